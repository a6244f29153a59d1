"""Tests of the nations of people: told of the person, and told of something else."""

from collections.abc import Callable

import pytest

from checker.relate.people.nationalities import nationalities

Keys = Callable[..., list[list[str]]]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("It was the Dutch rower Ida Strand. Then the Dutch rower Strand left.", [["dutch", "dutch"]]),
        ("It was the Dutch rower Ida Strand. Then the Danish rower Strand left.", [["dutch", "danish"]]),
        ("It was the Dutch rower Ida Strand. Then the Danish champion Strand left.", []),
        ("Kenyan Ida Strand won. Strand, the Ugandan who trains here, left.", [["kenyan", "ugandan"]]),
        ("Kenyan Ida Strand won. Strand, the French, as ever, loved.", []),
        ("It was the Welsh novelist Owen Tull. Then the British novelist Tull left.", []),
    ],
)
def test_nationalities(keys: Keys, text: str, expected: list[list[str]]) -> None:
    """The nation before a calling is the person's; that of an office or a birthplace may be another."""
    assert expected == keys(text, nationalities)
