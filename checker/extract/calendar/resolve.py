"""Which day of the calendar a date means: from its own year, or from what the document says about when it was written.

A weekday beside a date is judged by this, and a wrong year would blame right copy: where two years can be meant both
are returned, and where nothing says which year it is, none.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable
from datetime import date, timedelta

from checker.extract.calendar.datelines import day_of, full_day, written
from checker.extract.calendar.turns import Turn, is_of_open_time, turn_beside, turns_before
from checker.extract.calendar.years_away import years_away
from checker.model import CalendarDate, Reading, Sentence

_FIRST_CERTAIN_YEAR = 1753  # before, the countries of the world kept different calendars
_NEAR = 60  # days: no other year can be meant by a date as near as this
FAR = 305  # days: nobody leaves the year out of a date as far as this
_CLOSE = 45  # days between dates of one course of events
_RECENT = 10  # years
_YEAR, _IN_MIDDLE = 12, 15  # months; the day of a month that stands for it
_NEXT_DOOR = 31  # days between dates of neighbouring sentences that speak of one course of events
_WAS = re.compile(r"\b(?:was|were|had|did|told|said)\b")
_WILL = re.compile(r"\b(?:will|would|is|are|due|until|next|plans?|can|may|must|should)\b|['’]ll\b")
_SHALL = re.compile(r"\bwill be\b|\b(?:is|are) (?:due|to be)\b")
_DAYS_AWAY = {
    "yesterday": -1, "last night": -1, "today": 0, "tonight": 0, "this morning": 0, "this afternoon": 0,
    "this evening": 0, "tomorrow": 1,
}  # fmt: skip


def weekday_of(year: int, month: int, day: int) -> int | None:
    """The weekday of a day, 0 for Monday; None for a day that does not exist."""
    found = day_of(year, month, day)
    return None if found is None else found.weekday()


def candidates(reading: Reading, mention: CalendarDate) -> tuple[date, ...]:
    """The days that a date with day and month can mean, in order; none where the document leaves the year open.

    A date without a year is placed by the document's date of publication, its dateline, and full dates close by. Where
    the weekday printed beside it fits none of these days, but fits another year that the story speaks of, it is open.
    """
    if mention.day is None or mention.month is None or not mention.possible:
        return ()
    if mention.year is not None:
        own = day_of(mention.year, mention.month, mention.day)
        return (own,) if own is not None and mention.year >= _FIRST_CERTAIN_YEAR else ()
    at = _sentence_at(reading, mention)
    days_written = written(reading)
    if mention.relative.endswith(" year"):
        return _in_year(mention, days_written)
    turned = _turned(reading, mention, turn_beside(reading.document.text, mention))
    if turned is not None:
        return turned
    days = {day for anchor in days_written for day in _occurrences(mention, anchor)}
    in_sentence = _beside(reading, mention, at, 0)
    days |= in_sentence or _beside(reading, mention, at, 1)
    if not days:
        return ()
    if at is not None:
        days |= _in_years(mention, _years((reading.sentences[at],), mention))
        away = years_away(reading, at, mention)
        days |= _in_years(mention, {day.year + step for day in days_written for step in away})
    if days_written and reading.document.text.endswith("since ", 0, mention.start):
        days = {day for day in days if day <= max(days_written)} or days
    if at is not None and days_written and min(days) >= max(days_written) and _is_to_come(reading, at):
        return tuple(sorted(days))
    if not in_sentence and mention.weekday is not None and all(day.weekday() != mention.weekday for day in days):
        later = not days_written and any(year > max(days).year for year in _years(reading.sentences, mention))
        begins = mention.start if at is None else reading.sentences[at].start
        if later or is_of_open_time(reading.document.text, begins, mention):
            return ()
        if any(day.weekday() == mention.weekday for day in _elsewhere(reading, mention, at, days)):
            return ()  # copy that names a later year was not written in the one of an event told beside the date
    return tuple(sorted(days))


def _elsewhere(reading: Reading, mention: CalendarDate, at: int | None, days: set[date]) -> set[date]:
    """The mention's day in the other years that the story speaks of."""
    last = max(days)
    found = _in_years(mention, _years_before(reading, mention, at, last.year))
    days_written = written(reading)
    if days_written and min(days) > max(days_written):
        found |= _gone_by(reading, mention, at, last.year)
    if at is not None and (later := turns_before(reading.document.text, reading.sentences[at].start, mention)):
        found |= set(_from_a_named_year(reading, mention, later))
    return found | _days_close_by(reading, mention) | _a_year_on(reading, mention, at, last)


