"""A multiple of a value that follows it, or one that sums up the only two values told before it.

"It holds 9bn litres. The old one holds 3bn. Engineers call it three times as big": nothing else can be meant.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from fractions import Fraction
from itertools import permutations

from checker.late import late
from checker.marks import DASH, KINDS
from checker.model import Quantity, Reading, Relation, Role, Sentence
from checker.relate.changes.then_and_now import VALUES, Valued, around, pairs_of, valued
from checker.relate.figures import marked, may_be_same
from checker.relate.hints import sentences_with
from checker.relate.linker import Linker, Linkers
from checker.relate.wholes import part_of
from checker.relate.wording import content_words

_MULTIPLE, _PERCENT = KINDS["multiple"], KINDS["percent"]
_VALUED = VALUES + _PERCENT
_KINDS = VALUES + _PERCENT + KINDS["duration"]
_MEASURED = (
    r"big|large|long|high|many|much|likely|heavy|tall|far|old|expensive|dear|costly|fast|deep|wide|common|strong|great"
)
_MORE = r"bigger|larger|longer|higher|heavier|taller|older|dearer|faster|deeper|wider|greater|more likely"
# "four times the 4,500", "twice as many as the 15", "three times the output of the 100 MW".
_OF_VALUE = late(
    rf"(?: as (?:{_MEASURED})(?: [\w'-]+)? as| (?:{_MORE}) than)?(?: (?:the|that of the|their|its|his|her)"
    rf"(?: (?:size|number|price|cost|output|total|figure|capacity|weight|length|height|area|amount|speed)"
    r"(?: of the)?)?)?"
    rf" (?P<old>[{_KINDS}])"
    rf"| as (?:{_MEASURED})(?: [\w'-]+)? as (?:in|at|on|during|before|when)[^{_VALUED},;.]{{0,30}}"
    r",? ?(?:when|after|which) (?:there (?:were|was)|it (?:was|had|stood at)"
    r"|the (?:figure|total|number) was|they (?:had|were|numbered))"
    rf" (?P<then>[{_KINDS}])"
)
# "three times as big", "six times higher", with nothing after it that it is held against.
_ENDS = rf"(?: ?[.,;:)\"'{DASH}]| (?:and|but|so|when)\b)"
_SUMS_UP = late(rf" (?:as (?:big|large|many|much|high)|bigger|larger|greater|higher)\b{_ENDS}")
# "In 1998 there were 200: the colony has grown sixfold", of the later value and the earlier one.
_GROWN = late(
    r"(?:\b(?:thus|therefore|so|which means)\b|:) (?:it|they|(?:the )?(?:number|figure|total|population|colony|herd"
    r"|flock|fleet|membership|capacity|workforce|staff|output|roll|tally)) (?:has|have|had)"
    r"(?: (?:grown|risen|increased|gone up|swollen|multiplied))? $"
)
_LIKELY = late(rf" as likely\b(?: to [\w ]{{3,40}})?{_ENDS}")
_SO = late(r"\b(?:thus|therefore|so|which means)\b[^.;:]{0,40} $")
_POINTS_BACK = late(
    r"(?:^[\"']?(?:with|that|this|it|they|so|thus|the (?:new|first|latter|former|larger|bigger))\b"
    r"|\b(?:it|they|that|the (?:figure|total|sum|price|charge|fee)) (?:is|was|are|were|will be)"
    r"|\b(?:thus|therefore|so|or|making (?:it|them)|which (?:is|makes|means)))"
    r"[^.;:]{0,60} $"
)
_OTHERWISE = late(
    r"\b(?:forecasts?|expected|predict\w*|target|could|would|may|might|if|not|unless|average|usual|normal|per"
    r"|each)\b"
)
_PLANNED = late(r"\b(?:forecasts?|expected|predict\w*|target|could|would|may|might)\b")
_BASE = late(r"\b(?:every|per|out of|each|in) $")
_BESIDE_BARE = frozenset({"count", "measure"})
_FARTHEST = Fraction(12)
_NEXT, _A_FEW = 2, 12  # characters from a multiple to the number behind it; numbers that happen so often
_CLOSE = Fraction(1, 40)  # how far out a multiple that fits may be


def multiples_of_two(reading: Reading, rule: str) -> Iterator[Relation]:
    """Every multiple of a value right after it, with the only value before it that may be told so; or of two told.

    Where two values near it fit the multiple they are tied to it, whatever the words say.
    """
    for order, sentence in sentences_with(reading, (_MULTIPLE,)):
        if _OTHERWISE.search(sentence.form):
            continue
        for mark, multiple in marked(sentence).items():
            if sentence.form[mark] == _MULTIPLE and isinstance(multiple, Quantity) and multiple.value:
                told = _told(reading, sentence, order)
                found = _of_value(told, sentence, order, mark) or _of_told(told, sentence, order, mark)
                found = found or _fitting(told, order, multiple)
                if found is not None and _is_near(*found, multiple):
                    yield _relation(rule, multiple, sentence, *found)


def _told(reading: Reading, sentence: Sentence, order: int) -> list[Valued]:
    """The values of the sentence of a multiple and of those around it; in place of a whole, the part told of it."""
    told = (
        _or_part(one)
        for at in around(reading, order)
        if at == order or not _PLANNED.search(reading.sentences[at].form)
        for one in valued(reading.sentences[at], at, _KINDS)
        if not _BASE.search(one.before)
    )
    return [one for one in told if one is not None]


def _or_part(one: Valued) -> Valued | None:
    """The 12 for the 40 of "12 of the town's 40 halls"; nothing for that of "half of its 40 halls"."""
    place = part_of(one.sentence.form, one.mark)
    if place is None:
        return one
    part = marked(one.sentence).get(place)
    if isinstance(part, Quantity) and part.of_whole and may_be_same(part, one.figure):
        return replace(one, figure=part, mark=place)
    return None


def _of_value(told: list[Valued], sentence: Sentence, order: int, mark: int) -> tuple[Valued, Valued] | None:
    """The value that the multiple is of, and the only other one like it that stands before it."""
    match = _OF_VALUE.match(sentence.form, mark + 1)
    place = max(match.start("old"), match.start("then")) if match else -1
    old = next((one for one in told if one.order == order and one.mark == place), None)
    if old is None or (place == mark + _NEXT and old.figure.kind == "count" and (old.figure.value or 0) <= _A_FEW):
        return None  # "seven wickets, twice three at Arl": so often, not so many times
    before = [one for one in told if _is_before(one, order, mark) and _alike(one, old) and one.pastness == 0]
    nearest = max((one.order for one in before), default=0)
    values = [one for one in before if one.order == nearest]
    if not values or nearest < order - 1:
        return None
    sure = nearest == order or (len(values) == 1 and _goes_on(sentence, mark, values[0]))
    return (values[-1], old) if sure else None


def _goes_on(sentence: Sentence, mark: int, value: Valued) -> bool:
    """Does the sentence speak of what the value before it was told of?"""
    said = sentence.form[:mark]
    return _POINTS_BACK.search(said) is not None or bool(content_words(said) & content_words(value.before))


def _of_told(told: list[Valued], sentence: Sentence, order: int, mark: int) -> tuple[Valued, Valued] | None:
    """The only two values alike before a multiple that sums them up, the larger first."""
    likely = _LIKELY.match(sentence.form, mark + 1) and _SO.search(sentence.form[:mark])
    summed = _SUMS_UP.match(sentence.form, mark + 1) and _POINTS_BACK.search(sentence.form[:mark])
    grown = _GROWN.search(sentence.form[:mark])
    if not likely and not summed and not grown:
        return None
    before = [one for one in told if _is_before(one, order, mark)]
    if len(before) != 2 or not _alike(*before) or before[0].figure.value == before[1].figure.value:
        return None
    if grown:
        pairs = pairs_of(before, order)
        return (pairs[0].new, pairs[0].old) if len(pairs) == 1 else None
    larger, smaller = sorted(before, key=lambda one: one.figure.value or 0, reverse=True)
    return larger, smaller


def _is_before(one: Valued, order: int, mark: int) -> bool:
    return order - 2 <= one.order < order or (one.order == order and one.mark < mark)


def _fitting(told: list[Valued], order: int, multiple: Quantity) -> tuple[Valued, Valued] | None:
    """Two values alike of which the one is so many times the other, if there are no others that are."""
    n = multiple.value or 1
    pairs = [
        (one, other)
        for one, other in permutations(told, 2)
        if _alike(one, other)
        and abs(one.order - order) < 2
        and abs((one.figure.value or Fraction(0)) / (other.figure.value or Fraction(1)) / n - 1) <= _CLOSE
    ]
    return pairs[0] if len({(one.figure.value, other.figure.value) for one, other in pairs}) == 1 else None


def _is_near(new: Valued, old: Valued, multiple: Quantity) -> bool:
    """Is the one of the size that the multiple makes it, within a digit?"""
    ratio = (new.figure.value or Fraction(0)) / (old.figure.value or Fraction(1)) / (multiple.value or 1)
    return _FARTHEST > ratio > 1 / _FARTHEST


def _alike(one: Valued, other: Valued) -> bool:
    """Are both of one kind, unit and noun, as far as they have one?"""
    first, second = one.figure, other.figure
    bare = any(each.kind == "count" and not each.noun for each in (first, second))  # "9 billion litres" and "3 billion"
    like = may_be_same(first, second) or (bare and {first.kind, second.kind} <= _BESIDE_BARE)
    return first is not second and like and (first.value or 0) > 0 and (second.value or 0) > 0


def _relation(rule: str, multiple: Quantity, sentence: Sentence, new: Valued, old: Valued) -> Relation:
    used = {each.start: each for each in (new.sentence, old.sentence, sentence)}
    roles: dict[str, Role] = {"n": multiple, "new": new.figure, "old": old.figure}
    return Relation(rule, roles, tuple(used[at] for at in sorted(used)))


LINKERS: Linkers = {
    "multiples-of-two": Linker(frozenset({"n", "new", "old"}), multiples_of_two, ((_MULTIPLE,),)),
}
