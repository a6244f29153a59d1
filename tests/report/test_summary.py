"""Counts of a run."""

from collections import Counter
from dataclasses import replace

import pytest

from checker.model import Quantity
from checker.report.summary import Summary, closing_line, figure_counts, summary_of

COPY = "First 3 boats came, then 4 more."


def summary(claims, figures, documents=None):
    """A summary of the given counts."""
    return Summary(Counter(documents or {}), Counter(claims), Counter(figures))


@pytest.mark.parametrize(
    ("counts", "line"),
    [
        (
            summary({"pass": 40, "fail": 1, "review": 1, "open": 1}, {"tied": 71, "contradicted": 2, "unchecked": 23}),
            "43 claims: 40 pass, 1 fail, 1 review, 1 open. 96 figures: 71 tied, 2 contradicted, 23 unchecked.",
        ),
        (summary({"pass": 1}, {"tied": 1}), "1 claim: 1 pass. 1 figure: 1 tied."),
        (summary({}, {"unchecked": 1200}), "No claims. 1,200 figures: 1,200 unchecked."),
        (summary({}, {}), "No claims. No figures."),
        (summary({"review": 1}, {"review": 2}), "1 claim: 1 review. 2 figures: 2 in review."),
        (summary({}, {}, {"error": 1, "pass": 4}), "No claims. No figures. 1 document could not be fully checked."),
        (summary({}, {}, {"error": 2}), "No claims. No figures. 2 documents could not be fully checked."),
    ],
)
def test_closing_line(counts, line):
    """Kinds that did not occur are left out; nothing checked is said as such."""
    assert line == closing_line(counts)


def test_summaries_add_up(result_of):
    """The counts of a run are the counts of its documents."""
    failed = summary_of(result_of(COPY, ("part", "3"), ("part", "4")))
    passed = summary_of(result_of(COPY, ("part", "3"), status="pass"))
    expected = summary({"fail": 1, "pass": 1}, {"contradicted": 2, "tied": 1}, {"fail": 1, "pass": 1})
    assert expected == failed + passed


def test_numbers_that_count_nothing_are_no_figures(result_of):
    """Highway 61 is not ticked."""
    result = result_of(COPY, ("part", "3"), ("part", "4"))
    assert result.reading is not None
    sentence = result.reading.sentences[0]
    label = Quantity("label", 6, 7, None)
    read = replace(result.reading, sentences=(replace(sentence, mentions=(label, sentence.mentions[1])),))
    expected = {"found": 1, "tied": 0, "contradicted": 1, "review": 0, "unchecked": 0}
    assert expected == figure_counts(replace(result, reading=read))


def test_a_figure_no_verdict_speaks_of_is_unchecked(result_of):
    """What was not checked is counted."""
    result = replace(result_of(COPY, ("part", "3"), ("part", "4")), states={})
    assert 2 == figure_counts(result)["unchecked"]
