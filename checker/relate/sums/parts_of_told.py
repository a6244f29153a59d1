"""Some of what the sentence before counted: "The firm has 62 shops. Seventeen of them will close"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from checker.extract.language.nouns import compatible
from checker.extract.language.word_classes import COLLECTIVE_PEOPLE
from checker.late import late
from checker.marks import ALL_KINDS, HEAD_END, KINDS
from checker.model import Quantity, Reading, Relation, Sentence
from checker.relate.figures import marked
from checker.relate.hints import sentences_told
from checker.relate.linker import Linker, Linkers
from checker.relate.sentences import adjoin

_COUNT = KINDS["count"]
_THEY = r"(?:them|these|those)"
_ENDS = rf"{HEAD_END}?+(?! (?:who|that|which|in|at|on|from|for|with|by|and|or|aged|[a-z]+ing|{_COUNT})\b|[a-z'])"
# "Nine of them were", "It holds 18 of these."
_OF_THEM = late(rf"(?P<part>{_COUNT}) of (?P<they>{_THEY}){_ENDS}")
# "Of these, 40 were upheld"
_OF_THESE = late(rf"^\"?(?:and )?of (?P<they>{_THEY}),? (?:only |just |some |about )?(?P<part>{_COUNT}){_ENDS}")
# "Seventeen of the shops will close"
_OF_NAMED = late(
    rf"(?P<part>{_COUNT}) of (?P<owner>the|these|those|its|their) (?P<noun>[a-z]+s|people|men|women|children){_ENDS}"
)
_BARE = late(r"\b[a-z]{3,}(?<!ss)(?<!us)(?<!is)s\b|\b(?:people|men|women|children|mice|cattle|sheep|fish)\b")
_NO_THINGS = frozenset(
    """has was is does keeps owns runs operates employs manages holds says shows uses this its his hers across
    always yes less perhaps besides sometimes""".split()
)
_ANOTHER = late(
    r"\b(?:more|another|further|extra|additional|average|per|every|each|record|first|last|other|than|against|unlike"
    r"|(?:up|down|rose|fell) from|up to|between|target|goal|worth|half|dozens|hundreds|scores|if|would|could|may|might"
    r"|not|no)\b"
)
_ELSEWHERE = late(
    r"(?: \w+)? (?:this|last|next|since|in (?:the|this|that|all)|worldwide|nationwide|overall|on|from|at|who|that)\b"
)
_NARROWED = late(rf"{HEAD_END} ?(?:in|at|on|for|from|with|that|who|which|by|across|near|outside|under|over|between)\b")
# Of one thing many may be sold: "He wrote 12 novels. His publisher sold 40,000 of them."
_COPIES = late(
    r"\b(?:s[eo]ll\w*|sold|print\w*|mak\w+|made|built|build\w*|ship\w*|issued?|produc\w+|publish\w*|copies)\b"
)
_GONE = late(r"\b(?:closed|shut|sold|lost|shed|left|scrapped|retired|dropped)\b")
_HOLDS = late(r"\b(?:has|have|had|owns?|owned|runs?|ran|operates?|operated|employs?|employed|manages?|managed)\b")
_BY_PEOPLE = late(r"\b(?:died|drowned|killed|injured|hurt|arrested|rescued|missing|aboard|detained|fined|ill|sick)\b")
_MARGINS = frozenset({"vote", "point", "goal", "run", "shot", "hour", "day", "year", "number", "figure", "side"})
_FIGURES = late(f"[{_COUNT}{KINDS['measure']}{KINDS['money']}]")
_FEWEST = 2


@dataclass(frozen=True, slots=True)
class _Part:
    """Some of what was counted: its figure, the noun it is of if it has one, what is before it, and its sentence."""

    figure: Quantity
    noun: str
    owned: bool
    before: str
    sentence: Sentence


def parts_of_told(reading: Reading, rule: str) -> Iterator[Relation]:
    """Some of "them", or of the things by name, with the one count of the sentence before that they may be of."""
    for order, sentence in sentences_told(reading, rule):
        if not order or not adjoin(reading, reading.sentences[order - 1], sentence) or _COUNT not in sentence.form:
            continue
        part = _part(sentence)
        whole = _whole(reading, order, part) if part is not None else None
        if part is not None and whole is not None:
            sentences = (reading.sentences[order - 1], sentence)
            yield Relation(rule, {"part": part.figure, "whole": whole}, sentences)


def _part(sentence: Sentence) -> _Part | None:
    form = sentence.form
    match = _OF_THESE.match(form) or _OF_THEM.search(form) or _OF_NAMED.search(form)
    if match is None or _ANOTHER.search(form[: match.start("part")]) or _FIGURES.search(form[: match.start("part")]):
        return None
    figure = marked(sentence).get(match.start("part"))
    if not isinstance(figure, Quantity) or not figure.value or figure.range_part or figure.value < _FEWEST:
        return None
    named = match.groupdict()
    if named.get("noun") and _ELSEWHERE.match(form, match.end("noun")):
        return None
    return _Part(
        figure, named.get("noun") or "", named.get("owner") in ("its", "their"), form[: match.start("part")], sentence
    )


def _whole(reading: Reading, order: int, part: _Part) -> Quantity | None:
    """The one count of the sentence before, if nothing else there or earlier may be what the part is of."""
    before = reading.sentences[order - 1]
    counts = [one for one in before.mentions if isinstance(one, Quantity) and one.kind == "count"]
    if len(counts) != 1 or not counts[0].noun or not counts[0].value or _ANOTHER.search(before.form):
        return None
    whole = counts[0]
    if whole.more or whole.range_part or whole.of_whole or (part.figure.noun and part.figure.noun != whole.noun):
        return None
    if whole.noun in _MARGINS or (part.noun and _NARROWED.search(before.form)):
        return None
    if part.owned and (_GONE.search(part.sentence.form) or not _HOLDS.search(before.form)):
        return None
    if _BY_PEOPLE.search(part.sentence.form) and not compatible("person", whole.noun):
        return None
    if not _is_noun(part.noun, whole.noun) if part.noun else _other_things(before.form):
        return None
    if not part.noun and _COPIES.search(part.before):
        return None
    earlier = [one for each in reading.sentences[:order] for one in each.mentions if isinstance(one, Quantity)]
    rivals = [one for one in earlier if one.kind == "count" and one is not whole and compatible(one.noun, whole.noun)]
    return None if any((one.value or 0) >= (part.figure.value or 0) for one in rivals) else whole


def _is_noun(word: str, lemma: str) -> bool:
    """Is the word the plural of the noun?"""
    return word in (lemma, f"{lemma}s", f"{lemma}es", f"{lemma[:-1]}ies") or (lemma, word) in _IRREGULAR


_IRREGULAR = frozenset({("person", "people"), ("man", "men"), ("woman", "women"), ("child", "children")})


def _other_things(form: str) -> bool:
    """Does a sentence name other things in the plural, or a body of people, besides what it counts?"""
    rest = re.sub(rf"{_COUNT}[^{ALL_KINDS}]*?{HEAD_END}", " ", form)
    words = set(re.findall(r"[a-z]+", rest))
    return bool(set(_BARE.findall(rest)) - _NO_THINGS or words & COLLECTIVE_PEOPLE)


LINKERS: Linkers = {
    "parts-of-told": Linker(frozenset({"part", "whole"}), parts_of_told, told=((_OF_THEM, _OF_THESE, _OF_NAMED),)),
}
