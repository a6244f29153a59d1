"""Read, check and write documents one after the other; nothing of a document is kept once it is written."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import chain
from typing import TYPE_CHECKING, NamedTuple

from checker.cli.exit_codes import FAILED, NOT_CHECKED
from checker.cli.outputs import Output, writers
from checker.cli.streams import Progress, bug_report, complain, results_stream
from checker.cli.workers import Crew, processors
from checker.errors import TieoutError
from checker.judge.rulebook import RuleBook
from checker.judge.shipped import keep_patterns
from checker.judge.suppress import NOTHING_ACCEPTED, Accepted
from checker.model import Document, DocumentResult, SourceMap
from checker.pipeline import check_documents
from checker.read import Unreadable, read_paths
from checker.report.formats import Format
from checker.report.summary import Summary, coverage, summary_of

if TYPE_CHECKING:
    from checker.book.entries import Book
    from checker.reference.bind import Source

_ALONE = 100_000  # characters that one process checks before others are engaged: a fifth of a second's work
_BATCH = 40_000  # characters that are checked together, by one process


class Outcome(NamedTuple):
    """What is left of a document once it is checked: its piece of each report and what it means for the run."""

    pieces: tuple[str, ...]
    code: int
    summary: Summary
    complaints: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Checking:
    """What is done with each document: it is checked by the rules, and its pieces of the reports are written.

    exit_code: the exit code that a result asks for.
    """

    rulebook: RuleBook
    forms: tuple[Format, ...]
    exit_code: Callable[[DocumentResult], int]
    references: tuple[Source | Book, ...] = ()
    accepted: Accepted = NOTHING_ACCEPTED

    def outcomes(self, documents: Iterable[Document | Unreadable]) -> list[Outcome]:
        """What came of each document."""
        found = _results_of(list(documents), self.rulebook, self.references, self.accepted)
        return [self._outcome(one) for one in found]

    def lost(self, documents: Iterable[Document | Unreadable]) -> list[Outcome]:
        """What is told of documents whose process was killed while it checked them."""
        cause = "the process that checked it was killed, perhaps for want of memory (--jobs 1 needs the least)"
        return [self._outcome(_failed(one.id, one.source, cause)) for one in documents]

    def keep(self) -> None:
        """Keep what this run has compiled, for the next one."""
        keep_patterns(self.rulebook.plan.patterns)

    def _outcome(self, result: DocumentResult) -> Outcome:
        pieces = tuple(form.document(result) for form in self.forms)
        return Outcome(pieces, self.exit_code(result), summary_of(result), _complaints(result))


def outcomes(documents: Iterable[Document | Unreadable], checking: Checking, jobs: int | None) -> Iterator[Outcome]:
    """What came of each document, in order.

    jobs: how many processes check at once; None for as many as the machine can run, once there is enough to do.
    """
    waiting = iter(documents)
    if jobs is None:
        yield from _alone(waiting, checking)
    count = jobs or processors()
    if count > 1 and (batch := next(batches := _batches(waiting), None)) is not None:
        crew = Crew(count, checking.outcomes, checking.keep)
        for given, found in crew.answers(chain([batch], batches)):
            yield from checking.lost(given) if found is None else found
    for together in _batches(waiting):
        yield from checking.outcomes(together)
    checking.keep()


def results(
    paths: Sequence[str], rulebook: RuleBook, *, published: date | None, stdin_filename: str
) -> Iterator[DocumentResult]:
    """The result of each document, in the order given; what could not be checked is told on standard error too."""
    for one in read_paths(paths, stdin_filename=stdin_filename, published=published):
        result = _result_of(one, rulebook)
        for complaint in _complaints(result):
            complain(complaint)
        yield result


def _results_of(
    found: Sequence[Document | Unreadable],
    rulebook: RuleBook,
    references: Sequence[Source | Book],
    accepted: Accepted,
) -> list[DocumentResult]:
    """The results of documents that are checked together; if something breaks, each is checked by itself."""
    try:
        results = iter(
            check_documents([one for one in found if isinstance(one, Document)], rulebook, references, accepted)
        )
    except Exception:  # whose it is comes out when each is checked by itself
        return [_result_of(one, rulebook, references, accepted) for one in found]
    return [_unread(one) if isinstance(one, Unreadable) else next(results) for one in found]


def _result_of(
    one: Document | Unreadable,
    rulebook: RuleBook,
    references: Sequence[Source | Book] = (),
    accepted: Accepted = NOTHING_ACCEPTED,
) -> DocumentResult:
    """The result of one document; an error in its reading or checking costs this document only."""
    if isinstance(one, Unreadable):
        return _unread(one)
    try:
        return check_documents([one], rulebook, references, accepted)[0]
    except TieoutError as problem:
        return _failed(one.id, one.source, str(problem))
    except Exception as problem:  # a bug, told as one; the other documents are still to be checked
        return _failed(one.id, one.source, bug_report(problem))


def write_reports(
    found: Iterable[Outcome],
    outputs: Sequence[Output],
    *,
    min_coverage: float | None = None,
    progress: Progress | None = None,
) -> int:
    """Write what came of documents as it comes; the exit code of the run is the largest that a document asks for.

    outputs: the reports, in the order of the outcomes' pieces.

    min_coverage: the percentage of all figures that some verdict must say something about, or the run fails. progress:
    shows how far the run is.
    """
    progress, summary = progress or Progress(), Summary(Counter(), Counter(), Counter())
    reports = writers(outputs, results_stream())
    codes: set[int] = set()
    shown_at_once = results_stream().isatty()
    for outcome in found:
        if outcome.complaints or (shown_at_once and any(outcome.pieces)):
            progress.clear()
        for complaint in outcome.complaints:
            complain(complaint)
        codes.add(outcome.code)
        for report, piece in zip(reports, outcome.pieces, strict=True):
            report.add(piece)
        summary += outcome.summary
        progress.advance()
    progress.clear()
    for report in reports:
        report.close(summary)
    if min_coverage is not None and (covered := coverage(summary)) < min_coverage:
        complain(f"{float(covered):.1f} percent of the figures are checked, fewer than {min_coverage:g} percent")
        codes.add(FAILED)
    if not codes:
        complain("no documents found")
    return max(codes, default=NOT_CHECKED)


def _alone(documents: Iterator[Document | Unreadable], checking: Checking) -> Iterator[Outcome]:
    """What came of the first documents, which are not worth engaging other processes for."""
    seen = 0
    for batch in _batches(documents):
        yield from checking.outcomes(batch)
        seen += sum(map(_length, batch))
        if seen >= _ALONE:
            return


def _batches(documents: Iterator[Document | Unreadable]) -> Iterator[list[Document | Unreadable]]:
    """The documents in lists that are worth checking together, or sending to another process."""
    batch: list[Document | Unreadable] = []
    length = 0
    for one in documents:
        batch.append(one)
        length += 500 + _length(one)
        if length > _BATCH:
            yield batch
            batch, length = [], 0
    if batch:
        yield batch


def _length(one: Document | Unreadable) -> int:
    return 0 if isinstance(one, Unreadable) else len(one.text)


def _complaints(result: DocumentResult) -> tuple[str, ...]:
    """What standard error is told of a document: what could not be checked, and what is wrong with its exemptions."""
    source = result.document.source
    broken = (f"{source}: {one.rule}: {one.message}" for one in result.verdicts if one.status == "error")
    return (*((f"{source}: {result.failure}",) if result.failure else ()), *broken, *result.remarks)


def _unread(one: Unreadable) -> DocumentResult:
    return _failed(one.id, one.source, one.cause)


def _failed(name: str, source: str, cause: str) -> DocumentResult:
    """The result of a document that could not be checked."""
    return DocumentResult(Document(name, source, "", (), SourceMap("")), None, (), failure=cause)
