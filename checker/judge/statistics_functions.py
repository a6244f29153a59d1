"""The functions of the rule language that recompute statistics: p-values, margins of error, means of whole counts."""

from __future__ import annotations

import math
from dataclasses import replace
from fractions import Fraction

from checker.errors import ExpressionError
from checker.intervals import TRUE, Interval, Truth
from checker.judge.amounts import Amount
from checker.judge.function import Function, known
from checker.judge.scope import Scope, Value, described, is_list
from checker.model import Quantity, Word
from checker.precision import HARD

_LEVEL = Fraction(1, 20)  # below it a result is commonly called significant
_SLACK = 1e-9  # of the numerical functions
_ONE_SIDED = ("one-tailed", "one-sided", "one tailed", "one sided", "1-tailed", "directional")
# Of the margin of a simple random sample: what weighting, other levels of confidence and small populations make of it.
_USUAL_MARGIN = Fraction(4, 5), Fraction(8, 5)
_POSSIBLE_MARGIN = Fraction(9, 20), Fraction(13, 5)
# Things that are there whole or not at all, so that their number is a whole one.
_INDIVISIBLE = frozenset(
    """
    goal try run point wicket assist rebound win game match foul card corner shot tackle pass catch touchdown homer hit
    strikeout error save steal block ace fault set title child son daughter sibling car bicycle bike dog cat pet book
    film visit call letter email message appointment meeting visitor patient passenger customer guest person people
    worker employee pupil student teacher complaint arrest crime accident crash injury death birth egg chick nest calf
    lamb bird fish tree room bedroom vehicle house home television telephone phone job applicant vote member day
    """.split()
)


