"""Functions of the rule language for comparisons and shares: which figures may be compared, and which way they go."""

from __future__ import annotations

import re
from fractions import Fraction
from math import ceil, floor

from checker.errors import ExpressionError
from checker.extract.language.nouns import compatible
from checker.intervals import FALSE, TRUE, Interval, Truth
from checker.judge.amounts import Amount, plain
from checker.judge.function import Function, figures, is_bare, known
from checker.judge.pairing_functions import CLAUSE_START, is_rate_base
from checker.judge.scope import Scope, Value, described
from checker.model import Mention, Quantity, Word
from checker.relate.figures import may_be_same

# Figures further apart than this are in different units, whatever the words say: "$1.04 from 83 cents".
_FARTHEST = 100
# One part in so many of the last digit is what "three percent" leaves open beside 3.2 percent.
_WHOLE_BESIDE_FINE = 20
# What "more than" leaves open between two such figures: nobody writes "more than 100" of 140, or "under 70" of 50.
_BOUNDED = frozenset(("over", "at_least", "under", "nearly"))
_MORE_THAN, _LESS_THAN, _NEARLY = Fraction(7, 5), Fraction(5, 7), Fraction(9, 10)
# One part in so many is what "about" leaves open between two figures that are set against each other: of 140, of 143.
_ABOUT_ROUND, _ABOUT_FINE = 10, 20
_SCORE = re.compile(r"(\d+)\s*[-–—:]\s*(\d+)")
_ANOTHER_ITEM = re.compile(r"(?<!\w)and (?=[a-z])")
_AND_FIGURE = re.compile(r"[^.,;:()]{0,40}\band\b[^.,;:()]{0,30}")


def _may_compare(one: Quantity, other: Quantity) -> bool:
    """Are both of one kind and unit with nouns that may mean the same, or is one a number without unit or noun?"""
    return may_be_same(one, other) or is_bare(one) or is_bare(other)


def _like(scope: Scope, values: tuple[Value, ...]) -> Truth:
    """like(a, b): are they of one measure: same unit and noun, or one bare, and not worlds apart?"""
    one, other = _pair(values)
    if one.range_part or other.range_part or not _may_compare(one, other):
        return FALSE
    if is_rate_base(scope, one) or is_rate_base(scope, other):
        return FALSE
    if one.value is None or other.value is None:
        return known(one.hedge != "" and other.hedge != "")
    if one.value * other.value <= 0:
        return known(one.unit == other.unit)
    return known(abs(one.value) <= _FARTHEST * abs(other.value) and abs(other.value) <= _FARTHEST * abs(one.value))


def _pair(values: tuple[Value, ...]) -> tuple[Quantity, Quantity]:
    found = figures(values)
    if len(found) != 2:
        raise ExpressionError(f"two figures are wanted, not {', '.join(described(value) for value in values)}")
    return found[0], found[1]


def _moves(scope: Scope, values: tuple[Value, ...]) -> Truth:
    """moves(word, old, new): is new above old for a word of rising, below it for one of falling?"""
    word, old, new = values
    if not isinstance(word, Word) or word.sign == 0:
        raise ExpressionError(f"moves takes a word with a direction, not {described(word)}")
    before, after = _directed(scope, old, new)
    return before.below(after) if word.sign > 0 else after.below(before)


def _directed(scope: Scope, old: Value, new: Value) -> tuple[Interval, Interval]:
    """What two figures leave open where only their order counts.

    Rounding keeps order: of two plain figures with the same number of digits the greater one was greater. And who
    writes "about 40" has looked on which side of another figure it lies: a tenth either way is the most that is left.
    """
    if not isinstance(old, Quantity) or not isinstance(new, Quantity) or old.value is None or new.value is None:
        return scope.amount(old).interval, scope.amount(new).interval
    if old.step == new.step != 0 and not old.hedge and not new.hedge and old.value != new.value:
        return Interval.point(old.value), Interval.point(new.value)
    return _narrowed(scope, old, old.value, new), _narrowed(scope, new, new.value, old)


