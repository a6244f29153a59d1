"""Dates and times that can be checked by themselves."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace

from checker.late import late
from checker.marks import KINDS
from checker.model import CalendarDate, ClockTime, Mention, Reading, Relation, Sentence
from checker.relate.linker import Linker, Linkers

# "at 06.74": no other figure has a nought before its whole part, unless a unit follows.
_AFTER_NAUGHT = late(
    r" (?P<hour>0\d)\.(?P<minute>[6-9]\d)(?![.\d%])"
    r"(?= (?:on|and|when|while|today|yesterday|to|just|as|but|for|with|after|hours)\b|[,;.)]\s|\s*$)"
)

_FAR = 25  # characters between a weekday and the date that it is that of
_OPENS = late(r"(?: morning| afternoon| evening| night)? \(")
_CLOSES = late(r"\)|, \d| at ")
_ENDS = late(r"(?= (?:in|and|but|when|with|at|this|last|morning|afternoon|evening|night)\b|[,.;)])")
# "On 9 June, a Sunday", "the 9 June vote, a Sunday".
_IS_A = late(
    r"(?:,?| (?:poll|vote|ballot|election|by-?election|runoff|run-off|referendum|primary|match|game|race|final|concert"
    r"|march|rally|strike|attack|crash|fire|shooting|meeting|hearing|launch|opening|wedding|funeral|deadline),) "
    r"(?:(?:is|was|falls on|fell on|being|which is|which was|which falls on|which fell on) )?an? "
)
# Between weekdays of a list, and between its days ("Tuesday to Thursday", "March 25, 26 and 27"), and from the ones to
# the others.
_JOINT = late(r",? (?:and|&|to|through|thru|until|till) (?:on )?(?:the )?|, |-|–")
_LEADS_TO_DAYS = late(r",? | \(|, the ")
_BEFORE_TIMES = tuple(f" {word}" for word in ("at", "from", "until", "till", "before", "after", "by"))
_DATES = (KINDS["date"], KINDS["year"])


def printed_weekdays(reading: Reading, rule: str) -> Iterator[Relation]:
    """Every day of the month that has a weekday printed beside it, or in the words around ("Sunday (12 May)")."""
    for day, sentence in reading.once(days_with_weekdays):
        yield Relation(rule, {"day": day}, (sentence,))


def days_with_weekdays(reading: Reading) -> tuple[tuple[CalendarDate, Sentence], ...]:
    """Every day of the month that has a weekday printed beside it, with its sentence."""
    return tuple(_with_weekdays(reading))


def _with_weekdays(reading: Reading) -> Iterator[tuple[CalendarDate, Sentence]]:
    for sentence in reading.sentences:
        for order, day in enumerate(sentence.mentions):
            if not isinstance(day, CalendarDate):
                continue
            if _is_bare(day):
                in_turn = _in_turn(reading.document.text, sentence.mentions, order)
                yield from ((one, sentence) for one in in_turn)
            if day.weekday is not None and day.day is not None:
                yield day, sentence
            elif order + 1 < len(sentence.mentions):
                both = _of_one_day(reading.document.text, day, sentence.mentions[order + 1]) or _of_that_week(
                    reading.document.text, day, sentence.mentions[order + 1 : order + 3]
                )
                if both is not None:
                    yield both, sentence


def _of_one_day(text: str, one: CalendarDate, other: Mention) -> CalendarDate | None:
    """The day that a bare weekday and a date without one name together, if the words between them say so."""
    if not isinstance(other, CalendarDate) or other.start - one.end > _FAR:
        return None
    between = text[one.end : other.start]
    if _is_bare(one) and _is_plain(other):
        together = _OPENS.fullmatch(between) and _CLOSES.match(text, other.end)
        day, date = one, other
    elif _is_plain(one) and _is_bare(other):
        bracketed = between == " (" and _CLOSES.match(text, other.end)
        together = bracketed or (_IS_A.fullmatch(between) and _ENDS.match(text, other.end))
        day, date = other, one
    else:
        return None
    return replace(date, start=one.start, end=other.end, weekday=day.weekday) if together else None


def _of_that_week(text: str, one: CalendarDate, others: Sequence[Mention]) -> CalendarDate | None:
    """The day of "Friday of next week, 27 June"."""
    week, date = (*others, None, None)[:2]
    if not isinstance(week, CalendarDate) or not isinstance(date, CalendarDate) or not week.relative.endswith("week"):
        return None
    told = text[one.end : week.start] == " of " and text[week.end : date.start] == ", "
    return replace(date, start=one.start, weekday=one.weekday) if told and _is_bare(one) and _is_plain(date) else None


def _in_turn(text: str, mentions: Sequence[Mention], order: int) -> list[CalendarDate]:
    """The days of "Tuesday and Wednesday, March 25 and 26", each with its own weekday; none if the numbers differ.

    order: the place among the mentions of a weekday, which must be the first of its list.
    """
    first = mentions[order]
    before = mentions[order - 1] if order else None
    if isinstance(before, CalendarDate) and _is_bare(before) and _JOINT.fullmatch(text, before.end, first.start):
        return []
    weekdays = _joined(text, mentions[order:], _is_bare)
    rest = mentions[order + len(weekdays) :]
    if len(weekdays) < 2 or not rest or not _LEADS_TO_DAYS.fullmatch(text, weekdays[-1].end, rest[0].start):
        return []
    days = _joined(text, rest, _is_plain) or _both_ends(rest[0])
    if len(days) != len(weekdays):
        return []
    pairs = zip(weekdays, days, strict=True)
    return [replace(day, start=weekday.start, weekday=weekday.weekday) for weekday, day in pairs]


def _joined(text: str, mentions: Sequence[Mention], wanted: Callable[[CalendarDate], bool]) -> list[CalendarDate]:
    """The wanted dates that the mentions begin with, as far as nothing but "and", "to" or a comma is between them."""
    found: list[CalendarDate] = []
    for one in mentions:
        if not isinstance(one, CalendarDate) or not wanted(one):
            break
        if found and not _JOINT.fullmatch(text, found[-1].end, one.start):
            break
        found.append(one)
    return found


def _both_ends(one: Mention) -> list[CalendarDate]:
    """The first and the last day of "March 25-26"; none of any other date."""
    if not isinstance(one, CalendarDate) or one.weekday is not None or one.day_end is None or one.month is None:
        return []
    return [replace(one, day_end=None), replace(one, day=one.day_end, day_end=None)]


def _is_bare(one: CalendarDate) -> bool:
    return one.weekday is not None and one.day is None and one.month is None and not one.relative


def _is_plain(one: CalendarDate) -> bool:
    return one.weekday is None and one.day is not None and one.day_end is None and one.month is not None


def days_off_the_calendar(reading: Reading, rule: str) -> Iterator[Relation]:
    """Every date that no calendar has; those that are there are no claim and give none."""
    return _each(reading, rule, "day", lambda one: isinstance(one, CalendarDate) and not one.possible)


def times_off_the_clock(reading: Reading, rule: str) -> Iterator[Relation]:
    """Every time of day that no clock shows; those that are there are no claim and give none."""
    yield from _each(reading, rule, "hour", lambda one: isinstance(one, ClockTime) and not one.possible)
    text = reading.document.text
    for match in _AFTER_NAUGHT.finditer(text):
        if not text.endswith(_BEFORE_TIMES, 0, match.start()):
            continue
        hour, minute = int(match["hour"]), int(match["minute"])
        yield Relation(rule, {"hour": ClockTime(match.start("hour"), match.end("minute"), hour, minute, False)}, ())


def _each(reading: Reading, rule: str, role: str, wanted: Callable[[Mention], bool]) -> Iterator[Relation]:
    for sentence in reading.sentences:
        for mention in sentence.mentions:
            if wanted(mention):
                yield Relation(rule, {role: mention}, (sentence,))


LINKERS: Linkers = {
    "days-off-the-calendar": Linker(frozenset({"day"}), days_off_the_calendar, (_DATES,)),
    "printed-weekdays": Linker(frozenset({"day"}), printed_weekdays, (_DATES,)),
    "times-off-the-clock": Linker(frozenset({"hour"}), times_off_the_clock, ((KINDS["time"], _AFTER_NAUGHT),)),
}
