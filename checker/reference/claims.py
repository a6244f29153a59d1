"""A claim that a table can decide, and the verdict on it."""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction

from checker.model import Mention
from checker.reference.cube import Cube, Fact


@dataclass(frozen=True, slots=True)
class Claim:
    """What the copy says of a table, and what the table says.

    kind: one of CLAIM_KINDS. status: pass, open or fail. figures: what it rests on in the copy, with their
    roles. said, found: both values as an editor reads them. query, facts: the question to the table and its cells.
    certain: the words leave no other reading; a claim that is not certain can pass, but not fail.
    """

    kind: str
    status: str
    figures: tuple[tuple[str, Mention], ...]
    said: str
    found: str
    cube: Cube
    query: str
    facts: tuple[Fact, ...] = ()
    value: Fraction | None = None
    certain: bool = True
    notes: tuple[str, ...] = ()

    @property
    def spans(self) -> frozenset[tuple[int, int]]:
        """Where its figures stand in the document."""
        return frozenset(mention.span for _, mention in self.figures)
