"""What Great Expectations says of one expectation, in words and figures that an editor can use."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

_SHOWN = 5  # values of many that fail


def raised(result: Mapping[str, Any]) -> str:
    """The exception that was raised in place of a verdict, "" if none was; it has two shapes."""
    found = result.get("exception_info") or {}
    infos = [found] if "raised_exception" in found else [one for one in found.values() if isinstance(one, Mapping)]
    messages = [str(one.get("exception_message") or "an exception") for one in infos if one.get("raised_exception")]
    return " ".join(messages[0].split()) if messages else ""


def observation(details: Mapping[str, Any]) -> str:
    """What was found: "all 12 values", "2 of 12 not: 6000 (row 4), 7000 (row 9)", or an observed value."""
    if "element_count" in details:
        present = details["element_count"] - details.get("missing_count", 0)
        if not details.get("unexpected_count"):
            return f"all {present:,} values" if present != 1 else "the only value"
        return f"{details['unexpected_count']:,} of {present:,} not: {_values(details)}"
    mismatched = (details.get("details") or {}).get("mismatched")
    if isinstance(mismatched, Mapping):
        return "; ".join(f"{name}: {', '.join(map(plain, values))}" for name, values in sorted(mismatched.items()))
    sets = [(word, details.get(f"partial_{key}_list")) for word, key in (("not", "unexpected"), ("missing", "missing"))]
    if any(values is not None for _, values in sets):
        return (
            "; ".join(f"{word}: {', '.join(map(plain, values[:_SHOWN]))}" for word, values in sets if values)
            or "as expected"
        )
    observed = details.get("observed_value", "")
    if isinstance(observed, list):
        shown = ", ".join(map(plain, observed[:_SHOWN]))
        return f"{shown}, ..." if len(observed) > _SHOWN else shown
    return plain(observed)


def failing_rows(details: Mapping[str, Any]) -> tuple[int, ...]:
    """The numbers of the first rows that an expectation fails for."""
    return tuple(int(one) for one in details.get("partial_unexpected_index_list") or () if isinstance(one, int))


def plain(value: object) -> str:
    """A value as it would be printed: 30.0 as 30, nothing as (empty)."""
    if value is None:
        return "(empty)"
    if isinstance(value, Mapping):
        return " + ".join(map(plain, value.values()))
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    return value if isinstance(value, str) else json.dumps(value, ensure_ascii=False, default=str)


def _values(details: Mapping[str, Any]) -> str:
    values, rows = details.get("partial_unexpected_list") or [], failing_rows(details)
    shown = [
        f"{plain(value)} (row {rows[at]})" if len(rows) == len(values) else plain(value)
        for at, value in enumerate(values[:_SHOWN])
    ]
    return ", ".join(shown) + (", ..." if details["unexpected_count"] > _SHOWN else "")
