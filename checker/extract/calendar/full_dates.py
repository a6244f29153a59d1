"""Dates with a day: "Saturday, May 9, 2015", "Thursday 4 to Saturday 6 July", "2024-06-27", "27/06/2024"."""

from __future__ import annotations

import re

from checker.extract.calendar import date_doubts as doubts
from checker.extract.calendar.calendar_words import AFTER_DAY, MONTHS, SHORT_WEEKDAYS
from checker.extract.calendar.date_grammar import Found, Stretch, found
from checker.extract.calendar.periods import month_alone, short_year, weekday_alone
from checker.extract.language.word_classes import ENDS_PHRASE

# Codes of the weekdays that a list or stretch of them begins with: "Tuesday and", "Friday, Saturday and", "Monday to".
_OTHER_WEEKDAY = re.compile(r"W\.?[^W,&-]?(?:,?&|,|-)x?\Z")
_LONGEST_JOINT = 6  # tokens from such a weekday to the next
_AND_ANOTHER = re.compile(r"&t?(?:[DN]o?f?M|M\.?t?[DN])")  # "March 31 and April 1"


def iso(stretch: Stretch) -> list[Found]:
    """2024-06-27, also "2016-12-29 (Friday)"."""
    tokens, at = stretch.tokens, stretch.at
    if not _in_one_piece(stretch):
        return []
    if len(tokens.lower[at + 2]) != 2 or len(tokens.lower[at + 4]) != 2:
        return []
    year, month, day = (int(tokens.lower[place]) for place in (at, at + 2, at + 4))
    if month > 12:
        return found(stretch, year=year, weekday=stretch.weekday())
    possible = doubts.is_possible(year, month, day)
    return found(stretch, year=year, month=month, day=day, weekday=stretch.weekday(), possible=possible)


def slashed(stretch: Stretch) -> list[Found]:
    """27/06/2024 and 06/27/2024; where day and month could change places, only the year is known."""
    tokens, at = stretch.tokens, stretch.at
    if not _in_one_piece(stretch):
        return []
    one, two, last = (tokens.lower[place] for place in (at, at + 2, at + 4))
    if len(last) not in (2, 4) or (len(last) == 2 and not len(one) == 2 == len(two)):
        return []
    year = int(last) if len(last) == 4 else short_year(int(last))
    first, second = int(one), int(two)
    if first == second <= 12:
        return found(stretch, year=year, month=first, day=first)
    if max(first, second) > 12 >= min(first, second) > 0:
        month, day = min(first, second), max(first, second)
        return found(stretch, year=year, month=month, day=day, possible=doubts.is_possible(year, month, day))
    if first > 12 and second > 12 and len(last) == 2:
        return []
    return found(stretch, year=year, possible=min(first, second) <= 12)


def _in_one_piece(stretch: Stretch) -> bool:
    """Are the three figures and two signs a whole without spaces, and no part of something longer?"""
    tokens, at = stretch.tokens, stretch.at
    close = all(doubts.glued(tokens, place) for place in range(at + 1, at + 5))
    return close and not doubts.part_of_longer(tokens, at, at + 5)


def day_month(stretch: Stretch) -> list[Found]:
    """4 March 2024, Tuesday 8 March, the 4th of March, 4-6 July."""
    tokens = stretch.tokens
    month_at = stretch.place("M")
    days_at = [place for place in stretch.places("DN") if place < month_at]
    if not doubts.spelled_as_month(tokens, month_at) or doubts.preceded_by_figure(tokens, days_at[0]):
        return []
    return _dated(stretch, month_at, days_at)


def month_day(stretch: Stretch) -> list[Found]:
    """March 4, 2024; Monday Sept. 17; July 4-6. Where the number is an amount, the month alone."""
    tokens = stretch.tokens
    month_at = stretch.place("M")
    year_at = stretch.place("Y")
    days_at = [place for place in stretch.places("DN") if place < year_at or year_at < 0]
    if not doubts.spelled_as_month(tokens, month_at):
        return []
    bare = stretch.stop == days_at[-1] + 1
    if bare and (doubts.counts_after(tokens, stretch.stop) or doubts.counted_in_month(tokens, month_at, stretch.stop)):
        return month_alone(stretch.part(month_at, month_at + 1))
    if bare and tokens.lower[days_at[0]] == "00":
        return []
    return _dated(stretch, month_at, days_at)


