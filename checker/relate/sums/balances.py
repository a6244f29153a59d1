"""A surplus or deficit of trade with the exports and imports told near it, this year's and last year's."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from checker.late import late
from checker.marks import KINDS
from checker.model import Mention, Quantity, Reading, Relation, Role, Sentence
from checker.relate.figures import marked
from checker.relate.hints import sentences_with
from checker.relate.linker import Linker, Linkers

_MONEY = KINDS["money"]
_AMOUNTS = f"[{_MONEY}{KINDS['count']}]"
_GAP = rf"[^.;:()\"{_MONEY}{KINDS['count']}]{{0,60}}?"
_TO = r"(?<!\bby)(?<!\bfrom)(?<!\bup)(?<!\bdown)(?: (?:some|a|an|the|about|around))? "
_THAN = r",? (?:compared (?:with|to)|against|versus|vs|from|after|down from|up from)"
_LEFT = late(
    rf"\b(?P<kind>surplus|deficit)\b(?: in {_GAP})?(?: (?:of|was|stood at|came to|reached|totall?ed)|"
    rf" (?:widened|narrowed|rose|fell|grew|shrank|increased|climbed|dropped|declined){_GAP} to) ?"
    rf"(?P<left>{_AMOUNTS})(?:{_GAP}{_THAN} (?:an? )?(?P<kind_then>surplus|deficit)?(?: of)? ?(?P<then>{_AMOUNTS}))?"
)
_SIDES = late(
    rf"\b(?P<first>exports|imports)\b{_GAP}{_TO}(?P<one>{_AMOUNTS}){_GAP}\b(?:and|while|against|as|with|but)\b{_GAP}"
    rf"\b(?P<second>exports|imports)\b{_GAP}{_TO}(?P<other>{_AMOUNTS})"
    rf"(?:{_THAN} (?P<one_then>{_AMOUNTS}) and (?P<other_then>{_AMOUNTS}))?"
)
# Balances of something else than all that was bought and sold; changes of them; balances that are yet to come.
_OTHERWISE = late(
    r"\b(?:current account|budget|forecast\w*|expect\w*|services|invisible\w*|non-oil|excluding|per cent of"
    r"|adjusted|average|predict\w*)\b"
)
_REACH = 2  # sentences with figures between the balance and its two sides
_MILLION = 1_000_000
_SURE_DIGITS = 3  # "around 639 million" is not 650 million


@dataclass(frozen=True, slots=True)
class _Balance:
    """A balance, whether it is a surplus, and its sentence."""

    left: Quantity
    surplus: bool
    sentence: Sentence


def trade_balance(reading: Reading, rule: str) -> Iterator[Relation]:
    """A surplus or deficit with the exports and imports of the same period; then those of the period before.

    What is sold more than bought is a surplus: `more` and `less` are the sides in the order of the balance's name.
    """
    for order, sentence in sentences_with(reading, ("imports",)):
        form = sentence.form
        if "exports" not in form or _OTHERWISE.search(form):
            continue
        sides = _SIDES.search(form)
        if sides is None or sides["first"] == sides["second"]:
            continue
        near = reading.sentences[max(0, order - _REACH) : order + _REACH]
        told = next((found for one in near if (found := _balances(one)) is not None), None)
        if told is None:
            continue
        at = marked(sentence)
        for balance, names in zip(told, (("one", "other"), ("one_then", "other_then")), strict=True):
            if balance is not None and sides[names[0]]:
                first, second = (_sure(at[sides.start(name)]) for name in names)
                if first is not None and second is not None:
                    ahead = (sides["first"] == "exports") == balance.surplus
                    more, less = (first, second) if ahead else (second, first)
                    figures = _in_one_currency(more, less, balance.left)
                    roles: dict[str, Role] = dict(zip(("more", "less", "left"), figures, strict=True))
                    yield Relation(rule, roles, tuple(dict.fromkeys((balance.sentence, sentence))))


def _balances(sentence: Sentence) -> tuple[_Balance | None, _Balance | None] | None:
    """The balance that a sentence tells, and the earlier one that it is compared with."""
    form = sentence.form
    if ("surplus" not in form and "deficit" not in form) or "trade" not in form or _OTHERWISE.search(form):
        return None
    match = _LEFT.search(form)
    if match is None:
        return None
    at = marked(sentence)
    now = _sure(at[match.start("left")])
    then = _sure(at[match.start("then")]) if match["then"] else None
    kind = match["kind"]
    return (
        _Balance(now, kind == "surplus", sentence) if now else None,
        _Balance(then, (match["kind_then"] or kind) == "surplus", sentence) if then else None,
    )


def _sure(mention: Mention) -> Quantity | None:
    """The figure, without an "around" before one that is printed so finely that it leaves nothing open."""
    if not isinstance(mention, Quantity) or not mention.value or mention.range_part:
        return None
    fine = mention.step and mention.value / mention.step >= 10 ** (_SURE_DIGITS - 1)
    if mention.kind == "count" and not mention.noun and mention.value >= _MILLION:
        mention = replace(mention, kind="money")  # "exports were 417 mln dlrs and imports 395.6 mln"
    return replace(mention, hedge="") if fine and mention.hedge == "about" else mention


def _in_one_currency(*figures: Quantity) -> list[Quantity]:
    """The figures, each that is printed without a currency in that of the others."""
    unit = next((one.unit for one in figures if one.unit), "")
    return [replace(one, unit=one.unit or unit) for one in figures]


LINKERS: Linkers = {
    "trade-balance": Linker(frozenset({"more", "less", "left"}), trade_balance, ((_SIDES,),)),
}
