"""A share of a total with the part beside it ("35% of the total, or 1,260 trout"), and the total told before."""

from __future__ import annotations

import re
from collections.abc import Iterator

from checker.late import late
from checker.marks import HEAD_END, KINDS
from checker.model import Quantity, Reading, Relation, Sentence
from checker.relate.figures import marked
from checker.relate.hints import sentences_with
from checker.relate.linker import Linker, Linkers

_AMOUNTS = "".join(KINDS[kind] for kind in ("count", "money", "percent", "points", "measure", "ratio", "multiple"))
_NOUN = rf"(?:[^{_AMOUNTS}.,;:()–—]{{0,40}}{HEAD_END})?"
_PAIR = late(
    rf"(?P<share>[{KINDS['percent']}{KINDS['ratio']}]) of (?:the |its |their |all |all the |group |overall )+"
    rf"(?P<whole>[^{_AMOUNTS}{HEAD_END}.,;:()–—]{{2,30}}?)(?:, or |, | \(| – | — |, that is | at )"
    rf"(?P<part>[{KINDS['count']}{KINDS['money']}]){_NOUN}(?=[,.;)–—]| – |$)"
)
# Words for the total itself, which say nothing about what it is a total of.
_TOTALS = frozenset(("total", "overall total", "whole", "grand total"))
# What money of one kind is called: the total of "sales" may have been told as "revenue".
_SALES = ("sales", "revenue", "revenues", "turnover")
_NAMES = {
    **dict.fromkeys(_SALES, _SALES),
    "budget": ("budget",),
    "spending": ("spending", "spent"),
    "profit": ("profit", "profits"),
}
_AHEAD = 60  # how far after its name the amount of a total stands, in characters of the form
_SENTENCES = 8  # how many sentences with figures may lie between the total and its share


def share_of_total(reading: Reading, rule: str) -> Iterator[Relation]:
    """A share and its part in one clause, with each amount before them that may be the total; one group for each pair.

    The total of counts has the noun that the share is of ("of the seats"), or that the part has ("of the total, or
    1.6 million nights"); a total of money is named as the share's ("of group sales") shortly before its amount.
    """
    for order, sentence in sentences_with(reading, (KINDS["percent"], KINDS["ratio"])):
        for match in _PAIR.finditer(sentence.form):
            at = marked(sentence)
            share, part = at[match.start("share")], at[match.start("part")]
            if not isinstance(share, Quantity) or not isinstance(part, Quantity) or part.value is None:
                continue
            group = f"{rule}@{share.start}"
            for told in reading.sentences[max(0, order - _SENTENCES) : order]:
                for whole in _wholes(told, part, match["whole"].strip()):
                    yield Relation(rule, {"share": share, "part": part, "whole": whole}, (told, sentence), group=group)


def _wholes(told: Sentence, part: Quantity, name: str) -> Iterator[Quantity]:
    """The amounts of a sentence that may be the total which is called by this name."""
    for mark, whole in marked(told).items():
        if not isinstance(whole, Quantity) or (whole.kind, whole.unit) != (part.kind, part.unit):
            continue
        if whole.value is None or part.value is None or whole.value <= part.value or whole.range_part or whole.more:
            continue
        if _is_named(told.form[:mark], whole, part, name):
            yield whole


def _is_named(before: str, whole: Quantity, part: Quantity, name: str) -> bool:
    """Is the amount what the share is of, by its noun or by the word before it?"""
    if whole.kind == "money":
        words = _NAMES.get(name.split()[-1], ())
        near = re.split(rf"[{_AMOUNTS}]", before)[-1][-_AHEAD:]
        return any(re.search(rf"\b{word}\b", near) for word in words)
    if name in _TOTALS:
        return bool(whole.noun) and whole.noun == part.noun
    return bool(whole.noun) and name.split()[-1] in (whole.noun, f"{whole.noun}s", f"{whole.noun}es")


LINKERS: Linkers = {
    "share-of-total": Linker(frozenset({"share", "part", "whole"}), share_of_total, ((_PAIR,),)),
}
