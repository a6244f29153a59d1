"""The names under which copy can speak of what a table lists: its own names, other names, short names, adjectives."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator
from typing import NamedTuple

from checker.extract.language.lexicon import singular
from checker.extract.language.nouns import compatible
from checker.reference.copy import Line
from checker.reference.cube import Cube, Dimension
from checker.reference.demonyms import ADJECTIVES, adjectives

_WORD = re.compile(r"(?:[A-Za-z]\.)+(?=\s|[A-Z]|$)|[^\W_]+(?:[.’'&+-][^\W_]+)*|&")
_SMALL = frozenset(("of", "the", "and", "for", "de", "la", "le", "&", "in", "on", "at"))
_BEFORE_NAMES = frozenset(
    "captain coach president chairman chairwoman minister mayor manager king queen and but for in at on with from by "
    "as when while after before if to of the both only even like unlike against then so also however meanwhile".split()
)
_METRES = re.compile(r"(\d[\d,]*) ?m(?= |$)")
_INITIAL = re.compile(r"[A-Z]\. ?(?=[A-Z])")  # "K. Holm"
_OWNS = ("'s", "’s", "'", "’")
_LONGEST = 6  # words of a name
_INITIALS = 3


class Named(NamedTuple):
    """A value of a dimension that copy may name; `dimension` is its place in the cube."""

    dimension: int
    value: str


class Sighting(NamedTuple):
    """A place in the text where an entity is named; several if the name may mean any of them."""

    start: int
    end: int
    named: tuple[Named, ...]


class Names:
    """What a cube's entities are called, ready to be found in text."""

    def __init__(self, cube: Cube) -> None:
        found: dict[tuple[str, ...], set[Named]] = defaultdict(set)
        short: dict[tuple[str, ...], set[Named]] = defaultdict(set)
        for at, dimension in enumerate(cube.dimensions):
            for name, value in _full(dimension):
                found[key_of(name)].add(Named(at, value))
            for words, value in _short(dimension):
                short[words].add(Named(at, value))
        for words, named in short.items():
            # A short name that several share names any of them, unless a table says so itself.
            if words not in found and (len({one.value for one in named}) == 1 or len(words[0]) > _INITIALS):
                found[words] = named
        self._named = {words: tuple(sorted(named)) for words, named in found.items() if words}
        self._people = frozenset(
            at for at, one in enumerate(cube.dimensions) if any(compatible(word, "person") for word in one.noun)
        )
        self._first = {words[0] for words in self._named}
        self._codes = {
            code: Named(at, value)
            for at, dimension in enumerate(cube.dimensions)
            for value, codes in dimension.codes.items()
            for code in codes
        }

    def called(self, entity: Named) -> list[str]:
        """What else an entity is found as, in small letters: names of its own, short names, initials, adjectives.

        Plurals and the adjectives that are made by rule are left out.
        """
        found = [words for words, named in self._named.items() if entity in named and words != key_of(entity.value)]
        made = {(*words[:-1], f"{words[-1]}s") for words in (*found, key_of(entity.value))}
        if entity.value not in ADJECTIVES:
            made.update(map(key_of, adjectives(entity.value)))
        codes = [code for code, one in self._codes.items() if one == entity]
        return [*codes, *(" ".join(words) for words in found if words not in made)]

    def sightings(self, text: str, start: int, end: int) -> Iterator[Sighting]:
        """Every entity that the text names between start and end, the longest name at each place."""
        words = [(m[0], m.start(), m.end()) for m in _WORD.finditer(text, start, end)]
        at = 0
        while at < len(words):
            found = self._at(words, at)
            if found is None:
                at += 1
                continue
            length, named = found
            named = _of_first_name(words[at - 1], text[words[at - 1][2] : words[at][1]], named) if at > 0 else named
            if not named:  # Lena Holm is not "G. Holm"
                at += length
                continue
            if at > 0 and self._is_end_of_another(text, words, at, length, named):
                at += length
                continue
            yield Sighting(words[at][1], words[at + length - 1][2], named)
            at += length

    def sightings_in(self, line: Line) -> Iterator[Sighting]:
        """Every entity that a sentence names."""
        for one in self.sightings(line.text, 0, len(line.text)):
            yield Sighting(line.start + one.start, line.start + one.end, one.named)

    def _is_end_of_another(
        self, text: str, words: list[tuple[str, int, int]], at: int, length: int, named: tuple[Named, ...]
    ) -> bool:
        """Is it only the last word of a longer name that the table does not list ("Holm Vale" for "Ash Vale")?"""
        key = tuple(_plain(word) for word, _, _ in words[at : at + length])
        before, _, end = words[at - 1]
        printed_so = before[:1].isupper() and not before.isupper() and _plain(before) == before.lower()
        if text[end : words[at][1]] != " " or not printed_so:
            return False
        ends = all(key_of(one.value)[-length:] == key and len(key_of(one.value)) > length for one in named)
        people = any(one.dimension in self._people for one in named)  # "rookie", "guard" and such stand before these
        return ends and not people and before.lower() not in _BEFORE_NAMES

    def _at(self, words: list[tuple[str, int, int]], at: int) -> tuple[int, tuple[Named, ...]] | None:
        raw = words[at][0]
        if raw in self._codes:
            return 1, (self._codes[raw],)
        if _plain(raw) not in self._first:
            return None
        for length in range(min(_LONGEST, len(words) - at), 0, -1):
            key = tuple(_plain(word) for word, _, _ in words[at : at + length])
            named = self._named.get(key)
            if named and _may_be_name(words[at : at + length], named):
                return length, named
        return None


