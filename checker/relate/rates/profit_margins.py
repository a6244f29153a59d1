"""A profit margin in a results statement with the profit and the sales told before it, now and a year before."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from checker.late import late
from checker.marks import KINDS
from checker.model import Quantity, Reading, Relation, Role, Sentence
from checker.relate.figures import marked
from checker.relate.hints import sentences_with
from checker.relate.linker import Linker, Linkers

_MONEY, _PERCENT = KINDS["money"], KINDS["percent"]
_BEFORE = rf"\([^()]{{0,12}}?:? ?(?P<then>[{_MONEY}{_PERCENT}])\)"
_MARGIN = late(
    r"\b(?P<of>operating|gross|net|ebitda|ebit|trading|pre-tax|profit)(?: profit| income)? margins? "
    rf"(?:of|was|were|at|to|is|stood at|came to|reached)(?: about| just)? (?P<share>{_PERCENT})"
    rf"(?: ?{_BEFORE}|,? (?:against|compared with|compared to|versus|from|up from|down from) (?P<against>{_PERCENT}))?"
)
_PROFIT = late(
    r"\b(?:(?P<of>operating|gross|net|trading|pre-tax) )?(?P<what>profits?|income|earnings|ebitda|ebit)\b"
    rf"[^{_MONEY},;.()]{{0,60}}?(?P<now>{_MONEY})(?: ?{_BEFORE})?"
)
_SALES = late(rf"\b(?:revenues?|sales|turnover)\b[^{_MONEY},;.()]{{0,60}}?(?P<now>{_MONEY})(?: ?{_BEFORE})?")
# Of a part of the business, or of another reckoning than the sales.
_APART = late(r"\b(?:underlying|like-for-like|organic|recurring|segment\w*|division\w*|excluding|constant|target\w*)\b")
_REACH = 2  # sentences with figures from the sales to the margin


class _Told(NamedTuple):
    """A sum with the one of the year before, and the words around it."""

    now: Quantity
    then: Quantity | None
    of: str
    sentence: Sentence


def profit_margins(reading: Reading, rule: str) -> Iterator[Relation]:
    """Each margin, and the one of the year before, with the profit and the sales that it is worked out from."""
    for order, sentence in sentences_with(reading, ("margin",)):
        match = _MARGIN.search(sentence.form)
        if match is None:
            continue
        profit = _last(_PROFIT, [sentence], match.start())
        near = list(reading.sentences[max(0, order - _REACH) : order + 1])
        sales = _last(_SALES, near, match.start())
        if profit is None or sales is None or not _is_of(match["of"], profit):
            continue
        if any(_APART.search(one.form) for one in (sales.sentence, sentence)):
            continue
        then = "against" if match["against"] else "then"
        for name, part, whole in (("share", profit.now, sales.now), (then, profit.then, sales.then)):
            margin = marked(sentence).get(match.start(name))
            if isinstance(margin, Quantity) and part is not None and whole is not None and part.unit == whole.unit:
                roles: dict[str, Role] = {"share": margin, "part": part, "whole": whole}
                used = {one.start: one for one in (sales.sentence, sentence)}
                yield Relation(rule, roles, tuple(used[start] for start in sorted(used)))


def _last(pattern: re.Pattern[str], sentences: list[Sentence], end: int) -> _Told | None:
    """The last sum that the pattern finds, in the last sentence only before an offset of its form."""
    for sentence in reversed(sentences):
        form = sentence.form[:end] if sentence is sentences[-1] else sentence.form
        found = list(pattern.finditer(form))
        if found:
            figures = marked(sentence)
            now, then = (figures.get(found[-1].start(name)) for name in ("now", "then"))
            if len(found) > 1 or not isinstance(now, Quantity) or now.range_part:
                return None
            before = then if isinstance(then, Quantity) and then.kind == "money" else None
            return _Told(now, before, _name(found[-1]), sentence)
    return None


def _name(found: re.Match[str]) -> str:
    """What kind of profit it is, as margins are called: "operating", "ebitda"; "" if it is just a profit."""
    names = found.groupdict()
    what = names.get("what") or ""
    return names.get("of") or (what if what.startswith("ebit") else "")


def _is_of(kind: str, profit: _Told) -> bool:
    """Is the margin one of that profit: both operating, both gross?"""
    return kind in ("profit", profit.of) or not profit.of


LINKERS: Linkers = {
    "profit-margins": Linker(frozenset({"share", "part", "whole"}), profit_margins, ((_MARGIN,), (_SALES,)))
}