def _median(scope: Scope, values: tuple[Value, ...]) -> Value:
    """median(items): the middle one of the figures of a list, or half-way between the middle two."""
    items = sorted((scope.amount(one) for one in values[0]), key=_middle) if is_list(values[0]) else []
    if not items:
        raise ExpressionError(f"median takes a list of figures, not {described(values[0])}")
    low, high = items[(len(items) - 1) // 2], items[len(items) // 2]
    half = Interval.point(Fraction(1, 2))
    return low if low is high else replace(low, interval=(low.interval + high.interval) * half)


def _middle(one: Amount) -> Fraction:
    return one.interval.middle or Fraction(0)


def _p_value(scope: Scope, values: tuple[Value, ...]) -> Value:
    """p_value(test, df, statistic): the two-sided p that a test statistic has, with what its rounding leaves open."""
    test, freedom, statistic = values
    if not (isinstance(test, Word) and is_list(freedom) and isinstance(statistic, Quantity)):
        raise ExpressionError(f"p_value takes a test, its degrees of freedom and its statistic, not {described(test)}")
    found = scope.amount(statistic).interval
    low, high = float(found.low or 0), float(found.high or 0)
    smallest = 0.0 if low <= 0 <= high else min(abs(low), abs(high))
    degrees = [float(one.value or 0) for one in freedom if isinstance(one, Quantity)]
    most, least = (_tail(test.text, degrees, size) for size in (smallest, max(abs(low), abs(high))))
    return Amount(Interval(Fraction(max(0.0, least - _SLACK)), Fraction(min(1.0, most + _SLACK))))


def _shown_p(scope: Scope, values: tuple[Value, ...]) -> Value:
    """shown_p(test, df, statistic): the p of a statistic as papers print it (".024", "below .001")."""
    found = scope.amount(_p_value(scope, values)).interval.middle
    shown = f"{float(found or 0):.3f}".removeprefix("0")
    return "below .001" if shown == ".000" else shown


def _tail(test: str, degrees: list[float], size: float) -> float:
    """The probability of a statistic at least as large by chance, both tails together."""
    from scipy import special  # heavy, and needed only where a test is reported

    match test, degrees:
        case "z", []:
            return float(2 * special.ndtr(-size))
        case "t", [freedom]:
            return float(2 * special.stdtr(freedom, -size))
        case "r", [freedom]:
            if size >= 1:
                return 0.0
            return float(2 * special.stdtr(freedom, -size * math.sqrt(freedom / (1 - size * size))))
        case "F", [between, within]:
            return float(special.fdtrc(between, within, size))
        case "chi2", [freedom]:
            return float(special.chdtrc(freedom, size))
    raise ExpressionError(f"no p-value is known for {test} with {len(degrees)} degrees of freedom")


def _follows(scope: Scope, values: tuple[Value, ...]) -> Truth:
    """follows(p, test, df, statistic): may p, as it is printed, be that of the statistic?

    Half of it, for a test of one side, is possible where the statistic has a sign, and ordinary where the copy says so.
    """
    p, test = values[0], values[1]
    recomputed = scope.amount(_p_value(scope, values[1:])).interval
    if not isinstance(p, Quantity) or p.value is None or recomputed.low is None or recomputed.high is None:
        return TRUE
    printed = _printed(scope, p)
    halves = recomputed * Interval.point(Fraction(1, 2))
    text = scope.reading.document.text.lower()
    sided = scope.width == HARD or any(words in text for words in _ONE_SIDED)
    fits = printed.equals(recomputed).possible
    signed = isinstance(test, Word) and test.text in ("t", "z", "r")
    return known(fits or (sided and signed and printed.equals(halves).possible))


def _printed(scope: Scope, p: Quantity) -> Interval:
    """The values that a printed p leaves open: p < .05 is anything below, p > .05 anything above."""
    value = p.value or Fraction(0)
    if p.hedge == "under":
        return Interval(Fraction(0), value)
    if p.hedge == "over":
        return Interval(value, Fraction(1))
    return scope.amount(p).interval


def _decided_otherwise(scope: Scope, values: tuple[Value, ...]) -> Truth:
    """decided_otherwise(p, test, df, statistic): do printed and recomputed p lie on two sides of .05?"""
    p = values[0]
    recomputed = scope.amount(_p_value(scope, values[1:])).interval.middle
    if not isinstance(p, Quantity) or p.value is None or recomputed is None:
        return known(False)
    significant = p.value <= _LEVEL if p.hedge == "under" else p.value < _LEVEL and p.hedge != "over"
    return known(significant != (recomputed < _LEVEL))


def _sampling_margin(scope: Scope, values: tuple[Value, ...]) -> Value:
    """sampling_margin(n): the margin of error of a simple random sample at 95 percent confidence, in points."""
    found = scope.amount(values[0]).interval
    low, high = (None if bound is None or bound <= 0 else 98 / math.sqrt(bound) for bound in (found.low, found.high))
    least = Fraction(0) if high is None else Fraction(high)
    return Amount(Interval(least, None if low is None else Fraction(low)), "points")


def _plausible_margin(scope: Scope, values: tuple[Value, ...]) -> Truth:
    """plausible_margin(margin, n): is it what a sample of that size may have, weighting and the like allowed for?"""
    stated = scope.amount(values[0]).interval
    simple = scope.amount(_sampling_margin(scope, values[1:])).interval
    least, most = _POSSIBLE_MARGIN if scope.width == HARD else _USUAL_MARGIN
    low = (simple.low or Fraction(0)) * least
    return stated.equals(Interval(low, None if simple.high is None else simple.high * most))


def _whole_total(scope: Scope, values: tuple[Value, ...]) -> Truth:
    """whole_total(mean, n): is there a whole number that gives this mean when divided by n?"""
    mean, size = values
    if not (isinstance(mean, Quantity) and isinstance(size, Quantity)):
        raise ExpressionError(f"whole_total takes two figures, not {described(mean)}")
    bounds, number = scope.amount(mean).interval, scope.amount(size).interval
    if number.low != number.high or number.low is None or not bounds.bounded or mean.step >= 1 or mean.hedge:
        return TRUE
    assert bounds.low is not None and bounds.high is not None
    least = math.ceil(bounds.low * number.low)
    return known(Fraction(least) / number.low in bounds or Fraction(least + 1) / number.low in bounds)


def _indivisible(_scope: Scope, values: tuple[Value, ...]) -> Truth:
    """indivisible(x): does a count count things that are there whole or not at all, such as goals or children?"""
    (value,) = values
    return known(isinstance(value, Quantity) and value.kind == "count" and value.noun in _INDIVISIBLE)


STATISTICS_FUNCTIONS: dict[str, Function] = {
    "median": Function(_median, 1, 1),
    "decided_otherwise": Function(_decided_otherwise, 4, 4),
    "follows": Function(_follows, 4, 4),
    "indivisible": Function(_indivisible, 1, 1),
    "p_value": Function(_p_value, 3, 3),
    "plausible_margin": Function(_plausible_margin, 2, 2),
    "shown_p": Function(_shown_p, 3, 3),
    "sampling_margin": Function(_sampling_margin, 1, 1),
    "whole_total": Function(_whole_total, 2, 2),
}
