"""Amounts told side by side, of which the share behind the last is told together: "12 with it and 40 without, 70%"."""

from __future__ import annotations

import re

from checker.late import late
from checker.marks import ALL_KINDS, KINDS
from checker.model import Quantity, Sentence
from checker.relate.figures import PART_KINDS, marked

_PARTS = f"[{''.join(KINDS[kind] for kind in PART_KINDS)}]"
# The last of several amounts told side by side: "the counts were 12 and 40, or 70%" is no share of the 40.
_SIDE_BY_SIDE = late(
    rf"(?P<beside>{_PARTS})(?P<words>[^{ALL_KINDS},.;:()]{{0,40}}) (?:and|to|against|versus)"
    r"(?: (?:about|some|only|just|another|nearly))* \Z"
)
OF_THEM = late(r" of (?:them|those|these|it)\b")
_AROUND = 80  # how far from an amount its name stands, in characters of the form


def is_side_by_side(sentence: Sentence, match: re.Match[str]) -> bool:
    """Is the part the last of several amounts, of which the share may be told together: "12 with it and 40 without"?

    The one before it may be the whole, if it has words of its own and the part none: "90 boats and 30, or a third".
    """
    form, start = sentence.form, match.start("part")
    found = _SIDE_BY_SIDE.search(form, max(0, start - _AROUND), start)
    if found is None or OF_THEM.match(form, start + 1):
        return False
    beside, part = (marked(sentence).get(at) for at in (found.start("beside"), start))
    if not isinstance(beside, Quantity) or not isinstance(part, Quantity) or beside.kind != part.kind:
        return False
    bare = form.startswith((",", " ("), start + 1)
    return not (found["words"] and bare and (beside.value or 0) > (part.value or 0))
