"""Times of day in a sentence, with those printed like decimals: "left at 17.40", "until 9.15"."""

from __future__ import annotations

import re

from checker.late import late
from checker.model import ClockTime, Mention, Quantity, Reading, Sentence

_LIKE_A_TIME = late(r"(\d{1,2})\.([0-5]\d)")
_BEFORE = late(r"\b(?:at|from|until|till|by|before|after|to|around|about|since|between|and) $")
_MAY_BE_A_TIME = late(r"\.[0-5]\d(?!\d)(?:(?<= at [0-2]\d...)|(?<= at \d...))")
_HOURS = 24


def has_dotted_times(reading: Reading) -> bool:
    """Does the copy print a figure that may be a time of day, such as "at 17.40"?"""
    return _MAY_BE_A_TIME.search(reading.document.text) is not None


def clock_times(reading: Reading, sentence: Sentence) -> list[tuple[ClockTime, int]]:
    """The times of day of a sentence with their places in its form.

    A plain figure such as 17.40 is one after "at", "from" or "until": to be asked for only where the words speak of
    hours or minutes, since prices and averages look the same.
    """
    found = []
    for mark, one in zip(sentence.marks, sentence.mentions, strict=True):
        time = one if isinstance(one, ClockTime) else _like_a_time(reading, sentence, one, mark)
        if time is not None and mark >= 0:
            found.append((time, mark))
    return found


def _like_a_time(reading: Reading, sentence: Sentence, one: Mention, mark: int) -> ClockTime | None:
    if not isinstance(one, Quantity) or one.kind != "count" or one.unit or one.noun or one.hedge:
        return None
    match: re.Match[str] | None = _LIKE_A_TIME.fullmatch(reading.document.text, one.start, one.end)
    if match is None or int(match[1]) >= _HOURS or not _BEFORE.search(sentence.form, 0, mark):
        return None
    return ClockTime(one.start, one.end, int(match[1]), int(match[2]))
