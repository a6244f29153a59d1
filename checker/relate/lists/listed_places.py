"""Announced numbers with a list that "in" or "all" leads to: "its four centres, in Leam, Pell, Tarsk and Holm"."""

from __future__ import annotations

from collections.abc import Iterator

from checker.late import late
from checker.model import Quantity, Reading, Relation
from checker.relate.hints import sentences_with
from checker.relate.linker import Linker, Linkers
from checker.relate.lists.announced import announces, counted
from checker.relate.lists.lists import Listing, read_list

_OWNED = late(r"(?:\b(?:[Tt]he|[Hh]is|[Hh]er|[Ii]ts|[Oo]ur|[Tt]heir|[Aa]ll|[Tt]hese|[Tt]hose)|['’]s) (?:\w+ ){0,2}\Z")
_IN = late(r", (?:those |which are |all )?(?:in|at) (?=[A-Z])")
_ALL_OF = late(r" of (?:the|its|his|her|their|our|[A-Z][\w-]+['’]s) (?:[\w'’-]+ ){0,3}[a-z]+s?, (?=(?:the )?[A-Z])")
_ALL = late(r"\b[Aa]ll \Z")
_CLOSED = late(r"[.;]|, |\Z| ?[–—)]")
_LOOK_BACK = 40
_MOST = 12
_SEVERAL = 4  # towns that are named where the number is another
_FEWEST = 3  # things of which one more or fewer is named: two of a few may stand in one town


def listed_places(reading: Reading, rule: str) -> Iterator[Relation]:
    """Each number of things that somebody has with the places that follow, or "all four of" them with their names."""
    text = reading.document.text
    for _, sentence in sentences_with(reading, (" and ",)):
        for figure in sentence.mentions:
            if not isinstance(figure, Quantity) or figure.kind != "count" or not 2 <= (figure.value or 0) <= _MOST:
                continue
            before = text[max(sentence.start, figure.start - _LOOK_BACK) : figure.start]
            listing, in_towns = None, False
            if figure.noun and announces(figure) and _OWNED.search(before):
                match = _IN.match(text, figure.span[1], sentence.end)
                listing = read_list(text, match.end(), sentence.end) if match else None
                in_towns = listing is not None
            if listing is None and _ALL.search(before):
                match = _ALL_OF.match(text, figure.end, sentence.end)
                listing = read_list(text, match.end(), sentence.end) if match else None
            if listing is not None and _is_whole(text, listing, figure, in_towns=in_towns):
                yield counted(rule, figure, listing, (sentence,))


def _is_whole(text: str, listing: Listing, figure: Quantity, *, in_towns: bool) -> bool:
    """Is it a list of names and nothing else, closed behind the last, and about as long as announced?"""
    if not (listing.pure and listing.joined) or listing.tailed or _CLOSED.match(text, listing.end) is None:
        return False
    apart = abs(len(listing.likeliest) - (figure.value or 0))
    if in_towns and len(listing.likeliest) < _SEVERAL and apart:
        return False
    return apart == 0 or (apart == 1 and min(len(listing.likeliest), int(figure.value or 0)) >= _FEWEST)


LINKERS: Linkers = {
    "listed-places": Linker(frozenset({"announced", "items"}), listed_places),
}
