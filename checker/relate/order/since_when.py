"""Records told as the highest or lowest since a date "when" it was so much: what was then has not been passed since."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from checker.late import late
from checker.marks import ALL_KINDS, KINDS
from checker.model import Quantity, Reading, Relation, Role, Sentence, Word
from checker.relate.figures import marked
from checker.relate.hints import sentences_told
from checker.relate.linker import Linker, Linkers
from checker.relate.sentences import adjoin, both

_FIGURES = "".join(KINDS[kind] for kind in ("count", "money", "percent", "points", "measure"))
_WHEN = KINDS["date"] + KINDS["year"]
_WORD = (
    r"(?:(?P<most>highest|largest|biggest|greatest|busiest|hottest|warmest|wettest|most|best|fastest|sharpest|steepest"
    r"|strongest|heaviest|deepest|longest|widest)"
    r"|(?P<least>lowest|smallest|fewest|coldest|coolest|slowest|weakest|least|lightest|shortest|narrowest))"
)
_SINCE_WHEN = late(
    rf"\b{_WORD}\b(?P<thing>[^{ALL_KINDS};.:]{{0,40}}?) since (?:the \w+ of |early |late )?[{_WHEN}]"
    rf"(?: of [{_WHEN}])?, when (?P<then>[^{ALL_KINDS};.:]{{0,45}}?)(?P<value>[{_FIGURES}])"
    rf"(?P<rest>[^{ALL_KINDS};.:,]{{0,30}})"
)
_CHANGE = late(
    r"\b(?:rises?|increase|growth|pace|gain|jump|climb|surge|falls?|drop|decline|cut|reduction|slide|hike|decrease|leap"
    r"|plunge|slump|rate of)\b"
)
_CHANGED = late(
    r"\b(?:rose|fell|grew|dropped|climbed|jumped|declined|shrank|contracted|expanded|slid|slumped|plunged|increased"
    r"|decreased|gained|lost|surged|cut|raised|rise|fall|drop|growth|increase|leap|leapt|sank|tumbled|added|shed) $"
    r"|\b(?:rose|fell|grew|dropped|climbed|jumped|declined|increased|decreased|advanced) by $"
)
_PERIOD = late(r"^ (?:quarter|month|year|week|showing|performance)\b")
_GREW = late(
    rf"\b(?:rose|fell|grew|dropped|climbed|declined|shrank|expanded|contracted|increased) (?:by )?[{_FIGURES}]"
)
_NOT_SO = late(
    r"\b(?:second|third|only|except|other|not|never|per|average|than|another|nearly|almost|about|around|out of|between"
    r"|of (?:the|its|them|those)|less|more|first|last|expected|forecast|aged)\b"
)
_OWN = late(
    r"\b(?:expected|forecast\w*|would|could|may|might|average|target|compared|against|from|than|second|out of)\b"
)


def since_when(reading: Reading, rule: str) -> Iterator[Relation]:
    """Each record since a date with what was told of that date, and the value that makes the record."""
    for order, sentence in sentences_told(reading, rule):
        for match in _SINCE_WHEN.finditer(sentence.form):
            then = marked(sentence).get(match.start("value"))
            if not isinstance(then, Quantity) or then.value is None or then.range_part or then.more:
                continue
            if _NOT_SO.search(match["then"] + match["thing"] + match["rest"]) or then.hedge:
                continue
            if not _tells_alike(match, then):
                continue
            found = _own(reading, order, match, then)
            if found is not None:
                word = Word(match["most"] or match["least"], "superlative", 1 if match["most"] else -1)
                roles: dict[str, Role] = {"direction": word, "value": found[0], "then": then}
                yield Relation(rule, roles, both(sentence, found[1]))


def _tells_alike(match: re.Match[str], then: Quantity) -> bool:
    """Are a level and a level told, or a change and a change: "the sharpest fall since 2009, when they fell 9%"?"""
    changed = _CHANGED.search(match["then"]) is not None
    if then.kind == "count" and match["then"].endswith(" by "):
        return False
    if _PERIOD.search(match["thing"]):
        return changed and _GREW.search(match.string, 0, match.start()) is not None
    return changed == (_CHANGE.search(match["thing"]) is not None)


def _own(reading: Reading, order: int, match: re.Match[str], then: Quantity) -> tuple[Quantity, Sentence] | None:
    """The only value of the same measure before the words in their sentence, or else in the sentence before it."""
    sentence = reading.sentences[order]
    here = [one for mark, one in marked(sentence).items() if mark < match.start() and _alike(one, then)]
    if here:
        return _only(here, sentence, sentence.form[: match.start()])
    if order and adjoin(reading, before := reading.sentences[order - 1], sentence):
        return _only([one for one in before.mentions if _alike(one, then)], before, before.form)
    return None


def _only(values: Sequence[object], sentence: Sentence, told: str) -> tuple[Quantity, Sentence] | None:
    own = values[0] if len(values) == 1 else None
    return (own, sentence) if isinstance(own, Quantity) and not _OWN.search(told) else None


def _alike(one: object, then: Quantity) -> bool:
    """May the two be values of one measure?"""
    if not isinstance(one, Quantity) or one.value is None or one.range_part or one.more or one.kind == "age":
        return False
    alike = (one.kind, one.unit) == (then.kind, then.unit)
    return alike and (one.noun == then.noun or not then.noun or (not one.noun and one.kind != "count"))


LINKERS: Linkers = {
    "since-when": Linker(frozenset({"direction", "value", "then"}), since_when, told=((_SINCE_WHEN,),)),
}
