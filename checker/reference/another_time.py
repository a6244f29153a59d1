"""Words that put a sentence at a time which no period of the table stands for: "at its peak", "last season"."""

from __future__ import annotations

import re

from checker.model import Mention
from checker.reference.walk import Scene

_ANOTHER_TIME = re.compile(
    r"\b(?:before|until|prior to) (?:the|its|their) (?!year|month|quarter|end|start|beginning|week)\w+"
    r"|\bon (?:its|his|her|the) (?:first|last|final|opening) \w+"
    r"|\bat (?:its|their|the|his|her) (?:peak|height|outset|start|beginning|launch|founding|lowest)\b"
    r"|\b(?:originally|initially|at first|formerly|historically|used to|once (?:had|was|were|employed|ran|kept|held))\b"
    r"|\bin the (?:early |late |mid-?)?(?:\d{4}s|\w+ties)\b|\b(?:decades?|centur(?:y|ies)|generations?) ago\b"
    r"|\bin (?:its|his|her|their) (?:early|first|heyday|final|last)\b"
    r"|\b(?:at|in|since|after) the (?:last|previous|past|preceding) (?:election|poll|ballot|vote|census|count|survey"
    r"|season|campaign|term|parliament|meeting|round|budget|report)\b"
    r"|^\W*(?:last|earlier this|later this) (?:week|month)\b"
    r"|^\W*(?:the|this|that|last) (?:weekend|morning|afternoon|evening|night|day|week|month) saw\b",
    re.IGNORECASE,
)
_PAST = re.compile(r"\b(?:last|the previous|the preceding) (?:year|season|term|campaign)\b|\ba year (?:ago|earlier)\b")
_DAY = re.compile(
    r"^\W*(?:(?:on|last) (?:mon|tues|wednes|thurs|fri|satur|sun)day|yesterday|overnight|this morning)\b", re.I
)
_PUBLISHED = re.compile(r"\b(?:said|sa(?:ys?|id)|show\w*|report\w*|figures|data|publish\w*|releas\w*|announc\w*)\b")


def is_at_another_time(scene: Scene) -> bool:
    """Is it about a time that no period of the table stands for, such as its first day, or Monday?"""
    text = scene.line.text
    periods = scene.cube.periods
    one_day = periods and periods[0].grain != "day" and _DAY.search(text) and not _PUBLISHED.search(text)
    return bool(one_day or _ANOTHER_TIME.search(text))


def is_of_the_past(scene: Scene, figure: Mention) -> bool:
    """Is it about an earlier season or year, where the table has none but that which the copy is about?"""
    first, last = scene.clause(figure.start, figure.end)
    return not scene.cube.periods and _PAST.search(scene.line.between(first, min(last, figure.end + 40))) is not None
