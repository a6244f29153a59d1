"""Tests of jail terms told twice: of one person, and of two."""

import pytest

from checker.extract import extract
from checker.read import read_text
from checker.relate.dates.jail_terms import headline_terms, jail_terms


@pytest.mark.parametrize(
    ("again", "expected"),
    [
        ("He was sentenced to 12 years in prison.", [12]),
        ("Owen Tull was sentenced on Friday to 12 years in prison.", [12]),
        ("Owen Tull was sentenced in May to 12 years in prison.", []),
        ("His brother was sentenced on Friday to 12 years in prison.", []),
        ("He was sentenced to 12 years in prison on appeal.", []),
        ("They were sentenced to 12 years in prison.", []),
    ],
)
def test_a_term_told_again(again: str, expected: list[int]) -> None:
    """A pronoun, or a name and the same day, tell the term of the man in the lead again; others tell another's."""
    copy = f"A man of 67 was jailed on Friday for nine years for theft. {again}"
    relations = jail_terms(extract(read_text(copy, id="copy", source="copy", format="plain")), "restatement/x")
    assert expected == [relation.roles["again"].value for relation in relations]  # type: ignore[union-attr]


@pytest.mark.parametrize(
    ("lead", "expected"),
    [
        ("A baker was sentenced today to 19 years in prison for arson.", [19]),
        ("A baker was sentenced to six years in prison and three years on parole.", []),
        ("A baker was fined today.", []),
    ],
)
def test_a_term_in_the_headline(lead: str, expected: list[int]) -> None:
    """The headline's term is held against the lead's if both tell one term."""
    copy = f"Ostby baker sentenced to nine years\n\n{lead}"
    relations = headline_terms(extract(read_text(copy, id="copy", source="copy", format="plain")), "restatement/x")
    assert expected == [relation.roles["again"].value for relation in relations]  # type: ignore[union-attr]
