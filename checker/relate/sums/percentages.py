"""The percentages of a sentence, and the words by which they are no parts of one whole."""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction

from checker.late import late
from checker.marks import KINDS
from checker.model import Quantity, Reading, Sentence
from checker.relate.figures import marked

PERCENT, COUNT, RATIO = KINDS["percent"], KINDS["count"], KINDS["ratio"]
# Percentages of something else, or of several things at once.
OTHERWISE = late(
    r"\b(?:than|(?<!made )(?<!make )(?<!makes )(?<!making )up(?! to)|(?<!-)down"
    r"|rose|fell|rise|fall|increase\w*|decrease\w*|grew|growth|more than one|multiple|allowed to"
    r"|as well as|could (?:choose|pick|give|name|tick)|also|respectively|last (?:year|month|time)|previous\w*"
    r"|compared with|interest|points?|average|of whom|of which|of them|chance|discount|among|at least|turnout|versus"
    rf"|against a|margin of error|rate of|a year|each|apiece)\b|[{KINDS['points']}{KINDS['ratio']}]"
    rf"|\bfrom (?:[a-z']+ )?[{''.join(KINDS.values())}]"
)
GROUPS = late(
    r" of (?:the )?(?:men|women|whites|blacks|republicans|democrats|boys|girls|over|under|young|older|those who"
    r"|those in|labour"
    r"|tory|conservative)"
)
# What follows a bare number that is a percentage as the one before it.
_LISTED = late(r" (?:no|yes|and|as|were|had|at|in|for|on)\b|[,.;]|$")
# Before a number that is an age, a bound or a count.
_NO_PERCENT = late(r"\b(?:under|over|aged?|between|below|above|than|least|most|past|after|before|until) $")
_BESIDE = 12  # characters
HUNDRED = 100


def percentages(reading: Reading, sentence: Sentence) -> dict[int, Quantity]:
    """The percentages of a sentence by where they stand; a bare number after one, in a list, is one as well."""
    found: dict[int, Quantity] = {}
    for mark, one in marked(sentence).items():
        if not isinstance(one, Quantity) or one.value is None or one.range_part:
            continue
        beside = _NO_PERCENT.search(sentence.form[max(0, mark - _BESIDE) : mark])
        bare = not beside and one.kind == "count" and not one.noun and found and one.value < HUNDRED and not one.hedge
        bare = bare and reading.document.text[one.start].isdigit()
        if one.kind == "percent" or (bare and _LISTED.match(sentence.form, mark + 1)):
            found[mark] = replace(one, zeros=0, hedge="" if _is_some(reading, one) else one.hedge)
    return found


def _is_some(reading: Reading, one: Quantity) -> bool:
    """Is its only hedge a "some" before it, which begins a sentence with a figure rather than leaves it open?"""
    return reading.document.text[one.phrase_start : one.start].strip().lower() == "some"


def total(parts: list[Quantity]) -> Fraction:
    """All parts together, in percent."""
    return sum((one.value or Fraction(0) for one in parts), Fraction(0))
