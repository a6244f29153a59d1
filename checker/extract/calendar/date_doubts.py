"""When words that look like a date or a year are none: names, verbs, counts, amounts, numbers of things."""

from __future__ import annotations

from calendar import isleap

from checker.extract.calendar.calendar_words import (
    AFTER_DAY,
    AFTER_WEEKDAY_NAMES,
    AMOUNT_CUES,
    BEFORE_BARE_MONTH,
    BEFORE_WEEKDAY_NAMES,
    CURRENCY_SIGNS,
    DAYS_IN_MONTH,
    DOUBTFUL_MONTHS,
    FULL_MONTHS,
    LOOSE_YEAR_CUES,
    MEASURES,
    MONTHS,
    NAME_MONTHS,
    NOT_COUNTED,
    SHORT_WEEKDAYS,
    STREETS,
    YEAR_CUES,
    YEARLY,
    ZERO_PLURALS,
    ZONES,
)
from checker.extract.labels.label_words import NEVER_YEARS
from checker.extract.text import Tokens

_GREGORIAN_EVERYWHERE = 1753  # in English copy
# A unit that a number before its hyphen measures: "a 1740-acre farm".
_HYPHENED = frozenset(
    "acre hectare mile metre meter km kilometre kilometer foot ft kg pound lb tonne ton gallon litre liter mm cm ml mg"
    " cc hp bhp".split()
)
_DAY_CUES = frozenset("on by from until till since before after dated and to".split())


def glued(tokens: Tokens, at: int) -> bool:
    """Does the token at `at` follow the one before it without a space?"""
    return 0 < at < len(tokens.end) and tokens.end[at - 1] == tokens.start[at]


def word(tokens: Tokens, at: int) -> str:
    """The token at `at` in lower case, "" beyond either end of the sentence."""
    return tokens.lower[at] if 0 <= at < len(tokens.lower) else ""


def capital(tokens: Tokens, at: int) -> bool:
    """Has the token at `at` a capital letter first?"""
    return 0 <= at < len(tokens.raw) and tokens.raw[at][0].isupper()


def spelled_as_month(tokens: Tokens, at: int) -> bool:
    """Is the month name written as one? "may", "march" and the abbreviations need their capital."""
    if capital(tokens, at):
        return True
    base = tokens.lower[at].removesuffix("'s")
    return base in FULL_MONTHS and base not in DOUBTFUL_MONTHS and not _in_web_address(tokens, at)


def _in_web_address(tokens: Tokens, at: int) -> bool:
    """Is the word in lower case tied to others by hyphens: "summit-set-for-november-13"?"""
    if glued(tokens, at + 1) and tokens.raw[at + 1] in "-/" and glued(tokens, at + 2):
        return True
    return (
        glued(tokens, at) and tokens.raw[at - 1] in "-/" and word(tokens, at - 2) not in ("mid", "end", "early", "late")
    )


def bare_month(tokens: Tokens, at: int) -> bool:
    """Is the name of a month without day and year a month: not Theresa May, a march or April Jones?"""
    if not spelled_as_month(tokens, at):
        return False
    name, before = tokens.lower[at], word(tokens, at - 1)
    if before in BEFORE_BARE_MONTH:
        return True
    if before in ("and", "to", "-", "–", "/") and tokens.lower[at - 2].removesuffix("'s") in MONTHS:
        return True
    if name in DOUBTFUL_MONTHS and before in ("the", "a", "its", "to"):
        return _names_month(tokens, at, before)
    if name in DOUBTFUL_MONTHS or name.removesuffix("'s") not in FULL_MONTHS:
        return False
    return not (name in NAME_MONTHS and (capital(tokens, at + 1) or (at > 0 and capital(tokens, at - 1))))


def _names_month(tokens: Tokens, at: int, before: str) -> bool:
    """Is it "the March figures", "the year to March"; not "the March on Rome", "told to March"?"""
    if before == "to":
        return word(tokens, at - 2) in ("year", "months", "quarter", "month", "period", "weeks", "back")
    follows = word(tokens, at + 1)
    return (
        follows.isalpha()
        and not capital(tokens, at + 1)
        and follows not in AFTER_DAY
        and follows not in ("of", "was", "is")
    )


