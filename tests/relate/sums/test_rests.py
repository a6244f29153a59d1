"""Tests of the linker that finds some of a whole and the rest of it."""

import pytest

from checker.extract import extract
from checker.model import Quantity, Relation
from checker.read import read_text
from checker.relate.sums.rests import rest_of_whole


def _found(text: str) -> list[Relation]:
    reading = extract(read_text(text, id="copy", source="copy", format="plain"))
    return list(rest_of_whole(reading, "part-whole/of-the-whole"))


def _values(relation: Relation) -> dict[str, list[int]]:
    values: dict[str, list[int]] = {}
    for role, one in relation.figures():
        if isinstance(one, Quantity):
            values.setdefault(role, []).append(int(one.value or 0))
    return values


@pytest.mark.parametrize(
    ("text", "whole", "parts", "rest"),
    [
        ("Eleven of the 28 divers surfaced; the other 19 were found later.", 28, [11], 19),
        ("Eleven of the 28 divers surfaced.\n\nThe other 19 were found later.", 28, [11], 19),
        ("Of the 40 pupils, 25 passed, three were ill and the remaining 14 failed.", 40, [25, 3], 14),
        ("The van brought 84 parcels, of which 57 were dry. The other 37 were not.", 84, [57], 37),
        ("It has 84 cows, 57 of them in calf; the other 37 are dry.", 84, [57], 37),
        ("The mill had 80 looms when it shut. Fifty went to Tarsk. The remaining 40 were burned.", 80, [50], 40),
        ("Shipments grew to 28 million units. With Tarsk accounting for 15 million units, the remaining 13 million"
         " units are made by others.", 28_000_000, [15_000_000], 13_000_000),
        ("Nine of the mill's 14 saws ran; work is on at the other five.", 14, [9], 5),
        ("It owns 64 cows, up from 51. Forty of them are in calf and the other 26 are dry.", 64, [40], 26),
        ("The estate has 90 farms: 37 are let and the remaining 63 are not.", 90, [37], 63),
        ("The yard has a budget of $70 million. Of this, $48 million is spent. The remaining $12 million is not.",
         70_000_000, [48_000_000], 12_000_000),
        ("The road costs £40 million. Tolls pay for £26 million and the remaining £24 million is borrowed.",
         40_000_000, [26_000_000], 24_000_000),
        ("Of the 800 tonnes caught, 350 tonnes was cod. The remaining 550 tonnes was hake.", 800, [350], 550),
        ("Sixteen of the 27 kites are up; the other eleven are down, four of them torn.", 27, [16], 11),
    ],
)  # fmt: skip
def test_the_rest_is_tied_to_its_whole(text: str, whole: int, parts: list[int], rest: int) -> None:
    """Whole, parts and rest are found however the whole is divided."""
    (relation,) = _found(text)
    assert {"whole": [whole], "parts": parts, "rest": [rest]} == _values(relation)


@pytest.mark.parametrize(
    "text",
    [
        "The guide and the other nine divers surfaced.",
        "Three of the 20 divers surfaced. The other five boats kept away.",
        "Three of the 20 divers surfaced, and nine others stayed.",
        "Three to five of the 20 to 25 divers surfaced. The other nine stayed.",
        "Three of the 20 divers surfaced. The other two women stayed.",
        "Three of the 20 divers surfaced. The other four in the bay stayed.",
        "Of the 20 divers, nine came from Arl, one each from Besk and Corm and the other nine from Hale.",
        "Roofs made up 60 of the sales. Doors accounted for 20, and windows for the remaining 11.",
        "Exports were 40 million tons, against 50 million. Bakers took 20 million, with the other 6 million stored.",
        "The Union has 33 of the 75 seats, Labour 20, the Alliance 9 and the Greens the remaining 13.",
        "Three of the 20 divers surfaced. A crew of 8 came. It had 4 boats. It took 6 ropes. The other nine stayed.",
    ],
)
def test_no_whole_is_made_up(text: str) -> None:
    """Without words that divide a whole of the same things, near by, nothing is found."""
    assert [] == _found(text)


def test_a_part_of_a_part_is_left_out() -> None:
    """What is "of them" after a part is no further part of the whole."""
    (relation,) = _found("Eleven of the 28 divers surfaced, four of them hurt; the other 17 were found later.")
    assert [11] == _values(relation)["parts"]


@pytest.mark.parametrize(
    ("text", "whole", "parts"),
    [
        ("Sixteen of the 28 divers surfaced. Two of them were hurt; the other 14 were well.", 16, [2]),
        ("Eleven of the 28 divers surfaced, five badly, and the other 17 stayed.", 28, [11]),
        ("She won 12 of her 19 fights. The other four were drawn and three were lost.", 19, [12, 3]),
    ],
)
def test_the_rest_may_be_of_another_whole(text: str, whole: int, parts: list[int]) -> None:
    """Where the words suggest one whole and the rest completes another, the copy is read as it adds up."""
    (relation,) = _found(text)
    assert {"whole": [whole], "parts": parts} == {key: _values(relation)[key] for key in ("whole", "parts")}
