"""What a phrase is once it is compiled: its expression, its slots, and what a sentence must hold for it to match.

These are tuples since that is what `pickle` reads fastest: a run begins with reading thousands of them.
"""

from __future__ import annotations

from typing import NamedTuple

from checker.relate.fragments import commonness


class Slot(NamedTuple):
    """A group of a compiled phrase: the role it fills, whether with a list of figures or a vocabulary word."""

    group: str
    role: str
    many: bool = False
    kinds: str = ""  # the characters of the kinds of figure that may fill it
    word_list: str = ""
    sign: int = 0


class Side(NamedTuple):
    """What a sentence must hold: one word of each set of `needs`, and so many figures.

    Words are also kinds of figure, and two kinds together: a figure of the one, and later one of the other.
    """

    needs: tuple[frozenset[str], ...] = ()
    figures: int = 0

    @property
    def keys(self) -> frozenset[str]:
        """The rarest of the needs; none if there are none."""
        return min(self.needs, key=commonness, default=frozenset())


class Phrase(NamedTuple):
    """A compiled phrase: its regular expression, its slots, and the words of which a sentence must have one.

    The expression is compiled by `re` only when a sentence needs it: compiling all of them would cost more than
    checking an article.
    """

    pattern: str
    slots: tuple[Slot, ...]
    keys: frozenset[str]  # words of which a sentence must have one, or one of the two
    sides: tuple[Side, ...]  # what its sentence must have, or with a "//" in it each of its two sentences

    @property
    def roles(self) -> frozenset[str]:
        """The roles that it can fill."""
        return frozenset(slot.role for slot in self.slots)
