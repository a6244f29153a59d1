"""The state that a town is in, and the one that a man is from: "Charlotte, N.C.", "a Maryland man"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from checker.extract.names.states import STATE_NAMES, STATES, TOWNS_OF_SEVERAL
from checker.late import late
from checker.model import Passage, Reading, Relation
from checker.relate.linker import Linker, Linkers
from checker.relate.sentences import sentence_start

_STATE = "|".join(sorted(map(re.escape, STATES), key=len, reverse=True))
_NAMES = "|".join(sorted(STATE_NAMES, key=len, reverse=True))
_TOWN = rf"(?P<town>(?:[A-Z][\w.’'-]+ ){{0,2}}[A-Z][\w’'-]+), (?P<state>{_STATE})(?![\w-])"
_TOWN_IN_STATE = late(rf"(?<![\w.-]){_TOWN}")
# The state is looked for first, since most names stand before none.
_IN_STATE = late(rf", (?:{_STATE})(?![\w-])")
_LONGEST = 60  # characters of a town
_ONE_OF_A_ROW = late(rf",? (?:and |or |& )?(?:{_NAMES})\b|,? (?:and|or|&) [A-Z]|, [A-Z][a-z]+(?:,| and\b)")
_ROW_BEFORE = late(r"[A-Z][\w’'-]+(?:, | and )\Z")
# One of the other side may be from another state, so that only the accused is looked for.
_MAN = late(
    r" (?:[Mm]an|[Ww]oman|[Tt]eenager|[Cc]ouple)\b(?=[^.,;\n]{0,40}\b(?i:charged|arraigned|indicted|arrested|sentenced"
    r"|convicted|accused|jailed|pleaded|pleads|admits|admitted|on trial|gets)\b)"
)
_ACCUSED = late(
    r"\b(?i:charged|arraigned|indicted|arrested|sentenced|convicted|accused|jailed|pleaded|pleads|admitted|found guilty"
    r"|faces|identified|defendant|suspect|named (?:\w+ )?as)\b"
)
_FROM = late(rf"(?<!East )(?<!, )\b(?P<state>{_NAMES})\Z")
_MEN = late(r"\b(?:[Mm]en|[Ww]omen|[Cc]ouples|[Tt]eenagers|[Pp]eople) (?:charged|arrested|indicted|sentenced|held)\b")
_OF = late(rf", \d\d,? of,? {_TOWN}")
_SENTENCE_END = late(r"(?P<word>[\w.]{3,})[\"”)]?[.!?][\"”)]?\s|\d[.!?]\s|\n")
_NEAR = 40


def towns(reading: Reading, rule: str) -> Iterator[Relation]:
    """Each town that is told with a state more than once, with its other places."""
    text = reading.document.text
    told: dict[str, list[Passage]] = {}
    for match in _in_states(text):
        town = match["town"].title()
        if town in STATE_NAMES or (match["state"] in STATE_NAMES and _in_row(text, match)):
            continue
        told.setdefault(town, []).append(Passage("name", match.start(), match.end(), STATES[match["state"]]))
    for town, places in told.items():
        first = places[0]
        same = tuple(one for one in places[1:] if one.key == first.key)
        if same:
            yield Relation(rule, {"place": first, "again": same}, ())
        states = {one.key for one in places}
        if len(states) == 2 and TOWNS_OF_SEVERAL.isdisjoint(re.findall(r"\w+", town.lower())):
            often, seldom = _by_number(places)
            if len(seldom) == 1 and not _told_apart(text, often[0], seldom[0]):
                yield Relation(rule, {"place": often[0], "again": (seldom[0],)}, ())


def _in_states(text: str) -> Iterator[re.Match[str]]:
    """The towns that are told with their states."""
    end = 0
    for state in _IN_STATE.finditer(text):
        start = max(end, state.start() - _LONGEST)
        match = next(
            (one for one in _TOWN_IN_STATE.finditer(text, start, state.end()) if one.end() == state.end()), None
        )
        if match is not None:
            yield match
            end = match.end()


def _by_number(places: list[Passage]) -> tuple[list[Passage], list[Passage]]:
    first = [one for one in places if one.key == places[0].key]
    other = [one for one in places if one.key != places[0].key]
    return (first, other) if len(first) >= len(other) else (other, first)


def _told_apart(text: str, one: Passage, other: Passage) -> bool:
    """Does one sentence tell both?"""
    first, second = sorted((one, other), key=lambda each: each.start)
    ends = _SENTENCE_END.finditer(text, first.end, second.start)
    return all(f"{end['word']}." in STATES for end in ends)  # "Mich." ends none


def _in_row(text: str, match: re.Match[str]) -> bool:
    """May town and state be two of a row of places: "in Miami, Georgia and Texas"?"""
    before = text[max(0, match.start() - _NEAR) : match.start()]
    return _ONE_OF_A_ROW.match(text, match.end()) is not None or _ROW_BEFORE.search(before) is not None


def men_of_states(reading: Reading, rule: str) -> Iterator[Relation]:
    """Each "Maryland man" with the only person whose age and town the copy tells."""
    text = reading.document.text
    people = [
        Passage("name", *match.span("state"), STATES[match["state"]])
        for match in _OF.finditer(text)
        if _ACCUSED.search(text, sentence_start(text, match.start()), match.end() + _NEAR)
    ]
    men = list(_men(text)) if people else []
    if not men or _MEN.search(text):
        return
    fitting = next((one for one in people if one.key == men[0].key), None)
    alone = len({one.key for one in men}) == 1 == len(people)
    if fitting is not None or alone:
        yield Relation(rule, {"place": men[0], "again": (fitting or people[0],)}, ())


def _men(text: str) -> Iterator[Passage]:
    """The state of each man, woman or couple told by one: "a Maryland man"."""
    for man in _MAN.finditer(text):
        start = max(0, man.start() - _NEAR)
        match = _FROM.search(text[start : man.start()])
        if match is not None:
            yield Passage("name", start + match.start("state"), man.start(), match["state"])


LINKERS: Linkers = {
    "men-of-states": Linker(frozenset({"place", "again"}), men_of_states, ((late(r"[Mm]an\b|[Ww]oman\b"),),)),
    "towns-in-states": Linker(frozenset({"place", "again"}), towns),
}
