"""Results made by hand, so that the reports are tested without the stages before them."""

from __future__ import annotations

from collections.abc import Callable
from fractions import Fraction

import pytest

from checker.extract.text import sentences
from checker.model import Document, DocumentResult, Evidence, Quantity, Reading, Sentence, SourceMap, Verdict


def make_result(
    text: str,
    *roles: tuple[str, str],
    status: str = "fail",
    severity: str = "error",
    message: str = "3 + 4 = 7, not 8",
    proof: tuple[str, ...] = (),
    suggestion: str | None = "8 -> 7",
    source: str = "story.txt",
) -> DocumentResult:
    """A document with one verdict that rests on the figures given as (role, words), each where it first stands."""
    figures = [(role, words, text.index(words)) for role, words in roles]
    mentions = {at: Quantity("count", at, at + len(words), Fraction(1)) for _, words, at in figures}
    evidence = tuple(
        Evidence(
            role,
            "text",
            words,
            at,
            at + len(words),
            *_place(text, at),
            low="1",
            high="1",
            unit="",
            mention=mentions[at],
        )
        for role, words, at in figures
    )
    bounds = [span for start, end in _paragraphs(text) for span in sentences(text, start, end)]
    read = tuple(
        Sentence(start, end, 0, tuple(m for at, m in sorted(mentions.items()) if start <= at < end), "", ())
        for start, end in bounds
    )
    document = Document("story", source, text, (), SourceMap(text))
    verdict = Verdict("part-whole/parts-add-up", status, severity, message, proof, suggestion, evidence)
    state = {"fail": "contradicted", "pass": "tied", "review": "review"}.get(status, "unchecked")
    states = {one.span: state for one in mentions.values()}
    return DocumentResult(document, Reading(document, read), (verdict,), states)


def _place(text: str, at: int) -> tuple[int, int]:
    return text.count("\n", 0, at) + 1, at - (text.rfind("\n", 0, at) + 1) + 1


def _paragraphs(text: str) -> list[tuple[int, int]]:
    found, at = [], 0
    for line in text.split("\n"):
        found.append((at, at + len(line)))
        at += len(line) + 1
    return found


@pytest.fixture
def result_of() -> Callable[..., DocumentResult]:
    """Make the result of a story with one verdict."""
    return make_result
