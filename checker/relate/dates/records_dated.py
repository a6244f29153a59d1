"""A record told as the first for so many years, and in a sentence beside it as the first since a date.

"Rents rose at their fastest pace in six years. The rise was the biggest since May 2007": the second sentence takes up
what the first tells, by its subject, and is a record of the same kind.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from checker.late import late
from checker.marks import ALL_KINDS, KINDS
from checker.model import CalendarDate, Mention, Quantity, Reading, Relation, Sentence
from checker.relate.figures import marked
from checker.relate.hints import all_forms, sentences_with
from checker.relate.linker import Linker, Linkers
from checker.relate.sentences import both
from checker.relate.wording import content_words

_WHEN = KINDS["date"] + KINDS["year"]
_LENGTH = KINDS["duration"]
# Records by kind: of a level, of a change or a size, and of what came about at all.
_RECORD = (
    r"(?:(?P<low>lows?|lowest)|(?P<high>highs?|highest|peak)|(?P<first>first)"
    r"|(?P<big>biggest|largest|greatest|fastest|sharpest|steepest|quickest|strongest|best)"
    r"|(?P<small>slowest|weakest|smallest|worst|poorest))\b"
)
_KINDS = ("low", "high", "first", "big", "small", "down", "up")
_FOR = late(
    rf"\b{_RECORD}(?P<thing>[^{_WHEN}{_LENGTH};.,:]{{0,60}}?) (?:in|for) (?:(?:more|less) than |just (?:over|under) )?"
    rf"(?P<span>{_LENGTH})"
    rf"|(?P<span2>{_LENGTH}) (?:(?P<low2>lows?)|(?P<high2>highs?|peak))\b"
)
# "The rate of 5.1% was the lowest since March 2004"
_SINCE = late(
    r"^\"?(?P<subject>(?:it|that|this|the|its|their)\b[^;.:,]{0,60}?)(?:,[^;:,]{0,40},)? "
    r"(?:is|was|are|were|has been|marks?|marked|represent(?:s|ed)|had been)(?: also)? (?:the |its |their )"
    rf"{_RECORD}(?P<thing>(?:(?!\bafter\b)[^{ALL_KINDS};.,:]){{0,40}}?) since (?P<when>[{_WHEN}])"
    r"(?=[,.;]|$| and\b| but\b)"
)
# "They have not been so low since 1998", "The last time stocks stood this high was in 1998"
_SMALL = r"low|few|small|weak|poor|bad(?:ly)?|slow"
_LARGE = r"high|many|large|big|strong|much|fast|wide"
_SO = rf"\b(?:so|this|that|as) (?:(?P<down>{_SMALL})|(?P<up>{_LARGE}))\b"
_SAID = rf"[^{ALL_KINDS};.:,]"
_NOT_SINCE = late(
    rf"^\"?(?P<subject>{_SAID}{{1,40}}?) (?:has|have|had|is|are|was|were)(?: not|n't| never)\b{_SAID}{{0,30}}?{_SO}"
    rf"{_SAID}{{0,30}}? since (?P<when>[{_WHEN}])"
)
_LAST_TIME = late(
    rf"^\"?(?:the last time (?P<subject>{_SAID}{{0,40}}?) (?:was|were|stood|fell|rose|had been|sank|dropped)"
    rf"|(?P<subject2>{_SAID}{{1,40}}?) (?:was|were|stood|fell|rose) last) {_SO}"
    rf"{_SAID}{{0,20}}?(?: (?:was|came)(?: back)?)? in (?P<when>[{_WHEN}])"
)
_CHANGE = frozenset(
    "rise rises rose increase jump gain growth pace climb surge fall drop decline cut reduction slide hike rate".split()
)
_SAME = (
    frozenset("cut reduction cuts decrease move lowered".split()),
    frozenset("rise hike increase move raised".split()),
    frozenset({"output", "production"}),
    frozenset({"stocks", "inventories"}),
    frozenset({"gap", "deficit", "shortfall"}),
)
_LEVELS = frozenset("rate level figure price reading total tally it they that this".split())
_OF_TIME = frozenset("annual monthly weekly quarterly daily core underlying real yearly".split())
_IT = frozenset({"it", "they", "that", "this"})
_LITTLE = frozenset("the its their of a such".split())
_SO_KINDS = {"down": ("low", "small"), "up": ("high", "big")}
_YEAR = 12  # months
_WORD = late(r"[a-z]+")


@dataclass(frozen=True, slots=True)
class _Told:
    """A record: the length or the date told of it, its kind, what it is of, and the words that lead up to it."""

    mention: Mention
    kind: str
    thing: frozenset[str]
    subject: frozenset[str]
    sentence: Sentence
    order: int


def records_dated(reading: Reading, rule: str) -> Iterator[Relation]:
    """Each record for so many years with the one date since when there was none, told in the next sentence."""
    whole = reading.once(all_forms)
    if " since " not in whole and " last " not in whole:
        return
    lengths = list(_found(reading, _FOR, (_LENGTH,)))
    dates = [day for one in (_SINCE, _NOT_SINCE, _LAST_TIME) for day in _found(reading, one, tuple(_WHEN))]
    for day in dates:
        near = [one for one in lengths if 0 < day.order - one.order <= 2]
        same = [one for one in near if _is_taken_up(one, day)]
        if len(same) == 1 and len({one.kind for one in near}) == len(near):
            yield Relation(rule, {"span": same[0].mention, "start": day.mention}, both(same[0].sentence, day.sentence))


def _found(reading: Reading, pattern: re.Pattern[str], hints: tuple[str, ...]) -> Iterator[_Told]:
    for order, sentence in sentences_with(reading, hints):
        for match in pattern.finditer(sentence.form):
            named = {name.rstrip("23"): name for name, text in match.groupdict().items() if text is not None}
            mention = marked(sentence).get(match.start(named.get("span") or named["when"]))
            if mention is None or not _is_plain(mention):
                continue
            kind = next(one for one in _KINDS if one in named)
            thing = frozenset(_WORD.findall(match.groupdict().get("thing") or ""))
            subject = frozenset(_WORD.findall(match[named["subject"]] if "subject" in named else ""))
            yield _Told(mention, kind, thing, subject, sentence, order)


def _is_plain(mention: Mention) -> bool:
    if isinstance(mention, Quantity):
        long = mention.unit in ("year", "decade") or (mention.unit == "month" and (mention.value or 0) > _YEAR)
        return long and bool(mention.value) and not mention.range_part
    return isinstance(mention, CalendarDate) and mention.year is not None and not mention.century_step


def _is_taken_up(one: _Told, day: _Told) -> bool:
    """Is the later record that of the earlier sentence, by its kind and by what its subject is?"""
    form = one.sentence.form
    words = set(_WORD.findall(form.replace("'s", "")))
    if any(isinstance(date, CalendarDate) and date.year for date in one.sentence.mentions):
        return False
    rest = day.subject - _LITTLE
    if not rest <= words | _CHANGE | _LEVELS | {same for group in _SAME if group & words for same in group}:
        return False
    if day.kind in _SO_KINDS:
        return one.kind in _SO_KINDS[day.kind]
    if one.kind != day.kind or ((_OF_TIME & (day.subject | day.thing)) - words):
        return False
    if not day.thing - {"such"} <= (one.thing if one.kind == "first" else words | _CHANGE | _LEVELS):
        return False
    if one.kind == "first" and any(group & words and group & rest for group in _SAME):
        return True
    if one.kind in ("low", "high") and (rest & _LEVELS or not rest):
        return True
    changes = one.thing & _CHANGE and rest & _CHANGE and one.kind in ("big", "small")
    return bool(changes or rest <= _IT or content_words(" ".join(rest)) & content_words(form))


LINKERS: Linkers = {
    "records-dated": Linker(
        frozenset({"span", "start"}), records_dated, told=((_FOR,), (_SINCE, _NOT_SINCE, _LAST_TIME))
    ),
}
