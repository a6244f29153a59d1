"""A place or prize in a contest, told in the headline and in the first paragraph: "wins first place", "go third"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from checker.extract.figures.words import ORDINAL_WORDS
from checker.late import late
from checker.model import Passage, Reading, Relation
from checker.relate.linker import Linker, Linkers
from checker.relate.wording import content_words

_WORDS = ORDINAL_WORDS[:10]
_PLACE = late(
    rf"(?P<won>\b(?:t[ao]kes?|took|w[io]ns?|winning|received?s?|awarded|given|earned|secured|claimed|finished|placed|came"
    rf"|comes|scooped|landed|in) (?:a |the |its |their |her |his )?)?"
    rf"\b(?P<nth>\d{{1,2}}(?:st|nd|rd|th)|{'|'.join(_WORDS)})[ -](?P<what>place|prize)\b",
    re.IGNORECASE,
)
# "to go third", "up to second", "jump from sixth to third": where a side stands in a table after a game.
_GOES = late(
    r"\b(?:go(?:es)?|went|mov(?:e|es|ed)|climb(?:s|ed)?|jump(?:s|ed)?|ris(?:e|es)|rose|leap(?:s|t)?|up|drop(?:s|ped)?"
    r"|slip(?:s|ped)?|slid(?:e|es)?|sink(?:s)?|sank|down|back|rem?ain(?:s|ed)?|stay(?:s|ed)?|fell|falls?)"
    rf"(?: (?:up|down|back))?(?: from (?:{'|'.join(_WORDS)}))?(?: (?:to|into|in))?"
    rf" (?P<nth>{'|'.join(_WORDS)})(?P<what>)(?P<won>)(?=$|[,.;:\n]"
    r"| (?:place|spot|in (?:the|their|its|group|league)|with|on|after|and)\b)",
    re.IGNORECASE,
)
_OTHER_TIME = late(r"\b(?:last year|previous\w*|would|could|if|overnight|briefly|before)\b")
_NAME = late(r"[A-Z][\w'’-]+")
_DIGITS = late(r"\d+")
_BESIDE = 60  # characters behind a place in which it is told to be another's
_LEAD = 3  # blocks below the headline in which its news is told
_OTHERS = late(
    r"\b(?:last year|previous\w*|after|from|up|down|behind|ahead|while|another|also|and \w+ (?:was|took|came))\b"
)


def placings(reading: Reading, rule: str) -> Iterator[Relation]:
    """The only place of a headline with the only one of the paragraphs right below it."""
    blocks = reading.document.blocks
    if not blocks or blocks[0].kind != "title":
        return
    for pattern in (_PLACE, _GOES):
        yield from _told(reading, rule, pattern)


def _told(reading: Reading, rule: str, pattern: re.Pattern[str]) -> Iterator[Relation]:
    """The only place of a headline that an expression finds with the only one that it finds below."""
    blocks, text = reading.document.blocks, reading.document.text
    title = list(pattern.finditer(text, blocks[0].start, blocks[0].end))
    if len(title) != 1:
        return
    lead = [one for block in blocks[1 : 1 + _LEAD] for one in pattern.finditer(text, block.start, block.end)]
    if len(lead) != 1 or title[0]["what"].lower() != lead[0]["what"].lower():
        return
    if pattern is _PLACE and not lead[0]["won"]:
        return
    if pattern is _GOES and not _is_same_side(text, blocks[0].start, lead[0]):
        return
    sentence = text[text.rfind("\n", 0, lead[0].start()) + 1 : text.find("\n", lead[0].end())]
    shared = content_words(text[blocks[0].start : blocks[0].end].lower()) & content_words(sentence.lower())
    others = _OTHER_TIME if pattern is _GOES else _OTHERS
    if len(shared) > 1 and not others.search(text, max(0, lead[0].start() - 40), lead[0].end() + _BESIDE):
        yield Relation(rule, {"title": _passage(title[0]), "body": _passage(lead[0])}, ())


def _is_same_side(text: str, title: int, lead: re.Match[str]) -> bool:
    """Does the first sentence tell it, and begin with the name that the headline begins with?"""
    start = max(text.rfind("\n", 0, lead.start()), text.rfind(". ", 0, lead.start()) + 1) + 1
    first = _NAME.match(text, title)
    if first is None or not text.startswith(first[0], start):
        return False
    before = text[start : lead.start()].split()[-1:]
    return not any(word[:1].isupper() and word != first[0] for word in before)


def _passage(match: re.Match[str]) -> Passage:
    nth = match["nth"].lower()
    digits = _DIGITS.match(nth)
    return Passage("title", match.start("nth"), match.end(), digits[0] if digits else str(_WORDS.index(nth) + 1))


LINKERS: Linkers = {
    "placings": Linker(
        frozenset({"title", "body"}),
        placings,
        ((frozenset(("place", "prize", *_WORDS)),),),
        blocks=("title",),
    )
}
