"""Tests of slips: each kind of figure suffers those that its printed form allows."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.prove import slips


@pytest.mark.parametrize(
    ("printed", "expected"),
    [
        ("1,042", {"digits swapped": "0,142", "one off": "1,043", "times ten": "10,420"}),
        ("$4.2 million", {"digits swapped": "$2.4 million", "one off": "$4.3 million", "times ten": "$42 million"}),
        ("19 percent", {"digits swapped": "91 percent", "one off": "18 percent", "times ten": "190 percent"}),
        ("700", {"one off": "800", "times ten": "7,000"}),
        ("0.75", {"digits swapped": "0.57", "one off": "0.76", "times ten": "7.5"}),
        ("seven", {"next in the row": "eight"}),
        ("Ninety", {"next in the row": "Eighty"}),
        ("Sunday", {"next in the row": "Monday"}),
        ("dozens", {}),
    ],
)
def test_slips_of_a_figure(printed: str, expected: dict[str, str]) -> None:
    """Digits change places, the last one is off, a nought is added; words move to the next of their row."""
    found = {slip.kind: slip.text for slip in slips(printed)}
    if "million" in printed:
        assert printed.replace("million", "billion") == found.pop("million for billion")
    if printed == "1,042":  # no number begins with a nought: the next two digits change places
        expected = expected | {"digits swapped": "1,402"}
    assert expected == found


@pytest.mark.parametrize(
    ("printed", "expected"),
    [("$3bn", "$3m"), ("£12m", "£12bn"), ("40 mln dlrs", "40 bln dlrs"), ("12 Crore", "12 Lakh"), ("2 km", None)],
)
def test_scales_are_mistaken(printed: str, expected: str | None) -> None:
    """A million is printed for a billion, in whatever spelling, and nothing else is taken for a scale."""
    assert expected == next((slip.text for slip in slips(printed) if slip.kind == "million for billion"), None)


def test_a_neighbour_lends_its_number() -> None:
    """The nearest figure with another number is copied, not one that reads the same."""
    found = {slip.kind: slip.text for slip in slips("37 boats", ["37 men", "5,210 tonnes", "88"])}
    assert "5,210 boats" == found["neighbour's value"]


@given(st.from_regex(r"\A[$£]?[1-9][0-9]{0,2}(,[0-9]{3}){0,2}(\.[0-9]{1,2})?( million|bn| percent)?\Z"))
def test_every_slip_changes_the_figure_and_reads_as_one(printed: str) -> None:
    """Slips differ from the figure and from each other, and their numbers are well formed."""
    texts = [slip.text for slip in slips(printed)]
    assert len(texts) == len({*texts, printed} - {printed})
    for text in texts:
        assert re.search(r"(?<![\d,.])\d+(,\d{3})*(\.\d+)?(?![\d,.])", text), text
