"""Ranges as printed: two figures joined by a hyphen or "to", of which the first must be the lower."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from fractions import Fraction

from checker.late import late
from checker.marks import DASH, HEAD_END, KINDS
from checker.model import Quantity, Reading, Relation, Sentence
from checker.relate.figures import marked
from checker.relate.linker import Linker, Linkers

_TYPED = ("money", "percent", "duration", "measure", "age", "count")
_ONE = f"[{''.join(KINDS[kind] for kind in _TYPED)}]"
_RANGE = late(
    rf"(?<![\w{DASH}-])(?P<low>{_ONE})(?P<noun>[\w' ]{{0,40}}{HEAD_END})?(?P<joint>-|{DASH}| to )(?P<high>{_ONE})"
    rf"(?!-{_ONE})(?!{HEAD_END}?(?: [a-z]+){{0,4}} (?:higher|lower|up|down)\b)"
)
# Words by which "5 to 4" says what became of a value, who won, or what holds against what.
_CHANGED = late(
    r"\b(?:from|cut\w*|lower\w*|reduc\w+|f[ae]lls?|fallen|falling|fell|drop\w*|declin\w+|slip\w*|slid\w*|dip\w*|eas\w+"
    r"|decreas\w+|trim\w*|slash\w*|shr[iau]nk\w*|los[est]\w*|losing|down|up|rais\w+|rose|ris\w+|chang\w+|mov\w+"
    r"|went|go\w*"
    r"|narrow\w*|revis\w+|adjust\w+|downgrad\w+|upgrad\w+|improv\w+|increas\w+|grew|grow\w*|climb\w*|advanc\w+|gain\w*"
    r"|widen\w*|beat\w*|defeat\w*|w[io]n\w*|lead\w*|led|trail\w*|ahead|outnumber\w*|compar\w+|versus|vs|swap\w*"
    r"|convert\w*"
    r"|exchang\w*|transfer\w*|tick\w*|edg\w+|crash\w*|plung\w+|plummet\w*|count\w*|halv\w+|taper\w*|step\w*|against)\b"
)
_CONTEST = late(
    r"\b(?:vot\w+|polls?|split\w*|margin|ratio|odds|majority|victory|ballot\w*|favou?r\w*|scores?|scored|lead"
    r"|win|per point)\b"
)
_RIVALS = late(
    r"\b(?:beat\w*|defeat\w*|w[io]n\w*|lead\w*|led|trail\w*|ahead|behind|outnumber\w*|against|lost|los[ei]\w*)\b"
)
# Words that only a range stands after.
_ESTIMATED = late(
    r"\b(?:estimat\w+|forecast\w*|guidance|outlook|projected|expect\w*|predict\w*|range|ranges|ranged|ranging"
    r"|within|next"
    r"|anywhere|around|about|approximately|roughly|cost\w*|worth|fine|sentence\w*|term|salary|fee|prices?"
    r"|earnings|revenues?"
    r"|sales|income|usually|typically|normally|takes?|took|lasts?|every|given at|another|further"
    r"|excluding)\b[^,;:]{0,60}$"
)
_ABOUT = late(r"\b(?:estimated|range|about|around|next|typically|usually)\b")
_RISING = late(
    r"\b(?:r[io]s(?:e|es|en|ing)|grow(?:s|th|ing)?|grew|increas(?:e|es|ed|ing)|gain(?:s|ed|ing)?|climb(?:s|ed|ing)?)"
    r"(?: (?:by|of))?(?: (?:a|an|some|about|around|seasonally|adjusted|annual|further|another))* $"
)
# "Shrank by an estimated 2 to 3 percent": with the article the figures can only be ends of a range.
_BY_A = late(
    r"\b(?:r[io]s\w*|rose|grow\w*|grew|increas\w+|gain\w*|climb\w*|jump\w*|expand\w*|f[ae]ll\w*|drop\w*|declin\w+"
    r"|decreas\w+|shr[iau]nk\w*|contract\w*|slip\w*|cut\w*|reduc\w+)(?: [a-z-]+){0,3}"
    r" by (?:a|an|some|about|around)(?: [a-z]+){0,3} $"
)
_TAKES = late(
    r"\b(?:(?:may|might|can|could|will|would|should|usually|often|typically|normally) (?:also )?"
    r"(?:require|need|take|last|serve|contain|hold|involve)|requires|needs|takes|serves|every|within|another) $"
)
_CHANGE_NOUN = late(
    r"(?:[\w-]+ ){0,2}?(?:rise|increase|growth|gain|decline|drop|fall|decrease|reduction|cut|jump|return|improvement"
    r"|discount|premium|saving)\b"
)
_AFTER_ARTICLE = late(r"\b(?:a|an|the|its|anticipated|expected|estimated|projected|forecast) $")
_WHOLE = 100
_SPAN = 70  # characters before a range in which what is said of it stands
_LARGE = 1000
_UNSCALED = 100


def printed_ranges(reading: Reading, rule: str) -> Iterator[Relation]:
    """The two ends of each printed range that surely is one: "12-18 months", "aged 6 to 9", "revenue of $4m to $5m".

    "To" and the hyphen also join what a value was and what it became, or the sides of a vote; where the words
    before may say so, nothing is found.
    """
    for sentence in reading.sentences:
        form = sentence.form
        if len(sentence.mentions) < 2 or not ("-" in form or DASH in form or " to " in form):
            continue
        marks = None
        for match in _RANGE.finditer(form):
            marks = marks or marked(sentence)
            low, high = marks.get(match.start("low")), marks.get(match.start("high"))
            if (
                not (isinstance(low, Quantity) and isinstance(high, Quantity))
                or low.value is None
                or high.value is None
            ):
                continue
            if reading.document.text[high.start : high.end].endswith(" FT"):
                continue  # "4-5 FT" are free throws
            text = reading.document.text
            if match["joint"] != " to " and _is_cut_short(text, low, high):
                continue
            compound = low.inherited and "-" in text[high.start : high.end]
            if compound and text[low.start].isdigit() and not text[high.start].isdigit():
                continue  # "68 to two-year schools"
            low = _scaled(low, high, match["joint"])
            if _is_range(sentence, match, low, high) if _falls(low, high) else low.range_part:
                yield Relation(rule, {"low": low, "high": high}, (sentence,))


def _is_cut_short(text: str, low: Quantity, high: Quantity) -> bool:
    """Does the second end give the last digits alone, as dealers print prices: "137.80-85 yen"?"""
    _, point, decimals = text[low.start : low.end].partition(".")
    last = text[high.start : high.end].split(" ")[0]
    return bool(point) and len(decimals) > 1 and last.isdigit() and len(last) == len(decimals)


def _falls(low: Quantity, high: Quantity) -> bool:
    """Is the second figure of the same kind and not above the first?"""
    if (low.kind, low.unit) != (high.kind, high.unit) or low.value is None or high.value is None:
        return False
    return low.value >= high.value


def _scaled(low: Quantity, high: Quantity, joint: str) -> Quantity:
    """The low end with the high end's multiplier, where it can have no other: there is no $3 in "$3-$2.5 billion"."""
    if low.value is None or high.value is None or (low.inherited and low.step >= 1) or low.value >= _LARGE:
        return low
    if high.step < _UNSCALED or (joint == " to " and low.step >= 1) or (joint != " to " and low.value >= _UNSCALED):
        return low
    scale = Fraction(_LARGE)
    while high.value / scale >= _LARGE:
        scale *= _LARGE
    return replace(low, value=low.value * scale, step=low.step * scale, inherited=True)


