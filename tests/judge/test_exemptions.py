"""Tests of exemptions: what a comment, the front matter and the configuration say may stand."""

from __future__ import annotations

from datetime import date

import pytest

from checker.errors import UsageError
from checker.judge.exemptions import Exemption, exemptions_of, named_rules
from checker.read import read_text

ASK = '<!-- tieout: ignore[age, part-whole/parts-add-up] reason="The desk was told so" -->'


def _asked(text: str, format: str = "markdown") -> list[Exemption | UsageError]:
    return list(exemptions_of(read_text(text, id="story", source="story.md", format=format)))


def _words(text: str, format: str = "markdown") -> list[str]:
    """The words that each exemption is for; "" for the whole document."""
    document = read_text(text, id="story", source="story.md", format=format)
    return [
        document.text[slice(*one.span)] if isinstance(one, Exemption) and one.span else ""
        for one in exemptions_of(document)
    ]


def test_a_comment_names_rules_and_a_reason():
    """And where it stands."""
    (one,) = _asked(f"Five boats.\n\n{ASK}\n\nSix boats.\n")
    assert isinstance(one, Exemption)
    assert (("age", "part-whole/parts-add-up"), "The desk was told so", "comment", 3) == (
        one.rules,
        one.reason,
        one.where,
        one.line,
    )
    assert [True, True, False] == [one.names(rule) for rule in ("age/at-event", "part-whole/parts-add-up", "rate/per")]


@pytest.mark.parametrize(
    ("text", "format", "expected"),
    [
        (f"Five boats.\n\n{ASK}\nSix boats.\n\nSeven.\n", "markdown", "Six boats."),
        (f"Five boats.\n\nSix {ASK} boats.\n\nSeven.\n", "markdown", "Six boats."),
        (f"Five boats.\n\nSix boats. {ASK}\n\nSeven.\n", "markdown", "Six boats."),
        (f"- Five\n- Six boats {ASK}\n- Seven\n", "markdown", "Six boats"),
        (f"{ASK}\n\n| a | b |\n|---|---|\n| 1 | 2 |\n\nSeven.\n", "markdown", "a\tb\n1\t2"),
        (f"<p>Five</p><p>Six {ASK}boats</p><p>Seven</p>", "html", "Six boats"),
        (f"<p>Five</p>{ASK}<p>Six</p><p>Seven</p>", "html", "Six"),
        (f"Five boats.\n\nSix boats.\n\n{ASK}\n", "markdown", ""),
        (ASK.replace("ignore", "ignore-file") + "\n\nFive boats.\n", "markdown", ""),
    ],
    ids=["next", "in", "end of", "item", "table", "in html", "next in html", "nothing follows", "file"],
)
def test_a_comment_is_for_a_block(text, format, expected):
    """The one that it stands in, else the next; a table counts as one."""
    assert [expected] == _words(text, format)


def test_the_front_matter_is_for_the_whole_document():
    """One text or a list of them."""
    ask = 'ignore[age] reason="The court gives both"'
    (one,) = _asked(f"---\ntitle: Boats\ntieout: {ask}\n---\n\nFive.\n")
    assert isinstance(one, Exemption)
    assert ("front matter", None, 3) == (one.where, one.span, one.line)
    assert 2 == len(_asked(f"---\ntieout:\n  - {ask}\n  - {ask}\n---\n\nFive.\n"))


@pytest.mark.parametrize(
    ("asked", "why"),
    [
        ("ignore[age]", "is not understood"),
        ('ignore[age] reason=""', "needs a reason"),
        ('ignore[] reason="so"', "no rule is named"),
        ('ignore[agee] reason="so"', "no rule is named 'agee'"),
        ('ignore[age] reason="so" until=soon', "is no day"),
        ("please ignore it", "is not understood"),
    ],
)
def test_what_is_not_understood_exempts_nothing_and_is_told(asked, why):
    """With the place and how to write it."""
    (one,) = _asked(f"Five boats.\n\n<!-- tieout: {asked} -->\n")
    assert isinstance(one, UsageError)
    assert str(one).startswith("story.md:3: ")
    assert why in str(one)


def test_an_end_is_a_day():
    """Until then and no longer."""
    (one,) = _asked('<!-- tieout: ignore[age] reason="so" until=2027-01-31 -->\n\nFive.\n')
    assert isinstance(one, Exemption)
    assert date(2027, 1, 31) == one.until


def test_comments_in_code_are_code():
    """Copy may show how an exemption is written."""
    assert [] == _asked(f"Write it so:\n\n```\n{ASK}\n```\n\nor `{ASK}`.\n")


def test_names_of_rules_are_known_families():
    """A slip of the pen exempts nothing."""
    assert ("age", "part-whole/x") == named_rules(" age/ , part-whole/x")
    with pytest.raises(UsageError):
        named_rules("part-hole/x")
