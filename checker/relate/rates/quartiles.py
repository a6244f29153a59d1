"""A median with the quartiles, tenths or ends of the same values that the copy tells beside it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from checker.late import late
from checker.marks import ALL_KINDS, HEAD_END, KINDS
from checker.model import CalendarDate, Quantity, Reading, Relation, Role, Sentence
from checker.relate.figures import marked
from checker.relate.hints import sentences_with
from checker.relate.linker import Linker, Linkers
from checker.relate.sentences import both

_VALUES = "".join(KINDS[kind] for kind in ("count", "money", "percent", "measure", "duration", "age"))
_GAP = rf"[^{ALL_KINDS}.;:()]{{0,60}}?"
_MEDIAN = late(
    rf"\bmedian\b(?:[^{ALL_KINDS}.;:()]{{0,70}}?) (?:was|is|of|at|stood at|came to|were|\()(?: just| about)?"
    rf" ?(?P<value>[{_VALUES}])"
)
_ABOVE = r"(?:longer|more|higher|older|above|over|greater|dearer|better) than|at least"
_BELOW = r"(?:shorter|less|lower|younger|below|under|fewer|cheaper|worse) than|at most"
_PART = (
    rf"(?:{KINDS['ratio']}"
    r"|\b(?:one|the)(?: (?:top|bottom|best|worst|lowest|highest)(?:-[a-z]+)?)? (?:quarter|fifth|tenth|third))"
)
# Each with the side of the median on which its value must lie.
_SIDES = (
    (late(rf"\b(?:upper|top|third) quartile\b{_GAP}(?P<value>[{_VALUES}])"), "high"),
    (late(rf"(?P<value>[{_VALUES}]){HEAD_END}?(?: or \w+)? \((?:the )?(?:upper|top|third) quartile\)"), "high"),
    (late(rf"\b(?:lower|bottom|first) quartile\b{_GAP}(?P<value>[{_VALUES}])"), "low"),
    (late(rf"(?P<value>[{_VALUES}]){HEAD_END}?(?: or \w+)? \((?:the )?(?:lower|bottom|first) quartile\)"), "low"),
    (late(rf"{_PART}{_GAP} (?:{_ABOVE}) (?P<value>[{_VALUES}])"), "high"),
    (late(rf"{_PART}{_GAP} (?:{_BELOW}) (?P<value>[{_VALUES}])"), "low"),
    (late(rf"{_PART}{_GAP} (?P<value>[{_VALUES}]){HEAD_END}? or (?:more|over|above|longer|older)\b"), "high"),
    (late(rf"{_PART}{_GAP} (?P<value>[{_VALUES}]){HEAD_END}? or (?:less|under|below|fewer|younger)\b"), "low"),
)
_MIDDLE = late(
    rf"(?:(?:inter-?quartile range|\biqr)\b{_GAP}|(?:the middle )?(?:{KINDS['ratio']}|\bhalf){_GAP}\bbetween )"
    rf"(?P<low>[{_VALUES}]){HEAD_END}?(?: to | and |-| - |, ?|\x97 ?|–)(?P<high>[{_VALUES}])"
)
_REACH = 2  # sentences with figures from a median to its quartiles
_OTHER = late(r"\b(?:last year|previous\w*|a year earlier|compared|against|year before|national\w*|elsewhere)\b")


class _End(NamedTuple):
    """A value that must lie above or below the median, and where it stands."""

    side: str
    value: Quantity
    sentence: Sentence


def medians_and_quartiles(reading: Reading, rule: str) -> Iterator[Relation]:
    """Each median with the values near it that are told to lie on one side of it."""
    for order, sentence in sentences_with(reading, ("median",)):
        match = _MEDIAN.search(sentence.form)
        median = marked(sentence).get(match.start("value")) if match is not None else None
        if match is None or not isinstance(median, Quantity) or len(_MEDIAN.findall(sentence.form)) > 1:
            continue
        for end in _ends(reading, order, match.end()):
            if (end.value.kind, end.value.unit) == (median.kind, median.unit):
                low, high = (median, end.value) if end.side == "high" else (end.value, median)
                roles: dict[str, Role] = {"low": low, "high": high}
                yield Relation(rule, roles, both(sentence, end.sentence))


def _ends(reading: Reading, order: int, start: int) -> Iterator[_End]:
    """The values told after a median, in its sentence or the next ones, up to another median."""
    for at in range(order, min(order + _REACH + 1, len(reading.sentences))):
        sentence = reading.sentences[at]
        if at > order and ("median" in sentence.form or _OTHER.search(sentence.form) or _is_of_the_past(sentence)):
            return
        figures = marked(sentence)
        begin = start if at == order else 0
        middle = _MIDDLE.search(sentence.form, begin)
        if middle is not None:
            for side in ("low", "high"):
                value = figures.get(middle.start(side))
                if isinstance(value, Quantity):
                    yield _End(side, value, sentence)
            continue
        for pattern, side in _SIDES:
            found = pattern.search(sentence.form, begin)
            value = figures.get(found.start("value")) if found is not None else None
            if isinstance(value, Quantity):
                yield _End(side, value, sentence)
                break


def _is_of_the_past(sentence: Sentence) -> bool:
    """Does a sentence tell of "last year" or its like?"""
    return any(isinstance(one, CalendarDate) and "last" in one.relative for one in sentence.mentions)


LINKERS: Linkers = {"medians-and-quartiles": Linker(frozenset({"low", "high"}), medians_and_quartiles, (("median",),))}