def _dated(stretch: Stretch, month_at: int, days_at: list[int]) -> list[Found]:
    """The date that the tokens for month and days make, with weekday, year and "last" where printed."""
    tokens, lower = stretch.tokens, stretch.tokens.lower
    if not _well_written(stretch):
        return []
    year, stretch = _year(stretch, max(month_at, days_at[-1]))
    month, day = MONTHS[lower[month_at]], int(lower[days_at[0]])
    day_end = int(lower[days_at[1]]) if len(days_at) > 1 else None
    if day_end is not None and day_end <= day:
        return []
    apart: list[Found] = []
    several = day_end is not None or _AND_ANOTHER.match(stretch.codes, stretch.stop) is not None
    # "On Tuesday, Sept. 11 families met": two dates, not one
    if _is_attributive(stretch) or (several and _is_last_of_weekdays(stretch)):
        at = stretch.place("W")
        apart = weekday_alone(stretch.part(at, at + 1))
        stretch = stretch.part(min(month_at, days_at[0]), stretch.stop)
    weekday = stretch.weekday()
    possible = doubts.is_possible(year, month, day) and (day_end is None or doubts.is_possible(year, month, day_end))
    if (day > 31 or day == 0) and not doubts.impossible_day_is_meant(
        tokens, stretch.at, stretch.stop, day, year is not None, weekday is not None
    ):
        return _short_year_of_month(stretch, month_at, day)
    if not possible and year is None and weekday is None and doubts.is_counted(tokens, stretch.stop):
        return []  # "honoured 31 June graduates"
    relative = " ".join(lower[place] for place in stretch.places("LU"))
    return apart + found(
        stretch, year=year, month=month, day=day, weekday=weekday, relative=relative, possible=possible, day_end=day_end
    )


def _is_attributive(stretch: Stretch) -> bool:
    """Does a noun follow a date that a comma parts from its weekday, so that the two may not belong together?"""
    tokens, stop = stretch.tokens, stretch.stop
    weekday_at = stretch.place("W")
    if weekday_at < 0 or "," not in stretch.codes[weekday_at : weekday_at + 3] or stretch.codes[stop - 1] not in "DoM":
        return False
    follows = doubts.word(tokens, stop)
    return follows.isalpha() and tokens.raw[stop].islower() and follows not in ENDS_PHRASE


def _is_last_of_weekdays(stretch: Stretch) -> bool:
    """Do other weekdays stand before its only one, as in "Tuesday and Wednesday, March 25 and 26"?

    The one beside the first day is then not that day's.
    """
    at = stretch.at
    if stretch.places("W") != [at]:
        return False
    return _OTHER_WEEKDAY.search(stretch.codes, max(0, at - _LONGEST_JOINT), at) is not None


def _short_year_of_month(stretch: Stretch, month_at: int, number: int) -> list[Found]:
    """Read "Sept 87" as month and year, where the number can be no day and counts nothing."""
    tokens = stretch.tokens
    if number < 50 or stretch.stop - month_at > 3 or stretch.at != month_at:
        return []
    if stretch.stop < len(tokens) and tokens.raw[stretch.stop][0].islower():
        return []
    return found(stretch, year=1900 + number, month=MONTHS[tokens.lower[month_at]])


def _well_written(stretch: Stretch) -> bool:
    """Are the ordinals glued ("4th", not "4 St"), is the weekday a weekday, is "last" no part of "the last"?"""
    tokens = stretch.tokens
    if any(not doubts.glued(tokens, place) for place in stretch.places("o")):
        return False
    weekday_at = stretch.place("W")
    if weekday_at < 0:
        return True
    if tokens.lower[weekday_at] in SHORT_WEEKDAYS and not doubts.capital(tokens, weekday_at):
        return False
    return not doubts.named_after_weekday(tokens, weekday_at)


