"""Tests of two figures set against each other beside a sentence that says which way they went."""

import pytest

from checker.extract import extract
from checker.model import Word
from checker.read import read_text
from checker.relate.changes.pair_directions import pair_and_direction

_FOUND = list[tuple[int, str, str, str]]


def _told(text: str) -> _FOUND:
    """The way that each relation goes, the word for it, and its two figures as printed."""
    reading = extract(read_text(text, id="copy", source="copy", format="plain"))
    found = []
    for relation in pair_and_direction(reading, "comparison/any"):
        word, figures = relation.roles["direction"], dict(relation.figures())
        assert isinstance(word, Word)
        printed = (text[figures[role].start : figures[role].end] for role in ("words", "new", "old"))
        found.append((word.sign, *printed))
    return found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (
            "Loans abroad were 31 percent of the book, compared with 36 percent in May. The Drop in loans hurt.",
            [(-1, "Drop", "31 percent", "36 percent")],
        ),
        (
            "Mills ran at higher levels. The mills are at 81 percent of capacity, compared to 77 last spring.",
            [(1, "higher", "81 percent", "77")],
        ),
        (
            "Orla had cash of $28m, building on the $30m of May. Its cash, lower than the previous quarter, is fine.",
            [(-1, "lower", "$28m", "$30m")],
        ),
        (
            "Orla saw a strong increase in earnings. Earnings a share reached $0.58, compared to $0.19 last spring.",
            [(1, "increase", "$0.58", "$0.19")],
        ),
        (
            "Fewer people died on the lanes. There were 31 deaths, against 36 the year before.",
            [(-1, "Fewer", "31", "36")],
        ),
        (
            "Burglaries rose in spring. The force logged 36 burglaries, compared with 31 a year ago, and thefts fell.",
            [(1, "rose", "36", "31")],
        ),
    ],
)
def test_the_sentence_beside_says_which_way_the_figures_went(text: str, found: _FOUND) -> None:
    """The word for the way is found after the two figures or before them."""
    assert found == _told(text)


@pytest.mark.parametrize(
    "text",
    [
        "Loans abroad were 31 percent of the book, compared with 36 percent. No drop in loans is seen.",
        "Loans abroad were 31 percent of the book, compared with 36 percent. The drop in reserves hurt.",
        "Loans abroad were 31 percent of the book, against 36 percent. The drop in loans follows a rise in loans.",
        "Loans fell to 31 percent of the book, compared with 36 percent. The drop in loans hurt.",
        "Loans abroad were 31 percent, 5 percent and 36 percent against 38 percent. The drop in loans hurt.",
        "The yen stood at 131 points, compared with 136 points. The drop in the yen hurt.",
        "Rents fell in Arl. In Besk rents averaged £900, against £860 a year ago.",
        "Sales rose. Unit sales were 41,000, compared with 44,000, but prices were higher.",
        "Profits grew last year. Profits this year are £12m, against £14m.",
        "Loans came to 31 percent, against 36 percent. It rained. The drop in loans hurt.",
    ],
)
def test_other_pairs_are_left_alone(text: str) -> None:
    """What is denied, of another subject, told both ways, or told of a currency says nothing of the two figures."""
    assert [] == _told(text)
