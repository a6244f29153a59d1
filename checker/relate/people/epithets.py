"""What an unnamed or named person is called by a number: "a mother of three", and later "the mother-of-two"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from checker.extract.language import lexicon
from checker.late import late
from checker.model import Passage, Reading, Relation
from checker.relate.cues import text_words
from checker.relate.linker import Linker, Linkers

_NUMBERS = "one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve"
_ORDINALS = "first|second|third|fourth|fifth|sixth|final"
_BEFORE = r"(?:\b(?P<article>an?|the|this|that)|(?P<comma>,)) (?:(?!who|which)[a-z-]+ ){0,2}?(?P<told>"
_PARENTS = tuple(f"{one}{joint}of" for one in ("other", "ather", "um", "om", "ad", "arent") for joint in (" ", "-"))
_EPITHETS = (
    # What is told, with what must be in the copy twice, and who is called so: a parent, a student, a champion.
    (_PARENTS, "mother|father|mum|mom|dad|grandmother|grandfather|parent", rf"{{head}}[ -]of[ -](?P<value>{_NUMBERS})"),
    (
        ("-year ",),
        "student|undergraduate|pupil|trainee|apprentice",
        rf"(?P<value>{_ORDINALS})-year (?:[a-z]+ )?{{head}}",
    ),
    (
        ("-time ", "-times "),
        "champion|winner|medallist|medalist",
        rf"(?P<value>{_NUMBERS})-times? (?:[A-Za-z]+ )?{{head}}",
    ),
)
_PATTERNS = tuple(
    (cues, frozenset(heads.split("|")), late(rf"{_BEFORE}{told.format(head=f'(?P<head>{heads})')})\b", re.IGNORECASE))
    for cues, heads, told in _EPITHETS
)
# Of two of them, or of another time, the copy may tell both.
_OTHERS = late(
    r"\b(?:another|both|fellow|other|then|later|former|future|also|pregnant|expecting|died|lost (?:a|her|his)"
    r"|gave birth"
    r"|new baby)\b"
)
_AROUND = 60  # characters beside the second mention in which another person or time is told
_NAME_AFTER = late(r",? [A-Z]")


_STATES = ("retired", "former", "trainee", "student", "off-duty", "self-employed", "part-time")
_CALLED = late(rf"\b(?P<article>[Aa]n?|[Tt]he) (?P<state>{'|'.join(_STATES)}) (?P<calling>[a-z]+)\b")


def epithets(reading: Reading, rule: str) -> Iterator[Relation]:
    """The first "a mother of three" with each later "the mother of three", or with the only one of another number."""
    text, words = reading.document.text, reading.once(text_words)
    for cues, heads, pattern in _PATTERNS:
        told_twice = not heads.isdisjoint(words) and sum(map(text.count, cues)) > 1
        found = list(pattern.finditer(text)) if told_twice else []
        for head in {one["head"].lower() for one in found} if len(found) > 1 else ():
            yield from _relations(text, rule, [one for one in found if one["head"].lower() == head])
    states = [state for state in _STATES if words.issuperset(state.split("-"))]
    if any(f"he {state} " in text and text.count(f" {state} ") > 1 for state in states):
        yield from _callings(text, rule)


def _callings(text: str, rule: str) -> Iterator[Relation]:
    """The only "a retired nurse" with "the retired teacher", if the copy has no other of either."""
    told: dict[str, list[re.Match[str]]] = {}
    for match in _CALLED.finditer(text):
        if lexicon.classes(match["calling"]) & lexicon.PERSON:
            told.setdefault(match["state"], []).append(match)
    for found in told.values():
        first, *later = found
        if first["article"].lower() == "the" or len(later) != 1 or later[0]["article"].lower() != "the":
            continue
        again = later[0]
        alone = len(re.findall(rf"\b{again['calling']}", text, re.IGNORECASE)) == 1
        if first["calling"] == again["calling"] or (alone and not _is_another(text, again)):
            one, other = (Passage("title", each.start("state"), each.end(), each["calling"]) for each in (first, again))
            yield Relation(rule, {"first": one, "again": (other,)}, ())


def _relations(text: str, rule: str, found: list[re.Match[str]]) -> Iterator[Relation]:
    first, *later = found
    if (first["article"] or "").lower() in ("the", "this", "that") or any(not _points_back(one) for one in later):
        return
    again = [one for one in later if one["value"].lower() == first["value"].lower()]
    others = [one for one in later if one["value"].lower() != first["value"].lower()]
    if again:
        yield Relation(rule, {"first": _passage(first), "again": tuple(_passage(one) for one in again)}, ())
    if len(others) == 1 and not again and not _is_another(text, others[0]):
        yield Relation(rule, {"first": _passage(first), "again": (_passage(others[0]),)}, ())


def _points_back(one: re.Match[str]) -> bool:
    return (one["article"] or "").lower() in ("the", "this", "that")


def _is_another(text: str, one: re.Match[str]) -> bool:
    """Do a name behind the words, or those around them, tell of somebody else or of another time?"""
    around = text[max(0, one.start() - _AROUND) : one.end() + _AROUND]
    return _NAME_AFTER.match(text, one.end()) is not None or _OTHERS.search(around.lower()) is not None


def _passage(one: re.Match[str]) -> Passage:
    return Passage("title", *one.span("told"), one["value"].lower())


LINKERS: Linkers = {
    "epithets": Linker(frozenset({"first", "again"}), epithets, ((*(heads for _, heads, _ in _PATTERNS), _CALLED),)),
}
