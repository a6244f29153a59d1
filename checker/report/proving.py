"""The trials of a document's tied figures: as JSON, and as text for people."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from checker.prove import Proving, Tried
from checker.prove.trials import MISSED, NOTICED, OUTCOMES
from checker.report.characters import one_line
from checker.report.paint import Paint, plain

_STATUS_OF = {NOTICED: "pass", MISSED: "fail"}


def proving_dict(proving: Proving) -> dict[str, object]:
    """One document's tied figures with their slips; the key "error" says why it could not be checked, if so."""
    found: dict[str, object] = {
        "id": proving.document.id,
        "source": proving.document.source,
        "figures": [_figure_dict(one) for one in proving.figures],
        "slips": dict(outcomes(proving)),
        "unchecked": proving.alone,
    }
    if proving.failure:
        found["error"] = proving.failure
    return found


def outcomes(proving: Proving) -> Counter[str]:
    """How many slips were noticed, would be in review, and were not noticed."""
    counted = Counter(trial.outcome for one in proving.figures for trial in one.trials)
    return Counter({outcome: counted[outcome] for outcome in OUTCOMES})


def proving_text(proving: Proving, paint: Paint = plain) -> str:
    """Each tied figure with its slips, those noticed and those not; "" for a document that could not be checked."""
    return "" if proving.failure else "".join(f"{line}\n" for line in _lines(proving, paint))


def tally(counts: Counter[str], alone: int) -> str:
    """The counts in words: "14 slips: 12 noticed, 2 not noticed. 9 figures stand alone: ..."."""
    total = counts.total()
    parts = ", ".join(f"{counts[outcome]:,} {outcome}" for outcome in OUTCOMES if counts[outcome])
    said = f"{total:,} slip{'' if total == 1 else 's'}: {parts}." if total else "No figure is tied."
    if not alone:
        return said
    stand = "1 figure stands alone: no slip in it" if alone == 1 else f"{alone:,} figures stand alone: no slip in them"
    return f"{said} {stand} would be noticed."


def _figure_dict(one: Tried) -> dict[str, object]:
    figure = one.figure
    return {
        "text": figure.text,
        "start": figure.start,
        "end": figure.end,
        "line": figure.line,
        "column": figure.column,
        "field": figure.field,
        "slips": [
            {"slip": trial.slip.kind, "text": trial.slip.text, "outcome": trial.outcome, "rule": trial.rule or None}
            for trial in one.trials
        ],
    }


def _lines(proving: Proving, paint: Paint) -> Iterator[str]:
    tied = len(proving.figures)
    yield f"{one_line(proving.document.source)}: {tied:,} tied figure{'' if tied == 1 else 's'}"
    for one in proving.figures:
        where = "title" if one.figure.field == "title" else str(one.figure.line)
        yield f"  {where}:{one.figure.column}  {one_line(one.figure.text)}"
        for outcome in OUTCOMES:
            slips = [
                f"{one_line(trial.slip.text)} ({trial.slip.kind})" for trial in one.trials if trial.outcome == outcome
            ]
            if slips:
                yield f"    {paint(f'{outcome}:', _STATUS_OF.get(outcome, 'review'))} {', '.join(slips)}"
    yield f"  {tally(outcomes(proving), proving.alone)}"
    yield ""
