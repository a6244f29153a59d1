"""Sentences that go on about what the one before was about: "It", "there", "the decline"."""

from __future__ import annotations

import re

from checker.reference.copy import Line

_BACK = re.compile(
    r"(?:but |and |yet |still,? |also,? |there,? )?(?:he|she|it|its|his|her|they|their|them|"
    r"there|this|that|these|those|both)\b"
    r"|(?:just|only|some|about|around|nearly|over|more than) [\d£$€]|(?:the )?[\d£$€]",
    re.IGNORECASE,
)
PRONOUN = re.compile(r"(?:it|its|he|his|she|her|they|their)\b", re.IGNORECASE)
_BACK_WITHIN = re.compile(
    r"\b(?:there|its|their|it|they|the (?:decline|fall|drop|slump|rise|increase|growth|figure))\b", re.IGNORECASE
)
_OF_EVERYTHING = re.compile(
    r"\b(?:all|total|overall|altogether|across|combined|nationally|nationwide)\b", re.IGNORECASE
)


def speaks_back(line: Line, names_one: bool) -> bool:
    """Does the sentence go on about what the one before was about? names_one: it names an entity itself."""
    if _BACK.match(line.text):
        return True
    return not names_one and bool(_BACK_WITHIN.search(line.text)) and not _OF_EVERYTHING.search(line.text)
