"""The years of a life set at the head of an obituary ("Joan Petty, 1931-2024") and the age told in its first lines."""

from __future__ import annotations

from collections.abc import Iterator

from checker.late import late
from checker.marks import DASH, KINDS
from checker.model import CalendarDate, Reading, Relation
from checker.relate.dates.lives import ages_at_death
from checker.relate.figures import marked
from checker.relate.linker import Linker, Linkers
from checker.relate.sentences import both

_YEAR = KINDS["year"]
_SPAN_AT_HEAD = late(
    rf"(?:, |\()(?P<birth>{_YEAR})(?: to | ?[-–—{DASH}] ?)(?P<death>{_YEAR})(?=[):;,.]|$| [-–—{DASH}])"
)
_HEAD, _LEAD = 2, 5  # sentences with figures: the headline, and the first lines
_YOUNGEST, _OLDEST = 12, 115


def lifespans(reading: Reading, rule: str) -> Iterator[Relation]:
    """The years of birth and death at the head of the copy with the one age at death that its first lines tell."""
    heads = [(match, one) for one in reading.sentences[:_HEAD] for match in _SPAN_AT_HEAD.finditer(one.form)]
    if len(heads) != 1:
        return
    match, head = heads[0]
    birth, death = (marked(head).get(match.start(end)) for end in ("birth", "death"))
    if not isinstance(birth, CalendarDate) or not isinstance(death, CalendarDate):
        return
    if not _YOUNGEST <= (death.year or 0) - (birth.year or 0) <= _OLDEST:
        return
    ages = [one for one in ages_at_death(reading) if one.order < _LEAD]
    if len({getattr(one.mention, "value", None) for one in ages}) == 1:
        age = ages[0]
        yield Relation(rule, {"birth": birth, "event": death, "age": age.mention}, both(head, age.sentence))


LINKERS: Linkers = {
    "lifespans": Linker(frozenset({"birth", "event", "age"}), lifespans, told=((_SPAN_AT_HEAD,),)),
}
