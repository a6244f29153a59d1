"""Tests of the linker of multiples told beside their two values."""

import pytest

from checker.extract import extract
from checker.read import read_text
from checker.relate.changes.nearby_multiples import multiples_nearby


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("The weir was to cost 40m euros, originally. It has cost 210m euros, three times the original estimate.", 1),
        ("Entries have doubled. There were 260 entries this year, against 190 the year before.", 1),
        ("In 2034 there were 60 families. Today there are 130, so the parish has trebled.", 1),
        ("Entries have doubled in ten years. There were 260 entries this year, against 190 the year before.", 0),
        ("Online entries doubled abroad. There were 260 entries this year, against 190 the year before.", 0),
        ("Entries could double. There were 260 entries this year, against 190 the year before.", 0),
        ("The weir was to cost 40m euros, originally. It has cost 210m euros, three times the mayor's pay.", 0),
    ],
)
def test_a_multiple_finds_its_values(text: str, found: int) -> None:
    """The multiple sums the two up, refers back to the one, or leads on to both."""
    reading = extract(read_text(text, id="copy", source="copy", format="plain"))
    assert found == len(list(multiples_nearby(reading, "multiple/any")))
