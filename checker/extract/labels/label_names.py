"""Numbers inside names: "a Porsche 911", "League One", "Six Nations", "50 Cent", and idioms such as "no one"."""

from __future__ import annotations

from checker.extract.calendar.calendar_words import MONTHS, WEEKDAYS
from checker.extract.calendar.date_doubts import capital, glued, is_counted, word
from checker.extract.labels import label_words as words
from checker.extract.text import Tokens

Range = tuple[int, int]  # first token, one past the last

_OPENERS = "\"“‘'«"


def goes_on_as_amount(tokens: Tokens, at: int) -> bool:
    """Is the number at `at` an amount by what follows: a unit, a per cent sign, a multiplier?"""
    return word(tokens, at + 1) in words.AMOUNT_AFTER


def figure_in_name(tokens: Tokens, at: int) -> Range | None:
    """The name that holds the digits at `at`: "a Porsche 911", "2000 Guineas", a film's title in quotation marks."""
    raw, after = tokens.raw[at], word(tokens, at + 1)
    if after == "guineas" and raw in ("1000", "2000", "1,000", "2,000") and capital(tokens, at + 1):
        return at, at + 2
    if after == "cent" and raw == "50" and capital(tokens, at + 1):
        return at, at + 2
    if raw.endswith(".0") and len(raw) < 5 and _is_name_word(tokens, at - 1):
        return None if goes_on_as_amount(tokens, at) or is_counted(tokens, at + 1) else (at - 1, at + 1)  # Web 2.0
    if not raw.isdecimal() or len(raw) > 4:
        return None
    before = word(tokens, at - 1)
    if before == "of" and word(tokens, at - 2) in words.NUMBERED_GROUPS and capital(tokens, at - 2):
        return at - 2, at + 1
    if raw in ("911", "999", "112") and before in words.CALLING and not glued(tokens, at + 1):
        return at, at + 1
    return _named_thing(tokens, at) or _betting(tokens, at)


def _named_thing(tokens: Tokens, at: int) -> Range | None:
    """A capitalised word and a number after "a" or "the", or a title that ends in a number."""
    if at < 2 or not _is_name_word(tokens, at - 1) or glued(tokens, at) or tokens.lower[at - 1].endswith("'s"):
        return None
    value = int(tokens.raw[at])
    if 1900 <= value < 2040 or is_counted(tokens, at + 1) or goes_on_as_amount(tokens, at):
        return None
    if value == 0 or (word(tokens, at + 1) == "-" and glued(tokens, at + 1)):
        return None  # "a Bristol 610-site estate"
    if word(tokens, at + 1) == "to" and word(tokens, at + 2).isdecimal():
        return None  # "went through the Storting 9 to 7"
    first = at - 1
    while first > at - 4 and first > 0 and _is_name_word(tokens, first - 1):
        first -= 1
    before = word(tokens, first - 1)
    if first and before in words.DETERMINERS and not capital(tokens, at + 1):
        return None if before == "the" and _goes_on_counting(tokens, first - 1, at) else (first, at + 1)
    if first and before and before in _OPENERS and at + 1 < len(tokens) and tokens.raw[at + 1] in "\"”’'":
        return first, at + 1
    return None


def _goes_on_counting(tokens: Tokens, first: int, at: int) -> bool:
    """Is it one more group of a list: "Labour hold 29, the Liberals 18 and the Greens 4"?"""
    if tokens.lower[at - 1][-2:-1] in "siu" or not tokens.lower[at - 1].endswith("s") or first < 2:
        return False
    joined = tokens.raw[first - 1] in (",", ";") or word(tokens, first - 1) == "and"
    ended = at + 1 >= len(tokens) or tokens.raw[at + 1] in ",;." or word(tokens, at + 1) == "and"
    return joined and ended and any(tokens.raw[one].isdecimal() for one in range(first - 1))


