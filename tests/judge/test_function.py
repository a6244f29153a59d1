"""What a function of the rule language is, and how the tables of functions are joined."""

import pytest

from checker.intervals import TRUE
from checker.judge.function import Function, joined

_ONE = Function(lambda _scope, _values: TRUE, 1, 1)


def test_tables_are_joined() -> None:
    """Functions of all tables stand under their names."""
    assert {"more": _ONE, "less": _ONE} == joined({"more": _ONE}, {"less": _ONE})


def test_one_name_for_two_functions_is_refused() -> None:
    """The second of two functions with one name would hide the first, so neither is taken."""
    with pytest.raises(ValueError, match="two functions are named less"):
        joined({"more": _ONE, "less": _ONE}, {"less": _ONE})
