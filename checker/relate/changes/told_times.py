"""The time that a change is measured from, and whether an earlier value told in another sentence is of that time.

"Takings rose 9% to $1.09m this season. Last season they were $1.00m": the season before the one that is told of. But
"inflows rose 3% to £41m in the quarter" is no change since "a year earlier".
"""

from __future__ import annotations

from checker.late import late
from checker.marks import ALL_KINDS, HEAD_END, KINDS
from checker.model import CalendarDate, Sentence
from checker.relate.changes.then_and_now import Valued
from checker.relate.figures import marked, spoken
from checker.relate.wording import content_words

_YEAR, _DATE, _DURATION = KINDS["year"], KINDS["date"], KINDS["duration"]
_SEASONS = "season|term|spring|summer|autumn|winter|christmas|easter"
_SHORT = "day|session|week|weekend|month|quarter|half"
_THE_SAME = r"(?:the )?(?:same|corresponding|comparable|equivalent) (?:[a-z]+ ){1,2}?(?:of |in |a |)"
_A_YEAR = (
    r"(?:a year (?:ago|earlier|before|previously)|last year|the (?:year before|previous year|prior year)(?! last)"
    r"|(?:twelve|12) months (?:ago|earlier|before)|previous (?:financial |fiscal )?year)"
)
# What the change itself says that it is measured from.
_BASE_OF_YEAR = late(
    rf"\b(?:than|on|from|over|below|above|against) (?:in |during |for |that of |those of )?(?:{_THE_SAME})?"
    rf"(?:{_A_YEAR}|year before)|\byear[ -](?:on|over)[ -]year\b|\bannual(?:ly)?\b|\bas much as {_A_YEAR}"
    rf"|\bas many as {_A_YEAR}"
)
_BASE_OF_NUMBER = late(
    rf"\b(?:than|on|from|over|as) (?:in |during |for |that of )?(?:{_THE_SAME})?(?P<year>[{_YEAR}{_DATE}])"
)
_BASE_OF_SEASON = late(rf"\b(?:than|on|from|over|as) (?:in |during )?last (?P<season>{_SEASONS})\b")
_BASE_OTHER = late(
    rf"\b(?:since|from|so far|over|in|during|within) (?:the |its |a |an |that |this |past |last )*(?:[{_DURATION}]"
    r"|(?:low|high|peak|start|beginning|end|turn|decade|launch)\b)|\bsince\b"
)
_MOST_SINCE = late(r"\b(?:[a-z]{2,}est|most|worst|first)(?: [a-z]+){0,3} (?:since|in|for) [^,;.]*")
_OF_SHARES = late(
    r"\b(?:prices?|wheat|corn|maize|soya\w*|gold|silver|copper|oil|gas|coffee|cocoa|sugar|cotton|rubber"
    r"|shares?|stocks?|index|dollar|pound|euro|yen|sterling|futures|barrel|bitcoin|crude|bonds?)\b"
)
_UNITS = late(rf"\b(?P<unit>{_SHORT})s?\b")
# What is said of the earlier value: the time just before, by its unit.
_BEFORE_YEAR = late(rf"\b{_A_YEAR}(?!'s (?!figure|total))|\blast year's\b|\byear-(?:ago|earlier)\b")
_BEFORE_UNIT = late(
    rf"\b(?:the (?P<unit>{_SHORT}|{_SEASONS}) before(?! last)|(?:the|in|its) previous (?P<previous>{_SHORT}|{_SEASONS})"
    rf"|last (?P<last>{_SEASONS}))\b"
)
_UNTIL_NOW = late(r"\b(?:until (?:now|then)|previously|before that|before (?:the|this|that) (?:rise|cut|change))\b")
_FAR = late(rf"\byear before last|\b[{_DURATION}] (?:ago|earlier|before)|\bpeak\b|\brecord\b|\bbest\b|\bworst\b")
_ASIDE = late(r",[^,]*(?:,|$)")  # "the total, its best since 2011, was"
_YEAR_TO = late(rf"\b(?:year|[{_DURATION}]) (?:to|ended|ending|through) (?:the end of )?(?:in )?[{_DATE}]")
_SUBJECT = (
    r"(?:it|they|there|that|this|(?:the|that|this|its) (?:(?:comparable|corresponding|equivalent|previous|old|total"
    rf"|[{_YEAR}{_DATE}](?:'s)?) )?[a-z]+|(?:last [a-z]+|[{_YEAR}{_DATE}])(?:'s)?(?: [a-z]+)?)"
)
# "The toll was", "The 2022 regatta, rained off by noon, brought in", "In the same month last year there were".
_RESUMES = late(
    rf"^[\"']?(?:but |and )?(?:(?:(?:in|during|for|at) )?(?:the |that |a )?(?:[a-z]+ |[{_YEAR}{_DATE}] ?){{1,5}}?"
    rf"(?:,[^,{ALL_KINDS}]{{0,60}})?,? ?)?{_SUBJECT}(?: (?:for|in|of) [^,{ALL_KINDS}]{{3,30}}?)?"
    rf"(?:,[^,{ALL_KINDS}]*(?:[{_YEAR}{_DATE}][^,{ALL_KINDS}]*)?,)?"
    r" (?:(?:was|were|is|are|had|has|been|stood at|stood|came to|came in at|compares with|compared with|averaged"
    r"|totall?ed|numbered|brought in|raised|took|made|sold|drew|earned|provided|used to be|planted|let|cost)(?: |$)"
    r"|(?:had |were |was )?[a-z]+(?:ed|en|wn|ld)(?: |$)){1,3}(?:only |just |about |at |a |an |the |around )*$"
)


