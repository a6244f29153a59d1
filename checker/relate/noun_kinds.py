"""Nouns of which one is a kind of the other: "240 delegates" are men and women, "96 cattle" steers and heifers."""

from __future__ import annotations

from checker.extract.language import lexicon
from checker.extract.language.word_classes import COLLECTIVE_PEOPLE
from checker.model import Quantity
from checker.relate.figures import may_be_same

# The kinds of people that any group of them may be divided into.
OF_PEOPLE = frozenset("man woman boy girl child adult male female youngster teenager newcomer volunteer".split())
# A whole (before the colon; several nouns for one thing) and what it may be divided into.
_TABLE = """
    cattle animal beast: steer heifer bull cow bullock calf
    sheep animal: ewe ram lamb hogg wether
    horse: mare stallion gelding colt filly
    home house property dwelling: house flat bungalow apartment maisonette cottage
    vehicle: car lorry van bus motorcycle truck coach
    ship vessel boat: tanker ferry trawler freighter yacht
    aircraft plane: jet helicopter fighter bomber airliner
    game match fixture bout fight: win draw defeat loss victory tie
    medal: gold silver bronze
    grandchild: grandson granddaughter
    child pupil student: son daughter boy girl
    incident call emergency: fire alarm accident crash collision rescue flood
    crime offence: burglary robbery assault theft murder
    job post: worker employee person people
    seat: member councillor deputy senator
    school: primary secondary academy
    tree: oak ash beech pine birch maple elm
    book title: novel biography memoir
    instrument: violin cello viola flute trumpet
    vote ballot: no yes abstention
    site: park wood museum
    meal: lunch dinner breakfast
"""


def _kinds() -> dict[str, frozenset[str]]:
    """Each noun for a whole of the table with the nouns for its parts."""
    found: dict[str, frozenset[str]] = {}
    for line in _TABLE.strip().splitlines():
        wholes, parts = line.split(":")
        for whole in wholes.split():
            found[whole] = found.get(whole, frozenset()) | frozenset(parts.split())
    return found


_KINDS = _kinds()


def may_be_part(part: Quantity, whole: Quantity) -> bool:
    """May the one count some of what the other counts: the same things, or a kind of them?"""
    if may_be_same(part, whole):
        return True
    if part.kind != "count" or whole.kind != "count":
        return False
    if part.noun in _KINDS.get(whole.noun, ()):
        return True
    return part.noun in OF_PEOPLE and _counts_people(whole.noun)


def _counts_people(noun: str) -> bool:
    return lexicon.classes(noun) & lexicon.PERSON > 0 or noun in COLLECTIVE_PEOPLE
