"""Places told in running copy of what a table or list of the document puts in order: "Hale School was third"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from fractions import Fraction
from itertools import pairwise

from checker.extract.figures.words import ORDINAL_WORDS
from checker.late import late
from checker.marks import KINDS
from checker.model import Block, Mention, Passage, Quantity, Reading, Relation, Sentence
from checker.relate.figures import ordinals
from checker.relate.linker import Linker, Linkers
from checker.relate.tables.cells import Cell
from checker.relate.tables.grid import Table, tables_in

_PLACES = ORDINAL_WORDS[:10]
_COUNT = KINDS["count"]
_PLACE = rf"(?P<place>{'|'.join(_PLACES)})"
_IN_ORDER = ("row", "cell", "item")
_FEWEST = 3
_SUM_ROWS = late(r"\b(?:all|totals?|overall|average|mean|combined|others?|rest|elsewhere|sum)\b")
_NUMBERED = late(r"(\d{1,2})[.)]? +(?=\D)")
_LABEL_END = late(r"\s*(?:[:,(–—]|\s-\s|\bwith\b).*", re.DOTALL)
_ITEM = late(
    r"(?P<label>[^\W\d][^:;,()\n]*?)(?::| [-–—]|,| \()? *(?P<money>[$£€₹]?)(?P<value>\d{1,3}(?:,\d{3})+|\d+(?:\.\d+)?)"
    r"(?P<unit> ?%| per ?cent| pct| ?(?:m|bn|million|billion))?\)?[.;]?"
)
# What says of the named one that it has the place.
_THEN = rf"(?= (?:place|overall|this|after the|out of|of the|of {_COUNT})(?!\w)|,? (?:behind|with)\b|[.,;]|\Z)"
_STANDS = late(
    r"(?:'s?)?(?: (?:school|university|college|council|district|county|town|city|united|club|party))?"
    r"(?:, [^,;.]{1,90},)? (?:now |also |again |still )?"
    r"(?:(?:ranks?|ranked|is|was|were|are|came|comes|finish(?:ed|es)|lies|sits|stands|stays|remains|placed"
    r"|stay|are|come|finish|took|takes|held|holds)(?: left)?(?: in)?"
    r"|(?:rose|moved|moves|move|go|goes|went|climb|climbed|climbs|dropped|drops|drop|fell|falls|slipped|slips"
    r"|jumped)(?: up| down)?"
    rf"(?: from [a-z0-9{KINDS['ordinal']}]+)?(?: to| into)) (?:in |the )?{_PLACE}{_THEN}"
)
_LEAVING = late(
    r", (?:leaving|putting|placing|making|which puts|which leaves|to put|ranking) (?:it|them|him|her) "
    rf"(?:in )?{_PLACE}{_THEN}"
)
_ELSEWHERE = late(
    r"\b(?:last|previous\w*|earlier|once|would|could|will|may|might|not|never|if|before|until|joint|equal|tied"
    r"|expected|forecast|nationally|worldwide|europe|world|quarter|half|stage|round|leg|set|race|heat)\b|\b(?:19"
    r"|20)\d\d"
)

_DATE = late(f"[{KINDS['date']}{KINDS['year']}]")


@dataclass(frozen=True, slots=True)
class Order:
    """Named rows or items, the foremost first; sure: the copy itself puts them in this order."""

    names: tuple[str, ...]
    lines: tuple[Mention, ...]
    sure: bool


def places_of_names(reading: Reading, rule: str) -> Iterator[Relation]:
    """Each place told of a name, with the rows or items of an ordered table or list down to the one of that name."""
    blocks = reading.document.blocks
    if sum(block.kind in _IN_ORDER for block in blocks) < _FEWEST:
        return
    told = [one for one in _outside(reading, blocks) if any(place in one.form for place in _PLACES)]
    orders = list(_orders(reading)) if told else []
    for sentence in told:
        for order in orders:
            yield from places_told(sentence, order, rule)


def places_told(sentence: Sentence, order: Order, rule: str) -> Iterator[Relation]:
    """The places that a sentence tells of the names of an order."""
    form = sentence.form
    named = [(at, match) for at, name in enumerate(order.names) if (match := _find(name, form))]
    for at, match in named:
        place = _STANDS.match(form, match.end())
        if place is None and len(named) == 1:
            place = _LEAVING.search(form, match.end())
        if place is None or _ELSEWHERE.search(form) or _DATE.search(form[: match.start()] + form[place.end() :]):
            continue
        figure = next((one for one in ordinals(sentence)[-1:] if one.value == _PLACES.index(place["place"]) + 1), None)
        field = _field(sentence, figure) if figure is not None else None
        if figure is None or not (order.sure if field is None else field == len(order.names)):
            continue
        if not order.sure and at + 1 != figure.value == len(order.names) - at:
            continue  # where the least is the best, it has that place
        yield Relation(rule, {"place": figure, "lines": order.lines[: at + 1]}, (sentence,))


def _find(name: str, form: str) -> re.Match[str] | None:
    return re.search(rf"(?<![\w-]){re.escape(name)}(?![\w-])", form) if name in form else None


def _field(sentence: Sentence, place: Quantity) -> Fraction | None:
    """Of how many the place is, if that is told: "third of the five schools"."""
    later = (one for one in sentence.mentions if isinstance(one, Quantity) and one.start > place.end)
    return next(
        (one.value for one in later if one.kind == "count" and one.start - place.end < len(" out of the ..")), None
    )


def _outside(reading: Reading, blocks: Sequence[Block]) -> Iterator[Sentence]:
    return (one for one in reading.sentences if blocks[one.block].kind not in _IN_ORDER)


def _orders(reading: Reading) -> Iterator[Order]:
    """What the tables and lists of a document put in order."""
    for table in reading.once(tables_in):
        yield from _of_table(table)
    yield from _of_items(reading)


def _of_table(table: Table) -> Iterator[Order]:
    """The order of a table's rows: by the numbers before their labels, or by the only column that has an order."""
    rows = [row for row in range(len(table.rows)) if not _SUM_ROWS.search(table.label(row).lower())]
    if len(rows) < _FEWEST or not all(table.label(row) for row in rows):
        return
    signs = [_NUMBERED.match(_label_cell(table, row).text) for row in rows]
    if all(match and int(match[1]) == at for at, match in enumerate(signs, 1)):
        cells = [_label_cell(table, row) for row in rows]
        yield _order([table.label(row) for row in rows], [Passage("name", one.start, one.end) for one in cells])
        return
    for column in range(1, table.width):
        values = [table.number(row, column) for row in rows]
        known = [one.value for one in values if one is not None and one.value is not None]
        if len(known) == len(rows) == len(set(known)) and (column == table.width - 1 or falls(known)):
            ranked = [row for _, row in sorted(zip(known, rows, strict=True), reverse=True)]
            numbers = [one for row in ranked if (one := table.number(row, column)) is not None]
            yield _order([table.label(row) for row in ranked], numbers, sure=falls(known))
            return


