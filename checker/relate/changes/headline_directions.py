"""Which way the headline says that a figure went, and which way the story says so: "fall 15%" over "a 15% jump"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from fractions import Fraction
from typing import NamedTuple

from checker.late import late
from checker.marks import KINDS
from checker.model import Quantity, Reading, Relation, Role, Sentence, Word
from checker.relate.changes.headline_words import DOWN, NOUN_DOWN, NOUN_UP, OTHERWISE, UP
from checker.relate.figures import marked
from checker.relate.linker import Linker, Linkers
from checker.relate.told.stated import title_sentences
from checker.relate.wording import content_words, metrics

_AMOUNTS = "".join(KINDS[kind] for kind in ("count", "money", "measure", "percent", "points"))
_SIZE = rf"[{_AMOUNTS}{KINDS['ratio']}]"
_BY = r"(?: by| to| of)?(?: (?:an?|about|some|nearly|almost|just|over|exactly|more than))*"
_ROSE = rf"{UP}|risen|grown|rising|growing|climbing|jumping|adding|added|higher"
_FELL = rf"{DOWN}|fallen|falling|declining|dropping|shrunk|shrinking|losing|shed|lower"
_HIGHER, _LOWER = "more|higher|up|above|increase|rise|jump|greater", "less|fewer|lower|down|below|decrease|fall|drop"
_WAYS = (
    late(rf"\b(?:(?P<up>{_ROSE})|(?P<down>{_FELL}))(?: \w+ly)?{_BY} ?(?P<figure>[{_AMOUNTS}])"),
    late(rf"\b(?:(?P<up>{NOUN_UP})|(?P<down>{NOUN_DOWN})) of{_BY} ?(?P<figure>[{_AMOUNTS}])"),
    late(
        rf"(?P<figure>[{_AMOUNTS}])(?: [a-z-]+)??"
        rf" (?:(?P<up>{NOUN_UP}|higher|more)|(?P<down>{NOUN_DOWN}|lower|fewer|less))\b"
    ),
    # "Stood at 5.3 per cent in May, half a point more than a year ago".
    late(rf"(?P<figure>[{_AMOUNTS}])[^{_AMOUNTS};.]{{0,50}}?, {_SIZE} (?:(?P<up>{_HIGHER})|(?P<down>{_LOWER}))\b"),
)
# "To 87,500, compared with 78,125 last year".
_SINCE = late(
    rf"(?P<figure>[{_AMOUNTS}])[^{_AMOUNTS};.]{{0,60}}?"
    r"\b(?:compared (?:with|to)|against|up from|down from|from|versus|than)"
    rf"(?: the| just| only| a)* (?P<old>[{_AMOUNTS}])"
)
# Another time, or the way that was not gone.
_DOUBT = late(
    r"\b(?:not|no|despite|instead|reversing|after|following|previous\w*|earlier (?:rise|fall|drop|increase)|forecast\w*"
    r"|expect\w*|predict\w*|estimat\w*|analysts?|would|could|may|might|if|target|had been|until|offset\w*|unlike)\b"
)
_AROUND = 50  # characters to either side of a rise or fall in which it is put in doubt
_NEWS = 4  # blocks below the headline in which its news is told
_NEAR = Fraction(6, 1000)  # by which a change may miss the headline's percentage and be that, rounded


class _Told(NamedTuple):
    figure: Quantity
    word: Word
    sentence: Sentence
    sure: bool = True


def headline_directions(reading: Reading, rule: str) -> Iterator[Relation]:
    """The one rise or fall of the headline with the places below that tell its figure, and all which way it went."""
    heads = title_sentences(reading)
    told = [one for sentence in heads for one in _told(sentence)]
    if len({one.figure.start for one in told}) != 1 or OTHERWISE.search(heads[0].form):
        return
    head = told[0]
    below = [one for one in reading.sentences if head.sentence.block < one.block <= head.sentence.block + _NEWS]
    found = [one for sentence in below for one in (*_again(head, sentence), *_since(head, sentence))]
    signs = {one.word.sign for one in found if one.sure}
    if len(signs) == 1 and (signs == {head.word.sign} or _all_said(reading, head, found)):
        again = next(one for one in found if one.word.sign in signs)
        roles: dict[str, Role] = {"told": head.word, "again": again.word, "title": head.figure, "body": again.figure}
        yield Relation(rule, roles, (head.sentence, again.sentence))


def _told(sentence: Sentence) -> Iterator[_Told]:
    """The figures of a sentence that are said to have gone up or down, or to be by how much something did."""
    at = marked(sentence)
    for pattern in _WAYS:
        for match in pattern.finditer(sentence.form):
            figure = at.get(match.start("figure"))
            if isinstance(figure, Quantity) and figure.value and not figure.range_part:
                word = match["up"] or match["down"]
                yield _Told(figure, Word(word, "change", 1 if match["up"] else -1), sentence, _is_sure(match))


def _again(head: _Told, sentence: Sentence) -> Iterator[_Told]:
    """The headline's figure in a sentence of the same thing that tells, too, which way it went."""
    if _is_of_same(head, sentence):
        yield from (one for one in _told(sentence) if _are_same(one.figure, head.figure))


def _since(head: _Told, sentence: Sentence) -> Iterator[_Told]:
    """Two values, of which the headline tells the later, if the change between them is its percentage."""
    at = marked(sentence)
    for match in _SINCE.finditer(sentence.form) if head.figure.kind == "percent" else ():
        new, old = at.get(match.start("figure")), at.get(match.start("old"))
        if not isinstance(new, Quantity) or not isinstance(old, Quantity) or not new.value or not old.value:
            continue
        change = new.value / old.value - 1
        told = any(isinstance(one, Quantity) and _are_same(one, new) for one in head.sentence.mentions)
        alike = (new.kind, new.unit) == (old.kind, old.unit)
        if told and alike and abs(abs(change) - Fraction(head.figure.value or 0) / 100) < _NEAR:
            word = Word("more", "change", 1) if change > 0 else Word("less", "change", -1)
            yield _Told(new, word, sentence, _is_sure(match))


def _is_sure(match: re.Match[str]) -> bool:
    """Do the words around what was found tell of what came about, and of no other time?"""
    return _DOUBT.search(match.string, max(0, match.start() - _AROUND), match.end() + _AROUND) is None


def _are_same(one: Quantity, other: Quantity) -> bool:
    alike = (one.kind, one.unit, one.value) == (other.kind, other.unit, other.value)
    return alike and (one.kind != "count" or one.noun == other.noun or not (one.noun and other.noun))


def _is_of_same(head: _Told, sentence: Sentence) -> bool:
    """Does a sentence tell of what the headline tells of, by a word of it and by the thing that is measured?"""
    named, again = metrics(head.sentence.form), metrics(sentence.form)
    if named and again:
        return bool(named & again)
    return bool(content_words(head.sentence.form) & content_words(sentence.form))


def _all_said(reading: Reading, head: _Told, found: list[_Told]) -> bool:
    """Does every place of the copy that has the headline's figure tell the other way, so that it is of one thing?"""
    if not all(one.sure for one in found):
        return False
    start = head.sentence.end
    known = {(one.figure.start, one.figure.end) for one in found}
    others = (one for one in reading.mentions() if isinstance(one, Quantity) and one.start > start)
    return all((one.start, one.end) in known for one in others if _are_same(one, head.figure))


LINKERS: Linkers = {
    "headline-directions": Linker(
        frozenset({"told", "again", "title", "body"}), headline_directions, told=((*_WAYS,),), blocks=("title",)
    ),
}
