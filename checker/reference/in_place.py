"""A reference whose table stays where it lies: of each document, only the entities that it names are asked for.

What the whole table has to say is read once: its columns, how its entities are called, its periods and totals.
Of what would need all entities one by one (a rank, a count of those that grew) nothing is said.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

from checker.errors import ReferenceDataError
from checker.reference.bind import Reference
from checker.reference.binding import Binding
from checker.reference.copy import Copy
from checker.reference.cube import Cube, Dimension
from checker.reference.facts import cube_of
from checker.reference.inferred import inferred
from checker.reference.large import LargeTable, open_large
from checker.reference.lookup import Lookup
from checker.reference.naming import Names
from checker.reference.overview import Overview, of_groups, of_sums, overview_of
from checker.reference.sources import TableSource
from checker.reference.tables import State, file_state

_MOST_MEANT = 5  # entities of one name; one that more of them share is asked for none of them


@dataclass(frozen=True, slots=True)
class ReferenceInPlace:
    """A large table that copy is held against.

    lookups: for each dimension that is asked for names, what finds those of a document. state: that of its files.
    """

    source: TableSource
    binding: Binding
    overview: Overview
    lookups: Mapping[int, Lookup]
    rows: int
    state: State

    def within(self, copy: Copy) -> Reference:
        """The part of the table that a document speaks of.

        Raises:
            ReferenceDataError: it cannot be read any more, has changed, or has too many rows of what is named.
        """
        whole = self.overview.cube
        names = self._names(copy)
        wanted = self._wanted(copy, names)
        return Reference(self._cube(wanted) if wanted else whole, names)

    def inferred(self) -> Iterator[str]:
        """What was read into the table, a line each."""
        yield f"{self.source.title}: its {self.rows:,} rows stay where they are; a document asks for those it names"
        cube = self.overview.cube
        yield from inferred(cube, Names(replace(cube, dimensions=tuple(map(_first, cube.dimensions)))))

    def _names(self, copy: Copy) -> Names:
        """The names that may stand in the document."""
        words = {word for line in copy.lines for word in line.text.split()}
        dimensions = list(self.overview.cube.dimensions)
        for at, lookup in self.lookups.items():
            dimensions[at] = replace(dimensions[at], values=lookup.candidates(words))
        return Names(replace(self.overview.cube, dimensions=tuple(dimensions)))

    def _wanted(self, copy: Copy, names: Names) -> dict[str, list[str]]:
        """The cells to ask for by column: those of entities that the document names, as the table keeps them."""
        wanted: dict[str, list[str]] = defaultdict(list)
        for line in copy.lines:
            for sighting in names.sightings_in(line):
                for at, value in sighting.named if len(sighting.named) <= _MOST_MEANT else ():
                    if at in self.lookups:
                        kept = self.overview.kept.get(at, {}).get(value, (value,))
                        wanted[self.overview.cube.dimensions[at].name] += kept
        return wanted

    def _cube(self, wanted: Mapping[str, list[str]]) -> Cube:
        """The facts of the entities that are asked for, beside what is known of the whole table."""
        whole = self.overview.cube
        if file_state(self.source) != self.state:
            raise ReferenceDataError(
                "changed during the run", place=self.source.shown, fix="run again when nothing writes to it"
            )
        with open_large(self.source) as table:
            schema = self.overview.schema
            rows = table.grouped(of_groups(table, schema), of_sums(table, schema), wanted)
            part = cube_of(rows, self.binding, schema)
        dimensions = tuple(
            mine if at in whole.partial else every
            for at, (mine, every) in enumerate(zip(part.dimensions, whole.dimensions, strict=True))
        )
        return replace(
            part,
            dimensions=dimensions,
            periods=whole.periods,
            blanks=part.blanks | whole.blanks,
            unsure=part.unsure | whole.unsure,
            partial={at: frozenset(part.dimensions[at].values) for at in whole.partial},
            totals=whole.totals,
        )


def in_place(table: LargeTable, source: TableSource, binding: Binding) -> ReferenceInPlace:
    """Read of a large table what is needed to hold any document against it.

    binding: what the desk states of its columns.

    Raises:
        ReferenceDataError: something is stated that the table does not have, or no column names what it is about.
    """
    overview = overview_of(table, binding)
    lookups = {at: _lookup(overview.cube.dimensions[at]) for at in sorted(overview.cube.partial)}
    return ReferenceInPlace(source, binding, overview, lookups, table.row_count, file_state(source))


def _lookup(dimension: Dimension) -> Lookup:
    others = {
        name: (*dimension.aliases.get(name, ()), *dimension.codes.get(name, ()))
        for name in {*dimension.aliases, *dimension.codes}
    }
    return Lookup(dimension.values, others)


def _first(dimension: Dimension) -> Dimension:
    """The dimension with its first values only, whose names are told as examples."""
    return replace(dimension, values=dimension.values[:_MOST_MEANT])
