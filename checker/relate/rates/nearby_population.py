"""So many of each thousand (or 100,000) people, and the cases and the population they are worked out from, told nearby.

"There were 84 deaths in the county. With a population of 700,000, that is a rate of 12 per 100,000."
"""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction

from checker.late import late
from checker.marks import HEAD_END, KINDS
from checker.model import Quantity, Reading, Relation, Role
from checker.relate.changes.then_and_now import around
from checker.relate.figures import Figure, figures_in
from checker.relate.hints import sentences_with
from checker.relate.linker import Linker, Linkers

_COUNT = KINDS["count"]
_PER_MANY = late(
    rf"(?P<rate>{_COUNT})(?:[^{_COUNT}.;:]{{0,40}}?(?:per|(?:for|in|to|out of) every|in each|to "
    rf"each)) (?P<base>{_COUNT})"
)
_WHOLE = late(
    r"(?:\b(?:population|electorate|workforce|total|roll|membership|flock) (?:of|is|was)|\bout of|\bamong|\bits"
    r"|\bcity's|\bcounty's|\btown's"
    r"|\bcountry's|\bstate's|\bdistrict's|\bof the(?: \w+'s)?|'s|\bhome to|\bserves|\bpopulation (?:of|was put "
    r"at))(?: (?:the|its|about|some|just|over|nearly))* $"
)
_BIRTHS = late(
    rf"^(?: [a-z]+)? (?:births|dwellings|homes|households|residents|inhabitants|people|women|children"
    rf"|patients){HEAD_END}"
)
_OTHER = late(
    r"\b(?:average|nationally|national|compared|against|than|previous|up from|down from|rose|fell|target|estimated"
    r"|expected"
    r"|age-standardi[sz]ed|adjusted|each year|annual|per year|weekly|over the|seven-day)\b"
)
_DERIVED = late(
    r"(?:\b(?:that is|that comes to|which comes to|that's|or|giving|gives?|which is|equivalent to|works? out at"
    r"|making|means|equals|that makes"
    r"|puts? it at)|=|, )"
    r"(?: (?:an?|the|infant|mortality|murder|death|crime|rate|of|about|just|over|some))* $"
)
_YEARLY = late(rf"^{_COUNT}[^{_COUNT}]+{_COUNT}(?: [a-z]+)? (?:a year|per year|each year|annually|in )")
_ROUND = frozenset((100, 1_000, 10_000, 100_000, 1_000_000))
_TIMES = frozenset(("year", "month", "week", "day", "time", "hour"))
_NEXT = 10  # characters
_FAR = 6  # times: a rate farther off is of other figures


def rates_of_populations(reading: Reading, rule: str) -> Iterator[Relation]:
    """Every rate for so many with the cases and the population near it that it may be worked out from."""
    for order, sentence in sentences_with(reading, (" per ", " every ", " each ")):
        match = _PER_MANY.search(sentence.form)
        told = {one.mark: one for one in figures_in(sentence, order)} if match is not None else {}
        if match is None or match.start("rate") not in told or match.start("base") not in told:
            continue
        rate, base = told[match.start("rate")], told[match.start("base")]
        if base.quantity.value in _ROUND and rate.quantity.value and not rate.quantity.range_part:
            yield from _of_rate(reading, rule, rate, base)


def _of_rate(reading: Reading, rule: str, rate: Figure, base: Figure) -> Iterator[Relation]:
    near = [one for order in around(reading, rate.order) for one in figures_in(reading.sentences[order], order)]
    counts = [one for one in near if one.quantity.kind == "count" and one.quantity.noun not in _TIMES]
    counts = [one for one in counts if one.quantity not in (rate.quantity, base.quantity)]
    whole = [one for one in counts if _is_whole(one, base)]
    cases = [one for one in counts if one not in whole and _is_cases(one) and one.order <= rate.order]
    choices = [(one, every) for one in cases for every in whole if _less(one, every)]
    before = [(one, every) for one, every in choices if one.quantity.start < rate.quantity.start] or choices
    for one, every in choices:
        expected = _value(one) / _value(every) * _value(base)
        fits = abs(expected / _value(rate) - 1) <= Fraction(1, 50)
        like = Fraction(1, _FAR) < expected / _value(rate) < _FAR
        sure = before == [(one, every)] and like and _is_sure(one, every, rate)
        if fits or sure:
            used = {each.sentence.start: each.sentence for each in (one, every, rate)}
            roles: dict[str, Role] = {
                "n": one.quantity, "whole": every.quantity, "rate": rate.quantity, "base": base.quantity,
            }  # fmt: skip
            yield Relation(rule, roles, tuple(used[at] for at in sorted(used)), group=f"{rule}@{rate.quantity.start}")


def _is_sure(one: Figure, every: Figure, rate: Figure) -> bool:
    told = (one, every, rate)
    if not _DERIVED.search(rate.before) or _YEARLY.search(rate.sentence.form[rate.mark :]):
        return False
    near = max(abs(each.order - rate.order) for each in told) <= 1
    return near and not any(
        _OTHER.search(_told_with(each, rate)) or each.quantity.hedge not in ("", "about") for each in told
    )


def _told_with(one: Figure, rate: Figure) -> str:
    """The words of its sentence; of that of the rate those before the rate and just after it."""
    return one.sentence.form if one is not rate else one.sentence.form[: one.mark + _NEXT]


def _is_whole(one: Figure, base: Figure) -> bool:
    if _value(one) <= _value(base) / 10 or one.quantity.range_part:
        return False
    return bool(_WHOLE.search(one.before) or _BIRTHS.match(one.sentence.form[one.mark + 1 :]))


def _is_cases(one: Figure) -> bool:
    return _value(one) > 0 and not one.quantity.range_part and _value(one).denominator == 1


def _less(one: Figure, every: Figure) -> bool:
    return _value(one) * 2 < _value(every)


def _value(one: Figure) -> Fraction:
    return one.quantity.value if isinstance(one.quantity, Quantity) and one.quantity.value else Fraction(0)


LINKERS: Linkers = {
    "rates-of-populations": Linker(
        frozenset({"n", "whole", "rate", "base"}),
        rates_of_populations,
        told=(((_PER_MANY, frozenset(("per", "every", "each"))),),),
    ),
}
