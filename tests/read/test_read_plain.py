"""Tests of reading plain text: blocks, titles, wrapped lines."""

import re
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.model import Document
from checker.read.offsets import to_given
from checker.read.plain import read_plain


def _read(text: str, title: str | None = None) -> Document:
    return read_plain(text, id="x", source="x.txt", title=title)


def _blocks(text: str) -> list[tuple[str, str]]:
    """Kind and text of each block."""
    document = _read(text)
    return [(block.kind, document.text[block.start : block.end]) for block in document.blocks]


def test_text_stays_as_it_is() -> None:
    """Plain text is its own reading text."""
    text = "  One.\r\n\tTwo.  \n"
    assert text == _read(text).text


@pytest.mark.parametrize("gap", ["\n\n", "\n", "\r\n", "\r\n\r\n", "\n \t\n", "\r", "\u2029"])
def test_paragraphs(gap: str) -> None:
    """A line end ends a paragraph, and so does a blank line, whatever the line ends are made of."""
    one, two = "The council met on Monday.", "It voted twice."
    assert [("paragraph", one), ("paragraph", two)] == _blocks(f"{one}{gap}{two}")


def test_title() -> None:
    """A short first line that stands alone and is no sentence is the title."""
    assert [("title", "Harbour to close"), ("paragraph", "It will close.")] == _blocks(
        "Harbour to close\n\nIt will close."
    )


@pytest.mark.parametrize(
    "text",
    [
        "The harbour will close.\n\nIt closes in May.",  # a sentence
        "Harbour to close\nIt closes in May.",  # no blank line
        "Harbour to close",  # nothing else
        "He said:\n\nIt closes in May.",
        "Harbour " * 30 + "\n\nIt closes in May.",  # long
        "| a | b |\n\nIt closes in May.",
    ],
)
def test_no_title(text: str) -> None:
    """What is long, ends like prose or does not stand alone is no title."""
    assert "title" not in {kind for kind, _ in _blocks(text)}


def test_title_that_was_given() -> None:
    """A title given beside the text stands before it, and the first line of the text is no title then."""
    document = _read("Dateline\n\nBody 5.", title="Five ships")
    assert "Five ships\n\nDateline\n\nBody 5." == document.text
    assert ["title", "paragraph", "paragraph"] == [block.kind for block in document.blocks]
    assert ("title", 0, 4) == to_given(document.places, 0, 4)
    assert ("text", 0, 8) == to_given(document.places, 12, 20)


@pytest.mark.parametrize("marker", ["- ", "* ", "• ", "1. ", "12) ", "–\xa0"])
def test_list_items(marker: str) -> None:
    """A list item is a block without its marker."""
    assert ("item", "20 ships") == _blocks(f"{marker}20 ships")[0]


@pytest.mark.parametrize("line", ["-5 degrees", "1.5 million", "2024. A year", "100. One hundred", "*bold*", "1."])
def test_no_list_items(line: str) -> None:
    """A figure or a sign that begins a line is no list marker."""
    assert [("paragraph", line)] == _blocks(line)


def test_table_rows_and_quotes() -> None:
    """A line between bars is a row of a table, a line behind > is quoted."""
    expected = [("row", "| North | 5 |"), ("row", "| South | 7 |"), ("quote", "We won 5 seats"), ("paragraph", "| odd")]
    assert expected == _blocks("| North | 5 |\n| South | 7 |\n>> We won 5 seats\n| odd")


WRAPPED = """The harbour board said on Tuesday that it would buy the
first twelve cranes from a maker in Gdansk and another
20 from Busan. The cranes will cost 40 million euros in
all, said Mr. Olav Lund."""


def test_wrapped_lines_are_one_paragraph() -> None:
    """Lines broken at a fixed width are joined, also where a figure or a capital begins the next."""
    assert [("paragraph", WRAPPED)] == _blocks(WRAPPED)


def test_wrapped_paragraphs_and_items_stay_apart() -> None:
    """Blank lines, markers and rows end a wrapped paragraph."""
    text = f"{WRAPPED}\n\n{WRAPPED}\n- {WRAPPED}\n| a | b |\n- short"
    assert ["paragraph", "paragraph", "item", "row", "item"] == [kind for kind, _ in _blocks(text)]


def test_a_number_that_ends_a_wrapped_sentence() -> None:
    """A figure with its full stop that was wrapped to the next line is no list marker."""
    text = (
        "The harbour has forty berths, and on a quiet day those\n"
        "in use number only a dozen or so, or, to be quite exact,\n"
        "12. The rest stand empty all year."
    )
    assert [("paragraph", text)] == _blocks(text)


@pytest.mark.parametrize(
    "text",
    [
        "Mayor promises new harbour for the northern town\nCouncil votes on parking fees in the old centre",
        "The board met on Monday and voted on the harbour.\nThe mayor was there and spoke against the plans.",
        "Shipping firm raises its forecast for the year\n" + "The firm said that it would carry more. " * 5,
        "the five ships\nthe six cranes",
    ],
)
def test_lines_that_are_not_wrapped(text: str) -> None:
    """Headlines in a list, one sentence a line, a headline over a paragraph, short lines: each line is a block."""
    assert 2 == len(_blocks(text))


def test_byte_order_mark() -> None:
    """A byte-order mark is no part of the reading text, but counts in the offsets of the given."""
    document = _read("\ufeffFive ships.")
    assert "Five ships." == document.text
    assert ("text", 1, 5) == to_given(document.places, 0, 4)


def test_published() -> None:
    """The date of publication is passed on."""
    day = date(2024, 6, 27)
    assert day == read_plain("Five.", id="x", source="x", published=day).published


_LINES = st.lists(
    st.one_of(
        st.text(alphabet="ab .5\x00\x07\xa0\ufeffé", max_size=90),
        st.sampled_from(["- item 5", "1. one", "| a | 5 |", "> quoted", "", "wrapped " * 8, "Wrapped " * 8]),
    )
)


_MARKS = re.compile(r"[->•*]|\b[15]{1,2}\.")  # a number with its stop is the mark of an item


@given(_LINES, st.sampled_from(["\n", "\r\n", "\r", "\n\n"]), st.none() | st.text(min_size=1, max_size=20))
def test_blocks_are_in_order_and_leave_nothing_out(lines: list[str], end: str, title: str | None) -> None:
    """Blocks ascend, begin and end with a visible character, and only list and quotation marks lie between them."""
    document = _read(end.join(lines), title=title)
    at = 0
    for block in document.blocks:
        between = document.text[at : block.start]
        assert "" == _MARKS.sub("", between).strip()
        assert at <= block.start < block.end
        at = block.end
    assert "" == document.text[at:].strip()


@given(_LINES, st.none() | st.text(min_size=1, max_size=20))
def test_every_word_maps_to_itself(lines: list[str], title: str | None) -> None:
    """Each character of the reading text is the character at its place in the given text or title."""
    text = "\n".join(lines)
    document = _read(text, title=title)
    fields = {"text": text, "title": title or ""}
    for block in document.blocks:
        for at in range(block.start, block.end):
            field, start, end = to_given(document.places, at, at + 1)
            assert document.text[at] == fields[field][start:end]
