"""Functions of the rule language about mentions in words: names, titles, what is said of people."""

from __future__ import annotations

from checker.intervals import Truth
from checker.judge.function import Function, known
from checker.judge.scope import Scope, Value, is_list
from checker.model import Passage


def _same_key(_scope: Scope, values: tuple[Value, ...]) -> Truth:
    """same_key(a, ...): are all of them, lists spread out, compared as one: one name, one post?"""
    spread = [one for value in values for one in (value if is_list(value) else (value,))]
    return known(len({one.key for one in spread if isinstance(one, Passage)}) == 1)


NAME_FUNCTIONS: dict[str, Function] = {
    "same_key": Function(_same_key, 1, None),
}
