"""Figures in digits: where one may begin, its sign, and digits that are no figure."""

from __future__ import annotations

from checker.extract.figures.currencies import SIGNS
from checker.extract.figures.drafts import Draft, drafted
from checker.extract.figures.money import currency_before
from checker.extract.figures.numbers import Number, glued, in_digits, numeral, with_multiplier
from checker.extract.figures.readings import negative, priced, read, stands_alone
from checker.extract.text import Tokens

_HYPHENS = frozenset("-–‑−")
_MINUS = _HYPHENS | {"minus"}
_CLOSING = frozenset(")].")
_NOT_GLUED_AFTER = frozenset("/#@_:\\^*")
_BEFORE_SPACED_MINUS = frozenset("to of at from convert is".split())
_SUFFIXES = frozenset(("st", "nd", "rd", "th"))
_LAST_ENUMERATOR = 30
_REACH = 150  # tokens to either side within which the items of a list are looked for


def in_figures(tokens: Tokens, at: int, floor: int) -> Draft | None:
    """The draft of a figure in digits."""
    raw = tokens.raw
    if at + 1 < len(raw) and raw[at + 1] in _CLOSING:
        if _is_enumerator(tokens, at):
            return None
        if raw[at + 1] == ")" and at > 1 and raw[at - 1] == "(" and raw[at - 2] in SIGNS and glued(tokens, at - 1):
            return _in_account(tokens, at)
    if raw[at][0] == "0" and len(raw[at]) > 1 and raw[at][1] != "." and not _is_decimals(tokens, at):
        return None  # "007"
    if stands_alone(tokens, at):
        value, step, zeros = numeral(raw[at])
        return Draft("count", at, at + 1, value, step, zeros, base=value, after=at + 1, digits=True)
    joined = glued(tokens, at)
    # No currency is a plain word in lower case; that is what stands before most figures.
    currency = currency_before(tokens, at) if at and (joined or not raw[at - 1].islower()) else None
    if joined and currency is None and not _may_follow(tokens, at, floor):
        currency = currency_before(tokens, at - 1) if raw[at - 1] == "." else None  # "$.50"
        if currency is None:
            return None
    number = in_digits(tokens, at, currency is not None)
    if number is None:
        return None
    if number.end < len(raw) and glued(tokens, number.end):
        ordinal = _ordinal(tokens, number)
        if ordinal is not None:
            return ordinal
    first = min(number.first, currency[1]) if currency else number.first
    if first > floor and tokens.lower[first - 1] in _MINUS:
        number, first = _signed(tokens, number, first)
    return priced(tokens, number, first, currency[0]) if currency else read(tokens, number, first)


def _is_decimals(tokens: Tokens, at: int) -> bool:
    """Are these the digits of a number that begins with its point: the 005 of ".005"?"""
    if not at or tokens.raw[at - 1] != "." or not glued(tokens, at):
        return False
    return at == 1 or not glued(tokens, at - 1)


def _is_enumerator(tokens: Tokens, at: int) -> bool:
    """Does the number only number the items of a list: "(1) ... (2) ...", "1) ...", a sentence "3.", "[4]"?"""
    raw = tokens.raw
    before = raw[at - 1] if at else ""
    if raw[at + 1] == ".":
        return at == 0 and len(raw) == 2 and raw[at].isdecimal()
    if raw[at + 1] == "]":
        return before == "["
    if not raw[at].isdecimal() or len(raw[at]) > 2 or not glued(tokens, at + 1) or at + 2 >= len(raw):
        return False
    value = int(raw[at])
    if not raw[at + 2][0].isalnum() or value > _LAST_ENUMERATOR:
        return False
    if before not in ("", "(", ";", ":", ",", ".", "and", "•", "*"):
        return False
    if at == (before == "(") and raw[at + 2][0].isupper():
        return True  # "(1) It works."
    neighbour = str(value + 1) if value == 1 else str(value - 1)
    first, last = max(0, at - _REACH), min(len(raw) - 1, at + _REACH)
    return any(raw[place] == neighbour and raw[place + 1] == ")" for place in range(first, last))


def _in_account(tokens: Tokens, at: int) -> Draft | None:
    """The draft of "$(6.8) million", as accounts print a loss."""
    currency = currency_before(tokens, at - 1)
    number = in_digits(tokens, at, True)
    if currency is None or number is None:
        return None
    number = with_multiplier(tokens, negative(number)._replace(end=number.end + 1), True)
    draft = drafted("money", number, currency[1], number.end, currency[0])
    draft.prefixed = True
    return draft


def _may_follow(tokens: Tokens, at: int, floor: int) -> bool:
    """May a figure begin at a token glued to what stands before it, which is no letter, slash or hyphen of a code?"""
    before = tokens.raw[at - 1]
    if at == floor:
        return True
    if before in _HYPHENS:
        if at - 1 == floor or not glued(tokens, at - 1):
            return True
        return tokens.raw[at - 2][0].isdigit() or tokens.lower[at - 2] in ("to", "for", "and", "or", "(")
    if before in "'’":
        return len(tokens.raw[at]) != 2 or (at + 1 < len(tokens.raw) and tokens.lower[at + 1].isalpha())
    if before in ".," and at > 1 and glued(tokens, at - 1):
        return False
    return not (before[0].isalnum() or before in _NOT_GLUED_AFTER)


def _ordinal(tokens: Tokens, number: Number) -> Draft | None:
    """The draft of "12th"."""
    end = number.end
    if tokens.lower[end] not in _SUFFIXES or number.step != 1 or number.end != number.first + 1:
        return None
    if tokens.lower[end] == "st" and (number.value % 10 != 1 or number.value % 100 == 11):
        return None
    return Draft("ordinal", number.first, end + 1, number.value, after=end + 1, digits=True)


def _signed(tokens: Tokens, number: Number, first: int) -> tuple[Number, int]:
    """The number below zero if the minus or hyphen before it is its sign, and the figure's first token with it."""
    before = tokens.lower[first - 1]
    alone = first == 1 or not glued(tokens, first - 1) or tokens.raw[first - 2] == "("
    spaced = first > 1 and not glued(tokens, first) and tokens.lower[first - 2] in _BEFORE_SPACED_MINUS
    if before in ("minus", "−") or spaced or (alone and glued(tokens, first)):
        return negative(number), first - 1
    return number, first
