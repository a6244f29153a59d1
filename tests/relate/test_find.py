"""Tests of finding what phrases state in copy: which figures fill which roles, in one sentence or two."""

from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.extract import extract
from checker.model import Block, Document, Reading, Relation, Role, SourceMap, Word
from checker.relate.find import Entry, PhraseIndex
from checker.relate.patterns import Patterns
from checker.relate.phrases import compile_phrase
from checker.relate.vocabulary import WordList

VOCABULARY = {"rise": WordList("rise", ("rose", "went up"), 1), "fall": WordList("fall", ("fell",), -1)}


def _reading(text: str) -> Reading:
    """The reading of copy, a line of which is a paragraph."""
    blocks, start = [], 0
    for line in text.split("\n"):
        blocks.append(Block("paragraph", start, start + len(line)))
        start += len(line) + 1
    return extract(Document("copy", "copy", text, tuple(blocks), SourceMap(text)))


def _index(*phrases: str) -> PhraseIndex:
    """An index of these phrases of one rule; those after "other:" are of a second one."""
    entries = []
    for order, source in enumerate(phrases):
        rule = "share/other" if source.startswith("other:") else "share/one"
        entries.append(Entry(rule, order, compile_phrase(source.removeprefix("other:"), VOCABULARY)))
    return PhraseIndex.of(entries, Patterns())


def _texts(relation: Relation, text: str) -> dict[str, object]:
    """The printed words of each role of a relation."""

    def printed(role: Role) -> object:
        if isinstance(role, Word):
            return f"{role.text} {role.sign:+d}"
        return [printed(one) for one in role] if isinstance(role, tuple) else text[role.start : role.end]

    return {name: printed(role) for name, role in relation.roles.items()}


def _found(text: str, *phrases: str) -> list[dict[str, object]]:
    """The roles of every relation that the phrases find in copy."""
    return [_texts(relation, text) for relation in _index(*phrases).find(_reading(text))]


@pytest.mark.parametrize(
    ("text", "phrase", "roles"),
    [
        (
            "Of the 50 trams, 30 were built in Trento.",
            "of the {whole} , {part} were",
            [{"whole": "50", "part": "30"}],
        ),
        (
            "Sales rose 12 percent to $4.2 million from $3.75 million.",
            "{way:rise|fall} {delta:percent} to {new:money} from {old:money}",
            [{"way": "rose +1", "delta": "12 percent", "new": "$4.2 million", "old": "$3.75 million"}],
        ),
        (
            "Sales fell 12 percent.",
            "{way:rise|fall} {delta:percent}",
            [{"way": "fell -1", "delta": "12 percent"}],
        ),
        (
            "The storm burned 12 homes on Monday, 3 shops and 2 barns in the valley.",
            "burned {parts+:count}",
            [{"parts": ["12", "3", "2"]}],
        ),
        (
            "About 300 people left “the old town”, and 200 people stayed.",
            '{a:count} left " the old town " , and {b:count} stayed',
            [{"a": "300", "b": "200"}],
        ),
        ("He has 3 goats and 4 cows.", "{a} (goats and {b}|) (cows|)", [{"a": "3"}, {"a": "4"}]),
        ("No figures stand here.", "{a}", []),
    ],
)
def test_figures_fill_roles(text: str, phrase: str, roles: list[dict[str, object]]) -> None:
    """The figures, lists and words that a phrase names are found in the copy, in order."""
    assert roles == _found(text, phrase)


def test_phrases_reach_over_two_sentences_that_adjoin() -> None:
    """A phrase with // ties a sentence to the next one, in one paragraph or two, but not over another sentence."""
    phrase = "{first:count} came … // another {more:count}"
    roles = [{"first": "20", "more": "30"}]
    assert roles == _found("Some came by bus. 20 came on foot. Another 30 came later.", phrase)
    assert roles == _found("20 came on foot.\nAnother 30 came later.", phrase)
    assert [] == _found("20 came on foot. It rained all day. Another 30 came later.", phrase)
    assert [] == _found("20 came on foot, another 30 came later.", phrase)


def test_one_sentence_of_a_pair_may_hold_no_figure_that_the_phrases_take() -> None:
    """A sentence whose only figure is of another kind still lends its words to the pair, before or after."""
    text = "A record was set on 5 May. Some 20 came on foot. The record fell again on 9 May."
    assert [{"n": "20"}] == _found(text, "record was set … // … {n:count}")
    assert [{"n": "20"}] == _found(text, "{n:count} … // the record fell")


def test_mentions_of_the_second_sentence_keep_their_own_offsets() -> None:
    """The figures of both sentences are the document's own mentions, and both sentences are kept."""
    reading = _reading("The 20 came on foot. Another 30 came later.")
    (relation,) = _index("{first:count} came … // another {more:count}").find(reading)
    assert tuple(reading.mentions()) == tuple(mention for _, mention in relation.figures())
    assert reading.sentences == relation.sentences


def test_a_chain_is_followed_from_its_last_figure() -> None:
    """The last figure of one relation may be the first of the next."""
    roles = [{"old": "5", "new": "6"}, {"old": "6", "new": "9"}]
    assert roles == _found("It went from 5 to 6 to 9 points.", "{old} to {new}")


def test_the_first_phrase_wins_for_the_same_figures() -> None:
    """Two phrases of one rule that take the same figures give one relation; two rules give one each."""
    text = "Of the 50 trams, 30 were built here."
    twice = _found(text, "of the {whole} , {part} were", "{part} , {whole} were")
    assert [{"whole": "50", "part": "30"}] == twice
    other = [{"whole": "50", "part": "30"}, {"part": "50", "whole": "30"}]
    assert other == _found(text, "of the {whole} , {part} were", "other:{part} , {whole} were")


def test_a_match_without_a_figure_is_no_relation() -> None:
    """Where only optional figures are missing, words alone state nothing."""
    assert [] == _found("Sales rose in 5 towns.", "{way:rise} ({delta:percent}|)")


def test_relations_come_in_the_same_order_every_time() -> None:
    """The order of phrases in an index does not depend on how its words are hashed."""
    text = "Sales rose 12 percent to 40 homes, and fell 3 percent to 20 homes."
    phrases = ("{way:rise|fall} {delta:percent}", "other:to {n:count}", "{n:count} homes", "other:{n:percent}")
    found = list(_index(*phrases).find(_reading(text)))
    places = [(one.sentences[0].start, one.rule) for one in found]
    assert sorted(places) == places


_WORDS = st.sampled_from(
    ["20", "officers", "$3.5 million", "12 percent", "rose", "from", "to", "and", ",", ".", "on Monday", "5-3", "é"]
)


@given(st.lists(_WORDS, max_size=25).map(" ".join))
def test_every_role_is_filled_by_a_mention_of_the_copy(text: str) -> None:
    """Whatever the copy, a figure in a role is one of the document's mentions, of a kind that the slot allows."""
    reading = _reading(text)
    mentions = set(reading.mentions())
    index = _index("{a:count} … {b:count|money}", "{parts+:count|money}", "{a} // … {b}", "from {a:money} ({b}|)")
    for relation in index.find(reading):
        for role, mention in relation.figures():
            assert mention in mentions
            if role == "parts":
                assert mention.kind in ("count", "money")


def test_relations_are_found_lazily() -> None:
    """Finding is a stream: nothing is looked for before it is asked for."""
    assert isinstance(_index("{a}").find(_reading("12 homes")), Iterator)
