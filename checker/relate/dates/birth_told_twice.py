"""The day on which somebody was born or died, told twice: "born on 8 June 1934", "born June 8 1943"."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations

from checker.late import late
from checker.marks import KINDS
from checker.model import CalendarDate, Passage, Reading, Relation, Sentence
from checker.relate.dates.birth_words import is_of_the_birth
from checker.relate.figures import marked
from checker.relate.hints import sentences_with
from checker.relate.linker import Linker, Linkers
from checker.relate.sentences import both

_DATE = KINDS["date"]
_TOLD = late(rf"\b(?P<what>born|died)\b[^{_DATE};.]{{0,50}}(?P<date>{_DATE})")
_OTHERS = late(r"\b(?:twins?|grand\w+|namesake|ancestor)\b")
_ALIKE = 2  # of day, month and year; with less in common they are two people's


def births_told_twice(reading: Reading, rule: str) -> Iterator[Relation]:
    """Each two full dates of birth, or of death, that have two of day, month and year in common."""
    if "born" not in reading.document.text and "died" not in reading.document.text:
        return
    told: dict[str, list[tuple[CalendarDate, Sentence]]] = {}
    for _, sentence in sentences_with(reading, ("born", "died")):
        if _OTHERS.search(sentence.form):
            continue
        for match in _TOLD.finditer(sentence.form):
            date = marked(sentence).get(match.start("date"))
            if not isinstance(date, CalendarDate) or None in _parts(date):
                continue
            if match["what"] == "died" or is_of_the_birth(reading, sentence, date):
                told.setdefault(match["what"], []).append((date, sentence))
    for found in told.values():
        for (one, first), (other, again) in combinations(found, 2):
            alike = sum(a == b for a, b in zip(_parts(one), _parts(other), strict=True))
            if first is not again and alike >= _ALIKE and (one.day == other.day or one.month == other.month):
                yield Relation(rule, {"first": _passage(one), "again": _passage(other)}, both(first, again))


def _parts(date: CalendarDate) -> tuple[int | None, int | None, int | None]:
    return date.day, date.month, date.year


def _passage(date: CalendarDate) -> Passage:
    return Passage("title", date.start, date.end, f"{date.year}-{date.month}-{date.day}")


LINKERS: Linkers = {
    "births-told-twice": Linker(frozenset({"first", "again"}), births_told_twice, told=((_TOLD,),)),
}
