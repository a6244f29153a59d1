"""Lists that leave nothing out ("of the 640, 410 ..., 155 ... and 75 ..."), with the whole that they divide."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from fractions import Fraction
from itertools import combinations

from checker.late import late
from checker.marks import ALL_KINDS, HEAD_END, KINDS
from checker.model import Quantity, Reading, Relation, Role, Sentence
from checker.relate.figures import Figure, figures_in, holds_figures, may_be_same
from checker.relate.hints import sentences_told
from checker.relate.linker import Linker, Linkers
from checker.relate.noun_kinds import OF_PEOPLE, may_be_part
from checker.relate.sentences import is_of_another_time
from checker.relate.slips import is_one_slip, weight_of_slip
from checker.relate.sums.adding_up import add_up
from checker.relate.sums.division_cues import are_alike, leave_no_third, open_bare
from checker.relate.sums.division_words import AND_OTHERS, OF_TOLD, SOME_OF_THE, SOME_OF_TOLD, THE_LAST
from checker.relate.sums.list_parts import (
    VAGUE,
    are_bare,
    is_closed,
    lists_in,
    nouns_behind,
    up_to_clause,
    without_holder,
)
from checker.relate.sums.of_each import may_be_fewer

_OF_THE = late(
    r"(?:^|[\"(,;:] ?|\b(?:and|but|that|said) )(?:of|out of) (?:(?:the|those|these|its|their|all|a total of) )*"
    r"(?:[\w'-]+ ){0,2}\Z"
)
_SOME_OF = late(rf"{HEAD_END}? of (?:(?:the|its|their|his|her|all|a) )*")
_ALL = late(r"(?:\b(?:with|after|once) all (?:of )?(?:the )?|^all |^in all,? |^altogether,? )\Z")
_COLON = late(r"[:(\x97][^:();\x97]{0,30}\Z")
_TO_LIST = late(r"[,;] [^:();]{0,30}\Z")
_AT_ONCE = late(r"[,;] (?:with |of (?:which|whom) |some )?\Z")  # "140 goats, Besk 90 and Corm 60" are three parts
# "67 in the hall, 38 at the inn, 22 stalls": behind other counts and a comma stands one more item of their list.
_LISTED = late(rf"{KINDS['count']}[^.;:()\x97]*, \Z")
# "The squad of 23 has three goalkeepers, ..."; "the 48-seat council".
_BODY = late(
    r"\b(?:squad|team|group|party|panel|crew|jury|council|board|fleet|class|cast|side|staff|field|convoy|flock|herd"
    r"|total|collection|contingent|list|budget|grant|fund|bill|package|programme|estate|pot|settlement|prize) of \Z"
)
_HAS = late(
    r"[^,.;:()]{0,30}?\b(?:sets? aside|provides?|gives?|gave|includes?|will (?:give|go|be)|went|goes|allots?|puts?|has"
    r"|have|had|comprises?|comprised|consists? of|consisted of|contains?|contained|was|were) \Z"
)
_COMPOUND = late(r"-(?:seat|member|strong|person|man|woman|room|bed|home|house|flat|player|place|unit|ship)\b")
_CLOSED = late(r"(?:\band|\bwhile|\bplus|\bwith|[,;])\b")
_OPENING = 2  # sentences with figures at the top, in which what the copy is about is told
_REACH = 3  # ... and before a list, in which its whole may stand
_BEHIND = 60  # characters behind a list in which others may be told
_OWN = "+6 a list after its whole"
_BEHIND_SENTENCES = 2
_FITS = "the list comes to the whole"
_LEAST = 3
_COLONED = 3  # how surely a colon, a dash or a bracket opens a list
_SURE, _SURER = 2, 3  # weights of a slip that chance hardly makes


def closed_lists(reading: Reading, rule: str) -> Iterator[Relation]:
    """Each list of parts that its words close, with the whole in its sentence or told before it.

    A list whose whole is in doubt is given only if it comes to one of the figures that may be it.
    """
    for order, sentence in sentences_told(reading, rule):
        if len(sentence.mentions) < 2 or not holds_figures(sentence.form):
            continue
        for told in lists_in(sentence, order, reading):
            if len(told) < 2:
                continue
            relation = _of_own(rule, told) or _of_told(reading, rule, told)
            if relation is None:
                continue
            if relation.notes[-1] == _FITS or not (may_be_fewer(told) or _goes_on(reading, sentence, relation)):
                yield relation


def _of_own(rule: str, told: Sequence[Figure]) -> Relation | None:
    """The list with the figure of its own sentence that it divides."""
    for at, whole in enumerate(told[:3]):
        parts = [one for one in up_to_clause(told[at:])[1:] if _may_be_of(one, whole)]
        some_of = at > 0 and _SOME_OF.fullmatch(whole.sentence.form, told[at - 1].mark + 1, whole.mark) is not None
        opened = _opened(whole, parts) if len(parts) > 1 else 0
        if some_of and opened < _COLONED:  # "won seven of their ten games, lost two and drew one"
            parts.insert(0, told[at - 1])
            opened = int(len(parts) >= _LEAST)
        if not opened or not is_closed(parts) or not are_bare(told):
            continue
        if not add_up(whole, parts) and some_of and opened == _COLONED:
            whole = told[at - 1]  # "guilty on five of eight counts: three of fraud and two of theft"
        found = _weighed(rule, whole, parts, opened)
        if found is not None:
            return found
    return _of_compound(rule, told)


def _weighed(rule: str, whole: Figure, parts: Sequence[Figure], opened: int) -> Relation | None:
    """The whole and its parts, if they agree or are surely meant to."""
    if add_up(whole, parts):
        return _relation(rule, whole, parts, _FITS)
    enough = len(parts) >= _LEAST or opened > 1 or leave_no_third(whole.sentence.form, list(parts))
    doubtful = opened < _COLONED and _is_some_the_sum(whole, parts)
    return _relation(rule, whole, parts, _OWN) if enough and not doubtful and _may_fail(whole, parts) else None


def _of_compound(rule: str, told: Sequence[Figure]) -> Relation | None:
    """The list with the one "48-seat council" or "15-member panel" of its sentence, which it must not overflow."""
    sentence = told[0].sentence
    parts = up_to_clause(told)
    wholes = [one for one in figures_in(sentence, told[0].order) if _COMPOUND.match(sentence.form, one.mark + 1)]
    if len(parts) < _LEAST or len(wholes) != 1 or not is_closed(parts) or not are_bare(parts):
        return None
    (whole,) = wholes
    apart = whole.mark < parts[0].mark or whole.mark > parts[-1].mark
    if not apart or not any(_may_be_of(one, whole) for one in parts) or not _may_be_all(whole, parts):
        return None
    return _weighed(rule, whole, parts, 1)


def _may_be_all(whole: Figure, parts: Sequence[Figure]) -> bool:
    """Do the parts come to the whole or to more, so that none can have been left untold?"""
    return sum(map(_value, parts)) >= _value(whole)


def _goes_on(reading: Reading, sentence: Sentence, relation: Relation) -> bool:
    """Does the copy right behind the sentence tell of others: "The rest are at sea"?"""
    after = reading.document.text[sentence.end : sentence.end + _BEHIND].lower()
    others = relation.notes[-1] != _OWN and AND_OTHERS.search(after)
    if _is_completed(reading, sentence, relation):
        return True
    return bool(others) or THE_LAST.search("." + after) is not None


def _is_completed(reading: Reading, sentence: Sentence, relation: Relation) -> bool:
    """Is what the list lacks told right behind it: "Besk got 761 ... The 7,000 of Arl are left out"?"""
    figures = [one for _, one in relation.figures() if isinstance(one, Quantity)]
    missing = (figures[0].value or Fraction(0)) - sum(one.value or Fraction(0) for one in figures[1:])
    order = reading.sentences.index(sentence)
    behind = (one for each in reading.sentences[order + 1 : order + 1 + _BEHIND_SENTENCES] for one in each.mentions)
    return missing > 0 and any(isinstance(one, Quantity) and one.value == missing for one in behind)


def _opened(whole: Figure, parts: Sequence[Figure]) -> int:
    """How surely the words before and after the whole open a list of its parts; 0 if they do not."""
    if parts[0].mark < whole.mark:
        return int(len(parts) >= _LEAST)
    between = whole.sentence.form[whole.mark + 1 : parts[0].mark]
    if between.lstrip(HEAD_END).startswith(")"):
        return 0  # "Arl Mill (305 tons), Besk Mill (155 tons)"
    if "(" in between and ")" in whole.sentence.form[parts[0].mark : parts[-1].mark]:
        return 0  # "with 14, ahead of Arl (11) and Besk (nine)"
    if VAGUE.search(between):
        return 0
    if _COLON.search(between) or _ALL.search(whole.before):
        return _COLONED
    if _BODY.search(whole.before) and _HAS.match(between):
        return 2 if _may_be_all(whole, parts) or len(parts) > _LEAST else 0
    if _OF_THE.search(whole.before):
        return 1
    form, alike = whole.sentence.form, are_alike(list(parts))
    if whole.quantity.noun in OF_PEOPLE:
        return 0  # "14 women, nine men and six boys" are parts of something else
    if _TO_LIST.search(between) and leave_no_third(form, list(parts)):
        return 1
    if not _is_whole_of_things(whole, parts, between):
        return 0
    if alike and len(parts) >= _LEAST:
        return 1
    return 2 * (_may_be_all(whole, parts) and (alike or len(parts) >= _LEAST or ";" in between))


def _is_whole_of_things(whole: Figure, parts: Sequence[Figure], between: str) -> bool:
    """Does a figure count things, right before the list, and is it no part itself: "26 on Monday, 22 on Friday"?"""
    quantity, form = whole.quantity, whole.sentence.form
    if quantity.kind != "count" or not quantity.noun or quantity.of_whole:
        return False
    if any(kind in between for kind in ALL_KINDS) or SOME_OF_THE.match(form, whole.mark + 1):
        return False
    if _LISTED.search(whole.before):
        return False
    return _AT_ONCE.search(between) is not None and not are_alike([whole, *parts])


def _of_told(reading: Reading, rule: str, told: Sequence[Figure]) -> Relation | None:
    """The list with the one figure told before it that it divides."""
    parts = without_holder(up_to_clause(told))
    form = parts[0].sentence.form
    several = len(parts) >= _LEAST
    of_told = OF_TOLD.match(form) is not None or (several and bool(SOME_OF_TOLD.match(form) or open_bare(parts)))
    if len(parts) < 2 or not is_closed(parts) or not are_bare(parts):
        return None
    if len(parts) > 2 and _opened(parts[0], parts[1:]) == _COLONED:
        return None
    wholes = _wholes(reading, parts)
    sums = [one for one in wholes if add_up(one, parts)]
    enough = len(parts) >= _LEAST
    if sums:
        return _relation(rule, sums[-1], parts, _FITS) if enough else None
    sure = []
    for one in wholes:
        weight = weight_of_slip(one.quantity, [each.quantity for each in parts], len(wholes))
        named = nouns_behind(one, parts)
        near = of_told and one.order == parts[0].order - 1
        if one.order > parts[0].order and not enough:
            continue
        cues = 3 * named + 2 * near + (are_alike(list(parts)) or open_bare(list(parts))) + enough
        if weight + cues >= _SURER and (weight >= (_SURE if one.order < parts[0].order else _SURER) or named or near):
            sure.append(one)
    if len({_value(one) for one in sure}) != 1 or _is_some_the_sum(sure[-1], parts) or not _may_fail(sure[-1], parts):
        return None
    if sure[-1].order > _OPENING and is_of_another_time(parts[0].sentence, [sure[-1].sentence]):
        return None
    return _relation(rule, sure[-1], parts, "+4 a list of parts", "+2 one slip would mend the sum")


def _wholes(reading: Reading, parts: Sequence[Figure]) -> list[Figure]:
    """The figures near a list, up to the sentence behind it, or at the top of the copy, that it may come to."""
    first = parts[0]
    total = sum(map(_value, parts))
    found: list[Figure] = []
    for order in range(min(first.order + 2, len(reading.sentences))):
        if order == first.order or (first.order - order > _REACH and order > _OPENING):
            continue
        for one in figures_in(reading.sentences[order], order):
            near = Fraction(3, 4) < total / _value(one) < Fraction(4, 3) and _value(one) > max(map(_value, parts))
            if (
                near
                and not one.quantity.range_part
                and (nouns_behind(one, parts) or all(_may_be_of(each, one) for each in parts))
            ):
                found.append(one)
    return found


def _may_fail(whole: Figure, parts: Sequence[Figure]) -> bool:
    """Is the whole exact and larger than each part, and would one slip mend the sum?"""
    exact = not whole.quantity.hedge and _value(whole) > max(map(_value, parts))
    return exact and is_one_slip(whole.quantity, [one.quantity for one in parts])


def _is_some_the_sum(whole: Figure, parts: Sequence[Figure]) -> bool:
    """Do some of the parts come to the whole, or the others to the first?"""
    sums = (some for size in range(2, len(parts)) for some in combinations(parts, size))
    return any(add_up(whole, some) for some in sums) or (len(parts) > 2 and add_up(parts[0], parts[1:]))


def _may_be_of(part: Figure, whole: Figure) -> bool:
    return may_be_part(part.quantity, whole.quantity) or may_be_same(part.quantity, whole.quantity)


def _value(one: Figure) -> Fraction:
    return one.quantity.value or Fraction(1)


def _relation(rule: str, whole: Figure, parts: Sequence[Figure], *notes: str) -> Relation:
    used = {one.sentence.start: one.sentence for one in (whole, *parts)}
    roles: dict[str, Role] = {"whole": whole.quantity, "parts": tuple(one.quantity for one in parts)}
    return Relation(rule, roles, tuple(used[start] for start in sorted(used)), notes)


LINKERS: Linkers = {
    "closed-lists": Linker(frozenset({"whole", "parts"}), closed_lists, told=((_CLOSED,),)),
}
