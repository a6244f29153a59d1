"""Rules with a `binder`: each judges one kind of what copy says of a reference table or a fact book."""

from __future__ import annotations

from collections.abc import Mapping

from checker.judge.rule import CompiledRule, Rule
from checker.model import Evidence, TableValue, Verdict


def binders(rules: Mapping[str, CompiledRule]) -> dict[str, Rule]:
    """The rules of a run that judge such claims, by the kind of claim."""
    return {one.rule.binder: one.rule for one in rules.values() if one.rule.binder}


def verdict_on(
    rule: Rule,
    status: str,
    said: str,
    found: str,
    *,
    held: str,
    proof: tuple[str, ...],
    evidence: tuple[Evidence, ...],
    reference: TableValue,
) -> Verdict:
    """The verdict on a claim: a failure in the words and at the level of its rule.

    status: pass, open or fail. said, found: what the copy says and what it is held against has, as an editor reads
    them. held: what to say of a claim that does not fail.
    """
    failed = status == "fail"
    return Verdict(
        rule=rule.id,
        status=rule.level if failed else status,
        severity=rule.severity,
        message=_worded(rule.message, said, found) if failed else held,
        proof=proof,
        suggestion=(_worded(rule.suggest, said, found) or None) if failed else None,
        evidence=evidence,
        reference=reference,
    )


def _worded(template: str, said: str, found: str) -> str:
    return template.replace("{claim}", said).replace("{value}", found)
