"""The stages in order; read this first.

    read  ->  extract  ->  relate  ->  judge  ->  report
    file      mentions     relations   verdicts   text, JSON ...
                                          ^
                 reference tables, fact books, and tables in the document, held against what the copy says of them

Reading and reporting stand at either end, with the command line; what lies between is here.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from checker.extract import extract
from checker.judge.evidence import figure_states, with_lines
from checker.judge.rulebook import RuleBook
from checker.judge.suppress import NOTHING_ACCEPTED, Accepted, suppressed
from checker.judge.verdicts import in_order, judge
from checker.model import Document, DocumentResult, Reading, Relation, Verdict
from checker.relate import relate

if TYPE_CHECKING:
    from checker.book.entries import Book
    from checker.reference.bind import Source

_IN_TABLES = ("row", "cell")  # a table in the document is a reference for the text around it


def check_document(
    document: Document,
    rulebook: RuleBook,
    references: Sequence[Source | Book] = (),
    accepted: Accepted = NOTHING_ACCEPTED,
) -> DocumentResult:
    """Check one document by the rules of the rulebook, and against the reference tables and fact books.

    accepted: what of its failures may stand, besides what the document itself exempts. The figures' states are by their
    span in the document's reading text.
    """
    (result,) = check_documents((document,), rulebook, references, accepted)
    return result


def check_documents(
    documents: Sequence[Document],
    rulebook: RuleBook,
    references: Sequence[Source | Book] = (),
    accepted: Accepted = NOTHING_ACCEPTED,
) -> list[DocumentResult]:
    """Check several documents, each by itself, with the same results as one by one.

    They are taken through each stage together, and through each linker: a quarter faster for short documents, since the
    code of hundreds of linkers is more than stays in the processor's cache.
    """
    readings = [extract(document) for document in documents]
    related = relate(readings, rulebook.plan)
    return [
        _result(reading, relations, rulebook, references, accepted)
        for reading, relations in zip(readings, related, strict=True)
    ]


def _result(
    reading: Reading,
    relations: Sequence[Relation],
    rulebook: RuleBook,
    references: Sequence[Source | Book],
    accepted: Accepted,
) -> DocumentResult:
    document = reading.document
    verdicts = judge(reading, relations, rulebook.compiled, rulebook.plan.patterns)
    if references or any(block.kind in _IN_TABLES for block in document.blocks):
        verdicts = in_order((*verdicts, *_held_against(reading, references, rulebook, verdicts)))
    remarks: tuple[str, ...] = ()
    if document.notes or accepted is not NOTHING_ACCEPTED:
        verdicts, remarks = suppressed(document, verdicts, accepted, rulebook.compiled.keys())
    return DocumentResult(document, reading, verdicts, figure_states(verdicts), remarks=remarks)


def _held_against(
    reading: Reading, references: Sequence[Source | Book], rulebook: RuleBook, verdicts: Sequence[Verdict]
) -> tuple[Verdict, ...]:
    from checker.book.entries import Book  # nine of ten runs have no table and no fact book
    from checker.book.verdicts import by_the_book
    from checker.reference.verdicts import against

    reading = with_lines(reading)
    books = [one for one in references if isinstance(one, Book)]
    tables = [one for one in references if not isinstance(one, Book)]
    return (*against(reading, tables, rulebook.compiled, verdicts), *by_the_book(reading, books, rulebook.compiled))
