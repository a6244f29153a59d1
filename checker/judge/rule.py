"""A rule: what its file says, and what that compiles to."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, field, replace
from pathlib import Path

from checker.judge.expressions import Node
from checker.judge.record import Record
from checker.relate.cues import Cues
from checker.relate.phrase import Phrase


@dataclass(frozen=True, slots=True)
class Examples:
    """Sentences that a rule must pass, must fail, or must say nothing about."""

    passes: tuple[str, ...] = ()
    fails: tuple[str, ...] = ()
    silent: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Rule:
    """A rule as its file states it; `id` is family/name, after the file's place in its pack."""

    id: str
    title: str
    path: Path
    severity: str = "error"
    level: str = "fail"
    why: str = ""
    source: str = ""
    phrases: tuple[str, ...] = ()
    given: dict[str, tuple[str, ...]] = field(default_factory=dict)
    linker: str = ""
    binder: str = ""
    table: str = ""
    book: str = ""
    unless: tuple[str, ...] = ()
    where: tuple[str, ...] = ()
    holds: str = ""
    message: str = ""
    suggest: str = ""
    examples: Examples = Examples()

    @property
    def family(self) -> str:
        """The first half of the id, such as "part-whole"."""
        return self.id.partition("/")[0]


Template = tuple[str | Node, ...]


@dataclass(frozen=True, slots=True)
class CompiledRule:
    """A rule with its phrases and expressions compiled.

    `unless` is one regular expression over sentence forms, "" for none; it is compiled when first needed, as
    the phrases are.
    """

    rule: Rule
    pack: Path
    phrases: tuple[Phrase, ...]
    given: dict[str, tuple[Phrase, ...]]
    unless: str
    where: tuple[Node, ...]
    holds: Node
    message: Template
    suggest: Template
    cues: Cues = ()  # of its linker
    record: Record | None = None  # None: its pack keeps no records

    @property
    def digest(self) -> str:
        """A name for the way in which the rule reads and judges copy, words of lists included; not for its texts."""
        phrases = [phrase.pattern for phrase in self.phrases]
        given = [(role, phrase.pattern) for role, each in sorted(self.given.items()) for phrase in each]
        read = (phrases, given, self.unless, self.where, self.holds, self.rule.linker, self.rule.binder)
        return hashlib.sha256(repr(read).encode()).hexdigest()[:16]

    @property
    def gated(self) -> CompiledRule:
        """The rule as it may speak: one that its record does not carry gives review instead of failing."""
        if self.record is None or self.record.carries or self.rule.level != "fail":
            return self
        return replace(self, rule=replace(self.rule, level="review"))
