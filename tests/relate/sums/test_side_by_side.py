"""Tests of amounts told side by side, of which a share behind the last is told together."""

import re

import pytest

from checker.extract import extract
from checker.marks import KINDS
from checker.read import read_text
from checker.relate.sums.side_by_side import is_side_by_side


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The counts were 12 and 40, or 70%.", True),
        ("It has 90 boats and 30, or 33%, are new.", False),
        ("It lost 40 boats, or 70%.", False),
    ],
)
def test_the_last_of_several_amounts_has_no_share_of_its_own(text: str, expected: bool) -> None:
    """A larger one before it, with words of its own, is the whole that the part is of."""
    reading = extract(read_text(text, id="copy", source="copy", format="plain"))
    sentence = reading.sentences[0]
    match = re.search(rf"(?P<part>{KINDS['count']})[^,{KINDS['count']}]*, or", sentence.form)
    assert match is not None
    assert expected == is_side_by_side(sentence, match)
