"""Great Expectations suites as files, and what comes of running one; nothing here imports Great Expectations."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal

from checker.errors import ReferenceDataError
from checker.reference.sources import TableSource

ENDING = ".gx.json"
Outcome = Literal["holds", "fails", "error"]
_KEYS = frozenset(("name", "expectations", "suite_parameters", "meta", "notes", "id"))
_EXPECTATION_KEYS = frozenset(
    ("type", "kwargs", "meta", "severity", "notes", "description", "id", "expectation_context", "rendered_content")
)
_FORM = 'an expectation is {"type": "expect_...", "kwargs": {"column": ...}}'


@dataclass(frozen=True, slots=True)
class Suite:
    """A suite as it stands in its file; content: the bytes, by which its verdicts are kept."""

    path: str
    content: bytes
    name: str
    expectations: tuple[Mapping[str, Any], ...]
    parameters: Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Expected:
    """One expectation and what came of it.

    type and arguments: as in the suite's file, the arguments as JSON. severity: critical, warning or info.
    outcome: `error` if it could not be decided. observed: what was found, or why not. rows: the first that it fails
    for, as their readers count.
    """

    type: str
    arguments: str
    severity: str
    outcome: Outcome
    observed: str
    rows: tuple[int, ...] = ()

    @property
    def stops(self) -> bool:
        """May the table not be used because of it? A warning that fails is shown and does not stop."""
        return self.outcome == "error" or (self.outcome == "fails" and self.severity == "critical")


@dataclass(frozen=True, slots=True)
class SuiteVerdict:
    """What came of a suite; problems: what was wrong with the run as a whole."""

    suite: str
    rows: int
    expected: tuple[Expected, ...]
    problems: tuple[str, ...] = ()

    @property
    def holds(self) -> bool:
        """May the table be used?"""
        return not self.problems and bool(self.expected) and not any(one.stops for one in self.expected)

    @property
    def errors(self) -> bool:
        """Is there anything that could not be decided?"""
        return bool(self.problems) or any(one.outcome == "error" for one in self.expected)


def suite_beside(source: TableSource) -> Path | None:
    """The suite that lies beside the table's file, `NAME.gx.json`, with the name of a table within it before its own.

    For `news.db#boats` that is `news.boats.gx.json`, for `boats.csv` it is `boats.gx.json`.
    """
    path = default_suite(source)
    return path if path is not None and path.is_file() else None


def default_suite(source: TableSource) -> Path | None:
    """Where the suite of a table lies if nothing else is said; nowhere for a database reached by URL or a pattern."""
    if source.is_url or not source.path.exists():
        return None
    stem = source.path.name if source.path.is_dir() else source.path.stem
    return source.path.with_name(f"{stem}.{source.table}{ENDING}" if source.table else f"{stem}{ENDING}")


def read_suite(path: Path) -> Suite:
    """Read a suite from its file.

    Raises:
        ReferenceDataError: it is missing, no JSON, or no suite; one without expectations would guard nothing.
    """
    try:
        content = path.read_bytes()
        loaded = json.loads(content, object_pairs_hook=_once)
    except OSError as wrong:
        raise _wrong(path, f"cannot be read: {wrong.strerror or wrong}", "check the path of the suite") from wrong
    except (ValueError, RecursionError) as wrong:
        raise _wrong(path, f"no JSON: {wrong}", "check where it was written") from wrong
    expectations = loaded.get("expectations") if isinstance(loaded, dict) else None
    if not isinstance(expectations, list):
        raise _wrong(path, "is no suite", 'a suite is {"name": ..., "expectations": [...]}')
    if not expectations:
        raise _wrong(
            path, "has no expectations", "one without any would guard nothing; tieout reference init drafts one"
        )
    if unknown := sorted(set(loaded) - _KEYS):
        raise _wrong(path, f"has an unknown key {unknown[0]!r}", f"allowed: {', '.join(sorted(_KEYS))}")
    for at, one in enumerate(expectations, 1):
        _refuse_broken(path, at, one)
    parameters = loaded.get("suite_parameters") or {}
    return Suite(str(path), content, str(loaded.get("name") or path.stem), tuple(expectations), parameters)


def _refuse_broken(path: Path, at: int, expectation: object) -> None:
    place = f"expectation {at}"
    if not isinstance(expectation, dict):
        raise _wrong(path, f"{place} is no object", _FORM)
    if "expectation_type" in expectation:
        raise _wrong(path, f"{place} is of a suite older than Great Expectations 1", "call expectation_type type")
    if unknown := sorted(set(expectation) - _EXPECTATION_KEYS):
        raise _wrong(path, f"{place} has an unknown key {unknown[0]!r}", _FORM)
    if not isinstance(expectation.get("type"), str) or not isinstance(expectation.get("kwargs", {}), dict):
        raise _wrong(path, f"{place} has no type or no arguments", _FORM)


def _once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    """An object whose keys stand once; of two lists of expectations the first would silently be lost."""
    found = dict(pairs)
    if len(found) < len(pairs):
        names = [name for name, _ in pairs]
        raise ValueError(f"the key {next(one for one in names if names.count(one) > 1)!r} stands twice in one object")
    return found


def _wrong(path: Path, cause: str, fix: str) -> ReferenceDataError:
    return ReferenceDataError(cause, place=str(path), fix=fix)
