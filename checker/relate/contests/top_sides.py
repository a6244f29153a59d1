"""The side on top of a table, told twice: as "leaders Ellery", and as the top, the bottom or one behind."""

from __future__ import annotations

import re
from collections.abc import Iterator

from checker.late import late
from checker.model import Passage, Reading, Relation
from checker.relate.linker import Linker, Linkers

_NAME = r"(?P<side>[A-Z][\w'’-]+(?: [A-Z][\w'’-]+)?)"
_TABLE = r"(?:table|league|standings|group|division|pool|conference|championship|section)"
_LED_BY = late(
    r"(?:^|[.,;!?]\s|\n|\b(?:beat|to|at|against|by|from|with|over|hosts?|faces?|plays?|held|holds?|stunned|visit"
    r"|visiting|behind|and|of|off|than|the) )"
    rf"(?:(?:[Ll]eague|table|division|group|championship|Six Nations|section) )?"
    rf"(?:[Ll]eaders|[Tt]able-toppers|toppers|pacesetters|front-runners),? {_NAME}"
)
_STANDS = r"(?:who (?:are|sit|lie) |are |is |sit |stay |remain )?(?:at the )?"
_PLACES = {
    "top": (late(rf"\b{_NAME},? {_STANDS}top of the {_TABLE}\b"),),
    "bottom": (
        late(rf"\b{_NAME},? {_STANDS}(?:bottom|foot) of the {_TABLE}\b"),
        late(rf"\b(?:bottom side|bottom club|basement side|bottom-placed|bottom-of-the-table) {_NAME}"),
        late(
            rf"\b(?:second|third|fourth|fifth|sixth|seventh)\b[^.;:\n]{{0,40}}?\b(?:points?|seconds?|wins?) "
            rf"(?:ahead|clear) of (?:the )?(?:leaders,? )?{_NAME}"
        ),
    ),
}
_CUE = late(r"(?:eaders|toppers|pacesetters|front-runners),? [A-Z]")  # quicker to ask than to look
# Copy with these tells of more than one table, or of a place that has changed hands.
_OTHER_TABLE = late(
    r"\b(?:former leaders|then leaders|overtak\w+|leapfrog\w*|go top|went top|knocked off|replaced|relegat\w+ from"
    r"|(?:are|is) now|end of the (?:season|year)|(?:dropp?|slipp?|fell|fall|mov|climb|rise|rose|leap)\w* (?:up |down )?"
    r"(?:in)?to (?:the )?(?:top|bottom|first|second|third|fourth|fifth))\b"
)
_ANOTHER_YEAR = late(r"\b(?:last (?:season|year)|in (?:19|20)\d\d|were|was|finished)\b")
_SENTENCE_END = late(r"[.!?]\s|\n")
_BESIDE = 60  # characters before and behind a place in which it is told to be another year's


def top_sides(reading: Reading, rule: str) -> Iterator[Relation]:
    """Each side that is called the leader with the places where the copy puts it on top, at the bottom or behind."""
    text = reading.document.text
    led = list(_LED_BY.finditer(text)) if _CUE.search(text) else []
    if not led or not all(_is_one(one["side"], led[0]["side"]) for one in led) or _OTHER_TABLE.search(text):
        return  # none, or the leaders of several tables
    leader = Passage("name", *led[0].span("side"), "top")
    for place, patterns in _PLACES.items():
        for pattern in patterns:
            for match in pattern.finditer(text):
                apart = match.start("side") > led[0].end() or match.end("side") < led[0].start()
                beside = _SENTENCE_END.split(text[max(0, match.start() - _BESIDE) : match.end()])[-1]
                if apart and _is_one(match["side"], led[0]["side"]) and not _ANOTHER_YEAR.search(beside):
                    yield Relation(rule, {"leader": leader, "again": (_passage(match, place),)}, ())


def _is_one(side: str, other: str) -> bool:
    """Are they one side, whose name may be cut to its first word: "Abbots" for "Abbots Morton"?"""
    return side == other or f"{side} ".startswith(f"{other} ") or f"{other} ".startswith(f"{side} ")


def _passage(match: re.Match[str], place: str) -> Passage:
    return Passage("name", *match.span(), place)


LINKERS: Linkers = {
    "top-sides": Linker(
        frozenset({"leader", "again"}),
        top_sides,
        ((frozenset(("leaders", "toppers", "pacesetters", "runners")),),),
    )
}
