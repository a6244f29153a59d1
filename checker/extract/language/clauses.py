"""The clause a figure stands in, and the verb that governs it there, from closed lists and the lexicon."""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import dataclass

from checker.extract.language import lexicon, word_classes
from checker.extract.text import Tokens, tokens
from checker.model import Mention, Quantity, Sentence

AUXILIARIES = frozenset(
    """
    is are was were be been being am 's 're has have had having 've do does did will would shall should can could
    may might must cannot ought isn't aren't wasn't weren't hasn't haven't hadn't won't wouldn't don't doesn't
    didn't can't couldn't shouldn't mightn't
    """.split()
)
# Verbs of telling and thinking: what they are about is a clause of its own.
_TELLING = frozenset(
    """
    say tell state add claim believe think report announce explain note warn argue confirm insist know show
    estimate reveal suggest declare admit reckon fear acknowledge
    """.split()
)
# Verbs that hand over to the verb after them: "are expected to follow", "began to arrive", "plans to send".
_LEADING = frozenset(
    """
    be have do will would shall should can could may might must expect plan set due schedule suppose go begin
    start continue try want need intend hope aim agree vow pledge promise believe think say report estimate
    forecast project seek fail refuse decline propose know tend help manage
    """.split()
)
# Verbs whose object does what the verb after it says: "expect 900 officers to follow".
_OBJECT_ACTS = frozenset("expect want ask order need allow require urge invite force help".split())
_NO_VERBS = frozenset("including according regarding following concerning based given united".split())
_LINKS = frozenset("to not n't never also now still already due likely set able ready about".split())
# Conjunctions and marks that begin another clause.
_BEGINS_CLAUSE = frozenset(
    '; : — – ( ) [ ] " “ ” because although though while whereas when if unless which who whom whose where that'.split()
)
_RELATIVES = frozenset("who which that".split())
_JOINS = frozenset("and but so yet or then".split())
_NOT_IN_SUBJECT = _BEGINS_CLAUSE | frozenset(",")
_INDIRECT = frozenset("in on at for with by from into after before during among through against under as to".split())
_BEFORE_NOUN = frozenset(
    """
    the a an this these those his her its their our my your of in for with by no some any
    """.split()
)
_REACH = 600  # characters; what stands further away in a sentence says nothing of a figure


@dataclass(frozen=True, slots=True)
class Clause:
    """The clause of a mention: the sentence's tokens and mentions (of a very long one those near), and token indexes.

    first, last: the clause, half-open. own: its part between commas that holds the mention.
    before: the first token of the mention with its hedge; after: the token behind its noun.
    """

    tokens: Tokens
    mentions: tuple[Mention, ...]
    first: int
    last: int
    own: tuple[int, int]
    before: int
    after: int

    def words(self, first: int, last: int) -> list[str]:
        """The lower-case tokens from `first` up to `last`, cut to the clause."""
        return self.tokens.lower[max(first, self.first) : max(min(last, self.last), 0)]


def reach_of(sentence: Sentence, mention: Mention) -> tuple[int, int]:
    """Start and end of the part of a sentence that may say something of a mention of it."""
    start, end = mention.span
    return max(sentence.start, start - _REACH), min(sentence.end, end + _REACH)


def clause_of(text: str, sentence: Sentence, mention: Mention) -> Clause:
    """The clause that a mention stands in, with the verbless phrases set off from it by commas ("On Tuesday, ...")."""
    start, end = mention.span
    split = tokens(text, *reach_of(sentence, mention))
    near = _mentions_near(sentence, start - _REACH, end + _REACH)
    if isinstance(mention, Quantity) and mention.phrase_start >= 0:
        start = min(start, mention.phrase_start)
    count = len(split)
    before = next((at for at in range(count) if split.end[at] > start), count)
    after = next((at for at in range(before, count) if split.start[at] >= end), count)
    taken = _taken(split, near)
    first = next((at for at in range(before - 1, -1, -1) if at not in taken and _begins_clause(split, at)), 0)
    last = next(
        (at for at in range(max(after, first + 1), count) if at not in taken and _begins_clause(split, at)), count
    )
    commas = [at for at in range(first, last) if split.raw[at] == "," and at not in taken and not before <= at < after]
    bounds = [first, *commas, last]
    index = max((k for k in range(len(bounds) - 1) if bounds[k] <= before), default=0)
    low, high = index, index + 1
    if low > 0 and not any(is_verb(split, at) for at in range(bounds[index], bounds[index + 1])):
        low -= 1  # ", including 30 children": what governs it stands before the comma
    while low > 0 and not _has_verb(split, bounds[low - 1], bounds[low]):
        low -= 1
    while high < len(bounds) - 1 and not _has_verb(split, bounds[high], bounds[high + 1]):
        high += 1
    return Clause(split, near, bounds[low], bounds[high], (bounds[index], bounds[index + 1]), before, after)


