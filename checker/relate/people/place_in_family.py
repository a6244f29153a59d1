"""Somebody's place among brothers and sisters, with a brother or sister who is told to be younger or older."""

from __future__ import annotations

import re
from collections.abc import Iterator

from checker.late import late
from checker.model import Passage, Reading, Relation
from checker.relate.linker import Linker, Linkers

_GROUP = "children|siblings|brothers|sisters|sons|daughters|boys|girls"
_MANY = r"(?:(?:the|her|his) )?(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|\d{1,2})"
_PLACE = late(
    rf"\b(?P<who>[Hh]e|[Ss]he) was (?:born )?(?:the )?(?P<place>youngest|eldest|oldest)"
    rf" (?:child |son |daughter )?of {_MANY} (?P<group>{_GROUP})\b"
    rf"|\b[Tt]he (?P<first>youngest|eldest|oldest) (?:child |son |daughter )?of {_MANY} (?P<of>{_GROUP})\b"
    r"[^.;]{0,60}?, (?P<whom>he|she) (?:was|grew|went|left|won|began|started|learned)\b"
)
_SIBLING = late(
    r"\b(?P<whose>[Hh]is|[Hh]er) (?P<rank>younger|little|kid|baby|older|elder|big) (?P<kin>brother|sister)\b"
    r"|\b(?P<their>[Hh]is|[Hh]er) (?P<sib>brother|sister)(?: [A-Z][\w'’-]+){0,3},? who (?:is|was) [\w-]+(?: years)?"
    r" (?P<than>older|younger)(?!\w)(?! than)"
)
_DAUGHTERS, _SONS = frozenset(("sisters", "daughters", "girls")), frozenset(("brothers", "sons", "boys"))
_OTHERS = late(
    r"\b(?:half-?(?:brother|sister)|step-?(?:brother|sister|son|daughter|children|mother|father)|adopted|stepfamily)\b",
    re.IGNORECASE,
)
_BESIDE_NAME = late(r"\b(?!She\b|He\b)[A-Z][\w'’-]+,?(?: and| with)? \Z")  # "Clare and her younger sister"
_YOUNG = frozenset(("younger", "little", "kid", "baby"))


def places_in_family(reading: Reading, rule: str) -> Iterator[Relation]:
    """The one place that the copy gives somebody among the children, with each younger or older brother or sister.

    The brother is that of the same "he" or "she".
    """
    text = reading.document.text
    places = list(_PLACE.finditer(text))
    if len(places) != 1 or _OTHERS.search(text):
        return
    place = places[0]
    word, group = place["place"] or place["first"], place["group"] or place["of"]
    her = (place["who"] or place["whom"]).lower() == "she"
    own = Passage(
        "title", *place.span("place" if place["place"] else "first"), "last" if word == "youngest" else "first"
    )
    for match in _SIBLING.finditer(text, place.end()):
        rank, kin = match["rank"] or match["than"], match["kin"] or match["sib"]
        if match["kin"] and _BESIDE_NAME.search(text, max(0, match.start() - 40), match.start()):
            continue
        if ((match["whose"] or match["their"]).lower() == "her") != her:
            continue
        if (kin == "sister" and group in _SONS) or (kin == "brother" and group in _DAUGHTERS):
            continue
        key = "first" if rank in _YOUNG else "last"  # who has a younger sister is no youngest child
        yield Relation(rule, {"one": own, "again": Passage("title", *match.span(), key)}, ())


LINKERS: Linkers = {
    "places-in-family": Linker(
        frozenset({"one", "again"}), places_in_family, ((frozenset({"youngest", "eldest", "oldest"}),),)
    )
}