def _label_cell(table: Table, row: int) -> Cell:
    return next(cell for cell in table.rows[row] if table.label(row) in cell.text)


def falls(values: Sequence[Fraction]) -> bool:
    """Is each value below the one before it?"""
    return all(one > other for one, other in pairwise(values))


def _order(labels: list[str], lines: Sequence[Mention], *, sure: bool = True) -> Order:
    return Order(_short([label.lower() for label in labels]), tuple(lines), sure)


def _short(labels: list[str]) -> tuple[str, ...]:
    """What the copy may call each of them: a person by the last word, unless others share it."""
    names = []
    for label in labels:
        label = _LABEL_END.sub("", label)
        words = label.split()
        person = len(words) > 1 and re.fullmatch(r"[^\W\d]\.|[^\W\d]\.[^\W\d]\.", words[0])
        names.append(words[-1] if person and sum(words[-1] in one.split() for one in labels) == 1 else label)
    return tuple(names)


def _of_items(reading: Reading) -> Iterator[Order]:
    """The order of a list whose items each end in one figure, if these fall from first to last."""
    run: list[tuple[re.Match[str], Quantity]] = []
    text = reading.document.text
    for block in (*reading.document.blocks, None):
        item = block is not None and block.kind == "item"
        match = _ITEM.fullmatch(text, block.start, block.end) if item and block is not None else None
        if match is not None:
            run.append((match, Quantity("count", *match.span("value"), Fraction(match["value"].replace(",", "")))))
        if match is None or block is None:
            values = [figure.value or Fraction(0) for _, figure in run]
            units = {(one["money"], one["unit"]) for one, _ in run}
            if not item and len(run) >= _FEWEST and len(units) == 1 and falls(values):
                yield _order([one["label"] for one, _ in run], [figure for _, figure in run])
            run = []


LINKERS: Linkers = {
    "places-of-names": Linker(frozenset({"place", "lines"}), places_of_names, blocks=_IN_ORDER),
}
