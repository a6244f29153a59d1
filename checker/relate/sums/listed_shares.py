"""A part with its share of a total, and the other parts of that total down to the last, which is called the rest."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction
from itertools import combinations

from checker.late import late
from checker.marks import HEAD_END, KINDS
from checker.model import Mention, Quantity, Reading, Relation, Role, Sentence
from checker.relate.figures import PART_KINDS, marked
from checker.relate.hints import sentences_with
from checker.relate.linker import Linker, Linkers

_ONE = f"[{''.join(KINDS[kind] for kind in PART_KINDS)}]"
_SHARE = f"[{KINDS['percent']}{KINDS['ratio']}]"
# "4.2 million nights, or 60 percent of the total": the total may be left out.
_WITH_SHARE = late(
    rf"(?P<part>{_ONE})(?P<noun>[^.,;:()]{{0,40}}{HEAD_END})?(?: (?:of )?(?:the|its|all) [\w ]{{2,20}}{HEAD_END}?)?"
    rf"(?:, or |,? accounting for |, | \()(?:about |exactly |nearly |just over |just under )?(?P<share>{_SHARE})"
    r"(?P<of> of (?:the |its |all |group |overall )*(?:total|whole|sales|revenues?|spending|money|sum|budget))?"
    r"(?=[,;).])"
)
_IS_REST = late(
    r"\b(?:the|its|their|all)(?: of the)? (?:other|remaining) $|\bthe rest of (?:the )?[\w' ]{2,24} $|\bthe rest,? $"
)
_REST_WORDS = ("other ", "remaining ", "the rest ")
# What an amount is held against, a part of a part, or an amount for each.
_NO_PART = late(
    r"\b(?:than|from|against|versus|compared (?:with|to)|including|of which|up|down|by|per|of|original|target)"
    r"(?: (?:the|a|an|its|their|some|about|just))* $"
)
_OF_ANOTHER = late(rf"(?:[^.,;:()]{{0,40}}{HEAD_END})? of\b")  # "the other 100 tonnes of its rice"
_EARLIER = 3  # sentences with figures before the list in which its first parts may stand
_CLOSE = Fraction(1, 100)
_NO_PART_AFTER = late(
    rf"(?:[^.,;:()]{{0,40}}{HEAD_END})? (?:of them|of which|each|a|per|more|less|fewer|higher|lower)\b"
)


def shares_of_a_list(reading: Reading, rule: str) -> Iterator[Relation]:
    """The first part with its share, the other parts and the rest, in one sentence or in two side by side.

    Nothing else of the kind may stand between them, so that the parts make up the total which the share is of; the
    total itself need not be printed. A list that may have begun in the sentences before is left alone.
    """
    for order, sentence in sentences_with(reading, _REST_WORDS):
        for first in (sentence, *reading.sentences[max(0, order - 1) : order]):
            sentences = (sentence,) if first is sentence else (first, sentence)
            start = order + 1 - len(sentences)
            earlier = reading.sentences[max(0, start - _EARLIER) : start]
            roles = _roles(sentences, earlier)
            if roles is not None:
                yield Relation(rule, roles, sentences)
                break


def _roles(sentences: tuple[Sentence, ...], earlier: tuple[Sentence, ...]) -> dict[str, Role] | None:
    """The part, its share and the other parts down to the rest; None if the words leave a doubt about one of them."""
    form = sentences[0].form
    match = next((one for one in _WITH_SHARE.finditer(form) if not _NO_PART.search(form[: one.start()])), None)
    if match is None:
        return None
    mentions = marked(sentences[0])
    part, share = mentions.get(match.start("part")), mentions.get(match.start("share"))
    if not isinstance(part, Quantity) or not isinstance(share, Quantity) or part.of_whole or part.range_part:
        return None
    if any(_alike(one, part) for mark, one in mentions.items() if mark < match.start("part")):
        return None
    if match["of"] is None and (len(sentences) > 1 or _has_shares(earlier[-1:], part)):
        return None
    others = _others(sentences, match.end(), part)
    if others is None or _began_earlier(earlier, part, share, others):
        return None
    return {"part": part, "share": share, "others": others}


def _has_shares(sentences: tuple[Sentence, ...], part: Quantity) -> bool:
    """Does one of the sentences hold both an amount of the kind and a share?"""
    return any(
        any(_alike(one, part) for one in sentence.mentions)
        and any(one.kind in ("percent", "ratio") for one in sentence.mentions)
        for sentence in sentences
    )


def _began_earlier(
    earlier: tuple[Sentence, ...], part: Quantity, share: Quantity, others: tuple[Quantity, ...]
) -> bool:
    """Would one or two amounts told before make the share right, as further parts of the list?"""
    if not part.value or not share.value:
        return True
    asked = share.value / 100 if share.kind == "percent" else share.value
    listed = sum(one.value or 0 for one in (part, *others))
    before = [one.value for told in earlier for one in told.mentions if isinstance(one, Quantity) and _alike(one, part)]
    values = [value for value in before if value]
    for size in (1, 2):
        for some in combinations(values, size):
            if abs(part.value / (listed + sum(some)) - asked) <= _CLOSE:
                return True
    return False


def _others(sentences: tuple[Sentence, ...], start: int, part: Quantity) -> tuple[Quantity, ...] | None:
    """The amounts of the part's kind from an offset of the first form on, down to the rest; None if one is in doubt."""
    parts: list[Quantity] = []
    for sentence in sentences:
        first = start if sentence is sentences[0] else 0
        for mark, one in marked(sentence).items():
            if mark >= first and one.kind == "label":
                return None
            if mark < first or not isinstance(one, Quantity) or not _alike(one, part):
                continue
            before = sentence.form[:mark]
            if _NO_PART.search(before) or _NO_PART_AFTER.match(sentence.form, mark + 1) or one.range_part:
                return None
            parts.append(one)
            if _IS_REST.search(before):
                return None if _OF_ANOTHER.match(sentence.form, mark + 1) else tuple(parts)
    return None


def _alike(one: Mention, part: Quantity) -> bool:
    """Is it an amount of the same kind and unit, or a bare one that takes the unit over?"""
    if not isinstance(one, Quantity) or one.value is None:
        return False
    bare = one.kind == "count" and not one.noun
    return (one.kind, one.unit) == (part.kind, part.unit) or (bare and one.step > 1)


LINKERS: Linkers = {
    "shares-of-a-list": Linker(frozenset({"share", "part", "others"}), shares_of_a_list, ((_WITH_SHARE,), (_IS_REST,))),
}
