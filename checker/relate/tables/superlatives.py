"""Superlatives of what a table or list compares: "the third quarter was the quietest", "Osk had the highest rate"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from checker.extract.figures.words import CARDINALS
from checker.extract.text import sentences
from checker.late import late
from checker.model import Passage, Quantity, Reading, Relation, Role
from checker.relate.linker import Linker, Linkers
from checker.relate.sentences import sentences_of
from checker.relate.tables.grid import Table, tables_in

_FEWEST = 3
_SUMS = late(r"\b(?:all|totals?|overall|average|mean|combined|full|whole|others?|rest|change|target|sum|ytd)\b|%")
_SPANS = {"q1": "first quarter", "q2": "second quarter", "q3": "third quarter", "q4": "fourth quarter",
          "h1": "first half", "h2": "second half"}  # fmt: skip
_NAMED_ITEM = late(r"(?P<name>[^\W\d_][^\d:()\n]{1,40}?)(?:: | – | — | - | \()(?P<figure>[$£€]?\d[\d,.]*)")
_MOST = ("highest", "largest", "biggest", "most", "strongest", "busiest", "best")
_LEAST = ("lowest", "smallest", "fewest", "weakest", "quietest", "worst")
_IS = late(
    r"(?: (?:school|district|county|council|region|branch|store|plant|team))? "
    r"(?:was|were|is|are|had|has|recorded|posted|saw|reported|showed|remained|remains) "
    r"(?:by far |easily |again |still )?"
    rf"the (?P<word>{'|'.join((*_MOST, *_LEAST))})\b(?P<rest>[^.;]*)"
)
# "of the year", "of the five schools", "of all": among what the table compares.
_OF_ALL = late(
    rf"\bof (?:the|this) (?:year|week|month|day)\b|\bof (?:the|these|those|its|their|all|all the)"
    rf" (?:\d+|{'|'.join(CARDINALS)})(?: [a-z]+)?\b|\bof (?:them|these|all|those)\b"
)
_AND_ALSO = late(r" (?:and|but)\b")
_OTHERWISE = late(
    r"\b(?:histor\w+|ever|years?'?|record|since|for (?:a|some)|in (?:the )?(?:country|world|nation|region|state)"
    r"|rise|increase|growth|fall|decline|drop|change|gain|improve\w*|one of|among|but|except|after|second|third|last"
    r"|chance|important|popular|notable|recent|part|people|per|for|of|among|in|at|than|to|with|under|by)\b"
)


@dataclass(frozen=True, slots=True)
class _Compared:
    """What a table compares, rows or columns, by name, each with its numbers in the same order; None for a gap."""

    names: tuple[str, ...]
    numbers: tuple[tuple[Quantity | None, ...], ...]


def superlatives_of_tables(reading: Reading, rule: str) -> Iterator[Relation]:
    """Each named row or column that the copy says is the most or the least, with the number next to it in rank.

    Where it is that by one of the table's measures, this one is taken; otherwise the first one is.
    """
    tables = reading.once(tables_in)
    compared = [*(one for table in tables for one in _compared(table)), *_listed(reading)]
    if not compared:
        return
    text = reading.document.text
    for block in reading.document.blocks:
        if block.kind in ("row", "cell", "item"):
            continue
        for start, end in sentences(text, block.start, block.end):
            told = text[start:end].lower()
            for one in compared:
                for at, name in enumerate(one.names):
                    match = _told(told, name)
                    roles = _roles(one, at, match["word"]) if match else None
                    if match is not None and roles is not None:
                        word = Passage("name", start + told.find(name), start + match.end("word"))
                        figures = [figure for figure in roles.values() if isinstance(figure, Quantity)]
                        yield Relation(rule, {**roles, "word": word}, sentences_of(reading, figures))


def _told(told: str, name: str) -> re.Match[str] | None:
    """What a sentence says of a name, if that is a superlative of what the table shows."""
    at = told.find(name)
    if at < 0 or told[:at] not in ("", "the "):
        return None
    match = _IS.match(told, at + len(name))
    rest = _OF_ALL.sub("", match["rest"]).split(",")[0] if match else ""
    return match if match is not None and not _OTHERWISE.search(_AND_ALSO.split(rest)[0]) else None


def _roles(compared: _Compared, at: int, word: str) -> dict[str, Role] | None:
    """The number of the named one with the one next to it, the lower and the higher as the word has it."""
    first: dict[str, Role] | None = None
    for most in (True, False) if word == "best" else (False, True) if word == "worst" else (word in _MOST,):
        for numbers in compared.numbers:
            own, others = numbers[at], [one for order, one in enumerate(numbers) if one is not None and order != at]
            if own is None or own.value is None or len(others) + 1 < len(numbers):
                continue
            next_to = (max if most else min)(others, key=lambda one: one.value or 0)
            found: dict[str, Role] = {"lower": next_to, "higher": own} if most else {"lower": own, "higher": next_to}
            fits = (own.value >= (next_to.value or 0)) if most else (own.value <= (next_to.value or 0))
            if fits:
                return found
            first = first or found
    return first


def _compared(table: Table) -> Iterator[_Compared]:
    """The rows and the columns of a table as what it may compare."""
    rows = [row for row in range(len(table.rows)) if table.label(row) and not _SUMS.search(table.label(row).lower())]
    columns = [at for at in range(1, table.width) if table.head(at) and not _SUMS.search(table.head(at).lower())]
    if len(rows) >= _FEWEST and len(rows) == len({table.label(row) for row in rows}):
        numbers = (tuple(table.number(row, at) for row in rows) for at in range(1, table.width))
        yield _Compared(tuple(table.label(row).lower() for row in rows), tuple(one for one in numbers if any(one)))
    if len(columns) >= _FEWEST and all(table.head(at).lower() in _SPANS for at in columns):
        numbers = (tuple(table.number(row, at) for at in columns) for row in rows)
        names = tuple(_SPANS[table.head(at).lower()] for at in columns)
        yield _Compared(names, tuple(one for one in numbers if any(one)))


def _listed(reading: Reading) -> Iterator[_Compared]:
    """The items of each list that are a name and its figure: "- Carding: 312"."""
    blocks, text = reading.document.blocks, reading.document.text
    if sum(block.kind == "item" for block in blocks) < _FEWEST:
        return
    figures = (one for one in reading.mentions() if isinstance(one, Quantity))
    exact = {one.start: one for one in figures if one.value is not None and not one.hedge}
    run: list[tuple[str, Quantity]] = []
    for block in (*blocks, None):
        match = _NAMED_ITEM.match(text, block.start, block.end) if block is not None and block.kind == "item" else None
        figure = exact.get(match.start("figure")) if match is not None else None
        if match is not None and figure is not None and not _SUMS.search(match["name"].lower()):
            run.append((match["name"].lower(), figure))
            continue
        measures = {(one.kind, one.unit) for _, one in run}
        if len(run) >= _FEWEST and len(measures) == 1 and len({name for name, _ in run}) == len(run):
            yield _Compared(tuple(name for name, _ in run), (tuple(figure for _, figure in run),))
        run = []


LINKERS: Linkers = {
    "superlatives-of-tables": Linker(
        frozenset({"higher", "lower", "word"}), superlatives_of_tables, blocks=("row", "cell", "item")
    ),
}
