"""Tests of the vocabulary's fragments."""

from checker.relate.phrases import compile_phrase
from checker.relate.vocabulary import WordList, expanded

_VOCABULARY = {
    "base": WordList("base", (), fragment="(the|a|) (<age> |)"),
    "age": WordList("age", ("old", "previous")),
}


def test_fragments_are_written_out_and_lists_are_not() -> None:
    """A fragment takes the place of its name, in brackets; a list keeps its name."""
    assert expanded("from <base> {old}, <age> one", _VOCABULARY) == "from ((the|a|) (<age> |)) {old}, <age> one"


def test_unknown_names_are_left_for_the_compiler_to_refuse() -> None:
    """What the vocabulary does not have stays as it is."""
    assert expanded("from <nowhere> {old}", _VOCABULARY) == "from <nowhere> {old}"


def test_a_phrase_with_a_fragment_compiles_like_the_phrase_written_out() -> None:
    """The fragment is a shorthand and nothing more."""
    short = compile_phrase("from <base> {old:count}", _VOCABULARY)
    long = compile_phrase("from ((the|a|) (<age> |)) {old:count}", _VOCABULARY)
    assert short.pattern == long.pattern
