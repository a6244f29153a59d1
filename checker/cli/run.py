"""Read, check and write documents one after the other; nothing of a document is kept once it is written."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import date

from checker.cli.exit_codes import FAILED, NOT_CHECKED
from checker.cli.streams import Progress, bug_report, complain, results_stream
from checker.errors import TieoutError
from checker.judge.rulebook import RuleBook
from checker.model import Document, DocumentResult, SourceMap
from checker.pipeline import check_document
from checker.read import Unreadable, read_paths
from checker.report.formats import Format
from checker.report.summary import Summary, coverage, summary_of


def results(
    paths: Sequence[str], rulebook: RuleBook, *, published: date | None, stdin_filename: str
) -> Iterator[DocumentResult]:
    """The result of each document, in the order given; what could not be checked is told on standard error too."""
    for one in read_paths(paths, stdin_filename=stdin_filename, published=published):
        result = _failed(one.id, one.source, one.cause) if isinstance(one, Unreadable) else checked(one, rulebook)
        if result.failure:
            complain(f"{result.document.source}: {result.failure}")
        for verdict in result.verdicts:
            if verdict.status == "error":
                complain(f"{result.document.source}: {verdict.rule}: {verdict.message}")
        yield result


def checked(document: Document, rulebook: RuleBook) -> DocumentResult:
    """The result of one document; an error in its checking costs this document only."""
    try:
        return check_document(document, rulebook)
    except TieoutError as problem:
        return _failed(document.id, document.source, str(problem))
    except Exception as problem:  # a bug, told as one; the other documents are still to be checked
        return _failed(document.id, document.source, bug_report(problem))


def write_report(
    found: Iterable[DocumentResult],
    form: Format,
    exit_code: Callable[[DocumentResult], int],
    *,
    min_coverage: float | None = None,
) -> int:
    """Write results as they come; the exit code of the run is the largest that a document asks for.

    min_coverage: the percentage of all figures that some verdict must say something about, or the run fails.
    """
    stream, progress, summary = results_stream(), Progress(), Summary(Counter(), Counter(), Counter())
    codes: set[int] = set()
    stream.write(form.opening)
    separator = ""
    for result in found:
        codes.add(exit_code(result))
        piece = form.document(result)
        if piece:
            stream.write(separator + piece)
            stream.flush()
            separator = form.separator
        if form.closing or min_coverage is not None:
            summary += summary_of(result)
        progress.advance()
    progress.clear()
    if form.closing:
        stream.write(form.closing(summary))
    stream.flush()
    if min_coverage is not None and (covered := coverage(summary)) < min_coverage:
        complain(f"{float(covered):.1f} percent of the figures are checked, fewer than {min_coverage:g} percent")
        codes.add(FAILED)
    if not codes:
        complain("no documents found")
    return max(codes, default=NOT_CHECKED)


def _failed(name: str, source: str, cause: str) -> DocumentResult:
    """The result of a document that could not be checked."""
    return DocumentResult(Document(name, source, "", (), SourceMap("")), None, (), failure=cause)
