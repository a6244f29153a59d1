"""Figures of the same things told one after another, and a whole that stands far before them."""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction
from itertools import takewhile

from checker.extract.language import lexicon
from checker.model import Reading
from checker.relate.figures import Figure, figures_in
from checker.relate.noun_kinds import may_be_part
from checker.relate.sentences import is_of_another_time
from checker.relate.slips import chance_of_slip, weight_of_slip
from checker.relate.sums.turn_words import COMPARED, NO_PARTS, OF_THEM, OF_THINGS, PART_MARK, PER, SEATS, THEN

_MOST_READ = 8
_FARTHEST = 14  # sentences with figures between a whole and the parts that it is told far before
_ENOUGH = 7
_ROUGHLY = Fraction(1, 20)
_BESIDE = 40  # characters before a figure in which words call it a part


def is_plain(one: Figure) -> bool:
    """Is the figure exact, of its own time and not one for each?"""
    quantity = one.quantity
    if quantity.range_part or not quantity.value or quantity.hedge not in ("", "about"):
        return False
    return not COMPARED.search(one.before[-40:]) and not PER.match(one.sentence.form, one.mark + 1)


def figures_before(reading: Reading, last: Figure, reach: int) -> list[Figure]:
    """The figures of the same things before the last, as far as their sentences and paragraphs belong together."""
    found: list[Figure] = []
    block = last.sentence.block
    blocks = reading.document.blocks
    for order in range(last.order, max(-1, last.order - reach - 1), -1):
        sentence = reading.sentences[order]
        if block - sentence.block > 1 or blocks[sentence.block].kind in ("heading", "title", "row", "cell", "caption"):
            break
        block = sentence.block
        some = [one for one in figures_in(sentence, order) if order < last.order or one.mark < last.mark]
        some = [one for at, one in enumerate(some) if not (at and _is_of_a_part(one, some[:at]))]
        found = [one for one in some if may_count_same(one, last) and is_plain(one)] + found
    return found[-_MOST_READ:]


def _is_of_a_part(one: Figure, before: Sequence[Figure]) -> bool:
    """Is it some of a part: the three of "nine of the vans were found, three of them empty"?"""
    return OF_THEM.match(one.sentence.form, one.mark) is not None and any(each.quantity.of_whole for each in before)


def may_count_same(one: Figure, other: Figure) -> bool:
    """May both count the same things? Seats are those of the members who hold them."""
    kinds = may_be_part(one.quantity, other.quantity) or may_be_part(other.quantity, one.quantity)
    return kinds or {one.quantity.noun, other.quantity.noun} <= SEATS


def whole_far_before(
    reading: Reading, near: Sequence[Figure], rest: Figure
) -> tuple[Figure, list[Figure], tuple[str, ...]] | None:
    """The one figure, sentences before a list that is closed by its rest, that can only be the whole of the list.

    The list is one sentence, or begins with what it divides ("Of the letters, ..."). No other figure may be the whole,
    and none may be what the list comes to.
    """
    opened = [one for one in near if OF_THINGS.match(one.sentence.form)]
    first = opened[0].order if opened else rest.order
    called = list(takewhile(_is_called_part, reversed(near)))[::-1]
    marked = len(called) > 1
    parts = called if marked else [one for one in near if one.order >= first]
    listed = [*parts, rest]
    if len(listed) < 3 or any(NO_PARTS.search(one.sentence.form) for one in listed):
        return None
    total = sum((one.quantity.value or Fraction(0) for one in listed), Fraction(0))
    wholes = _wholes(reading, listed, total)
    if len({one.quantity.value for one in wholes}) != 1:
        return None
    whole = wholes[-1]
    quantities = [one.quantity for one in listed]
    things = opened and OF_THINGS.match(opened[0].sentence.form)
    named = bool(things and whole.quantity.noun and whole.quantity.noun in _singulars(things["things"]))
    weights = [
        (3, "the last is called the rest", True),
        (3, "the list begins with what it divides", opened),
        (2, "the list is one sentence", not opened and not marked),
        (3, "each is called a part", marked),
        (2, "the whole counts what it divides", named),
        (2, "one slip of the pen would mend the sum", chance_of_slip(whole.quantity, quantities) is not None),
        (weight_of_slip(whole.quantity, quantities), "chance would hardly make that slip", True),
    ]
    said = [(weight, why) for weight, why, told in weights if weight and told]
    if sum(weight for weight, _ in said) < _ENOUGH:
        return None
    return whole, parts, tuple(f"{weight:+} {why}" for weight, why in said)


def _is_called_part(one: Figure) -> bool:
    """Do the words before a figure make it some of what was told: "another 80"?"""
    return PART_MARK.search(one.before[-_BESIDE:]) is not None


def _wholes(reading: Reading, listed: Sequence[Figure], total: Fraction) -> list[Figure]:
    """The figures before a list that are of the size of its sum; none if one of the document is that sum."""
    found: list[Figure] = []
    doubtful: list[Figure] = []
    first, rest = listed[0], listed[-1]
    most = max(one.quantity.value or Fraction(0) for one in listed)
    kind = (rest.quantity.kind, rest.quantity.unit)
    for order, sentence in enumerate(reading.sentences):
        for one in figures_in(sentence, order):
            value = one.quantity.value or Fraction(0)
            if (one.quantity.kind, one.quantity.unit) != kind:
                continue
            if value == total:
                return []
            if THEN.search(one.before):
                continue
            near = Fraction(2, 3) < total / (value or 1) < Fraction(3, 2) and value > most
            if not near or not first.order - _FARTHEST <= order < first.order:
                continue
            if is_of_another_time(first.sentence, [sentence]):
                return []
            (found if is_plain(one) else doubtful).append(one)
    # "Over a quarter of a million" is the £261,700 told roughly; "about 340,000" may be another whole.
    if any(not _is_roughly(one, whole) for one in doubtful for whole in found):
        return []
    nouns = {one.quantity.noun for one in listed} - {""}
    return [one for one in found if one.quantity.noun in nouns] or found


def _is_roughly(one: Figure, other: Figure) -> bool:
    first, second = (each.quantity.value or Fraction(1) for each in (one, other))
    return abs(first / second - 1) <= _ROUGHLY


def _singulars(words: str) -> frozenset[str]:
    """The words with those of them that are plural as the noun for one."""
    return frozenset(lexicon.singular(word) for word in words.split())
