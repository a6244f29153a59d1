"""`tieout prove`: change each tied figure in memory and show which changes would be noticed."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable
from datetime import date
from pathlib import Path

import click

from checker.cli import options
from checker.cli.exit_codes import NOT_CHECKED, PASSED
from checker.cli.run import results
from checker.cli.streams import Progress, complain, paint_for, results_stream
from checker.judge.rulebook import load_rulebook
from checker.judge.shipped import keep_patterns
from checker.prove import Proving, prove
from checker.report.paint import Paint
from checker.report.proving import outcomes, proving_dict, proving_text, tally


@click.command()
@options.paths
@click.option(
    "--format", "form", type=click.Choice(("text", "jsonl")), default="text", show_default=True, help="Form of output."
)
@options.published
@options.rules
@options.select
@options.ignore
@options.stdin_filename
@options.color
@click.pass_context
def command(
    ctx: click.Context,
    paths: tuple[str, ...],
    form: str,
    published: date | None,
    packs: tuple[Path, ...],
    select: tuple[str, ...],
    ignore: tuple[str, ...],
    stdin_filename: str,
    color: str,
) -> None:
    """Change each tied figure in memory, by slips such as get into print, and show which would be noticed.

    The slips: two digits swapped, one off, times ten, million for billion, a neighbour's value, the next weekday, month
    or number word. Exit codes: 0, or 2 if something could not be read or checked.
    """
    rulebook = load_rulebook(packs, select=select, ignore=ignore)
    found = results(paths, rulebook, published=published, stdin_filename=stdin_filename)
    code = _written((prove(result, rulebook) for result in found), form, paint_for(color))
    keep_patterns(rulebook.plan.patterns)
    ctx.exit(code)


def _written(provings: Iterable[Proving], form: str, paint: Paint) -> int:
    """Write what was tried as it comes; the exit code of the run."""
    stream, progress = results_stream(), Progress()
    counts: Counter[str] = Counter()
    documents = alone = failures = 0
    for proving in provings:
        documents += 1
        alone += proving.alone
        failures += bool(proving.failure)
        counts += outcomes(proving)
        as_json = form == "jsonl"
        stream.write(
            json.dumps(proving_dict(proving), ensure_ascii=False) + "\n" if as_json else proving_text(proving, paint)
        )
        stream.flush()
        progress.advance()
    progress.clear()
    if form == "text" and documents > 1:
        stream.write(f"{documents:,} documents. {tally(counts, alone)}\n")
    if not documents:
        complain("no documents found")
    return NOT_CHECKED if failures or not documents else PASSED
