"""When copy says that it was written, by its date of publication and its dateline; and the days that full dates are."""

from __future__ import annotations

import re
from datetime import date

from checker.late import late
from checker.model import CalendarDate, Reading

_DATELINE_WITHIN = 400  # characters from the top
_LONGEST_PLACE = 90  # characters
_MARK = r"(?:(?:last |date )?(?:published|posted|updated|released)|release date|dated?|embargoed until)(?: on)?"
_MARKED = late(rf"(?:^|\n)[^\w\n]*{_MARK}:?\s*$|\b{_MARK}:\s*$", re.IGNORECASE)  # Published: ...
# The words of a place and an agency before a date: all with a capital, but for small ones.
_PLACE = late(r"[^\w\n]*(?:(?:[A-Z][\w'’&]*|of|and|the|de|del|la|le|\d+)[\s,./()–—:|-]+)+$")
_TEXT_AFTER = late(r" *(?:[-–—/@:(|)]|\n|$)")


def day_of(year: int, month: int, day: int) -> date | None:
    """The day with these numbers; None if the calendar has none."""
    try:
        return date(year, month, day)
    except ValueError:
        return None


def full_day(mention: object) -> date | None:
    """The day of a mention that is a date with day, month and year."""
    if not isinstance(mention, CalendarDate) or mention.day is None or mention.month is None or mention.year is None:
        return None
    return day_of(mention.year, mention.month, mention.day)


def written(reading: Reading) -> tuple[date, ...]:
    """When the copy says it was written: its publication date and its dateline."""
    published = reading.document.published
    days = [] if published is None else [published]
    for sentence in reading.sentences:
        for mention in sentence.mentions:
            day = full_day(mention)
            if day is not None and _is_dateline(reading.document.text, mention.start, mention.end):
                days.append(day)
        if sentence.end > _DATELINE_WITHIN and len(days) > 0:
            break
    return tuple(dict.fromkeys(days))


def _is_dateline(text: str, start: int, end: int) -> bool:
    """Does the full date text[start:end] say when the copy was written: "Published: ...", "PARIS, 4 March 2024 -"?"""
    if _MARKED.search(text[max(start - 60, 0) : start]):
        return True
    if start > _DATELINE_WITHIN:
        return False
    if not text[:start].strip():
        return True
    before = text[text.rfind("\n", 0, start) + 1 : start]
    alone = not before.strip() or (len(before) <= _LONGEST_PLACE and _PLACE.match(before) is not None)
    return alone and _TEXT_AFTER.match(text, end) is not None
