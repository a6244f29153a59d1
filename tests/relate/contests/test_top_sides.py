"""Tests of the side that leads a table: told again on top, at the bottom, behind another, and of another table."""

import pytest

from checker.extract import extract
from checker.read import read_text
from checker.relate.contests.top_sides import top_sides


@pytest.mark.parametrize(
    ("again", "expected"),
    [
        ("Karvel play Ellery, top of the table, on Sunday.", ["top"]),
        ("Karvel play Ellery, bottom of the table, on Sunday.", ["bottom"]),
        ("Ostby lie third, six points clear of Ellery.", ["bottom"]),
        ("Ostby lie third, six points behind Ellery.", []),
        ("Karvel play Ostby, bottom of the table, on Sunday.", []),
        ("Last season Ellery were bottom of the table.", []),
        ("Ostby have overtaken them. Ellery are bottom of the table.", []),
    ],
)
def test_where_the_leaders_stand(again: str, expected: list[str]) -> None:
    """The leaders told on top are tied; at the bottom or behind another they are held against it."""
    reading = extract(read_text(f"League leaders Ellery lost. {again}", id="x", source="x", format="plain"))
    told = [relation.roles["again"] for relation in top_sides(reading, "rank/x")]
    assert expected == [passage.key for passages in told for passage in passages]  # type: ignore[union-attr]
