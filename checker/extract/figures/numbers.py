"""Numbers in digits or words, with fractions and multipliers: "3,400", "4.2 million", "4-3/8", "two and a half"."""

from __future__ import annotations

from fractions import Fraction
from functools import lru_cache
from typing import NamedTuple

from checker.extract.figures.words import CARDINALS, DOZEN, SCALES, SIGNS, spelled
from checker.extract.text import Tokens

Exact = int | Fraction

# Multipliers that are read as such only where the sense is clear: after a currency, or before a counted noun.
LOOSE_SCALES: dict[str, int] = {"k": 10**3, "m": 10**6, "mm": 10**6, "mio": 10**6, "b": 10**9, "t": 10**12}
_DENOMINATORS = frozenset((2, 3, 4, 5, 6, 8, 16, 32, 64))
_HYPHENS = frozenset("-–‑")
_BEFORE_FRACTION = _HYPHENS | {"/"}
MULTIPLYING = _HYPHENS | SCALES.keys() | LOOSE_SCALES.keys() | {DOZEN, "and"}
_HALVES = {"half": Fraction(1, 2), "quarter": Fraction(1, 4), "quarters": Fraction(1, 4), "thirds": Fraction(1, 3)}


class Number(NamedTuple):
    """A number as printed, still without unit.

    value: exact. step: its printed precision (4.2 million: 100,000). zeros: trailing zeros before the decimal point.
    first, end: its tokens. base: the value without its multiplier; scale: the multiplier, 1 for none.
    digits: printed in digits. loose: a multiplier letter follows ("60m") that may as well be a unit.
    """

    value: Exact
    step: Exact
    zeros: int
    first: int
    end: int
    base: Exact
    scale: int = 1
    digits: bool = True
    loose: int = 0


@lru_cache(maxsize=4096)
def numeral(printed: str) -> tuple[Exact, Exact, int]:
    """Value, precision and trailing zeros of a number in digits: "20,000" is (20000, 1, 4), "3.75" (15/4, 1/100, 0)."""
    plain = printed.replace(",", "")
    if "." not in plain:
        whole = _whole(plain)
        return whole, 1, _zeros(whole)
    before, _, after = plain.partition(".")
    size = 10 ** len(after)
    return Fraction(_whole(before + after), size), Fraction(1, size), 0


def _whole(digits: str) -> int:
    """The value of a run of digits; one longer than any figure in copy is cut, since reading it would take ages."""
    return int(digits[:400])


def _zeros(whole: int) -> int:
    count = 0
    while whole and whole % 10 == 0:
        whole //= 10
        count += 1
    return count


def glued(tokens: Tokens, at: int) -> bool:
    """Does the token stand directly after the one before it, without a space?"""
    return 0 < at < len(tokens.raw) and tokens.start[at] == tokens.end[at - 1]


def hyphened(tokens: Tokens, at: int) -> bool:
    """Is the token a hyphen that joins the tokens beside it, as in "10-mile"?"""
    return at < len(tokens.raw) and tokens.raw[at] in _HYPHENS and glued(tokens, at) and glued(tokens, at + 1)


def in_digits(tokens: Tokens, first: int, money: bool) -> Number | None:
    """Read the number that begins with the digits at `first`.

    Args:
        tokens: the sentence.
        first: index of a token of digits.
        money: a currency stands before it, so that "m", "b" and "k" are multipliers.

    Returns:
        None if the digits are part of something else: a version, a score in seconds, odds.
    """
    raw = tokens.raw
    number = None
    if first and raw[first - 1] == ".":
        number = _leading_point(tokens, first)
    if number is None and first + 2 < len(raw) and (raw[first + 1] in _BEFORE_FRACTION or raw[first + 1].isdecimal()):
        number = _mixed(tokens, first)
    if number is None:
        value, step, zeros = numeral(raw[first])
        end = first + 1
        if end < len(raw) and glued(tokens, end) and _goes_on(tokens, end):
            return None
        number = Number(value, step, zeros, first, end, value)
    if number.end < len(raw) and raw[number.end] in SIGNS:
        fraction = SIGNS[raw[number.end]]
        number = _with_fraction(number, number.value + fraction, fraction.denominator, number.end + 1)
    return with_multiplier(tokens, number, money)


def _with_fraction(number: Number, value: Exact, denominator: int, end: int) -> Number:
    return number._replace(value=value, base=value, step=Fraction(1, denominator), zeros=0, end=end)


def _goes_on(tokens: Tokens, sign: int) -> bool:
    """Is the sign after the digits, with what is glued to it, part of one word ("1.2.3", "3:15", "50's")?"""
    if not glued(tokens, sign + 1):
        return False
    after = tokens.raw[sign + 1]
    return (tokens.raw[sign] in "./:" and after[0].isdigit()) or (tokens.raw[sign] in "'’" and after == "s")


