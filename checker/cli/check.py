"""`tieout check`: check documents; the main job."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import click

from checker.cli import options
from checker.cli.forms import FORMS, form_of
from checker.cli.gate import FAIL_ON, exit_code
from checker.cli.outputs import Output
from checker.cli.references import loaded
from checker.cli.run import Checking, outcomes, write_reports
from checker.cli.streams import paint_for
from checker.judge.rulebook import load_rulebook
from checker.read import read_paths
from checker.report.paint import plain
from checker.report.text import QUIET, USUAL, VERBOSE


def _report(value: str) -> tuple[str, Path]:
    """The form and the file of a --report."""
    name, _, path = value.partition("=")
    if name not in FORMS or not path:
        raise click.BadParameter(f"{value!r} is no FMT=PATH; forms are {', '.join(FORMS)}.")
    return name, Path(path)


@click.command()
@options.paths
@click.option("--format", "form", type=click.Choice(FORMS), default="text", show_default=True, help="Form of output.")
@click.option(
    "--report",
    "reports",
    multiple=True,
    callback=lambda _, __, values: tuple(_report(value) for value in values),
    metavar="FMT=PATH",
    help="Write a report to a file too, such as html=report.html; may be given several times.",
)
@options.published
@options.rules
@options.reference
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
    form: str,
    reports: tuple[tuple[str, Path], ...],
    published: date | None,
    packs: tuple[Path, ...],
    tables: tuple[tuple[str, str], ...],
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
    outputs = [Output(form_of(form, rulebook, shown, paint_for(color)))]
    outputs += [Output(form_of(name, rulebook, shown, plain), path) for name, path in reports]
    references = loaded(tables, tell=verbose)
    checking = Checking(rulebook, tuple(one.form for one in outputs), lambda one: exit_code(one, fail_on), references)
    documents = read_paths(paths, stdin_filename=stdin_filename, published=published)
    ctx.exit(write_reports(outcomes(documents, checking, jobs), outputs, min_coverage=min_coverage))
