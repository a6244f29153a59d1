"""`tieout figures`: every figure found and how it was read."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import click

from checker.cli import options
from checker.cli.gate import exit_code
from checker.cli.outputs import Output
from checker.cli.run import Checking, outcomes, write_reports
from checker.cli.streams import paint_for
from checker.judge.rulebook import load_rulebook
from checker.read import read_paths
from checker.report.figures import figures_dict, figures_table
from checker.report.formats import Format
from checker.report.json_ import json_format
from checker.report.jsonl import jsonl_format


@click.command()
@options.paths
@click.option(
    "--format",
    "form",
    type=click.Choice(("text", "json", "jsonl")),
    default="text",
    show_default=True,
    help="Form of output.",
)
@options.published
@options.rules
@options.jobs
@options.stdin_filename
@options.color
@click.pass_context
def command(
    ctx: click.Context,
    paths: tuple[str, ...],
    form: str,
    published: date | None,
    packs: tuple[Path, ...],
    jobs: int | None,
    stdin_filename: str,
    color: str,
) -> None:
    """List every figure found, how it was read, and whether it is tied, contradicted, in review or unchecked.

    Exit codes: 0, or 2 if something could not be read or checked; what the verdicts say does not count here.
    """
    forms: dict[str, Format] = {
        "text": figures_table(paint_for(color)),
        "json": json_format(figures_dict),
        "jsonl": jsonl_format(figures_dict),
    }
    checking = Checking(load_rulebook(packs), (forms[form],), lambda result: exit_code(result, "never"))
    documents = read_paths(paths, stdin_filename=stdin_filename, published=published)
    ctx.exit(write_reports(outcomes(documents, checking, jobs), [Output(forms[form])]))
