"""What the text beside a table says of its rows: a figure of a cell, a change between two years, a direction."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from checker.extract.text import sentences
from checker.late import late
from checker.marks import ALL_KINDS, KINDS
from checker.model import Quantity, Reading, Relation, Role, Sentence, Word
from checker.relate.figures import marked
from checker.relate.linker import Linker, Linkers
from checker.relate.sentences import sentences_of
from checker.relate.tables.grid import Table, tables_in
from checker.relate.tables.years import scaled, year_columns

_AMOUNTS = f"[{''.join(KINDS[kind] for kind in ('count', 'money', 'measure'))}]"
_SHARES = f"[{KINDS['percent']}{KINDS['ratio']}]"
_GENERAL = frozenset("total all other others average median north south east west new central upper lower".split())
# From a row's name to its figure: "Skua, with 611", "Skua (611)", "Skua carried 611".
_VERBS = (
    "has had carried took takes sold won scored received polled got gets recorded reported counted saw handled"
    " made earned raised spent spends collected registered held holds houses housed hosts hosted is was at on stood"
    " accounts accounted"
).replace(" ", "|")
_STATED = late(
    rf"(?:,? with| \(|:| of|,? which (?:{_VERBS})| (?:{_VERBS}))(?: for| at| a total of| exactly| just| only)*?"
    rf" ?(?={_AMOUNTS})"
)
_UP = (
    r"(?:rises?|rose|risen|grows?|grew|grown|climb(?:s|ed)|gain(?:s|ed)|increas(?:es|ed)"
    r"|(?:is|are|was|were|went|goes) up|up|jump(?:s|ed))"
)
_DOWN = (
    r"(?:falls?|fell|fallen|shrinks?|shrank|drops?|dropped|declin(?:es|ed)|loses?|lost|(?:is|are|was|were|went) down"
    r"|down|(?:is|are|was|were) (?:both |all )?cut|dipp?(?:s|ed)|slipp?(?:s|ed)|slump(?:s|ed)|decreas(?:es|ed))"
)
_MOVED = late(rf"\W+(?:[a-z'-]+ )?(?P<word>(?P<up>{_UP})|{_DOWN})\b(?! to\b| from\b| short| below| behind| out\b)")
_BY = late(rf" (?:again )?(?:by )?(?:a |an |just |only |exactly )?(?={_AMOUNTS}|{_SHARES})")
# Other times, other places, guesses: with them the text may speak of something else than the table.
OTHERWISE = late(
    r"\b(?:than|forecast|expect\w*|target|capacity|budget|planned|predict\w*|could|would|may|might|if|not|never"
    r"|no longer|since|month|monthly|week|weekly|quarter|decade|ago|earlier|previous\w*|before|originally|separate\w*"
    r"|elsewhere|nationally|per|each|average|years|projected|unless|in real terms|until|by the end)\b"
)
_CLAUSE = late(r"[,;:().—–]| (?:after|which|when|while|as|because|but) ")
_FROM = late(
    rf"(?:to|at|of|were|was|recorded|counted|handled) (?P<new>{_AMOUNTS})(?P<gap>[^{ALL_KINDS}.;:()]{{0,40}}?)"
    rf"(?: in {KINDS['year']})?,? (?:(?:up|down),? )?(?:from|against|compared with) (?P<old>{_AMOUNTS})"
)
_TOTAL_ROW = late(r"(?:grand |overall )?totals?|all|overall", re.IGNORECASE)
_IN_ALL = late(r"\b(?:in all|in total|a total of|altogether|combined|between them|overall|totall?ed|all told)\b")
_IN_TABLES = ("row", "cell")
_LEAST = 100  # below this many a figure may be a cell's by chance


@dataclass(frozen=True, slots=True)
class _Named:
    """A row of a table that a stretch of the text names, where its name ends there, and whether it ends a list."""

    table: Table
    row: int
    end: int
    listed: bool = False


@dataclass(frozen=True, slots=True)
class _Moved:
    """What the text says of a named row: that it rose or fell, from the one cell to the other."""

    word: Word
    old: Quantity
    new: Quantity
    end: int


def figures_of_cells(reading: Reading, rule: str) -> Iterator[Relation]:
    """A figure that the text gives for a row by its name, with the cell of the row that it is meant to repeat.

    That is the cell with the same figure, or the one from which a slip leads to it: two digits changed over, one digit
    wrong.
    """
    for named, sentence in _named_in_sentences(reading):
        form = sentence.form
        match = _STATED.match(form, named.end)
        if match is None or _is_of_other_times(form, named.end, match.end()):
            continue
        stated = marked(sentence).get(match.end())
        if not isinstance(stated, Quantity) or stated.value is None or stated.hedge or stated.range_part or stated.more:
            continue
        cells = [one for one in _row(named.table, named.row) if _alike(stated, one)]
        equal = [one for one in cells if one.value == stated.value]
        slipped = [one for one in cells if _is_slip(one, stated)]
        if not equal and (len(slipped) != 1 or _elsewhere(named.table, stated)):
            continue
        cell = (equal or slipped)[0]
        if stated.value >= _LEAST or stated.step < 1:
            yield Relation(rule, {"stated": stated, "cell": cell}, (*sentences_of(reading, (cell,)), sentence))


def totals_in_words(reading: Reading, rule: str) -> Iterator[Relation]:
    """A total that the text gives ("in all", "a total of"), with the cell of the table's that it is meant to be."""
    for table in reading.once(tables_in):
        row = next((at for at in range(len(table.rows)) if _TOTAL_ROW.fullmatch(table.label(at))), None)
        if row is None:
            continue
        cells = _row(table, row)
        for sentence in _outside(reading):
            if not _IN_ALL.search(sentence.form) or _is_of_other_times(sentence.form, 0, len(sentence.form)):
                continue
            for stated in marked(sentence).values():
                if not isinstance(stated, Quantity) or stated.value is None or stated.hedge or stated.range_part:
                    continue
                alike = [one for one in cells if _alike(stated, one)]
                equal = [one for one in alike if one.value == stated.value]
                slipped = [one for one in alike if _is_slip(one, stated)]
                if equal or (len(slipped) == 1 and not _elsewhere(table, stated)):
                    cell = (equal or slipped)[0]
                    yield Relation(rule, {"stated": stated, "cell": cell}, (*sentences_of(reading, (cell,)), sentence))


