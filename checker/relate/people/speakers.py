"""Someone told by a surname alone whom the copy has not introduced, and who can only be one that it has."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from checker.extract.language import lexicon
from checker.extract.names.find import is_person
from checker.extract.names.name_words import GIVEN_NAMES, NO_PERSON
from checker.late import late
from checker.model import Passage, Reading, Relation
from checker.relate.people.name_weights import title_before, told_apart
from checker.relate.people.strangers import distance, may_be_within
from checker.relate.spelling import sound

_DOES = (
    r"(?:said|says|added|adds|told|explained|argued|insisted|admitted|recalled|noted|warned|replied|joked|testified"
    r"|pleaded|conceded|wrote|believes?d?|thinks|acknowledged|stressed|denied|declined|resigned|retired|pledged|scored"
    r"|decided|claimed|refused|promised|hopes|wants|served|lives|lived|grew up|joined|studied|graduated|married"
    r"|apologi[sz]ed|agreed|worked|works|died|is accused"
    r"|was (?:arrested|charged|jailed|sentenced|convicted|born|elected|appointed))"
)
_SPEAKS = late(rf" (?:also |again |later |then |has |had |who )?{_DOES}\b")
_HAS = late(
    r"['’]s (?:[a-z]+ )?(?:wife|husband|family|lawyer|attorney|mother|father|son|daughter|parents|brother|sister|career"
    r"|passion|death|body|resignation|widow|friends?|colleagues?|solicitor|barrister|defen[cs]e)\b"
)
_SAID = late(r"\b(?:said|says|added|asked|explained|according to|recalled|told reporters) \Z")
_AGED = late(r", \d\d,|,? \(\d\d\)")
_CLOSED = late(r"[.,;]|\Z")
# Given names that are words of the language.
_WORDS_TOO = frozenset(
    """
    bill mark will grant frank rob pat rose jack sue dick ray art gene drew chase hunter jay max guy dean earl june may
    april faith grace hope joy dawn iris lily ivy olive daisy ruby amber jade robin rusty chip buddy norm sandy crystal
    pearl violet heather holly penny carol christian tony terry jerry larry harry barry rick bob ben josh sean colin
    """.split()
)
_ALIKE = 2  # first letters
_SHORTEST, _LONG = 4, 7
_MOST_TIMES = 2


def speakers(reading: Reading, rule: str, names: Mapping[str, list[Passage]]) -> Iterator[Relation]:
    """Each speaker told by one word that no other name holds, with the only person of nearly that surname.

    names: the mentions of each name of the copy by its key.
    """
    text = reading.document.text
    words = {word for key in names if " " in key for word in key.split()}
    people: dict[str, list[Passage]] = {}
    for key, passages in names.items():
        if _names_person(key) or (" " in key and _AGED.match(text, passages[0].end)):
            people.setdefault(key.rpartition(" ")[2], []).append(passages[0])
    for key, passages in names.items() if people else ():
        if " " in key or key in words or len(passages) > _MOST_TIMES or not _may_be_surname(key):
            continue
        near = [surname for surname in people if _is_near(surname, key)]
        if len(near) != 1 or len({name.key for name in people[near[0]]}) != 1:
            continue
        name = people[near[0]][0]
        first = passages[0]
        if not all(_speaks(text, one) for one in passages[:1]) or any(title_before(text, one) for one in passages):
            continue
        if name.end < first.start and not any(told_apart(text, one, first) for one in names[name.key]):
            yield Relation(rule, {"name": name, "again": (Passage("name", first.start, first.end, key),)}, ())


def _names_person(key: str) -> bool:
    """Is it the name in full of a person, also by a given name that is a word too: "Bill Cooke"?"""
    first, _, rest = key.partition(" ")
    return bool(rest) and (is_person(key) or (first in _WORDS_TOO and NO_PERSON.isdisjoint(rest.split())))


def _may_be_surname(key: str) -> bool:
    if not key.isalpha() or key in GIVEN_NAMES or lexicon.is_plural(key):
        return False
    known = lexicon.classes(key)
    return not known & lexicon.PLACE and len(key) >= (_SHORTEST if known else 2)


def _speaks(text: str, name: Passage) -> bool:
    """Is what is told at the name what only a person does?"""
    if text[name.start : name.end].isupper() or text.startswith((", ", " of the "), name.end):
        return False
    if _SPEAKS.match(text, name.end) or _HAS.match(text, name.end):
        return True
    before = _SAID.search(text, max(0, name.start - 30), name.start)
    return before is not None and _CLOSED.match(text, name.end) is not None


def _is_near(surname: str, key: str) -> bool:
    """Do two surnames begin alike and differ in a letter, or long ones in two or in how one sound is written?

    The surname with an "s" is its plural.
    """
    if surname[0] != key[0] or key in (surname, surname + "s") or min(len(surname), len(key)) < 2:
        return False
    if not may_be_within(_ALIKE, surname, key):
        return False
    apart = distance(surname, key)
    long = min(len(surname), len(key)) >= _LONG
    return apart == 1 or (apart == _ALIKE and (long or sound(surname) == sound(key)))
