"""A place or prize in a contest, told in the headline and in the first paragraph: "wins first place"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from checker.extract.figures.words import ORDINAL_WORDS
from checker.model import Passage, Reading, Relation
from checker.relate.late import late
from checker.relate.linker import Linker, Linkers
from checker.relate.wording import content_words

_WORDS = ORDINAL_WORDS[:10]
_PLACE = late(
    rf"(?P<won>\b(?:t[ao]kes?|took|w[io]ns?|winning|received?s?|awarded|given|earned|secured|claimed|finished|placed|came"
    rf"|comes|scooped|landed|in) (?:a |the |its |their |her |his )?)?"
    rf"\b(?P<nth>\d{{1,2}}(?:st|nd|rd|th)|{'|'.join(_WORDS)})[ -](?P<what>place|prize)\b",
    re.IGNORECASE,
)
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
    text = reading.document.text
    title = list(_PLACE.finditer(text, blocks[0].start, blocks[0].end))
    if len(title) != 1:
        return
    lead = [one for block in blocks[1 : 1 + _LEAD] for one in _PLACE.finditer(text, block.start, block.end)]
    if len(lead) != 1 or title[0]["what"].lower() != lead[0]["what"].lower():
        return
    if not lead[0]["won"]:
        return
    sentence = text[text.rfind("\n", 0, lead[0].start()) + 1 : text.find("\n", lead[0].end())]
    shared = content_words(text[blocks[0].start : blocks[0].end].lower()) & content_words(sentence.lower())
    if len(shared) > 1 and not _OTHERS.search(text, max(0, lead[0].start() - 40), lead[0].end() + _BESIDE):
        yield Relation(rule, {"title": _passage(title[0]), "body": _passage(lead[0])}, ())


def _passage(match: re.Match[str]) -> Passage:
    nth = match["nth"].lower()
    digits = _DIGITS.match(nth)
    return Passage("title", match.start("nth"), match.end(), digits[0] if digits else str(_WORDS.index(nth) + 1))


LINKERS: Linkers = {
    "placings": Linker(
        frozenset({"title", "body"}),
        placings,
        ((frozenset(("place", "prize")),),),
        blocks=("title",),
    )
}
