"""The noun that a number counts: "the first 100 Kenyan police officers arrived" counts officers.

No tagger: closed lists, a part-of-speech lexicon and the shape of English noun phrases. A number other than one counts
the last plural of the words after it; the number one counts the last noun before a verb can begin.
"""

from __future__ import annotations

from collections.abc import Set as AbstractSet
from typing import NamedTuple

from checker.extract.language import lexicon, word_classes
from checker.extract.language.phrase_words import (
    ADJECTIVE,
    ADVERB,
    AFTER_HEAD,
    AND,
    COMMA,
    DESCRIBING,
    END,
    JOIN,
    NOUN,
    NOUNS,
    PAST,
    PEOPLE,
    PLURAL,
    PLURALS,
    QUOTE,
    UNKNOWN,
    VERB,
    compound_code,
    compound_end,
    word_code,
)
from checker.extract.text import Tokens

_AFTER_FIGURE = frozenset("so more fewer less thereabouts".split())
_LONGEST_PHRASE = 12  # tokens; a longer run of words is no noun phrase


class Noun(NamedTuple):
    """A counted noun: its lemma, the token indexes of the phrase's first word and of the noun, the words between.

    The lemma of "officers" is "officer", of "people" "person"; zero plurals and plural-only nouns keep their form
    ("personnel", "police", "troops"), and so do adjectives that stand for people ("dead").
    """

    lemma: str
    first: int
    last: int
    modifiers: tuple[str, ...]


class _Item(NamedTuple):
    """A word of the phrase, or several joined by hyphens: code, lower-case text, indexes of first and last token."""

    code: int
    word: str
    first: int
    last: int


def counted_noun(tokens: Tokens, after: int, singular: bool, stop: AbstractSet[int]) -> Noun | None:
    """The noun that the number before token `after` counts, or None: "100 Kenyan officers arrived" counts officers.

    singular: the number is one. stop: token indexes that belong to other mentions; the phrase ends before them.
    """
    if after >= len(tokens.raw):
        return None
    follows = tokens.lower[after]
    if follows == "or" and after + 1 < len(tokens.raw) and tokens.lower[after + 1] in _AFTER_FIGURE:
        after += 2
    elif follows == "plus":
        after += 1
    if not singular and _stands_alone(tokens, after, stop):  # most counted nouns do: "900 officers are"
        return Noun(_lemma(tokens.lower[after]), after, after, ())
    phrase = _phrase(tokens, after, stop)
    if not phrase:
        return None
    head = _singular_head(tokens, phrase) if singular else _plural_head(tokens, phrase)
    if head < 0:
        return None
    item = phrase[head]
    lemma = item.word if singular or item.code not in PLURALS else _lemma(item.word)
    modifiers = tuple([one.word for one in phrase[:head] if one.code >= PLURAL]) if head else ()
    return Noun(lemma, phrase[0].first, item.last, modifiers)


def compatible(one: str, other: str) -> bool:
    """Whether two counted nouns may speak of the same things: "officer" and "personnel", not "officer" and "school".

    Takes lemmas. Equal lemmas and nouns of one small class are; a person may be anyone who is counted as people.
    """
    if one == other:
        return True
    if word_classes.NOUN_CLASSES.get(one, frozenset()) & word_classes.NOUN_CLASSES.get(other, frozenset()):
        return True
    return (one == "person" and _is_human(other)) or (other == "person" and _is_human(one))


def _is_human(lemma: str) -> bool:
    """Whether the noun counts people."""
    return lexicon.classes(lemma) & lexicon.PERSON > 0 or lemma in word_classes.COLLECTIVE_PEOPLE


def _stands_alone(tokens: Tokens, at: int, stop: AbstractSet[int]) -> bool:
    """Whether the token is a plural that the next one does not continue."""
    raw = tokens.raw
    if at >= len(raw) or at in stop or word_code(raw[at]) != PLURAL:
        return False
    return at + 1 >= len(raw) or at + 1 in stop or word_code(raw[at + 1]) in AFTER_HEAD


def _phrase(tokens: Tokens, start: int, stop: AbstractSet[int]) -> list[_Item]:
    """The words from token `start` that can belong to one noun phrase, up to its end or shortly after its head."""
    raw = tokens.raw
    end = min(len(raw), start + _LONGEST_PHRASE)
    phrase: list[_Item] = []
    at = start
    settled = False  # a plural was found that only another plural can continue
    while at < end and at not in stop:
        code = word_code(raw[at])
        if code == QUOTE and not settled:
            at += 1
            continue
        word = tokens.lower[at]
        if code == END and phrase and _in_name(tokens, at, end, phrase[-1].word):
            code = UNKNOWN
        last = compound_end(tokens, at, end, stop) if at + 2 < end and raw[at + 1] in "-&/" else at
        if last > at:
            word = "".join(tokens.lower[at : last + 1])
            code = compound_code(tokens, at, last)
        if code in (END, JOIN) or (settled and code not in PLURALS):
            break
        phrase.append(_Item(code, word, at, last))
        settled = code in PLURALS and word not in word_classes.ATTRIBUTIVE_PLURALS and not _ends_name(tokens, at, word)
        at = last + 1
    return phrase


def _in_name(tokens: Tokens, at: int, end: int, before: str) -> bool:
    """Whether the little word is part of a name: "class A shares", "Bank of Kenya loans"."""
    raw = tokens.raw
    if raw[at] == "A":
        return before in word_classes.BEFORE_LETTER
    return raw[at] == "of" and at + 1 < end and raw[at - 1].istitle() and raw[at + 1].istitle()


