"""The season or year in a post, by its number, with the year in which it was taken: "his third season in charge"."""

from __future__ import annotations

from collections.abc import Iterator

from checker.extract.figures.words import ORDINAL_WORDS
from checker.late import late
from checker.marks import KINDS
from checker.model import CalendarDate, Reading, Relation, Role, Sentence
from checker.relate.figures import marked, ordinal_at
from checker.relate.hints import sentences_told
from checker.relate.linker import Linker, Linkers
from checker.relate.sentences import both

_WHEN = KINDS["year"] + KINDS["date"]
_SEASON = late(
    rf"\b(?:his|her|whose|their|(?:is|was|in) the) (?P<nth>{KINDS['ordinal']}|{'|'.join(ORDINAL_WORDS[1:])}) (?:full )?"
    r"(?:season|year|campaign) (?:in charge|in the (?:job|post|dugout)|in office|at the helm"
    r"|as (?:head )?(?:coach|manager|captain|director|president|principal|mayor|conductor|leader))\b"
)
_TOOK = late(
    r"\b(?:took (?:over|charge|the (?:job|post|helm|reins))|was (?:appointed|named|elected|hired|installed|sworn in)"
    rf"|became|succeeded|appointed|hired|elected)\b[^{_WHEN};.]{{0,50}}? (?:in|since) (?:the [a-z]+ of |[a-z]+ )?"
    rf"(?P<when>[{_WHEN}])"
)
_OTHER = late(
    r"\b(?:his|her|their) (?:predecessor|successor|assistant|captain|father|brother|wife|husband)\b|\bfirst time\b"
)
_REACH = 3  # sentences with figures between the two


def seasons(reading: Reading, rule: str) -> Iterator[Relation]:
    """Each season in a post by its number, with the only year nearby in which the copy says it was taken."""
    for order, sentence in sentences_told(reading, rule):
        match = _SEASON.search(sentence.form)
        number = ordinal_at(sentence, match.start("nth"), match["nth"]) if match is not None else None
        near = reading.sentences[max(0, order - _REACH) : order + _REACH + 1]
        starts = [pair for one in near for pair in _starts(one)]
        if (
            number is not None
            and len(starts) == 1
            and not any(_OTHER.search(one.form) for one in (sentence, starts[0][1]))
        ):
            roles: dict[str, Role] = {"number": number, "start": starts[0][0]}
            yield Relation(rule, roles, both(sentence, starts[0][1]))


def _starts(sentence: Sentence) -> Iterator[tuple[CalendarDate, Sentence]]:
    for match in _TOOK.finditer(sentence.form):
        when = marked(sentence).get(match.start("when"))
        if isinstance(when, CalendarDate) and when.year is not None and not when.century_step:
            yield when, sentence


LINKERS: Linkers = {"seasons": Linker(frozenset({"number", "start"}), seasons, told=((_SEASON,), (_TOOK,)))}
