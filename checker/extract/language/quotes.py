"""Quotations and who is quoted: spans between quotation marks, and the name beside "said" or "according to".

A paragraph is one block of the document. A quotation that is opened and not closed runs to the end of its paragraph, as
newspapers print one of several paragraphs.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from typing import NamedTuple

from checker.late import late
from checker.model import Document

_OPEN_STRAIGHT = late(r"\"(?<!\w.)(?=[^\s\"])")
_SINGLE = late(r"['‘](?<!\w.)(?=[^\W_])(.{0,300}?[,.?!…]|[^'‘’,.?!…]{2,60})['’](?!\w)", re.S)

_SAY = """
    said says say stated states told tells added adds continued continues explained explains noted notes argued
    argues claimed claims insisted insists warned warns announced announces confirmed confirms declared declares
    acknowledged admitted admits emphasised emphasized stressed replied answered asked concluded observed
    commented recalled remarked wrote writes tweeted posted vowed promised pledged predicted predicts suggested
    clarified reiterated testified joked complained responded maintained alleged cautioned quipped revealed
    estimated estimates reported reports
""".split()
_SAYING = rf"(?:(?:has|have|had|also|then|later|recently|further)\s+){{0,2}}(?:{'|'.join(_SAY)})\b"
_CAPITAL = (
    r"(?:(?:[A-Z]|Mr|Mrs|Ms|Dr|Sen|Rep|Gov|Gen|Lt|Col|Sgt|Capt|Prof|St|Jr)\.|[A-ZÀ-ÖØ-Þ][\w'’-]*(?:\.[A-Z]\b\.?)*)"
)
_NAME = rf"{_CAPITAL}(?:\s+(?:(?:of|de|da|del|van|von|bin|al|the|for)\s+)?{_CAPITAL}){{0,6}}"
_COMMON = (
    r"(?:the|a|an|one|his|her|their|its|another)\s+[a-z][\w'’-]*(?:\s+[a-z][\w'’-]*){0,3}?|police|officials|prosecutors"
)
_WHO = rf"(?<!\w)(?P<who>{_NAME}|(?i:he|she|they|it)|(?i:{_COMMON}))"
_ASIDE = r"(?:,\s+[^,.;\"“”]{1,80},)?"

_SPEAKER_FIRST = late(rf"{_WHO}{_ASIDE}\s+{_SAYING}")
_ROLE = r"(?:(?!that\b|on\b|in\b|to\b|at\b|of\b)[a-z][\w-]*,?\s+){0,5}?"  # "said local trader Ann Lee"
_SPEAKER_LAST = late(rf"^\W*{_SAYING}\s+{_ROLE}{_WHO}")
_ACCORDING = late(rf"\b[Aa]ccording\s+to\s+{_WHO}")
_PRONOUNS = frozenset("he she they it".split())
_TITLES = frozenset(
    """
    mr mrs ms miss dr sir lord lady dame prof professor president minister prime secretary senator sen rep gov
    governor judge justice general gen col captain capt lt sgt inspector chief deputy director chancellor mayor
    king queen prince princess pope bishop chairman chairwoman spokesman spokeswoman spokesperson the but and when
    on as while in yet so
    """.split()
)
_PARAGRAPHS_BACK = 6  # how far back the name behind "he said" is looked for
_LONGEST_PARAGRAPH = 3000  # characters on either side of a figure in which its quotation is looked for


class Quotation(NamedTuple):
    """A quotation: offsets from its opening to behind its closing mark, and whether the closing mark is missing."""

    start: int
    end: int
    open: bool = False


def quotations(text: str, start: int, end: int) -> tuple[Quotation, ...]:
    """The quotations of the paragraph text[start:end], in order; nested ones count with the outer one."""
    found: list[Quotation] = []
    at = start
    while at < end:
        opening = _next_opening(text, at, end)
        if opening < 0:
            break
        closing = text.find("”" if text[opening] == "“" else '"', opening + 1, end)
        if closing < 0:
            found.append(Quotation(opening, end, open=True))
            break
        found.append(Quotation(opening, closing + 1))
        at = closing + 1
    if not found:
        found = [Quotation(match.start(), match.end()) for match in _SINGLE.finditer(text, start, end)]
    return tuple(found)


def quotation_at(text: str, start: int, end: int, offset: int) -> Quotation | None:
    """The quotation of the paragraph text[start:end] that the offset stands in, or None."""
    return next((one for one in quotations(text, start, end) if one.start <= offset < one.end), None)


def speaker(document: Document, offset: int) -> str:
    """The name of the one who is quoted at an offset of the document's text: "Ruto"; "" outside quotations.

    A pronoun stands for the one who spoke last. "" also when the copy names no speaker near the quotation.
    """
    text = document.text
    paragraphs = _paragraphs_up_to(document, offset)
    quotation = quotation_at(text, *paragraphs[0], offset)
    while quotation is not None:
        name = _attributed(text, paragraphs, quotation)
        if name or len(paragraphs) == 1:
            return name
        del paragraphs[0]
        before = quotations(text, *paragraphs[0])
        quotation = before[-1] if before and before[-1].open else None
    return ""


def same_speaker(one: str, other: str) -> bool | None:
    """Whether two speakers are the same: "Ruto" and "William Ruto" are; None when either is not known."""
    if not one or not other:
        return None
    first, second = set(one.lower().split()), set(other.lower().split())
    return first <= second or second <= first


def _next_opening(text: str, at: int, end: int) -> int:
    """Offset of the next opening double quotation mark, -1 if there is none."""
    curly = text.find("“", at, end)
    straight = _OPEN_STRAIGHT.search(text, at, curly if curly >= 0 else end)
    return straight.start() if straight else curly


def _paragraphs_up_to(document: Document, offset: int) -> list[tuple[int, int]]:
    """The block at the offset and those before it, backwards; very long ones cut to what is near."""
    blocks = document.blocks
    index = bisect_right(blocks, offset, key=lambda block: block.start) - 1
    near = [(block.start, block.end) for block in blocks[max(index - _PARAGRAPHS_BACK, 0) : index + 1]]
    paragraphs = near[::-1] or [(0, len(document.text))]
    return [
        (max(start, offset - _LONGEST_PARAGRAPH), min(end, offset + _LONGEST_PARAGRAPH)) for start, end in paragraphs
    ]


def _attributed(text: str, paragraphs: list[tuple[int, int]], quotation: Quotation) -> str:
    """Who speaks a quotation of the first paragraph: named right after it, right before it, or elsewhere in there."""
    start, end = paragraphs[0]
    marks = quotations(text, start, end)
    at = marks.index(quotation)
    after = (quotation.end, marks[at + 1].start if at + 1 < len(marks) else end)
    before = (marks[at - 1].end if at else start, quotation.start)
    gaps = [after, before]
    gaps += [(marks[k].end, marks[k + 1].start if k + 1 < len(marks) else end) for k in range(len(marks)) if k != at]
    gaps.append((start, marks[0].start))
    for gap in gaps:
        who = _named(text, *gap)
        if who:
            return _spoke_last(text, paragraphs, gap[0]) if who.lower() in _PRONOUNS else _plain(who)
    return ""


def _named(text: str, start: int, end: int) -> str:
    """The speaker named in the words text[start:end] between quotations, "" if there is none."""
    words = text[start:end]
    inverted = _SPEAKER_LAST.match(words)
    if inverted is not None:
        return inverted["who"]
    found = _SPEAKER_FIRST.search(words) or _ACCORDING.search(words)
    return found["who"] if found else ""


def _spoke_last(text: str, paragraphs: list[tuple[int, int]], before: int) -> str:
    """The last speaker named before an offset, in the paragraph or a few paragraphs back; "" if there is none."""
    for start, end in paragraphs:
        words = _outside_quotations(text, start, min(end, before))
        names = [match["who"] for match in _SPEAKER_FIRST.finditer(words)]
        names += [match["who"] for match in _ACCORDING.finditer(words)]
        for name in reversed(names):
            if name.lower() not in _PRONOUNS and name[0].isupper() and _plain(name):
                return _plain(name)
    return ""


def _outside_quotations(text: str, start: int, end: int) -> str:
    """The words of a paragraph that are not inside quotation marks, each quotation replaced by a stop."""
    pieces: list[str] = []
    for quotation in quotations(text, start, end):
        pieces.append(text[start : quotation.start])
        start = quotation.end
    return " . ".join([*pieces, text[start:end]])


def _plain(who: str) -> str:
    """The speaker's name without titles and without the words that opened the sentence."""
    words = who.replace("’", "'").removesuffix("'s").rstrip(".,").split()
    while len(words) > 1 and words[0].lower().rstrip(".") in _TITLES:
        del words[0]
    return " ".join(words)
