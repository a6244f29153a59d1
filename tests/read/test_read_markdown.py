"""Tests of reading Markdown: blocks, what stands inside paragraphs, places."""

from html import unescape

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from checker.errors import ReadError
from checker.model import Document, Place
from checker.read.markdown import read_markdown
from checker.read.offsets import place, to_given


def _read(markdown: str) -> Document:
    return read_markdown(markdown, id="x", source="x.md")


def _blocks(markdown: str) -> list[tuple[str, str]]:
    """Kind and text of each block."""
    document = _read(markdown)
    return [(block.kind, document.text[block.start : block.end]) for block in document.blocks]


def _printed(markdown: str, words: str) -> str:
    """What stands in the source for words of the reading text."""
    document = _read(markdown)
    at = document.text.index(words)
    field, start, end = to_given(document.places, at, at + len(words))
    assert "text" == field
    return markdown[start:end]


@pytest.mark.parametrize(
    ("markdown", "kind"),
    [
        ("Five ships", "paragraph"),
        ("# Five ships", "title"),
        ("## Five ships ##", "heading"),
        ("Five ships\n---", "heading"),
        ("- Five ships", "item"),
        ("12. Five ships", "item"),
        ("> Five ships", "quote"),
        ("> - Five ships", "item"),
        ("- > Five ships", "quote"),
        ("![Five ships](a.png)", "caption"),
        ("| Five ships |\n|---|", "cell"),
        ("<div>\nFive ships\n</div>", "paragraph"),
        ("> <blockquote>\n> Five ships", "quote"),
        ("<figure><figcaption>Five ships</figcaption></figure>", "caption"),
    ],
)
def test_kinds(markdown: str, kind: str) -> None:
    """Each block has the kind that its markup says."""
    assert [(kind, "Five ships")] == _blocks(markdown)


def test_inside_a_paragraph() -> None:
    """Emphasis, links and escapes leave their words; code, comments and tags leave nothing."""
    markdown = (
        'The **first** *100* [Kenyan ~~police~~](http://a.b/900 "title 8") off_ic_ers\n'
        "`code 7` <!-- note 6 --> arrived&nbsp;in \\*Haiti\\* <b>on</b>  \nTuesday <https://a.b/5>."
    )
    expected = "The first 100 Kenyan police off_ic_ers arrived\xa0in *Haiti* on\nTuesday https://a.b/5."
    assert [("paragraph", expected)] == _blocks(markdown)


@pytest.mark.parametrize(
    ("words", "printed"),
    [
        ("first 100", "first** *100"),
        ("100 officers", "100*\n> [officers"),
        ("in Haiti", "in\n> Haiti"),
        ("5\xa0km", "5&nbsp;km"),
        ("*6*", "*6\\*"),
    ],
)
def test_words_lead_back_to_their_markup(words: str, printed: str) -> None:
    """A span of the reading text covers its own characters in the source."""
    markdown = '> The **first** *100*\n> [officers](x "100 officers") arrived in\n> Haiti, 5&nbsp;km off \\*6\\*'
    assert printed == _printed(markdown, words)


def test_a_link_whose_title_repeats_the_words_after_it() -> None:
    """Words are not looked for in the address or title of a link."""
    markdown = '[Five](/of/ships "of six ships") of six ships'
    document = _read(markdown)
    at = document.text.index("of six")
    assert markdown.rindex("of six") == to_given(document.places, at, at + 6)[1]


def test_tables() -> None:
    """Each cell is a block; cells of a row are parted by a tab; an escaped bar parts nothing."""
    markdown = "> A | B\n> --|--\n> 1 | `x` **1**\n> | 3 \\| 4 | 1 |"
    document = _read(markdown)
    assert "A\tB\n1\t1\n3 | 4\t1" == document.text
    expected = ["A", "B", "1", "1", "3 \\| 4", "1"]
    spans = [to_given(document.places, block.start, block.end)[1:] for block in document.blocks]
    assert expected == [markdown[start:end] for start, end in spans]
    assert [2, 6, 18, 28, 36, 45] == [start for start, _ in spans]
    bar = document.text.index("| 4")
    assert markdown.index("| 4") == to_given(document.places, bar, bar + 1)[1]


def test_captions() -> None:
    """What an image shows and its title are captions, which do not break the sentence that the image stands in."""
    markdown = 'Five ![a flag](f.png "of Kenya") ships ![*two* ![inner](i) ports](p)'
    expected = ["Five ships", "a flag", "of Kenya", "two ports", "inner"]
    assert expected == [text for _, text in _blocks(markdown)]
    assert ["paragraph", *["caption"] * 4] == [kind for kind, _ in _blocks(markdown)]


def test_markup_inside_captions() -> None:
    """What is skipped inside the words of an image does not shift the words behind it."""
    markdown = "See ![`code` <http://a.b> [x](y) ![in](n) *five*](p)"
    assert "five" == _printed(markdown, "five")
    assert "x" == _printed(markdown, "x")


def test_code_is_skipped() -> None:
    """Fenced and indented code is no copy."""
    assert [("paragraph", "Five")] == _blocks("```\n6 ships\n```\n\nFive\n\n    7 ships\n")


def test_html_between_paragraphs() -> None:
    """HTML is read as HTML, wherever it stands, and hides what it hides."""
    markdown = (
        "> <div>\n> Five &amp; six\n> </div>\n\n<nav>\n\n- Seven\n\n</nav>\n\nEight <!-- nine -->\n\n<!--\nTen\n-->\n"
    )
    assert [("paragraph", "Five & six"), ("paragraph", "Eight")] == _blocks(markdown)
    assert "Five &amp; six" == _printed(markdown, "Five & six")


