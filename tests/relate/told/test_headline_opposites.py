"""Tests of headlines that say the opposite of the first sentence."""

from collections.abc import Callable

import pytest

from checker.relate.told.headline_opposites import headline_opposites

Keys = Callable[..., list[list[str]]]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ferrow council approves lock scheme\n\nThe Ferrow council rejected a scheme on Monday to mend the lock.", 1),
        (
            "Ferrow council approves lock scheme\n\nThe Ferrow council did not reject a scheme to mend it.",
            0,
        ),
        (
            "Ferrow council approves lock scheme\n\nA bridge that nobody wants was rejected by those beside it.",
            0,
        ),
        ("Ferrow council approves lock scheme.", 0),
    ],
)
def test_headline_opposites(keys: Keys, text: str, expected: int) -> None:
    """A word and its opposite are compared if headline and sentence tell of one thing and nothing denies it."""
    found = keys(text, headline_opposites)
    assert expected == len(found)
    assert all(headline != body for headline, body in found)


def test_a_headline_borne_out(keys: Keys) -> None:
    """A headline whose word the first sentence repeats is tied to it."""
    text = "Ferrow council approves lock scheme\n\nThe Ferrow council approved a scheme on Monday to mend the lock."
    ((headline, body),) = keys(text, headline_opposites)
    assert headline == body
