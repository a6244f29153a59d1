"""A sum paid in so many payments of so much: "the money reached her in six instalments of $30,000 each"."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction

from checker.late import late
from checker.marks import HEAD_END, KINDS
from checker.model import Quantity, Reading, Relation, Role, Sentence
from checker.relate.figures import Figure, marked
from checker.relate.hints import sentences_told
from checker.relate.linker import Linker, Linkers

_COUNT, _MONEY = KINDS["count"], KINDS["money"]
_PAYMENTS = late(
    rf"\b(?:in|through|by|via|as|over|with) (?P<count>{_COUNT})(?: [a-z-]+){{0,3}}? (?:payments|instal?lments|tranches"
    rf"|transfers|cheques|checks|deposits|slices|stages){HEAD_END}? of (?P<each>{_MONEY})"
)
# What the payments are of, if it was told in a sentence before.
_THE_SUM = late(
    r"\b(?:the|this|that|these|his|her|its|their) (?:[a-z-]+ )?(?:money|sum|amount|bribes?|funds|cash|debts?|fine|loan"
    r"|price|grant|settlement|total|award|damages|compensation|fee|sums|payment|gift|purchase price|ransom)\b"
    r"|^(?:it|this) "
)
# What makes the payments a part of the sum, or more than it.
_PARTLY = late(
    r"\b(?:the rest|remaining|remainder|balance|followed by|then|plus|including|includes|interest|first|final|last"
    r"|initial|another|further|down payment|up ?front|a deposit|so far|already|other|fees|at least|up to|more than)\b"
)
_REACH = 8  # sentences with figures before the payments in which the sum may be told
_LIKE = 2  # times: a sum farther off what the payments make is another


def payments(reading: Reading, rule: str) -> Iterator[Relation]:
    """The sum before so many payments of so much, if no other sum of like size is told near it."""
    for order, sentence in sentences_told(reading, rule):
        match = _PAYMENTS.search(sentence.form)
        if match is None or _PARTLY.search(sentence.form):
            continue
        at = marked(sentence)
        count, each = at.get(match.start("count")), at.get(match.start("each"))
        if not isinstance(count, Quantity) or not isinstance(each, Quantity) or not count.value or not each.value:
            continue
        total = _total(reading, Figure(count, sentence, order, match.start("count")), each, count.value * each.value)
        if total is not None:
            roles: dict[str, Role] = {"total": total.quantity, "count": count, "each": each}
            yield Relation(rule, roles, tuple(dict.fromkeys((total.sentence, sentence))))


def _total(reading: Reading, count: Figure, each: Quantity, made: Fraction) -> Figure | None:
    """The sum that the payments make, or the only one of like size that they may be of."""
    here = list(_sums(count.sentence, count.order, each, count.mark))
    before = [
        one
        for order in range(max(0, count.order - _REACH), count.order)
        for one in _sums(reading.sentences[order], order, each, None)
    ]
    told = here or (before if _THE_SUM.search(count.before) else [])
    like = [one for one in told if made < _LIKE * (one.quantity.value or 0) < _LIKE**2 * made]
    fitting = [one for one in like if one.quantity.value == made]
    return (fitting or like)[-1] if fitting or len({one.quantity.value for one in like}) == 1 else None


def _sums(sentence: Sentence, order: int, each: Quantity, end: int | None) -> Iterator[Figure]:
    """The sums of a sentence in the money of the payments, up to where these are told."""
    for mark, one in marked(sentence).items():
        if isinstance(one, Quantity) and one.kind == "money" and one.unit == each.unit and not one.range_part:
            told_before = end is None or mark < end
            if told_before and one.value and one.value > (each.value or 0) and not one.hedge:
                yield Figure(one, sentence, order, mark)


LINKERS: Linkers = {"payments": Linker(frozenset({"total", "count", "each"}), payments, told=((_PAYMENTS,),))}