def _is_name_word(tokens: Tokens, at: int) -> bool:
    """Could the word be part of a name: capitalised, no month, weekday, "The" or "Last"?"""
    if at < 0:
        return False
    low = tokens.lower[at]
    if not (tokens.raw[at][0].isupper() and low[-1].isalpha()):
        return False
    return low not in words.NOT_NAMES and low not in MONTHS and low not in WEEKDAYS and low not in words.DETERMINERS


def _betting(tokens: Tokens, at: int) -> Range | None:
    """Odds: "7/2", "a 33-1 shot"."""
    if (
        at + 2 >= len(tokens)
        or len(tokens.raw[at]) > 3
        or not (glued(tokens, at + 1) and glued(tokens, at + 2) and tokens.raw[at + 2].isdecimal())
    ):
        return None
    if glued(tokens, at + 3) and tokens.raw[at + 3][0].isalnum():
        return None
    first, second = int(tokens.raw[at]), int(tokens.raw[at + 2][:6])
    bet = word(tokens, at + 3) in words.BETTING or "odds" in (word(tokens, at - 1), word(tokens, at - 2))
    if tokens.raw[at + 1] == "/":
        whole = glued(tokens, at) or glued(tokens, at + 3) or (at and tokens.raw[at - 1].isdecimal())  # 8-1/2, 5 3/2
        return (at, at + 3) if second and (bet or (first > second and not whole)) else None
    return (at, at + 3) if bet and tokens.raw[at + 1] == "-" else None


def number_word_in_name(tokens: Tokens, at: int) -> Range | None:
    """The label that a number in words is part of: "no one", "one another", "page two", "the Group of Seven"."""
    before, after = word(tokens, at - 1), word(tokens, at + 1)
    if tokens.lower[at] == "one":
        if before == "no" and after not in words.COUNTED_BY_ONE:
            return at - 1, at + 1
        if after == "another":
            return at, at + 2
        if after == "day" and _some_day(tokens, at):
            return at, at + 2
    if before == "of" and word(tokens, at - 2) in words.NUMBERED_GROUPS and capital(tokens, at):
        return at - 2, at + 1
    if before in words.BEFORE_NUMBER_WORD and not goes_on_as_amount(tokens, at) and not is_counted(tokens, at + 1):
        return at - 1, at + 1
    if capital(tokens, at) and at and not _is_headline(tokens, at):
        return _capitalised(tokens, at)
    return (at, at + 2) if after == "nations" and capital(tokens, at + 1) and capital(tokens, at) else None


def _some_day(tokens: Tokens, at: int) -> bool:
    """Is "one day" at `at` some day, and not the length of a match or a strike?"""
    after = word(tokens, at + 2)
    if after in words.AFTER_COUNTED_DAY or after in ("-", "'"):
        return False
    return at == 0 or tokens.lower[at - 1] in words.BEFORE_SOME_DAY


def _capitalised(tokens: Tokens, at: int) -> Range | None:
    """A capitalised number word within a name: "League One", "Radio Five Live", "the Four Corners"."""
    first = at - 1 if at > 1 and _is_name_word(tokens, at - 1) else at
    stop = at + 2 if at + 1 < len(tokens) and _is_name_word(tokens, at + 1) else at + 1
    if (
        stop > at + 1
        and tokens.lower[at + 1].endswith("s")
        and word(tokens, at - 1) != "the"
        and word(tokens, at + 1) != "nations"
    ):
        return None  # "before Killing Three Passengers"
    if stop - first == 1 or (first == at and word(tokens, at - 1) in ".:;\"“‘'—–-•*!?"):
        return None
    return first, stop


def _is_headline(tokens: Tokens, at: int) -> bool:
    """Is nearly every longer word of the sentence, or of those around, capitalised, so that a capital says nothing?"""
    long = [raw for raw in tokens.raw if len(raw) > 3 and raw.isalpha()]
    near = [raw for raw in tokens.raw[max(at - 4, 0) : at + 5] if len(raw) > 3 and raw.isalpha()]
    capitals = sum(raw[0].isupper() for raw in long)
    return 3 * capitals > 2 * len(long) or (len(near) > 3 and all(raw[0].isupper() for raw in near))
