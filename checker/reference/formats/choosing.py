"""Which table of a database is meant, when it is named and when it is not."""

from __future__ import annotations

from collections.abc import Sequence

from checker.errors import ReferenceDataError


def chosen_table(named: str, tables: Sequence[str]) -> str:
    """The table or view that is meant: the named one, or the only one.

    Raises:
        ReferenceDataError: there is none of that name, or there are several and none is named.
    """
    shown = ", ".join(sorted(tables)) or "none"
    if named:
        if named not in tables:
            raise ReferenceDataError(f"has no table or view {named!r}", fix=f"it has: {shown}")
        return named
    if len(tables) != 1:
        fix = "name one, as in PATH#TABLE or with table = in the configuration"
        raise ReferenceDataError(f"has {len(tables)} tables and none is named: {shown}", fix=fix)
    return tables[0]


def too_many_rows(most: int) -> ReferenceDataError:
    """The error for a table that is too large to be held, from a database that is not queried in place."""
    return ReferenceDataError(
        f"has more than {most:,} rows", fix="give a query that takes the rows copy is about, or save it as Parquet"
    )
