"""A length of time with the dates or times that it must fit: "opened on 3 March … closed … after 15 days"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from checker.late import late
from checker.marks import HEAD_END, KINDS
from checker.model import CalendarDate, ClockTime, Mention, Quantity, Reading, Relation, Sentence
from checker.relate.dates.dated_events import WHEN, DatedEvent, dated_events
from checker.relate.dates.event_words import STARTS
from checker.relate.figures import marked
from checker.relate.hints import sentences_with
from checker.relate.linker import Linker, Linkers
from checker.relate.sentences import sentences_of

_LENGTH = KINDS["duration"]
_BEFORE = 90  # characters of the form before a length in which the words of its spell begin
_BACK, _ON = 3, 1  # sentences with figures before and after that of the length in which its dates are looked for
# Names of spells that may stand for whatever was told before; others must be named with the dates too.
_ANY_SPELL = (
    r"(?:period|spell|run|stint|stretch|span|wait|absence|lay-off|closure|shutdown|stay|reign|tenure|ordeal|stoppage"
    r"|hiatus"
    r"|programme|program|operation|pause|journey|interval|window|occupation|rule|gap)"
)
_SPELL = (
    r"(?P<noun>ban|break|campaign|conflict|cruise|deal|disruption|drought|exhibition|expedition|fair|festival|fire"
    r"|flight"
    r"|hearing|inquest|inquiry|lease|lockdown|marriage|meeting|mission|outage|partnership|premiership|presidency"
    r"|project"
    r"|protest|residency|restoration|search|season|siege|sit-in|standoff|strike|study|suspension|term|tour|trial|trip"
    r"|truce"
    r"|ceasefire|visit|voyage|vigil|war|walkout|shift|session|show|conference|tournament|rebellion|survey|trek|course)"
)
_OF_THE_SPELL = (
    r"(?:in|at|on) (?:power|office|charge|captivity|command|government|parliament|space|orbit|service|post|between"
    r"|the (?:job|post|role"
    r"|chair|helm|throne|board|top|air|road|water|field|ice))\b|of (?:service|trading|business|follow-up|rule|power"
    r"|captivity)\b"
)
_THAT = "(?:those|these|that|this|his|her|the|all|a total of|a full)"
_SAID = late(
    rf"\b(?:after|over|in|during|for|throughout|of|took|given it|given them) (?:{_THAT} )(?P<a>{_LENGTH})"
    rf"|\bfor (?:a|an) (?:[a-z]+ )?(?:term|period|stretch|total|spell) of (?P<d>{_LENGTH})|^(?:its|his"
    rf"|her) (?P<e>{_LENGTH}) "
    rf"|^in (?P<f>{_LENGTH}),? (?:it|they|we) (?!had|have|has|never|will)"
    rf"|\b(?:in|over|during|after|throughout) (?:its|their|our) (?P<b>{_LENGTH})(?={HEAD_END}? (?:{_OF_THE_SPELL}))"
    rf"|\b(?:it|they|he|she|which|who|having) (?:had |has |have )?(?:lasted|took|taken|ran for|spanned|spent|been there"
    rf"|given it|sat|waited|served)(?: for| there for)? (?P<c>{_LENGTH})$"
)
_NAMED = late(
    rf"\b(?:the|his|her|its|their|that|this) (?:[a-z-]+ )?(?P<b>{_LENGTH}){HEAD_END}? (?:[a-z-]+ )?(?:{_ANY_SPELL}"
    rf"|{_SPELL}|in between)"
    r"\b(?! (?:for|imposed|from|as a whole|that|which)\b)"
)
# What may follow the end of a spell: ", after two weeks", ", a journey of two hours", ", an 18-month programme".
_TAIL = late(
    rf"[^{WHEN};:]{{0,25}}?,? (?:after|lasting|taking|a total of|having (?:given|served|been|sat|waited|spent|led"
    rf"|run)(?: it| them| there| the [a-z]+)?"
    rf"(?: for)?|(?:a|an) (?:[a-z-]+ )?(?:{_ANY_SPELL}|drive|trip|total|ban|term|flight"
    rf"|delay) of) (?:a total of )?(?P<a>{_LENGTH})"
    rf"|[^{WHEN};:]{{0,40}}?, an? (?P<b>{_LENGTH}){HEAD_END}? (?:{_ANY_SPELL}|{_SPELL})\b"
    rf"|[^{WHEN};:]{{0,40}}?,? (?:ending|ended|to end|bringing to an end) (?:a|an|his|her|its|their"
    rf"|the) (?:[a-z-]+ )?(?P<d>{_LENGTH})"
    rf"{HEAD_END}? (?:[a-z-]+ )?{_ANY_SPELL}\b"
    rf"|[^{WHEN};:]{{0,25}}?, (?:just |only |some )?(?P<e>{_LENGTH}) after (?:it|they|he|she) "
    r"(?:was |were |had |first )*(?:signed|opened|began|started|went up|took|arrived|joined|agreed|came|shut"
    r"|closed|launched)\b"
    rf"|, (?P<c>{_LENGTH}) (?:in all|in total|altogether|all told|from start to finish|door to door|end to end)"
)
_OF_ELSE = late(
    rf"{HEAD_END}? (?!{_OF_THE_SPELL})(?:of|in|at|on|off|there|as|with|to|until|before|since|from|that|when|ended"
    rf"|ending|leading|up|prior"
    r"|by|under|without|for|,? (?:later|earlier|ago|after|old|older|younger|into|each|every|consecutive|sentence|more"
    r"|notice"
    r"|left|longer|away|behind|beforehand))\b"
)
_NOT_BEFORE = late(
    r"\b(?:another|further|first|last|next|final|previous|past|every|each|per|within|up to|or|and|least|to|average"
    r"|initial|opening|closing|other|extra|additional|remaining|same|later|second|third)$"
)
_FROM_TO = late(
    rf"\b(?:from|between) (?P<start>[{WHEN}])(?: on [{WHEN}])? (?:to|until|till|and|through) (?P<end>[{WHEN}])"
)
_LONG = ("year", "decade", "century")
_HYPHENED = late(r"-(?:day|week|month|year|hour|minute|night)$")
_ZONES = late(r"\b(?:flight|flew|flies|plane|airport|local time|gmt|eastern|pacific|time zone|jet)\b")
_WORKING_DAYS = late(
    r"\b(?:trial|jury|jurors|judge|court|hearings?|inquest|inquiry|tribunal|working|sitting|sat|debate|film\w*|shoot"
    r"|rehears\w*"
    r"|trading|training|class\w*|lessons?|school|exams?|cricket|test|parliament|legislature|session|match\w*|concerts?"
    r"|shows)\b"
)
_ON_DAY = late(rf" (?:on |last |that )?{KINDS['date']}")
_OTHER_CLAUSE = late(r"\b(?:while|whereas|whose|when|another|other)\b")
_PRONOUN = late(r"\b(?:it|he|she|they|we|i|all|both)\b")
_NOUN = late(
    r"\b(?!(?:when|then|until|with|after|before|time|that|this|there|were|will|have|been|being|finally"
    r"|later)\b)[a-z-]{4,}"
)
_OF_KIND = {"halt": ("ban", "suspension"), "enter": ("deal", "term", "lease"), "marry": ("marriage",)}


class _Pair(NamedTuple):
    """The two ends of a stretch of time."""

    start: Mention
    end: Mention
    sentences: tuple[Sentence, ...]
    mark: int  # where the later of the two stands in the last of the sentences
    kind: str  # of the event that begins it


def spans(reading: Reading, rule: str) -> Iterator[Relation]:
    """Each length of time that the words say of a spell, with the dates or times of day at its two ends."""
    events: tuple[DatedEvent, ...] | None = None
    for order, sentence in sentences_with(reading, (_LENGTH,)):
        for mark, span in zip(sentence.marks, sentence.mentions, strict=True):
            if mark < 0 or span.kind != "duration":
                continue
            said = _is_of_spell(reading, sentence, mark, span)
            if said is None and not any(sign in sentence.form for sign in WHEN):
                continue
            events = events if events is not None else reading.once(dated_events)
            pair = _pair(reading, events, order)
            if pair is not None and _is_forward(pair) and not _has_other_dates(pair, sentence):
                said = said or _is_tail(pair, sentence, mark)
                fits = said is not None and _fits(pair, said) and _in_kind(pair, span, sentence)
                if fits and _is_nearest(pair, span, sentence):
                    roles: dict[str, Mention] = {"start": pair.start, "end": pair.end, "span": span}
                    yield Relation(rule, dict(roles), sentences_of(reading, roles.values()))


def _is_nearest(pair: _Pair, span: Mention, sentence: Sentence) -> bool:
    """Does no other length in the same unit stand between this one and the dates: "of his 96 years he spent 41 …"?"""
    first, last = sorted((span.start, pair.start.start))
    unit = span.unit if isinstance(span, Quantity) else ""
    lengths = (one for one in sentence.mentions if isinstance(one, Quantity) and one.kind == "duration")
    return not any(first < one.start < last and one.unit == unit for one in lengths)


def _is_of_spell(reading: Reading, sentence: Sentence, mark: int, span: Mention) -> re.Match[str] | None:
    """The words that say the length of a spell as a whole ("in those 15 days", "the 15-day fair"), if they do."""
    form = sentence.form
    if _NOT_BEFORE.search(form[:mark].rstrip()) or _OF_ELSE.match(form, mark + 1):
        return None
    before_noun = _HYPHENED.search(reading.document.text, span.start, span.end) is not None  # "the two-day visit"
    patterns = (_NAMED,) if before_noun else (_NAMED, _SAID)
    near = max(0, mark - _BEFORE)
    return next((match for pattern in patterns for match in pattern.finditer(form, near) if _at(match) == mark), None)


def _at(match: re.Match[str]) -> int:
    """Where the length stands that a match found."""
    return max(match.start(group) for group in match.re.groupindex if group != "noun")


def _is_tail(pair: _Pair, sentence: Sentence, mark: int) -> re.Match[str] | None:
    """The words that say the length right after the end of the spell."""
    match = _TAIL.match(sentence.form, pair.mark + 1) if pair.sentences[-1] is sentence else None
    if match is None or _at(match) != mark:
        return None
    return match if match["e"] or not _OF_ELSE.match(sentence.form, mark + 1) else None


def _in_kind(pair: _Pair, span: Mention, said: Sentence) -> bool:
    """Are hours told of times and days of dates, and the days all the days of the calendar, the times of one zone?"""
    if not isinstance(span, Quantity):
        return False
    forms = [said.form, *(one.form for one in pair.sentences)]
    if isinstance(pair.start, ClockTime):
        return span.unit in ("hour", "minute") and not any(_ZONES.search(form) for form in forms)
    if span.unit in ("hour", "minute", "second") or (span.unit in _LONG and not _has_year(pair)):
        return False
    return span.unit != "day" or not any(_WORKING_DAYS.search(form) for form in forms)


def _has_year(pair: _Pair) -> bool:
    return any(isinstance(one, CalendarDate) and one.year is not None for one in (pair.start, pair.end))


def _fits(pair: _Pair, said: re.Match[str]) -> bool:
    """Is a spell that is named ("the 15-day fair") named with its dates too, and is "his" one of "he"?"""
    owner = {"his": "she", "her": "he"}.get(next(iter(re.findall(r"\b(?:his|her)\b", said.group())), ""))
    told = " ".join(sentence.form for sentence in pair.sentences)
    if (
        owner is not None
        and re.search(rf"\b{owner}\b", told)
        and not re.search(r"\bshe\b" if owner == "he" else r"\bhe\b", told)
    ):
        return False
    noun = said.groupdict().get("noun")
    if noun is None or noun in _OF_KIND.get(pair.kind, ()):
        return True
    return any(re.search(rf"\b{noun}(?:s|es)?\b", sentence.form) for sentence in pair.sentences)


def _pair(reading: Reading, events: tuple[DatedEvent, ...], order: int) -> _Pair | None:
    """The two ends nearest to a length: by a "from … to", or by the events that begin a spell and end it."""
    for at in (order, order - 1):
        found = list(_FROM_TO.finditer(reading.sentences[at].form)) if at >= 0 else []
        if len(found) == 1:
            sentence = reading.sentences[at]
            mentions = marked(sentence)
            start, end = mentions[found[0].start("start")], mentions[found[0].start("end")]
            return _Pair(start, end, (sentence,), found[0].start("end"), "") if _alike(start, end) else None
    near = [one for one in events if -_BACK <= one.order - order <= _ON]
    near = [
        one for one in near if isinstance(one.when, CalendarDate) or not _ON_DAY.match(one.sentence.form, one.mark + 1)
    ]
    pairs = [
        (start, end)
        for start in near
        for end in near
        if start is not end and end.kind in STARTS.get(start.kind, ()) and _alike(start.when, end.when)
    ]
    if len(pairs) != 1 or not _of_one_thing(*sorted(pairs[0], key=lambda one: (one.order, one.mark))):
        return None
    start_event, end_event = pairs[0]
    first, second = sorted(pairs[0], key=lambda one: (one.order, one.mark))
    sentences = tuple(dict.fromkeys((first.sentence, second.sentence)))
    return _Pair(start_event.when, end_event.when, sentences, second.mark, start_event.kind)


def _of_one_thing(first: DatedEvent, second: DatedEvent) -> bool:
    """Are both events told of one thing: the second of "it" or "they", of no one new, or of what was named before?"""
    if first.sentence is second.sentence:
        return not _OTHER_CLAUSE.search(second.lead)
    lead = second.lead
    if _PRONOUN.search(lead) or not (words := _NOUN.findall(lead)):
        return True
    words += _NOUN.findall(second.sentence.form, second.end, second.mark)  # "the chair closed the meeting at 9 pm"
    return any(re.search(rf"\b{re.escape(word)}\b", first.sentence.form) for word in words)


def _alike(one: Mention, other: Mention) -> bool:
    """Are both years, both days, both months or both times of day?"""
    if isinstance(one, CalendarDate) and isinstance(other, CalendarDate):
        plain = not one.century_step and not other.century_step and not (one.relative or other.relative)
        return plain and (one.month is None) == (other.month is None) and bool(one.year or one.month)
    return isinstance(one, ClockTime) and isinstance(other, ClockTime)


def _is_forward(pair: _Pair) -> bool:
    """Does it not end in a year before the one in which it begins, as two events apart may?"""
    first, last = getattr(pair.start, "year", None), getattr(pair.end, "year", None)
    return first is None or last is None or first <= last


def _has_other_dates(pair: _Pair, said: Sentence) -> bool:
    """Do the sentences name further dates or times as fine as the two ends, which could be meant instead?"""
    for sentence in dict.fromkeys((*pair.sentences, said)):
        for one in sentence.mentions:
            if (
                one is not pair.start
                and one is not pair.end
                and isinstance(one, type(pair.start))
                and _rivals(one, pair)
            ):
                return True
    return False


def _rivals(one: Mention, pair: _Pair) -> bool:
    if isinstance(one, CalendarDate) and isinstance(pair.start, CalendarDate):
        same = {(day.year, day.month, day.day) for day in (pair.start, pair.end) if isinstance(day, CalendarDate)}
        if one.relative or (one.year, one.month, one.day) in same:
            return False
        return (one.day is not None) >= (pair.start.day is not None) and (one.month is not None or not pair.start.month)
    return isinstance(one, ClockTime)


LINKERS: Linkers = {
    "spans": Linker(
        frozenset({"start", "end", "span"}), spans, needs=((_LENGTH,), tuple(WHEN)), told=((_NAMED, _SAID, _TAIL),)
    )
}
