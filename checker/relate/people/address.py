"""How a person is addressed: "Mr" in one place, "Ms" in another."""

from __future__ import annotations

import re
from collections.abc import Iterator

from checker.late import late
from checker.model import Passage, Reading, Relation
from checker.relate.linker import Linker, Linkers

# "Mrs" is left out: beside a "Mr" it is a wife more often than a slip.
_FORMS = {"mr": "man", "ms": "woman", "miss": "woman"}
_LOOK_BACK = 5
KIN = late(
    r"\b(?:wife|wives|husband|sons?|daughters?|brothers?|sisters?|fathers?|mothers?|parents?|cousins?|uncle|aunt|nephew"
    r"|niece|couple|married|widow(?:er)?|twins?|famil(?:y|ies)|siblings?|partner|trans(?:gender)?|spouses?"
    r"|ex|custody|divorced?|marriage|wedding|relatives?|known as|now known|pronouns?|v)\b"
    r"|\bMr\.? (?:and|&) Mrs",
    re.IGNORECASE,
)


def addresses(reading: Reading, rule: str) -> Iterator[Relation]:
    """Each person whom the copy addresses as Mr, Ms or Miss, with the other places where it does."""
    text = reading.document.text
    if "Mr" not in text or not ("Ms" in text or "Miss" in text):
        return
    told: dict[str, list[Passage]] = {}
    for name in reading.names:
        passage = addressed(text, name)
        if passage is not None:
            told.setdefault(name.key, []).append(passage)
    for key, passages in told.items():
        men = [one for one in passages if one.key == "man"]
        women = [one for one in passages if one.key == "woman"]
        often, seldom = (men, women) if len(men) >= len(women) else (women, men)
        if len(often) > 1:
            yield Relation(rule, {"one": often[0], "again": often[1]}, ())
        if len(seldom) == 1 and " " in key and not KIN.search(text):
            yield Relation(rule, {"one": often[0], "again": seldom[0]}, ())


def addressed(text: str, name: Passage) -> Passage | None:
    """A name with the form of address right before it, and whether that is of a man or woman; None if it has none."""
    form = _form_before(text, name.start)
    return Passage("title", name.start - 1 - len(form), name.end, _FORMS[form.rstrip(".").lower()]) if form else None


def _form_before(text: str, start: int) -> str:
    """The form of address right before the offset, as printed; "" if there is none."""
    before = text[max(0, start - _LOOK_BACK) : start]
    if not before.endswith(" "):
        return ""
    form = before[:-1].rpartition(" ")[2].rpartition("\n")[2].lstrip("\"“‘'(")
    return form if form.rstrip(".").lower() in _FORMS and form[0] == "M" else ""


LINKERS: Linkers = {"addresses": Linker(frozenset({"one", "again"}), addresses, ((frozenset({"mr", "mrs"}),),))}
