"""What the elements of a phrase become: pieces of regular expressions, and the words by which phrases are looked up."""

from __future__ import annotations

import re
from functools import lru_cache

from checker.extract.forms import folded
from checker.late import late
from checker.marks import ALL_KINDS, DASH, HEAD_END, KINDS, SENTENCE_END
from checker.model import Reading

_AMOUNTS = ("count", "money", "percent", "points", "measure", "ratio", "multiple", "duration", "age", "score")
DEFAULT_KINDS = ("count", "money", "percent", "points", "measure", "ratio", "duration")
_AMOUNT_CHARS = "".join(KINDS[kind] for kind in _AMOUNTS)
# What not even a long gap runs over; counts, durations, ages and scores may stand in it.
_LONG_GAP_STOPS = "".join(KINDS[kind] for kind in ("money", "percent", "points", "measure", "ratio", "multiple"))

# What a gap may run over: no amount, no clause end. A stop or hyphen inside a word is no clause end (see `forms`).
GAP_CHAR = rf"[^{_AMOUNT_CHARS}{SENTENCE_END}{DASH},;:!?()\[\].]"
# A gap ends where a word begins or ends, not before a space: copy is to be read in as few ways as possible,
# for each way is tried before a phrase with several gaps is given up.
GAP_END = rf"(?![ {HEAD_END}])(?:\b|(?<!\w))"
GAP = rf"{GAP_CHAR}{{0,60}}?{GAP_END}"
LONG_GAP = rf"[^{_LONG_GAP_STOPS}{SENTENCE_END}]{{0,200}}?{GAP_END}"
ASIDE = r"(?: ?\([^()]{1,80}\))?"
NOUN = rf"(?:[^{ALL_KINDS}{SENTENCE_END};:!?()\"{DASH}]{{0,60}}?{HEAD_END})?"
# From a figure of a list to the next; a word or two may stand before it: "12 trams and Porto 30". The group is atomic:
# there can be many ways to read it, all with the same figures, and to try each of them for each figure has no end.
_AND = r"(?:, and|,| and| plus|;|; and| &)"
ON_TO = rf"(?>{GAP_CHAR}{{0,60}}?{_AND}(?! ?an? [\w' -]{{1,22}}? and ) ?{GAP_CHAR}{{0,24}}?(?=[%s]))"
# A list goes on with something that is no figure, so that its figures are not all: "7 trawlers, 4 dinghies and a tug",
# "43 on Friday, 44 on Saturday and Sunday's peak, an average of 45".
# A few figures more may stand before it: without a bound, a long list would be looked through anew from each figure.
_ITS = rf"(?:the|his|her|its|their|{KINDS['date']}'s)"
_SUMMED_UP = r"(?:,? (?:for|with|giving|making|which is|that is))?,? (?:an?|the|its) (?:average|mean|median|total) "
GOES_ON_IN_WORDS = (
    rf"(?:{ON_TO}[%s]){{0,6}}?{GAP_CHAR}{{0,60}}?(?:(?:,? and|,? plus|;) (?:(?:an?|one|another|yet another)\b"
    rf"|(?:finally|then|lastly),? (?:an?|{_ITS})\b|{_ITS}(?: [\w' -]{{1,30}})?(?=[.;:)]|$|{_SUMMED_UP}))"
    r"|, an? [\w' -]{1,30},? and\b)"
)
JOIN = rf"{HEAD_END}?+ ?+"

# Signs that are rare enough to look phrases up by.
_SIGNS = f":;(/{DASH}"
# Runs of letters: "year's" is found by "year", as phrases find it.
# Plain letters before a space come first, since that is twice as fast.
_WORDS = late(rf"[a-z]++(?=[ ,.])|[^\W\d_]+|[{ALL_KINDS}{_SIGNS}]")
_FIGURES = late(f"[{ALL_KINDS}]")
# How many of a thousand sentences with figures hold a word, or a kind of figure, or one kind before another, roughly.
_WORDS_OFTEN = {
    400: "the in of and to a",
    150: "on for with s is that at was by",
    90: "( : from as has an it first he its his be",
    50: "said will have are which after new who were but this been had her",
    30: "not their or into one over time also they when we would all out more while up since through / ;",
    15: "people second about during year against now there other if between only can than before where most down",
}
_KINDS_OFTEN = {
    330: "count date",
    150: "year duration count+count",
    80: "money label age percent count+year",
    35: "measure date+date date+label date+count time money+money count+date year+year",
    15: "multiple score ratio ordinal points percent+percent year+count label+count count+label date+time age+count",
}
_OFTEN = {
    **{word: often for often, words in _WORDS_OFTEN.items() for word in words.split()},
    **{
        "".join(KINDS[kind] for kind in kinds.split("+")): often
        for often, told in _KINDS_OFTEN.items()
        for kinds in told.split()
    },
}
_SELDOM = 3  # of a thousand, for any other word


def words_of(form: str) -> set[str]:
    """The words and mention characters of a form, by which phrases are looked up.

    Two mention characters together stand for each two kinds of which a figure of the one is followed by one of the
    other, somewhere in the form.
    """
    words = set(_WORDS.findall(form))
    figures = _FIGURES.findall(form)
    if len(figures) > 1:
        before: dict[str, None] = {}
        for kind in figures:
            words.update([one + kind for one in before])
            before[kind] = None
    return words


def words_by_sentence(reading: Reading) -> tuple[set[str], ...]:
    """The words and mention characters of each sentence of the copy, in order."""
    return tuple([words_of(sentence.form) for sentence in reading.sentences])


@lru_cache(maxsize=4096)
def first_words(words: tuple[str, ...]) -> frozenset[str]:
    """The first word of each phrase of a list, as forms are indexed; nothing if one has no word to look for."""
    found = [_WORDS.search(folded(word)) for word in words]
    return frozenset(match[0] for match in found if match) if all(found) else frozenset()


@lru_cache(maxsize=4096)
def commonness(keys: frozenset[str]) -> int:
    """How many of a thousand sentences hold one of the words, roughly, as something to sort by."""
    return sum(_OFTEN.get(key, _SELDOM) for key in keys)


@lru_cache(maxsize=4096)
def any_of(words: tuple[str, ...]) -> str:
    """An expression for any of these words or phrases, longest first."""
    longest = sorted({folded(word) for word in words}, key=lambda word: (-len(word), word))
    body = "|".join(re.escape(word).replace(r"\ ", " ") for word in longest)
    if all(word[0].isalnum() and word[-1].isalnum() for word in longest):
        return rf"(?<!-)\b(?:{body})\b(?!-)"  # the "drop" of "drop-off" is another word
    return rf"(?<!\w)(?:{body})(?!\w)"
