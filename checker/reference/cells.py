"""Cells of a table as exact numbers."""

from __future__ import annotations

import re
from fractions import Fraction

NOTHING = frozenset(("", "-", "–", "—", "n/a", "na", "nan", "null", "none", "..", ":", "x", "*", "."))
_NUMBER = re.compile(r"([-−+]?)[$£€]?(\d{1,3}(?:[, \u00a0\u202f]\d{3})+|\d+)?(\.\d+)?(?:[eE]([-+]?\d{1,3}))?\s?%?")
_BRACKETS = re.compile(r"\((.+)\)")


def is_empty(cell: str) -> bool:
    """Does the cell say nothing ("", "n/a", "-")?"""
    return cell.strip().lower() in NOTHING


def number(cell: str) -> Fraction | None:
    """The exact number in a cell ("1,204.5", "(12.3)", "£40", "3.1%"); None if there is none."""
    text = cell.strip()
    negative = False
    if match := _BRACKETS.fullmatch(text):  # as accountants print a loss
        text, negative = match[1], True
    match = _NUMBER.fullmatch(text)
    if match is None or not (match[2] or match[3]):
        return None
    digits = re.sub(r"\D", "", match[2] or "0")
    value = Fraction(f"{digits}{match[3] or ''}") * Fraction(10) ** int(match[4] or 0)
    return -value if negative or match[1] in ("-", "−") else value
