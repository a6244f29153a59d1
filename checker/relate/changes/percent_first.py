"""A change in percent that is told first, and the two values that it is worked out from, told further on.

"Arrests fell by a fifth, police said. Officers made 96, compared with 120": the percentage stands in the headline or
the first paragraph, and the values in another sentence on the same subject.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from fractions import Fraction

from checker.late import late
from checker.marks import HEAD_END, KINDS
from checker.model import Mention, Quantity, Reading, Relation, Role, Sentence, Word
from checker.relate.figures import marked, may_be_same
from checker.relate.linker import Linker, Linkers
from checker.relate.wording import content_words

_PERCENT, _RATIO = KINDS["percent"], KINDS["ratio"]
_VALUES = "".join(KINDS[kind] for kind in ("count", "money", "measure"))
_AMOUNTS = _VALUES + _PERCENT + _RATIO + KINDS["points"] + KINDS["multiple"] + KINDS["score"]
_UP = r"rose|risen|rise|rises|rising|grew|grown|grows|growing|increased|up|climbed|jumped|surged|soared|gained|swelled"
_DOWN = (
    r"fell|fallen|fall|falls|falling|dropped|declined|down|decreased|slipped|slid|plunged|tumbled|shrank|shrunk|dipped"
    r"|slumped|sank|cut|reduced"
)
_UP_NOUN = r"rise|increase|jump|surge|leap|climb|gain|growth"
_DOWN_NOUN = r"fall|drop|decline|decrease|slump|plunge|cut|reduction|dip|slide"
_VERB = late(rf"\b(?:(?P<up>{_UP})|(?P<down>{_DOWN}))(?: \w+ly)? (?:by )?(?P<delta>[{_PERCENT}{_RATIO}])")
_NOUN = late(rf"\b(?:a|an|the|'s) (?P<delta>[{_PERCENT}{_RATIO}]) (?:(?P<up>{_UP_NOUN})|(?P<down>{_DOWN_NOUN})) in ")
_HEAD = rf"(?:[^{_AMOUNTS}.,;:()]{{0,40}}{HEAD_END})?(?: \([^()]{{0,12}}\))?"
_WORDS = rf"[^{_AMOUNTS}.;:()]{{0,60}}?"
_TO_FROM = late(
    rf"(?P<new>[{_VALUES}]){_HEAD}{_WORDS},? ?\(?(?:(?:up|down) from|from|compared (?:with|to)|against|versus)"
    rf"(?: (?:the|a|an|just|only))? (?P<old>[{_VALUES}])"
)
_FROM_TO = late(rf"\bfrom (?:the |just |only )?(?P<old>[{_VALUES}]){_HEAD}{_WORDS} to (?P<new>[{_VALUES}])")
_BREAK = late(r"[,;:()\x97]| (?:and|but|while|as|after|because|despite|although|\w+ing(?= an? )) ")
# What a change may be measured over; where both tell it, both must tell the same.
_PERIODS = {
    "quarter": ("quarter", "three months"),
    "half": ("half", "six months"),
    "nine": ("nine months", "nine-month"),
    "month": ("month",),
    "year": (
        *("annual", "full-year", "full year", "whole-year", "whole year", "the year to", "12 months"),
        *("the whole of", "for all of", "calendar year"),
    ),
    "week": ("week",),
}
_AFTER_PART = ("the whole of", "for all of")  # said after something was told of a part of the year
# Words of another measure of the same thing: one statement has them and the other does not.
_MEASURES = late(
    r"\b(?:constant|like-for-like|same-store|comparable|underlying|adjusted|organic|real terms|inflation|per|core"
    r"|excluding|seasonal\w*|net|gross|operating|forecast|expected|target|since|decade|rate|growth|year-on-year|compound"
    r"|would|could|will|if|north\w*|south\w*|east\w*|west\w*|midlands|city|online"
    r"|private|public|domestic|foreign|residential|commercial|retail|wholesale|industrial)\b"
)
# The same thing by another name, by the stems of the words.
_ALSO_CALLED = {
    **dict.fromkeys(("product", "volum"), "output"),
    **dict.fromkeys(("stock", "equiti"), "shar"),
    **dict.fromkeys(("revenu", "turnov", "taking", "sal"), "sales"),
    **dict.fromkeys(("earning", "incom", "earn"), "profit"),
}
_METRICS = frozenset({"output", "shar", "sales", "profit", "export", "import", "pric", "order", "passenger", "visitor"})
_DATE = KINDS["date"]
# A whole told of the year before, of no part of it: "Output in the quarter fell to 540 tonnes from 720 a year earlier".
_PLAINLY = late(
    r"(?:the |its |total |overall |group )*(?:output|production|sales|revenues?|turnover|profits?|earnings|exports"
    rf"|imports|prices|orders|passengers|visitors)(?: (?:in|for|over) (?:the |its )?(?:{KINDS['duration']}"
    rf"(?: to [{_DATE}]+)?|{_DATE}|period|year|quarter|half))? (?:{_UP}|{_DOWN})(?: \w+ly)? to"
    rf" (?:about |some |just )?[{_VALUES}]{_HEAD},? from"
    rf" (?:about |some |just )?[{_VALUES}]{_HEAD} (?:{_DATE}|in the same (?:period|quarter|months?)[^,.;]{{0,20}})[,.;]"
)
_SHORTER = late(r"\b(?:month|week|day|since|mid-day|session|over)\b")
_SHARED_WORDS = 2  # content words that both sentences must share
_NOTHING: frozenset[str] = frozenset()
_SENTENCES = 8  # how many sentences with figures may lie between the two


@dataclass(frozen=True, slots=True)
class _Stated:
    """A change in percent with its direction, its clause, and the sentence that states it."""

    delta: Quantity
    direction: Word
    clause: str
    sentence: Sentence


@dataclass(frozen=True, slots=True)
class _Pair:
    """A value and the earlier one that it is set against, in one sentence."""

    new: Quantity
    old: Quantity
    sentence: Sentence


def percent_then_values(reading: Reading, rule: str) -> Iterator[Relation]:
    """Every change in percent with the pairs of values, told after it, that it may be the change between.

    A pair goes to the change whose clause shares most words with it, or that stands nearest; all pairs of one change
    are one group: one of them has to fit.
    """
    sentences = reading.sentences
    paired = [order for order, sentence in enumerate(sentences) if _may_pair(sentence.form)]
    pairs = {order: list(_pairs(sentences[order])) for order in paired}
    stated: dict[int, list[_Stated]] = {}
    for order in paired:
        sentence = sentences[order]
        near = range(max(0, order - _SENTENCES), order)
        stated.update((at, list(_changes(sentences[at]))) for at in near if at not in stated)
        told = [one for at in near for one in stated[at]]
        nearby = [other for other in paired if 0 < abs(other - order) < _SENTENCES]
        others = [one for other in nearby for one in pairs[other]]
        for pair in pairs[order] if told else ():
            if _is_told_itself(reading, pair, told):
                continue
            unexplained = _unexplained(told, others)
            sole = len({one.delta.value for one in told}) == 1 and not any(pairs[at] for at in near if at in pairs)
            fitting = [(len(shared), one, shared) for one in unexplained if (shared := _one_subject(one, pair, sole))]
            if fitting:
                _, change, shared = max(fitting, key=lambda each: (each[0], each[1].delta.start))
                roles: dict[str, Role] = {
                    "delta": change.delta,
                    "direction": change.direction,
                    "new": pair.new,
                    "old": pair.old,
                }
                notes = (f"both speak of {', '.join(sorted(shared))}",)
                group = f"{rule}@{change.delta.start}"
                yield Relation(rule, roles, (change.sentence, sentence), notes, group=group)


def _changes(sentence: Sentence) -> Iterator[_Stated]:
    """The changes in percent of a sentence whose clause holds no value that they could lead to."""
    form = sentence.form
    if _PERCENT not in form and _RATIO not in form:
        return
    for match in (*_VERB.finditer(form), *_NOUN.finditer(form)):
        delta = _at(sentence, match.start("delta"))
        low = max((one.end() for one in _BREAK.finditer(form, 0, match.start())), default=0)
        high = next((one.start() for one in _BREAK.finditer(form, match.end())), len(form))
        clause = form[low:high]
        rivals = sum(char in _AMOUNTS for char in clause) + any(char in _VALUES for char in form[high : high + 40])
        if delta is not None and delta.value is not None and rivals == 1:
            word = match["up"] or match["down"]
            yield _Stated(delta, Word(word, "change", 1 if match["up"] else -1), clause, sentence)


def _may_pair(form: str) -> bool:
    """May a form hold two values and no percentage? Quicker to ask than to look."""
    if _PERCENT in form or _RATIO in form or sum(map(form.count, _VALUES)) < 2:
        return False
    return " from " in form or "compared " in form or "against" in form or "versus" in form


def _pairs(sentence: Sentence) -> Iterator[_Pair]:
    """The two values of a sentence that states a change without a percentage."""
    form = sentence.form
    match = _TO_FROM.search(form) or _FROM_TO.search(form)
    if match is None:
        return
    new, old = _at(sentence, match.start("new")), _at(sentence, match.start("old"))
    if new is None or old is None or not may_be_same(new, old):
        return
    alike = [one for one in sentence.mentions if isinstance(one, Quantity) and may_be_same(one, new)]
    if len(alike) == 2:
        yield _Pair(new, old, sentence)


def _unexplained(changes: list[_Stated], pairs: list[_Pair]) -> Iterator[_Stated]:
    """The changes that are those of none of the pairs."""
    return (change for change in changes if not any(_explains(pair, change) for pair in pairs))


def _explains(pair: _Pair, change: _Stated) -> bool:
    """Is the change that of the pair? Then it is told of these values, by whatever name, and of no others."""
    old, new, delta = pair.old.value, pair.new.value, change.delta.value
    if not old or new is None or delta is None:
        return False
    percent = delta * 100 if change.delta.kind == "ratio" else delta
    return abs(change.direction.sign * (new - old) / old * 100 - percent) <= max(change.delta.step, Fraction(1)) / 2


def _is_told_itself(reading: Reading, pair: _Pair, told: list[_Stated]) -> bool:
    """Does another percentage of the copy tell the change of the pair? Then none of those told first is of it."""
    old, new = pair.old.value, pair.new.value
    if not old or new is None:
        return False
    change = abs(new - old) / old * 100
    first = {one.delta.start for one in told}
    return any(
        abs(change - (one.value or 0)) <= one.step / 2
        for one in reading.mentions()
        if isinstance(one, Quantity) and one.kind == "percent" and one.start not in first
    )


def _at(sentence: Sentence, mark: int) -> Quantity | None:
    found: Mention | None = marked(sentence).get(mark)
    return found if isinstance(found, Quantity) else None


def _one_subject(change: _Stated, pair: _Pair, sole: bool) -> frozenset[str]:
    """The words that show that both speak of one thing; none if they may be about two.

    sole: no other change in percent and no other pair of values is told before the pair.
    """
    if pair.new.value is None or pair.old.value is None:
        return _NOTHING
    if change.direction.sign * (pair.new.value - pair.old.value) <= 0:
        return _NOTHING
    form = pair.sentence.form
    shared = _stems(change.clause) & _stems(form)
    named = bool(pair.new.noun) and f" {pair.new.noun}" in change.clause
    alone = sole and bool(shared & _METRICS) and _PLAINLY.match(form) and not _SHORTER.search(change.sentence.form)
    if len(shared) < _SHARED_WORDS and not named and not alone:
        return _NOTHING
    if set(_MEASURES.findall(change.clause)) != set(_MEASURES.findall(form)):
        return _NOTHING
    one, other = _periods(change.clause), _periods(form)
    if not one and any(words in form for words in _AFTER_PART):
        return _NOTHING
    return _NOTHING if one and other and one.isdisjoint(other) else shared | ({pair.new.noun} if named else _NOTHING)


def _stems(form: str) -> frozenset[str]:
    stems = frozenset(word.rstrip("e") for word in content_words(form.replace(HEAD_END, " "))) - _DIRECTIONS
    return frozenset(_ALSO_CALLED.get(word, word) for word in stems)


def _periods(form: str) -> set[str]:
    return {name for name, words in _PERIODS.items() if any(word in form for word in words)}


_DIRECTIONS = frozenset(
    word.rstrip("e") for word in content_words(re.sub(r"\|", " ", f"{_UP}|{_DOWN}|{_UP_NOUN}|{_DOWN_NOUN} compared"))
)

LINKERS: Linkers = {
    "percent-then-values": Linker(
        frozenset({"delta", "direction", "new", "old"}), percent_then_values, ((_VERB, _NOUN), (_TO_FROM, _FROM_TO))
    ),
}
