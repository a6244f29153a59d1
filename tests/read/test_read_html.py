"""Tests of reading HTML: blocks, what readers do not see, entities, places."""

from datetime import date
from html import unescape

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from checker.model import Document
from checker.read.html import read_html
from checker.read.offsets import to_given


def _read(html: str, title: str | None = None, published: date | None = None) -> Document:
    return read_html(html, id="x", source="x.html", title=title, published=published)


def _blocks(html: str, title: str | None = None) -> list[tuple[str, str]]:
    """Kind and text of each block."""
    document = _read(html, title)
    return [(block.kind, document.text[block.start : block.end]) for block in document.blocks]


@pytest.mark.parametrize(
    ("html", "kind"),
    [
        ("<p>Five ships</p>", "paragraph"),
        ("<div>Five ships</div>", "paragraph"),
        ("Five ships", "paragraph"),
        ("<h2>Five ships</h2>", "heading"),
        ("<h1>Five ships</h1>", "title"),
        ("<title>Five ships</title>", "title"),
        ("<ul><li>Five ships</ul>", "item"),
        ("<blockquote><p>Five ships</p></blockquote>", "quote"),
        ("<figure><figcaption>Five ships</figcaption></figure>", "caption"),
        ("<table><caption>Five ships</caption></table>", "caption"),
        ("<table><tr><td>Five ships</td></tr></table>", "cell"),
        ("<table><tr><th>Five ships", "cell"),
    ],
)
def test_kinds(html: str, kind: str) -> None:
    """Each element gives its text a kind."""
    assert [(kind, "Five ships")] == _blocks(html)


@pytest.mark.parametrize(
    "hidden",
    [
        "<script>if (1 < 2) 'five'</script>",
        "<SCRIPT>five</script >",
        "<style>p { five }</style>",
        "<nav><p>Five</p></nav>",
        "<template><p>Five<template>six</template></p></template>",
        "<noscript>Five</noscript>",
        "<footer><nav>Five</nav> six</footer>",
        "<div aria-hidden='true'><div>Five</div> six</div>",
        "<p hidden>Five",
        "<div hidden><p>Five</div>",
        '<div role="navigation">Five</div>',
        "<div style='color: red; display: none'>Five</div>",
        "<!-- five -->",
        "<!DOCTYPE five>",
        "<?five?>",
        "<img alt='five' hidden>",
    ],
)
def test_what_readers_do_not_see(hidden: str) -> None:
    """Scripts, navigation, comments and hidden elements are left out, and what follows them is not."""
    assert [("paragraph", "Before"), ("paragraph", "after")] == _blocks(f"<div><p>Before</p>{hidden}<p>after</p></div>")


@pytest.mark.parametrize("html", ["<p>One <span hidden>two</p><p>three</p>", "<ul><li>One<li hidden>two</ul>three"])
def test_hidden_elements_that_are_never_closed(html: str) -> None:
    """A hidden element ends at the latest with the element that holds it."""
    assert ["One", "three"] == [text for _, text in _blocks(html)]


def test_a_footer_inside_an_article_is_read() -> None:
    """A correction at the foot of an article is copy; the foot of the page is not."""
    html = "<article><p>Five</p><footer>Six</footer></article><footer>Seven</footer>"
    assert ["Five", "Six"] == [text for _, text in _blocks(html)]


def test_inline_tags_vanish() -> None:
    """Tags inside a word leave no space, line breaks become line ends, white space becomes one space."""
    html = "<p> The <b>har</b>bour\n  board<br>met <i> on</i> Monday </p>"
    assert [("paragraph", "The harbour board\nmet on Monday")] == _blocks(html)


def test_entities() -> None:
    """Entities become their characters, each at the place of the whole entity."""
    html = "<p>5&nbsp;&lt; 6 &#163;7&#x2014;8 AT&T &unknown; R&D &#0</p>"
    document = _read(html)
    assert "5\xa0< 6 £7—8 AT&T &unknown; R&D \ufffd" == document.text
    assert ("text", 4, 10) == to_given(document.places, 1, 2)
    pound = document.text.index("£7")
    assert "&#163;7" == html[slice(*to_given(document.places, pound, pound + 2)[1:])]


def test_unfinished_and_overlapping_tags() -> None:
    """List items and cells without end tags, and end tags without start tags, do not confuse the blocks."""
    html = (
        "</td><ul><li>One<li>Two<ul><li>Three</ul>Four</ul>"
        "<table><tr><td>5<td>6<tr><td>7</table>Eight</li><h2>Nine<p>Ten"
    )
    expected = [
        *(("item", text) for text in ("One", "Two", "Three", "Four")),
        *(("cell", text) for text in ("5", "6", "7")),
        ("paragraph", "Eight"),
        ("heading", "Nine"),
        ("paragraph", "Ten"),
    ]
    assert expected == _blocks(html)


def test_cells_are_parted() -> None:
    """The cells of a row are parted by a tab, its rows by a line end."""
    assert (
        "1\t2\n3\t4"
        == _read("<table><thead><tr><td>1</td><td>2</td></tr></thead><tr><td>3</td><td>4</td></tr></table>").text
    )