def changes_of_rows(reading: Reading, rule: str) -> Iterator[Relation]:
    """A row that the text names and says to have risen or fallen by so much, with its cells of two years."""
    for named, sentence in _named_in_sentences(reading):
        moved = _moved(named, sentence.form)
        by = _BY.match(sentence.form, moved.end) if moved else None
        stated = marked(sentence).get(by.end()) if by else None
        if named.listed or moved is None or not isinstance(stated, Quantity) or stated.value is None:
            continue  # of "skuas, terns and gulls rose by 300" the figure may be that of all
        if stated.kind in ("percent", "ratio") or _alike(stated, moved.old):
            roles: dict[str, Role] = {"old": moved.old, "new": moved.new, "by": stated}
            yield Relation(rule, roles, (*sentences_of(reading, (moved.old, moved.new)), sentence))


def directions_of_rows(reading: Reading, rule: str) -> Iterator[Relation]:
    """A row that the text names and says to have risen or fallen, with its cells of two years."""
    for table in reading.once(tables_in):
        if year_columns(table) is None:
            continue
        for form in (*(one.form for one in _outside(reading)), *_sentences_without_figures(reading)):
            for named in _rows_named(table, form):
                moved = _moved(named, form)
                if moved is not None:
                    roles: dict[str, Role] = {"word": moved.word, "old": moved.old, "new": moved.new}
                    yield Relation(rule, roles, sentences_of(reading, (moved.old, moved.new)))


def levels_of_totals(reading: Reading, rule: str) -> Iterator[Relation]:
    """The earlier figure of "to 940 from 980" in the text, with the earlier cell of the row whose later cell is 940."""
    for table in reading.once(tables_in):
        years = year_columns(table)
        if years is None:
            continue
        for sentence in _outside(reading):
            for match in _FROM.finditer(sentence.form):
                at = marked(sentence)
                new, old = at.get(match.start("new")), at.get(match.start("old"))
                if not isinstance(new, Quantity) or not isinstance(old, Quantity) or OTHERWISE.search(match["gap"]):
                    continue
                cell = _earlier(table, years, new)
                if cell is not None and not old.hedge and _alike(old, cell) and not old.range_part:
                    sentences = (*sentences_of(reading, (cell,)), sentence)
                    yield Relation(rule, {"stated": old, "cell": cell}, sentences)


def _earlier(table: Table, years: tuple[int, int], new: Quantity) -> Quantity | None:
    """The earlier cell of the one row whose later cell is the figure."""
    found = []
    for row in range(len(table.rows)):
        first, last = (scaled(table, row, at) for at in years)
        if first is not None and last is not None and last.value == new.value and (new.value or 0) >= _LEAST:
            found.append(first)
    return found[0] if len(found) == 1 else None


def _moved(named: _Named, form: str) -> _Moved | None:
    """The two cells of a row that the words after its name say to have risen or fallen, and that word."""
    years = year_columns(named.table)
    match = _MOVED.match(form, named.end)
    if years is None or match is None or _is_of_other_times(form, named.end, match.end()):
        return None
    old, new = (scaled(named.table, named.row, at) for at in years)
    if old is None or new is None:
        return None
    word = Word(match["word"], "rise" if match["up"] else "fall", 1 if match["up"] else -1)
    return _Moved(word, old, new, match.end())


