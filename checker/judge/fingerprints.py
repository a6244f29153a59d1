"""Names for claims that outlive moved lines: by the rule, the figures and their roles, never by a line."""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Iterable

from checker.model import Verdict

_DIGITS = 32


def fingerprints(document: str, verdicts: Iterable[Verdict]) -> tuple[str, ...]:
    """The fingerprint of each verdict of a document, given by its name.

    It is made of the rule, the words of each figure with its role, the table's value, and how many like it came before.
    So it changes as soon as a figure does: what was accepted never hides a new mistake.
    """
    seen: Counter[str] = Counter()
    found = []
    for verdict in verdicts:
        value = verdict.reference.value if verdict.reference else ""
        figures = (f"{one.role} {one.text}" for one in verdict.evidence if not one.is_word)
        named = "\n".join((verdict.rule, *figures, value))
        seen[named] += 1
        told = f"{document}\n{named}\n{seen[named]}"
        found.append(hashlib.sha256(told.encode("utf-8", "backslashreplace")).hexdigest()[:_DIGITS])
    return tuple(found)
