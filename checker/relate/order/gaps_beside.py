"""A gap, what it is counted from, and the two figures: "29 points, four behind Kell, who have 33".

What it is counted from is a name ("39 ahead of Orr"), a time ("417 more than last year") or a mark that was to be
reached ("three short of the target"); its figure stands with it there or in a sentence nearby, where the name, the time
or the mark is told again. The gap's own figure stands before it, or in the sentence before ("She finished 39 ahead").
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from fractions import Fraction
from typing import NamedTuple

from checker.extract.language.nouns import compatible
from checker.late import late
from checker.marks import DASH, HEAD_END, KINDS
from checker.model import CalendarDate, Quantity, Reading, Relation, Role, Sentence, Word
from checker.relate.changes.bases import in_unit_of
from checker.relate.figures import marked
from checker.relate.hints import sentences_told
from checker.relate.linker import Linker, Linkers

_VALUES = "".join(KINDS[kind] for kind in ("count", "money", "percent", "measure", "duration"))
_GAPS = "".join(KINDS[kind] for kind in ("count", "money", "points", "measure", "duration"))
_ANY = "".join(kind for name, kind in KINDS.items() if name not in ("ordinal", "label"))
_TIMES = KINDS["date"] + KINDS["year"]
_NOUN = rf"(?: (?:percentage )?points?{HEAD_END}?|(?: [a-z'-]+){{0,2}}?{HEAD_END})?"
_UP = (
    r"more|higher|above|ahead of|clear of|in front of|up on|greater|larger|bigger|longer|taller|heavier|dearer|slower"
    r"|older|better off"
)
_DOWN = (
    r"fewer|less|lower|below|short of|shy of|behind|adrift of|down on|shorter|lighter|cheaper|smaller|younger|quicker"
    r"|faster"
)
_GAP = late(
    rf"(?P<gap>[{_GAPS}]){_NOUN},? (?:(?P<up>{_UP})|(?P<down>{_DOWN}))\b"
    rf"(?=(?P<rest>(?:(?! \x97|[;:.()]).){{0,90}}))"
)
# Who has more of what is counted off is not the one in front: a stroke fewer leads.
_LESS_LEADS = frozenset({"shot", "stroke", "second", "minute"})
_LEADING = frozenset({"ahead of", "clear of", "in front of", "behind", "adrift of"})
_SPEEDS = frozenset({"quicker", "faster", "slower"})
_OTHERWISE = late(
    r"\b(?:if|would|could|may|might|target of|forecast\w*|expect\w*|predict\w*|average\w*|handicap|deduct\w+|docked"
    r"|per|each|every|apiece|goal difference|games? in hand behind|same (?:stage|point)|pace|on average|up to"
    r"|at least)\b"
)
# The gap has another gap or share beside it, or is counted in so many.
_NO_GAP = late(r"^ (?:than (?:half|a third|one|once|twice|the rest|enough)|or (?:more|less|fewer)|and (?:more|less))\b")
_NAMED = late(
    r"[^A-Z.;:()]{0,60}?\b(?:of|than|on|behind|below|above|front of|leaders?|champions?|rivals?|neighbou?rs?) "
    r"(?:(?:in|at|for|the|its|his|her|their|both|[a-z]+-placed|leaders?|champions?|rivals?|neighbou?rs?|incumbent"
    r"|pacesetters|closest|nearest|Mr|Mrs|Ms|Dr|Sir),? )*(?P<name>[A-Z][\w'’-]+(?: (?:[A-Z][\w'’-]*))*)"
)
_HAS = (
    r"(?:on|with|at|had|has|have|polled|scored|took|won|got|received|is|was|were|are|by|to|of|paid|costs?|earns?"
    r"|[a-z]+ed|,|\()"
)
_TIME = late(rf"^ than (?:in |at |for |on |the figure (?:of|for) |that (?:of|for|in) |it (?:was|did|had) )?[{_TIMES}]")
_MARK = late(
    r"^(?: than)? (?:an?|the|its|their|his|her|our|that)(?: [a-z-]+){0,3}? (?P<mark>majority|target|goal|limit"
    r"|threshold|quota|minimum|maximum|capacity|budget|requirement|quorum|ceiling"
    r"|asking price|guide price)\b(?! of| set| for)"
)
_A_TIME = "time"
_NEEDS = {
    "majority": r"majority|needs?|needed|required?|requires|to (?:govern|win|control|take control)",
    "quorum": r"quorum|needs?|needed|required?|requires",
}
# "It is", "She finished", "That was": of the figure in the sentence before.
_IT = late(
    r"^[\"']?(?:it|that|this|they|she|he|these|those|which|the [a-z]+(?: [a-z]+)?|(?:his|her|its|their) [a-z]+)\b"
)
# Between the gap's own figure and the gap: no other thing that the gap may be of.
_TURN = late(
    rf"[;:.()]|{DASH} [a-z]+ (?:is|was|had)|\b(?:while|whereas|as|when|although|though|because|against|from)\b"
)
_PAST = late(r"\b(?:from|against|compared (?:with|to)|than|versus|below|above|of (?:the|its|their))(?: [a-z]+){0,2} $")
# What may follow a total: of "three to play" or "two fewer" it is none.
_ENDS = late(
    rf"(?:[^{_ANY}.;:,()]{{0,25}}?{HEAD_END})?(?=[,.;:)]|{DASH}| (?:and(?! [{_ANY}])|but|with|after|from|in|at|on|when"
    r"|since)\b|$)"
)
_LIKE = 4  # times: figures farther apart are not of one thing
_NEAR = 8  # sentences with figures between a gap and the figure of the name
_BESIDE = 2  # sentences within which a time told again is that of the gap, whatever is counted
_FEWEST = 10  # of what is counted without a noun, on both sides


class _Gap(NamedTuple):
    """A gap with its direction, sentence, and the words after it."""

    quantity: Quantity
    direction: Word
    sentence: Sentence
    order: int
    start: int
    end: int
    rest: str


class _Value(NamedTuple):
    """A figure that the gap may be counted from or to, and where it stands."""

    figure: Quantity
    sentence: Sentence
    order: int
    mark: int


def gaps_beside(reading: Reading, rule: str) -> Iterator[Relation]:
    """A gap with its own figure and that of what it is counted from: these, or silence if others near make it true."""
    for order, sentence in sentences_told(reading, rule):
        for match in _GAP.finditer(sentence.form):
            gap = _gap(sentence, order, match)
            if gap is None or _OTHERWISE.search(sentence.form):
                continue
            told = _is_told_with(reading, gap)
            values = list(_values(reading, gap)) if told else []
            other = _other(gap, values, told) if told else None
            own = _own(gap, [one for one in values if one != other]) if other is not None else None
            if own is None or other is None or not _alike(gap, own.figure, other.figure):
                continue
            if told == _A_TIME and own.figure.value == other.figure.value:
                continue  # the headline tells of "last year" what the story holds against "the year before"
            orders = {own.order, other.order, order}
            near = [one.figure for one in values if one.order in orders]
            fits = _fits(gap, own.figure, other.figure)
            if fits or not any(_fits(gap, one, two) for one in near for two in near):
                yield _relation(rule, gap, own, other)


def _relation(rule: str, gap: _Gap, own: _Value, other: _Value) -> Relation:
    quantity = in_unit_of(gap.quantity, own.figure)
    direction = _direction(gap, own.figure, other.figure)
    roles: dict[str, Role] = {"gap": quantity, "direction": direction, "own": own.figure, "other": other.figure}
    used = {one.start: one for one in (own.sentence, other.sentence, gap.sentence)}
    return Relation(rule, roles, tuple(used[start] for start in sorted(used)))


def _direction(gap: _Gap, own: Quantity, other: Quantity) -> Word:
    """The direction of a gap: who is ahead by strokes or minutes has fewer, who is faster less time or more speed."""
    word, counted = gap.direction, gap.quantity
    fewer = counted.kind == "duration" or counted.noun in _LESS_LEADS
    if (word.text in _LEADING and fewer) or (word.text in _SPEEDS and counted.kind != "duration"):
        return Word(word.text, word.list, 1 if (own.value or 0) > (other.value or 0) else -1)
    return word


def _gap(sentence: Sentence, order: int, match: re.Match[str]) -> _Gap | None:
    quantity = marked(sentence).get(match.start("gap"))
    if not isinstance(quantity, Quantity) or not quantity.value or quantity.hedge or quantity.range_part:
        return None
    if quantity.more or quantity.unit == "basis-point" or _NO_GAP.match(match["rest"]):
        return None
    word = Word(match["up"] or match["down"], "change", 1 if match["up"] else -1)
    return _Gap(quantity, word, sentence, order, match.start("gap"), match.start("rest"), match["rest"])


def _values(reading: Reading, gap: _Gap) -> Iterator[_Value]:
    """The figures near the gap that may be of what it is counted in."""
    near = range(max(0, gap.order - _NEAR), min(len(reading.sentences), gap.order + _NEAR + 1))
    for order in near:
        sentence = reading.sentences[order]
        gaps = {match.start("gap") for match in _GAP.finditer(sentence.form)}
        for mark, one in sorted(marked(sentence).items()):
            if isinstance(one, Quantity) and mark not in gaps and _is_counted_so(gap.quantity, one):
                yield _Value(one, sentence, order, mark)


def _is_counted_so(gap: Quantity, one: Quantity) -> bool:
    """May the gap lie between this figure and another, by unit and noun?"""
    if not one.value or one.hedge or one.more or one.range_part or one.of_whole or one.value < (gap.value or 0) / 4:
        return False
    if one.kind == "percent" or gap.kind == "points":
        return one.kind == "percent" and (gap.kind == "points" or gap.noun == "point")
    if gap.kind != one.kind:
        return False
    if gap.kind == "count":
        return not gap.noun or not one.noun or compatible(gap.noun, one.noun)
    return gap.unit == one.unit or in_unit_of(gap, one) is not gap


def _is_told_with(reading: Reading, gap: _Gap) -> str:
    """What the figure that the gap is counted from is told with: the words of a name or mark, "time", or ""."""
    if _TIME.match(gap.rest):
        return _A_TIME
    mark = _MARK.match(gap.rest)
    if mark is not None:
        return _NEEDS.get(mark["mark"], re.escape(mark["mark"]))
    after = max(gap.quantity.end, gap.quantity.noun_end)
    named = _NAMED.match(reading.document.text, after, gap.sentence.end)
    if named is None:
        return ""
    whole = named["name"].lower().removesuffix("'s").removesuffix("’s")
    names = {whole, *(one for one in (whole.split()[0], whole.split()[-1]) if len(one) > 2)}
    return "|".join(map(re.escape, sorted(names, key=len, reverse=True)))


def _other(gap: _Gap, values: list[_Value], told: str) -> _Value | None:
    """The one figure of what the gap is counted from: of the name, the time or the mark told again."""
    return _of_time(gap, values) if told == _A_TIME else _told_with(rf"(?:{told})(?:'s|’s)?", gap, values)


def _told_with(words: str, gap: _Gap, values: list[_Value]) -> _Value | None:
    """The only figure that is told next after the words."""
    told = re.compile(rf"\b{words}\b(?P<said>[^{_ANY}.;:]{{0,45}}?)(?<![a-z]){_HAS} ?(?:[a-z]+ ){{0,2}}?$")
    found = [
        one
        for one in values
        if told.search(one.sentence.form[: one.mark]) and _ENDS.match(one.sentence.form, one.mark + 1)
    ]
    found = [one for one in found if not _is_before(one, gap) and not _is_dated(one)]
    return found[0] if len(found) == 1 else None


def _is_dated(one: _Value) -> bool:
    """Is it told of another time ("who have 49 points from last season")?"""
    if re.search(r"\b(?:last|previous|earlier|ago|before)\b", one.sentence.form[one.mark : one.mark + 30]):
        return True
    at = marked(one.sentence)
    dates = (at.get(mark) for mark in range(one.mark + 1, one.mark + 30))
    return any(isinstance(date, CalendarDate) and (date.relative or date.year) for date in dates)


def _is_before(one: _Value, gap: _Gap) -> bool:
    """Does it stand before the gap in its own clause, as the gap's own figure does?"""
    between = gap.sentence.form[one.mark : gap.start]
    return one.sentence is gap.sentence and one.mark < gap.start and not re.search(r"[;:]|\band\b", between)