def test_a_page_laid_out_with_a_table() -> None:
    """A long cell is prose."""
    text = "The board met on Monday. " * 10
    assert [("paragraph", text.strip())] == _blocks(f"<table><tr><td>{text}</td></tr></table>")


def test_titles() -> None:
    """The title element and the first h1 are titles; where a title was given, they are headings."""
    html = "<title>Five ships</title><h1>Five ships</h1><h1>Six</h1>"
    assert ["title", "title", "heading"] == [kind for kind, _ in _blocks(html)]
    assert ["title", "heading", "heading", "heading"] == [kind for kind, _ in _blocks(html, title="Ships")]


@pytest.mark.parametrize(
    "html",
    [
        '<meta name="date" content="2024-06-27">',
        "<meta property=article:published_time content=2024-06-27T09:30:00Z />",
        "<META Name='DC.date' CONTENT='2024-06-27'>",
    ],
)
def test_published(html: str) -> None:
    """The date of publication comes from the page, whatever the caller thinks."""
    assert date(2024, 6, 27) == _read(f"{html}<p>Five", published=date(2020, 1, 1)).published


@pytest.mark.parametrize("html", ["<meta name=date content=soon>", "<meta name=author content=2024-06-27>", "<p>"])
def test_published_unknown(html: str) -> None:
    """A page that names no date that can be read has the date that the caller knows."""
    assert date(2020, 1, 1) == _read(html, published=date(2020, 1, 1)).published


@pytest.mark.parametrize("html", ["5 < 6 and 7", "5 <b and 7", "a < b & c <", "<", "&", "<a href='x", "</", "<!x"])
def test_signs_that_begin_no_tag(html: str) -> None:
    """A sign that begins no tag is a word like any other."""
    assert html == _read(html).text


@pytest.mark.parametrize(
    "piece",
    [
        "<a ",
        "<!--",
        "<![",
        "<?",
        "</",
        "<a '",
        '<a x="',
        "<a x='>",
        "<div>",
        "<li></td>",
        "&",
        "&#9",
        "<a ====",
        "<ul><li>",
    ],
)
def test_hostile_pages_take_linear_time(piece: str) -> None:
    """A page of 300,000 unfinished tags or entities is read in seconds; in quadratic time it would take minutes."""
    html = "<p>Five" + piece * (300_000 // len(piece))
    assert "Five" == _read(html).text[:4]


_WORD = st.text(alphabet="abcé05,.", min_size=1, max_size=6)
_PRINTED = st.one_of(
    _WORD.map(lambda word: (word, word)),
    st.sampled_from([("&amp;", "&"), ("5&nbsp;km", "5\xa0km"), ("&lt;b&gt;", "<b>"), ("&#8212;", "—"), ("<br>", "")]),
    _WORD.map(lambda word: (f"<b>{word}</b>", word)),
    _WORD.map(lambda word: (f'<a href="/5?a=1&amp;b=2">{word}</a>', word)),
    _WORD.map(lambda word: (f"{word}<!-- 7 --><script>8 < 9</script>", word)),
    _WORD.map(lambda word: (f"<i><u>{word}</u></i>", word)),
)
_GAPS = st.sampled_from([" ", "\n", "  ", " \n\t ", "\r\n"])
_TAGS = st.sampled_from(["p", "li", "h2", "td", "blockquote", "div", "figcaption"])
_PARAGRAPHS = st.lists(st.tuples(_TAGS, st.lists(st.tuples(_PRINTED, _GAPS), min_size=1)), max_size=6)


@given(_PARAGRAPHS)
def test_pages_made_of_pieces(paragraphs: list[tuple[str, list[tuple[tuple[str, str], str]]]]) -> None:
    """The words that a page was made of come back, in their blocks, each from its own characters."""
    html = "".join(
        f"<{tag}>" + "".join(printed + gap for (printed, _), gap in words) + f"</{tag}>\n" for tag, words in paragraphs
    )
    document = _read(html)
    expected = [[word for (_, word), _ in words if word] for _, words in paragraphs]
    found = [document.text[block.start : block.end].split(" ") for block in document.blocks]
    assert [words for words in expected if words] == [
        [w for line in block for w in line.split("\n")] for block in found
    ]


@settings(max_examples=300)
@given(st.text(alphabet="ab5 \n\xa0<>/&;#x!-='\"", max_size=60), st.text(max_size=4))
def test_any_page_maps_back(html: str, more: str) -> None:
    """Each visible character is the one at its place in the page; places ascend, and blocks leave nothing out."""
    html += more
    document = _read(html)
    at = 0
    for block in document.blocks:
        assert at <= block.start < block.end
        assert "" == document.text[at : block.start].strip()
        at = block.end
    for offset, character in enumerate(document.text):
        if not character.isspace():
            _, start, end = to_given(document.places, offset, offset + 1)
            assert character in unescape(html[start:end])
    ends = [(run[1], run[1] + run[3]) for run in document.places.runs]
    assert ends == sorted(ends)
