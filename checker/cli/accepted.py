"""What a desk has accepted: the exemptions of its configuration and its baseline."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date
from pathlib import Path
from typing import Any

from checker.configuration import Configuration, refuse_unknown
from checker.errors import UsageError
from checker.judge.baseline import load_baseline
from checker.judge.exemptions import Exemption, named_rules
from checker.judge.suppress import NOTHING_ACCEPTED, Accepted

BASELINE = "tieout-baseline.json"
_KEYS = ("rules", "documents", "reason", "until")


def accepted_by(configuration: Configuration, baseline: Path | None) -> Accepted:
    """What the configuration exempts, and the claims of a baseline file.

    Raises:
        UsageError: one of them is wrong.
    """
    exemptions = tuple(_exemptions(configuration))
    claims = {one.fingerprint: one.reason for one in load_baseline(baseline)} if baseline else {}
    return Accepted(exemptions, claims) if exemptions or claims else NOTHING_ACCEPTED


def _exemptions(configuration: Configuration) -> Iterator[Exemption]:
    """The [[suppress]] tables of a configuration."""
    tables = configuration.settings.get("suppress", [])
    if not isinstance(tables, list) or not all(isinstance(one, dict) for one in tables):
        raise configuration.wrong("suppress", "is no list of tables", "write [[suppress]]")
    for number, one in enumerate(tables, 1):
        yield _exemption(configuration, f"suppress[{number}]", one)


def _exemption(configuration: Configuration, key: str, given: Mapping[str, Any]) -> Exemption:
    refuse_unknown(configuration, key, given, _KEYS)
    rules = given.get("rules", [])
    rules = [rules] if isinstance(rules, str) else rules
    if not isinstance(rules, list) or not all(isinstance(one, str) for one in rules):
        raise configuration.wrong(f"{key}.rules", "is no list of texts", 'such as rules = ["age"]')
    reason, documents, until = given.get("reason", ""), given.get("documents", ""), given.get("until")
    if not isinstance(reason, str) or not reason.strip():
        raise configuration.wrong(f"{key}.reason", "is missing", "say why it may stand")
    if not isinstance(documents, str):
        raise configuration.wrong(f"{key}.documents", "is no pattern", 'such as documents = "drafts/*.txt"')
    if until is not None and type(until) is not date:
        raise configuration.wrong(f"{key}.until", "is no day", "such as until = 2027-01-31")
    try:
        named = named_rules(",".join(rules))
    except UsageError as wrong:
        raise configuration.wrong(f"{key}.rules", f"cannot be used: {wrong.cause}", wrong.fix) from wrong
    return Exemption(named, " ".join(reason.split()), "configuration", until, documents=documents)
