"""What a linker is: a way of finding relations that span sentences and paragraphs."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass

from checker.model import Reading, Relation


@dataclass(frozen=True, slots=True)
class Linker:
    """A linker: the roles that it fills, and the function that finds its relations for a rule's id."""

    roles: frozenset[str]
    find: Callable[[Reading, str], Iterator[Relation]]


Linkers = Mapping[str, Linker]
