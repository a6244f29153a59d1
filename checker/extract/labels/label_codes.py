"""Labels written in one piece: telephone numbers, web addresses, codes such as "F-16", idioms such as "9/11"."""

from __future__ import annotations

import re
from bisect import bisect_left

from checker.extract.calendar.date_doubts import glued, is_counted, word
from checker.extract.labels import label_words as words
from checker.extract.text import Tokens

Range = tuple[int, int]  # first token, one past the last

_PHONE = re.compile(
    r"\+\d[\d ().-]{6,16}\d"  # +44 20 7946 0000
    r"|(?:1[-. ])?\(\d{3}\) ?\d{3}[-. ]\d{4}(?!\d)"  # (555) 123-4567
    r"|(?:1[-.])?\d{3}([-.])\d{3}\1\d{4}(?!\d|[,.-]\d)"  # 555-014-2263
    r"|\d{3}-\d{4}(?!\d|[,.-]\d)"  # 555-1234
    r"|0\d{2,4} \d{3,4} ?\d{3,4}(?!\d)"  # 020 7946 0000
)
_ADDRESS = re.compile(
    r"://|www\.|@\w|\.(?:com|org|net|gov|edu|co|io|uk|info|html?|pdf|aspx?)\b|\b10\.\d{4,5}/", re.IGNORECASE
)
_CODE = re.compile(
    r"(?![kc]?m[23]\b)(?:[A-Z][A-Za-z]*-)*(?P<prefix>[^\W\d_]+)\d[\w.]*(?:[-/]\w+)*"  # M25  H1N1  PM2.5  OST-HER2
    r"|(?P<hyphened>[^\W\d_]+)(?:-\d[\w.]*)(?:-\w+)*"  # F-16  COVID-19  CVE-2021-1234
    r"|(?P<inside>\d+(?![kc]?m[23]\b)[A-Za-z]{1,3}\d\w*)(?:-\w+)*"  # 12CF0623, but not 300m2
    r"|(?P<section>\d{1,3}[a-z](?:-\d+)+)"  # 10b-5
    r"|\d[\d-]*(?<=\d)(?P<camel>[A-Z][a-z]{2,}\w*)"  # 24-7PressRelease
    r"|\d(?P<capitals>[A-Z]{3,})"  # 3GSM
    r"|[A-Z]{2,}[\w-]*/\d+|[2-6]G/[2-6]G|7[0-8]7-\d{3}\w*|1-8\d\d-[\dA-Z-]+"  # OS/2  4G/5G  737-800  1-800-CALLME
    r"|(?=\w*[A-Za-z]\d)(?=\w*\d[A-Za-z])\w{12,}"  # keys and checksums
)
# N4.6bn, R300m: naira and rand; R15.50, but R79 is a road or a gas.
_NAIRA_OR_RAND = re.compile(r"[NR]\d[\d,.]*(?:bn|m|tn|trn)|R\d+\.\d\d")
_CODE_INSIDE = re.compile(r"\d[A-Za-z]+\d")
_RUN_ENDS = frozenset("\" “ ” ‘ ’ ' , ; ! ? ( ) [ ] { } — – … | « » : $ £ € ¥ % + = * < > •".split())
_RUN_LIMIT = 24  # tokens to either side: a longer run is no label and must not cost


def in_one_piece(tokens: Tokens, text: str, at: int) -> Range | None:
    """The telephone number, address or code that the digits at token `at` are part of."""
    raw = tokens.raw
    before = raw[at - 1] if at else ""
    after = raw[at + 1] if at + 1 < len(raw) else ""
    tied = (before not in _RUN_ENDS and glued(tokens, at)) or (after not in _RUN_ENDS and glued(tokens, at + 1))
    if not (tied or raw[at][0] == "0" or before in ("+", "(")):
        return None
    label = _phone(tokens, text, at) or (_run(tokens, text, at) if tied else None)
    return None if label is None or word(tokens, label[1]) in words.AMOUNT_AFTER else label


