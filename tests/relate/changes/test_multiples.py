"""Tests of the linker that finds a multiple with the two values of another sentence."""

import pytest

from checker.extract import extract
from checker.model import Quantity, Relation
from checker.read import read_text
from checker.relate.changes.multiples import multiple_and_values


def _found(text: str) -> list[Relation]:
    reading = extract(read_text(text, id="copy", source="copy", format="plain"))
    return list(multiple_and_values(reading, "multiple/told-beside"))


def _values(relation: Relation) -> dict[str, int]:
    return {role: int(one.value or 0) for role, one in relation.figures() if isinstance(one, Quantity)}


@pytest.mark.parametrize(
    ("text", "n", "new", "old"),
    [
        ("Summer sales tripled. Sales of leads came to 618, against 309 in spring.", 3, 618, 309),
        ("Sales have quadrupled. Revenue rose from $209,000 to $418,000.", 4, 418_000, 209_000),
        ("In old barns 13 percent were ill, against 39 percent elsewhere. In other words, it was five times as common.",
         5, 13, 39),
        ("The choir has doubled. It has 58 singers, up from 29 in 2019.", 2, 58, 29),
    ],
)  # fmt: skip
def test_multiples_with_their_values(text: str, n: int, new: int, old: int) -> None:
    """What doubled by its name, what the sentence before is summed up as, or what fits is found."""
    assert [{"n": n, "new": new, "old": old}] == [_values(one) for one in _found(text)]


@pytest.mark.parametrize(
    "text",
    [
        "Summer profits tripled. Sales of leads came to 618, against 309 in spring.",
        "Sales could triple by 2030. Sales of leads came to 618, against 309 in spring.",
        "Sales tripled to $9m from $3m. Sales of leads came to 618, against 309 in spring.",
        "Sales tripled. Sales of leads came to 618 in spring.",
    ],
)
def test_values_of_something_else(text: str) -> None:
    """Values of other things, forecasts, and multiples with values of their own are left alone."""
    assert [] == _found(text)
