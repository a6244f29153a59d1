"""Numbered lists that rank: "1. Norvia, 412" above "2. Drenmark, 388"."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction
from itertools import pairwise

from checker.late import late
from checker.model import Block, Quantity, Reading, Relation, Sentence
from checker.read.offsets import to_given
from checker.relate.linker import Linker, Linkers

_VALUES = ("count", "money", "percent", "measure")
_NUMBER = late(r"(?:^|[\r\n])[ \t>]*(\d{1,2})[.)][ \t\xa0]+\Z")
_LOOK_BACK = 16
_FEWEST = 4


def ranked_items(reading: Reading, rule: str) -> Iterator[Relation]:
    """The values of four and more numbered items in a row, each with a single figure, if all but one fall into order.

    A list whose values follow no order is no ranking by them. The value out of order fills the role `odd`.
    """
    blocks = reading.document.blocks
    if sum(block.kind == "item" for block in blocks) < _FEWEST:
        return
    for run in _runs(reading, blocks):
        values = [figure.value for figure, _ in run if figure.value is not None]
        if len(values) < _FEWEST:
            continue
        falling = all(one >= other for one, other in pairwise(values))
        rising = all(one <= other for one, other in pairwise(values))
        odd = None if falling or rising else _odd(values)
        if falling or odd is not None:
            sentences = tuple(sentence for _, sentence in run)
            at = 0 if odd is None else odd
            yield Relation(rule, {"values": tuple(figure for figure, _ in run), "odd": run[at][0]}, sentences)


def _odd(values: list[Fraction]) -> int | None:
    """The place of the one value without which the others would fall; None if there is no such one, or more."""
    found = []
    for at in range(len(values)):
        rest = values[:at] + values[at + 1 :]
        if all(one > other for one, other in pairwise(rest)):
            found.append(at)
    return found[0] if 1 <= len(found) <= 2 else None


def _runs(reading: Reading, blocks: tuple[Block, ...]) -> Iterator[list[tuple[Quantity, Sentence]]]:
    """Runs of items numbered from one on, each with its only figure."""
    first: dict[int, Sentence] = {}
    for sentence in reading.sentences:
        if blocks[sentence.block].kind == "item":
            first[sentence.block] = first.get(sentence.block, sentence)
    run: list[tuple[Quantity, Sentence]] = []
    for order, block in enumerate(blocks):
        number = _number(reading, block) if order in first else 0
        figure = _only_figure(first[order], run) if number else None
        if figure is not None and number == len(run) + 1:
            run.append((figure, first[order]))
            continue
        yield run
        run = [(figure, first[order])] if figure is not None and number == 1 else []
    yield run


def _number(reading: Reading, block: Block) -> int:
    """The number printed before an item; 0 if there is none."""
    places = reading.document.places
    field, start, _ = to_given(places, block.start, block.end)
    match = _NUMBER.search(places.given[max(0, start - _LOOK_BACK) : start]) if field == "text" else None
    return int(match[1]) if match else 0


def _only_figure(sentence: Sentence, run: list[tuple[Quantity, Sentence]]) -> Quantity | None:
    """The only figure of an item, if it is of the kind of those before."""
    figures = [one for one in sentence.mentions if isinstance(one, Quantity) and one.kind in _VALUES]
    if len(figures) != 1 or figures[0].value is None or figures[0].hedge or figures[0].range_part:
        return None
    same = not run or (run[0][0].kind, run[0][0].unit) == (figures[0].kind, figures[0].unit)
    return figures[0] if same else None


LINKERS: Linkers = {
    "ranked-items": Linker(frozenset({"values", "odd"}), ranked_items, blocks=("item",)),
}
