"""Tests of headlines in capitals: which phrases of the copy they are held against."""

import pytest

from checker.extract import extract
from checker.model import Block, Document, SourceMap
from checker.relate.told.capitals import headline_in_capitals

_HEADLINE = "FIVE TRAINEES HURT IN VARNHOLT DEPOT FIRE."


def _printed(text: str) -> list[list[str]]:
    document = Document("copy", "copy", text, (Block("paragraph", 0, len(text)),), SourceMap(text))
    found = headline_in_capitals(extract(document), "restatement/rule")
    return [[text[one.start : one.end] for _, one in relation.figures()] for relation in found]


@pytest.mark.parametrize(
    ("copy", "expected"),
    [
        ("Nine trainees hurt in Varnholt depot fire left.", [["FIVE", "Nine"]]),
        ("Five trainees hurt in Varnholt depot fire left.", [["FIVE", "Five"]]),
        ("Nine trainees of Varnholt are well.", []),
        ("Nine wardens hurt in Varnholt depot fire left.", []),
    ],
)
def test_a_headline_in_capitals_is_held_against_its_phrase(copy: str, expected: list[list[str]]) -> None:
    """The phrase of a headline in capitals that the copy repeats has the headline's figure, slip of the pen or not."""
    assert expected == _printed(f"{_HEADLINE} It rained. {copy}")


def test_the_figure_that_agrees_is_the_headlines() -> None:
    """Where one repeated phrase has the headline's figure, another figure is no error."""
    copy = "Nine trainees hurt in Varnholt depot fire left. Five trainees hurt in Varnholt depot fire stayed."
    assert [["FIVE", "Five"]] == _printed(f"{_HEADLINE} {copy}")


def test_copy_without_capitals_has_no_such_headline() -> None:
    """Without a stretch of capitals nothing is a headline."""
    copy = "Five trainees hurt in Varnholt depot fire. Nine trainees hurt in Varnholt depot fire left."
    assert [] == _printed(copy)
