"""Text for a terminal: each verdict with all its figures in their sentences, and the working."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator
from itertools import groupby

from checker.model import DocumentResult, Evidence, Verdict
from checker.report.characters import one_line, width, wrapped
from checker.report.claims import suppressed_because
from checker.report.formats import Format
from checker.report.frame import Mark, frame_rows
from checker.report.paint import Paint, plain
from checker.report.summary import CLAIM_STATUSES, closing_line

COLUMNS = 80
# Which verdicts are shown: failures only, what asks for attention, everything.
QUIET = frozenset(("fail", "error"))
USUAL = QUIET | {"review"}
VERBOSE = frozenset(CLAIM_STATUSES)


def text_format(shown: frozenset[str], paint: Paint = plain, columns: int | None = None) -> Format:
    """Frames for the verdicts whose status is shown, and, unless only failures are, the closing line.

    columns: of the terminal; without one, frames have 80 and no line of the working is broken.
    """

    def frames(result: DocumentResult) -> str:
        verdicts = (verdict for verdict in result.verdicts if verdict.status in shown)
        return "".join("\n".join(_framed(verdict, result, paint, columns)) + "\n\n" for verdict in verdicts)

    return Format(frames, closing=None if shown == QUIET else lambda summary: closing_line(summary) + "\n")


def status_label(verdict: Verdict) -> str:
    """The status, with the severity where it is not an error: "fail", "fail (warning)"."""
    return verdict.status if verdict.severity == "error" else f"{verdict.status} ({verdict.severity})"


def placed(result: DocumentResult, verdict: Verdict) -> str:
    """Where a verdict's first figure stands, as source:line:column."""
    source = one_line(result.document.source)
    if not verdict.evidence:
        return source
    return f"{source}:{verdict.evidence[0].line}:{verdict.evidence[0].column}"


def _framed(verdict: Verdict, result: DocumentResult, paint: Paint, columns: int | None) -> Iterator[str]:
    """The lines of one verdict."""
    label, across = status_label(verdict), columns or COLUMNS
    gap = " " * max(across - width(verdict.rule) - width(label), 1)
    yield paint(verdict.rule, "name") + gap + paint(label, verdict.status)
    gutter = max((len(_line_name(one)) for one in verdict.evidence), default=1)
    yield f"{' ' * gutter} {paint('-->', 'dim')} {placed(result, verdict)}{_record_name(result)}"
    for name, row, is_copy in _copy_rows(verdict, result, across - gutter - 3):
        margin = paint(f"{name:>{gutter}} |", "dim")
        yield f"{margin} {row if is_copy else paint(row, verdict.status)}".rstrip()
    for line in map(one_line, _working(verdict)):
        first, *more = wrapped(line, columns - gutter - 3) if columns else [line]
        yield f"{' ' * gutter} {paint('=', 'dim')} {first}"
        for rest in more:
            yield f"{' ' * gutter}   {rest}"


def _record_name(result: DocumentResult) -> str:
    """The id of a record, where its source does not name it."""
    name = one_line(result.document.id)
    return "" if name in one_line(result.document.source) else f" ({name})"


def _line_name(evidence: Evidence) -> str:
    """What stands in the margin beside a row: the line of the source."""
    return "title" if evidence.field == "title" else str(evidence.line)


def _copy_rows(verdict: Verdict, result: DocumentResult, columns: int) -> Iterator[tuple[str, str, bool]]:
    """The rows of copy and marks, each with what stands in its margin and whether it is copy."""
    in_order = sorted(verdict.evidence, key=lambda one: one.mention.start)
    for bounds, found in groupby(in_order, key=lambda one: _sentence_bounds(one, result)):
        group = list(found)
        for row, is_copy in frame_rows(result.document.text, bounds, _marks(group), columns):
            yield (_line_name(group[0]) if is_copy else ""), row, is_copy


def _sentence_bounds(evidence: Evidence, result: DocumentResult) -> tuple[int, int]:
    """The bounds of the sentence that a figure stands in; of the figure alone if it stands in none."""
    mention = evidence.mention
    sentences = result.reading.sentences if result.reading else ()
    index = bisect_right(sentences, mention.start, key=lambda sentence: sentence.start) - 1
    if index >= 0 and sentences[index].end >= mention.end:
        return sentences[index].start, sentences[index].end
    return mention.start, mention.end


def _marks(group: list[Evidence]) -> list[Mark]:
    """The figures to mark; one in several roles is marked once."""
    roles: dict[tuple[int, int], list[str]] = {}
    for one in group:
        roles.setdefault((one.mention.start, one.mention.end), []).append(one.role)
    return [Mark(start, end, ", ".join(names)) for (start, end), names in roles.items()]


def _working(verdict: Verdict) -> Iterator[str]:
    """The message, the proof, and what to do."""
    yield verdict.message
    if verdict.suppression:
        yield f"suppressed {suppressed_because(verdict)}"
    yield from (line for line in verdict.proof if line != verdict.message)
    if verdict.status in ("fail", "review"):
        agree = f"{verdict.suggestion} would make them agree; " if verdict.suggestion else ""
        yield f"help: {agree}tieout explain {verdict.rule}"
