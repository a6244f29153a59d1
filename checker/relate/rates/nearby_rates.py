"""A rate or an average, and the total and count it is of, told in neighbouring sentences.

"He bred 240 turkeys. At £65 each they will bring in £15,600": one rate, one total and one count near each other, of
units that cancel. Where there is more than one choice, a relation is only given if it fits.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from fractions import Fraction

from checker.extract.figures.units import COINS, UNITS, is_coin_of
from checker.extract.language.nouns import compatible
from checker.late import late
from checker.marks import KINDS
from checker.model import Quantity, Reading, Relation, Role, Sentence
from checker.relate.changes.then_and_now import around
from checker.relate.figures import Figure, marked, may_be_same
from checker.relate.hints import sentences_with
from checker.relate.linker import Linker, Linkers
from checker.relate.rates.rate_bases import Base, base_of, how_many, measured_unit
from checker.relate.rates.rate_words import (
    AVERAGE_SPEED,
    AVERAGED,
    COMPARED,
    DERIVED,
    EACH_OF_SO_MANY,
    ENTRY,
    IN_ALL,
    LIMIT,
    MORE,
    OVER,
    PART_OF_IT,
    PARTLY,
    TOTAL,
)

_COUNT, _DURATION, _MEASURE, _MONEY = (KINDS[kind] for kind in ("count", "duration", "measure", "money"))
_VISITORS = Base(("person", "visitor", "ticket", "guest", "member", "spectator", "fan"))
_KINDS_OF_PEOPLE = frozenset(("group", "arm", "class", "party", "sort", "kind", "half"))
_VERBS = frozenset("lead rank top place put make mark".split())
_WICKETS = late(rf"{_COUNT} for $")  # "244 for six"
_PERIODS = frozenset(("year", "month", "week", "day"))
_HELD = frozenset(("up_to", "at_least", "at_most", "over", "under"))
_BELOW = frozenset(("under", "at_most"))  # "one in nine was under 30": a bound, and no total or count
_UNLIKE = 5  # times: a product farther off the total is of other things


def rates_nearby(reading: Reading, rule: str) -> Iterator[Relation]:
    """Every rate with the total and the count near it whose units cancel with its own."""
    text = reading.document.text
    for order, sentence in sentences_with(reading, (_MONEY, _MEASURE, _DURATION, _COUNT)):
        if not _may_hold_a_rate(sentence.form):
            continue
        for rate in _figures(sentence, order):
            base = _base(text, rate)
            if base is None or rate.quantity.kind not in ("money", "measure", "duration", "count"):
                continue

            def is_count(one: Figure, base: Base = base) -> bool:
                if text[one.quantity.end : one.quantity.end + 1] == "-":
                    return False  # "a 68-page report"
                return how_many(text, base, one.quantity) is not None and base_of(text, one.quantity) is None

            def is_total(one: Figure, rate: Figure = rate) -> bool:
                unit = measured_unit(rate.quantity)
                like = one.quantity.kind == rate.quantity.kind and _are_alike(one.quantity.unit, unit)
                like = like and (rate.quantity.kind != "count" or may_be_same(one.quantity, rate.quantity))
                return like and _may_sum_up(_base(text, one), rate) and _is_larger(one, rate)

            def made(count: Figure, rate: Figure = rate, base: Base = base) -> Fraction:
                factor = how_many(text, base, count.quantity) or Fraction(0)
                return _worth(rate) * (count.quantity.value or Fraction(0)) * factor

            yield from _relations(reading, rule, rate, is_total, is_count, made)


# A figure for each of something, as far as its form shows.
_RATE = late(
    rf"[{_COUNT}{_MONEY}{_DURATION}{_MEASURE}](?:[^\x80-\x98]{{0,24}}\x95?,? ?(?:an? |per |every |apiece|each|/|for "
    rf"each|to each|to the )|(?<={_MEASURE})(?! ?[,.]))"
)
_EACH = late(r"(?:^| )(?:each|per|every) [a-z]|\b(?:entry|admission|entrance|tickets?|membership) ")
_EACH_PAYMENTS = ("payment of ", "bonus of ", "grant of ", "award of ", "refund of ", "rebate of ", "voucher of ")
_EACH_HINTS = ("each ", " per ", " every ", "entry ", "admission ", "entrance ", "ticket", "membership ")


def _may_hold_a_rate(form: str) -> bool:
    """May a sentence hold a rate, as far as its form shows? Quicker to ask than to look."""
    if _RATE.search(form) is not None or any(hint in form for hint in _EACH_PAYMENTS):
        return True
    return any(hint in form for hint in _EACH_HINTS) and _EACH.search(form) is not None


def averages_nearby(reading: Reading, rule: str) -> Iterator[Relation]:
    """Every average of things counted, or of money, with the total near it and how many it was taken over."""
    text = reading.document.text
    for order, sentence in sentences_with(reading, ("averag", " mean ")):
        for rate in _figures(sentence, order):
            if rate.quantity.kind not in ("count", "money") or not AVERAGED.search(rate.before):
                continue

            def is_total(one: Figure, rate: Figure = rate) -> bool:
                return (
                    (may_be_same(one.quantity, rate.quantity) or _is_before_verb(rate))
                    and one.quantity.kind == rate.quantity.kind
                    and base_of(text, one.quantity) is None
                    and _is_larger(one, rate)
                )

            def is_count(one: Figure, rate: Figure = rate) -> bool:
                base = base_of(text, rate.quantity)  # "an average of 40 a month" is over months
                return _counts_over(one, rate) and (base is None or how_many(text, base, one.quantity) is not None)

            def made(count: Figure, rate: Figure = rate) -> Fraction:
                return _worth(rate) * (count.quantity.value or Fraction(0))

            yield from _relations(reading, rule, rate, is_total, is_count, made)


def _relations(
    reading: Reading,
    rule: str,
    rate: Figure,
    is_total: Callable[[Figure], bool],
    is_count: Callable[[Figure], bool],
    made: Callable[[Figure], Fraction],
) -> Iterator[Relation]:
    """The rate with each total and count near it that fit it, and with the only ones, if the words leave no doubt."""
    text = reading.document.text
    near = [one for order in around(reading, rate.order) for one in _figures(reading.sentences[order], order)]
    near = [one for one in near if one.quantity.hedge not in _BELOW]
    totals = [one for one in near if one.quantity is not rate.quantity and is_total(one)]
    counts = [one for one in near if one.quantity is not rate.quantity and is_count(one)]
    counts = [one for one in counts if one not in totals] or counts
    totals = [one for one in totals if one not in counts]
    counts = [one for one in (_over(text, one) for one in counts) if one.quantity.hedge not in _HELD]
    if DERIVED.search(rate.before):
        totals, counts = _before_it(rate, totals), _before_it(rate, counts)
    if not any(_fits(made(count), total) for total in totals for count in counts):
        totals = totals or _far_total(reading, rate, is_total, [made(count) for count in counts])
    beside = [one for one in counts if one.order == rate.order and one.mark < rate.mark]
    after = any(one.order == rate.order and one.mark > rate.mark for one in counts)
    beside = beside if EACH_OF_SO_MANY.search(rate.before) and not after else counts
    sole = {one.quantity.value for one in totals}, {one.quantity.value for one in beside}
    others = [one for one in near if one.quantity.kind == "count" and one not in (*counts, *totals, rate)]
    rivals = [one for one in near if one.quantity is not rate.quantity and _rivals(reading, one, rate)]
    for total in totals:
        explained = any(_fits(_worth(rate) * _worth(one), total) for one in others)  # "300 of whom pay $50 each"
        for count in counts:
            product, value = made(count), _worth(total) or Fraction(1)
            last = max(one.quantity.start for one in (total, count, rate))
            alone = len(sole[0]) == len(sole[1]) == 1 and count in beside and not explained
            alone = alone and not any(one is not total and one.quantity.start < last for one in rivals)
            unlike = alone and 1 < product / value * _UNLIKE < _UNLIKE**2
            if _fits(product, total) or (unlike and _is_sure(rate, total, count)):
                yield _relation(rule, rate, total, count)


def _relation(rule: str, rate: Figure, total: Figure, count: Figure) -> Relation:
    used = {one.sentence.start: one.sentence for one in (total, count, rate)}
    roles: dict[str, Role] = {"total": total.quantity, "count": count.quantity, "each": rate.quantity}
    return Relation(rule, roles, tuple(used[at] for at in sorted(used)), group=f"{rule}@{rate.quantity.start}")


def _is_before_verb(rate: Figure) -> bool:
    """May the word after an average be a verb that was taken for a noun: "an average of 14 leads the league"?"""
    return rate.quantity.noun in _VERBS


def _fits(product: Fraction, total: Figure) -> bool:
    """Is the total the product of a rate and a count, but for rounding?"""
    return abs(product / (_worth(total) or 1) - 1) <= Fraction(1, 200)


def _worth(one: Figure) -> Fraction:
    """The value of a figure: pence and cents in pounds and dollars, measures in the base unit of their dimension."""
    value = one.quantity.value or Fraction(0)
    unit = UNITS.get(measured_unit(one.quantity)) if one.quantity.kind == "measure" else None
    if unit is not None:
        return value * unit.factor
    return value * Fraction(COINS[one.quantity.unit][0], 100) if one.quantity.unit in COINS else value


def _are_alike(one: str, unit: str) -> bool:
    """Are two units the same or convertible: pounds and pence, tonnes and kilograms?"""
    if one == unit or is_coin_of(unit, one):
        return True
    first, second = UNITS.get(one), UNITS.get(unit)
    return first is not None and second is not None and first.dimension == second.dimension


def _may_sum_up(base: Base | None, rate: Figure) -> bool:
    """May a figure for each of something be a total: one "a year" of a rate "for each child", summed up after it?"""
    return base is None or (
        base.unit in _PERIODS and bool(DERIVED.search(rate.before)) and rate.quantity.kind == "money"
    )


def _far_total(
    reading: Reading, rate: Figure, is_total: Callable[[Figure], bool], products: list[Fraction]
) -> list[Figure]:
    """The total told before a rate that sums it up, if it fits: "In a town of 9,000, that is $3,000 each"."""
    if not products or not DERIVED.search(rate.before):
        return []
    for order in range(rate.order - 1, -1, -1):
        for one in _figures(reading.sentences[order], order):
            if is_total(one) and any(_fits(product, one) for product in products):
                return [one]
    return []


def _over(text: str, one: Figure) -> Figure:
    """The count of "over five nights", which are five and no more."""
    before = text[one.quantity.phrase_start : one.quantity.start].lower() if one.quantity.hedge == "over" else ""
    return replace(one, quantity=replace(one.quantity, hedge="")) if before.strip() == "over" else one


def _before_it(rate: Figure, choices: list[Figure]) -> list[Figure]:
    """Those that the sentence tells before the rate, which it sums up; all if it tells none."""
    return [one for one in choices if one.sentence is rate.sentence and one.mark < rate.mark] or choices


def _is_sure(rate: Figure, total: Figure, count: Figure) -> bool:
    """Do the words leave no doubt that the rate is of this total and this count?"""
    if max(abs(one.order - rate.order) for one in (total, count)) > 1 or count.sentence.block > rate.sentence.block:
        return False
    for one in (rate, total, count):
        compared = COMPARED.search(one.before[-40:])
        if (
            (compared and not (one is count and compared[0].startswith("from ")))
            or one.quantity.hedge in _HELD
            or PARTLY.search(one.sentence.form)
        ):
            return False
    if count.quantity.kind == "duration" and (rate.order != count.order != total.order or LIMIT.search(count.before)):
        return False
    if PART_OF_IT.match(_after(rate)) or MORE.match(_after(total)):
        return False
    if "-per-" in rate.quantity.unit or rate.quantity.unit == "knot":
        return AVERAGE_SPEED.search(rate.before) is not None
    return bool(
        TOTAL.search(total.before)
        or IN_ALL.match(_after(total))
        or (_is_after(rate, total) and DERIVED.search(rate.before))
    )


def _is_after(one: Figure, other: Figure) -> bool:
    return one.quantity.start > other.quantity.start


def _after(one: Figure) -> str:
    return one.sentence.form[one.mark + 1 :]


def _rivals(reading: Reading, one: Figure, rate: Figure) -> bool:
    """Is it another rate in the same unit?"""
    same = (one.quantity.kind, one.quantity.unit) == (rate.quantity.kind, rate.quantity.unit)
    return same and one.quantity.value != rate.quantity.value and _base(reading.document.text, one) is not None


def _counts_over(one: Figure, rate: Figure) -> bool:
    """May it be how many an average was taken over: few nights, games or people, of another noun?"""
    quantity, value = one.quantity, one.quantity.value
    most = 1000 if rate.quantity.kind == "count" else 100_000
    if not value or value.denominator != 1 or not 1 < value <= most or not OVER.search(one.before):
        return False
    if quantity.kind == "duration":
        return quantity.unit in ("day", "week", "month", "year", "night")
    noun = rate.quantity.noun
    if quantity.noun in _KINDS_OF_PEOPLE:
        return False
    return quantity.kind == "count" and bool(quantity.noun) and not (noun and compatible(quantity.noun, noun))


def _base(text: str, figure: Figure) -> Base | None:
    base = base_of(text, figure.quantity)
    if base is None and figure.quantity.kind == "money" and ENTRY.search(figure.before):
        return _VISITORS
    return base


def _is_larger(one: Figure, rate: Figure) -> bool:
    return 2 * _worth(one) > 3 * _worth(rate) > 0 and not _WICKETS.search(one.before)


def _figures(sentence: Sentence, order: int) -> Iterator[Figure]:
    for mark, mention in marked(sentence).items():
        if isinstance(mention, Quantity) and mention.value and not mention.range_part:
            yield Figure(mention, sentence, order, mark)


LINKERS: Linkers = {
    "averages-nearby": Linker(frozenset({"total", "count", "each"}), averages_nearby, told=((AVERAGED,),)),
    "rates-nearby": Linker(frozenset({"total", "count", "each"}), rates_nearby),
}