def _phone(tokens: Tokens, text: str, at: int) -> Range | None:
    before = tokens.raw[at - 1] if at else ""
    if before not in ("+", "(") and glued(tokens, at):
        return None
    for first in (at - 1, at) if before in ("+", "(") else (at,):
        match = _PHONE.match(text, tokens.start[first])
        if match is not None and match.end() <= tokens.end[-1]:
            last = bisect_left(tokens.end, match.end())
            if tokens.end[last] == match.end():
                return first, last + 1
    return None


def _run(tokens: Tokens, text: str, at: int) -> Range | None:
    """A label written in one piece, with or without a word tied on by a hyphen ("9/11-style")."""
    first, stop = at, at + 1
    while first > at - _RUN_LIMIT and glued(tokens, first) and tokens.raw[first - 1] not in _RUN_ENDS:
        first -= 1
    while stop < at + _RUN_LIMIT and glued(tokens, stop) and tokens.raw[stop] not in _RUN_ENDS:
        stop += 1
    while stop > at + 1 and tokens.raw[stop - 1] in ".-/":
        stop -= 1
    while first < at and tokens.raw[first] in ".-/":
        first += 1
    piece = text[tokens.start[first] : tokens.end[stop - 1]]
    if _is_address(tokens, text, first, piece):
        return _whole_address(tokens, first, stop)
    if first and glued(tokens, first) and tokens.raw[first - 1] in "$£€¥":
        return None
    if _is_label(tokens, first, stop, piece):
        return first, stop
    tied = stop - 2 if stop - 2 > at and tokens.raw[stop - 2] == "-" and tokens.raw[stop - 1].isalpha() else stop
    piece = text[tokens.start[first] : tokens.end[tied - 1]]
    return (first, stop) if tied < stop and _is_label(tokens, first, tied, piece) else None


def _is_label(tokens: Tokens, first: int, stop: int, piece: str) -> bool:
    """Is the piece an idiom or a code?"""
    low = piece.lower()
    if low in words.IDIOMS or low in words.GENERATIONS:
        return not (low == "3m" and (tokens.raw[stop - 1] != "M" or is_counted(tokens, stop)))  # "3M people"
    match = _CODE.fullmatch(piece)
    if match is None or not _is_code(match):
        return False
    return not match["section"] or word(tokens, first - 1) in words.LABEL_NOUNS


def _is_code(match: re.Match[str]) -> bool:
    """Are letters with digits a code, and no currency, quarter or amount?"""
    prefix = match["prefix"]
    if prefix in ("N", "R") and _NAIRA_OR_RAND.fullmatch(match[0]):
        return False
    if prefix:
        amount = prefix.lower() in words.GLUED_AMOUNTS or prefix in words.GLUED_LOWER
        return not amount or _CODE_INSIDE.search(match[0]) is not None
    hyphened = match["hyphened"]
    if hyphened:
        low = hyphened.lower()
        named = hyphened[0].isupper() or low in ("under", "over") or low in words.LABEL_NOUNS
        return named and (low == "over" or low not in words.HYPHEN_AMOUNTS)
    if match["capitals"]:
        return match["capitals"].lower() not in words.CAPITAL_UNITS
    return match["camel"] is None or match["camel"].lower() not in words.MULTIPLIER_WORDS


def _is_address(tokens: Tokens, text: str, first: int, piece: str) -> bool:
    """Is the piece (part of) a web or e-mail address or an @name?"""
    begin = max(tokens.start[first] - 60, tokens.start[0])
    before = text[begin : tokens.start[first]].rsplit(None, 1)
    led = before[-1] if before and not text[tokens.start[first] - 1].isspace() else ""
    return _ADDRESS.search(led + piece) is not None


def _whole_address(tokens: Tokens, first: int, stop: int) -> Range:
    """The address that the run is part of: all that is written without a space, but for a full stop or bracket."""
    limit = max(first - 3 * _RUN_LIMIT, 0)
    while first > limit and glued(tokens, first) and tokens.raw[first - 1] not in '"“(<[':
        first -= 1
    limit = stop + 6 * _RUN_LIMIT
    while stop < limit and glued(tokens, stop) and tokens.raw[stop] not in '"”)>],;':
        stop += 1
    while tokens.raw[stop - 1] in ".!?" and stop > first + 1:
        stop -= 1
    return first, stop
