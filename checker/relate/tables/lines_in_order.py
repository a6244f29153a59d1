"""Lines of names and figures set out with spaces, like a league table in a wire story, and places told of the names."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from fractions import Fraction
from typing import NamedTuple

from checker.extract.figures.words import ORDINAL_WORDS
from checker.late import late
from checker.model import Block, Passage, Reading, Relation
from checker.relate.linker import Linker, Linkers
from checker.relate.tables.placed import Order, falls, places_told

_GAP = late(r" {2,}|\t+")
_LABEL = late(r"(?P<label>[^\W\d_][^\d()]{0,39}?) ?(?:\([^()]{1,20}\))?")
_FIGURE = late(r"[+-]?\d[\d,.]*%?")
_SUMS = late(r"(?i)\b(?:total|all|overall|average|others?|rest|turnout|majority|spoilt|rejected|electorate)\b")
_FIGURES_APART = late(r"\d(?:(?<=  .)|(?<=\t.)|(?<=  [+-].)|(?<=\t[+-].))")  # the digit first: ten times faster
_LONGEST = 120  # characters of a line
_CUT = late(r"(?i)\b(?:shown|selected|extract|bottom|leading)\b")
_PLACES = late(rf"\b(?:{'|'.join(ORDINAL_WORDS[:10])})\b")
_FEWEST = 3
_NEAR = 120  # characters after the lines in which it is said that they are not all


class _Line(NamedTuple):
    """A line with its name, the place of that in the text, and its figures."""

    label: str
    start: int
    end: int
    figures: tuple[Fraction, ...]
    block: int


def places_in_lines(reading: Reading, rule: str) -> Iterator[Relation]:
    """Each place told of a name, with the lines down to that of the name, in lines that fall from first to last."""
    text = reading.document.text
    if _FIGURES_APART.search(text) is None:
        return
    told = [one for one in reading.sentences if _PLACES.search(one.form)]
    for lines in _runs(text, reading.document.blocks) if told else ():
        order = _order(text, lines)
        own = {line.block for line in lines}
        for sentence in told if order is not None else ():
            if sentence.block not in own and order is not None:
                yield from places_told(sentence, order, rule)


def _runs(text: str, blocks: Sequence[Block]) -> Iterator[list[_Line]]:
    """The lines of names and figures that stand under one another, those of sums left out."""
    run: list[_Line] = []
    for at, block in enumerate((*blocks, None)):
        found = _lines(text, block, at) if block is not None else []
        if found:
            run += found
        elif len(run) >= _FEWEST:
            yield run
            run = []
        else:
            run = []


def _lines(text: str, block: Block, at: int) -> list[_Line]:
    found = []
    start = block.start
    for line in text[block.start : block.end].split("\n"):
        label, *rest = _GAP.split(line.strip()) if len(line) <= _LONGEST else (line,)
        named = _LABEL.fullmatch(label)
        cells = [cell for part in rest for cell in part.split()]
        if named is None or not cells or not all(map(_FIGURE.fullmatch, cells)):
            return []
        figures = tuple(Fraction(cell.rstrip("%.").replace(",", "")) for cell in cells)
        if not _SUMS.search(label):
            begin = text.index(named["label"], start)
            found.append(_Line(named["label"], begin, begin + len(named["label"]), figures, at))
        start += len(line) + 1
    return found


def _order(text: str, lines: list[_Line]) -> Order | None:
    """The order of the lines, if as many figures stand in each, and the first of them fall, or the last."""
    if len(lines) < _FEWEST or len({len(line.figures) for line in lines}) != 1:
        return None
    if _CUT.search(text, lines[-1].end, lines[-1].end + _NEAR):
        lines = lines[:-1]
    firsts, lasts = ([line.figures[at] for line in lines] for at in (0, -1))
    if len(lines) < _FEWEST or not (falls(firsts) or falls(lasts)):
        return None
    names = tuple(line.label.lower() for line in lines)
    return Order(names, tuple(Passage("name", line.start, line.end) for line in lines), sure=True)


LINKERS: Linkers = {
    "places-in-lines": Linker(frozenset({"place", "lines"}), places_in_lines, told=((_PLACES,),)),
}
