"""The text report for a terminal."""

from dataclasses import replace
from itertools import pairwise

import pytest

from checker.report.characters import width
from checker.report.concise import concise_format
from checker.report.paint import coloured
from checker.report.summary import summary_of
from checker.report.text import QUIET, USUAL, VERBOSE, text_format

COPY = "On Monday the first 3 boats came.\nAnother 4 boats are due. In all, 8 boats were promised."
ROLES = ("part", "3"), ("part", "4"), ("whole", "8")


def test_a_failure_shows_all_its_figures_the_working_and_what_would_help(result_of):
    """An editor sees every sentence that the verdict rests on, with its line."""
    expected = """\
part-whole/parts-add-up                                                     fail
  --> story.txt:1:21
1 | On Monday the first 3 boats came.
  |                     - part
2 | Another 4 boats are due.
  |         - part
2 | In all, 8 boats were promised.
  |         - whole
  = 3 + 4 = 7, not 8
  = 3 (first boats came)
  = help: 8 -> 7 would make them agree; tieout explain part-whole/parts-add-up

"""
    result = result_of(COPY, *ROLES, proof=("3 + 4 = 7, not 8", "3 (first boats came)"))
    assert expected == text_format(USUAL).document(result)


@pytest.mark.parametrize("columns", [40, 60, 120])
@pytest.mark.parametrize("copy", [COPY, f"東京の港では、{COPY}" * 3, f"🚢 {COPY} 🚢"], ids=["latin", "cjk", "emoji"])
def test_a_terminal_is_filled_and_not_overrun(result_of, copy, columns):
    """No line is wider; the marks stand under their figures, whatever the characters before them take."""
    proof = ("a long line of working " * 9, "漢字 " * 40)
    lines = text_format(USUAL, columns=columns).document(result_of(copy, *ROLES, proof=proof)).splitlines()
    assert columns >= max(map(width, lines))
    assert columns == width(lines[0])
    for row, under in pairwise(lines):
        if "- part" in under:
            first = under.index("-")
            before = row[: row.index("3 boats" if "3 boats" in row else "4 boats")]
            assert first == width(before)


def test_passes_are_shown_only_when_asked_for(result_of):
    """A pass is shown by --verbose, without a line of help."""
    result = result_of(COPY, *ROLES, status="pass", message="3 + 4 = 7")
    assert "" == text_format(USUAL).document(result)
    assert "  = 3 + 4 = 7\n\n" == text_format(VERBOSE).document(result)[-15:]


def test_reviews_are_shown_unless_only_failures_are_wanted(result_of):
    """--quiet leaves out what a person must decide."""
    result = result_of(COPY, *ROLES, status="review")
    assert "" == text_format(QUIET).document(result)
    assert "review" in text_format(USUAL).document(result).splitlines()[0]


def test_the_severity_is_named_where_it_is_no_error(result_of):
    """A warning is told from an error in every form of text."""
    result = result_of(COPY, *ROLES, severity="warning")
    assert text_format(USUAL).document(result).splitlines()[0].endswith(" fail (warning)")
    line = "story.txt:1:21: fail (warning) part-whole/parts-add-up 3 + 4 = 7, not 8\n"
    assert line == concise_format(USUAL).document(result)


def test_a_rule_that_broke_is_shown_even_when_quiet(result_of):
    """An error is no failure of the copy, yet nothing hides it."""
    result = result_of(COPY, *ROLES, status="error", message="the rule broke: no such unit")
    assert "= the rule broke: no such unit" in text_format(QUIET).document(result)


def test_a_figure_in_two_roles_is_marked_once_with_both_names(result_of):
    """One mark, two names."""
    result = result_of("Only 3 boats came.", ("old", "3"), ("new", "3"))
    assert "  |      - old, new" in text_format(USUAL).document(result).splitlines()


def test_a_title_is_named_in_the_margin(result_of):
    """A record's own title has no line in the source."""
    result = result_of("Only 3 boats came.", ("part", "3"))
    verdict = result.verdicts[0]
    titled = replace(verdict, evidence=(replace(verdict.evidence[0], field="title"),))
    lines = text_format(USUAL).document(replace(result, verdicts=(titled,))).splitlines()
    assert "title | Only 3 boats came." == lines[2]


def test_copy_cannot_steer_the_terminal(result_of):
    """Escape characters in copy, source and message are shown, not sent."""
    result = result_of("Only \x1b[2J3 boats came.", ("part", "3 boats"), source="a\x1b.txt", message="\x1b]0;x\x07")
    for form in (text_format(VERBOSE), concise_format(VERBOSE)):
        assert "\x1b" not in form.document(result)


def test_colour_changes_nothing_but_colour(result_of):
    """Take the colours away and the plain report is left."""
    result = result_of(COPY, *ROLES)
    bare = text_format(USUAL, coloured).document(result)
    for code in ("\x1b[1;31m", "\x1b[1m", "\x1b[2m", "\x1b[0m"):
        assert code in bare
        bare = bare.replace(code, "")
    assert text_format(USUAL).document(result) == bare


def test_the_closing_line_counts_claims_and_figures(result_of):
    """The last line says what was checked and what was not."""
    summary = summary_of(result_of(COPY, *ROLES))
    closing = text_format(USUAL).closing
    assert closing is not None
    assert "1 claim: 1 fail. 3 figures: 3 contradicted.\n" == closing(summary)


def test_quiet_has_no_closing_line():
    """Nothing but failures, so that silence means none."""
    assert text_format(QUIET).closing is None


def test_concise_is_one_line_a_verdict(result_of):
    """As compilers print them, so that editors can jump to the place."""
    expected = "story.txt:1:21: fail part-whole/parts-add-up 3 + 4 = 7, not 8\n"
    assert expected == concise_format(USUAL).document(result_of(COPY, *ROLES, message="3 + 4 = 7,\nnot 8"))


def test_a_record_is_named_by_its_id(result_of):
    """The line of a JSON Lines file says little to an editor."""
    result = result_of(COPY, *ROLES, source="wire.jsonl:7")
    assert "  --> wire.jsonl:7:1:21 (story)" == text_format(USUAL).document(result).splitlines()[1]
    assert "wire.jsonl:7:1:21: fail" == concise_format(USUAL).document(result)[:23]
