"""`tieout rules measure`: run rules over published copy and keep what came of it."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from pathlib import Path

from checker.cli.run import results
from checker.cli.streams import Progress, complain, results_stream
from checker.files import data_folder
from checker.judge.record import write_records
from checker.judge.rulebook import load_rulebook
from checker.judge.shipped import keep_patterns
from checker.measure import JUDGED, Failure, failures_of, judgement_line, read_judgements, records


def measure(paths: Sequence[str], pack: Path | None, day: date) -> bool:
    """Run the rules of a pack (None: the shipped ones) over documents, write its record, list what nobody has judged.

    Returns whether every failure is judged and every document was checked.
    """
    folder = pack or data_folder("rules")
    rulebook = load_rulebook([pack] if pack else [], gated=False)
    judged = read_judgements(folder / JUDGED)
    stream, progress = results_stream(), Progress()
    failures: list[Failure] = []
    documents = broken = 0
    for result in results(paths, rulebook, published=None, stdin_filename=""):
        broken += result.status == "error"
        documents += result.status != "error"
        for failure, verdict in failures_of(result):
            failures.append(failure)
            if failure not in judged and rulebook.compiled[failure.rule].pack == folder:
                stream.write(judgement_line(failure, verdict) + "\n")
        progress.advance()
    progress.clear()
    keep_patterns(rulebook.plan.patterns)
    found = records(rulebook, documents, failures, judged, day.isoformat())
    own = {rule: record for rule, record in found.items() if rulebook.compiled[rule].pack == folder}
    write_records(folder, own)
    unread = sum(record.unread for record in own.values())
    carried = sum(record.carries and rulebook.compiled[rule].rule.level == "fail" for rule, record in own.items())
    complain(
        f"{len(own):,} rules over {documents:,} documents: {carried:,} may fail, {len(own) - carried:,} give review; "
        f"{unread:,} failures are not judged in {folder / JUDGED}"
    )
    return not (broken or unread)
