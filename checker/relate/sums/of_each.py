"""Parts that are told once for several: the "one each in Ohio and Iowa" that ends a list counts twice."""

from __future__ import annotations

from collections.abc import Sequence

from checker.late import late
from checker.marks import ALL_KINDS, HEAD_END
from checker.model import Reading
from checker.relate.figures import Figure, may_be_same

_EACH = late(
    rf"(?:one\b|[{ALL_KINDS}])(?:(?:[^{ALL_KINDS},.;:()]{{0,30}}?{HEAD_END})| [\w'-]+(?= each| apiece))?,? ?"
    r"(?:(?:in|for|from|to|at|of|by|on|with) )?(?:each|apiece)\b"
)
# "Six with four chairs each", "24 desks at £310 each": what each of the things has, and no part of the list.
_HELD = late(
    r"(?<!,)(?<!\band) (?:at|with|of|by|for|worth|costing|paying|carrying|holding|seating|averaging)"
    r"(?: (?:about|around|some|only|just|up to|at least))* \Z"
)
_NAME = r"[A-Z][\w'’-]*(?: [A-Z][\w'’-]*){0,2}"
_NAMED = late(
    r"(?: [a-z]+)? (?:each|apiece) (?:in|for|from|to|at|by|of|on|off|near|outside) (?:the )?"
    rf"(?P<names>{_NAME}(?:, {_NAME})*,? and (?:the )?{_NAME})"
    r"(?=[.;)\n]|\Z| –| —|, (?:which|who|said|says|according)\b)"
)
_TWICE = 2
_BARE = ("count", "")


def each_counted(reading: Reading, plain: Sequence[Figure], figures: Sequence[Figure]) -> list[Figure] | None:
    """The plain figures of a list with those of each as often as there are names behind them.

    figures: all of the sentence. None if one of them is of each of so many that it is not clear how many there are.
    """
    found = [one for one in plain if _EACH.match(one.sentence.form, one.mark) is None]
    marks = {one.mark for one in found}
    for one in {each.mark: each for each in (*plain, *figures)}.values():
        if one.mark in marks or not is_for_each(one, found):
            continue
        names = _NAMED.match(reading.document.text, one.quantity.end, one.sentence.end)
        if names is None or _unit(one) != _unit(found[0]):
            return None
        found.extend([one] * (names["names"].count(", ") - names["names"].count(", and") + _TWICE))
    return sorted(found, key=lambda one: one.mark)


def may_be_fewer(told: Sequence[Figure]) -> bool:
    """Is a figure told of more than two, which may be fewer: the "Akron, Ohio, and Lima" that are two towns?"""
    marks = [one.mark for one in told]
    return any(marks.count(mark) > _TWICE for mark in marks)


def is_for_each(one: Figure, others: Sequence[Figure]) -> bool:
    """Is a figure told once for several of the parts that the others are, and not what each of these has?"""
    if _EACH.match(one.sentence.form, one.mark) is None or _HELD.search(one.before):
        return False
    like = [each.quantity for each in others if (each.quantity.kind, each.quantity.unit) == _unit(one)]
    if not like:  # "48 tons: 29 in Arl, nine in Besk and five each in Corm and Dorn"
        return _unit(one) == _BARE and not one.quantity.noun and bool(others)
    named = [each for each in like if each.noun] or like
    return any(may_be_same(one.quantity, each) for each in named)


def _unit(one: Figure) -> tuple[str, str]:
    return one.quantity.kind, one.quantity.unit
