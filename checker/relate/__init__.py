"""Relate: the mentions of a document that its words put in relation, for the rules of a run."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from checker.model import Reading, Relation
from checker.relate.cues import CueIndex
from checker.relate.find import PhraseIndex
from checker.relate.given import GivenIndex
from checker.relate.linkers import LINKERS
from checker.relate.patterns import Patterns


@dataclass(frozen=True, slots=True)
class Plan:
    """What to look for: the rules' phrases, the facts of `given:` rules, the linkers by rule id, and their cues."""

    phrases: PhraseIndex
    given: GivenIndex
    linkers: dict[str, str]
    cues: CueIndex
    patterns: Patterns


def relate(reading: Reading, plan: Plan) -> Iterator[Relation]:
    """Every relation that the rules of the plan find in the document."""
    yield from plan.phrases.find(reading)
    yield from plan.given.find(reading)
    for rule in plan.cues.found(reading):
        yield from LINKERS[plan.linkers[rule]].find(reading, rule)
