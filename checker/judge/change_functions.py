"""Functions of the rule language for a value and what it was before: what lies between them, and points of a rate."""

from __future__ import annotations

import re
from fractions import Fraction
from itertools import pairwise

from checker.errors import ExpressionError
from checker.extract.figures.units import convert
from checker.intervals import Interval, Truth
from checker.judge.amounts import Amount, plain
from checker.judge.function import Function, figures, known
from checker.judge.scope import Scope, Value, described
from checker.late import late
from checker.marks import KINDS
from checker.model import Quantity, Word
from checker.relate.changes.differences import is_difference
from checker.relate.figures import marked

# Words after which a sentence speaks of something else; "as of" and "compared with" are no such turn.
_TURNS = late(
    r"(?<![\w-])(?:and|but|while|whereas|although|though|who|because|if|despite|(?:after|before|when) \w+ing)(?![\w-])"
    r"|(?<![\w-])as (?!of\b|on\b|at\b|compared\b|against\b)"
)
_TWO_ENDS = late(r"\bbetween [^\s;]+ and\b")  # "between $90 and $120"
# Between a change and the value it led to: it is measured from something that stands here, not from what follows.
_SHORT_TERM = late(r"\b(?:in|on|over) the (?:month|week|day)\b|\b(?:last|this) (?:week|month)\b|month-on-month")
_OTHER_BASE = late(rf"(?<![\w-])(?:from|than|over|since|compared|versus|against)(?![\w-])|{_SHORT_TERM.pattern}")
_OF_A_MONTH = late(
    r"(?: [a-z]+)?,? in (?:January|February|March|April|May|June|July|August|September|October|November|December)\b"
    r"(?! (?:\d{4}|last|a year|the year))"
)
_ON_THE_YEAR = late(r"\b(?:year[ -](?:earlier|ago|on[ -]year)|a year before)\b")
_FOR_ANOTHER = late(
    r" for (?!(?:the|all|a|an|this|that|last|each|every|its|their|any|some|both|most|much|more|about|example|instance"
    r"|calendar|fiscal|financial|full|whole|half|years?|months?|weeks?|one|two|three|four|first|second|third|fourth"
    r"|same|prior|previous|comparable|corresponding|continuing|now|which|whom|it|them)\b)[a-z]+\b(?!-)"
)
_NEAR = 200  # characters
_ASTRAY = late(
    r"\d\(|\b(?:under|in|at|for|by|with|from|to|on|that|who|which|when|since|than|per|and|or)\b(?! (?:of|figure)\b)"
    r"|\b(?:but|yet|though|although|while|whereas|despite|below|short of|ahead of|behind|beyond|beat\w*|exceed\w*)\b"
)
_TIMES = late(r"times|fold|\dx", re.IGNORECASE)
_OF_OLD = late(r" (?:as [a-z]+\b(?! or more)|(?:the|that of|its|their|his|her) (?!(?:in|rise|growth|gain)))")
# Before what a change or a comparison is measured from: "5% up from the 300 of May", "than last year's 300".
_MEASURED_FROM = late(
    r"\b(?:from|than|against|versus|compare[ds]? (?:with|to)"
    r"|(?:up|down|rise|increase|gain|growth|fall|drop|decline|improvement|advance)\b[^.;:]{0,40}? (?:on|over))"
    r"(?: (?:the|an?|its|their|his|her|just|only|some|about|mere|last|previous|prior|earlier|same|revised|record|level"
    rf"|figure|total|of|that|year-(?:earlier|ago)|[a-z]+'s|[{KINDS['date']}{KINDS['year']}](?:'s)?))* $"
)
_VALUING = ("improv", "strengthen", "weaken", "deteriorat", "gain", "advance", "recover", "better")
_FIRST_YEAR, _LAST_YEAR = 1900, 2100


def _one_clause(scope: Scope, values: tuple[Value, ...]) -> Truth:
    """one_clause(a, b, ...): does nothing between the figures ("and", "but", "while" ...) begin another statement?"""
    found = sorted(figures(values), key=lambda one: one.start)
    text = scope.reading.document.text
    between = [_TWO_ENDS.sub("", text[one.end : other.start].lower()) for one, other in pairwise(found)]
    return known(not any(_TURNS.search(words) for words in between))


def _straight_to(scope: Scope, values: tuple[Value, ...]) -> Truth:
    """straight_to(a, b): does no place, time, purpose or turn ("in", "for", "but" ...) stand between a and b?"""
    one, other = figures(values)
    return known(_ASTRAY.search(scope.reading.document.text[one.end : other.start].lower()) is None)


