"""Verdicts on claims that reference tables decide, with the table's row, column, query and value as working."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from itertools import chain

from checker.intervals import exact
from checker.judge.binders import binders, verdict_on
from checker.judge.evidence import placed
from checker.judge.rule import CompiledRule, Rule
from checker.model import Evidence, Quantity, Reading, TableValue, Verdict
from checker.precision import HARD, interval
from checker.reference.beside import CELL, claims_beside
from checker.reference.bind import Reference, Source, claims
from checker.reference.claims import Claim
from checker.reference.copied import copied_claims
from checker.reference.cube import Cube, Fact
from checker.reference.query import is_cell

_OF_TABLES = "table/"
_MOST_SHOWN = 6  # cells that the working lists


def against(
    reading: Reading, sources: Iterable[Source], rules: Mapping[str, CompiledRule], verdicts: Iterable[Verdict] = ()
) -> tuple[Verdict, ...]:
    """The verdicts on everything in the document that the reference tables decide, and the tables that stand in itself.

    rules: those of the run; a claim that no rule is about is left alone. verdicts: those of other rules, for what a
    rule about tables has judged is not judged again.
    """
    bound = binders(rules)
    if not bound:
        return ()
    told = frozenset(
        one.mention.span for verdict in verdicts if verdict.rule.startswith(_OF_TABLES) for one in verdict.evidence
    )
    held = list(sources)
    copied = copied_claims(reading, [one for one in held if isinstance(one, Reference)])
    found = chain(claims(reading, held), copied, claims_beside(reading, told))
    return tuple(_verdict(reading, one, bound[one.kind]) for one in found if one.kind in bound)


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
        summed = f", the sum of {fact.rows:,} rows" if fact.rows > 1 else ""
        yield f"{_row(claim.cube, fact)}: {fact.column} = {fact.text}{summed}"
    if len(claim.facts) > _MOST_SHOWN:
        yield f"... and {len(claim.facts) - _MOST_SHOWN:,} more rows"
    yield f"{claim.query}  ->  {claim.found}"
    for one in evidence:
        if isinstance(one.mention, Quantity) and one.role != CELL:
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
