"""Tests of results told again under a name: the same one, the opposite one, and those of another account."""

import pytest

from checker.extract import extract
from checker.read import read_text
from checker.relate.told.opposite_results import opposite_results


@pytest.mark.parametrize(
    ("again", "expected"),
    [
        ("The surplus rose to $43.4 billion.", [("surplus", "surplus")]),
        ("The deficit rose to $43.4 billion.", [("surplus", "deficit")]),
        ("After interest the deficit rose to $43.4 billion.", []),
        ("It has had deficits. The deficit rose to $43.4 billion.", []),
        ("The deficit of wardens rose.", []),
    ],
)
def test_a_result_told_again(again: str, expected: list[tuple[str, str]]) -> None:
    """The name of before is tied, its opposite is held against it if the copy tells of no such result."""
    copy = f"Norvia has a trade surplus. It rained. {again}"
    found = opposite_results(extract(read_text(copy, id="copy", source="copy", format="plain")), "restatement/x")
    assert expected == [(one.roles["first"].key, one.roles["again"].key) for one in found]  # type: ignore[union-attr]
