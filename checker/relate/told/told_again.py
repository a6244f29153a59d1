"""A fact told again with another figure, where the words make sure that it is the same fact: mostly title and lead."""

from __future__ import annotations

from collections import Counter
from collections.abc import Hashable, Iterator, Sequence
from fractions import Fraction

from checker.marks import KINDS
from checker.model import CalendarDate, Mention, Passage, Quantity, Reading, Relation, Role
from checker.relate.linker import Linker, Linkers
from checker.relate.told.alike import as_printed
from checker.relate.told.lead_facts import is_told_besides, is_worked_out
from checker.relate.told.likeness import ENOUGH, is_definite, likeness
from checker.relate.told.slips_of_digits import is_slip_apart
from checker.relate.told.stated import COUNTED, Stated, agree, by_kind, is_plain, stated_in, title_block
from checker.relate.told.swapped import states_it
from checker.relate.wording import metrics

Told = tuple[Stated, Hashable]
"""A figure and what it says: its value, or the month and day."""

_MOST = 30  # figures of one kind; more are a table in prose
_CUT = 1.1  # times: a figure cut short is no farther from the whole one
_MAKING = COUNTED | {"points"}
_JUST_BEFORE = 30  # characters
_DATES = KINDS["date"], KINDS["year"]


def numbers_told_again(reading: Reading, rule: str) -> Iterator[Relation]:
    """Each number with the one before it that tells the same fact, alike or a slip of the pen away."""
    for figures in (*reading.once(by_kind), *_hedged_alike(reading), _ordinals(reading)):
        found = [(one, one.figure.value) for one in figures if isinstance(one.figure, Quantity)]
        for first, again, signs in _pairs(reading, found):
            if agree(first, again) or _is_slip(reading, first, again, figures):
                roles: dict[str, Role] = {"first": as_printed(first.figure), "again": as_printed(again.figure)}
                yield Relation(rule, roles, (first.sentence, again.sentence), signs)


def dates_told_again(reading: Reading, rule: str) -> Iterator[Relation]:
    """Each month or day with the one before it that dates the same fact, alike or not."""
    for found in _dates(reading):
        days = dict(found)
        for first, again, signs in _pairs(reading, found):
            day, other = days[first], days[again]
            if first.beside[0] == again.beside[0] and (day == other or (_is_only_date(first) and _is_only_date(again))):
                roles: dict[str, Role] = {
                    "first": Passage("date", *first.figure.span, str(day)),
                    "again": Passage("date", *again.figure.span, str(other)),
                }
                yield Relation(rule, roles, (first.sentence, again.sentence), signs)


def _pairs(reading: Reading, found: Sequence[Told]) -> Iterator[tuple[Stated, Stated, tuple[str, ...]]]:
    """Each figure with the last before it that the words make the same fact, and the signs of that.

    Of two that differ one must stand in the copy once: a slip is not made twice.
    """
    told = Counter(value for _, value in found)
    title = title_block(reading)
    for at, (again, value) in enumerate(found) if len(found) <= _MOST else ():
        known = is_definite(again)
        for first, other in reversed(found[:at]):
            if not known and first.sentence.block != title:
                continue
            if first.sentence is again.sentence or (other != value and min(told[other], told[value]) > 1):
                continue
            points, signs = likeness(reading, first, again, len(told.keys() - {value, other}))
            if points >= ENOUGH:
                yield first, again, (f"{points} points: {', '.join(signs)}",)
                break


