"""Currencies beside a number: "$5", "5 dollars", "USD 5", "5 million Canadian dlrs", "50p"."""

from __future__ import annotations

from checker.extract.figures.currencies import (
    BEFORE,
    BEFORE_GLUED,
    CODES,
    DOLLARS,
    FIRST_OF_TWO,
    MILLIONS,
    MINOR,
    NATIONS,
    SIGNS,
    WORDS,
)
from checker.extract.figures.numbers import glued
from checker.extract.text import Tokens

# Numbers that go with "p" in the size of a picture: "1080p" is no money.
_VIDEO_LINES = frozenset(("360", "480", "720", "1080", "1440", "2160"))
_OF_NUMBERS = frozenset("- hundred thousand million billion trillion lakh crore".split())
_BEFORE_MARK = frozenset("the its their his her".split())
_GLUED_MILLIONS = (["m"], ["bn"], ["tn"], ["trn"])  # "R25m"
_LONG = 3  # digits or more: "R150" may be rand, "R2" is not


def currency_before(tokens: Tokens, at: int) -> tuple[str, int] | None:
    """The currency printed before the figure at a token ("US$5", "Rs 500"): its code and its first token."""
    if at == 0:
        return None
    raw = tokens.raw
    before = raw[at - 1]
    code = SIGNS.get(before)
    if code is not None:
        return _whose(tokens, at - 1, code)
    code = CODES.get(before) or MILLIONS.get(before)
    if code is not None:
        return code, at - 1
    code = BEFORE.get(before)
    if code is not None:
        large = len(raw[at]) >= _LONG or (raw[at + 1 : at + 2] in _GLUED_MILLIONS and glued(tokens, at + 1))
        if before in BEFORE_GLUED and not (glued(tokens, at) and large):
            return None
        return code, at - 1
    if before == "." and at > 1 and raw[at - 2] in ("Rs", "Re", "Sh"):
        return BEFORE[raw[at - 2]], at - 2
    return None


def _whose(tokens: Tokens, sign: int, code: str) -> tuple[str, int]:
    """The currency of a sign with what stands before it: "HK$", "C $", and a pound that was decoded wrongly ("Â£")."""
    if sign and tokens.raw[sign] == "$":
        owner = DOLLARS.get(tokens.lower[sign - 1])
        if owner and (glued(tokens, sign) or tokens.lower[sign - 1] in ("c", "hk", "nz", "u.s.", "usd")):
            return owner, sign - 1
    elif sign and tokens.raw[sign - 1] == "Â" and glued(tokens, sign):
        return code, sign - 1
    return code, sign


def currency_after(tokens: Tokens, at: int, large: bool) -> tuple[str, int] | None:
    """The currency that begins at the token after a figure: its code (or "cent", "penny") and the index after it.

    large: the figure is of such size, or has a multiplier, that "won" and "marks" can only be money.
    """
    if at >= len(tokens.raw):
        return None
    raw, word = tokens.raw[at], tokens.lower[at]
    if raw in SIGNS:
        return (SIGNS[raw], at + 1) if _belongs_before(tokens, at) else None
    if raw in CODES or raw in MILLIONS:
        if at + 1 < len(tokens.raw) and tokens.raw[at + 1][0].isdigit() and glued(tokens, at + 1):
            return None  # "3 USD50 cards"
        return CODES.get(raw) or MILLIONS[raw], at + 1
    if word in MINOR:
        return MINOR[word], at + 1
    if word == "p" and glued(tokens, at):
        return None if tokens.raw[at - 1] in _VIDEO_LINES else ("penny", at + 1)
    if raw == "c" and glued(tokens, at):
        return "cent", at + 1
    if word in WORDS:
        found = WORDS[word]
        if (found.unsure and not large) or _is_mark_on_the_way(tokens, at):
            return None
        return found.code, at + 2 if tokens.lower[at + 1 : at + 2] == ["sterling"] else at + 1
    if word == "usd":
        return "USD", at + 1
    return _with_nation(tokens, at)


def _is_mark_on_the_way(tokens: Tokens, at: int) -> bool:
    """Is "mark" what is passed ("the 5,000 mark", "its 5,000-mark"), and not the money of Germany?"""
    if tokens.lower[at] != "mark":
        return False
    first = at - 1
    while first > 0 and (tokens.lower[first][0].isdigit() or tokens.lower[first] in _OF_NUMBERS):
        first -= 1
    return tokens.lower[first] in _BEFORE_MARK


def _with_nation(tokens: Tokens, at: int) -> tuple[str, int] | None:
    """The currency of "Canadian dollars" or "New Zealand dollars", and the coin of "US cents"."""
    lower = tokens.lower
    adjective, noun = lower[at], at + 1
    if adjective in FIRST_OF_TWO and at + 1 < len(lower) and f"{adjective}-{lower[at + 1]}" in NATIONS:
        adjective, noun = f"{adjective}-{lower[at + 1]}", at + 2
    by_word = NATIONS.get(adjective)
    if by_word is None or noun >= len(lower):
        return None
    if lower[noun] in ("cent", "cents") and "dollar" in by_word:
        return "cent", noun + 1
    found = WORDS.get(lower[noun])
    code = found and by_word.get(found.base)
    return (code, noun + 1) if code else None


def _belongs_before(tokens: Tokens, sign: int) -> bool:
    """Is a currency sign after a figure that figure's own ("10 $"), and not the next one's ("5 $10 notes")?"""
    if sign + 1 >= len(tokens.raw):
        return True
    if glued(tokens, sign) != glued(tokens, sign + 1) and tokens.raw[sign + 1].isalnum():
        return glued(tokens, sign)
    if not tokens.raw[sign + 1][0].isdigit():
        return True
    after = sign + 2
    return after < len(tokens.raw) and (tokens.raw[after] in SIGNS or tokens.lower[after] in MINOR)


def minor_unit(tokens: Tokens, at: int) -> int:
    """The index after a word for cents or pence at the token, 0 if there is none."""
    return at + 1 if at < len(tokens.lower) and tokens.lower[at] in MINOR else 0