def _year(stretch: Stretch, last_part: int) -> tuple[int | None, Stretch]:
    """The year behind day and month, and the stretch up to what belongs to the date."""
    tokens = stretch.tokens
    year_at = stretch.codes.find("Y", last_part, stretch.stop)
    if year_at >= 0:
        if doubts.round_count(tokens, year_at) or _runs_on(stretch, year_at + 1):
            return None, stretch.part(stretch.at, last_part + 1)
        return int(tokens.lower[year_at]), stretch
    quote_at = stretch.codes.find("'", last_part, stretch.stop)
    if quote_at >= 0:
        return short_year(int(tokens.lower[quote_at + 1])), stretch
    unit_at = stretch.codes.find("U", last_part, stretch.stop)
    if unit_at >= 0 and not tokens.lower[unit_at].startswith("year"):
        return None, stretch.part(stretch.at, last_part + 1)
    return None, stretch


def _runs_on(stretch: Stretch, stop: int) -> bool:
    """Does the number go on behind what looks like a year? A capitalised word may be stuck to it by mistake."""
    tokens = stretch.tokens
    stuck = (
        stop < len(tokens)
        and len(tokens.raw[stop]) > 1
        and tokens.raw[stop][1].islower()
        and tokens.raw[stop][0].isupper()
    )
    return doubts.follows_glued(tokens, stop) and not stuck


def days_month(stretch: Stretch) -> list[Found]:
    """Thursday 4 to Saturday 6 July; 2 and 9 March: one date for each day, the month taken over by all."""
    tokens = stretch.tokens
    month_at = stretch.place("M")
    if not doubts.spelled_as_month(tokens, month_at) or not _well_written(stretch):
        return []
    days_at = [place for place in stretch.places("D") if place < month_at]
    if doubts.preceded_by_figure(tokens, days_at[0]):
        return []
    days = [int(tokens.lower[place]) for place in days_at]
    if sorted(set(days)) != days:
        return []
    year, stretch = _year(stretch, month_at)
    return _each_day(stretch, year, month_at, days_at)


def month_days(stretch: Stretch) -> list[Found]:
    """July 8 and 9; Sept. 10 through 12, 2024: one date for each day; a number that counts something is left out."""
    tokens = stretch.tokens
    month_at = stretch.place("M")
    days_at = stretch.places("D")
    days = [int(tokens.lower[place]) for place in days_at]
    after = stretch.codes[days_at[-1] + 1 : stretch.stop]
    loose = not after and stretch.stop < len(tokens) and tokens.raw[stretch.stop][0].isalnum()
    if loose and (tokens.lower[stretch.stop] not in AFTER_DAY or doubts.follows_glued(tokens, stretch.stop)):
        days_at, days = [], []  # "on July 8 and 9 people": the 9 is no day
    if not days or sorted(set(days)) != days or days[-1] > 31:
        first = stretch.codes.find("D", month_at)
        stop = first + 1 + (stretch.codes[first + 1] == "o")
        return month_day(stretch.part(stretch.at, stop))
    if not doubts.spelled_as_month(tokens, month_at) or not _well_written(stretch):
        return []
    year, stretch = _year(stretch, days_at[-1])
    return _each_day(stretch, year, month_at, days_at)


def _each_day(stretch: Stretch, year: int | None, month_at: int, days_at: list[int]) -> list[Found]:
    """One date for each of several days that share month and year; weekday and month belong to the day beside them."""
    lower = stretch.tokens.lower
    month = MONTHS[lower[month_at]]
    relative = " ".join(lower[place] for place in stretch.places("LU"))
    dates: list[Found] = []
    begin = stretch.at
    if _is_last_of_weekdays(stretch):
        dates = weekday_alone(stretch.part(begin, begin + 1))
        begin = min(month_at, days_at[0])
    for place in days_at:
        stop = place + 1 + (stretch.codes[place + 1 : place + 2] == "o")
        piece = stretch.part(begin, stretch.stop if place == days_at[-1] else stop)
        day = int(lower[place])
        possible = doubts.is_possible(year, month, day)
        dates += found(
            piece, year=year, month=month, day=day, weekday=piece.weekday(), relative=relative, possible=possible
        )
        begin = stop
        while begin < stretch.stop and stretch.codes[begin] in ",&-":
            begin += 1
    return dates
