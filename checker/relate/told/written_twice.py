"""Numbers in words with their digits in brackets behind them: "fourteen (14) workshops", as contracts print them."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction

from checker.extract.language import lexicon
from checker.extract.language.clauses import AUXILIARIES
from checker.late import late
from checker.marks import KINDS
from checker.model import Quantity, Reading, Relation
from checker.relate.figures import marked, number_at
from checker.relate.hints import sentences_with
from checker.relate.linker import Linker, Linkers
from checker.relate.told.alike import as_printed

_BRACKETED = late(rf"(?P<words>{KINDS['count']}) \((?:(?P<count>{KINDS['count']})|(?P<digits>\d{{1,4}}))\) (?=[a-z])")
_PRINTED = late(r"\((\d{1,4})\) ")
_WORDS = late(r"(?P<first>[a-z][\w'-]*)(?: (?P<second>[a-z][\w'-]*))?")
_PLACE = late(
    r"\b(?:number|no|chapters?|part|page|figure|table|step|ranked|note|section|item|clause|grade|aged?|group|team|room|gate|lane|court|phase|stage|round|unit|zone|level|tier|band|class|form|heat|race"
    r"|platform|line|route|lot|block|day|week|year) $"
)
_FARTHEST = Fraction(5, 2)  # times: digits farther from the words are the number of a note, or a score


def words_and_digits(reading: Reading, rule: str) -> Iterator[Relation]:
    """Each number in words with the number in digits that stands in brackets behind it, before what both count."""
    text = reading.document.text
    for _, sentence in sentences_with(reading, (f"{KINDS['count']} (",)):
        at = marked(sentence)
        for match in _BRACKETED.finditer(sentence.form):
            words = at[match.start("words")]
            printed = _PRINTED.match(text, words.end + 1)
            if not isinstance(words, Quantity) or not words.value or printed is None:
                continue
            if not text[words.start].isalpha() or _PLACE.search(sentence.form[: match.start()]):
                continue
            if not _counts(sentence.form[match.end() :]):
                continue  # "the oldest of the four (12) is"
            digits = number_at(text, *printed.span(1))
            if digits.value and 1 / _FARTHEST < digits.value / words.value < _FARTHEST:
                yield Relation(rule, {"words": as_printed(words), "digits": digits}, (sentence,))


def _counts(after: str) -> bool:
    """Do words begin with a noun that a number counts, or with another word and that noun?"""
    words = _WORDS.match(after)
    if words is None or words["first"] in AUXILIARIES:
        return False
    return lexicon.is_plural(words["first"]) or lexicon.is_plural(words["second"] or "")


LINKERS: Linkers = {
    "words-and-digits": Linker(
        frozenset({"words", "digits"}), words_and_digits, told=(((_BRACKETED, frozenset("(")),),)
    ),
}
