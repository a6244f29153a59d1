"""Names with a figure each in brackets, and the one of them that is called the highest or lowest."""

from __future__ import annotations

import re
from collections.abc import Iterator

from checker.late import late
from checker.model import Passage, Quantity, Reading, Relation, Role, Word
from checker.relate.linker import Linker, Linkers
from checker.relate.sentences import sentences_of

_MOST = "highest|largest|biggest|greatest|longest|tallest|heaviest|dearest|busiest|most expensive|costliest"
_LEAST = "lowest|smallest|fewest|shortest|lightest|cheapest|least expensive|quietest"
_NAME = late(r"(?P<name>[A-Z][\w'’-]+(?: (?:[A-Z&][\w'’-]*|and [A-Z]\w+))*) \($")
# What may follow the superlative: of other things ("the biggest fire was at Tarn") the list says nothing.
_SUBJECT = (
    r"(?: of (?:these|those|them|the [a-z]+))?(?: (?:bid|tender|offer|quote|quotation|price|figure|total|number"
    r"|turnout|share|score"
    r"|sum|crowd|attendance|gift|donation|one))?,? (?:that|was|is|came|being|from|went)\b"
)
_TOLD = late(rf"\b[Tt]he (?:(?P<most>{_MOST})|(?P<least>{_LEAST}))\b(?P<said>{_SUBJECT}[^.;\n]{{0,60}})")
_OTHERWISE = late(
    r"\b(?:second|third|next|since|ever|record|except|after|but|not|never|other|among|increase|rise|fall|change"
    r"|one of|per|last year)\b"
)
_FEWEST = 3
_NEAR = 300  # characters between the list and what is said of it
_LONGEST_NAME = 60


def listed_extremes(reading: Reading, rule: str) -> Iterator[Relation]:
    """The figure of the name that is called the highest or lowest of a list, with each of the list's others."""
    text = reading.document.text
    if "(" not in text or "est" not in text:
        return
    for listing in _lists(reading):
        end = max(one.end for _, one in listing)
        told = _TOLD.search(text, end, min(len(text), end + _NEAR))
        if told is None or _OTHERWISE.search(told["said"]) or "\n\n" in text[end : told.start()]:
            continue
        named = [(name, one) for name, one in listing if re.search(rf"\b{re.escape(name)}\b", told["said"])]
        if len(named) != 1:
            continue
        own = named[0][1]
        word = Word(told["most"] or told["least"], "superlative", 1 if told["most"] else -1)
        words = Passage("quote", told.start(), told.end("most" if told["most"] else "least"))
        for name, other in listing:
            if name != named[0][0]:
                roles: dict[str, Role] = {"direction": word, "words": words, "value": own, "other": other}
                yield Relation(rule, roles, sentences_of(reading, (own,)))


def _lists(reading: Reading) -> Iterator[list[tuple[str, Quantity]]]:
    """The runs of names in one sentence, each with a figure of one measure in brackets after it."""
    text = reading.document.text
    for sentence in reading.sentences:
        if sentence.form.count("(") < _FEWEST:
            continue
        found: list[tuple[str, Quantity]] = []
        for one in sentence.mentions:
            if (
                not isinstance(one, Quantity)
                or one.value is None
                or one.hedge
                or not text.startswith(")", max(one.end, one.noun_end))
            ):
                continue
            name = _NAME.search(text, max(sentence.start, one.start - _LONGEST_NAME), one.start)
            if name is not None and (not found or (one.kind, one.unit) == (found[0][1].kind, found[0][1].unit)):
                found.append((name["name"], one))
        if len(found) >= _FEWEST and len(found) == sentence.form.count("("):
            yield found


LINKERS: Linkers = {
    "listed-extremes": Linker(
        frozenset({"direction", "words", "value", "other"}), listed_extremes, told=((frozenset("("),),)
    ),
}
