"""A result that points back under the opposite name: "a trade surplus", and below "the deficit rose to $43.4bn"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from checker.extract.text import sentences
from checker.late import late
from checker.model import Passage, Reading, Relation
from checker.relate.linker import Linker, Linkers

_PAIRS = (("surplus", "deficit"), ("deficit", "surplus"), ("profit", "loss"), ("loss", "profit"))
_MOVES = (
    r"(?:rose|widened|grew|fell|narrowed|shrank|stood|came to|reached|totall?ed|was (?:up|down|\S*\d)|climbed|swelled"
    r"|more than doubled|doubled|halved)"
)
_THE = {word: late(rf"\b[Tt]he (?P<told>{word}) {_MOVES}\b") for pair in _PAIRS for word in pair}
_OTHER_WORDS = {
    "surplus": late(r"\bsurpluses\b|\bin the black\b"),
    "deficit": late(r"\bdeficits\b|\bshortfall\b|\bin the red\b"),
    "profit": late(r"\bprofits\b|\bprofitab|\bin the black\b|\bearn(?:ed|ings)\b|\bnet income\b"),
    "loss": late(r"\bloss(?:es|-making)\b|\blost\b|\bin the red\b"),
}
_MONEY = late(r"[$£€¥]\s?\d|\d\s?(?:bn|mln|million|billion|crore|lakh)\b")
# By these the sentence tells of another result, or of another year's.
_SETS_APART = late(
    r"\b(?:[Bb]efore|[Aa]fter|[Ww]ithout|[Ii]ncluding|[Ee]xcluding|[Oo]nce|[Uu]nderlying|ago|[Ll]ast year|would|could"
    r"|[Ii]f|[Aa]djusted|instead)\b"
)
_REACH = 1500  # characters between the two


def opposite_results(reading: Reading, rule: str) -> Iterator[Relation]:
    """Each "the deficit rose to" and its like with the surplus or deficit that the copy has told of before.

    The opposite word is no slip where the copy tells of such a result too, in that word or in others.
    """
    text = reading.document.text
    for word, opposite in _PAIRS:
        for match in _THE[word].finditer(text) if f"he {word} " in text else ():
            sentence = _sentence(reading, match.start())
            before = text[max(0, match.start() - _REACH) : match.start()]
            if _MONEY.search(sentence) is None or _SETS_APART.search(sentence):
                continue
            same = list(re.finditer(rf"\b{word}\b", before))
            others = list(re.finditer(rf"\b{opposite}\b", before))
            told = same or (others if _never_told(text, word, match) else [])
            if told:
                offset = match.start() - len(before)
                first = Passage("title", offset + told[-1].start(), offset + told[-1].end(), word if same else opposite)
                yield Relation(rule, {"first": first, "again": Passage("title", *match.span("told"), word)}, ())


def _never_told(text: str, word: str, match: re.Match[str]) -> bool:
    """Does the copy tell of no result of the word's kind but in this one place?"""
    elsewhere = re.sub(rf"\b{word}s?\b", "", text[match.start() : match.end()])
    rest = text[: match.start()] + elsewhere + text[match.end() :]
    return re.search(rf"\b{word}\b", rest, re.IGNORECASE) is None and _OTHER_WORDS[word].search(rest) is None


def _sentence(reading: Reading, at: int) -> str:
    """The sentence that stands at an offset of the text."""
    document = reading.document
    for block in document.blocks:
        if block.start <= at < block.end:
            for start, end in sentences(document.text, block.start, block.end):
                if start <= at < end:
                    return document.text[start:end]
    return ""


LINKERS: Linkers = {
    "opposite-results": Linker(
        frozenset({"first", "again"}), opposite_results, ((frozenset(("surplus", "deficit", "profit", "loss")),),)
    ),
}
