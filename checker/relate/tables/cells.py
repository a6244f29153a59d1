"""The cells of a table and the numbers in them: signs, brackets for losses, footnote marks, gaps."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from fractions import Fraction

from checker.late import late
from checker.model import Quantity

_NUMBER = late(
    r"(?P<open>\()?(?P<sign>[-+−–])? ?(?P<money>US\$|A\$|C\$|Rs\.? ?|[$£€¥₹])?(?P<inner>[-−–])?"
    r"(?P<digits>\d{1,3}(?:,\d{2,3})+|\d{1,3}(?: \d{3})+|\d+)?(?P<decimals>\.\d+)? ?"
    r"(?P<size>thousand|million|billion|bn|mn?|k)?"
    r" ?(?P<percent>%|per ?cent|pct)?(?P<close>\))?(?: ?(?:[*†‡§]+|\[\w\]|[¹²³⁴]))?",
    re.IGNORECASE,
)
_SIZES = {"thousand": 3, "k": 3, "million": 6, "m": 6, "mn": 6, "billion": 9, "bn": 9}
_CURRENCIES = {"$": "USD", "us$": "USD", "£": "GBP", "€": "EUR", "¥": "JPY", "₹": "INR", "a$": "AUD", "c$": "CAD"}
_NOTHING = frozenset(("", "-", "–", "—", "n/a", "na", "..", "...", "n.a.", "tbc", "x", "nm"))
_YEAR = late(r"(?:FY ?)?(?:19|20)\d\d(?: ?[-/–] ?(?:\d\d|\d{4}))?")


@dataclass(frozen=True, slots=True)
class Cell:
    """A cell of a table: its words, where they stand in the reading text, and its number, if it is one."""

    text: str
    start: int
    end: int
    number: Quantity | None = None

    @property
    def empty(self) -> bool:
        """Does the cell say nothing, or that there is nothing to say?"""
        return self.text.strip().lower() in _NOTHING

    @property
    def names(self) -> bool:
        """May the cell be the label of a column: words, a year or nothing?"""
        words = self.text.strip("* ")
        return self.empty or _YEAR.fullmatch(words) is not None or matched(words) is None


def matched(words: str) -> re.Match[str] | None:
    """The parts of a cell that holds a number and nothing else."""
    match = _NUMBER.fullmatch(words)
    return match if match is not None and (match["digits"] or match["decimals"]) else None


def numbered(cell: Cell, figures: Mapping[int, Quantity], *, percent: bool, rounded: bool) -> Cell:
    """The cell with its number, if it holds one.

    figures: the figures of the document by where they start, whose spans are kept. percent: the label of the column
    says that bare numbers are percentages. rounded: the column is in thousands, tonnes and the like, whose last digit
    was rounded.
    """
    inner = cell.text.strip("* ")
    match = matched(inner)
    if match is None:
        return cell
    digits, decimals = re.sub(r"[, ]", "", match["digits"] or "0"), match["decimals"] or ""
    scale = Fraction(10) ** _SIZES.get((match["size"] or "").lower(), 0)
    value = Fraction(digits + decimals) * scale
    step = scale / Fraction(10) ** max(len(decimals) - 1, 0)
    negative = (match["open"] and match["close"]) or (match["sign"] or match["inner"] or "+") in "-−–"
    lead = cell.start + cell.text.index(inner) + match.start("digits" if match["digits"] else "decimals")
    end = lead + len((match["digits"] or "") + decimals)
    inside = (figures[at] for at in range(cell.start, cell.end) if at in figures)
    found = next((one for one in inside if one.end <= cell.end), None)
    base = found or Quantity("count", lead, end, value)
    kind, unit = "count", ""
    if percent or match["percent"]:
        kind, unit = "percent", "percent"
    elif match["money"]:
        kind, unit = "money", _CURRENCIES.get(match["money"].strip().lower(), "INR")
    elif rounded or decimals:
        kind = "measure"
    value = -value if negative else value
    number = replace(base, kind=kind, value=value, step=step, zeros=0, unit=unit, hedge="", noun="", noun_end=-1)
    return replace(cell, number=number)
