"""What is left of a whole, said as such ("£4,600 still to find"), with the whole and the part told around it."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations, pairwise

from checker.late import late
from checker.marks import HEAD_END, KINDS
from checker.model import Reading, Relation, Role
from checker.relate.figures import PART_KINDS, Figure, figures_in, holds_figures, may_be_same
from checker.relate.hints import sentences_told
from checker.relate.linker import Linker, Linkers
from checker.relate.slips import weight_of_slip
from checker.relate.sums.parts_in_words import told_in_words

_COUNT = KINDS["count"]
_REACH = 2  # sentences with figures before the remainder in which the whole and the part may stand
_MOST_READ = 7
_NO_CHANCE = 3  # the weight of a slip that chance would hardly make
_ENOUGH = 7  # the weight from which a remainder that does not fit contradicts them

_BEYOND = ("under", "over", "nearly")  # "under 5" is not 5, so that it does not fit where 5 would

_NOUN = rf"(?:[^.,;:()\"{''.join(KINDS.values())}]{{0,40}}?{HEAD_END})?"
_PART_FIGURE = f"[{''.join(KINDS[kind] for kind in PART_KINDS)}]"
_STRONG_BEFORE = late(
    r"\b(?:left with|leav(?:es|e|ing)(?: (?:it|them|him|her|the \w+) with)?|(?:gap|shortfall|balance|remainder"
    r"|shortage) of)"
    r"(?: (?:just|only|a|some|another|the|a total of|a further))* $"
)
_STRONG_AFTER = late(
    rf"{_PART_FIGURE}{_NOUN},? ?(?:(?:are|is|were|was|have|has|had|being) )?"
    r"(?:still (?:to|needed|outstanding|missing|being|be)|yet to"
    r"|(?<!have )(?<!has )(?<!had )left(?=[,.;]|$| for\b| in (?:store|stock|hand))"
    r"|left to|to (?:find|raise|be (?:raised|found|spent|paid))\b|outstanding|(?:left )?un(?:sold|spent)|unaccounted"
    rf"|short of(?! (?:[\w'-]+ ){{0,4}}(?:majorit(?:y|ies)|quorum"
    rf"|records?|bests?|centur(?:y|ies)|landmark|milestone|peak|high)\b)"
    r"|absent"
    r"|missing|unused|(?:remain|remains|remained|still)\b|did not (?:vote|appear|turn|take part|show|attend))"
)
# "Three, all under five, were still in bed": the comma before the verb ends an apposition; its figure is no subject.
_APPOSED = late(
    rf".{_NOUN}, (?:(?:are|is|were|was|have|has|had|remain|remains|remained|did)\b"
    r"|still (?:are|is|were|was|have|has|had|needs?|needed|faces?|faced|awaits?|awaited|wait|lack|lie|lay)\b)"
)
# What these have yet to do, or was not done with them, by what the others are said to have done.
_YET = late(
    rf"{_COUNT}{_NOUN} ?(?:(?:have|has|had|are|were|is|left|still) )*(?:(?:yet to|still to) "
    r"(?P<report>report|declare|be counted|count|vote)|(?P<sell>unsold)|(?P<open>unopened)|(?P<let>unlet|vacant))\b"
)
_DONE = {
    "report": late(r"\b(?:report(?:ed|ing)|declar(?:ed|ing)|count(?:ed|ing)?|results|voted|in so far)\b"),
    "sell": late(r"\b(?:sold|sell|selling|found buyers|changed hands|knocked down)\b"),
    "open": late(r"\bopened\b"),
    "let": late(r"\b(?:let|taken|rented|leased|occupied)\b"),
}
# After a disaster: those who are left without something are not what is left.
_HARMED = late(
    rf".{_NOUN} ?(?:others? |more |people )?(?:dead|missing|injured|wounded|hurt|homeless|trapped|stranded|without"
    rf"|in)\b"
)
_WHOLE = late(
    r"\b(?:target|goal|needs?|needed|budget\w*|costs?|total|capacity|room for|registered|of (?:the|its|their|a|an|all"
    r"|his|her)"
    r"|out of|grant|loan|fund|pledged|promised|eligible|entitled|invited|entered|started|carrying|aboard"
    r"|appeal)\b[^.,;:]{0,40}$"
)
_PART = late(
    r"\b(?:so far|already|raised|spent|(?:re)?paid|paid back|recycled|collected|used|sold|received|banked|secured|has"
    r"|have|appeared|reported"
    r"|voted|declared|delivered|completed|closing|close|shut|cut|lost|drawn)\b"
)
_BESIDE = 30  # characters of the form before or after a figure in which its name stands
_TARGET = late(r"\b(?:target|goal|costs?|total|capacity|appeal|budget)\b[^.,;:]{0,20}$")
_TARGET_AFTER = late(
    rf"{_NOUN} ?(?:target|goal|(?:had |have |were |are )?(?:registered|invited|eligible|enrolled|entitled)\b|it needs"
    rf"|needed)"
)
_CAME = late(
    r"\b(?:raised|so far|spent|paid|collected|received|banked|secured|has)(?: (?:about|some|just|over|a total of))* $"
)
_CAME_AFTER = late(
    rf"{_NOUN} ?(?:(?:has|have|had) (?:been|so far|already)|so far|already|(?:appeared|attended|voted|turned up)\b)"
)
_NARROWER = late(
    r"^(?:(?! (?:are|is|were|was|include) )[^.,;:]){0,45}?\b(?:in(?! all\b| (?:stock|store|hand)\b)|on|at|from|aged|by"
    rf"|among)\b|\bfrom [{KINDS['date']}{KINDS['year']}]"
)
_BESIDES = late(rf"\b(?:and|while|but) (?:[\w'-]+ )?{_COUNT}")
_COMPARED = late(
    r"\b(?:than|from|against|versus|vs|compared (?:with|to)|since|after|before|per|every|aged|or|another|further)"
    r"(?: (?:the|some|about|just|only|a|an))* $"
)


def whole_part_and_rest(reading: Reading, rule: str) -> Iterator[Relation]:
    """A remainder with each whole and part near it that it may be left of, as one group.

    Where words and weights do not make it sure what it is left of, only those that fit are given.
    """
    for order, sentence in sentences_told(reading, rule):
        if not holds_figures(sentence.form):
            continue
        for rest in figures_in(sentence, order):
            if rest.quantity.value and not rest.quantity.range_part and _is_remainder(rest):
                yield from _with_wholes(reading, rule, rest)


def _is_remainder(rest: Figure) -> bool:
    """Do the words call the figure what is left?"""
    form = rest.sentence.form
    if _HARMED.match(form, rest.mark) or _APPOSED.match(form, rest.mark):
        return False
    return bool(_STRONG_BEFORE.search(rest.before) or _STRONG_AFTER.match(form, rest.mark))


def _with_wholes(reading: Reading, rule: str, rest: Figure) -> Iterator[Relation]:
    near = _near(reading, rest)
    pairs = [
        (one, other) if (one.quantity.value or 0) > (other.quantity.value or 0) else (other, one)
        for one, other in combinations(near, 2)
        if one.quantity.value != other.quantity.value
    ]
    group = f"{rule}@{rest.quantity.start}"
    said = (
        pairs if len(pairs) == 1 else [pair for pair in pairs if _is_called_whole(pair[0]) and _is_called_part(pair[1])]
    )
    some_of = [pair for pair in pairs if pair[1].sentence is pair[0].sentence and _is_said_of(*pair)]
    said = said or some_of
    sure = (
        said[0]
        if len(said) == 1 and (near[-1] in said[0] or said == some_of) and _weight(*said[0], rest) >= _ENOUGH
        else None
    )
    if not pairs or sure is None:
        yield from _told_far_before(reading, rule, rest)
        yield from _told_at_the_top(reading, rule, rest, near)
    for whole, part in pairs:
        left = (whole.quantity.value or 0) - (part.quantity.value or 0)
        fits = left == rest.quantity.value and not any(one.quantity.hedge in _BEYOND for one in (whole, part, rest))
        if fits or (
            sure == (whole, part)
            and not _is_narrower(rest)
            and not told_in_words(reading, [whole, part, rest])
            and (whole.quantity.value or 0) > (rest.quantity.value or 0)
        ):
            used = tuple(dict.fromkeys(one.sentence for one in sorted((whole, part, rest), key=_start)))
            roles: dict[str, Role] = {"whole": whole.quantity, "part": part.quantity, "rest": rest.quantity}
            yield Relation(rule, roles, used, group=group)


def _told_far_before(reading: Reading, rule: str, rest: Figure) -> Iterator[Relation]:
    """What is left of the only "412 of its 431 stations" before, if these did what the rest has yet to do."""
    match = _YET.match(rest.sentence.form, rest.mark)
    if not rest.quantity.noun or match is None:
        return
    found: list[tuple[Figure, Figure]] = []
    for order in range(rest.order):
        sentence = reading.sentences[order]
        if not holds_figures(sentence.form) or not _DONE[match.lastgroup or ""].search(sentence.form):
            continue
        figures = [one for one in figures_in(sentence, order) if may_be_same(one.quantity, rest.quantity)]
        found += [
            (whole, part)
            for part, whole in pairwise(figures)
            if _is_said_of(whole, part) and whole.quantity.noun == rest.quantity.noun and not whole.quantity.hedge
        ]
    if len(found) == 1 and rest.order - found[0][0].order > _REACH:
        whole, part = found[0]
        roles: dict[str, Role] = {"whole": whole.quantity, "part": part.quantity, "rest": rest.quantity}
        yield Relation(rule, roles, (whole.sentence, rest.sentence))


def _told_at_the_top(reading: Reading, rule: str, rest: Figure, near: list[Figure]) -> Iterator[Relation]:
    """What is left of an amount told at the top of the copy, with the one part told beside the remainder.

    "Hale stole £611,864 ... As £86,000 was paid back, £525,864 is outstanding": it must fit, or be one slip away that
    chance would hardly make.
    """
    own = [one for one in near if one.order == rest.order]
    if len(own) != 1 or rest.quantity.kind != "money" or not _PART.search(own[0].sentence.form):
        return
    (part,) = own
    wholes = {
        one.quantity.value: one
        for order in range(min(_REACH, rest.order - _REACH))
        for one in figures_in(reading.sentences[order], order)
        if one.quantity.unit == rest.quantity.unit and not one.quantity.hedge and not one.quantity.range_part
    }
    parts = [part.quantity, rest.quantity]
    sure = [
        one
        for one in wholes.values()
        if one.quantity.value == sum(each.value or 0 for each in parts)
        or weight_of_slip(one.quantity, parts, len(wholes)) >= _NO_CHANCE
    ]
    if len(sure) == 1:
        roles: dict[str, Role] = {"whole": sure[0].quantity, "part": part.quantity, "rest": rest.quantity}
        yield Relation(rule, roles, tuple(dict.fromkeys((sure[0].sentence, part.sentence, rest.sentence))))


def _near(reading: Reading, rest: Figure) -> list[Figure]:
    """The figures of the same things in the sentences up to the remainder's, one for each value."""
    found: dict[object, Figure] = {}
    for order in range(max(0, rest.order - _REACH), rest.order + 1):
        for one in figures_in(reading.sentences[order], order):
            quantity = one.quantity
            if (
                one.sentence is rest.sentence
                and ";" in one.sentence.form[min(one.mark, rest.mark) : max(one.mark, rest.mark)]
            ):
                continue
            if quantity == rest.quantity or quantity.range_part or quantity.value == rest.quantity.value:
                continue
            if may_be_same(quantity, rest.quantity) and not _COMPARED.search(one.before[-40:]):
                found[quantity.value] = one
    return list(found.values())[-_MOST_READ:]


