"""Tests of words quoted in the lead: the whole quotation that they are from, and the words that are another's."""

import pytest

from checker.extract import extract
from checker.read import read_text
from checker.relate.told.quoted_in_part import quoted_in_part

_SAID = "\n\nIt rained.\n\n“The pier is there to save the fishing trade,” Ida Strand said."


def _quotes(lead: str) -> list[str]:
    reading = extract(read_text(lead + _SAID, id="copy", source="copy", format="plain"))
    return [relation.roles["quote"].key for relation in quoted_in_part(reading, "quote/rule")]  # type: ignore[union-attr]


@pytest.mark.parametrize(
    ("lead", "expected"),
    [
        ("The pier will “save the fishing trade”, the mayor said.", ["save the fishing trade"]),
        ("The pier will “wreck the fishing trade”, the mayor said.", ["save the fishing trade"]),
        ("The pier will “wreck the fishing trade”, Owen Tull said.", []),
        ("The pier will “wreck the trade”, the mayor said.", []),
        ("“Wreck the fishing trade!” the mayor said.", []),
    ],
)
def test_a_part_is_held_against_the_whole(lead: str, expected: list[str]) -> None:
    """The same words or all but one are found; not those of another speaker, too few words, or a whole sentence."""
    assert expected == _quotes(lead)
