"""Standing figures of the fact book as the copy gives them: found by their cues, never by their value."""

from __future__ import annotations

import re
from collections.abc import Iterator

from checker.book.entries import Book, StandingFigure
from checker.book.made import BookClaim
from checker.extract.language.lexicon import singular
from checker.intervals import exact
from checker.model import Quantity, Reading
from checker.reference.agree import CONTRADICTS, compared
from checker.reference.copy import Line, copy_of

_SLOT = "{n}"
_GAP = r"(?:\W+[\w’-]+){0,4}\W+"
_KINDS = frozenset(("count", "money", "percent", "measure", "duration"))


def figure_claims(reading: Reading, book: Book) -> Iterator[BookClaim]:
    """Each figure of the copy that a cue names; two in one sentence that a cue may mean are left alone."""
    if not book.figures:
        return
    for line in copy_of(reading).lines:
        for standing in book.figures:
            figure = _named(line, standing)
            if figure is not None:
                yield _claim(reading, book, standing, figure, line)


def _named(line: Line, standing: StandingFigure) -> Quantity | None:
    fitting = [one for one in line.figures if one.kind in _KINDS and one.value is not None and _fits(one, standing)]
    for cue in standing.cues:
        if _SLOT in cue:
            named = [one for one in fitting if _in_slot(line, cue, one)]
        else:
            named = fitting if _pattern(cue).search(line.text) else []
        if len(named) == 1:
            return named[0]
    return None


def _in_slot(line: Line, cue: str, figure: Quantity) -> bool:
    before, _, behind = cue.partition(_SLOT)
    ahead, after = line.text[: figure.start - line.start], line.text[figure.end - line.start :]
    ends = re.compile(rf"{_pattern(before).pattern}\W*$", re.IGNORECASE) if before.strip() else None
    begins = re.compile(rf"\W*{_pattern(behind).pattern}", re.IGNORECASE) if behind.strip() else None
    return (ends is None or bool(ends.search(ahead))) and (begins is None or bool(begins.match(after)))


def _pattern(words: str) -> re.Pattern[str]:
    """The words as a pattern; … stands for up to four words between."""
    pieces = [r"\s+".join(map(re.escape, piece.split())) for piece in words.replace("...", "…").split("…")]
    return re.compile(rf"(?<!\w){_GAP.join(pieces)}(?!\w)", re.IGNORECASE)


def _fits(figure: Quantity, standing: StandingFigure) -> bool:
    if standing.unit:
        return standing.unit in (figure.unit, figure.kind)
    return figure.kind == "count" and standing.noun in ("", figure.noun, *_singulars(standing.noun, figure.noun))


def _singulars(noun: str, counted: str) -> tuple[str, ...]:
    """The noun, if it is that of the figure in another number."""
    return (noun,) if singular(noun.lower()) == singular(counted) else ()


def _claim(reading: Reading, book: Book, standing: StandingFigure, figure: Quantity, line: Line) -> BookClaim:
    status = compared(figure, standing.value)
    published = reading.document.published
    notes = []
    if standing.as_of is not None:
        notes.append(f"as of {standing.as_of}")
        if status == CONTRADICTS and published is not None and published < standing.as_of:
            status = "open"
            notes.append("the copy is older than that")
    said = line.printed(figure.start, figure.end)
    found = exact(standing.value)
    found = f"{int(found):,}" if found.lstrip("-").isdigit() else found
    return BookClaim("book-figure", status, figure, said, found, standing.name, "value", book, tuple(notes))
