"""A word for so many people that points back: "the trio" are the three who were counted before."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction

from checker.extract.language.nouns import compatible
from checker.late import late
from checker.model import Quantity, Reading, Relation, Role
from checker.relate.linker import Linker, Linkers
from checker.relate.told.stated import accounted_for
from checker.relate.told.with_singles import with_singles

_NUMBERS = {"duo": 2, "trio": 3, "threesome": 3, "quartet": 4, "foursome": 4, "quintet": 5, "sextet": 6}
_THE = late(rf"\b[Tt]he (?:[A-Za-z]+ )?(?P<word>{'|'.join(_NUMBERS)})\b(?! (?:of|who|that|from|in|with|for|op|no)\b)")
_THE_PAIR = late(r"(?<=[.!?]\s)\s*The (?P<word>pair) (?=(?:both|have|had|were|are|will|each|live|lived|work|worked)\b)")
_MUSIC = ("string", "jazz", "concert", "music", "album", "Mozart", "Haydn", "Beethoven", "singer", "band", "acapella")
# People beside somebody who is not counted with them: "with two friends", "her three sons", "they had three children".
_HAD = r"had|have|has|raised|adopted|bore|le(?:ave|ft)|(?:parents?|father|mother) (?:of|to)"
_BESIDES = late(rf"(?i)\b(?:with|and|plus|by|besides|his|her|their|my|our|your|other|fellow|{_HAD})\s+(?:[a-z]+ )?\Z")
_BEFORE = 30  # characters
_REACH = 1200  # characters between a count and the word that points back to it
_LARGEST = 12


def the_trio(reading: Reading, rule: str) -> Iterator[Relation]:
    """Each "the trio" with the only number of people that the copy has counted before it."""
    text = reading.document.text
    if any(word in text for word in _MUSIC):
        return
    yield from _pairs(reading, rule)
    for match in _THE.finditer(text):
        value = Fraction(_NUMBERS[match["word"]])
        again = Quantity("count", *match.span("word"), value, Fraction(1), noun="person")
        counted = [
            (sentence, one)
            for sentence in reading.sentences
            if match.start() - _REACH < sentence.start and sentence.end <= match.start()
            for one in sentence.mentions
            if isinstance(one, Quantity) and _counts_people(one)
        ]
        same = [one for one in counted if one[1].value == value]
        if not same and (len({one.value for _, one in counted}) != 1 or (counted[0][1].value or 0) > value):
            continue  # of more people these may be some
        if not same and f"{match['word']} of " in text:
            continue
        sentence, first = (same or counted)[-1]
        if not same and (_are_beside_others(text, first) or first.start in with_singles(reading)):
            continue
        if same or not accounted_for(first, again, reading, before=match.end()):
            roles: dict[str, Role] = {"first": first, "again": again}
            yield Relation(rule, roles, (sentence,), (f"“the {match['word']}” points back",))


def _pairs(reading: Reading, rule: str) -> Iterator[Relation]:
    """Each "the pair" right after a sentence that counts people, of whom they can then be none but all."""
    text = reading.document.text
    for match in _THE_PAIR.finditer(text):
        before = [
            one for one in reading.sentences if one.end <= match.start() and not text[one.end : match.start()].strip()
        ]
        mentions = [one for sentence in before for one in sentence.mentions]
        counted = [one for one in mentions if isinstance(one, Quantity) and one.kind in ("count", "age", "ratio")]
        people = [one for one in counted if _counts_people(one)]
        again = Quantity("count", *match.span("word"), Fraction(2), Fraction(1), noun="person")
        if len(people) != 1 or len(counted) != 1 or people[0].start in with_singles(reading):
            continue
        if _are_beside_others(text, people[0]) and people[0].value != again.value:
            continue
        if not accounted_for(people[0], again, reading, before=match.end()):
            note = (f"“the {match['word']}” are those of the sentence before",)
            yield Relation(rule, {"first": people[0], "again": again}, (before[0],), note)


def _are_beside_others(text: str, counted: Quantity) -> bool:
    """Are the people told beside somebody who is not counted with them, or whose they are?"""
    return _BESIDES.search(text, max(0, counted.start - _BEFORE), counted.start) is not None


def _counts_people(one: Quantity) -> bool:
    if one.kind != "count" or one.hedge or one.range_part or one.more or one.of_whole:
        return False
    return bool(one.noun) and compatible(one.noun, "person") and 1 < (one.value or 0) <= _LARGEST


LINKERS: Linkers = {
    "the-trio": Linker(frozenset({"first", "again"}), the_trio, ((frozenset((*_NUMBERS, "pair")),),)),
}