def governing_verb(clause: Clause) -> tuple[int, int]:
    """Token indexes of the verb that governs the mention and of the first word of its verb group; (-1, -1) for none.

    The verb of an object stands before it ("sending 1,000 officers"), that of a subject after it ("100 officers
    arrived"); of "are expected to follow" it is "follow".
    """
    split = clause.tokens
    direct, indirect = _verb_before(clause)
    after = _verb_after(split, clause.after, clause.last)
    lemma = lexicon.verb_lemma(split.lower[direct]) if direct >= 0 else ""
    if lemma in _OBJECT_ACTS and after == clause.after + 1 and split.lower[clause.after] == "to":
        return after, _group_start(split, direct, clause.first)
    if lemma and (after < 0 or lemma not in _TELLING):
        return direct, _group_start(split, direct, clause.first)
    if after >= 0:
        return _last_of_group(split, after, clause.last), after
    if indirect >= 0:
        return indirect, _group_start(split, indirect, clause.first)
    if clause.after < len(split) and split.lower[clause.after] in _RELATIVES:
        relative = _verb_after(split, clause.after + 1, min(len(split), clause.after + 8))
        if relative >= 0:
            return _last_of_group(split, relative, len(split)), relative
    return -1, -1


def is_verb(split: Tokens, at: int) -> bool:
    """Whether the token is a verb where it stands: an auxiliary, a past tense, a form after "to" or its subject."""
    word = split.lower[at]
    if word in AUXILIARIES or word in _NO_VERBS:
        return word in AUXILIARIES
    lemma = lexicon.verb_lemma(word)
    known = lexicon.classes(lemma)
    if not known & lexicon.VERB:
        return False
    before = split.lower[at - 1] if at else ""
    follows = split.lower[at + 1] if at + 1 < len(split) else ""
    if word.endswith("ing"):
        return lemma != word and before not in _BEFORE_NOUN and word not in word_classes.ING_NOUNS
    if lemma == word:
        return _is_base_verb(split, at, known)
    if word.endswith("s") and word != "was":
        return not known & lexicon.NOUN or (_is_singular_subject(split, at - 1) and follows not in _INDIRECT)
    return before not in _BEFORE_NOUN  # a past form: "the wounded", "of armed men" are none


def _is_base_verb(split: Tokens, at: int, known: int) -> bool:
    """Whether a base form is used as a verb: "to send", "will send", "we send", "the two countries send 100"."""
    before = split.lower[at - 1] if at else ""
    if before in ("we", "they", "you", "i") or before in AUXILIARIES - {"is", "are", "was", "were", "be", "been"}:
        return True
    if before == "to":
        return not split.raw[at][0].isupper()
    if known & (lexicon.NOUN | lexicon.ADJECTIVE | lexicon.ADVERB):
        return before in ("not", "also") or split.lower[at] in word_classes.PAST_OR_NOUN
    return before not in _BEFORE_NOUN


def _is_singular_subject(split: Tokens, at: int) -> bool:
    """Whether the token can be the singular subject of a verb in -s: "it plans", "Kenya plans", "the army plans"."""
    if at < 0:
        return False
    word = split.lower[at]
    if word in ("he", "she", "it", "who", "which", "that", "also"):
        return True
    return split.raw[at][0].isupper() or (
        lexicon.classes(word) & (lexicon.NOUN | lexicon.ADJECTIVE) == lexicon.NOUN and not lexicon.is_plural(word)
    )


