"""An age, the years since, and the age today: "when she was six ... That was 80 years ago ... said Ellis, 86"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from checker.extract.names.find import is_person
from checker.late import late
from checker.marks import KINDS
from checker.model import CalendarDate, Mention, Quantity, Reading, Relation, Sentence
from checker.relate.figures import marked
from checker.relate.hints import all_forms, sentences_told, sentences_with
from checker.relate.linker import Linker, Linkers
from checker.relate.sentences import sentences_of

_AGE, _LENGTH = KINDS["count"] + KINDS["age"], KINDS["duration"]
_THEN = late(
    rf"\b(?:when|as) (?:he|she) was (?:just |only )?(?P<a>[{_AGE}])(?=[,.;]|$| and\b| years old)"
    rf"|\b(?:at the age of|aged|at) (?:just |only )?(?P<b>[{_AGE}])(?=[,.;]|$| and\b)"
    rf"|^(?:he|she) was (?:just |only )?(?P<c>[{_AGE}]) then\b"
)
_SINCE = late(
    rf"\b(?:that was|it was|more than|all of|some) (?P<a>{_LENGTH}) ago\b|^\"?(?P<b>{_LENGTH}) (?:later|on)\b"
    rf"|\bnow, (?P<c>{_LENGTH}) (?:later|on)\b"
)
_NOW = late(
    rf"(?P<name>[a-z'’-]+), (?:now |who is (?:now )?)?(?P<a>{KINDS['age']})(?=[,.])"
    rf"|(?:^|[,;.] |\b(?:and|but|though|while|who) )(?:he|she|he's|she's)(?: is)?(?: now)? (?P<b>[{_AGE}])"
    r"(?=[,.;]|$| and\b| now\b)"
    rf"|(?:^|, )(?:now|at) (?P<c>[{_AGE}])(?=,)"
)
_OTHER = late(r"\b(?:her|his) (?:son|daughter|mother|father|brother|sister|husband|wife)\b|\bdied\b|\bper\b|\beach\b")
# "She took it on 45 years ago, aged 22": both in one breath.
_AT_ONCE = late(
    rf"(?P<a>{_LENGTH}) ago,? (?:at the age of|at age|aged|at|when (?:he|she) was)(?: just| only| about)?"
    rf" (?P<b>[{_AGE}])(?=[,.;]|$| and\b| years old)"
    rf"|\b(?:at the age of|at age|aged|when (?:he|she) was)(?: just| only| about)? (?P<c>[{_AGE}]),? (?:some |about )?"
    rf"(?P<d>{_LENGTH}) ago\b"
    # "went to sea at 16 … his 41 years": the years since in all
    r"|\b(?:joined|joining|started|starting|began|went (?:to|into|down)|came to|signed (?:on|up)|entered|left school)\b"
    rf"[^.;{_LENGTH}{_AGE}]{{0,40}}? (?:at|at the age of|aged|when (?:he|she) was)(?: just| only)? (?P<e>[{_AGE}]),?"
    rf" [^.;{_LENGTH}{_AGE}]{{0,60}}?\b(?:his|her|after|those|for) (?P<f>{_LENGTH})(?! (?:ago|as|later|earlier"
    rf"|of marriage|in charge|in office|at the helm|in the (?:job|post|role))\b)"
)
_KIN = late(
    r"(?<!from )(?<!with )(?<!by )(?<!for )(?<!to )(?<!after )(?<!of )(?<!\w)(?:her|his|whose) (?:[a-z]+ )?"
    r"(?:son|daughter"
    r"|mother|father|brother|sister|husband|wife|grand\w+|uncle|aunt|parents|late|great-\w+)\b"
    r"|\b(?:they|died|dead|killed)\b"
)
_AGED = late(rf"\b(?P<name>[a-z'’-]+), (?:now |aged |who is (?:now )?)?(?P<a>[{_AGE}])(?=,)")
_PRONOUN = late(r"\b(?:[Hh]e|[Ss]he)\b")
_BACK = 2  # sentences with figures between an age of today and what the same person did then
_REACH = 2  # sentences with figures between the age then and the age today


class _Told(NamedTuple):
    figure: Quantity
    sentence: Sentence
    order: int
    name: str  # whose age it is, where a name stands before it


def ages_between(reading: Reading, rule: str) -> Iterator[Relation]:
    """Each age of earlier days with the one length of time since and the one age of today told close by."""
    whole = reading.once(all_forms)
    yield from _at_once(reading, rule)
    if f"{_LENGTH} ago" not in whole and f"{_LENGTH} later" not in whole and f"{_LENGTH} on" not in whole:
        return
    lengths = list(_found(reading, _SINCE, (_LENGTH,)))
    now = list(_found(reading, _NOW, tuple(_AGE))) if lengths else []
    for then in _found(reading, _THEN, tuple(_AGE)) if lengths else ():
        spans = [one for one in lengths if 0 <= one.order - then.order <= 1 and not _is_dated_between(then, one)]
        ages = [one for one in now if 0 <= one.order - then.order <= _REACH and one.figure is not then.figure]
        ages = [one for one in ages if one.name in then.sentence.form]
        if len(spans) == 1 and len({one.figure.value for one in ages}) == 1:
            roles: dict[str, Mention] = {"then": then.figure, "span": spans[0].figure, "age": ages[0].figure}
            sentences = sentences_of(reading, roles.values())
            if not any(_OTHER.search(sentence.form) for sentence in sentences):
                yield Relation(rule, dict(roles), sentences)


def _at_once(reading: Reading, rule: str) -> Iterator[Relation]:
    """Each length of time told with the age then, and the one age of the same person told just before it."""
    for order, sentence in sentences_told(reading, rule):
        match = _AT_ONCE.search(sentence.form)
        if match is None or _KIN.search(sentence.form, 0, match.start()):
            continue
        first, second = next(pair for pair in ("ab", "dc", "fe") if match[pair[0]])
        span, then = (marked(sentence)[match.start(group)] for group in (first, second))
        if not isinstance(span, Quantity) or span.unit != "year" or span.range_part or not isinstance(then, Quantity):
            continue
        age = _own_age(reading, order, sentence, min(span.start, then.start))
        if age is not None:
            roles: dict[str, Mention] = {"then": then, "span": span, "age": age}
            yield Relation(rule, dict(roles), sentences_of(reading, roles.values()))


def _own_age(reading: Reading, order: int, sentence: Sentence, at: int) -> Quantity | None:
    """The only age that the sentence tells before an offset, or else the sentences before of one "he" or "she"."""
    own = [one.figure for one in _found(reading, _AGED, tuple(_AGE)) if one.sentence is sentence]
    before = [one for one in own if one.start < at]
    if before:
        return _only(before)
    if not _PRONOUN.search(reading.document.text, sentence.start, at):
        return None
    back = [one for one in _found(reading, _NOW, tuple(_AGE)) if 0 < order - one.order <= _BACK and one.name]
    age = _only([one.figure for one in back if one.sentence.block == sentence.block or one.order == order - 1])
    return age if age is not None and len(_people(reading, back[0].sentence.start, sentence.end)) <= 1 else None


def _people(reading: Reading, start: int, end: int) -> set[str]:
    """The surnames of the people named in a stretch of the copy."""
    return {name.key.rpartition(" ")[2] for name in reading.names if start <= name.start < end and is_person(name.key)}


def _only(figures: list[Quantity]) -> Quantity | None:
    return figures[0] if len(figures) == 1 else None


def _is_dated_between(then: _Told, span: _Told) -> bool:
    """Does a date stand between, after which the years are counted: "at 14, and joined in 1942. Two years later"?"""
    sentences = dict.fromkeys((then.sentence, span.sentence))
    days = (one for sentence in sentences for one in sentence.mentions if isinstance(one, CalendarDate))
    return any(then.figure.end <= day.start and day.end <= span.figure.start for day in days)


def _found(reading: Reading, pattern: re.Pattern[str], hints: tuple[str, ...]) -> Iterator[_Told]:
    for order, sentence in sentences_with(reading, hints):
        for match in pattern.finditer(sentence.form):
            figure = marked(sentence)[match.start(match.lastgroup or "a")]
            if (
                isinstance(figure, Quantity)
                and figure.value is not None
                and not figure.noun
                and figure.unit in ("", "year")
            ):
                yield _Told(figure, sentence, order, match.groupdict().get("name") or "")


LINKERS: Linkers = {
    "ages-between": Linker(
        frozenset({"then", "span", "age"}), ages_between, told=((_THEN, _AT_ONCE), (_SINCE, _AT_ONCE))
    )
}
