"""Figures that come to one told before them, and lists of parts that ought to and do not."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction

from checker.model import Quantity, Reading, Relation
from checker.relate.figures import Figure, figures_by_unit
from checker.relate.linker import Linker, Linkers
from checker.relate.noun_kinds import may_be_part
from checker.relate.sums.divisions import contradicted
from checker.relate.sums.spread_parts import spread

_FARTHEST = 10  # sentences with figures between a whole and its parts
_SPREAD = 3  # ... and from the first part to the last
_MOST_PARTS = 8
_FEWEST = 3  # figures of one kind that a sum needs
# How many steps of its printed precision a whole must have, by how far apart it and its parts stand: one of fewer is
# met by chance too often.
_FEWEST_STEPS = (12, 50, 300)
_OTHER_NOUNS = 100  # ... if the parts are told in other nouns, in the sentence beside that of the whole


def whole_and_parts(reading: Reading, rule: str) -> Iterator[Relation]:
    """Parts that come to a figure told before or after them, and lists of parts that ought to and do not.

    A sum that comes out ties the figures if chance is unlikely to have made it. One that does not is a contradiction
    only where words divide the whole into just these parts; a single slip of the pen that would mend it adds weight.
    """
    for group in reading.once(figures_by_unit).values():
        if len(group) < _FEWEST:
            continue
        taken: set[int] = set()
        for whole, parts in _sums(group):
            taken.update(one.quantity.start for one in parts)
            yield _relation(rule, whole, parts, ("the parts come to the whole",))
        for whole, parts, notes in (*contradicted(reading, group, taken), *spread(reading, group, taken)):
            yield _relation(rule, whole, parts, notes)


def _sums(group: list[Figure]) -> Iterator[tuple[Figure, list[Figure]]]:
    """Figures side by side that come to another one, if that is unlikely to be chance."""
    values = [_float(one.quantity.value) for one in group]
    halves = [0.0 if one.quantity.step == 1 else _float(one.quantity.step) / 2 for one in group]
    places: dict[float, list[int]] = {}
    for at, value in enumerate(values):
        places.setdefault(value, []).append(at)
    for last in range(1, len(group)):
        total, leeway = values[last], halves[last]
        for first in range(last - 1, max(-1, last - _MOST_PARTS), -1):
            if values[first] <= 0 or group[last].order - group[first].order > _SPREAD:
                break
            total += values[first]
            leeway += halves[first]
            whole = _place_of(total, leeway, places, values, first, last)
            if whole is not None and _is_no_chance(group[whole], group[first : last + 1]):
                yield group[whole], group[first : last + 1]
            if total / 2 in places:
                yield from _around_whole(group[first : last + 1], total)


def _around_whole(run: list[Figure], total: float) -> Iterator[tuple[Figure, list[Figure]]]:
    """Parts of which some stand before their whole and some after it: "won 22 of their 38 games, drew nine, ..."."""
    for place in range(1, len(run) - 1):
        whole, parts = run[place], [*run[:place], *run[place + 1 :]]
        if 2 * _float(whole.quantity.value) == total and run[-1].order - run[0].order < 2:
            fine = (whole.quantity.value or 0) >= _OTHER_NOUNS * min(_coarseness(one.quantity) for one in run)
            if (fine or run[0].quantity.of_whole) and _is_no_chance(whole, parts):
                yield whole, parts


def _float(value: Fraction | None) -> float:
    """The value roughly; quicker than `float`, which looks at what it is given first."""
    return value.numerator / value.denominator if value else 0.0


def _place_of(
    total: float, leeway: float, places: dict[float, list[int]], values: list[float], first: int, last: int
) -> int | None:
    """Where the nearest figure before the parts, or the next one after them, stands that is their sum."""
    for at in reversed(places.get(total, ())):
        if at < first or at == last + 1:
            return at
    if leeway:
        for at in (first - 1, first - 2, last + 1):
            if 0 <= at < len(values) and abs(values[at] - total) <= leeway:
                return at
    return None


def _is_no_chance(whole: Figure, parts: list[Figure]) -> bool:
    """Are the figures fine enough, near enough and alike enough in words for their sum to be no accident?"""
    quantities = [one.quantity for one in (whole, *parts)]
    if any(one.range_part or one.hedge not in ("", "about", "at_least") or not one.step for one in quantities):
        return False
    exact = whole.quantity.value == sum(one.quantity.value or 0 for one in parts)
    step = min(_coarseness(one) for one in quantities) if exact else 2 * max(one.step for one in quantities)
    if min(one.value or 0 for one in quantities) < step or not whole.quantity.value:
        return False
    spread, away = parts[-1].order - parts[0].order, abs(parts[0].order - whole.order)
    apart = spread + max(0, away - 1)
    if away > _FARTHEST or whole.quantity.value / step < _FEWEST_STEPS[min(apart, len(_FEWEST_STEPS) - 1)]:
        return False
    if whole.quantity.kind == "count" and not all(may_be_part(one.quantity, whole.quantity) for one in parts):
        first, second = parts[0], parts[1]
        if first.sentence is second.sentence and ":" in first.sentence.form[first.mark : second.mark]:
            return False  # "46 acts on four stages: 18 on one ...": the stages are told of the list
        return apart == 0 and (not away or whole.quantity.value / step >= _OTHER_NOUNS)
    return True


def _coarseness(one: Quantity) -> Fraction:
    """The step of a figure's digits up to its last one but zeros: round figures come to one another by chance."""
    return one.step * int(10**one.zeros)


def _relation(rule: str, whole: Figure, parts: list[Figure], notes: tuple[str, ...]) -> Relation:
    used = tuple(dict.fromkeys(one.sentence for one in (whole, *parts)))
    return Relation(rule, {"whole": whole.quantity, "parts": tuple(one.quantity for one in parts)}, used, notes)


LINKERS: Linkers = {
    "whole-and-parts": Linker(frozenset({"whole", "parts"}), whole_and_parts),
}
