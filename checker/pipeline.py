"""The stages in order; read this first.

    read  ->  extract  ->  relate  ->  judge  ->  report
    file      mentions     relations   verdicts   text, JSON ...

Reading and reporting stand at either end, with the command line; what lies between is here.
"""

from __future__ import annotations

from checker.extract import extract
from checker.judge.evidence import figure_states
from checker.judge.rulebook import RuleBook
from checker.judge.verdicts import judge
from checker.model import Document, DocumentResult
from checker.relate import relate


def check_document(document: Document, rulebook: RuleBook) -> DocumentResult:
    """Check one document by the rules of the rulebook.

    The figures' states are by their span in the document's reading text.
    """
    reading = extract(document)
    relations = relate(reading, rulebook.plan)
    verdicts = judge(reading, relations, rulebook.compiled, rulebook.plan.patterns)
    return DocumentResult(document, reading, verdicts, figure_states(verdicts))
