"""Values of places told in the sentence after a range: "Rates ranged from 3% to 6%. It was 5% in Arl, 4% in Besk"."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from checker.late import late
from checker.marks import HEAD_END, KINDS
from checker.model import CalendarDate, Quantity, Reading, Relation, Sentence
from checker.relate.figures import marked
from checker.relate.linker import Linker, Linkers
from checker.relate.order.siblings import all_but_one, siblings
from checker.relate.sentences import adjoin

_VALUES = "".join(KINDS[kind] for kind in ("count", "money", "percent", "measure"))
_FIGURE = f"[{_VALUES}]"
_WORDS = rf"[^{_VALUES}.;:()]"
# "ranged from 2% in the south to 7% in the north", "between 14cm and 58cm of rain fell".
_RANGE = late(
    rf"\b(?:rang(?:e|es|ed|ing)|var(?:y|ies|ied|ying)|ran|runs?|went|go"
    rf"|spanned) from (?P<low>{_FIGURE}){_WORDS}{{0,40}}?"
    rf" to (?P<high>{_FIGURE})"
    rf"|\bbetween (?P<least>{_FIGURE}){_WORDS}{{0,20}}? and (?P<most>{_FIGURE})"
)
_BETWEEN_TWO = late(
    r"\b(?:gap|gaps|difference|differences|distance|ratio|split|fell|rose|grew|choose|chosen|chooses?) between\b"
)
_PLACED = late(rf"(?P<value>{_FIGURE})(?:[^{_VALUES},.;:()]{{0,20}}{HEAD_END})? (?:in|at|on|for) (?:the )?[a-z]")
_OPENS = late(
    r"(?:it|they|the [a-z]+(?: [a-z]+)?|[a-z]+(?: [a-z]+)?) (?:was|were|stood at|came to|reached|recorded|measured"
    r"|found|logged|counted|had)\b"
)
_OTHERWISE = late(
    r"\b(?:average\w*|mean|median|most|mostly|usual\w*|normal\w*|typical\w*|forecast(?!er)\w*|expect\w*|target\w*"
    r"|than|up|down"
    r"|rose|fell|from|compared|against|previous\w*|last|outside|except\w*|elsewhere|other|also|but|per|nationally"
    r"|record"
    r"|overall|would|could|total)\b"
)
_NOT_ALL = late(
    r"\b(?:most|mostly|usual\w*|normal\w*|typical\w*|forecast(?!er)\w*|expect\w*|target\w*|generally|largely|about"
    r"|around|not)\b"
)


def members_of_ranges(reading: Reading, rule: str) -> Iterator[Relation]:
    """A range of one measure with each value of a place that the next sentence tells, where it tells two or more."""
    for sentence, later in pairwise(reading.sentences):
        form = sentence.form
        if "rang" not in form and "between" not in form and "from" not in form:
            continue
        match = _RANGE.search(form)
        if match is None or _NOT_ALL.search(form) or not adjoin(reading, sentence, later):
            continue
        if _BETWEEN_TWO.search(form, 0, match.end()):
            continue
        figures = marked(sentence)
        low = figures.get(max(match.start("low"), match.start("least")))
        high = figures.get(max(match.start("high"), match.start("most")))
        if isinstance(low, Quantity) and isinstance(high, Quantity):
            for value in _members(later, low, high) or _listed(reading, later, low, high):
                yield Relation(rule, {"low": low, "high": high, "value": value}, (sentence, later))


def _members(later: Sentence, low: Quantity, high: Quantity) -> list[Quantity]:
    """The values of places in a sentence, if all of its figures are values of the measure that ranged."""
    if not _OPENS.match(later.form) or _OTHERWISE.search(later.form):
        return []
    if any(isinstance(one, CalendarDate) for one in later.mentions):
        return []
    figures = marked(later)
    placed = [figures[match.start("value")] for match in _PLACED.finditer(later.form)]
    values = [one for one in placed if isinstance(one, Quantity) and (one.kind, one.unit) == (high.kind, high.unit)]
    if len(values) < 2 or len(values) != sum(char in _VALUES for char in later.form):
        return []
    like = low.kind == high.kind and all(one.noun in ("", high.noun, low.noun) for one in values)
    outside = sum(not (low.value or 0) <= (one.value or 0) <= (high.value or 0) for one in values)
    return values if like and outside < 2 else []  # several beyond the range are of something else


def _listed(reading: Reading, later: Sentence, low: Quantity, high: Quantity) -> Iterator[Quantity]:
    """The values behind names that a sentence lists, if not more than one of them lies beyond the range."""
    values = siblings(reading, later, high) if low.kind == high.kind or low.kind == "count" else []
    yield from all_but_one(values, [(low.value or 0) <= (one.value or 0) <= (high.value or 0) for one in values])


LINKERS: Linkers = {
    "members-of-ranges": Linker(frozenset({"low", "high", "value"}), members_of_ranges, ((_RANGE,),)),
}
