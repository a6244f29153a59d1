"""What part of speech a word can be, and the base forms of nouns and verbs, without a tagger.

The lexicon is WordNet 3.0's, packed by `lexicon_build.py`; its licence lies beside the file. Words are in lower case.
"""

from __future__ import annotations

import zlib
from functools import cache, lru_cache
from itertools import repeat
from pathlib import Path
from typing import NamedTuple

NOUN, VERB, ADJECTIVE, ADVERB = 1, 2, 4, 8
PERSON = 16  # beside NOUN: the noun's main sense is a person
PLACE = 32  # with a capital, the word names a place

LEXICON_FILE = Path(__file__).parent / "_data" / "wordnet.zlib"

# Nouns that count several things without an -s: the lemma is the word itself ("2,000 police").
ZERO_PLURALS = frozenset(
    """
    personnel police staff crew aircraft spacecraft hovercraft aircrew cattle sheep deer fish salmon trout cod
    tuna swine livestock poultry offspring youth infantry cavalry clergy gentry vermin folk species series
    headquarters barracks crossroads means works gallows innings taliban mujahideen
    """.split()
)
# Plurals whose singular is another word or means something else: the lemma stays the plural ("5,000 troops").
_PLURAL_ONLY = frozenset(
    """
    troops goods clothes trousers earnings savings proceeds premises glasses spectacles scissors jeans odds
    belongings surroundings headquarters arms ashes outskirts groceries thanks riches pyjamas pajamas shorts
    tights tongs shears binoculars barracks works means species series innings crossroads gallows sales
    """.split()
)
# Words in -s that are one thing, or no noun at all, though what is left without the -s is a noun.
_NO_PLURALS = frozenset(
    """
    news politics economics mathematics physics athletics gymnastics genetics ethics linguistics electronics
    logistics statistics aerobics diabetes measles mumps rabies lens gas bus plus this his its us as is was has
    does says goes lasts yes perhaps always besides sometimes towards afterwards thus less unless across christmas
    texas wales paris aids les des los las san ms mrs mr vs pass mass class cross boss glass loss dress business
    process access princess omen data media isis alas whereas hers ours yours theirs others ones lots hundreds
    thousands millions billions trillions dozens scores
    """.split()
)
_SHORT_PLURALS = frozenset("ads gps mps cds pcs tvs ids kos ins eps pas aims abs ayes noes vcs bas mbas".split())
_IRREGULAR = {
    "people": "person", "pence": "penny", "selfies": "selfie", "lives": "life", "wives": "wife",
    "leaves": "leaf", "axes": "axe", "bases": "base", "dice": "die", "movies": "movie", "cookies": "cookie",
    "ties": "tie", "pies": "pie", "lies": "lie", "calories": "calorie", "zombies": "zombie", "rookies": "rookie",
    "shoes": "shoe", "canoes": "canoe", "toes": "toe", "foes": "foe", "buses": "bus", "gases": "gas", "lenses": "lens",
    "houses": "house", "causes": "cause", "horses": "horse", "nurses": "nurse", "courses": "course", "cases": "case",
    "purchases": "purchase", "caches": "cache", "headaches": "headache", "niches": "niche",
    "taxis": "taxi", "quizzes": "quiz",
}  # fmt: skip


class _Lexicon(NamedTuple):
    """The lexicon file as dicts: word to bitmask, irregular plural to singular, irregular verb form to base form."""

    masks: dict[str, int]
    plurals: dict[str, str]
    verbs: dict[str, str]


@cache
def _lexicon() -> _Lexicon:
    """Read the lexicon file, once, when the first word is looked up."""
    masks: dict[str, int] = {}
    pairs: dict[str, dict[str, str]] = {}
    for line in zlib.decompress(LEXICON_FILE.read_bytes()).decode("ascii").split("\n"):
        key, *words = line.split(" ")
        if key.isdigit():
            masks.update(zip(words, repeat(int(key))))
        else:
            pairs[key] = dict(zip(words[::2], words[1::2], strict=True))
    return _Lexicon(masks, pairs["plurals"] | _IRREGULAR, pairs["verbs"])