def _verb_before(clause: Clause) -> tuple[int, int]:
    """The closest verb before the mention as whose object it can stand, and the closest one at all; -1 for none."""
    split = clause.tokens
    direct = True
    for at in range(clause.before - 1, clause.first - 1, -1):
        word = split.lower[at]
        if is_verb(split, at):
            return (at, at) if direct else (-1, at)
        if word in _INDIRECT and not (word in ("to", "at", "as", "from") and at + 1 == clause.before):
            direct = False
    return -1, -1


def _verb_after(split: Tokens, first: int, last: int) -> int:
    """The first verb from token `first` on, -1 if there is none."""
    return next((at for at in range(first, last) if is_verb(split, at)), -1)


def _last_of_group(split: Tokens, verb: int, last: int) -> int:
    """The last verb of the group that begins with `verb`: the "follow" of "are expected to follow"."""
    at = verb + 1
    while at < last and lexicon.verb_lemma(split.lower[verb]) in _LEADING | AUXILIARIES:
        word = split.lower[at]
        if is_verb(split, at) or (split.lower[at - 1] == "to" and lexicon.classes(word) & lexicon.VERB):
            verb = at
        elif word not in _LINKS and not lexicon.classes(word) & lexicon.ADVERB:
            break
        at += 1
    return verb


def _group_start(split: Tokens, verb: int, first: int) -> int:
    """The first word of the group that ends with `verb`: the "plans" of "plans to send"."""
    at = verb
    while at > first:
        word = split.lower[at - 1]
        leads = word in AUXILIARIES or word in _LINKS or lexicon.verb_lemma(word) in _LEADING
        if not leads and not (word.endswith("ly") and lexicon.classes(word) & lexicon.ADVERB):
            break
        at -= 1
    return at


def _mentions_near(sentence: Sentence, start: int, end: int) -> tuple[Mention, ...]:
    """The sentence's mentions that begin between the offsets."""
    low = bisect_left(sentence.mentions, start, key=lambda one: one.start)
    return sentence.mentions[low : bisect_left(sentence.mentions, end, low, key=lambda one: one.start)]


def _taken(split: Tokens, mentions: tuple[Mention, ...]) -> set[int]:
    """The tokens inside mentions: the comma of "June 3, 2024" bounds nothing."""
    taken: set[int] = set()
    for mention in mentions:
        first = bisect_left(split.start, mention.start)
        taken.update(range(first, bisect_left(split.start, mention.end, first)))
    return taken


def _begins_clause(split: Tokens, at: int) -> bool:
    """Whether a new clause begins at the token."""
    word = split.lower[at]
    if word in _BEGINS_CLAUSE:
        return not (word == "that" and at + 1 < len(split) and _is_only(split.lower[at + 1], lexicon.NOUN))
    if word not in _JOINS or at + 1 >= len(split):
        return False
    begin = at + 2 if _is_only(split.lower[at + 1], lexicon.ADVERB) else at + 1
    if begin < len(split) and is_verb(split, begin) and not split.lower[begin].endswith("ing"):
        return True
    if not _subject_and_verb(split, begin):
        return False
    start = next(
        (k for k in range(at - 1, max(at - 20, -1), -1) if split.lower[k] in _NOT_IN_SUBJECT), max(at - 20, -1)
    )
    return _has_verb(split, start + 1, at)


def _is_only(word: str, part_of_speech: int) -> bool:
    """Whether the word is of one part of speech alone."""
    every = lexicon.NOUN | lexicon.VERB | lexicon.ADJECTIVE | lexicon.ADVERB
    return lexicon.classes(word) & every == part_of_speech


def _subject_and_verb(split: Tokens, first: int) -> bool:
    """Whether a subject with its verb begins at the token: "900 will follow", but not "900 to Somalia"."""
    for at in range(first, min(first + 7, len(split))):
        word = split.lower[at]
        if word in _NOT_IN_SUBJECT or word in _JOINS or word == "to":
            return False
        if at > first and is_verb(split, at) and not word.endswith("ing"):
            return True
    return False


def _has_verb(split: Tokens, first: int, last: int) -> bool:
    """Whether there is a verb between the tokens, or the phrase hangs on a "with" of its own."""
    begin = first + 1 if first < last and split.raw[first] == "," else first
    if begin < last and split.lower[begin] in ("with", "including"):
        return True
    return any(is_verb(split, at) for at in range(begin, last))
