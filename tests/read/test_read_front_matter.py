"""Tests of front matter: title, date of publication, and what is wrong with it."""

from datetime import date

import pytest

from checker.errors import ReadError
from checker.model import Document, Place
from checker.read.markdown import read_markdown
from checker.read.offsets import place, to_given


def _read(markdown: str, title: str | None = None, published: date | None = None) -> Document:
    return read_markdown(markdown, id="x", source="x.md", title=title, published=published)


def _blocks(markdown: str) -> list[tuple[str, str]]:
    """Kind and text of each block."""
    document = _read(markdown)
    return [(block.kind, document.text[block.start : block.end]) for block in document.blocks]


FRONT = """---
author: O. Lund
title: Five ships
published: 2024-06-27
---
# Harbour
"""


def test_front_matter() -> None:
    """Front matter gives title and date; the title stands where it is printed."""
    document = _read(FRONT, published=date(2020, 1, 1))
    assert date(2024, 6, 27) == document.published
    assert [("title", "Five ships"), ("heading", "Harbour")] == _blocks(FRONT)
    assert Place(3, 8) == place(document.places, to_given(document.places, 0, 10)[1])


def test_a_title_given_beside_the_text_wins() -> None:
    """The title of a record stands in the place of that of the front matter."""
    document = _read(FRONT, title="Six ships")
    assert "Six ships\n\nHarbour" == document.text
    assert ("title", 0, 9) == to_given(document.places, 0, 9)


@pytest.mark.parametrize(
    ("printed", "title"),
    [
        ('"Five ships"', "Five ships"),
        ("'Five'", "Five"),
        (r'"Five \"big\" ships"', 'Five "big" ships'),
        (">\n  Five\n  ships", "Five ships\n"),
        ("5", "5"),
    ],
)
def test_titles_of_every_style(printed: str, title: str) -> None:
    """Quoted, escaped and folded titles are read; what was escaped leads back to the whole title."""
    markdown = f"---\ntitle: {printed}\n---\nBody"
    assert ("title", title.strip()) == (_blocks(markdown)[0][0], _blocks(markdown)[0][1].strip())
    document = _read(markdown)
    _, start, end = to_given(document.places, 0, len(title.strip()))
    assert markdown[start:end].strip("\"'\n") in printed


@pytest.mark.parametrize("printed", ["null", "~", '""', ""])
def test_no_title(printed: str) -> None:
    """An empty title is none."""
    assert [("title", "Harbour")] == _blocks(f"---\ntitle: {printed}\n---\n# Harbour")


@pytest.mark.parametrize(
    "published", ["2024-06-27", "'2024-06-27'", "2024-06-27 10:00:00", "2024-06-27T10:00:00+03:00"]
)
def test_dates_of_publication(published: str) -> None:
    """A date of publication may have a time behind it."""
    assert date(2024, 6, 27) == _read(f"---\npublished: {published}\n---\nBody").published


@pytest.mark.parametrize(
    ("front", "cause"),
    [
        ("published: 2024-13-01", 'line 2: the date of publication "2024-13-01" is in no calendar'),
        ("x: 1\npublished: June 27", 'line 3: the date of publication "June 27" is not written like 2024-06-27'),
        ("published: [2024]", "line 2: `published` is not a date"),
        ("title: Five: six", "line 2: the front matter is not valid YAML: mapping values are not allowed here"),
        ("title: \x07", "the front matter is not valid YAML"),
        ("x: " + "[" * 3000, "the front matter is nested too deeply"),
        ("x: " + "y" * 70_000, "the front matter is longer than 65,536 characters"),
        ("x: !!python/object:os.system {}\npublished: 1", "line 3: the date of publication"),
    ],
)
def test_wrong_front_matter(front: str, cause: str) -> None:
    """Front matter that is wrong is an error that says where and why, and no object is ever made of it."""
    with pytest.raises(ReadError) as caught:
        _read(f"---\n{front}\n---\nBody")
    assert caught.value.cause.startswith(cause)


@pytest.mark.parametrize(
    "markdown", ["---\n\nFive: ships\n", "---\nFive ships\n---\n", "Text\n\n---\ntitle: x\n---\n", "---\n---"]
)
def test_no_front_matter(markdown: str) -> None:
    """Hyphens that part a page are no front matter."""
    assert "title" not in [kind for kind, _ in _blocks(markdown)]
