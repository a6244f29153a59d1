"""The first of some, and those told to come next: "Norvia has the most cases, 2.8 million. Drenmark follows"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from checker.late import late
from checker.marks import HEAD_END, KINDS
from checker.model import Quantity, Reading, Relation, Role, Sentence, Word
from checker.relate.figures import marked
from checker.relate.hints import sentences_told
from checker.relate.linker import Linker, Linkers
from checker.relate.sentences import adjoin, both

_FIGURES = "".join(KINDS[kind] for kind in ("count", "money", "percent", "measure", "duration"))
_FIGURE = f"[{_FIGURES}]"
_OTHERS = "".join(KINDS[kind] for kind in ("points", "ratio", "multiple", "score"))
_GAP = f"[^{_FIGURES}{_OTHERS}.;:]"
_MOST = (
    r"highest|largest|biggest|greatest|longest|tallest|heaviest|dearest|busiest|hottest|warmest|most|windiest"
    r"|wettest|deepest"
    r"|best[- ](?:attended|supported|selling|paid)|top|topped|topping|richest|costliest|commonest|favou?rite|leading"
    r"|main|chief"
    r"|fullest|strongest|(?:hardest|worst)[- ](?:hit|affected)"
)
_FIRST = late(
    rf"\b(?P<most>{_MOST})\b(?: of (?:the|its|all|our) {KINDS['count']}(?: [a-z]+)*{HEAD_END})?"
    rf"(?:(?P<gap>{_GAP}{{0,90}}?)(?P<value>{_FIGURE})(?!-(?:year|day|week|month))"
    rf"|(?P<near>{_GAP}{{0,40}}? the )(?P<own>[{KINDS['count']}{KINDS['measure']}])-)"
)
_NEXT = late(
    r"\b(?:next (?:is|are|was|were|come|comes|came|best|highest|in line)|follows|followed(?: by| with| on| at|,)"
    r"|come[s]? next"
    r"|came next|then (?:the|came|comes?|by)|other [a-z]{3,14}:|others:|second (?:is|was|comes|came)|behind (?:it"
    r"|them|her|him)"
    r"|(?:its|his|her|their|the) (?:nearest|closest|next-nearest) (?:rivals?|challengers?|competitors?|pursuers?"
    r"|contenders?|neighbou?rs?)|runners?-up"
    r"|trailing|after (?:it|that|them) (?:is|was|come|comes|came))"
)
_RIVAL = late(r"nearest|closest|runner")
_BARRED = late(
    r"\b(?:least|fewest|lowest|smallest|worst(?![- ](?:hit|affected))"
    r"|total|in all|altogether|combined|average\w*|last (?:year|month|season)"
    r"|compared|up from"
    r"|down from|more than|increase|rise|fall|would|could|expected|respectively|points|per cent of|quarter|half"
    r"|rounds?|seconds"
    r"|minutes|hours?|later|recent\w*|likely|per|each|turn|scorers?|for the|day after|at (?:least|most)|almost all"
    r"|most of|followed by an?|days?|weeks?|months?|years?)\b"
)


def followers(reading: Reading, rule: str) -> Iterator[Relation]:
    """The figure of what is first or most with each of those that its clause or the next sentence puts after it."""
    for order, sentence in sentences_told(reading, rule):
        match = _NEXT.search(sentence.form)
        if match is None:
            continue
        before = reading.sentences[order - 1] if order else None
        found = _first(sentence, match.start())
        if found is None and before is not None and adjoin(reading, before, sentence):
            found = _first(before, len(before.form))
        if found is None:
            continue
        most, word, at = found
        if _BARRED.search(sentence.form) or _BARRED.search(at.form):
            continue
        others = list(_after(reading.document.text, sentence, match, most))
        in_turn = pairwise(others) if " then " in sentence.form or match[0].startswith("next c") else ()
        for one, other in (*((most, each) for each in others), *in_turn):
            roles: dict[str, Role] = {"direction": Word(word, "superlative", 1), "value": one, "other": other}
            yield Relation(rule, roles, both(at, sentence), (f"told after it: {match[0].strip()}",))


def _first(sentence: Sentence, end: int) -> tuple[Quantity, str, Sentence] | None:
    """The only figure that a superlative has before some place in a sentence."""
    matches: list[re.Match[str]] = list(_FIRST.finditer(sentence.form, 0, end))
    if len(matches) != 1:
        return None
    match = matches[0]
    figure = marked(sentence).get(match.start("value" if match["value"] else "own"))
    rest = sentence.form[match.end() : end]
    if not isinstance(figure, Quantity) or figure.more or any(one in rest for one in _FIGURES):
        return None
    return figure, match["most"], sentence


def _after(text: str, sentence: Sentence, told: re.Match[str], most: Quantity) -> Iterator[Quantity]:
    """The figures after the words, if all are of the first one's measure and each is that of a name."""
    others = [one for at, one in marked(sentence).items() if at >= told.end() and isinstance(one, Quantity)]
    if not others or not all(_alike(most, one) for one in others):
        return
    before = [one.end for one in sentence.mentions if one.end <= others[0].start]
    if _RIVAL.search(told[0]) and not most.noun and others[0].noun:
        return  # "the largest hall seats 2,300; its nearest rival sold 340,000 tickets"
    named_first = told[0].startswith(("follows", "followed with", "come", "came"))
    starts = [sentence.start if named_first or not before else before[-1], *(one.end for one in others)]
    skipped = 0 if named_first else 1  # the first letter of a sentence is a capital in any case
    spans = zip(starts, others, strict=False)
    if all(re.search(r"[A-Z]\w", text[start + skipped : one.start]) for start, one in spans):
        yield from others


def _alike(most: Quantity, one: Quantity) -> bool:
    if one.value is None or one.range_part or one.more:
        return False
    if one.kind == "count" and not one.noun:
        return not one.inherited or most.kind == "count"
    return (one.kind, one.unit) == (most.kind, most.unit) and (
        one.kind != "count" or one.noun == most.noun or not most.noun
    )


LINKERS: Linkers = {
    "followers": Linker(frozenset({"direction", "value", "other"}), followers, told=((_NEXT,), (_FIRST,))),
}
