"""Tests of the lexicon: parts of speech, plurals, verb forms, and the file it is read from."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.extract.language import lexicon, lexicon_build
from checker.extract.language.lexicon import (
    ADJECTIVE,
    ADVERB,
    NOUN,
    PERSON,
    PLACE,
    VERB,
    classes,
    is_plural,
    singular,
    verb_lemma,
)


@pytest.mark.parametrize(
    ("word", "expected"),
    [
        ("officer", NOUN | PERSON),
        ("school", NOUN),
        ("deploy", VERB),
        ("newly", ADVERB),
        ("say", VERB),
        ("report", NOUN | VERB),
        ("wounded", NOUN | ADJECTIVE),
        ("somalia", NOUN | PLACE),
        ("xyzzyq", 0),
    ],
)
def test_classes_are_the_usual_parts_of_speech(word: str, expected: int) -> None:
    """A word has the parts of speech that it usually is, without the rare ones."""
    assert expected == classes(word)


@pytest.mark.parametrize(
    ("plural", "expected"),
    [
        ("officers", "officer"),
        ("people", "person"),
        ("men", "man"),
        ("policewomen", "policewoman"),
        ("children", "child"),
        ("companies", "company"),
        ("wives", "wife"),
        ("lives", "life"),
        ("churches", "church"),
        ("boxes", "box"),
        ("losses", "loss"),
        ("heroes", "hero"),
        ("cases", "case"),
        ("crises", "crisis"),
        ("movies", "movie"),
        ("smartphones", "smartphone"),
        ("police", "police"),
        ("personnel", "personnel"),
        ("troops", "troops"),
        ("series", "series"),
        ("news", "news"),
        ("bus", "bus"),
        ("status", "status"),
        ("crew", "crew"),
    ],
)
def test_singular_is_the_lemma(plural: str, expected: str) -> None:
    """A plural goes back to its lemma; zero plurals, plural-only nouns and words that are no plurals stay."""
    assert expected == singular(plural)


@pytest.mark.parametrize("word", "officers people men women police troops aircraft mps jobs votes series".split())
def test_plurals_are_plural(word: str) -> None:
    """Regular, irregular, zero and plural-only plurals all count as plural."""
    assert is_plural(word)


@pytest.mark.parametrize(
    "word", "officer man news data bus is has says status crisis loss always specimen axis gas".split()
)
def test_other_words_are_not_plural(word: str) -> None:
    """Singular nouns in -s, verbs and adverbs do not count as plural."""
    assert not is_plural(word)


@pytest.mark.parametrize(
    ("form", "expected"),
    [
        ("arrived", "arrive"),
        ("sent", "send"),
        ("sending", "send"),
        ("is", "be"),
        ("has", "have"),
        ("planned", "plan"),
        ("missed", "miss"),
        ("tries", "try"),
        ("agreed", "agree"),
        ("makes", "make"),
        ("put", "put"),
        ("left", "leave"),
        ("Nairobi", "Nairobi"),
    ],
)
def test_verb_lemma_is_the_base_form(form: str, expected: str) -> None:
    """A verb form goes back to its base form; any other word stays."""
    assert expected == verb_lemma(form)


@given(st.text())
def test_any_word_can_be_looked_up(word: str) -> None:
    """Lookups take any text, and the lemma of a plural is never empty."""
    assert 0 <= classes(word) < 64
    assert len(singular(word)) > 0 or word == ""
    assert is_plural(word) in (True, False)
    assert len(verb_lemma(word)) <= len(word) + 4


def _write_wordnet(folder: Path) -> None:
    """A WordNet folder of a few words."""
    (folder / "index.noun").write_text(
        "  1 licence\nice_cream n 1 0 1 0 00000003\nnurse n 2 1 @ 2 1 00000001 00000002\nsay n 1 0 1 1 00000002\n"
    )
    (folder / "index.verb").write_text("say v 1 0 1 1 00000009\nnurse v 1 0 1 0 00000008\n")
    (folder / "index.adj").write_text("")
    (folder / "index.adv").write_text("")
    (folder / "data.noun").write_text(
        "  1 licence\n00000001 18 n 01 nurse 0 000 |\n00000002 10 n 01 say 0 000 |\n"
        "00000003 15 n 02 Nurse 0 Nurse_Island 0 000 |\n"
    )
    (folder / "cntlist.rev").write_text("say%1:10:00:: 1 1\nsay%2:32:00:: 1 99\n")
    (folder / "noun.exc").write_text("men man\nice_men ice_man\n")
    (folder / "verb.exc").write_text("said say\n")


def test_build_makes_a_file_that_the_lexicon_reads(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The built file gives back each word's classes without rare uses, and the irregular forms."""
    _write_wordnet(tmp_path)
    built = tmp_path / "built.zlib"
    built.write_bytes(lexicon_build.build(tmp_path))
    monkeypatch.setattr(lexicon, "LEXICON_FILE", built)
    read = lexicon._lexicon.__wrapped__()
    expected = {"nurse": NOUN | VERB | PERSON | PLACE, "say": VERB}
    assert expected == read.masks
    assert read.plurals["men"] == "man"
    assert read.verbs["said"] == "say"


def test_build_is_deterministic(tmp_path: Path) -> None:
    """The same WordNet folder gives the same bytes."""
    _write_wordnet(tmp_path)
    assert lexicon_build.build(tmp_path) == lexicon_build.build(tmp_path)


def test_licence_lies_beside_the_lexicon() -> None:
    """WordNet's licence text is shipped with the data derived from it."""
    licence = lexicon.LEXICON_FILE.with_name("WORDNET-LICENSE.txt").read_text()
    assert "WordNet 3.0 Copyright 2006 by Princeton University" in licence
