"""A figure while it is being read: what its tokens say, before nouns and neighbours have been looked at."""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction
from functools import lru_cache

from checker.extract.figures.numbers import Exact, Number
from checker.extract.text import Tokens
from checker.model import Quantity


@lru_cache(maxsize=4096)
def _exact(value: Exact) -> Fraction:
    """The value as a fraction; most figures of a text are small whole numbers that stand in it often."""
    return Fraction(value)


@dataclass(slots=True)
class Draft:
    """A quantity in token indexes, filled in step by step; see `model.Quantity` for what the fields mean.

    first, end: tokens of the figure with its unit. phrase: first token of the hedge, or `first`.
    base, scale: the value as printed and its multiplier (1: none), for "$1.2-1.5 million".
    after: token where the counted noun is looked for. noun_last: the noun's token.
    needs_noun: no figure unless a noun follows ("one", "both"). word: stays a word in the form ("third").
    """

    kind: str
    first: int
    end: int
    value: Exact | None
    step: Exact = 0
    zeros: int = 0
    unit: str = ""
    base: Exact = 0
    scale: int = 1
    hedge: str = ""
    phrase: int = -1
    after: int = -1
    noun: str = ""
    modifiers: tuple[str, ...] = ()
    noun_last: int = -1
    of_whole: bool = False
    of_them: bool = False  # "20 of them": the noun is that of the count before
    more: bool = False
    range_part: str = ""
    inherited: bool = False
    prefixed: bool = False  # the currency stands before the figure
    digits: bool = False
    needs_noun: bool = False
    word: bool = False

    @property
    def bare(self) -> bool:
        """Is it a number of which nothing says yet what it counts or measures?"""
        return self.kind == "count" and not self.noun and self.value is not None

    def quantity(self, tokens: Tokens) -> Quantity:
        """The finished quantity, in text offsets."""
        return Quantity(
            self.kind,
            tokens.start[self.first],
            tokens.end[self.end - 1],
            None if self.value is None else _exact(self.value),
            _exact(self.step),
            self.zeros,
            self.unit,
            self.hedge,
            self.noun,
            self.modifiers,
            tokens.start[self.phrase if self.phrase >= 0 else self.first],
            tokens.end[self.noun_last] if self.noun_last >= 0 else -1,
            self.of_whole,
            self.more,
            self.range_part,
            self.inherited,
        )


def drafted(kind: str, number: Number, first: int, end: int, unit: str = "") -> Draft:
    """A draft of this kind for a number, from its first token to its last."""
    return Draft(
        kind,
        first,
        end,
        number.value,
        number.step,
        number.zeros,
        unit,
        number.base,
        number.scale,
        "about" if number.scale == 12 else "",
        after=end,
        digits=number.digits,
    )
