"""Figures told as the whole of a part right before them: the 40 of "12 of the town's 40 halls"."""

from __future__ import annotations

from checker.marks import ALL_KINDS, HEAD_END, KINDS
from checker.relate.late import late

_PARTS = "".join(KINDS[kind] for kind in ("count", "money", "measure", "percent", "ratio"))
_SOME = r"\b(?:most|many|some|several|few|half|part|none|majority|bulk)"
_OWNER = r"(?:the|its|their|his|her|our|my|these|those|all|[\w-]+['’]s|[\w-]+s['’])"
_WHOLE = late(
    rf"(?:(?P<part>[{_PARTS}])(?:[^{ALL_KINDS},;:.()]{{0,30}}{HEAD_END})?|{_SOME})"
    rf"(?: out)? of (?:(?:[\w'’-]+ ){{0,3}}?{_OWNER} (?:total of )?)?$"
)
_REACH = 90  # characters before a figure in which a part of it may stand


def is_whole(form: str, mark: int) -> bool:
    """Is the figure at a place of a form the whole that a part was just told of? What follows is told of the part."""
    return " of " in form[:mark] and _WHOLE.search(form, max(0, mark - _REACH), mark) is not None


def part_of(form: str, mark: int) -> int:
    """Where the figure stands that is told as a part of the one at a place of a form; -1 if there is none."""
    match = _WHOLE.search(form, max(0, mark - _REACH), mark)
    return match.start("part") if match else -1
