"""Tests of shares that fit: a part with its share, and the others that it is told with."""

import pytest

from checker.extract import extract
from checker.model import Quantity
from checker.read import read_text
from checker.relate.sums.share_fits import fits, fits_with_rest


@pytest.mark.parametrize(
    ("text", "whole", "with_rest"),
    [
        ("Of 120 carts 90 carts, or 75%, are old and 30 carts new.", True, True),
        ("Of 110 carts 90 carts, or 75%, are old and 30 carts new.", False, True),
        ("Of 110 carts 90 carts, or 75%, are old and 45 carts new.", False, False),
        ("Of 110 carts 90 carts, or 75%, are old and 30 tonnes is their load.", False, False),
    ],
)
def test_a_share_of_the_whole_or_of_the_parts_together(text: str, whole: bool, with_rest: bool) -> None:
    """A share fits the whole that is told, or what it and another part of its kind come to."""
    (sentence,) = extract(read_text(text, id="x", source="x", format="plain")).sentences
    told, part, share, *_ = (one for one in sentence.mentions if isinstance(one, Quantity))
    assert whole is fits(part, told, share)
    assert with_rest is fits_with_rest(part, sentence, share)
