"""Rows and columns of a table that are its total, with the numbers that they must add up to."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from fractions import Fraction

from checker.late import late
from checker.model import Quantity, Reading, Relation
from checker.relate.linker import Linker, Linkers
from checker.relate.sentences import sentences_of
from checker.relate.slips import chance_of_slip
from checker.relate.tables.grid import Table, tables_in

_TOTAL = late(
    r"(?:(?:the|grand|overall|sub-?|net|running|combined|group|gross|column) ?)?totals?"
    r"(?: \(?[a-z][\w&' -]{0,30}\)?)?:?"
    r"|(?:all|overall|sum|combined|altogether|together|in all|everything|all told):?"
    r"|all (?:of )?(?:the )?[a-z][\w'-]*(?: [a-z][\w'-]*)?"
    r"|(?:[\w'&-]+ ){1,3}totals?",
    re.IGNORECASE,
)
_NO_TOTAL = late(
    r"\b(?:exclud\w+|except|per|average|rate|of which|other|share|percent|less|before|after|mean|median|including"
    r"|change|increase|eligible|registered|electorate|target|budget|capacity|comprehensive|assets|return)\b|%",
    re.IGNORECASE,
)
_GRAND = late(r"grand|overall|all\b", re.IGNORECASE)
_WITHIN = late(r"^(?:of which|including|incl\b|of whom|thereof|memo|o/w|-|–|•)", re.IGNORECASE)
# Columns whose numbers do not add up.
_NO_SUM = late(
    r"\b(?:rates?|averages?|avg|mean|median|per|prices?|ranks?|ranking|pos|position|no|index|ratio|ages?|year"
    r"|margin|time"
    r"|code|date|grade|density|turnout|temperature|yield|eps|score|rating|odds|swing|unit|minimum|maximum|(?<!\()(?:max|min)|peak"
    r"|high|low|growth)\b|^#$|/",
    re.IGNORECASE,
)
_WHOLE_HEAD = late(
    r"(?:(?:grand|overall|season|season's|group|career|running|final|annual|year) )?totals?(?: \(?[\w£$€ ]{1,12}\)?)?"
    r"|all|overall|final|final score|ft|full[- ]?year|full[- ]time|fy ?'?\d*|year|sum|tot|t|f|agg(?:regate)?|12 months"
    r"|twelve months|annual|combined|together|both(?: sexes)?|all (?:pupils|people|ages|staff|regions|areas|years)",
    re.IGNORECASE,
)
_PERIOD_HEAD = late(
    r"(?:q[1-4]|h[12]|[1-4]q|[12]h|(?:first|second|third|fourth|1st|2nd|3rd|4th)(?: (?:quarter|half|period|qtr))?"
    r"|[1-9]|ot|r[1-9]|round [1-9]|jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[\w ]*",
    re.IGNORECASE,
)
_SOME = late(
    r"\b(?:top|selected|main|major|largest|biggest|leading|some|sample|e\.g|highest|most|key)\b", re.IGNORECASE
)
_PLAYED = frozenset(("p", "pld", "pl", "played", "games", "gp", "mp", "matches", "games played"))
_RESULTS = frozenset(
    ("w", "won", "wins", "win", "d", "drawn", "draws", "draw", "l", "lost", "losses", "loss", "t", "tied", "ties")
)
_HUNDRED = 100
_FEWEST_STEPS = (100, 30)  # that a sum must have to be no chance, if it is the only one of its table or not


@dataclass(frozen=True, slots=True)
class Sum:
    """A whole of a table with its parts."""

    whole: Quantity
    parts: tuple[Quantity, ...]

    @property
    def fits(self) -> bool:
        """Do the parts come to the whole, give or take the rounding of each number?"""
        gap = abs(total_of(self.parts) - total_of((self.whole,)))
        exact = all(one.kind in ("count", "money") and one.step == 1 for one in (self.whole, *self.parts))
        return gap == 0 if exact else gap <= self.whole.step * (len(self.parts) + 1) / 2

    @property
    def like_a_sum(self) -> bool:
        """Is the whole of a size that a slip could give it, and no mean of the parts?"""
        values = [one.value or Fraction(0) for one in self.parts]
        total, whole = total_of(self.parts), self.whole.value or Fraction(0)
        if min(values) < 0:
            return True
        return max(values) <= whole and total <= 3 * whole and whole <= 3 * total

    @property
    def steps(self) -> Fraction:
        """How many of the steps to which all its numbers are rounded the whole has, if it is more than each part."""
        values = [one.value or Fraction(0) for one in (self.whole, *self.parts)]
        if min(values) < 0 or max(values[1:]) >= values[0]:
            return Fraction(0)
        step = self.whole.step or Fraction(1)
        while all(value % (10 * step) == 0 for value in values):
            step *= 10
        return values[0] / step

    def is_a_slip_away(self, fitting: int) -> bool:
        """Would one slip mend the sum? A gap of one may be a thing counted twice, unless more columns add up."""
        gap = abs(total_of(self.parts) - total_of((self.whole,)))
        return chance_of_slip(self.whole, self.parts) is not None and (fitting > 1 or gap > self.whole.step)


def total_of(figures: Iterable[Quantity]) -> Fraction:
    """What the figures come to."""
    return sum((one.value or Fraction(0) for one in figures), Fraction(0))


def columns_that_add_up(reading: Reading, rule: str) -> Iterator[Relation]:
    """The columns of a table over a row that is its total, each with the numbers above it.

    A column of percentages counts only where its total is 100. Where a column does not come to its total, another one
    must, or it must be the only one: a table that lists only some of the rows adds up nowhere.
    """
    for table in reading.once(tables_in):
        totals = list(_totals(table))
        for total, members in totals:
            sums = [one for at in range(table.width) if (one := _column(table, at, total, members)) is not None]
            whole_list = not _SOME.search(f"{table.caption[-150:]} {' '.join(table.heads)}")
            yield from _told(reading, rule, sums, alone=whole_list)
        if not totals:
            yield from _unsaid(reading, rule, table)


def _unsaid(reading: Reading, rule: str, table: Table) -> Iterator[Relation]:
    """The columns over a last row that no word calls the total, but to which one of them comes exactly.

    Another column contradicts it only where a slip of the pen would mend it: cells of some columns do not add up.
    """
    last = len(table.rows) - 1
    members = [row for row in range(last) if not _WITHIN.match(table.label(row))]
    if len(members) < 2 or _NO_TOTAL.search(table.label(last)):
        return
    sums = [one for at in range(table.width) if (one := _column(table, at, last, members)) is not None]
    fine = [one.steps for one in sums if one.fits]
    fitting = len(fine) if max(fine, default=0) >= _FEWEST_STEPS[len(fine) > 1] else 0
    for one in sums if fitting else ():
        if one.fits or (one.like_a_sum and one.is_a_slip_away(fitting)):
            notes = ("+3 the last row", f"+2 {fitting} columns come to it")
            sentences = sentences_of(reading, (one.whole, *one.parts))
            yield Relation(rule, {"whole": one.whole, "parts": one.parts}, sentences, notes)


def rows_that_add_up(reading: Reading, rule: str) -> Iterator[Relation]:
    """The rows of a table with a column that is called the total, each with the numbers before it.

    Which columns are the parts is learnt from the rows: most of them must add up.
    """
    for table in reading.once(tables_in):
        yield from _matches_played(reading, rule, table)
        whole = next((at for at in range(2, table.width) if _WHOLE_HEAD.fullmatch(table.head(at))), None)
        if whole is None:
            continue
        found = [_rows(table, first, whole) for first in range(1, whole - 1)]
        best = max(found, key=lambda sums: sum(one.fits for one in sums), default=[])
        periods = all(_PERIOD_HEAD.fullmatch(table.head(at)) for at in range(1, whole))
        fitting = sum(one.fits for one in best)
        if 0 < len(best) <= 2 * fitting or (periods and len(best) == 1):
            yield from _told(reading, rule, best, alone=periods)


def _matches_played(reading: Reading, rule: str, table: Table) -> Iterator[Relation]:
    """The matches won, drawn and lost of each team, with those played."""
    heads = [table.head(at).lower() for at in range(table.width)]
    played = [at for at, head in enumerate(heads) if head in _PLAYED]
    results = [at for at, head in enumerate(heads) if head in _RESULTS]
    if len(played) != 1 or not 2 <= len(results) <= 3:
        return
    sums = []
    for row in range(len(table.rows)):
        total = table.number(row, played[0])
        parts = [one for at in results if (one := table.number(row, at)) is not None]
        if total is not None and len(parts) == len(results):
            sums.append(Sum(total, tuple(parts)))
    if sum(one.fits for one in sums) * 2 >= len(sums):
        yield from _told(reading, rule, sums, alone=False)


def _told(reading: Reading, rule: str, sums: list[Sum], *, alone: bool) -> Iterator[Relation]:
    fitting = sum(one.fits for one in sums)
    for one in sums:
        if one.fits or (one.like_a_sum and (fitting or (alone and len(sums) == 1))):
            notes = ("+4 called the total", f"+2 {fitting} others add up" if fitting > one.fits else "+1 the only sum")
            sentences = sentences_of(reading, (one.whole, *one.parts))
            yield Relation(rule, {"whole": one.whole, "parts": one.parts}, sentences, notes)


def _totals(table: Table) -> Iterator[tuple[int, list[int]]]:
    """Each row that is called a total, with the rows that it is the total of."""
    labels = [table.label(row) for row in range(len(table.rows))]
    total = [_TOTAL.fullmatch(label) is not None and not _NO_TOTAL.search(label) for label in labels]
    rows = [row for row in range(len(labels)) if not _WITHIN.match(labels[row])]
    if total and total[0] and not any(total[1:]):
        yield 0, rows[1:]
        return
    since: list[int] = []
    subtotals: list[int] = []
    for row in rows:
        if not total[row]:
            since.append(row)
            continue
        members = since
        if subtotals and (not since or _GRAND.match(labels[row])):
            members = [*subtotals, *since]
        if len(members) > 1:
            yield row, members
            subtotals.append(row)
        since = []


def _column(table: Table, at: int, total: int, members: list[int]) -> Sum | None:
    """The sum of a column; None if it holds anything but numbers that can be added."""
    whole = table.number(total, at)
    if whole is None or at == 0 or _NO_SUM.search(table.head(at)):
        return None
    parts = []
    for row in members:
        cell = table.cell(row, at)
        if cell is None or (cell.number is None and not cell.empty):
            return None
        if cell.number is not None:
            parts.append(cell.number)
    if len(parts) < 2 or {one.unit for one in parts} != {whole.unit}:
        return None
    if whole.kind == "percent" and whole.value != _HUNDRED:
        return None
    found = Sum(whole, tuple(parts))
    return found if len(parts) == len(members) or found.fits else None


def _rows(table: Table, first: int, whole: int) -> list[Sum]:
    """The sums of the rows, with the columns from the first to the one before the total as parts."""
    sums = []
    for row in range(len(table.rows)):
        total = table.number(row, whole)
        cells = [table.cell(row, at) for at in range(first, whole)]
        parts = tuple(cell.number for cell in cells if cell is not None and cell.number is not None)
        if (
            total is None
            or len(parts) < 2
            or any(cell is None or (cell.number is None and not cell.empty) for cell in cells)
        ):
            continue
        if total.kind != "percent" and {one.unit for one in parts} == {total.unit}:
            sums.append(Sum(total, parts))
    return sums


LINKERS: Linkers = {
    "table-columns": Linker(frozenset({"whole", "parts"}), columns_that_add_up, blocks=("row", "cell")),
    "table-rows": Linker(frozenset({"whole", "parts"}), rows_that_add_up, blocks=("row", "cell")),
}
