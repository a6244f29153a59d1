"""Amounts of two parts: "13 dollars and 45 cents", "6ft 2in", "two hours and 10 minutes"."""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction

from checker.extract.figures.drafts import Draft
from checker.extract.figures.money import minor_unit
from checker.extract.figures.numbers import Number, glued, hyphened, number_at
from checker.extract.figures.units import UNITS, unit_at
from checker.extract.figures.words import PARTS
from checker.extract.text import Tokens

# Units that combine with the smaller one printed after them, and how many of it make one.
COMPOUND: dict[str, dict[str, int]] = {
    "hour": {"minute": 60, "second": 3600},
    "minute": {"second": 60},
    "day": {"hour": 24, "minute": 1440},
    "week": {"day": 7},
    "year": {"month": 12},
    "foot": {"inch": 12},
    "stone": {"pound": 14},
    "pound": {"ounce": 16},
}
SMALLER = frozenset(unit for parts in COMPOUND.values() for unit in parts)
_ARTICLES = frozenset(("a", "an", "one"))
# Words after which "an hour" is an hour, and not each hour.
_BEFORE_ONE = frozenset(
    "in of for after within by about around approximately roughly only just almost nearly exactly some over under than"
    " least most to until at with is was be been took takes take taking lasts lasting last spent spend spending"
    " wait waits waiting served serving and or but ran runs run kept lost sat stood left grew grown"
    " later".split()
)


def add_cents(tokens: Tokens, draft: Draft) -> None:
    """Add the cents of "13 dollars and 45 cents", or of "15 dollars 50" at a clause's end, to a sum of money."""
    if draft.scale != 1 or draft.value is None or draft.step != 1:
        return
    at = draft.end
    if tokens.lower[at : at + 1] == ["and"]:
        at += 1
    number = number_at(tokens, at)
    if number is None or not 0 < number.value < 100 or number.step != 1:
        return
    end = minor_unit(tokens, number.end)
    if not end and (draft.prefixed or not _clause_ends(tokens, number.end)):
        return
    draft.value = draft.value + Fraction(number.value, 100)
    draft.step, draft.zeros, draft.base = Fraction(1, 100), 0, draft.value
    draft.end = draft.after = end or number.end


def _clause_ends(tokens: Tokens, at: int) -> bool:
    if at >= len(tokens.raw):
        return True
    return (tokens.raw[at] in ".,;!?)" and not glued(tokens, at + 1)) or tokens.lower[at] == "more"


def add_smaller_units(tokens: Tokens, draft: Draft) -> None:
    """Add the smaller units of "two hours and 10 minutes" (counted in the smallest) or "6ft 2in" (in the largest)."""
    lower = tokens.lower
    larger = draft.unit
    while larger in COMPOUND and draft.value is not None:
        at = draft.end
        while at < len(lower) and lower[at] in ("and", "-", ","):
            at += 1
        number = number_at(tokens, at) if at <= draft.end + 2 else None
        if number is None or number.scale != 1:
            return
        smaller, end = _smaller(tokens, number, larger)
        parts = COMPOUND[larger].get(smaller)
        if parts is None or not number.value < parts:
            return
        if UNITS[smaller].dimension in ("time", "calendar"):
            draft.value, draft.step, draft.unit = draft.value * parts + number.value, number.step, smaller
        else:
            draft.value, draft.step = draft.value + Fraction(number.value) / parts, Fraction(1, parts)
        draft.zeros, draft.base, draft.end, draft.after = 0, draft.value, end, end
        larger = smaller


def add_article_unit(tokens: Tokens, draft: Draft) -> None:
    """Add the one larger unit told before the smaller: the hour of "an hour and 50 minutes"."""
    lower = tokens.lower
    at = draft.first - 1
    at -= at > 0 and lower[at] == "-"  # "an hour-and-50-minute wait"
    if at < 2 or lower[at] != "and":
        return
    at -= 1 + (lower[at - 1] == "-")
    larger = unit_at(tokens, at, False) if at > 0 else None
    if larger is None or lower[at] != larger[0] or not _is_one(lower, at - 1):
        return
    parts = COMPOUND.get(larger[0], {}).get(draft.unit)
    if parts is None or draft.value is None or draft.scale != 1 or not draft.value < parts:
        return
    if UNITS[draft.unit].dimension in ("time", "calendar"):
        draft.value += parts
    else:
        draft.value, draft.step, draft.unit = 1 + Fraction(draft.value) / parts, Fraction(draft.step) / parts, larger[0]
    draft.zeros, draft.base, draft.first = 0, draft.value, at - 1


def _is_one(lower: Sequence[str], at: int) -> bool:
    """Is the word before a unit an article that counts one of it, and not "per": "40 miles an hour and 10 minutes"?"""
    if lower[at] not in _ARTICLES:
        return False
    before = lower[at - 1] if at else ""
    if before == "of" and at > 1 and lower[at - 2] in PARTS:
        return False  # "a quarter of an hour"
    return before in _BEFORE_ONE or before.endswith("ed") or not before[-1:].isalnum()


def _smaller(tokens: Tokens, number: Number, larger: str) -> tuple[str, int]:
    """The unit of the second part of a compound; after feet, "in" and a bare number are inches."""
    at = number.end + hyphened(tokens, number.end)
    unit = unit_at(tokens, at, glued(tokens, at)) if at < len(tokens.raw) else None
    if unit is not None:
        return unit
    if larger == "foot":
        if tokens.lower[at : at + 1] == ["in"]:
            return "inch", at + 1
        before = tokens.lower[number.first - 1]
        if before == "-" or (before in ("foot", "feet", "ft") and _clause_ends(tokens, number.end)):
            return "inch", number.end
    return "", number.end
