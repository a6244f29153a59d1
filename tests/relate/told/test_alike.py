"""Tests of figures that are printed alike in two sentences."""

import pytest

from checker.extract import extract
from checker.read import read_text
from checker.relate.told.alike import alike, as_printed


def _pairs(text: str) -> list[tuple[str, str]]:
    reading = extract(read_text(text, id="copy", source="copy", format="plain"))
    return [
        (text[first.figure.start : first.figure.end], text[again.figure.start : again.figure.end])
        for first, again, _ in alike(reading)
    ]


@pytest.mark.parametrize(
    ("again", "expected"),
    [
        ("More than 1,169 Karvel shops sell boots.", [("1,169", "1,169")]),
        ("At most 1,170 Karvel shops sell boots.", []),
        ("A census found 1,169 gulls.", []),  # says nothing that the first says
    ],
)
def test_a_hedged_figure_is_the_same_figure(again: str, expected: list[tuple[str, str]]) -> None:
    """A figure with a hedge and one without are one where the sentences say the same."""
    assert expected == _pairs(f"Karvel runs 1,169 shops for boots. It rained. {again}")


def test_opposite_hedges_are_two_facts() -> None:
    """What is up to ten minutes is not what is more than ten."""
    assert [] == _pairs("Rescue within up to 10 minutes helped divers. Rescue after more than 10 minutes hurt divers.")


def test_as_printed_leaves_out_the_hedge() -> None:
    """The figure as printed has no hedge any more."""
    reading = extract(read_text("It has over 48 trams.", id="copy", source="copy", format="plain"))
    (figure,) = reading.mentions()
    assert "" == getattr(as_printed(figure), "hedge", None)
