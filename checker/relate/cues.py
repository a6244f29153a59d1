"""Which linkers a document can concern at all, by the words and the kinds of figure in it: most concern none."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from checker.extract.anchors import folded
from checker.marks import KINDS
from checker.model import Reading
from checker.relate.sentence_cues import OneSentence, SentenceIndex

Cues = tuple[frozenset[str] | OneSentence, ...]
"""Sets of cues of each of which a document must hold one: words, characters of kinds of figure, kinds of block.

Or what one of its sentences must hold.
"""

BLOCK = "<%s>"  # a kind of block, as a cue


@dataclass(frozen=True, slots=True)
class CueIndex:
    """What is wanted of a document: as bits, the sets of cues that each wants, and what it wants of a sentence.

    `bits` has for each word the sets that it meets, `kinds` for each kind of figure and block.
    """

    wanted: tuple[tuple[str, int], ...]
    words: frozenset[str]
    bits: dict[str, int]
    kinds: dict[str, int]
    sentences: SentenceIndex

    @classmethod
    def of(cls, wanted: Mapping[str, Cues]) -> CueIndex:
        """Index what is wanted, by name; without cues it is wanted of every document."""
        sets: dict[frozenset[str], int] = {}
        told: dict[OneSentence, int] = {}
        masks: list[tuple[str, int]] = []
        for name, cues in wanted.items():
            mask = 0
            for one in cues:
                bit = 1 << (len(sets) + len(told))
                mask |= sets.setdefault(one, bit) if isinstance(one, frozenset) else told.setdefault(one, bit)
            masks.append((name, mask))
        bits: dict[str, int] = {}
        kinds: dict[str, int] = {}
        for each, bit in sets.items():
            for cue in each:
                table = bits if cue.isalnum() else kinds
                table[cue] = table.get(cue, 0) | bit
        return cls(tuple(masks), frozenset(bits), bits, kinds, SentenceIndex.of(told))

    def found(self, reading: Reading) -> list[str]:
        """The names of what the document has all cues of, in order."""
        met = 0
        for word in self.words & reading.once(text_words):
            met |= self.bits[word]
        for kind in {mention.kind for mention in reading.mentions()}:
            met |= self.kinds.get(KINDS[kind], 0)
        for kind in {block.kind for block in reading.document.blocks}:
            met |= self.kinds.get(BLOCK % kind, 0)
        met |= self.sentences.met(reading)
        return [name for name, mask in self.wanted if mask & met == mask]


def text_words(reading: Reading) -> frozenset[str]:
    """The words of the copy, as `words_in` gives them."""
    return frozenset(words_in(reading.document.text))


def words_in(text: str) -> list[str]:
    """The words of a text in lower case; signs and letters with accents divide words, and digits are noughts."""
    return folded(text).decode("ascii").split()
