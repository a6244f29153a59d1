"""An office that nobody in the copy holds, given to the one who speaks: "Mayor Hale said no ... the governor said"."""

from __future__ import annotations

from collections.abc import Iterator

from checker.extract.names.find import is_person
from checker.late import late
from checker.model import Passage, Reading, Relation
from checker.relate.linker import Linker, Linkers

# Offices and ranks of which nobody holds two of a scale, with what they are written as besides.
_FORMS = {
    "mayor": ("mayor", "mayoress", "mayoral"),
    "governor": ("governor", "gov", "gubernatorial"),
    "senator": ("senator", "sen", "senate"),
    "colonel": ("colonel", "col"),
    "brigadier": ("brigadier", "brig"),
    "captain": ("captain", "capt", "skipper"),
    "major": ("major", "maj"),
    "lieutenant": ("lieutenant", "lt"),
    "sergeant": ("sergeant", "sgt"),
    "superintendent": ("superintendent", "supt"),
    "inspector": ("inspector", "insp"),
    "constable": ("constable", "pc", "dc"),
}
_CIVIC = frozenset(("mayor", "governor", "senator"))  # the others are ranks
_ANY = "|".join(_FORMS)
_TOLD = tuple(f"he {office}" for office in _FORMS)  # "The mayor", "the mayor": most copy has none of them
_SAID = late(
    rf"\b[Tt]he (?P<office>{_ANY}) (?:said|added|told|warned|promised|explained|joked|appealed|admitted|noted)\b"
    rf"|\b(?:said|added) the (?P<after>{_ANY})[.,]"
    rf"|(?:(?<=[.!?”\"] )|(?<=\n))The (?P<who>{_ANY}), who (?:took|has|was|is|will|had)\b"
)
_WORD = late(r"[A-Za-z]+")
_HELD = late(
    r"\b(?P<title>Mayor|Governor|Gov\.|Senator|Sen\.|Colonel|Col\.|Brigadier|Brig\.|Captain"
    r"|Capt\.|Major|Maj\.|Lieutenant|Lt\.|Sergeant|Sgt\.|Superintendent|Supt|Inspector|Insp|Constable)"
    r" (?P<name>[A-Z][\w'’-]+(?: [A-Z][\w'’-]+){0,3})"
)
_NEAR = 500  # characters
_PLAIN = {form: office for office, forms in _FORMS.items() for form in forms}


def bare_offices(reading: Reading, rule: str) -> Iterator[Relation]:
    """Each speaker told by an office alone, with the only office that the copy gives anybody before."""
    text = reading.document.text
    spoken = list(_SAID.finditer(text)) if any(told in text for told in _TOLD) else ()
    if not spoken:
        return
    held = [
        Passage("title", match.start(), match.end(), _PLAIN.get(match["title"].rstrip(".").lower(), ""))
        for match in _HELD.finditer(text)
    ]
    words = [word.lower() for word in _WORD.findall(text)]
    for match in spoken:
        office = match["office"] or match["after"] or match["who"]
        before = [one for one in held if one.end < match.start()]
        again = Passage("title", *match.span(match.lastgroup or 0), office)
        fitting = next((one for one in before if one.key == office), None)
        if fitting is not None:
            yield Relation(rule, {"post": fitting, "again": (again,)}, ())
        elif len({one.key for one in held}) == 1 and before and _once(words, office):
            if (office in _CIVIC) != (before[-1].key in _CIVIC):
                continue
            if office in _CIVIC and not _speaks(reading, before[-1], match.start()):
                continue  # a rank is that of the only one who has any, wherever "the sergeant" speaks
            yield Relation(rule, {"post": before[-1], "again": (again,)}, ())


def _speaks(reading: Reading, post: Passage, at: int) -> bool:
    """Is the holder of a post the last person told of before the offset, not far from it?"""
    holder = next((name.key for name in reading.names if post.start < name.start < post.end), "")
    people = [name for name in reading.names if name.start < at and (name.key == holder or is_person(name.key))]
    return bool(holder and people) and people[-1].key == holder and at - people[-1].end < _NEAR


def _once(words: list[str], office: str) -> bool:
    """Does the copy have the office just once, in all the ways in which it is written?"""
    stem = office[:6]
    return sum(word in _FORMS[office] or word.startswith(stem) for word in words) == 1


LINKERS: Linkers = {
    "bare-offices": Linker(frozenset({"post", "again"}), bare_offices, ((frozenset(_FORMS),),)),
}
