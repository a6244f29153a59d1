"""What a bundle saves: its price beside the prices of the things in it, bought one by one."""

from __future__ import annotations

from collections.abc import Iterator

from checker.late import late
from checker.marks import KINDS
from checker.model import Quantity, Reading, Relation, Role, Sentence
from checker.relate.figures import marked
from checker.relate.linker import Linker, Linkers
from checker.relate.told.alike import as_printed

_MONEY, _PERCENT = KINDS["money"], KINDS["percent"]
_GAP = rf"[^{_MONEY}{_PERCENT}.;]"
# "$18 a month, a discount of 40% compared with buying each by itself (A at $14, B at $16)".
_SAVES = late(
    rf"(?P<price>{_MONEY}){_GAP}{{0,80}}?\b(?:discounts?|sav(?:e|es|ing|ings)|cheaper|off|less)\b{_GAP}{{0,40}}?"
    rf"(?P<percent>{_PERCENT}){_GAP}{{0,40}}?\b(?:compared (?:to|with)|versus|against|than|over|on|off)\b"
    rf"(?P<apart>{_GAP}{{0,90}}?)(?P<parts>{_MONEY}.*)"
)
_APART = late(r"\b(?:individually|separately|separate|one by one|combined|by themselves|on their own|a la carte)\b")
_PRICE = late(rf"{_MONEY}")
_ENDS = late(r"[.;)]")
_NO_PARTS = late(r"\b(?:from|total\w*|per year|a year|annual\w*|instead|was|were|up to|sum|altogether|month's)\b")


def bundles(reading: Reading, rule: str) -> Iterator[Relation]:
    """The price of a bundle with what it saves, in percent, and the prices of two or more things in it."""
    for sentence in reading.sentences:
        if _PERCENT in sentence.form and sentence.form.count(_MONEY) > 2:
            yield from _relations(rule, sentence)


def _relations(rule: str, sentence: Sentence) -> Iterator[Relation]:
    at = marked(sentence)
    form = sentence.form
    for match in _SAVES.finditer(form):
        start = match.start("parts")
        stop = _ENDS.search(form, start)
        end = stop.start() if stop else len(form)
        listed = form[start:end]
        if not _APART.search(match["apart"] + listed) or _NO_PARTS.search(match["apart"] + listed):
            continue
        parts = tuple(at.get(start + one.start()) for one in _PRICE.finditer(listed))
        price, percent = at.get(match.start("price")), at.get(match.start("percent"))
        if not isinstance(price, Quantity) or not isinstance(percent, Quantity) or len(parts) < 2:
            continue
        if percent.hedge in ("over", "at_least"):
            continue
        prices = tuple(one for one in parts if isinstance(one, Quantity) and one.unit == price.unit and one.value)
        if len(prices) == len(parts) and sum(one.value or 0 for one in prices) > (price.value or 0):
            roles: dict[str, Role] = {"price": price, "percent": as_printed(percent), "parts": prices}
            yield Relation(rule, roles, (sentence,), ("the prices of what is in it are told one by one",))


LINKERS: Linkers = {
    "bundles": Linker(frozenset({"price", "percent", "parts"}), bundles, ((_MONEY,), (_PERCENT,))),
}
