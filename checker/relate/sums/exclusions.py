"""A change told with and without one part: "sales fell 2 percent; excluding cars they rose 1", cars fell 9."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from fractions import Fraction

from checker.late import late
from checker.marks import KINDS
from checker.model import CalendarDate, Quantity, Reading, Relation, Role, Sentence
from checker.relate.figures import marked
from checker.relate.hints import sentences_with
from checker.relate.linker import Linker, Linkers

_PERCENT = KINDS["percent"]
_UP = (
    r"(?:rose|rises?|rising|risen|up|increas(?:e|es|ed|ing)|gain(?:s|ed|ing)?|grew|growth|jump(?:s|ed)?|climb(?:s|ed)?"
    r"|advanced?|surged?)"
)
_DOWN = (
    r"(?:fell|falls?|falling|fallen|down|drop(?:s|ped|ping)?|declin(?:e|es|ed|ing)|decreas(?:e|es|ed|ing)|slid"
    r"|slip(?:s|ped)?|tumbled?|dip(?:s|ped)?|plunged?)"
)
_BY = r"(?: by| just| only| an?| record| seasonally adjusted| surprising| surprise| modest| slight)*"
_MOVED = rf"(?:(?P<up>{_UP})|(?P<down>{_DOWN})){_BY} (?P<by>{_PERCENT})"
_MOVE = rf"(?P<by>{_PERCENT}) (?:(?P<up>{_UP})|(?P<down>{_DOWN})) in"
_SERIES = (
    r"(?P<series>sales|orders|prices|output|exports|imports|profits?|revenues?|production|spending|inflation|earnings"
    r"|shipments|deliveries)"
)
_EXCLUDING = late(
    r"\bexcluding (?:the )?(?:more )?(?:volatile )?(?P<part>[a-z-]+)(?: and [a-z-]+)?"
    r"(?: (?:sector|sales|orders|prices|component|category|industry|division|items|business|unit))?,? "
)
_VERB = late(_MOVED)
_FARTHEST = 3  # sentences with figures between the change of the whole and the one without the part
_TOO_GENERAL = frozenset(
    ("items", "costs", "exceptional", "one-off", "currency", "charges", "special", "extraordinary")
)


def changes_without_part(reading: Reading, rule: str) -> Iterator[Relation]:
    """The change of a whole, with the least and the largest of those told of a part and "excluding" this part.

    Copy often gives the part's changes of several months; all of them count, for any may be the one that is meant.
    """
    if "xcluding" not in reading.document.text:
        return
    for order, sentence in sentences_with(reading, ("excluding ",)):
        match = _EXCLUDING.search(sentence.form)
        if match is None or match["part"] in _TOO_GENERAL:
            continue
        moved = _VERB.search(sentence.form, match.end())
        rest = _signed(sentence, moved) if moved else None
        series = _series(sentence.form, match, moved)
        whole = _whole(reading, order, series, match["part"]) if rest is not None and series else None
        if rest is None or whole is None:
            continue
        total, told = whole
        parts = [(rest, sentence), *_changes_of(reading, match["part"])]
        if len(parts) > 1:
            low, below = min(parts, key=_size)
            high, above = max(parts, key=_size)
            spanned = {one.start: one for one in (told, below, above)}
            roles: dict[str, Role] = {"total": total, "low": low, "high": high}
            yield Relation(rule, roles, tuple(spanned[at] for at in sorted(spanned)))


def _size(part: tuple[Quantity, Sentence]) -> Fraction:
    return part[0].value or Fraction(0)


def _signed(sentence: Sentence, match: re.Match[str]) -> Quantity | None:
    """The percentage of a match, negative if it fell."""
    figure = marked(sentence).get(match.start("by"))
    if not isinstance(figure, Quantity) or figure.value is None or figure.hedge or figure.range_part:
        return None
    return replace(figure, value=-figure.value) if match["down"] else figure


def _series(form: str, excluding: re.Match[str], moved: re.Match[str] | None) -> str:
    """What is told without the part: the sales, orders or prices."""
    if moved is None:
        return ""
    found = [
        *re.finditer(
            rf"\b{_SERIES}\b",
            form[: excluding.start()] + " " * len(excluding[0]) + form[excluding.end() : moved.start()],
        )
    ]
    return found[-1]["series"] if found else ""


def _whole(reading: Reading, order: int, series: str, part: str) -> tuple[Quantity, Sentence] | None:
    """The change of the whole: the first that the nearest sentence before with the word tells of it."""
    name = part.removesuffix("s")
    date = _month(reading.sentences[order])
    for sentence in reversed(reading.sentences[max(0, order - _FARTHEST) : order]):
        form = sentence.form
        if "excluding" in form or f" {series} " not in f" {form} ":
            continue
        moved = re.search(rf"\b{series} {_MOVED}", form) or re.search(rf"{_MOVE} [^,;.]{{0,50}}?\b{series}\b", form)
        if (
            moved is None
            or name in form[max(0, moved.start() - len(name) - 2) : moved.end()]
            or moved.start() > form.find(f"{series} ") + len(series) + _FARTHEST
        ):
            continue
        if date is not None and _month(sentence) not in (None, date):
            continue
        figure = _signed(sentence, moved)
        return (figure, sentence) if figure is not None else None
    return None


def _month(sentence: Sentence) -> tuple[int | None, int | None] | None:
    """The first month that a sentence names, with its year."""
    dates = (one for one in sentence.mentions if isinstance(one, CalendarDate) and one.month is not None)
    return next(((one.year, one.month) for one in dates), None)


def _changes_of(reading: Reading, part: str) -> Iterator[tuple[Quantity, Sentence]]:
    """Each change that the document tells of the part."""
    name = re.escape(part.removesuffix("s"))
    told = re.compile(rf"\b{name}s?(?: {_SERIES})? {_MOVED}|{_MOVE.replace('<', '<n')} (?:new |total )?{name}s?\b")
    for sentence in reading.sentences:
        if _PERCENT not in sentence.form or part.removesuffix("s") not in sentence.form or "excluding" in sentence.form:
            continue
        for match in told.finditer(sentence.form):
            figure = marked(sentence).get(match.start("by" if match["by"] else "nby"))
            if isinstance(figure, Quantity) and figure.value is not None:
                yield replace(figure, value=-figure.value) if match["down"] or match["ndown"] else figure, sentence


LINKERS: Linkers = {
    "changes-without-part": Linker(frozenset({"high", "low", "total"}), changes_without_part, ((_EXCLUDING,),)),
}