def _weight(whole: Figure, part: Figure, rest: Figure) -> int:
    """How surely the remainder is what the part leaves of the whole."""
    same = whole.sentence is part.sentence
    some_of = same and _is_said_of(whole, part)
    told = part.sentence.form
    return (
        3
        + (3 if some_of else 2 * bool(_WHOLE.search(whole.before)))
        + 1 * bool(_PART.search(told))
        + 1 * (_is_called_whole(whole) and _is_called_part(part))
        + 1 * (rest.order - min(whole.order, part.order) <= 1)
        - 2 * bool(rest.quantity.noun and whole.quantity.noun and rest.quantity.noun != whole.quantity.noun)
    )


def _is_narrower(rest: Figure) -> bool:
    """Is the remainder one of some place or kind ("three still missing in Arl"), or one of several in its sentence?"""
    tail = rest.sentence.form[rest.mark + 1 :]
    return rest.quantity.kind == "count" and (_NARROWER.search(tail) or _BESIDES.search(tail)) is not None


def _is_said_of(whole: Figure, part: Figure) -> bool:
    """Do the words say that the part is some of the whole: "28 of the 75"?"""
    return part.mark < whole.mark and part.quantity.of_whole


def _is_called_whole(one: Figure) -> bool:
    """Do the words right beside the figure call it all there is, or all that is wanted?"""
    after = one.sentence.form[one.mark + 1 : one.mark + 1 + _BESIDE]
    return bool(_TARGET.search(one.before[-_BESIDE:]) or _TARGET_AFTER.match(after))


def _is_called_part(one: Figure) -> bool:
    """Do the words right beside the figure say that so much has come in, or has been done?"""
    after = one.sentence.form[one.mark + 1 : one.mark + 1 + _BESIDE]
    return bool(_CAME.search(one.before[-_BESIDE:]) or _CAME_AFTER.match(after))


def _start(one: Figure) -> int:
    return one.quantity.start


LINKERS: Linkers = {
    "whole-part-and-rest": Linker(
        frozenset({"whole", "part", "rest"}), whole_part_and_rest, told=((_STRONG_BEFORE, _STRONG_AFTER),)
    ),
}