def _is_slip(reading: Reading, first: Stated, again: Stated, found: Sequence[Stated]) -> bool:
    """Does a slip of the pen part two numbers, and nothing else in the copy account for their being two?"""
    one, other = first.figure, again.figure
    if not (isinstance(one, Quantity) and isinstance(other, Quantity) and one.value and other.value):
        return False
    if _is_cut_short(first, again) or not is_slip_apart(one.value, other.value):
        return False
    if states_it(first, again) or _of_two_measures(first, again):
        return False
    beside = [told for told in found if told.sentence is again.sentence and told is not again]
    if any(agree(first, told) for told in beside):
        return False  # "1.3 mln shares" are the 1,250,000 of the lead
    rests = [told.figure.value for told in beside if isinstance(told.figure, Quantity) and told.figure.value]
    if one.value > other.value and any((one.value - other.value) % rest == 0 for rest in rests):
        return False  # "400 mln dlrs" are the 300 of the lead and twice its 50
    if is_told_besides(reading, first, again) or is_worked_out(first, reading):
        return False
    return not _is_between(one.value, other.value, reading)


def _is_between(one: Fraction, other: Fraction, reading: Reading) -> bool:
    """Does the copy give the difference of two numbers, or their sum, so that both may be right?"""
    made = {abs(one - other), one + other}
    return any(told.value in made for told in reading.mentions() if isinstance(told, Quantity) and told.kind in _MAKING)


def _of_two_measures(first: Stated, again: Stated) -> bool:
    """Are the last words of business before two figures two things: "profits up 12%", "raised its dividend by 10%"?"""
    one, other = _last_measure(first), _last_measure(again)
    return bool(one and other) and not one & other


def _last_measure(stated: Stated) -> set[int]:
    before = stated.sentence.form[max(0, stated.mark - _JUST_BEFORE) : stated.mark].split()
    return next(filter(None, map(metrics, reversed(before))), set())


def _is_cut_short(first: Stated, again: Stated) -> bool:
    """Is the first figure the second without its last digits: "$24m" for $24.6m? No title is more exact."""
    near = max(first.size, again.size) < _CUT * min(first.size, again.size)
    return near and again.digits.startswith(first.digits)


def _hedged_alike(reading: Reading) -> list[list[Stated]]:
    """The numbers of one kind that the copy hedges in one way: "over 200 girls", "more than 200 girls"."""
    groups: dict[Hashable, list[Stated]] = {}
    for stated in stated_in(reading.sentences):
        one = stated.figure
        if not isinstance(one, Quantity) or one.kind not in COUNTED or not one.value or is_plain(one):
            continue
        if not (one.range_part or one.of_whole):
            groups.setdefault((one.kind, one.unit, one.noun, one.hedge, one.more), []).append(stated)
    return list(groups.values())


def _ordinals(reading: Reading) -> list[Stated]:
    """The ordinals of the copy: the 44th failure, the third term."""
    return [one for one in stated_in(reading.sentences) if one.figure.kind == "ordinal"]


def _dates(reading: Reading) -> list[list[Told]]:
    """The years of the copy, its months, and its days of a month."""
    groups: dict[str, list[Told]] = {}
    for stated in stated_in(reading.sentences):
        date, fineness = stated.figure, _fineness(stated.figure)
        if fineness and isinstance(date, CalendarDate):
            told = date.year if fineness == "year" else (date.month, date.day)
            groups.setdefault(fineness, []).append((stated, told))
    return list(groups.values())


def _fineness(date: Mention) -> str:
    """Is it a year, a month or a day? "" for a weekday, a decade, and what is reckoned from today."""
    if not isinstance(date, CalendarDate) or date.relative or date.century_step:
        return ""
    if date.month is not None:
        return "month" if date.day is None else "day"
    return "" if date.year is None else "year"


def _is_only_date(stated: Stated) -> bool:
    """Does its sentence name no other date, be it "last year", but a weekday, so that no other can be meant?"""
    dates = (one for one in stated.sentence.mentions if isinstance(one, CalendarDate))
    return sum(one.relative != "" or one.weekday is None or one.day is not None for one in dates) == 1


LINKERS: Linkers = {
    "numbers-told-again": Linker(frozenset({"first", "again"}), numbers_told_again),
    "dates-told-again": Linker(frozenset({"first", "again"}), dates_told_again, (_DATES,)),
}