def _narrowed(scope: Scope, figure: Quantity, value: Fraction, other: Quantity) -> Interval:
    """The values of a figure; of one with "about" those near it, of one with "more than" those not far above."""
    whole = scope.amount(figure).interval
    if figure.hedge in _BOUNDED and value > 0 and whole.low is not None and whole.low != whole.high:
        if figure.hedge in ("over", "at_least"):
            high = value * _MORE_THAN if whole.high is None else min(whole.high, value * _MORE_THAN)
            return Interval(whole.low, high, open_low=whole.open_low, open_high=True)
        least = value * (_NEARLY if figure.hedge == "nearly" else _LESS_THAN)
        return Interval(max(whole.low, least), whole.high, open_low=True, open_high=whole.open_high)
    if not figure.hedge and figure.zeros == 0 and 0 < other.step < figure.step and whole.low != whole.high:
        margin = figure.step / _WHOLE_BESIDE_FINE
        return Interval(value - margin, value + margin)
    if figure.hedge != "about":
        return whole
    margin = abs(value) / (_ABOUT_ROUND if figure.zeros else _ABOUT_FINE)
    return Interval(value - margin, value + margin)


def _lower(scope: Scope, values: tuple[Value, ...]) -> Truth:
    """lower(a, b): does a lie below b, where only their order counts?"""
    one, other = _directed(scope, *_pair(values))
    return one.below(other)


def _near(one: Quantity, other: Quantity) -> bool:
    """Are the two of one order of size, so that they could be confused?"""
    if not one.value or not other.value:
        return True
    return abs(one.value) <= 10 * abs(other.value) and abs(other.value) <= 10 * abs(one.value)


def _sole(scope: Scope, values: tuple[Value, ...]) -> Truth:
    """sole(a, b): does no other figure that could be meant instead of a stand before it in its clause?"""
    one, other = _pair(values)
    text = scope.reading.document.text
    for sentence in scope.sentences:
        if "respectively" in sentence.form:
            return FALSE
        paired = any(_joined_by_and(text, other, next_one) for next_one in sentence.mentions)
        for rival in sentence.mentions:
            if not isinstance(rival, Quantity) or rival.start >= one.start or rival == other:
                continue
            if _may_compare(rival, one) and _near(rival, other) and not _parted(text[rival.end : one.start], paired):
                return FALSE
    return TRUE


def _joined_by_and(text: str, one: Quantity, other: Mention) -> bool:
    """Does the other figure follow with "and", as in "up from 4.0 and 3.8 percent"?"""
    follows = isinstance(other, Quantity) and other.start >= one.end and _may_compare(other, one)
    return follows and _AND_FIGURE.fullmatch(text, one.end, other.start) is not None


def _parted(between: str, paired: bool) -> bool:
    """Does something between two figures begin another clause, or (if no pair is compared) another item?"""
    return CLAUSE_START.search(between) is not None or (not paired and _ANOTHER_ITEM.search(between) is not None)


def _like_a_part(scope: Scope, values: tuple[Value, ...]) -> Truth:
    """like_a_part(part, whole): may the first be some of the second: of one measure, and not more?"""
    part, whole = _pair(values)
    if part.value is None or whole.value is None or not 0 < part.value <= whole.value:
        return FALSE
    if (part.kind, part.unit) != (whole.kind, whole.unit):
        return known(is_bare(part) and part.value * _FARTHEST >= whole.value)
    return known(_may_compare(part, whole))


