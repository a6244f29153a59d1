"""A change told with a figure and taken up again: "The price fell to $16 ... the sudden drop in the price"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from checker.late import late
from checker.marks import KINDS
from checker.model import Passage, Quantity, Reading, Relation, Role, Sentence, Word
from checker.relate.figures import marked
from checker.relate.linker import Linker, Linkers

_VALUES = "".join(KINDS[kind] for kind in ("count", "money", "percent", "points", "measure", "ratio"))
_UP_NOUN = "rise|increase|jump|surge|leap|climb|growth|gain|upturn"
_DOWN_NOUN = "fall|drop|decline|decrease|slump|plunge|slide|downturn|dip|reduction|collapse"
_NOUNS = frozenset(f"{_UP_NOUN}|{_DOWN_NOUN}".split("|"))
_UP = "rose|risen|increased|jumped|surged|soared|climbed|grew|grown|gained|doubled|tripled"
_DOWN = "fell|fallen|dropped|declined|decreased|slumped|plunged|slid|tumbled|plummeted|dipped|halved"
_SUBJECT = (
    "prices?|sales|profits?|earnings|revenues?|income|output|production|exports|imports|inflation|unemployment|orders"
    "|demand|deliveries|attendances?|crimes?|deaths|traffic|turnover|bookings|admissions|arrests|applications|visitors"
    "|emissions|membership|enrolment|enrollment|rents?|wages|spending|investment|tourism|arrivals|burglaries|thefts"
    "|remittances|lending|borrowing|stocks|fares|fees|costs|losses|debts?|temperatures?|rainfall|population|turnout"
    "|ridership|subscribers|customers|passengers|accidents|cases|infections|complaints|births|marriages|offences"
    "|robberies|murders|homicides|shootings|evictions|vacancies|jobs|employment|homelessness|poverty|consumption|usage"
    "|shipments|volumes?|harvests?|users|members|tourists|refugees|migrants|migration|immigration|claims|attacks"
    "|incidents|injuries|collisions|journeys|trips|flights|donations|circulation|readership|audiences?|viewers|savings"
    "|loans|deposits|premiums|sightings|landings|registrations|completions|approvals"
)
_ECHO = late(
    rf"\b(?:the|this|that) (?:[a-z-]+ )?(?:(?P<up>{_UP_NOUN})|(?P<down>{_DOWN_NOUN})) in"
    rf" (?P<of>(?:(?:the|its|their) )?(?:[a-z'’-]+ )?)(?P<subject>{_SUBJECT})\b",
    re.IGNORECASE,
)
_STATED = late(
    rf"(?P<of>(?:[a-z'-]+ )?)\b(?P<subject>{_SUBJECT})(?: (?:of|in|for|at) [^{_VALUES}.,;:()]{{1,30}}?)?"
    rf"(?: has| have| had)? (?:(?P<up>{_UP})|(?P<down>{_DOWN}))(?: \w+ly)?(?: by| to| from)?(?: about| just| only| a)?"
    rf" (?P<figure>[{_VALUES}])"
)
_PLAIN = frozenset("the its their his her a an and but as that while when because since said".split())
_DOUBT = late(
    r"\b(?:no|not|halt|end|stop|slow\w*|revers\w+|despite|offset\w*|after|earlier|previous|last|expect\w*|forecast\w*|would"
    r"|could|will|next|compared|continu\w+|elsewhere|follow\w*|expected|forecast|unlike|before|record\w*)\b"
)
# What may follow what is taken up; other words narrow it ("the fall in sales to farms") or tell of another time.
_AFTER = late(
    r"(?:[.,;:\"”)]|$| (?:was|were|is|are|has|had|have|will|came|comes|means|meant|reflects|reflected|mirrors|down"
    r"|and|as|because|led|made|makes|helped|left|leaves|puts?|shows?|primarily|mainly|largely|partly|came|worries"
    r"|worried|sparked|pushed|hurt|hit|cost|surprised|pleased|alarmed)\b"
    r"(?! (?:been )?(?:over|undone|gone|reversed|a fluke|an exception|odd)\b))"
)
_BLAMED = late(r"\b(?:blam\w+|put|puts|attribut\w+|owed?)\b[^.]*$", re.IGNORECASE)
_OF_A_SEGMENT = late(r"\b(?:segments?|divisions?|regions?|subsidiar\w+|category)\b")
_FARTHEST = 900  # characters between the change and what takes it up
_LOOK_AROUND = 50  # characters before and after the echo that may put it in doubt


@dataclass(frozen=True, slots=True)
class _Change:
    """A change told with a figure: its subject, the word for it, and its sentence."""

    subject: str
    word: Word
    figure: Quantity
    sentence: Sentence


def echoed_directions(reading: Reading, rule: str) -> Iterator[Relation]:
    """A rise or fall of something that copy speaks of, and the change of the same thing told with a figure near it.

    Where the copy tells of both a rise and a fall of one thing, nothing is said.
    """
    text = reading.document.text
    echoes = [match for match in _echoes(text) if not _doubted(text, match)]
    stems = {match["subject"].rstrip("s") for match in echoes}
    speaking = (one for one in reading.sentences if any(stem in one.form for stem in stems)) if stems else ()
    changes = [change for sentence in speaking for change in _changes(sentence)]
    for echo in echoes:
        subject = _named(echo["of"], echo["subject"])
        alike = [one for one in changes if one.subject == subject]
        near = [one for one in alike if abs(one.figure.start - echo.start()) <= _FARTHEST]
        if not near or len({one.word.sign for one in alike}) > 1:
            continue
        change = min(near, key=lambda one: abs(one.figure.start - echo.start()))
        if change.sentence.start <= echo.start() < change.sentence.end:
            continue
        group = "up" if echo["up"] else "down"
        roles: dict[str, Role] = {
            "echo": Word(echo[group].lower(), "change", 1 if echo["up"] else -1),
            "words": Passage("quote", *echo.span(group)),
            "direction": change.word,
            "figure": change.figure,
        }
        yield Relation(rule, roles, (change.sentence,), (f"both speak of {subject}",))


def _echoes(text: str) -> Iterator[re.Match[str]]:
    """The places where copy speaks of "the rise in" something; most "in" have another word before them."""
    at = text.find(" in ")
    while at >= 0:
        if text[text.rfind(" ", 0, at) + 1 : at].lower() in _NOUNS:
            match = _ECHO.search(text, max(0, at - _LOOK_AROUND), at + _LOOK_AROUND)
            if match is not None and match.start() < at < match.end():
                yield match
        at = text.find(" in ", at + 1)


def _doubted(text: str, echo: re.Match[str]) -> bool:
    """Do the words around an echo speak of another time, or of a change that ended or did not come?"""
    before = re.split(r"[.!?]\s", text[max(0, echo.start() - _LOOK_AROUND) : echo.start()])[-1]
    after = text[echo.end() : echo.end() + _LOOK_AROUND]
    named = _AFTER.match(after) or (echo["subject"].lower() == "price" and after.startswith(" of "))
    if not named and not (after.startswith((" on ", " to ")) and _BLAMED.search(before)):
        return True
    around = (before + text[echo.start() : echo.end() + _LOOK_AROUND]).lower()
    return _DOUBT.search(around) is not None


def _changes(sentence: Sentence) -> Iterator[_Change]:
    """The changes that a sentence tells with a figure."""
    form = sentence.form
    if _OF_A_SEGMENT.search(form):
        return
    for match in _STATED.finditer(form):
        figure = marked(sentence)[match.start("figure")]
        if isinstance(figure, Quantity):
            word = Word(match["up"] or match["down"], "change", 1 if match["up"] else -1)
            yield _Change(_named(match["of"], match["subject"]), word, figure, sentence)


def _named(words: str, subject: str) -> str:
    """The subject with the word before it that tells it from others ("oil price"), articles left out."""
    before = [word for word in words.lower().split() if word not in _PLAIN]
    return " ".join([*before, subject.lower().rstrip("s")])


LINKERS: Linkers = {
    "echoed-direction": Linker(frozenset({"echo", "words", "direction", "figure"}), echoed_directions, ((_STATED,),)),
}
