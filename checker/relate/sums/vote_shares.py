"""Percentages of the valid votes, where the copy tells the votes of all candidates: each must be that of one of them.

"Orr had 6,300, Ames 4,100 and Penn 1,600. Of the 12,000 votes cast she received 52.5 per cent": whose share that is, a
pronoun may hide; but it must be somebody's.
"""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction
from itertools import combinations

from checker.late import late
from checker.marks import ALL_KINDS, HEAD_END, KINDS
from checker.model import Quantity, Reading, Relation, Role, Sentence
from checker.relate.figures import Figure, figures_in, marked
from checker.relate.hints import sentences_with
from checker.relate.linker import Linker, Linkers
from checker.relate.sentences import both

_COUNT, _PERCENT = KINDS["count"], KINDS["percent"]
_VOTES = rf"(?:valid |total |good )?(?:votes|ballots|vote)(?:{HEAD_END})?(?: cast| counted)?"
# "Of the 12,000 votes cast Orr received 43 per cent", "43 per cent of the 12,000 valid votes".
_OF_VOTES = late(
    rf"\bof (?:the |a total of )?(?P<before>{_COUNT}) {_VOTES},? [^{ALL_KINDS},.;:]{{0,40}}?(?P<after>{_PERCENT})"
    rf"|(?P<share>{_PERCENT}) of (?:the |all (?:the )?|a total of )?(?P<whole>{_COUNT}) {_VOTES}"
)
# "In all 12,000 votes were cast. Orr holds 43 per cent of them".
_OF_THEM = late(rf"(?P<share>{_PERCENT}) of (?:them|these|those|the (?:valid |total )?votes?)\b")
_TOTAL = late(rf"\b(?:that is|that makes|making|in all|total(?:led)?|there were),? (?P<whole>{_COUNT}) {_VOTES}")
_OTHERWISE = late(
    r"\b(?:turnout|needed|needs|required|threshold|would|if|last time|years ago|in the first round|counted so far"
    r"|combined"
    r"|between them|together|postal|early|rejected|spoilt|spoiled|women|men|both)\b"
)
_ALL_TOLD = "the copy tells the votes of all who stood, and no other count of them is nearer to the share"
_WON = late(
    r"\b(?:took|takes|taking|won|winning|received|receiving|got|gets|polled|polling|had|has|having|holds|gained|secured"
    r"|picked up|went to|gave|with)\b"
)
_MOST = 9  # counts among which those of the candidates are looked for
_FEWEST = 2  # candidates
_NAMES = (("share", "after"), ("whole", "before"))
_LEAST = 50  # votes


def shares_of_votes(reading: Reading, rule: str) -> Iterator[Relation]:
    """Every percentage of a number of votes, with the candidate's votes nearest to it, if the copy tells all."""
    for order, sentence in sentences_with(reading, (_PERCENT,)):
        found = _share_and_whole(reading, order, sentence)
        if found is None:
            continue
        share, whole = found
        votes = _all_votes(reading, whole)
        if votes:
            part = _nearest(votes, (share.value or Fraction(0)) / 100 * (whole.value or Fraction(0)))
            roles: dict[str, Role] = {"share": share, "part": part.quantity, "whole": whole}
            yield Relation(rule, roles, both(part.sentence, sentence), notes=(_ALL_TOLD,))


def _share_and_whole(reading: Reading, order: int, sentence: Sentence) -> tuple[Quantity, Quantity] | None:
    """A percentage that a sentence tells of votes, and how many votes they are."""
    if _OTHERWISE.search(sentence.form) or not _WON.search(sentence.form):
        return None
    at = marked(sentence)
    match = _OF_VOTES.search(sentence.form)
    if match is not None:
        share, whole = (at[match.start(one if match[one] else other)] for one, other in _NAMES)
    else:
        told, before = _OF_THEM.search(sentence.form), reading.sentences[order - 1] if order else None
        total = _TOTAL.search(before.form) if told is not None and before is not None else None
        if told is None or before is None or total is None:
            return None
        share, whole = at[told.start("share")], marked(before)[total.start("whole")]
    if not isinstance(share, Quantity) or not isinstance(whole, Quantity) or share.hedge or whole.hedge:
        return None
    return (share, whole) if share.value and whole.value and not share.range_part else None


def _nearest(votes: list[Figure], asked: Fraction) -> Figure:
    return min(votes, key=lambda one: abs((one.quantity.value or Fraction(0)) - asked))


def _all_votes(reading: Reading, whole: Quantity) -> list[Figure]:
    """The counts of the copy, told before or after, that come to the whole: those of all who stood."""
    total = whole.value or Fraction(0)
    told: dict[Fraction, Figure] = {}
    for order, sentence in enumerate(reading.sentences):
        if _COUNT in sentence.form:
            for one in figures_in(sentence, order):
                value = one.quantity.value or Fraction(0)
                plain = one.quantity.kind == "count" and not one.quantity.hedge and not one.quantity.range_part
                if plain and _LEAST <= value < total and value.denominator == 1:
                    told.setdefault(value, one)
    if len(told) > _MOST:
        return []
    for size in range(_FEWEST, len(told) + 1):
        for some in combinations(sorted(told), size):
            if sum(some) == total:
                return [told[value] for value in some]
    return []


LINKERS: Linkers = {
    "shares-of-votes": Linker(frozenset({"share", "part", "whole"}), shares_of_votes, told=((_OF_VOTES, _OF_THEM),)),
}
