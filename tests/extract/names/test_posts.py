"""Tests of the posts that stand beside a name: what is read as one, and what is no post held now."""

import pytest

from checker.extract import extract
from checker.extract.names.posts import in_office, ranked
from checker.read import read_text


def _posts(text: str) -> list[tuple[str, str, str]]:
    reading = extract(read_text(text, id="copy", source="copy", format="plain"))
    found = [post for _, post in (*ranked(reading), *in_office(reading))]
    return [(post.scale, post.value, text[post.start : post.end]) for post in found]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The boat was old, Capt. Ida Strand said.", [("rank", "captain", "Capt. Ida Strand")]),
        ("It was Lt. Col. Owen Tull.", [("rank", "colonel", "Lt. Col. Owen Tull")]),
        ("It was DI Owen Tull.", [("rank", "inspector", "DI Owen Tull")]),
        ("The mayor, Ida Strand, spoke.", [("public", "mayor", "mayor, Ida Strand")]),
        ("It was Ida Strand, the deputy mayor of Ellery, who spoke.", [("public", "deputy mayor", None)]),
        ("It was Ida Strand, 53, the mayor.", [("public", "mayor", "Ida Strand, 53, the mayor")]),
        ("Norvian Foreign Minister Owen Tull left.", [("cabinet", "foreign", "Foreign Minister Owen Tull")]),
        ("They were Sen. Strand, Rep. Tull.", [("public", "senator", None), ("public", "representative", "Rep. Tull")]),
        ("It was Owen Tull, the minister of finance.", [("cabinet", "finance", None)]),
        ("It was Owen Tull, who represented the firm.", [("court", "defense lawyer", "Owen Tull, who represented")]),
    ],
)
def test_posts_beside_a_name(text: str, expected: list[tuple[str, str, str | None]]) -> None:
    """Ranks and offices right before a name, in apposition and in a who-clause are the person's."""
    found = _posts(text)
    assert [(scale, value) for scale, value, _ in expected] == [(scale, value) for scale, value, _ in found]
    assert all(printed in (None, words) for (_, _, printed), (_, _, words) in zip(expected, found, strict=True))


@pytest.mark.parametrize(
    "text",
    [
        "The former mayor, Ida Strand, spoke.",
        "Attorney General Owen Tull spoke.",
        "After meeting the mayor, Strand spoke.",
        "It was Ida Strand, mayor from 1990 to 1994.",
        "It was Ida Strand, a cousin of the mayor.",
        "The team captain Ida Strand spoke.",
    ],
)
def test_no_post_now(text: str) -> None:
    """A former post, another's post and a word that merely looks like a rank give none."""
    assert [] == _posts(text)
