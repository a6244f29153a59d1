"""Tests of people named in the sentence after the one that counts them, and of groups counted once named."""

import pytest

from checker.extract import extract
from checker.model import Reading
from checker.read import read_text
from checker.relate.lists.named_next import counted_when_named, named_next


def _reading(text: str) -> Reading:
    return extract(read_text(text, id="copy", source="copy", format="plain"))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Two men were charged. Bo Hale, 27, and Cy Tarn, 36, are due in court.", [2]),
        ("Three men were charged. Bo Hale, 27, and Cy Tarn, 36, are due in court.", [2]),
        ("Three men were arrested. Bo Hale, 27, and Cy Tarn, 36, were charged.", []),
        ("Three men were charged. Bo Hale, 27, and Cy Tarn, 36, are due in court. A boy of 17 is not.", []),
        ("Three men were charged. It rained on 4 May. Bo Hale, 27, and Cy Tarn, 36, are due in court.", []),
    ],
)
def test_people_are_named_with_their_ages(text: str, expected: list[int]) -> None:
    """A sentence that begins with names and ages names those whom the one before counts."""
    assert expected == [len(one.figures()) - 1 for one in named_next(_reading(text), "a/b")]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The finalists are Tarsk, Holm and Velling. Of the four finalists, one has won before.", [3]),
        ("The finalists are Tarsk, Holm and Velling. All three won before.", [3]),
        ("The finalists are Tarsk, Holm and Velling. The four judges won before.", []),
        ("The finalists are Tarsk, Holm and Velling. All four emergency services came.", []),
    ],
)
def test_a_group_is_counted_once_named(text: str, expected: list[int]) -> None:
    """The number behind a list of all of a group is the list's."""
    assert expected == [len(one.figures()) - 1 for one in counted_when_named(_reading(text), "a/b")]
