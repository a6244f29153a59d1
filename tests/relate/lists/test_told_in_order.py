"""Tests of things told as the first, the second and the last: how many there are, and where they prove nothing."""

import pytest

from checker.extract import extract
from checker.read import read_text
from checker.relate.lists.told_in_order import told_in_order


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        ("First, it leaks. Second, it rusts. And third, it creaks.", [3]),
        ("First, it leaks. It always has. Second, it rusts. Third, it creaks. Finally, it sinks.", [4]),
        ("First, it leaks. Second, it rusts.", []),
        ("It leaks. First, it rusts. Second, it creaks. Third, it sinks.", []),
        ("First, it leaks. Third, it rusts. And fourth, it sinks.", []),
    ],
)
def test_how_many_are_told(told: str, expected: list[int]) -> None:
    """Those in order count, up to the last; too few without a last one prove nothing, nor does a gap."""
    reading = extract(read_text(f"Three faults were found. {told}", id="copy", source="copy", format="plain"))
    items = [relation.roles["items"] for relation in told_in_order(reading, "enumeration/told-in-order")]
    assert expected == [len(passages) for passages in items]  # type: ignore[arg-type]


def test_the_first_and_the_second() -> None:
    """Things called the first and the second are counted, several in one sentence too."""
    text = "She named two reasons. The first is cost, the second is time and the third is luck."
    reading = extract(read_text(text, id="copy", source="copy", format="plain"))
    relations = list(told_in_order(reading, "r"))
    assert 4 == len(relations[0].figures())
