"""One line for each verdict, as compilers print them: source:line:column: status rule message."""

from __future__ import annotations

from checker.model import DocumentResult
from checker.report.characters import one_line
from checker.report.formats import Format
from checker.report.paint import Paint, plain
from checker.report.text import placed, status_label


def concise_format(shown: frozenset[str], paint: Paint = plain) -> Format:
    """A line for each verdict whose status is shown."""

    def lines(result: DocumentResult) -> str:
        return "".join(
            f"{placed(result, one)}: {paint(status_label(one), one.status)} {one.rule} {one_line(one.message)}\n"
            for one in result.verdicts
            if one.status in shown
        )

    return Format(lines)
