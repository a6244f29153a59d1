"""`tieout reference`: run the suite of a reference table alone, or draft one from the table."""

from __future__ import annotations

import json
from collections import Counter
from contextlib import nullcontext
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import click

from checker.cli import options
from checker.cli.streams import complain, results_stream
from checker.errors import ReferenceDataError, UsageError
from checker.report.characters import flat, one_line, width

if TYPE_CHECKING:
    from checker.reference.suites import Outcome, SuiteVerdict

_COUNTED: dict[Outcome, str] = {"holds": "hold", "fails": "fail", "error": "not decided"}
_WIDEST = 60  # what an expectation demands may take of a line before what was observed

suite = click.option(
    "--suite", metavar="FILE", type=click.Path(path_type=Path), help="The suite, if it is not NAME.gx.json beside it."
)
config = click.option(
    "--config", metavar="FILE", type=click.Path(path_type=Path), help="The configuration; else the closest tieout.toml."
)


@click.group()
def command() -> None:
    """Guard the tables that copy is checked against: by a suite of Great Expectations beside each."""


@command.command("check", short_help="Run the suite of a table alone and show each expectation.")
@click.argument("table", metavar="NAME|PATH")
@suite
@click.option("--import", "modules", multiple=True, metavar="MODULE", help="Python module of custom expectations.")
@config
@click.option(
    "--format", "form", type=click.Choice(("text", "json")), default="text", show_default=True, help="Form of output."
)
def check(table: str, suite: Path | None, modules: tuple[str, ...], config: Path | None, form: str) -> None:
    """Run the suite of a table, named in the configuration or by its path, and show what was observed.

    Exit codes: 0 if the table may be used, 2 with the reason if not.
    """
    from checker.reference.configured import find_reference
    from checker.reference.gate import refusal, suite_verdict
    from checker.reference.large import is_large, open_large
    from checker.reference.tables import load_table

    named = find_reference(table, Path.cwd(), config)
    path = suite or named.suite
    if path is None:
        fix = "tieout reference init drafts one from the table; or name it with --suite"
        raise ReferenceDataError("the table has no suite", place=named.source.shown, fix=fix)
    large = is_large(named.source)
    with open_large(named.source) if large else nullcontext(load_table(named.source)) as opened:
        verdict = suite_verdict(opened, path, (*named.modules, *modules))
        results_stream().write(
            _as_json(opened.name, opened.source, verdict)
            if form == "json"
            else _as_text(opened.name, opened.source, verdict)
        )
        if not verdict.holds:
            raise refusal(opened, verdict)


@command.command("init", short_help="Draft a suite from a table.")
@click.argument("table", metavar="NAME|PATH")
@suite
@options.published
@config
@click.option("--force", is_flag=True, help="Write over a suite that is there.")
def init(table: str, suite: Path | None, published: date | None, config: Path | None, force: bool) -> None:
    """Draft NAME.gx.json from a table: columns and rows, keys, gaps, ranges, sets of values, and how far it reaches.

    It is a draft to go over: bounds are what is there with some room. With --published, the table must go on reaching
    as far as it does for copy of that day.
    """
    from checker.reference.configured import find_reference
    from checker.reference.drafts import draft_suite, staleness
    from checker.reference.gate import refusal, suite_verdict
    from checker.reference.suites import default_suite
    from checker.reference.tables import load_table

    named = find_reference(table, Path.cwd(), config)
    path = suite or named.suite or default_suite(named.source)
    if path is None:
        raise UsageError(
            "there is no file for the suite to lie beside", place=named.source.shown, fix="give --suite FILE"
        )
    if path.exists() and not force:
        raise UsageError("is there already", place=str(path), fix="--force writes over it")
    loaded = load_table(named.source)
    path.write_text(draft_suite(loaded, published), encoding="utf-8")
    if published is not None and (warning := staleness(loaded, published)):
        complain(f"{named.source.shown}: {warning}")
    verdict = suite_verdict(loaded, path)
    results_stream().write(_as_text(loaded.name, loaded.source, verdict))
    if not verdict.holds:
        raise refusal(loaded, verdict)


def _as_text(name: str, source: str, verdict: SuiteVerdict) -> str:
    from checker.reference.gate import demand

    lines = [flat(f"{name}: {verdict.rows:,} rows of {source}, by {verdict.suite}")]
    demands = [one_line(demand(one)) for one in verdict.expected]
    longest = min(max(map(width, demands), default=0), _WIDEST)
    for words, one in zip(demands, verdict.expected, strict=True):
        severity = f" ({one.severity})" if one.outcome == "fails" and not one.stops else ""
        gap = " " * (longest - width(words))
        lines.append(f"  {one.outcome:<5}  {words}{gap}  {one_line(one.observed)}{severity}".rstrip())
    lines += [f"  error  {one_line(problem)}" for problem in verdict.problems]
    counts = Counter(one.outcome for one in verdict.expected)
    told = ", ".join(f"{counts[outcome]} {word}" for outcome, word in _COUNTED.items() if counts[outcome])
    return "\n".join([*lines, f"{len(verdict.expected)} expectations: {told}."]) + "\n"


def _as_json(name: str, source: str, verdict: SuiteVerdict) -> str:
    status = "pass" if verdict.holds else "error" if verdict.errors else "fail"
    expectations = [
        {
            "type": one.type,
            "kwargs": json.loads(one.arguments),
            "severity": one.severity,
            "outcome": one.outcome,
            "observed": one.observed,
            "rows": list(one.rows),
        }
        for one in verdict.expected
    ]
    found = {
        "table": name,
        "source": source,
        "suite": verdict.suite,
        "rows": verdict.rows,
        "status": status,
        "expectations": expectations,
        "problems": list(verdict.problems),
    }
    return json.dumps(found, indent=2, ensure_ascii=False) + "\n"
