"""Suppress: verdicts that would stop the copy, but of which somebody has said that they may stand."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field, replace
from itertools import chain

from checker.errors import UsageError
from checker.judge.exemptions import Exemption, exemptions_of
from checker.judge.fingerprints import fingerprints
from checker.model import Document, Suppression, Verdict
from checker.read.sources import name_of

STOPPED = frozenset(("fail", "review"))  # what can be suppressed; a rule that broke has to be mended


@dataclass(frozen=True, slots=True)
class Accepted:
    """What a desk has accepted: the exemptions of its configuration, and the claims of its baseline.

    baseline: the reason of each accepted claim by its fingerprint.
    """

    exemptions: tuple[Exemption, ...] = ()
    baseline: Mapping[str, str] = field(default_factory=dict)


NOTHING_ACCEPTED = Accepted()


def suppressed(
    document: Document, verdicts: Sequence[Verdict], accepted: Accepted, rules: Collection[str]
) -> tuple[tuple[Verdict, ...], tuple[str, ...]]:
    """The verdicts with those suppressed that may stand, and what is wrong with the document's own exemptions.

    rules: the ids of the rules of the run; of an exemption from others nothing can be said.
    """
    remarks: list[str] = []
    exemptions: list[Exemption] = []
    for one in chain(exemptions_of(document), accepted.exemptions):
        if isinstance(one, UsageError):
            remarks.append(str(one))
        elif one.is_for(document) and _counts(one, document, remarks):
            exemptions.append(one)
    used: set[Exemption] = set()
    named = fingerprints(name_of(document), verdicts) if accepted.baseline else ("",) * len(verdicts)
    found = []
    for verdict, fingerprint in zip(verdicts, named, strict=True):
        exempt = next((one for one in exemptions if _covers(one, verdict)), None)
        if verdict.status not in STOPPED:
            found.append(verdict)
        elif exempt is not None:
            used.add(exempt)
            found.append(_told(verdict, exempt.where, exempt.reason))
        elif fingerprint in accepted.baseline:
            found.append(_told(verdict, "baseline", accepted.baseline[fingerprint]))
        else:
            found.append(verdict)
    remarks += [_unused(one, document) for one in exemptions if one not in used and _was_asked(one, rules)]
    return tuple(found), tuple(remarks)


def _counts(one: Exemption, document: Document, remarks: list[str]) -> bool:
    """Is the document no younger than the exemption's last day? There is no clock: its day of publication decides."""
    if one.until is None or (document.published is not None and document.published <= one.until):
        return True
    why = "the copy is published later" if document.published else "the day of publication is not known"
    remarks.append(f"{_place(one, document)}: the exemption ends on {one.until}, and {why}: it exempts nothing")
    return False


def _covers(one: Exemption, verdict: Verdict) -> bool:
    """Is it for that rule, and for a figure that the verdict rests on?"""
    if not one.names(verdict.rule):
        return False
    if one.span is None:
        return True
    start, end = one.span
    return any(start <= figure.mention.start < end for figure in verdict.evidence)


def _told(verdict: Verdict, where: str, reason: str) -> Verdict:
    return replace(verdict, status="suppressed", suppression=Suppression(verdict.status, where, reason))


def _was_asked(one: Exemption, rules: Collection[str]) -> bool:
    """Is it of the document itself, and was a rule that it names in use?"""
    return one.line > 0 and any(one.names(rule) for rule in rules)


def _unused(one: Exemption, document: Document) -> str:
    return f"{_place(one, document)}: nothing there fails by {', '.join(one.rules)}: the exemption can go"


def _place(one: Exemption, document: Document) -> str:
    return f"{document.source}:{one.line}" if one.line else f"{document.source}: by the configuration"
