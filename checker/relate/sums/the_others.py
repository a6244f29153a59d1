"""The others of a whole whose parts stand sentences apart: "led in 17 precincts ... The other 14 went to Hale"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from fractions import Fraction
from itertools import combinations

from checker.late import late
from checker.marks import ALL_KINDS, HEAD_END, KINDS
from checker.model import Quantity, Reading, Relation, Role
from checker.relate.figures import Figure, figures_in, may_be_same
from checker.relate.hints import sentences_told
from checker.relate.linker import Linker, Linkers
from checker.relate.noun_kinds import OF_PEOPLE, may_be_part
from checker.relate.sentences import is_of_another_time
from checker.relate.slips import is_one_slip, weight_of_slip
from checker.relate.sums.adding_up import add_up
from checker.relate.sums.parts_in_words import told_in_words
from checker.relate.sums.turn_words import COMPARED, NARROWER, PER, SOME_OF

_OTHERS = late(
    r"(?:\b(?:the|its|their|his|her|all|our) (?:other|remaining) |^(?:other|remaining) "
    r"|\b(?:the|its|their) (?:rest|remainder|balance)(?:,| of| \() )(?:(?:some|about|just|only) )*\Z"
)
_BEHIND = late(rf"\bthe {KINDS['count']} others\b")
_OF_THEM = late(rf"(?:[^{ALL_KINDS},.;:()]{{0,30}}?{HEAD_END})? ?of (?:them|whom|which|these|those)\b")
_OF_THE = late(
    r"(?:^|[\"(,;:] ?|\b(?:and|but|that|said) )(?:of|out of) (?:(?:the|those|these|its|their|all) )?(?:[\w'-]+ ){0,2}\Z"
)
# What the figure before it counts is worth so much each, or the figure is some of one told before it.
_EACH_OR_SOME = late(
    rf"(?:\baverag\w+|\bincluding|\bsuch as"
    rf"|{KINDS['count']}[^{ALL_KINDS},.;:()]{{0,30}}{HEAD_END} (?:of|at))(?: [a-z]+)? \Z"
)
_MORE = late(rf"(?:[^{ALL_KINDS},.;:()]{{0,30}}?{HEAD_END})? ?(?:more|fewer|less|higher|lower|up|down|ahead)\b")
# Parts that are told without a figure.
_VAGUE = late(
    r"\b(?:several|many|most(?! of (?:them|which|whom) )|few|handful|dozens|some of|half|a third|a quarter)\b"
)
_REACH = 4  # sentences with figures before the others in which their part stands
_FARTHEST = 12  # ... in which figures are tried that may be the whole, besides the opening
_OPENING = 3
_SURE = 2  # the weight of a slip from which it is none by chance
_MOST_READ = 9
_Told = tuple[Figure, list[Figure], int]  # the whole, its parts, and the weight that a slip must have


def others_of_told(reading: Reading, rule: str) -> Iterator[Relation]:
    """Each "other 14" with the part told last before it and the whole that both are of.

    The whole is what the part is said to be of ("312 of its 780 flights"), the one figure with its noun, the one of
    the sentence before, or one that a chain of parts comes near. Other sums that come out leave the relation unsaid.
    """
    for order, sentence in sentences_told(reading, rule):
        for rest in figures_in(sentence, order):
            if _is_called_others(rest) and _is_exact(rest) and not rest.quantity.of_whole:
                relation = _of_others(reading, rule, rest)
                if relation is not None:
                    yield relation


def _is_called_others(one: Figure) -> bool:
    """Do the words beside the figure call it what is left: "the other 14", "the 14 others"?"""
    behind = one.before.endswith("the ") and _BEHIND.match(one.sentence.form, one.mark - len("the "))
    return bool(behind) or _OTHERS.search(one.before) is not None


def _of_others(reading: Reading, rule: str, rest: Figure) -> Relation | None:
    near = [one for one in _told(reading, rest.order - _REACH, rest) if _is_exact(one)]
    if near and near[-1].order == rest.order and near[-1].quantity.of_whole and not _is_of_them(near[-1]):
        near.pop()  # "19 of the other 23"
    before = _told(reading, 0, rest)
    choices = [*_said_of(near, rest), *_beside(near, rest), *_named_alike(near, before, rest), *_in_turn(before, rest)]
    for whole, parts, _ in choices:
        if add_up(whole, [*parts, rest]):
            return _relation(rule, whole, parts, rest)
    if not choices or _comes_out(reading, near, rest):
        return None
    whole, parts, weight = choices[0]
    if weight_of_slip(whole.quantity, [one.quantity for one in (*parts, rest)]) < weight:
        return None
    return _relation(rule, whole, parts, rest) if _is_sure(reading, whole, parts, rest) else None


def _is_sure(reading: Reading, whole: Figure, parts: Sequence[Figure], rest: Figure) -> bool:
    """Would one slip mend the sum, and does nothing in the words make it another?"""
    quantities = [one.quantity for one in (*parts, rest)]
    if any(one.hedge for one in (whole.quantity, *quantities)) or not is_one_slip(whole.quantity, quantities):
        return False
    placed = NARROWER.match(rest.sentence.form, rest.mark + 1) and parts[-1].sentence is not rest.sentence
    told = reading.document.text[parts[-1].quantity.end : rest.quantity.start].lower()
    return not (
        placed
        or _VAGUE.search(told)
        or told_in_words(reading, [*parts, rest])
        or (whole.order >= _OPENING and is_of_another_time(rest.sentence, [whole.sentence]))
    )


def _told(reading: Reading, first: int, rest: Figure) -> list[Figure]:
    """The figures of its kind before the rest, from a sentence on."""
    return [
        one
        for order in range(max(0, first), rest.order + 1)
        for one in figures_in(reading.sentences[order], order)
        if (order < rest.order or one.mark < rest.mark)
        and (one.quantity.kind, one.quantity.unit) == (rest.quantity.kind, rest.quantity.unit)
        and not COMPARED.search(one.before[-40:])
    ]


def _is_exact(one: Figure) -> bool:
    quantity, form = one.quantity, one.sentence.form
    if quantity.range_part or quantity.hedge or not quantity.value or form.startswith("-", one.mark + 1):
        return False
    return not (PER.match(form, one.mark + 1) or _EACH_OR_SOME.search(one.before) or _MORE.match(form, one.mark + 1))


def _may_count(one: Quantity, rest: Quantity) -> bool:
    return may_be_part(rest, one) or may_be_same(one, rest)


def _said_of(near: list[Figure], rest: Figure) -> Iterator[_Told]:
    """The last part that is said to be of a whole: "312 of its 780 flights", "of the 154 riders, 132"."""
    for at in range(len(near) - 2, -1, -1):
        one, other = near[at], near[at + 1]
        if one.sentence is not other.sentence:
            continue
        if SOME_OF.fullmatch(one.sentence.form, one.mark + 1, other.mark):
            whole, part = other, one
        elif _OF_THE.search(one.before):
            whole, part = one, other
        else:
            continue
        later = [each for each in near[at + 2 :] if _may_count(each.quantity, rest.quantity)]
        named = _may_count(whole.quantity, rest.quantity)
        if not later and _value(whole) > max(_value(part), _value(rest)):
            yield whole, [part], 0 if named else _SURE
        return


def _beside(near: list[Figure], rest: Figure) -> Iterator[_Told]:
    """The part in the sentence of the others ("23 of them ... and the other 41"), and the one whole before it."""
    own = [one for one in near if one.order == rest.order and _may_count(one.quantity, rest.quantity)]
    if len(own) != 1 or (own[0].quantity.of_whole and not _is_of_them(own[0])):
        return
    (part,) = own
    before = [one for one in near if one.order < rest.order]
    larger = {_value(one): one for one in before if _value(one) > max(_value(part), _value(rest))}
    last = max((one.order for one in larger.values()), default=-1)
    wholes = [one for one in larger.values() if one.order == last and not one.quantity.more]
    if len(wholes) != 1:
        return
    (whole,) = wholes
    between = [one for one in before if one.quantity.start > whole.quantity.start]
    if not any(_may_count(one.quantity, whole.quantity) for one in between):
        named = _may_count(whole.quantity, rest.quantity)
        yield whole, [part], 0 if _is_of_them(part) and named else _SURE


def _is_of_them(one: Figure) -> bool:
    return _OF_THEM.match(one.sentence.form, one.mark + 1) is not None


def _named_alike(near: list[Figure], before: list[Figure], rest: Figure) -> Iterator[_Told]:
    """The part told last with a noun of its own, and the one larger figure of the copy with that noun."""
    like = [one for one in near if _may_count(one.quantity, rest.quantity)]
    part = like[-1] if like else None
    if part is None or not part.quantity.noun or part.quantity.noun in OF_PEOPLE or rest.order - part.order > 1:
        return
    if rest.quantity.noun not in ("", part.quantity.noun) or part.quantity.more or part.quantity.of_whole:
        return
    alike = {_value(one): one for one in before if one.quantity.noun == part.quantity.noun and one != part}
    larger = [one for value, one in alike.items() if value > max(_value(part), _value(rest))]
    if len(larger) == 1 and len(alike) == 1 and _is_exact(larger[0]):
        yield larger[0], [part], 0


def _in_turn(before: list[Figure], rest: Figure) -> Iterator[_Told]:
    """The run of parts down to the rest, and the one figure before it or in the opening that they come near."""
    run: list[Figure] = []
    for one in reversed(before):
        if not _is_exact(one) or not _may_count(one.quantity, rest.quantity):
            continue
        if rest.quantity.kind != "count" and one.quantity.step != rest.quantity.step:
            continue
        if rest.order - one.order > _REACH or (run and run[0].order - one.order > 1):
            break
        total = sum((_value(each) for each in (*run, rest)), Fraction(0))
        if len(run) > 1 and _value(one) * Fraction(10, 9) > total:
            break
        run.insert(0, one)
    if len(run) < 2:
        return
    listed = [*run, rest]
    total = sum((_value(each) for each in listed), Fraction(0))
    for one in before:
        near = one.order <= _OPENING or run[0].order - one.order <= _FARTHEST
        if (
            near
            and one.quantity.start < run[0].quantity.start
            and Fraction(3, 4) < total / _value(one) < Fraction(4, 3)
        ):
            exact = add_up(one, listed)
            if exact or weight_of_slip(one.quantity, [each.quantity for each in listed], 2) > _SURE:
                yield one, run, _SURE


def _comes_out(reading: Reading, near: Sequence[Figure], rest: Figure) -> bool:
    """Does the rest complete any figure near it, or told in the opening, with one or two figures before it?"""
    opening = [one for order, each in enumerate(reading.sentences[:_OPENING]) for one in figures_in(each, order)]
    after = [
        one
        for order in range(rest.order, min(len(reading.sentences), rest.order + 2))
        for one in figures_in(reading.sentences[order], order)
        if one.quantity.start > rest.quantity.start
    ]
    kind = (rest.quantity.kind, rest.quantity.unit)
    others = [one for one in (*near[-_MOST_READ:], *after) if (one.quantity.kind, one.quantity.unit) == kind]
    sums = {
        _value(rest) + sum((_value(one) for one in some), Fraction(0))
        for size in (1, 2, 3)
        for some in combinations(near[-_MOST_READ:], size)
    }
    wholes = [one for one in (*opening, *others) if (one.quantity.kind, one.quantity.unit) == kind]
    return any(_value(one) in sums for one in wholes)


def _value(one: Figure) -> Fraction:
    return one.quantity.value or Fraction(1)


def _relation(rule: str, whole: Figure, parts: Sequence[Figure], rest: Figure) -> Relation:
    used = {one.sentence.start: one.sentence for one in (whole, *parts, rest)}
    roles: dict[str, Role] = {"whole": whole.quantity, "rest": rest.quantity}
    roles["parts"] = tuple(one.quantity for one in parts)
    return Relation(rule, roles, tuple(used[start] for start in sorted(used)))


LINKERS: Linkers = {
    "others-of-told": Linker(frozenset({"whole", "parts", "rest"}), others_of_told, told=((_OTHERS, _BEHIND),)),
}
