"""Someone by a title and a surname whom the copy has not introduced, and one with nearly that surname whom it has."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from checker.extract.names.find import is_person
from checker.model import Passage, Reading, Relation
from checker.relate.people.name_weights import title_before, told_apart

_TITLES = frozenset("mr mrs ms miss mx dr".split())  # with which only those are named who were named in full before
_MOST_TIMES = 2  # a slip of the pen is not made more often
_LONG = 5  # letters, of which two may be wrong
_SHORTEST = 2


def strangers(reading: Reading, rule: str, names: Mapping[str, list[Passage]]) -> Iterator[Relation]:
    """Each "Mr Shaw" of whom the copy does not tell who he is, with the only person of nearly that name.

    names: the mentions of each name of the copy by its key.
    """
    text = reading.document.text
    told = {
        word: passages[0] for key, passages in names.items() if " " in key and is_person(key) for word in key.split()
    }
    for key, passages in names.items():
        first = passages[0]
        if " " in key or key in told or len(passages) > _MOST_TIMES or title_before(text, first) not in _TITLES:
            continue
        if any(text.startswith(", ", one.end) for one in passages):
            continue  # "Ms Ball, the treasurer," is introduced so
        near = {name.key: name for word, name in told.items() if _is_near(word, key)}
        if len(near) == 1:
            (name,) = near.values()
            if name.end < first.start and not told_apart(text, name, first):
                yield Relation(rule, {"name": name, "again": (Passage("name", first.start, first.end, key),)}, ())


def _is_near(word: str, key: str) -> bool:
    """Do two surnames begin alike and differ in a letter, or long ones in two?"""
    least = min(len(word), len(key))
    if word == key or word[0] != key[0] or least < _SHORTEST or not key.isalpha():
        return False
    most = 2 if least >= _LONG else 1
    return may_be_within(most, word, key) and distance(word, key) <= most


def may_be_within(most: int, one: str, other: str) -> bool:
    """May the distance of two words be at most so much, by their letters? Quicker to ask than how large it is."""
    return abs(len(one) - len(other)) <= most and len(set(one).symmetric_difference(other)) <= 2 * most


def distance(one: str, other: str) -> int:
    """How many letters must be changed, put in or left out to make one word of the other (Levenshtein's distance)."""
    before = list(range(len(other) + 1))
    for at, letter in enumerate(one, 1):
        row = [at]
        for place, sign in enumerate(other, 1):
            row.append(min(before[place] + 1, row[-1] + 1, before[place - 1] + (letter != sign)))
        before = row
    return before[-1]
