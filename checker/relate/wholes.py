"""Figures told as the whole of a part right before them: the 40 of "12 of the town's 40 halls"."""

from __future__ import annotations

from checker.late import late
from checker.marks import ALL_KINDS, HEAD_END, KINDS

_PARTS = "".join(KINDS[kind] for kind in ("count", "money", "measure", "percent", "ratio"))
_SOME = r"\b(?:most|many|some|several|few|half|part|none|majority|bulk)"
_OWNER = r"(?:the|its|their|his|her|our|my|these|those|all|[\w-]+['’]s|[\w-]+s['’])"
_WHOLE = late(
    rf"(?:(?P<part>[{_PARTS}])(?:[^{ALL_KINDS},;:.()]{{0,30}}{HEAD_END})?|{_SOME})"
    rf"(?: out)? of (?:(?:[\w'’-]+ ){{0,3}}?{_OWNER} (?:total of )?)?$"
)
_REACH = 90  # characters before a figure in which a part of it may stand


def part_of(form: str, mark: int) -> int | None:
    """Where the part stands that is told of the figure at a place of a form; None where no part was told before it.

    -1 where the part is no figure ("most of the 40 halls"). What follows such a whole is told of the part.
    """
    match = _WHOLE.search(form, max(0, mark - _REACH), mark) if " of " in form[:mark] else None
    return match.start("part") if match else None
