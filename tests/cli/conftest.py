"""A small rule pack and stories for it, independent of the shipped rules."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

RULE = """\
title: Boats and ships make up the fleet
{more}why: The desk was told so.
source: the harbour master
phrases:
  - "{{boats:count}} … beside {{ships:count}} … fill {{fleet:count}}"
holds: boats + ships == fleet
message: "{{boats.text}} + {{ships.text}} = {{boats + ships}}, not {{fleet.text}}"
suggest: "{{fleet.text}} -> {{boats + ships}}"
examples:
  pass:
    - The 3 boats beside 4 ships fill 7 berths.
  fail:
    - The 3 boats beside 4 ships fill 8 berths.
"""
GOOD = "In the harbour 3 boats beside 4 ships fill 7 berths.\n"
BAD = "In the harbour 3 boats beside 4 ships fill 8 berths.\n"


@pytest.fixture
def pack(tmp_path: Path) -> Callable[..., Path]:
    """Write a rule pack of one rule, part-whole/fleet, with further lines in its file."""

    def write(*lines: str, text: str = RULE) -> Path:
        folder = tmp_path / "pack"
        (folder / "part-whole").mkdir(parents=True, exist_ok=True)
        more = "".join(f"{line}\n" for line in lines)
        (folder / "part-whole" / "fleet.yaml").write_text(text.format(more=more), encoding="utf-8")
        return folder

    return write


@pytest.fixture
def good(tmp_path: Path) -> Path:
    """A story that ties."""
    return _written(tmp_path / "good.txt", GOOD)


@pytest.fixture
def bad(tmp_path: Path) -> Path:
    """A story that fails."""
    return _written(tmp_path / "bad.txt", BAD)


def _written(path: Path, text: str) -> Path:
    path.write_text(text, encoding="utf-8")
    return path
