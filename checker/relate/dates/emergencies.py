"""An emergency told by the clock: help comes, fires are put out and people freed after the alarm, not before."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from checker.late import late
from checker.marks import KINDS
from checker.model import ClockTime, Reading, Relation, Sentence
from checker.relate.figures import marked
from checker.relate.hints import sentences_with
from checker.relate.linker import Linker, Linkers
from checker.relate.sentences import both

_TIME = KINDS["time"]
_AT = (
    rf"\b[^{_TIME};.]{{0,60}}?\b(?:at|by|around|about|before|after|until)"
    rf" (?:about |around |just after |shortly after )?(?P<at>{_TIME})"
)
_BEGUN = late(
    r"\b(?:alarm was raised|alarm went off|raised the alarm|(?:999|911|first|emergency|distress) calls?"
    r"|(?:crews?|firefighters|police|officers|paramedics|engines|lifeboats?|coastguard|services|rescuers) were (?:first"
    r" )?(?:called|alerted|scrambled|summoned)|(?:avalanche|landslide) (?:had |was )?(?:come|came|triggered|struck)"
    r"|(?:quake|earthquake|tremor|twister|tornado) (?:struck|hit)|(?:fire|blaze) (?:broke out|started|began"
    r"|was reported)"
    rf"|collided|exploded|explosion|shots were fired|opened fire|capsized|derailed){_AT}"
)
_FOLLOWED = late(
    r"\b(?:(?:crews?|ambulances?|engines?|firefighters|police|officers|paramedics|helicopters?|lifeboats?|help|medics"
    r"|rescuers|teams?|launch|tugs?) [^;.,]{0,30}?(?:reached|arrived|got there|on (?:the )?scene)|(?:roof|ceiling|wall"
    r"|gable) (?:fell|caved|came)"
    r"|(?:pronounced|declared) (?:dead|out|under control)|under control|put out|extinguished|airlifted|winched|flown to"
    r"|taken to hospital|pulled (?:out|free|from)|rescued|freed|cut free|recovered|evacuated|stood down|all-clear"
    rf"|all clear|cordon was lifted){_AT}"
)
_OTHER_DAY = late(
    rf"[{KINDS['date']}]|\b(?:next|following|previous|overnight|midnight|noon|earlier|morning after|local time"
    r"|another|second (?:fire|blaze|alarm|call)|usually|normally|drill|exercise)\b"
)
_BACK = late(r"\b(?:after|who|which|where|whose|had(?! (?:the|it|both)\b)|because|since|before)\b[^,;]{0,40}\Z")
_CALLED = tuple(
    "crew firefighter police officer paramedic engine lifeboat coastguard services rescuer ambulance helicopter help"
    " medic team launch tug 999 911 first emergency distress".split()
)
_ENDED = ("under control", "put out", "extinguished", "stood down", "declared out", "declared under control")
_REACH = 3  # sentences with figures after that of the alarm
_EVENING = 18  # what begins after this hour may go on past midnight


class _Told(NamedTuple):
    time: ClockTime
    sentence: Sentence
    order: int
    is_call: bool  # of a call for help: what came before it need not
    is_end: bool  # of what those who were called brought to an end


def emergencies(reading: Reading, rule: str) -> Iterator[Relation]:
    """The time when an emergency began, with each time given to what came of it in the sentences after."""
    begun = [one for one in _found(reading, _BEGUN) if one.time.hour < _EVENING]
    for one in _found(reading, _FOLLOWED) if begun else ():
        near = [start for start in begun if 0 <= one.order - start.order <= _REACH and start.time is not one.time]
        starts = [
            start for start in near if one.is_call or not start.is_call or (one.is_end and _one_clause(start, one))
        ]
        if starts and not _OTHER_DAY.search(one.sentence.form):
            start = min(starts, key=lambda told: (told.time.hour, told.time.minute))
            yield Relation(rule, {"start": start.time, "end": one.time}, both(start.sentence, one.sentence))


def _found(reading: Reading, pattern: re.Pattern[str]) -> Iterator[_Told]:
    for order, sentence in sentences_with(reading, (_TIME,)):
        for match in pattern.finditer(sentence.form):
            time = marked(sentence)[match.start("at")]
            if isinstance(time, ClockTime) and time.possible and not _BACK.search(sentence.form, 0, match.start()):
                yield _Told(time, sentence, order, match.group().startswith(_CALLED), match.group().startswith(_ENDED))


def _one_clause(start: _Told, end: _Told) -> bool:
    """Are both told of those who were called: "were called at 2.40pm and had the fire under control by 4pm"?"""
    return start.sentence is end.sentence and start.time.start < end.time.start


LINKERS: Linkers = {"emergencies": Linker(frozenset({"start", "end"}), emergencies, ((_BEGUN,), (_FOLLOWED,)))}
