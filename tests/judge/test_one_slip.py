"""Tests of slips: which values a figure can have had, and what becomes of a failure that none of them explains."""

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.extract import extract
from checker.judge.one_slip import may_be_one_slip, slipped_readings
from checker.judge.rulebook import load_rulebook
from checker.model import Block, Document, Quantity, Reading, Relation, SourceMap
from checker.pipeline import check_document


def _document(text: str) -> Document:
    return Document("copy", "copy", text, (Block("paragraph", 0, len(text)),), SourceMap(text))


def _reading(text: str) -> Reading:
    return extract(_document(text))


def _relation(reading: Reading) -> Relation:
    figures = [one for one in reading.mentions() if isinstance(one, Quantity)]
    return Relation("rule", dict(zip("abcdef", figures, strict=False)), reading.sentences[:1])


def _meant(text: str, role: str) -> set[Fraction]:
    """The values that the figure in a role can have had, where the others keep theirs."""
    relation = _relation(_reading(text))
    readings = slipped_readings(_reading(text), relation)
    fillers = [one.roles[role] for one in readings if one.roles[role] != relation.roles[role]]
    return {one.value for one in fillers if isinstance(one, Quantity) and one.value is not None}


@pytest.mark.parametrize("value", [41, 19, 74, 140, 14_000, 7, 28])
def test_a_digit_a_nought_and_swapped_digits_are_slips(value: int) -> None:
    """Of "14" may have been meant what one digit, two swapped ones, a nought or a doubling parts from it."""
    assert Fraction(value) in _meant("It sold 14 boats in May.", "a")


@pytest.mark.parametrize("value", [14, 0, 52, 139, 400])
def test_other_values_are_no_slips(value: int) -> None:
    """A figure is no slip of itself, of nothing, or of what has two other digits."""
    assert Fraction(value) not in _meant("It sold 14 boats in May.", "a")


def test_the_value_beside_it_may_have_been_meant() -> None:
    """The figure of the same kind and unit next to it may have been the right one, if it has no place of its own."""
    reading = _reading("It sold 14 boats in May and 935 carts in June, for 640 kg of rye.")
    boats = next(one for one in reading.mentions() if isinstance(one, Quantity))
    readings = slipped_readings(reading, Relation("rule", {"a": boats}, reading.sentences))
    meant = {one.value for other in readings for _, one in other.figures() if isinstance(one, Quantity)}
    assert (True, False) == (Fraction(935) in meant, Fraction(640) in meant)


def test_words_are_slips_of_words() -> None:
    """For "five" another small number may have been meant, for "a third" another share."""
    assert Fraction(11) in _meant("It sold five boats in May.", "a")
    assert Fraction(2, 3) in _meant("A third of the boats were sold.", "a")


@given(st.integers(11, 99_999), st.integers(0, 4), st.integers(0, 9))
def test_any_one_digit_may_be_wrong(number: int, place: int, digit: int) -> None:
    """Whichever digit is exchanged for another, the number as it was is among what may have been meant."""
    digits = str(number)
    at = place % len(digits)
    printed = digits[:at] + str(digit) + digits[at + 1 :]
    if printed[0] != "0" and printed != digits and not 1900 <= int(printed) <= 2100:
        assert Fraction(number) in _meant(f"It sold {printed} boats in May.", "a")


def test_two_figures_are_too_few() -> None:
    """Of two figures each can be a slip of the other, so that it tells nothing."""
    assert not may_be_one_slip(_relation(_reading("It sold 14 boats in May and 935 carts in June.")))
    assert may_be_one_slip(_relation(_reading("It sold 14 boats, 935 carts and 7 sleds in May.")))


@pytest.mark.parametrize(
    ("copy", "status"),
    [
        ("Sales rose 12 percent to $42 million from $37.5 million.", "pass"),
        ("Sales rose 21 percent to $42 million from $37.5 million.", "fail"),
        ("Sales fell 12 percent to $42 million from $37.5 million.", "fail"),
        ("Sales rose 68.7 percent to $42.31 million from $37.52 million.", "review"),
    ],
)
def test_what_no_slip_explains_is_for_a_person_to_decide(copy: str, status: str) -> None:
    """A sum that one slip explains fails; one that would need two of them may be read wrongly, and is reviewed."""
    found = check_document(_document(copy), load_rulebook(select=("change/percent-of-values",))).verdicts
    assert [status] == [one.status for one in found]


def test_the_other_figures_of_the_sum_were_not_meant() -> None:
    """Nobody writes down the whole for a part of it: of "9" the "640" beside it cannot have been meant."""
    assert Fraction(640) not in _meant("It sold 640 boats, 9 of them red.", "b")
