"""Tests of the little words and the apostrophes of names: where they stand, and where they are another's."""

import pytest

from checker.extract import extract
from checker.read import read_text
from checker.relate.people.name_joints import joined_names, misplaced_apostrophes


@pytest.mark.parametrize(
    ("again", "expected"),
    [
        ("Rooms in the Salt Sea and Galleria are let.", ["Salt Sea and Galleria"]),
        ("Rooms in the Salt and Sea Galleria are let.", ["Salt and Sea Galleria"]),
        ("Rooms in the Salt Sea Galleria are let.", []),
        ("Rooms in the Sea and Salt Galleria are let.", []),
    ],
)
def test_little_words_stand_in_one_place(again: str, expected: list[str]) -> None:
    """The same name is tied, one with its "and" elsewhere is held against it, other names are left alone."""
    reading = extract(read_text(f"The Salt and Sea Galleria opened. {again}", id="x", source="x", format="plain"))
    told = [relation.roles["again"] for relation in joined_names(reading, "name-spelling/x")]
    assert expected == [passage.key for passages in told for passage in passages]  # type: ignore[union-attr]


@pytest.mark.parametrize(
    ("again", "expected"),
    [
        ("It is in doubt what Ostby Airway's crews are paid.", ["Ostby Airway"]),
        ("It is in doubt what Ostby Airways' crews are paid.", ["Ostby Airways"]),
        ("It is in doubt what the airway's crews are paid.", []),
        ("It is in doubt what a brave Ostby Airway's crew is paid.", []),
    ],
)
def test_a_name_keeps_its_last_letter(again: str, expected: list[str]) -> None:
    """The "s" of a name is no mark of what it owns, unless one of several is meant."""
    reading = extract(read_text(f"The state will look into Ostby Airways. {again}", id="x", source="x", format="plain"))
    told = [relation.roles["again"] for relation in misplaced_apostrophes(reading, "name-spelling/x")]
    assert expected == [passage.key for passages in told for passage in passages]  # type: ignore[union-attr]


def test_one_slip_is_told_once() -> None:
    """A long name holds shorter ones that end like it; the slip is that of the whole."""
    copy = "The Old Road Salt and Sea Galleria opened. It rained. The Old Road Salt Sea and Galleria is full."
    reading = extract(read_text(copy, id="t", source="t", format="plain"))
    assert 1 == len(list(joined_names(reading, "r")))
