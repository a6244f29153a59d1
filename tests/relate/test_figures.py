"""Tests of walking the figures of a sentence with their places in its form."""

from fractions import Fraction

from checker.extract import extract
from checker.marks import KINDS
from checker.model import Sentence
from checker.read import read_text
from checker.relate.figures import figures_in, marked, number_at, only_ordinal, ordinal_at


def _sentence(text: str) -> Sentence:
    (sentence,) = extract(read_text(text, id="copy", source="copy", format="plain")).sentences
    return sentence


def test_a_figure_knows_the_words_before_it() -> None:
    """Amounts are figures, in order of the text; shares and dates are not."""
    sentence = _sentence("Of 40 tonnes, 12 went north and 30 percent stayed on 4 March.")
    first, second = figures_in(sentence, 7)
    assert ("of ", 7, sentence) == (first.before, first.order, first.sentence)
    assert (40, 12) == (first.quantity.value, second.quantity.value)
    assert second.before.endswith(", ")


def test_dozens_are_no_figures_to_add_up() -> None:
    """An amount without a value can be no part of a sum."""
    assert not list(figures_in(_sentence("Dozens of boats came."), 0))


def test_mentions_are_found_by_their_characters() -> None:
    """Each mention stands where its character does, moved by the offset; ordinal words have no character."""
    sentence = _sentence("The third team sold 12 boats for $40.")
    found = marked(sentence, 5)
    form = " " * 5 + sentence.form
    assert all(form[mark] == KINDS[one.kind] for mark, one in found.items())
    assert ["count", "money"] == [one.kind for one in found.values()]
    assert len(sentence.mentions) == 3


def test_a_bare_number_is_read_where_it_stands() -> None:
    """A long minus sign and commas are read over; the decimals say how precise the number is."""
    text = "p < −1,200.50"
    found = number_at(text, 4, len(text), printed=(0, len(text)), hedge="under")
    assert (0, len(text), Fraction(-2401, 2), Fraction(1, 100), "under") == (
        found.start,
        found.end,
        found.value,
        found.step,
        found.hedge,
    )


def test_an_ordinal_is_found_as_a_figure_and_as_a_word() -> None:
    """Small ordinals stay words in the form; of two with one number none is meant."""
    sentence = _sentence("Her second boat, and his 12th, sank.")
    at = sentence.form.index("second")
    assert 2 == getattr(ordinal_at(sentence, at, "second"), "value", None)
    assert 12 == getattr(only_ordinal(sentence, 12), "value", None)
    assert ordinal_at(sentence, at, "boat") is None
    assert only_ordinal(_sentence("Her second boat and his second boat sank."), 2) is None
