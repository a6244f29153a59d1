"""A thing brought in by its colour, stuff, make or breed and then told with another: "a red van", "the blue van"."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from checker.late import late
from checker.model import Passage, Reading, Relation
from checker.relate.linker import Linker, Linkers

# Each class with what must be in the copy; the lists are short, since each word is looked for in all copy.
_CLASSES = tuple(
    (cue, frozenset(words.split()))
    for cue, words in (
        (" ", "red blue green white black grey silver yellow"),
        (" ", "brick stone wooden"),
        (" farm", "wind solar"),
        (" plant", "coal gas nuclear biomass"),
        (" school", "primary secondary nursery"),
        (" car", "Ford Volvo Vauxhall Audi BMW Toyota Nissan Peugeot"),
        (" bull", "Limousin Charolais Hereford Angus Ayrshire Jersey Holstein Simmental"),
    )
)
_THINGS = frozenset(
    """
    car van lorry truck hatchback saloon estate pickup minibus bus coach scooter motorbike motorcycle bike bicycle boat
    dinghy yacht trawler helicopter tractor trailer suv sedan taxi house cottage building barn shed bungalow chapel hut
    dog cat puppy kitten labrador terrier collie spaniel greyhound whippet alsatian retriever poodle lurcher stallion
    gelding colt filly foal farm plant school
    cabin villa rucksack suitcase backpack holdall handbag tent horse pony bull heifer mare
    """.split()
)
_THING = late(r"[A-Za-z]+\b")
_GOES_ON = late(
    r" (?:of|in|on|at|that|which|behind|next|opposite|from|with|where|beside|parked|belonging"
    r"|seen|driven|owned|used|found|ahead)\b|'|,(?! (?:please|they|he|she|we|you|police|officers|call|ring)\b)"
)
_NEXT = late(r"\b(?:next|later|another|second|other|previous|following)\b")
_TWO = ("collid", "collision", "overtak")  # copy with these tells of two
_SENTENCE_END = late(r"[.!?][\"”’]?\s|\n")
_LONGEST = 40  # characters of a description


def descriptions(reading: Reading, rule: str) -> Iterator[Relation]:
    """Each thing that "a" and a word of some class bring in, with the places where "the" and such a word tell it."""
    text = reading.document.text
    if any(word in text for word in _TWO):
        return
    for cue, words in _CLASSES:
        found = frozenset(word for word in words if f" {word} " in text) if cue in text else None
        if not found or (len(found) == 1 and text.count(f" {next(iter(found))} ") == 1):
            continue
        told: dict[str, list[Passage]] = {}
        for word, thing, passage in _things(text, found):
            if thing.lower() in _THINGS:
                told.setdefault(thing.lower(), []).append(Passage("title", *passage, word))
        for thing, passages in told.items():
            yield from _relations(text, rule, thing, passages)


def _things(text: str, words: Iterable[str]) -> Iterator[tuple[str, str, tuple[int, int]]]:
    """Each of the words that has another one behind it, that one, and where both stand; none overlaps the one before.

    Looking for each word is quicker than looking for any of them.
    """
    end = 0
    for at, word in sorted((at, one) for one in words for at in _places(text, f"{one} ")):
        match = _THING.match(text, at + len(word) + 1) if at >= end else None
        if match is not None:
            end = match.end()
            yield word, match[0], (at, end)


def _places(text: str, words: str) -> Iterator[int]:
    """Where the words stand in the text at the beginning of a word."""
    at = text.find(words)
    while at >= 0:
        if not at or not (text[at - 1].isalnum() or text[at - 1] == "_"):
            yield at
        at = text.find(words, at + 1)


def _relations(text: str, rule: str, thing: str, passages: list[Passage]) -> Iterator[Relation]:
    """The first mention with the later ones; one of another word must be the only one and take up the first."""
    first, *later = passages
    if _article(text, first) != "a":
        return
    again = tuple(one for one in later if one.key == first.key)
    others = [one for one in later if one.key != first.key]
    if again:
        yield Relation(rule, {"first": first, "again": again}, ())
    if len(others) == 1 and not re.search(rf"\b{thing}e?s\b|\b(?:other|another|second|both|next) {thing}\b", text):
        other = others[0]
        apart = _SENTENCE_END.search(text, first.end, other.start) is not None
        known = other.key.istitle() and f" {other.key} " in text[: other.start - 1]
        if known or _NEXT.search(text, max(0, other.start - _LONGEST), other.start):
            return
        if apart and _article(text, other) == "the" and not _GOES_ON.match(text, other.end):
            yield Relation(rule, {"first": first, "again": (other,)}, ())


def _article(text: str, described: Passage) -> str:
    """The article before a description: "a", "the", or "" if there is none right before it."""
    before = text[max(0, described.start - _LONGEST) : described.start]
    words = before.lower().split()[-3:]
    for order in range(len(words) - 1, -1, -1):
        if words[order] in ("a", "an"):
            return "a"
        if words[order] in ("the", "his", "her", "their"):
            return "the" if order == len(words) - 1 else ""
        if not words[order].replace("-", "").isalpha():
            break
    return ""


LINKERS: Linkers = {
    "descriptions": Linker(
        frozenset({"first", "again"}),
        descriptions,
        ((_THINGS,), (frozenset(word.lower() for _, words in _CLASSES for word in words),)),
    )
}
