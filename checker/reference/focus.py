"""Which period the copy is about, and which ones "the month before" and "in the same month" are."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from checker.reference.copy import Copy, Line
from checker.reference.cube import Cube
from checker.reference.periods import Period
from checker.reference.when import AGO, When

_SAME = "same "


def focus_of(cube: Cube, copy: Copy) -> Period | None:
    """The period that the copy is about: the last one that its first paragraph names, and does not just compare with.

    A later paragraph that speaks of another year looks back; None if the first one names no period of the table.
    """
    body = [line for line in copy.lines if not line.is_title]
    lead = [line for line in body if line.block == body[0].block]
    mains = [
        one.period
        for line in lead
        for one in line.whens
        if not one.base and one.period is not None and any(has.within(one.period) for has in cube.periods)
    ]
    return max(mains, key=lambda one: (one.end, one.days), default=None)


def settled(cube: Cube, line: Line, main: Period | None, last: Period | None) -> tuple[When, ...]:
    """The periods that a sentence names, with those that it only counts back to from another one.

    main: what the copy is about. last: the period that the paragraph named last.
    """
    if not line.whens:
        return ()
    return tuple(_settled(cube, line, main, last))


def _settled(cube: Cube, line: Line, main: Period | None, last: Period | None) -> Iterator[When]:
    for one in line.whens:
        if not one.step:
            yield _in_table(cube, line, one)
            continue
        if one.step.startswith(AGO):
            yield _ago(cube, one)
            continue
        ahead = [when.period for when in line.whens if when.end <= one.start and when.period and not when.base]
        here = ahead[-1] if ahead else last or main
        if one.step.startswith(_SAME):
            if here is not None and here.grain == one.step.removeprefix(_SAME):
                yield replace(one, period=here, step="")
            continue
        before = _before(cube, here, one.step)
        if before is not None:
            yield replace(one, period=before, step="")


def _ago(cube: Cube, when: When) -> When:
    """So many years before the day of publication, or before what the copy is about if the table has no such year."""
    if when.period is not None and any(one.within(when.period) for one in cube.periods):
        return replace(when, step="")
    return replace(when, period=None, base=True, years_before=int(when.step.removeprefix(AGO)), step="")


def _in_table(cube: Cube, line: Line, when: When) -> When:
    """A month or a quarter without a year, in the year before if the table has it there alone."""
    period = when.period
    if period is None or when.years_before or re.search(r"\d{4}|year", line.between(when.start, when.end)):
        return when
    if any(one.within(period) for one in cube.periods):
        return when
    earlier = period.years_before()
    return replace(when, period=earlier) if any(one.within(earlier) for one in cube.periods) else when


def _before(cube: Cube, period: Period | None, grain: str) -> Period | None:
    """The period of the table right before another one, if they are of this length."""
    if period is None or period.grain != grain:
        return None
    earlier = [one for one in cube.periods if one.grain == grain and one.end <= period.start]
    return earlier[-1] if earlier and (period.start - earlier[-1].end).days == 0 else None
