"""Tests of the linker that finds the two values between which an amount of change lies."""

import pytest

from checker.extract import extract
from checker.model import Quantity
from checker.read import read_text
from checker.relate.changes.nearby_amounts import amounts_nearby


def _found(text: str) -> list[list[float]]:
    """The change, the earlier and the later value of each relation found."""
    found = []
    for one in amounts_nearby(extract(read_text(text, id="t", source="t", format="plain")), "r"):
        roles = [one.roles[role] for role in ("delta", "old", "new")]
        found.append([float(role.value or 0) for role in roles if isinstance(role, Quantity)])
    return found


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("Milk was 41p. A year ago it was 34p. The 7p rise came late.", [7, 34, 41]),
        ("Milk was 41p. A year ago it was 34p. The 9p rise came late.", [9, 34, 41]),
        ("The rate edged down 0.5 points to 4.6 percent. It had been 4.9 percent in May.", [0.5, 4.9, 4.6]),
        ("Rent is $412. The figure last year was $389, which means they pay $32 more.", [32, 389, 412]),
    ],
)
def test_changes_that_point_back(text: str, values: list[float]) -> None:
    """A change whose words point back to two values lies between them, right or wrong."""
    assert [values] == _found(text)


@pytest.mark.parametrize(
    "text",
    [
        "Milk was 41p. A year ago it was 34p. The 9p rise in straw hurt.",
        "Milk was 41p. A year ago it was 34p. At Besk, the 9p rise was welcome.",
        "Arl had 410 boats. A year ago it had 340. That is 90 more than Besk.",
        "Sales in 2004 were 6,798. Fourth-quarter sales were 1,751, and the fall of 133 hurt.",
        "Milk may be 41p. A year ago it was 34p. The 9p rise is forecast.",
    ],
)
def test_changes_of_something_else(text: str) -> None:
    """A change of another thing, place or time, or one to come, is left alone unless it fits."""
    assert [] == _found(text)
