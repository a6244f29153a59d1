"""Tests of the words by which one affair is named again."""

import pytest

from checker.relate.told.affair_words import affairs


@pytest.mark.parametrize(
    ("verb", "noun"),
    [("was jailed for", "sentence"), ("signed until", "contract"), ("will buy", "acquisition"), ("stole", "fraud")],
)
def test_a_verb_and_its_noun_are_one_affair(verb: str, noun: str) -> None:
    """The verb that tells of an affair and the noun that names it again have one in common."""
    assert affairs(verb) & affairs(noun)


def test_other_words_name_no_affair() -> None:
    """Words that name nothing that has an amount belong to no affair."""
    assert frozenset() == affairs("the tram stood in the rain")
