"""What a desk states of a table's columns, in `[references.NAME]` of its configuration.

```toml
entities = ["place"]                             # columns that name what the table is about
aliases = { place = ["also_known_as"] }          # columns of other names, or
aliases = { "DR Congo" = ["DRC", "Congo"] }      # a name with its other names
period = "as_of"                                 # or { column = "as_of", kind = "day" }

[references.NAME.measures]
officers = { words = ["officers", "police"], unit = "", scale = 1, additive = true }
```

What is stated replaces what would be read into the table, and binds with certainty.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from fractions import Fraction
from typing import Any

from checker.configuration import Configuration, refuse_unknown
from checker.errors import ReferenceDataError
from checker.reference.headers import known_units
from checker.reference.table import Table

BINDING_KEYS = ("entities", "aliases", "period", "measures")
PERIOD_KINDS = ("day", "week", "week-beginning", "week-ending", "month", "quarter", "half", "year")
_MEASURE_KEYS = ("words", "unit", "scale", "additive")


@dataclass(frozen=True, slots=True)
class StatedMeasure:
    """What is stated of a column of numbers; nothing where its header is to say.

    words: each names it by itself. unit: as figures have it. scale: what a cell is counted in.
    """

    words: tuple[str, ...] = ()
    unit: str | None = None
    scale: Fraction | None = None
    additive: bool | None = None


@dataclass(frozen=True, slots=True)
class Binding:
    """What is stated of a table: the columns of entities, their other names, the period, the measures.

    aliases: a column of entities with columns, or a name with other names. place: the file and the key, for errors.
    """

    entities: tuple[str, ...] = ()
    aliases: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    period: str = ""
    period_kind: str = ""
    measures: Mapping[str, StatedMeasure] = field(default_factory=dict)
    place: str = ""

    def column(self, table: Table, name: str, key: str) -> int:
        """The place of a column that is stated.

        Raises:
            ReferenceDataError: the table has no such column.
        """
        if name not in table.columns:
            columns = ", ".join(table.columns)
            raise self.unmatched(table, key, f"the table has no column {name!r}", f"its columns are {columns}")
        return table.columns.index(name)

    def unmatched(self, table: Table, key: str, cause: str, fix: str) -> ReferenceDataError:
        """The error of something that is stated and that the table does not have."""
        return ReferenceDataError(f"{key}: {cause}", place=f"{self.place} ({table.source})", fix=fix)


NOTHING_STATED = Binding()


def binding_of(configuration: Configuration, name: str, given: Mapping[str, Any]) -> Binding:
    """Read what the configuration states of a table.

    Raises:
        UsageError: it has the wrong shape, or an unknown key.
    """
    key = f"references.{name}"
    if not any(one in given for one in BINDING_KEYS):
        return NOTHING_STATED
    aliases = given.get("aliases", {})
    if not isinstance(aliases, dict):
        raise configuration.wrong(f"{key}.aliases", "is no table", 'such as { place = ["also_known_as"] }')
    measures = given.get("measures", {})
    if not isinstance(measures, dict) or not all(isinstance(one, dict) for one in measures.values()):
        raise configuration.wrong(
            f"{key}.measures", "is no table of columns", 'such as { boats = { words = ["boat"] } }'
        )
    period, kind = _period(configuration, f"{key}.period", given.get("period", ""))
    return Binding(
        _texts(configuration, f"{key}.entities", given.get("entities", [])),
        {one: _texts(configuration, f"{key}.aliases.{one}", others) for one, others in aliases.items()},
        period,
        kind,
        {one: _measure(configuration, f"{key}.measures.{one}", stated) for one, stated in measures.items()},
        f"{configuration.path}: {key}",
    )


def _texts(configuration: Configuration, key: str, given: object) -> tuple[str, ...]:
    found = [given] if isinstance(given, str) else given
    if not isinstance(found, list) or not all(isinstance(one, str) and one for one in found):
        raise configuration.wrong(key, "is no text and no list of texts", 'such as ["place"]')
    return tuple(found)


def _period(configuration: Configuration, key: str, given: object) -> tuple[str, str]:
    if isinstance(given, str):
        return given, ""
    if not isinstance(given, dict) or not isinstance(given.get("column"), str):
        raise configuration.wrong(key, "names no column", 'such as "year", or { column = "year", kind = "year" }')
    refuse_unknown(configuration, key, given, ("column", "kind"))
    kind = given.get("kind", "")
    if kind and kind not in PERIOD_KINDS:
        raise configuration.wrong(f"{key}.kind", f"{kind!r} is unknown", f"allowed: {', '.join(PERIOD_KINDS)}")
    return given["column"], kind


def _measure(configuration: Configuration, key: str, given: Mapping[str, Any]) -> StatedMeasure:
    refuse_unknown(configuration, key, given, _MEASURE_KEYS)
    unit, scale, additive = given.get("unit"), given.get("scale"), given.get("additive")
    if unit is not None and unit not in ("", *known_units()):
        allowed = ", ".join(known_units())
        raise configuration.wrong(f"{key}.unit", f"{unit!r} is unknown", f'allowed: "" for counts, {allowed}')
    if scale is not None and (isinstance(scale, bool) or not isinstance(scale, int | Decimal) or scale <= 0):
        raise configuration.wrong(f"{key}.scale", "is no positive number", "such as 1000 for thousands")
    if additive is not None and not isinstance(additive, bool):
        raise configuration.wrong(f"{key}.additive", "is neither true nor false", "false for shares and rates")
    words = _texts(configuration, f"{key}.words", given.get("words", []))
    if any(len(one.split()) != 1 for one in words):
        raise configuration.wrong(f"{key}.words", "has more than one word in a text", 'such as ["officers", "police"]')
    return StatedMeasure(
        tuple(one.lower() for one in words),
        unit,
        None if scale is None else Fraction(scale),
        additive,
    )
