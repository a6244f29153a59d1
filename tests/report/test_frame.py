"""Rows of copy with marks under the figures."""

from hypothesis import given
from hypothesis import strategies as st

from checker.report.characters import width
from checker.report.frame import Mark, frame_rows

COPY = "Sales rose 21 percent to $4.2 million from $3.75 million a year earlier."


def marks(text, *pairs):
    """Marks on words of the text, each with its name."""
    return [Mark(text.index(words), text.index(words) + len(words), name) for words, name in pairs]


def framed(text, *pairs, columns=76):
    """The rows of the whole text as one list of strings."""
    return [row for row, _ in frame_rows(text, (0, len(text)), marks(text, *pairs), columns)]


def test_each_figure_is_underlined_and_named():
    """A name stands behind its mark where there is room, else below it."""
    expected = [
        COPY,
        "           ----------    ------------ new  ------------- old",
        "           delta",
    ]
    assert expected == framed(COPY, ("21 percent", "delta"), ("$4.2 million", "new"), ("$3.75 million", "old"))


def test_a_name_that_fits_before_the_next_mark_stands_behind_its_own():
    """Two figures far apart need no second row."""
    copy = "The first 100 officers arrived; 900 more are due."
    assert [copy, "          --- part              --- part"] == framed(copy, ("100", "part"), ("900", "part"))


def test_names_that_would_run_into_each_other_go_to_rows_of_their_own():
    """Every name can be read, however close the figures are."""
    expected = ["1, 2, 3 make 6.", "-  -  -      - whole", "first-part", "   second-part", "      third-part"]
    pairs = ("1", "first-part"), ("2", "second-part"), ("3", "third-part"), ("6", "whole")
    assert expected == framed("1, 2, 3 make 6.", *pairs)


def test_long_sentences_are_cut_between_words_around_the_figure():
    """An ellipsis stands where copy was left out."""
    copy = f"{'word ' * 40}then 12 boats came{' again' * 40}."
    shown, under = framed(copy, ("12", "part"), columns=40)
    assert "… word word then 12 boats came again …" == shown
    assert shown.index("12") == under.index("--")


def test_figures_too_far_apart_get_a_row_each():
    """No row is wider than the frame."""
    copy = f"There were 12 boats{' and so on' * 20} and 13 ships."
    rows = framed(copy, ("12", "part"), ("13", "part"), columns=40)
    assert [True, False, True, False] == ["12" in rows[0], "12" in rows[2], "13" in rows[2], "13" in rows[0]]
    assert all(width(row) <= 40 for row in rows)


def test_a_figure_wider_than_the_frame_is_cut():
    """A number of ten thousand digits still gives a row."""
    shown, under, named = framed("9" * 10_000, ("9" * 10_000, "value"), columns=40)
    assert ("9" * 36 + " …", "-" * 36) == (shown, under)
    assert "value" == named


def test_marks_stand_under_wide_characters():
    """Columns are counted as the terminal shows them."""
    assert ["北京 sent 12 boats.", "          -- part"] == framed("北京 sent 12 boats.", ("12", "part"))


def test_copy_outside_the_bounds_is_not_shown():
    """Only the sentence asked for is shown, and no ellipsis at its ends."""
    text = "Before. There are 12 boats. After."
    rows = frame_rows(text, (8, 27), marks(text, ("12", "part")), 76)
    assert ["There are 12 boats.", "          -- part"] == [row for row, _ in rows]


@given(st.text(min_size=1), st.data())
def test_any_copy_gives_rows_that_fit_with_marks_inside_them(text, data):
    """Whatever the copy and wherever the figures: rows fit the frame, and marks lie under copy."""
    cuts = sorted(data.draw(st.sets(st.integers(0, len(text)), min_size=2, max_size=6)) if len(text) > 1 else {0, 1})
    found = [Mark(start, end, "part") for start, end in zip(cuts[::2], cuts[1::2], strict=False)]
    rows = list(frame_rows(text, (0, len(text)), found, 40))
    copies = [width(row) for row, is_copy in rows if is_copy]
    assert 1 <= len(copies) <= len(found)
    assert max(copies) <= 40
    assert all(row.rfind("-") < 40 for row, is_copy in rows if not is_copy)
