"""As many parts as a whole is said to have, told over the sentences behind it, which do not come to it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from fractions import Fraction

from checker.late import late
from checker.model import Quantity, Reading
from checker.relate.figures import Figure
from checker.relate.noun_kinds import may_be_part
from checker.relate.slips import chance_of_slip
from checker.relate.sums.divisions import Contradiction, may_be_parts

_FEWEST, _MOST = 3, 8
_FARTHEST = 4  # sentences with figures from the whole to its last part
_LIKELY = Fraction(1, 5)  # the chance of a slip from which on it tells nothing
_PLACES = late(r"\b(?:in|at|from|across|among|between|for|over|into|to|by)(?: (?:the|its|his|her|their|all|those))? $")


def spread(reading: Reading, group: Sequence[Figure], taken: set[int]) -> Iterator[Contradiction]:
    """Each whole that is "in five districts" or "among four schools", with the next five or four figures of its kind.

    They must be all that the next sentences tell of these things, and one slip of the pen away from the whole.
    """
    for at, whole in enumerate(group):
        number = _number_of_parts(whole)
        if number is None:
            continue
        later = [
            one for one in group[at + 1 :] if one.order > whole.order and may_be_part(one.quantity, whole.quantity)
        ]
        parts, more = later[:number], later[number : number + 1]
        if len(parts) < number or (more and more[0].order == parts[-1].order):
            continue
        if not _follow(reading, whole, parts) or any(one.quantity.start in taken for one in (whole, *parts)):
            continue
        quantities = [one.quantity for one in parts]
        chance = chance_of_slip(whole.quantity, quantities)
        rounded = 10 ** min(one.zeros for one in (whole.quantity, *quantities))
        if chance is not None and chance * rounded < _LIKELY and _may_be_all(reading, whole, parts):
            yield whole, parts, ("+5 it is told how many parts there are", "+2 one slip of the pen would mend the sum")


def _number_of_parts(whole: Figure) -> int | None:
    """How many districts, schools or funds the whole is said to be in or of, in its own sentence behind it."""
    for one, mark in zip(whole.sentence.mentions, whole.sentence.marks, strict=True):
        if not isinstance(one, Quantity) or one.kind != "count" or not one.noun or mark <= whole.mark:
            continue
        if one.hedge or one.value is None or not _FEWEST <= one.value <= _MOST:
            continue
        if _PLACES.search(whole.sentence.form[:mark]):
            return int(one.value)
    return None


def _follow(reading: Reading, whole: Figure, parts: Sequence[Figure]) -> bool:
    """Do the parts follow in the next sentences, over more than one of them, without a break in the copy?"""
    orders = [whole.order, *(one.order for one in parts)]
    if len(set(orders)) < 3 or orders[-1] - orders[0] > _FARTHEST or orders[1] != orders[0] + 1:
        return False
    blocks = [one.sentence.block for one in (whole, *parts)]
    kinds = {reading.document.blocks[one].kind for one in blocks}
    return kinds <= {"paragraph", "item", "title"} and blocks[-1] - blocks[0] < 2


def _may_be_all(reading: Reading, whole: Figure, parts: list[Figure]) -> bool:
    """Does no word of any of the sentences make the figures anything else than parts?"""
    sentences = {one.order: [two for two in parts if two.order == one.order] for one in parts}
    return all(may_be_parts(reading, whole, some) for some in sentences.values())
