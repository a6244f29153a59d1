"""Figures in words: "twenty-one", "a million", "hundreds of people", "a couple of days", "both", and ordinals."""

from __future__ import annotations

from checker.extract.figures.drafts import Draft
from checker.extract.figures.measures import measured
from checker.extract.figures.money import currency_after, currency_before
from checker.extract.figures.numbers import Number, glued, hyphened, in_words
from checker.extract.figures.ratios import part
from checker.extract.figures.readings import negative, priced, read, stands_alone
from checker.extract.figures.units import TIME, unit_at
from checker.extract.figures.words import CARDINALS, DOZEN, ORDINALS, PARTS, PLURALS, SCALES
from checker.extract.text import Tokens

_HYPHENS = frozenset("-–‑")
_TENS = frozenset(range(20, 100, 10))
_SEVERAL = frozenset("several few many couple".split())
_PLURAL_OF = {100: "hundreds", 1000: "thousands", 10**6: "millions", 12: "dozens"}
_NO_ONE = frozenset(
    "the this that no any every each which another some day number someone her his its their only big formula square "
    "version division phase channel radio part chapter".split()
)
_NOT_ONES = frozenset(
    "day reason thing way point time times side hand another example area place problem aspect of who and "
    "that is which might may could can would should such factor question step word second moment".split()
)


def cardinal(tokens: Tokens, at: int, floor: int) -> Draft | None:
    """The draft of a figure in words."""
    if stands_alone(tokens, at):
        value = CARDINALS[tokens.lower[at]]
        zeros = 1 if value and value % 10 == 0 else 0
        draft = Draft("count", at, at + 1, value, 1, zeros, base=value, after=at + 1, needs_noun=value == 0)
        return _one(tokens, draft, at) if value == 1 else draft
    if _in_compound(tokens, at, floor):
        return None
    number = in_words(tokens, at)
    if number is None:
        return None
    first = at
    currency = currency_before(tokens, at)
    if currency is not None:
        return priced(tokens, number, currency[1], currency[0])
    ordinal = _ordinal_after_tens(tokens, number)
    if ordinal is not None:
        return ordinal
    if tokens.lower[at - 1] == "minus" and at > floor and at:
        number, first = negative(number), at - 1
    found = read(tokens, number, first)
    if number.value == 1 and number.end == at + 1 and found is not None:
        return _one(tokens, found, at)
    return found


def _in_compound(tokens: Tokens, at: int, floor: int) -> bool:
    """Is the word a later part of a compound, such as "catch-all-three"? Not in "two-to-one", "5-five"."""
    if not at or tokens.raw[at - 1] not in _HYPHENS or not glued(tokens, at) or at - 1 == floor:
        return False
    return not (tokens.raw[at - 2][0].isdigit() or tokens.lower[at - 2] in ("to", "for", "and", "or"))


def _ordinal_after_tens(tokens: Tokens, number: Number) -> Draft | None:
    """The draft of "twenty-first"."""
    end = number.end
    if number.value not in _TENS or not hyphened(tokens, end):
        return None
    ones = ORDINALS.get(tokens.lower[end + 1], 0)
    if not 0 < ones < 10:
        return None
    return Draft("ordinal", number.first, end + 2, number.value + ones, after=end + 2, word=True)


def _one(tokens: Tokens, draft: Draft, at: int) -> Draft | None:
    """The draft of "one": a figure only with a unit, or with a noun that can be counted."""
    before = tokens.lower[at - 1] if at else ""
    if draft.kind in ("count", "duration"):
        follows = tokens.lower[at + 1] if at + 1 < len(tokens.lower) else ""
        if before in _NO_ONE or follows in _NOT_ONES or (follows == "-" and draft.kind == "count"):
            return None
    draft.needs_noun = draft.kind == "count" and not (before in _HYPHENS and glued(tokens, at))
    return draft


