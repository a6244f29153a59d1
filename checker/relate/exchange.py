"""Sums given in two currencies: all that a document gives in the same two imply one exchange rate."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from fractions import Fraction

from checker.marks import KINDS
from checker.model import CalendarDate, Mention, Quantity, Reading, Relation, Sentence
from checker.relate.figures import marked
from checker.relate.hints import sentences_with
from checker.relate.late import late
from checker.relate.linker import Linker, Linkers

_MONEY = KINDS["money"]
# "£1.35bn ($2.5bn)", "90bn francs ($14bn; £9bn)", "£40m, or $60m,": a comma after "or" tells it from a choice.
_IN_BRACKETS = late(rf"(?P<sum>{_MONEY}) ?[(\[](?:about |or |us |around )?(?P<other>{_MONEY})(?:[;,/]"
                          rf" ?(?P<third>{_MONEY}))? ?[)\]]")  # fmt: skip
_OR = late(rf"(?P<sum>{_MONEY}),? or (?P<other>{_MONEY})(?=[,.;])")
# What ties a sum to the rates of another day.
_THEN = late(rf"[{KINDS['year']}]|\b(?:at the time|then worth|pre-war|in today's money|a year earlier)\b")


@dataclass(frozen=True, slots=True)
class _Pair:
    """A sum in two currencies, in the alphabetic order of these."""

    one: Quantity
    other: Quantity
    sentence: Sentence

    @property
    def rate(self) -> Fraction:
        """How much of the first currency one of the second is worth by it."""
        return (self.one.value or Fraction(0)) / (self.other.value or Fraction(1))


def one_rate(reading: Reading, rule: str) -> Iterator[Relation]:
    """Each sum in two currencies with the one whose rate is the middle of all in the same two.

    Sums of another year are left out: they were converted at the rate of that day.
    """
    for pairs in _pairs(reading).values():
        if len(pairs) < 2:
            continue
        middle = sorted(pairs, key=_rate)[len(pairs) // 2]
        for pair in pairs:
            if pair is not middle:
                used = tuple(dict.fromkeys(one.sentence for one in sorted((pair, middle), key=_start)))
                roles = {
                    "stated": pair.one, "converted": pair.other,
                    "like": middle.one, "like_converted": middle.other,
                }  # fmt: skip
                yield Relation(rule, dict(roles), used)


def _pairs(reading: Reading) -> dict[tuple[str, str], list[_Pair]]:
    """The sums in two currencies of a document, by the two."""
    found: dict[tuple[str, str], list[_Pair]] = {}
    for _, sentence in sentences_with(reading, (_MONEY,)):
        if sentence.form.count(_MONEY) < 2 or _THEN.search(sentence.form) or any(map(_is_past, sentence.mentions)):
            continue
        at = marked(sentence)
        for match in (*_IN_BRACKETS.finditer(sentence.form), *_OR.finditer(sentence.form)):
            for role in ("other", "third"):
                if match.groupdict().get(role):
                    pair = _pair(at[match.start("sum")], at[match.start(role)], sentence)
                    if pair is not None:
                        found.setdefault((pair.one.unit, pair.other.unit), []).append(pair)
    return found


def _pair(one: object, other: object, sentence: Sentence) -> _Pair | None:
    if not isinstance(one, Quantity) or not isinstance(other, Quantity) or one.unit == other.unit:
        return None
    if not one.value or not other.value or one.range_part or other.range_part:
        return None
    first, second = sorted((one, other), key=_unit)
    return _Pair(first, second, sentence)


def _is_past(mention: Mention) -> bool:
    """Does it name a day or month with its year, whose rate may have been another?"""
    return isinstance(mention, CalendarDate) and mention.year is not None


def _unit(quantity: Quantity) -> str:
    return quantity.unit


def _rate(pair: _Pair) -> Fraction:
    return pair.rate


def _start(pair: _Pair) -> int:
    return pair.one.start


LINKERS: Linkers = {
    "one-exchange-rate": Linker(frozenset({"stated", "converted", "like", "like_converted"}), one_rate),
}
