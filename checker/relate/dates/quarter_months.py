"""The quarter that results are told for, and the months from the start of the year that are told with it."""

from __future__ import annotations

import re
from collections.abc import Iterator

from checker.late import late
from checker.marks import KINDS
from checker.model import Passage, Quantity, Reading, Relation, Role, Word
from checker.relate.hints import sentences_with
from checker.relate.linker import Linker, Linkers

_QUARTER = late(
    r"(?i)\b(?P<which>first|second|third|fourth|final)[- ]quarter\b|\bQ(?P<number>[1-4])\b|\b(?P<short>[1-4])Q"
)
_RESULTS = late(r"(?i)\b(?:results?|net|profits?|earnings|revenues?|sales|turnover|reported|announced)\b")
_NUMBERS = {"first": 1, "second": 2, "third": 3, "fourth": 4, "final": 4}
_BEFORE = late(r"(?i)\b(?:for|in|during|over|of) (?:the|its) (?:first )?$|\bfirst $")
_SINGLE = late(r"(?i)\b(?:next|last|past|coming|previous|following|within|another|every|prior|trailing|remaining)\b")
_AHEAD = late(
    r"\b(?:expect\w*|forecast\w*|outlook|guidance|will|would|could|anticipat\w*|target\w*|plans?|aims?|transition\w*"
    r"|predecessor|successor|delay\w*|wait\w*|contract\w*|lease\w*|pilot|study|trial|salary|pay)\b"
)
_YEAR_TO_DATE = (6, 9)
_WITHIN_A_YEAR = (2, 3)  # quarters that are told together with those before them
_EARNED = late(
    r"\b(?:net|profits?|earned|earnings|sales|revenues?|turnover|income|loss|losses|lost|made|ebitda|cash)\b"
)
_LEAD = 500  # characters at the head of the copy that say which quarter it is about
_LONGEST = 20  # characters that name a quarter, with one after them
_AROUND = 30


def quarter_and_months(reading: Reading, rule: str) -> Iterator[Relation]:
    """Six or nine months that results are told for, in copy about the results of another quarter than ends them.

    No quarter that ends them may be named anywhere in the copy.
    """
    text = reading.document.text
    first = _QUARTER.search(text, 0, _LEAD + _LONGEST)
    if first is None or first.start() > _LEAD or not _RESULTS.search(text[:_LEAD]):
        return
    lead = text[max(0, text.rfind(".", 0, first.start())) : first.end()]
    if _AHEAD.search(lead):
        return  # "expects a loss in its third quarter"
    number = _number(first)
    if number not in _WITHIN_A_YEAR:
        return
    numbers = {_number(one) for one in _QUARTER.finditer(text)}
    for _, sentence in sentences_with(reading, (KINDS["duration"],)):
        for one in sentence.mentions:
            if isinstance(one, Quantity) and one.unit == "month" and one.value in _YEAR_TO_DATE:
                quarter = one.value / 3
                if quarter != number and quarter in numbers:
                    continue
                if not _is_told(text, one, number) or _AHEAD.search(sentence.form) or not _EARNED.search(sentence.form):
                    continue
                roles: dict[str, Role] = {
                    "months": one,
                    "which": Word(first[0], "quarter", number),
                    "words": Passage("quote", *first.span()),
                }
                yield Relation(rule, roles, (sentence,))


def _number(quarter: re.Match[str]) -> int:
    return int(quarter["number"] or quarter["short"] or _NUMBERS[quarter["which"].lower()])


def _is_told(text: str, months: Quantity, number: int) -> bool:
    """Is it the time that results are told for: "for the nine months", "nine months ended 30 September"?

    What a firm did in the first six months may be told beside its third quarter.
    """
    before, after = text[max(0, months.start - _AROUND) : months.start], text[months.end : months.end + _AROUND].lower()
    if _SINGLE.search(before) or after.lstrip().startswith(("ago", "earlier", "later", "before", "after")):
        return False
    if "first" in before.lower() and 3 * number > (months.value or 0):
        return False
    ends = after.startswith((" ended", " ending", " period ended", "-period ended"))
    return ends or (_BEFORE.search(before) is not None and after.startswith((",", ".", " period")))


LINKERS: Linkers = {
    "quarter-and-months": Linker(
        frozenset({"months", "which", "words"}),
        quarter_and_months,
        ((late(r"\bquarter\b"), late(r"\bq[23]\b")), (KINDS["duration"],)),
    ),
}
