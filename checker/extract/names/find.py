"""Find the names in a document: runs of capitalised words, without the titles before them, and who a surname means."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache
from typing import NamedTuple

from checker.extract.language import lexicon
from checker.extract.language.word_classes import ENDS_PHRASE
from checker.extract.names.name_words import (
    BEFORE_POSTS,
    GIVEN_NAMES,
    HONORIFICS,
    NO_NAMES,
    NO_PERSON,
    POSTS,
    SUFFIXES,
)
from checker.model import Document, Passage

PARTICLES = frozenset("de da di do del della dos du la le van von vom der den ten ter bin bint ibn al el zu af".split())
_ABBREVIATIONS = (
    "Mr|Ms|Dr|Lt|St|Jr|Sr",
    "Mrs|Col|Gen|Maj|Sgt|Sen|Rep|Gov|Rev|Adm|Hon|Cpl|Pvt|Det",
    "Capt|Prof|Cmdr|Brig",
)
_CAPITAL = "[A-ZÀ-ÖØ-ÞĆČĐİŁŚŠŽ]"
_DOT = r"(?:\.(?:(?<=\b[A-Z]\.)(?>(?:[A-Z]\.)*)|" + "|".join(rf"(?<=\b(?:{one})\.)" for one in _ABBREVIATIONS) + "))?"
_REST = rf"[\w'’-]*+{_DOT}"
_LINKED = rf"(?:(?:{'|'.join(sorted(PARTICLES))}) ){{1,3}}(?:al-|el-|d['’])?|(?:al-|el-|d['’])"
# The capital stands first, since `re` then looks for it alone: twice as fast as looking for a word's beginning.
# Python 3.11.0 to 3.11.4 take the space too if the loop is possessive, not if it stands in an atomic group.
_RUN = re.compile(rf"{_CAPITAL}(?<!\w.){_REST}(?>(?: (?:{_LINKED})?{_CAPITAL}{_REST})*)")
_BEFORE_SENTENCE = frozenset(".!?…:;\"“”‘’'(\n*•-–—)")
_SKIPPED = ENDS_PHRASE | NO_NAMES
_TITLES = HONORIFICS | POSTS
_WITH_CHIEF = frozenset(("fire", "police"))
_ALL_TITLES = _TITLES | BEFORE_POSTS
_NO_NAMES_ALONE = _ALL_TITLES | _SKIPPED
_LEADING = _SKIPPED | frozenset("former ex late then veteran fellow acting interim h.e u.s u.k u.n e.u".split())
_MAY_BE_POSSESSIVE = frozenset("'’-âÂ")  # signs of what `without_possessive` takes off
_SHORTEST_SHOUTED = 5  # letters: shorter words in capitals are acronyms
_MOST_WORDS = 4  # of a person's name


class _Found(NamedTuple):
    """A name in a run of capitalised words, by its offsets in the run."""

    start: int
    end: int
    key: str


def find_names(document: Document) -> tuple[Passage, ...]:
    """Every name of a document in order: people, firms, places; titles before a name are no part of it.

    The key of a name is its words in lower case without accents, initials and particles. A word of just one
    person's name that stands alone has that person's key, so that "Mr Tarn" and "Ada van der Tarn" go together.
    """
    text = document.text
    found: list[tuple[int, _Found]] = []
    doubtful: dict[int, str] = {}
    for match in _RUN.finditer(text):
        run = match[0]
        inside = _in_run(run)
        if inside:
            start = match.start()
            if _opens(text, start) and (opening := _at_opening(run)) != inside:
                # The capital may come from its place: an ordinary word is a name only if the copy has it elsewhere.
                if opening:
                    inside = opening
                else:
                    doubtful[start] = inside[0].key
            for one in inside:
                found.append((start, one))
    sure = {one.key for start, one in found if start not in doubtful} if doubtful else {one.key for _, one in found}
    longer = [key for key in sure if " " in key]
    unknown = set(doubtful.values()).difference(sure, *[key.split(" ") for key in longer]) if doubtful else ()
    if unknown:
        found = [(start, one) for start, one in found if one.key not in unknown]
    whose = _whose(sorted(key for key in longer if is_person(key)))  # in the same order in every run
    return tuple([Passage("name", at + start, at + end, whose.get(key, key)) for at, (start, end, key) in found])


def _opens(text: str, start: int) -> bool:
    """Does a sentence begin at the offset, or a quotation, a block or an item?"""
    return start < 2 or text[start - 1] in _BEFORE_SENTENCE or text[start - 2] in _BEFORE_SENTENCE


# The same names come again and again, in a document and in the next: looking them up is ten times faster.
@lru_cache(maxsize=4096)
def _in_run(run: str) -> tuple[_Found, ...]:
    """The names in a run of capitalised words."""
    return _named_in(run, opens=False)


@lru_cache(maxsize=8192)
def _at_opening(run: str) -> tuple[_Found, ...]:
    """The names in a run that opens a sentence."""
    return _named_in(run, opens=True)


def _named_in(run: str, *, opens: bool) -> tuple[_Found, ...]:
    """The names in a run of capitalised words; a possessive ends one name and another may follow.

    opens: the run opens a sentence, where a capital says less.
    """
    words = run.split(" ")
    if len(words) == 1:
        return _single(run, opens)
    if _MAY_BE_POSSESSIVE.isdisjoint(run):
        return _of_words(words, 0, opens)
    found: list[_Found] = []
    start = at = 0
    for index, word in enumerate(words):
        if index == len(words) - 1 or without_possessive(word) != word:
            found.extend(_of_words(words[at : index + 1], start, opens and not at))
            start += sum(map(len, words[at : index + 1])) + index + 1 - at
            at = index + 1
    return tuple(found)


def _single(word: str, opens: bool) -> tuple[_Found, ...]:
    """The name that a capitalised word by itself is; none if it is one like the first of a sentence."""
    name = without_possessive(word)
    key = folded_name(name)
    if key in _SKIPPED or key in PARTICLES or len(key) < 2 or (len(name) < _SHORTEST_SHOUTED and name.isupper()):
        return ()
    return () if opens and _is_ordinary(key) else (_Found(0, len(name), key),)


def _of_words(words: list[str], start: int, opens: bool) -> tuple[_Found, ...]:
    """The name that the words are, without titles before it and degrees after it."""
    keys = [_key(word) for word in words]
    first, last = 0, len(words)
    while last > 1 and keys[last - 1] in SUFFIXES:
        last -= 1
    for index in range(last - 2, -1, -1):
        if keys[index] in _TITLES or (index and keys[index] == "chief" and keys[index - 1] in _WITH_CHIEF):
            first = index + 1
            break
    titled = first > 0
    while first < last - 1 and (keys[first] in _LEADING or (not first and opens and _describes(keys[first]))):
        first += 1
    named = [key for key in keys[first:last] if len(key) > 1 and "." not in key and key not in PARTICLES]
    if _NO_NAMES_ALONE.issuperset(named):
        return ()
    if opens and not titled and len(named) == 1 and first == 0 and _is_ordinary(named[0]):
        return ()
    begin = start + sum(map(len, words[:first])) + first
    end = begin + sum(map(len, words[first : last - 1])) + last - 1 - first + len(without_possessive(words[last - 1]))
    return (_Found(begin, end, " ".join(named)),)


def without_possessive(word: str) -> str:
    """The word without its possessive ending: "Tarn's" and "Tarns'" give "Tarn" and "Tarns"."""
    if word.endswith(("'s", "’s", "'S", "’S")):
        return word[:-2]
    return word.rstrip("'’-âÂ")  # the last two are what is left of a mis-decoded sign


@lru_cache(maxsize=4096)
def _key(word: str) -> str:
    """The word of a name as names are compared, without its possessive ending."""
    return folded_name(without_possessive(word))


def folded_name(name: str) -> str:
    """A word of a name as names are compared: in lower case, without accents, full stop and Arabic article."""
    key = name.lower().rstrip(".")
    if not key.isascii():
        key = key.replace("’", "'")
        if not key.isascii():
            key = "".join(one for one in unicodedata.normalize("NFKD", key) if not unicodedata.combining(one))
    return key[3:] if key.startswith(("al-", "el-")) else key


def _is_ordinary(key: str) -> bool:
    """May a capitalised word at the beginning of a sentence be an ordinary word?"""
    known = lexicon.classes(key)
    if key in GIVEN_NAMES or known == lexicon.NOUN | lexicon.PERSON:
        return key in _ALL_TITLES  # "Shaw", "Wagner": no sentence begins with "singer" without an article
    return bool(known & ~lexicon.PLACE or lexicon.classes(lexicon.singular(key)) or key in _ALL_TITLES)


def _describes(key: str) -> bool:
    """Does a word that opens a sentence describe the name after it, or is it the subject of another kind?"""
    if key in GIVEN_NAMES or key in PARTICLES or key in NO_PERSON:
        return False
    return bool(lexicon.classes(key) & (lexicon.ADJECTIVE | lexicon.ADVERB)) or lexicon.is_plural(key)


@lru_cache(maxsize=4096)
def is_person(key: str) -> bool:
    """Does the key look like a person's full name, not a firm's or a place's?"""
    words = key.split(" ")
    if not 2 <= len(words) <= _MOST_WORDS or not NO_PERSON.isdisjoint(words):
        return False
    known = lexicon.classes(words[0])
    return words[0] in GIVEN_NAMES or not known or known == lexicon.NOUN | lexicon.PERSON


def _whose(people: list[str]) -> dict[str, str]:
    """For each word that stands in one person's name only, and for each part of a longer name, the whole name."""
    by_word: dict[str, list[str]] = {}
    for name in sorted(people, key=len, reverse=True):
        for word in name.split(" "):
            by_word.setdefault(word, []).append(name)
    whose: dict[str, str] = {}
    for word, names in by_word.items():
        whose_name = names[0]
        if len(names) > 1:
            whole = set(whose_name.split(" "))
            if not all(whole.issuperset(name.split(" ")) for name in names[1:]):
                continue
            whose.update((name, whose_name) for name in names[1:])
        whose[word] = whose_name
    return whose
