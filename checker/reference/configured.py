"""The reference tables that a desk names in its configuration, `[references.NAME]` in `tieout.toml`.

```toml
[references.deployments]
path = "tables/deployments.csv"        # or url = "postgresql+psycopg://desk@db/news"
table = "deployments"                  # of a database or workbook
query = "SELECT * FROM d WHERE year = :year"
parameters = { year = 2024 }
encoding = "cp1252"                    # of a text file that is not UTF-8
suite = "tables/deployments.gx.json"   # if it does not lie beside the table
expectations = ["desk_expectations"]   # modules that register the suite's custom expectations
```
"""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any

from checker.errors import UsageError
from checker.reference.sources import TableSource, parse_source
from checker.reference.suites import suite_beside

_TEXTS = ("path", "url", "table", "query", "encoding", "suite")
KEYS = frozenset((*_TEXTS, "parameters", "expectations"))


@dataclass(frozen=True, slots=True)
class NamedReference:
    """A table with its suite; more: the keys of its configuration that say how it is read, for those who bind it."""

    source: TableSource
    suite: Path | None = None
    modules: tuple[str, ...] = ()
    more: Mapping[str, Any] = field(default_factory=dict)


def find_reference(text: str, start: Path, config: Path | None = None) -> NamedReference:
    """The table that a text names: a name of the configuration, a path or a URL, `NAME=PATH` to give it a name.

    start: the folder whose closest configuration counts, unless a file is given. A suite beside the table is its suite.

    Raises:
        UsageError: the configuration is wrong, or the text is neither a name in it nor a place.
    """
    known = configured_references(start, config)
    if text in known:
        return known[text]
    name, equals, place = text.partition("=")
    source = parse_source(place, name) if equals and name.isidentifier() else parse_source(text)
    if text.isidentifier() and not source.path.exists():
        names = ", ".join(sorted(known)) or "none"
        raise UsageError(f"there is no table {text!r}", fix=f"give a path, or a name of the configuration: {names}")
    return NamedReference(source, suite_beside(source))


def configured_references(start: Path, config: Path | None = None) -> dict[str, NamedReference]:
    """All tables that the configuration names; none if there is no configuration.

    start: the folder whose closest configuration counts, in itself or above it, unless a file is given: `tieout.toml`,
    or `[tool.tieout]` in `pyproject.toml`.

    Raises:
        UsageError: the configuration cannot be read, or it says something of a table that cannot be meant.
    """
    path, settings = _settings(start, config)
    tables = settings.get("references", {})
    if not isinstance(tables, dict) or not all(isinstance(one, dict) for one in tables.values()):
        raise _wrong(path, "references", "is no table of tables", 'write [references.NAME] and path = "..."')
    return {name: _named(path, name, given) for name, given in tables.items()}


def _settings(start: Path, config: Path | None) -> tuple[Path, dict[str, Any]]:
    if config is not None:
        return config, _section(config) or {}
    for folder in (start.absolute(), *start.absolute().parents):
        for path in (folder / "tieout.toml", folder / "pyproject.toml"):
            found = _section(path) if path.is_file() else None
            if found is not None:
                return path, found
    return start, {}


def _section(path: Path) -> dict[str, Any] | None:
    """What a file configures; nothing if it is a pyproject.toml that does not speak of Tieout."""
    try:
        loaded = tomllib.loads(path.read_text(encoding="utf-8"), parse_float=Decimal)
    except (OSError, ValueError) as wrong:
        raise UsageError(
            f"cannot be read: {wrong}", place=str(path), fix="correct it, or give another --config"
        ) from wrong
    if path.name != "pyproject.toml":
        return loaded
    section: dict[str, Any] | None = loaded.get("tool", {}).get("tieout")
    return section


def _named(path: Path, name: str, given: dict[str, Any]) -> NamedReference:
    for key in _TEXTS:
        if not isinstance(given.get(key, ""), str):
            raise _wrong(path, f"references.{name}.{key}", "is no text", "put it in quotation marks")
    if ("path" in given) == ("url" in given):
        raise _wrong(path, f"references.{name}", "needs either a path or a url", 'such as path = "tables/boats.csv"')
    place = given["url"] if "url" in given else str(path.parent / given["path"])
    source = TableSource(
        place,
        name,
        given.get("table", ""),
        given.get("query", ""),
        _parameters(path, name, given.get("parameters", {})),
        given.get("encoding", ""),
    )
    modules = given.get("expectations", [])
    if not isinstance(modules, list) or not all(isinstance(one, str) for one in modules):
        raise _wrong(path, f"references.{name}.expectations", "is no list of modules", 'such as ["desk_expectations"]')
    suite = path.parent / given["suite"] if "suite" in given else suite_beside(source)
    more = {key: value for key, value in given.items() if key not in KEYS}
    return NamedReference(source, suite, tuple(modules), more)


def _parameters(path: Path, name: str, given: object) -> tuple[tuple[str, str | int | Decimal | date], ...]:
    if not isinstance(given, dict):
        raise _wrong(path, f"references.{name}.parameters", "is no table", "such as { year = 2024 }")
    for key, value in given.items():
        if not isinstance(value, str | int | Decimal | date):
            where = f"references.{name}.parameters.{key}"
            raise _wrong(path, where, "is no text, number or day", "such as { year = 2024 }")
    return tuple(given.items())


def _wrong(path: Path, key: str, cause: str, fix: str) -> UsageError:
    return UsageError(f"{key} {cause}", place=str(path), fix=fix)