def _of_first_name(before: tuple[str, int, int], gap: str, named: tuple[Named, ...]) -> tuple[Named, ...]:
    """Those of the entities whose initial is that of the first name before the surname, if they have initials."""
    first = before[0]
    if (
        gap != " "
        or not first[:1].isupper()
        or first.isupper()
        or first.lower() in _BEFORE_NAMES
        or first.endswith(_OWNS)
    ):
        return named
    others = tuple(one for one in named if not _INITIAL.match(one.value))
    return others or tuple(one for one in named if one.value[0] == first[0])


def _full(dimension: Dimension) -> Iterator[tuple[str, str]]:
    for value in dimension.values:
        yield value, value
        if match := _METRES.match(value):  # "100 m hurdles" is the 100 metres hurdles
            for unit in ("metres", "meters", "metre", "meter"):
                yield f"{match[1]} {unit}{value[match.end() :]}", value
            yield f"{match[1]}m{value[match.end() :]}", value
        for alias in dimension.aliases.get(value, ()):
            yield alias, value


def _short(dimension: Dimension) -> Iterator[tuple[tuple[str, ...], str]]:
    """Short names: the last word of a person or a club, the first words of a firm or a place, plurals."""
    for value in dimension.values:
        words = key_of(value)
        if not any(letter.isalpha() for letter in value):
            continue  # a time or a score has no short name
        for adjective in adjectives(value):
            yield key_of(adjective), value
        if len(words) == 1:
            yield (singular(words[0]),), value
            yield (f"{words[0]}s",), value
            continue
        yield (*words[:-1], f"{words[-1]}s"), value
        for length in range(1, len(words)):
            if not value[:1].islower():  # nobody calls a brown crab "the brown"
                yield words[:length], value
            yield words[-length:], value
        if short := initials(value):
            yield (short,), value


def _may_be_name(words: list[tuple[str, int, int]], named: tuple[Named, ...]) -> bool:
    """Is it printed as a name? Things without capitals in the table, or as whole names (Brown crab), need none."""
    if words[0][0][:1].isupper() or words[0][0][:1].isdigit():
        return True
    whole = tuple(_plain(word) for word, _, _ in words)
    return any(
        one.value[:1].islower()
        or (key_of(one.value) in (whole, _singular(whole)) and not one.value.istitle())
        or (_singular(key_of(one.value)) == _singular(whole) and len(whole) == 1)
        for one in named
    )


def initials(name: str) -> str:
    """The first letters of the words of a name, in small letters; "" of one word."""
    big = [word for word in key_of(name) if not is_small(word)]
    return "".join(word[0] for word in big) if len(big) > 1 else ""


def is_small(word: str) -> bool:
    """Is it a word of names that tells none from another: "of", "the"?"""
    return word in _SMALL


def _singular(words: tuple[str, ...]) -> tuple[str, ...]:
    return (*words[:-1], singular(words[-1])) if words else words


def key_of(name: str) -> tuple[str, ...]:
    """The words of a name as names are compared."""
    return tuple(_plain(word) for word in _WORD.findall(name))


def _plain(word: str) -> str:
    """A word as names are compared: small letters, without a possessive, without full stops."""
    plain = word.lower().replace("’", "'").replace(".", "")
    return plain.removesuffix("'s").removesuffix("'")