def classes(word: str) -> int:
    """The parts of speech that a base form can be: NOUN | VERB | ADJECTIVE | ADVERB, 0 for an unknown word.

    PERSON is added for a noun whose main sense is a person, PLACE for the name of a place. A part of speech that a
    word hardly ever is ("say" as a noun) is left out. Inflected forms are looked up as they stand.
    """
    return _lexicon().masks.get(word, 0)


def is_of_people(noun: str) -> bool:
    """Whether the lemma of a counted noun is one for people: "officer", "person"."""
    return noun == "person" or bool(classes(noun) & PERSON)


def singular(word: str) -> str:
    """The base form of a plural noun ("officers": "officer", "people": "person"); any other word as it is.

    Zero plurals and plural-only nouns keep their form: "personnel", "police", "troops", "earnings".
    """
    if word in ZERO_PLURALS or word in _PLURAL_ONLY or word in _NO_PLURALS:
        return word
    lexicon = _lexicon()
    irregular = lexicon.plurals.get(word)
    if irregular is not None:
        return irregular
    if word.endswith("men") and lexicon.masks.get(word[:-2] + "an", 0) & NOUN:
        return word[:-2] + "an"
    if not word.endswith("s") or word.endswith("ss") or len(word) < 3:
        return word
    return _without_plural_s(word, lexicon.masks)


def _without_plural_s(word: str, masks: dict[str, int]) -> str:
    """The singular by suffix: the first rule whose result is a known noun, or what the spelling suggests."""
    stem = word[:-1]
    if masks.get(stem, 0) & NOUN:
        return stem
    if word.endswith("ies") and len(word) > 4:
        return word[:-3] + "y"
    if word.endswith("ves") and len(word) > 4:
        for ending in ("f", "fe"):
            if masks.get(word[:-3] + ending, 0) & NOUN:
                return word[:-3] + ending
        return stem
    if word.endswith(("sses", "shes", "ches", "xes", "zes")):
        return word[:-2]
    if word.endswith(("oes", "ses")) and masks.get(word[:-2], 0) & NOUN:
        return word[:-2]
    return word if word.endswith(("us", "is")) else stem


@lru_cache(maxsize=8192)
def is_plural(word: str) -> bool:
    """Whether a word can be a plural noun: "officers", "men", "people", "police", "troops".

    A word in -s that no list knows counts as one ("smartphones"); so do verbs in -s that are also nouns ("plans").
    """
    if word in ZERO_PLURALS or word in _PLURAL_ONLY:
        return True
    lexicon = _lexicon()
    if word in _NO_PLURALS:
        return False
    if word in lexicon.plurals:
        return True
    if word.endswith("men"):
        return lexicon.masks.get(word[:-2] + "an", 0) & NOUN > 0
    if not word.endswith("s") or word.endswith(("ss", "'s")):
        return False
    if len(word) < 4:
        return word in _SHORT_PLURALS
    base = _without_plural_s(word, lexicon.masks)
    known = lexicon.masks.get(base, 0)
    if known:
        return base != word and known & NOUN > 0
    return base != word and not lexicon.masks.get(word)


@lru_cache(maxsize=8192)
def verb_lemma(word: str) -> str:
    """The base form of a verb ("arrived": "arrive", "sent": "send", "is": "be"); any other word as it is."""
    lexicon = _lexicon()
    irregular = lexicon.verbs.get(word)
    if irregular is not None:
        return irregular
    masks = lexicon.masks
    if masks.get(word, 0) & VERB and not word.endswith("s"):
        return word
    for ending in ("ing", "ed", "s"):
        if word.endswith(ending):
            for base in _verb_bases(word[: -len(ending)], ending):
                if masks.get(base, 0) & VERB:
                    return base
    return word


def _verb_bases(stem: str, ending: str) -> tuple[str, ...]:
    """The base forms that a verb form without its ending may have, likelier ones first."""
    if ending == "s":
        return (stem[:-2] + "y", stem) if stem.endswith("ie") else (stem, stem.removesuffix("e"))
    undoubled = stem[:-1] if len(stem) > 2 and stem[-1] == stem[-2] else stem
    if ending == "ed" and stem.endswith("i"):
        return (stem[:-1] + "y", stem + "e")
    if stem != undoubled:
        return (stem, undoubled, stem + "e")  # "missed", "planned"
    return (stem + "e", stem) if stem.endswith(("c", "g", "s", "u", "v", "z")) else (stem, stem + "e")
