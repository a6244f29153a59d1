"""Several parts, each with its share beside it, of one whole: "140 (56%) ... 95 (38%) ... and 55 (22%)" of 250.

Where a whole told near them fits all of them but one, that one is wrong: the shares of one list are of one thing.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from checker.late import late
from checker.marks import ALL_KINDS, HEAD_END, KINDS
from checker.model import Mention, Quantity, Reading, Relation, Role, Sentence
from checker.relate.figures import PART_KINDS, marked, may_be_same
from checker.relate.hints import sentences_with
from checker.relate.linker import Linker, Linkers
from checker.relate.sentences import both
from checker.relate.sums.framed_shares import fits, is_like

_PERCENT = KINDS["percent"]
_AMOUNT = f"[{''.join(KINDS[kind] for kind in PART_KINDS)}]"
_WORDS = rf"[^{ALL_KINDS},;:.()]"
_ABOUT = r"(?:(?:about|just|some|exactly|nearly|almost|roughly|over|under) )*"
_JOINT = rf"(?:,? or | \(|,? accounting for |,? representing |, ){_ABOUT}"
_OF = (
    rf" of (?:the |its |all |a total |the total )*(?:(?P<whole>{_AMOUNT})|(?:total|whole|{_WORDS}{{2,25}}{HEAD_END}?))"
)
_PAIR = late(
    rf"(?P<part>{_AMOUNT}){_WORDS}{{0,50}}?{_JOINT}(?P<share>{_PERCENT})(?:{_OF})?"
    r"(?=[,.;:)]| (?:were|was|are|is|had|have|has|came|went|said|did|and|on|in|while|used|sold|told|made)\b|$)"
)
_CHANGED = late(
    r"\b(?:up|down|by|rose|fell|grew|ris\w+|fall\w*|gain\w*|los[st]\w*|drop\w*|increas\w+|decreas\w+|cut|than|from|to"
    r"|another|further|extra|more|average|mean|each|every|per)(?: (?:of|by|to|the|an?|about|some|just))* \Z"
)
_OF_SOME = late(r"\b(?:of|among|for) (?:the |those |all )?[a-z-]+,? \Z")  # "of the girls 60 (55%)": another whole
# "250 keepers in each group", "three groups of 3,200".
_OF_EACH = late(rf"{_WORDS}{{0,40}}{HEAD_END}? ?in each\b|{_WORDS}{{0,40}}{HEAD_END}? (?:per|each) (?:group|arm)\b")
_EACH_OF = late(
    rf"\b(?:groups|arms|halves|teams|classes|samples|batches){HEAD_END}? of \Z|\beach (?:group|arm) (?:of|had|with) \Z"
)
_LATER = late(r"\)? (?:more|fewer|less|higher|lower|up|down|off|growth|rise|fall|of (?:them|these|those|which|whom))\b")
_REACH = 3  # sentences with figures before the list in which its whole may stand
_FEWEST = 3  # pairs, of which one is off
_FEWEST_STEPS = 15  # of its printed precision that a part must have to say what whole it is of


class _Pair(NamedTuple):
    part: Quantity
    share: Quantity
    whole: Mention | None
    sentence: Sentence


def common_wholes(reading: Reading, rule: str) -> Iterator[Relation]:
    """Each pair of a run of parts with shares, with the whole near them that all of them fit, or all but one."""
    runs = _runs(reading)
    for start, end, pairs in runs:
        if len(pairs) > 1:
            yield from _of_run(reading, rule, start, end, pairs)


def _runs(reading: Reading) -> list[tuple[int, int, list[_Pair]]]:
    """The pairs of neighbouring sentences, with the places of the first and the last of these."""
    runs: list[tuple[int, int, list[_Pair]]] = []
    for order, sentence in sentences_with(reading, (_PERCENT,)):
        if reading.document.blocks[sentence.block].kind in ("row", "cell"):
            continue
        pairs = list(_pairs(sentence))
        if pairs and runs and runs[-1][1] == order - 1 and _alike(runs[-1][2][-1].part, pairs[0].part):
            start, _, before = runs.pop()
            runs.append((start, order, before + pairs))
        elif pairs:
            runs.append((order, order, pairs))
    return runs


def _pairs(sentence: Sentence) -> Iterator[_Pair]:
    form, at = sentence.form, marked(sentence)
    for match in _PAIR.finditer(form):
        part, share = at.get(match.start("part")), at.get(match.start("share"))
        if not isinstance(part, Quantity) or not isinstance(share, Quantity) or not part.value or not share.value:
            continue
        if part.range_part or share.range_part or part.more or share.hedge in ("over", "under"):
            continue
        if _CHANGED.search(form[: match.start("part")]) or _CHANGED.search(form[: match.start("share")]):
            continue
        if _LATER.match(form, match.end()) or _OF_SOME.search(form, 0, match.start("part")):
            continue
        whole = at.get(match.start("whole")) if match["whole"] else None
        yield _Pair(part, share, whole, sentence)


def _of_run(reading: Reading, rule: str, start: int, end: int, pairs: list[_Pair]) -> Iterator[Relation]:
    alike = [one for one in pairs if _alike(one.part, pairs[0].part)]
    best: tuple[Quantity, Sentence] | None = None
    most = 0
    for sentence in reading.sentences[max(0, start - _REACH) : end + 1]:
        for one in marked(sentence).values():
            if not isinstance(one, Quantity) or not _may_be_whole(one, alike):
                continue
            fitting = sum(fits(pair.part, one, pair.share) for pair in alike)
            if fitting > most or (fitting == most and best and _is_named(one, sentence, alike)):
                best, most = (one, sentence), fitting
    if best is None:
        return
    whole, told = best
    named = _is_named(whole, told, alike)
    if most < len(alike) and (most < len(alike) - 1 or (len(alike) < _FEWEST and not named)):
        return
    for pair in alike:
        fitting_here = fits(pair.part, whole, pair.share)
        if most == len(alike) or fitting_here or _is_off(reading, pair, whole):
            roles: dict[str, Role] = {"share": pair.share, "part": pair.part, "whole": whole}
            yield Relation(rule, roles, both(told, pair.sentence))


def _is_named(whole: Quantity, told: Sentence, pairs: list[_Pair]) -> bool:
    """Is it said to be the whole of one of the pairs ("30% of the 277TWh used"), or of each of several groups?"""
    mark = next(at for at, one in marked(told).items() if one is whole)
    of_each = _OF_EACH.match(told.form, mark + 1) or _EACH_OF.search(told.form[:mark])
    return bool(of_each) or any(pair.whole is whole for pair in pairs)


def _alike(one: Quantity, other: Quantity) -> bool:
    return (one.kind, one.unit) == (other.kind, other.unit)


def _may_be_whole(one: Quantity, pairs: list[_Pair]) -> bool:
    if not one.value or one.range_part or any(one is pair.part for pair in pairs):
        return False
    parts = [pair.part for pair in pairs]
    fine = all((part.value or 0) >= _FEWEST_STEPS * part.step for part in parts)
    return fine and one.value > max(part.value or 0 for part in parts) and all(may_be_same(one, part) for part in parts)


def _is_off(reading: Reading, pair: _Pair, whole: Quantity) -> bool:
    """Is the pair no share of the whole, nor of any other figure of the copy?"""
    if pair.whole is not None and pair.whole is not whole:
        return False
    if not is_like(pair.part, whole, pair.share):
        return False
    figures = (one for one in reading.mentions() if isinstance(one, Quantity) and one.value)
    return not any(_alike(one, pair.part) and fits(pair.part, one, pair.share) for one in figures)


LINKERS: Linkers = {
    "common-wholes": Linker(frozenset({"share", "part", "whole"}), common_wholes, ((_PAIR,),)),
}
