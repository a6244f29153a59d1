"""The document's own subject: the firm or body of its headline, whose figures a table without entities lists."""

from __future__ import annotations

import re
from itertools import takewhile

from checker.model import Passage
from checker.reference.copy import Copy, Line
from checker.reference.periods import MONTHS

_WORD = re.compile(r"[^\W_]+(?:['’.][^\W_]+)*")
_BINDS = re.compile(r" ?(?:&|and|of|of the|-) ?")
_OFFICE = re.compile(
    r"\b(?:executive|officer|chairman|chairwoman|chair|chief|director|president|spokesman|spokeswoman|"
    r"manager|boss|founder|treasurer|secretary|librarian|mr|mrs|ms|dr)\.?,? $",
    re.IGNORECASE,
)
_DAYS = frozenset((*MONTHS, "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"))
_INITIALS = 2


def own_names(copy: Copy) -> frozenset[str]:
    """The words of the name that the document is about: the first one of both its headline and its first sentence."""
    titles = list(takewhile(lambda line: line.is_title, copy.lines))
    body = next((line for line in copy.lines if not line.is_title and copy.names_in(line)), None)
    heads = [name for line in titles for name in _whole_names(copy, line)]
    leads = _whole_names(copy, body) if body else []
    both = [name for name in heads or leads if not leads or any(set(name) & set(other) for other in leads)]
    chosen = next(iter(both or leads or heads), ())
    longest = max((name for name in (*heads, *leads) if set(name) & set(chosen)), key=len, default=chosen)
    return frozenset(longest)


def strangers_of(copy: Copy, line: Line, known: list[tuple[int, int]], own: frozenset[str]) -> tuple[Passage, ...]:
    """The names in a sentence that the table does not list; `known` are the places of those that it does.

    own: the words of the document's own subject, which is no stranger to a table that lists no entities.
    """
    return tuple(
        one
        for one in copy.names_in(line)
        if not any(start < one.end and one.start < end for start, end in known)
        and not set(_words(line.between(one.start, one.end).replace("-", " "))) <= _DAYS
        and not (own and (_is_own(line, one, own) or _OFFICE.search(line.between(line.start, one.start))))
    )


def _is_own(line: Line, name: Passage, own: frozenset[str]) -> bool:
    words = _words(line.between(name.start, name.end))
    printed = line.printed(name.start, name.end)
    initials = len(printed) >= _INITIALS and printed.isupper() and set(printed.lower()) <= {word[0] for word in own}
    return bool(words) and (set(words) <= own or initials)


def _whole_names(copy: Copy, line: Line) -> list[tuple[str, ...]]:
    """The names of a sentence, with "Tarn" and "Ridge" as one if the copy joins them; datelines are none."""
    whole: list[list[Passage]] = []
    for one in copy.names_in(line):
        if whole and _BINDS.fullmatch(line.between(whole[-1][-1].end, one.start)):
            whole[-1].append(one)
        elif one.start > line.start or not line.between(one.start, one.end).isupper():
            whole.append([one])
    return [tuple(_words(line.between(group[0].start, group[-1].end))) for group in whole]


def _words(text: str) -> list[str]:
    return [word.removesuffix("'s").removesuffix("’s") for word in _WORD.findall(text.lower())]
