"""The points of a side's starters and of its bench, and the score of the game."""

from __future__ import annotations

from collections.abc import Iterator

from checker.late import late
from checker.marks import KINDS
from checker.model import Mention, Quantity, Reading, Relation, Role, Sentence
from checker.relate.figures import marked
from checker.relate.hints import sentences_with
from checker.relate.linker import Linker, Linkers

_COUNT, _SCORE = KINDS["count"], KINDS["score"]
_GAP = rf"[^.;:{_COUNT}{_SCORE}]"
_STARTERS = r"(?:starters|starting five|starting (?:line-?up|unit))"
_BENCH = r"(?:bench|reserves|substitutes|second unit)"
_BOTH = late(
    rf"\b(?P<first>{_STARTERS}|{_BENCH})\b{_GAP}{{1,80}}?(?P<one>{_COUNT}){_GAP}{{1,60}}?"
    rf"(?:\b(?P<second>{_STARTERS}|{_BENCH})\b(?:{_GAP}{{1,30}}?(?P<other>{_COUNT}))?)"
    rf"|\b(?P<bench>{_BENCH})\b{_GAP}{{1,80}}?(?P<one2>{_COUNT}){_GAP}{{1,30}}?(?P<other2>{_COUNT})"
    rf"(?: points?)?.? (?:from|by|for) (?:the |their |its )?{_STARTERS}\b"
)
_OTHERWISE = late(
    r"\b(?:half|quarter|period|average\w*|season|outscored|outrebounded|shot|rebounds?|minutes?|games?)\b"
)


def points_of_the_bench(reading: Reading, rule: str) -> Iterator[Relation]:
    """The points of the starters and of the bench, told in one sentence, with the first score of the copy."""
    for _, sentence in sentences_with(reading, ("bench", "reserves", "second unit", "substitutes")):
        match = _BOTH.search(sentence.form)
        if match is None or _OTHERWISE.search(sentence.form):
            continue
        names = ("one2", "other2") if match["bench"] else ("one", "other")
        if not match[names[1]] or (match["first"] and match["first"] == match["second"]):
            continue
        at = marked(sentence)
        one, other = (at[match.start(name)] for name in names)
        final = _first_score(reading)
        if final is not None and isinstance(one, Quantity) and isinstance(other, Quantity):
            roles: dict[str, Role] = {"one": one, "other": other, "score": final[0]}
            sentences = (final[1], sentence) if final[1] is not sentence else (sentence,)
            yield Relation(rule, roles, sentences, ("+4 starters and bench are all that play",))


def _first_score(reading: Reading) -> tuple[Mention, Sentence] | None:
    found = ((one, sentence) for sentence in reading.sentences for one in sentence.mentions if one.kind == "score")
    return next(found, None)


LINKERS: Linkers = {
    "points-of-the-bench": Linker(
        frozenset({"one", "other", "score"}), points_of_the_bench, told=((_BOTH,), (KINDS["score"],))
    ),
}
