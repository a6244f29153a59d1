"""The reference tables of a run: loaded once, and told about to people who want to know how they were read."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from checker.cli.streams import complain

if TYPE_CHECKING:
    from checker.reference.bind import Reference


def loaded(tables: Sequence[tuple[str, str]], *, tell: bool = False) -> tuple[Reference, ...]:
    """The tables of a command line: each a name ("" for that of its file) and where it lies.

    tell: say on standard error what was read into each table.

    Raises:
        ReferenceDataError: a table cannot be used.
    """
    if not tables:
        return ()
    from checker.reference.bind import reference_of
    from checker.reference.tables import load_table

    found = []
    for name, path in tables:
        table = load_table(path)
        reference = reference_of(replace(table, name=name) if name else table)
        found.append(reference)
        for line in reference.cube.inferred() if tell else ():
            complain(line)
    return tuple(found)
