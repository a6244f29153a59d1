"""The party and the state of a politician, each time that the copy tells them."""

from __future__ import annotations

import re
from collections.abc import Iterator

from checker.late import late
from checker.model import Passage, Reading, Relation
from checker.relate.cues import text_words, words_in
from checker.relate.linker import Linker, Linkers
from checker.relate.people.beside import names_beside

_NAMES: dict[str, str] = {
    **{one: one for one in "Labour Conservative SNP Green UKIP DUP SDLP UUP BJP Congress AAP DMK AIADMK TMC".split()},
    **{one: one for one in ("Plaid Cymru", "Fine Gael", "Shiv Sena", "Reform UK", "Liberal Democrat")},
    "Tory": "Conservative",
    "Lib Dem": "Liberal Democrat",
    "Sinn Fein": "Sinn Féin",
    "Sinn Féin": "Sinn Féin",
    "Fianna Fail": "Fianna Fáil",
    "Fianna Fáil": "Fianna Fáil",
}
_AMERICAN = {
    "R": "Republican",
    "Republican": "Republican",
    "D": "Democrat",
    "Democrat": "Democrat",
    "Democratic": "Democrat",
}
_PARTIES = _NAMES | _AMERICAN
_SEATS = "MP|MEP|MSP|TD|MLA|MLC"
_POSTS = (
    rf"(?:{_SEATS}|peer|leader|candidate|[Cc]ouncillor|Cllr|Deputy|Senator|spokesman|spokeswoman|frontbencher"
    "|backbencher|legislator|lawmaker)"
)
# One of these is in copy about parties.
_IN_COPY = ("Republican", "Democrat", "(R-", "(D-", " MP ", " TD ", " MLA ", "Labour ", "ouncillor", "BJP", " MP,")
# What stands beside a name where its party is told, each with a word of it, in lower case.
_CUES = {
    **{f"{before}{one}-": one.lower() for before in ("(", ", ") for one in "RD"},
    **{one: words_in(one)[0] for one in ("Republican", "Democrat", "Democratic", *_NAMES)},
}
_AROUND = 60  # characters beside a name
_LETTER = late(r",? ?\(?\b(?P<party>[RD])\s?[-–—]\s?(?P<state>[A-Z][A-Za-z. ]{1,20})")
_AFTER = late(
    r",? (?:(?:who is )?(?:an? |the )|(?=[RD]e[pm]\w+ of ))"
    r"(?:[A-Za-z-]+ )??(?P<state>(?:(?:New|North|South|West) )?[A-Z][a-z]+ )?"
    r"(?P<party>Republican|Democrat)(?:[,.;)]| (?:who|from|in|of|on|said|and|running)\b)"
)
_BEFORE = late(
    r"(?<!former )(?P<party>Republican|Democrat|Democratic) (?:(?:state|US|U\.S\.) )?"
    r"(?:Sens?\.?|Senator|Reps?\.?|Representative|Govs?\.?|Governor|Congressman|Congresswoman|Mayor) $"
)
_OF_PLACE = r"(?: (?:for|from|of|in) [A-Z][\w-]+(?: [A-Z][\w-]+){0,2})?"
_NAMED_BEFORE = late(rf"(?<!former )\b(?P<party>{'|'.join(_NAMES)}) {_POSTS}{_OF_PLACE},? (?:Mr |Ms |Mrs |Cllr )?$")
_NAMED_AFTER = late(
    rf", (?:who is )?(?:an? |the )(?:[a-z-]+ )?(?P<party>{'|'.join(_NAMES)}) (?:{_POSTS}{_OF_PLACE}"
    r"(?:[,.;]| since\b| who\b)"
    r"|(?:since|member)\b)"
)
_CHANGES = late(
    r"\b(?:former|switch|defect|turned|then|once|ex-|quit|left the|another|namesake|no relation|join|independent"
    r"|at the time|in (?:19|20)\d\d|was an?\b)",
    re.IGNORECASE,
)


def parties(reading: Reading, rule: str) -> Iterator[Relation]:
    """Each politician's party with the other places where the copy tells it."""
    text, words = reading.document.text, reading.once(text_words)
    cues = [cue for cue, word in _CUES.items() if word in words]
    if not cues or not any(one in text for one in _IN_COPY) or "switch" in text:
        return
    told: dict[str, list[Passage]] = {}
    for name in names_beside(reading, cues, _AROUND):
        party = party_told(text, name)
        if party is not None:
            told.setdefault(name.key, []).append(party)
    for passages in told.values():
        for again in passages[1:]:
            yield Relation(rule, {"party": passages[0], "again": again}, ())


def party_told(text: str, name: Passage) -> Passage | None:
    """The party that the words beside a name give the person now, by the party's usual name."""
    beside = text[max(0, name.start - _AROUND) : name.end + _AROUND]
    if not any(one in beside for one in _CUES):
        return None
    match = _told(text, name)
    if not match or _CHANGES.search(text, max(0, name.start - 30), match.end() + _AROUND):
        return None
    return Passage("title", match.start("party"), match.end("party"), party_name(match["party"]))


def party_name(party: str) -> str:
    """The usual name of a party: "Tory" to "Conservative"."""
    return _PARTIES.get(party, party)


def _told(text: str, name: Passage) -> re.Match[str] | None:
    """The words right after or before a name that tell the party; after a comma the name must end in another."""
    found = _LETTER.match(text, name.end) or _AFTER.match(text, name.end) or _NAMED_AFTER.match(text, name.end)
    for before in (_BEFORE, _NAMED_BEFORE):
        found = found or before.search(text, max(0, name.start - _AROUND), name.start)
    apposed = found is not None and text[found.end() - 2] == "," and found.end() == name.start
    return None if apposed and text[name.end : name.end + 1] != "," else found


LINKERS: Linkers = {
    "parties": Linker(
        frozenset({"party", "again"}), parties, ((_LETTER, _AFTER, _BEFORE, _NAMED_BEFORE, _NAMED_AFTER),)
    )
}
