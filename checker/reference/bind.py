"""Claims of the copy bound to reference tables: the page to read first of this part.

copy     sentences with their figures          cube     a table as facts
naming   what entities are called              when     periods that sentences name
walk     what each sentence is about           query    exact questions to a table
values changes shares extremes ...             the kinds of claims, one each
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from checker.model import Reading
from checker.reference.claims import Claim
from checker.reference.copy import lines
from checker.reference.cube import Cube
from checker.reference.naming import Names
from checker.reference.values import value_claims
from checker.reference.walk import walk

KINDS = (value_claims,)


def claims(reading: Reading, cubes: Sequence[Cube]) -> Iterator[Claim]:
    """Every claim of the copy that one of the tables can decide."""
    copy = list(lines(reading))
    found: list[Claim] = []
    for cube in cubes:
        for scene in walk(cube, Names(cube), copy, reading.document.published):
            for kind in KINDS:
                found.extend(kind(scene))
    yield from _settled(found)


def _settled(found: Sequence[Claim]) -> Iterator[Claim]:
    """The claims, without failures that are not certain or that another reading of the same figure makes true."""
    true = {span for one in found if one.status == "pass" for span in one.spans}
    for one in found:
        if one.status == "fail" and (not one.certain or one.spans & true):
            continue
        yield one
