"""Tests of the counted noun: which noun a number counts, and which nouns may speak of the same things."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.extract.language.nouns import Noun, compatible, counted_noun
from checker.extract.text import tokens


def _noun(copy: str, singular: bool = False, stop: frozenset[int] = frozenset()) -> Noun | None:
    """The noun counted by the number that "|" stands after in the copy."""
    at = copy.index("|")
    text = copy.replace("|", "")
    split = tokens(text, 0, len(text))
    after = next((index for index in range(len(split)) if split.start[index] >= at), len(split))
    return counted_noun(split, after, singular, stop)


@pytest.mark.parametrize(
    ("copy", "lemma"),
    [
        ("The first 100| Kenyan police officers arrived", "officer"),
        ("An additional 900| officers are expected", "officer"),
        ("Sending 1,000| security personnel to Haiti", "personnel"),
        ("There are 3,000| military officers and", "officer"),
        ("has deployed 5,000| troops in Somalia", "troops"),
        ("renovated 15| schools and reopened", "school"),
        ("12| new homes planned", "home"),
        ("300| jobs at risk", "job"),
        ("20| men and women", "man"),
        ("30| pieces of equipment", "piece"),
        ("some 40| sports stars", "star"),
        ("five| sports car makers", "maker"),
        ("ten| people smugglers", "smuggler"),
        ("20| police dog handlers", "handler"),
        ("12| large, ugly buildings", "building"),
        ("20| health and safety officers", "officer"),
        ("10| newly painted doors", "door"),
        ("30| Leeds-based funds", "fund"),
        ("three| by-elections", "by-election"),
        ("12| passers-by", "passer-by"),
        ("eight| start-ups", "start-up"),
        ("30| off-duty officers", "officer"),
        ("40| US soldiers", "soldier"),
        ("50| MPs voted", "mp"),
        ("20| women's groups", "group"),
        ("20| more officers", "officer"),
        ("20| or so officers", "officer"),
        ('100| "ghost" employees', "employee"),
        ("300| workers bonuses", "worker"),
        ("20| people dead", "person"),
        ("leaving 20| dead and", "dead"),
        ("12| seriously injured", "injured"),
        ("12| British were hurt", "british"),
        ("a 20| man squad", "man"),
        ("40| workers' families", "worker"),
        ("600| JOBS CUT", "job"),
        ("five| Bank of Narnia loans", "loan"),
        ("900| class A shares", "share"),
        ("two| Los Angeles schools", "school"),
        ("170| coastal and inland towns", "town"),
        ("the two| companies underscores", "company"),
        ("20| data centres", "centre"),
        ("40| lower floors", "floor"),
    ],
)
def test_number_counts_the_last_plural(copy: str, lemma: str) -> None:
    """A number other than one counts the last plural noun of its phrase."""
    noun = _noun(copy)
    assert noun is not None
    assert lemma == noun.lemma


@pytest.mark.parametrize(
    "copy",
    [
        "1,000| were killed",
        "100| arrived",
        "20| more",
        "20| more that had been closed",
        "20| others",
        "50| die every year",
        "the two| took jobs",
        "20| of the schools",
        "35|, said officers",
        "12|-member panels",
        "45|",
        "20| in hospitals",
        "the three| who left schools",
        "15| percent shares",
        "20| Kenya's officers",
    ],
)
def test_bare_number_counts_nothing(copy: str) -> None:
    """A number that a verb, a preposition, a determiner or punctuation follows counts no noun."""
    assert _noun(copy) is None


@pytest.mark.parametrize(
    ("copy", "lemma"),
    [
        ("one| officer", "officer"),
        ("one| police officer said", "officer"),
        ("one| man died", "man"),
        ("one| man left early", "man"),
        ("one| company plans cuts", "company"),
        ("one| Labour MP said", "mp"),
        ("one| Kenyan was hurt", "kenyan"),
        ("one| human rights group said", "group"),
        ("one| large, ugly building", "building"),
        ("one| aircraft", "aircraft"),
        ("one| reason why", "reason"),
        ("one| by-election", "by-election"),
        ("one| writer asking", "writer"),
        ("one| council meeting", "meeting"),
    ],
)
def test_one_counts_a_singular_noun(copy: str, lemma: str) -> None:
    """The number one counts the last noun before a verb can begin."""
    noun = _noun(copy, singular=True)
    assert noun is not None
    assert lemma == noun.lemma


@pytest.mark.parametrize(
    "copy", ["number one| Rosa Feldmann", "one| of the men", "one| another", "one| in five", "one| says"]
)
def test_one_counts_no_names_and_no_verbs(copy: str) -> None:
    """The number one before a name, a preposition or a verb counts nothing."""
    assert _noun(copy, singular=True) is None


def test_noun_says_where_it_stands() -> None:
    """A noun has the token indexes of its phrase's first word and of its head, and the words between in lower case."""
    assert Noun("officer", 3, 5, ("kenyan", "police")) == _noun("the first 100| Kenyan police officers arrived")


def test_noun_does_not_cross_another_mention() -> None:
    """A token of another mention ends the phrase."""
    assert _noun("nine| top 30 singles", stop=frozenset({2})) is None


@given(st.text(), st.integers(0, 30), st.booleans(), st.frozensets(st.integers(0, 30)))
def test_any_text_is_read(text: str, after: int, singular: bool, stop: frozenset[int]) -> None:
    """Any text, any token and any mentions give a noun inside the text and outside the other mentions, or none."""
    split = tokens(text, 0, len(text))
    noun = counted_noun(split, after, singular, stop)
    assert noun is None or (after <= noun.first <= noun.last < len(split) and noun.last not in stop)


_WORDS = (
    "police officers 's , and - new large took were men killed one Kenya sports MPs dead ' newly well-known of".split()
)


@given(st.lists(st.sampled_from(_WORDS), max_size=14), st.booleans())
def test_any_run_of_words_is_read(words: list[str], singular: bool) -> None:
    """Any order of words gives a noun whose lemma is not empty and whose modifiers stand before it, or none."""
    text = " ".join(words)
    split = tokens(text, 0, len(text))
    noun = counted_noun(split, 0, singular, frozenset())
    assert noun is None or (noun.lemma != "" and len(noun.modifiers) <= noun.last - noun.first)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("officer", "officer"),
        ("officer", "personnel"),
        ("police", "troops"),
        ("person", "nurse"),
        ("dead", "person"),
        ("victim", "death"),
        ("vote", "ballot"),
        ("house", "home"),
        ("job", "post"),
        ("mp", "lawmaker"),
    ],
)
def test_compatible_nouns(one: str, other: str) -> None:
    """Nouns of one class, and a person with anyone, may speak of the same things, whichever comes first."""
    assert compatible(one, other)
    assert compatible(other, one)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("officer", "school"),
        ("man", "woman"),
        ("teacher", "pupil"),
        ("person", "house"),
        ("share", "vote"),
        ("", "person"),
    ],
)
def test_incompatible_nouns(one: str, other: str) -> None:
    """Nouns of different things, and different kinds of people, do not speak of the same things."""
    assert not compatible(one, other)
    assert not compatible(other, one)
