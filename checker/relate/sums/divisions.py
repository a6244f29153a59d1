"""Lists of parts whose words divide a whole without leaving anything out, and which do not come to it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from fractions import Fraction
from itertools import combinations, groupby, pairwise

from checker.extract.language import lexicon
from checker.model import Quantity, Reading
from checker.relate.figures import Figure
from checker.relate.noun_kinds import may_be_part
from checker.relate.slips import chance_of_slip, weight_of_slip
from checker.relate.sums.division_cues import (
    are_alike,
    are_bare,
    are_kinds,
    is_age,
    is_bare,
    is_both,
    leave_no_third,
    open_bare,
    share_unit,
)
from checker.relate.sums.division_words import (
    AND_A_FEW,
    AND_ONE,
    AND_OTHERS,
    CHANGE,
    CLOSES,
    COLON,
    COMPARED,
    EACH_TAKES,
    FATES,
    LAST,
    LOST,
    MADE_UP,
    NO_PARTS,
    OF_NAMED,
    OF_THE,
    OF_THE_TOTAL,
    OF_TOLD,
    OPENS,
    SCOPED,
    SHARED,
    SOME_OF,
    SOME_OF_THE,
    SOME_OF_TOLD,
    TAKES,
    THE_LAST,
    TOTAL,
)
from checker.relate.sums.parts_in_words import told_in_words

_ENOUGH = 7  # the weight from which parts that do not make up their whole contradict it
MOST_PARTS = 8
_BESIDE = 60  # characters of the form before a figure in which it is said what it is
_BETWEEN = 80  # ... and between the parts of a list
# Sentences with figures between a whole and its list; far if the list leaves no doubt that it is one.
_NEAR, _FAR = 3, 7
_OPENING = 1  # the heading and the first sentence, which tell the whole for all that follows
# Figures that are one slip from adding up by so small a chance are parts, even if the words call them samples.
_NO_CHANCE = Fraction(1, 10_000)

_SLIP = "one slip of the pen would mend the sum"
_CLOSED = "the list is closed by the rest"
_NO_THIRD = "there is no third case"
_ANNOUNCED = "it is told how many parts there are"
_ALL_OF_IT = "they are said to be all that was told"
_ALIKE = "all parts are placed alike"
_TOO_MANY = "parts that are placed alike come to more than the whole"
_AFTER_COLON = "the list stands right after a colon or dash"
# Of these, one at least has to speak for a list that leaves nothing out.
_WITHOUT_OTHERS = frozenset((_SLIP, _CLOSED, _NO_THIRD, _ANNOUNCED, _AFTER_COLON, _TOO_MANY, _ALL_OF_IT))

Contradiction = tuple[Figure, list[Figure], tuple[str, ...]]


def contradicted(reading: Reading, group: Sequence[Figure], taken: set[int]) -> Iterator[Contradiction]:
    """The lists of parts in a group of like figures that ought to make up a whole before them and do not.

    taken: where the figures start that are parts of a sum which comes out. Gives the whole, its parts, and the weights.
    """
    for _, run in groupby(enumerate(group), key=lambda pair: pair[1].order):
        figures = [(place, one) for place, one in run if not is_age(one) and not is_both(reading, one)]
        if len(figures) < 2 or any(one.quantity.start in taken for _, one in figures[1:]):
            continue
        at, _ = figures[0]
        listed = [one for _, one in figures]
        found = _own_whole(reading, listed) or _told_before(reading, group[max(0, at - MOST_PARTS) : at], listed)
        far = found is not None and found[0].order < found[1][0].order - 1  # what stands between is another matter
        if found is not None and not told_in_words(reading, found[1] if far else [found[0], *found[1]]):
            yield found


def _own_whole(reading: Reading, listed: list[Figure]) -> Contradiction | None:
    """The first figure of a sentence as the whole of those after it."""
    whole = listed[0]
    parts = [one for one in listed[1:] if may_be_part(one.quantity, whole.quantity)][:MOST_PARTS]
    if len(parts) < 2 or not may_be_parts(reading, whole, parts):
        return None
    if SOME_OF_THE.match(whole.sentence.form, whole.mark + 1) and are_alike([whole, *parts]):
        return None  # "Nine of the addresses were in Arl, six in Besk and three in Corm": the first part
    between = whole.sentence.form[whole.mark + 1 : parts[0].mark]
    if not COLON.search(between) and leave_no_third(whole.sentence.form, [whole, parts[0]]):
        return None  # "Forty voted for the road, 25 for lamps and two against": the first is one of them
    if OF_TOLD.match(whole.sentence.form):
        return None  # "Of these, 30 came by boat and 12 by train": the whole is told before
    of_the, opened = OF_THE.search(whole.before), OPENS.search(between)
    if not of_the and not opened:
        return None  # "10,000, 5,000 and 1,000": the first figure of a list
    weights = [
        (2, "the parts are said to be of the whole", of_the),
        (2, "a colon, a dash or a verb opens the list", opened),
        (1, _AFTER_COLON, COLON.search(between)),
        (
            1,
            "each part is brought or taken",
            COLON.search(between) and all(EACH_TAKES.search(one.before) for one in parts),
        ),
        (2, "the sentence tells the whole", True),
        *_weights(whole, parts, 1),
    ]
    return _weighed(whole, parts, weights)


def _told_before(reading: Reading, before: Sequence[Figure], parts: list[Figure]) -> Contradiction | None:
    """A figure of a sentence before the list as its whole: the only one that there is, or one a slip away."""
    form = parts[0].sentence.form
    closed = CLOSES.search(parts[-1].before[-_BESIDE:]) is not None
    of_told = OF_TOLD.match(form) or (len(parts) > 2 and SOME_OF_TOLD.match(form))
    takes, made_up = TAKES.search(form), MADE_UP.match(form)
    bare = len(parts) > 2 and open_bare(parts)
    shared = any(one.order == parts[0].order - 1 and _announced(one, parts) for one in before[-2:])
    listed = leave_no_third(form, parts) or bare or shared or (len(parts) > 2 and are_alike(parts))
    if not (closed or of_told or takes or made_up or listed) or share_unit(reading, parts):
        return None
    things = _things_told(form)
    wholes = _wholes_before(reading, before, parts, things)
    values = {one.quantity.value for one in wholes}
    if not wholes:
        return None
    quantities = [one.quantity for one in parts]
    chosen = max(wholes, key=lambda one: (weight_of_slip(one.quantity, quantities, len(values)), one.order))
    weights = [
        (3, _CLOSED, closed),
        (2, "the parts are said to be of what was told", of_told or chosen.quantity.noun == things),
        (2, "the parts are said to make up something", takes or made_up),
        (1, "the whole is told to have had the same fate", _fate(form)),
        (2, _ALL_OF_IT, made_up),
        (1, "the whole is told in the sentence before", chosen.order == parts[0].order - 1),
        (1, "the parts open the sentence and count what the whole does", bare),
        (1, "the heading tells the whole", reading.document.blocks[chosen.sentence.block].kind in ("title", "heading")),
        (1, "there is no other whole", len(values) == 1),
        *_weights(chosen, parts, len(values)),
    ]
    if len(values) > 1 and not weight_of_slip(chosen.quantity, quantities, len(values)):
        return None
    return _weighed(chosen, parts, weights)


def _things_told(form: str) -> str | None:
    """The noun of what a part is said to be of: "640 of the new posts"."""
    named = OF_NAMED.search(form)
    return lexicon.singular(named["things"]) if named else None


def _wholes_before(reading: Reading, before: Sequence[Figure], parts: list[Figure], things: str | None) -> list[Figure]:
    """The figures before a list that may be its whole; none if one of them is what the list comes to."""
    form = parts[0].sentence.form
    reach = parts[0].order - (_FAR if CLOSES.search(parts[-1].before[-_BESIDE:]) else _NEAR)
    made_up = MADE_UP.match(form)
    total = sum(one.quantity.value or 0 for one in parts)
    if any(one.quantity.value == total for one in before):
        return []
    wholes = [
        one
        for one in before
        if (one.order >= reach or one.order <= _OPENING)
        and (made_up or all(_may_be_of(reading, one, two) for two in parts))
        and may_be_parts(reading, one, parts)
        and not is_age(one)
    ]
    fate = _fate(form)
    if fate is not None:
        fated = [one for one in wholes if fate.match(one.sentence.form, one.mark)]
        most = max((one.quantity.value or 0 for one in fated), default=0)
        return [one for one in fated if one.quantity.value == most]
    return [one for one in wholes if one.quantity.noun == things] or wholes


def _fate(form: str) -> re.Pattern[str] | None:
    """The words for what happened to those that a list divides: "the dead were 11 women, six men"."""
    return next((told for called, told in FATES if called.match(form)), None)


def _may_be_of(reading: Reading, whole: Figure, part: Figure) -> bool:
    """May the part count what the whole does? "2,122 of women" counts no women, but deaths of women."""
    one, other = whole.quantity, part.quantity
    of_kind = one.kind == other.kind and reading.document.text.startswith(" of ", other.end)
    return of_kind or may_be_part(other, one)


def may_be_parts(reading: Reading, whole: Figure, parts: list[Figure]) -> bool:
    """Is nothing said that makes them no parts: larger figures, values over time, samples, further parts?"""
    quantities = [one.quantity for one in parts]
    if any(one.range_part or not one.value or not is_bare(reading, one) for one in (whole.quantity, *quantities)):
        return False
    if any((one.value or 0) >= (whole.quantity.value or 0) for one in quantities):
        return False
    if any(SOME_OF.match(one.sentence.form, one.mark + 1) for one in parts):
        return False
    if OF_THE_TOTAL.match(whole.sentence.form, whole.mark + 1):
        return False  # "brought in £38m of the total": a part itself
    if any(COMPARED.search(one.before[-_BESIDE:]) for one in (whole, *parts)):
        return False
    if len({LOST.search(one.before) is None for one in parts}) > 1:
        return False  # some were gained and some lost
    form = parts[0].sentence.form
    told = form[whole.mark :] if parts[0].order == whole.order else form
    last = parts[-1].quantity.span[1]
    after = reading.document.text[last : last + 120].lower()
    if AND_OTHERS.search(after) or THE_LAST.search(after) or _goes_on_in_words(parts):
        return False
    told, quoted = told[: parts[-1].mark - len(form)], form[parts[-1].mark :]
    told += quoted.partition('"')[0]
    return not NO_PARTS.search(told) or _is_sure_slip(whole.quantity, quantities)


def _goes_on_in_words(parts: list[Figure]) -> bool:
    """Has the list a part without a figure: "seven in Arl, one in Besk and four in Corm", "... and a tug"?"""
    form = parts[0].sentence.form
    clause = form[parts[-1].mark + 1 :].partition(",")[0]
    if AND_A_FEW.match(form[parts[-1].mark + 1 :]):
        return True
    return any(AND_ONE.search(one) for one in (form[parts[0].mark + 1 : parts[-1].mark], clause))


def _is_sure_slip(whole: Quantity, parts: list[Quantity]) -> bool:
    """Are the figures one slip from adding up, and so fine that this is no accident?"""
    chance = chance_of_slip(whole, parts)
    rounded = 10 ** min(one.zeros for one in (whole, *parts))
    return chance is not None and chance * rounded < _NO_CHANCE


def _weights(whole: Figure, parts: list[Figure], wholes: int) -> list[tuple[int, str, object]]:
    """What the list itself says for and against being all the parts of the whole."""
    form = parts[0].sentence.form
    between = [form[one.mark : other.mark] for one, other in pairwise(parts)]
    no_third = leave_no_third(form, parts)
    apart = whole.order != parts[0].order and no_third and len(parts) == 2
    total = sum(one.quantity.value or 0 for one in parts)
    return [
        (2, "a total is announced", TOTAL.search(whole.sentence.form)),
        (1, "the list is closed with 'and'", LAST.search(between[-1]) and all(len(one) < _BETWEEN for one in between)),
        (2, _ALIKE, are_alike(parts)),
        (3, _NO_THIRD, no_third),
        (1, "they are kinds of what the whole counts", are_kinds(whole, parts) or (apart and are_bare(parts))),
        (-2, "the parts may be of a place or time", apart and SCOPED.match(form, parts[-1].mark)),
        (2, _TOO_MANY, len(parts) > 2 and (no_third or are_alike(parts)) and total > (whole.quantity.value or 0)),
        (3, _ANNOUNCED, _announced(whole, parts)),
        (weight_of_slip(whole.quantity, [one.quantity for one in parts], wholes), _SLIP, True),
        (
            -2,
            "a change is told",
            not no_third and CHANGE.search(form[whole.mark if whole.order == parts[0].order else 0 :]),
        ),
    ]


def _weighed(whole: Figure, parts: list[Figure], weights: list[tuple[int, str, object]]) -> Contradiction | None:
    said = [(weight, why) for weight, why, told in weights if weight and told]
    if sum(weight for weight, _ in said) < _ENOUGH or not any(why in _WITHOUT_OTHERS for _, why in said):
        return None
    if _SLIP not in (why for _, why in said) and not _is_near(whole, parts):
        return None
    if any(_come_to(some, whole) for size in range(2, len(parts)) for some in combinations(parts, size)):
        return None  # "1,284, or three in five, came by train and 856 by car": the others are no parts
    return whole, parts, tuple(f"{weight:+} {why}" for weight, why in said)


def _come_to(parts: Iterable[Figure], whole: Figure) -> bool:
    return sum(one.quantity.value or 0 for one in parts) == whole.quantity.value


def _is_near(whole: Figure, parts: list[Figure]) -> bool:
    """Is the sum at least of the size of the whole? One that is far off is the sum of something else."""
    total = sum(one.quantity.value or 0 for one in parts)
    return Fraction(2, 3) < total / (whole.quantity.value or 1) < Fraction(3, 2)


def _announced(whole: Figure, parts: list[Figure]) -> bool:
    """Is it told how many parts there are: "in three districts", "the two funds hold 11.8 million between them"?"""
    shared = whole.order != parts[0].order and SHARED.search(whole.sentence.form) is not None
    return any(
        isinstance(one, Quantity) and one.kind == "count" and one.value == len(parts) and one.noun
        for one in whole.sentence.mentions
        if (shared and one != whole.quantity) or whole.quantity.start < one.start < parts[0].quantity.start
    )