def test_line_ends_of_other_systems() -> None:
    """Line ends of two characters or a lone carriage return change neither the blocks nor the places."""
    markdown = "\ufeff# Five\r\n\r\nThe **first**\r\nship\\\r\nand\rone\r\n\r\n- Six\r\n"
    assert [("title", "Five"), ("paragraph", "The first ship\nand one"), ("item", "Six")] == _blocks(markdown)
    document = _read(markdown)
    at = document.text.index("ship")
    assert Place(4, 1) == place(document.places, to_given(document.places, at, at + 4)[1])


@pytest.mark.parametrize("markdown", ["> " * 150 + "5", "".join("  " * n + "- 5\n" for n in range(150))])
def test_deep_nesting_is_an_error(markdown: str) -> None:
    """Copy whose innermost parts the parser would leave out is not read as if they were not there."""
    with pytest.raises(ReadError, match="nested more than 100 deep"):
        _read(markdown)


@pytest.mark.parametrize(
    "piece", ["[", "![", "*a **a ", "`a``", "[a](", "_a__", "a\n", "> a\n", "- a\n", "<a\n", "| a "]
)
def test_hostile_copy_takes_linear_time(piece: str) -> None:
    """Copy made of unfinished markup is read in seconds."""
    assert _read("Five\n\n" + piece * (20_000 // len(piece))).text.startswith("Five")


_WORD = st.text(alphabet="abcé05", min_size=1, max_size=6)
_PRINTED = st.one_of(
    _WORD.map(lambda word: (word, word)),
    st.sampled_from([("&amp;", "&"), ("5&nbsp;km", "5\xa0km"), ("\\*a\\_", "*a_"), ("`code`", ""), ("<i>", "")]),
    _WORD.map(lambda word: (f"**{word}**", word)),
    _WORD.map(lambda word: (f"*{word}*", word)),
    _WORD.map(lambda word: (f'[{word}](/5?a=1 "{word}")', word)),
    _WORD.map(lambda word: (f"[*{word}*](</5 5>)", word)),
    _WORD.map(lambda word: (f"<!-- {word} -->", "")),
)
_GAPS = st.sampled_from([" ", "\n", "  "])
_PREFIXES = st.sampled_from(
    [("", "", "paragraph"), ("- ", "  ", "item"), ("> ", "> ", "quote"), ("> 1. ", ">    ", "item")]
)
_PARAGRAPHS = st.lists(st.tuples(_PREFIXES, st.lists(st.tuples(_PRINTED, _GAPS), min_size=1)), max_size=5)


@given(_PARAGRAPHS)
def test_copy_made_of_pieces(paragraphs: list[tuple[tuple[str, str, str], list[tuple[tuple[str, str], str]]]]) -> None:
    """The words that copy was made of come back, in their blocks, each from its own characters."""
    markdown, expected = "", []
    for (first, later, kind), words in paragraphs:
        # "x" in front, so that no piece begins a line as markup of a block
        lines = "x " + "".join(printed + gap for (printed, _), gap in words).replace("\n", f"\n{later}x ")
        markdown += f"{first}{lines}\n\n<!-- -->\n\n"
        expected.append(
            (kind, ["x"] + [w for (_, word), gap in words for w in ([word] if word else []) + ["x"] * (gap == "\n")])
        )
    document = _read(markdown)
    found = [
        (block.kind, document.text[block.start : block.end].replace("\n", " ").split(" ")) for block in document.blocks
    ]
    assert expected == [(kind, [word for word in words if word]) for kind, words in found]


_MARKUP = st.sampled_from(
    [
        *(
            "a",
            "5",
            "é",
            ">",
            "-",
            "1.",
            "#",
            "*",
            "**",
            "_",
            "`",
            "``",
            "```",
            "~~",
            "|",
            "|-|-|",
            "---",
            "===",
            "&amp;",
        ),
        *(
            "&nbsp;",
            "[",
            "](x)",
            '](<y z> "t u")',
            "![",
            "[r]",
            "[r]: /u 'q'",
            "\\",
            "\\*",
            "\\|",
            "<http://a.b/c?d=e>",
        ),
        *("<b>", "<!--", "<!-- c -->", "<div>", "</div>", "<p hidden>", "<br>", "<script>", "\ufeff", "\x0b", "\x1c"),
        *(" ", "  ", "    ", "\n", "\n\n", "\r\n", "\r", "\t", "\xa0", "\u2028"),
    ]
)


@settings(max_examples=400)
@given(st.lists(_MARKUP, max_size=30).map("".join))
def test_any_copy_maps_back(markdown: str) -> None:
    """Each visible character is the one at its place in the copy, and blocks leave nothing out."""
    document = _read(markdown)
    at = 0
    for block in document.blocks:
        assert at <= block.start < block.end
        assert "" == document.text[at : block.start].strip()
        at = block.end
    for offset, character in enumerate(document.text):
        if not character.isspace() and character not in "\\\ufffd":  # see _BROKEN_LINE; a character that is none
            _, start, end = to_given(document.places, offset, offset + 1)
            assert character in unescape(markdown[start:end])


@settings(max_examples=150)
@given(
    st.lists(
        st.sampled_from(["| ", "a ", "5 ", "\\| ", "`b` ", "**a** ", "> ", "- ", "\n", "|-|-|\n", "&amp; "]),
        max_size=30,
    )
)
def test_any_table_maps_back(pieces: list[str]) -> None:
    """The characters of cells lead back to themselves, too, and those of one cell stand in the order of the source."""
    markdown = "| a | b |\n|---|---|\n" + "".join(pieces)
    document = _read(markdown)
    starts = []
    for offset, character in enumerate(document.text):
        if not character.isspace():
            _, start, end = to_given(document.places, offset, offset + 1)
            assert character == unescape(markdown[start:end])
            starts.append(start)
    assert sorted(set(starts)) == starts
