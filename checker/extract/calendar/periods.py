"""Months, weekdays, years and longer periods: "last Friday", "second quarter of 1998", "the '90s", "FY2024"."""

from __future__ import annotations

from checker.extract.calendar import date_doubts as doubts
from checker.extract.calendar.calendar_words import MONTHS, ORDINALS, POINTS_OF_TIME, WEEKDAYS
from checker.extract.calendar.date_grammar import Found, Stretch, found

_TEMPERATURES = frozenset("degrees temperatures highs lows temperature fahrenheit".split())
_POSSESSIVES = frozenset("his her their its my our your".split())


def short_year(number: int) -> int:
    """The year that two digits stand for: '67 is 1967, '05 is 2005."""
    return number + (2000 if number < 40 else 1900)


def month_alone(stretch: Stretch) -> list[Found]:
    """A month without day or year: "in May", "mid-March", "June last year"."""
    tokens = stretch.tokens
    month_at = stretch.place("M")
    if stretch.codes[stretch.at] == "i" or stretch.stop > month_at + 1:
        known = doubts.spelled_as_month(tokens, month_at)
    else:
        known = doubts.bare_month(tokens, month_at)
    if not known:
        return []
    unit_at = stretch.place("U")
    if unit_at >= 0 and not tokens.lower[unit_at].startswith("year"):
        stretch = stretch.part(stretch.at, month_at + 1)
    relative = " ".join(tokens.lower[place] for place in stretch.places("LU"))
    return found(stretch, month=MONTHS[tokens.lower[month_at]], relative=relative)


def month_year(stretch: Stretch) -> list[Found]:
    """March 2024, March '67; where the number counts ("in March 2000 people"), the month alone."""
    tokens = stretch.tokens
    month_at = stretch.place("M")
    month = MONTHS[tokens.lower[month_at]]
    if not doubts.spelled_as_month(tokens, month_at):
        return []
    year_at = stretch.place("Y")
    if year_at < 0:
        return found(stretch, year=short_year(int(tokens.lower[stretch.stop - 1])), month=month)
    if doubts.round_count(tokens, year_at) or doubts.follows_amount(tokens, year_at + 1):
        return month_alone(stretch.part(stretch.at, month_at + 1))
    return found(stretch, year=int(tokens.lower[year_at]), month=month)


def weekday_alone(stretch: Stretch) -> list[Found]:
    """A weekday alone: "on Tuesday"."""
    if not doubts.bare_weekday(stretch.tokens, stretch.at):
        return []
    return found(stretch, weekday=WEEKDAYS[stretch.tokens.lower[stretch.at]])


def last_named(stretch: Stretch) -> list[Found]:
    """Read "last Friday", "next March"; after "the" it may be another Friday than the last."""
    tokens, at = stretch.tokens, stretch.at
    rest = stretch.part(at + 1, stretch.stop)
    dates = weekday_alone(rest) if rest.codes[at + 1] == "W" else month_alone(rest)
    if not dates or doubts.word(tokens, at - 1) == "the":
        return dates
    date = dates[0][2]
    words = " ".join(tokens.lower[at : at + 2]).removesuffix("'s")
    return found(stretch, month=date.month, weekday=date.weekday, relative=words)


def relative(stretch: Stretch) -> list[Found]:
    """Read "yesterday", "last week", "a year earlier"."""
    tokens, at = stretch.tokens, stretch.at
    if (
        stretch.codes[at] == "R"
        and doubts.capital(tokens, at)
        and at
        and doubts.word(tokens, at - 1) not in "\"“'‘-–—:("
    ):
        return []  # USA Today, the Today programme
    last = tokens.lower[stretch.stop - 1].removesuffix("'s")
    if stretch.codes[at] == "L" and doubts.word(tokens, at - 1) == "the" and last not in POINTS_OF_TIME:
        return []  # "the last year" is how long
    if last == "fall" and doubts.word(tokens, stretch.stop) in ("in", "of", "to", "from"):
        return []
    words = [*tokens.lower[at : stretch.stop - 1], last]
    return found(stretch, relative=" ".join(words).replace(" - ", "-"))


def quarter(stretch: Stretch) -> list[Found]:
    """Q3 2024, third quarter of 2004, first half of 2023; `relative` holds the quarter's words."""
    tokens, at = stretch.tokens, stretch.at
    year_at = stretch.place("Y")
    year = int(tokens.lower[year_at]) if year_at >= 0 else None
    if stretch.codes[at] in "qD":
        return _short_quarter(stretch, year)
    if year_at >= 0 and doubts.round_count(tokens, year_at):
        stretch = stretch.part(at, stretch.codes.index("H", at) + 1) if "H" in stretch.codes[at:year_at] else stretch
        year = None
    stop = next((place for place in stretch.places("HhU")[:1]), at) + 1
    words = " ".join(tokens.lower[at:stop]).replace(" - ", " ").removesuffix("'s")
    unit_at = stretch.place("L")
    if unit_at >= 0:
        words = f"{words} of {' '.join(tokens.lower[unit_at : stretch.stop])}".removesuffix("'s")
    return found(stretch, year=year, relative=words)


