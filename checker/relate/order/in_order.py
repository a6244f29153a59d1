"""Figures that the copy says it gives in order: "in descending order", "in that order"."""

from __future__ import annotations

from collections.abc import Iterator

from checker.late import late
from checker.marks import KINDS
from checker.model import Quantity, Reading, Relation, Role, Sentence, Word
from checker.relate.figures import marked
from checker.relate.hints import sentences_with
from checker.relate.linker import Linker, Linkers

_VALUES = ("count", "money", "percent", "measure", "duration")
_FIGURE = "[" + "".join(KINDS[kind] for kind in _VALUES) + "]"
_IN_ORDER = late(
    r"\bin (?:(?P<down>descending|falling|decreasing|declining)|(?P<up>ascending|rising|increasing)) order\b"
    r"|\bin (?P<size>order of (?:size|importance|weight|value|votes|population|height|age|turnout|popularity"
    r"|magnitude|cost"
    r"|price|merit|spending|strength|length))\b|\bin (?P<that>that order)\b"
)
_LEAST = late(r"\b(?:lowest|least|fewest|smallest|cheapest|youngest|shortest|slowest|quickest|fastest|lightest)\b")
_OTHERWISE = late(
    r"\b(?:respectively|up from|down from|against|compared|more than|less than|last year|increase|rise of|fall of"
    r"|from \d"
    r"|year-old|not|behind|seconds|minutes|par|strokes?|shots|adrift|clear|(?<!followed )by|total|of the|out of"
    r"|in all|points|quarter|rounds?|scorers?|for the|followed by an?)\b"
)
_ITEM = late(
    rf"(?:\( ?|, (?:with |at |on |which had |who had )?|\bwith |\bat |\bon |\bhad |\bhas |[a-z] )(?P<value>{_FIGURE})"
)
_OPENING = late(r"(?:\b(?:were|was|are|is|came from|come from) |:)")  # "the five busiest were"
_FEWEST = 3


def in_order(reading: Reading, rule: str) -> Iterator[Relation]:
    """The figures of a list that its sentence says stands in order, each in brackets or after its name."""
    for _, sentence in sentences_with(reading, (" order",)):
        match = _IN_ORDER.search(sentence.form)
        if match is None:
            continue
        opening = _OPENING.search(sentence.form)
        values = _listed(sentence, opening.end() - 2 if opening else 0, len(sentence.form))
        sign = _direction(sentence, values, match["down"], match["up"])
        if match["that"] and values and values[-1].end > _printed(sentence, match.start()):
            continue
        if len(values) >= _FEWEST and sign and not _OTHERWISE.search(sentence.form):
            yield _relation(rule, sentence, match[0], sign, values)


def _printed(sentence: Sentence, place: int) -> int:
    """The offset in the text of the first figure after a place in the form, or of the sentence's end."""
    return min((one.start for mark, one in marked(sentence).items() if mark > place), default=sentence.end)


def _direction(sentence: Sentence, values: list[Quantity], down: str | None, up: str | None) -> int:
    """-1 for falling, +1 for rising; where the words leave it open, the way that the ends of the list have."""
    if down or up:
        return -1 if down else 1
    if _LEAST.search(sentence.form):
        return 1
    first, last = (values[0].value, values[-1].value) if values else (None, None)
    return 0 if first is None or last is None or first == last else -1 if first > last else 1


def _listed(sentence: Sentence, start: int, end: int) -> list[Quantity]:
    """The figures of one measure that stand in a list, in order; none if others stand among them."""
    at = marked(sentence)
    found = [at.get(one.start("value")) for one in _ITEM.finditer(sentence.form, start, end)]
    values = [one for one in found if isinstance(one, Quantity) and one.value is not None and not one.hedge]
    if not values or len(values) != len(found):
        return []
    first = values[0]
    if any(not _alike(first, one) or one.range_part or one.more for one in values):
        return []
    return values


def _alike(first: Quantity, one: Quantity) -> bool:
    if (one.kind, one.unit) != (first.kind, first.unit):
        return False
    return one.kind != "count" or not one.noun or one.noun == first.noun


def _relation(rule: str, sentence: Sentence, told: str, sign: int, values: list[Quantity]) -> Relation:
    roles: dict[str, Role] = {"direction": Word(told, "order", sign), "values": tuple(values)}
    return Relation(rule, roles, (sentence,))


LINKERS: Linkers = {
    "in-order": Linker(frozenset({"direction", "values"}), in_order, told=((_IN_ORDER,),)),
}
