"""The parts that a sentence lists, with those told as "one", and whether its words leave room for others."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from fractions import Fraction
from itertools import pairwise

from checker.late import late
from checker.marks import ALL_KINDS, HEAD_END, KINDS
from checker.model import Quantity, Reading, Sentence
from checker.relate.figures import Figure, by_unit, figures_in
from checker.relate.sums.division_cues import is_age
from checker.relate.sums.division_words import AND_A_FEW
from checker.relate.sums.of_each import each_counted
from checker.relate.sums.turn_words import COMPARED, OF_THEM, PER

_ONE = late(r"\bone\b")
# "two of fraud and one of theft", "one broke an arm": the one is a part as the figures beside it are.
_IS_PART = late(
    r"(?:: |[,;] (?:and |with |plus |while )?|\band (?:had )?|\bwith |\bplus |\bwhile )one "
    r"(?!(?:or|another|day|night|week|month|year|man|woman|hour|time|thing|side|way|point|that|who|which|third|half"
    r"|quarter|more|of (?:the|them|his|her|its|their|these|those|our|my)|by one|at a time|after)\b)[a-z]"
)
_JOINT = late(r"[,;]|\b(?:and|while|with|plus|but)\b")
_CLOSING = late(r"\b(?:and|while|plus|with)\b|;")
# What else there may be, without a figure.
VAGUE = late(
    r"\b(?:rest|others?|remainder|remaining|balance|unknown|another|several|many|most|few|handful|dozens"
    r"|some(?! [\d£$€])"
    r"|including|included"
    r"|taking|gaining|losing|gains?|net"
    r"|such as|among|notably|mainly|mostly|for example|at least|up to|average\w*|respectively"
    r"|as many(?! as)|the same (?:number|sum|amount|in|at|for|from)"
    r"|both|also|half|twice|first|second|third|last|if)\b|\bfollowing[;:]"
)
_AND_ITEM = late(
    r"(?:\b(?:and|plus|with)|;) (?:an?|another|the|his|her|its|their|some|several|many) [a-z]"
    r"|, (?:an?|another) [a-z]+(?: [a-z]+)? (?:in|at|on|from|to|of|for)\b"
)
_CLAUSE = late(r", (?:which|who|where|as|after|when|because|leaving|giving|making|but)\b|\b(?:said|says)\b")
_TAIL_END = late(r"[.;:)\x97]|, (?:which|who|where|said|says|according|but|as|while|after|when)\b")
_HOLDS = late(rf"[^{ALL_KINDS},.;:()]{{0,40}}?{HEAD_END} (?:with|of|in|containing|comprising|holding|seating) ")
_OFTEN = late(rf"{KINDS['multiple']} \Z")  # "12 games: twice three in a row, and six at Arl"
_MOST = 9
_TWO, _THOUSAND = 2, 1000


def lists_in(sentence: Sentence, order: int, reading: Reading) -> Iterator[list[Figure]]:
    """The figures of each kind and unit of a sentence, with the parts told as "one" among the counts."""
    figures = list(figures_in(sentence, order))
    if any(_OFTEN.search(one.before) for one in figures):
        return
    groups = by_unit(one for one in figures if _is_plain(one))
    for (kind, _), group in _with_units(groups).items():
        ones = _ones(reading, sentence, order) if kind == "count" else []
        listed = each_counted(reading, (*group, *ones), [one for one in figures if _is_told(one)])
        if listed is not None and 2 <= len({one.mark for one in listed}) <= _MOST + 1:
            yield listed


def _with_units(groups: dict[tuple[str, str], list[Figure]]) -> dict[tuple[str, str], list[Figure]]:
    """The groups with bare numbers among the amounts whose unit they share: "48 tons: 29 in Arl and 19 in Besk"."""
    others = [key for key in groups if key[0] != "count"]
    if len(others) != 1 or len(groups) != _TWO or len(groups[others[0]]) > _TWO:
        return groups
    (key,) = others
    amounts, counts = groups[key], groups["count", ""]
    bare = [one for one in counts if not one.quantity.noun]
    first, least = amounts[0], (amounts[0].quantity.value or Fraction(0)) / _THOUSAND
    if any(one.mark < first.mark or (one.quantity.value or 0) < least for one in bare):
        return groups
    with_unit = [replace(one, quantity=replace(one.quantity, kind=key[0], unit=key[1])) for one in bare]
    counted = [one for one in counts if one.quantity.noun]
    return {key: sorted((*amounts, *with_unit), key=lambda one: one.mark), ("count", ""): counted}


def _is_plain(one: Figure) -> bool:
    """Is it no bound, no figure of each, of another time or of some of a part?"""
    return _is_told(one) and not PER.match(one.sentence.form, one.mark + 1)


def _is_told(one: Figure) -> bool:
    """Is it no bound, none of another time or of some of a part?"""
    quantity, form = one.quantity, one.sentence.form
    if not quantity.value or quantity.range_part or form.startswith("-", one.mark + 1):
        return False
    return not (COMPARED.search(one.before[-40:]) or OF_THEM.match(form, one.mark))


def _ones(reading: Reading, sentence: Sentence, order: int) -> list[Figure]:
    """The parts told as "one" in a sentence that are no figures of their own."""
    if "one " not in sentence.form:
        return []
    spans = [one.span for one in sentence.mentions]
    text = reading.document.text.lower()
    printed = [
        one.start()
        for one in _ONE.finditer(text, sentence.start, sentence.end)
        if not any(start <= one.start() < end for start, end in spans)
    ]
    told = [one.start() for one in _ONE.finditer(sentence.form)]
    if len(printed) != len(told):
        return []
    parts = {one.end() for one in _IS_PART.finditer(sentence.form)}
    return [
        Figure(Quantity("count", start, start + len("one"), Fraction(1), Fraction(1)), sentence, order, mark)
        for start, mark in zip(printed, told, strict=True)
        if mark + len("one x") in parts
    ]


def is_closed(parts: Sequence[Figure]) -> bool:
    """Is each part joined to the next, the last by "and" or its like, and is none told without a figure?"""
    form = parts[0].sentence.form
    between = [form[one.mark + 1 : other.mark] for one, other in pairwise(parts) if one.mark != other.mark]
    if not between or not all(_JOINT.search(one) for one in between) or not _CLOSING.search(between[-1]):
        return False
    if any(_AND_ITEM.search(_before_joint(one)) or VAGUE.search(one) for one in between):
        return False
    if any(KINDS["label"] in one for one in between):
        return False  # "the Front 15", read as a name, may be a part
    tail = _TAIL_END.split(form[parts[-1].mark + 1 :])[0]
    return not (VAGUE.search(tail) or _AND_ITEM.search(tail) or AND_A_FEW.match(tail))


def _before_joint(between: str) -> str:
    """What stands between two parts up to the last comma or "and", behind which the second is named."""
    return between[: max(one.start() for one in _JOINT.finditer(between))]


def up_to_clause(told: Sequence[Figure]) -> list[Figure]:
    """The figures up to a clause that tells of something else: "lost three and drew one, which gives them 30"."""
    form = told[0].sentence.form
    ends = [at for at, pair in enumerate(pairwise(told), 1) if _CLAUSE.search(form[pair[0].mark : pair[1].mark])]
    return list(told[: ends[0]] if ends else told)


def without_holder(told: list[Figure]) -> list[Figure]:
    """The figures without a first one that only holds the others: the blocks of "five blocks with 112 flats"."""
    if len(told) > 2 and _HOLDS.fullmatch(told[0].sentence.form, told[0].mark + 1, told[1].mark):
        return told[1:]
    return told


def are_bare(parts: Sequence[Figure]) -> bool:
    """Are the parts exact, no ages, and not worth so much each?"""
    return not any(one.quantity.hedge or is_age(one) for one in parts)


def nouns_behind(whole: Figure, parts: Sequence[Figure]) -> bool:
    """Are the parts of the kinds that stand behind the whole: "72 watches, rings and brooches"?"""
    nouns = {one.quantity.noun for one in parts}
    if "" in nouns or len(nouns) < len(parts):
        return False
    form = whole.sentence.form
    behind = form[whole.mark + 1 : whole.mark + 80].split(ALL_KINDS[0])[0].replace(HEAD_END, "")
    return all(re.match(rf".*\b{re.escape(noun[:-1])}", behind) for noun in nouns)
