"""Pages of the report, made of stories that tie and stories that do not."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from datetime import date

import pytest

from checker.judge.rulebook import load_rulebook
from checker.pipeline import check_document
from checker.read import read_text
from checker.report.html.page import html_format
from checker.report.summary import Summary, summary_of

FAILING = """Harbour firm cuts 300 jobs

Tolland Docks will cut 300 of its 1,150 jobs.

Sales rose 21 percent to $4.2 million from $3.75 million a year earlier.

The cuts come on Monday, 6 May 2025.
"""
BOOK = load_rulebook()


@pytest.fixture
def page() -> Callable[..., str]:
    """The page of some stories, each a text; by default the failing one."""

    def made(*texts: str, options: str = "", format: str = "plain") -> str:
        form = html_format(BOOK.compiled, options)
        results = [
            check_document(
                read_text(text, id=f"story-{at}", source=f"story-{at}.txt", format=format, published=date(2025, 5, 7)),
                BOOK,
            )
            for at, text in enumerate(texts or (FAILING,), 1)
        ]
        assert form.whole is not None
        return form.whole([form.document(one) for one in results], _counts(results))

    return made


def _counts(results: Sequence[object]) -> Summary:
    total = Summary(Counter(), Counter(), Counter())
    for one in results:
        total += summary_of(one)  # type: ignore[arg-type]
    return total
