"""People counted in one sentence and named with their ages at the start of the next, and groups counted once named."""

from __future__ import annotations

import re
from collections.abc import Iterator
from fractions import Fraction
from itertools import pairwise

from checker.extract.language import lexicon
from checker.extract.language.clauses import AUXILIARIES
from checker.late import late
from checker.model import Passage, Quantity, Reading, Relation, Sentence
from checker.relate.linker import Linker, Linkers
from checker.relate.lists.lists import read_list
from checker.relate.sentences import adjoin

_NAME = r"(?:Dr |Mr |Mrs |Ms |Miss |Sgt |Capt\.? |Cpl )?[A-Z][\w'’.-]+(?: (?:de |van |al-)?[A-Z][\w'’.-]+){0,4}"
_AGED = rf"{_NAME}(?: \((?:aged )?\d{{1,2}}\)|, (?:aged )?\d{{1,2}})"
_LIST = late(rf"(?P<list>{_AGED}(?:(?:, |,? and (?:[a-z]+ ){{0,3}}|; ){_AGED})+)(?=,? [a-z]|\.)")
_ONE_AGED = late(_AGED)
_PART = late(
    r"\b(?:one|two|some|most|several|others?|of (?:them|whom)|including|at least|more|another|fourth|third|fifth)\b"
)
_MORE = late(r"\b(?:others?|another|third|fourth|fifth|sixth|more|remaining|also|of (?:them|whom)|the rest)\b")
# What befell all of those counted, so that all of them can be named.
_OVER = late(r"\b(?:charged|jailed|sentenced|convicted|killed|died|dead|drowned|elected|appointed|promoted|ordained)\b")
_AGE = late(r"\b(?:aged|of) \d\d\b|year[- ]olds?\b|\b(?:teenagers?|boys?|girls?|youths?|juveniles?)\b|\bbe named\b")
_NAMED = late(
    r"\b(?:(?P<noun>[a-z]+s|people|men|women|children|dead) (?:are|were)(?: (?:later )?(?:named|identified) as)?"
    r"|(?:named|identified) as) (?=(?:the )?[A-Z])"
)
_ALL = late(
    r"\. (?:All|The|Of the|All of the) (?P<number>two|three|four|five|six|seven|eight|nine)\b(?: (?P<noun>[a-z]+))?"
)
_COUNTS = (". All ", ". The ", ". Of the ")
_NUMBERS = {"two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9}
_MOST, _NEAR = 12, 200


def named_next(reading: Reading, rule: str) -> Iterator[Relation]:
    """Each number of people with the names and ages that the next sentence begins with."""
    text = reading.document.text
    for before, sentence in pairwise(reading.sentences):
        match = _LIST.match(text, sentence.start, sentence.end)
        figure = _people(before) if match is not None and adjoin(reading, before, sentence) else None
        if match is None or figure is None:
            continue
        named = [one.span() for one in _ONE_AGED.finditer(text, *match.span("list"))]
        fewer = len(named) < (figure.value or 0)
        if fewer and _OVER.search(before.form) is None:
            continue  # four were arrested, two of them charged
        if len(named) == figure.value or not _others_named(text, match.end("list")):
            items = tuple(Passage("list", *one) for one in named)
            yield Relation(rule, {"announced": figure, "items": items}, (before, sentence))


def _others_named(text: str, at: int) -> bool:
    """Does the copy name others with their ages behind the list, or speak of some more or of some of them?"""
    return any(one.search(text, at) for one in (_ONE_AGED, _AGE)) or _MORE.search(text, at, at + _NEAR) is not None


def _people(sentence: Sentence) -> Quantity | None:
    """The one number of people in a sentence, without a word that only some of them follow."""
    found = [one for one in sentence.mentions if isinstance(one, Quantity) and one.kind in ("count", "age")]
    if len(found) != 1 or found[0].kind != "count" or found[0].hedge or found[0].more or found[0].of_whole:
        return None
    figure = found[0]
    if not 2 <= (figure.value or 0) <= _MOST or not lexicon.classes(figure.noun) & lexicon.PERSON:
        return None
    return None if _PART.search(sentence.form) else figure


def counted_when_named(reading: Reading, rule: str) -> Iterator[Relation]:
    """Each list of names with which a sentence says who all of a group are, with the number that the next one gives."""
    text = reading.document.text
    if not any(words in text for words in _COUNTS):
        return
    for again in _ALL.finditer(text):
        start = max(text.rfind(". ", 0, again.start()), text.rfind("\n", 0, again.start())) + 1
        match = _NAMED.search(text, start, again.start())
        listing = read_list(text, match.end(), again.start()) if match is not None else None
        if match is None or listing is None or not listing.named or not listing.joined or listing.tailed:
            continue
        if again.start() - listing.end > 1 or not _is_group(match["noun"], again):
            continue
        number = _NUMBERS[again["number"]]
        figure = Quantity("count", *again.span("number"), Fraction(number), Fraction(1))
        passages = tuple(Passage("list", one.start, one.end) for one in listing.read_as(number))
        yield Relation(rule, {"announced": figure, "items": passages}, ())


def _is_group(noun: str | None, again: re.Match[str]) -> bool:
    """Does the next sentence count those who were named: "all three had", "of the three finalists"?"""
    if again[0].startswith((". Of the", ". The")):
        return noun is not None and again["noun"] == noun
    follows = again["noun"] or ""
    return follows in ("", noun) or follows in AUXILIARIES or lexicon.verb_lemma(follows) != follows


LINKERS: Linkers = {
    "counted-when-named": Linker(frozenset({"announced", "items"}), counted_when_named, ((_ALL,), (_NAMED,))),
    "named-next": Linker(frozenset({"announced", "items"}), named_next),
}