def _own_base(scope: Scope, values: tuple[Value, ...]) -> Truth:
    """own_base(delta, new, old): is the change measured from old, and not "from May" or "on the month"?"""
    delta, new, old = figures(values)
    text = scope.reading.document.text
    before = text[delta.end : new.start].lower()  # both are empty if the order is another
    after = text[max(delta.end, new.end) : old.start].lower()
    if _OF_A_MONTH.match(text, old.end) and _ON_THE_YEAR.search(text, max(0, delta.start - _NEAR), old.end + _NEAR):
        return known(False)  # the changes told here are on the year, the values of two months
    return known(_OTHER_BASE.search(before) is None and _SHORT_TERM.search(after) is None)


def _told_as_base(scope: Scope, values: tuple[Value, ...]) -> Truth:
    """told_as_base(a): is it only what a change is measured from: the 300 of "up 5 percent from 300 in May"?"""
    (one,) = figures(values)
    sentence = scope.sentence_of(one)
    mark = next((at for at, each in marked(sentence).items() if each == one), 0) if sentence else 0
    return known(sentence is not None and _MEASURED_FROM.search(sentence.form, 0, mark) is not None)


def _told_as_difference(scope: Scope, values: tuple[Value, ...]) -> Truth:
    """told_as_difference(a): does it only tell how much more or less: the 40 of "40 higher than in May"?"""
    (one,) = figures(values)
    sentence = scope.sentence_of(one)
    return known(sentence is not None and is_difference(sentence, one))


def _of_another(scope: Scope, values: tuple[Value, ...]) -> Truth:
    """of_another(old): is a figure told to be for some other thing, as in "compared with £5m for coffee"?"""
    (old,) = figures(values)
    return known(_FOR_ANOTHER.match(scope.reading.document.text, old.end) is not None)


def _above_zero(_scope: Scope, values: tuple[Value, ...]) -> Truth:
    """above_zero(a, ...): are all figures printed as more than nothing?"""
    return known(all(one.value is not None and one.value > 0 for one in figures(values)))


def _may_be_year(_scope: Scope, values: tuple[Value, ...]) -> Truth:
    """may_be_year(a, ...): could one of the figures be a year that was read as a number?"""
    return known(any(_like_year(one) for one in figures(values)))


def _like_year(figure: Quantity) -> bool:
    value = figure.value
    bare = figure.kind == "count" and not figure.noun and figure.step == 1
    return bare and value is not None and _FIRST_YEAR <= value <= _LAST_YEAR


def _in_points(scope: Scope, values: tuple[Value, ...]) -> Value:
    """in_points(x): basis points as percentage points; anything else as it is."""
    (value,) = values
    amount = scope.amount(value)
    if amount.unit == "basis-point":
        scale = Interval.point(convert(Fraction(1), "basis-point", "points"))
        return Amount(amount.interval * scale, "points")
    return amount


def _contested(scope: Scope, values: tuple[Value, ...]) -> Truth:
    """contested(n): is it "three times more" or "threefold", whose increase may come on top of the old value?

    "Three times as many" and "three times the number" leave no doubt.
    """
    text = scope.reading.document.text
    return known(
        any(_TIMES.search(text[one.start : one.end]) and not _OF_OLD.match(text, one.end) for one in figures(values))
    )


def _either_way(_scope: Scope, values: tuple[Value, ...]) -> Truth:
    """either_way(word): is it a word such as "improved", which is a fall where less is better?"""
    (word,) = values
    return known(isinstance(word, Word) and word.text.startswith(_VALUING))


def _exactly(_scope: Scope, values: tuple[Value, ...]) -> Value:
    """exactly(x): the figure as printed, with nothing left open."""
    (value,) = values
    if not isinstance(value, Quantity) or value.value is None:
        raise ExpressionError(f"exactly takes a figure with a value, not {described(value)}")
    return plain(value.value, value.unit)


def _unitless(scope: Scope, values: tuple[Value, ...]) -> Value:
    """unitless(x): the figure without its unit, where the rule has seen that units agree ("38C", "half a degree")."""
    return Amount(scope.amount(values[0]).interval)


CHANGE_FUNCTIONS: dict[str, Function] = {
    "above_zero": Function(_above_zero, 1, None),
    "contested": Function(_contested, 1, 1),
    "either_way": Function(_either_way, 1, 1),
    "exactly": Function(_exactly, 1, 1),
    "in_points": Function(_in_points, 1, 1),
    "may_be_year": Function(_may_be_year, 1, None),
    "of_another": Function(_of_another, 1, 1),
    "one_clause": Function(_one_clause, 2, None),
    "own_base": Function(_own_base, 3, 3),
    "straight_to": Function(_straight_to, 2, 2),
    "told_as_base": Function(_told_as_base, 1, 1),
    "told_as_difference": Function(_told_as_difference, 1, 1),
    "unitless": Function(_unitless, 1, 1),
}
