"""Whether an anniversary is told as one gone by, so that it is none of the year of the copy."""

from __future__ import annotations

import re

from checker.late import late
from checker.marks import KINDS
from checker.model import CalendarDate, Reading, Sentence
from checker.relate.cues import text_words

# "When the hall marked its centenary, two years after she had left": of another year than this.
_GONE_BY = late(r"^\"?(?:in the year )?when \b[^;.]*\b(?:marked|celebrated|kept|reached) (?:its|their|his|her)\b")
# "A year after their diamond wedding", "had kept their golden wedding".
_REFERRED_TO = late(
    r"\b(?:before|after|since|until|till|by|short of|shy of|ahead of|beyond|past|between) "
    r"(?:(?:the time|when) (?:of )?)?(?:(?:they|it|he|she) )?"
    r"(?:(?:had )?(?:mark|celebrat|reach)ed |kept )?(?:its|their|his|her|the) (?:\w+ )?$"
    r"|\bhad (?:(?:just|already|also|only) )?(?:marked|celebrated|kept|reached|had) (?:its|their|his|her) $"
)
# "Three weeks short of their 54th", "two years after she had left": what is timed by an anniversary is not this one.
_SHORT_OF = late(r"\b(?:before|after|short of|shy of) (?:its|their|his|her) (?:\w+ )?$")
_TIMED = late(rf"{KINDS['duration']} (?:before|after) (?:he|she|they) (?:had|left|joined|died|retired)\b")
_NOW = late(
    r"\b(?:celebrates?|celebrating|marks?|marking|keeps?|keeping|reach(?:es)?|reaching|is|are|will|have|has|today|this)\b"
)
_WEDDING, _WED = late(r" wedding\b"), late(r"\b(?:married|wed)\b")
_LATELY = late(r"\b(?:recently|just|week|weekend|month)\b")
# Copy that tells a life that has ended tells its weddings as gone by.
_OF_A_DEATH = frozenset("died dies death survive survives survived widow widower widowed funeral obituary".split())


def is_gone_by(reading: Reading, form: str, match: re.Match[str]) -> bool:
    """Is the anniversary that a sentence tells one that other things are timed by, or one in a life that has ended?

    form: the sentence as rules see it; match: the words of the anniversary in it.
    """
    if _GONE_BY.search(form, 0, match.end()) or _TIMED.search(form):
        return True
    if not match["jubilee"]:
        return bool(match["ordinal"] and _SHORT_OF.search(form, 0, match.start("ordinal")))
    if _REFERRED_TO.search(form, 0, match.start("jubilee")):
        return True
    of_a_wedding = match["jubilee"].endswith("wedding")
    return of_a_wedding and not _OF_A_DEATH.isdisjoint(reading.once(text_words)) and _NOW.search(form) is None


def is_of_any_year(sentence: Sentence, match: re.Match[str]) -> bool:
    """Is it a wedding day kept in the past without a word of when, as in "they kept their golden wedding with a dance"?

    match: the words of the anniversary in the form of the sentence.
    """
    form = sentence.form
    if not (_WEDDING.search(match[0]) or _WED.search(form)) or _NOW.search(form) or _LATELY.search(form):
        return False
    return not any(isinstance(one, CalendarDate) and one.year is None for one in sentence.mentions)
