"""Tests of the data frame that a suite is run over."""

from __future__ import annotations

import pandas
import pytest

from checker.reference.frames import frame_of
from checker.reference.table import Table


@pytest.mark.parametrize(
    ("cells", "kind", "values"),
    [
        (["3", "1,204"], "int64", [3, 1204]),
        (["3", ""], "Int64", [3, None]),
        (["3", "n/a"], "Int64", [3, None]),
        (["37%", "0.5%"], "float64", [37.0, 0.5]),
        (["$1.50", "-2"], "float64", [1.5, -2.0]),
        (["007", "12"], "object", ["007", "12"]),
        (["9007199254740993", "1"], "object", ["9007199254740993", "1"]),
        (["2024-06-25", "2024-06-26"], "object", ["2024-06-25", "2024-06-26"]),
        (["Åre", ""], "object", ["Åre", None]),
        (["n/a", "x"], "object", ["n/a", "x"]),
    ],
)
def test_a_column_is_numbers_or_text(cells, kind, values):
    """Numbers only if every cell is one or says nothing; codes and long numbers stay as they are printed."""
    column = frame_of(Table("a", "a", ("key", "x"), tuple(("k", cell) for cell in cells)))["x"]
    assert kind == str(column.dtype)
    assert values == [None if pandas.isna(one) else one for one in column]


def test_rows_keep_their_numbers_and_empty_ones_go():
    """The index of the frame is what the readers of the table count."""
    frame = frame_of(Table("a", "a", ("x",), (("1",), ("",), ("3",)), first_row=5))
    assert ([5, 7], ["x"]) == (list(frame.index), list(frame.columns))
