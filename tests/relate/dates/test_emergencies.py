"""Tests of emergencies told by the clock."""

from collections.abc import Callable

import pytest

from checker.relate.dates.emergencies import emergencies

Printed = Callable[..., list[list[str]]]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The alarm went off at 2.25pm. The gable came down at about 4pm.", [["2.25pm", "4pm"]]),
        ("Gunmen opened fire at 9.20am. The first ambulance arrived at 9.41am.", [["9.20am", "9.41am"]]),
        ("Police were called at 3.15pm to the pier, where a body was recovered at 1.05pm.", []),
        ("The blaze broke out at 2.20pm. Mr Rask arrived at work at 1.30pm.", []),
        ("The alarm went off at 11.40pm. The gable came down at 2am.", []),
        ("The alarm went off at 3.10pm. The last body was recovered at 2pm on Tuesday.", []),
    ],
)
def test_what_follows_an_emergency(printed: Printed, text: str, expected: list[list[str]]) -> None:
    """What comes of an emergency is tied to when it began; what else happened there is not."""
    assert expected == printed(emergencies, text)
