"""`tieout check`: check documents; the main job."""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import click

from checker.cli import options
from checker.cli.accepted import accepted_by
from checker.cli.configured import configured
from checker.cli.forms import EXPORT, FORMS, form_of, job_summary
from checker.cli.gate import FAIL_ON, exit_code
from checker.cli.outputs import Output
from checker.cli.references import books, loaded
from checker.cli.run import Checking, outcomes, write_reports
from checker.cli.streams import Progress, paint_for, terminal_columns
from checker.configuration import Configuration
from checker.judge.rulebook import load_rulebook
from checker.read import document_count, read_paths
from checker.report.formats import Format
from checker.report.paint import plain
from checker.report.text import QUIET, USUAL, VERBOSE

if TYPE_CHECKING:
    from checker.book.entries import Book
    from checker.reference.bind import Source


def _report(value: str) -> tuple[str, Path]:
    """The form and the file of a --report."""
    name, _, path = value.partition("=")
    if name not in (*FORMS, EXPORT) or not path:
        raise click.BadParameter(f"{value!r} is no FMT=PATH; forms are {', '.join((*FORMS, EXPORT))}.")
    return name, Path(path)


@click.command()
@options.paths
@configured
@click.option("--format", "form", type=click.Choice(FORMS), default="text", show_default=True, help="Form of output.")
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
@options.baseline
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
    baseline: Path | None,
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
    told = options.deciding(ctx)
    outputs = [Output(form_of(form, rulebook, shown, paint_for(color), terminal_columns(), told))]
    outputs += [_to_file(name, path, form_of(name, rulebook, shown, plain, options=told)) for name, path in reports]
    if form == "github" or any(name == "github" for name, _ in reports):
        outputs += _job_summary()
    references: tuple[Source | Book, ...] = (*loaded(tables, configuration, tell=verbose), *books(facts))
    forms = tuple(one.form for one in outputs)
    accepted = accepted_by(configuration, baseline)
    checking = Checking(rulebook, forms, lambda one: exit_code(one, fail_on), references, accepted)
    documents = read_paths(paths, stdin_filename=stdin_filename, published=published)
    progress = Progress(document_count(paths) if sys.stderr.isatty() and not quiet else 0)
    found = outcomes(documents, checking, jobs)
    ctx.exit(write_reports(found, outputs, min_coverage=min_coverage, progress=progress))


def _job_summary() -> list[Output]:
    """The summary of a step, where a GitHub runner has a file for it: annotations are ten of a kind at most."""
    path = os.environ.get("GITHUB_STEP_SUMMARY")
    return [Output(job_summary(), Path(path), append=True)] if path else []


def _to_file(name: str, path: Path, form: Format) -> Output:
    """A report for a file, or an export for a folder."""
    if name != EXPORT:
        return Output(form, path)

    def export(pieces: Sequence[str], folder: Path) -> None:
        from checker.report.gx import export_claims  # Great Expectations takes seconds to import

        export_claims(pieces, folder)

    return Output(form, path, export)
