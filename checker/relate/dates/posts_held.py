"""Whether years in charge are counted from a day on which somebody only joined, in whatever post."""

from __future__ import annotations

from checker.marks import HEAD_END
from checker.relate.late import late

_POST = (
    r"(?:leader|head|headteacher|headmaster|headmistress|president|chief|mayor|chair\w*|director|manager|coach"
    r"|principal|captain|minister|editor|warden|vicar|rector|dean|boss|governor|secretary|conductor|commander"
    r"|superintendent|curator|provost|bishop|landlord|landlady|owner|master|matron)"
)
_NAMED = rf"(?! (?:as )?an? (?!(?:[\w'-]+ ){{0,3}}?{_POST}\b))"  # "made a clerk in 1983"
# What the years are told of: "31 years in charge", "31 years as head teacher", "their 31-year reign".
_IN_CHARGE = late(
    rf"{HEAD_END}? (?:in (?:(?:sole|overall) )?(?:charge|office|power|command|control|the (?:top job|hot seat))"
    r"|at the (?:helm|top|wheel)|of (?:leadership|stewardship|management|command)|reign\b|rule\b|leadership\b"
    rf"|as (?:[\w'’-]+ ){{0,3}}?{_POST}\b)"
)
_CHARGE_FOR = late(r"\b(?:in (?:charge|office|power|command|control)|at the (?:helm|top|wheel)) for [^,;.]{0,12}$")
# How the start is told of somebody who held the post from then on.
_TOOK_POST = late(
    rf"\b(?:{_POST}|charge|helm|becam\w*|becoming|took (?:over|up|the|on|office|power)|taking over|came to power"
    rf"|succe\w+|sworn|install\w+|ordained|crowned|enthroned|inherited|bought|founded|set up|opened|established|formed"
    rf"|launched|(?:appointed|elected|named|promoted|made){_NAMED}|(?:started|began) (?:it|the|his|her|their)\b"
    r"|le(?:d|ads?|ading)|r[au]ns?|running|manag\w+|head(?:ed|s|ing))\b"
)
_ENDS = (",", ";", ".")
_AS_A = late(r", (?:then )?as (?:an?|its|the|their) ")
_NEAR = 40  # characters before a length in which it is told to be in charge


def is_of_another_post(own: str, span: int, other: str, when: int) -> bool:
    """Are the years told of being in charge, and their start only as that of joining: "joined in 1983 as a teacher"?

    own, other: the forms of the sentences of the years and of the start. span, when: where they stand in these.
    """
    charge = _IN_CHARGE.match(own, span + 1) or _CHARGE_FOR.search(own, max(0, span - _NEAR), span)
    if charge is None:
        return False
    low = max(other.rfind(sign, 0, when) for sign in _ENDS) + 1
    high = _end(other, when)
    aside = _AS_A.match(other, high)
    told = other[low : high if aside is None else _end(other, aside.end())]
    return _TOOK_POST.search(told.replace(charge[0], " ") if own is other else told) is None


def _end(form: str, start: int) -> int:
    """Where the clause ends that goes on at a place of a form."""
    return min((at for sign in _ENDS if (at := form.find(sign, start)) >= 0), default=len(form))
