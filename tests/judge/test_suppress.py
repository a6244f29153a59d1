"""Tests of suppressing: what may stand does not stop the copy, and only that."""

from __future__ import annotations

from datetime import date

import pytest

from checker.judge.exemptions import Exemption
from checker.judge.fingerprints import fingerprints
from checker.judge.rulebook import load_rulebook
from checker.judge.suppress import Accepted
from checker.model import DocumentResult
from checker.pipeline import check_document
from checker.read import read_text

BOOK = load_rulebook()
WRONG = "Sales rose 21 percent to $4.2 million from $3.75 million a year earlier."
OTHER = "Costs rose 30 percent to $9.9 million from $9.1 million a year earlier."
AUDITED = '<!-- tieout: ignore[change] reason="audited" -->'
DAY = date(2024, 6, 27)


def _checked(text: str, accepted: Accepted = Accepted(), published: date | None = DAY) -> DocumentResult:  # noqa: B008
    document = read_text(text, id="story", source="story.md", format="markdown", published=published)
    return check_document(document, BOOK, accepted=accepted)


def _statuses(result: DocumentResult) -> list[str]:
    return [one.status for one in result.verdicts if one.rule == "change/percent-of-values"]


def test_a_comment_lets_its_paragraph_stand_and_no_other():
    """With the status that it would have, and the reason."""
    result = _checked(f"{AUDITED}\n{WRONG}\n\n{OTHER}\n")
    assert ["suppressed", "fail"] == _statuses(result)
    told = next(one.suppression for one in result.verdicts if one.suppression)
    assert ("fail", "comment", "audited") == told
    assert "suppressed" in result.states.values()
    assert () == result.remarks


def test_suppressed_alone_is_no_failure_of_the_document():
    """What else there is decides its status."""
    assert "pass" == _checked(f"{WRONG} {AUDITED}\n").status


@pytest.mark.parametrize(
    ("asked", "published", "status", "told"),
    [
        ('ignore[change] reason="so" until=2024-06-27', DAY, "suppressed", ""),
        ('ignore[change] reason="so" until=2024-06-26', DAY, "fail", "the copy is published later"),
        ('ignore[change] reason="so" until=2024-06-27', None, "fail", "the day of publication is not known"),
        ('ignore[age] reason="so"', DAY, "fail", "nothing there fails by age"),
    ],
    ids=["in time", "too late", "no day", "unused"],
)
def test_an_exemption_that_does_not_count_is_told(asked, published, status, told):
    """An end is held against the day of publication: there is no clock."""
    result = _checked(f"{WRONG} <!-- tieout: {asked} -->\n", published=published)
    assert [status] == _statuses(result)
    assert told in "".join(result.remarks)
    assert bool(told) == bool(result.remarks)


def test_the_configuration_exempts_documents_by_pattern():
    """Of plain text, which carries no comments."""
    of_drafts = Exemption(("change",), "so", "configuration", documents="drafts/*")
    of_stories = Exemption(("change",), "so", "configuration", documents="story*")
    assert ["fail"] == _statuses(_checked(WRONG, Accepted((of_drafts,))))
    assert ["suppressed"] == _statuses(_checked(WRONG, Accepted((of_stories,))))


def test_the_baseline_holds_until_a_figure_changes():
    """Moved lines are the same claim; another figure is not."""
    result = _checked(WRONG)
    names = fingerprints("story.md", result.verdicts)
    accepted = Accepted(baseline=dict.fromkeys(names, "before our time"))
    moved = _checked(f"It rained.\n\n{WRONG}\n", accepted)
    assert ["suppressed"] == _statuses(moved)
    assert ["fail"] == _statuses(_checked(WRONG.replace("21", "22"), accepted))
    assert ["suppressed", "fail"] == _statuses(_checked(f"{WRONG}\n\n{WRONG}\n", accepted))
