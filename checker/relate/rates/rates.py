"""A rate with the total and the count beside it: "sold 26 clocks for £83,200, or £3,200 a clock"."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from checker.extract.language.nouns import compatible
from checker.late import late
from checker.marks import HEAD_END, KINDS
from checker.model import Quantity, Reading, Relation, Role, Sentence
from checker.relate.figures import PART_KINDS, Figure, holds_figures, marked
from checker.relate.hints import sentences_with
from checker.relate.linker import Linker, Linkers
from checker.relate.rates.rate_bases import Base, base_of, how_many, measured_unit

# What sums up a total as a rate, before the rate; and a rate as a total, before the total.
_AVERAGES = late(
    r"(?:\b(?:average[sd]?|averaging|mean|works? out (?:at|to)|working out (?:at|to)|worked out (?:at|to)"
    r"|equivalent to|equal to"
    r"|equals|equates to|equating to|amounts to|comes to|came to|that is|i\.e\.|which is"
    r"|or(?! (?:more|less|fewer|over|above|under|so)\b)|at a rate of|yield(?:s|ed"
    r"|ing)?)\b[^.;:]{0,30}|\(|= ?|, )$"
)

_AVERAGE = late(
    r"\b(?:average|averag(?:ed|ing)|mean|works? out|worked out|working out|equivalent|yield\w*|came to|comes to)\b"
)
_MAKES = late(
    r"\b(?:making|makes?|made|giving|gives?|for a (?:grand |combined |full )?total of|totall?ing|a total of"
    r"|fetching|fetched|grossing|netting|raising|producing|takings of|taking in|takes in"
    r"|(?:a|an) (?:[a-z-]+ )?(?:payout|pay-?out|turnover|outlay|income|revenue|harvest|crop|haul|payroll) of"
    r"|bringing in|earning|earn|earns"
    r"|adding up to|amounting to|worth|a bill of|a cost of|to make|to give|comes to|came to|costing|would cost"
    r"|capacity of"
    r"|would (?:be|bring|raise)|valued at|for a (?:total|combined) [a-z]+ of|or|=)(?: (?:it|him|her|them|a|an|the"
    r"|load|haul|bill|total|capacity|of"
    r"|about|some|just|more|than|in|all|over))* $"
)
# Cheap to look for before anything else: a rate of some kind, and what sums it up.
_RATES = (" a ", " an ", " per ", " each", "average", "apiece", "-per-", " every ", "mph", "/")
_HINTS = (
    *("averag", " or ", "work", "equ", "total", "mak", "giving", "worth", "bring", "came to", "comes to", "yield"),
    *("capacity", "cost", "earn", "gives", "would", "fetch", "grossing", "netting", "raising", "producing", "takings"),
    *("taking in", "takes in", "payout", "pay-out", "turnover", "outlay", "income of", "revenue of", "harvest", "crop"),
    *("haul of", "payroll"),
)
_COMPARED = late(
    r"\b(?:than|(?<!came )(?<!comes )from|against|versus|vs|compared (?:with|to)|since|up|down|by"
    r"|record|previous|instead of|range)"
    r"(?: (?:the|some|about|just|only|a|an))* $"
)
_OVER = late(
    r"\b(?:over|across|during|throughout|for|in|of|lasting|working|works|worked)(?: (?:a|the|its|his|her|their"
    r"|next|past|last|about|some|period of))* $"
)
_IN_A_DAY = late(r" in (?:a|one|any) (?:single )?(?:day|hour|night|minute)\b")
_OF_ONE = late(r"\b(?:average|typical|median|mean|largest|biggest|smallest) [a-z-]+ (?:has|had|is|was|of) $")
_OF_ALL = late(r"\bof (?:the|its|their|his|her|all|our)(?: (?:the|its|their))? $")
_SOME = late(rf"[^.,;:]{{0,40}}?{HEAD_END}, (?=[{KINDS['count']}])")
# Another clause, or another figure: what stands between is not told of the rate.
_ANOTHER = late(r"[;:]|\b(?:while|whereas|although|but|compared|up from|down from|against)\b")
# "A clerk on $26,500 gets the same as one on $68,200".
_OF_ANOTHER = late(
    r"\b(?:now|today|then|later|same|as (?:a|an|one|those|someone|much)|like|unlike|another|others?|the one"
    r"|those)\b"
)
_FIGURES = "".join(KINDS[kind] for kind in ("count", "money", "measure", "duration", "percent"))
_SHORT = ("hour", "minute", "second")
_NEAR = 2  # sentences with figures before the rate in which they surely stand, if there is only one
_REACH = 6  # sentences with figures before the rate in which its total and count may stand
_MANY = 20  # a count that is told once, far from its rate, is more than a handful
_FARTHEST = 100  # times: a nought or two may be wrong
_MOST = 12  # choices of a total and a count for one rate


_RATES_TOLD = ("rate of ", "price of ", "tariff of ", "fare of ", "wage of ")


def total_count_and_rate(reading: Reading, rule: str) -> Iterator[Relation]:
    """A rate with each total and count near it that it may be of, as one group.

    The words sum up a total as a rate ("or $250 a ticket", "an average of"), or a rate as a total ("making $108,000").
    The units must cancel: the count is of what the rate is for each of, the total of what the rate is in.
    """
    text = reading.document.text
    for order, sentence in sentences_with(reading, _HINTS):
        form = sentence.form
        if not holds_figures(form) or not any(hint in form for hint in _RATES):
            continue
        told = list(_figures(sentence, order))
        for rate in told:
            base = base_of(text, rate.quantity) if rate.quantity.kind in PART_KINDS else None
            if base is not None:
                yield from _choices(reading, rule, rate, base, told)


def _figures(sentence: Sentence, order: int) -> Iterator[Figure]:
    for mark, mention in marked(sentence).items():
        if isinstance(mention, Quantity) and mention.value:
            yield Figure(mention, sentence, order, mark)


def _choices(reading: Reading, rule: str, rate: Figure, base: Base, told: list[Figure]) -> Iterator[Relation]:
    """The relations of a rate with what it may be of; those that the words do not make sure only if they fit."""
    text = reading.document.text
    after = [one for one in told if one.mark > rate.mark and _may_be_total(text, rate, one)][:1]
    totals = [one for one in after if _MAKES.search(one.before[rate.mark :])]
    averaged = _AVERAGES.search(rate.before) or _AVERAGE.search(rate.before)
    if not totals and not averaged:
        return
    before = [
        one for at in range(max(0, rate.order - _REACH), rate.order) for one in _figures(reading.sentences[at], at)
    ]
    before += [one for one in told if one.mark < rate.mark or totals]
    totals = totals or [one for one in before if _may_be_total(text, rate, one)]
    counts = [_some_of(one, before) for one in before if _may_be_count(text, base, one)]
    counts = [one for one in counts if one.order < rate.order or one.mark < rate.mark] or counts
    near = _nearest(rate, base, totals), _nearest(rate, base, counts) or _only(reading, rate, base)
    alone = len({one.quantity.value for one in totals}) == len({one.quantity.value for one in counts}) == 1
    sure = (
        near[0] is not None
        and near[1] is not None
        and near[0].quantity is not near[1].quantity
        and _is_of_the_last(rate, near[0], near[1])
        and _is_said_of(rate, base, near[0], near[1], alone)
        and not _is_explained(reading, rate, near[0])
        and _is_near(text, base, rate, near[0], near[1])
    )
    group = f"{rule}@{rate.quantity.start}"
    for total in totals[-_MOST:]:
        for count in counts[-_MOST:] if near[1] is None or near[1] in counts else (*counts[-_MOST:], near[1]):
            if (sure and (total, count) == near) or _fits(text, base, rate, total, count):
                used = tuple(dict.fromkeys(one.sentence for one in sorted((total, count, rate), key=_start)))
                roles: dict[str, Role] = {"total": total.quantity, "count": count.quantity, "each": rate.quantity}
                yield Relation(rule, roles, used, group=group)


def _is_of_the_last(rate: Figure, total: Figure, count: Figure) -> bool:
    """Is a number without a noun told of the figure before it: "gave 900 hours, 15 each", which are hours?"""
    if rate.quantity.kind != "count" or rate.quantity.noun:
        return True
    before = [mark for mark in marked(rate.sentence) if mark < rate.mark and rate.sentence.form[mark] in _FIGURES]
    last = max(before, default=-1)
    return any((one.order, one.mark) == (rate.order, last) for one in (total, count))


def _is_explained(reading: Reading, rate: Figure, total: Figure) -> bool:
    """Does some count of the copy, whatever it counts, make the total with the rate? Then the total is of that one."""
    each, whole = rate.quantity, total.quantity
    off = max(each.step / (each.value or 1), whole.step / (whole.value or 1)) / 2
    return any(
        isinstance(one, Quantity)
        and one.kind in ("count", "measure")
        and one.value is not None
        and (one.value >= _MANY or (one.value > 2 and one.value * (each.value or 0) == whole.value))
        and abs((each.value or 0) * one.value / (whole.value or 1) - 1) <= off
        for one in reading.mentions()
    )


def _some_of(count: Figure, told: list[Figure]) -> Figure:
    """The 19 of "of the 23 families, 19", which is what the rest is told of; else the count itself."""
    if not _OF_ALL.search(count.before):
        return count
    match = _SOME.match(count.sentence.form, count.mark + 1)
    some = [one for one in told if match and one.sentence is count.sentence and one.mark == match.end()]
    return replace(some[0], quantity=replace(some[0].quantity, noun=count.quantity.noun)) if some else count


def _nearest(rate: Figure, base: Base, choices: list[Figure]) -> Figure | None:
    """The figure of the nearest sentence, if it is the only one there."""
    last = max((one.order for one in choices), default=-1)
    near = [one for one in choices if one.order == last and not _COMPARED.search(one.before[-30:])]
    if base.any:
        near = near[-1:]
    if len(near) == 2 and near[0].quantity.of_whole:
        near = near[:1]  # "26 of the 31 clocks" were sold
    reach = _REACH if len({one.quantity.value for one in choices}) == 1 else _NEAR
    return near[0] if len(near) == 1 and last >= rate.order - reach else None


def _only(reading: Reading, rate: Figure, base: Base) -> Figure | None:
    """The only count in the document of what the rate is for each of, by its very noun."""
    found = [
        Figure(one, sentence, order, mark)
        for order, sentence in enumerate(reading.sentences)
        for mark, one in marked(sentence).items()
        if isinstance(one, Quantity) and one.kind == "count" and one.value and one.noun in base.words
    ]
    if len(found) != 1 or _OF_ONE.search(found[0].before):
        return None
    if found[0].quantity.start > rate.quantity.start or (found[0].quantity.value or 0) < _MANY:
        return None
    return found[0]


def _is_said_of(rate: Figure, base: Base, total: Figure, count: Figure, alone: bool) -> bool:
    """Do the words leave no doubt that the rate is of this total and this count?

    alone: no other figure before the rate may be its total, and none its count.
    """
    if _COMPARED.search(rate.before[-30:]):
        return False
    blocks = {one.sentence.block for one in (rate, count)}
    if count.quantity.kind == "duration":
        hours = count.quantity.unit in _SHORT and base.unit not in _SHORT  # "seen in four hours" is no share of "a day"
        far = len(blocks) > 1 or count.order < rate.order - 1
        if hours or far or not _OVER.search(count.before):
            return False
    if base.any and count.order != rate.order:
        return False
    if rate.order in (total.order, count.order):
        after = total if total.order == rate.order else count
        between = rate.sentence.form[min(after.mark, rate.mark) + 1 : max(after.mark, rate.mark)]
        near = total.order == 0 or (total.sentence.block == rate.sentence.block and total.order >= rate.order - 1)
        if after is total and total.mark > rate.mark and _is_another_of(rate, between):
            return False
        return not _ANOTHER.search(between) and (
            total.order == rate.order or ((near or alone) and _AVERAGE.search(between) is not None)
        )
    return (alone or total.order == count.order) and _AVERAGE.search(rate.before) is not None


def _is_another_of(rate: Figure, between: str) -> bool:
    """Does a figure in the unit of the rate, or another one for each, stand before the total that it is to make?"""
    return KINDS[rate.quantity.kind] in between or _OF_ANOTHER.search(between) is not None


def _is_near(text: str, base: Base, rate: Figure, total: Figure, count: Figure) -> bool:
    """Is the rate times the count of the size of the total, if a nought may be wrong? Else they are of other things."""
    made = (rate.quantity.value or 0) * (count.quantity.value or 0) * (how_many(text, base, count.quantity) or 0)
    whole = total.quantity.value or 0
    return whole < _FARTHEST * made and made < _FARTHEST * whole


def _fits(text: str, base: Base, rate: Figure, total: Figure, count: Figure) -> bool:
    """Does the rate times the count come to the total, as far as they are printed?"""
    factor = how_many(text, base, count.quantity)
    if factor is None or not rate.quantity.value or not count.quantity.value or not total.quantity.value:
        return False
    if rate.quantity.kind == "count" and rate.quantity.value < _MANY and not rate.quantity.hedge:
        return rate.quantity.value * count.quantity.value * factor == total.quantity.value  # "five" is five
    off = abs(rate.quantity.value * count.quantity.value * factor / total.quantity.value - 1)
    return off <= max(rate.quantity.step / rate.quantity.value, total.quantity.step / total.quantity.value) / 2


def _may_be_total(text: str, rate: Figure, one: Figure) -> bool:
    """Is it an amount of what the rate is in, and no rate itself?"""
    quantity = one.quantity
    if quantity == rate.quantity or quantity.range_part or (quantity.value or 0) <= (rate.quantity.value or 0):
        return False
    if quantity.kind != rate.quantity.kind or quantity.unit != measured_unit(rate.quantity):
        return False
    if (
        quantity.kind == "count"
        and quantity.noun
        and rate.quantity.noun
        and not compatible(quantity.noun, rate.quantity.noun)
    ):
        return False
    if one.before.endswith(_RATES_TOLD):
        return False  # "an overnight rate of 7.5p"
    return base_of(text, quantity) is None and not _IN_A_DAY.match(text, quantity.span[1])


def _may_be_count(text: str, base: Base, one: Figure) -> bool:
    counts = how_many(text, base, one.quantity) is not None and base_of(text, one.quantity) is None
    compound = base.any and text[one.quantity.end : one.quantity.end + 1] == "-"  # "a 68-page ruling"
    if one.quantity.kind == "measure" and one.before.endswith((" a ", " an ")):
        return False  # "a 900kg bull selling for $2,340"
    more = one.quantity.more  # "600 shares and another 300 at $9 each, for a total of $5,400"
    return counts and not compound and not more and not _OF_ONE.search(one.before)


def _start(one: Figure) -> int:
    return one.quantity.start


LINKERS: Linkers = {
    "total-count-and-rate": Linker(
        frozenset({"total", "count", "each"}), total_count_and_rate, told=((_MAKES, _AVERAGES, _AVERAGE),)
    ),
}
