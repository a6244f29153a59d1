"""A length of time that ends with the copy ("now, 16 years later, she is leaving") with the start told close by."""

from __future__ import annotations

import re
from collections.abc import Iterator

from checker.late import late
from checker.marks import HEAD_END, KINDS
from checker.model import CalendarDate, Mention, Quantity, Reading, Relation, Sentence
from checker.relate.dates.posts_held import is_of_another_post
from checker.relate.figures import marked
from checker.relate.hints import sentences_with
from checker.relate.linker import Linker, Linkers
from checker.relate.sentences import adjoin, both

_LENGTH, _DATE, _YEAR = (KINDS[kind] for kind in ("duration", "date", "year"))
_WHEN = f"{_DATE}{_YEAR}"
_WORK = (
    r"(?:service|teaching|trading|business|marriage|power|office|leadership|ownership|family ownership|waiting"
    r"|stewardship|management|loyal|charge|the (?:job|post|role|chair|helm|club|company|business|bench|force|game"
    r"|council|board|saddle|trade))"
)
_WAIT = (
    r"(?:wait|gap|drought|hoodoo|jinx|absence|exile|hunt|quest|search|run|association|career|reign|tenure|spell|stint"
    r"|stay"
    r"|feud|dispute|battle|saga|hold|grip|monopoly|rule|streak|campaign|love affair|partnership|marriage)"
)
# Words that make the end of a length the day of the copy.
_SAID = late(
    rf"\b(?:bring\w* (?:to (?:a|an) (?:close|end)|down the curtain on)|end|ends|ended|ending|closing) (?:a run of"
    rf" |some |almost |nearly )?(?P<a>{_LENGTH})(?= (?:in (?:which|charge|office|the (?:job|post|role|chair))|at|as"
    rf"|with|behind|there)\b|[.,]"
    rf"| on (?:the|\w+ street))"
    rf"|(?:^|\b(?:now|and|but|today),? )(?:some |almost |nearly |more than )?(?P<b>{_LENGTH})(?: and [^;.]{{1,25}}?)?"
    r" (?:later|on),? (?:he|she|it|they|we|the \w+|[a-z]+s) (?:is|are|still|has|have|remains?|owns?|runs?|employs?"
    r"|will (?:return|reopen|be back|run))\b"
    rf"|\b(?:the|a|an|their|its|his|her|that|this) (?:[a-z-]+ )?(?P<c>{_LENGTH}){HEAD_END}? (?:[a-z-]+ )?{_WAIT} (?:is"
    rf"|was"
    r" worth|is over|was over|has|had ended|ended|came to an end|is at an end|finally|at last|on|,|for)"
    rf"|\b(?:end|ends|ended|ending|over|broke|breaks|snap\w*|bridg\w*|halt\w*) (?:a|an|the|their|its|his"
    rf"|her) (?:[a-z-]+"
    rf" )?(?P<d>{_LENGTH}){HEAD_END}? (?:[a-z-]+ )?{_WAIT}\b"
    rf"|\b(?:his|her|their|its) (?P<e>{_LENGTH}) (?:in|at|with|as|on) [^;.]{{1,40}}? (?:has|have) (?:seen|been|taken"
    rf"|brought)\b"
    rf"|\b(?:retir\w+|leav\w+|step\w* down|stand\w* down|bow\w* out|clos\w+|shut\w*|hang\w* up|hung up"
    rf"|call\w* it a day|quit\w*|depart\w*|final|last|farewell)\b[^;.]{{0,70}}? after"
    rf" (?:some |almost |nearly |more than )?(?P<f>{_LENGTH})(?= (?:in|of|at|as|on|with|behind)\b|[.,]|$)"
    rf"|\bafter (?P<g>{_LENGTH}) (?:of |in )(?:[a-z-]+ )?{_WORK}\b"
    rf"|^\"?after (?:some |almost |nearly |more than )?(?P<h>{_LENGTH}) (?:of|in|as|at|with|on|behind)\b"
    rf"[^;.]{{1,60}}?, [^;.]{{1,60}}?\b(?:has|have|is|are|will)\b"
    rf"|\bin (?:those |these |all those )?(?P<n>{_LENGTH}),? (?:he|she|it|they|i|we) (?:has|have)\b"
    rf"|^[^;.]{{0,20}}\bmarks (?P<m>{_LENGTH}) of (?:war|conflict|fighting|independence|peace|freedom)\b"
    rf"|^\"(?:just |all of |some )?(?P<i>{_LENGTH})(?=,? (?:and|is|man and boy)\b)"
    r"|\b(?:has|have) been (?P<state>going|running|trading|around|open|in existence|in business|out of (?:order|action"
    rf"|use)|shut|closed|empty|derelict)\b[^;.]{{0,40}}? for (?:the past |some |almost |nearly "
    rf"|more than )?(?P<k>{_LENGTH})"
)
_BEGAN = (
    r"(?:joined|started|began|took (?:over|on|up|charge|the (?:chair|reins|job|lease))|appointed|opened|founded|formed"
    r"|set up"
    r"|became|becoming|moved (?:in|to|into|there)|elected|bought|won (?:his|her|their|its) first|first (?:stepped"
    r"|picked|pulled|drove|rang|sang|swam|rode|clocked|came|worked"
    r"|played|won"
    r"|opened|elected|walked|stood|took|joined|started)|arrived|came (?:here|there|to)|signed|launched|established"
    r"|inherited"
    r"|succeeded|sworn in|married|ordained|enlisted|hired|recruited|qualified|last (?:won|lifted|did so|beat|held"
    r"|played"
    r"|visited|happened|reached|tasted)|(?:his|her|their|its) first|vanished|disappeared|went missing|stolen"
    r"|fell out of use|shut|closed)"
)
_START = late(
    rf"\b{_BEGAN}\b[^{_WHEN};.]{{0,70}}?\b(?:in|on|since|back in) (?:early |late |the \w+ of )?(?P<a>[{_WHEN}])"
    rf"|\b(?:ever |the first [^;.]{{0,40}}|a job [^;.]{{0,30}})?since (?P<b>[{_WHEN}])"
    rf"|\bsince (?:the|its|his|her|their) first [^{_WHEN};,.]{{3,40}} in (?P<d>[{_WHEN}])"
    rf"|^(?:in|on|back in) (?P<c>[{_WHEN}]),? (?:\w+ ){{0,4}}?{_BEGAN}\b"
)
_UNSURE = late(
    r"\b(?:if|could|would|might|born|another|combined|between them|each|jail\w*|prison|sentence\w*|last (?:year|month)"
    r"|previous\w*|predecessor|then|respectively|died|death|ago|next)\b"
)
_LAST = late(r"\b(?:since|last|previous)\b")
_GOES_ON = late(
    rf"\"?(?:but |and )?(?:he|she|it|they|we|now|(?:his|her|their|its) [{_LENGTH}]|in [{_WHEN}],? (?:he|she|it|they)"
    rf"|the [{_LENGTH}]|in (?:those|these|all those) [{_LENGTH}])(?![\w-])"
    rf"|\"?[{_LENGTH}] (?:later|on)|\"[{_LENGTH}]"
)
_FOUNDED = late(r"(?:it|they) [^;.]*\b(?:founded|formed|set up|established|opened|started|began)\b")
_SHUT = late(r"(?:it|they) [^;.]*\b(?:shut|closed|failed|broke|burned)\b")
_TAKEN_OVER = late(r"\b(?:took (?:on|over)|opened|founded|started|set up)\b")
_CLAUSE = late(r"\b(?:when|as|while|because|whose)\b")
_NEXT = late(r"\b(?:and|before|then|until|when|but|after|later)\b")
# Told of the time of the copy: "he left the force after 20 years", with no day, may be of any year.
_NOW = late(
    r"\b(?:is|are|has|have|will|to (?:retire|leave|step|stand|bow|close|shut|end|quit|depart)"
    r"|retires?|leaves|steps|stands|bows|closes|shuts|hangs|calls|quits|departs|ends|brings|today|now)\b"
)
_OPENS = late(r"(?:^\W?|\b(?:and|but|who|which|then),? )$")
# The clause that the length opens, where it is not the one with the start: "…, Una Rees is leaving".
_IS_LEAVING = late(
    rf",? (?!(?:where|which|who|and|but)\b)[^;{_WHEN}]{{1,40}}?\b(?:is|are|has|have|will|retires?|leaves)\b"
)
# The start as what came next, "… and joined the bank in 1994".
_CAME_NEXT = late(rf"\b(?:and|then|before)(?: then)?(?: (?:he|she|it|they))? {_BEGAN}\b[^{_WHEN};.]*$")
_REACH = 2  # sentences with figures around the length
_NEAR = 200  # characters


