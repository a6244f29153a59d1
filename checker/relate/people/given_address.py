"""A person's given name against the form of address: "Margaret Dunlop ... Mr Dunlop said"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from checker.late import late
from checker.model import Passage, Reading, Relation
from checker.relate.linker import Linker, Linkers
from checker.relate.people.address import KIN, addressed
from checker.relate.people.given_names import SEX_OF

_PRONOUN = {"woman": late(r"\b(?:[Ss]he|[Hh]er)\b"), "man": late(r"\b(?:[Hh]e|[Hh]is|[Hh]im)\b")}
_SPOUSE = late(r"\b(?:first (?:lady|gentleman|couple|family)|consort|his and hers)\b", re.IGNORECASE)
_PAIRED = re.compile(r"(?:Mr|Mrs|Ms|Miss)\.? (?:and|&) \Z")


def given_addresses(reading: Reading, rule: str) -> Iterator[Relation]:
    """Each person with a given name of women or of men, with the forms of address before the bare surname.

    One form that does not go with the name is told of, where the copy speaks of no relatives and has the pronoun of
    the name.
    """
    text = reading.document.text
    people: dict[str, list[Passage]] = {}
    told: dict[str, list[Passage]] = {}
    for name in reading.names:
        given, _, surname = name.key.rpartition(" ")
        if given:
            people.setdefault(surname, []).append(name)
        passage = addressed(text, name)
        if passage is not None and not _PAIRED.search(text, 0, passage.start):
            told.setdefault(surname, []).append(passage)
    for surname, forms in told.items():
        owners = {one.key for one in people.get(surname, ())}
        sex = SEX_OF.get(next(iter(owners)).partition(" ")[0]) if len(owners) == 1 else None
        if sex is None:
            continue
        name = max(people[surname], key=lambda each: each.end - each.start)
        right = [one for one in forms if one.key == sex]
        wrong = [one for one in forms if one.key != sex]
        one = Passage("name", name.start, name.end, sex)
        if right:
            yield Relation(rule, {"one": one, "again": right[0]}, ())
        if len(wrong) == 1 and not (KIN.search(text) or _SPOUSE.search(text)) and _PRONOUN[sex].search(text):
            yield Relation(rule, {"one": one, "again": wrong[0]}, ())


LINKERS: Linkers = {
    "given-addresses": Linker(frozenset({"one", "again"}), given_addresses, ((frozenset({"mr", "ms", "miss"}),),))
}
