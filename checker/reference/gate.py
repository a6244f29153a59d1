"""The gate before a reference table: its suite must hold, or nothing is checked against it.

A verdict is kept by what it rests on (the table, the suite, the versions), so that a run with nothing changed does not
import Great Expectations, which takes seconds.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator, Sequence
from dataclasses import asdict
from importlib.metadata import version
from importlib.util import find_spec
from pathlib import Path

from checker import __version__
from checker.errors import ReferenceDataError
from checker.files import data_folder
from checker.judge.shipped import fingerprint
from checker.kept import keep_content, kept_content
from checker.reference.large import LargeTable
from checker.reference.suites import Expected, Suite, SuiteVerdict, read_suite
from checker.reference.table import Table

_MOST_KEPT = 200
_CHUNK = 10_000  # rows
_OWN_TYPE = "expect_column_texts_to_be_consistent"
_PAIR = ("a", "b")
# Expectations over the whole table that need no column; all others without one look at every column.
_COUNTS = frozenset(("expect_table_row_count_to_be_between", "expect_table_row_count_to_equal"))


def suite_verdict(table: Table | LargeTable, path: Path, modules: Sequence[str] = ()) -> SuiteVerdict:
    """Run the suite in the file over the table, or take what is kept from the last run over the same table.

    modules: Python modules that register the custom expectations of the suite when they are imported.

    Raises:
        ReferenceDataError: the suite is missing or broken.
    """
    suite = read_suite(path)
    kept = f"suite-{_key(table, suite, modules)}.json"
    content = kept_content(kept)
    if content is not None:
        return _from_json(content)
    from checker.reference.frames import frame_of
    from checker.reference.validation import run_suite

    frame = frame_of(table) if isinstance(table, Table) else table.frame(_needed(table, suite))
    verdict = run_suite(frame, suite, modules)
    if not verdict.errors and not _rests_on_others(suite):  # an error may be of the installation: the key has neither
        keep_content(kept, json.dumps(asdict(verdict)).encode(), most=_MOST_KEPT)
    return verdict


def guard(table: Table | LargeTable, path: Path, modules: Sequence[str] = ()) -> SuiteVerdict:
    """Let the table through if its suite holds; the verdict still says which warnings fail.

    Raises:
        ReferenceDataError: the suite does not hold, cannot be decided, is missing or broken.
    """
    verdict = suite_verdict(table, path, modules)
    if not verdict.holds:
        raise refusal(table, verdict)
    return verdict


def refusal(table: Table | LargeTable, verdict: SuiteVerdict) -> ReferenceDataError:
    """Why the table may not be used, with the first reason."""
    stops = [f"{demand(one)}: {one.observed}" for one in verdict.expected if one.stops]
    reasons = [*verdict.problems, *stops]
    more = f" (and {len(reasons) - 1} more)" if len(reasons) > 1 else ""
    return ReferenceDataError(
        f"the table does not pass its suite {verdict.suite}: {reasons[0]}{more}",
        place=table.source,
        fix="correct the table or the suite; tieout reference check shows every expectation",
    )


def demand(expected: Expected) -> str:
    """What an expectation demands, as its type and arguments say: "officers values to be between 0 and 5000"."""
    arguments = json.loads(expected.arguments)
    pair = [arguments.pop(one) for one in ("column_A", "column_B") if one in arguments]
    columns = [arguments.pop("column")] if "column" in arguments else arguments.pop("column_list", [])
    words = expected.type.removeprefix("expect_").removeprefix("column_").replace("_", " ")
    low, high = arguments.pop("min_value", None), arguments.pop("max_value", None)
    if words.endswith("to be between"):
        words = words.removesuffix("between") + _bounds(low, high)
    if len(pair) == len(_PAIR):  # "pair values a to be greater than b"
        words = " ".join(dict(zip(_PAIR, pair, strict=True)).get(word, word) for word in words.split()[2:])
    rest = ", ".join(f"{name} {_shortened(value)}" for name, value in arguments.items())
    return f"{' + '.join(map(str, columns))} {words}".strip() + (f" ({rest})" if rest else "")


def _bounds(low: object, high: object) -> str:
    if high is None:
        return f"at least {low}"
    if low == high:
        return str(low)
    return f"at most {high}" if low is None else f"between {low} and {high}"


def _shortened(value: object) -> str:
    if isinstance(value, list) and value:
        return f"{value[0]} and {len(value) - 1} more" if len(value) > 1 else str(value[0])
    return json.dumps(value, ensure_ascii=False)


def _key(table: Table | LargeTable, suite: Suite, modules: Sequence[str]) -> str:
    """A name for all that a verdict rests on."""
    digest = hashlib.sha256()
    versions = [__version__, version("great-expectations"), version("pandas")]
    if any(one["type"] == _OWN_TYPE for one in suite.expectations):  # it rests on the rules too
        versions.append(fingerprint(data_folder("rules")))
    for part in (*map(str.encode, versions), suite.path.encode(), suite.content, *map(_source, modules)):
        digest.update(hashlib.sha256(part).digest())
    for part in _content(table):
        digest.update(part)
    return digest.hexdigest()[:32]


def _rests_on_others(suite: Suite) -> bool:
    """Does the suite hold texts against tables or fact books, which may change while it does not?"""
    held = (one.get("kwargs", {}) for one in suite.expectations if one["type"] == _OWN_TYPE)
    return any(kwargs.get("references") or kwargs.get("facts") for kwargs in held)


def _content(table: Table | LargeTable) -> Iterator[bytes]:
    if isinstance(table, LargeTable):
        yield table.content_digest()
        return
    yield json.dumps([table.columns, table.first_row]).encode()
    for at in range(0, len(table.rows), _CHUNK):
        yield json.dumps(table.rows[at : at + _CHUNK]).encode()


def _source(module: str) -> bytes:
    """The text of a module of expectations: with another text, the verdict may be another."""
    try:
        found = find_spec(module)
    except (ImportError, ValueError):  # running the suite says so
        found = None
    path = Path(found.origin) if found is not None and found.origin else None
    return module.encode() + (path.read_bytes() if path is not None and path.is_file() else b"")


def _needed(table: LargeTable, suite: Suite) -> tuple[str, ...]:
    """The columns that the suite looks at."""
    needed: set[str] = set()
    for one in suite.expectations:
        arguments = one.get("kwargs", {})
        named = {arguments[key] for key in ("column", "column_A", "column_B") if key in arguments}
        named |= set(arguments.get("column_list", ()))
        if "row_condition" in arguments or (not named and one["type"] not in _COUNTS):
            return table.columns
        needed |= named
    return tuple(column for column in table.columns if column in needed) or table.columns[:1]


def _from_json(content: bytes) -> SuiteVerdict:
    kept = json.loads(content)
    expected = tuple(Expected(**{**one, "rows": tuple(one["rows"])}) for one in kept["expected"])
    return SuiteVerdict(kept["suite"], kept["rows"], expected, tuple(kept["problems"]))
