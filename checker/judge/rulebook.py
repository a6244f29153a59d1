"""Load the shipped rules and further packs, and select among them."""

from __future__ import annotations

import difflib
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from checker.errors import RuleError, UsageError
from checker.files import data_folder
from checker.judge.families import FAMILIES
from checker.judge.rule import CompiledRule, Rule
from checker.judge.shipped import kept_patterns, shipped_pack
from checker.relate import Plan
from checker.relate.cues import CueIndex
from checker.relate.find import Entry, PhraseIndex
from checker.relate.given import GivenIndex
from checker.relate.patterns import Patterns


@dataclass(frozen=True, slots=True)
class RuleBook:
    """The rules of a run, compiled, and the plan of what to look for."""

    compiled: dict[str, CompiledRule]
    plan: Plan

    @property
    def rules(self) -> tuple[Rule, ...]:
        """The rules, by id."""
        return tuple(one.rule for one in self.compiled.values())

    def only(self, rule_id: str) -> RuleBook:
        """The rulebook with that one rule."""
        kept = {rule_id: self.compiled[rule_id]}
        return RuleBook(kept, _plan(kept, self.plan.patterns))


def load_rulebook(
    packs: Sequence[Path] = (), *, select: Sequence[str] = (), ignore: Sequence[str] = (), gated: bool = True
) -> RuleBook:
    """Load the shipped rules and further rule packs (folders of family/name.yaml, with their own vocabulary.yaml).

    select, ignore: ids or families; nothing selected is everything. gated: rules that their measured record does not
    carry give review instead of failing.

    Raises:
        RuleError: a rule file is wrong, or two rules have one id.
        UsageError: a pack is no folder, or a selection matches no rule.
    """
    vocabulary, rules = shipped_pack(data_folder("rules"))
    found = {one.rule.id: one for one in rules}
    for pack in packs:
        from checker.judge.packs import load_pack  # with a YAML parser, which the kept shipped rules do not need

        for one in load_pack(pack, vocabulary)[1]:
            if one.rule.id in found:
                other = found[one.rule.id].rule.path
                raise RuleError(f"the rule {one.rule.id} is in {other} already", place=f"{one.rule.path}:1:1")
            found[one.rule.id] = one
    kept = _selected(found, select, ignore)
    if gated:
        kept = {rule_id: one.gated for rule_id, one in kept.items()}
    return RuleBook(kept, _plan(kept, kept_patterns()))


def _selected(found: dict[str, CompiledRule], select: Sequence[str], ignore: Sequence[str]) -> dict[str, CompiledRule]:
    for pattern in (*select, *ignore):
        if not any(_matches(rule_id, pattern) for rule_id in found):
            close = difflib.get_close_matches(pattern, [*found, *FAMILIES], 3)
            hint = f"did you mean {' or '.join(close)}?" if close else "tieout rules lists them"
            raise UsageError(f"no rule is named {pattern!r}", fix=hint)
    kept = {
        rule_id: one
        for rule_id, one in sorted(found.items())
        if (not select or any(_matches(rule_id, pattern) for pattern in select))
        and not any(_matches(rule_id, pattern) for pattern in ignore)
    }
    if not kept:
        raise UsageError("no rule is left to check by", fix="ignore less than is selected")
    return kept


def _matches(rule_id: str, pattern: str) -> bool:
    return rule_id == pattern or rule_id.partition("/")[0] == pattern.rstrip("/")


def _plan(kept: dict[str, CompiledRule], patterns: Patterns) -> Plan:
    entries = [Entry(rule, order, phrase) for rule, one in kept.items() for order, phrase in enumerate(one.phrases)]
    given = {rule: one.given for rule, one in kept.items() if one.given}
    linkers = {rule: one.rule.linker for rule, one in kept.items() if one.rule.linker}
    cues = CueIndex.of({rule: kept[rule].cues for rule in linkers})
    return Plan(PhraseIndex.of(entries, patterns), GivenIndex.of(given, patterns), linkers, cues, patterns)
