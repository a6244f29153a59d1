"""Tallies of votes with the majority that was needed, in votes or as a share of them."""

from __future__ import annotations

from collections.abc import Iterator

from checker.late import late
from checker.marks import HEAD_END, KINDS
from checker.model import Quantity, Reading, Relation, Role
from checker.relate.contests.tallies import COUNT, TALLY, tallies
from checker.relate.contests.votes import around
from checker.relate.figures import marked
from checker.relate.linker import Linker, Linkers
from checker.relate.sentences import both

_NEEDED = late(
    rf"(?P<ratio>{KINDS['ratio']})(?: majority)? of (?:the |all )?(?:votes|those)(?:{HEAD_END})?(?: cast"
    rf"| voting| present)?"
    rf"[^.;]{{0,40}}?(?P<needed>{COUNT})(?: votes{HEAD_END}?)?"
    r" (?:would have been|would be|were|was|are|is) (?:enough|needed|required|sufficient)"
)
_SUPERMAJORITY = late(
    rf"(?P<ratio>{KINDS['ratio']})s?(?:[ -](?:majority|threshold|mark|vote|hurdle)| of (?:the )?(?:votes"
    rf"|those voting|members voting))"
)
_MET = late(
    r"\b(?:pass(?:ed|es)|approved|carried|adopted|reach(?:ed|ing)|secur(?:ed|ing)|cleared|met|won|clearing|overrode"
    r"|exceed\w*)\b"
)
_UNMET = late(
    r"\b(?:short|fail\w*|reject\w*|defeat\w*|fell|below|without|not|missed|lost|blocked|denied|needs?|would"
    r"|could|requires?"
    r"|avoid\w*)\b"
)


def votes_needed(reading: Reading, rule: str) -> Iterator[Relation]:
    """A tally, the share of the votes that was needed, and the number that this is said to come to."""
    for tally in reading.once(tallies):
        for sentence in around(reading, tally):
            match = _NEEDED.search(sentence.form)
            if match is None:
                continue
            at = marked(sentence)
            ratio, needed = at.get(match.start("ratio")), at.get(match.start("needed"))
            if isinstance(ratio, Quantity) and isinstance(needed, Quantity):
                roles: dict[str, Role] = {"ratio": ratio, "needed": needed, "ayes": tally.ayes, "noes": tally.noes}
                yield Relation(rule, roles, both(tally.sentence, sentence))


def large_majorities(reading: Reading, rule: str) -> Iterator[Relation]:
    """A tally that is said to have reached a majority of two-thirds or the like."""
    for tally in reading.once(tallies):
        for sentence in around(reading, tally):
            match = _SUPERMAJORITY.search(sentence.form)
            if match is None or _UNMET.search(sentence.form) or not _MET.search(sentence.form + tally.sentence.form):
                continue
            ratio = marked(sentence).get(match.start("ratio"))
            if isinstance(ratio, Quantity) and not _UNMET.search(tally.sentence.form):
                roles: dict[str, Role] = {"ratio": ratio, "ayes": tally.ayes, "noes": tally.noes}
                yield Relation(rule, roles, both(tally.sentence, sentence))


LINKERS: Linkers = {
    "large-majorities": Linker(
        frozenset({"ratio", "ayes", "noes"}), large_majorities, told=((TALLY,), (_SUPERMAJORITY,))
    ),
    "votes-needed": Linker(frozenset({"ratio", "needed", "ayes", "noes"}), votes_needed, told=((TALLY,), (_NEEDED,))),
}
