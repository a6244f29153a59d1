"""Find the relations that rules' phrases state, sentence by sentence; rules are looked up by the words they need."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass

from checker.marks import KINDS, SENTENCE_END
from checker.model import Mention, Reading, Relation, Role, Sentence, Word
from checker.relate.figures import marked
from checker.relate.fragments import commonness, words_by_sentence
from checker.relate.patterns import Patterns
from checker.relate.phrase import Phrase, Side
from checker.relate.sentences import adjoin

_CHARS = frozenset(KINDS.values())
_KIND_OF = {character: kind for kind, character in KINDS.items()}
_NO_WORDS: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Entry:
    """A phrase of a rule in the index: whose it is, and how many phrases of that rule stand before it."""

    rule: str
    order: int
    phrase: Phrase


@dataclass(frozen=True, slots=True)
class _Indexed:
    """An entry with the sets of its needs as bits, one for each set of words of which a sentence must have one.

    `first` is what the first of two sentences must have; the one sentence of other phrases is the last.
    """

    place: tuple[str, int]
    first: int
    first_figures: int
    last: int
    last_figures: int
    entry: Entry


_Table = dict[str, tuple[_Indexed, ...]]


@dataclass(frozen=True, slots=True)
class PhraseIndex:
    """All phrases of a rulebook by the words of which a sentence must hold one.

    `kinds` are the kinds of figure that the phrases take: a sentence without any is passed over. `bits` has for each
    word the needs that it meets, and `words` are those words; `single` are the phrases of one sentence, `before` and
    `after` those of two, by words of the first and of the second sentence.
    """

    kinds: frozenset[str]
    words: frozenset[str]
    bits: dict[str, int]
    all_needs: int
    single: _Table
    before: _Table
    after: _Table
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
        single, before, after = ({key: tuple(found) for key, found in table.items()} for table in tables)
        kinds = frozenset(_KIND_OF[one] for entry in entries for slot in entry.phrase.slots for one in slot.kinds)
        return cls(
            kinds,
            frozenset(bits) | single.keys() | before.keys() | after.keys(),
            bits,
            (1 << len(needs)) - 1,
            single,
            before,
            after,
            patterns,
        )

    def find(self, reading: Reading) -> Iterator[Relation]:
        """Every relation stated in the document, in order of the text; one for each rule and set of figures."""
        before: Sentence | None = None
        words_before: AbstractSet[str] = _NO_WORDS
        unmet_before = self.all_needs
        for sentence, all_words in zip(reading.sentences, reading.once(words_by_sentence), strict=True):
            words = all_words & self.words
            unmet = self.all_needs ^ self._met(words)
            if any(mention.kind in self.kinds for mention in sentence.mentions):
                entries = _worth_trying(self.single, words, unmet, len(sentence.mentions))
                if entries:
                    yield from self._matches(entries, sentence.form, marked(sentence), (sentence,))
            if before is not None:
                figures = len(before.mentions), len(sentence.mentions)
                entries = self._of_pair((words_before, words), (unmet_before, unmet), figures)
                if entries and adjoin(reading, before, sentence):
                    yield from self._in_pair(entries, before, sentence)
            before, words_before, unmet_before = sentence, words, unmet

    def _met(self, words: AbstractSet[str]) -> int:
        """The needs that a sentence with these words meets."""
        bits = self.bits
        met = 0
        for word in words:
            met |= bits.get(word, 0)
        return met

    def _of_pair(
        self, words: tuple[AbstractSet[str], ...], unmet: tuple[int, int], figures: tuple[int, int]
    ) -> list[Entry]:
        """The phrases of two sentences that are worth trying on a pair with these words, in a fixed order."""
        found: dict[tuple[str, int], Entry] = {}
        for table, of_side in zip((self.before, self.after), words, strict=True):
            for word in of_side & table.keys():
                for one in table[word]:
                    if not (one.last & unmet[1] or one.first & unmet[0]) and (
                        one.first_figures <= figures[0] and one.last_figures <= figures[1]
                    ):
                        found[one.place] = one.entry
        return [found[place] for place in sorted(found)] if found else []

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
                roles: dict[str, Role] = {}
                for slot in entry.phrase.slots:
                    start, end = match.span(slot.group)
                    if start < 0:
                        continue
                    if slot.word_list:
                        roles[slot.role] = Word(form[start:end], slot.word_list, slot.sign)
                    elif slot.many:
                        roles[slot.role] = tuple(marks[at] for at in range(start, end) if form[at] in slot.kinds)
                    else:
                        roles[slot.role] = marks[start]
                relation = Relation(entry.rule, roles, sentences)
                key = entry.rule, frozenset(mention.span for _, mention in relation.figures())
                if key[1] and key not in taken:
                    taken.add(key)
                    yield relation
                # The next match may start at this one's last figure: a chain "from 5 to 6, then to 7".
                last = max(match.end(slot.group) for slot in entry.phrase.slots)
                at = max(match.start() + 1, min(last - 1, match.end() - 1))


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


def _worth_trying(table: _Table, words: AbstractSet[str], missing: int, figures: int) -> list[Entry]:
    """The phrases whose words are all there, and figures enough, in a fixed order."""
    found: dict[tuple[str, int], Entry] = {}
    for word in words & table.keys():
        for one in table[word]:
            if not one.last & missing and one.last_figures <= figures:
                found[one.place] = one.entry
    return [found[place] for place in sorted(found)] if found else []
