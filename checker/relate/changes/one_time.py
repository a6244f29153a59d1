"""Figures that are told of one time: joined by "and" after a year, or the same amount again in brackets."""

from __future__ import annotations

from typing import Protocol

from checker.late import late
from checker.marks import ALL_KINDS, HEAD_END, KINDS
from checker.model import Quantity, Sentence

# "92 of the one and 88 of the other", "$60 million (55 million euros": no time, and no clause of its own.
_AND = late(r"[^,;:()]*\band\b(?: (?:the|its|their|some|about|just|only|almost|nearly))* $")
_BRACKET = late(r"[^()]{0,30}\([^()]*$")
_TIME = late(
    rf"[{KINDS['date']}{KINDS['year']}{KINDS['duration']}]"
    r"|\b(?:now|then|later|today|currently|this|next|since|already|eventually|again|ago|earlier|before|previous\w*)\b"
    r"|\b(?:r[io]s(?:e|es|en|ing)|f[ae]ll(?:s|en|ing)?|grow\w*|grew|reach\w*|climb\w*|drop\w*|bec[ao]m\w+|went|up|down)\b"
)
_IN_SO_LONG = late(r"\b(?:in|over|for|during|within|between|of|than|after) (?:(?:the|a|its) )?(?:[a-z-]+ )?$")
_OVER = late(r"(?:more|less|fewer|higher|lower|greater) than $")
# "Up 20%, more than 1,800", "400 more than 1,800": compared, where "held more than 1,800" is a number told roughly.
_SET_AGAINST = late(rf"(?:^|,|\(|[{ALL_KINDS}]|{HEAD_END}) ?$")


class _Placed(Protocol):
    """A figure of a sentence with its place in the form and the words around it."""

    @property
    def figure(self) -> Quantity: ...
    @property
    def sentence(self) -> Sentence: ...
    @property
    def mark(self) -> int: ...
    @property
    def before(self) -> str: ...
    @property
    def after(self) -> str: ...


def is_of_one_time(old: _Placed, new: _Placed) -> bool:
    """Does the second figure follow the first without a time of its own, joined by "and" or in brackets?"""
    if old.sentence is not new.sentence or old.mark > new.mark:
        return False
    between = new.sentence.form[old.mark + 1 : new.mark]
    if _TIME.search(new.after) or _TIME.search(between):
        return False
    return bool(_AND.match(between) or _BRACKET.match(between))


def has_no_base(one: _Placed, start: int) -> bool:
    """Are the words from there to the figure its "more than", which says that it is told roughly?"""
    said = _OVER.match(one.before, start)
    return said is not None and bool(one.figure.hedge) and _SET_AGAINST.search(one.before, 0, start) is None


def is_time_taken(one: _Placed) -> bool:
    """Is it the length of time in which something changed, and no value itself: "3 percent less in three months"?"""
    return one.figure.kind == "duration" and _IN_SO_LONG.search(one.before) is not None
