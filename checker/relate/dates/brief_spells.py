"""A length of days in the head of the copy ("shut for nine days") with the one stretch of dates told below."""

from __future__ import annotations

from collections.abc import Iterator

from checker.late import late
from checker.marks import KINDS
from checker.model import CalendarDate, Mention, Quantity, Reading, Relation
from checker.relate.figures import marked
from checker.relate.hints import sentences_with
from checker.relate.linker import Linker, Linkers
from checker.relate.sentences import sentences_of

_DATE, _LENGTH = KINDS["date"], KINDS["duration"]
_GAP = rf"[^{_DATE};.]"
_SAID = late(
    rf"\b(?:for|means|face|faces|mean) (?P<span>{_LENGTH})(?! (?:or|to|after|before|later|from|ago|old|in a row)\b)"
)
_STRETCH = late(
    rf"\b(?:began|started|starts|begins|broke out|opened|shut|closed) (?:on )?(?P<start>{_DATE}){_GAP}{{0,90}}?\band "
    rf"(?:ended|finished|ends|finishes|closed|reopened|stopped|was (?:lifted|repaired|plugged|put out|restored))"
    rf" (?:on )?(?P<end>{_DATE})"
)
_PUNISHED = late(r"\b(?:jailed|jail|prison|sentenced|banned|suspended|locked up|every|each|trial|in a row)\b")
_LEAD = 3  # sentences with figures at the head of the copy


def brief_spells(reading: Reading, rule: str) -> Iterator[Relation]:
    """Each length of days told at the head, with the one stretch of days that the copy tells below."""
    said = [
        found
        for sentence in reading.sentences[:_LEAD]
        if _LENGTH in sentence.form and not _PUNISHED.search(sentence.form)
        for match in _SAID.finditer(sentence.form)
        if _is_of_days(found := marked(sentence)[match.start("span")])
    ]
    stretches = list(_stretches(reading)) if said else []
    if len(stretches) == 1:
        start, end = stretches[0]
        for span in said:
            if span.start < start.start:
                roles: dict[str, Mention] = {"start": start, "end": end, "span": span}
                yield Relation(rule, dict(roles), sentences_of(reading, roles.values()))


def _stretches(reading: Reading) -> Iterator[tuple[Mention, Mention]]:
    for _, sentence in sentences_with(reading, (_DATE,)):
        for match in _STRETCH.finditer(sentence.form):
            at = marked(sentence)
            start, end = at[match.start("start")], at[match.start("end")]
            if _is_day(start) and _is_day(end):
                yield start, end


def _is_day(one: Mention) -> bool:
    return isinstance(one, CalendarDate) and one.day is not None and not one.relative


def _is_of_days(one: Mention) -> bool:
    return isinstance(one, Quantity) and one.unit in ("day", "week") and not one.range_part


LINKERS: Linkers = {
    "brief-spells": Linker(frozenset({"span", "start", "end"}), brief_spells, told=((_SAID,), (_STRETCH,)))
}
