"""Tests of the linkers of figures that cannot be."""

import pytest

from checker.extract import extract
from checker.read import read_text
from checker.relate.impossible.unreal import LINKERS


@pytest.mark.parametrize(
    ("linker", "text", "found"),
    [
        ("temperatures-too-low", "The seeds are kept at -296C in the vault.", ["-296C"]),
        ("temperatures-too-low", "The contrast was -296C.", []),
        ("temperatures-too-low", "The kiln runs at 250-300C.", []),
        ("race-times-off-the-watch", "Oru won in 31:74, ahead of Hagen.", ["31:74"]),
        ("race-times-off-the-watch", "Her time of 2:71:08 was a record.", ["2:71:08"]),
        ("race-times-off-the-watch", "Oru won in 31:47. The odds were in 31:74, he said.", []),
        ("race-times-off-the-watch", "It was built in 16:90 shape.", []),
        ("dates-in-figures-off-the-calendar", "It ends on 2031-13-04.", ["2031-13-04"]),
        ("dates-in-figures-off-the-calendar", "It ends on the 34th of March.", ["34th of March"]),
        ("dates-in-figures-off-the-calendar", "It ends on 2031-12-04, as file 2031-13-04 says.", []),
    ],
)
def test_figures_that_cannot_be(linker: str, text: str, found: list[str]) -> None:
    """Those that look alike (differences, odds, numbers of files) are left alone."""
    reading = extract(read_text(text, id="copy", source="copy", format="plain"))
    relations = LINKERS[linker].find(reading, "impossible/any")
    assert found == [text[one.start : one.end] for relation in relations for _, one in relation.figures()]