def bare_weekday(tokens: Tokens, at: int) -> bool:
    """Is the name of a weekday without a date a day: not a newspaper, Black Friday or the Sun?"""
    if tokens.lower[at] in SHORT_WEEKDAYS or (not capital(tokens, at) and _in_web_address(tokens, at)):
        return False
    if named_after_weekday(tokens, at):
        return False
    return not (capital(tokens, at) and capital(tokens, at + 1) and word(tokens, at + 1) in AFTER_WEEKDAY_NAMES)


def is_counted(tokens: Tokens, at: int) -> bool:
    """Could the token at `at` be what the number before it counts: a plural in lower case, or a unit?"""
    if at >= len(tokens):
        return False
    follows = tokens.lower[at]
    if follows in MEASURES or follows in ZERO_PLURALS:
        return True
    if not tokens.raw[at][0].islower() or follows in NOT_COUNTED:
        return False
    return follows.endswith("s") and not follows.endswith(("ss", "us", "is", "'s"))


def follows_glued(tokens: Tokens, stop: int) -> bool:
    """Does something of the same figure stand directly behind token `stop` - 1: letters, %, a fraction, "-year"?"""
    if not glued(tokens, stop):
        return False
    sign = tokens.raw[stop]
    if sign in "-–/:":
        return glued(tokens, stop + 1) and tokens.raw[stop + 1][0].isalnum() and not capital(tokens, stop + 1)
    return sign[0].isalnum() or sign in "%°_@"


def follows_amount(tokens: Tokens, stop: int) -> bool:
    """Is the number at token `stop` - 1 an amount, by the unit or the sign behind it?"""
    return word(tokens, stop) in MEASURES or follows_glued(tokens, stop)


def counts_after(tokens: Tokens, stop: int) -> bool:
    """Is the number at token `stop` - 1, after a month, an amount ("in March 10 percent", "March 5 1/2") and no day?"""
    return follows_amount(tokens, stop) or (word(tokens, stop + 1) == "/" and word(tokens, stop).isdecimal())


def named_after_weekday(tokens: Tokens, at: int) -> bool:
    """Is the weekday at `at` part of a name: Black Friday, Sheffield Wednesday?"""
    return word(tokens, at - 1) in BEFORE_WEEKDAY_NAMES and capital(tokens, at - 1) and capital(tokens, at)


def glued_word(tokens: Tokens, at: int) -> bool:
    """Does the token at `at` follow letters or digits without a space?"""
    return glued(tokens, at) and tokens.raw[at - 1][-1].isalnum()


def part_of_longer(tokens: Tokens, at: int, stop: int) -> bool:
    """Are the tokens from `at` up to `stop` a piece of something longer: a reference number, an address?"""
    if glued(tokens, at) and (tokens.raw[at - 1][-1].isalnum() or tokens.raw[at - 1] in "-–/.:_#=&@"):
        return True
    if not glued(tokens, stop):
        return False
    after = tokens.raw[stop]
    return after[0].isdecimal() or (after in "-–/_@" and glued(tokens, stop + 1) and tokens.raw[stop + 1][0].isalnum())


def counted_in_month(tokens: Tokens, at: int, stop: int) -> bool:
    """Does "in March 10 ..." go on with what the 10 counts? `at` is the month."""
    if word(tokens, at - 1) != "in" or stop >= len(tokens):
        return False
    return tokens.raw[stop][0].islower() and tokens.lower[stop] not in AFTER_DAY


def round_count(tokens: Tokens, at: int) -> bool:
    """Is the round number at `at` the count of what follows ("on March 4, 2000 people") and no year?"""
    return int(tokens.lower[at]) % 100 == 0 and is_counted(tokens, at + 1)


def is_possible(year: int | None, month: int, day: int) -> bool:
    """Has any calendar this day? Without a year, 29 February has; before 1753 by the old leap years."""
    if not 1 <= month <= 12 or not 1 <= day <= DAYS_IN_MONTH[month - 1]:
        return False
    return (month, day) != (2, 29) or year is None or (year % 4 == 0 if year < _GREGORIAN_EVERYWHERE else isleap(year))


def impossible_day_is_meant(tokens: Tokens, at: int, stop: int, day: int, has_year: bool, has_weekday: bool) -> bool:
    """Is a number above 31 beside a month meant as a day (a slip), and not as an amount or a short year?"""
    if is_counted(tokens, stop) or follows_glued(tokens, stop):
        return False
    before = word(tokens, at - 1)
    return has_year or has_weekday or before == "on" or (day <= 39 and before in _DAY_CUES)


