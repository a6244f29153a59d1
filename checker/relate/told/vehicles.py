"""The colour of a car told twice: "a silver Norvo Dart", "the blue Dart", "the black car"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from checker.late import late
from checker.model import Passage, Reading, Relation
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
# Kinds of car, each of which is "the car" and "the vehicle" again; a van is no car.
_BODIES = "car|hatchback|saloon|sedan|estate|coupe|convertible|SUV|4x4|jeep|people carrier|sports car"
_VANS = "van|pickup|pick-up|truck|lorry|minibus"
_PAINT = rf"(?P<colour>{_COLOUR})(?:[ -]colou?red)?"
_ANY_BROUGHT_IN = late(
    rf"\b[Aa]n? (?:(?!the )[a-z-]+ ){{0,2}}?(?P<told>{_PAINT}(?: [a-z]+)?"
    rf" (?:(?P<car>(?:{_MAKES})(?: [A-Z]\w*)?|{_BODIES})|(?P<van>{_VANS})))\b"
)
_ANY_AGAIN = late(
    rf"\b[Tt]he (?P<told>{_PAINT} (?:(?P<car>{_BODIES}|vehicle)|(?P<van>{_VANS}|vehicle)))\b"
    r"(?! (?:in front|behind|opposite|ahead|beside|belonging|driven|owned|which|that|parked)\b)"
)
_IN_HEADLINE = late(rf"\b(?P<told>{_PAINT} (?:(?P<car>{_BODIES})|(?P<van>{_VANS})))\b", re.IGNORECASE)
_PAINTED = late(rf"\b{_PAINT} (?:[a-z]+ )?(?:{_MAKES}|{_BODIES}|vehicle|{_VANS})\b", re.IGNORECASE)
_SECOND = late(r"\b(?:another|second|other|collid\w*|collision|both|two|three)\b")
_TWO = ("collid", "collision", "crash", "overtak")  # copy with these tells of two
_MOST_COLOURS = 2  # that the copy has for cars: the one that was brought in, and the slip
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


def painted(reading: Reading, rule: str) -> Iterator[Relation]:
    """The only car, or van, that "a" and a colour bring in, with "the black car" below or a headline's "black car".

    Nothing if the copy has more cars of a colour, so that the other one may be of it.
    """
    text, blocks = reading.document.text, reading.document.blocks
    found = list(_ANY_BROUGHT_IN.finditer(text))
    if len(found) != 1:
        return
    (one,) = found
    kind = "van" if one["van"] else "car"
    again = [each for each in _ANY_AGAIN.finditer(text, one.end()) if each[kind]]
    if any(word in text for word in _TWO):
        again = []
    title = blocks[0].end if blocks and blocks[0].kind == "title" else 0
    again += [each for each in _IN_HEADLINE.finditer(text, 0, title) if each[kind]]
    colours = [_plain(each["colour"]) for each in _PAINTED.finditer(text)] if again else []
    for each in again if len(set(colours)) <= _MOST_COLOURS else ():
        apart = _SECOND.search(text, max(0, each.start() - _NEAR), each.start())
        if apart is None and (
            _plain(each["colour"]) == _plain(one["colour"]) or colours.count(_plain(each["colour"])) == 1
        ):
            yield Relation(rule, {"first": _passage(one), "again": (_passage(each),)}, ())


def _plain(colour: str) -> str:
    return colour.lower().replace("gray", "grey")


def _passage(match: re.Match[str]) -> Passage:
    return Passage("title", *match.span("told"), _plain(match["colour"]))


LINKERS: Linkers = {
    "cars": Linker(frozenset({"first", "again"}), cars, ((_IN_COPY,),)),
    "painted-cars": Linker(frozenset({"first", "again"}), painted, ((_ANY_BROUGHT_IN,),)),
}
