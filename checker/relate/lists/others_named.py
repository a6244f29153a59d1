"""One of a number of things, with all the others named: "one of four finalists. The others are Arl, Besk and Corm"."""

from __future__ import annotations

from collections.abc import Iterator

from checker.extract.language import lexicon
from checker.late import late
from checker.model import Passage, Quantity, Reading, Relation, Sentence
from checker.relate.linker import Linker, Linkers
from checker.relate.lists.announced import announces
from checker.relate.lists.lists import read_list

_ONE_OF = late(
    r"\b(?P<one>[Oo]ne|[Tt]he (?:first|second|third|last|latest|oldest|youngest|largest|smallest|biggest))"
    r" of (?:(?:the|its|his|her|their|only|just) ){0,2}\Z"
)
_OPENING = "The other"
_OTHERS = late(
    r"The (?:others?(?: (?P<noun>[a-z]+))? (?:are|were)|other(?: (?P<single>[a-z]+))? (?P<is>is|was)) (?=\S)"
)
_ONE_THING = late(r"(?:[A-Z][\w'’&.-]*|the [A-Z][\w'’&.-]*)(?: (?:of |the |de |van )?[A-Z][\w'’&.-]*){0,6}(?=[.,]|\Z)")
_STOP = late(r"(?<=[a-z)\d\"”])[.!?](?=\s|\Z)|\n|\Z")
_LOOK_BACK = 40
_FARTHEST = 400  # characters from the number to the sentence that names the others


def others_named(reading: Reading, rule: str) -> Iterator[Relation]:
    """Each number of things of which a sentence tells one, with that one and the others that a later sentence names."""
    text = reading.document.text
    at = -1
    while (at := text.find(_OPENING, at + 1)) >= 0:
        match = _OTHERS.match(text, at)
        if match is None or (at and text[at - 1] not in " \n"):
            continue
        told = _one_of(reading, at)
        noun = lexicon.singular(match["noun"] or match["single"] or "")
        if told is None or (noun and noun != told[0].noun):
            continue
        figure, one, sentence = told
        if match["is"]:
            other = _ONE_THING.match(text, match.end())
            if other is not None and not text[sentence.end : at].strip():
                yield Relation(rule, {"announced": figure, "items": (one, Passage("list", *other.span()))}, (sentence,))
            continue
        stop = _STOP.search(text, match.end())
        end = stop.start() if stop else len(text)
        listing = read_list(text, match.end(), end)
        if listing is None or not listing.joined or listing.tailed or listing.end < end:
            continue
        items = listing.read_as(int(figure.value or 0) - 1)
        passages = (one, *(Passage("list", item.start, item.end) for item in items))
        yield Relation(rule, {"announced": figure, "items": passages}, (sentence,))


def _one_of(reading: Reading, at: int) -> tuple[Quantity, Passage, Sentence] | None:
    """The last number before an offset that words make a number of things of which one is told; None if others are."""
    text = reading.document.text
    for sentence in reversed(reading.sentences):
        if sentence.start >= at:
            continue
        if at - sentence.start > _FARTHEST:
            return None
        for figure in reversed(sentence.mentions):
            if not isinstance(figure, Quantity) or figure.start >= at or figure.kind != "count":
                continue
            match = _ONE_OF.search(text, max(sentence.start, figure.start - _LOOK_BACK), figure.start)
            if match is not None and announces(figure):
                return figure, Passage("list", *match.span("one")), sentence
    return None


LINKERS: Linkers = {
    "others-named": Linker(frozenset({"announced", "items"}), others_named, ((frozenset({"others", "other"}),),)),
}