def until_now(reading: Reading, rule: str) -> Iterator[Relation]:
    """Each length that ends with the copy, with the one start that is told in its sentence or close by."""
    for order, sentence in sentences_with(reading, (_LENGTH,)):
        if not _names_a_year(reading, order):
            continue
        for match in _SAID.finditer(sentence.form):
            at = max(match.start(group) for group in match.re.groupindex if group != "state")
            span = marked(sentence)[at]
            if _is_in_years(span) and not _UNSURE.search(sentence.form) and _is_of_now(sentence, match):
                start = _start_near(reading, order, match)
                if start is not None and _is_of_another_post(sentence, at, *start):
                    continue
                if start is None or _is_of_others(sentence, start[0], span) or _came_next(sentence, start[0], match):
                    continue
                if start[0].month is not None or not _in_months(span):
                    yield Relation(rule, {"span": span, "start": start[0]}, both(sentence, start[1]))


def _is_of_another_post(sentence: Sentence, at: int, start: CalendarDate, told: Sentence) -> bool:
    """Are years in charge set against the day on which somebody joined, in whatever post?"""
    when = next(mark for mark, one in marked(told).items() if one.start == start.start)
    return is_of_another_post(sentence.form, at, told.form, when)


def _names_a_year(reading: Reading, order: int) -> bool:
    around = reading.sentences[max(0, order - _REACH) : order + _REACH + 1]
    return any(isinstance(day, CalendarDate) and day.year for one in around for day in one.mentions)


