"""Slips: the small changes of a figure that typing, editing and copying make."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from checker.extract.calendar.calendar_words import FULL_MONTHS
from checker.extract.figures.words import CARDINALS

_NUMBER = re.compile(r"\d[\d,]*(?:\.\d+)?")
_WORD = re.compile(r"[^\W\d_]+")
_GROUPED = re.compile(r"\d{1,3}(?:,\d{3})+\Z")
_NEXT_SCALE = {
    "thousand": "million",
    "million": "billion",
    "billion": "million",
    "trillion": "billion",
    "mln": "bln",
    "bln": "mln",
    "m": "bn",
    "bn": "m",
    "lakh": "crore",
    "crore": "lakh",
}
_SCALE = re.compile(rf"(?<![^\W\d_])(?:{'|'.join(sorted(_NEXT_SCALE, key=len, reverse=True))})(?![^\W\d_])", re.I)
_WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_WORDS_BY_VALUE = {value: word for word, value in CARDINALS.items() if word != "fourty"}


@dataclass(frozen=True, slots=True)
class Slip:
    """A slip: what kind it is ("digits swapped"), and the figure as it then reads."""

    kind: str
    text: str


def slips(printed: str, near: Sequence[str] = ()) -> tuple[Slip, ...]:
    """The slips that a printed figure can suffer, each reading otherwise than the figure and the other slips.

    printed: the figure with its unit, as it stands in the copy. near: other figures beside it, nearest first; the first
    with another number lends it.
    """
    found: dict[str, Slip] = {}
    for kind, make in _KINDS.items():
        text = make(printed)
        if text is not None and text != printed:
            found.setdefault(text, Slip(kind, text))
    lent = next((text for text in (_lent(printed, other) for other in near) if text not in (None, printed)), None)
    if lent is not None:
        found.setdefault(lent, Slip("neighbour's value", lent))
    return tuple(found.values())


def _on_number(change: Callable[[str], str | None]) -> Callable[[str], str | None]:
    """A change of the first number in digits of a figure."""

    def changed(printed: str) -> str | None:
        match = _NUMBER.search(printed)
        number = change(match[0].rstrip(",")) if match else None
        if match is None or number is None:
            return None
        return printed[: match.start()] + number + printed[match.start() + len(match[0].rstrip(",")) :]

    return changed


def _swapped(number: str) -> str | None:
    """The first two different digits side by side change places; a leading nought stays, and none comes to lead."""
    digits = [at for at, sign in enumerate(number) if sign.isdigit()]
    for one, other in pairwise(digits):
        if number[one] != number[other] and not (one == 0 and "0" in (number[one], number[other])):
            signs = list(number)
            signs[one], signs[other] = signs[other], signs[one]
            return "".join(signs)
    return None


def _one_off(number: str) -> str:
    """The last digit that is no trailing nought, one up, or one down from nine."""
    at = max((at for at, sign in enumerate(number) if sign in "123456789"), default=len(number) - 1)
    digit = int(number[at])
    return f"{number[:at]}{digit + 1 if digit < 9 else digit - 1}{number[at + 1 :]}"


def _ten_times(number: str) -> str:
    """A nought too many, or the point one place to the right."""
    whole, _, decimals = number.partition(".")
    digits = str(int(whole.replace(",", "") + (decimals[:1] or "0")))
    grouped = _GROUPED.match(whole) or (not decimals and len(digits) == 4)
    return (f"{int(digits):,}" if grouped else digits) + (f".{decimals[1:]}" if decimals[1:] else "")


def _another_scale(printed: str) -> str | None:
    """A million for a billion, and the other way round."""
    match = _SCALE.search(printed)
    if match is None:
        return None
    other = _NEXT_SCALE[match[0].lower()]
    return printed[: match.start()] + _cased(other, match[0]) + printed[match.end() :]


def _next_word(printed: str) -> str | None:
    """The next word of a row that goes on: a number word, a weekday, a month."""
    for match in _WORD.finditer(printed):
        other = next(_followers(match[0]), None)
        if other is not None:
            return printed[: match.start()] + _cased(other, match[0]) + printed[match.end() :]
    return None


def _followers(word: str) -> Iterator[str]:
    value = CARDINALS.get(word.lower())
    if value is not None:
        step = 10 if value >= 20 else 1
        yield _WORDS_BY_VALUE.get(value + step) or _WORDS_BY_VALUE[value - step]
    for row in (_WEEKDAYS, tuple(month.capitalize() for month in FULL_MONTHS)):
        if word.capitalize() in row:
            yield row[(row.index(word.capitalize()) + 1) % len(row)]


def _lent(printed: str, other: str) -> str | None:
    """The figure with the number of another."""
    mine, theirs = _NUMBER.search(printed), _NUMBER.search(other)
    if mine is None or theirs is None:
        return None
    return printed[: mine.start()] + theirs[0].rstrip(",") + printed[mine.start() + len(mine[0].rstrip(",")) :]


def _cased(word: str, like: str) -> str:
    return word.upper() if like.isupper() and len(like) > 1 else word.capitalize() if like[0].isupper() else word


_KINDS: dict[str, Callable[[str], str | None]] = {
    "digits swapped": _on_number(_swapped),
    "one off": _on_number(_one_off),
    "times ten": _on_number(_ten_times),
    "million for billion": _another_scale,
    "next in the row": _next_word,
}
