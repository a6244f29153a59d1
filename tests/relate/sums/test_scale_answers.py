"""Tests of the linkers of answers on a scale."""

import pytest

from checker.extract import extract
from checker.read import read_text
from checker.relate.sums.scale_answers import scale_answers, trend_answers

_SCALE = "Of keepers, 21% strongly agreed and 30% tended to agree. Some 24% tended to disagree, 19% strongly disagreed"


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (f"{_SCALE} and 6% were unsure.", 5),
        (f"{_SCALE}.", 0),
        (f"{_SCALE} and 6% had left.", 0),
    ],
)
def test_a_whole_scale_is_found(text: str, found: int) -> None:
    """Every step must be named once, and nothing else be told in percent."""
    relations = list(scale_answers(extract(read_text(text, id="copy", source="copy", format="plain")), "any/scale"))
    assert found == (len(relations[0].figures()) if relations else 0)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Some 46% said it got worse, 31% saw no change and 23% called it better.", 3),
        ("Some 46% said it got worse and 31% saw no change.", 0),
        ("Among men 46% said it got worse, 31% saw no change and 23% called it better.", 0),
    ],
)
def test_worse_the_same_and_better_are_found(text: str, found: int) -> None:
    """All three answers must be told, of one group."""
    relations = list(trend_answers(extract(read_text(text, id="copy", source="copy", format="plain")), "any/trend"))
    assert found == (len(relations[0].figures()) if relations else 0)
