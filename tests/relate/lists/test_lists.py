"""Tests of reading lists of names and things in running copy."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.relate.lists.lists import read_list


def _words(text: str) -> list[str]:
    listing = read_list(text, 0, len(text))
    return [] if listing is None else [text[one.start : one.end] for one in listing.likeliest]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Tarsk, Holm and Velling.", ["Tarsk", "Holm", "Velling"]),
        ("Tarsk, Holm, and Velling.", ["Tarsk", "Holm", "Velling"]),
        ("a lamp, a mirror and a long rod, he said.", ["a lamp", "a mirror", "a long rod"]),
        ("energy, water and transport.", ["energy", "water", "transport"]),
        ("Ana Hale, 26, her brother Bo, 33, and Cy Tarn, 49.", ["Ana Hale", "her brother Bo", "Cy Tarn"]),
        ("Ana Hale, formerly of Tarsk Bank, and Bo Tarn, who ran the port.", ["Ana Hale", "Bo Tarn"]),
        ("Ana Hale, a farmer, and Bo Tarn, a miller.", ["Ana Hale", "Bo Tarn"]),
        ("Holm, Ohio, and Tarsk, Iowa.", ["Holm", "Tarsk"]),
        ("Holm, the port; Tarsk, the mill town; and Velling.", ["Holm, the port", "Tarsk, the mill town", "Velling"]),
        ("Gale (1979) and The Long Tide (1982).", ["Gale (1979)", "The Long Tide (1982)"]),
        ("Hale & Co and Tarn.", ["Hale & Co", "Tarn"]),
        ("to cut costs, to save time and to plant elms.", ["to cut costs", "to save time", "to plant elms"]),
    ],
)
def test_items_of_a_list(text: str, words: list[str]) -> None:
    """Ages, trades and states after a name are no items of their own."""
    assert words == _words(text)


@pytest.mark.parametrize(
    "text",
    [
        "Tarsk and others.",
        "Tarsk, Holm, etc.",
        "small, medium and large.",
        "although Norvia has an edge after draws in Tarsk and Holm.",
        "developing the Hale and Tarn mines, opening a road and closing a mill.",
        "Tarsk or Holm.",
        "first, a small wave, and then a larger one.",
        "it shut the mill, sold the land and left.",
        "alone.",
        "",
    ],
)
def test_what_is_no_list(text: str) -> None:
    """Open lists, alternatives, adjectives and clauses are not counted."""
    assert [] == _words(text)


@pytest.mark.parametrize(
    ("text", "least", "most"),
    [
        ("Tarsk, Holm and Velling", 3, 3),
        ("Tarsk and Holm, Velling and Brand", 2, 4),
        ("Tarsk, Holm and Trinidad and Tobago", 2, 4),
        ("Ana Hale, the mayor, and Bo Tarn", 2, 3),
    ],
)
def test_how_sure_the_count_is(text: str, least: int, most: int) -> None:
    """Each "and" but the last, and each remark with an article, leaves the count open."""
    listing = read_list(text, 0, len(text))
    assert listing is not None
    assert (least, most) == (listing.least, listing.most)


def test_the_reading_nearest_to_a_number() -> None:
    """Where the count is open, the list is read as the number has it; otherwise as it stands."""
    text = "Ana Hale, the mayor, and Bo Tarn"
    listing = read_list(text, 0, len(text))
    assert listing is not None
    assert [2, 3, 2] == [len(listing.read_as(number)) for number in (2, 3, 5)]


@given(st.lists(st.sampled_from(["Tarsk", "Holm", "Velling", "Brand", "Ana Hale"]), min_size=2, max_size=12))
def test_names_joined_by_commas_are_all_found(names: list[str]) -> None:
    """A list of names has as many items as names, each at its place."""
    text = ", ".join(names[:-1]) + " and " + names[-1]
    assert names == _words(text)


@given(st.text(alphabet="ABab ,;and()\"'.-&12", max_size=80))
def test_items_lie_in_the_text_in_order(text: str) -> None:
    """Whatever the text, items do not overlap, and their number lies between the fewest and the most."""
    listing = read_list(text, 0, len(text))
    if listing is not None:
        bounds = [offset for one in listing.items for offset in (one.start, one.end)]
        assert bounds == sorted(bounds)
        assert listing.least <= listing.most