def place_on_calendar(mention: CalendarDate, published: date) -> date | None:
    """The day that a date means in copy published on a day: "yesterday", "last Friday", "4 March" (the nearest).

    None for whatever is longer than a day, and for a bare weekday, which may lie before or ahead.
    """
    if not mention.possible:
        return None
    if mention.month is not None and mention.day is not None:
        if mention.year is not None:
            return day_of(mention.year, mention.month, mention.day)
        if mention.relative.endswith(" year"):
            return next(iter(_in_year(mention, (published,))), None)
        days = _occurrences(mention, published)
        return min(days, key=lambda day: abs(day - published), default=None)
    if mention.relative in _DAYS_AWAY:
        return published + timedelta(_DAYS_AWAY[mention.relative])
    if mention.weekday is None or not mention.relative:
        return None
    ahead = (mention.weekday - published.weekday()) % 7
    if mention.relative.startswith("last "):
        return published - timedelta((7 - ahead) % 7 or 7)
    return published + timedelta(ahead or (7 if mention.relative.startswith("next ") else 0))


def _sentence_at(reading: Reading, mention: CalendarDate) -> int | None:
    """The index of the sentence that holds the mention."""
    at = bisect_right(reading.sentences, mention.start, key=lambda sentence: sentence.start) - 1
    return at if at >= 0 and mention.start < reading.sentences[at].end else None


def _occurrences(mention: CalendarDate, anchor: date) -> tuple[date, ...]:
    """The days with the mention's day and month that copy of the anchor's day can mean."""
    assert mention.month is not None and mention.day is not None
    days = []
    for year in (anchor.year - 1, anchor.year, anchor.year + 1):
        day = day_of(year, mention.month, mention.day)
        if day is not None:
            days.append(day)
    if mention.relative == "last":
        days = [day for day in days if day < anchor]
    elif mention.relative == "next":
        days = [day for day in days if day > anchor]
    near = [day for day in days if abs((day - anchor).days) <= _NEAR]
    return tuple(near or [day for day in days if abs((day - anchor).days) <= FAR])


def _in_year(mention: CalendarDate, written: tuple[date, ...]) -> tuple[date, ...]:
    """The day of "4 March last year", by the year of publication."""
    away = {"last": -1, "next": 1}.get(mention.relative.split()[0], 0)
    return tuple(sorted(_in_years(mention, {day.year + away for day in written})))


