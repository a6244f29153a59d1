"""Claims of the copy bound to reference tables: the page to read first of this part.

copy     sentences with their figures          cube     a table as facts
naming   what entities are called              when     periods that sentences name
walk     what each sentence is about           query    exact questions to a table
values changes shares extremes ...             the kinds of claims, one each
stance   whether a sentence states its figure as a fact about what the table lists
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Protocol

from checker.model import Quantity, Reading
from checker.reference.against import against_claims
from checker.reference.alike import alike_claims
from checker.reference.averages import average_claims
from checker.reference.binding import NOTHING_STATED, Binding
from checker.reference.changes import change_claims
from checker.reference.claims import Claim
from checker.reference.copy import Copy, copy_of
from checker.reference.counts import count_claims
from checker.reference.cube import Cube
from checker.reference.extremes import extreme_claims
from checker.reference.facts import cube_of
from checker.reference.finishes import finish_claims
from checker.reference.gaps import gap_claims
from checker.reference.inferred import inferred
from checker.reference.joins import partners_of
from checker.reference.measures import is_named
from checker.reference.members import member_claims
from checker.reference.moves import move_claims
from checker.reference.naming import Names
from checker.reference.peaks import peak_claims
from checker.reference.pinned import pinned_claims
from checker.reference.rates import rate_claims
from checker.reference.ratios import ratio_claims
from checker.reference.readings import reread
from checker.reference.records import record_claims
from checker.reference.results import result_claims
from checker.reference.rivals import rival_claims
from checker.reference.shares import share_claims
from checker.reference.stance import stated
from checker.reference.strides import stride_claims
from checker.reference.synonyms import same_word
from checker.reference.table import Table
from checker.reference.tops import top_claims
from checker.reference.trends import trend_claims
from checker.reference.values import value_claims
from checker.reference.walk import Scene, walk

KINDS = (
    value_claims,
    pinned_claims,
    change_claims,
    share_claims,
    extreme_claims,
    peak_claims,
    count_claims,
    member_claims,
    move_claims,
    record_claims,
    gap_claims,
    average_claims,
    ratio_claims,
    rate_claims,
    trend_claims,
    stride_claims,
    top_claims,
    result_claims,
    finish_claims,
    against_claims,
    rival_claims,
    alike_claims,
)


@dataclass(frozen=True, slots=True)
class Reference:
    """A table that copy is held against: its facts, and what its entities are called."""

    cube: Cube
    names: Names

    def within(self, _: Copy) -> Reference:
        """The table as far as a document speaks of it: as it is."""
        return self

    def inferred(self) -> Iterator[str]:
        """What was read into the table, a line each."""
        yield from inferred(self.cube, self.names)


class Source(Protocol):
    """What references are taken from: a table that is held, or one that stays where it lies."""

    def within(self, copy: Copy, /) -> Reference:
        """The table as far as a document speaks of it."""

    def inferred(self) -> Iterator[str]:
        """What was read into the table, a line each."""


def reference_of(table: Table, binding: Binding = NOTHING_STATED) -> Reference:
    """Read a table once, for any number of documents.

    binding: what the desk states of its columns.

    Raises:
        ReferenceDataError: something is stated that the table does not have.
    """
    cube = cube_of(table, binding)
    return Reference(cube, Names(cube))


def claims(reading: Reading, sources: Iterable[Source]) -> Iterator[Claim]:
    """Every claim of the copy that one of the tables can decide."""
    copy = copy_of(reading)
    yield from claims_of((source.within(copy), copy) for source in sources)


def claims_of(pairs: Iterable[tuple[Reference, Copy]]) -> Iterator[Claim]:
    """Every claim that one of the tables can decide, each with the copy that is held against it."""
    found: list[tuple[Scene, Claim]] = []
    known = list(pairs)
    for reference, copy in known:
        beside = partners_of(reference.cube, (one.cube for one, _ in known))
        scenes = list(walk(reference.cube, reference.names, copy, beside))
        known_here = any(scene.sightings for scene in scenes)
        for scene in scenes:
            made = (claim for kind in KINDS for claim in kind(scene))
            found.extend((scene, claim) for claim in made if known_here or _is_named(scene, claim))
    yield from _settled(found)


def _is_named(scene: Scene, claim: Claim) -> bool:
    """Do the words name the measure of the claim? Copy that names no entity of a table may be about something else."""
    line, cube = scene.line, scene.cube
    said = frozenset(at for at in range(len(cube.measures)) if is_named(cube, at, line))
    if not cube.dimensions:
        said |= scene.topic
    if claim.kind == "count" and cube.dimensions:
        nouns = [word for one in cube.dimensions for word in one.noun]
        counted = (one.noun for _, one in claim.figures if isinstance(one, Quantity) and one.noun)
        if not any(same_word(noun, word) for noun in counted for word in nouns):
            return False
    return not claim.facts or bool(said & {one.measure for one in claim.facts})


def _settled(found: Sequence[tuple[Scene, Claim]]) -> Iterator[Claim]:
    """The claims as their sentences state them, without failures that are uncertain or true in another reading."""
    true = {span for _, one in found if one.status == "pass" for span in _said(one)}
    for scene, one in found:
        read = reread(scene, one) if one.status == "fail" else one
        claim = stated(scene, read) if read is not None else None
        if claim is None or (claim.status == "fail" and (not claim.certain or _said(claim) & true)):
            continue
        yield claim


def _said(claim: Claim) -> frozenset[tuple[int, int]]:
    """Where the claim's words stand, without the names of those whom it is about: these it may share with others."""
    return frozenset(mention.span for role, mention in claim.figures if role != "entity")
