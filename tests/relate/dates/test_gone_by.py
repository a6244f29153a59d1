"""Tests of anniversaries that are told as gone by."""

import re

import pytest

from checker.extract import extract
from checker.marks import KINDS
from checker.read import read_text
from checker.relate.dates.gone_by import is_gone_by, is_of_any_year

_JUBILEE = re.compile(r"(?P<jubilee>golden wedding|centenary)|(?P<ordinal>50th) year")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("they kept their golden wedding on monday.", False),
        ("he left a year after their golden wedding.", True),
        ("when the hall marked its centenary, she had left.", True),
        ("he died in may. they kept their golden wedding with a dance.", True),
        ("he died just short of its 50th year.", True),
        ("the hall is in its 50th year.", False),
        (f"he spoke in its 50th year, {KINDS['duration']} after he had left.", True),
        ("he died in may. the hall marks its centenary this week.", False),
    ],
)
def test_what_other_things_are_timed_by_is_gone_by(text: str, expected: bool) -> None:
    """So is a wedding in copy that tells of a death; the jubilee of a hall is not, and none that is kept now."""
    reading = extract(read_text(text, id="copy", source="copy", format="plain"))
    match = _JUBILEE.search(text)
    assert match is not None
    assert expected == is_gone_by(reading, text, match)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("they married in 1951 and kept their golden wedding with a dance.", True),
        ("they married in 1951 and kept their golden wedding on monday.", False),
        ("they married in 1951 and keep their golden wedding with a dance.", False),
        ("it opened in 1951 and kept its centenary with a dance.", False),
    ],
)
def test_a_wedding_kept_at_some_time(text: str, expected: bool) -> None:
    """A wedding day told in the past without a day may be of any year."""
    reading = extract(read_text(text, id="copy", source="copy", format="plain"))
    match = _JUBILEE.search(reading.sentences[0].form)
    assert match is not None
    assert expected == is_of_any_year(reading.sentences[0], match)
