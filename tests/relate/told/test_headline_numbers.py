"""Tests of the numbers of a headline that the story lacks: which number of the story was meant."""

import pytest

from checker.extract import extract
from checker.read import read_text
from checker.relate.told.headline_numbers import headline_numbers


def _meant(title: str, body: str) -> list[tuple[str, str]]:
    """Each number of the title that is held against one of the body, with that one, as printed."""
    document = read_text(f"{title}\n\n{body}", id="x", source="x", format="plain")
    found = headline_numbers(extract(document), "rule")
    return [tuple(document.text[one.start : one.end] for _, one in each.figures()) for each in found]  # type: ignore[misc]


@pytest.mark.parametrize(
    ("title", "body", "expected"),
    [
        ("Mill to shed 450 jobs", "The mill is to shed 480 jobs.", [("450", "480")]),
        ("Six divers lost", "Five divers were lost off Arl.", [("Six", "Five")]),
        ("Mill to shed 450 jobs", "The mill is to shed 450 jobs. In May 480 jobs went.", [("450", "450")]),
        ("Mill to shed 450 jobs", "The mill is to shed 250 jobs in Arl and 200 in Besk.", []),
        ("Mill to shed 450 jobs", "The mill is to shed 1,900 jobs.", []),
        ("Mill to shed over 450 jobs", "The mill is to shed 480 jobs.", []),
        ("Mill tops 450 jobs", "The mill has 480 jobs.", []),
        ("Mill to shed 450 jobs", "The mill is to shed 480 or 490 jobs. The mill had 440 jobs.", []),
        ("Mill to shed 450 jobs", "Rain fell on 480 farms.", []),
    ],
)
def test_numbers_that_the_story_lacks(title: str, body: str, expected: list[tuple[str, str]]) -> None:
    """A number that the story has is held against it; one that it lacks, against the only one a slip away."""
    assert expected == _meant(title, body)
