"""Votes listed by name in minutes and reports: "For: Hale, Tarn and Oduya (3)", "Voting no: Pell. Carried 5-1"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from checker.extract.figures.words import CARDINALS
from checker.late import late
from checker.model import Passage, Quantity, Reading, Relation, Role
from checker.relate.contests.tallies import Tally, tallies
from checker.relate.cues import text_words
from checker.relate.figures import number_at
from checker.relate.linker import Linker, Linkers

_AYES = r"[Ii]n favou?r|[Ff]or|[Aa]yes?|[Yy]eas?|[Yy]es|[Ii]n support|[Ss]upporting"
_NOES = r"[Aa]gainst|[Nn]oes|[Nn]ays?|[Nn]o|[Oo]pposed|[Ii]n opposition"
_AWAY = r"[Aa]bstain(?:ed|ing)|[Aa]bstentions?|[Aa]bsent"
_LABEL = late(
    rf"(?:(?<=\n)|(?<=[.;:] )|(?<=\()|(?<=^)|(?<=[.;:]))(?:[Vv]ot(?:ing|ed|es) |Those )?(?:(?P<ayes>{_AYES})"
    rf"|(?P<noes>{_NOES})|(?P<away>{_AWAY}))"
    r"(?: \((?P<before>\d{1,3})\))?(?:: |:| [–—-] )(?P<names>[A-Z][^\n;:()]{2,240}?)"
    r"(?: ?\((?P<after>\d{1,3})\)|(?=[.;] ?(?:\n|[A-Z]|$))|(?=\.?\n)|(?=\.?$))"
)
# "Ayes 7 (Barr, Cole, Diaz)".
_BRACKETED = late(
    rf"\b(?:(?P<ayes>{_AYES})|(?P<noes>{_NOES})|(?P<away>{_AWAY}))[:,]? (?P<before>\d{{1,3}})"
    rf" ?\((?P<names>[A-Z][^\n;:()]{{2,300}})\)"
)
_HAS_BRACKETS = late(r"\([A-Z](?:(?<=\d\(.)|(?<=\d \(.))")  # quicker to ask than to look
_ROLE = (
    r"(?:(?:Cllrs?|Councill?ors?|Coun|Crs?|Council(?: [Mm]embers?|m[ae]n|wom[ae]n|members?)"
    r"|Board [Mm]embers?|Mr|Mrs|Ms|Dr|Miss|Supervisors?|Commissioners?|Trustees?|Aldermen|Alderman"
    r"|Mayor|Members?|Directors?"
    r"|Chair(?:man|woman)?|Deputy Mayor|Vice[- ]Chair(?:man)?|President|Selectmen|Senators?|Justices?|Judges?"
    r"|Professor|Rev)\.? )*"
)
_NAME = late(rf"{_ROLE}[A-Z][\w'’-]*\.?(?: [A-Z][\w.'’-]*){{0,3}}")
_SPLIT = late(r",? and |, (?:and )?| & ")
_PERSON = rf"{_ROLE}[A-Z][\w'’-]+(?: [A-Z][\w'’.-]*){{0,3}}"
_PEOPLE = rf"{_PERSON}(?:, {_PERSON})*(?:,? and {_PERSON})?"
# "Supervisors Lee, Ortiz, Bauer and Quinn were in favour; Hahn and Stills voted no."
_SAID = late(
    rf"(?:(?<=[.;] )|(?<=\n)|^|(?<=while ))(?P<names>{_PEOPLE}) "
    r"(?:(?P<ayes>(?:were|was|came out) (?:all )?in favou?r|voted (?:in favou?r|for|yes|aye|yea|to approve)"
    r"|supported (?:it|the motion|the measure))"
    r"|(?P<noes>voted (?:no|nay|against)|(?:were|was) (?:opposed|against)|opposed (?:it|the motion|the measure)"
    r")(?=[.;\n]|$|,? (?:saying|arguing|citing|because|while)\b))"
)
# "Hale and Tarn cast the only votes against": these are all, wherever the tally stands.
_NO = r"(?:no|nay|negative|opposing|[\"“]no[\"”])"
_ALONE = r"(?:(?:only|lone|sole|two|three|four) )"
_ONLY = late(
    rf"(?:(?<=[.;] )|(?<=\n)|^|(?<=while ))(?P<names>{_PEOPLE}) (?:(?P<noes>cast the {_ALONE}?{_NO} votes?\b"
    rf"|cast the {_ALONE}votes? (?:against|in opposition)\b"
    rf"|were the {_ALONE}(?:{_NO} votes|votes against"
    rf"|(?:members |councill?ors |ones )?(?:to vote|voting|who voted) (?:against|no))\b)"
    rf"|(?P<few>cast the {_ALONE}?dissenting votes?\b|were the {_ALONE}?(?:dissenters|dissenting votes)\b))"
)
# "The council voted 5-2, with Hale and Tarn dissenting". `re` looks ten times faster for letters it begins with.
_WITH = late(
    rf"ith (?<=\b[Ww]ith )(?P<names>{_PEOPLE}),? (?:(?P<noes>opposed|against|voting (?:no|nay|against)"
    rf"|voting in opposition|casting the {_ALONE}?{_NO} votes?)"
    rf"|(?P<few>dissenting|in dissent|casting the {_ALONE}?dissenting votes?))"
    r"(?=[.;,\n]|$)"
)
# "Hale, who voted no along with Tarn": there may be more of them.
_ALONG = late(
    rf"(?P<first>{_PERSON}), who (?P<noes>voted (?:no|nay|against(?: it| the [a-z]+)?)) (?:along|together) with"
    rf" (?P<names>{_PEOPLE})(?=[.;,\n]|$)"
)
# "With Democrats opposed": nobody's name.
_PARTIES = late(r"(?:Labou?r|Tories|[A-Z][a-z]+s|.* (?:Party|[Mm]embers|Democrats|Republicans|Dems))")
# What each of these expressions needs somewhere in the copy.
_LAST_SIGNS = (
    *("avour", "avor", "or", "ye", "yes", "ea", "eas", "upport", "upporting", "gainst", "oes", "ay", "ays", "o"),
    *("pposed", "pposition", "ed", "ing", "ion", "ions", "bsent", ")"),
)
_ENDS_IN_LABEL = late(rf"(?:^|[\n.;:(] ?|[Vv]ot\w+ |Those )(?:{_AYES}|{_NOES}|{_AWAY})(?: \(\d{{1,3}}\))?$")
_LONGEST_LABEL = 40
_ON_SIDES = (
    *(" no", "gainst", "pposed", "avour", "avor", "No:", "Nay", "Noes", "noes", "yes "),  # the commonest first
    *("issent", 'no"', "no”", "only vote", "opposing vote", "negative vote", "sole vote"),
)
_HOW = {
    "voted": (*(f"voted {one}" for one in ("in fav", "for", "yes", "aye", "yea", "to app", "no", "nay", "against")),),
    "favour": (" in favour",),
    "favor": (" in favor",),
    "supported": ("supported it", "supported the m"),
    "opposed": ("was opposed", "were opposed", "opposed it", "opposed the m"),
    "against": ("was against", "were against"),
}
_MOST_NAMES = 40
_NEXT = 160  # characters between a tally and a sentence that says who voted how
_FAR = 600  # characters between the names and the tally
_FARTHEST = 3000  # between it and those who "voted no along with" somebody


@dataclass(frozen=True, slots=True)
class _Call:
    """The names on one side, where they stand, and the number printed beside them."""

    side: str
    names: tuple[Passage, ...]
    listed: bool
    number: Quantity | None
    start: int
    some: bool = False  # there may be more on that side


def named_votes(reading: Reading, rule: str) -> Iterator[Relation]:
    """The names of each side of a vote with the number printed beside them."""
    for call in reading.once(_calls):
        if call.number is not None:
            roles: dict[str, Role] = {"names": call.names, "number": call.number}
            yield Relation(rule, roles, ())


def named_sides(reading: Reading, rule: str) -> Iterator[Relation]:
    """The names on each side of a vote with that side of the one tally of the document near them."""
    calls = [one for one in reading.once(_calls) if one.side != "away"]
    if not calls:
        return
    told = reading.once(tallies)
    for call in calls:
        if sum(one.side == call.side and abs(one.start - call.start) < _FAR for one in calls) > 1:
            continue
        far = _FARTHEST if call.some else _FAR
        near = [one for one in told if abs(one.sentence.start - call.start) < far]
        if len(near) == 1 and (
            call.listed
            or 0 <= call.start - near[0].sentence.end < _NEXT
            or near[0].sentence.start <= call.start < near[0].sentence.end
        ):
            yield from _against(rule, call, near[0])


def _against(rule: str, call: _Call, tally: Tally) -> Iterator[Relation]:
    """The names of a side with its number in the tally."""
    side = tally.ayes if call.side == "ayes" else tally.noes
    if call.some and len(call.names) <= (side.value or 0):
        return
    if call.side == "few":  # those in the minority, even when they were for it
        side = min(tally.ayes, tally.noes, key=lambda one: one.value or 0)
    yield Relation(rule, {"names": call.names, "number": side}, (tally.sentence,))


def _calls(reading: Reading) -> tuple[_Call, ...]:
    """The lists of names of those who voted one way."""
    text = reading.document.text
    words = reading.once(text_words)
    says_how = any(one in text for word, said in _HOW.items() if word in words for one in said)
    may_be = (
        (_LABEL, _has_labels(text)),
        (_BRACKETED, _HAS_BRACKETS.search(text) is not None),
        (_SAID, says_how),
        (_ONLY, "cast the" in text or "were the" in text),
        (_WITH, "ith " in text),
        (_ALONG, "who voted " in text),
    )
    patterns = [pattern for pattern, found in may_be if found]
    if not patterns or not any(word in text for word in _ON_SIDES):
        return ()
    found = []
    for pattern in patterns:
        for match in pattern.finditer(text):
            names = _names(match["names"], match.start("names"))
            if names and not (pattern in (_ONLY, _WITH) and _is_of_party(text, names)):
                side = next(name for name in ("ayes", "noes", "few", "away") if match.groupdict().get(name))
                number = next((name for name in ("before", "after") if match.groupdict().get(name)), None)
                printed = number_at(text, *match.span(number)) if number else None
                if pattern is _ALONG:
                    names = (Passage("name", *match.span("first")), *names)
                listed = pattern not in (_SAID, _WITH)
                found.append(_Call(side, names, listed, printed, match.start("names"), pattern is _ALONG))
    return tuple(found)


def _is_of_party(text: str, names: tuple[Passage, ...]) -> bool:
    """Is one of the names that of a party or of a group of people?"""
    return any(_PARTIES.fullmatch(text, one.start, one.end) for one in names)


def _has_labels(text: str) -> bool:
    """Does a word for a side, or the number behind it, stand before a colon or a dash? Quicker to ask than to look."""
    for sign in (":", " –", " —", " -"):
        at = 0
        for part in text.split(sign)[:-1]:
            at += len(part)
            if part.endswith(_LAST_SIGNS) and _ENDS_IN_LABEL.search(text[max(0, at - _LONGEST_LABEL) : at]):
                return True
            at += len(sign)
    return False


def _names(listed: str, start: int) -> tuple[Passage, ...]:
    """The names of a list, if it holds nothing else."""
    names = []
    at = 0
    for piece in _SPLIT.split(listed):
        at = listed.index(piece, at)
        if not _NAME.fullmatch(piece) or re.split("[ -]", piece.lower())[0] in CARDINALS:
            return ()  # "Forty-four were in favour"
        names.append(Passage("name", start + at, start + at + len(piece)))
        at += len(piece)
    return tuple(names) if len(names) <= _MOST_NAMES else ()


LINKERS: Linkers = {
    "named-votes": Linker(frozenset({"names", "number"}), named_votes),
    "named-sides": Linker(frozenset({"names", "number"}), named_sides),
}
