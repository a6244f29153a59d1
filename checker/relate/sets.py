"""Who came from a set down, and the scores of the sets: "came from a set down ... The Czech won 4-6 7-5 6-1"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from checker.marks import KINDS
from checker.model import Passage, Quantity, Reading, Relation
from checker.relate.figures import marked
from checker.relate.late import late
from checker.relate.linker import Linker, Linkers

_SCORE = KINDS["score"]
_BEHIND = late(
    r"\b(?:from|overcame|despite being) (?:a|one) set (?:down|behind|deficit)\b"
    r"|\b(?:lost|drop|dropped|dropping|losing|surrendered|conceded) the (?:first|opening) set\b",
    re.IGNORECASE,
)
_SETS = late(rf"(?P<first>{_SCORE})(?: \({_SCORE}\))?,?(?: and)? {_SCORE}")
_WON = late(
    r"\b(?:won|wins?|winning|beat|beats|prevailed|triumph\w*|victory|through|winner|overc[oa]me|defeated|saw off)\b"
)
_LOST = late(
    r"\b(?:lost (?:to|in)|beaten|defeat|two sets|knocked out|eliminated|retired|trailed|went down|went out)\b",
    re.IGNORECASE,
)
_OTHER_MATCH = late(r"\b(?:against|rounds?|semi-?finals?|\w+day's|earlier|previous)\b", re.IGNORECASE)
_NEAR = 400  # characters between the words and the scores


def first_set_lost(reading: Reading, rule: str) -> Iterator[Relation]:
    """The first set of a match that was won from a set down."""
    text = reading.document.text
    if " set" not in text or not any(_SCORE in sentence.form for sentence in reading.sentences):
        return
    behind = list(_BEHIND.finditer(text))
    if len(behind) != 1:
        return
    start, end = behind[0].span()
    for sentence in reading.sentences:
        match = _SETS.search(sentence.form) if sentence.end > end else None
        if match is None:
            continue
        first = marked(sentence)[match.start("first")]
        between = text[min(start, sentence.start) : first.start]
        told = text[sentence.start : first.start].replace(behind[0][0], "")
        won = _WON.search(between) is not None and _LOST.search(told) is None
        won = won and _OTHER_MATCH.search(text[end : first.start]) is None
        if isinstance(first, Quantity) and 0 <= first.start - end <= _NEAR and won:
            yield Relation(rule, {"first": first, "words": Passage("quote", start, end)}, (sentence,))
        return


LINKERS: Linkers = {
    "first-set-lost": Linker(frozenset({"first", "words"}), first_set_lost, ((_BEHIND,), (_SETS,))),
}
