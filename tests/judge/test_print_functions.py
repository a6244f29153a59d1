"""Tests of the functions about what may be printed."""

from collections.abc import Callable

import pytest

from checker.errors import ExpressionError
from checker.judge.amounts import shown
from checker.judge.evaluate import evaluate
from checker.judge.expressions import parse
from checker.judge.print_functions import PRINT_FUNCTIONS
from checker.judge.scope import Scope
from checker.model import Passage


@pytest.mark.parametrize(("kind", "printable"), [("residue", False), ("acronym", True)])
def test_residue_is_not_printable(scoped: Callable[..., Scope], kind: str, printable: bool) -> None:
    """What is left over from drafting may not print; other words may."""
    found = PRINT_FUNCTIONS["printable"].apply(scoped("copy"), (Passage(kind, 0, 4),))
    assert printable is found.possible  # type: ignore[union-attr]


@pytest.mark.parametrize(("overs", "can_end"), [("38.4 overs", True), ("38 overs", True), ("38.8 overs", False)])
def test_balls_of_an_over(scoped: Callable[..., Scope], overs: str, can_end: bool) -> None:
    """After the point stand the balls of an over, of which there are six."""
    found = evaluate(parse("over_can_end(n)"), scoped(f"All out in {overs}.", n=overs.split()[0]))
    assert can_end is found.possible  # type: ignore[union-attr]


@pytest.mark.parametrize(("printed", "spelled"), [("ninety", True), ("2.4 lakh", True), ("240,000", False)])
def test_numbers_in_words(scoped: Callable[..., Scope], printed: str, spelled: bool) -> None:
    """A number is spelled if there is a word in it, be it only for its scale."""
    found = evaluate(parse("spelled(n)"), scoped(f"It carries {printed} people.", n=printed))
    assert spelled is found.possible  # type: ignore[union-attr]


def test_absolute_zero(scoped: Callable[..., Scope]) -> None:
    """The lowest temperature is told in the unit of the figure; other measures have none."""
    scope = scoped("It was -4C on the 3 km.", cold="-4C", far="3 km")
    assert "-273.15 celsius" == shown(evaluate(parse("lowest_temperature(cold)"), scope))  # type: ignore[arg-type]
    with pytest.raises(ExpressionError):
        evaluate(parse("lowest_temperature(far)"), scope)