def _of_time(gap: _Gap, values: list[_Value]) -> _Value | None:
    """The only figure of a sentence nearby that tells the time which the gap is counted from."""
    dates = [one for mark, one in marked(gap.sentence).items() if mark >= gap.end and isinstance(one, CalendarDate)]
    key = _time(dates[0]) if dates else None
    if key is None:
        return None
    found = [
        one
        for one in values
        if one.order != gap.order
        and {key} == {_time(each) for each in one.sentence.mentions if isinstance(each, CalendarDate)}
        and (abs(one.order - gap.order) <= _BESIDE or one.figure.noun)
    ]
    return found[0] if len(found) == 1 else None


def _time(date: CalendarDate) -> tuple[str, int | None] | None:
    """A time as far as two sentences tell it alike: "last year" and "a year ago" are one."""
    if date.relative:
        unit = next((one for one in ("year", "month", "week", "season", "quarter") if one in date.relative), None)
        return (unit, None) if unit and "this" not in date.relative and "next" not in date.relative else None
    return ("in", date.year) if date.year and date.kind == "year" else None


def _own(gap: _Gap, values: list[_Value]) -> _Value | None:
    """The gap's own figure: the last before it in its sentence, or the only one of the sentence before."""
    here = [one for one in values if one.order == gap.order and one.mark < gap.start]
    if here:
        now = [one for one in here if not _PAST.search(gap.sentence.form[: one.mark])]
        last = now[-1] if now else None
        return last if last is not None and not _TURN.search(gap.sentence.form[last.mark : gap.start]) else None
    if not _IT.match(gap.sentence.form):
        return None
    before = [one for one in values if one.order == gap.order - 1 and not _PAST.search(one.sentence.form[: one.mark])]
    return before[0] if len(before) == 1 else None


def _alike(gap: _Gap, own: Quantity, other: Quantity) -> bool:
    """Are the two of one kind and of like size?"""
    first, second = own.value or Fraction(0), other.value or Fraction(0)
    if (own.kind, own.unit) != (other.kind, other.unit) or not (first < _LIKE * second and second < _LIKE * first):
        return False
    if own.noun and other.noun and own.noun != other.noun:
        return not gap.quantity.inherited and compatible(own.noun, other.noun)
    return bool(gap.quantity.noun or own.noun) or own.kind != "count" or min(first, second) >= _FEWEST


def _fits(gap: _Gap, own: Quantity, other: Quantity) -> bool:
    """Is it the gap between the two, as far as they are printed?"""
    if own is other or own.value is None or other.value is None or (own.unit != other.unit):
        return False
    quantity = in_unit_of(gap.quantity, own)
    room = Fraction(0) if own.step == other.step == 1 else (own.step + other.step) / 2
    return abs(abs(own.value - other.value) - (quantity.value or 0)) <= room


LINKERS: Linkers = {
    "gaps-beside": Linker(frozenset({"gap", "direction", "own", "other"}), gaps_beside, told=((_GAP,),)),
}
