"""Somebody who is called by a nation alone, "the Dutchman", "the first Slovak to win", where nobody told of is one."""

from __future__ import annotations

from collections.abc import Iterator

from checker.extract.names.find import is_person
from checker.late import late
from checker.model import Passage, Reading, Relation
from checker.relate.linker import Linker, Linkers
from checker.relate.people.nationalities import NATIONS, ONE_OF, nations_told

_SINGLE = "|".join(sorted({one.title() for one in (*NATIONS, *ONE_OF)} - {"Black", "White", "Ivorian"}))
# "The Dutchman's third win", "the Belgian said", "she is the first Slovak to win it".
_DOES = r"(?:said|won|has|had|was|is|who|took|beat|added|led|finished|also|never|then|made|came|lost|needed|held)\b"
_CALLED = late(
    rf"\b(?:[Tt]he (?=[A-Z])(?P<one>{_SINGLE})(?=['’]s [a-z]|,? {_DOES})"
    rf"|(?:(?:[Ss]he|[Hh]e|who) (?:is|was|became|becomes)|becom(?:es|ing)|became) (?:only )?the"
    rf" (?:first|second|third|only) (?P<first>{_SINGLE})"
    r"(?: (?:man|woman|player|rider|driver|runner|swimmer|golfer|skier))? (?:to|ever|since)\b)"
)
_NAMED = rf"(?:{_SINGLE})"
# What each of these holds: `re` looks ten times faster for letters that an expression begins with.
_HINT = late(rf"he (?:(?=[A-Z]){_NAMED}(?:['’]s|,? {_DOES})|(?:first|second|third|only) {_NAMED} )")
_REACH = 450  # characters before in which those stand who may be meant
_STEM = 5
# Where the word of a land, or of one of its people, does not begin as that of the nation.
_LANDS = {
    nation: tuple(lands.split())
    for nation, lands in {
        "dutch": "Netherlands Holland",
        "british": "Britain UK",
        "swiss": "Switzerland",
        "finnish": "Finland",
        "danish": "Denmark Dane",
        "polish": "Poland Pole",
        "spanish": "Spain Spaniard",
        "turkish": "Turkey",
        "french": "France",
        "irish": "Ireland",
        "scottish": "Scotland Scot",
        "welsh": "Wales",
        "english": "England",
        "greek": "Greece",
        "swedish": "Sweden",
        "filipino": "Philippines",
        "thai": "Thailand",
        "argentine": "Argentina",
        "croatian": "Croat",
        "serbian": "Serb",
        "slovenian": "Slovene",
        "iraqi": "Iraq",
    }.items()
}
_MARKED_BEFORE, _MARKED_AFTER = (
    late(r"\b[A-Z][\w-]+(?: [A-Z][\w-]+)?['’]s? $"),
    late(r" (?:of|from) (?:the )?[A-Z]|,? \([A-Z]"),
)


def natives(reading: Reading, rule: str) -> Iterator[Relation]:
    """Each person called by a nation that the copy gives nobody, if all those told of shortly before have another."""
    text = reading.document.text
    found = list(_CALLED.finditer(text)) if _HINT.search(text) else []
    told = nations_told(reading) if found else {}
    if not told:
        return
    for match in found:
        group = "one" if match["one"] else "first"
        again = Passage("title", *match.span(group), ONE_OF.get(match[group].lower(), match[group].lower()))
        people = _before(reading, again.start)
        named = [told[one] for one in people if one in told]
        same = next((one for one in reversed(named) if one.key == again.key), None)
        if same is not None:
            yield Relation(rule, {"nation": same, "again": again}, ())
        elif named and all(one in told or _has_land(reading, one) for one in people) and _once(text, again):
            yield Relation(rule, {"nation": named[-1], "again": again}, ())


def _before(reading: Reading, at: int) -> list[str]:
    """The surnames of the people named shortly before an offset, in the same paragraph or the few before."""
    surnames = {name.key.rpartition(" ")[2] for name in reading.names if " " in name.key}
    text = reading.document.text
    near = [one for one in reading.names if at - _REACH <= one.start < at and not text[one.start : one.end].isupper()]
    keys = (name.key for name in near if is_person(name.key) or name.key in surnames)
    return [key.rpartition(" ")[2] for key in keys]


def _has_land(reading: Reading, surname: str) -> bool:
    """Does a land stand beside the name somewhere: "Norvia's Ida Tarn", "Ida Tarn of Norvia"?"""
    text = reading.document.text
    named = (name for name in reading.names if name.key.endswith(f" {surname}"))
    return any(
        _MARKED_BEFORE.search(text, max(0, name.start - 40), name.start) or _MARKED_AFTER.match(text, name.end)
        for name in named
    )


def _once(text: str, again: Passage) -> bool:
    """Does the copy have no other word of that nation or land?"""
    own = text[again.start : again.end]
    words = {again.key[:_STEM].title(), own[:_STEM], *_LANDS.get(again.key, ())}
    return sum(text.count(word) for word in words if word not in own) == 0 and text.count(own[:_STEM]) == 1


LINKERS: Linkers = {"natives": Linker(frozenset({"nation", "again"}), natives, ((_CALLED,),))}
