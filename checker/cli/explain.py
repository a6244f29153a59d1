"""`tieout explain`: why a rule exists and how it reads copy."""

from __future__ import annotations

from pathlib import Path

import click

from checker.cli import options
from checker.cli.streams import results_stream
from checker.judge.rulebook import load_rulebook
from checker.report.explanation import explanation


@click.command()
@click.argument("rule")
@options.rules
def command(rule: str, packs: tuple[Path, ...]) -> None:
    """Explain RULE, or every rule of a family: why it exists, how it is read, what must hold, examples."""
    rulebook = load_rulebook(packs, select=(rule,))
    results_stream().write("\n\n".join(explanation(one.rule, one.record) for one in rulebook.compiled.values()) + "\n")
