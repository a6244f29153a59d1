"""Nouns by which copy counts time from an event ("55 minutes after the breakdown") and the words that tell of it."""

from __future__ import annotations

import re

_TOLD_AS = {
    "breakdown|failure|stoppage|halt|fault": r"halt|stopp|stuck|stall|broke down|fail|standstill|broke|cut out",
    "call|call-out|callout|shout|alarm|alert|report|mayday": (
        r"call|alarm|alert|raised|rang|dialled|reported|mayday|phoned|summoned|pagers?\b|bleepers?\b|sirens?\b|paged|toned"
    ),
    "crash|collision|accident|impact|smash|pile-up|derailment|grounding": (
        r"crash|collid|collision|hit|struck|smash|ran into|derail|came off|ran aground|ploughed|overturned|aground"
    ),
    "quake|earthquake|tremor|shock|jolt": r"struck|shook|hit|quake|tremor",
    "explosion|blast|bang|detonation": r"explo|went off|blew|blast|detonat",
    "fire|blaze|outbreak": r"broke out|caught|burned|burnt|gutted|started|fire|blaze|spotted|seen|outbreak|first case",
    "launch|lift-off|liftoff|takeoff|take-off|departure|sailing": (
        r"launch|lifted off|blasted off|took off|left|depart|sailed|set off|set out|slipped her moorings"
    ),
    "kick-off|kickoff|start|whistle": r"kick|began|begin|start|got under way",
    "opening|premiere": r"opened|opening|premiere|first shown",
    "closure|shutdown|closing": r"clos|shut",
    "outage|blackout|cut": r"power|lights|supply|electric|went (?:out|off|down)",
    "leak|spill": r"leak|spill|escape",
    "burst|rupture": r"burst|ruptur|gave way",
    "attack|assault|shooting|stabbing|robbery|raid|murder|killing|theft|burglary": (
        r"attack|assault|shot|stabb|robb|raid|murder|kill|stole|broke into|held up|burgl|theft"
    ),
    "wedding|marriage": r"married|wed",
    "arrest": r"arrest|detain|seized|picked up",
    "death": r"died|death|killed|dead",
    "disappearance": r"vanish|disappear|missing|last seen",
    "discovery|find|sighting": r"found|discover|spotted|seen|came across|unearthed",
    "polling|vote|election|ballot|poll": r"poll|vot|elect|ballot|turned up",
    "landing|arrival|touchdown": r"land|arriv|touched down|reached|came ashore",
    "signing|agreement": r"signed|agreed|agreement",
    "operation|surgery|transplant": r"operat|surgery|transplant",
    "storm|flood|flooding|landslide|avalanche|collapse": r"storm|flood|struck|hit|collaps|gave way|slid|broke|burst",
    "strike|walkout": r"strike|walked out|downed tools",
    "verdict": r"verdict|found guilty|convict|acquit",
    "hearing|trial": r"hearing|trial",
    "meeting|session|sitting|briefing": r"met|meeting|session|sitting|briefing|sat",
}


_OF_ELSE = re.compile(
    r"\b(?:found|discovered|noticed|investigat\w+|inquest|anniversary|another|second|third|rebuilt|memorial|drill|test"
    r"|tested|warned|warning|false|expected|planned|due)\b"
)


def is_told(noun: str, words: str) -> bool:
    """Do the words beside a date or time tell the event that the noun names, and not its discovery or a second one?"""
    event = told_as(noun)
    if event is None or event.search(words) is None:
        return False
    return _OF_ELSE.search(event.sub("", words)) is None


def told_as(noun: str) -> re.Pattern[str] | None:
    """The words that tell of an event by its noun or by the past of its verb; None for one that is not known."""
    for nouns, words in _TOLD_AS.items():
        if noun in nouns.split("|"):
            return re.compile(rf"\b(?:{words}|{re.escape(noun)})")
    return None
