"""What one sentence must hold if a linker is to find anything: the words of one expression, all of them together."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import NamedTuple

from checker.model import Reading
from checker.relate.fragments import words_by_sentence

Way = tuple[frozenset[str], ...]
"""Sets of cues of each of which a sentence holds one if an expression matches in its form; the rarest is the first."""

OneSentence = tuple[Way, ...]
"""Ways of one of which a document must have a sentence."""

BEGINS = "*"  # at the end of a cue: some word begins with it
_MOST_WORDS = 32_000  # that are kept
SHORTEST_BEGINNING = 3  # letters; by so many of them are beginnings of words looked up


class _Cue(NamedTuple):
    """What a word meets, as bits: of all that is wanted what it meets alone, and which sets of cues.

    `beside` is what it meets beside other cues: the bits of the sets that are needed too, and those of what is met.
    """

    alone: int = 0
    sets: int = 0
    beside: tuple[tuple[int, int], ...] = ()

    def joined(self, other: _Cue) -> _Cue:
        """What a word meets that is two cues: a whole word and the beginning of one."""
        return _Cue(self.alone | other.alone, self.sets | other.sets, (*self.beside, *other.beside))


class _Cues(dict[str, _Cue | None]):
    """What each word meets, as it is or by its beginning, worked out when it is first asked for; None if nothing.

    Copy has a word again and again: most of those of a sentence are known from the copy before it.
    """

    def __init__(self, cues: Mapping[str, _Cue]) -> None:
        super().__init__()
        self._whole = {cue: meets for cue, meets in cues.items() if not cue.endswith(BEGINS)}
        self._beginnings: dict[str, tuple[tuple[str, _Cue], ...]] = {}
        for cue, meets in cues.items():
            if cue.endswith(BEGINS):
                first = cue[:SHORTEST_BEGINNING]
                self._beginnings[first] = (*self._beginnings.get(first, ()), (cue.removesuffix(BEGINS), meets))

    def __missing__(self, word: str) -> _Cue | None:
        cue = self._whole.get(word)
        for beginning, meets in self._beginnings.get(word[:SHORTEST_BEGINNING], ()):
            if word.startswith(beginning):
                cue = meets if cue is None else cue.joined(meets)
        if len(self) > _MOST_WORDS:
            self.clear()
        self[word] = cue
        return cue


@dataclass(frozen=True, slots=True)
class SentenceIndex:
    """What is wanted of some sentence, by the words of which it must hold one."""

    cues: _Cues
    all_sets: int

    @classmethod
    def of(cls, wanted: Mapping[OneSentence, int]) -> SentenceIndex:
        """Index what is wanted, each with the bit that tells it is met."""
        sets: dict[frozenset[str], int] = {}
        found: dict[str, _Cue] = {}
        for ways, bit in wanted.items():
            for first, *others in ways:
                needs = 0
                for one in others:
                    needs |= sets.setdefault(one, 1 << len(sets))
                meets = _Cue(beside=((needs, bit),)) if needs else _Cue(alone=bit)
                for cue in first:
                    found[cue] = found.get(cue, _Cue()).joined(meets)
        for each, bit in sets.items():
            for cue in each:
                found[cue] = found.get(cue, _Cue()).joined(_Cue(sets=bit))
        return cls(_Cues(found), (1 << len(sets)) - 1)

    def met(self, reading: Reading) -> list[int]:
        """The bits of all that each sentence of the copy meets, in order."""
        every: list[int] = []
        for words in reading.once(words_by_sentence):
            found = sets = 0
            beside: list[tuple[int, int]] = []
            for alone, meets, more in filter(None, map(self.cues.__getitem__, words)):
                found |= alone
                sets |= meets
                if more:
                    beside += more
            missing = self.all_sets ^ sets
            for needs, meets in beside:
                if not needs & missing:
                    found |= meets
            every.append(found)
        return every
