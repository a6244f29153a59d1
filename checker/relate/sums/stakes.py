"""Stakes told as shares and as a percentage: all in one company imply one number of shares."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from fractions import Fraction

from checker.late import late
from checker.marks import HEAD_END, KINDS
from checker.model import Quantity, Reading, Relation, Sentence
from checker.relate.figures import marked
from checker.relate.hints import sentences_with
from checker.relate.linker import Linker, Linkers

_COUNT, _PERCENT = KINDS["count"], KINDS["percent"]
_AMOUNTS = "".join(sign for kind, sign in KINDS.items() if kind not in ("date", "year"))
_WORDS = rf"[^.;:()\"{_AMOUNTS}]"
# "310,000 shares of Corrin, or 24 pct", "9.4 percent of Corrin, or 61,000 shares".
_FIRST_SHARES = late(
    rf"(?P<part>{_COUNT})(?={HEAD_END}?(?: {_WORDS}{{0,40}})?\b(?:shares|stock)\b)[^.;:()\"{_AMOUNTS}]{{0,90}}?"
    rf"(?:,? (?:or|representing|equal to|equivalent to|which is|amounting to)|,? ?\() ?(?:about )?(?P<share>{_PERCENT})"
    r"(?! (?:more|higher|above|below|less|premium|discount|stock|dividend))"
)
_FIRST_PERCENT = late(
    rf"(?P<share>{_PERCENT})(?: {_WORDS}{{0,60}})?(?:,? or|,? ?\() ?(?:about )?(?P<part>{_COUNT})"
    rf"(?={HEAD_END}?(?: [a-z]+)? ?shares\b)"
)
# Shares of one class, or what the shares will be once there are more of them.
_OTHERWISE = late(
    rf"\b(?:class|[ab]{HEAD_END}? shares|(?:his|her|its|their) (?:holding|stake|shares)"
    r"|preferred|preference|respectively|dilut\w+|after the (?:offering|issue)|split|voting|warrants)\b"
)
_COMPANY = late(r",? of (?!(?:the|its|all|that|total|common|outstanding)\b)(?P<name>[a-z][\w-]+)")
_WITHIN = late(
    rf"\bshares{HEAD_END}? in (?P<in>[a-z][\w-]+)|(?!(?:common|ordinary|preferred|outstanding|new|existing|more|of|the"
    r"|its|voting)\b)\b(?P<name>[a-z][\w-]+) shares\b"
)
_HUNDRED = 100


@dataclass(frozen=True, slots=True)
class _Stake:
    """Shares with the percentage that they are."""

    part: Quantity
    share: Quantity
    sentence: Sentence
    company: str = ""  # the first word of its name, where it stands beside the shares

    @property
    def total(self) -> Fraction:
        """All the shares of the company, as far as the stake shows."""
        return (self.part.value or Fraction(0)) * _HUNDRED / (self.share.value or Fraction(1))


def one_total(reading: Reading, rule: str) -> Iterator[Relation]:
    """Each stake with the one that implies the middle number of shares of all the document's stakes."""
    stakes = list(_stakes(reading))
    if len(stakes) < 2:
        return
    middle = sorted(stakes, key=_total)[len(stakes) // 2]
    for stake in stakes:
        if stake is not middle and _may_be_one_company(stake, middle):
            used = tuple(dict.fromkeys(one.sentence for one in sorted((stake, middle), key=_start)))
            roles = {"part": stake.part, "share": stake.share, "like": middle.part, "like_share": middle.share}
            yield Relation(rule, dict(roles), used)


def _may_be_one_company(one: _Stake, other: _Stake) -> bool:
    """Is one company named for both stakes, or none for one of them?"""
    return not one.company or not other.company or one.company == other.company


def _stakes(reading: Reading) -> Iterator[_Stake]:
    for _, sentence in sentences_with(reading, ("share",)):
        form = sentence.form
        if _PERCENT not in form or _COUNT not in form or _OTHERWISE.search(form):
            continue
        at = marked(sentence)
        for pattern in (_FIRST_SHARES, _FIRST_PERCENT):
            for match in pattern.finditer(form):
                part, share = at[match.start("part")], at[match.start("share")]
                if isinstance(part, Quantity) and isinstance(share, Quantity) and part.value and share.value:
                    yield _Stake(part, share, sentence, _company(match))


def _company(match: re.Match[str]) -> str:
    """The first word of the name of the company that the shares are of, if it stands beside them."""
    named = _COMPANY.match(match.string, match.end()) or _WITHIN.search(match.string, match.start(), match.end())
    return named[named.lastgroup or 0] if named else ""


def _total(stake: _Stake) -> Fraction:
    return stake.total


def _start(stake: _Stake) -> int:
    return stake.part.start


LINKERS: Linkers = {
    "one-number-of-shares": Linker(
        frozenset({"part", "share", "like", "like_share"}), one_total, told=((_FIRST_SHARES, _FIRST_PERCENT),)
    ),
}