def _in_months(span: object) -> bool:
    return isinstance(span, Quantity) and span.unit == "month"


def _is_in_years(span: object) -> bool:
    plain = isinstance(span, Quantity) and span.value is not None and not span.range_part
    if not plain or not isinstance(span, Quantity):
        return False
    return (span.value or 0) >= {"year": 2, "decade": 1, "month": 6}.get(span.unit, 1000)


def _is_of_now(sentence: Sentence, match: re.Match[str]) -> bool:
    """Is an end that may be told of any year told in the present, or of a day without a year ("on Friday")?"""
    if not (match["a"] or match["f"] or match["g"]):
        return True
    low = sentence.form.rfind(";", 0, match.start()) + 1
    high = sentence.form.find(";", match.end())
    high = high if high >= 0 else len(sentence.form)
    days = (one for at, one in marked(sentence).items() if low <= at < high and isinstance(one, CalendarDate))
    return _NOW.search(sentence.form, low, high) is not None or any(day.year is None for day in days)


def _came_next(sentence: Sentence, start: CalendarDate, match: re.Match[str]) -> bool:
    """Is the start told as what followed the length: "after two years in the job he moved to Arl in 1954"?"""
    at = next((mark for mark, one in marked(sentence).items() if one.start == start.start), -1)
    if at < match.end():
        return False
    between = sentence.form[match.end() : at]
    if _CAME_NEXT.search(between):
        return True
    leads = match["a"] or match["g"]
    opens = leads and _OPENS.search(sentence.form[: match.start()]) and not _NOW.search(between)
    return bool(opens) and not _IS_LEAVING.match(sentence.form, at + 1)


def _is_of_others(sentence: Sentence, start: CalendarDate, span: Mention) -> bool:
    """Does a clause with its own subject begin between the two ("opened in 1908, shuts when Bo goes after 9 years")?"""
    places = {one.start: mark for mark, one in marked(sentence).items()}
    first, last = sorted((places.get(start.start, -1), places[span.start]))
    return first >= 0 and _CLAUSE.search(sentence.form, first, last) is not None


def _start_near(reading: Reading, order: int, match: re.Match[str]) -> tuple[CalendarDate, Sentence] | None:
    """The one start told in a sentence, or else in those around it; None where they tell more years than that."""
    own = reading.sentences[order]
    around = [one for one in _around(reading, order) if one is not own and _goes_on(own, one, match)]
    for window in ([own], around):
        found = [pair for one in window for pair in _starts(one)]
        years = {day.year for one in window for day in one.mentions if isinstance(day, CalendarDate) and day.year}
        if found:
            if match["b"] and found[0][1].start < own.start and _is_followed(reading, found[0], own):
                return None
            alone = len(years) == 1 and not any(_UNSURE.search(one.form) for _, one in found)
            return found[0] if alone else None
        if years:
            return None
    return None


def _is_followed(reading: Reading, start: tuple[CalendarDate, Sentence], own: Sentence) -> bool:
    """Does the copy go on with something else before the "N years later" that may be reckoned from there?"""
    form = start[1].form
    places = [mark for mark, one in marked(start[1]).items() if one.start == start[0].start]
    return not adjoin(reading, start[1], own) or _NEXT.search(form, places[0]) is not None


def _goes_on(own: Sentence, other: Sentence, match: re.Match[str]) -> bool:
    """Does the later of the two go on about the same: of "he", "it" or "they", of who took over, or of "now"?"""
    if match["c"] or match["d"]:  # a wait or a drought: only "since", or when it last happened
        return _LAST.search(other.form) is not None
    if match["m"] and _START.match(other.form):
        return True
    if match["i"] and other.start > own.start:
        return False
    if match["state"]:
        begun = _SHUT if match["state"].startswith(("shut", "closed", "empty", "derelict", "out")) else _FOUNDED
        return begun.match(other.form) is not None
    if other.start < own.start:
        return _GOES_ON.match(own.form) is not None
    return _GOES_ON.match(other.form) is not None or (bool(match["a"]) and _TAKEN_OVER.search(other.form) is not None)


def _around(reading: Reading, order: int) -> Iterator[Sentence]:
    own = reading.sentences[order]
    for one in reading.sentences[max(0, order - _REACH) : order + _REACH + 1]:
        first, second = (one, own) if one.start < own.start else (own, one)
        if second.start - first.end <= _NEAR or adjoin(reading, first, second):
            yield one


def _starts(sentence: Sentence) -> Iterator[tuple[CalendarDate, Sentence]]:
    for match in _START.finditer(sentence.form):
        at = max(match.start(group) for group in match.re.groupindex)
        when = marked(sentence)[at]
        if isinstance(when, CalendarDate) and when.year is not None and not when.century_step and not when.relative:
            yield when, sentence


LINKERS: Linkers = {
    "until-now": Linker(frozenset({"span", "start"}), until_now, needs=((_LENGTH,), tuple(_WHEN)), told=((_SAID,),))
}
