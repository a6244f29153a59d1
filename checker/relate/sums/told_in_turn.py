"""Parts told one after another down to the rest, or up to a total, across neighbouring sentences and paragraphs."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from fractions import Fraction
from itertools import combinations

from checker.model import Quantity, Reading, Relation, Role
from checker.relate.figures import Figure, figures_in
from checker.relate.hints import sentences_with
from checker.relate.linker import Linker, Linkers
from checker.relate.noun_kinds import OF_PEOPLE
from checker.relate.sentences import is_of_another_time
from checker.relate.slips import chance_of_slip, weight_of_slip
from checker.relate.sums.adding_up import add_up, distance, rounding, sum_of
from checker.relate.sums.parts_in_words import told_in_words
from checker.relate.sums.turn_figures import figures_before, is_plain, may_count_same, whole_far_before
from checker.relate.sums.turn_words import (
    AND_LAST,
    FINISHED,
    FURTHER,
    HARMED,
    HINTS,
    LEAVING,
    LETTERED,
    MADE_UP,
    NARROWER,
    NO_PARTS,
    NUMBERED,
    OF_THE,
    OF_THEM,
    OF_THINGS_ALONE,
    OF_TOLD,
    OTHERS,
    PLACED_FIRST,
    REST,
    RESTED,
    SEATS,
    SHARE_AFTER,
    SHARE_BEFORE,
    SOME_OF,
    SOME_OF_THE,
    STAND,
    STILL,
    SUM,
    TAKES,
    TOGETHER,
    TOTAL,
    WITH_MORE,
    WITH_THE_REST,
)

_REACH = 3  # sentences with figures before the last part in which the whole may stand
_ENOUGH = 7  # the weight from which parts that do not come to the whole contradict it
Weights = list[tuple[int, str, object]]


def parts_told_in_turn(reading: Reading, rule: str) -> Iterator[Relation]:
    """The whole and the parts of which the last is called the rest, or after which the total is told.

    If some of the figures before come to one of them with the rest, these are the whole and the parts. Otherwise the
    first of them, if it is the largest and if words enough make it the whole of all the others.
    """
    for order, sentence in sentences_with(reading, HINTS):
        for last in figures_in(sentence, order):
            if not is_plain(last):
                continue
            if _is_called_rest(last) and not last.quantity.of_whole:
                yield from _down_to(reading, rule, last)
            elif SUM.search(last.before) or TOGETHER.search(last.before):
                yield from _up_to(reading, rule, last)


def _is_called_rest(one: Figure) -> bool:
    """Do the words before or behind the figure call it what is left?"""
    form = one.sentence.form
    if SOME_OF_THE.search(one.before):
        return False  # "five of the 110 others"
    if LEAVING.search(one.before) or STILL.match(form, one.mark):
        return HARMED.match(form, one.mark) is None and OF_THINGS_ALONE.match(one.before) is None
    return bool(REST.search(one.before) or (OTHERS.match(form, one.mark) and one.before.endswith("the ")))


def _down_to(reading: Reading, rule: str, rest: Figure) -> Iterator[Relation]:
    near = figures_before(reading, rest, _REACH)
    told = _completed(near, rest)
    notes: tuple[str, ...] = ("the parts come to the whole with the rest",)
    if told is None and told_in_words(reading, [*near, rest]):
        return
    far = None if told else whole_far_before(reading, near, rest)
    if far is not None:
        yield _relation(rule, far[0], [*far[1], rest], far[2])
        return
    if told is None and len(near) > 1:
        whole, parts = _with_whole_first(near)
        told_before = reading.document.text[whole.quantity.end : rest.sentence.start].lower()
        weights = _weights(told_before, whole, [*parts, rest])
        if WITH_MORE.match(rest.sentence.form, rest.mark + 1) or _are_parts_of_another(reading, [*near, rest]):
            return
        if not _is_whole(whole, parts, rest) or sum(weight for weight, _, said in weights if said) < _ENOUGH:
            return
        told, notes = (whole, parts), tuple(f"{weight:+} {why}" for weight, why, said in weights if said and weight)
    if told is not None:
        yield _relation(rule, told[0], [*told[1], rest], notes)


def _are_parts_of_another(reading: Reading, told: Sequence[Figure]) -> bool:
    """Do all of them come to a figure of the copy, in whatever unit: "318.6 million pounds ... 188.4 million"?"""
    total = sum_of(told)
    return any(isinstance(one, Quantity) and one.value == total for one in reading.mentions())


def _with_whole_first(near: Sequence[Figure]) -> tuple[Figure, list[Figure]]:
    """The first figure and those after it; the second and the others if the first is some of it: "£14m of the £31m"."""
    first, second = near[0], near[1]
    if first.sentence is second.sentence and SOME_OF.fullmatch(first.sentence.form, first.mark + 1, second.mark):
        return second, [first, *near[2:]]
    return first, list(near[1:])


def _completed(near: Sequence[Figure], rest: Figure) -> tuple[Figure, list[Figure]] | None:
    """A figure and some of the others that come to it with the rest, whatever the words say."""
    for at, whole in enumerate(near):
        if not _counts_the_same(whole, rest):
            continue
        largest = all((one.quantity.value or 0) < (whole.quantity.value or 0) for one in near[at + 1 :])
        others = [one for place, one in enumerate(near) if place != at]
        for size in range(1, len(others) + 1):
            for some in combinations(others, size):
                leeway = rounding([whole, *some, rest]) if at == 0 and largest else Fraction(0)
                if distance(whole, [*some, rest]) <= leeway:
                    return whole, list(some)
    return None


def _counts_the_same(whole: Figure, rest: Figure) -> bool:
    """May the rest be of the whole? "The other eleven districts" are of districts alone."""
    one, other = whole.quantity, rest.quantity
    if one.noun != other.noun and other.noun in OF_PEOPLE:
        return False  # "the other three women" are of the women
    return may_count_same(whole, rest) and (one.kind != "count" or bool(one.noun) or not other.noun)


def _is_whole(whole: Figure, parts: Sequence[Figure], rest: Figure) -> bool:
    """Is the first figure larger than each of the others, and of the size of all of them?"""
    value = whole.quantity.value or Fraction(1)
    told = [one.quantity.value or Fraction(0) for one in (*parts, rest)]
    alike = all(may_count_same(whole, one) for one in parts) or _weight_of_slip(whole, [*parts, rest]) > 2
    if not alike or not _counts_the_same(whole, rest) or _is_joined(whole, parts[0]) or _is_a_part(whole):
        return False
    near = Fraction(2, 3) < sum(told) / value < Fraction(3, 2)
    return near and max(told) < value and not whole.quantity.of_whole and whole.quantity.hedge == ""


def _is_a_part(one: Figure) -> bool:
    """Do the words beside the figure make it a part: "half of it, £95m, came from", "£29m, 60% of the group"?"""
    return bool(
        SHARE_BEFORE.search(one.before)
        or FINISHED.search(one.before)
        or SHARE_AFTER.match(one.sentence.form, one.mark + 1)
    )


def _is_joined(one: Figure, other: Figure) -> bool:
    """Are both told side by side, as parts are: "54 were charged and 29 let go"?"""
    return one.sentence is other.sentence and " and " in one.sentence.form[one.mark : other.mark]


def _weights(told: str, whole: Figure, parts: Sequence[Figure]) -> Weights:
    """What the words say for and against the figures being all the parts of the whole.

    told: the words between the whole and the sentence of the last part.
    """
    end = parts[-1]
    sentences = {one.order: one.sentence.form for one in parts} | {end.order: end.before}
    forms = list(sentences.values())
    noun, last, kind = whole.quantity.noun, end.quantity.noun, end.quantity.kind
    noun = last if {noun, last} <= SEATS else noun
    of_told = any(OF_TOLD.search(form) for form in forms)
    of_told = of_told or any(OF_THE.match(one.sentence.form, one.mark) for one in parts)
    own = whole.sentence.form[whole.mark :] if whole.order in sentences else ""
    later = [own, *(form for order, form in sentences.items() if order != whole.order)]
    return [
        (3, "the last is called the rest", True),
        (2, "the parts are said to be of the whole", of_told),
        (2, "the whole is told as a sum", TOTAL.search(whole.sentence.form)),
        (1, "the parts are said to take, bring or be so much", any(TAKES.search(form) for form in forms)),
        (1, "the parts are said to make it up", any(MADE_UP.search(form) for form in forms)),
        (1, "a part is called a further one", any(FURTHER.search(one.before[-40:]) for one in parts)),
        (1, "the parts follow at once", parts[0].order - whole.order <= 1),
        (1, "there is no other figure of these things", len(parts) <= 3),
        (1, "the rest has the noun of the whole, or none", not last or last == noun),
        (-4, "the rest is of some place or kind", kind == "count" and _is_narrower(end)),
        (-3, "the parts are of some place", any(PLACED_FIRST.match(form) for order, form in sentences.items())),
        (-2, "the last may be the last of a few", AND_LAST.search(end.before)),
        (-8, "a rest is told before the last", RESTED.search(told)),
        (
            -6,
            "parts are told of another time",
            any(is_of_another_time(one.sentence, [whole.sentence]) for one in parts),
        ),
        (-2, "the rest has another noun", last and noun and last != noun and noun != "person"),
        (-3, "the figures may be samples or of another time", any(NO_PARTS.search(form) for form in later)),
        (_weight_of_slip(whole, parts), "one slip of the pen would mend the sum", True),
    ]


def _is_narrower(rest: Figure) -> bool:
    """Is the rest one of a place or kind ("the other four in the north"), and not said to be there ("with the ...")?"""
    narrower = NARROWER.match(rest.sentence.form, rest.mark + 1) is not None
    left = OTHERS.match(rest.sentence.form, rest.mark) is not None
    return narrower and not left and not WITH_THE_REST.search(rest.before)


def _weight_of_slip(whole: Figure, parts: Sequence[Figure]) -> int:
    return weight_of_slip(whole.quantity, [one.quantity for one in parts])


def _up_to(reading: Reading, rule: str, total: Figure) -> Iterator[Relation]:
    """A total with the list of parts in the sentences before it, if the list is lettered or a slip is sure."""
    parts = [one for one in figures_before(reading, total, _REACH) if one.sentence.block >= total.sentence.block - 1]
    number = _number_told(total)
    parts = parts[-number:] if number else parts
    if len(parts) < 2 or max(one.quantity.value or 0 for one in parts) >= (total.quantity.value or 0):
        return
    lettered = sum(LETTERED.search(one.before[-60:]) is not None for one in parts) >= len(parts) - 1
    slip = chance_of_slip(total.quantity, [one.quantity for one in parts]) is not None
    pair = len(parts) == 2 and slip and TOGETHER.search(total.before) is not None
    sure = lettered or pair or _weight_of_slip(total, parts) > 2 or _is_too_little(total, parts)
    other_time = not lettered and any(is_of_another_time(total.sentence, [one.sentence]) for one in parts)
    if other_time or STAND.search(total.before) or OF_THEM.match(total.sentence.form, total.mark):
        return
    fits = add_up(total, parts)
    like = Fraction(2, 3) < sum_of(parts) / (total.quantity.value or 1) < 2
    if fits or (like and not any(NO_PARTS.search(one.sentence.form) for one in parts) and sure):
        yield _relation(rule, total, parts, ("+3 the total is told after its parts",))


def _number_told(total: Figure) -> int:
    """How many parts a total is said to be of: "together the three took in"; 0 if it is not said."""
    told = NUMBERED.match(total.before)
    marks = zip(total.sentence.mentions, total.sentence.marks, strict=True)
    numbers = [one for one, mark in marks if told and mark == told.end() and isinstance(one, Quantity)]
    return int(numbers[0].value or 0) if numbers and not numbers[0].noun else 0


def _is_too_little(total: Figure, parts: Sequence[Figure]) -> bool:
    """Is the total less than the parts of the sentence before it, which has no other figure of these things?"""
    told = sum_of(parts)
    near = {one.order for one in parts} == {total.order - 1}
    return len(parts) > 2 and near and told > (total.quantity.value or 0) and SUM.search(total.before) is not None


def _relation(rule: str, whole: Figure, parts: Sequence[Figure], notes: tuple[str, ...]) -> Relation:
    used = {one.sentence.start: one.sentence for one in (whole, *parts)}
    roles: dict[str, Role] = {"whole": whole.quantity, "parts": tuple(one.quantity for one in parts)}
    return Relation(rule, roles, tuple(used[start] for start in sorted(used)), notes)


LINKERS: Linkers = {
    "parts-told-in-turn": Linker(
        frozenset({"whole", "parts"}), parts_told_in_turn, told=((REST, OTHERS, LEAVING, STILL, SUM, TOGETHER),)
    ),
}
