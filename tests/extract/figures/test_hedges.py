"""Tests of the words that widen or bound a figure."""

from collections.abc import Callable

import pytest


@pytest.mark.parametrize(
    ("copy", "hedge"),
    [
        ("about 20 cars", "about"),
        ("some 20 cars", "about"),
        ("some 168 cars", ""),
        ("an estimated 20 cars", "about"),
        ("in the region of 20 cars", "about"),
        ("a couple of cars", "about"),
        ("a dozen cars", "about"),
        ("20 or so cars", "about"),
        ("20-odd cars", "about"),
        ("more than 20 cars", "over"),
        ("over 20 cars", "over"),
        ("just over 20 cars", "over"),
        ("in excess of 20 cars", "over"),
        ("at least 20 cars", "at_least"),
        ("no fewer than 20 cars", "at_least"),
        ("20 or more cars", "at_least"),
        ("20 cars or more", "at_least"),
        ("20+ cars", "at_least"),
        ("20-plus cars", "at_least"),
        ("nearly 20 cars", "nearly"),
        ("close to 20 cars", "nearly"),
        ("just under 20 cars", "nearly"),
        ("fewer than 20 cars", "under"),
        ("under 20 cars", "under"),
        ("up to 20 cars", "up_to"),
        ("as many as 20 cars", "up_to"),
        ("at most 20 cars", "at_most"),
        ("no more than 20 cars", "at_most"),
        ("at least some 20 cars", "at_least"),
        ("dozens of cars", "dozens"),
        ("hundreds of cars", "hundreds"),
        ("several thousand cars", "thousands"),
        ("tens of thousands of cars", "thousands"),
        ("exactly 20 cars", ""),
        ("only 20 cars", ""),
        ("20 cars", ""),
    ],
)
def test_reads_hedges(copy: str, hedge: str, only: Callable) -> None:
    """The words before or after a figure say how far it may be off."""
    assert hedge == only(f"They saw {copy}.").hedge


@pytest.mark.parametrize(
    ("copy", "hedges"),
    [
        ("It is 5 percent above 20.", ["", ""]),
        ("It is two points below 50.", ["", ""]),
        ("It rose over 5 percent.", ["over"]),
        ("It turned over $5 million.", [""]),
        ("It was spread over 1,200 visits.", [""]),
        ("It turned over more than $5 million.", ["over"]),
        ("It crept up to 6.7 percent from 6.6 percent.", ["", ""]),
        ("It ticked up to 4.1 percent.", [""]),
        ("It grew over two years.", [""]),
        ("It worked for over two years.", ["over"]),
        ("It paid $100 plus costs.", [""]),
    ],
)
def test_words_that_compare_are_no_hedges(copy: str, hedges: list[str], quantities: Callable) -> None:
    """Right after a figure "above" compares it with the next; "over" before a span of time may mean during."""
    assert hedges == [one.hedge for one in quantities(copy)]
