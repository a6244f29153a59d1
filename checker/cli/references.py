"""The reference tables of a run: loaded once, and told about to people who want to know how they were read."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from checker.cli.streams import complain

if TYPE_CHECKING:
    from checker.reference.bind import Reference


def loaded(tables: Sequence[tuple[str, str]], *, tell: bool = False) -> tuple[Reference, ...]:
    """The tables of a command line: each a name ("" for that of its file) and where it lies, or its configured name.

    A table with a suite is let through by it first.

    tell: say on standard error what was read into each table.

    Raises:
        ReferenceDataError: a table cannot be used, or does not pass its suite.
        UsageError: the configuration is wrong, or does not know the name.
    """
    if not tables:
        return ()
    from checker.reference.bind import reference_of
    from checker.reference.configured import find_reference
    from checker.reference.trusted import trusted_table

    found = []
    for name, path in tables:
        table = trusted_table(find_reference(path, Path.cwd()))
        reference = reference_of(replace(table, name=name) if name else table)
        found.append(reference)
        for line in reference.cube.inferred() if tell else ():
            complain(line)
    return tuple(found)
