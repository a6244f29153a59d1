"""Tests of spellings that are nearly the same: slips of the pen and of the ear, and what is another word."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.relate.spelling import is_derived, is_long, is_spelled_abroad, may_be_two, slip, sound


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        ("brannigan", "branigan", "one letter"),
        ("penhaligon", "penhalogin", "swapped letters"),
        ("thackery", "thakcery", "swapped letters"),
        ("thackery", "thackyre", "swapped letters"),
        ("penhaligon", "penholigan", ""),
        ("dilwyn", "dylwin", "like sounds"),
        ("mid-size", "midsize", ""),
        ("tarn", "tarn", ""),
        ("tarn", "brook", ""),
    ],
)
def test_slips_between_words(one: str, other: str, expected: str) -> None:
    """One letter more, less or other, two letters swapped, or another way to write the same sound."""
    assert expected == slip(one, other)


@given(st.text("abcdehpt", max_size=8), st.text("abcdehpt", max_size=8))
def test_a_slip_goes_both_ways(one: str, other: str) -> None:
    """What parts one word from another parts the other from the one."""
    assert slip(one, other) == slip(other, one)


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [("tarn", "tarns", True), ("korea", "korean", True), ("mario", "maria", True), ("weber", "webber", False)],
)
def test_words_made_of_each_other(one: str, other: str, expected: bool) -> None:
    """A plural, a people, the other sex: no misspelling."""
    assert expected == is_derived(one, other) == is_derived(other, one)


def test_words_that_sound_alike() -> None:
    """Spellings that the ear does not tell apart sound alike."""
    assert sound("schuyler") == sound("skyler") or sound("volkowski") == sound("wolkowski")
    assert sound("tarn") != sound("brook")


def test_long_words() -> None:
    """Seven letters are enough to know a word by the rest of them."""
    assert (False, True) == (is_long("brooks"), is_long("branson"))


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        ("centre", "center", True),
        ("labour", "labor", True),
        ("organisation", "organization", True),
        ("tarn", "tern", False),
    ],
)
def test_british_and_american(one: str, other: str, expected: bool) -> None:
    """The spellings of two countries are one word, other letters are not."""
    assert expected == is_spelled_abroad(one, other)


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [("hansson", "hanssen", True), ("oakdale", "oakvale", True), ("kronvall", "kronwall", False)],
)
def test_names_of_one_pattern(one: str, other: str, expected: bool) -> None:
    """Sons and valleys give names that differ by a letter."""
    assert expected == may_be_two(one, other)
