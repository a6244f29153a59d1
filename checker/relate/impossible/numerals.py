"""Numerals whose commas stand where no way of grouping digits puts them."""

from __future__ import annotations

import re
from collections.abc import Iterator

from checker.late import late
from checker.model import Passage, Reading, Relation
from checker.relate.linker import Linker, Linkers

# A comma before one, two, four or more digits, or after four.
_SUSPECT = late(r",\d(?:\d?(?!\d)|\d{3}|\d\d(?<=\d{4},\d{3})(?!\d))")
_NUMERAL = late(r"\d[\d,]*\d")
_THOUSANDS = late(r"\d{1,3}(?:,\d{3})+")
_INDIAN = late(r"\d{1,2}(?:,\d{2})+,\d{3}")
_DECIMAL_COMMA = late(r"(?<![\d,.])(?:\d{1,3}(?:\.\d{3})*,\d{1,2}|0,\d+)(?![\d,])")
_BEFORE_PART = frozenset("-–—/#:._'’+=×*^")
_CURRENCY = late(r"(?:[$£€¥₹]|Rs\.?|USD|EUR|GBP|INR) ?$")
_MONTH = late(r"\b(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]*\.? $")
_COUNTED = late(r" (?:mln|bln|dlrs|million|billion|people|[a-z]{3,}s\b|vs\b)")
_REACH = 12  # characters before a numeral that show what it is


def malformed_numerals(reading: Reading, rule: str) -> Iterator[Relation]:
    """Every numeral that neither thousands, lakhs nor a decimal comma explain; well-formed ones give none."""
    text = reading.document.text
    last = -1
    for match in _SUSPECT.finditer(text):
        start = match.start()
        if start <= last or not text[start - 1 : start].isdigit():
            continue
        while start and (text[start - 1].isdigit() or text[start - 1] == ","):
            start -= 1
        numeral = _NUMERAL.match(text, start)
        if numeral is None:
            continue
        last = numeral.end()
        if _is_malformed(text, numeral):
            yield Relation(rule, {"numeral": Passage("residue", *numeral.span())}, ())


def _is_malformed(text: str, numeral: re.Match[str]) -> bool:
    """Is it one number, with a comma where none can stand?"""
    digits, (start, end) = numeral[0], numeral.span()
    before, after = text[max(0, start - _REACH) : start], text[end : end + 2]
    if before[-1:].isalpha() or before[-1:] in _BEFORE_PART or (after[:1].isalpha() and after != "s "):
        return False
    if after[:1] in _BEFORE_PART - {"."} or (after[:1] in ".," and after[1:].isdigit()) or digits.startswith("0"):
        return False
    if _THOUSANDS.fullmatch(digits) or _INDIAN.fullmatch(digits) or ",," in digits:
        return False
    groups = digits.split(",")
    currency = _CURRENCY.search(before) is not None
    if len(groups[-1]) < 3 and all(len(group) == 3 for group in groups[1:-1]) and len(groups[0]) <= 3:
        return _is_short(text, groups, currency)
    if len(groups) == 2 and len(groups[0]) > 3:
        return not _is_year(groups[0]) and (currency or groups[1] == "000") and len(groups[0]) < 7
    if len(groups) == 2:
        dated = _MONTH.search(before) is not None or (_is_year(groups[1]) and int(groups[0]) <= 31)
        likely = currency or "00" in groups[1] or _COUNTED.match(text, end) is not None
        return likely and not dated and len(groups[1]) <= 6
    return currency or any(group.startswith("00") for group in groups[1:])


def _is_short(text: str, groups: list[str], currency: bool) -> bool:
    """Does a digit lack at the end, where the copy has no decimal commas and writes thousands with commas?"""
    if len(_DECIMAL_COMMA.findall(text)) > 1 or not (_THOUSANDS.search(text) or currency):
        return False
    if currency:
        return True
    return len(groups) > 2 or (len(groups[0]) == 3 and groups[-1] == "00")


def _is_year(digits: str) -> bool:
    return len(digits) == 4 and digits[:2] in ("18", "19", "20")


LINKERS: Linkers = {
    "malformed-numerals": Linker(frozenset({"numeral"}), malformed_numerals),
}
