"""Markdown for pull requests and job summaries."""

from __future__ import annotations

import pytest
from markdown_it import MarkdownIt

from checker.report.markdown import markdown_format
from checker.report.summary import summary_of


@pytest.fixture
def written(result_of):
    """The report of so many documents that fail alike."""

    def report(count: int = 1, limit: int = 60_000, source: str = "story.txt") -> str:
        result = result_of("We saw 3 boats.", ("part", "3 boats"), proof=("3 + 4 = 7", "8 = 8"), source=source)
        form, total = markdown_format(limit), summary_of(result)
        assert form.whole is not None
        return form.whole([form.document(result)] * count, total)

    return report


def test_the_counts_come_first(written):
    """Who reads no further knows."""
    assert written().startswith("## Tieout\n\n1 claim: 1 fail")


def test_the_working_is_folded(written):
    """Each of its lines, for those who ask."""
    html = MarkdownIt().render(written())
    assert "<details><summary>Working</summary>3 + 4 = 7<br>8 = 8</details>" in html


def test_a_record_has_no_line(written):
    """A line of the file would be taken for one of the copy."""
    assert "(line 1)" in written()
    assert "(line" not in written(source="wire.jsonl:7")


def test_what_has_no_room_is_counted(written):
    """GitHub takes nothing of a text that is too long; what is left out is never left unsaid."""
    text = written(20, limit=1_000)
    assert len(text.encode()) < 1_100
    assert "more documents have failures or reviews; there is no room here" in text.splitlines()[-1]
