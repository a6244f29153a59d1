"""What the forms for pipelines say of a verdict."""

from __future__ import annotations

from dataclasses import replace

import pytest

from checker.report.claims import claims_of, level_of

TEXT = "We saw 3 boats and 4 ships, 8 in all."


def test_a_fingerprint_outlives_moved_lines(result_of):
    """A paragraph put before it does not make a claim a new one; another figure does."""
    (one,) = claims_of(result_of(TEXT, ("part", "3 boats"), ("whole", "8")))
    (moved,) = claims_of(result_of(f"It rained.\n\n{TEXT}", ("part", "3 boats"), ("whole", "8")))
    (other,) = claims_of(result_of(TEXT, ("part", "4 ships"), ("whole", "8")))
    assert (1, 3) == (one.first.line, moved.first.line)
    assert one.fingerprint == moved.fingerprint != other.fingerprint


def test_two_claims_alike_are_two(result_of):
    """The second has a fingerprint of its own."""
    result = result_of(TEXT, ("part", "3 boats"))
    twice = replace(result, verdicts=result.verdicts * 2)
    assert 2 == len({one.fingerprint for one in claims_of(twice)})


@pytest.mark.parametrize(
    ("status", "severity", "expected"),
    [
        ("fail", "error", "error"),
        ("fail", "warning", "warning"),
        ("fail", "info", "note"),
        ("review", "error", "warning"),
        ("error", "error", "error"),
    ],
)
def test_levels(result_of, status, severity, expected):
    """By status and severity."""
    assert expected == level_of(result_of(TEXT, ("part", "3 boats"), status=status, severity=severity).verdicts[0])


def test_what_passes_is_not_reported(result_of):
    """Pipelines act on what asks for attention."""
    assert [] == list(claims_of(result_of(TEXT, ("part", "3 boats"), status="pass")))