def _short_quarter(stretch: Stretch, year: int | None) -> list[Found]:
    """Q3, Q3 2024, 3Q24."""
    tokens, at = stretch.tokens, stretch.at
    letter_at, digit_at = (at, at + 1) if stretch.codes[at] == "q" else (at + 1, at)
    number = int(tokens.lower[digit_at])
    if not 1 <= number <= 4 or not doubts.glued(tokens, at + 1) or doubts.glued_word(tokens, at):
        return []
    if not doubts.capital(tokens, letter_at):
        return []
    short = stretch.places("DN")[1:]  # the 24 of Q3'24
    if year is None and short:
        tied = stretch.codes[short[0] - 1] == "'" or doubts.glued(tokens, short[0])
        if not tied or len(tokens.lower[short[0]]) != 2:
            stretch = stretch.part(at, at + 2)
        else:
            year = short_year(int(tokens.lower[short[0]]))
    return found(stretch, year=year, relative=f"q{number}")


def decade(stretch: Stretch) -> list[Found]:
    """The 1990s, the '90s, mid-1990s; "1990's" as well."""
    tokens = stretch.tokens
    number_at = stretch.places("YDN")[0]
    number = int(tokens.lower[number_at])
    if any(not doubts.glued(tokens, place) for place in range(number_at + 1, stretch.stop)):
        return year(stretch.part(number_at, number_at + 1)) if number > 999 else []
    if number > 999:
        if number % 10 or doubts.preceded_by_figure(tokens, number_at):
            return year(stretch.part(number_at, number_at + 1))
        return found(stretch, "year", year=number, century_step=100 if number % 100 == 0 and number < 1900 else 10)
    if number % 10 or not _TEMPERATURES.isdisjoint(tokens.lower):
        return []
    if stretch.codes[stretch.at] == "'" and doubts.glued(tokens, stretch.at):
        return []
    return found(stretch, "year", year=short_year(number), century_step=10)


def season(stretch: Stretch) -> list[Found]:
    """2023/24, 2004-05; "2024-06" is June."""
    tokens, at = stretch.tokens, stretch.at
    first, second = int(tokens.lower[at]), int(tokens.lower[at + 2])
    close = doubts.glued(tokens, at + 1) and doubts.glued(tokens, at + 2)
    if len(tokens.lower[at + 2]) == 1:  # 2003-4
        close, second = close and second == (first + 1) % 10, (first + 1) % 100
    if not close or first < 1700 or doubts.part_of_longer(tokens, at, at + 3):
        return year(stretch.part(at, at + 1))
    if second == (first + 1) % 100 or second > first % 100:
        return found(stretch, "year", year=first)
    if stretch.codes[at + 1] == "-" and 1 <= second <= 12:
        return found(stretch, year=first, month=second)
    return []


def fiscal(stretch: Stretch) -> list[Found]:
    """FY2024, fiscal 2024, financial year 2003/04."""
    tokens, at = stretch.tokens, stretch.at
    number_at = stretch.places("YDN")[0]
    number = int(tokens.lower[number_at])
    if number < 1000:
        if tokens.raw[at] != "FY" or len(tokens.lower[number_at]) != 2:
            return []
        number = short_year(number)
    if stretch.stop > number_at + 1 and not doubts.glued(tokens, number_at + 1):
        stretch = stretch.part(at, number_at + 1)
    if doubts.follows_amount(tokens, stretch.stop):
        return []
    return found(stretch, "year", year=number)


def century(stretch: Stretch) -> list[Found]:
    """The 19th century begins, as read here, in 1800; a batsman's century is none."""
    tokens = stretch.tokens
    number_at = stretch.places("DOX")[0]
    word = tokens.lower[number_at]
    number = int(word) if word.isdecimal() else ORDINALS[word]
    before = doubts.word(tokens, stretch.at - 1)
    if not 1 <= number <= 22 or before in _POSSESSIVES or before.endswith("'s"):
        return []
    if number < 10 and before not in ("the", "early", "late"):
        return []
    return found(stretch, "year", year=(number - 1) * 100, century_step=100)


def year(stretch: Stretch) -> list[Found]:
    """A year alone: "in 2004", "(1999)", "mid-2004"."""
    tokens = stretch.tokens
    year_at = stretch.place("Y")
    if stretch.at == year_at and not doubts.is_year(tokens, year_at):
        return []
    return found(stretch, "year", year=int(tokens.lower[year_at]))
