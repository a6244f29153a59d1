"""Small invented tables: those of a ferry company, of three missions, of herring landed at four harbours."""

from __future__ import annotations

import csv
from collections.abc import Callable, Sequence
from datetime import date
from pathlib import Path

import pytest

from checker.extract import extract
from checker.model import Reading
from checker.read import read_text
from checker.reference.bind import Reference, reference_of
from checker.reference.bind import claims as bound
from checker.reference.claims import Claim
from checker.reference.copy import copy_of
from checker.reference.cube import Cube
from checker.reference.facts import cube_of
from checker.reference.table import Table
from checker.reference.walk import Scene, walk

Write = Callable[[str, str | bytes], Path]
Read = Callable[[str], Reading]
Claims = Callable[..., list[Claim]]
Scenes = Callable[..., list[Scene]]
PUBLISHED = date(2025, 2, 10)

MISSIONS = """\
year,mission,officers,vehicles,budget_usd_m
2022,Tarvia,640,82,14.2
2022,Oslenda,275,31,6.8
2022,Brakka,1120,140,25.5
2023,Tarvia,700,86,15.5
2023,Oslenda,310,36,7.3
2023,Brakka,1000,128,24.1
2024,Tarvia,900,95,18.4
2024,Oslenda,350,44,8.1
2024,Brakka,1240,151,27.7
"""
HARBOURS = """\
harbour,county,year,landed_t,value_gbp_thousand,boats
Skerrow,Northmoor,2021,4120,5310,61
Skerrow,Northmoor,2022,4385,5890,63
Skerrow,Northmoor,2023,4510,6240,58
Skerrow,Northmoor,2024,4796,6815,57
Port Annis,Northmoor,2021,2204,2960,38
Port Annis,Northmoor,2022,2118,2875,36
Port Annis,Northmoor,2023,1985,2790,33
Port Annis,Northmoor,2024,1872,2701,31
Gull Haven,Eastshire,2021,3307,4102,47
Gull Haven,Eastshire,2022,3412,4366,47
Gull Haven,Eastshire,2023,3150,4195,45
Gull Haven,Eastshire,2024,3644,4980,49
Marfleet,Eastshire,2021,965,1240,22
Marfleet,Eastshire,2022,1012,1338,21
Marfleet,Eastshire,2023,1130,1502,24
Marfleet,Eastshire,2024,1206,1655,25
"""


def table_of(text: str, name: str = "table") -> Table:
    """A table from comma-separated text, as if its file had been read."""
    header, *rows = csv.reader(text.splitlines())
    return Table(name, f"{name}.csv", tuple(header), tuple(map(tuple, rows)))


@pytest.fixture
def write(tmp_path: Path) -> Write:
    """A function that writes a file of that name and content and gives its path."""

    def written(name: str, content: str | bytes) -> Path:
        path = tmp_path / name
        path.write_bytes(content if isinstance(content, bytes) else content.encode())
        return path

    return written


@pytest.fixture
def cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A cache folder of its own for the test."""
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    return tmp_path / "cache" / "tieout"


@pytest.fixture(scope="session")
def table() -> Callable[..., Table]:
    """A function that makes a table of comma-separated text."""
    return table_of


@pytest.fixture(scope="session")
def missions() -> Reference:
    """Officers, vehicles and budgets of three missions in three years."""
    return reference_of(table_of(MISSIONS, "missions"))


@pytest.fixture(scope="session")
def harbours() -> Reference:
    """What was landed at four harbours of two counties in four years, with its value and the boats."""
    return reference_of(table_of(HARBOURS, "harbours"))


@pytest.fixture(scope="session")
def cube() -> Callable[[str], Cube]:
    """A function that reads comma-separated text into facts."""
    return lambda text: cube_of(table_of(text))


@pytest.fixture(scope="session")
def read() -> Read:
    """A function that reads copy, as published on 10 February 2025."""

    def reading(text: str) -> Reading:
        return extract(read_text(text, id="copy", source="copy", format="plain", published=PUBLISHED))

    return reading


@pytest.fixture(scope="session")
def read_markdown() -> Read:
    """A function that reads copy in Markdown, as published on 10 February 2025."""

    def reading(text: str) -> Reading:
        return extract(read_text(text, id="copy", source="copy", format="markdown", published=PUBLISHED))

    return reading


@pytest.fixture(scope="session")
def claims(read: Read) -> Claims:
    """A function that gives the claims of a text against a reference, or against several."""

    def found(text: str, *references: Reference) -> list[Claim]:
        return list(bound(read(text), references))

    return found


@pytest.fixture(scope="session")
def scenes(read: Read) -> Scenes:
    """A function that gives the sentences of a text with what each names of a reference."""

    def found(text: str, reference: Reference) -> list[Scene]:
        return list(walk(reference.cube, reference.names, copy_of(read(text))))

    return found


def told(found: Sequence[Claim]) -> list[tuple[str, str, str]]:
    """What tests compare of claims: kind, status, and the words of the copy."""
    return [(one.kind, one.status, one.said) for one in found]
