"""Tests of a sentence's form: its words with one character for each mention."""

from collections.abc import Callable

from hypothesis import given
from hypothesis import strategies as st

from checker.marks import DASH, DOT, HEAD_END, KINDS
from checker.model import Quantity

_COPY = st.sampled_from(
    "the one two half a third twenty hundred million dozen and to of in per cent percent % $ £ 5 10 3.5 1,000 2004 "
    "- / ( ) . , m bn p more than about up aged years people officers ft in times doubled both them May Tuesday x "
    "+ ’ “ İ \x86 \x95".split(" ")
) | st.text(max_size=3)


def _form(reading: Callable, copy: str) -> str:
    """The form of the copy's only sentence: kinds by name, # for the end of a noun, · for a full stop inside."""
    (sentence,) = reading(copy).sentences
    form = sentence.form.replace(HEAD_END, "#").replace(DASH, "—").replace(DOT, "·")
    for kind, sign in KINDS.items():
        form = form.replace(sign, f"{{{kind}}}")
    return form


def test_the_form_of_the_home_example(reading: Callable) -> None:
    """Counts keep their nouns, ordinal words stay, all else is lower case."""
    copy = "On Tuesday, the first 100 Kenyan police officers arrived."
    assert "on {date}, the first {count} kenyan police officers# arrived." == _form(reading, copy)


def test_hedges_are_hidden(reading: Callable) -> None:
    """A mention takes its hedge along."""
    assert "sales rose {percent} to {money}." == _form(reading, "Sales rose more than 5 percent to about $4 million.")


def test_hyphens_stay(reading: Callable) -> None:
    """Units joined by a hyphen are part of the mention, nouns are not."""
    copy = "A 10-mile stretch with a 14-member crew"
    assert "a {measure} stretch with a {count}-member# crew" == _form(reading, copy)


def test_white_space_and_quotes_are_made_plain(reading: Callable) -> None:
    """Runs of white space are one space, quotes straight, dashes alike; a full stop inside ends no sentence."""
    assert '"it\'s {count} men#" — mr· obed said.' == _form(reading, "“It’s  20\n\tmen” – Mr.\u00a0Obed said.")


def test_ordinal_words_have_no_mark(reading: Callable) -> None:
    """The mark of an ordinal word is -1; other marks point at the mention's character."""
    (sentence,) = reading("The third of 20 men left on Friday.").sentences
    shown = [-1 if mark < 0 else sentence.form[mark] for mark in sentence.marks]
    assert [-1, KINDS["count"], KINDS["date"]] == shown


@given(st.lists(_COPY, max_size=20))
def test_marks_point_at_mentions(reading: Callable, pieces: list[str]) -> None:
    """In any text every mark points at its mention's character, and no such character comes from the copy."""
    for sentence in reading(" ".join(pieces)).sentences:
        marked = [mark for mark in sentence.marks if mark >= 0]
        assert sorted(set(marked)) == marked
        kinds = [KINDS[one.kind] for one, mark in zip(sentence.mentions, sentence.marks, strict=True) if mark >= 0]
        assert kinds == [sentence.form[mark] for mark in marked]
        assert len(marked) == sum(sign in KINDS.values() for sign in sentence.form)
        nouns = [one for one in sentence.mentions if isinstance(one, Quantity) and one.noun_end >= 0]
        assert len(nouns) == sentence.form.count(HEAD_END)


def test_a_piece_is_apiece(reading: Callable) -> None:
    """Two words behind a figure stand in the form as the one that they mean, but not those of "a piece of land"."""
    assert "they got {count} apiece, {count} a piece of cake." == _form(
        reading, "They got 3 a piece, 4 a piece of cake."
    )
