"""The reference tables of a run: loaded once, and told about to people who want to know how they were read."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from checker.cli.streams import complain
from checker.configuration import Configuration

if TYPE_CHECKING:
    from checker.book.entries import Book
    from checker.reference.bind import Reference


def books(paths: Sequence[Path]) -> tuple[Book, ...]:
    """The fact books of a command line.

    Raises:
        ReferenceDataError: one cannot be used.
    """
    if not paths:
        return ()
    from checker.book.loading import load_book

    return tuple(map(load_book, paths))


def loaded(
    tables: Sequence[tuple[str, str]], configuration: Configuration, *, tell: bool = False
) -> tuple[Reference, ...]:
    """The tables of a command line: each a name ("" for that of its file) and where it lies, or its configured name.

    Without any, all that the configuration names. A table with a suite is let through by it first.

    tell: say on standard error what was read into each table.

    Raises:
        ReferenceDataError: a table cannot be used, or does not pass its suite.
        UsageError: the configuration is wrong, or does not know the name.
    """
    if not tables and not configuration.settings.get("references"):
        return ()
    from checker.reference.bind import reference_of
    from checker.reference.configured import reference_named, references_in
    from checker.reference.trusted import trusted_table

    known = references_in(configuration)
    wanted = [(name, reference_named(path, known)) for name, path in tables]
    found = []
    for name, one in wanted or [("", one) for one in known.values()]:
        table = trusted_table(one)
        reference = reference_of(replace(table, name=name) if name else table, one.binding)
        found.append(reference)
        for line in reference.cube.inferred() if tell else ():
            complain(line)
    return tuple(found)
