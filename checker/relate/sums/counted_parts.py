"""As many places, firms or lots as the copy says there are, each told with a figure, and the whole that these make up.

"All 1,250 drivers at the four depots will stop work … Arl has 420 drivers. There are 360 at Besk, 290 at Corm and 180
at Dole": the number of the depots says that the list leaves none out.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from fractions import Fraction
from itertools import pairwise

from checker.late import late
from checker.marks import KINDS
from checker.model import Quantity, Reading, Relation, Role
from checker.relate.figures import PART_KINDS, Figure, figures_by_unit
from checker.relate.linker import Linker, Linkers
from checker.relate.noun_kinds import may_be_part
from checker.relate.slips import is_one_slip, weight_of_slip
from checker.relate.sums.adding_up import add_up, sum_of
from checker.relate.sums.division_words import COMPARED

_FEWEST, _MOST = 3, 8
_COUNT = KINDS["count"]
_THE = late(r"(?:^|\b)(?:the|all|its|their|our|these|those|[\w’'-]+[’']s?)(?: (?:other|main|big|new|old))? $")
_THINGS = late(r" [a-z-]+s\b")
_OF_THEM = late(r"\bof (?:the|its|their|all|these|those) $")
_REACH = 4  # sentences with figures from the number to the list of those it counts
_OPENING = 2  # sentences with figures at the top, which tell the whole for all that follows
_WHOLE_BEFORE = 3  # sentences with figures before the list in which the whole may stand
_SURE = 2  # the weight of a slip that chance seldom makes
_AND = late(r"(?:\band\b|\bwhile\b|\bplus\b|\bwith\b|followed by|[;,])")
# What makes a figure of the list no part: another time, a change, what one of several has, a share, a lower limit.
_NO_PART = late(
    r"\b(?:rose|fell|grew|dropped|up|down|increased?|from|more|less|fewer|than|each|per|average|averaged|mean|median"
    r"|record|peak|last year|previous|earlier|ago|respectively|including|such as|among (?:them|others)|at least|nearly"
    rf"|another|other|further|won|lost|beat|by|in all|total)\b|[{KINDS['percent']}{KINDS['points']}{KINDS['multiple']}]"
)


@dataclass(frozen=True, slots=True)
class _Number:
    """How many there are of what the parts are told of, where that is said, and the place of its sentence."""

    quantity: Quantity
    order: int
    of_them: bool


def counted_parts(reading: Reading, rule: str) -> Iterator[Relation]:
    """Each list of as many named parts as its copy counts, with the whole they come to or are one slip away from."""
    numbers = list(_numbers(reading))
    if not numbers:
        return
    counting = {number.quantity.span for number in numbers}
    groups = [
        [one for one in group if one.quantity.span not in counting] for group in reading.once(figures_by_unit).values()
    ]
    for number in numbers:
        found = [(run, group) for group in groups for run in _runs(reading, group, number)]
        if len(found) == 1:
            yield from _with_whole(rule, number, *found[0])


def _numbers(reading: Reading) -> Iterator[_Number]:
    """The small numbers of things that the copy takes for known: "the four depots", "the most punctual of the four"."""
    for order, sentence in enumerate(reading.sentences):
        for mark, one in zip(sentence.marks, sentence.mentions, strict=True):
            if mark < 0 or not isinstance(one, Quantity) or one.kind != "count" or one.hedge or one.range_part:
                continue
            if one.value is None or one.value.denominator != 1 or not _FEWEST <= one.value <= _MOST or one.more:
                continue
            before = sentence.form[:mark]
            named = one.noun != "" or _THINGS.match(sentence.form, mark + 1) is not None
            if _THE.search(before) and (named or _OF_THEM.search(before)):
                yield _Number(one, order, not named)


def _runs(reading: Reading, group: Sequence[Figure], number: _Number) -> Iterator[list[Figure]]:
    """The lists of so many figures near the number, which are all of their sentences and each have a name."""
    many = int(number.quantity.value or 0)
    for at in range(len(group) - many + 1):
        run = list(group[at : at + many])
        orders = [one.order for one in run]
        near = number.order - _REACH <= orders[0] and orders[-1] <= number.order + _REACH
        if not near or (number.of_them and orders[0] > number.order):
            continue
        steps = {later - earlier for earlier, later in pairwise(orders)}
        if not steps <= {0, 1} or orders.count(orders[-1]) == 1 or len({one.sentence.block for one in run}) > 1:
            continue
        alone = (at == 0 or group[at - 1].order != orders[0]) and (
            at + many == len(group) or group[at + many].order != orders[-1]
        )
        if alone and all(_is_part(reading, run, place) for place in range(many)) and _is_closed(run):
            yield run


def _is_part(reading: Reading, run: Sequence[Figure], place: int) -> bool:
    """Is it a plain figure that is told of a name, before it or behind it in its sentence?"""
    one = run[place]
    quantity, sentence = one.quantity, one.sentence
    if quantity.hedge or quantity.range_part or quantity.more or not quantity.value or quantity.of_whole:
        return False
    beside = [other for other in run if other.order == one.order]
    at = beside.index(one)
    low = beside[at - 1].quantity.end if at else sentence.start
    high = beside[at + 1].quantity.start if at + 1 < len(beside) else sentence.end
    words = reading.document.text[low:high].lower()
    named = any(low <= name.start and name.end <= high for name in reading.names)
    return named and not _NO_PART.search(words) and not COMPARED.search(one.before)


def _is_closed(run: Sequence[Figure]) -> bool:
    """Does "and" lead to the last figure of the last sentence's list?"""
    last, before = run[-1], run[-2]
    return _AND.search(last.sentence.form, before.mark, last.mark) is not None


