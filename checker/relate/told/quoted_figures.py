"""A figure that somebody who is quoted takes up from the copy, a slip away: "a $70 rise", "Seventeen dollars is"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from fractions import Fraction
from typing import NamedTuple

from checker.extract.language.nouns import compatible
from checker.extract.language.quotes import quotations
from checker.late import late
from checker.model import Passage, Quantity, Reading, Relation, Sentence
from checker.relate.figures import marked
from checker.relate.linker import Linker, Linkers
from checker.relate.sentences import both
from checker.relate.slips import slip_of_one
from checker.relate.told.stated import significant

_KINDS = frozenset(("count", "money", "percent", "measure", "points", "multiple", "duration"))
_LONG = 4  # digits that a figure has if it is known again wherever it stands
_OPENING = 4  # characters of a quotation before a figure that it opens with: a mark, "A ", "My "
_NEAR = 2  # paragraphs above a quotation from which it takes up a figure
_FEW = 20  # numbers up to it are a slip apart if they are one apart
# A quotation with a figure, in digits or in letters that words for numbers begin with.
_WITH_FIGURE = late(
    r"[\"“‘](?<![^\s(].)[^\"”\n]*?(?:\d|\b(?i:tw[eio]|thr|fort|four|fi[fv]|six|sev|eigh|nin|ten|elev|hun|thou|mil"
    r"|dou|tri|hal))"
)
_CHANGED = 3  # digits of a figure of which one may be another by a slip
_TEENS = {13: 30, 14: 40, 15: 50, 16: 60, 17: 70, 18: 80, 19: 90}
_MOST = 8  # figures of one unit near a quotation; of more it may mean another one
# Another time or a figure that is held against the one told.
_OTHERWISE = late(
    r"\b(?:last|used to|when|before|ago|instead|not (?:just|only)|or|more than|less than|at least|about|nearly|almost"
    r"|another|other|more|extra|each|per|every|first|next|would|could|should|if|want\w*|asked|need\w*|up to|than"
    r"|between)\b"
)
_CORRECTED = late(r"\b(?:correct\w*|thought again|thinking again|rather|i mean)\b")


class _Figure(NamedTuple):
    figure: Quantity
    sentence: Sentence
    mark: int
    quoted: int  # characters of the quotation before it, -1 if it is not quoted


def quoted_figures(reading: Reading, rule: str) -> Iterator[Relation]:
    """Each figure of a quotation that the copy has nowhere else, with the one near it that it gets wrong.

    A long one is known by its digits. A short one must open the quotation and be the only one of its unit told shortly
    before, for who begins with a figure takes up what was just told.
    """
    found = list(_figures(reading)) if _WITH_FIGURE.search(reading.document.text) else []
    for one in found:
        if one.quoted < 0 or not _is_plain(one.figure):
            continue
        others = [each for each in found if each.figure is not one.figure]
        if any(each.figure.value == one.figure.value for each in others):
            again = next((each for each in others if _are_alike(each, one) and each.quoted < 0), None)
            if again is not None and again.figure.value == one.figure.value and one.quoted <= _OPENING:
                yield _relation(rule, again, one)
            continue
        meant = _long(one, others) or _echoed(reading.document.text, one, others) or _swapped(one, others)
        if meant is not None:
            yield _relation(rule, meant, one)


def _relation(rule: str, told: _Figure, quoted: _Figure) -> Relation:
    roles = {"told": _passage(told.figure), "quoted": _passage(quoted.figure)}
    return Relation(rule, dict(roles), both(told.sentence, quoted.sentence))


def _passage(figure: Quantity) -> Passage:
    return Passage("quote", figure.start, figure.end, str(figure.value))


def _figures(reading: Reading) -> Iterator[_Figure]:
    """The figures of the copy, and how far into a quotation each stands."""
    text, blocks = reading.document.text, reading.document.blocks
    at, said = -1, quotations(text, 0, 0)
    for sentence in reading.sentences:
        if sentence.block != at:
            at = sentence.block
            said = quotations(text, blocks[at].start, blocks[at].end)
        for mark, one in marked(sentence).items():
            if isinstance(one, Quantity) and one.value is not None and one.value > 1:
                start = one.phrase_start if one.phrase_start >= 0 else one.start
                inside = next((each.start for each in said if each.start <= start < each.end), None)
                yield _Figure(one, sentence, mark, -1 if inside is None else start - max(inside, sentence.start))


def _is_plain(one: Quantity) -> bool:
    return one.kind in _KINDS and not (one.hedge or one.range_part or one.of_whole)


def _long(one: _Figure, others: Sequence[_Figure]) -> _Figure | None:
    """The only long number of the copy of which the quoted one has two digits swapped; None if a figure is not long."""
    digits = _digits(one.figure)
    if len(significant(Fraction(one.figure.value or 0))) < _LONG or _OTHERWISE.search(_before(one)):
        return None
    near = [each for each in others if each.figure.unit == one.figure.unit and _is_plain(each.figure)]
    slips = [each for each in near if slip_of_one(_digits(each.figure), digits) == "swapped"]
    return slips[0] if len({each.figure.value for each in slips}) == 1 else None


def _echoed(text: str, one: _Figure, others: Sequence[_Figure]) -> _Figure | None:
    """The figure told shortly before that a quotation opens with, a slip away; None if several may be meant."""
    if (
        not 0 <= one.quoted <= _OPENING
        or one.figure.more
        or not _opens(text, one)
        or _OTHERWISE.search(one.sentence.form[one.mark + 1 :])
    ):
        return None
    block = one.sentence.block
    before = [each for each in others if each.figure.end < one.figure.start and each.sentence.block >= block - _NEAR]
    near = [each for each in before if _are_alike(each, one)]
    slips = [each for each in near if _is_plain(each.figure) and _is_slip(each.figure, one.figure)]
    if slips and _CORRECTED.search(text, slips[0].figure.end, one.figure.start):
        return None
    return slips[-1] if len(slips) == 1 and len(near) <= _MOST and not _OTHERWISE.search(_before(slips[0])) else None


def _swapped(one: _Figure, others: Sequence[_Figure]) -> _Figure | None:
    """The only figure of its unit told in the same or the last paragraph, of which the quoted one swaps two digits."""
    block = one.sentence.block
    near = [
        each for each in others if block - 1 <= each.sentence.block <= block and each.figure.unit == one.figure.unit
    ]
    near = [each for each in near if each.figure.kind == one.figure.kind and each.figure.end < one.figure.start]
    if len(near) != 1 or one.figure.more or _OTHERWISE.search(f"{one.sentence.form} {_before(near[0])}"):
        return None
    plain = _is_plain(near[0].figure) and len(_digits(one.figure)) > 1 and near[0].quoted < 0
    return near[0] if plain and slip_of_one(_digits(near[0].figure), _digits(one.figure)) == "swapped" else None


def _opens(text: str, one: _Figure) -> bool:
    """Does the quotation begin a sentence, or go on with one after its speaker was named?"""
    before = text[: one.figure.start - one.quoted].rstrip(" \"“‘'")
    return before[-1:] in "\n.!?:" or one.quoted == 0


def _before(one: _Figure) -> str:
    """The few words before a figure in its sentence."""
    return one.sentence.form[max(0, one.mark - 25) : one.mark]


def _are_alike(one: _Figure, other: _Figure) -> bool:
    """Are two figures of one kind and unit, and of the same things?"""
    first, second = one.figure, other.figure
    if (first.kind, first.unit) != (second.kind, second.unit):
        return False
    return first.kind != "count" or bool(first.noun and second.noun and compatible(first.noun, second.noun))


def _is_slip(told: Quantity, quoted: Quantity) -> bool:
    """Are they one apart, thirteen and thirty, or a digit or two swapped ones apart?"""
    one, other = sorted((told.value or 0, quoted.value or 0))
    if other <= _FEW:
        return other - one == 1
    if _TEENS.get(int(one)) == other:
        return True
    first, second = _digits(told), _digits(quoted)
    return slip_of_one(first, second) in (("swapped",) if len(first) < _CHANGED else ("swapped", "changed"))


def _digits(one: Quantity) -> str:
    value = Fraction(one.value or 0)
    return significant(value) if value.denominator > 1 or one.kind == "money" else str(value.numerator)


LINKERS: Linkers = {
    "quoted-figures": Linker(frozenset({"told", "quoted"}), quoted_figures),
}
