"""How much speaks for it that two names of nearly one spelling are one name: small whole weights with their reasons."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from checker.extract.language import lexicon
from checker.extract.names.find import is_person
from checker.extract.names.name_words import GIVEN_NAMES, HONORIFICS, NO_PERSON
from checker.late import late
from checker.model import Passage
from checker.relate.spelling import are_two_places, is_derived, is_long, is_spelled_abroad, may_be_two, slip, sound

Weights = tuple[tuple[int, str], ...]

_LOOK_BACK = 20
# Royalty goes by given names, and "sheikh" is part of many a name.
_TITLES = HONORIFICS - frozenset("king queen prince princess pope father sister sheikh sheik general leader pm".split())
_PARTICLE = late(r" (?:de|del|da|do|dos|du|la|upon|von|van|der|den|bin) ")
_PERSON_AFTER = late(
    r",? (?:who|said|says|say|told|tells|added|adds|warned|argued|insisted|claimed|noted|admitted|explained|believes"
    r"|thinks|replied|wrote|denied|confirmed|predicted|revealed|joked|conceded|acknowledged|testified|recalled"
    r"|stressed|pleaded|agreed|hopes|urged|insists|argues|was|is|has|had|studied|grew|joined|founded|began|started|won"
    r"|took|made|called|accused|left|worked|played|scored|wants|plans|faces|did|does)\b"
)
_PERSON_BEFORE = late(r"\b(?:said|says|added|asked|explained|according to|told) (?:[\w.]+ )?$")
NAMES_ONLY = frozenset((0, lexicon.NOUN | lexicon.PERSON))
_STYLES = frozenset("mr mrs ms miss dr".split())
_WORDS = late(r"[\w'’-]+")
_CONTRAST = late(r"[^.!?\n]{0,60}\b(?:too|also|another|unlike|rivals?|not|different|both|respectively|v)\b")
_MIXED = late(r"[A-Z][A-Z]|[a-z]{4}[A-Z]|\d")  # a code, or two words that have lost their space
_GLUED = late(r"[a-z]{3}(?<!Fitz)[A-Z]")
_AT_PLACE = late(r"\b(?:in|at|near|outside|across|throughout) $")
_OWN_NAME = late(r"\b[A-Z][\w'’-]+ (?:Sheikh|Sheik|Haji|Hajj|Sayyid|Mullah|Prince) $")  # a title within a name
_ARTICLES = ("al-", "el-", "Al-", "El-")
_ARTICLE = late(r"[ae]l-", re.IGNORECASE)
_PEERS = frozenset("lord lady baroness viscount earl".split())
_FOND = ("ie", "y")  # short forms of given names
_FOND_END = late(r"(?:ie|y|e)$")
_SHORT, _VERY_LONG = 4, 10
_MARKED = late(r"-(?:[a-z]|minus|plus)$")  # "Supply-X" in a table, "B-minus"
_FEW = 2
_CUT_SHORT = 3  # letters of a title
_OFTEN = 4
_LONG_ENOUGH = 6  # letters: "Horan" and "Horgan" are two players

# "Clarke, his rival," and "Judge Thomson" beside a Clark and a Thompson are other people.
_INTRODUCED = late(r", (?:the|his|her|their|who) [a-z]+(?: [a-z-]+){0,3},")
_NOT_ONE = late(r"\bnot to be confused\b|\b(?:no|not a) relation\b|\bunrelated\b|\bnamesake\b|\bspell(?:s|ed|ing)\b")
_BESIDE = 80  # characters around a name in which it is said to be another's
_SENTENCE_END = late(r"[.!?:;]\s|[.!?][\"”’']|\n")
_BENCH = frozenset(("judge", "justice", "magistrate"))


def title_before(text: str, name: Passage) -> str:
    """The title right before a name in lower case ("mr", "dr", "president"); "" if there is none."""
    space = name.start - 1
    if text[max(0, space) : name.start] != " ":
        return ""
    return _title(text[text.rfind(" ", max(0, space - _LOOK_BACK), space) + 1 : space])


@lru_cache(maxsize=4096)
def _title(word: str) -> str:
    """The title that a printed word is, in lower case; "" if it is none."""
    title = word.rpartition("\n")[2].rstrip(".").lower().lstrip("\"“‘'(")
    return title if title in _TITLES else ""


def spelling_weights(one: str, other: str) -> Weights:
    """What two words alone say: how they differ, how long they are, whether they are words of the language."""
    kind = slip(one, other)
    found: list[tuple[int, str]] = []
    if kind == "" or (kind == "two letters" and sound(one) != sound(other)):
        found.append((-2, kind or "several letters"))
    if kind == "swapped letters":
        found.append((1, kind))
    if sound(one) == sound(other):
        found.append((1, "they sound alike"))
    if is_long(one):
        found.append((1, "a long word"))
    if min(len(one), len(other)) >= _VERY_LONG:
        found.append((1, "a very long word"))
    if max(len(one), len(other)) <= _SHORT:
        found.append((-1, "a short word"))
    if one[0] != other[0] and sound(one)[:1] != sound(other)[:1]:
        found.append((-3, "they begin with different letters"))
    if is_derived(one, other):
        found.append((-5, "one may be made of the other"))
    if _MARKED.search(one) or _MARKED.search(other):
        found.append((-9, "a letter of a note, or a grade"))
    return tuple(found)


def rare_weight(text: str, words: tuple[str, str], names: tuple[Passage, Passage], unknown: int) -> Weights:
    """What it says that a long word of two names, unknown to any dictionary at least once, differs by one slip."""
    one, other = words
    rare = sum(not lexicon.classes(each) for each in words) >= unknown
    slipped = slip(one, other) in ("one letter", "swapped letters") and is_long(one) and not is_derived(one, other)
    last = one[:-1] == other[:-1] and unknown > 1  # products and places of one root: "Satorin" and "Satorix"
    if not (rare and slipped) or last or is_spelled_abroad(one, other) or may_be_two(one, other):
        return ()
    if unknown > 1 and any(_CONTRAST.match(text, name.end) for name in names):
        return ()
    printed = [word for name in names for word in _WORDS.findall(text[name.start : name.end])]
    return () if any(_MIXED.search(word) for word in printed) else ((2, "a long and rare word"),)


def surname_weights(text: str, word: str, whole: Passage, short: Passage, times: int, right: int = 0) -> Weights:
    """What speaks for it that a short mention, one of `times`, is the surname `word` of the whole name, misspelled.

    right: how often the surname stands alone as it should be.
    """
    found = list(spelling_weights(word, short.key))
    if _GLUED.search(text, short.start, short.end):
        found.append((-3, "two words without a space"))
    if right:
        found.append((1, f"{word.title()} stands alone elsewhere"))
    if len(short.key) <= _SHORT:
        found.append((-1, "and nothing else beside it"))
    elif _is_misspelt(word, short.key):
        found.append((1, "a letter too many or too few in a word unknown without it"))
    title = title_before(text, short)
    if title:
        found += _titled(text, word, short, title)
    if lexicon.classes(word) in NAMES_ONLY:
        found.append((1, f"{word.title()} is no other word"))
    known = lexicon.classes(short.key)
    if known == 0:
        found.append((1, f"{short.key.title()} is no other word"))
    elif not title and known not in NAMES_ONLY:
        found.append((-3, f"{short.key.title()} is a word"))
    if is_person(whole.key) or "." in text[whole.start : whole.end]:
        found.append((1, "the whole name is a person's"))
    if whole.key.endswith(word):
        found.append((1, "the surname"))
    elif is_person(whole.key):
        found.append((-2, "not the surname"))
    if _PERSON_AFTER.match(text, short.end) or _PERSON_BEFORE.search(text, max(0, short.start - 30), short.start):
        found.append((1, "the words beside it are about a person"))
    found += _somebody_else(text, word, whole, short, title)
    if _INTRODUCED.match(text, short.end) or (title in _BENCH and title_before(text, whole) not in _BENCH):
        found.append((-5, "somebody else is introduced"))
    if text[short.start - 2 : short.start] == ", " and text[short.end : short.end + 1] in (",", ";", "."):
        found.append((-2, "in a list of names"))
    if times > 1:
        found.append((-1, f"{times} times so"))
    return tuple(found)


def _titled(text: str, word: str, short: Passage, title: str) -> Iterator[tuple[int, str]]:
    """What a title before a bare surname says: an office that nobody else has in the copy brings in somebody new."""
    if title in _STYLES or _tells_again(text, title):
        yield 3, f"after {title.title()}"
    else:
        yield -4, f"no other {title} in the copy"
    if short.key == word + "s" and title in _STYLES:
        yield 5, "no plural, after a title"
    if short.key + "s" == word and title in _STYLES and short.key not in GIVEN_NAMES:
        yield 5, "the surname ends in s, after a title too"


def _tells_again(text: str, title: str) -> bool:
    """Does the copy have the title more than once, in full or cut short ("Sen.")?"""
    like: list[str] = re.findall(rf"\b{title[:_CUT_SHORT]}[a-z]*", text.lower())
    return sum(one.startswith(title) or title.startswith(one) for one in like) > 1


def _somebody_else(text: str, word: str, whole: Passage, short: Passage, title: str) -> Iterator[tuple[int, str]]:
    """What speaks for it that a short mention is no slip, but another person's name or a place's."""
    if not title and _AT_PLACE.search(text, max(0, short.start - _LOOK_BACK), short.start):
        yield -3, "something is in it: a place"
    if _OWN_NAME.search(text, max(0, short.start - 2 * _LOOK_BACK), short.start):
        yield -4, "a name of its own stands before it"
    if title in _PEERS and title_before(text, whole) != title:
        yield -4, "a peer is told by that name alone"
    if _both_given(word, short.key):
        yield -2, "both are common names"
    if text.startswith(_ARTICLES, whole.end - len(word) - 3) and not _ARTICLE.search(text, short.start - 3, short.end):
        yield -2, "an article belongs to one of them"


def whole_weights(text: str, one: Passage, other: Passage, at: int, times: tuple[int, int]) -> Weights:
    """What speaks for it that two whole names, alike but for the word at an index, are one name."""
    words, others = one.key.split(" "), other.key.split(" ")
    word, changed = words[at], others[at]
    rest = words[:at] + words[at + 1 :]
    found = [*spelling_weights(word, changed), *rare_weight(text, (word, changed), (one, other), 1)]
    person = is_person(one.key) or is_person(other.key)
    if is_spelled_abroad(word, changed):
        found.append((-3, "British and American"))
    if person and at == len(words) - 1:
        found.append((1, "the surname"))
    elif person and sound(word) != sound(changed) and not _is_misprint(word, changed):
        found.append((-2, "the given name"))
    for each in (word, changed):
        known = lexicon.classes(each) or lexicon.classes(lexicon.singular(each))
        if not known:
            found.append((1, f"{each.title()} is no other word"))
        elif known not in NAMES_ONLY:
            found.append((-1, f"{each.title()} is a word"))
    if len(rest) > 1:
        found.append((2, "the other words are the same") if len(rest) == _FEW else (3, "many other words are the same"))
    elif rest[0] in NO_PERSON and rest[0] not in GIVEN_NAMES:
        found.append((-1, f"{rest[0].title()} is no name"))
    elif rest[0] not in GIVEN_NAMES:
        found.append((1, f"{rest[0].title()} is no common name"))
    if len(rest) > 1 and not person and _lacks_a_letter(word, changed) and max(times) > 1 == min(times):
        found.append((2, "a letter too many or too few within it"))
    elif _is_misspelt(word, changed):
        found.append((1, "a letter too many or too few in a word unknown without it"))
    if title_before(text, one) and title_before(text, one) == title_before(text, other):
        found.append((1, "the same title"))
    if _PARTICLE.search(text, one.start, one.end) and _PARTICLE.search(text, other.start, other.end):
        found.append((1, "a particle between the words"))
    if min(times) > 1:
        found.append((-2, "each several times"))
    elif max(times) > 1:
        found.append((1, "once against several times"))
    return tuple(found)


def _lacks_a_letter(word: str, changed: str) -> bool:
    """Has one word a letter more within it: "Tempe" and "Temple", not "Market" and "Markets"?"""
    short, long = sorted((word, changed), key=len)
    if len(long) != len(short) + 1 or len(short) <= _SHORT or short[0] != long[0] or short[-1] != long[-1]:
        return False
    return slip(word, changed) == "one letter"


def _is_misspelt(word: str, changed: str) -> bool:
    """Has one word a letter too many or too few, or two swapped, so that no dictionary has it?"""
    unknown = not lexicon.classes(word) or not lexicon.classes(changed)
    return (
        unknown
        and min(len(word), len(changed)) >= _LONG_ENOUGH
        and (_lacks_a_letter(word, changed) or slip(word, changed) == "swapped letters")
    )


def _is_misprint(word: str, changed: str) -> bool:
    """Are two letters swapped in a name that no dictionary has in either spelling?"""
    known = lexicon.classes(word) or lexicon.classes(changed) or word in GIVEN_NAMES or changed in GIVEN_NAMES
    return not known and slip(word, changed) == "swapped letters" and len(word) > _SHORT


def word_weights(text: str, one: Passage, other: Passage, title: str, times: tuple[int, int]) -> Weights:
    """What speaks for it that two names of one word are one name; `title` is the title before both, if any."""
    found = [*spelling_weights(one.key, other.key), *rare_weight(text, (one.key, other.key), (one, other), 2)]
    if title:
        found.append((3, f"after {title.title()}"))
    if _both_given(one.key, other.key):
        found.append((-3, "both are common names"))
    if are_two_places(one.key, other.key):
        found.append((-5, "both are places"))
    if len({_GLUED.search(text, each.start, each.end) is None for each in (one, other)}) > 1:
        found.append((-3, "words joined into one"))
    for each in (one.key, other.key):
        known = lexicon.classes(each) or lexicon.classes(lexicon.singular(each))
        if not known:
            found.append((1, f"{each.title()} is no other word"))
        elif known not in NAMES_ONLY:
            found.append((-3, f"{each.title()} is a word"))
    if min(times) > 1:
        found.append((-2, "each several times"))
    elif max(times) > 2:
        often = max(times) >= _OFTEN and one.key[0] == other.key[0]
        found.append((3 if often else 2, "once against several times"))
    elif max(times) > 1:
        found.append((1, "once against twice"))
    return tuple(found)


def _both_given(one: str, other: str) -> bool:
    """Are both names that many people have, and no two spellings of one: "Kelly" and "Kerry", "Kate" and "Katie"?"""
    if one.endswith(_FOND) != other.endswith(_FOND) and _FOND_END.sub("", one) == _FOND_END.sub("", other):
        return one in GIVEN_NAMES or other in GIVEN_NAMES
    return one in GIVEN_NAMES and other in GIVEN_NAMES and sound(one) != sound(other)


def told_apart(text: str, one: Passage, other: Passage) -> bool:
    """Does one sentence name both, or say that they are two people? Then they are told apart."""
    first, second = sorted((one, other), key=lambda each: each.start)
    if _NOT_ONE.search(text, max(0, second.start - _BESIDE), second.end + _BESIDE):
        return True
    return _SENTENCE_END.search(text, first.end, second.start) is None
