"""Tests of the way back from the reading text to the text as given."""

from hypothesis import given
from hypothesis import strategies as st

from checker.model import Place, SourceMap
from checker.read.offsets import line_starts, place, to_given, with_line_starts


def test_identity_without_runs() -> None:
    """Text that was not changed stands where it stands."""
    assert ("text", 4, 9) == to_given(SourceMap("The mayor spoke"), 4, 9)


def test_title_field() -> None:
    """A title beside the text is a field of its own, and the text's offsets do not count it."""
    places = SourceMap("Body", title_length=7)
    assert ("title", 0, 5) == to_given(places, 0, 5)
    assert ("text", 0, 4) == to_given(places, 7, 11)


def test_runs_of_equal_length_map_one_to_one() -> None:
    """Inside a run every character has its own place."""
    places = SourceMap("**100** officers", ((0, 2, 3, 3), (3, 7, 9, 9)))
    assert ("text", 3, 4) == to_given(places, 1, 2)
    assert ("text", 8, 16) == to_given(places, 4, 12)


def test_a_span_over_several_runs() -> None:
    """A span that begins in one run and ends in another takes what lies between with it."""
    places = SourceMap("**100** officers", ((0, 2, 3, 3), (3, 7, 9, 9)))
    assert ("text", 2, 16) == to_given(places, 0, 12)


def test_an_entity_maps_as_a_whole() -> None:
    """A character that an entity stands for has the place of the entity."""
    places = SourceMap("a&nbsp;b", ((0, 0, 1, 1), (1, 1, 1, 6), (2, 7, 1, 1)))
    assert ("text", 1, 7) == to_given(places, 1, 2)
    assert ("text", 0, 8) == to_given(places, 0, 3)


def test_text_that_is_in_no_run() -> None:
    """What a reader put between two blocks begins with the later and ends with the earlier of them."""
    places = SourceMap("<p>a</p><p>b</p>", ((0, 3, 1, 1), (3, 11, 1, 1)))
    assert ("text", 3, 12) == to_given(places, 0, 4)
    assert ("text", 3, 4) == to_given(places, 0, 2)
    assert ("text", 11, 12) == to_given(places, 2, 4)


def test_an_empty_span() -> None:
    """A span without characters has no width in the source."""
    places = SourceMap("x&amp;y", ((0, 1, 1, 5), (1, 6, 1, 1)))
    assert ("text", 6, 6) == to_given(places, 1, 1)


def test_places_are_counted_from_one() -> None:
    """The first character stands in line 1, column 1."""
    assert Place(1, 1) == place(SourceMap("abc"), 0)


def test_every_kind_of_line_end() -> None:
    r"""A newline, a pair of \r\n and a lone \r each end one line."""
    places = SourceMap("a\nb\r\nc\rd")
    assert (0, 2, 5, 7) == line_starts(places.given)
    assert [Place(1, 1), Place(2, 1), Place(3, 1), Place(4, 1)] == [place(places, at) for at in (0, 2, 5, 7)]


@given(st.text(alphabet="ab\n\r", max_size=30), st.data())
def test_counted_lines_give_the_same_places(text: str, data: st.DataObject) -> None:
    """Whether lines are counted once or anew, the place is the same and leads back to the offset."""
    offset = data.draw(st.integers(0, len(text)))
    counted = with_line_starts(SourceMap(text))
    line, column = place(SourceMap(text), offset)
    assert (line, column) == place(counted, offset)
    assert offset == counted.line_starts[line - 1] + column - 1
