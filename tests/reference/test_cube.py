"""Tests of a table as facts."""

from __future__ import annotations

from dataclasses import replace

import pytest

ASH, ELM = frozenset(("Ash",)), frozenset(("Ash", "Elm"))


@pytest.mark.parametrize(
    ("partial", "where", "known"),
    [
        ({}, {}, True),
        ({0: ASH}, {0: ASH}, True),
        ({0: ASH}, {0: ELM}, False),
        ({0: ASH}, {1: ELM}, False),
        ({0: ASH}, {}, False),
        ({0: ASH, 1: ELM}, {0: frozenset(("Oak",)), 1: ELM}, True),
    ],
)
def test_of_a_part_of_a_table_only_what_was_read_is_known(missions, partial, where, known):
    """A question must name entities of a dimension, all of which were read."""
    assert known == replace(missions.cube, partial=partial).holds_all(where)
