"""Verdicts on claims that reference tables decide, with the table's row, column, query and value as working."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from checker.intervals import exact
from checker.judge.binders import binders, verdict_on
from checker.judge.evidence import placed
from checker.judge.rule import CompiledRule, Rule
from checker.model import Evidence, Quantity, Reading, TableValue, Verdict
from checker.precision import HARD, interval
from checker.reference.bind import Source, claims
from checker.reference.claims import Claim
from checker.reference.cube import Cube, Fact
from checker.reference.query import is_cell

_MOST_SHOWN = 6  # cells that the working lists


def against(reading: Reading, references: Iterable[Source], rules: Mapping[str, CompiledRule]) -> tuple[Verdict, ...]:
    """The verdicts on everything in the document that the reference tables decide.

    rules: those of the run; a claim that no rule is about is left alone.
    """
    bound = binders(rules)
    if not bound:
        return ()
    return tuple(_verdict(reading, one, bound[one.kind]) for one in claims(reading, references) if one.kind in bound)


def _verdict(reading: Reading, claim: Claim, rule: Rule) -> Verdict:
    document = reading.document
    figures = sorted(claim.figures, key=lambda pair: pair[1].start)
    evidence = tuple(placed(role, mention, document.text, document.places) for role, mention in figures)
    return verdict_on(
        rule,
        claim.status,
        claim.said,
        claim.found,
        held=f"{claim.said}: the table has {claim.found}",
        proof=tuple(_working(claim, evidence)),
        evidence=evidence,
        reference=_table_value(claim),
    )


def _working(claim: Claim, evidence: tuple[Evidence, ...]) -> Iterator[str]:
    yield f"table {claim.cube.name} ({claim.cube.source})"
    for fact in claim.facts[:_MOST_SHOWN]:
        yield f"{_row(claim.cube, fact)}: {fact.column} = {fact.text}"
    if len(claim.facts) > _MOST_SHOWN:
        yield f"... and {len(claim.facts) - _MOST_SHOWN:,} more rows"
    yield f"{claim.query}  ->  {claim.found}"
    for one in evidence:
        if isinstance(one.mention, Quantity):
            found = interval(one.mention, HARD, mixed=True)
            low, high = (None if bound is None else exact(bound) for bound in (found.low, found.high))
            yield f"{one.text} can stand for {low or 'anything'} to {high or 'anything'}"
    yield from claim.notes


def _row(cube: Cube, fact: Fact) -> str:
    keys = [f"{one.name}={key}" for one, key in zip(cube.dimensions, fact.keys, strict=True) if key]
    if fact.period is not None and cube.period_column:
        keys.append(f"{cube.period_column}={fact.period.label}")
    number = () if cube.partial else (f"row {fact.row}",)  # what was asked of a large table has no numbers
    return ", ".join((*keys, *number)) or "all rows"


def _table_value(claim: Claim) -> TableValue:
    columns = sorted({fact.column for fact in claim.facts})
    rows = sum(one.rows for one in claim.facts)
    return TableValue(
        table=claim.cube.name,
        source=claim.cube.source,
        row=_row(claim.cube, claim.facts[0]) if is_cell(claim.facts) else f"{rows:,} rows",
        column=", ".join(columns),
        value=exact(claim.value) if claim.value is not None else claim.found,
        query=claim.query,
    )
