"""`tieout rules`: list the rules, run their examples, print the JSON Schema of the rule file."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path

import click

from checker.cli import options
from checker.cli.exit_codes import FAILED, NOT_CHECKED, PASSED
from checker.cli.streams import results_stream
from checker.errors import UsageError
from checker.judge.rulebook import load_rulebook
from checker.report.characters import one_line


@click.group(invoke_without_command=True)
@options.rules
@click.pass_context
def command(ctx: click.Context, packs: tuple[Path, ...]) -> None:
    """List the rules by id, with severity and title, or do what a command below says."""
    ctx.obj = packs
    if ctx.invoked_subcommand is not None:
        return
    rules = load_rulebook(packs).rules
    longest = max(len(rule.id) for rule in rules)
    stream = results_stream()
    for rule in rules:
        stream.write(f"{rule.id:<{longest}}  {rule.severity:<7}  {one_line(rule.title)}\n")


@command.command("test", short_help="Run the examples in the rule files.")
@options.rules
@options.select
@click.pass_context
def test(ctx: click.Context, packs: tuple[Path, ...], select: tuple[str, ...]) -> None:
    """Run the examples in the rule files; exit code 1 if any rule does not say of one what its label says."""
    from checker.rule_examples import run_examples

    stream, total, wrong = results_stream(), 0, 0
    for outcome in run_examples(load_rulebook((*ctx.obj, *packs), select=select)):
        total += 1
        if not outcome.ok:
            wrong += 1
            stream.write(
                f"{outcome.rule}: labelled {outcome.expected}, found {outcome.found}: {one_line(outcome.text)}\n"
            )
    if not total:
        raise UsageError("the rules have no examples", fix="give each at least one under pass, fail and silent")
    stream.write(f"{total:,} examples: {total - wrong:,} as labelled, {wrong:,} not.\n")
    ctx.exit(FAILED if wrong else 0)


@command.command("measure", short_help="Run the rules over published copy and write their record.")
@options.paths
@click.option(
    "--date", "day", required=True, callback=options.day, metavar="DATE", help="The day of the run, kept in the record."
)
@click.option(
    "--rules", "pack", metavar="DIR", type=click.Path(path_type=Path), help="Measure this pack, not the shipped rules."
)
@click.pass_context
def measure(ctx: click.Context, paths: tuple[str, ...], day: date, pack: Path | None) -> None:
    """Run the rules over published copy, and write record.json beside them.

    Failures that nobody has judged are written as lines of JSON. Read each in its copy, say whether the error is
    real, and add the line to judged.jsonl beside the rules. A rule fails copy only if it was run over 5,000 documents
    and raised at most one false alarm in 2,000, and if at least 19 of 20 of its failures were real once twenty were
    read, or none was false before; otherwise it gives review.

    Exit codes: 0, or 2 if failures are not judged or documents could not be checked.
    """
    from checker.cli.measuring import measure as measured

    ctx.exit(PASSED if measured(paths, pack, day) else NOT_CHECKED)


@command.command("schema", short_help="Print the JSON Schema of the rule file.")
def schema() -> None:
    """Print the JSON Schema of the rule file, for editors that complete and validate it."""
    from checker.judge.schema import rule_schema

    results_stream().write(json.dumps(rule_schema(), indent=2, ensure_ascii=False) + "\n")
