"""Tests of counts: their nouns, wholes, and numbers that count nothing."""

from collections.abc import Callable

import pytest


def test_counts_have_nouns_and_modifiers(quantities: Callable) -> None:
    """A count knows what it counts."""
    first, second = quantities("The first 100 Kenyan police officers came; an additional 900 officers will.")
    assert (100, "officer", ("kenyan", "police"), False) == (first.value, first.noun, first.modifiers, first.more)
    assert (900, "officer", (), True) == (second.value, second.noun, second.modifiers, second.more)


@pytest.mark.parametrize(
    ("copy", "expected"),
    [
        ("It built 15 schools and opened 20 more that were shut.", [(15, "school"), (20, "school")]),
        ("Of 50 members 12 left, the other 38 stayed.", [(50, "member"), (12, ""), (38, "member")]),
        ("Twenty of the 35 homes burned.", [(20, "home"), (35, "home")]),
        ("Twenty of the homes burned.", [(20, "home")]),
        ("Twenty of the city's 35 homes burned.", [(20, "home"), (35, "home")]),
        ("There were 40 men, 12 of them hurt.", [(40, "man"), (12, "man")]),
        ("It took two or three men.", [(2, "man"), (3, "man")]),
        ("One or two men came.", [(1, "man"), (2, "man")]),
        ("Both sides agreed.", [(2, "side")]),
        ("It has a 14-member board.", [(14, "member")]),
        ("It rose to 8,100 bales from 6,542.", [(8100, "bale"), (6542, "bale")]),
        ("One person was killed.", [(1, "person")]),
        ("Half a million people came.", [(500_000, "person")]),
        ("There were 20 dead.", [(20, "dead")]),
        ("It has 60m customers.", [(60_000_000, "customer")]),
        ("Three dogs and two of the five died.", [(3, "dog"), (2, ""), (5, "")]),
        ("A 1,200-strong crowd came.", [(1200, "crowd")]),
    ],
)
def test_reads_nouns(copy: str, expected: list[tuple[int, str]], counted: Callable) -> None:
    """Nouns are shared, inherited and taken from the whole."""
    assert expected == counted(copy)


def test_the_part_of_a_whole_is_marked(quantities: Callable) -> None:
    """Only the part is marked as one."""
    assert [True, False] == [one.of_whole for one in quantities("Twenty of the 35 homes burned.")]


@pytest.mark.parametrize(
    "copy",
    [
        "One of the men left.",
        "That is one reason.",
        "One day it ended.",
        "The two-time champion lost.",
        "It is a two-way street.",
        "Both men and women came.",
        "(1) It works. (2) It lasts.",
        "3.",
        "He is in his 40s.",
        "A Boeing 777F landed.",
    ],
)
def test_numbers_that_count_nothing(copy: str, counted: Callable) -> None:
    """Pronouns, list numbers, decades of life and codes are no figures."""
    assert [] == [one for one in counted(copy) if one[1] != "777"]


def test_metres_and_millions(quantities: Callable) -> None:
    """The letter m is metres in a race, millions before a noun or a currency."""
    copy = "The 400m final drew 60m viewers and cost 5m euros."
    kinds = [(one.kind, one.value, one.unit) for one in quantities(copy)]
    assert [("measure", 400, "metre"), ("count", 60_000_000, ""), ("money", 5_000_000, "EUR")] == kinds


@pytest.mark.parametrize("copy", ["The 1.8m who rent will wait.", "Of these, 1.8m are at sea."])
def test_millions_before_who_and_plural_verbs(copy: str, quantities: Callable) -> None:
    """The letter m is millions where those counted are told of by "who" or a verb in the plural."""
    assert [1_800_000] == [one.value for one in quantities(copy)]


@pytest.mark.parametrize("copy", ["Waves of 3m were seen.", "Her rivals in the 400m are here."])
def test_lengths_before_plural_verbs(copy: str, quantities: Callable) -> None:
    """The letter m is metres where a plural verb is told of what has the length."""
    assert ["metre"] == [one.unit for one in quantities(copy)]


def test_a_year_before_a_plural_is_a_year(counted: Callable) -> None:
    """The year of "1986 sales" counts no sales."""
    assert [] == counted("It had 1986 sales of 5 mln dlrs.")


def test_the_evidence_reaches_to_the_noun(only: Callable) -> None:
    """The span of a count covers its noun."""
    copy = "Some 100 Kenyan police officers arrived."
    start, end = only(copy).span
    assert "100 Kenyan police officers" == copy[start:end]
