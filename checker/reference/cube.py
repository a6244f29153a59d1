"""A table as facts: what was measured, of whom, when, and how much."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from fractions import Fraction
from itertools import chain

from checker.reference.periods import Period

Place = tuple[int, tuple[str, ...], Period | None]  # where a cell is: its measure, its keys, its period


@dataclass(frozen=True, slots=True)
class Dimension:
    """A column that names entities (ports, species, players).

    noun: the words of its header ("port"). aliases: other names of a value, from columns beside it; codes: those that
    must be printed exactly so ("DEU").
    """

    name: str
    noun: tuple[str, ...]
    values: tuple[str, ...]
    aliases: dict[str, tuple[str, ...]] = field(default_factory=dict)
    codes: dict[str, tuple[str, ...]] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Measure:
    """Something that a table counts or measures.

    words: the words of its header that name it. unit: as figures have it, "" for counts. additive: may be summed up.
    stated: the desk's configuration says what it is, and each of its words names it by itself.
    """

    name: str
    words: tuple[str, ...]
    unit: str
    additive: bool
    stated: bool = False


@dataclass(frozen=True, slots=True)
class Fact:
    """One cell: the value of a measure for one value of each dimension, in one period.

    keys: a value for each dimension of the cube, "" for none. value: in the measure's own unit (whole pounds, not
    thousands). row: its number in the source. text: as printed. rows: how many of the source it sums up.
    """

    measure: int
    keys: tuple[str, ...]
    period: Period | None
    value: Fraction
    row: int
    column: str
    text: str
    rows: int = 1


@dataclass(frozen=True, slots=True)
class Finish:
    """One row of a list of results.

    place: 1 for the winner. who: the competitor. contest: the values that tell the contest from others. mark: the time
    in seconds, the distance or the points, None if the row has none. unit: "second", "metre" or "" if nothing says so.
    cell: the mark as the table has it, or the place if there is no mark.
    """

    place: int
    who: str
    contest: tuple[str, ...]
    mark: Fraction | None
    unit: str
    cell: Fact

    @property
    def key(self) -> tuple[tuple[str, ...], Period | None]:
        """Which contest it belongs to."""
        return self.contest, self.cell.period


@dataclass(frozen=True, slots=True)
class Contests:
    """A list of results.

    held: the finishes of each contest, in order of the table. days: when they were held, if the table says it. `who`
    and `events` are the dimensions of the competitors and of what they took part in.
    """

    held: tuple[tuple[Finish, ...], ...]
    days: frozenset[Period]
    who: int
    events: tuple[int, ...]

    @property
    def finishes(self) -> tuple[Finish, ...]:
        """The finishes of all contests."""
        return tuple(chain.from_iterable(self.held))


@dataclass(frozen=True, slots=True)
class Cube:
    """A table that has been read: its dimensions, measures and facts.

    period_column: the column of periods, "" if they stand in headers or there are none. blanks: cells that are
    empty; a sum without them may be right, but nothing is wrong for differing from it. unsure: cells in words, without
    a period, or in a row that stands twice; nothing is decided by them or by what they are part of.
    doubts: the same for people, a line each. unread: the columns of which nothing is taken. partial: dimensions of
    which only these values were read, those that the copy names; of a question that names none of them, only the totals
    are known, whose keys of these dimensions are empty. contests: the rows as a list of results, if they are one.
    by_measure, by_entity: the facts of a measure, and those of a measure for one value of a dimension.
    """

    name: str
    source: str
    dimensions: tuple[Dimension, ...]
    measures: tuple[Measure, ...]
    facts: tuple[Fact, ...]
    periods: tuple[Period, ...]
    period_column: str = ""
    blanks: frozenset[Place] = frozenset()
    unsure: frozenset[Place] = frozenset()
    doubts: tuple[str, ...] = ()
    unread: tuple[str, ...] = ()
    partial: Mapping[int, frozenset[str]] = field(default_factory=dict)
    totals: tuple[Fact, ...] = ()
    contests: Contests | None = None
    by_measure: dict[int, tuple[Fact, ...]] = field(default_factory=dict, compare=False, repr=False)
    by_entity: dict[tuple[int, int, str], tuple[Fact, ...]] = field(default_factory=dict, compare=False, repr=False)

    def holds_all(self, where: Mapping[int, frozenset[str]]) -> bool:
        """Was all read that a question about these entities asks for?"""
        return not self.partial or any(where[at] <= read for at, read in self.partial.items() if at in where)
