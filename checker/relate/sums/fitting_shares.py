"""Shares told far from the figures they are of, tied where they fit: "A third of its boats" and "13 of its 39"."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction

from checker.late import late
from checker.marks import HEAD_END, KINDS
from checker.model import Quantity, Reading
from checker.relate.figures import PART_KINDS, Figure, figures_in, marked, may_be_same
from checker.relate.wording import content_words

_SHARES = KINDS["percent"] + KINDS["ratio"]
_CHANGED = late(
    r"\b(?:(?<!make )(?<!made )(?<!makes )(?<!making )up|down|ris\w+|rose|f[ae]ll\w*|gr[eo]w\w*|gain\w*|los[st]\w*"
    r"|dropp?\w*|climb\w*|jump\w*|increas\w+|decreas\w+|declin\w+|cut|by|than|from|against|compared (?:with|to)"
    r"|another|further|extra|inflation|interest|tax|rate of)"
    r"(?: (?:of|by|to|the|an?|about|some|just|only|nearly|almost))* $"
)
# A share of something, or one that stands in brackets or after "or" beside what it is of.
_OF = late(r" of |\)")
_OR = late(r"(?:\bor|,|\() (?:about |some |just |nearly )?$")
_MOVED = late(
    r" (?:(?:year-on-year |annual )?(?:rise|increase|fall|drop|growth|cut|gain|decline|jump|discount|interest|stake"
    r"|swing|chance|more|less|fewer|higher|lower|up|down|above|below|better|off)\b|on (?:the|last)\b|a year\b)"
)
_REACH = 9  # sentences with figures between a share and what it is of
_BESIDE = 2  # ... between the part and the whole
_MOST = 24  # figures; among more, two of which one is the share of the other are found by chance
_FEWEST_STEPS = 12  # of its printed precision that a whole must have
_AROUND = 60
_BETWEEN = 75  # characters of the form between a share and the part that it stands beside
_AMOUNTS = _SHARES + "".join(KINDS[kind] for kind in PART_KINDS)
_EXACT = Fraction(1, 200)  # how far out a fraction in words may be


def fitting_pairs(reading: Reading, order: int) -> Iterator[tuple[Quantity, Figure, Figure]]:
    """Each share of a sentence with the only part and whole near it that it is of, by their sum and their words.

    order: the place of the sentence in the reading. Gives the share, the part and the whole; shares that are changes,
    and those for which several pairs would do, are left out.
    """
    sentence = reading.sentences[order]
    shares = [(at, one) for at, one in marked(sentence).items() if sentence.form[at] in _SHARES]
    told: list[Figure] | None = None
    for mark, share in shares:
        if not isinstance(share, Quantity) or not _is_share(sentence.form, mark, share):
            continue
        told = _around(reading, order) if told is None else told
        words = content_words(sentence.form[max(0, mark - _AROUND) : mark + _AROUND].replace(HEAD_END, " "))
        fitting = [
            (part, whole)
            for part, whole in _pairs(told, order, share)
            if _is_beside(sentence.form, mark, part, order) or _share_words(words, part, whole, order)
        ]
        if len({(one.quantity.value, two.quantity.value) for one, two in fitting}) == 1:
            yield share, *fitting[0]


def _is_share(form: str, mark: int, share: Quantity) -> bool:
    """Is it a share, printed to a whole number of percent at least, and no change?"""
    value = share.value or 0
    if share.range_part or not 0 < value < (1 if share.kind == "ratio" else 100) or share.step > 1:
        return False
    if not _OF.match(form, mark + 1) and not _OR.search(form, max(0, mark - 12), mark):
        return False
    return not _CHANGED.search(form[max(0, mark - _AROUND) : mark]) and not _MOVED.match(form, mark + 1)


def _around(reading: Reading, order: int) -> list[Figure]:
    """The figures near a sentence that may be a part or a whole, none if there are so many that any share would fit."""
    first, last = max(0, order - _REACH), min(len(reading.sentences), order + _REACH + 1)
    figures = (one for at in range(first, last) for one in figures_in(reading.sentences[at], at))
    told = [one for one in figures if not one.quantity.range_part and (one.quantity.value or 0) > 0]
    return told if len(told) <= _MOST else []


def _pairs(told: list[Figure], order: int, share: Quantity) -> Iterator[tuple[Figure, Figure]]:
    """The figures of which one is the share of the other, told beside each other or the part with the share."""
    ratio = float(share.value or 0) / (1 if share.kind == "ratio" else 100)
    leeway = float(_EXACT if share.kind == "ratio" else share.step / 200)
    values = [float(one.quantity.value or 0) for one in told]
    for whole, value in zip(told, values, strict=True):
        low, high = (ratio - leeway) * value, (ratio + leeway) * value
        for part, size in zip(told, values, strict=True):
            if low <= size <= high and _may_be_pair(part, whole, order):
                yield part, whole


def _may_be_pair(part: Figure, whole: Figure, order: int) -> bool:
    """Are both fine enough, of one kind, and near each other?"""
    quantity = whole.quantity
    if (quantity.value or 0) < _FEWEST_STEPS * quantity.step * 10**quantity.zeros and quantity.zeros:
        return False
    near = abs(part.order - whole.order) <= _BESIDE or part.order == order
    return near and may_be_same(part.quantity, quantity)


def _is_beside(form: str, mark: int, part: Figure, order: int) -> bool:
    """Does the part stand right before or after the share, with no other amount between them?"""
    low, high = sorted((mark, part.mark))
    return part.order == order and high - low <= _BETWEEN and not any(sign in _AMOUNTS for sign in form[low + 1 : high])


def _share_words(words: frozenset[str], part: Figure, whole: Figure, order: int) -> bool:
    """Do the words around the share stand with the part or the whole as well, where these are in other sentences?"""
    if part.order == whole.order == order:
        return True
    others = [one.sentence.form.replace(HEAD_END, " ") for one in (part, whole) if one.order != order]
    return any(words & content_words(form) for form in others)
