"""`tieout check`: check documents; the main job."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import click

from checker.cli import options
from checker.cli.configured import configured
from checker.cli.gate import FAIL_ON, exit_code
from checker.cli.outputs import Output
from checker.cli.references import books, loaded
from checker.cli.run import Checking, outcomes, write_reports
from checker.cli.streams import paint_for
from checker.configuration import Configuration
from checker.judge.rulebook import RuleBook, load_rulebook
from checker.read import read_paths
from checker.report.concise import concise_format
from checker.report.formats import Format
from checker.report.json_ import json_format
from checker.report.jsonl import jsonl_format
from checker.report.paint import Paint, plain
from checker.report.result import result_dict
from checker.report.text import QUIET, USUAL, VERBOSE, text_format

if TYPE_CHECKING:
    from checker.book.entries import Book
    from checker.reference.bind import Reference

FORMATS = ("text", "concise", "json", "jsonl", "html")
EXPORT = "gx"  # a folder, so only a --report can be it


def _report(value: str) -> tuple[str, Path]:
    """The form and the file of a --report."""
    name, _, path = value.partition("=")
    if name not in (*FORMATS, EXPORT) or not path:
        raise click.BadParameter(f"{value!r} is no FMT=PATH; forms are {', '.join((*FORMATS, EXPORT))}.")
    return name, Path(path)


@click.command()
@options.paths
@configured
@click.option("--format", "form", type=click.Choice(FORMATS), default="text", show_default=True, help="Form of output.")
@click.option(
    "--report",
    "reports",
    multiple=True,
    callback=lambda _, __, values: tuple(_report(value) for value in values),
    metavar="FMT=PATH",
    help="Write a report to a file too (html=report.html), or an export (gx=DIR); may be given several times.",
)
@options.published
@options.rules
@options.reference
@options.facts
@options.select
@options.ignore
@click.option(
    "--fail-on",
    type=click.Choice(FAIL_ON),
    default="error",
    show_default=True,
    help="What ends in exit code 1: failures of error rules; of warning rules too; every failure and review; nothing.",
)
@click.option(
    "--min-coverage",
    type=click.FloatRange(0, 100),
    metavar="PCT",
    help="Fail if less than this percentage of all figures is tied, contradicted or in review.",
)
@options.jobs
@options.stdin_filename
@click.option("-q", "--quiet", is_flag=True, help="Show failures only, and no closing line.")
@click.option("-v", "--verbose", is_flag=True, help="Show passes and open claims too, with their working.")
@options.color
@click.pass_context
def command(
    ctx: click.Context,
    paths: tuple[str, ...],
    configuration: Configuration,
    form: str,
    reports: tuple[tuple[str, Path], ...],
    published: date | None,
    packs: tuple[Path, ...],
    tables: tuple[tuple[str, str], ...],
    facts: tuple[Path, ...],
    select: tuple[str, ...],
    ignore: tuple[str, ...],
    fail_on: str,
    min_coverage: float | None,
    jobs: int | None,
    stdin_filename: str,
    quiet: bool,
    verbose: bool,
    color: str,
) -> None:
    """Check documents: files, folders, globs, or - for standard input.

    Exit codes: 0 passed, 1 a verdict failed the gate, 2 something could not be checked.
    """
    shown = QUIET if quiet else VERBOSE if verbose else USUAL
    rulebook = load_rulebook(packs, select=select, ignore=ignore)
    outputs = [Output(_format(form, shown, paint_for(color), rulebook))]
    outputs += [_to_file(name, path, _format(name, shown, plain, rulebook)) for name, path in reports]
    references: tuple[Reference | Book, ...] = (*loaded(tables, configuration, tell=verbose), *books(facts))
    checking = Checking(rulebook, tuple(one.form for one in outputs), lambda one: exit_code(one, fail_on), references)
    documents = read_paths(paths, stdin_filename=stdin_filename, published=published)
    ctx.exit(write_reports(outcomes(documents, checking, jobs), outputs, min_coverage=min_coverage))


def _to_file(name: str, path: Path, form: Format) -> Output:
    if name != EXPORT:
        return Output(form, path)

    def export(pieces: Sequence[str], folder: Path) -> None:
        from checker.report.gx import export_claims  # Great Expectations takes seconds to import

        export_claims(pieces, folder)

    return Output(form, path, export)


def _format(name: str, shown: frozenset[str], paint: Paint, rulebook: RuleBook) -> Format:
    if name == "html":
        from checker.report.html.page import html_format

        return html_format(rulebook.compiled)
    if name == "json":
        return json_format(result_dict)
    if name in ("jsonl", EXPORT):
        return jsonl_format(result_dict)
    return text_format(shown, paint) if name == "text" else concise_format(shown, paint)