def _ends_name(tokens: Tokens, at: int, word: str) -> bool:
    """Whether the word in -s is the end of a name that stands before the noun: "two Los Angeles schools"."""
    raw = tokens.raw
    if at == 0 or not (raw[at][0].isupper() and raw[at - 1].istitle()) or raw[at][:-1].isupper():
        return False
    return not lexicon.classes(lexicon.singular(word)) & lexicon.PERSON


def _lemma(word: str) -> str:
    """The lemma of a plural noun, which may be a compound: "by-elections", "passers-by"."""
    if "-" not in word:
        return lexicon.singular(word)
    first, _, rest = word.partition("-")
    if lexicon.is_plural(first) and not lexicon.is_plural(rest):
        return f"{lexicon.singular(first)}-{rest}"
    front, _, last = word.rpartition("-")
    return f"{front}-{lexicon.singular(last)}"


def _plural_head(tokens: Tokens, phrase: list[_Item]) -> int:
    """Index of the noun counted by a number other than one, -1 if there is none."""
    head = -1
    for index, item in enumerate(phrase):
        if item.code in PLURALS:
            if head == index - 1 and head >= 0 and not _continues(tokens, phrase[head], item):
                break
            head = index
        elif item.code == VERB:
            break
        elif item.code < PLURAL:
            if head >= 0 or not _coordinates(phrase, index):
                break
        elif head >= 0 and item.code not in (NOUN, UNKNOWN, ADJECTIVE):
            break
    return head if head >= 0 else _head_without_plural(tokens, phrase)


def _continues(tokens: Tokens, head: _Item, item: _Item) -> bool:
    """Whether a plural right after a plural is in the same phrase: "sports stars", but not "paid workers bonuses"."""
    if tokens.raw[item.first][0].isupper() and tokens.raw[head.first][0].islower():
        return False
    if head.word in word_classes.ATTRIBUTIVE_PLURALS:
        return True
    known = lexicon.classes(lexicon.singular(item.word))
    if lexicon.classes(lexicon.singular(head.word)) & lexicon.PERSON:
        return known & lexicon.PERSON > 0
    return not known & lexicon.VERB


def _coordinates(phrase: list[_Item], index: int) -> bool:
    """Whether the comma or "and" joins two modifiers of one noun: "large, ugly homes", "health and safety officers"."""
    if index == 0 or index + 2 >= len(phrase):
        return False
    sign, before, after = phrase[index].code, phrase[index - 1], phrase[index + 1]
    if before.code == PEOPLE:
        return after.code in (PEOPLE, PAST)
    if sign == AND and before.code in NOUNS and after.code in NOUNS - PLURALS:
        return True
    return _describes(before) and (_describes(after) or after.code == ADVERB)


def _describes(item: _Item) -> bool:
    """Whether the word can be an adjective."""
    return item.code in DESCRIBING or (item.code == NOUN and lexicon.classes(item.word) & lexicon.ADJECTIVE > 0)


def _head_without_plural(tokens: Tokens, phrase: list[_Item]) -> int:
    """Index of the counted noun of "20 dead" or "a 20 man squad", -1 if there is none."""
    first = phrase[0]
    if (
        len(phrase) > 1
        and first.code == NOUN
        and phrase[1].code == NOUN
        and tokens.raw[first.first].islower()
        and tokens.raw[phrase[1].first].islower()
        and (
            not lexicon.classes(first.word) & (lexicon.VERB | lexicon.ADJECTIVE)
            or first.word in word_classes.MEASURING_NOUNS
        )
    ):
        return 0
    for index, item in enumerate(phrase):
        if item.code == PEOPLE:
            ends = index + 1 == len(phrase) or phrase[index + 1].code in (COMMA, AND, PAST, PEOPLE)
            return index if ends else -1
        if item.code not in (ADJECTIVE, ADVERB, PAST):
            return -1
    return -1


def _singular_head(tokens: Tokens, phrase: list[_Item]) -> int:
    """Index of the noun counted by the number one, -1 if there is none."""
    head = -1
    for index, item in enumerate(phrase):
        code = item.code
        follower = phrase[index + 1].code if index + 1 < len(phrase) else END
        if code in NOUNS:
            if _is_participle(item.word) and (head >= 0 or follower in NOUNS):
                break
            if head >= 0 and tokens.raw[item.first][0].isupper() and tokens.raw[phrase[head].first][0].islower():
                break
            head = index
        elif code == PLURAL:
            if item.word not in word_classes.ATTRIBUTIVE_PLURALS or follower not in NOUNS:
                break
        elif code == VERB or head >= 0:
            break
        elif code == PAST and follower not in NOUNS and lexicon.classes(item.word) & lexicon.NOUN:
            head = index
        elif code < PLURAL and not _coordinates(phrase, index):
            break
    return head if head >= 0 and _is_common(tokens, phrase[head]) else -1


def _is_participle(word: str) -> bool:
    """Whether a word in -ing is a verb's form rather than a noun: "one writer asking", not "one council meeting"."""
    return word.endswith("ing") and word not in word_classes.ING_NOUNS and lexicon.verb_lemma(word) != word


def _is_common(tokens: Tokens, item: _Item) -> bool:
    """Whether the word is a noun that can be counted, not a name: "one MP", "one Kenyan", not "one Roger Federer"."""
    raw = tokens.raw[item.first]
    if raw[0].islower():
        return True
    known = lexicon.classes(item.word)
    if known & lexicon.PERSON or (raw.isupper() and len(raw) > 1):
        return True
    after_capital = item.first > 0 and tokens.raw[item.first - 1][0].isupper()
    return known & lexicon.NOUN > 0 and not after_capital
