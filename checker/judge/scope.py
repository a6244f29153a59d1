"""What an expression of a rule may look at: the figures of one relation, and the document around them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from fractions import Fraction
from typing import TypeGuard

from checker.errors import ExpressionError
from checker.intervals import Interval, Truth
from checker.judge.amounts import Amount, amount, plain, shown
from checker.model import CalendarDate, Mention, Quantity, Reading, Role, Sentence, Word

Value = Amount | Truth | str | Role


class UnfilledError(Exception):
    """A role that the expression needs was not filled by the phrase that matched."""


@dataclass(frozen=True, slots=True)
class Scope:
    """What an expression may look at: the relation's roles, its sentences and document, and the width of figures."""

    roles: Mapping[str, Role]
    width: str
    mixed: bool
    reading: Reading
    sentences: tuple[Sentence, ...]

    def sentence_of(self, one: Mention) -> Sentence | None:
        """The sentence of the relation in which a figure stands; None if it stands in none."""
        return next((each for each in self.sentences if each.start <= one.start < each.end), None)

    def amount(self, value: Value) -> Amount:
        """The value as an amount.

        Raises:
            ExpressionError: it is none.
        """
        if isinstance(value, Amount):
            return value
        if isinstance(value, Quantity):
            return amount(value, self.width, self.mixed)
        if isinstance(value, Word):
            return plain(value.sign)
        if isinstance(value, CalendarDate) and value.year is not None:
            return _years(value, value.year)
        raise ExpressionError(f"{described(value)} is no amount")


def _years(date: CalendarDate, year: int) -> Amount:
    """A date as years: 2024 as such, "the 1990s" from 1990 to 1999, a day in 2024 as somewhat more than 2024."""
    if date.kind == "year":
        return Amount(Interval(Fraction(year), Fraction(year + max(date.century_step - 1, 0))))
    return Amount(Interval(Fraction(year), Fraction(year + 1), open_high=True))


def described(value: Value) -> str:
    """The value in few words, for an error message."""
    if isinstance(value, tuple):
        return f"a list of {len(value)} figures"
    if isinstance(value, Truth):
        return "a condition"
    if isinstance(value, Amount):
        return shown(value)
    if isinstance(value, str | Word):
        return repr(value if isinstance(value, str) else value.text)
    return f"a figure of the kind {value.kind}"


def is_list(value: Value) -> TypeGuard[tuple[Mention, ...]]:
    """Is the value a list of figures (the filler of a {role+} slot)?"""
    return isinstance(value, tuple)


def text_of(filler: Role, text: str) -> str:
    """The printed words of a role: of a figure without its noun, of a list joined by commas."""
    if isinstance(filler, Word):
        return filler.text
    if isinstance(filler, tuple):
        return ", ".join(text_of(one, text) for one in filler)
    return " ".join(text[filler.start : filler.end].split())
