"""Codes told twice: flights, roads, trains, postcodes, house numbers, models; two of which the signs are swapped."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import combinations, islice

from checker.late import late
from checker.model import Passage, Reading, Relation
from checker.relate.cues import text_words
from checker.relate.linker import Linker, Linkers
from checker.relate.slips import slip_of_one

# Letters with digits, which stand for themselves, and numbers that need a word beside them.
_LETTERED = late(
    r"\b(?:(?P<flight>(?<=light )[A-Z0-9]{2} ?\d{2,4})|(?P<road>[ABMN]\d{3,4})"
    r"|(?P<post>[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2})"
    r"|(?P<model>[A-Z]{1,4}-?\d{2,4}[A-Z]{0,2}))\b(?!-| (?:[mb]illion|trillion|crore|lakh|bn|m)\b)"
)
_FIRST_SIGN = late(r"[A-Z0-9](?<!\w.)(?=[A-Z0-9-]{0,4} ?\d)")  # how each of these begins
_LETTER_AND_DIGIT = late(r"[0-9](?<=[A-Z].)")
_STREETS = "Road|Street|Lane|Avenue|Drive|Close|Terrace|Boulevard|Parkway|Ave|Rd|Blvd|Dr|Ln|St"
_HOUSE = late(rf"\b(?P<house>\d{{2,5}}) (?P<street>(?:[A-Z][\w'’.]+ ){{1,3}}(?:{_STREETS}))\b")
_ROUTE = late(r"\b(?:Route|Highway|State Road|County Road) (?P<route>\d{3,4})\b")
_ROUTES = frozenset(("route", "highway", "road"))
_TRAIN = late(r"\bClass (?P<train>\d{3})\b")
_BODY = late(r"\b(?P<body>(?:19|20)\d\d [A-Z]{2}\d{1,3})\b")
# What stands in every code: two of them must be found before any is looked for.
_SIGN = late(
    r"[0-9](?:(?<=[A-Z].)|(?<= .)(?:(?<=Route .)|(?<=Class .)|(?<=ghway .)|(?<=Road .))"
    rf"| (?:[A-Z][\w'’.]+ ){{1,3}}(?:{_STREETS})\b)"
)
_NAMED = _ROUTES | {"class"} | {one.lower() for one in _STREETS.split("|")}
_SENTENCE_END = late(r"[.!?]\s|\n")
_OTHERS = late(
    r"\b(?:both|either|between|another|other|second|respectively|instead of|and then|return"
    r"|mov(?:ed?|ing)|relocat\w*|former\w*|previous\w*|rather than)\b"
)
_ROUTE_OF = late(r",? (?:from|to|bound for|between) [A-Z]")  # of another flight or road
_AROUND = 60  # characters beside a code in which another of its kind is told of
_MOST = 12  # codes of one kind: in a longer list two are alike by chance
_SHORTEST = 3  # signs


def codes(reading: Reading, rule: str) -> Iterator[Relation]:
    """Each code that stands in the copy twice, and each two of one kind in one of which two signs are swapped."""
    text = reading.document.text
    told: dict[tuple[str, str], dict[str, list[Passage]]] = {}
    for match in _matches(reading):
        kind, group = str(match.lastgroup), 1 if match.lastgroup == "street" else str(match.lastgroup)
        passage = Passage("title", *match.span(group), match[group].replace(" ", ""))
        of = match["street"] if kind == "street" else ""
        told.setdefault((kind, of), {}).setdefault(passage.key, []).append(passage)
    for (kind, _), found in told.items():
        for first, *again in found.values() if kind != "model" else ():
            if again:
                yield Relation(rule, {"first": first, "again": tuple(again)}, ())
        for one, other in combinations(found, 2) if 1 < len(found) < _MOST else ():
            if len(one) >= _SHORTEST - (kind == "street") and slip_of_one(one, other) == "swapped":
                yield from _swapped(text, rule, found[one], found[other])


def _matches(reading: Reading) -> Iterator[re.Match[str]]:
    """The codes of the copy; most copy has none, which a look for their first signs tells."""
    text, words = reading.document.text, reading.once(text_words)
    signs = _LETTER_AND_DIGIT if _NAMED.isdisjoint(words) else _SIGN
    if len(list(islice(signs.finditer(text), 2))) < 2:
        return
    first = _LETTER_AND_DIGIT.search(text)
    if first is not None and _LETTER_AND_DIGIT.search(text, first.end()) is not None:
        yield from _from_first_signs(_LETTERED, text)
        yield from _from_first_signs(_BODY, text)
    if "class" in words and text.count("Class ") > 1:
        yield from _TRAIN.finditer(text)
    if not _ROUTES.isdisjoint(words) and text.count("Route ") + text.count("Highway ") + text.count(" Road ") > 1:
        yield from _ROUTE.finditer(text)
    if any(text.count(one) > 1 for one in _STREETS.split("|") if one.lower() in words):
        yield from _HOUSE.finditer(text)


def _from_first_signs(pattern: re.Pattern[str], text: str) -> Iterator[re.Match[str]]:
    """What `pattern.finditer` gives for one of the patterns that begin so, five times faster."""
    at = 0
    for sign in _FIRST_SIGN.finditer(text):
        match = pattern.match(text, sign.start()) if sign.start() >= at else None
        if match is not None:
            at = match.end()
            yield match


def _swapped(text: str, rule: str, one: list[Passage], other: list[Passage]) -> Iterator[Relation]:
    """The two codes as one, unless the copy tells them apart."""
    often, seldom = (one, other) if len(one) >= len(other) else (other, one)
    if len(seldom) > 1:
        return
    for first in often:
        start, end = sorted((first.start, seldom[0].start))
        if _SENTENCE_END.search(text, start, end) is None:
            return
    if _OTHERS.search(text, max(0, seldom[0].start - _AROUND), seldom[0].end + _AROUND):
        return
    if _ROUTE_OF.match(text, seldom[0].end) is None:
        yield Relation(rule, {"first": often[0], "again": (seldom[0],)}, ())


LINKERS: Linkers = {"codes": Linker(frozenset({"first", "again"}), codes)}
