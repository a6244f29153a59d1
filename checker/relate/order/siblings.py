"""Values that a sentence lists of others of a kind, each behind its name: "Tarn had 19, Sel 8 and Brod 31"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from checker.late import late
from checker.marks import HEAD_END
from checker.model import Quantity, Reading, Sentence
from checker.relate.figures import marked

_HAD = (
    r"had|has|have|was|were|is|are|stood|stands|got|gets|gave|took|takes|won|polled|saw|recorded|counted|reported"
    r"|logged|registered|measured|reached|came|comes|managed|followed|posted|scored|pays?|paid|charges?|charged|asks?"
    r"|asked|bids?|offer(?:s|ed)|quoted|sold|produced|made|grew|caught|costs?|received|drew|tallied|notched|returned"
    r"|weigh(?:s|ed)|yielded|spent|attracted"
)
# What leads from the name of the first of them to its value.
_LEADS = late(
    rf"\b(?P<verb>{_HAD})(?: (?:in|off|her|him|it|them|just|only|about|some|the|a))*(?: (?:at|for|on|with|as|to|from))?"
    rf"(?: (?:just|only|some|about))? $"
    r"|\b(?:had|has|have|with) (?:an?|the) [a-z-]+(?: [a-z-]+){0,2} of $"
    r"|^(?:and |while |but )?(?:in|at|on|for) (?:the )?[a-z' -]{2,30},? $"
)
_NEXT = late(
    rf"(?:[a-z' .-]{{1,50}}? )?(?:{_HAD}|at|on|with|by|in|for)?(?: (?:in|at|on|with|for|to|just|only|some))* ?$"
)
_PAUSE = late(r"^[^,;]{0,40}?(?:,|;|\b(?:and|while|but|whereas)\b)")
_OTHERWISE = late(
    r"\b(?:average\w*|mean|median|most|mostly|usual\w*|normal\w*|typical\w*|forecast(?!er)\w*|expect\w*|target\w*|than"
    r"|of (?:that|which|this|it|them|those)|more|less|fewer|up|down|rose|fell|risen|fallen|from (?!the )|compared"
    r"|against|previous\w*|last|outside"
    r"|except\w*|elsewhere"
    r"|other|also|per|nationally|record|overall|would|could|total\w*|altogether|together|combined|across|abroad"
    r"|country as a whole|earlier|later|before|after|when|until|since|ago|every|each|both|out of|limit|capacity"
    r"|respectively|border|all|not|never|no|would|should|extra|further|about|around|nearly|almost|over|under)\b"
)
_IN_PLACE = late(r"\b[Ii]n the [a-z]{3,} ?(?:it was |was )?\Z")
_PLAIN = frozenset(
    "the a an it they he she in at on this that these those its their his her we our some many but and of for with only"
    " one two there another by as if while i you no yes".split()
)
_ANY_VERB = late(r"^(?!in |at |on |for )[a-z' .-]{2,40}? [a-z]{3,}(?: off| out| in| over)? $")
_FEWEST, _FEWEST_OF_ANY = 2, 3


def siblings(reading: Reading, sentence: Sentence, own: Quantity, start: int = 0) -> list[Quantity]:
    """The values of others in a sentence from a place of its form on, if it tells nothing but these; else none."""
    form = sentence.form
    stop = form.find(";", start)
    end = len(form) if stop < 0 else stop
    if _OTHERWISE.search(form, start, end):
        return []
    found: list[Quantity] = []
    fewest = _FEWEST
    last, text_last = start, -1
    for mark, one in sorted(marked(sentence).items()):
        if not start <= mark < end:
            text_last = max(text_last, getattr(one, "end", -1)) if mark < start else text_last
            continue
        if not isinstance(one, Quantity) or not may_be_sibling(own, one):
            return []
        before = form[last:mark]
        text = reading.document.text[max(text_last, sentence.start) : one.start]
        if not found and not _LEADS.search(before):
            fewest = _FEWEST_OF_ANY
        if not _is_named(text, not found and not start) or not _leads(before, bool(found)):
            return []
        found.append(one)
        last, text_last = mark + 1, max(one.end, one.noun_end)
    return found if len(found) >= fewest else []


def may_be_sibling(own: Quantity, one: Quantity) -> bool:
    """May both be values of one measure: of one unit and noun, or the second a bare figure?"""
    if one.value is None or one.hedge or one.range_part or one.more or one.of_whole:
        return False
    if one.kind == "count" and not one.noun and not one.unit:
        return True
    return (one.kind, one.unit) == (own.kind, own.unit) and one.noun in ("", own.noun)


def _is_named(text: str, opens: bool) -> bool:
    """Does a name stand in the words before a figure? The first word of a sentence has its capital anyway."""
    if _IN_PLACE.search(text):
        return True
    words = re.findall(r"[A-Za-z][\w'’]*", text)
    return any(
        word[0].isupper() and not (opens and at == 0 and word.lower() in _PLAIN) for at, word in enumerate(words)
    )


def _leads(before: str, again: bool) -> bool:
    """Do the words lead from a name to its value, and to that of a later one with hardly a verb?"""
    if not again:
        return bool(_LEADS.search(before) or _ANY_VERB.match(before))
    before = before.replace(HEAD_END, "")
    pause = _PAUSE.match(before)
    return pause is not None and _NEXT.fullmatch(before[pause.end() :].lstrip()) is not None


def all_but_one(values: list[Quantity], fits: list[bool]) -> Iterator[Quantity]:
    """The values, if all fit but one at most; where several do not fit, something else is told of."""
    if fits.count(False) <= 1 and any(fits):
        yield from values
