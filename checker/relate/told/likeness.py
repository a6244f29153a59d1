"""How like two tellings of a figure are: signs that they are of one fact, each worth some points.

The points were fitted, not thought up: over every two numbers of a kind in two sentences of 26,187 published documents
that share two words, a logistic regression tells those that are equal from those that a slip of the pen would make of
each other (`tests/benchmarks/fit_likeness.py`). A point is a tenth of the logarithm of the odds. In effect a number of
the title and one of the first sentence are one fact, and elsewhere two that the copy tells in nearly the same words and
calls known ("the 14 looms").
"""

from __future__ import annotations

from collections.abc import Iterator

from checker.late import late
from checker.model import CalendarDate, Reading
from checker.relate.told.stated import Stated, Time, time_of, title_block

LEAST_WORDS = 2  # that the two clauses must share, whatever else speaks for one fact
ENOUGH = 35  # points
POINTS = {
    "title and lead": 34,
    "in the title": 9,
    "definite": 22,
    "four fifths of the words": 6,
    "four words": 8,
    "four other values": -10,
}
_WORDS, _COVER, _OTHERS = 4, 0.8, 4
_DEFINITE = frozenset(("the", "that", "this", "those", "these", "his", "her", "its", "their", "both"))
# Words of another state of things, of a part, or of something held against something else.
_ANOTHER = late(
    r"\b(?:revised|aggregate|combined|previous\w*|earlier|original\w*|initial\w*|another|further|additional|extra|more"
    r"|other|rest|remaining|each|every|per|from|compared|versus|against|than|instead|rather|not|later|then|next|last"
    r"|ago|first|second|third|half|quarter|former|target\w*|forecast\w*|expect\w*|estimat\w*|predict\w*|project\w*"
    r"|average\w*|after)\b"
)


def likeness(reading: Reading, first: Stated, again: Stated, others: int) -> tuple[int, tuple[str, ...]]:
    """The points for one fact told by two figures, and the signs that give them; 0 if they tell two facts.

    others: how many further values the copy gives in figures of the kind.
    """
    in_title = first.sentence.block == title_block(reading)
    if len(first.words & again.words) < LEAST_WORDS or _are_apart(first, again, in_title=in_title):
        return 0, ()
    found = tuple(_signs(reading, first, again, others, in_title=in_title))
    return sum(POINTS[sign] for sign in found), found


def is_definite(stated: Stated) -> bool:
    """Is it a number that the reader knows: "the 14 looms"? Of what the title does not tell nothing else is enough."""
    return stated.beside[0] in _DEFINITE


def _signs(reading: Reading, first: Stated, again: Stated, others: int, *, in_title: bool) -> Iterator[str]:
    if in_title:
        yield "in the title"
        if again.sentence is next((one for one in reading.sentences if one.block != first.sentence.block), None):
            yield "title and lead"
    if len(first.words & again.words) >= _WORDS:
        yield "four words"
    if len(first.whole & again.whole) >= _COVER * (1 + min(len(first.whole), len(again.whole))):
        yield "four fifths of the words"
    if is_definite(again):
        yield "definite"
    if others >= _OTHERS:
        yield "four other values"


def _are_apart(first: Stated, again: Stated, *, in_title: bool) -> bool:
    """Do the words tell two facts: of two times, or, below the title, of two states of things?"""
    one, other = _other_times(first), _other_times(again)
    if one and other and not one & other:
        return True
    return not in_title and sorted(_ANOTHER.findall(first.clause)) != sorted(_ANOTHER.findall(again.clause))


def _other_times(stated: Stated) -> frozenset[Time]:
    """The times that the sentence names beside the figure, which may be a time itself."""
    own = stated.figure
    if not isinstance(own, CalendarDate):
        return stated.times
    return stated.times - {time_of(own)}
