"""What a fact book holds: people, places, standing figures."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from fractions import Fraction


@dataclass(frozen=True, slots=True)
class Person:
    """A person of the fact book.

    name: the name in full, as it is to be printed. aliases: other right names. titles: the posts held. born: the day,
    or the year alone. wrong: spellings that are seen and are wrong. as_of: the day from which the entry is true.
    """

    name: str
    aliases: tuple[str, ...] = ()
    titles: tuple[str, ...] = ()
    party: str = ""
    home: str = ""
    born: date | int | None = None
    wrong: tuple[str, ...] = ()
    as_of: date | None = None


@dataclass(frozen=True, slots=True)
class Place:
    """A place of the fact book, with other right names and with spellings that are wrong."""

    name: str
    aliases: tuple[str, ...] = ()
    wrong: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class StandingFigure:
    """A figure that copy gives again and again.

    unit: as figures have it ("USD", "percent"), "" for counts. noun: what a count counts. as_of: the day of which it
    is true. cues: the words by which copy speaks of it, with {n} where the figure stands, or without.
    """

    name: str
    value: Fraction
    unit: str = ""
    noun: str = ""
    as_of: date | None = None
    cues: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Book:
    """A fact book; source: its file."""

    name: str
    source: str
    people: tuple[Person, ...] = ()
    places: tuple[Place, ...] = ()
    figures: tuple[StandingFigure, ...] = ()

    @property
    def named(self) -> tuple[Person | Place, ...]:
        """All that has a name to be spelled: people and places."""
        return (*self.people, *self.places)
