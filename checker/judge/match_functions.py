"""The functions of the rule language about the minutes of a match."""

from __future__ import annotations

from checker.intervals import FALSE, TRUE, Truth
from checker.judge.function import Function, known
from checker.judge.scope import Scope, Value
from checker.model import Quantity, Word

_LAST_OF_FIRST, _FIRST_OF_SECOND = 55, 38  # with time added on; the halves of rugby are shorter than those of football
_SINCE_BREAK = 15  # up to here the minute may be counted from the break
_LAST = 100


def _minute_of_match(_scope: Scope, values: tuple[Value, ...]) -> Truth:
    """minute_of_match(x): can it be a minute of a match, as printed?"""
    (minute,) = values
    if not isinstance(minute, Quantity) or minute.value is None or minute.hedge:
        return FALSE
    whole = minute.value.denominator == 1 and 1 <= minute.value <= _LAST
    return known(whole and minute.unit in ("", "minute"))


def _in_half(_scope: Scope, values: tuple[Value, ...]) -> Truth:
    """in_half(words, minute): does the minute lie in the half that the words name ("before the break")?"""
    half, minute = values
    if not isinstance(half, Word) or not isinstance(minute, Quantity) or minute.value is None:
        return TRUE
    if half.list == "second_half":
        return known(minute.value >= _FIRST_OF_SECOND or minute.value <= _SINCE_BREAK)
    return known(minute.value <= _LAST_OF_FIRST)


MATCH_FUNCTIONS: dict[str, Function] = {
    "in_half": Function(_in_half, 2, 2),
    "minute_of_match": Function(_minute_of_match, 1, 1),
}
