"""An age, the years since, and the age today: "when she was six ... That was 80 years ago ... said Ellis, 86"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from checker.marks import KINDS
from checker.model import CalendarDate, Mention, Quantity, Reading, Relation, Sentence
from checker.relate.figures import marked
from checker.relate.hints import all_forms, sentences_with
from checker.relate.late import late
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
_REACH = 2  # sentences with figures between the age then and the age today


class _Told(NamedTuple):
    figure: Quantity
    sentence: Sentence
    order: int
    name: str  # whose age it is, where a name stands before it


def ages_between(reading: Reading, rule: str) -> Iterator[Relation]:
    """Each age of earlier days with the one length of time since and the one age of today told close by."""
    whole = reading.once(all_forms)
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


LINKERS: Linkers = {"ages-between": Linker(frozenset({"then", "span", "age"}), ages_between, ((_THEN,), (_SINCE,)))}
