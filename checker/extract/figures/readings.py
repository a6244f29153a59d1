"""A number with what stands around it: money if a currency stands before it, else what the words after it say."""

from __future__ import annotations

from checker.extract.figures.compounds import add_cents
from checker.extract.figures.drafts import Draft, drafted
from checker.extract.figures.measures import TELLING, measured
from checker.extract.figures.money import currency_after
from checker.extract.figures.numbers import MULTIPLYING, Number, glued, hyphened, with_multiplier
from checker.extract.figures.ratios import PART_FOLLOWS, part_of_number
from checker.extract.figures.words import CARDINALS, SCALES
from checker.extract.language import lexicon
from checker.extract.text import Tokens

_MILLION = 10**6
# Words that make something else of the number before them than a count, or carry it on.
_CHANGING = frozenset(TELLING | MULTIPLYING | PART_FOLLOWS | CARDINALS.keys() | {"yo"})


def stands_alone(tokens: Tokens, at: int) -> bool:
    """Is the number at a token one word between plain words, so that it can only be a count? Most are."""
    raw = tokens.raw
    if at + 1 >= len(raw) or not raw[at + 1].isalpha() or tokens.lower[at + 1] in _CHANGING:
        return False
    if tokens.start[at + 1] == tokens.end[at]:
        return False
    if at == 0:
        return True
    return raw[at - 1].islower() and raw[at - 1] != "minus" and tokens.start[at] != tokens.end[at - 1]


def priced(tokens: Tokens, number: Number, first: int, code: str) -> Draft | None:
    """The draft of a figure with a currency before it; "$5 million dollars" and "$5m CAD" take the words along."""
    if number.end < len(tokens.raw) and glued(tokens, number.end) and tokens.raw[number.end].isalpha():
        return None  # "$5x"
    if first and tokens.raw[first - 1] == "(" and _scaled_bracket(tokens, number):  # "($6.8) million"
        number = with_multiplier(tokens, number._replace(end=number.end + 1), True)
        converted = first > 1 and tokens.raw[first - 2][0].isdigit()  # "$40 (£26) million" is no loss
        number, first = number if converted else negative(number), first - 1
    end = number.end
    after = currency_after(tokens, end, large=True) if end < len(tokens.raw) and tokens.raw[end] not in "$£€¥" else None
    if after is not None and after[0] not in ("cent", "penny") and (code == "USD" or after[0] == code):
        code, end = after
    if tokens.raw[number.first - 1][0] == "M" and tokens.raw[number.first - 1] == f"M{code}" and number.scale == 1:
        number = number._replace(value=number.value * _MILLION, step=number.step * _MILLION, scale=_MILLION)
    draft = drafted("money", number, first, end, code)
    draft.prefixed = True
    add_cents(tokens, draft)
    return draft


def negative(number: Number) -> Number:
    """The number below zero."""
    return number._replace(value=-number.value, base=-number.base)


def _scaled_bracket(tokens: Tokens, number: Number) -> bool:
    """Does a multiplier follow the bracket that closes after the number?"""
    return tokens.raw[number.end : number.end + 1] == [")"] and not SCALES.keys().isdisjoint(
        tokens.lower[number.end + 1 : number.end + 2]
    )


def read(tokens: Tokens, number: Number, first: int) -> Draft | None:
    """The draft of a number without a currency before it."""
    draft = measured(tokens, number, first)
    if draft is None:
        draft = part_of_number(tokens, number, first)
    if draft is not None:
        return draft
    end = number.end
    if end < len(tokens.raw) and glued(tokens, end) and tokens.raw[end].isalpha() and tokens.lower[end] != "yo":
        return _with_loose_letter(tokens, number, first)
    in_capitals = number.digits and hyphened(tokens, end) and tokens.raw[end + 1].isupper()
    if in_capitals and not lexicon.classes(tokens.lower[end + 1]) & lexicon.NOUN:
        return None  # "10-KSB", but "24-TURBINE WIND FARM"
    if number.digits and end == number.first + 3 and tokens.raw[end - 2] == "/" and first == number.first:
        return _odds(tokens, number, first)
    draft = drafted("count", number, first, end)
    if number.value == 0:
        draft.needs_noun = not number.digits
    return draft


def _with_loose_letter(tokens: Tokens, number: Number, first: int) -> Draft | None:
    """The draft of "60m" or "10k", for which the noun decides; None for letters that make a code of the figure."""
    letter = tokens.lower[number.end]
    if not number.loose or letter not in ("m", "k") or tokens.lower[number.end + 1 : number.end + 2] == ["-"]:
        return None
    draft = drafted("loose", number, first, number.end + 1, letter)
    draft.scale = number.loose
    return draft


def _odds(tokens: Tokens, number: Number, first: int) -> Draft | None:
    """The draft of "2/3" before "of" or a majority; otherwise it is a date, odds or a page."""
    follows = tokens.lower[number.end] if number.end < len(tokens.lower) else ""
    if follows in ("of", "majority", "share", "stake"):
        return Draft("ratio", first, number.end, number.value, after=number.end, base=number.value)
    if follows.isalpha():
        return drafted("count", number, first, number.end)
    return None
