"""The functions of the rule language about the minutes of a match and the sets of tennis."""

from __future__ import annotations

from fractions import Fraction

from checker.intervals import FALSE, TRUE, Truth
from checker.judge.amounts import plain
from checker.judge.comparing_functions import side_of
from checker.judge.function import Function, known
from checker.judge.scope import Scope, Value, is_list
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


def _sets_won(scope: Scope, values: tuple[Value, ...]) -> Value:
    """sets_won(row): how many sets of the row went to the side that won the last one."""
    return plain(_sides(scope, values).count(True))


def _sets_lost(scope: Scope, values: tuple[Value, ...]) -> Value:
    """sets_lost(row): how many sets of the row went to the side that lost the last one."""
    return plain(_sides(scope, values).count(False))


def _sides(scope: Scope, values: tuple[Value, ...]) -> list[bool]:
    """Of each set, whether the winner of the last one won it, by which of its two numbers is higher."""
    (row,) = values
    sets = row if is_list(row) else ()
    higher = [_difference(scope, one) > 0 for one in sets]
    return [one == higher[-1] for one in higher]


def _difference(scope: Scope, score: Value) -> Fraction:
    """By how many games the side that is told first won a set; below nothing if it lost it."""
    return (side_of(scope, score, 1) - side_of(scope, score, 2)).interval.middle or Fraction(0)


MATCH_FUNCTIONS: dict[str, Function] = {
    "in_half": Function(_in_half, 2, 2),
    "minute_of_match": Function(_minute_of_match, 1, 1),
    "sets_lost": Function(_sets_lost, 1, 1),
    "sets_won": Function(_sets_won, 1, 1),
}
