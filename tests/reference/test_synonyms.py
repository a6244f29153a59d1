"""Tests of which words of copy speak of which words of a header."""

from __future__ import annotations

import pytest

from checker.reference.synonyms import same_word, speaks_of, stem


@pytest.mark.parametrize(
    ("one", "other"), [("landed", "landings"), ("arrivals", "arrived"), ("Boats", "boat"), ("planned", "planning")]
)
def test_words_of_one_stem_are_one(one, other):
    """Whatever their endings."""
    assert same_word(one, other)


@pytest.mark.parametrize(
    ("word", "header", "speaks"),
    [
        ("visitors", "attendance", True),
        ("employs", "staff", True),
        ("worth", "value", True),
        ("police", "officers", True),
        ("people", "officers", False),
        ("homes", "boats", False),
        ("officers", "vehicles", False),
    ],
)
def test_a_word_may_mean_a_header(word, header, speaks):
    """Those of one group do; people who fled are no officers."""
    assert speaks is speaks_of(word, header)


def test_short_words_keep_their_letters():
    """Nothing is left of three letters otherwise."""
    assert ["bed", "use"] == [stem("bed"), stem("use")]
