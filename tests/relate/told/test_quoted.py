"""Tests of quotations set out above the body: the words that they are taken from, and what is no slip."""

import pytest

from checker.extract import extract
from checker.model import Passage
from checker.read import read_text
from checker.relate.told.quoted import quoted_again

_BODY = "“The town knows it. We shall not sell the old pier, and that is that,” Ida Strand told the council."


def _keys(copy: str, form: str = "plain") -> list[tuple[str, str]]:
    reading = extract(read_text(copy, id="copy", source="copy", format=form))
    found = [relation.roles for relation in quoted_again(reading, "quote/rule")]
    return [(quote.key, body.key) for quote, body in _passages(found)]


def _passages(found: list) -> list[tuple[Passage, Passage]]:
    return [(roles["quote"], roles["body"]) for roles in found]


@pytest.mark.parametrize(
    ("quote", "said"),
    [
        ("We shall not sell the old pier", "we shall not sell the old pier"),
        ("We shall sell the old pier", "we shall not sell the old pier"),
        ("We shall not sell the old barge", "we shall not sell the old pier"),
    ],
)
def test_a_headline_is_held_against_what_was_said(quote: str, said: str) -> None:
    """The same words, a "not" left out, and another word are found in the body."""
    assert [(quote.lower(), said)] == _keys(f"'{quote}', says mayor\n\n{_BODY}")


@pytest.mark.parametrize(
    "quote", ["Shall sell", "We shall not sell old pier", "We shall not sell the older pier", "They will keep the ship"]
)
def test_what_headlines_may_do_is_no_slip(quote: str) -> None:
    """Too few words, a word left out, an inflected word, and words that nobody is quoted with are left alone."""
    assert [] == _keys(f"'{quote}', says mayor\n\n{_BODY}")


@pytest.mark.parametrize(
    ("quote", "said"),
    [
        ("We always sell the old pier", "we never once sell the old pier"),  # two words for one
        ("Old pier for sale", "old pier is not for sale"),  # condensed, without its "not"
    ],
)
def test_a_quotation_turned_round_is_found(quote: str, said: str) -> None:
    """Words that deny are missed even where others are put in their place or left out."""
    body = f"“It is known that {said} now,” Ida Strand told the council."
    assert [quote.lower()] == [key for key, _ in _keys(f"'{quote}', says mayor\n\n{body}")]


def test_a_line_below_the_headline_is_no_part_of_the_body() -> None:
    """A line that stands out below the headline quotes the body as the headline does."""
    copy = f'Pier stays\n\n"We shall sell the old pier": mayor speaks up\n\n{_BODY}'
    assert [("we shall sell the old pier", "we shall not sell the old pier")] == _keys(copy)


def test_a_pull_quote_is_held_against_the_body() -> None:
    """In Markdown a block quotation repeats what the body says."""
    copy = f"# Pier\n\n{_BODY}\n\n> We shall not sell the old barge\n"
    assert [("we shall not sell the old barge", "we shall not sell the old pier")] == _keys(copy, "markdown")


def test_two_places_that_could_be_meant_are_none() -> None:
    """Where two quotations are one word off, it is not known which the headline is from."""
    assert [] == _keys(f"'We shall not sell the old barge', says mayor\n\n{_BODY} “We shall not sell the old mill.”")
