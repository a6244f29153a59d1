"""The entities of a large table by the words of their names, so that only those of a document are looked at."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping

from checker.extract.language.lexicon import singular
from checker.reference.demonyms import ADJECTIVES
from checker.reference.naming import initials, is_small, key_of

_ADJECTIVE_ENDINGS = tuple(f"{one}{s}" for one in ("n", "an", "ian", "ese", "lese", "ish", "er") for s in ("", "s"))
_STEM_ENDINGS = ("", "a", "o", "y")  # Iran, Kenya, Mexico, Sicily: Iranian, Kenyan, Mexican, Sicilian
_SHORTEST = 3  # letters of the stem of an adjective


class Lookup:
    """Which of very many names could stand in a text: those that share a word, or that its adjectives belong to."""

    def __init__(self, names: Iterable[str], others: Mapping[str, Iterable[str]]) -> None:
        """names: what is listed, each once. others: what else it is called."""
        self._names = tuple(names)
        self._by_word: dict[str, list[int]] = defaultdict(list)
        for at, name in enumerate(self._names):
            for word in {
                word for one in (name, *others.get(name, ()), *ADJECTIVES.get(name, ())) for word in _told(one)
            }:
                self._by_word[word].append(at)

    def candidates(self, words: Iterable[str]) -> tuple[str, ...]:
        """The names that a text of these words may mean, in the order of the table."""
        forms = {form for word in words for form in _forms(word)}
        found = {at for form in forms for at in self._by_word.get(form, ())}
        return tuple(self._names[at] for at in sorted(found))


def _told(name: str) -> Iterator[str]:
    """The words that a name can be found by: its own, without "of" and such, and its initials."""
    words = key_of(name)
    for word in [one for one in words if not is_small(one)] or words:
        yield word
        yield singular(word)
    if short := initials(name):
        yield short


def _forms(printed: str) -> Iterator[str]:
    """The words of names that a word may stand for: itself, its singular, the place that an adjective is of."""
    for word in key_of(printed):
        yield word
        yield singular(word)
        yield word.removesuffix("s")
        for ending in _ADJECTIVE_ENDINGS:
            stem = word.removesuffix(ending)
            if stem != word and len(stem) >= _SHORTEST:
                yield from (stem + end for end in _STEM_ENDINGS)
