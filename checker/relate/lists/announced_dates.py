"""Announced numbers of days or years: "four days: 3, 9, 16 and 29 February", with the dates that follow."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from checker.late import late
from checker.marks import KINDS
from checker.model import CalendarDate, Mention, Quantity, Reading, Relation, Sentence
from checker.relate.linker import Linker, Linkers
from checker.relate.lists.announced import COLON, DATED, ELSEWHERE, is_whole

_TIMES = late(r"(?P<gap>(?: [a-z]+){0,4})(?:, in |: |: in | \(| \(in | [–-] in | [–-] )")
# Dates after more than that are of what was told last: "six times and won it twice, in 1974 and 1983".
_TOLD_MORE = late(r" (?:and|or|yet|then|till|once|twice|thrice|times)\b")
_WEEKLY = late(r"(?P<gap> (?:a|each|every|per|this|next) (?:week|fortnight)),? (?:\(|– |— |- )?(?:on )?(?=[A-Z])")


def announced_dates(reading: Reading, rule: str) -> Iterator[Relation]:
    """Each announced number of days or years with the dates that follow: "four days: 3, 9, 16 and 29 February"."""
    for sentence in reading.sentences:
        for at, figure in enumerate(sentence.mentions):
            if not isinstance(figure, Quantity) or not is_whole(figure):
                continue
            joint = _date_joint(reading.document.text, sentence, figure)
            if joint is None or ELSEWHERE.search(joint["gap"]):
                continue
            after = [one for one in sentence.mentions[at + 1 :] if one.start >= joint.end()]
            dates = _dates(reading.document.text, joint.end(), after)
            placed = bool(dates) and reading.document.text.startswith((" in ", " at "), dates[-1].end)
            if len(dates) > 1 and not placed:  # not "Monday and Tuesday in Ennis and Thursday in Kilrush"
                yield Relation(rule, {"announced": figure, "items": tuple(dates)}, (sentence,))


def _date_joint(text: str, sentence: Sentence, figure: Quantity) -> re.Match[str] | None:
    """What joins the figure to the dates that it counts."""
    if figure.kind in ("count", "duration") and (figure.noun or figure.unit) in DATED:
        at = figure.span[1]
        return COLON.match(text, at, sentence.end) or _WEEKLY.match(text, at, sentence.end)
    if figure.kind == "multiple" and text[figure.start : figure.end].lower().endswith(("times", "twice")):
        joint = _TIMES.match(text, figure.span[1], sentence.end)
        return None if joint is not None and _TOLD_MORE.search(joint["gap"]) else joint
    return None


def _dates(text: str, start: int, mentions: Sequence[Mention]) -> list[CalendarDate]:
    """The dates with which the text goes on, one after the other; none if a range or another figure is among them."""
    found: list[CalendarDate] = []
    for one in mentions:
        between = text[found[-1].end : one.start] if found else text[start : one.start]
        if not re.fullmatch(r",? ?(?:and |the )?" if found else r"", between):
            break
        if not isinstance(one, CalendarDate) or one.day_end is not None:
            return []
        found.append(one)
    return found


LINKERS: Linkers = {
    "announced-dates": Linker(frozenset({"announced", "items"}), announced_dates, ((KINDS["date"], KINDS["year"]),)),
}
