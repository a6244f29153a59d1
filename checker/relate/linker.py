"""What a linker is: a way of finding relations that span sentences and paragraphs."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass

from checker.model import Reading, Relation

Expression = re.Pattern[str] | str | frozenset[str]
"""A regular expression over a document's text or its sentences' forms, or words that stand there as they are.

Or a set of words, or of the characters of kinds of figure, of which one must stand there as a word of its own.
"""


@dataclass(frozen=True, slots=True)
class Linker:
    """A linker: the roles that it fills, and the function that finds its relations for a rule's id.

    `needs` are groups of its expressions, of each of which at least one must be found somewhere in a document if it is
    to find a relation: documents without the words that stand in them are not shown to it. Nor are those that have no
    block of the kinds in `blocks`, if any are named.
    """

    roles: frozenset[str]
    find: Callable[[Reading, str], Iterator[Relation]]
    needs: tuple[tuple[Expression, ...], ...] = ()
    told: tuple[tuple[Expression | tuple[Expression, ...], ...], ...] = ()
    blocks: tuple[str, ...] = ()


Linkers = Mapping[str, Linker]
