"""The stages in order; read this first.

    read  ->  extract  ->  relate  ->  judge  ->  report
    file      mentions     relations   verdicts   text, JSON ...
                                          ^
                 reference tables, held against what the copy says of them

Reading and reporting stand at either end, with the command line; what lies between is here.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from checker.extract import extract
from checker.judge.evidence import figure_states
from checker.judge.rulebook import RuleBook
from checker.judge.verdicts import in_order, judge
from checker.model import Document, DocumentResult
from checker.relate import relate

if TYPE_CHECKING:
    from checker.reference.bind import Reference


def check_document(document: Document, rulebook: RuleBook, references: Sequence[Reference] = ()) -> DocumentResult:
    """Check one document by the rules of the rulebook, and against the reference tables.

    The figures' states are by their span in the document's reading text.
    """
    reading = extract(document)
    relations = relate(reading, rulebook.plan)
    verdicts = judge(reading, relations, rulebook.compiled, rulebook.plan.patterns)
    if references:
        from checker.reference.verdicts import against  # nine of ten runs have no table

        verdicts = in_order((*verdicts, *against(reading, references, rulebook.compiled)))
    return DocumentResult(document, reading, verdicts, figure_states(verdicts))
