"""Trials: a document judged again with one figure changed by one slip."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from checker.judge.evidence import placed
from checker.judge.rulebook import RuleBook
from checker.model import Block, Document, DocumentResult, Evidence, Mention, Reading, SourceMap, Verdict
from checker.pipeline import check_document
from checker.prove.slips import Slip, slips
from checker.read.offsets import with_line_starts

NOTICED, IN_REVIEW, MISSED = "noticed", "in review", "not noticed"
OUTCOMES = (NOTICED, IN_REVIEW, MISSED)
_OUTCOME_OF = {"fail": NOTICED, "review": IN_REVIEW}


@dataclass(frozen=True, slots=True)
class Trial:
    """One slip and what became of it: noticed (a rule fails), in review, or not noticed; by `rule`."""

    slip: Slip
    outcome: str
    rule: str = ""


@dataclass(frozen=True, slots=True)
class Tried:
    """A tied figure, at its place in the copy, with its trials."""

    figure: Evidence
    trials: tuple[Trial, ...]


@dataclass(frozen=True, slots=True)
class Proving:
    """A document with its tied figures and their trials.

    alone: how many figures nothing ties, so that no slip in them would be noticed. failure: why it was not checked.
    """

    document: Document
    figures: tuple[Tried, ...] = ()
    alone: int = 0
    failure: str = ""


def prove(result: DocumentResult, rulebook: RuleBook) -> Proving:
    """Try each tied figure of a checked document with every slip that it can suffer."""
    if result.reading is None:
        return Proving(result.document, failure=result.failure)
    document = result.document
    places = with_line_starts(document.places)
    mentions = [one for one in result.reading.mentions() if one.kind != "label"]
    tied = [one for one in mentions if result.states.get(one.span) == "tied"]
    figures = tuple(
        Tried(placed("", one, document.text, places), tuple(_trials(result.reading, one, mentions, rulebook)))
        for one in tied
    )
    alone = sum(one.span not in result.states for one in mentions)
    return Proving(document, figures, alone, result.failure)


def _trials(reading: Reading, figure: Mention, mentions: list[Mention], rulebook: RuleBook) -> Iterator[Trial]:
    text = reading.document.text
    others = (one for one in mentions if one.kind == figure.kind and one.span != figure.span)
    near = [text[one.start : one.end] for one in sorted(others, key=lambda one: abs(one.start - figure.start))]
    for slip in slips(text[figure.start : figure.end], near):
        changed = edited(reading.document, figure.start, figure.end, slip.text)
        verdict = _against(check_document(changed, rulebook).verdicts, figure.start, figure.start + len(slip.text))
        yield Trial(slip, _OUTCOME_OF[verdict.status], verdict.rule) if verdict else Trial(slip, MISSED)


def _against(verdicts: tuple[Verdict, ...], start: int, end: int) -> Verdict | None:
    """The verdict that speaks against the words from start to end of the text: a failure rather than a review."""
    found = [
        one
        for one in verdicts
        if one.status in _OUTCOME_OF
        and any(at.mention.span[0] < end and start < at.mention.span[1] for at in one.evidence)
    ]
    return min(found, key=lambda one: one.status != "fail", default=None)


def edited(document: Document, start: int, end: int, words: str) -> Document:
    """The document with text[start:end] replaced by other words; its places are those of the changed text."""
    text = document.text[:start] + words + document.text[end:]
    more = len(words) - (end - start)

    def moved(at: int) -> int:
        return at + more if at >= end else at

    blocks = tuple(Block(one.kind, moved(one.start), moved(one.end)) for one in document.blocks)
    return replace(document, text=text, blocks=blocks, places=SourceMap(text))
