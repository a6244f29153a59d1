"""Abbreviations that nobody explains: one that the copy uses often, and once with two letters swapped."""

from __future__ import annotations

from collections.abc import Iterator

from checker.model import Passage, Reading, Relation
from checker.relate.acronyms.defined import definitions
from checker.relate.acronyms.known import KNOWN
from checker.relate.acronyms.uses import CERTAIN, SHORTEST, Use, is_shouted, uses
from checker.relate.linker import Linker, Linkers

_OFTEN = 4  # uses that make an abbreviation of three letters the right one; of more letters two do
_MANY = 120  # abbreviations: among so many, some have the same letters by chance


def repeated(reading: Reading, rule: str) -> Iterator[Relation]:
    """Every unexplained abbreviation with its later uses, and with the one place where two letters are swapped."""
    found = reading.once(uses)
    if len(found) > _MANY:
        return
    text = reading.document.text
    by_letters: dict[str, list[str]] = {}
    for letters in found:
        if len(letters) >= SHORTEST:
            by_letters.setdefault("".join(sorted(letters)), []).append(letters)
    explained = {
        one.short for one in reading.once(definitions) if one.spelling(text, one.short) or one.loosely(text, one.short)
    }
    for letters, (first, *later) in found.items():
        if later and len(letters) >= CERTAIN and letters not in KNOWN and letters not in explained:
            used = tuple(Passage("acronym", use.start, use.end, letters) for use in later)
            yield Relation(rule, {"short": Passage("acronym", first.start, first.end, letters), "used": used}, ())
    alike = [group for group in by_letters.values() if len(group) == 2]
    for group in alike:
        often, seldom = sorted(group, key=lambda letters: len(found[letters]), reverse=True)
        if explained.isdisjoint(group) and _is_slip(text, often, found[often], seldom, found[seldom]):
            first, wrong = found[often][0], found[seldom][0]
            name = Passage("acronym", first.start, first.end, often)
            again = Passage("acronym", wrong.start, wrong.end, seldom)
            yield Relation(rule, {"short": name, "used": (again,)}, ())


def _is_slip(text: str, often: str, uses_of: list[Use], seldom: str, uses_once: list[Use]) -> bool:
    """Is one used often, the other just once, unknown, as a word of its own and with two neighbours swapped?"""
    enough = len(uses_of) >= (2 if len(often) >= CERTAIN else _OFTEN)
    if not enough or len(uses_once) > 1 or seldom in KNOWN or uses_once[0].piece or is_shouted(text, uses_once[0]):
        return False
    if seldom.capitalize() in text:
        return False  # "IRAN" in a headline in capitals, "IRNA" its agency
    if text.startswith((", a ", ", an ", ", the "), uses_once[0].end):
        return False  # another body is introduced
    at = next(at for at, (one, other) in enumerate(zip(often, seldom, strict=True)) if one != other)
    return often[:at] + often[at + 1] + often[at] + often[at + 2 :] == seldom


LINKERS: Linkers = {"acronyms-repeated": Linker(frozenset({"short", "used"}), repeated)}
