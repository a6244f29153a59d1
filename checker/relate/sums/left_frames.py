"""What remains, with the parts told right before it and the one whole they are of, wherever that stands.

"The yard had 64 carts ... Seven burned and 12 more were sold. That left 45": the words beside the figure call
it what is left, the figures before it in its sentence or the one before are the parts, and one count tells of all.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from fractions import Fraction
from itertools import combinations

from checker.late import late
from checker.marks import ALL_KINDS, HEAD_END
from checker.model import Mention, Quantity, Reading, Relation, Role
from checker.relate.figures import Figure, figures_in, may_be_same
from checker.relate.hints import sentences_told
from checker.relate.linker import Linker, Linkers
from checker.relate.noun_kinds import may_be_part
from checker.relate.sentences import is_of_another_time
from checker.relate.sums.adding_up import add_up, sum_of
from checker.relate.sums.parts_in_words import told_in_words
from checker.relate.sums.turn_words import COMPARED, NARROWER, PER

_ABOUT = r"(?:(?:just|only|some|about|another|a further|a total of) )*"
# "The remaining 20", "leaving 800", "that left 48", "the final 62".
_LEFT = late(
    r"(?:\b(?:the|its|their|his|her|all) (?:remaining|final) |^the (?:last|other|rest,|rest:|remainder,) "
    r"|\band the (?:last|final|rest,|remaining) |^the outstanding "
    r"|,? (?:leaving|which left|which leaves)(?: (?:it|them|him|her|us) with)? "
    rf"|^(?:that|this|which|it) (?:leaves|left|would leave) ){_ABOUT}\Z"
)
_HARMED = late(
    rf"[^{ALL_KINDS},.;:()]{{0,30}}?{HEAD_END}? ?(?:others? |more |people )?(?:dead|missing|injured|wounded|hurt"
    r"|homeless|trapped|stranded|behind|of (?:them|these|those|the)|for|to)\b"
)
_OF_THEM = late(rf"[^{ALL_KINDS},.;:()]{{0,30}}?{HEAD_END}? ?of (?:them|whom|which|these|those)\b")
_OF_WHOM = late(r"\b(?:of (?:whom|which|them|these|those)|including|such as)(?: [a-z]+)?,? \Z")
_SOME_OF = late(rf"{HEAD_END}? of (?:the|its|their|those|these) ")
_FURTHER = late(r"\b(?:a further|another|the next|an additional)(?: [a-z]+)? \Z")
# What else there is, without a figure.
_VAGUE = late(
    r"\b(?:some(?! [\d£$€])|several|many|most|others|few|dozens|hundreds|scores|half|a third|a quarter"
    r"|including|each|average|among|at least|more than|up to|nearly|almost|about|around|if|could|both"
    r"|respectively|as many|twice)\b"
)
_GLUED_M = late(r"[\d.,]+m")
_AT = late(r"\b(?:at|after|with|every|within|under|over|for)(?: (?:the|about|just))? \Z")
_CHANGED = late(r"\b(?:up|down|rose|fell|grew|more|fewer|less|higher|lower|by|over|under)(?: (?:from|by|to|a))* \Z")
_NO_WHOLE = late(r"\b(?:another|further|other|remaining|record of|target of|up to|most)(?: [a-z]+)? \Z")
_OPENING = 4  # sentences with figures at the top, in which what the copy is about is told
_REACH = 3  # and before the parts
_FARTHEST = 12  # sentences with figures before the rest that are looked through for a sum that comes out
_MOST_READ = 9


def left_of_told(reading: Reading, rule: str) -> Iterator[Relation]:
    """Each remainder with the parts before it and the one whole they may be of, unless another sum comes out."""
    for order, sentence in sentences_told(reading, rule):
        for rest in figures_in(sentence, order):
            if _LEFT.search(rest.before) and _is_rest(rest):
                relation = _framed(reading, rule, rest)
                if relation is not None:
                    yield relation


def _is_rest(rest: Figure) -> bool:
    quantity = rest.quantity
    if quantity.range_part or quantity.hedge or not quantity.value or quantity.of_whole:
        return False
    return not (_HARMED.match(rest.sentence.form, rest.mark + 1) or PER.match(rest.sentence.form, rest.mark + 1))


def _framed(reading: Reading, rule: str, rest: Figure) -> Relation | None:
    parts = _parts(reading, rest)
    if not parts:
        return None
    first = parts[0]
    wholes = _wholes(reading, parts, rest)
    sums = [one for one in wholes if add_up(one, [*parts, rest])]
    if sums:
        return _relation(rule, sums[-1], parts, rest)
    if _comes_out(reading, parts, rest) or len({one.quantity.value for one in wholes}) != 1:
        return None
    whole = wholes[-1]
    start = whole.quantity.end if first.order - whole.order <= 1 else first.sentence.start
    told = reading.document.text[start : rest.quantity.start].lower()
    if _VAGUE.search(told) or told_in_words(reading, [first, *parts, rest]):
        return None
    total = sum_of([*parts, rest])
    near = Fraction(1, 2) < total / (whole.quantity.value or 1) < 2
    narrower = rest.quantity.noun and rest.quantity.noun != whole.quantity.noun and rest.quantity.noun != "person"
    placed = NARROWER.match(rest.sentence.form, rest.mark + 1) and rest.sentence.form[: rest.mark].endswith("other ")
    other_time = whole.order >= _OPENING and is_of_another_time(first.sentence, [whole.sentence])
    return None if not near or narrower or placed or other_time else _relation(rule, whole, parts, rest)


def _parts(reading: Reading, rest: Figure) -> list[Figure]:
    """The figures before the rest in its sentence, or else in the one before; without those that divide one of them."""
    found: list[Figure] = []
    for order in (rest.order, rest.order - 1):
        if order < 0 or rest.sentence.block - reading.sentences[order].block > 1:
            break
        sentence = reading.sentences[order]
        if rest.quantity.unit != "metre" and any(_may_be_millions(reading, one) for one in sentence.mentions):
            return []
        told = [one for one in figures_in(sentence, order) if order < rest.order or one.mark < rest.mark]
        told = [one for one in told if _of_one_kind(one, rest)]
        divided = [at for at, one in enumerate(told) if _OF_THEM.match(sentence.form, one.mark + 1)]
        told = told[: divided[0]] if divided and divided[0] else told
        if len(told) > 1 and told[0].quantity.of_whole and _SOME_OF.match(sentence.form, told[0].mark + 1):
            return []  # "13 of the 20": told by other rules
        found = [*told, *found]
        if found and not _is_further(found[0]):
            break
    return _without_divisions(found) if all(map(_is_part, found)) else []


def _may_be_millions(reading: Reading, one: Mention) -> bool:
    """Is it a length read from a letter that may stand for millions: "another 1.2m pay nothing"?"""
    text = reading.document.text[one.start : one.end]
    return isinstance(one, Quantity) and one.unit == "metre" and _GLUED_M.fullmatch(text) is not None


def _of_one_kind(one: Figure, rest: Figure) -> bool:
    return may_be_part(one.quantity, rest.quantity) or may_be_same(one.quantity, rest.quantity)


def _is_further(one: Figure) -> bool:
    """Is it called some more than what was told before it: "a further 80"?"""
    return one.quantity.more or _FURTHER.search(one.before) is not None


def _without_divisions(told: list[Figure]) -> list[Figure]:
    """The figures without a run that comes to the one before it: "nine were found, three by boys, six by men"."""
    at = 0
    kept: list[Figure] = []
    while at < len(told):
        kept.append(told[at])
        end = next(
            (end for end in range(at + 2, len(told) + 1) if sum_of(told[at + 1 : end]) == sum_of(told[at : at + 1])), 0
        )
        at = end or at + 1
    return kept


def _is_part(one: Figure) -> bool:
    quantity = one.quantity
    if quantity.range_part or quantity.hedge or not quantity.value:
        return False
    if COMPARED.search(one.before[-40:]) or _CHANGED.search(one.before[-40:]) or _OF_WHOM.search(one.before[-40:]):
        return False
    if PER.match(one.sentence.form, one.mark + 1) or _OF_THEM.match(one.sentence.form, one.mark + 1):
        return False
    return quantity.kind != "measure" or not _AT.search(one.before)


def _wholes(reading: Reading, parts: Sequence[Figure], rest: Figure) -> list[Figure]:
    """The figures told before the parts, or at the top, that may be all of them."""
    most = max(one.quantity.value or Fraction(0) for one in (*parts, rest))
    noun = next((one.quantity.noun for one in (*parts, rest) if one.quantity.noun), "")
    found: list[Figure] = []
    for order in range(parts[0].order):
        if parts[0].order - order > _REACH and order >= _OPENING:
            continue
        for one in figures_in(reading.sentences[order], order):
            quantity = one.quantity
            if quantity.range_part or quantity.hedge or quantity.more or (quantity.value or 0) <= most:
                continue
            named = quantity.kind != "count" or (bool(quantity.noun) and noun in ("", "person", quantity.noun))
            if not named or not may_be_same(quantity, rest.quantity) or PER.match(one.sentence.form, one.mark + 1):
                continue
            if COMPARED.search(one.before[-40:]) or _NO_WHOLE.search(one.before) or _CHANGED.search(one.before[-40:]):
                continue
            found.append(one)
    return found


def _comes_out(reading: Reading, parts: Sequence[Figure], rest: Figure) -> bool:
    """Does the rest complete any figure of the copy with one of the parts, or with two figures one of which is such?"""
    near: dict[Fraction, Figure] = {}
    for order in range(max(0, rest.order - _FARTHEST), min(len(reading.sentences), rest.order + 2)):
        for one in figures_in(reading.sentences[order], order):
            if (one.quantity.kind, one.quantity.unit) == (rest.quantity.kind, rest.quantity.unit):
                near[one.quantity.value or Fraction(0)] = one
    others = [one for value, one in near.items() if value and value != rest.quantity.value]
    own = {one.quantity.value for one in parts}
    sums = [some for size in (1, 2, 3) for some in combinations(others[-_MOST_READ:], size)]
    return any(
        add_up(whole, [*some, rest])
        for some in sums
        if any(one.quantity.value in own for one in some)
        for whole in others
    )


def _relation(rule: str, whole: Figure, parts: Sequence[Figure], rest: Figure) -> Relation:
    used = {one.sentence.start: one.sentence for one in (whole, *parts, rest)}
    roles: dict[str, Role] = {"whole": whole.quantity, "rest": rest.quantity}
    roles["parts"] = tuple(one.quantity for one in parts)
    return Relation(rule, roles, tuple(used[start] for start in sorted(used)))


LINKERS: Linkers = {
    "left-of-told": Linker(frozenset({"whole", "parts", "rest"}), left_of_told, told=((_LEFT,),)),
}
