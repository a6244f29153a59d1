"""Sums in two currencies that no exchange rate of the last forty years makes equal: a nought or a "million" slipped."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction

from checker.late import late
from checker.marks import KINDS
from checker.model import Quantity, Reading, Relation
from checker.relate.figures import marked
from checker.relate.hints import sentences_with
from checker.relate.linker import Linker, Linkers

_MONEY = KINDS["money"]
_PAIR = late(
    rf"(?P<sum>{_MONEY}) ?[(\[](?:about |or |us |around )?(?P<other>{_MONEY})"
    rf"(?:[;,/] ?(?:about |or )?(?P<third>{_MONEY}))?(?= ?[;,/)\]])"
)
# The lowest and the highest yearly average of the units that a dollar bought, 1985 to 2025, rounded outwards; from the
# exchange rates that central banks publish. Currencies that were reformed in that time are left out.
_PER_DOLLAR = {
    "USD": ("1", "1"), "EUR": ("0.6", "1.3"), "GBP": ("0.45", "0.95"), "JPY": ("75", "265"), "CHF": ("0.75", "2.9"),
    "CAD": ("0.9", "1.7"), "AUD": ("0.85", "2.1"), "NZD": ("1.1", "2.6"), "SEK": ("5.5", "12"), "NOK": ("4.8", "12"),
    "DKK": ("4.6", "12.5"), "INR": ("11", "100"), "CNY": ("2.8", "9"), "HKD": ("7.5", "8"), "SGD": ("1.1", "2.4"),
    "ZAR": ("1.9", "21"), "KRW": ("640", "1900"), "PKR": ("14", "320"), "AED": ("3.5", "3.8"),
    "SAR": ("3.5", "3.9"), "DEM": ("1.3", "3.5"), "FRF": ("4.7", "11"), "THB": ("23", "50"), "MYR": ("2.3", "4.9"),
}  # fmt: skip


def beyond_any_rate(reading: Reading, rule: str) -> Iterator[Relation]:
    """Each sum with the one in brackets behind it in another currency."""
    for _, sentence in sentences_with(reading, (_MONEY,)):
        at = marked(sentence) if sentence.form.count(_MONEY) > 1 else {}
        for match in _PAIR.finditer(sentence.form) if at else ():
            stated = at.get(match.start("sum"))
            for role in ("other", "third"):
                converted = at.get(match.start(role)) if match[role] else None
                if isinstance(stated, Quantity) and isinstance(converted, Quantity) and _is_pair(stated, converted):
                    yield Relation(rule, {"stated": stated, "converted": converted}, (sentence,))


def _is_pair(one: Quantity, other: Quantity) -> bool:
    """Are both exact sums, in two currencies whose rates are known?"""
    known = one.unit != other.unit and one.unit in _PER_DOLLAR and other.unit in _PER_DOLLAR
    return known and bool(one.value and other.value) and not (one.range_part or other.range_part)


def rate_range(one: str, other: str) -> tuple[Fraction, Fraction]:
    """How many units of the second currency one of the first has bought at least and at most, by their keys."""
    low, high = (Fraction(rate) for rate in _PER_DOLLAR[one])
    least, most = (Fraction(rate) for rate in _PER_DOLLAR[other])
    return least / high, most / low


LINKERS: Linkers = {
    "sums-in-two-currencies": Linker(frozenset({"stated", "converted"}), beyond_any_rate, told=((_PAIR,),)),
}
