"""Minutes of a match told in turn: "scored on 12 minutes, Orr followed on 31"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise
from typing import NamedTuple

from checker.late import late
from checker.marks import KINDS
from checker.model import Quantity, Reading, Relation, Sentence
from checker.relate.figures import marked
from checker.relate.hints import sentences_with
from checker.relate.linker import Linker, Linkers
from checker.relate.sentences import adjoin, both

_ANY = "".join(kind for name, kind in KINDS.items() if name not in ("label", "score"))
_MINUTE = f"[{KINDS['count']}{KINDS['duration']}]"
_NEXT = (
    r"followed|added (?:a second|another|the second|the third)|made it \S|(?:had|took|got|won|regained|restored)"
    r" (?:the|their) lead(?: back)?|lead back|levelled|equali[sz]ed|drew(?: [a-z]+)? level"
    r"|pulled one back|(?:hit back|replied|responded)(?= (?:on|in the)\b)|doubled|completed (?:his|her|a|the)|sealed"
    r"|wrapped it up|then"
)
_FIRST = (
    r"went over|crossed|touched down|scored|struck|opened the scoring|took the lead|went ahead|in front|ahead|headed"
    r"|netted|slotted|converted|tapped|fired|opener|broke the deadlock|kicked"
)
_EVENT = late(
    rf"\b(?:(?P<next>{_NEXT})|{_FIRST})(?![a-z])[^{_ANY}.;:()]{{0,60}}?"
    rf" (?:in the|on|after|inside|by) (?:the )?(?P<at>{_MINUTE})"
    rf"(?= minutes?|[,.;]| and | to | when | through | with | from | as |$)"
)
_BARRED = late(
    r"\b(?:had (?!the lead|their lead)[a-z]+|having|earlier|later|more|within|seconds|last (?:season|week|year)|leg|tie"
    r"|other|elsewhere|ruled out|disallowed|reserves|youth|previous\w*|before that|metres|meters|points|yards"
    r"|overs|runs|wickets?|years?|games?|matches|days|season)\b|\x8f"
)
_LAST = 130  # the last minute that extra time and its stoppages reach
_WORDS_AFTER = 40  # characters after a minute that may say of which match it is
_GAME = ("minute",)


class _Scored(NamedTuple):
    """A score with its minute; follows: it is told to come after the one before."""

    minute: Quantity
    follows: bool
    sentence: Sentence
    order: int
    about: str  # the words about it


def minutes_in_turn(reading: Reading, rule: str) -> Iterator[Relation]:
    """Each two scores of a match told one after the other, of which the second follows or answers the first."""
    if not any(word in reading.document.text for word in _GAME):
        return
    told = list(_scores(reading))
    for one, other in pairwise(told):
        near = one.sentence is other.sentence or (
            other.order - one.order == 1 and adjoin(reading, one.sentence, other.sentence)
        )
        if near and other.follows and not (_BARRED.search(one.about) or _BARRED.search(other.about)):
            yield Relation(rule, {"first": one.minute, "next": other.minute}, both(one.sentence, other.sentence))


def _scores(reading: Reading) -> Iterator[_Scored]:
    for order, sentence in sentences_with(reading, (" on ", " in ", " after ", " inside ", " by ")):
        for match in _EVENT.finditer(sentence.form):
            minute = marked(sentence).get(match.start("at"))
            if isinstance(minute, Quantity) and _is_minute(minute):
                yield _Scored(minute, match["next"] is not None, sentence, order, _about(sentence.form, match))


def _about(form: str, match: re.Match[str]) -> str:
    """The words of a score and a few around them, from the last stop before to the next one after."""
    before = max(form.rfind(stop, 0, match.start()) for stop in (";", ",", ":"))
    return form[before + 1 : match.end()] + re.split("[,;:]", form[match.end() : match.end() + _WORDS_AFTER])[0]


def _is_minute(one: Quantity) -> bool:
    """Can a figure be a minute of a match, as printed?"""
    if one.value is None or one.hedge or one.noun or one.unit not in ("", "minute"):
        return False
    return one.value.denominator == 1 and 1 <= one.value <= _LAST


LINKERS: Linkers = {
    "minutes-in-turn": Linker(frozenset({"first", "next"}), minutes_in_turn, told=((_EVENT,),)),
}
