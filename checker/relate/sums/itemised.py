"""Amounts of the items of a list set apart, and what they come to in the words around it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from fractions import Fraction

from checker.late import late
from checker.marks import KINDS
from checker.model import Reading, Relation, Role, Sentence
from checker.relate.figures import PART_KINDS, Figure, figures_in
from checker.relate.linker import Linker, Linkers
from checker.relate.noun_kinds import may_be_part
from checker.relate.slips import is_one_slip, weight_of_slip
from checker.relate.sums.adding_up import add_up

_FEWEST, _MOST = 3, 12
_OPENING = 2  # sentences with figures at the top
_AFTER = 2  # ... and behind the list, in which it is summed up
_SURE = 3  # the weight of a slip from which it is none by chance
# What calls the figure after it all that was listed.
_SUMS_UP = late(
    r"^(?:that|this|it|these|they|which|the (?:total|lot|whole|sum|bill|haul|items|pieces))\b[^.;:]{0,40}?"
    r"\b(?:puts?|brings?|brought|makes?|made|adds? up|added up|comes?|came|totals?|totall?ed|gives?|gave|is|was)\b"
    r"(?: [a-z']+){0,4} $"
    r"|\b(?:in all|altogether|in total|a total of|total(?: [a-z]+)? (?:of|to|is|was))(?: [a-z]+){0,2} $"
)
_THE = late(r"\b(?:the|these|those|all(?: the)?) $")
_THINGS = frozenset({"piece", "item", "article", "object", "thing", "lot", "person"})
_NO_SUM = late(
    r"\b(?:of which|including|includes?|net of|less|minus|excluding|per|each|average\w*|up to|at least|more than|over"
    r"|from|between|target|guidance|forecast\w*|expect\w*|eps|margin|ebitda|cash|debt|assets|backlog|total\w*)\b"
)


def itemised(reading: Reading, rule: str) -> Iterator[Relation]:
    """The figures that the items of a list each begin with, and the one near it or at the top that they come to.

    A sum that does not come out is given if what follows the list calls the figure its sum, or chance would hardly
    make the slip.
    """
    for items in _lists(reading):
        for parts in _columns(items):
            relation = _summed(reading, rule, parts)
            if relation is not None:
                yield relation


def _lists(reading: Reading) -> Iterator[list[tuple[int, Sentence]]]:
    """Runs of items, each of one sentence with figures, that no item without a figure begins, breaks or ends."""
    blocks = reading.document.blocks
    run: list[tuple[int, Sentence]] = []
    for order, sentence in (*enumerate(reading.sentences), (-1, None)):
        listed = sentence is not None and blocks[sentence.block].kind == "item"
        if sentence is not None and listed and (not run or sentence.block - run[-1][1].block == 1):
            run.append((order, sentence))
            continue
        if _FEWEST <= len(run) <= _MOST:
            ends = (run[0][1].block - 1, run[-1][1].block + 1)
            if not any(0 <= at < len(blocks) and blocks[at].kind == "item" for at in ends):
                yield run
        run = [(order, sentence)] if sentence is not None and listed else []


def _columns(items: Sequence[tuple[int, Sentence]]) -> Iterator[list[Figure]]:
    """The first figure of a kind in each item, if each has one that is exact and stands in no bracket."""
    if any(_NO_SUM.search(sentence.form) for _, sentence in items):
        return
    told = [[one for one in figures_in(sentence, order) if _is_told(one)] for order, sentence in items]
    for kind, unit in {(one.quantity.kind, one.quantity.unit): None for one in told[0]}:
        like = [[one for one in some if (one.quantity.kind, one.quantity.unit) == (kind, unit)] for some in told]
        if all(len(some) == 1 for some in like) and not any(some[0].quantity.hedge for some in like):
            yield [some[0] for some in like]


def _is_told(one: Figure) -> bool:
    """Does the figure stand in no bracket ("(2022: £112m)"), and is it no end of a range?"""
    return one.before.count("(") <= one.before.count(")") and not one.quantity.range_part and bool(one.quantity.value)


def _summed(reading: Reading, rule: str, parts: Sequence[Figure]) -> Relation | None:
    wholes = list(_wholes(reading, parts))
    fits = [one for one, _ in wholes if add_up(one, parts)]
    if fits:
        return _relation(rule, fits[-1], parts)
    quantities = [one.quantity for one in parts]
    values = {one.quantity.value for one, _ in wholes}
    sure = {
        one.quantity.value: one
        for one, called in wholes
        if not one.quantity.hedge
        and is_one_slip(one.quantity, quantities)
        and (called or weight_of_slip(one.quantity, quantities, len(values)) >= _SURE)
    }
    return _relation(rule, next(iter(sure.values())), parts) if len(sure) == 1 else None


def _wholes(reading: Reading, parts: Sequence[Figure]) -> Iterator[tuple[Figure, bool]]:
    """The figures that may be the sum of a list, and whether words behind the list call them so."""
    first, last = parts[0], parts[-1]
    total = sum((one.quantity.value or Fraction(0) for one in parts), Fraction(0))
    most = max(one.quantity.value or Fraction(0) for one in parts)
    for order, sentence in enumerate(reading.sentences):
        if order > _OPENING and not first.order - 1 <= order <= last.order + _AFTER:
            continue
        for one in figures_in(sentence, order):
            value = one.quantity.value or Fraction(1)
            quantity = one.quantity
            if (quantity.kind, quantity.unit) != (first.quantity.kind, first.quantity.unit) or quantity.range_part:
                continue
            if first.order <= order <= last.order or value <= most or not 3 * total < 4 * value < 16 * total / 3:
                continue
            behind = order > last.order and sentence.block == last.sentence.block + 1
            things = behind and _THE.search(one.before) is not None and quantity.noun in _THINGS
            alike = quantity.kind != "count" or all(may_be_part(part.quantity, quantity) for part in parts)
            if alike or things:
                yield one, things or (behind and _SUMS_UP.search(one.before) is not None)


def _relation(rule: str, whole: Figure, parts: Sequence[Figure]) -> Relation:
    used = {one.sentence.start: one.sentence for one in (whole, *parts)}
    roles: dict[str, Role] = {"whole": whole.quantity, "parts": tuple(one.quantity for one in parts)}
    return Relation(rule, roles, tuple(used[start] for start in sorted(used)))


LINKERS: Linkers = {
    "itemised": Linker(
        frozenset({"whole", "parts"}), itemised, (tuple(KINDS[kind] for kind in PART_KINDS),), blocks=("item",)
    ),
}
