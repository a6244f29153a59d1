"""What the words beside parts say of them: that they are alike, bare, ages, or two things that leave no third."""

from __future__ import annotations

from checker.model import Quantity, Reading
from checker.relate.figures import Figure, figures_in
from checker.relate.sums.division_words import (
    AFTER,
    AGED,
    ANY_SECOND,
    EXCLUSIVE,
    NEITHER,
    OF_AGE,
    OF_MASS,
    PLACING,
    WERE,
)

_OLDEST = 110


def is_age(one: Figure) -> bool:
    """Is it the age of those counted: "children under five", "aged five to 17"?"""
    quantity = one.quantity
    if quantity.kind == "count" and not quantity.noun and (quantity.value or 0) < _OLDEST and OF_AGE.search(one.before):
        return True
    return bool(quantity.hedge or quantity.range_part) and AGED.search(one.before) is not None


def is_both(reading: Reading, one: Figure) -> bool:
    """Is it no number but the word for two that were told: "on both counts"?"""
    return reading.document.text[one.quantity.start : one.quantity.end].lower() == "both"


def is_bare(reading: Reading, one: Quantity) -> bool:
    """Has the figure no hedge, or only the "some" that a sentence with a figure begins with?"""
    return not one.hedge or reading.document.text[one.phrase_start : one.start].strip() == "Some"


def are_kinds(whole: Figure, parts: list[Figure]) -> bool:
    """Does each part have a noun of its own for some of what the whole counts: "delegates", "men" and "women"?"""
    nouns = {one.quantity.noun for one in parts}
    return len(nouns) == len(parts) and not nouns & {"", whole.quantity.noun}


def open_bare(parts: list[Figure]) -> bool:
    """Do parts without nouns of their own open their sentence: "720 were owners, 318 rented and 112 lodged"?"""
    return len(parts[0].before) <= len("some ") and not any(one.quantity.noun for one in parts)


def are_bare(parts: list[Figure]) -> bool:
    """Do the parts open their sentence and take their noun from the whole: "Some 21 were women and 17 were men"?"""
    form = parts[0].sentence.form
    return len(parts[0].before) <= len("some ") and all(WERE.match(form, one.mark + 1) for one in parts)


def share_unit(reading: Reading, parts: list[Figure]) -> bool:
    """Is their unit told with the amount before them: "28 hectares will be oak, nine elm and five ash"?"""
    if any(one.quantity.kind != "count" or one.quantity.noun for one in parts):
        return False
    sentence, order = parts[0].sentence, parts[0].order
    before = [one for one in figures_in(sentence, order) if one.mark < parts[0].mark]
    if not before and order and OF_MASS.match(sentence.form):
        before = list(figures_in(reading.sentences[order - 1], order - 1))
    return bool(before) and before[-1].quantity.kind in ("measure", "money")


def are_alike(parts: list[Figure]) -> bool:
    """Does the same word place each part: "12 in Arl, 30 in Besk and nine in Corm"?"""
    form = parts[0].sentence.form
    ends = [*(one.mark for one in parts[1:]), len(form)]
    words = [AFTER.match(form, one.mark + 1, end) for one, end in zip(parts, ends, strict=True)]
    placing = {match["word"] for match in words[1:] if match}
    if not all(words) or len(placing) != 1 or not placing <= PLACING:
        return False
    # "Nine of those were held in Arl, six in Besk": the verb stands with the first alone.
    (word,) = placing
    return (words[0] is not None and words[0]["word"] == word) or f" {word} " in form[parts[0].mark : parts[1].mark]


def leave_no_third(form: str, parts: list[Figure]) -> bool:
    """Do the words after two figures, or those before them, name two things that leave no third?

    Of three figures, the third may only be those who are neither: "83 were in favour, 37 against and nine undecided".
    """
    if ANY_SECOND.search(form) is None or len(parts) > 3:
        return False
    if len(parts) == 3 and NEITHER.match(form, parts[2].mark + 1) is None:
        return False
    first, second = parts[0].mark, parts[1].mark
    head, between = form[:first], form[first:second]
    tail = form[second:] if len(parts) == 2 else form[second : parts[2].mark]
    return any(_are_exclusive(*pair) for pair in ((between, tail), (head, between), (head, tail)))


def _are_exclusive(one: str, other: str) -> bool:
    """Do two stretches of words name two things that leave no third?"""
    pairs = ((one, other), (other, one))
    return any(a.search(first) and b.search(second) for first, second in pairs for a, b in EXCLUSIVE)
