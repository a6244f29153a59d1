"""What a word is to the noun phrase after a number, by its form and the lexicon: a plural, a modifier, the end."""

from __future__ import annotations

from collections.abc import Set as AbstractSet
from functools import lru_cache

from checker.extract.language import lexicon, word_classes
from checker.extract.text import Tokens

# What a word is to a noun phrase. The codes from PLURAL on are words of the phrase.
END, COMMA, AND, JOIN, QUOTE = 0, 1, 2, 3, 4
PLURAL, ZERO, NOUN, UNKNOWN, ADJECTIVE, PEOPLE, ADVERB, PAST, ING, VERB = 5, 6, 7, 8, 9, 10, 11, 12, 13, 14

PLURALS = frozenset((PLURAL, ZERO))
NOUNS = frozenset((ZERO, NOUN, UNKNOWN))
DESCRIBING = frozenset((ADJECTIVE, PEOPLE, PAST, ING))
AFTER_HEAD = frozenset((END, COMMA, AND, PAST, VERB, ADVERB, ING, QUOTE))
_SIGNS = {",": COMMA, "-": JOIN, "&": JOIN, "/": JOIN} | dict.fromkeys("\"'“”‘’", QUOTE)


@lru_cache(maxsize=8192)
def word_code(raw: str) -> int:
    """What a token, as printed, is to a noun phrase."""
    sign = _SIGNS.get(raw)
    if sign is not None:
        return sign
    if not raw[0].isalpha():
        return END
    word = raw.lower().replace("’", "'")
    if word in ("and", "or"):
        return AND
    if raw in ("US", "IT"):
        return NOUN
    if word in word_classes.ENDS_PHRASE:
        return END
    if word in word_classes.GENERIC_POSSESSIVES or word in word_classes.MODIFIERS:
        return ADJECTIVE
    if ("'" in word and word[-2:] in ("'s", "'d", "'t")) or word[-3:] in ("'ll", "'ve", "'re"):
        return END
    return _plural_code(raw, word) or _class_code(word)


def _plural_code(raw: str, word: str) -> int:
    """The code of a word that can count several things, 0 for another word."""
    if word in word_classes.PEOPLE_ADJECTIVES or (word in word_classes.PEOPLE_NAMES and raw[0].isupper()):
        return PEOPLE
    if word in lexicon.ZERO_PLURALS:
        return ZERO
    if raw.isupper() and (len(raw) < 4 or "." in raw):
        return NOUN  # BBC, U.S.
    if raw[-1] == "s" and len(raw) > 2 and raw[:-1].isupper():
        return PLURAL  # MPs
    return PLURAL if lexicon.is_plural(word) else 0


def _class_code(word: str) -> int:
    """The code of a word that is no plural, by its form and its parts of speech."""
    known = lexicon.classes(word)
    if word in word_classes.PAST_TENSE:
        return VERB
    if word in word_classes.PAST_OR_NOUN:
        return PAST
    if known & lexicon.NOUN and not (known & lexicon.ADJECTIVE and word.endswith("ed")):
        return NOUN
    if word.endswith("ed") and len(word) > 4:
        return PAST
    if known & lexicon.ADJECTIVE:
        return ADJECTIVE
    if known & lexicon.ADVERB or word.endswith("ly"):
        return ADVERB
    if word.endswith("ing") and len(word) > 5:
        return ING
    base = lexicon.verb_lemma(word)
    if known & lexicon.VERB or (base != word and word.endswith("s")):
        return VERB
    return UNKNOWN if base == word else PAST


def compound_end(tokens: Tokens, at: int, end: int, stop: AbstractSet[int]) -> int:
    """The last token of a compound such as "well-known" or "R&B" that begins at `at`."""
    raw, starts, ends = tokens.raw, tokens.start, tokens.end
    last = at
    if not raw[at][0].isalpha():
        return at
    while (
        last + 2 < end
        and raw[last + 1] in "-&/"
        and starts[last + 1] == ends[last]
        and starts[last + 2] == ends[last + 1]
        and raw[last + 2][0].isalnum()
        and last + 2 not in stop
    ):
        last += 2
    return last


def compound_code(tokens: Tokens, first: int, last: int) -> int:
    """What a compound is to a phrase: mostly what its last word is."""
    word = tokens.lower[last]
    if word_code(tokens.raw[first]) == PLURAL and word in ("by", "law", "up", "on", "chief", "arms", "general"):
        return PLURAL  # passers-by, mothers-in-law, runners-up
    if word.endswith("s") and len(word) > 2 and not word.endswith(("ss", "us", "is")):
        return PLURAL  # start-ups
    code = word_code(tokens.raw[last])
    return code if code in PLURALS or code == NOUN else ADJECTIVE
