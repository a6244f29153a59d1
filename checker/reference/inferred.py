"""What was read into a table, told to people who want to check it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from checker.reference.cells import number
from checker.reference.cube import Cube, Dimension, Measure
from checker.reference.naming import Named, Names
from checker.reference.query import shown

_MOST_DOUBTS = 5
_MOST_NAMES = 3  # entities that stand for all of a column
_MOST_OTHERS = 5  # other names of an entity


def inferred(cube: Cube, names: Names) -> Iterator[str]:
    """What each column was taken for, with an example of its names or its scale; and what decides nothing."""
    for at, one in enumerate(cube.dimensions):
        yield f"{cube.name}: {one.name} names {_listed(one.values, 'entity', 'entities')}"
        yield from (f"{cube.name}: {told}" for told in _others(one, at, names))
    for at, measure in enumerate(cube.measures):
        yield f"{cube.name}: {measure.name} measures {' '.join(measure.words)} ({_unit(cube, at, measure)})"
    if cube.periods:
        yield f"{cube.name}: {cube.period_column or 'the headers'} has {_span(cube)}"
    for column in cube.unread:
        yield f"{cube.name}: {column} is not read"
    for doubt in cube.doubts[:_MOST_DOUBTS]:
        yield f"{cube.name}: {doubt}; nothing is decided by it"
    if len(cube.doubts) > _MOST_DOUBTS:
        yield f"{cube.name}: and {len(cube.doubts) - _MOST_DOUBTS:,} more rows or cells that decide nothing"


def _listed(values: Sequence[str], one: str, many: str) -> str:
    """How many there are, with the first of them: "3 entities (Ash, Elm, Oak)", "9 entities (Ash, Elm, Oak ...)"."""
    more = " ..." if len(values) > _MOST_NAMES else ""
    return f"{len(values):,} {one if len(values) == 1 else many} ({', '.join(values[:_MOST_NAMES])}{more})"


def _others(dimension: Dimension, at: int, names: Names) -> Iterator[str]:
    """What the first entities are found as besides their own names; first those to which the table gives others."""
    listed = [*dimension.aliases, *dimension.codes, *dimension.values]
    for value in list(dict.fromkeys(listed))[:_MOST_NAMES]:
        found = names.called(Named(at, value))[:_MOST_OTHERS]
        if found:
            yield f"{value} is also {', '.join(found)}"


def _unit(cube: Cube, at: int, measure: Measure) -> str:
    """The unit of a measure, with an example if its cells are in thousands or millions."""
    fact = next((one for one in cube.facts if one.measure == at), None)
    scaled = fact is not None and number(fact.text) != fact.value
    example = f"{fact.text} is {shown(fact.value)}" if fact is not None and scaled else ""
    return ", ".join(filter(None, (measure.unit or "count", example, "" if measure.additive else "never summed up")))


def _span(cube: Cube) -> str:
    first, last = cube.periods[0].label, cube.periods[-1].label
    return f"{len(cube.periods)} periods, {first} to {last}" if len(cube.periods) > 1 else f"one period, {first}"
