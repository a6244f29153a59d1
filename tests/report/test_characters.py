"""Copy made fit for a terminal."""

import unicodedata

from hypothesis import given
from hypothesis import strategies as st

from checker.report.characters import fitting, flat, one_line, width, wrapped


def test_control_characters_become_visible_signs():
    """An escape sequence in copy does not reach the terminal."""
    assert "␛[31mred\u2421 a b c" == flat("\x1b[31mred\x7f a\tb\nc")


def test_characters_that_reorder_the_line_are_replaced():
    """A right-to-left override cannot make one line read as another."""
    assert "12\ufffd34" == flat("12\u202e34")


def test_one_line_joins_lines_with_single_spaces():
    """A message of several lines becomes one."""
    assert "not 8 but 7" == one_line(" not 8\n   but\t7 ")


def test_wide_and_combining_characters_have_their_own_width():
    """Chinese characters take two columns, a combining accent none."""
    assert (4, 4, 0) == (width("北京"), width("cafe\u0301"), width("\u0301"))


def test_fitting_counts_columns_not_characters():
    """Three columns hold one Chinese character and a half, so one."""
    assert (1, 3, 0) == (fitting("北京", 3), fitting("abcdef", 3), fitting("abc", -1))


@given(st.text())
def test_flat_keeps_offsets_and_leaves_no_control_character(text):
    """Whatever the copy holds, each character stays one character and none of them steers the terminal."""
    shown = flat(text)
    assert len(text) == len(shown)
    assert [] == [character for character in shown if unicodedata.category(character) in ("Cc", "Cs", "Zl", "Zp")]


@given(st.text(), st.integers(0, 30))
def test_fitting_is_the_longest_start_that_fits(text, columns):
    """What fits is not too wide, and one character more would be."""
    shown = flat(text)
    count = fitting(shown, columns)
    assert width(shown[:count]) <= columns
    assert count == len(shown) or width(shown[: count + 1]) > columns


@given(st.text(st.characters(codec="utf-8")).map(one_line), st.integers(1, 40))
def test_wrapped_lines_hold_all_words_and_fit(text, columns):
    """Broken between words only; a line is too long only if one word is."""
    lines = wrapped(text, columns)
    assert text == " ".join(lines)
    assert all(width(line) <= columns or " " not in line for line in lines)
