"""A number of the headline that the copy does not have, where its first sentence tells the same of another number."""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction
from itertools import combinations

from checker.late import late
from checker.model import Quantity, Reading
from checker.relate.told.stated import Stated
from checker.relate.told.with_singles import tells_with_singles

_SAME_NEWS, _TOO_FAR = 3, 10  # words that tell one piece of news; times by which two numbers of it may differ
# The news has moved on between headline and lead, or tells of some of them.
_STILL = late(
    r"\b(?:still|yet|so far|at least|more than half|most|many|some|remain\w*|another|further|other|more|least|total"
    r"|including|of (?:the|them|those|its|their|whom)|per|each|every|average|previous\w*|up from|down from"
    r"|an? (?:year|month|week|day|night|hour|head))\b"
)
_AND_ONE = late(r" and (?:one|another|a further one) (?:in|at|on|for|from|by|more)\b")
_PLACES = frozenset(("ordinal", "label"))
_NUMBERS = _PLACES | {"count"}
_AT_ANOTHER_TIME = frozenset(("after", "within", "before", "until", "every", "first", "last", "by"))


def is_fact_of_lead(reading: Reading, head: Stated, one: Stated) -> bool:
    """Does the first sentence below the title tell the same of another number, and the copy of no such number at all?

    A headline's number stands in the copy; where none is like it, the first sentence has the right one.
    """
    if head.figure.kind not in ("count", "duration") or not head.size or not one.size:
        return False
    first = next((sentence for sentence in reading.sentences if sentence.block > head.sentence.block), None)
    apart = max(head.size, one.size) / min(head.size, one.size)
    if (
        one.beside[0] in _AT_ANOTHER_TIME
        or one.sentence is not first
        or apart >= _TOO_FAR
        or _STILL.search(one.sentence.form)
    ):
        return False
    blocks = reading.document.blocks
    if one.sentence.start > blocks[head.sentence.block + 1].start:
        return False
    values = {other.value for other in reading.mentions() if isinstance(other, Quantity) and other is not head.figure}
    told = head.figure.value if isinstance(head.figure, Quantity) else None
    known = told in values or apart in values  # "2,500 a year for four years"
    return not known and len(head.words & one.whole) >= _SAME_NEWS


def is_told_otherwise(reading: Reading, head: Stated, body: Sequence[Stated]) -> bool:
    """Does the body give the title's number without its noun, in another currency, or as one and the rest?

    "By 27 to 19" below "27 votes to 19"; "11 offices in Arl and one in Besk" below "12 offices"; "two divers and a
    cook" below "three people".
    """
    if not isinstance(head.figure, Quantity):
        return False
    value, kind = head.figure.value, head.figure.kind
    if kind == "count" and tells_with_singles(
        reading, head.figure, [getattr(one.figure, "value", None) for one in body]
    ):
        return True
    below = (one for one in reading.mentions() if one.start > head.sentence.end and isinstance(one, Quantity))
    if any(
        one.value == value and ((one.kind == "count" and not one.noun) or one.kind == kind == "money") for one in below
    ):
        return True
    return any(_is_one_less(reading, one, value) for one in body)


def is_told_besides(reading: Reading, head: Stated, one: Stated) -> bool:
    """Does the sentence of a number give the title's too, as another kind of figure, or as one or some and the rest?"""
    if not isinstance(head.figure, Quantity):
        return False
    value, beside = head.figure.value, (other for other in one.sentence.mentions if isinstance(other, Quantity))
    if _is_one_less(reading, one, value) or any(other.value == value for other in beside):
        return True
    return tells_with_singles(reading, head.figure, [getattr(one.figure, "value", None)])


def _is_one_less(reading: Reading, one: Stated, value: Fraction | None) -> bool:
    """Does the copy go on with the one that makes the value of a number: "11 offices in Arl and one in Besk"?"""
    figure = one.figure
    if not isinstance(figure, Quantity) or (figure.value or 0) + 1 != value:
        return False
    return _AND_ONE.search(reading.document.text, figure.end, one.sentence.end) is not None


def is_worked_out(head: Stated, reading: Reading) -> bool:
    """Is the title's figure what two of one sentence come to, or what lies between them: "from 260 to 318"?

    The two places of "up 14 places" may be told in neighbouring sentences: "It was 43rd. It is now 29th."
    """
    before: list[Quantity] = []
    for sentence in reading.sentences:
        if sentence.block == head.sentence.block:
            continue
        told = [one for one in sentence.mentions if isinstance(one, Quantity) and one.value and _is_like(head, one)]
        places = [one for one in told if one.kind in _PLACES]
        pairs = [*combinations(told, 2), *((one, other) for one in before for other in places)]
        if any(_makes(head, one, other) for one, other in pairs):
            return True
        before = places
    return False


def _is_like(head: Stated, one: Quantity) -> bool:
    """Is it of the kind and unit of the title's figure, or a number beside a number?"""
    figure = head.figure
    if not isinstance(figure, Quantity) or figure.kind == "count":
        return one.kind in _NUMBERS
    bare = one.kind == "count" and not one.noun  # "400 mln dlrs of the one and 100 mln of the other"
    return bare or (one.kind, one.unit) == (figure.kind, figure.unit)


def _makes(head: Stated, one: Quantity, other: Quantity) -> bool:
    """Is the title's figure the difference of two numbers, or their sum if they are no places?"""
    figure, first, second = head.figure, one.value or 0, other.value or 0
    if not isinstance(figure, Quantity):
        return False
    added = one.kind not in _PLACES and other.kind not in _PLACES and figure.value == first + second
    return added or figure.value == abs(first - second)
