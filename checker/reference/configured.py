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
entities = ["place"]                   # how the table is read, see binding.py
```
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any

from checker.configuration import Configuration, find_configuration, refuse_unknown
from checker.errors import UsageError
from checker.reference.binding import BINDING_KEYS, NOTHING_STATED, Binding, binding_of
from checker.reference.sources import TableSource, parse_source
from checker.reference.suites import suite_beside

_TEXTS = ("path", "url", "table", "query", "encoding", "suite")
KEYS = (*_TEXTS, "parameters", "expectations", *BINDING_KEYS)


@dataclass(frozen=True, slots=True)
class NamedReference:
    """A table with its suite, and with what the configuration says of its columns."""

    source: TableSource
    suite: Path | None = None
    modules: tuple[str, ...] = ()
    binding: Binding = NOTHING_STATED


def find_reference(text: str, start: Path, config: Path | None = None) -> NamedReference:
    """The table that a text names: a name of the configuration, a path or a URL, `NAME=PATH` to give it a name.

    start: the folder whose closest configuration counts, unless a file is given. A suite beside the table is its suite.

    Raises:
        UsageError: the configuration is wrong, or the text is neither a name in it nor a place.
    """
    return reference_named(text, configured_references(start, config))


def reference_named(text: str, known: Mapping[str, NamedReference]) -> NamedReference:
    """The table that a text names: one of the known names, a path or a URL, `NAME=PATH` to give it a name.

    Raises:
        UsageError: it is neither a name nor a place.
    """
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
    return references_in(find_configuration(start, config))


def references_in(configuration: Configuration) -> dict[str, NamedReference]:
    """All tables that a configuration names.

    Raises:
        UsageError: it says something of a table that cannot be meant.
    """
    tables = configuration.settings.get("references", {})
    if not isinstance(tables, dict) or not all(isinstance(one, dict) for one in tables.values()):
        raise configuration.wrong("references", "is no table of tables", 'write [references.NAME] and path = "..."')
    return {name: _named(configuration, name, given) for name, given in tables.items()}


def _named(configuration: Configuration, name: str, given: dict[str, Any]) -> NamedReference:
    refuse_unknown(configuration, f"references.{name}", given, KEYS)
    for key in _TEXTS:
        if not isinstance(given.get(key, ""), str):
            raise configuration.wrong(f"references.{name}.{key}", "is no text", "put it in quotation marks")
    if ("path" in given) == ("url" in given):
        raise configuration.wrong(
            f"references.{name}", "needs either a path or a url", 'such as path = "tables/boats.csv"'
        )
    place = given["url"] if "url" in given else configuration.beside(given["path"])
    source = TableSource(
        place,
        name,
        given.get("table", ""),
        given.get("query", ""),
        _parameters(configuration, name, given.get("parameters", {})),
        given.get("encoding", ""),
    )
    modules = given.get("expectations", [])
    if not isinstance(modules, list) or not all(isinstance(one, str) for one in modules):
        raise configuration.wrong(
            f"references.{name}.expectations", "is no list of modules", 'such as ["desk_expectations"]'
        )
    suite = Path(configuration.beside(given["suite"])) if "suite" in given else suite_beside(source)
    return NamedReference(source, suite, tuple(modules), binding_of(configuration, name, given))


def _parameters(
    configuration: Configuration, name: str, given: object
) -> tuple[tuple[str, str | int | Decimal | date], ...]:
    if not isinstance(given, dict):
        raise configuration.wrong(f"references.{name}.parameters", "is no table", "such as { year = 2024 }")
    for key, value in given.items():
        if not isinstance(value, str | int | Decimal | date):
            where = f"references.{name}.parameters.{key}"
            raise configuration.wrong(where, "is no text, number or day", "such as { year = 2024 }")
    return tuple(given.items())
