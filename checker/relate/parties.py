"""The party and the state of a politician, each time that the copy tells them."""

from __future__ import annotations

import re
from collections.abc import Iterator

from checker.model import Passage, Reading, Relation
from checker.relate.late import late
from checker.relate.linker import Linker, Linkers

_BRITISH = "Labour|Conservative|Tory|Liberal Democrat|Lib Dem|SNP|Plaid Cymru|Green|UKIP|Sinn Fein|DUP"
_POSTS = "MP|MEP|MSP|peer|leader|candidate|councillor|Councillor|spokesman|spokeswoman|frontbencher|backbencher"
_PARTIES = {
    **{party.lower(): party for party in _BRITISH.split("|")},
    "tory": "Conservative",
    "lib dem": "Liberal Democrat",
    "r": "Republican",
    "republican": "Republican",
    "d": "Democrat",
    "democrat": "Democrat",
    "democratic": "Democrat",
}
_IN_COPY = ("Republican", "Democrat", "(R-", "(D-", " MP ", "Labour ")  # one of these is in copy about parties
_CUES = ("(R-", "(D-", ", R-", ", D-", "Republican", "Democrat", *(f"{party} " for party in _BRITISH.split("|")))
_AROUND = 40  # characters beside a name
_LETTER = late(r",? ?\(?(?P<party>[RD])\s?[-–—]\s?(?P<state>[A-Z][A-Za-z. ]{1,20})")
_AFTER = late(
    r",? (?:who is )?(?:an? |the )(?:[A-Za-z-]+ )??(?P<state>(?:(?:New|North|South|West) )?[A-Z][a-z]+ )?"
    r"(?P<party>Republican|Democrat)(?:[,.;)]| (?:who|from|in|of|said|and|running)\b)"
)
_BEFORE = late(
    r"(?<!former )(?P<party>Republican|Democrat|Democratic) (?:(?:state|US|U\.S\.) )?"
    r"(?:Sens?\.?|Senator|Reps?\.?|Representative|Govs?\.?|Governor|Congressman|Congresswoman|Mayor) $"
)
_BRITISH_BEFORE = late(rf"(?<!former )\b(?P<party>{_BRITISH}) (?:{_POSTS}) $")
_CHANGES = late(
    r"\b(?:former|switch|defect|turned|then|once|ex-|quit|left the|join|independent|at the time"
    r"|in (?:19|20)\d\d|was an?\b)",
    re.IGNORECASE,
)


def parties(reading: Reading, rule: str) -> Iterator[Relation]:
    """Each politician's party with the other places where the copy tells it."""
    text = reading.document.text
    if not any(one in text for one in _IN_COPY) or "switch" in text:
        return
    told: dict[str, list[Passage]] = {}
    for name in reading.names:
        beside = text[max(0, name.start - _AROUND) : name.end + _AROUND]
        if not any(one in beside for one in _CUES):
            continue
        match = _LETTER.match(text, name.end) or _AFTER.match(text, name.end)
        for before in (_BEFORE, _BRITISH_BEFORE):
            match = match or before.search(text, max(0, name.start - _AROUND), name.start)
        if match and not _CHANGES.search(text, max(0, name.start - 30), match.end() + _AROUND):
            span = (match.start("party"), match.end("party"))
            told.setdefault(name.key, []).append(Passage("title", *span, _PARTIES[match["party"].lower()]))
    for passages in told.values():
        for again in passages[1:]:
            yield Relation(rule, {"party": passages[0], "again": again}, ())


LINKERS: Linkers = {"parties": Linker(frozenset({"party", "again"}), parties)}