def preceded_by_figure(tokens: Tokens, at: int) -> bool:
    """Is the number at `at` the second half of a score or fraction, an amount of money, or glued to letters?"""
    before = word(tokens, at - 1)
    if before in CURRENCY_SIGNS:
        return True
    if not glued(tokens, at):
        return False
    return before[-1:].isalnum() or (
        before in "-–/.:" and at > 1 and tokens.raw[at - 2][-1:].isdecimal() and glued(tokens, at - 1)
    )


def is_year(tokens: Tokens, at: int) -> bool:
    """Is the four-digit number at `at` a year?"""
    value = int(tokens.lower[at])
    if _is_part_of_figure(tokens, at):
        return False
    before = word(tokens, at - 1)
    follows = word(tokens, at + 1)
    cued = before in YEAR_CUES or (before in ("(", "©") and follows in (")", "-", "–", ",", ";"))
    if follows in MEASURES or follows in ZONES or follows == "guineas":
        return False
    if follows == "-" and word(tokens, at + 2) in _HYPHENED:
        return False  # "(1740-acre)"
    if before in AMOUNT_CUES and not (before in ("about", "around") and value % 10 and 1900 <= value < 2040):
        return False
    if (before in NEVER_YEARS and value != 2000) or before in ("windows", "form"):
        return False
    if is_counted(tokens, at + 1) and (follows in ZERO_PLURALS or (value % 100 == 0 and follows not in YEARLY)):
        return False  # thousands without a comma are round: "2000 people", but "1986 figures"
    if 1900 <= value < 2040:
        return not (before == "of" and value % 10 == 0 and word(tokens, at - 2) in AMOUNT_CUES)
    if value >= 2040:
        return cued or before in ("by", "through", "from", "to")
    return cued or (before in LOOSE_YEAR_CUES and _loosely_cued(tokens, at, value, before))


def _loosely_cued(tokens: Tokens, at: int, value: int, before: str) -> bool:
    """Is "to 1850", "of 1066" a year? Not if round, unless the other end of the range is a year too."""
    if before == "than" and word(tokens, at - 2) in ("more", "less", "fewer", "higher", "lower", "greater"):
        return False
    other = word(tokens, at - 2) if before in ("to", "and", "through", "or") else word(tokens, at + 2)
    if other.isdecimal() and len(other) == 4 and other[0] in "12" and abs(int(other) - value) < 400:
        return value >= 1500
    if word(tokens, at - 2) in ("back", "dating", "dates", "dated"):
        return True
    return value % 10 != 0 and before not in ("to", "by", "than", "or") and not is_counted(tokens, at + 1)


def _is_part_of_figure(tokens: Tokens, at: int) -> bool:
    """Is the number part of an identifier, an amount of money, a decimal, an address?"""
    before = word(tokens, at - 1)
    if before in CURRENCY_SIGNS:
        return True
    if glued(tokens, at) and (
        before[-1:].isalnum() or before in "/_@#.:+=&~\\" or (before == "-" and _glued_to_other(tokens, at))
    ):
        return not (before == "/" and _is_slash_of_words(tokens, at))
    if glued(tokens, at + 1):
        follows = tokens.raw[at + 1]
        if follows[0].isalnum() or follows in "%°_@=":
            return True
        if follows in "-/" and glued(tokens, at + 2) and not _goes_on_after_hyphen(tokens, at + 2):
            return True
    return capital(tokens, at + 1) and any(word(tokens, at + n) in STREETS for n in (2, 3))


def _is_slash_of_words(tokens: Tokens, at: int) -> bool:
    return at > 1 and tokens.raw[at - 2].isdecimal() and len(tokens.raw[at - 2]) == 4


def _glued_to_other(tokens: Tokens, at: int) -> bool:
    """Does a hyphen tie the number to something that is neither a year nor "mid", "pre", "post"?"""
    if not glued(tokens, at - 1):
        return False
    before = word(tokens, at - 2)
    return not (
        before in ("mid", "end", "pre", "post", "early", "late", "non", "circa")
        or (before.isdecimal() and len(before) == 4)
    )


def _goes_on_after_hyphen(tokens: Tokens, at: int) -> bool:
    """May what stands behind "2004-" follow a year: another year, or a word ("2004-based")?"""
    follows = tokens.raw[at]
    return follows.isalpha() or (follows.isdecimal() and len(follows) == 4 and follows[0] in "12")
