"""Some of a whole and the rest of it: "13 of the 20 miners ... the other seven", in one sentence or a few."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import combinations

from checker.extract.figures.words import PLACES
from checker.extract.language.nouns import compatible
from checker.late import late
from checker.marks import ALL_KINDS, HEAD_END, KINDS
from checker.model import Quantity, Reading, Relation, Role
from checker.relate.figures import Figure, figures_in
from checker.relate.hints import sentences_with
from checker.relate.linker import Linker, Linkers
from checker.relate.sums.adding_up import rounding, sum_of
from checker.relate.sums.parts_in_words import told_in_words

_REST = late(
    r"\b(?:the|its|their|his|her|all|our)(?: of the)? (?:other|remaining|balance of|rest,) $|^(?:other|remaining) $"
)
# "350 for the other four": those who get a part, and no part.
_TAKERS = late(rf"[{ALL_KINDS}]{HEAD_END}? (?:for|to|in|from|at|by|among) (?:the|its|their) (?:other|remaining) $")
_REST_WORDS = ("other", "remaining", "balance", "rest,")
_THE = r"(?:the|its|their|his|her|our|those|these|all|all the|a total of)"
# "13 of the 20 miners": what stands between the two figures. "Of the 20 miners, 13 ...": what stands before the whole.
_SOME_OF = late(rf"{HEAD_END}? (?:out )?of (?:{_THE} )?(?:[\w'-]+ ){{0,2}}$")
_OF_THE = late(rf"(?:^|[\"(,;:] ?|\b(?:and|but|that|said) )(?:of|among|out of) (?:{_THE} )?(?:[\w'-]+ ){{0,2}}$")
_OF_THIS = late(r"^\"?(?:out )?of (?:this|that|these|those|them|it)\b[^;:]{0,30}$")
_OF_WHOM = late(r"\b(?:of whom|of which|of them),? (?:\w+ ){0,2}$")
_OF_THEM = late(rf"{HEAD_END}? (?:worth )?(?:of them|of whom|of which|of it)\b")
_TAKES = late(r"\b(?:accounting for|accounts for|accounted for|making up|makes up|made up|taking|contributing) $")
# A part of a part, a rank or a rate is no part of the whole: "three of them dismasted".
_ASIDE_AFTER = late(
    rf"(?:[^{''.join(KINDS.values())},;:.()]{{0,40}}?{HEAD_END})? ?(?:of (?:them|whom|which|those)|per|each|times)\b"
)
_ASIDE_BEFORE = late(
    r"\b(?:including|of whom|of which|of them|among them|by|aged|since|after|every|per|first|last)(?: the)? $"
)
# What is told one after another, of which no one is beside the point: "the first 12 were sold in May".
_IN_TURN = late(r"\b(?:first|next|last) $")
# What another figure is held against, or was before: "up from 48", "versus 14 million".
_COMPARED = late(r"\b(?:than|from|against|versus|vs|compared (?:with|to))(?: (?:the|some|about|just|only))* $")
# Nor is the whole compared with anything, or itself said to be some of it.
_NO_WHOLE = late(
    r"\b(?:than|from|against|versus|vs|compared (?:with|to)|of (?:which|whom))(?: (?:the|some|about|just|only))* $"
)
# What a rest of its own is of: "the other four in the north", "the other two who were hurt".
_NARROWER = late(rf"(?: [^.,;:]{{0,30}}?{HEAD_END})? (?:in|from|at|on|with|who|whose|that|which|aged|of|under|over)\b")
# Words by which an amount is all there is of it.
_TOTALS = late(r"\b(?:costs?|costing|budgets?|total\w*|price|bill|grant|settlement|loan|collected|produced)\b")
_BREAKS = late(r"\b(?:another|different|separate|new|elsewhere|meanwhile)\b")
_FARTHEST = 2  # sentences with figures between the whole and the rest
_MOST_PARTS = 4
_MOST_READ = 8  # figures before the rest of which it is tried whether they make up one of them


def rest_of_whole(reading: Reading, rule: str) -> Iterator[Relation]:
    """Some of a whole, and the other or remaining ones, with the whole that both are said to be of.

    The whole stands in the same sentence or in one of the two before it: "11 of the 28", "of the 28 divers, 11", "28
    divers, of whom 11", or as the only count of a sentence that the next one divides ("Ninety came to dance. Fifty
    left early. The remaining 40 ..."). Counts of other things in between leave the relation unsaid. Where these do not
    add up and the rest completes another figure before it, it is the rest of that one.
    """
    for order, sentence in sentences_with(reading, _REST_WORDS):
        for rest in figures_in(sentence, order):
            if not _REST.search(rest.before) or _TAKERS.search(rest.before) or rest.quantity.of_whole:
                continue
            if not _is_of_a_run(rest):
                yield from _with_wholes(reading, rule, rest)


def _is_of_a_run(rest: Figure) -> bool:
    """Is it told of a run of things by their number: "his third goal; the other two"?"""
    value = rest.quantity.value or 0
    word = next((word for word, place in PLACES.items() if place == value + 1), "")
    return bool(word) and re.search(rf"\b{word}\b[^.]*\b(?:other|remaining) \Z", rest.before) is not None


def _with_wholes(reading: Reading, rule: str, rest: Figure) -> Iterator[Relation]:
    """The whole and the parts before the rest, if the words leave no doubt which they are."""
    first = max(0, rest.order - _FARTHEST)
    before = _before(reading, first, rest)
    for at in range(len(before) - 1, -1, -1):
        parts = _parts(before, at, rest)
        if parts is not None and not _has_labels(reading, before[at], rest):
            completed = None
            if before[at].quantity.value != sum(one.quantity.value or 0 for one in (*parts, rest)):
                after = [one for one in figures_in(rest.sentence, rest.order) if one.mark > rest.mark]
                completed = _completed(_before(reading, max(0, first - _FARTHEST), rest), after, rest)
                shared = _is_shared_out(reading, before[at], rest) or told_in_words(reading, [before[at], *parts, rest])
                if completed is None and shared:
                    return
                if completed is None and _opens(before[at]) and parts[0].order != before[at].order:
                    return  # "Four towns paid. Three paid late, and the other two ...": a group beside the others
            yield _relation(rule, *(completed or (before[at], parts)), rest)
            return


def _is_shared_out(reading: Reading, whole: Figure, rest: Figure) -> bool:
    """Is a part of it told as a share, between the whole and the rest: "28 plays, half of them new"?"""
    return any(
        isinstance(one, Quantity)
        and one.kind in ("ratio", "percent")
        and whole.quantity.start < one.start < rest.quantity.start
        for sentence in reading.sentences[whole.order : rest.order + 1]
        for one in sentence.mentions
    )


def _before(reading: Reading, first: int, rest: Figure) -> list[Figure]:
    """The figures from a sentence of the reading on that stand before the rest."""
    orders = range(first, rest.order + 1)
    found = (one for order in orders for one in figures_in(reading.sentences[order], order))
    return [one for one in found if one.quantity.start < rest.quantity.start]


def _relation(rule: str, whole: Figure, parts: list[Figure], rest: Figure) -> Relation:
    used = tuple(dict.fromkeys(one.sentence for one in sorted((whole, *parts, rest), key=_start)))
    roles: dict[str, Role] = {"whole": whole.quantity, "rest": rest.quantity}
    roles["parts"] = tuple(one.quantity for one in parts)
    return Relation(rule, roles, used)


def _start(one: Figure) -> int:
    return one.quantity.start


def _has_labels(reading: Reading, whole: Figure, rest: Figure) -> bool:
    """Does a number that was read as part of a name stand between them: "the Front 48"? It may be a part."""
    between = reading.sentences[whole.order : rest.order + 1]
    return any(
        one.kind == "label" and whole.quantity.start < one.start < rest.quantity.start
        for sentence in between
        for one in sentence.mentions
    )


def _completed(before: list[Figure], after: list[Figure], rest: Figure) -> tuple[Figure, list[Figure]] | None:
    """A figure and some of those after it that come to it with the rest, whatever the words say."""
    near = [one for one in before if _same(one, rest)][-_MOST_READ:]
    later = [one for one in after if _same(one, rest)][:_FARTHEST]
    for at, whole in enumerate(near):
        missing = sum_of((whole,)) - sum_of((rest,))
        others = [*near[:at], *near[at + 1 :], *later]
        for size in range(1, min(len(others), _MOST_PARTS) + 1):
            for some in combinations(others, size):
                if abs(sum_of(some) - missing) <= rounding((whole, *some, rest)):
                    return whole, list(some)
    return None


def _parts(before: list[Figure], at: int, rest: Figure) -> list[Figure] | None:
    """The parts that the figures give, if before[at] is the whole of which the rest remains; None if it is not."""
    whole = before[at]
    if whole.quantity.range_part or whole.quantity.of_whole or _BREAKS.search(rest.before):
        return None
    if not _same(whole, rest) or _is_narrower(rest, whole) or _NO_WHOLE.search(whole.before):
        return None
    if any(_IN_TURN.search(one.before) for one in before[at + 1 :]):
        return None
    later = [one for one in before[at + 1 :] if not _COMPARED.search(one.before) and not _is_beside(one, whole)]
    others = [one for one in later if not _is_aside(one)]
    previous = before[at - 1] if at else None
    if previous is not None and previous.sentence is whole.sentence and _is_some_of(previous, whole):
        parts = [previous, *others]
    elif later and _is_of_whom(later[0]):
        parts = [later[0], *(one for one in others if one is not later[0])]
    elif others and (_OF_THE.search(whole.before) or _divides(before, at, others, rest)):
        parts = others
    else:
        return None
    return parts if all(_is_part(one, whole) for one in parts) else None


def _is_narrower(rest: Figure, whole: Figure) -> bool:
    """Is the rest one of something narrower than the whole: "the other two women", "the other four in the north"?"""
    one, other = rest.quantity, whole.quantity
    if one.noun and one.noun != other.noun and other.noun != "person":
        return True
    if not set(one.modifiers) <= {*other.modifiers, "other", "remaining"}:
        return True
    return rest.sentence is not whole.sentence and _NARROWER.match(rest.sentence.form, rest.mark + 1) is not None


def _opens(one: Figure) -> bool:
    """Does the figure open its sentence?"""
    return len(one.before) <= len("about ")


def _is_some_of(part: Figure, whole: Figure) -> bool:
    """Do the words say that the part is some of the whole: "13 of the 20"?"""
    return _SOME_OF.fullmatch(whole.sentence.form[part.mark + 1 : whole.mark]) is not None


def _is_of_whom(one: Figure) -> bool:
    """Is it said to be of what stands before it: "of whom 22", "22 of them"?"""
    return bool(_OF_WHOM.search(one.before) or _OF_THEM.match(one.sentence.form, one.mark + 1))


def _divides(before: list[Figure], at: int, later: list[Figure], rest: Figure) -> bool:
    """Do the words after the only figure of its kind in a sentence divide it?"""
    whole = before[at]
    alike = [one for one in before if one.sentence is whole.sentence and _same(one, whole)]
    rivals = [one for one in alike if one is not whole and not _COMPARED.search(one.before) and one not in later]
    if rivals or not (whole.quantity.noun or whole.quantity.unit):
        return False
    first = later[0]
    if first.sentence is whole.sentence:  # "20 boats: 13 are back and the other seven are not"
        return first.sentence.form[whole.mark : first.mark].rstrip().endswith(":")
    if first.order != whole.order + 1:
        return False
    if not first.quantity.noun and whole.quantity.kind == "count" and len(first.before) <= 6:
        return True
    if _TAKES.search(first.before) or _OF_THIS.match(first.before):
        return True
    return whole.quantity.kind != "count" and first.sentence is rest.sentence and bool(_TOTALS.search(whole.before))


def _is_aside(one: Figure) -> bool:
    form = one.sentence.form
    return bool(_ASIDE_AFTER.match(form, one.mark + 1) or _ASIDE_BEFORE.search(one.before))


def _is_beside(one: Figure, whole: Figure) -> bool:
    """Does it count things where the whole is a sum: the nights of "lead worth £52,000 on six nights"?"""
    return one.quantity.kind == "count" != whole.quantity.kind and bool(one.quantity.noun)


def _is_part(part: Figure, whole: Figure) -> bool:
    return not part.quantity.range_part and _same(part, whole)


def _same(one: Figure, other: Figure) -> bool:
    """May both count the same things? A figure without a noun or unit takes the other's."""
    first, second = one.quantity, other.quantity
    if (first.kind, first.unit) != (second.kind, second.unit):
        return any(two.kind == "count" and not two.noun and two.step > 1 for two in (first, second))
    return not first.noun or not second.noun or compatible(first.noun, second.noun)


LINKERS: Linkers = {
    "rest-of-whole": Linker(frozenset({"whole", "parts", "rest"}), rest_of_whole, ((_REST,),)),
}
