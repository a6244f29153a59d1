"""Tests of the rule language's functions for comparisons and shares."""

from collections.abc import Callable

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from checker.errors import ExpressionError
from checker.intervals import FALSE, TRUE
from checker.judge.amounts import Amount, shown
from checker.judge.evaluate import evaluate
from checker.judge.expressions import parse
from checker.judge.scope import Scope, Value
from checker.model import Word
from checker.precision import HARD

Scoped = Callable[..., Scope]
_UP, _DOWN = Word("rose", "level_up", 1), Word("fell", "level_down", -1)


def _asked(question: str, scope: Scope) -> Value:
    return evaluate(parse(question), scope)


@pytest.mark.parametrize(
    ("text", "one", "other", "answer"),
    [
        ("Sales rose to $5.2 million from $4.8 million.", "$5.2 million", "$4.8 million", TRUE),
        ("Waste fell to 7.4% in May from 11.5 in April.", "7.4%", "11.5", TRUE),
        ("It drew 310 dogs, up from 280 cats.", "310", "280", FALSE),
        ("It paid $5 against €4.", "$5", "€4", FALSE),
        ("It cost $5 million, up from $400.", "$5 million", "$400", FALSE),
        ("It holds 6 to 8 goats, up from 5.", "6", "5", FALSE),
    ],
)
def test_figures_of_one_measure_are_like(scoped: Scoped, text: str, one: str, other: str, answer: Value) -> None:
    """Figures are like if they share unit and noun or one is bare, are no range, and are of one order of size."""
    assert answer == _asked("like(a, b)", scoped(text, a=one, b=other))


@pytest.mark.parametrize(
    ("word", "old", "new", "possible"),
    [(_UP, "40", "50", True), (_UP, "50", "40", False), (_DOWN, "50", "40", True), (_DOWN, "40", "40", False)],
)
def test_a_word_of_direction_asks_for_the_greater_figure(
    scoped: Scoped, word: Word, old: str, new: str, possible: bool
) -> None:
    """What rose must end above where it began, what fell below; standing still is neither."""
    answer = _asked("moves(word, old, new)", scoped("It was 40 and 50.", HARD, word=word, old=old, new=new))
    assert possible == answer.possible  # type: ignore[union-attr]


def test_figures_that_round_to_the_same_may_have_moved_either_way(scoped: Scoped) -> None:
    """Two printed percentages of 5 leave room for a rise and for a fall."""
    for word in (_UP, _DOWN):
        scope = scoped("It rose to 5% from 5.02%.", HARD, word=word, old="5.02%", new="5%")
        answer = _asked("moves(word, old, new)", scope)
        assert answer.possible  # type: ignore[union-attr]


@pytest.mark.parametrize(
    ("text", "old", "new", "possible"),
    [
        ("It went from 5% to 4%.", "5%", "4%", False),
        ("It was $124bn and is now about $110bn.", "$124bn", "$110bn", False),
        ("It was $12.8m and is now about $12.4m.", "$12.8m", "$12.4m", True),
        ("It was $124bn and is now about $120bn.", "$124bn", "$120bn", True),
        ("It rose to 5% from 5.2%.", "5.2%", "5%", False),
        ("It was 200 and is now more than 100.", "200", "100", False),
        ("It was 120 and is now more than 100.", "120", "100", True),
        ("It was just under 50% and is now 45.5%.", "50%", "45.5%", True),
        ("It was just under 50% and is now 40.1%.", "50%", "40.1%", False),
        ("It was under 70 tonnes and is now 40 tonnes.", "70 tonnes", "40 tonnes", False),
    ],
)
def test_only_the_order_counts_in_a_comparison(scoped: Scoped, text: str, old: str, new: str, possible: bool) -> None:
    """Rounding keeps order; "about" leaves at most a tenth open, "more than" two fifths, and 5 beside 5.2 is 5.0."""
    answer = _asked("moves(word, old, new)", scoped(text, HARD, word=_UP, old=old, new=new))
    assert possible == answer.possible  # type: ignore[union-attr]


def test_the_lower_of_two_figures(scoped: Scoped) -> None:
    """Of two figures only one is the lower; "more than 100" may be 120 but is not 200."""
    assert TRUE == _asked("lower(a, b)", scoped("It has 40 and 50.", HARD, a="40", b="50"))
    assert FALSE == _asked("lower(a, b)", scoped("It has 50 and 40.", HARD, a="50", b="40"))
    assert FALSE == _asked("lower(a, b)", scoped("It has 200, they more than 100.", HARD, a="200", b="100"))


def test_a_direction_must_be_a_word(scoped: Scoped) -> None:
    """A figure has no direction."""
    with pytest.raises(ExpressionError):
        _asked("moves(a, a, b)", scoped("It was 40 and 50.", a="40", b="50"))


