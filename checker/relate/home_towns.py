"""Where somebody or something is at home: born and native, lives and a flat, based and the head office."""

from __future__ import annotations

import re
from collections.abc import Iterator

from checker.extract.language import lexicon
from checker.model import Passage, Reading, Relation
from checker.relate.late import late
from checker.relate.linker import Linker, Linkers

_BEFORE_TOWN = "Port|St\\.?|Saint|New|Great|Little|Upper|Lower|East|West|North|South|Mount|Fort|Los|San|Las|La|El"
_NAME = rf"((?:(?:{_BEFORE_TOWN}) )?[A-Z][a-z]{{2,}}(?:-[A-Z][a-z]+)*)"
_TOWN = rf"{_NAME}(?![\w-])(?! [A-Z])"
_FIRM = "company|firm|group|business|maker|manufacturer|retailer|developer|start-?up|charity|club|bank|airline"
_FLAT = "flat|house|apartment|bungalow|cottage|farmhouse"
# The two ways in which each tie to a town is told; nobody has two of one.
_TIES = tuple(
    (cues, late(first), late(second))
    for cues, first, second in (
        (
            (" native ", " born "),
            rf"\b(?:was|were|is) born (?:and (?:raised|brought up) )?in {_TOWN}",
            rf"(?:[Hh]is|[Hh]er) native {_TOWN}",
        ),
        (
            ("-based ", " head"),
            rf"[Tt]he {_NAME}-based (?:{_FIRM})\b",
            rf"(?:the|its) (?:head offices?|headquarters) (?:is |are )?in {_TOWN}",
        ),
        (
            (" lives in ", " in "),
            rf"\bwho (?:now )?lives in {_TOWN}",
            rf"\b(?:his|her) (?:own )?(?:{_FLAT}) in {_TOWN}",
        ),
    )
)
_STREET = late(r"\s(?:Street|St|Road|Rd|Lane|Avenue|Drive|Square|Place|Park|Hill|Gardens|Close|Court|Terrace|Way)\b")


def home_towns(reading: Reading, rule: str) -> Iterator[Relation]:
    """The town that one is tied to with the town that the same tie is told of in other words; each told just once."""
    text = reading.document.text
    for cues, first, second in _TIES:
        other = list(second.finditer(text)) if all(cue in text for cue in cues) else []
        one = list(first.finditer(text)) if len(other) == 1 else []
        if len(one) == len(other) == 1 and _is_town(text, one[0]) and _is_town(text, other[0]):
            yield Relation(rule, {"home": _passage(one[0]), "again": _passage(other[0])}, ())


def _is_town(text: str, match: re.Match[str]) -> bool:
    """Is the place a town, as far as one can tell: no country or state that lexica know, and no street?"""
    return not lexicon.classes(match[1].lower()) & lexicon.PLACE and not _STREET.match(text, match.end(1))


def _passage(match: re.Match[str]) -> Passage:
    return Passage("name", match.start(1), match.end(1), match[1])


LINKERS: Linkers = {"home-towns": Linker(frozenset({"home", "again"}), home_towns)}
