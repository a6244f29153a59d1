"""Events that can only come in one order, with their dates: arrested, charged, tried; born, married, died."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from checker.late import late
from checker.marks import KINDS
from checker.model import CalendarDate, ClockTime, Reading, Relation
from checker.relate.dates.dated_events import EVENT_WORDS, WHEN, DatedEvent, dated_events
from checker.relate.dates.event_words import STEPS
from checker.relate.linker import Linker, Linkers
from checker.relate.sentences import both

_AFTER = {(earlier, later) for course in STEPS for at, earlier in enumerate(course) for later in course[at + 1 :]}
_AUX = (
    r"(?:was|were|is|are|had|has|have|been|being|be|will|to|then|later|eventually|finally|subsequently|\w+ly|only|both"
    r"|its|his|her|their)"
)
# Between the first date and the second event when both are told of one subject.
_CARRIES_ON = late(rf",? ?(?:and|but|then|before|who|which|that)?,? ?(?:(?:he|she|it|they) )?(?:{_AUX} )*$")
_SUBJECT = late(
    rf"^\"?(?:(?:in|on|by|at) [{WHEN}],? |then |later |but |and )?(?P<who>he|she|it|they)\b,? (?:{_AUX} )*$"
)
_FIRST_WHO = late(r"^\"?(he|she)\b")
_THING = late(
    r"^\"?(?:the |its |his |her |their |\w+ )?(?P<thing>construction|building work|building|work|works|production"
    r"|funeral"
    r"|trial|burial|requiem|service|(?:steel )?frame|roof|foundations|body|remains|car|first (?:phase|tenants|homes"
    r"|residents)) (?:mass )?(?:(?:was|were|is|will be|had|has|finally|then|itself) )*(?:held )?$"
)
_UNSURE = late(
    r"\b(?:again|re-?\w*(?:ed|ing) again|another|other|new|second|third|former|previous|previously|originally|first"
    r"|earlier"
    r"|since|would|could|should|may|might|if|unless|whether|alleged\w*|accused|planned|due|scheduled|expected|not|never"
    r"|\w+n't|meanwhile|while|whereas|respectively|anniversary|recalled|said|told|warrant|part of|wing"
    r"|extension)\b"
)
_OTHER_MATTER = late(
    r"\b(?:another|earlier|previous|previously|separate|unrelated|different|retrial|again|second|other|replac\w+"
    r"|(?<!with a )(?<!with its )(?<!with )new"
    r"|retroactive\w*|backdated|posthumous\w*|reissued|revival|remake)\b"
)
_BORN_LATER = late(r"[^,;.]*, (?:he|she) (?!is\b|will\b|has\b)")
_REASON = late(r"^ (?:so that|because|while|for|when|after|to) [^,;.]{3,70}(?=, )")
_OTHER_DAY = late(
    r"\b(?:tomorrow|local time|overnight|midnight|noon|(?:next|following) (?:day|morning|afternoon|evening|night)"
    r"|each|every|daily|flights?|flew|plane|airport|time zone|gmt|est|bst|edt|pst|yesterday)\b"
)
_DAY = KINDS["date"]
_STRAIGHT_ON = late(r",? (?:and|then|and then|and later|before he|before she) ")
_PERSONS = frozenset(
    ("seize", "charge", "appear", "plead", "convict", "sentence", "free", "birth", "school", "marry", "quit", "die")
)


def courses(reading: Reading, rule: str) -> Iterator[Relation]:
    """Each two dated events of one course, told one after the other of one person or thing."""
    return _courses(reading, rule, _dates)


def courses_by_the_clock(reading: Reading, rule: str) -> Iterator[Relation]:
    """Each two events of one course with their times of one day: adjourned and resumed, shut and reopened."""
    return _courses(reading, rule, _times)


def _courses(reading: Reading, rule: str, are_timed: Callable[[DatedEvent, DatedEvent], bool]) -> Iterator[Relation]:
    events = reading.once(dated_events)
    for at, event in enumerate(events):
        for other in events[at + 1 : at + 4]:
            if other.order - event.order > 1:
                break
            pair = _in_turn(event, other)
            if (
                pair is not None
                and not _of_other_matter(event, other)
                and are_timed(event, other)
                and _of_one(event, other)
            ):
                earlier, later = pair
                roles = {"earlier": earlier.when, "later": later.when}
                yield Relation(rule, dict(roles), both(earlier.sentence, later.sentence))


def _in_turn(one: DatedEvent, other: DatedEvent) -> tuple[DatedEvent, DatedEvent] | None:
    """The two with the one that must come first at the front; None for what may come in any order."""
    if other.kind == "birth" and (other.kind, one.kind) in _AFTER:
        return other, one
    back = "had" in other.lead.split() or "having" in other.lead.split()
    if not back and (one.kind, other.kind) in _AFTER and (other.kind, one.kind) not in _AFTER:
        return one, other
    if back and (other.kind, one.kind) in _AFTER and (one.kind, other.kind) not in _AFTER:
        return other, one
    return None


def _of_other_matter(one: DatedEvent, other: DatedEvent) -> bool:
    return any(_OTHER_MATTER.search(event.sentence.form) for event in (one, other))


def _dates(one: DatedEvent, other: DatedEvent) -> bool:
    return (
        isinstance(one.when, CalendarDate)
        and isinstance(other.when, CalendarDate)
        and not (one.when.relative or other.when.relative)
        and not (one.when.century_step or other.when.century_step)
    )


def _times(one: DatedEvent, other: DatedEvent) -> bool:
    """Are both told with a time of day, and no date or zone but one of both?"""
    if not (isinstance(one.when, ClockTime) and isinstance(other.when, ClockTime)):
        return False
    if one.kind in ("close", "open") and one.sentence is not other.sentence:
        return False  # hours of every day
    forms = [sentence.form for sentence in both(one.sentence, other.sentence)]
    return not any(_DAY in form or _OTHER_DAY.search(form) for form in forms)


def _of_one(one: DatedEvent, other: DatedEvent) -> bool:
    """Are both told of one person or thing, by the words between them?"""
    if one.sentence is other.sentence:
        form = one.sentence.form
        passed = form[one.mark + 1 : other.start]
        clock = isinstance(other.when, ClockTime)
        passed = _REASON.sub("", passed) if clock else passed
        between = passed if clock else _without_asides(passed)  # "it began at 2pm and the bar closed at 1pm"
        if _UNSURE.search(form[one.start : one.mark] + passed + form[other.start : other.mark]):
            return False
        if other.kind == "die" and not _STRAIGHT_ON.fullmatch(form, one.mark + 1, other.start):
            return False  # "she joined in 1999 and its founder died in 1994"
        return other.mark > other.start and _CARRIES_ON.fullmatch(between) is not None
    told = other.sentence.form[: other.start] + other.sentence.form[other.end : max(other.end, other.mark)]
    if _UNSURE.search(told) or _UNSURE.search(one.sentence.form[one.start : one.mark]):
        return False
    lead = other.sentence.form[: other.start]
    if other.kind == "birth" and not lead:
        return _BORN_LATER.match(other.sentence.form, other.mark + 1) is not None and one.kind in _PERSONS
    subject = _SUBJECT.match(lead)
    if subject is not None:
        if {subject["who"], *_FIRST_WHO.findall(one.sentence.form)} >= {"he", "she"}:
            return False
        person = subject["who"] in ("he", "she")
        return person == (one.kind in _PERSONS or other.kind in _PERSONS) or subject["who"] == "they"
    return _THING.match(lead) is not None or (other.kind == "bury" and lead in ("his ", "her ", "the "))


def _without_asides(between: str) -> str:
    """The words without what stands between two commas or brackets and holds no date."""
    return re.sub(
        rf"^ [^{WHEN},;.]*$|^[^{WHEN},;.()]{{0,70}}(?=,? (?:and|but|then|before)\b)|, [^{WHEN},;]{{1,60}},", "", between
    )


LINKERS: Linkers = {
    "courses": Linker(frozenset({"earlier", "later"}), courses, told=((EVENT_WORDS, frozenset(WHEN)),)),
    "courses-by-the-clock": Linker(
        frozenset({"earlier", "later"}), courses_by_the_clock, told=((EVENT_WORDS, frozenset(KINDS["time"])),)
    ),
}
