"""Find the relations that rules' phrases state, sentence by sentence; rules are looked up by the words they need."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from typing import NamedTuple

from checker.marks import KINDS, SENTENCE_END
from checker.model import Mention, Reading, Relation, Role, Sentence, Word
from checker.relate.figures import marked
from checker.relate.fragments import commonness, words_by_sentence
from checker.relate.patterns import Patterns
from checker.relate.phrase import Phrase, Side
from checker.relate.sentences import adjoin
from checker.relate.wholes import part_of

_CHARS = frozenset(KINDS.values())
_KIND_OF = {character: kind for kind, character in KINDS.items()}
_NO_WORDS: frozenset[str] = frozenset()
_SUBJECTS = frozenset(("new", "figure"))  # roles of what a sentence speaks of: in "12 of its 40 halls", of the 12


@dataclass(frozen=True, slots=True)
class Entry:
    """A phrase of a rule in the index: whose it is, and how many phrases of that rule stand before it."""

    rule: str
    order: int
    phrase: Phrase


class _Indexed(NamedTuple):
    """An entry with the sets of its needs as bits, one for each set of words of which a sentence must have one.

    `first` is what the first of two sentences must have; the one sentence of other phrases is the last.
    """

    place: tuple[str, int]
    first: int
    first_figures: int
    last: int
    last_figures: int
    entry: Entry


class _Meets(NamedTuple):
    """What a word of a sentence meets: needs as bits, and the phrases that are looked up by it.

    Those are phrases of one sentence, and those of two by a word of the first of them or of the second.
    """

    needs: int
    single: tuple[_Indexed, ...]
    before: tuple[_Indexed, ...]
    after: tuple[_Indexed, ...]


class _Tried(NamedTuple):
    """What the words of a sentence let be tried: the needs that none meets, and the phrases found by them."""

    unmet: int
    single: list[_Indexed]
    before: list[_Indexed]
    after: list[_Indexed]


_NOTHING = _Tried(0, [], [], [])


@dataclass(frozen=True, slots=True)
class PhraseIndex:
    """All phrases of a rulebook by the words of which a sentence must hold one.

    `kinds` are the kinds of figure that the phrases take: a sentence without any is passed over.
    """

    kinds: frozenset[str]
    meets: dict[str, _Meets]
    all_needs: int
    patterns: Patterns

    @classmethod
    def of(cls, entries: Sequence[Entry], patterns: Patterns) -> PhraseIndex:
        """Index the entries; a phrase without a needed word is tried on every sentence that holds a figure."""
        needs: dict[frozenset[str], int] = {}
        tables: tuple[dict[str, list[_Indexed]], ...] = ({}, {}, {})
        for entry in entries:
            indexed = _indexed(entry, needs)
            for table, keys in zip(tables, _keys(entry.phrase), strict=True):
                for key in keys:
                    table.setdefault(key, []).append(indexed)
        bits: dict[str, int] = {}
        for need, bit in needs.items():
            for word in need:
                bits[word] = bits.get(word, 0) | bit
        single, before, after = tables
        meets = {
            word: _Meets(bits.get(word, 0), *(tuple(table.get(word, ())) for table in (single, before, after)))
            for word in dict.fromkeys((*bits, *single, *before, *after))
        }
        kinds = frozenset(_KIND_OF[one] for entry in entries for slot in entry.phrase.slots for one in slot.kinds)
        return cls(kinds, meets, (1 << len(needs)) - 1, patterns)

    def find(self, reading: Reading) -> Iterator[Relation]:
        """Every relation stated in the document, in order of the text; one for each rule and set of figures."""
        before: Sentence | None = None
        tried_before = _NOTHING
        for sentence, words in zip(reading.sentences, reading.once(words_by_sentence), strict=True):
            tried = self._tried(words)
            count = len(sentence.mentions)
            if tried.single and any(mention.kind in self.kinds for mention in sentence.mentions):
                entries = _worth_trying(tried.single, (0, tried.unmet), (0, count))
                if entries:
                    yield from self._matches(entries, sentence.form, marked(sentence), (sentence,))
            if before is not None and (tried_before.before or tried.after):
                entries = _worth_trying(
                    tried_before.before + tried.after,
                    (tried_before.unmet, tried.unmet),
                    (len(before.mentions), count),
                )
                if entries and adjoin(reading, before, sentence):
                    yield from self._in_pair(entries, before, sentence)
            before, tried_before = sentence, tried

    def _tried(self, words: AbstractSet[str]) -> _Tried:
        """What is worth a look in a sentence with these words."""
        met = 0
        single: list[_Indexed] = []
        before: list[_Indexed] = []
        after: list[_Indexed] = []
        for needs, of_one, of_first, of_second in filter(None, map(self.meets.get, words)):
            met |= needs
            if of_one:
                single += of_one
            if of_first:
                before += of_first
            if of_second:
                after += of_second
        return _Tried(self.all_needs ^ met, single, before, after)

    def _in_pair(self, entries: list[Entry], first: Sentence, second: Sentence) -> Iterator[Relation]:
        """The relations that two sentences side by side state together."""
        marks = marked(first) | marked(second, len(first.form) + 1)
        yield from self._matches(entries, f"{first.form}{SENTENCE_END}{second.form}", marks, (first, second))

    def _matches(
        self, entries: list[Entry], form: str, marks: dict[int, Mention], sentences: tuple[Sentence, ...]
    ) -> Iterator[Relation]:
        """The relations of these phrases in one form; of two phrases of a rule on the same figures, the first."""
        taken: set[tuple[str, frozenset[tuple[int, int]]]] = set()
        for entry in entries:
            regex = self.patterns.compiled(entry.phrase.pattern)
            at = 0
            while (match := regex.search(form, at)) is not None:
                roles = _roles(entry.phrase, match, form, marks)
                relation = Relation(entry.rule, roles, sentences)
                key = entry.rule, frozenset(mention.span for _, mention in relation.figures())
                if key[1] and key not in taken:
                    taken.add(key)
                    yield relation
                # The next match may start at this one's last figure: a chain "from 5 to 6, then to 7".
                last = max(match.end(slot.group) for slot in entry.phrase.slots)
                at = max(match.start() + 1, min(last - 1, match.end() - 1))


def _roles(phrase: Phrase, match: re.Match[str], form: str, marks: dict[int, Mention]) -> dict[str, Role]:
    """What a match fills the roles with; nothing if what it says is told of a part of its figure."""
    roles: dict[str, Role] = {}
    for slot in phrase.slots:
        start, end = match.span(slot.group)
        if start < 0:
            continue
        if slot.word_list:
            roles[slot.role] = Word(form[start:end], slot.word_list, slot.sign)
        elif slot.many:
            roles[slot.role] = tuple(marks[at] for at in range(start, end) if form[at] in slot.kinds)
        elif slot.role in _SUBJECTS and part_of(form, start) is not None:
            return {}
        else:
            roles[slot.role] = marks[start]
    return roles


def _indexed(entry: Entry, needs: dict[frozenset[str], int]) -> _Indexed:
    """The entry with its needs as bits, which are given out here."""
    first, last = (Side(), *entry.phrase.sides)[-2:]
    masks = [sum({needs.setdefault(need, 1 << len(needs)) for need in side.needs}) for side in (first, last)]
    return _Indexed((entry.rule, entry.order), masks[0], first.figures, masks[1], last.figures, entry)


def _keys(phrase: Phrase) -> tuple[frozenset[str], frozenset[str], frozenset[str]]:
    """The words by which a phrase is looked up: in its sentence, in the first of two, in the second of two."""
    if len(phrase.sides) == 1:
        return phrase.sides[0].keys or phrase.keys or _CHARS, _NO_WORDS, _NO_WORDS
    first, last = (side.keys for side in phrase.sides)
    if not first and not last:
        return _NO_WORDS, phrase.keys or _CHARS, phrase.keys or _CHARS
    by_first = not last or (first and commonness(first) < commonness(last))
    return (_NO_WORDS, first, _NO_WORDS) if by_first else (_NO_WORDS, _NO_WORDS, last)


def _worth_trying(found: list[_Indexed], unmet: tuple[int, int], figures: tuple[int, int]) -> list[Entry]:
    """Those whose words are all there, and figures enough, in a fixed order.

    unmet, figures: of the first and the last sentence; phrases of one sentence ask nothing of a first.
    """
    unmet_first, unmet_last = unmet
    figures_first, figures_last = figures
    worth = {
        place: entry
        for place, first, first_figures, last, last_figures, entry in found
        if not (last & unmet_last or first & unmet_first)
        and last_figures <= figures_last
        and first_figures <= figures_first
    }
    return [worth[place] for place in sorted(worth)] if worth else []
