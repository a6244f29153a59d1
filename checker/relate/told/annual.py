"""An event that comes back every year, numbered twice: "the 26th annual Rope Fair", "the 6th annual Rope Fair"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice
from typing import NamedTuple

from checker.extract.figures.words import ORDINALS
from checker.late import late
from checker.model import Passage, Reading, Relation
from checker.relate.linker import Linker, Linkers
from checker.relate.wording import content_words

_WORD = late(r" (?:annual|biennial|edition of) ", re.IGNORECASE)
_NUMBERED = late(
    r"\b(?P<number>(?P<digits>\d{1,3})(?:st|nd|rd|th)|[a-z]+(?:-[a-z]+)?)"
    r" (?:annual|biennial|edition of (?:the|its|our))"
    r" (?P<name>(?:(?:[A-Z0-9][\w&'’.-]*|of|the|and|for|on)[ ,]+){0,5}[A-Z0-9][\w&'’-]*)",
    re.IGNORECASE,
)
# One of another year.
_OTHER_YEAR = late(
    r"\b(?:last|next|previous|earlier|following|later|past|since|first held|(?:19|20)\d\d's|in (?:19|20)\d\d)\b",
    re.IGNORECASE,
)
_BESIDE = 60  # characters in which another year is told
_SHARED = 2  # words that the names of one event have in common


class _Numbered(NamedTuple):
    passage: Passage
    name: frozenset[str]


def numbered_events(reading: Reading, rule: str) -> Iterator[Relation]:
    """Each number of a yearly event with the first that the copy gives of the same."""
    told: list[_Numbered] = []
    for again in _events(reading.document.text):
        first = next((one for one in told if len(one.name & again.name) >= _SHARED), None)
        if first is not None:
            apart = abs(int(first.passage.key) - int(again.passage.key))
            if apart != 1:  # this year's and the next
                yield Relation(rule, {"first": first.passage, "again": again.passage}, ())
        else:
            told.append(again)


def _events(text: str) -> Iterator[_Numbered]:
    if len(list(islice(_WORD.finditer(text), 2))) < 2:
        return  # one alone is held against nothing: quicker to ask than to look for its number
    for match in _NUMBERED.finditer(text):
        number = match["digits"] or str(ORDINALS.get(match["number"].lower(), ""))
        around = text[max(0, match.start() - _BESIDE) : match.end() + _BESIDE]
        if number and not _OTHER_YEAR.search(around):
            yield _Numbered(Passage("title", *match.span("number"), number), content_words(match["name"].lower()))


LINKERS: Linkers = {
    "numbered-events": Linker(
        frozenset({"first", "again"}), numbered_events, ((frozenset(("annual", "biennial", "edition")),),)
    )
}
