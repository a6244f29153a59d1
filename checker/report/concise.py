"""One line for each verdict, as compilers print them: source:line:column: status rule message."""

from __future__ import annotations

from checker.model import DocumentResult, Verdict
from checker.report.characters import one_line
from checker.report.claims import suppressed_because
from checker.report.formats import Format
from checker.report.paint import Paint, plain
from checker.report.text import placed, status_label


def concise_format(shown: frozenset[str], paint: Paint = plain) -> Format:
    """A line for each verdict whose status is shown."""

    def line(one: Verdict, result: DocumentResult) -> str:
        told = f"{paint(status_label(one), one.status)} {one.rule} {one_line(one.message)}{_why(one)}"
        return f"{placed(result, one)}: {told}\n"

    return Format(lambda result: "".join(line(one, result) for one in result.verdicts if one.status in shown))


def _why(verdict: Verdict) -> str:
    """Who lets a suppressed verdict stand."""
    return f" (suppressed {suppressed_because(verdict)})" if verdict.suppression else ""
