"""`tieout baseline`: accept today's failures, so that only new ones stop the copy."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from checker.cli import options
from checker.cli.accepted import BASELINE, accepted_by
from checker.cli.configured import configured
from checker.cli.gate import exit_code
from checker.cli.outputs import Output
from checker.cli.references import books, loaded
from checker.cli.run import Checking, outcomes, write_reports
from checker.cli.streams import results_stream
from checker.errors import UsageError
from checker.judge.baseline import Entry, entries_of, load_baseline, pruned, renewed, written
from checker.judge.rulebook import load_rulebook
from checker.model import DocumentResult
from checker.read import read_paths
from checker.read.sources import name_of
from checker.report.formats import Format
from checker.report.summary import Summary

if TYPE_CHECKING:
    from checker.book.entries import Book
    from checker.reference.bind import Source

Merge = Callable[[Iterable[Entry], Iterable[Entry], frozenset[str]], list[Entry]]
_REASON = "failed when the baseline was written"


@click.group()
def command() -> None:
    """Accept today's failures, and fail on new ones only: check --baseline FILE."""


def _of_claims(function: Callable[..., None]) -> Callable[..., None]:
    """Give a command the options that decide which claims there are."""
    for option in (
        options.jobs,
        options.ignore,
        options.select,
        options.facts,
        options.reference,
        options.rules,
        options.published,
        click.option(
            "--baseline",
            metavar="FILE",
            default=BASELINE,
            show_default=True,
            type=click.Path(path_type=Path),
            help="The file of accepted claims.",
        ),
        configured,
        options.paths,
    ):
        function = option(function)
    return click.pass_context(function)


@command.command("write", short_help="Accept every failure and review there is today.")
@_of_claims
@click.option("--reason", default=_REASON, show_default=True, help="Why the newly accepted claims may stand.")
def write(ctx: click.Context, reason: str, baseline: Path, **given: object) -> None:
    """Check documents and accept what fails or asks for review in them.

    Claims that the file has already keep their reasons; what no longer fails in these documents leaves it.
    """
    if not reason.strip():
        raise UsageError("a baseline needs a reason", fix='such as --reason "before we had tieout"')
    old = load_baseline(baseline) if baseline.exists() else []
    ctx.exit(_rewritten(given, _claims_as(" ".join(reason.split()), old, renewed), baseline, old))


@command.command("prune", short_help="Take out what no longer fails.")
@_of_claims
def prune(ctx: click.Context, baseline: Path, **given: object) -> None:
    """Check documents and take out of the file what no longer fails in them; nothing new is accepted."""
    old = load_baseline(baseline)
    ctx.exit(_rewritten(given, _claims_as(_REASON, old, pruned), baseline, old))


def _rewritten(given: Mapping[str, Any], form: Format, path: Path, old: Iterable[Entry]) -> int:
    """Check the documents by the options given, write the baseline anew, and tell what changed in it.

    The exit code says whether all of them could be checked.
    """
    configuration = given["configuration"]
    references: tuple[Source | Book, ...] = (*loaded(given["tables"], configuration), *books(given["facts"]))
    rulebook = load_rulebook(given["packs"], select=given["select"], ignore=given["ignore"])
    accepted = accepted_by(configuration, None)
    checking = Checking(rulebook, (form,), lambda one: exit_code(one, "never"), references, accepted)
    documents = read_paths(given["paths"], published=given["published"])
    code = write_reports(outcomes(documents, checking, given["jobs"]), [Output(form, path)])
    before, after = ({one.fingerprint for one in some} for some in (old, load_baseline(path)))
    told = f"{len(after - before):,} of them new; {len(before - after):,} taken out"
    results_stream().write(f"{path}: {len(after):,} accepted, {told}\n")
    return code


def _claims_as(reason: str, old: Sequence[Entry], merge: Merge) -> Format:
    """The baseline that comes of an old one and of what is found in each document, newly accepted for that reason.

    The piece of a document is its name (null if it could not be checked) and its claims, as JSON.
    """

    def piece(result: DocumentResult) -> str:
        found = [] if result.failure else [asdict(one) for one in entries_of(result, reason)]
        return json.dumps([None if result.failure else name_of(result.document), found])

    def merged(pieces: Sequence[str], _: Summary) -> str:
        documents = [json.loads(one) for one in pieces]
        found = [Entry(**one) for _, entries in documents for one in entries]
        return written(merge(old, found, frozenset(name for name, _ in documents if name is not None)))

    return Format(piece, whole=merged)
