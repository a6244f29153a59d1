"""Counts of a run: documents, claims and figures, and the line that closes every report for people."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from fractions import Fraction

from checker.model import DocumentResult, Mention

DOCUMENT_STATUSES = ("pass", "fail", "review", "error")
CLAIM_STATUSES = ("pass", "fail", "review", "open", "error", "suppressed")
FIGURE_STATES = ("tied", "contradicted", "review", "unchecked", "suppressed")
SUPPRESSED = "suppressed"


@dataclass(frozen=True, slots=True)
class Summary:
    """How many documents by status, claims by status and figures by state."""

    documents: Counter[str]
    claims: Counter[str]
    figures: Counter[str]

    def __add__(self, other: Summary) -> Summary:
        return Summary(self.documents + other.documents, self.claims + other.claims, self.figures + other.figures)


def summary_of(result: DocumentResult) -> Summary:
    """The counts of one document."""
    return Summary(
        Counter((result.status,)),
        Counter(verdict.status for verdict in result.verdicts),
        Counter(state for _, state in figures_of(result)),
    )


def figures_of(result: DocumentResult) -> Iterator[tuple[Mention, str]]:
    """The figures of a document in order, each with its state; numbers that count nothing are no figures."""
    if result.reading is None:
        return
    for mention in result.reading.mentions():
        if mention.kind != "label":
            yield mention, result.states.get(mention.span, "unchecked")


def figure_counts(result: DocumentResult) -> dict[str, int]:
    """How many figures a document has, and how many are in each state."""
    found = Counter(state for _, state in figures_of(result))
    return {"found": found.total(), **counted(found, FIGURE_STATES)}


def counted(counts: Counter[str], kinds: Sequence[str]) -> dict[str, int]:
    """The counts by kind; what is suppressed is told of only if there is any."""
    return {kind: counts[kind] for kind in kinds if kind != SUPPRESSED or counts[kind]}


def coverage(summary: Summary) -> Fraction:
    """The share of figures, in percent, that some verdict says something about; all of none."""
    total = summary.figures.total()
    return Fraction(100 * (total - summary.figures["unchecked"]), total) if total else Fraction(100)


def closing_line(summary: Summary) -> str:
    """The last line of a report, such as "3 claims: 2 pass, 1 fail. 9 figures: 5 tied, 2 contradicted, 2 unchecked"."""
    figures = {state: "in review" if state == "review" else state for state in FIGURE_STATES}
    sentences = [
        _counted("claim", summary.claims, {status: status for status in CLAIM_STATUSES}),
        _counted("figure", summary.figures, figures),
    ]
    broken = summary.documents["error"]
    if broken:
        sentences.append(f"{broken:,} document{'s' if broken > 1 else ''} could not be fully checked.")
    return " ".join(sentences)


def _counted(noun: str, counts: Counter[str], names: dict[str, str]) -> str:
    total = counts.total()
    if total == 0:
        return f"No {noun}s."
    parts = ", ".join(f"{counts[kind]:,} {name}" for kind, name in names.items() if counts[kind])
    return f"{total:,} {noun}{'s' if total > 1 else ''}: {parts}."
