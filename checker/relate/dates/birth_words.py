"""Whether a date that follows "born" is that of the birth, or of what was done later in the sentence."""

from __future__ import annotations

from checker.extract.language.clauses import is_verb
from checker.extract.text import tokens
from checker.late import late
from checker.model import Mention, Reading, Sentence

_BIRTH = late(r"\b(?:[Bb]orn|[Hh]atched|[Ff]oaled|into the world|of birth)\b")
# "born Ida Rook, between 1950 and 1962", "born in Arl, the 1932 champion": no date of a birth.
_LEADS_IN = frozenset("the a an his her its their between since until till from after before by for".split())
_NAMED = frozenset("as is was named called known christened".split())  # "born Ida, named after her aunt, in 1932"


def is_of_the_birth(reading: Reading, sentence: Sentence, date: Mention) -> bool:
    """Does no other deed stand between "born" and the date, as in "born in Arl, Tull came to Dorn in 1932"?"""
    text = reading.document.text
    births = list(_BIRTH.finditer(text, sentence.start, date.start))
    if not births:
        return True
    split = tokens(text, births[-1].start(), date.start)
    if split.lower[-1] in _LEADS_IN:
        return False
    begin = 1 if births[-1][0].lower() in ("born", "hatched", "foaled") else 3
    return not any(
        split.raw[at].islower() and split.raw[at] not in _NAMED and is_verb(split, at)
        for at in range(begin, len(split))
    )
