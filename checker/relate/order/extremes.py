"""The oldest, the youngest, the dearest and the cheapest of what the copy has given a range of, sentences apart."""

from __future__ import annotations

import re
from collections.abc import Iterator

from checker.extract.language import lexicon
from checker.late import late
from checker.marks import DASH, HEAD_END, KINDS
from checker.model import CalendarDate, Quantity, Reading, Relation, Sentence
from checker.relate.figures import marked
from checker.relate.linker import Linker, Linkers

_AGE, _COUNT, _MONEY = KINDS["age"], KINDS["count"], KINDS["money"]
_TO = rf"(?: to | and |-|{DASH})"
_AGED = late(
    rf"\b(?:aged|ages|ranged in age|ranging in age|range in age)(?: (?:from|between))?"
    rf" (?P<low>[{_AGE}{_COUNT}]){_TO}(?P<high>[{_AGE}{_COUNT}])"
)
_OLDEST = late(
    r"\bthe (?:oldest|eldest|youngest)(?! (?:person|man|woman|ever|to|resident|child|citizen)\b)"
    r"(?: [a-z'-]+){0,2}?(?: (?P<who>[a-z'-]+))?(?:, [a-z.' -]{3,40})?(?:,| is| was| being| at)"
    rf"(?: a| an| aged| just| now| only)* (?P<value>[{_AGE}{_COUNT}])(?![^.,;]{{0,20}}{HEAD_END})"
    rf"|\band the (?:oldest|eldest|youngest),? (?P<second>[{_AGE}{_COUNT}])(?=[.,;])"
)
_GOODS = r"(?:fares?|tickets?|seats?|prices?|berths?|rooms?|rents?|fees?|fines?|rates?|passes|pass|plots?)"
_COSTS = late(
    rf"\b{_GOODS}\b[^.;{_MONEY}]{{0,60}}? (?:rang(?:e|es|ed|ing)|var(?:y|ies|ied)|run|go|sell|cost)"
    rf"(?: from| for| between)* (?P<low>{_MONEY})[^.;{_MONEY}]{{0,60}}?{_TO}(?P<high>{_MONEY})"
)
_DEAREST = late(
    rf"\b(?:(?:at|for) (?P<before>{_MONEY}),? (?:even )?)?"
    r"the (?:dearest|most expensive|costliest|priciest|cheapest|least expensive)(?: [a-z-]+){0,2}? "
    rf"{_GOODS}\b(?:(?: on [a-z ]{{3,20}})?(?:,| is| was| are| costs?| at| of| will be| being)+ (?P<after>{_MONEY}))?"
)
_ELSEWHERE = late(
    r"\b(?:last (?:year|season|time)|elsewhere|rival|other|world|country|city|until"
    r"|used to|previous\w*|survivors?|volunteers?|coach(?:es)?|fans?"
    r"|guests?|league|brother|sister|sibling)\b"
)
_FIGURES = ("value", "second", "before", "after")
_ANY_OF_THEM = frozenset("patient participant victim entrant competitor child member player runner".split())
_PEOPLE = ("er", "or", "ist", "ian", "man", "woman", "ant", "ent")
_FARTHEST = 14  # sentences with figures after the range


def extreme_ages(reading: Reading, rule: str) -> Iterator[Relation]:
    """The only range of ages in a document with the oldest or youngest of them that a later sentence tells."""
    text = reading.document.text
    if "oldest" in text or "youngest" in text or "eldest" in text:
        yield from _extremes(reading, rule, _AGED, _OLDEST)


def extreme_prices(reading: Reading, rule: str) -> Iterator[Relation]:
    """The only range of prices in a document with the dearest or cheapest of them that a later sentence tells."""
    text = reading.document.text
    if "dearest" in text or "expensive" in text or "cheapest" in text or "iest" in text:
        yield from _extremes(reading, rule, _COSTS, _DEAREST)


def _extremes(reading: Reading, rule: str, ranges: re.Pattern[str], extremes: re.Pattern[str]) -> Iterator[Relation]:
    ranged = [(at, one, match) for at, one in enumerate(reading.sentences) for match in ranges.finditer(one.form)]
    if len(ranged) != 1:
        return
    order, sentence, match = ranged[0]
    low, high = (marked(sentence).get(match.start(end)) for end in ("low", "high"))
    if not isinstance(low, Quantity) or not isinstance(high, Quantity):
        return
    for later in reading.sentences[order + 1 : order + 1 + _FARTHEST]:
        told = list(extremes.finditer(later.form))
        if not told or not _is_first(later.form, told[0].start()) or _ELSEWHERE.search(later.form):
            continue
        for found in told:
            value = _value(later, found) if _is_person(found) else None
            if value is not None and value.kind == "count" and not _is_of_them(told[0], sentence):
                break
            if value is not None and not (value.kind == "money" and _is_dated(later)):
                yield Relation(rule, {"low": low, "high": high, "value": value}, (sentence, later))


def _is_first(form: str, at: int) -> bool:
    """Does the sentence begin with the extreme? "In Ellery the cheapest" and "for dogs the cheapest" tell of others."""
    return form[:at].strip(" ,\"'") in ("", "and", "but", "even", "so", "yet")


def _is_dated(sentence: Sentence) -> bool:
    """Does the sentence name a time? Prices change."""
    return any(isinstance(one, CalendarDate) for one in sentence.mentions)


def _is_person(match: re.Match[str]) -> bool:
    """Is who is the oldest a person, where a noun says it? Houses have ages too."""
    noun = match.groupdict().get("who")
    return noun is None or bool(lexicon.classes(noun) & lexicon.PERSON) or noun.endswith(_PEOPLE)


def _is_of_them(match: re.Match[str], ranged: Sentence) -> bool:
    """Is who is the oldest one of those whose ages were told, as far as a noun says it?"""
    noun = match.groupdict().get("who")
    return noun is None or noun in _ANY_OF_THEM or noun in ranged.form


def _value(sentence: Sentence, match: re.Match[str]) -> Quantity | None:
    """The figure of what is the most or the least, if it is told once and without a hedge."""
    places = [start for name in _FIGURES if name in match.groupdict() and (start := match.start(name)) >= 0]
    figure = marked(sentence).get(places[0]) if len(places) == 1 else None
    return figure if isinstance(figure, Quantity) and not figure.hedge and figure.value is not None else None


LINKERS: Linkers = {
    "extreme-ages": Linker(frozenset({"low", "high", "value"}), extreme_ages, ((_AGED,), (_OLDEST,))),
    "extreme-prices": Linker(frozenset({"low", "high", "value"}), extreme_prices, ((_COSTS,), (_DEAREST,))),
}
