"""Tests of a table as facts."""

from __future__ import annotations

import pytest


def test_a_dimension_is_found_by_its_name(harbours):
    """And one that is not there is not."""
    assert 1 == harbours.cube.dimension("county")
    with pytest.raises(StopIteration):
        harbours.cube.dimension("fruit")
