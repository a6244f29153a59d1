"""Tests of lettered paragraphs below the number that announces them."""

import pytest

from checker.extract import extract
from checker.read import read_text
from checker.relate.lists.lettered import lettered_items

_ITEMS = "(a) The roof.\n\n(b) The bell.\n\n(c) The boiler.\n\nThe meeting closed."


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Three items came before the Board:", [3]),
        ("Four items came before the Board:", [3]),
        ("The Board dealt with four items:", [3]),
        ("Four clerks put questions to the Board:", []),
        ("Four items came before the Board, including:", []),
        ("Four items came before the Board.", []),
    ],
)
def test_lettered_paragraphs_are_counted(sentence: str, expected: list[int]) -> None:
    """Paragraphs marked (a), (b), (c) below a colon are what the sentence announces."""
    reading = extract(read_text(f"{sentence}\n\n{_ITEMS}", id="copy", source="copy", format="plain"))
    assert expected == [len(one.figures()) - 1 for one in lettered_items(reading, "a/b")]
