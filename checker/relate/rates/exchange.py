"""Sums given in two currencies: all that a document gives in the same two imply one exchange rate."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from fractions import Fraction

from checker.extract.figures.units import is_coin_of
from checker.late import late
from checker.marks import KINDS
from checker.model import CalendarDate, Mention, Quantity, Reading, Relation, Sentence
from checker.relate.figures import marked
from checker.relate.hints import sentences_with
from checker.relate.linker import Linker, Linkers

_MONEY = KINDS["money"]
# "£1.35bn ($2.5bn)", "90bn francs ($14bn; £9bn)", "£40m, or $60m,": a comma after "or" tells it from a choice.
_IN_BRACKETS = late(rf"(?P<sum>{_MONEY}) ?[(\[](?:about |or |us |around )?(?P<other>{_MONEY})(?:[;,/]"
                          rf" ?(?P<third>{_MONEY}))? ?[)\]]")  # fmt: skip
_SAME = r"(?:or|worth|equal to|equivalent to|the equivalent of|that is|which is|which was|i\.e\.)"
_OR = late(rf"(?P<sum>{_MONEY}),? {_SAME} (?P<other>{_MONEY})(?= ?[,.;)\x97]| at | in (?!all|total)| on )")
# "€40m, about $60m,": without "or" only if it is told roughly.
_ROUGHLY = late(rf"(?P<sum>{_MONEY})(?: ?, | ?\x97 ?)(?P<other>{_MONEY})(?= ?[,.;\x97]| at | in (?!all|total)| on )")
# "It cost €40m. At today's rate that is $60m": the sum in the sentence before.
_THAT_IS = late(
    rf"^(?:at [^{_MONEY}]{{0,50}} )?(?:that|this|it) (?:is|was|comes to|came to|works out at|would be|equals)"
    rf" (?P<other>{_MONEY})(?= ?[,.;]| at | in (?!all|total)| on )"
)
# What ties a sum to the rates of another day.
_THEN = late(rf"[{KINDS['year']}]|\b(?:at the time|then worth|pre-war|in today's money|a year earlier)\b")


@dataclass(frozen=True, slots=True)
class _Pair:
    """A sum in two currencies, in the alphabetic order of these."""

    one: Quantity
    other: Quantity
    sentence: Sentence
    before: Sentence | None = None

    @property
    def sentences(self) -> tuple[Sentence, ...]:
        """The sentences that tell it."""
        return (self.sentence,) if self.before is None else (self.before, self.sentence)

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
                told = sorted({*pair.sentences, *middle.sentences}, key=_begin)
                roles = {
                    "stated": pair.one, "converted": pair.other,
                    "like": middle.one, "like_converted": middle.other,
                }  # fmt: skip
                yield Relation(rule, dict(roles), tuple(told))


def _pairs(reading: Reading) -> dict[tuple[str, str], list[_Pair]]:
    """The sums in two currencies of a document, by the two."""
    found: dict[tuple[str, str], list[_Pair]] = {}
    for order, sentence in sentences_with(reading, (_MONEY,)):
        if _THEN.search(sentence.form) or any(map(_is_past, sentence.mentions)):
            continue
        pairs = list(_in_one(sentence)) if sentence.form.count(_MONEY) > 1 else []
        pairs += _in_two(reading.sentences[order - 1], sentence) if order else []
        for pair in pairs:
            found.setdefault((pair.one.unit, pair.other.unit), []).append(pair)
    return found


def _in_one(sentence: Sentence) -> Iterator[_Pair]:
    """The sums that one sentence tells in two currencies."""
    at = marked(sentence)
    for pattern in (_IN_BRACKETS, _OR, _ROUGHLY):
        for match in pattern.finditer(sentence.form):
            for role in ("other", "third"):
                if match.groupdict().get(role):
                    one, other = at[match.start("sum")], at[match.start(role)]
                    rough = isinstance(other, Quantity) and other.hedge == "about"
                    pair = _pair(one, other, sentence) if rough or pattern is not _ROUGHLY else None
                    if pair is not None:
                        yield pair


def _in_two(before: Sentence, sentence: Sentence) -> Iterator[_Pair]:
    """The sum of one sentence that the next tells in another currency."""
    match = _THAT_IS.match(sentence.form)
    if match is not None and before.form.count(_MONEY) == 1 and not any(map(_is_past, before.mentions)):
        one = marked(before)[before.form.index(_MONEY)]
        pair = _pair(one, marked(sentence)[match.start("other")], sentence)
        if pair is not None and not _THEN.search(before.form):
            yield _Pair(pair.one, pair.other, sentence, before)


def _pair(one: object, other: object, sentence: Sentence) -> _Pair | None:
    if not isinstance(one, Quantity) or not isinstance(other, Quantity) or one.unit == other.unit:
        return None
    if not one.value or not other.value or one.range_part or other.range_part:
        return None
    if is_coin_of(one.unit, other.unit) or is_coin_of(other.unit, one.unit):
        return None  # "$378,000, or 18 cents": so much a share
    first, second = sorted((one, other), key=_unit)
    return _Pair(first, second, sentence)


def _is_past(mention: Mention) -> bool:
    """Does it name a day or month with its year, whose rate may have been another?"""
    return isinstance(mention, CalendarDate) and mention.year is not None


def _unit(quantity: Quantity) -> str:
    return quantity.unit


def _rate(pair: _Pair) -> Fraction:
    return pair.rate


def _begin(sentence: Sentence) -> int:
    return sentence.start


LINKERS: Linkers = {
    "one-exchange-rate": Linker(frozenset({"stated", "converted", "like", "like_converted"}), one_rate, ((_MONEY,),)),
}