def _on_its_side(scope: Scope, values: tuple[Value, ...]) -> Truth:
    """on_its_side(fraction, percent): is it above "more than half", below "nearly half", give or take a point?"""
    fraction, _ = _pair(values)
    if fraction.value is None:
        return TRUE
    share, bound = scope.amount(values[1]).interval, Interval.point(100 * fraction.value)
    point = Interval.point(1)
    if fraction.hedge in ("over", "at_least"):
        return bound.below(share + point)
    if fraction.hedge in ("nearly", "under"):
        return (share - point).below(bound)
    return TRUE


def _first_of_kind(scope: Scope, values: tuple[Value, ...]) -> Truth:
    """first_of_kind(a): does no other figure of its kind stand before it in its sentence?"""
    (figure,) = figures(values)
    before = [one for sentence in scope.sentences for one in sentence.mentions if one.start < figure.start]
    return known(not any(one.kind == figure.kind for one in before))


def _persons(_scope: Scope, values: tuple[Value, ...]) -> Truth:
    """persons(n): does the figure count people?"""
    return known(all(one.kind == "count" and compatible("person", one.noun) for one in figures(values)))


def _taken_over(_scope: Scope, values: tuple[Value, ...]) -> Truth:
    """taken_over(a): was the figure's unit, multiplier or noun taken over from its neighbour?"""
    return known(any(one.inherited for one in figures(values)))


def _score(scope: Scope, value: Value) -> re.Match[str] | None:
    """The two sides of a score; None if it is something else."""
    text = scope.reading.document.text
    return _SCORE.fullmatch(text, value.start, value.end) if isinstance(value, Quantity) else None


def side_of(scope: Scope, value: Value, side: int) -> Amount:
    """What the first or second side of a score has.

    Raises:
        ExpressionError: it is no score of two sides.
    """
    match = _score(scope, value)
    if match is None:
        raise ExpressionError(f"{described(value)} is no score of two sides")
    return plain(int(match[side]))


def _two_sided(scope: Scope, values: tuple[Value, ...]) -> Truth:
    """two_sided(score): is it a score of two sides, such as 3-2?"""
    return known(_score(scope, values[0]) is not None)


def _first_of(scope: Scope, values: tuple[Value, ...]) -> Value:
    """first_of(score): the 3 of 3-2."""
    return side_of(scope, values[0], 1)


def _second_of(scope: Scope, values: tuple[Value, ...]) -> Value:
    """second_of(score): the 2 of 3-2."""
    return side_of(scope, values[0], 2)


def _scores(scope: Scope, _values: tuple[Value, ...]) -> Value:
    """scores(score): how many scores stand in the sentence; sets and legs come in several."""
    mentions = [one for sentence in scope.sentences for one in sentence.mentions]
    return plain(sum(one.kind == "score" for one in mentions))


def _some_of(scope: Scope, values: tuple[Value, ...]) -> Truth:
    """some_of(percent, n): is there a whole number of the n whose percentage is printed like this?"""
    share, whole = (scope.amount(value).interval for value in values)
    if whole.low is None or whole.low != whole.high or share.low is None or share.high is None:
        return TRUE
    people = whole.low
    least, most = share.low * people / 100, share.high * people / 100
    inside = range(ceil(least), floor(most) + 1)
    return known(any(Fraction(100 * count) / people in share for count in inside))


COMPARING_FUNCTIONS: dict[str, Function] = {
    "first_of": Function(_first_of, 1, 1),
    "first_of_kind": Function(_first_of_kind, 1, 1),
    "like": Function(_like, 2, 2),
    "like_a_part": Function(_like_a_part, 2, 2),
    "lower": Function(_lower, 2, 2),
    "moves": Function(_moves, 3, 3),
    "on_its_side": Function(_on_its_side, 2, 2),
    "persons": Function(_persons, 1, 1),
    "scores": Function(_scores, 1, 1),
    "second_of": Function(_second_of, 1, 1),
    "sole": Function(_sole, 2, 2),
    "some_of": Function(_some_of, 2, 2),
    "taken_over": Function(_taken_over, 1, None),
    "two_sided": Function(_two_sided, 1, 1),
}