def _is_range(sentence: Sentence, match: re.Match[str], low: Quantity, high: Quantity) -> bool:
    """Do the words around two figures in falling order leave no doubt that a range is meant?"""
    before = sentence.form[max(0, match.start() - _SPAN) : match.start()]
    after = sentence.form[match.end() : match.end() + 40].lstrip()
    if low.kind == "age":
        return not before.endswith("from ") or " ag" in before[-16:]
    if low.kind == "percent":
        if _CONTEST.search(before) or _CONTEST.search(after.split(",")[0]) or _RIVALS.search(before):
            return False
        return _is_range_of_change(match["joint"], before, after, low, high)
    clause = re.split(r"[,;:]", before)[-1]
    if _CHANGED.search(clause) or _CONTEST.search(clause) or _CONTEST.search(after.split(",")[0]):
        return False
    if low.kind == "duration" and low.inherited:
        return True
    if match["joint"] != " to ":
        return low.kind != "count" or (bool(low.noun) and min(low.value or 0, high.value or 0) >= _LARGE)
    if low.kind == "count":
        alike = bool(high.noun) and low.noun in ("", high.noun)
        return alike and (_TAKES.search(before) is not None or (bool(low.noun) and _estimated(before)))
    return _ESTIMATED.search(before) is not None


def _estimated(before: str) -> bool:
    return _ABOUT.search(before) is not None and _ESTIMATED.search(before) is not None


def _is_range_of_change(joint: str, before: str, after: str, low: Quantity, high: Quantity) -> bool:
    """Are two percentages the ends of a rise or fall: "a 4%-7% rise", "rising 3.3 to 4.2 pct"?"""
    halves = (low.value or 0) + (high.value or 0) == _WHOLE
    if low.inherited and not halves and (_RISING.search(before) or _BY_A.search(before)):
        return True
    shared = not halves and _CHANGE_NOUN.match(after) is not None
    return shared and (joint != " to " or _AFTER_ARTICLE.search(before) is not None)


LINKERS: Linkers = {
    "printed-ranges": Linker(frozenset({"low", "high"}), printed_ranges),
}