def scale(tokens: Tokens, at: int, floor: int) -> Draft | None:
    """The draft of "a million", "a dozen", "several hundred"."""
    before = tokens.lower[at - 1] if at else ""
    if before == "-" or at == 0:
        return None
    if before in _SEVERAL:
        return _several(tokens, at, at - 1 - (at > 1 and tokens.lower[at - 2] == "a"))
    if before != "a":
        return None
    if tokens.lower[at] == DOZEN:
        number = Number(12, 1, 0, at, at + 1, 1, 12, digits=False)
    else:
        found = in_words(tokens, at)
        if found is None:
            return None
        number = found
    return read(tokens, number, at - 1)


def _several(tokens: Tokens, at: int, first: int) -> Draft:
    """The draft of "several hundred" or "a few thousand", an amount without a value."""
    size = 12 if tokens.lower[at] == DOZEN else SCALES[tokens.lower[at]]
    return _unvalued(tokens, size, 1, first, at + 1, at + 1)


def plural(tokens: Tokens, at: int, floor: int) -> Draft | None:
    """The draft of "dozens", "hundreds of people", "tens of thousands of dollars"."""
    lower = tokens.lower
    of = lower[at + 1 : at + 2] == ["of"]
    times, last = 1, at
    if of and at + 2 < len(lower) and lower[at + 2] in PLURALS and lower[at] in ("tens", "hundreds", "thousands"):
        times = 10 if lower[at] == "tens" else PLURALS[lower[at]]
        last = at + 2
        of = lower[last + 1 : last + 2] == ["of"]
    if lower[last] == "tens" or (lower[last] != "dozens" and not of and last == at):
        return None
    return _unvalued(tokens, PLURALS[lower[last]], times, at, last + 1, last + 1 + of)


def _unvalued(tokens: Tokens, size: int, times: int, first: int, end: int, after: int) -> Draft:
    """An amount without a figure: `hedge` says of which size; from hundreds of thousands on it is a lower bound.

    after: where its noun or unit begins.
    """
    draft = Draft("count", first, end, None, after=after)
    hedge = "scores" if size == 20 else _PLURAL_OF.get(size, "")
    if times > 10 or not hedge:
        draft.value, draft.hedge, draft.base = size * times, "at_least", size * times
    else:
        draft.hedge = hedge
    money = currency_after(tokens, after, large=True)
    if money is not None:
        draft.kind, draft.unit, draft.end = "money", money[0], money[1]
        return draft
    unit = unit_at(tokens, after, False) if after < len(tokens.raw) else None
    if unit is not None:
        draft.kind = "duration" if unit[0] in TIME else "measure"
        draft.unit, draft.end = unit
    return draft


def ordinal(tokens: Tokens, at: int, floor: int) -> Draft | None:
    """The draft of "third", which stays a word, or of "a third"."""
    lower = tokens.lower
    word = lower[at]
    if word in PARTS and at and lower[at - 1] == "a":
        share = part(tokens, at, floor)
        if share is not None:
            return share
    follows = lower[at + 1] if at + 1 < len(lower) else ""
    if follows in CARDINALS or follows in SCALES or follows[:1].isdecimal():
        return None  # "the first 100"
    return Draft("ordinal", at, at + 1, ORDINALS[word], after=at + 1, word=True)


def couple(tokens: Tokens, at: int, floor: int) -> Draft | None:
    """The draft of "a couple of"."""
    lower = tokens.lower
    if not (at and lower[at - 1] == "a" and lower[at + 1 : at + 2] == ["of"]):
        return None
    after = at + 2
    number = Number(2, 0, 0, at - 1, after, 2, digits=False)
    draft = measured(tokens, number, at - 1)
    if draft is None:
        draft = Draft("count", at - 1, at + 1, 2, base=2, after=after, needs_noun=True)
    draft.hedge = "about"
    return draft


def both(tokens: Tokens, at: int, floor: int) -> Draft | None:
    """The draft of "both", a figure only before a plural noun; "two, both women" are the two told just before."""
    if tokens.lower[max(0, at - 2) : at] in (["two", ","], ["2", ","]):
        return None
    return Draft("count", at, at + 1, 2, base=2, after=at + 1, needs_noun=True)
