"""How many sets a match had: "Vero won in three sets, 6-4 2-6 6-3"."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction

from checker.late import late
from checker.marks import KINDS
from checker.model import Passage, Quantity, Reading, Relation
from checker.relate.linker import Linker, Linkers

_NUMBERS = {"two": 2, "three": 3, "four": 4, "five": 5}
_ANY = "|".join(_NUMBERS)
_SETS = late(
    rf"\b(?:needed|took|in|over|after|won|lost) (?P<number>{_ANY}) (?:[a-z]+ )?sets\b"
    r"(?! (?:down|up|ahead|behind|all|of|in|or|to (?:love|nil|one|two|three))\b)"
    rf"|\b(?P<whole>{_ANY})-set(?:ter)?(?: [a-z]+)? (?:win|victory|defeat|loss|match|battle|thriller|epic|final)\b"
)
_SCORE = r"\d{1,2}[-–]\d{1,2}(?: ?[(\[]\d{1,2}(?:[-–/]\d{1,2})?[)\]])?"
_RUN = late(rf"(?<![\d–-]){_SCORE}(?:,? (?:and )?{_SCORE})+(?![\d–-]|,? \d)")
_ONE = late(_SCORE)
_OTHER = late(
    r"\b(?:last (?:match|round|year|two|week)|earlier|previous|then|before (?:beating|losing)|first two|opening|next"
    r"|later|doubles|while|follow)"
)
_NOT_OVER = late(
    r"\b(?:retire[ds]?|walkover|led|leads?|trail(?:s|ed|ing)?|rain|darkness|suspended|abandoned|halted|withdrew)\b"
)


def sets_played(reading: Reading, rule: str) -> Iterator[Relation]:
    """Each number of sets with the only row of set scores in its sentence."""
    text = reading.document.text
    for sentence in reading.sentences:
        if "set" not in sentence.form:
            continue
        told = list(_SETS.finditer(text, sentence.start, sentence.end))
        rows = list(_RUN.finditer(text, sentence.start, sentence.end)) if len(told) == 1 else []
        if len(rows) != 1:
            continue
        (match,), (row,) = told, rows
        if _NOT_OVER.search(text, sentence.start, sentence.end) or _OTHER.search(
            text, min(match.start(), row.start()), max(match.end(), row.end())
        ):
            continue
        start, end = match.span("number" if match["number"] else "whole")
        value = Fraction(_NUMBERS[match["number"] or match["whole"]])
        figure = Quantity("count", start, end, value, Fraction(1), noun="set")
        sets = tuple(Passage("list", *one.span()) for one in _ONE.finditer(text, *row.span()))
        yield Relation(rule, {"announced": figure, "items": sets}, (sentence,))


LINKERS: Linkers = {
    "sets-played": Linker(frozenset({"announced", "items"}), sets_played, ((KINDS["score"],), ("sets", "-set"))),
}
