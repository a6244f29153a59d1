"""Percentages of the items of a list set apart: of one whole, with or without the counts that they are shares of."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction

from checker.late import late
from checker.marks import KINDS
from checker.model import Quantity, Reading, Relation, Sentence
from checker.relate.linker import Linker, Linkers

_PERCENT, _MONEY = KINDS["percent"], KINDS["money"]
# What introduces a list of which each answer, or each part, stands once.
_ONE_EACH = late(
    r"\b(?:a single|one|the single|their main|the main|the biggest|first) (?:\w+ )?"
    r"(?:answer|option|choice|reason|thing|item|response|category|party|form|source|worry|concern|problem"
    r"|cause|use|wish|need)\b|\b(?:wanted|needed|liked|mattered) (?:the )?most\b|\bmost (?:wanted|needed)\b"
    r"|\bbreak(?:s )?down|broken down|breakdown|\b(?:was|is|are|were|be) (?:split|divided)\b|\bmade up of\b"
    r"|\bof every (?:\w+ )?(?:pound|dollar|euro)\b|\bmarket shares?\b|\bfuel mix\b|\benergy mix\b|\bshareholders\b"
)
_SEVERAL = late(
    r"\b(?:all that apply|more than one|multiple|several|up to (?:two|three|five)|include|including|such as"
    r"|among|up|down|rise|fall|growth|increase\w*|decrease\w*|changes?(?= in)|rates?)\b"
)
_FEWEST = 3
_HUNDRED = 100
_NEAR = 25  # a sum further than this from 100 was not meant to be one
_HALF = Fraction(1, 2)


def item_percentages(reading: Reading, rule: str) -> Iterator[Relation]:
    """The percentages of a list in which each item has one, if the words before it say that they make one whole.

    Without such words only those that come to 100 are given.
    """
    for before, items in _lists(reading):
        parts = [_one(item, "percent") for item in items]
        if any(part is None for part in parts):
            continue
        found = [part for part in parts if part is not None]
        off = abs(sum((one.value or Fraction(0) for one in found), Fraction(0)) - _HUNDRED)
        announced = _ONE_EACH.search(before) and not _opens_wide(before, items)
        if off <= sum((one.step for one in found), Fraction(0)) * _HALF or (announced and off <= _NEAR):
            yield Relation(rule, {"parts": tuple(found)}, tuple(items))


def item_counts(reading: Reading, rule: str) -> Iterator[Relation]:
    """Each item's count with its percentage and the other counts, where most of the items tie."""
    for _, items in _lists(reading):
        kind = "money" if all(_MONEY in item.form for item in items) else "count"
        counts, shares = [_one(item, kind) for item in items], [_one(item, "percent") for item in items]
        pairs = [
            (one, share) for one, share in zip(counts, shares, strict=True) if one is not None and share is not None
        ]
        total = sum((one.value or Fraction(0) for one, _ in pairs), Fraction(0))
        if len(pairs) != len(items) or not total:
            continue
        tied = [abs((one.value or 0) * _HUNDRED / total - (share.value or 0)) <= share.step for one, share in pairs]
        if sum(tied) * 2 < len(pairs) or sum(tied) < 2:
            continue
        for part, share in pairs:
            others = tuple(one for one, _ in pairs if one is not part)
            yield Relation(rule, {"part": part, "share": share, "others": others}, tuple(items))


def _lists(reading: Reading) -> Iterator[tuple[str, list[Sentence]]]:
    """Runs of items that each hold a percentage in one sentence, with the words told before each list."""
    blocks = reading.document.blocks
    run: list[Sentence] = []
    sentences = reading.sentences
    for sentence in (*sentences, None):
        in_list = sentence is not None and blocks[sentence.block].kind == "item" and _PERCENT in sentence.form
        if sentence is not None and in_list and (not run or sentence.block == run[-1].block + 1):
            run.append(sentence)
            continue
        if len(run) >= _FEWEST and _is_whole(reading, run):
            told = blocks[max(0, run[0].block - 1)]
            yield reading.document.text[told.start : told.end].lower(), run
        run = [sentence] if sentence is not None and in_list else []


def _is_whole(reading: Reading, run: list[Sentence]) -> bool:
    """Does the run begin and end with the list, so that no item without a percentage is left out?"""
    blocks = reading.document.blocks
    ends = (run[0].block - 1, run[-1].block + 1)
    return not any(0 <= at < len(blocks) and blocks[at].kind == "item" for at in ends)


def _one(item: Sentence, kind: str) -> Quantity | None:
    """The figure of a kind that an item tells, the first if others are only compared with it; None if it tells none."""
    found = [one for one in item.mentions if isinstance(one, Quantity) and one.kind == kind and one.value is not None]
    if not found or found[0].range_part or found[0].hedge or (kind != "percent" and len(found) > 1):
        return None
    return found[0]


def _opens_wide(before: str, items: list[Sentence]) -> bool:
    """Do the words before or in the list let an answer be given twice, or tell changes?"""
    return any(_SEVERAL.search(words) for words in (before, *(one.form for one in items)))


LINKERS: Linkers = {
    "percent-of-items": Linker(frozenset({"parts"}), item_percentages, ((_PERCENT,),), blocks=("item",)),
    "shares-of-items": Linker(frozenset({"part", "share", "others"}), item_counts, ((_PERCENT,),), blocks=("item",)),
}
