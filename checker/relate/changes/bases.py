"""What a change is measured from, told right after it, and whether it is the change between two values."""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction

from checker.extract.figures.units import convert
from checker.late import late
from checker.marks import ALL_KINDS, DASH, KINDS
from checker.model import Quantity
from checker.relate.changes.then_and_now import VALUES

_DATES = KINDS["date"] + KINDS["year"] + KINDS["duration"]
_LEVELS = VALUES + KINDS["percent"] + KINDS["duration"]
_WORD = (
    r"(?!(?:and|or|but|while|with|after|for|to|by|from|than|on|who|which|that|as|per|each|when|if|sales|revenues?|costs?"
    rf"|turnover)\b)[a-z'’-]+|[{_DATES}](?:[-–{DASH}][{_DATES}])?(?:'s|’s)?"
)
_HEAD = rf"(?: (?:the|its|their|his|her|our|my|a|an|this|[{_DATES}](?:[-–{DASH}][{_DATES}])?(?:'s|’s)?))"
_SALES = (
    r"(?: (?<!on )(?<!for )(?:net |total )?(?:sales|revenues?|turnover|costs?) of)"  # "on sales of $80m" is no base
)
_BASE = rf"(?:(?:{_HEAD}|{_SALES})(?: (?:{_WORD})){{0,6}}?)?"
# The base itself: "the current $50 million", "the May average of 42"; "the peak of 2022, when it touched $4,000".
WHEN = late(
    rf"{_BASE} (?P<old>[{_LEVELS}])"
    rf"|{_HEAD}?(?: (?:{_WORD})){{0,7}}?,? when (?:[a-z'’-]+ ){{1,4}}?(?P<then>[{_LEVELS}])"
)
AFTER_DELTA = rf"{_HEAD}|{_SALES}| [{_LEVELS}]| (?:[a-z]+ )?[{_DATES}]"
# The base is of another thing: "15% more than the 9 kg a head", "than the 40 percent share".
OTHER_MEASURE_OF = late(rf"-| (?:a|an|per|each|apiece|of (?:the|its|their|those)) |[{ALL_KINDS}]|{DASH}to")
_YEARS = (1900, 2100)
_LIKE = 4  # times: values farther apart are not of one thing


def fits(delta: Quantity, sign: int, new: Quantity, old: Quantity) -> bool:
    """Is it the change between the two, as far as they are printed?"""
    if not new.value or not old.value or delta.value is None or old.value <= 0:
        return False
    least = new.value - new.step / 2, old.value + old.step / 2
    most = new.value + new.step / 2, old.value - old.step / 2
    scale = {"percent": Fraction(100), "ratio": Fraction(1)}.get(delta.kind)
    ends = [sign * ((one - other) * scale / other if scale else one - other) for one, other in (least, most) if other]
    room = (delta.step or delta.value / 10) / 2
    return bool(ends) and min(ends) - room <= delta.value <= max(ends) + room


def is_of_order(one: Quantity, other: Quantity) -> bool:
    """Are the two of one order of size?"""
    first, second = one.value or Fraction(0), other.value or Fraction(0)
    return 0 < first < _LIKE * second and second < _LIKE * first


def may_be_year(one: Quantity) -> bool:
    """Could it be a year that was read as a number?"""
    bare = one.kind == "count" and not one.noun and one.step == 1
    return bare and one.value is not None and _YEARS[0] <= one.value <= _YEARS[1]


def in_unit_of(one: Quantity, other: Quantity) -> Quantity:
    """The one in the unit of the other, if both measure the same: the 23cm by which 5.84 metres are above 5.61."""
    if one.unit == other.unit or one.kind not in ("measure", "duration") or one.kind != other.kind or one.value is None:
        return one
    try:
        value, step = convert(one.value, one.unit, other.unit), convert(one.step, one.unit, other.unit)
    except ValueError:
        return one
    return replace(one, value=value, step=step, unit=other.unit)
