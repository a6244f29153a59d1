"""One name in two spellings: a surname against the name in full, two whole names, two names of one word."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from itertools import combinations

from checker.extract.language import lexicon
from checker.extract.names.find import is_person
from checker.late import late
from checker.model import Passage, Reading, Relation
from checker.relate.linker import Linker, Linkers
from checker.relate.people.name_weights import (
    NAMES_ONLY,
    Weights,
    surname_weights,
    title_before,
    told_apart,
    whole_weights,
    word_weights,
)
from checker.relate.people.opening_names import opening_names
from checker.relate.people.speakers import speakers
from checker.relate.people.strangers import strangers
from checker.relate.spelling import slip

# Weights from which two spellings are taken for one name, by what the names are.
ENOUGH_FOR_SURNAME, ENOUGH_FOR_WHOLE, ENOUGH_FOR_WORD = 4, 4, 5
_SHORTEST = 3
_STREETS = (" road", " street", " lane", " avenue", " drive", " close", " terrace", " square", " place", " park")
_SAME_BEGINNING = 4  # letters
_MOST_TIMES = 3  # a slip of the pen is not made more often
_GLUED = late(r"(?<=[a-z]{3})([A-Z][a-z]{3,})")
_RUN_ON = late(r"['’]s-")
_INITIAL = late(r"([A-Z])\.? ")


@dataclass(frozen=True, slots=True)
class Pair:
    """Two names of nearly one spelling, with what speaks for and against their being one."""

    name: Passage
    again: Passage
    weights: Weights

    @property
    def weight(self) -> int:
        """The sum of the weights."""
        return sum(one for one, _ in self.weights)

    def relation(self, rule: str) -> Relation:
        """The relation for a rule, with the weights in its proof."""
        notes = tuple(f"{weight:+d} {why}" for weight, why in self.weights)
        return Relation(rule, {"name": self.name, "again": (self.again,)}, (), notes)


def surnames(reading: Reading, rule: str) -> Iterator[Relation]:
    """Each person named in full, with the other mentions, and each name of one word that is nearly a surname told."""
    yield from _named_again(reading, rule, lambda key: " " in key and is_person(key))
    near = [pair for pair in near_surnames(reading) if pair.weight >= ENOUGH_FOR_SURNAME]
    yield from (pair.relation(rule) for pair in near)
    yield from opening_names(reading, rule)
    known = {pair.again.key for pair in near}
    others = {key: one for key, one in reading.once(by_key).items() if key not in known}
    yield from strangers(reading, rule, others)
    yield from speakers(reading, rule, others)


def whole_names(reading: Reading, rule: str) -> Iterator[Relation]:
    """Each firm or place of several words with its other mentions, and each two names alike but for a letter or two."""
    yield from _named_again(reading, rule, lambda key: " " in key and not is_person(key))
    for pair in near_whole_names(reading):
        if pair.weight >= ENOUGH_FOR_WHOLE:
            yield pair.relation(rule)


def single_names(reading: Reading, rule: str) -> Iterator[Relation]:
    """Each name of one word known to no dictionary with its other mentions, and each two that are nearly alike."""
    yield from _named_again(reading, rule, lambda key: " " not in key and not lexicon.classes(key))
    for pair in near_single_names(reading):
        if pair.weight >= ENOUGH_FOR_WORD:
            yield pair.relation(rule)


def by_key(reading: Reading) -> dict[str, list[Passage]]:
    """The mentions of each name of the copy, by its key, in order of the first mention."""
    mentions: dict[str, list[Passage]] = {}
    for one in reading.names:
        mentions.setdefault(one.key, []).append(one)
    return mentions


def _named_twice(reading: Reading) -> dict[str, list[Passage]]:
    """The mentions of each name that the copy has more than once."""
    return {key: passages for key, passages in reading.once(by_key).items() if len(passages) > 1}


def _named_again(reading: Reading, rule: str, wanted: Callable[[str], bool]) -> Iterator[Relation]:
    """Each name of the wanted kind that the copy has more than once, with its other mentions."""
    for key, passages in reading.once(_named_twice).items():
        if wanted(key):
            yield Relation(rule, {"name": passages[0], "again": tuple(passages[1:])}, ())


def near_surnames(reading: Reading) -> Iterator[Pair]:
    """Names of one word that no whole name holds, each with the whole names that hold nearly that word."""
    text = reading.document.text
    whole: dict[str, Passage] = {}
    short: dict[str, list[Passage]] = {}
    for key, passages in reading.once(by_key).items():
        if " " in key:
            for word in key.split(" "):
                whole.setdefault(word, passages[0])
        else:
            short[key] = passages
    for key, passages in short.items():
        if "." in text[passages[0].start : passages[0].end]:  # "M. N. Tarn" tells of a person in full
            whole.setdefault(key, passages[0])
    suspects = [key for key in short if key not in whole]
    for word, key in (*_look_alikes(whole, suspects), *_begin_alike(whole, suspects)):
        name, again = whole[word], short[key][0]
        if any(text.startswith(" of the ", one.end) for one in short[key]):
            continue  # "Speaker of the House"
        if not _may_be_slip(text, key, short[key]) or (not slip(word, key) and not _is_titled(text, short[key])):
            continue
        if _is_ordinary(word) and (_is_ordinary(key) or _is_plural(key) or _is_agent(key)):
            continue  # "Investigators" and the "Investigations Division", "Benchers" and the "Benches"
        base = lexicon.verb_lemma(key) if lexicon.classes(key) in NAMES_ONLY else key
        ordinary = base != key or lexicon.classes(key) not in NAMES_ONLY or not slip(word, key)
        titles = {title_before(text, one) for one in short[key]}
        if ordinary and (not is_person(name.key) or titles <= {"", "da"}):
            continue  # "DA Arrested" and "Human Trafficking Arrests", "DA NewsCenter" and "Newsletter Sign-Up"
        if word in key.split("-") or key in word.split("-"):
            continue  # "Crane" and "Crane-Ellis"
        dotted = word.replace(".", "") == key.replace(".", "")  # "China-US", "China-U.S."
        if not dotted and not told_apart(text, name, again) and not name.key.endswith(_STREETS):
            yield Pair(name, again, surname_weights(text, word, name, again, len(short[key]), _alone(reading, word)))


def _is_ordinary(word: str) -> bool:
    """Is it a word of the language, or the plural of one?"""
    return any(lexicon.classes(one) not in NAMES_ONLY for one in (word, lexicon.singular(word)))


def _is_agent(word: str) -> bool:
    """Is it a word of the language with the ending of those who do it or sit there: "benchers"?"""
    return lexicon.classes(lexicon.singular(word).removesuffix("er")) > 0


def _is_plural(word: str) -> bool:
    """Is it the plural of a word of the language, even of one that is a surname too: "investigators", "bakers"?"""
    single = lexicon.singular(word)
    return single != word and lexicon.classes(single) > 0


def _alone(reading: Reading, word: str) -> int:
    """How often the word of a longer name stands by itself."""
    text = reading.document.text
    return sum(" " in one.key and text[one.start : one.end].lower() == word for one in reading.names)


def near_whole_names(reading: Reading) -> Iterator[Pair]:
    """Names of several words that differ in one of them by a letter or two."""
    text = reading.document.text
    keys = {key: passages for key, passages in reading.once(by_key).items() if " " in key}
    split = [(key, key.split(" ")) for key in keys]
    if len({word for _, words in split for word in words}) == sum(len(words) for _, words in split):
        return  # no two have a word in common
    by_rest: dict[tuple[int, str], list[str]] = {}
    for key, words in split:
        for at in range(len(words)):
            by_rest.setdefault((at, " ".join(words[:at] + words[at + 1 :])), []).append(key)
    for (at, _), alike in by_rest.items():
        for one, other in combinations(alike, 2) if len(alike) > 1 else ():
            word = one.split(" ")[at]
            if slip(word, other.split(" ")[at]) and word.replace("-", "").isalpha():
                often, seldom = _by_number(keys[one], keys[other])
                name, again = often[0], seldom[0]
                if not (told_apart(text, name, again) or _is_glued(text, name)):
                    yield Pair(name, again, whole_weights(text, name, again, at, (len(often), len(seldom))))


def near_single_names(reading: Reading) -> Iterator[Pair]:
    """Names of one word that is no word of the language, and that are alike but for a letter or two."""
    text = reading.document.text
    keys = reading.once(by_key)
    words = [
        key
        for key in keys
        if len(key) > _SHORTEST and key.isalpha() and " " not in key and lexicon.classes(key) in NAMES_ONLY
    ]
    for one, other in _look_alikes(words, words):
        often, seldom = _by_number(keys[one], keys[other])
        name, again = often[0], seldom[0]
        title = title_before(text, name)
        title = title if title == title_before(text, again) else ""
        if one < other and not told_apart(text, name, again):
            yield Pair(name, again, word_weights(text, name, again, title, (len(often), len(seldom))))


def _look_alikes(words: Iterable[str], suspects: Iterable[str]) -> Iterator[tuple[str, str]]:
    """Each word with each suspect that is a slip apart; such words have their first or last two letters in common."""
    by_end: dict[str, list[str]] = {}
    for key in suspects:
        by_end.setdefault(key[:2], []).append(key)
        by_end.setdefault(f"-{key[-2:]}", []).append(key)
    if not by_end:
        return
    for word in words:
        begins, ends = by_end.get(word[:2], ()), by_end.get(f"-{word[-2:]}", ())
        for key in begins:
            if slip(word, key):
                yield word, key
        for key in ends:
            if key not in begins and slip(word, key):
                yield word, key


def _begin_alike(words: Iterable[str], suspects: list[str]) -> Iterator[tuple[str, str]]:
    """Each word with each suspect that begins like it and is no slip of the pen: "Calder" and "Caldwell"."""
    by_beginning: dict[str, list[str]] = {}
    for key in suspects:
        by_beginning.setdefault(key[:_SAME_BEGINNING], []).append(key)
    for word in words if suspects else ():
        for key in by_beginning.get(word[:_SAME_BEGINNING], ()):
            if word != key and not slip(word, key):
                yield word, key


def _may_be_slip(text: str, key: str, passages: list[Passage]) -> bool:
    """May a word that stands alone be a name misspelled: neither a word of the language nor an acronym, and rare?"""
    if len(key) < _SHORTEST or len(passages) > _MOST_TIMES or not key.replace("-", "").replace("'", "").isalpha():
        return False
    printed = text[passages[0].start : passages[0].end]
    if _RUN_ON.search(printed):
        return False  # "Orde's-pick": the copy has lost a space
    if lexicon.classes(key) not in NAMES_ONLY or printed.removesuffix("s").isupper() or _INITIAL.match(printed):
        return _is_titled(text, passages)
    return True


def _is_titled(text: str, passages: list[Passage]) -> bool:
    """Has one of the mentions a title before it?"""
    return any(title_before(text, one) for one in passages)


def _by_number(one: list[Passage], other: list[Passage]) -> tuple[list[Passage], list[Passage]]:
    """The mentions of two names, those of the one that is named more often first."""
    return (other, one) if len(other) > len(one) else (one, other)


def _is_glued(text: str, name: Passage) -> bool:
    """Has the name lost the space before another sentence, as in "the harbourPolice said"?"""
    glued = _GLUED.search(text, name.start, name.end)
    return glued is not None and lexicon.classes(glued[1].lower()) not in NAMES_ONLY


LINKERS: Linkers = {
    "names-of-one-word": Linker(frozenset({"name", "again"}), single_names),
    "names-of-several-words": Linker(frozenset({"name", "again"}), whole_names),
    "surnames": Linker(frozenset({"name", "again"}), surnames),
}
