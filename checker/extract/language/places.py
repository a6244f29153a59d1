"""Place phrases: the proper names after "in", "at", "to", "from" ... that say where a figure holds."""

from __future__ import annotations

import re
from typing import NamedTuple

from checker.extract.language import lexicon
from checker.late import late

_CAPITAL = r"(?:(?:[A-Z]\.){2,}|(?:St\.?\s+)?[A-ZÀ-ÖØ-Þ](?:\w|['’](?!s\b))*)"
# "Stoke on Trent" is one name, "Norvia on Monday" is not.
_DAY = (
    r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:Jan|Febr)uary|March|April|May|June|July|August"
    r"|(?:Septem|Octo|Novem|Decem)ber"
)
_NAME = (
    rf"{_CAPITAL}(?:-\w+)*"
    rf"(?:\s+(?:(?:of|de|du|del|la|el|al|upon|on)\s+(?:the\s+)?)?(?!(?:{_DAY})\b){_CAPITAL}(?:-\w+)*){{0,5}}"
)
_PHRASE = late(
    r"\b(?P<before>[Ii]n|[Aa]t|[Tt]o|[Ff]rom|[Oo]f|[Ff]or|[Ii]nto|[Nn]ear|[Aa]cross|[Ww]ithin|[Tt]hroughout|[Ii]nside|[Oo]utside"
    r"|[Aa]round|[Oo]ver|[Bb]etween|[Tt]owards?|[Oo]nto)\s+"
    r"(?P<article>the\s+)?(?:(?:central|northern|southern|eastern|western|north|south|east|west|downtown|nearby|neighbou?ring"
    rf"|mainland|rural|war-torn)\s+)*(?P<name>{_NAME})"
)
_MORE = late(rf"(?:,|\s+and|['’]s)\s+(?:the\s+)?(?P<name>{_NAME})(?=\s*(?:[,.;:)\"”]|and\b|['’]s|\s[a-z]|$))")
_ENDS_NAME = late(r"[A-Z][\w'’]*\s+$")
_FOLLOWS = late(r"\s+([a-z][\w-]*)")

# "of Kenya" says where, "of Siemens" says whose: after these words only a known place counts.
_LOOSE = frozenset("of for from over between".split())
_NO_PLACES = frozenset(
    """
    january february march april may june july august september october november december monday tuesday wednesday
    thursday friday saturday sunday mr mrs ms dr sir lord president prime senator sen rep gov king queen pope
    judge god i christmas easter i'm i've he she it they we you who what when where
    """.split()
)
_PLACE_WORDS = frozenset(
    """
    north south east west northern southern eastern western province county valley city river island islands
    street road avenue airport region district town village bay coast lake mount park states republic kingdom
    union
    """.split()
)


class PlacePhrase(NamedTuple):
    """A place named in the copy: the offsets of its name, and the name in lower case."""

    start: int
    end: int
    name: str


def place_phrases(text: str, start: int, end: int) -> list[PlacePhrase]:
    """The places named after a preposition in text[start:end], in order: "in Port-au-Prince, Haiti" gives two."""
    found: list[PlacePhrase] = []
    at = start
    while match := _PHRASE.search(text, at, end):
        at = match.end("name")
        if not _is_place(text, match, end):
            continue
        found.append(_phrase(match))
        while more := _MORE.match(text, at, end):
            apposed = text[at] != "," or _is_known(more["name"])
            if not apposed or not _may_name_place(more["name"]):
                break
            found.append(_phrase(more))
            at = more.end("name")
    return found


def _phrase(match: re.Match[str]) -> PlacePhrase:
    """The place phrase of a match."""
    return PlacePhrase(*match.span("name"), " ".join(match["name"].lower().replace("’", "'").split()))


def _is_place(text: str, match: re.Match[str], end: int) -> bool:
    """Whether the name after the preposition is a place, not a person, a month or the first word of another noun."""
    name = match["name"]
    if not _may_name_place(name):
        return False
    known = _is_known(name)
    last = name.lower().split()[-1]
    if not known and last.endswith("s") and lexicon.classes(lexicon.singular(last)) & lexicon.PERSON:
        return False  # "to the Republicans"
    if match["before"] == "of" and _ENDS_NAME.search(text, max(match.start() - 24, 0), match.start()):
        return False  # "the Bank of England", "Workers of America"
    if match["before"].lower() in _LOOSE and not known:
        return False
    follows = _FOLLOWS.match(text, match.end("name"), end)
    if follows is None:
        return True
    word = follows[1]
    is_noun = lexicon.classes(lexicon.singular(word)) & (lexicon.NOUN | lexicon.VERB | lexicon.ADVERB) == lexicon.NOUN
    return not is_noun or word in _PLACE_WORDS or (known and not match["article"])


def _may_name_place(name: str) -> bool:
    """Whether the name does not begin with a month, a weekday or a title."""
    return re.split(r"[\s.]", name.lower().replace("’", "'"), maxsplit=1)[0] not in _NO_PLACES


def _is_known(name: str) -> bool:
    """Whether a word of the name is known to name places, or a kind of place."""
    head = re.split(r"\sof\s", name, maxsplit=1)[0]  # the Bank of England is no place for England's sake
    words = re.findall(r"[^\W\d_]+", head.lower().replace("’s", "").replace("'s", ""))
    return any(word in _PLACE_WORDS or lexicon.classes(word) & lexicon.PLACE for word in words)
