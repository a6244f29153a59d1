"""The one way in for whoever checks copy: a table that has passed its suite, loaded or left where it lies."""

from __future__ import annotations

from dataclasses import replace

from checker.reference.bind import Source, reference_of
from checker.reference.configured import NamedReference
from checker.reference.gate import guard
from checker.reference.in_place import in_place
from checker.reference.large import is_large, open_large
from checker.reference.tables import load_table


def trusted(reference: NamedReference, name: str = "") -> Source:
    """Let a table through its gate and read it; one without a suite is trusted as it is.

    name: what it is called, if not as its file or its configuration says.

    Raises:
        ReferenceDataError: it cannot be loaded, does not pass its suite, or lacks what is stated of it.
    """
    source = replace(reference.source, name=name) if name else reference.source
    if is_large(source):
        with open_large(source) as large:
            if reference.suite is not None:
                guard(large, reference.suite, reference.modules)
            return in_place(large, source, reference.binding)
    table = load_table(source)
    if reference.suite is not None:
        guard(table, reference.suite, reference.modules)
    return reference_of(table, reference.binding)
