"""Seats of a council or parliament: those that the parties are said to hold, and how many there are."""

from __future__ import annotations

from collections.abc import Iterator

from checker.late import late
from checker.marks import HEAD_END, KINDS
from checker.model import Quantity, Reading, Relation, Sentence
from checker.relate.figures import marked
from checker.relate.hints import sentences_with
from checker.relate.linker import Linker, Linkers

_COUNT = KINDS["count"]
# "36 of the 64 seats", "17 of the council's 35 seats".
_SOME_OF = late(rf"{_COUNT} of (?:the|its|their|all)(?: [\w'-]+){{0,3}} {_COUNT} seats?{HEAD_END}")
# "The council has 64 seats: ...", "in the 64-seat council".
_ALL = late(rf"\b(?:has|have|had|of|the|a|in) {_COUNT}(?: seats{HEAD_END}|-seat{HEAD_END}?)")
# What may stand before a party's seats: a verb of holding or winning, "with", or, after the first party, only a name.
_HOLDS = late(
    r"\b(?:ha[sd]|have|holds?|held|wins?|won|winning|takes?|took|taking|gets?|got|secured|securing|retained|kept|with|on"
    r"|came out of it with|ended up with|picked up|claimed|claiming)(?: only| just)? $"
)
_NAMED = late(r"(?:,|;| and|, and|; and)(?: the)?(?: [\w'-]+){1,4} $")
# Seats of another election, changes of seats, votes: no sentence with them is read.
_OTHERWISE = late(
    rf"\b(?:gain\w*|los[est]\w*|more|fewer|extra|votes?|percent|polls?|previous\w*|outgoing"
    rf"|last (?:one|time|parliament|council|election)|before|ago|used to|swing"
    rf"|had (?:held|won|had|been)|having (?:held|had)|by-elections?|vacan\w+|up|down"
    rf"|forecast\w*|predict\w*|expect\w*|targets?"
    rf"|contest\w*|candidates?|fielding|defending)\b|[{KINDS['percent']}]"
)
_FARTHEST = 2  # sentences with figures after the one that tells the whole


def seats_held(reading: Reading, rule: str) -> Iterator[Relation]:
    """The seats that there are, with those of two parties or more told beside them or in the next two sentences.

    The whole is told with the first party's seats ("36 of the 64 seats") or alone ("the council has 64 seats").
    """
    for order, sentence in sentences_with(reading, ("seat",)):
        if _OTHERWISE.search(sentence.form):
            continue
        some = _SOME_OF.search(sentence.form)
        match = some or _ALL.search(sentence.form)
        if match is None:
            continue
        counts = _counts(sentence)
        whole = counts.get(sentence.form.rindex(_COUNT, match.start(), match.end()))
        first = [counts[match.start()]] if some is not None and match.start() in counts else []
        parts, used = _parts(reading, order, match.end())
        told = [*first, *parts]
        if whole is not None and len(told) > 1 and all((one.value or 0) <= (whole.value or 0) for one in told):
            yield Relation(rule, {"whole": whole, "parts": (*first, *parts)}, used)


def _parts(reading: Reading, order: int, start: int) -> tuple[list[Quantity], tuple[Sentence, ...]]:
    """The parties' seats told after the whole, with the sentences that tell them; the search ends at other seats."""
    sentence = reading.sentences[order]
    parts = _others(sentence, start)
    used = [sentence]
    for later in reading.sentences[order + 1 : order + 1 + _FARTHEST]:
        if _SOME_OF.search(later.form) or _ALL.search(later.form) or _OTHERWISE.search(later.form):
            break
        found = _others(later, 0)
        if found:
            parts += found
            used.append(later)
    return parts, tuple(used)


def _counts(sentence: Sentence) -> dict[int, Quantity]:
    """The counts of the sentence by where their characters stand in its form."""
    return {
        mark: mention
        for mark, mention in marked(sentence).items()
        if isinstance(mention, Quantity) and mention.kind == "count" and mention.value is not None
    }


def _others(sentence: Sentence, start: int) -> list[Quantity]:
    """The seats of parties told in the sentence from an offset of its form on."""
    form = sentence.form
    found: list[Quantity] = []
    for mark, quantity in _counts(sentence).items():
        if mark < start or quantity.range_part:
            continue
        counts_seats = not quantity.noun or quantity.noun in ("seat", "councillor", "councilor", "member", "mp")
        if not counts_seats:
            continue
        if _HOLDS.search(form[:mark]) or (found and _NAMED.search(form[:mark])):
            found.append(quantity)
    return found


LINKERS: Linkers = {
    "seats-held": Linker(frozenset({"whole", "parts"}), seats_held, told=((_SOME_OF, _ALL),)),
}
