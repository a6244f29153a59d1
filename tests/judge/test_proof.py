"""Tests of the working that a verdict shows: the figures as printed, what they come to, and what they leave open."""

from collections.abc import Callable

import pytest

from checker.judge.expressions import parse
from checker.judge.proof import described, filled, summed_up, worked
from checker.judge.scope import Scope, UnfilledError
from checker.model import Word
from checker.precision import HARD

Scoped = Callable[..., Scope]

_COPY = "Came 100 men and about 50 women, 12 goats and 3 cows; takings rose 20 percent to $6 million from $5 million"
_ROLES = {"men": "100", "women": "50", "delta": "20 percent", "new": "$6 million", "old": "$5 million"}
_MORE = {"beasts": ["12", "3"], "way": Word("rose", "rise", 1)}


@pytest.fixture
def scope(scoped: Scoped) -> Scope:
    """A scope over copy, at the figures' own values."""
    return scoped(_COPY, **_ROLES, **_MORE)


@pytest.mark.parametrize(
    ("expression", "words"),
    [
        ("men + women", "100 + 50"),
        ("men - (women + 5)", "100 - (50 + 5)"),
        ("men - (women - 5)", "100 - (50 - 5)"),
        ("men + (women - 5)", "100 + 50 - 5"),
        ("(men + women) * 2", "(100 + 50) * 2"),
        ("men / (women / 5)", "100 / (50 / 5)"),
        ("men * women / 5", "100 * 50 / 5"),
        ("-men", "-100"),
        ("-(men + 1)", "-(100 + 1)"),
        ("not men == women", "not (100 = 50)"),
        ("men == women", "100 = 50"),
        ("men != women", "100 is not 50"),
        ("men < women", "100 is below 50"),
        ("men <= women", "100 is at most 50"),
        ("men > women", "100 is above 50"),
        ("men >= women", "100 is at least 50"),
        ("sum(beasts)", "12 + 3"),
        ("sum(beasts) * 2", "(12 + 3) * 2"),
        ("men - sum(beasts)", "100 - (12 + 3)"),
        ("sum(men, women) + 2", "100 + 50 + 2"),
        ("sign(way) * delta", "rose 20 percent"),
        ("change(old, new)", "the change from $5 million to $6 million"),
        ("share(men + women, 200)", "100 + 50 as a share of 200"),
        ("times(men + women, 3)", "(100 + 50) / 3"),
        ("points(delta, 5)", "20 percent - 5"),
        ("largest(men, women)", "the largest of 100, 50"),
        ("count(beasts)", "the number of 12 + 3"),
        ("abs(old - new)", "$5 million - $6 million"),
        ("unit(new)", "unit of $6 million"),
        ("'USD'", "USD"),
        ("gone", "gone"),
    ],
)
def test_expressions_in_words(scope: Scope, expression: str, words: str) -> None:
    """An expression is told with the printed figures, and with brackets wherever they are needed."""
    assert words == described(parse(expression), scope)


def test_roles_stand_beside_their_figures(scope: Scope) -> None:
    """In the working each figure is followed by the part that it plays."""
    words = "100 (men) + 12 (beasts) + 3 (beasts)"
    assert words == described(parse("men + sum(beasts)"), scope, roles=True)


@pytest.mark.parametrize(
    ("expression", "words"),
    [
        ("men + women == 150", "100 + 50 = 150"),
        ("men < 200 and women < 200", "100 is below 200; 50 is below 200"),
        ("men < 200 or men < 200", "100 is below 200"),
        ("not men == 5", "not (100 = 5)"),
    ],
)
def test_conditions_in_one_line(scope: Scope, expression: str, words: str) -> None:
    """What has to hold is told in one line, without repetition."""
    assert words == summed_up(parse(expression), scope)


@pytest.mark.parametrize(
    ("expression", "lines"),
    [
        ("men + women == 160", ("100 (men) + 50 (women) = 150 (can stand for 140 to 160)",)),
        ("men < 200 and men < women", ("100 (men) = 100", "50 (women) = 50 (can stand for 40 to 60)")),
        ("men == gone", ("100 (men) = 100", "gone")),
        ("unit(men) == unit(women)", ("unit of 100 (men)", "unit of 50 (women)")),
        ("women * 2 > men", ("50 (women) * 2 = 100 (can stand for 80 to 120)", "100 (men) = 100")),
        ("not women > men", ("not (50 (women) is above 100 (men))",)),
    ],
)
def test_working_of_both_sides(scoped: Scoped, expression: str, lines: tuple[str, ...]) -> None:
    """Each side of a comparison is shown with its value and with what its figures leave open, if they do."""
    point, hard = scoped(_COPY, men="100", women="50"), scoped(_COPY, HARD, men="100", women="50")
    assert lines == worked(parse(expression), point, hard, roles=True)


def test_working_of_a_change(scoped: Scoped) -> None:
    """A change is shown over the whole box of the two values that it lies between."""
    roles = {"delta": "20 percent", "new": "$6 million", "old": "$5 million"}
    point, hard = scoped(_COPY, **roles, **_MORE), scoped(_COPY, HARD, **roles, **_MORE)
    stated, reckoned = worked(parse("sign(way) * delta == change(old, new)"), point, hard, roles=True)
    change = "the change from $5 million (old) to $6 million (new) = 20 percent"
    assert stated.startswith("rose 20 percent (delta) = 20 percent (can stand for ")
    assert f"{change} (can stand for 0 percent to 44.4 percent)" == reckoned


def test_messages_are_filled_in(scope: Scope) -> None:
    """A message has amounts in words, texts as they are, lists as sums and conditions as yes or no."""
    expressions = ("men.text", "men + women", "beasts", "old", "men > women", "way", "unit(old)")
    template = tuple(part for one in expressions for part in (parse(one), "; "))
    expected = "100; 150; 12 + 3; $5 million; yes; rose; USD; "
    assert expected == filled(template, scope)


def test_a_message_about_a_missing_role_is_refused(scope: Scope) -> None:
    """A message that names a role without filler cannot be written."""
    with pytest.raises(UnfilledError):
        filled((parse("gone"),), scope)
