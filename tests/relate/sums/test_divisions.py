"""Tests of the lists of parts that ought to make up a whole and do not."""

import pytest

from checker.extract import extract
from checker.model import Quantity
from checker.read import read_text
from checker.relate.figures import figures_in
from checker.relate.sums.divisions import contradicted


def _found(text: str) -> list[tuple[int, list[int]]]:
    reading = extract(read_text(text, id="copy", source="copy", format="plain"))
    group = [one for order, sentence in enumerate(reading.sentences) for one in figures_in(sentence, order)]
    return [
        (_value(whole.quantity), [_value(one.quantity) for one in parts])
        for whole, parts, _ in contradicted(reading, group, set())
    ]


def _value(quantity: Quantity) -> int:
    return int(quantity.value or 0)


@pytest.mark.parametrize(
    ("text", "whole", "parts"),
    [
        ("Of 91, all spoke. Sixty-four were in favour, 39 were against and three had no view.", 91, [64, 39, 3]),
        ("It took 2,870 vessels. They comprised 1,920 yachts, 560 tankers and 490 barges.", 2870, [1920, 560, 490]),
        ("The two mills have 6,400 looms between them. Holm has 4,100 and Arl 3,200.", 6400, [4100, 3200]),
        ("The show had 318 entries: 146 from Arl, 97 from Besk and 57 from Corm.", 318, [146, 97, 57]),
        ("It took £648,900. Toys accounted for £437,200, with lamps contributing £115,700 and the rest of the range"
         " £60,000.", 648_900, [437_200, 115_700, 60_000]),
        ("The fire killed 517. Of the dead, 342 were in Arl, 48 in Besk, 82 in Corm and nine in Durr.",
         517, [342, 48, 82, 9]),
        ("He stole £274,300. In all, £118,700 went from the choir, £96,500 from a school and £69,100 from a well.",
         274_300, [118_700, 96_500, 69_100]),
        ("The estate came to $1,846,317, which includes $518,241 in silver and $1,382,076 owed by cousins.",
         1_846_317, [518_241, 1_382_076]),
        ("The hall held 240 delegates. There were 171 men and 89 women.", 240, [171, 89]),
    ],
)  # fmt: skip
def test_lists_that_leave_nothing_out(text: str, whole: int, parts: list[int]) -> None:
    """A closed list that misses its whole, by a slip or with nothing else to come, contradicts it."""
    assert [(whole, parts)] == _found(text)


@pytest.mark.parametrize(
    "text",
    [
        "The loan comes in notes of 25,000 francs, 10,000 francs and 5,000 francs.",  # the first of a list
        "Of the 318,000 tenants, 138,000 paid, 97,000 are paying and 61,000 cannot. The rest have left.",
        "Of the 40 players, 25 played in the league and 22 in the cup.",  # some played in both
        "The show had 318 entries, including 146 from Arl, 97 from Besk and 57 from Corm.",
        "The show had 318 entries, up from 146 in 2019 and 97 in 2018.",
        "There were 80 clerks in Arl, with 18 at the depot in Besk and 23 at the mill in Corm.",
        "The hall held 240 delegates. There were 171 men and 89 women at lunch.",
    ],
)
def test_lists_that_may_leave_something_out(text: str) -> None:
    """Samples, values over time, overlapping groups and lists with more to come contradict nothing."""
    assert [] == _found(text)


def test_parts_of_another_sum_are_no_list_of_this_one() -> None:
    """Figures that are known to be parts of a sum which comes out are not held against another whole."""
    text = "The show had 318 entries: 146 from Arl, 97 from Besk and 57 from Corm."
    reading = extract(read_text(text, id="copy", source="copy", format="plain"))
    group = [one for order, sentence in enumerate(reading.sentences) for one in figures_in(sentence, order)]
    taken = {group[1].quantity.start}
    assert [] == list(contradicted(reading, group, taken))
