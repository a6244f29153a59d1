"""Exact questions to a table: one cell, or a sum over cells, with the question as SQL."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from fractions import Fraction
from typing import NamedTuple

from checker.intervals import exact
from checker.reference.cube import Cube, Fact
from checker.reference.periods import Period

Where = dict[int, frozenset[str]]  # a dimension's place -> the values asked for


@dataclass(frozen=True, slots=True)
class Answer:
    """What a table says: a value, the cells that it rests on, and the question as SQL."""

    value: Fraction
    facts: tuple[Fact, ...]
    query: str

    @property
    def is_cell(self) -> bool:
        """Is it a cell of the table, and no sum?"""
        return is_cell(self.facts)


class Asked(NamedTuple):
    """A question that words may put to a table, with its answer."""

    measure: int
    where: Where
    period: Period | None
    answer: Answer


def is_cell(facts: Sequence[Fact]) -> bool:
    """Are the facts a single cell of the table?"""
    return len(facts) == 1 and facts[0].rows == 1


def select(cube: Cube, measure: int, where: Where, period: Period | None) -> tuple[Fact, ...]:
    """The cells of a measure for these entities in this period (all periods if None)."""
    return _of(_known(cube, measure, where), where, period) if cube.holds_all(where) else ()


def _known(cube: Cube, measure: int, where: Where) -> tuple[Fact, ...]:
    """The cells of a measure, those of one entity alone if the question is about one."""
    for at, values in where.items():
        if len(values) == 1:
            (value,) = values
            return cube.by_entity.get((measure, at, value), ())
    return cube.by_measure[measure]


def _of(facts: Iterable[Fact], where: Where, period: Period | None) -> tuple[Fact, ...]:
    return tuple(
        fact
        for fact in facts
        if all(fact.keys[at] in values for at, values in where.items())
        and (period is None or fact.period is None or fact.period.within(period))
    )


def _summed(cube: Cube, measure: int, where: Where, period: Period | None) -> tuple[Fact, ...]:
    """The cells that a question is about, or the totals of a large table, of which nothing else is known."""
    if cube.holds_all(where):
        return select(cube, measure, where, period)
    return _of((one for one in cube.totals if one.measure == measure), where, period)


def total(cube: Cube, measure: int, where: Where, period: Period | None) -> Answer | None:
    """The one cell that is asked for, or the sum of all cells; None if there is none, or if it is not to be summed up.

    A period that the table covers in part has no sum; neither has one that is finer than the table's, nor one with a
    cell that says nothing sure.
    """
    facts = _summed(cube, measure, where, period)
    if not facts or _unsure(cube, measure, where, period) or (period is not None and not _covered(cube, facts, period)):
        return None
    if is_cell(facts):
        return Answer(facts[0].value, facts, sql(cube, measure, where, period, ""))
    if not cube.measures[measure].additive:
        return None
    return Answer(sum((one.value for one in facts), Fraction(0)), facts, sql(cube, measure, where, period, "sum"))


def _unsure(cube: Cube, measure: int, where: Where, period: Period | None) -> bool:
    return any(
        at == measure
        and all(keys[dimension] in values for dimension, values in where.items())
        and (period is None or when is None or when.within(period))
        for at, keys, when in cube.unsure
    )


def by(cube: Cube, measure: int, dimension: int, where: Where, period: Period | None) -> dict[str, Answer]:
    """The total for each value of a dimension that has any."""
    found: dict[str, Answer] = {}
    rest = {at: values for at, values in where.items() if at != dimension}
    if dimension in cube.partial and not cube.holds_all(rest):
        return found  # those that were read are not all that there are
    for value in cube.dimensions[dimension].values:
        answer = total(cube, measure, {**where, dimension: frozenset((value,))}, period)
        if answer is not None:
            found[value] = answer
    return found


def by_period(cube: Cube, measure: int, where: Where) -> dict[Period, Answer]:
    """The total for each period of the table, in order of time."""
    found = {}
    for period in cube.periods:
        answer = total(cube, measure, where, period)
        if answer is not None:
            found[period] = answer
    return found


def sql(cube: Cube, measure: int, where: Where, period: Period | None, aggregate: str) -> str:
    """The question in SQL, as the proof shows it."""
    facts = _summed(cube, measure, where, period)
    columns = sorted({fact.column for fact in facts}) or [cube.measures[measure].name]
    asked = " + ".join(quoted(name) for name in columns)
    conditions = [condition(cube.dimensions[at].name, values) for at, values in sorted(where.items())]
    if cube.period_column and period is not None:
        labels = {fact.period.label for fact in facts if fact.period is not None}
        conditions.append(condition(cube.period_column, labels))
    clause = f" WHERE {' AND '.join(conditions)}" if conditions else ""
    return f"SELECT {f'{aggregate}({asked})' if aggregate else asked} FROM {quoted(cube.name)}{clause}"


def _covered(cube: Cube, facts: Iterable[Fact], period: Period) -> bool:
    """Do the cells' periods fill the period asked for? One at its end may be missing only if it has not yet come."""
    periods = {fact.period for fact in facts if fact.period is not None}
    if not periods:
        return True  # what a table gives without a period, beside measures that have one, holds for them all
    days = sum(one.days for one in periods)
    asked = sum(one.days for one in cube.periods if one.within(period))
    return days == asked and (days >= period.days - 7 or max(cube.periods).end <= period.end)


def condition(column: str, values: Iterable[str]) -> str:
    """SQL for a column that holds one of the values."""
    texts = [f"'{value.replace(chr(39), chr(39) * 2)}'" for value in sorted(values)]
    return f"{quoted(column)} = {texts[0]}" if len(texts) == 1 else f"{quoted(column)} IN ({', '.join(texts)})"


def quoted(name: str) -> str:
    """The name of a column or table as SQL takes it."""
    return name if name.isidentifier() else '"' + name.replace('"', '""') + '"'


def shown(value: Fraction) -> str:
    """A value as an editor reads it: grouped, with its decimals."""
    text = exact(value)
    if "/" in text:
        return f"{float(value):,.2f}"
    whole, _, decimals = text.partition(".")
    return f"{int(whole):,}{'.' + decimals if decimals else ''}" if whole not in ("-0", "-") else text