def _is_of_other_times(form: str, start: int, end: int) -> bool:
    """May the clause from a row's name over the end of what is said of it be of another time, or of what might be?"""
    begins = max((one.end() for one in _CLAUSE.finditer(form, 0, start)), default=0)
    ends = _CLAUSE.search(form, end)
    clause = form[begins : ends.start() if ends else len(form)]
    return OTHERWISE.search(clause) is not None or KINDS["date"] in clause or KINDS["year"] in clause


def _named_in_sentences(reading: Reading) -> Iterator[tuple[_Named, Sentence]]:
    for table in reading.once(tables_in):
        for sentence in _outside(reading):
            for named in _rows_named(table, sentence.form):
                yield named, sentence


def _outside(reading: Reading) -> Iterator[Sentence]:
    """The sentences with figures that stand in no table."""
    blocks = reading.document.blocks
    return (one for one in reading.sentences if blocks[one.block].kind not in _IN_TABLES)


def _sentences_without_figures(reading: Reading) -> Iterator[str]:
    """The sentences outside of tables that hold no figure, in lower case."""
    text = reading.document.text
    starts = {one.start for one in reading.sentences}
    for block in reading.document.blocks:
        if block.kind not in _IN_TABLES:
            for start, end in sentences(text, block.start, block.end):
                if start not in starts:
                    yield text[start:end].lower()


def _rows_named(table: Table, form: str) -> Iterator[_Named]:
    """The rows whose names stand in a form; of "Skua and Tern are both cut" each is named up to the verb."""
    names = _names(table)
    for name, row in names.items():
        if name not in form:
            continue
        match = re.search(rf"(?<![\w-]){re.escape(name)}(?![\w-])", form)
        if match is None:
            continue
        end = match.end()
        rest = re.match(r"(?:,| and|, and) ([a-z' ]+)", form[end:])
        if rest:
            other = next((one for one in names if rest[1].startswith(one)), None)
            end += rest.start(1) + len(other) if other else 0
        before = form[: match.start()]
        goes_on = before.removesuffix("the ").endswith((" and ", ", "))
        listed = goes_on and any(one in before[-60:] for one in names if one != name)
        yield _Named(table, row, end, listed or end > match.end())


def _names(table: Table) -> dict[str, int]:
    """What the rows may be called in the text: by their label, or by its first word if no other row has it."""
    labels = [table.label(row).lower() for row in range(len(table.rows))]
    found: dict[str, int] = {}
    for row, label in enumerate(labels):
        first = label.split(" ")[0].strip(",.()")
        if len(label) > 3 and labels.count(label) == 1 and label not in _GENERAL and "total" not in label:
            found[label] = row
            printed = table.label(row).split(" ")
            alone = sum(first in other.split() for other in labels) == 1
            if alone and len(first) > 3 and first not in _GENERAL and len(printed) > 1 and not printed[1][:1].isupper():
                found.setdefault(first, row)
    return found


def _row(table: Table, row: int) -> list[Quantity]:
    found = (scaled(table, row, at) for at in range(1, table.width))
    return [one for one in found if one is not None]


def _alike(stated: Quantity, cell: Quantity) -> bool:
    """May the figure of the text be the cell's, by its kind?"""
    if stated.kind == "money" or cell.kind == "money":
        return stated.unit == cell.unit
    return stated.kind in ("count", "measure") and cell.unit != "percent"


def _is_slip(cell: Quantity, stated: Quantity) -> bool:
    """Would one slip of the hand make the cell's digits those of the text?"""
    if not cell.value or not stated.value or cell.value == stated.value:
        return False
    one, other = str(cell.value.numerator), str(stated.value.numerator)
    if cell.value.denominator != stated.value.denominator or len(one) != len(other) or len(one) < 3:
        return False
    wrong = [at for at in range(len(one)) if one[at] != other[at]]
    swapped = len(wrong) == 2 and one[wrong[0]] == other[wrong[1]] and one[wrong[1]] == other[wrong[0]]
    return len(wrong) == 1 or swapped


def _elsewhere(table: Table, stated: Quantity) -> bool:
    """Does the figure of the text stand in another cell?"""
    return any(one.value == stated.value for row in range(len(table.rows)) for one in _row(table, row))


LINKERS: Linkers = {
    "table-text-change": Linker(frozenset({"old", "new", "by"}), changes_of_rows, blocks=("row", "cell")),
    "table-text-direction": Linker(frozenset({"word", "old", "new"}), directions_of_rows, blocks=("row", "cell")),
    "table-text-level": Linker(frozenset({"stated", "cell"}), levels_of_totals, blocks=("row", "cell")),
    "table-text-total": Linker(frozenset({"stated", "cell"}), totals_in_words, blocks=("row", "cell")),
    "table-text-value": Linker(frozenset({"stated", "cell"}), figures_of_cells, blocks=("row", "cell")),
}
