"""Tests of the posts that stand beside a name: what is read as one, and what is no post held now."""

import pytest

from checker.extract import extract
from checker.extract.names.posts import in_office, ranked, styled
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
        ("DCI Owen Tull left.", [("rank", "chief inspector", "DCI Owen Tull")]),
        ("It was Det Chief Insp Owen Tull.", [("rank", "chief inspector", None)]),
        ("The council's leader, Cllr Ida Strand, spoke.", [("council", "leader", "leader, Cllr Ida Strand")]),
        ("The rector, the Revd Ida Strand, spoke.", [("clergy", "rector", None)]),
        ("It was Ida Strand (Vice-Chairman), who spoke.", [("board", "vice-chairman", None)]),
        (
            "It was Ida Strand, whose housing brief is wide.",
            [("cabinet", "housing", "Ida Strand, whose housing brief")],
        ),
        ("Ida Strand, who is in her sixth season as artistic director, left.", [("staff", "artistic director", None)]),
        ("In her role as Treasurer, Ida Strand signed.", [("board", "treasurer", None)]),
        ("Chemistry tutor Ida Strand won.", [("subject", "chemistry", "Chemistry tutor Ida Strand")]),
        ("They then saw the right-back Owen Tull.", [("position", "defender", None), ("flank", "right-back", None)]),
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
        "The Tory leader, Ida Strand, spoke.",
        "It was Ida Strand, leader of the Green group.",
        "He had been a striker. Strand joined in May.",
    ],
)
def test_no_post_now(text: str) -> None:
    """A former post, another's post and a word that merely looks like a rank give none."""
    assert [] == _posts(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Mr Justice Tull sat. Judge Tull rose.", ["justice", "judge"]),
        ("Dr Ida Strand spoke. Professor Strand sat.", ["Dr", "Prof"]),
        ("Dr Ida Strand, a professor, spoke. Professor Strand sat.", []),
        ("Judge Tull rose.", []),
    ],
)
def test_styles(text: str, expected: list[str]) -> None:
    """Judges and scholars go by their style, unless the copy says how a doctor is a professor too."""
    reading = extract(read_text(text, id="copy", source="copy", format="plain"))
    assert expected == [post.value for _, post in styled(reading)]