@pytest.mark.parametrize(
    ("text", "one", "other", "answer"),
    [
        ("The tank is 64 percent full, up from 27 percent.", "64 percent", "27 percent", TRUE),
        ("They made 4.1% and 3.9%, up from 4.0% and 3.8%.", "3.9%", "4.0%", FALSE),
        ("They made 4.1% while others made 3.9%, up from 4.0%.", "3.9%", "4.0%", TRUE),
        ("Sales were $5 million and profit was $2 million, up from $3 million.", "$2 million", "$3 million", TRUE),
        ("They made $5, $4 and $3, up from $2, respectively.", "$3", "$2", FALSE),
        ("A gain of $2.15 took rye to $93.40, up from $90.70.", "$93.40", "$90.70", TRUE),
    ],
)
def test_a_figure_is_sole_without_a_rival(scoped: Scoped, text: str, one: str, other: str, answer: Value) -> None:
    """A figure of the same kind and size before it in the clause could be meant instead."""
    assert answer == _asked("sole(a, b)", scoped(text, a=one, b=other))


@pytest.mark.parametrize(
    ("text", "part", "whole", "answer"),
    [
        ("Of 900 tenants, 300 left.", "300", "900", TRUE),
        ("Of 300 tenants, 900 left.", "900", "300", FALSE),
        ("Of 900 tenants, 300 barns burned.", "300", "900", FALSE),
        ("It holds 90 litres and has 45.", "45", "90 litres", TRUE),
    ],
)
def test_a_part_is_some_of_its_whole(scoped: Scoped, text: str, part: str, whole: str, answer: Value) -> None:
    """A part counts the same things as its whole and is not more of them."""
    assert answer == _asked("like_a_part(part, whole)", scoped(text, part=part, whole=whole))


@pytest.mark.parametrize(
    ("fraction", "share", "possible"),
    [
        ("More than half", "54%", True),
        ("More than half", "44%", False),
        ("Nearly half", "47%", True),
        ("Nearly half", "54%", False),
        ("Half", "44%", True),
    ],
)
def test_a_hedged_fraction_lies_on_its_side(scoped: Scoped, fraction: str, share: str, possible: bool) -> None:
    """More than half is above 50 percent, nearly half below; a bare half may be either."""
    scope = scoped(f"{fraction} ({share}) of them came.", HARD, fraction=fraction.split()[-1], share=share)
    assert possible == _asked("on_its_side(fraction, share)", scope).possible  # type: ignore[union-attr]


def test_the_first_percentage_of_a_sentence(scoped: Scoped) -> None:
    """A percentage is the first of its kind only if none stands before it."""
    scope = scoped("Forty percent smoke and 20 percent do not.", a="Forty percent", b="20 percent")
    assert (TRUE, FALSE) == (_asked("first_of_kind(a)", scope), _asked("first_of_kind(b)", scope))


def test_persons_are_people(scoped: Scoped) -> None:
    """Nurses are people, barns are not."""
    scope = scoped("There were 12 nurses and 14 barns.", a="12", b="14")
    assert (TRUE, FALSE) == (_asked("persons(a)", scope), _asked("persons(b)", scope))


def test_a_multiplier_is_taken_over_from_the_neighbour(scoped: Scoped) -> None:
    """In "from 3.1 to 3.6 million" the first figure is in millions because of the second."""
    scope = scoped("It rose from 3.1 to 3.6 million tonnes.", a="3.1", b="3.6 million tonnes")
    assert (TRUE, FALSE) == (_asked("taken_over(a)", scope), _asked("taken_over(b)", scope))


def test_the_sides_of_a_score(scoped: Scoped) -> None:
    """The two sides of a score are numbers, and scores are counted."""
    scope = scoped("Arden beat Bray 26-25.", score="26-25")
    sides = [_asked(f"{name}(score)", scope) for name in ("first_of", "second_of", "scores")]
    assert ["26", "25", "1"] == [shown(side) for side in sides if isinstance(side, Amount)]
    assert TRUE == _asked("two_sided(score)", scope)


def test_a_count_is_no_score(scoped: Scoped) -> None:
    """A figure that is no score has no sides."""
    scope = scoped("There were 12 nurses.", a="12")
    assert FALSE == _asked("two_sided(a)", scope)
    with pytest.raises(ExpressionError):
        _asked("first_of(a)", scope)


@given(people=st.integers(3, 99), count=st.integers(0, 99))
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_a_true_percentage_of_a_few_people_is_never_refused(scoped: Scoped, people: int, count: int) -> None:
    """Whatever number of people is counted, its rounded percentage can be one of whole people."""
    count = min(count, people)
    percent = (200 * count + people) // (2 * people)
    text = f"Some tests went well: {percent} percent of {people} nurses left."
    scope = scoped(text, HARD, n=str(people), share=f"{percent} percent")
    assert TRUE == _asked("some_of(share, n)", scope)


def test_a_percentage_that_no_whole_number_of_people_gives(scoped: Scoped) -> None:
    """No number of 12 people is 37 percent of them."""
    scope = scoped("Only 37 percent of 12 nurses left.", HARD, share="37 percent", n="12")
    assert FALSE == _asked("some_of(share, n)", scope)