def _leading_point(tokens: Tokens, first: int) -> Number | None:
    """The number of ".8", which is printed without the zero."""
    raw = tokens.raw
    if not glued(tokens, first) or not raw[first].isdecimal():
        return None
    if glued(tokens, first - 1) and raw[first - 2][0].isalnum():
        return None
    size = 10 ** len(raw[first])
    value = Fraction(_whole(raw[first]), size)
    return Number(value, Fraction(1, size), 0, first - 1, first + 1, value)


def _mixed(tokens: Tokens, first: int) -> Number | None:
    """The number of "4-3/8", "10 1/2" or "3/8"."""
    raw = tokens.raw
    if not raw[first].isdecimal() or "/" not in raw[first + 1 : first + 4]:
        return None
    whole = _whole(raw[first])
    if hyphened(tokens, first + 1) and _is_fraction(raw, first + 2):
        at = first + 2
    elif _is_fraction(raw, first + 1) and not glued(tokens, first + 1):
        at = first + 1
    elif _is_fraction(raw, first):
        at, whole = first, 0
    else:
        return None
    below = int(raw[at + 2])
    value = whole + Fraction(int(raw[at]), below)
    return Number(value, Fraction(1, below), 0, first, at + 3, value)


def _is_fraction(raw: list[str], at: int) -> bool:
    """Does a fraction such as "3/8" begin at the token?"""
    if at + 2 >= len(raw) or raw[at + 1] != "/" or not (raw[at].isdecimal() and raw[at + 2].isdecimal()):
        return False
    if len(raw[at]) > 2 or len(raw[at + 2]) > 2 or raw[at + 3 : at + 4] == ["/"]:
        return False
    return 0 < int(raw[at]) < int(raw[at + 2]) and int(raw[at + 2]) in _DENOMINATORS


def with_multiplier(tokens: Tokens, number: Number, money: bool) -> Number:
    """The number with "and a half" and the multipliers after it, as far as they follow; `money` as in `in_digits`."""
    lower, at = tokens.lower, number.end
    count = len(lower)
    if at >= count or lower[at] not in MULTIPLYING:
        return number
    if lower[at] == "and" or (lower[at] in _HYPHENS and lower[at + 1 : at + 2] == ["and"]):
        number = _and_a_half(lower, number)
        at = number.end
    elif hyphened(tokens, at) and lower[at + 1] in SCALES:
        at += 1
    scale = 1
    while at < count:
        word = lower[at]
        size = SCALES.get(word, 0)
        if not size and word == DOZEN:
            size = 12
        elif not size and word in LOOSE_SCALES and (money or glued(tokens, at)):
            if not money and word in ("m", "k"):
                squared = lower[at + 1 : at + 2] in (["2"], ["3"]) and glued(tokens, at + 1)  # "300m2"
                return number if squared else number._replace(loose=LOOSE_SCALES[word])
            known = word == "mio" or (money and (glued(tokens, at) or word not in ("k", "t")))
            size = LOOSE_SCALES[word] if known else 0
        if not size:
            break
        scale *= size
        at += 1
    if scale == 1:
        return number
    if scale < 1000:  # counted out: "3 hundred" is 300, not a figure rounded to hundreds
        zeros = number.zeros + 2 if scale == 100 else 0
        return number._replace(value=number.value * scale, zeros=zeros, end=at, scale=scale)
    return number._replace(value=number.value * scale, step=number.step * scale, end=at, scale=scale)


def _and_a_half(lower: list[str], number: Number) -> Number:
    """The number with the fraction of "two and a half" or "one-and-three-quarters" added, if that follows."""
    places = [at for at in range(number.end, min(number.end + 7, len(lower))) if lower[at] not in _HYPHENS][:4]
    words = [lower[at] for at in places]
    if len(words) < 3 or words[0] != "and" or words[2] not in _HALVES or words[3:4] in (["final"], ["finals"]):
        return number
    count = 1 if words[1] in ("a", "one") else CARDINALS.get(words[1], 0)
    if not 0 < count < 4:
        return number
    return _with_fraction(number, number.value + count * _HALVES[words[2]], 10, places[2] + 1)


def in_words(tokens: Tokens, first: int) -> Number | None:
    """Read the number that begins with the number word at `first` ("twenty-one", "two and a half million")."""
    found = spelled(tokens.lower, first)
    if found is None:
        return None
    value, end, scale = found
    if scale >= 1000:
        base = value // scale if value % scale == 0 else Fraction(value, scale)
        zeros = _zeros(base) if isinstance(base, int) else 0
        return Number(value, scale, zeros, first, end, base, scale, digits=False)
    number = Number(value, 1, _zeros(value), first, end, value, digits=False)
    return with_multiplier(tokens, number, False)


def number_at(tokens: Tokens, at: int) -> Number | None:
    """The number that begins at a token, in digits or in words; None if none does."""
    if at >= len(tokens.raw):
        return None
    if tokens.raw[at][0].isdecimal():
        return in_digits(tokens, at, False)
    return in_words(tokens, at) if tokens.lower[at] in CARDINALS else None
