"""Tests of the linker of people before the court: without a name in the lead, by name below."""

from collections.abc import Callable, Iterator

import pytest

from checker.model import Reading, Relation
from checker.relate.dates.accused import ages_of_accused

Linker = Callable[[Reading, str], Iterator[Relation]]
Printed = Callable[[Linker, str], list[list[str]]]


@pytest.mark.parametrize(
    ("text", "ages"),
    [
        ("A 34-year-old man has been jailed for theft. Owen Tull, 34, of Marl, was sentenced on Monday.", ["34", "34"]),
        ("A Marl woman, 52, is due to appear in court. Ida Crane, 52, was charged on Friday.", ["52", "52"]),
        ("A 67-year-old has admitted fraud. Police named him as Owen Tull, 67, of Marl.", ["67", "67"]),
        ("A 34-year-old man has been jailed. His accomplice Owen Tull, 43, was sentenced in May.", []),
        ("A man has been jailed for robbing a 34-year-old woman. Owen Tull, 43, was sentenced on Monday.", []),
        ("A 34-year-old man has been jailed. Owen Tull, 43, raised the alarm.", []),
        ("A 34-year-old man was fined. Owen Tull, 34, and Carl Stubbs, 43, were sentenced on Monday.", []),
    ],
)
def test_ages_of_accused(printed: Printed, text: str, ages: list[str]) -> None:
    """The age of the lead is found with that beside the name, where nobody else may be before the court."""
    found = [[age.removesuffix("-year-old") for age in pair] for pair in printed(ages_of_accused, text)]
    assert ([ages] if ages else []) == found
