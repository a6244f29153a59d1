"""Things counted in one place and listed in a later sentence: "three bands ... The bands are Arl, Besk and Corm"."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator

from checker.extract.language import lexicon
from checker.extract.language.nouns import compatible
from checker.late import late
from checker.model import Quantity, Reading, Relation, Sentence
from checker.relate.linker import Linker, Linkers
from checker.relate.lists.announced import announces, counted
from checker.relate.lists.lists import Listing, read_list
from checker.relate.lists.named import sentence_end

_LIST_OF = late(
    r"The(?:(?<=\sThe)|(?<=\AThe))(?: (?P<noun>[a-z][a-z-]+s|people|men|women|children|dead)|(?P<they>y))"
    r"(?:,? (?:who|which) [^.;:()\n]{3,60},)?"
    r"(?: (?:are|were|will be|have been)(?: (?:(?:later|all|since|locally) )?(?:named|identified|listed)"
    r"(?: (?:by|on|in) [^.,;:\n]{3,40}?)? as)?|:) "
    r"(?=(?:the |a |an )?[A-Z\"“<])"
)
_CLOSED = late(
    r"(?:, (?:aged )?\d{1,2}|[\"”])?(?:[.!?]|,? (?:which|who) (?:together|between them|all|are all|were all)\b|\Z)"
)
# Words for people or bodies of any kind, which may point back to a number of them under another name.
_ANY_BODY = frozenset("company firm group".split())
_BODIES = frozenset(
    """
    company firm group bank airline maker steelmaker carmaker automaker brewer insurer retailer supplier lender utility
    broker brokerage publisher operator builder manufacturer producer refiner refinery shipper supermarket chain startup
    developer exporter importer miner
    """.split()
)
_ANY_PEOPLE = frozenset("person man woman victim dead suspect".split())
_NOT_COUNTED = frozenset(("member",))  # "ten members of the crew", "the members are Norvia and Holm"
_MORE_OF_THEM = late(
    r"\b(?:not (?:been |be |yet )*(?:named|identified|released)|cannot|legal reasons|juveniles?|minors?|unnamed"
    r"|unidentified|another (?:one|man|woman|two|three)|others\b|the rest|remaining|among others|as well)\b",
    re.IGNORECASE,
)
_ONE_MORE = late(
    r"\b(?:a|an|the) (?:third|fourth|fifth|sixth|seventh|eighth|last|other),? (?P<next>\w+)", re.IGNORECASE
)
_IS_ONE = frozenset("one man woman boy girl person victim suspect is was has had will died survived remains".split())
_REACH, _NEAR = 3000, 200  # characters back to the number; characters ahead in which more may be named


def listed_later(reading: Reading, rule: str) -> Iterator[Relation]:
    """Each list behind "The bands are" with the number of bands told before it; any number that fits is the one."""
    text = reading.document.text
    starts: list[int] = []
    for match in _LIST_OF.finditer(text):
        listing = read_list(text, match.end(), sentence_end(reading, match.end()))
        if listing is None or not _is_whole(text, listing, lexicon.singular(match["noun"] or "")):
            continue
        starts = starts or [one.start for one in reading.sentences]
        before = reading.sentences[: bisect_left(starts, match.start())]
        told = _adjacent(text, before, match) if match["they"] else _told(before, match)
        found = _fitting(told, listing)
        if found is not None:
            yield counted(rule, found[0], listing, (found[1],))


def _is_whole(text: str, listing: Listing, noun: str) -> bool:
    """Is it a list of nothing but names with "and" before the last, and with no word of others behind it?"""
    if not (listing.named and listing.joined) or listing.tailed or not _CLOSED.match(text, listing.end):
        return False
    end = listing.end + _NEAR
    more = {one["next"] for one in _ONE_MORE.finditer(text, listing.end, end)}
    return not _MORE_OF_THEM.search(text, listing.end, end) and _IS_ONE.isdisjoint(more) and noun not in more


Told = list[tuple[Quantity, Sentence]]


def _told(before: tuple[Sentence, ...], match: re.Match[str]) -> Told:
    """The numbers of such things before the list, the nearest first."""
    noun = lexicon.singular(match["noun"])
    return [
        (one, sentence)
        for sentence in reversed(before)
        if match.start() - sentence.end < _REACH
        for one in reversed(sentence.mentions)
        if isinstance(one, Quantity) and one.kind == "count" and announces(one) and _may_be(one.noun, noun)
    ]


def _adjacent(text: str, before: tuple[Sentence, ...], match: re.Match[str]) -> Told:
    """The numbers in the sentence right before "They", if there is but one noun counted."""
    if not before or text[before[-1].end : match.start()].strip():
        return []
    counts = [one for one in before[-1].mentions if isinstance(one, Quantity) and one.kind == "count"]
    if len({one.noun for one in counts}) != 1 or not all(announces(one) for one in counts):
        return []
    return [(one, before[-1]) for one in reversed(counts)]


def _may_be(counted_noun: str, noun: str) -> bool:
    """May a number of the one be told of as the other: "three officers" as "the men"?"""
    if counted_noun == noun:
        return noun not in _NOT_COUNTED
    if noun in _ANY_BODY:
        return counted_noun in _BODIES
    return noun in _ANY_PEOPLE and compatible(counted_noun, "person")


def _fitting(told: Told, listing: Listing) -> tuple[Quantity, Sentence] | None:
    """The number that fits the list; else the one that all the copy gives, if it gives just one."""
    for one in told:
        if one[0].value is not None and len(listing.read_as(int(one[0].value))) == one[0].value:
            return one
    values = {one.value for one, _ in told}
    first = told[0] if len(values) == 1 else None
    if first is None or first[0].more or first[0].of_whole or "other" in first[0].modifiers:
        return None
    counts = [one for one in first[1].mentions if isinstance(one, Quantity) and one.kind == "count"]
    alike = [one for one in counts if not one.noun or one.noun == first[0].noun]
    return first if len(alike) == 1 else None  # "four ministers resigned on Monday and two on Tuesday"


LINKERS: Linkers = {
    "listed-later": Linker(
        frozenset({"announced", "items"}),
        listed_later,
        ((frozenset({"the", "they"}),), (frozenset({"are", "were", "as", "be"}),)),
    ),
}
