"""Accounts told in sentences: the balance at the start, what came in, what went out, and what is left."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from fractions import Fraction

from checker.late import late
from checker.marks import KINDS
from checker.model import Quantity, Reading, Relation, Role, Sentence
from checker.relate.figures import marked
from checker.relate.hints import sentences_with
from checker.relate.linker import Linker, Linkers
from checker.relate.sentences import is_of_another_time
from checker.relate.slips import chance_of_slip

_MONEY = KINDS["money"]
_GAP = rf"[^{_MONEY}{KINDS['count']}{KINDS['percent']};()]{{0,60}}?"
_TO = rf"(?<!\bby)(?<!\bfrom)(?<!\bthan) ?(?P<amount>{_MONEY})"
# A side of an account is all that came in or went out only where no other word narrows it: no "staff costs".
_ALL = (
    r"(?:^|[.,;:] |\b(?:total|and|while|but|its|their|our|the|overall|annual|gross|with|against|whose|on) "
    r"|'s )(?:total )?"
)
_LINES: Mapping[str, re.Pattern[str]] = {
    "opening": late(
        rf"\b(?:opening (?:bank |cash )?balance|balance (?:brought forward|b/f)|(?:balance|bank account"
        rf"|funds) at (?:the )?"
        rf"(?:start|beginning)|balance (?:at|on) [{KINDS['date']}]|(?:began|started|opened) the (?:year|month"
        rf"|quarter|season) with){_GAP}{_TO}"
    ),
    "closing": late(
        rf"\b(?:closing (?:bank |cash )?balance|balance (?:carried forward|c/f|in hand)|(?:balance|funds) "
        rf"at (?:the )?"
        rf"(?:end|close)|(?:ended|finished|closed) (?:the (?:year|month|quarter|season) |it )?with){_GAP}{_TO}"
    ),
    "income": late(
        rf"{_ALL}(?:income|receipts|revenues?|takings|money in|incoming)\b(?! from| tax| growth){_GAP}{_TO}"
        rf"|\b(?:took in|received|had an? (?:total )?income of){_GAP}{_TO.replace('amount', 'amount2')}"
        rf"|(?P<amount3>{_MONEY}) (?:had been |has been |was |were )?(?:received|came in|paid in|taken)\b"
    ),
    "spending": late(
        rf"{_ALL}(?:expenditure|payments|spending|outgoings|costs|expenses|money out|outlays?)\b(?! from| on"
        rf"| of living)"
        rf"{_GAP}{_TO}|\b(?:paid out|spent){_GAP}{_TO.replace('amount', 'amount2')}"
        rf"|(?P<amount3>{_MONEY}) (?:had been |has been |was |were )?(?:paid out|spent|went out)\b"
    ),
    "result": late(
        r"\b(?:the|an?|this|that|its|our|resulting|net|overall|small|modest|healthy|annual|slight|final|year's) "
        rf"(?P<sign>surplus|deficit|shortfall)\b(?! in| for the (?:previous|last)){_GAP}{_TO}"
    ),
}
_OTHERWISE = late(
    r"\b(?:forecast\w*|expect\w*|budget\w*|project\w*|predict\w*|planned|excluding|before|exceptional|transfers?"
    r"|trade"
    r"|operating|depreciation|tax|gains?|last year|previous|earlier|respectively|average|each|loan|grants? of"
    r"|would (?:leave|give|mean|be an?|have|produce))\b"
)
_REACH = 3  # sentences with figures before the line that is worked out in which the others stand
_REACH_OF_FOUR = 5


@dataclass(frozen=True, slots=True)
class _Line:
    """A line of an account: its amount, its sentence, and the word by which a result is called."""

    amount: Quantity
    sentence: Sentence
    word: str


def closing_balance(reading: Reading, rule: str) -> Iterator[Relation]:
    """A closing balance with the opening one and all that came in and went out between them."""
    for order, _ in sentences_with(
        reading, ("closing", "carried forward", "c/f", " in hand", " at the end", "ed with")
    ):
        told = _told(reading, order, _REACH_OF_FOUR, ("opening", "income", "spending", "closing"))
        if told is not None:
            yield _relation(rule, told)


def surplus_told_later(reading: Reading, rule: str) -> Iterator[Relation]:
    """A surplus or deficit with all that came in and went out, told in the sentences before it."""
    for order, _ in sentences_with(reading, ("surplus", "deficit", "shortfall")):
        told = _told(reading, order, _REACH, ("income", "spending", "result"))
        if told is None or not _is_like(*(told[name].amount for name in ("income", "spending", "result"))):
            continue
        more, less = ("income", "spending") if told["result"].word == "surplus" else ("spending", "income")
        yield _relation(rule, {"more": told[more], "less": told[less], "left": told["result"]})


def _told(reading: Reading, order: int, reach: int, names: tuple[str, ...]) -> dict[str, _Line] | None:
    """The lines of an account in a sentence and those before it; None unless each is told once, the last one here."""
    found: dict[str, _Line] = {}
    block = reading.sentences[order].block
    for sentence in reversed(reading.sentences[max(0, order - reach) : order + 1]):
        if block - sentence.block > 1 or _OTHERWISE.search(sentence.form):
            break
        block = sentence.block
        for name in names:
            for line in _lines(sentence, name):
                if name in found or (name == names[-1]) != (sentence is reading.sentences[order]):
                    return None
                found[name] = line
        if len(found) == len(names):
            break
        if names[-1] not in found:
            return None
    if is_of_another_time(reading.sentences[order], [one.sentence for one in found.values()]):
        return None
    lines = [found[name] for name in names if name in found]
    amounts = {one.amount.start for one in lines}
    return found if len(lines) == len(names) == len(amounts) and len({one.amount.unit for one in lines}) == 1 else None


def _lines(sentence: Sentence, name: str) -> Iterator[_Line]:
    for match in _LINES[name].finditer(sentence.form):
        group = next(name for name in ("amount", "amount2", "amount3") if match.groupdict().get(name))
        amount = marked(sentence)[match.start(group)]
        if isinstance(amount, Quantity) and amount.value and not amount.range_part:
            yield _Line(amount, sentence, match.groupdict().get("sign") or "")


def _is_like(income: Quantity, spending: Quantity, result: Quantity) -> bool:
    """Is the difference of about the size of the result, or one slip away from it?"""
    gap = abs((income.value or Fraction(0)) - (spending.value or Fraction(0)))
    more, less = (income, spending) if (income.value or 0) > (spending.value or 0) else (spending, income)
    near = Fraction(2, 3) < gap / (result.value or 1) < Fraction(3, 2)
    return near or chance_of_slip(more, (less, result)) is not None


def _relation(rule: str, lines: Mapping[str, _Line]) -> Relation:
    used = {one.sentence.start: one.sentence for one in lines.values()}
    roles: dict[str, Role] = {name: one.amount for name, one in lines.items()}
    return Relation(rule, roles, tuple(used[start] for start in sorted(used)), ("+4 the lines of an account",))


LINKERS: Linkers = {
    "account-balance": Linker(
        frozenset({"opening", "income", "spending", "closing"}),
        closing_balance,
        told=tuple((_LINES[one],) for one in ("opening", "income", "spending", "closing")),
    ),
    "account-result": Linker(
        frozenset({"more", "less", "left"}),
        surplus_told_later,
        told=tuple((_LINES[one],) for one in ("income", "spending", "result")),
    ),
}
