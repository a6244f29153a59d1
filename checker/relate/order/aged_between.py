"""A range of ages told of some people, and the ages of some of them: "The five, aged 24 to 41 … two are 29 and 33"."""

from __future__ import annotations

from collections.abc import Iterator

from checker.late import late
from checker.marks import KINDS
from checker.model import Quantity, Reading, Relation, Sentence
from checker.relate.figures import marked
from checker.relate.hints import sentences_told
from checker.relate.linker import Linker, Linkers
from checker.relate.order.siblings import all_but_one
from checker.relate.sentences import adjoin, both

_AGE = KINDS["age"] + KINDS["count"] + KINDS["duration"]
_RANGE = late(
    rf"\b(?:aged|ages|age|ranging in age) (?:between |from |range from |ranged from |ranging from )*(?P<low>[{_AGE}])"
    rf"(?: and | to |-|\x97)(?P<high>[{_AGE}])"
)
_NAMED = late(
    r"\b(?:named|identified|charged|listed) (?:\w+ )?as\b|\b(?:they|who|these) (?:are|were)\b|\binclud(?:e|es|ing)\b"
)
_ARE_THEY = late(
    rf"^\"?(?:they|these|[{KINDS['count']}] (?:are|were|of them)|one is|all|among them|among those|the (?:oldest"
    rf"|youngest|eldest|others?|dead|victims"
    rf"|accused|defendants|group|men|women|pair|[{KINDS['count']}])|both|he is|she is)\b"
)
_OF_OTHERS = late(
    r"\b(?:their|his|her|whose|judge|prosecut\w+|lawyer|solicitor|barrister|officer|detective|inspector|coach|teacher"
    r" of|mother|father|parents?|average|mean|median|oldest ever|except\w*|apart from|than|other (?:victim|suspect"
    r"|man|woman)s?|also|another|separate\w*|years? (?:ago|later|earlier)|sentence\w*|jail\w*|prison|months?"
    r"|weeks?|days?"
    r"|at the time|then|when|who (?:is|was|has)|by|killed|robb\w+|attack\w+|assault\w+)\b"
)
_TOLD = late(
    rf"(?:, (?:aged )?|\baged |\((?:aged )?)(?P<age>[{_AGE}])(?=[,.;)]|$| and\b)"
    rf"|\b(?:of|aged) (?P<one>[{_AGE}]) and (?P<other>[{_AGE}])(?=[,.;)]|$)"
)


def aged_between(reading: Reading, rule: str) -> Iterator[Relation]:
    """A range of ages of some people with each age that is told of one of them, there or in the next sentence."""
    for order, sentence in sentences_told(reading, rule):
        match = _RANGE.search(sentence.form)
        if match is None:
            continue
        low, high = (marked(sentence).get(match.start(end)) for end in ("low", "high"))
        if not (isinstance(low, Quantity) and isinstance(high, Quantity)) or not (low.value or 0) < (high.value or 0):
            continue
        named = _NAMED.search(sentence.form, match.end())
        told, start = sentence, named.end() if named is not None else 0
        if named is None:
            after = reading.sentences[order + 1] if order + 1 < len(reading.sentences) else None
            if after is None or not adjoin(reading, sentence, after) or not _ARE_THEY.match(after.form):
                continue
            told = after
        values = _ages(told, start)
        for value in all_but_one(values, [(low.value or 0) <= (one.value or 0) <= (high.value or 0) for one in values]):
            yield Relation(rule, {"low": low, "high": high, "value": value}, both(sentence, told))


def _ages(sentence: Sentence, start: int) -> list[Quantity]:
    """The ages that a sentence tells of people from a place of its form on, if it may be of no others."""
    stop = sentence.form.find(";", start)
    end = len(sentence.form) if stop < 0 else stop
    if _OF_OTHERS.search(sentence.form, start, end):
        return []
    at = marked(sentence)
    marks = [
        match.start(name) for match in _TOLD.finditer(sentence.form, start, end) for name in ("age", "one", "other")
    ]
    ages = [one for mark in marks if mark >= 0 and isinstance(one := at.get(mark), Quantity) and _is_age(one)]
    return ages if len(ages) > 1 else []


def _is_age(one: Quantity) -> bool:
    plain = one.unit in ("", "year") and (one.inherited or not one.noun) and not one.hedge and not one.range_part
    return plain and one.value is not None and one.value.denominator == 1


LINKERS: Linkers = {
    "aged-between": Linker(frozenset({"low", "high", "value"}), aged_between, told=((_RANGE,),)),
}