def _with_whole(rule: str, number: _Number, run: list[Figure], group: Sequence[Figure]) -> Iterator[Relation]:
    """The list with the figure before it that it comes to; else with the only one that a slip parts from it."""
    largest = max(one.quantity.value or Fraction(0) for one in run)
    before = [
        one
        for one in group
        if one.quantity.start < run[0].quantity.start
        and (one.order <= _OPENING or one.order >= run[0].order - _WHOLE_BEFORE or one.order == number.order)
        and (one.quantity.value or 0) > largest
        and not one.quantity.range_part
        and all(may_be_part(part.quantity, one.quantity) for part in run)
    ]
    wholes = [one for one in before if add_up(one, run)]
    if not wholes:
        near = [one for one in before if Fraction(2, 3) < sum_of(run) / (one.quantity.value or 1) < Fraction(3, 2)]
        near = [one for one in near if one.order == number.order] or near
        values = {one.quantity.value for one in near}
        wholes = [one for one in near if not one.quantity.hedge and _is_surely_of(number, one, run, len(values))]
        if len({one.quantity.value for one in wholes}) > 1:
            return
    for whole in wholes[:1]:
        sentences = tuple(dict.fromkeys(one.sentence for one in sorted((whole, *run), key=_start)))
        roles: dict[str, Role] = {"whole": whole.quantity, "parts": tuple(one.quantity for one in run)}
        yield Relation(rule, {**roles, "number": number.quantity}, sentences)


def _is_surely_of(number: _Number, whole: Figure, run: Sequence[Figure], wholes: int) -> bool:
    """Is the list a slip away from the whole: one that chance seldom makes, or the number is told with the whole?"""
    parts = [one.quantity for one in run]
    together = whole.order == number.order and wholes == 1
    return weight_of_slip(whole.quantity, parts, wholes) >= _SURE or (together and is_one_slip(whole.quantity, parts))


def _start(one: Figure) -> int:
    return one.quantity.start


LINKERS: Linkers = {
    "counted-parts": Linker(
        frozenset({"whole", "parts", "number"}),
        counted_parts,
        needs=(tuple(KINDS[kind] for kind in PART_KINDS),),
    ),
}
