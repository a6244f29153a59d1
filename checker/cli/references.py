"""The reference tables of a run: loaded once, and told about to people who want to know how they were read."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from checker.cli.streams import complain
from checker.configuration import Configuration

if TYPE_CHECKING:
    from checker.book.entries import Book
    from checker.reference.bind import Source


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
) -> tuple[Source, ...]:
    """The tables of a command line: each a name ("" for that of its file) and where it lies, or its configured name.

    Those that the configuration names are used too, except one of the same name. A table with a suite is let through by
    it first.

    tell: say on standard error what was read into each table.

    Raises:
        ReferenceDataError: a table cannot be used, or does not pass its suite.
        UsageError: the configuration is wrong, or does not know the name.
    """
    if not tables and not configuration.settings.get("references"):
        return ()
    from checker.reference.configured import reference_named, references_in
    from checker.reference.trusted import trusted

    known = references_in(configuration)
    wanted = [(name, reference_named(path, known)) for name, path in tables]
    given = {name or one.source.title for name, one in wanted}
    wanted += [("", one) for name, one in known.items() if name not in given]
    found = []
    for name, one in wanted:
        reference = trusted(one, name)
        found.append(reference)
        for line in reference.inferred() if tell else ():
            complain(line)
    return tuple(found)