def told_then(told: Sentence, clause: str, old: Valued, written: int | None) -> bool | None:
    """Is an earlier value, told in another sentence, of the time that a change is measured from?

    None: the words do not say. clause: the words around the change; written: the year of publication, if known.
    """
    said, time = _words(told), _ASIDE.sub(" ", f"{_words(old.sentence)} {old.around}")
    if _FAR.search(time):
        return False
    if (match := _BASE_OF_NUMBER.search(told.form)) is not None:
        base = marked(told)[match.start("year")]
        if isinstance(base, CalendarDate) and base.year is not None:
            return base.year in years_told(old.sentence) or None
    if (season := _BASE_OF_SEASON.search(said)) is not None:
        return f"last {season['season']}" in time or None
    if (yearly := _BASE_OF_YEAR.search(said)) is not None:
        if "last year" in yearly[0] and written is not None and years_told(old.sentence) == {written - 1}:
            return True
        return True if _BEFORE_YEAR.search(time) else None
    if _BASE_OTHER.search(_MOST_SINCE.sub(" ", clause)):
        return None
    return _just_before(told, said, time, old, written)


def _just_before(told: Sentence, said: str, time: str, old: Valued, written: int | None) -> bool | None:
    """The same where the change does not say what it is measured from."""
    if _UNTIL_NOW.search(time):
        return True
    units = {match["unit"] for match in _UNITS.finditer(said)}
    if (match := _BEFORE_UNIT.search(time)) is not None:
        unit = match["unit"] or match["previous"] or match["last"]
        return True if unit in units or f"this {unit}" in said or f"last {unit}" in said else None
    if _months(old.sentence) and not _months(told):
        return False
    of_year = _BEFORE_YEAR.search(time) is not None or _is_year_before(told, old, written)
    if units or _OF_SHARES.search(said) or _months(told):
        return False if of_year else None
    return True if of_year else None


def _is_year_before(told: Sentence, old: Valued, written: int | None) -> bool:
    """Is the earlier value of a year by its number, the one before that of the change?"""
    years, own = years_told(old.sentence), years_told(told)
    if len(years) != 1 or len(own) > 1:
        return False
    if not own and written is not None:
        said = _words(told)
        own = {written - 1} if "last year" in said else {written} if "this year" in said else set()
    return own == {next(iter(years)) + 1}


def resumes(told: Sentence, old: Valued) -> bool:
    """Does the sentence of the earlier value go on about the figure told before, and of no other thing?"""
    form = old.sentence.form
    if not _RESUMES.match(spoken(form, {}, 0, old.mark)) or any(
        one in old.after for one in (" of ", " for ", " by ", " in the ", " at ")
    ):
        return False
    words = content_words(_ASIDE.sub(" ", form[: old.mark]).replace(HEAD_END, " ")) - _PLAIN
    return len(words - content_words(told.form)) <= 1


_PLAIN = content_words(
    "comparable corresponding equivalent previous figure total number toll tally average sum amount count result mark "
    "there same earlier before stood came compared averaged totalled numbered brought raised took sold drew earned "
    "provided used year season month quarter week period last time event edition"
)


def _words(sentence: Sentence) -> str:
    return spoken(sentence.form, marked(sentence), 0, len(sentence.form))


def years_told(sentence: Sentence) -> set[int]:
    """The years by their numbers in a sentence, but for those after "since"."""
    return {
        one.year
        for at, one in marked(sentence).items()
        if isinstance(one, CalendarDate) and one.year is not None and not sentence.form.endswith("since ", 0, at)
    }


def _months(sentence: Sentence) -> bool:
    """Is a month told, which the change may be one of? Not as the end of a year."""
    years = {match.end() - 1 for match in _YEAR_TO.finditer(sentence.form)}
    return any(
        isinstance(one, CalendarDate) and one.month is not None and at not in years
        for at, one in marked(sentence).items()
    )