def _turned(reading: Reading, mention: CalendarDate, turn: Turn | None) -> tuple[date, ...] | None:
    """The days that the words right beside a date make it mean, none if they leave it open; None without such words."""
    if turn is None or (turn.from_named and turn.months % _YEAR):
        return None
    named = _from_a_named_year(reading, mention, {turn.months // _YEAR}) if turn.from_named else None
    if named is not None and (named or turn.months > 0):
        return named
    months = (12 * day.year + day.month - 1 + turn.months for day in written(reading))
    anchors = [day_of(month // _YEAR, month % _YEAR + 1, _IN_MIDDLE) for month in months]
    return tuple(sorted({day for anchor in anchors if anchor for day in _occurrences(mention, anchor)}))


def _from_a_named_year(reading: Reading, mention: CalendarDate, away: set[int]) -> tuple[date, ...]:
    """The days of "the following year, on April 12", so many years from one named before; none where that is open."""
    before = [one for one in reading.sentences if one.start < mention.start]
    named = {
        one.year for sentence in before for one in sentence.mentions
        if isinstance(one, CalendarDate) and one.year is not None and one.start < mention.start
    }  # fmt: skip
    days = _in_years(mention, {year + step for year in named for step in away})
    settled = len(named) == 1 or any(day.weekday() == mention.weekday for day in days)
    return tuple(sorted(days)) if settled else ()


def _a_year_on(reading: Reading, mention: CalendarDate, at: int | None, day: date) -> set[date]:
    """The day a year after one gone by, in a sentence about the next of yearly events: "The next dinner is on"."""
    gone_by = all(day < written_on for written_on in written(reading))
    if at is None or not gone_by:
        return set()
    sentence = reading.sentences[at]
    if "next" not in reading.document.text[sentence.start : sentence.end].lower().split():
        return set()
    return _in_years(mention, {day.year + 1})


def _in_years(mention: CalendarDate, years: set[int]) -> set[date]:
    assert mention.month is not None and mention.day is not None
    days = {day_of(year, mention.month, mention.day) for year in years if year >= _FIRST_CERTAIN_YEAR}
    return {day for day in days if day is not None}


def _beside(reading: Reading, mention: CalendarDate, at: int | None, apart: int) -> set[date]:
    """The mention's day by full dates of its sentence (apart 0), or of those before and after too, if close in time."""
    if at is None:
        return set()
    reach = _NEXT_DOOR if apart else _NEAR
    days: set[date] = set()
    for sentence in reading.sentences[max(at - apart, 0) : at + apart + 1]:
        if abs(sentence.block - reading.sentences[at].block) <= 1:
            for other in sentence.mentions:
                anchor = full_day(other)
                if anchor is not None:
                    days.update(day for day in _occurrences(mention, anchor) if abs((day - anchor).days) <= reach)
    return days


def _years(sentences: Iterable[Sentence], mention: CalendarDate) -> set[int]:
    """The years that other mentions of the sentences name."""
    return {
        other.year
        for sentence in sentences
        for other in sentence.mentions
        if isinstance(other, CalendarDate)
        and other is not mention
        and other.year is not None
        and not other.century_step
    }


def _years_before(reading: Reading, mention: CalendarDate, at: int | None, year: int) -> set[int]:
    """The years that the story may have turned to before it names the date, old ones only within the paragraph."""
    if at is None:
        return set()
    sentences = reading.sentences
    years: set[int] = set()
    for sentence in sentences[max(at - 3, 0) : at]:
        named = _years((sentence,), mention)
        same_block = sentence.block == sentences[at].block
        years |= {one for one in named if same_block or abs(year - one) <= _RECENT}
    return years


def _gone_by(reading: Reading, mention: CalendarDate, at: int | None, year: int) -> set[date]:
    """The mention's day in years before one to come: the last, if it is told as past, and those of an old story."""
    years = _years_told_of(reading, mention, year)
    return _in_years(mention, years | {year - 1} if at is not None and _is_told(reading, at) else years)


def _is_told(reading: Reading, at: int) -> bool:
    """Does a sentence tell what has happened, and nothing of what is to come?"""
    sentence = reading.sentences[at]
    told = reading.document.text[sentence.start : sentence.end]
    return _WAS.search(told) is not None and _WILL.search(told) is None


def _is_to_come(reading: Reading, at: int) -> bool:
    """Does a sentence tell what will be, and nothing of what has happened?"""
    told = reading.document.text[reading.sentences[at].start : reading.sentences[at].end]
    return _SHALL.search(told) is not None and _WAS.search(told) is None


def _years_told_of(reading: Reading, mention: CalendarDate, last: int) -> set[int]:
    """The years long ago that the document names more than once: a story of 1953 tells of its days without a year."""
    named = [year for sentence in reading.sentences for year in _years((sentence,), mention)]
    return {year for year in named if named.count(year) > 1 and last - year > _RECENT}


def _days_close_by(reading: Reading, mention: CalendarDate) -> set[date]:
    """The mention's day in the years of full dates and months anywhere in the document, where it falls near to them."""
    days: set[date] = set()
    for other in reading.mentions():
        if isinstance(other, CalendarDate) and other is not mention and other.year and other.month:
            anchor = day_of(other.year, other.month, other.day or _IN_MIDDLE)
            if anchor is not None:
                days.update(day for day in _occurrences(mention, anchor) if abs((day - anchor).days) <= _CLOSE)
    return days
