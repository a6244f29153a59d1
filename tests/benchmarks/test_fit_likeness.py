"""Tests of the script that fits the points of likeness."""

import runpy
from pathlib import Path

import pytest

_SCRIPT = runpy.run_path(str(Path(__file__).with_name("fit_likeness.py")))


def test_a_sign_of_equal_numbers_gets_points() -> None:
    """What stands by equal numbers gets points; what stands by unequal ones loses them."""
    found = [(("definite", "four words"), True)] * 30 + [(("in the title", "four words"), False)] * 30
    points = _SCRIPT["fitted"](found)
    assert points["definite"] > 10 > -10 > points["in the title"]
    assert 0 == points["title and lead"]


def test_the_script_reads_copy(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Run on copy it says how many pairs it took, and prints each sign."""
    copy = tmp_path / "copy.txt"
    copy.write_text("Ostby mill to recall 14 looms\n\nThe Ostby mill said it would recall 14 looms.", encoding="utf-8")
    _SCRIPT["main"]([str(copy)])
    said = capsys.readouterr().out
    assert said.startswith("1 documents, 1 pairs, 1 of them equal\n")
    assert "title and lead" in said
