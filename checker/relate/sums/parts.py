"""A first part that has come, a further part that is to come, and the whole that was promised, across a document."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from checker.extract.language.frames import Frame, frame, same_place
from checker.late import late
from checker.marks import HEAD_END, KINDS
from checker.model import CalendarDate, Reading, Relation, Sentence
from checker.relate.figures import PART_KINDS, Figure, figures_in, may_be_same
from checker.relate.hints import sentences_told
from checker.relate.linker import Linker, Linkers

_ONE = f"[{''.join(KINDS[kind] for kind in PART_KINDS)}]"
_GROUP = (
    "group|contingent|batch|wave|tranche|party|team|detachment|deployment|consignment|shipment|delivery|unit|phase"
    "|cohort|intake|instalment|installment"
)
_FIRST = late(rf"\b(?:first|initial)(?: (?:{_GROUP}) of)?(?: the| a| an| some)? $")
_FURTHER = late(rf"\b(?:additional|another|further|extra|remaining|other|second)(?: (?:{_GROUP}) of)? $")
_NOUN = rf"[^.,;:{''.join(KINDS.values())}]{{0,40}}?{HEAD_END}|"
_MORE = late(rf"{_ONE}(?:{_NOUN}) ?(?:more|others|extra)\b")
_FOLLOWS = late(r"\b(?:follow|come|join)\b|\b(?:remaining|other|rest)\b")
_OF_THE = late(
    rf"{_ONE}(?:{_NOUN})[^.,;:{''.join(KINDS.values())}]{{0,30}}? of"
    r" (?:(?:the|its|a|an|some|all|planned|promised|pledged|total) )*$"
)
_DEADLINE = late(rf"\b(?:by|before) (?:the )?(?:end of )?[{KINDS['date']}{KINDS['year']}]")
_COMPOUND = late(r"-(?:strong|member|person)\b")
# What announces a whole without a place: "the mission is to have", "a contingent of".
_ANNOUNCED = late(
    r"\b(?:mission|force|contingent|deployment|operation|fleet|order|pledge|promise|commitment|consignment|total)\b"
    r"[^.,;:]{0,40}?\b(?:of|have|number|total|comprise|include|reach|be|send|deploy|deliver)"
    r"(?: (?:up to|a|an|the|some|its|total|of))* $"
)
_BRINGS = late(
    r"\b(?:bring|brings|bringing|brought|take|takes|taking|raise|raising|make|makes|making)\b[^.;:]{0,60}?"
    r" (?:to|of) (?:(?:a|the|its|total|of|some|about) )*$"
)
_SHARED = late(r"\b(?:countries|nations|states|combined|between them|together|other|each|so far|already|from)\b")
_AMONG_OTHERS = frozenset({"first", "additional", "remaining", "other", "each", "per", "including"})
_PROMISING = frozenset("pledge commit promise offer contribute".split())
_COMMITTING = _PROMISING | frozenset(
    "send deploy dispatch provide supply allocate order request authorise authorize approve hire recruit build donate"
    " deliver earmark assign".split()
)
_SUREST = 4
_AHEAD = frozenset({"planned", "estimated"})


@dataclass(frozen=True, slots=True)
class _Whole:
    """A figure that may be the whole: how sure the words make it (4 is surest), and why."""

    figure: Figure
    strength: int
    notes: tuple[str, ...]


def arrived_and_expected(reading: Reading, rule: str) -> Iterator[Relation]:
    """A first part that has come and a further part that is to come, with the whole that was promised.

    The parts stand in one or neighbouring sentences ("the first 100 ...", "an additional 900 ..."). The whole is what
    the first part is said to be of, or stands anywhere as the object of a verb of sending or promising to the same
    place, with a noun that may mean the same. A further part of which its sentence tells the day may be followed by
    others: it fills the role `due`, not `expected`.
    """
    told_first = (part for order, one in sentences_told(reading, rule) for part in figures_in(one, order))
    firsts = [part for part in told_first if _FIRST.search(part.before)]
    if not firsts:
        return
    figures = [part for order, one in enumerate(reading.sentences) for part in figures_in(one, order)]
    for first in firsts:
        told = frame(reading, first.sentence, first.quantity)
        if told.modality == "negated" or told.cues & {"each", "per"}:
            continue
        further = next((one for one in figures if _is_further(reading, first, one)), None)
        if further is not None:
            yield from _with_wholes(reading, rule, first, further, figures)


def _is_further(reading: Reading, first: Figure, other: Figure) -> bool:
    """Is it the part that is still to come: "an additional 900", "900 more", not yet there?"""
    if not 0 <= other.order - first.order <= 1 or other.quantity.start <= first.quantity.start:
        return False
    more = other.quantity.more or _FURTHER.search(other.before) or _MORE.match(other.sentence.form, other.mark)
    if not more or not may_be_same(first.quantity, other.quantity):
        return False
    told = frame(reading, other.sentence, other.quantity)
    return told.modality in _AHEAD or told.verb in ("be", "come", "follow") or "to come" in other.sentence.form


def _with_wholes(
    reading: Reading, rule: str, first: Figure, further: Figure, figures: list[Figure]
) -> Iterator[Relation]:
    """The parts with each whole of which the words make it surest that they make it up, as one group."""
    wholes = [whole for one in figures if (whole := _weighed(reading, first, further, one)) is not None]
    surest = max((whole.strength for whole in wholes), default=0)
    role = "expected" if surest == _SUREST or _is_rest(reading, further) else "due"
    group = f"{rule}@{first.quantity.start}-{further.quantity.start}"
    for whole in wholes:
        if whole.strength == surest:
            used = {first.sentence, further.sentence, whole.figure.sentence}
            roles = {"arrived": first.quantity, role: further.quantity, "pledged": whole.figure.quantity}
            yield Relation(rule, dict(roles), tuple(sorted(used, key=lambda one: one.start)), whole.notes, group)


def _is_rest(reading: Reading, further: Figure) -> bool:
    """Is the further part all that is still to come? "Another 200 are due on Monday" may be one part of it."""
    time = frame(reading, further.sentence, further.quantity).time
    if not time:
        return True
    form = further.sentence.form[further.mark :]
    follows = _FOLLOWS.search(form) or _FOLLOWS.search(further.before)
    return isinstance(time, CalendarDate) and _DEADLINE.search(form) is not None and follows is not None


def _weighed(reading: Reading, first: Figure, further: Figure, whole: Figure) -> _Whole | None:
    """The evidence that a count is the whole of the two parts; None if it is vetoed or too weak."""
    quantity, form = whole.quantity, whole.sentence.form
    if quantity in (first.quantity, further.quantity) or quantity.range_part or quantity.of_whole:
        return None
    if not may_be_same(first.quantity, quantity) and not _COMPOUND.match(form, whole.mark + 1):
        return None
    parts = "+3 first ... with a further ... in neighbouring sentences"
    same = whole.sentence is further.sentence and whole.mark > further.mark
    if same and _BRINGS.search(form, further.mark, whole.mark):
        return _Whole(whole, _SUREST, (parts, "+6 the further part is said to bring the first to the whole"))
    if whole.order == first.order and whole.mark > first.mark and _OF_THE.fullmatch(form[first.mark : whole.mark]):
        return _Whole(whole, 3, (parts, "+6 the first part is said to be of the whole"))
    told = frame(reading, whole.sentence, quantity)
    if (quantity.kind == "count" and not quantity.noun) or told.cues & _AMONG_OTHERS or told.modality == "negated":
        return None
    place = _shared_place(reading, told, whole, (first, further))
    if place is None:
        return None
    announced = _ANNOUNCED.search(whole.before) is not None
    if place and (announced or told.verb in _COMMITTING):
        said = "a size is announced" if announced else f"the whole is the object of {told.verb!r}"
        return _Whole(whole, 2, (parts, f"+2 the whole goes to the same place ({place})", f"+2 {said}"))
    if not place and (announced or told.verb in _PROMISING) and not _SHARED.search(form):
        return _Whole(whole, 1, (parts, "+2 the whole is promised, and no other place is named"))
    return None


def _shared_place(reading: Reading, told: Frame, whole: Figure, parts: tuple[Figure, ...]) -> str | None:
    """The place that the whole shares with a part; "" if the whole names none, None if it names another."""
    frames = [frame(reading, part.sentence, part.quantity) for part in parts]
    for part, other in zip(parts, frames, strict=True):
        if same_place(told, other):
            return " and ".join(sorted(set(told.places)))
        named = [one for one in told.places if _names(part.sentence, one)]
        named += [one for one in other.places if _names(whole.sentence, one)]
        if named:
            return named[0]
    return None if told.places else ""


def _names(sentence: Sentence, place: str) -> bool:
    """Does the sentence name the place, in whatever role: "reached Norvia", "the Norvia mission"?"""
    return re.search(rf"(?<!from )\b{re.escape(place)}\b(?!'s)", sentence.form) is not None


LINKERS: Linkers = {
    "arrived-and-expected": Linker(
        frozenset({"arrived", "expected", "due", "pledged"}), arrived_and_expected, told=((_FIRST,),)
    ),
}
