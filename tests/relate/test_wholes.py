"""Which figures are the wholes of parts told right before them."""

import pytest

from checker.extract import extract
from checker.read import read_text
from checker.relate.figures import marked
from checker.relate.wholes import part_of


def _found(text: str, figure: str) -> tuple[bool, str]:
    """Is the figure a whole, and which figure of the copy is told as a part of it?"""
    (sentence,) = extract(read_text(text, id="copy", source="copy", format="plain")).sentences
    marks = marked(sentence)
    at = next(mark for mark, one in marks.items() if text[one.start : one.end] == figure)
    place = part_of(sentence.form, at)
    part = marks.get(-1 if place is None else place)
    return place is not None, text[part.start : part.end] if part else ""


@pytest.mark.parametrize(
    ("text", "part"),
    [
        ("Some 12 of the town's 40 halls have ramps.", "12"),
        ("Some 12 of 40 halls have ramps.", "12"),
        ("A third of its 40 halls have ramps.", "A third"),
        ("Most of the 40 halls have ramps.", ""),
    ],
)
def test_a_part_told_before_its_whole_is_found(text: str, part: str) -> None:
    """Whether it is a count, a fraction or a word."""
    assert _found(text, "40") == (True, part)


def test_a_figure_that_no_part_is_told_of_is_no_whole() -> None:
    """An "of" after a noun that counts nothing, or another figure before it, makes none."""
    assert _found("The owners of the 40 halls met.", "40") == (False, "")
    assert _found("It built 12 ramps for the town's 40 halls.", "40") == (False, "")
