"""The colour of a car told twice: "a silver Norvo Dart", "the blue Dart"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from checker.model import Passage, Reading, Relation
from checker.relate.late import late
from checker.relate.linker import Linker, Linkers

_MAKES = (
    "Ford|Vauxhall|Volkswagen|VW|Audi|BMW|Mercedes|Toyota|Nissan|Honda|Peugeot|Renault|Citroen|Citroën|Fiat|Skoda|Seat"
    "|Kia|Hyundai|Mazda|Volvo|Land Rover|Range Rover|Jaguar|Mini|Tesla|Suzuki|Mitsubishi|Subaru|Chevrolet|Chevy|Dodge"
    "|Jeep|Lexus|Porsche|Yamaha|Kawasaki"
)
_COLOUR = "red|blue|green|white|black|grey|gray|silver|yellow|gold|orange|brown|purple|beige|maroon"
_IN_COPY = frozenset(make.lower().rpartition(" ")[2] for make in _MAKES.split("|"))
_BROUGHT_IN = late(
    rf"\b[Aa] (?:[a-z]+ )?(?P<told>(?P<colour>{_COLOUR})(?:[ -]colou?red)? (?P<make>{_MAKES})(?: (?P<model>[A-Z]\w*))?)"
)
_TOLD_AGAIN = late(
    rf"\b[Tt]he (?P<told>(?P<colour>{_COLOUR})(?:[ -]colou?red)? (?P<car>(?:{_MAKES})|[A-Z]\w+)\b)"
    r"(?! (?:seen|which|that|of|in front|behind|opposite|ahead|beside|belonging|driven|owned)\b)"
)
_ANY = late(rf"\b(?:[Aa]n?|[Tt]wo|and|[Aa]nother) (?:(?!the )[a-z]+ ){{0,3}}(?:(?P<make>{_MAKES}) )?(?P<car>[A-Z]\w+)")
_SECOND = late(r"\b(?:another|second|other|collid\w*|collision|both|two|three)\b")
_TWO = ("collid", "collision", "crash", "overtak")  # copy with these tells of two
_NEAR = 40  # characters before a car in which it may be told to be a second one


def cars(reading: Reading, rule: str) -> Iterator[Relation]:
    """Each car that "a", its colour and its make bring in, with the places where "the" and a colour tell it again.

    Nothing if the copy brings in two cars of that make or model.
    """
    text = reading.document.text
    found = list(_BROUGHT_IN.finditer(text)) if not any(word in text for word in _TWO) else []
    for one in found:
        names = {one["make"], one["model"] or one["make"]}
        brought_in = sum(bool(names & {other["make"], other["car"]}) for other in _ANY.finditer(text))
        if brought_in > 1:
            continue
        again = tuple(_passage(other) for other in _TOLD_AGAIN.finditer(text, one.end()) if other["car"] in names)
        apart = any(_SECOND.search(text, max(0, at.start - _NEAR), at.start) for at in again)
        if again and not apart and len({other.key for other in again}) == 1:
            yield Relation(rule, {"first": _passage(one), "again": again}, ())


def _passage(match: re.Match[str]) -> Passage:
    return Passage("title", *match.span("told"), match["colour"].replace("gray", "grey"))


LINKERS: Linkers = {"cars": Linker(frozenset({"first", "again"}), cars, ((_IN_COPY,),))}
