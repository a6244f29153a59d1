"""Exemptions: what somebody says may stand, by which rule and for which reason.

In a comment of Markdown or HTML, for the block that it stands in, or else for the next one; a table counts as one:

    <!-- tieout: ignore[part-whole/parts-add-up] reason="The agency rounds each part" until=2027-01-31 -->

`ignore-file` is for the whole document, and so is the same in the front matter (`tieout: ignore[age] reason="..."`).
A desk's configuration has them for copy that cannot carry comments.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from fnmatch import fnmatchcase

from checker.errors import UsageError
from checker.judge.families import FAMILIES
from checker.model import Block, Document, Note

_GRAMMAR = re.compile(
    r"(?P<scope>ignore-file|ignore)\[(?P<rules>[^\]]*)\]"
    r'\s+reason\s*=\s*(?:"(?P<double>[^"]*)"|\'(?P<single>[^\']*)\'|“(?P<curly>[^”]*)”)'
    r"(?:\s+until\s*=\s*(?P<until>\S+))?"
)
_EXAMPLE = 'write ignore[family/rule] reason="..."'


@dataclass(frozen=True, slots=True)
class Exemption:
    """What may stand.

    rules: ids of rules, or families. reason: why. where: "comment", "front matter" or "configuration". until: the last
    day of publication that it is for. span: the stretch of the document's text that it is for; None for all of it.
    documents: a pattern of ids or sources, "" for every document. line: of the source, 0 for the configuration.
    """

    rules: tuple[str, ...]
    reason: str
    where: str
    until: date | None = None
    span: tuple[int, int] | None = None
    documents: str = ""
    line: int = 0

    def names(self, rule: str) -> bool:
        """Is it for that rule?"""
        return rule in self.rules or rule.partition("/")[0] in self.rules

    def is_for(self, document: Document) -> bool:
        """Is it for that document?"""
        named = (document.id, document.source)
        return not self.documents or any(fnmatchcase(one, self.documents) for one in named)


def exemptions_of(document: Document) -> Iterator[Exemption | UsageError]:
    """The exemptions that a document asks for, and what is wrong with those that cannot be read."""
    for note in document.notes:
        try:
            yield _read(note, document)
        except UsageError as wrong:
            yield UsageError(wrong.cause, place=f"{document.source}:{note.line}", fix=wrong.fix)


def named_rules(printed: str) -> tuple[str, ...]:
    """The rules of a comma list.

    Raises:
        UsageError: there are none, or one has the name of no family.
    """
    rules = tuple(name.strip().rstrip("/") for name in printed.split(",") if name.strip())
    if not rules:
        raise UsageError("no rule is named", fix=_EXAMPLE)
    for name in rules:
        if name.partition("/")[0] not in FAMILIES:
            raise UsageError(f"no rule is named {name!r}", fix="tieout rules lists them")
    return rules


def _read(note: Note, document: Document) -> Exemption:
    found = _GRAMMAR.fullmatch(note.words)
    if found is None:
        raise UsageError(f"{note.words!r} is not understood and exempts nothing", fix=_EXAMPLE)
    reason = next((found[name] for name in ("double", "single", "curly") if found[name]), "").strip()
    if not reason:
        raise UsageError("an exemption needs a reason", fix=_EXAMPLE)
    whole = note.at < 0 or found["scope"] == "ignore-file"
    return Exemption(
        rules=named_rules(found["rules"]),
        reason=reason,
        where="front matter" if note.at < 0 else "comment",
        until=_day(found["until"]),
        span=None if whole else _span(note, document.blocks),
        line=note.line,
    )


def _day(printed: str | None) -> date | None:
    try:
        return date.fromisoformat(printed) if printed else None
    except ValueError as wrong:
        raise UsageError(f"{printed!r} is no day", fix="such as until=2027-01-31") from wrong


def _span(note: Note, blocks: tuple[Block, ...]) -> tuple[int, int]:
    """The block that a comment stands in, or the next one; of a table, all cells that follow each other."""
    at = next((place for place, block in enumerate(blocks) if _is_meant(note, block)), len(blocks))
    if at == len(blocks):
        return note.at, note.at
    last = at
    while blocks[at].kind == "cell" and last + 1 < len(blocks) and blocks[last + 1].kind == "cell":
        last += 1
    return blocks[at].start, blocks[last].end


def _is_meant(note: Note, block: Block) -> bool:
    return block.start <= note.at <= block.end if note.inside else block.start >= note.at
