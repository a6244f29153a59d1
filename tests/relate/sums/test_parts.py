"""Tests of the linker that finds what has come, what is to come and what was promised."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.extract import extract
from checker.model import Quantity, Relation
from checker.read import read_text
from checker.relate.sums.parts import arrived_and_expected


def _found(text: str) -> list[Relation]:
    reading = extract(read_text(text, id="copy", source="copy", format="plain"))
    return list(arrived_and_expected(reading, "part-whole/arrived-and-expected"))


def _values(relation: Relation) -> dict[str, int]:
    return {role: int(one.value or 0) for role, one in relation.figures() if isinstance(one, Quantity)}


_PARTS = "The first 150 engineers arrived in Norvia on Monday. "
_REST = "An additional 450 engineers are expected to follow."


@pytest.mark.parametrize(
    "whole",
    [
        "Tarsk is sending 700 engineers to Norvia.",
        "Tarsk pledged 700 engineers.",
        "It has committed 700 engineers to the Norvia mission.",
        "The mission is to number 700 engineers.",
        "Tarsk has approved a 700-strong force for Norvia.",
    ],
)
def test_a_whole_that_was_promised_is_found(whole: str) -> None:
    """What was sent or promised to the same place, or without a place, is the whole of the parts."""
    (relation,) = _found(f"{whole}\n\n{_PARTS}{_REST}")
    assert {"arrived": 150, "expected": 450, "pledged": 700} == _values(relation)


@pytest.mark.parametrize(
    "whole",
    [
        "Tarsk is sending 700 engineers to Drenmark.",
        "Tarsk is not sending 700 engineers to Norvia.",
        "Tarsk has 700 engineers.",
        "Tarsk is sending 700 blankets to Norvia.",
        "Tarsk and other nations pledged 700 engineers.",
        "Tarsk is sending 700 to 800 engineers to Norvia.",
    ],
)
def test_another_figure_is_no_whole(whole: str) -> None:
    """Another place, a denial, other things, other senders or a range are not what the parts make up."""
    assert [] == _found(f"{whole}\n\n{_PARTS}{_REST}")


def test_the_surest_whole_is_taken() -> None:
    """A whole that goes to the same place is surer than one that is only promised."""
    (relation,) = _found(f"Tarsk pledged 900 engineers. It is sending 700 engineers to Norvia.\n\n{_PARTS}{_REST}")
    assert 700 == _values(relation)["pledged"]


def test_wholes_that_are_as_sure_make_one_group() -> None:
    """Two figures that may be the whole are two readings of one group."""
    found = _found(
        f"Tarsk is sending 700 engineers to Norvia. It will deploy 600 engineers in Norvia.\n\n{_PARTS}{_REST}"
    )
    assert [700, 600] == [_values(one)["pledged"] for one in found]
    assert 1 == len({one.group for one in found})


def test_what_the_further_part_brings_the_first_to() -> None:
    """The words "bringing the force to" name the whole, whatever else was promised."""
    text = f"Tarsk pledged 900 engineers.\n\n{_PARTS}Another 450 are to follow, bringing the force to 700."
    (relation,) = _found(text)
    assert {"arrived": 150, "expected": 450, "pledged": 700} == _values(relation)


@pytest.mark.parametrize(
    ("text", "pledged"),
    [
        ("It promised Tarsk 1,000 tonnes. The first 300 tonnes reached Tarsk. A further 700 tonnes will follow.", 1000),
        ("It promised Tarsk $9m. The first $3m reached Tarsk in May. A further $6m will follow.", 9_000_000),
    ],
)
def test_tonnes_and_money_arrive_too(text: str, pledged: int) -> None:
    """Measures and money of one unit make up their whole as counts do."""
    (relation,) = _found(text)
    assert pledged == _values(relation)["pledged"]


def test_units_are_not_mixed() -> None:
    """Tonnes and dollars are no parts of one whole."""
    assert [] == _found("It promised Tarsk $9m. The first 300 tonnes reached Tarsk in May. A further $6m will follow.")


@pytest.mark.parametrize(
    ("further", "role"),
    [
        ("Another 450 engineers are due on Friday.", "due"),
        ("Another 450 engineers are expected next month.", "due"),
        ("Another 450 engineers are expected to follow by May.", "expected"),
        ("The remaining 450 engineers are to follow.", "expected"),
    ],
)
def test_a_part_with_a_day_may_not_be_the_last(further: str, role: str) -> None:
    """A further part that comes on a day may be followed by others; one to follow by a deadline is the rest."""
    (relation,) = _found(f"Tarsk is sending 700 engineers to Norvia.\n\n{_PARTS}{further}")
    assert {"arrived", role, "pledged"} == set(relation.roles)


@pytest.mark.parametrize(
    "further",
    [
        "Another 450 engineers left on Friday.",
        "Another 450 blankets are expected to follow.",
        "The minister spoke. He has 12 aides. He has 14 cars. Another 450 engineers are expected to follow.",
    ],
)
def test_no_further_part(further: str) -> None:
    """What has left, other things and figures sentences away are not what is still to come."""
    assert [] == _found(f"Tarsk is sending 700 engineers to Norvia.\n\n{_PARTS}{further}")


@given(
    st.lists(st.sampled_from([_PARTS, _REST, "Tarsk is sending 700 engineers to Norvia. ", "The first 10 ", "\n\n"]))
)
def test_every_relation_has_three_figures(pieces: list[str]) -> None:
    """However the sentences are mixed, no figure fills two roles."""
    for relation in _found("".join(pieces)):
        assert 3 == len({one.span for _, one in relation.figures()})
