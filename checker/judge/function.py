"""What a function of the rule language is, and what the modules that define them share."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from checker.intervals import FALSE, TRUE, Truth
from checker.judge.scope import Scope, Value, is_list
from checker.model import Quantity


@dataclass(frozen=True, slots=True)
class Function:
    """A function of the rule language: what it does, and how many arguments it takes (`most` None: any number)."""

    apply: Callable[[Scope, tuple[Value, ...]], Value]
    least: int
    most: int | None


def known(condition: bool) -> Truth:
    """The answer to a question that has nothing uncertain in it."""
    return TRUE if condition else FALSE


def is_bare(figure: Quantity) -> bool:
    """Is it a number without a unit or noun, that may take over those of another figure?"""
    return figure.kind == "count" and not figure.unit and not figure.noun


def quantities_of(scope: Scope) -> list[Quantity]:
    """The quantities of the sentences that hold the relation, its own and others, in order of the text."""
    return [one for sentence in scope.sentences for one in sentence.mentions if isinstance(one, Quantity)]


def figures(values: tuple[Value, ...]) -> list[Quantity]:
    """The quantities among the arguments, lists spread out."""
    found: list[Quantity] = []
    for value in values:
        for one in value if is_list(value) else (value,):
            if isinstance(one, Quantity):
                found.append(one)
    return found


def joined(*tables: Mapping[str, Function]) -> dict[str, Function]:
    """All functions of the tables under their names.

    Raises:
        ValueError: two tables give one name, so that one of the functions would never be called.
    """
    found: dict[str, Function] = {}
    for table in tables:
        if twice := found.keys() & table.keys():
            raise ValueError(f"two functions are named {', '.join(sorted(twice))}: rename one of them")
        found |= table
    return found
