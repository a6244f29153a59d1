"""A rise or fall told with what it led to, and the value before it told elsewhere: "rose by 40p to £3.40".

What it was before stands before it in the sentence ("The fare was £3.20 and has been raised by"), in the sentence
before, or in one after that tells an earlier time ("In May the rate was 4.1 percent").
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from typing import NamedTuple

from checker.extract.figures.units import COINS, is_coin_of
from checker.late import late
from checker.marks import ALL_KINDS, HEAD_END, KINDS
from checker.model import CalendarDate, Quantity, Reading, Relation, Role, Sentence, Word
from checker.relate.changes.bases import fits, in_unit_of, is_of_order, may_be_year
from checker.relate.changes.then_and_now import around
from checker.relate.figures import marked, may_be_same
from checker.relate.hints import sentences_told
from checker.relate.linker import Linker, Linkers

_LEVELS = "".join(KINDS[kind] for kind in ("count", "money", "measure", "percent", "duration"))
_DELTAS = _LEVELS + KINDS["ratio"] + KINDS["points"]
_SHARES = KINDS["ratio"] + KINDS["points"]
_TIMES = KINDS["date"] + KINDS["year"]
_UP = (
    r"rose|risen|rises?|rising|grew|grown|grows?|growing|increas(?:ed|es|ing)|increase|climb(?:ed|s|ing)|jump(?:ed|s|ing)"
    r"|rais(?:ed|es|ing)|lift(?:ed|s|ing)|revised (?:up|upwards?)|went up|gone up|put up|up"
    r"|swell(?:ed|ing)|widen(?:ed|ing)"
)
_DOWN = (
    r"fell|fallen|falls?|falling|dropp(?:ed|ing)|drops?|declin(?:ed|es|ing)|decreas(?:ed|es|ing)|slipp(?:ed|ing)|slid"
    r"|cut|cuts|cutting|reduc(?:ed|es|ing)|trimm(?:ed|ing)|lower(?:ed|s|ing)|shrank|shrunk|revised (?:down|downwards?)"
    r"|went down|gone down|down|narrow(?:ed|ing)|slashed|shorten(?:ed|ing)|eased"
)
_NOUN = rf"(?:[^{ALL_KINDS},;:.()]{{0,25}}?{HEAD_END})?"
_MOVED = late(
    rf"\b(?:(?P<up>{_UP})|(?P<down>{_DOWN}))(?: (?:it|them|the [a-z]+(?: [a-z]+)?|its [a-z]+|sharply|again|further))?"
    rf"(?: by)?(?: an?| another| a further)? (?P<delta>[{_DELTAS}]){_NOUN}(?: (?:in|on|over|for) (?:the )?[{_TIMES}]"
    rf"|, or [{_DELTAS}],?)?,? to (?:(?:an?|the|just|stand at|record|total|of|only) )*(?P<new>[{_LEVELS}])"
    rf"(?!{_NOUN}(?: [^.;:]{{0,30}})?,?(?: down| up)? from )"
)
_OTHERWISE = late(
    r"\b(?:forecast\w*|expect\w*|predict\w*|targets?|aims?|wants?|if|unless|ask\w*|seek\w*|demand\w*|average\w*|like-for-"
    r"like|underlying|adjusted|per|each|every|maximum|minimum|up to|between|record high|options?|range)\b"
)
# What a value before is told with: "was", "first put at"; not "rose to", of which another rise would follow.
_STATE = late(
    r"\b(?:was|were|is|are|been|stood at|(?:put|reported|estimated|set|given|priced|fixed) (?:at|as)|had|has|have"
    r"|numbered|total+ed|cost|paid|charged|employed|of)(?: (?:just|about|only|some|originally|the|an?))* $"
)
_TURN = late(
    r"\b(?:while|whereas|although|though|plus|excluding|including|of which)\b|[;:]"
    r"|\b(?:and|but) (?!(?:that|it|he|she|they|has|have|had|was|were|is|are|then|later|will|would|now|may|could)\b)"
)
_IT_WAS = late(
    rf"^(?:in [{_TIMES}]|[{_TIMES}]|a (?:week|month) (?:ago|earlier|before)),? (?:it|they|the (?:[a-z]+ )?(?:rate"
    r"|figure|total|number|price|level|share|fee|fare|index))(?: had| has)? (?:was|were|been|stood at)(?: at)? $"
    r"|^(?:it|they) had been $"
)
_GOES_ON = late(
    r"^[\"']?(?:the|that|it|this|they|its|their|since|now|by then)\b[^,]{0,50}$"
    r"|^(?:in|by|on|since) [^,]{1,20}, (?:it|the|that)\b"
)


class _Moved(NamedTuple):
    """A rise or fall, what it led to, and where it stands."""

    delta: Quantity
    direction: Word
    new: Quantity
    sentence: Sentence
    order: int
    start: int


def moved_by(reading: Reading, rule: str) -> Iterator[Relation]:
    """Each rise or fall to a value, with the value before: one near it that fits, or the one that must be meant."""
    for order, sentence in sentences_told(reading, rule):
        if _OTHERWISE.search(sentence.form):
            continue
        for match in _MOVED.finditer(sentence.form):
            moved = _moved(sentence, order, match)
            found = _old(reading, moved) if moved is not None else None
            if moved is not None and found is not None:
                old, told = found
                roles: dict[str, Role] = {
                    "delta": moved.delta,
                    "direction": moved.direction,
                    "new": moved.new,
                    "old": old,
                }
                used = {one.start: one for one in (told, sentence)}
                yield Relation(rule, roles, tuple(used[start] for start in sorted(used)))


def _moved(sentence: Sentence, order: int, match: re.Match[str]) -> _Moved | None:
    at = marked(sentence)
    delta, new = at.get(match.start("delta")), at.get(match.start("new"))
    if not isinstance(delta, Quantity) or not isinstance(new, Quantity) or not delta.value or not new.value:
        return None
    if delta.hedge or new.hedge or delta.range_part or new.range_part or may_be_year(new) or delta.of_whole:
        return None
    if new.kind == "percent" and not (delta.kind == "points" or delta.noun == "point"):
        return None
    if delta.unit in COINS and is_coin_of(delta.unit, new.unit):
        delta = replace(delta, value=delta.value / 100, step=delta.step / 100, unit=new.unit)
    delta = in_unit_of(delta, new)
    if delta.kind not in ("percent", "ratio", "points") and new.kind != "percent" and not may_be_same(delta, new):
        return None
    word = Word(match["up"] or match["down"], "change", 1 if match["up"] else -1)
    return _Moved(delta, word, new, sentence, order, match.start())


def _old(reading: Reading, moved: _Moved) -> tuple[Quantity, Sentence] | None:
    """What it was before, and its sentence."""
    near = [
        (one, reading.sentences[order], order, mark)
        for order in around(reading, moved.order)
        for mark, one in marked(reading.sentences[order]).items()
        if isinstance(one, Quantity) and one not in (moved.new, moved.delta) and _may_be_before(one, moved)
        if not reading.sentences[order].form.endswith("of the ", 0, mark)  # a whole
    ]
    fitting = [each for each in near if fits(moved.delta, moved.direction.sign, moved.new, each[0])]
    if fitting:
        one, told, _, _ = min(fitting, key=lambda each: abs(each[0].start - moved.delta.start))
        return one, told
    here = [each for each in near if each[2] == moved.order and each[3] < moved.start]
    if here:
        one, told, _, mark = here[-1]
        stated = _STATE.search(told.form[:mark]) and not any(char in _SHARES for char in told.form[: moved.start])
        sure = len(here) == 1 and stated and not _TURN.search(told.form[mark : moved.start])
        return (one, told) if sure else None
    return _apart(moved, near)


def _apart(moved: _Moved, near: list[tuple[Quantity, Sentence, int, int]]) -> tuple[Quantity, Sentence] | None:
    """The value in another sentence that must be meant: the only one of the one before, or one of the time before."""
    for one, told, order, mark in near:
        if order > moved.order and _IT_WAS.search(told.form[:mark]) and _is_month_before(moved.sentence, told):
            return one, told
    before = [each for each in near if each[2] == moved.order - 1]
    if len(before) == 1 and _GOES_ON.search(moved.sentence.form[: moved.start]):
        one, told, _, mark = before[0]
        plain = not _OTHERWISE.search(told.form) and _STATE.search(told.form[:mark]) is not None
        return (one, told) if plain and sum(char in _LEVELS for char in told.form) == 1 else None
    return None


def _is_month_before(sentence: Sentence, told: Sentence) -> bool:
    """Does the one tell the month before that of the other, or neither tell a month?"""
    one, other = (
        {each.month for each in at.mentions if isinstance(each, CalendarDate) and each.month} for at in (sentence, told)
    )
    return one == other == set() or any((month - 2) % 12 + 1 in other for month in one)


def _may_be_before(one: Quantity, moved: _Moved) -> bool:
    """May a figure be an earlier value of what it led to?"""
    if not one.value or one.hedge or one.range_part or one.more or one.of_whole or may_be_year(one):
        return False
    return one.value != moved.new.value and may_be_same(one, moved.new) and is_of_order(one, moved.new)


LINKERS: Linkers = {
    "moved-by": Linker(frozenset({"delta", "direction", "new", "old"}), moved_by, told=((_MOVED,),)),
}
