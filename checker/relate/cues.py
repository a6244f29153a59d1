"""Which linkers a document can concern at all, by the words and the kinds of figure in it: most concern none."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from checker.extract.anchors import folded
from checker.marks import KINDS
from checker.model import Reading
from checker.relate.hints import hopeful_sentences
from checker.relate.sentence_cues import OneSentence, SentenceIndex

Cues = tuple[frozenset[str] | OneSentence, ...]
"""Sets of cues of each of which a document must hold one: words, characters of kinds of figure, kinds of block.

Or what one of its sentences must hold; () if that is not known.
"""

BLOCK = "<%s>"  # a kind of block, as a cue


@dataclass(frozen=True, slots=True)
class CueIndex:
    """What is wanted of a document: as bits, the sets of cues that each wants, and what it wants of a sentence.

    `bits` has for each word the sets that it meets, `kinds` for each kind of figure and block. `told` has what each
    wants of a sentence, one after the other.
    """

    wanted: tuple[tuple[str, int], ...]
    words: frozenset[str]
    bits: dict[str, int]
    kinds: dict[str, int]
    sentences: SentenceIndex
    told: dict[str, tuple[int, ...]]

    @classmethod
    def of(cls, wanted: Mapping[str, Cues]) -> CueIndex:
        """Index what is wanted, by name; without cues it is wanted of every document."""
        sets: dict[frozenset[str], int] = {}
        told: dict[OneSentence, int] = {}
        masks: list[tuple[str, int]] = []
        told_bits: dict[str, tuple[int, ...]] = {}
        for name, cues in wanted.items():
            mask = 0
            for one in cues:
                bit = 1 << (len(sets) + len(told))
                if isinstance(one, frozenset):
                    bit = sets.setdefault(one, bit)
                else:
                    bit = told.setdefault(one, bit) if one else 0
                    told_bits[name] = (*told_bits.get(name, ()), bit)
                mask |= bit
            masks.append((name, mask))
        bits: dict[str, int] = {}
        kinds: dict[str, int] = {}
        for each, bit in sets.items():
            for cue in each:
                table = bits if cue.isalnum() else kinds
                table[cue] = table.get(cue, 0) | bit
        return cls(tuple(masks), frozenset(bits), bits, kinds, SentenceIndex.of(told), told_bits)

    def found(self, reading: Reading) -> list[str]:
        """The names of what the document has all cues of, in order; which sentences have them is noted beside."""
        hopeful = reading.once(hopeful_sentences)
        hopeful.met, hopeful.wanted = self.sentences.met(reading), self.told
        met = 0
        for one in hopeful.met:
            met |= one
        for word in self.words & reading.once(text_words):
            met |= self.bits[word]
        for kind in {mention.kind for mention in reading.mentions()}:
            met |= self.kinds.get(KINDS[kind], 0)
        for kind in {block.kind for block in reading.document.blocks}:
            met |= self.kinds.get(BLOCK % kind, 0)
        return [name for name, mask in self.wanted if mask & met == mask]


def text_words(reading: Reading) -> frozenset[str]:
    """The words of the copy, as `words_in` gives them."""
    return frozenset(words_in(reading.document.text))


def words_in(text: str) -> list[str]:
    """The words of a text in lower case; signs and letters with accents divide words, and digits are noughts."""
    return folded(text).decode("ascii").split()
