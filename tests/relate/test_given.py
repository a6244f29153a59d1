"""Tests of facts that are spread over a document: how the roles of a `given:` rule are filled and combined."""

from checker.extract import extract
from checker.model import Block, Document, Reading, Relation, SourceMap
from checker.relate.given import GivenIndex
from checker.relate.patterns import Patterns
from checker.relate.phrases import compile_phrase

_RULES = {
    "part-whole/mission": {
        "arrived": ("first {n:count} … arrived",),
        "due": ("another {n:count}", "{n:count} more … due", "came // … {n:count} are due"),
        "pledged": ("pledged {n:count}", "{n:count} pledged"),
    }
}


def _reading(text: str) -> Reading:
    return extract(Document("copy", "copy", text, (Block("paragraph", 0, len(text)),), SourceMap(text)))


def _relations(text: str) -> list[Relation]:
    """The relations of the mission rule in copy."""
    rules = {
        rule: {role: tuple(compile_phrase(source, {}) for source in sources) for role, sources in roles.items()}
        for rule, roles in _RULES.items()
    }
    return list(GivenIndex.of(rules, Patterns()).find(_reading(text)))


def _printed(text: str) -> list[dict[str, str]]:
    """The printed figures of the mission rule's roles in copy."""
    return [{role: text[one.start : one.end] for role, one in relation.figures()} for relation in _relations(text)]


def test_facts_are_tied_over_sentences() -> None:
    """Each role is filled from wherever its phrases find it, in the order in which the rule names the roles."""
    text = "Ruvia pledged 90 medics. It rained. The first 30 medics have arrived. Another 60 will follow."
    expected = [{"arrived": "30", "due": "60", "pledged": "90"}]
    assert expected == _printed(text)
    (relation,) = _relations(text)
    assert ("part-whole/mission", "part-whole/mission") == (relation.rule, relation.group)
    places = {text.index(opening) for opening in ("Ruvia", "The first", "Another")}
    assert places == {sentence.start for sentence in relation.sentences}


def test_a_missing_fact_is_silence() -> None:
    """Without a fact for each role nothing is stated."""
    assert [] == _relations("Ruvia pledged 90 medics. The first 30 medics have arrived.")


def test_every_choice_of_facts_is_one_reading_of_a_group() -> None:
    """A role with two facts gives two readings; one of them has to hold."""
    text = "Ruvia pledged 90 medics, and then pledged 95. The first 30 medics arrived. Another 60 will follow."
    wholes = ["90", "95"]
    assert wholes == [one["pledged"] for one in _printed(text)]
    assert {"part-whole/mission"} == {relation.group for relation in _relations(text)}


def test_no_figure_fills_two_roles() -> None:
    """A figure that two roles' phrases find is used for one of them at a time."""
    text = "Another 60 pledged medics. The first 30 medics arrived. Another 20 follow, and 10 pledged medics."
    expected = [{"60", "30", "10"}, {"30", "20", "60"}, {"30", "20", "10"}]
    assert expected == [set(one.values()) for one in _printed(text)]


def test_a_fact_found_by_a_phrase_over_two_sentences_is_placed_in_its_own() -> None:
    """The sentence of a fact is the one in which its figure stands."""
    text = "Ruvia pledged 90 medics. The first 30 medics arrived when 4 nurses came. Some 60 are due."
    (relation,) = _relations(text)
    starts = {sentence.start for sentence in relation.sentences}
    assert text.index("Some 60") in starts
    assert {"arrived": "30", "due": "60", "pledged": "90"} == _printed(text)[0]


def test_facts_repeated_many_times_are_not_multiplied() -> None:
    """A story that repeats its figures a hundred times still gives the one choice that matters."""
    text = "The first 30 medics arrived. Another 60 follow. " * 9 + "Ruvia pledged 80 medics. Ruvia pledged 90 medics."
    expected = [{"arrived": "30", "due": "60", "pledged": whole} for whole in ("80", "90")]
    assert expected == _printed(text)


def test_too_many_different_facts_are_silence() -> None:
    """Where there are more readings than can be looked at, none is judged: one of the others might hold."""
    parts = " ".join(f"The first {number} medics arrived. Another {number + 50} follow." for number in range(11, 20))
    assert [] == _relations(f"{parts} Ruvia pledged 90 medics.")
