"""Tests of years in charge that are counted from no more than the day on which somebody joined."""

from __future__ import annotations

import pytest

from checker.extract import extract
from checker.marks import KINDS
from checker.read import read_text
from checker.relate.dates.posts_held import is_of_another_post


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("She leaves after 31 years in charge of a mill that she joined in 1983.", True),
        ("She leaves after 31 years at the helm; she joined the mill, in 1983, as a clerk.", True),
        ("She leaves after 31 years as head miller; she had been there since 1983.", True),
        ("Made a clerk in 1983, she was in charge for 31 years.", True),
        ("She leaves after 31 years on the board; she joined the mill in 1983 as a clerk.", True),
        ("She leaves after 31 years as a cook; she joined the mill in 1983 as a clerk.", True),
        ("She leaves after 31 years as a clerk; she joined the mill in 1983 as a clerk.", False),
        ("She leaves after 31 years at the mill; she joined it in 1983 as a clerk.", False),
        ("She leaves after 31 years on the board; she joined it in 1983.", False),
        ("She leaves after 31 years in charge of a mill that she took over in 1983.", False),
        ("She leaves after 31 years in charge; she joined the mill, in 1983, as its head.", False),
        ("Made head miller in 1983, she was in charge for 31 years.", False),
        ("She leaves after 31 years with a mill that she joined in 1983.", False),
    ],
)
def test_years_in_charge_since_joining(text: str, expected: bool) -> None:
    """Who joins is not yet in charge; who took over, or joined as head, is."""
    form = extract(read_text(text, id="copy", source="copy", format="plain")).sentences[0].form
    assert expected == is_of_another_post(form, form.index(KINDS["duration"]), form, form.index(KINDS["year"]))
