"""The youngest or eldest child of a family, who has died, with the age of a brother or sister left behind."""

from __future__ import annotations

from collections.abc import Iterator

from checker.late import late
from checker.marks import KINDS
from checker.model import Quantity, Reading, Relation
from checker.relate.dates.lives import ages_at_death
from checker.relate.figures import marked
from checker.relate.hints import all_forms, sentences_with
from checker.relate.linker import Linker, Linkers
from checker.relate.sentences import sentences_of

_AGE = KINDS["count"] + KINDS["age"]
_ORDER = late(
    rf"\b(?:(?P<last>youngest)|(?P<first>eldest|oldest)) (?:child |son |daughter )?of (?:the )?[{KINDS['count']}]"
    r"(?: (?:children|siblings|brothers|sisters|boys|girls|sons|daughters))\b"
)
_SIBLING = late(
    rf"\b(?:his|her) (?:brother|sister),? (?:[a-z.-]+ ){{0,3}}?[a-z.-]+, (?:aged )?(?P<age>[{_AGE}])(?=[,.;]|$| and)"
)


def birth_order(reading: Reading, rule: str) -> Iterator[Relation]:
    """The age at death of a youngest or eldest child with that of each brother or sister whom the copy names."""
    if "survive" not in reading.once(all_forms):
        return
    places = [match for sentence in reading.sentences for match in _ORDER.finditer(sentence.form)]
    ages = [fact.mention for fact in ages_at_death(reading)] if len(places) == 1 else []
    values = {age.value for age in ages if isinstance(age, Quantity)}
    if len(values) != 1:
        return
    younger, older = ("age", "other") if places[0]["last"] else ("other", "age")
    for _, sentence in sentences_with(reading, ("survive",)):
        for match in _SIBLING.finditer(sentence.form):
            roles = {"age": ages[0], "other": marked(sentence)[match.start("age")]}
            named = {"younger": roles[younger], "older": roles[older]}
            yield Relation(rule, dict(named), sentences_of(reading, named.values()))


LINKERS: Linkers = {"birth-order": Linker(frozenset({"younger", "older"}), birth_order, ((_ORDER,), (_SIBLING,)))}
