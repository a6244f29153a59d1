"""Tests of values and what they were before."""

import pytest

from checker.extract import extract
from checker.model import Reading
from checker.read import read_text
from checker.relate.changes.then_and_now import around, pairs_near


def _reading(text: str) -> Reading:
    return extract(read_text(text, id="copy", source="copy", format="plain"))


@pytest.mark.parametrize(
    "text",
    [
        "It sold 70 boats, against 90 last year.",
        "It sold 70 boats. In the same month last year it had sold 90.",
        "Last year it sold 90 boats. It sold 70 this year.",
        "Last year it sold 70 boats. The year before it had sold 90.",
        "It sold 70 boats (2034: 90).",
        "It had 90 boats in May. Twelve months on, it has 70.",
        "The fleet of 90 boats has since been cut to 70.",
        "It had 90 boats when Mr Orr took over, and it sails 70.",
    ],
)
def test_the_earlier_value_is_known_by_its_words(text: str) -> None:
    """Of two earlier values that of the earlier time is the old one."""
    ((pair),) = pairs_near(_reading(text), 0)
    assert (70, 90, True) == (pair.new.figure.value, pair.old.figure.value, pair.alone)


@pytest.mark.parametrize(
    "text",
    [
        "It sold 70 boats and 90 oars.",
        "It sold 70 boats, of 90 that joined last year.",
        "Sales fell a fifth from last year to 90 boats, and it has 70 now.",
        "It sold 70 boats, against 900 last year.",
    ],
)
def test_other_figures_are_no_earlier_values(text: str) -> None:
    """Things of another kind, what came or went, what it fell to, and what is far larger."""
    assert [] == pairs_near(_reading(text), 0)


def test_only_running_copy_is_looked_at() -> None:
    """Sentences far off are not told of the same thing."""
    text = "It has 5 boats. " + "The boats are old and dear to all. " * 12 + "It has 6 oars. It has 7 masts."
    assert range(1, 3) == around(_reading(text), 2)
