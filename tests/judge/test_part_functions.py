"""Tests of the rule language's functions for parts and wholes."""

from collections.abc import Callable

import pytest

from checker.intervals import FALSE, TRUE
from checker.judge.evaluate import evaluate
from checker.judge.expressions import parse
from checker.judge.scope import Scope, Value

Scoped = Callable[..., Scope]


def _asked(question: str, scope: Scope) -> Value:
    return evaluate(parse(question), scope)


@pytest.mark.parametrize(
    ("text", "whole", "part", "answer"),
    [
        ("The bus carried 37 people, including 6 infants.", "37", "6", TRUE),
        ("It has 52 shops, including 19 in Tarsk.", "52", "19", TRUE),
        ("It cost $5m, including $2m for paint.", "$5m", "$2m", TRUE),
        ("It helped 12 families, including 40 children.", "12", "40", FALSE),
        ("It has 3 floors, including 200 flats.", "3", "200", FALSE),
        ("It cost $5m, including 12 doors.", "$5m", "12", FALSE),
        ("Twenty of the 15-member teams came.", "15", "Twenty", FALSE),
        ("It has 3 to 5 lambs, including 2 ewes.", "5", "2", FALSE),
    ],
)
def test_what_can_be_some_of_what(scoped: Scoped, text: str, whole: str, part: str, answer: Value) -> None:
    """A part is bare, of the whole's noun, or people among people; families are no people one by one."""
    assert answer == _asked("some_could_be(whole, part)", scoped(text, whole=whole, part=part))


@pytest.mark.parametrize(
    ("text", "answer"),
    [
        ("It lends to 7,300 farms in six valleys, 2,900 of them in Tarsk.", FALSE),
        ("It has 12 cows in six valleys, 2,900 of them in Tarsk.", TRUE),
        ("It serves six valleys, 2,900 of them in Tarsk.", TRUE),
    ],
)
def test_a_larger_figure_before_is_a_rival(scoped: Scoped, text: str, answer: Value) -> None:
    """Only a figure before the whole that is large enough to hold the part puts it in doubt."""
    assert answer == _asked("unrivalled(whole, part)", scoped(text, whole="six", part="2,900"))


@pytest.mark.parametrize(
    ("text", "answer"),
    [
        ("It has 12 in Tarsk and 30 in Drenmark.", TRUE),
        ("Of those, 12 were from Tarsk and 30 from Drenmark.", TRUE),
        ("It has 12 of them in Tarsk and 30 in Drenmark.", TRUE),
        ("It has 12 in Tarsk and 30 from Drenmark.", FALSE),
        ("It sold 12 in May and 30 in June.", FALSE),
        ("It sold 12 in the second week and 30 in the third.", FALSE),
        ("It has 12 cats and 30 dogs.", FALSE),
        ("It has 12 in hats and 30 in scarves.", FALSE),
    ],
)
def test_parts_at_places(scoped: Scoped, text: str, answer: Value) -> None:
    """Parts are placed if one preposition, and no time, follows each."""
    assert answer == _asked("placed(parts)", scoped(text, parts=["12", "30"]))


@pytest.mark.parametrize(
    ("text", "answer"),
    [
        ("It has 12 cats, 30 dogs.", TRUE),
        ("It has 12 cats and about 30 dogs.", TRUE),
        ("It has 12 cats and killed 30 dogs.", FALSE),
    ],
)
def test_a_bare_list(scoped: Scoped, text: str, answer: Value) -> None:
    """In a bare list nothing but a comma or "and" joins the figures; a hedge belongs to its figure."""
    assert answer == _asked("bare_list(parts)", scoped(text, parts=["12", "30"]))


def test_alone_in_its_sentence(scoped: Scoped) -> None:
    """A figure is alone if no other of its kind and unit stands in its sentence."""
    scope = scoped("It paid $5m to 12 clubs. It paid $2m and $3m to others.", one="$5m", other="$2m")
    assert TRUE == _asked("alone(one)", scope)
    assert FALSE == _asked("alone(other)", scope)


def test_figures_of_one_sentence(scoped: Scoped) -> None:
    """Figures are of one sentence if a single one holds them all."""
    scope = scoped("It has 12 cats and 30 dogs. It has 5 birds.", a="12", b="30", c="5")
    assert TRUE == _asked("same_sentence(a, b)", scope)
    assert FALSE == _asked("same_sentence(a, b, c)", scope)


@pytest.mark.parametrize(
    ("text", "answer"),
    [
        ("Ten of the calls were to farms, 12 to shops and 30 to schools.", TRUE),
        ("Ten calls were to farms, 12 to shops and 30 to schools.", TRUE),
        ("There were ten calls, 12 to shops and 30 to schools.", FALSE),
        ("There were ten calls to move. Of those, 12 were to shops and 30 to schools.", FALSE),
    ],
)
def test_the_first_figure_of_a_list(scoped: Scoped, text: str, answer: Value) -> None:
    """A figure that is some of something, or placed as the parts are, is one of them and no whole."""
    whole = "Ten" if "Ten" in text else "ten"
    assert answer == _asked("listed_too(whole, parts)", scoped(text, whole=whole, parts=["12", "30"]))


@pytest.mark.parametrize(
    ("text", "answer"),
    [
        ("It shut 12 of its 30 shops and 9 bakers left.", TRUE),
        ("It shut 12 of its 30 shops and 9 in May.", FALSE),
        ("It shut 12 of its 30 shops, and $9m is owed.", TRUE),
    ],
)
def test_no_other_figure_of_the_same_things(scoped: Scoped, text: str, answer: Value) -> None:
    """A bare figure, or one of the same noun, may count the same things; money and other nouns do not."""
    assert answer == _asked("no_others(part, whole)", scoped(text, part="12", whole="30"))
