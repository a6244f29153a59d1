"""`tieout check`: check documents; the main job."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import click

from checker.cli import options
from checker.cli.configured import configured
from checker.cli.gate import FAIL_ON, exit_code
from checker.cli.references import books, loaded
from checker.cli.run import Checking, outcomes, write_report
from checker.cli.streams import paint_for
from checker.configuration import Configuration
from checker.judge.rulebook import load_rulebook
from checker.read import read_paths
from checker.report.concise import concise_format
from checker.report.formats import Format
from checker.report.json_ import json_format
from checker.report.jsonl import jsonl_format
from checker.report.paint import Paint
from checker.report.result import result_dict
from checker.report.text import QUIET, USUAL, VERBOSE, text_format

if TYPE_CHECKING:
    from checker.book.entries import Book
    from checker.reference.bind import Reference

FORMATS = ("text", "concise", "json", "jsonl")


@click.command()
@options.paths
@configured
@click.option("--format", "form", type=click.Choice(FORMATS), default="text", show_default=True, help="Form of output.")
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
    output = _format(form, shown, paint_for(color))
    rulebook = load_rulebook(packs, select=select, ignore=ignore)
    references: tuple[Reference | Book, ...] = (*loaded(tables, configuration, tell=verbose), *books(facts))
    checking = Checking(rulebook, output, lambda one: exit_code(one, fail_on), references)
    documents = read_paths(paths, stdin_filename=stdin_filename, published=published)
    ctx.exit(write_report(outcomes(documents, checking, jobs), output, min_coverage=min_coverage))


def _format(name: str, shown: frozenset[str], paint: Paint) -> Format:
    if name == "json":
        return json_format(result_dict)
    if name == "jsonl":
        return jsonl_format(result_dict)
    return text_format(shown, paint) if name == "text" else concise_format(shown, paint)
