"""Two tables of one package that list the same entities, so that a count of one can be held against the other's."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from checker.reference.cube import Cube
from checker.reference.periods import Period
from checker.reference.query import Answer, Where, total

_MOSTLY = 0.8  # of the shorter list must stand in the longer one


@dataclass(frozen=True, slots=True)
class Partner:
    """Another table beside this one. dimensions: the place of its own dimension for each that both have."""

    cube: Cube
    dimensions: dict[int, int]


def partners_of(cube: Cube, others: Iterable[Cube]) -> tuple[Partner, ...]:
    """The tables that list the same entities as this one."""
    found = []
    for other in others:
        shared = {
            at: there
            for at, one in enumerate(cube.dimensions)
            for there, two in enumerate(other.dimensions)
            if _same(one.values, two.values)
        }
        if other is not cube and (shared or _both_bare(cube, other)):
            found.append(Partner(other, shared))
    return tuple(found)


def _both_bare(cube: Cube, other: Cube) -> bool:
    """Have both tables no entities at all, and the same periods?"""
    return not cube.dimensions and not other.dimensions and bool(set(cube.periods) & set(other.periods))


def _same(one: tuple[str, ...], other: tuple[str, ...]) -> bool:
    first, second = ({name.lower() for name in names} for names in (one, other))
    return min(len(first), len(second)) > 1 and len(first & second) >= _MOSTLY * min(len(first), len(second))


def beside(partner: Partner, measure: int, where: Where, period: Period | None) -> Answer | None:
    """What the other table has for the same entities, in the same period if it has several."""
    if not set(where) <= set(partner.dimensions):
        return None
    theirs: Where = {partner.dimensions[at]: values for at, values in where.items()}
    periods = partner.cube.periods
    if len(periods) < 2:
        return total(partner.cube, measure, theirs, None)
    return total(partner.cube, measure, theirs, period) if period is not None else None
