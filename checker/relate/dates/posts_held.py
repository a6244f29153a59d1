"""Whether years in a post are counted from a day on which somebody only joined, perhaps in another one."""

from __future__ import annotations

from checker.late import late
from checker.marks import HEAD_END

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
# "Joined in 1983 as a clerk": years at the firm count from then, those in the kitchen or on the board do not.
_ENTERED_AS = late(
    r"\b(?:join(?:ed|ing)|came|coming|started|starting|began|hired|recruited|taken on|enlisted|arrived"
    r"|signed (?:on|up))\b.* as an? (?:[\w'’-]+ ){0,3}?(?P<post>[\w'’-]+)(?=[,.;]|$| (?:in|at|with|for|and|on|who)\b)"
)
_IN_SERVICE = late(
    r" (?:of (?:[a-z-]+ )?service|with|at|there|here|in (?:the )?(?:[a-z-]+ )?(?:service|force|firm|company|business"
    r"|trade|industry|club|school|brigade|army|navy|police|group|party|band))\b|[,.;]|$"
)
_ENDS = (",", ";", ".")
_AS_A = late(r", (?:then )?as (?:an?|its|the|their) ")
_NEAR = 40  # characters before a length in which it is told to be in charge


def is_of_another_post(own: str, span: int, other: str, when: int) -> bool:
    """Are the years told of a post, and their start as that of joining in another one: "joined in 1983 as a clerk"?

    own, other: the forms of the sentences of the years and of the start. span, when: where they stand in these.
    """
    charge = _IN_CHARGE.match(own, span + 1) or _CHARGE_FOR.search(own, max(0, span - _NEAR), span)
    low = max(other.rfind(sign, 0, when) for sign in _ENDS) + 1
    high = _end(other, when)
    aside = _AS_A.match(other, high)
    told = other[low : high if aside is None else _end(other, aside.end())]
    if _TOOK_POST.search(told.replace(charge[0], " ") if charge and own is other else told):
        return False
    entered = _ENTERED_AS.search(told)
    in_service = _IN_SERVICE.match(own, span + 1) or (entered and entered["post"] in own[span : span + _NEAR])
    return charge is not None or (entered is not None and not in_service)


def _end(form: str, start: int) -> int:
    """Where the clause ends that goes on at a place of a form."""
    return min((at for sign in _ENDS if (at := form.find(sign, start)) >= 0), default=len(form))
