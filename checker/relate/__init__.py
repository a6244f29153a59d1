"""Relate: the mentions of a document that its words put in relation, for the rules of a run."""

from __future__ import annotations

from collections.abc import Sequence
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


def relate(readings: Sequence[Reading], plan: Plan) -> list[list[Relation]]:
    """Every relation that the rules of the plan find in each of some documents."""
    related = [[*plan.phrases.find(one), *plan.given.find(one)] for one in readings]
    concerned: dict[str, list[int]] = {}
    for order, reading in enumerate(readings):
        for rule in plan.cues.found(reading):
            concerned.setdefault(rule, []).append(order)
    for rule, linker in plan.linkers.items():
        find = LINKERS[linker].find
        for order in concerned.get(rule, ()):
            for one in find(readings[order], rule):  # most find nothing: `extend` takes twice as long to learn that
                related[order].append(one)
    return related
