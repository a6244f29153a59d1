"""Measures told again in another unit, with more words between the two than a bracket or a comma.

"It burned 12,000 acres of heath, the brigade said, or 4,900 hectares", "The mercury touched 95F. At 35C, it was the
hottest day": where the words do not say so, a measure is only tied to the one that it converts.
"""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction

from checker.extract.figures.units import UNITS, convert
from checker.late import late
from checker.marks import ALL_KINDS, KINDS
from checker.model import Quantity, Reading, Relation, Role
from checker.relate.changes.then_and_now import around
from checker.relate.figures import Figure, marked
from checker.relate.hints import sentences_with
from checker.relate.linker import Linker, Linkers

_MEASURE = KINDS["measure"]
_FAR = 110  # characters between a measure and its conversion
_LIKE = Fraction(8, 5)  # times: measures farther apart are of different things, unless "or" says that they are one
_WARMER = 15  # degrees: the same of warmth
_DIGITS = 2  # that a measure must have to fit another one hardly ever by chance
_CUSTOMARY = frozenset(
    "inch foot yard mile acre square-inch square-foot square-yard square-mile cubic-foot cubic-yard pound ounce stone"
    " short-ton long-ton mile-per-hour foot-per-second fahrenheit nautical-mile knot".split()
)
# "…, the brigade said, or about": the measure before it in other words.
_OR = late(
    r"(?:, or|[-\x96\x97–—] (?:or|that is|which is|equal to)|, (?:that is|which is|equal to|equivalent to|i\.e\.)"
    r"|\bthe equivalent of|\bequivalent to|\bequating to|\bin (?:metric|old money)(?: terms)?,?)"
    r"(?: (?:about|some|just|over|under))* $"
)
_CHOICE = late(
    r"\b(?:either|choose|choice|choices|options?|between|respectively|then|plus|followed|run|swim|cycle|walk|ride)\b"
)
# "At 35C, it was the hottest day": the measure just told, by which it is ranked.
_AT = late(rf"^at (?P<measure>{_MEASURE})(?: (?:tall|long|high|wide|deep|across|thick|up|square))?,? ")
# "It is the deepest in the basin and, at 8,200 feet, …".
_RANKED_AT = late(
    rf"^(?:it|they|this) (?:is|was|are|were) [^.;{ALL_KINDS}]{{0,50}}?\bthe [\w-]+est\b[^.;{ALL_KINDS}]{{0,50}}?"
    rf"\bat (?P<measure>{_MEASURE}),"
)
_RANKED = late(
    r"(?:it|they|this|that|the \w+) (?:is|was|are|were|became|becomes|ranks?|stands|towers|would be|will be)"
    rf" [^.;{ALL_KINDS}]{{0,40}}?\b(?:the|its)(?: (?:second|third|fourth|fifth))?[ -](?:[\w-]+est|most)\b"
)
# Units that copy seldom tells but beside others.
_UNITS = (
    late(
        r"(?i)\b(?:inch|inches|foot|feet|ft|yards?|miles?|acres?|pounds?|lbs?|ounces?|oz|stone|mph|fahrenheit|knots?"
        r"|ton)\b|[0-9](?:ft|lb|mph)|[0-9] ?°?F\b"
    ),
)
_ENDS = late(r" ?(?:[,.;:)–—]|$| (?:in all|high|tall|long|wide|deep|across|away)\b)")


def conversions_nearby(reading: Reading, rule: str) -> Iterator[Relation]:
    """Every measure with the one near before it, in the other system of units, that it converts or is said to."""
    for order, sentence in sentences_with(reading, (_MEASURE,)):
        for converted in _measures(reading, order):
            told = list(_told_before(reading, converted))
            beside = [one for one in told if one.order == order]
            for stated in told:
                said = len(beside or told) == 1 and stated in (beside or told) and _is_said(stated, converted)
                if said or _fits(stated, converted):
                    sentences = (stated.sentence,) if stated.order == order else (stated.sentence, sentence)
                    roles: dict[str, Role] = {"stated": stated.quantity, "converted": converted.quantity}
                    yield Relation(rule, roles, sentences, group=f"{rule}@{converted.quantity.start}")


def _told_before(reading: Reading, converted: Figure) -> Iterator[Figure]:
    """The measures of the same dimension in the other system of units that stand shortly before one."""
    dimension = UNITS[converted.quantity.unit].dimension
    for order in around(reading, converted.order):
        if order > converted.order:
            return
        for one in _measures(reading, order):
            if UNITS[one.quantity.unit].dimension != dimension or _is_customary(one) == _is_customary(converted):
                continue
            if one.quantity.start < converted.quantity.start:
                yield one


def _measures(reading: Reading, order: int) -> Iterator[Figure]:
    sentence = reading.sentences[order]
    if _MEASURE not in sentence.form:
        return
    for mark, one in marked(sentence).items():
        if isinstance(one, Quantity) and one.value and not one.range_part and one.unit in UNITS:
            yield Figure(one, sentence, order, mark)


def _is_customary(one: Figure) -> bool:
    return one.quantity.unit in _CUSTOMARY


def _fits(stated: Figure, converted: Figure) -> bool:
    """Is the one the other in another unit, to the last digit printed, and too finely to be so by chance?"""
    one, other = stated.quantity, converted.quantity
    if any(_digits(each) < _DIGITS for each in (one, other)):
        return False
    off = abs(_converted(one, other.unit) - (other.value or 0))
    return 2 * off <= max(_rounding(other), _rounding(one) * _converted_step(one, other.unit))


def _is_said(stated: Figure, converted: Figure) -> bool:
    """Do the words leave no doubt that the two are one measure?"""
    form, mark = converted.sentence.form, converted.mark
    value = _converted(stated.quantity, converted.quantity.unit)
    printed = converted.quantity.value or Fraction(1)
    if UNITS[converted.quantity.unit].dimension == "temperature":
        near = abs(value - printed) <= _WARMER
    else:
        near = value > 0 and max(value / printed, printed / value) < _LIKE
    if stated.order == converted.order:
        between = form[stated.mark : mark]
        told = len(between) <= _FAR and _OR.search(between) and not _CHOICE.search(form[:mark])
        return bool(near and told and _ENDS.match(form, mark + 1))
    beside = _RANKED_AT.match(form) if converted.order == stated.order + 1 else None
    if near and beside is not None and beside.start("measure") == mark:
        return True
    ranked = converted.order == stated.order + 1 and _AT.match(form)
    return bool(near and ranked and ranked.start("measure") == mark and _RANKED.match(form, ranked.end()))


def _converted(one: Quantity, unit: str) -> Fraction:
    return convert(one.value or Fraction(0), one.unit, unit)


def _converted_step(one: Quantity, unit: str) -> Fraction:
    """How much of the other unit one of its own is."""
    return UNITS[one.unit].factor / UNITS[unit].factor


def _rounding(one: Quantity) -> Fraction:
    """The place that a figure is printed to: of 4,900 the hundreds."""
    return one.step * (1, 10, 100, 1000)[min(one.zeros, 3)]


def _digits(one: Quantity) -> int:
    """How many digits are printed but for the zeros at the end: two of 4,900."""
    return len(str(int(abs(one.value or Fraction(0)) / one.step)).rstrip("0")) if one.step else 0


LINKERS: Linkers = {
    "conversions-nearby": Linker(frozenset({"stated", "converted"}), conversions_nearby, ((_MEASURE,), _UNITS)),
}
