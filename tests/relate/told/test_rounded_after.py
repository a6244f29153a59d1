"""Figures told again in round numbers right after they were told."""

from __future__ import annotations

import pytest

from checker.extract import extract
from checker.model import Quantity, Word
from checker.read import read_text
from checker.relate.told.rounded_after import rounded_after


def _found(text: str) -> list[tuple[str, int]]:
    reading = extract(read_text(text, id="x", source="x", format="plain"))
    found = []
    for one in rounded_after(reading, "rule"):
        exact, side = one.roles["exact"], one.roles["direction"]
        assert isinstance(exact, Quantity)
        assert isinstance(side, Word)
        found.append((text[exact.start : exact.end], side.sign))
    return found


def test_a_round_figure_takes_up_the_exact_one() -> None:
    """A sentence that begins with "that is" tells the figure before it again."""
    text = "The appeal brought in £403,412. That is nearly £400,000 for the roof."
    assert [("£403,412", -1)] == _found(text)


def test_what_is_said_in_quotes_takes_it_up_too() -> None:
    """A quotation may open the sentence, in which "that is in effect" leads to the figure."""
    text = 'The list reached 7.046 million people in May. "That is in effect over seven million people," he said.'
    assert [("7.046 million", 1)] == _found(text)


@pytest.mark.parametrize(
    "text",
    [
        "Holm has 20,312 residents. Nearly 20,000 people signed the petition.",
        "The appeal brought in £403,412. That is nearly £400,000 less than last year.",
        "The appeal brought in £403,412. In Holm that is nearly £400,000.",
        "The appeal brought in £403,412. That is nearly £300,000 for the roof.",
    ],
)
def test_other_figures_are_left_alone(text: str) -> None:
    """A figure of another thing, time, place or size is not the one just told."""
    assert [] == _found(text)
