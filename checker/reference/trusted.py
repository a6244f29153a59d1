"""The one way in for whoever checks copy: a table that is loaded and has passed its suite."""

from __future__ import annotations

from checker.reference.configured import NamedReference
from checker.reference.gate import guard
from checker.reference.table import Table
from checker.reference.tables import load_table


def trusted_table(reference: NamedReference) -> Table:
    """Load a table and let it through its gate; one without a suite is trusted as it is.

    Raises:
        ReferenceDataError: it cannot be loaded, or does not pass its suite.
    """
    table = load_table(reference.source)
    if reference.suite is not None:
        guard(table, reference.suite, reference.modules)
    return table
