"""Parts of a whole without a figure that could be added: "one sank", "half as much", "two each in Ohio and Iowa"."""

from __future__ import annotations

from collections.abc import Sequence

from checker.late import late
from checker.marks import KINDS
from checker.model import Reading
from checker.relate.figures import Figure, figures_in
from checker.relate.sums.of_each import is_for_each

_DID = (
    r"(?:is|was|has|had|will|went|goes|came|comes|died|fell|sank|left|got|gets|took|takes|gave|voted|abstained|failed"
    r"|stayed|closed|opened|drew|lost|won|to|on|at|by|from|for|with|against|in(?! (?:two|three|four|five|six|seven"
    r"|eight|nine|ten|twenty|every|\d)))"
)
_IN_WORDS = late(
    rf"(?<!no )(?<!this )(?<!that )\b(?:one|another)(?: more)? (?:of (?:them|these|those|whom|which)|{_DID})\b"
    r"|\bone (?:[a-z]+ )?(?:each|apiece)\b"
    rf"|(?:[,;]|\band|\bplus) (?:a single|another|yet another) [a-z]+ {_DID}\b"
    r"|(?:[,;:]|\band|\bbut|\bwhile|\bwith|\bplus) one (?!(?:by|in|to|and|or|for|day|year|week|night|month|of|after|man"
    r"|morning|evening|afternoon|hour|third|half|way|thing|reason|[a-z]+ (?:said|says|told|of|in))\b)[a-z]"
    r"|, (?:an?|the) (?:[a-z]+ ){1,2}one(?:,| and\b|;)"
    r"|\b(?:half a|a) (?:dozen|handful|few|couple|pair|score) (?!of (?:years|months|weeks|days|hours))"
    r"|\b(?:several|some|many|most) (?:were|was|are|had|have|went|came|voted|abstained|stayed|left)\b"
    r"|\b(?:half|twice|double|treble|three times) (?:as (?:much|many)|that|the (?:sum|amount|number))\b"
    r"|\bas (?:much|many) (?:again|went|goes|to|as)\b|\bthe same (?:amount|sum|number|again)\b(?! as in)"
)
# A part told as a share of the whole: "a third went to Arl, £5m to Besk and the other £3m to Corm".
_AS_SHARE = late(
    rf"(?:^|[,;:.] |\band |[\x80-\x98][^,;]{{0,30}}, )(?:some |about |nearly )?[{KINDS['ratio']}{KINDS['percent']}]"
    rf"(?: of (?:it|them|that|these|those|the [a-z]+))? {_DID}\b"
)


def told_in_words(reading: Reading, figures: Sequence[Figure]) -> bool:
    """Does the copy between the first and the last of the figures tell a part of them in words?"""
    first = min(figures, key=lambda one: one.quantity.start)
    last = max(figures, key=lambda one: one.quantity.start)
    if _IN_WORDS.search(reading.document.text[first.quantity.end : last.quantity.start].lower()):
        return True
    for order in range(first.order, last.order + 1):
        form = reading.sentences[order].form
        start = first.mark + 1 if order == first.order else 0
        end = last.mark if order == last.order else len(form)
        if _AS_SHARE.search(form, start, end):
            return True
        told = [one for one in figures_in(reading.sentences[order], order) if start <= one.mark < end]
        if any(is_for_each(one, figures) for one in told):
            return True
    return False
