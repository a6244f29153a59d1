"""What puts in doubt that a list which differs from an announced number is of what the number counts."""

from __future__ import annotations

import re

from checker.extract.language import lexicon
from checker.late import late
from checker.model import Mention, Quantity, Sentence
from checker.relate.lists.lists import Listing

MEMBERS = frozenset(
    "nation country city state county member man woman person strong party team way club company piece".split()
)
_LOOK_BACK = 60  # characters before the figure
_MOST_TIMES = 2  # a name or two is dropped or added, not most of them
_PREPOSITION = r"(?:to|in|at|for|on|by|with|from|of|against|across|among|about|over|under|through|between)"
_GOVERNED = late(
    rf"\b(?P<head>[A-Za-z][\w-]+)(?: (?:[a-z]+(?:ed|en)|set|put|made|held|kept|built|drawn|laid|told))?"
    rf" (?P<by>{_PREPOSITION})"
    r" (?P<the>(?:the|its|his|her|their|our|these|those|all|(?:the )?[\w.]+['’]s?) )?(?:[a-z]+ )?\Z"
)
# "Both men face one charge: ..." tells what the charge is.
_OBJECT = late(r"\b(?:an?|one|another|the same|the usual|this|their|his|her|its) (?:[\w-]+ ){0,3}[\w-]+\s?:\s?\Z")
_PREPOSED = late(rf" {_PREPOSITION} \Z")
_HEAD = late(rf"(?P<head>[a-z][\w-]+)(?P<more> {_PREPOSITION} )?")
_GOING_ON = late(rf" {_PREPOSITION} ")
# A capital, and then a word that no name has second: "All the best", "Read more", "How about".
_OPENS = late(r"[A-Z][a-z]+ (?:an?|the|more|about|to|is|are|was|were|his|her|its|their|my|your|our|this|that|these)\b")
_AND_MORE = late(r"\.? (?:[Aa]nd|or|&) ")  # behind the last item that was read
_WITH = late(r", (?:with|at|of|for|worth|costing) (?:about |some |nearly |just )?\Z")
_TURN = late(r"[-–—] |[A-Z]{3,}: |.*\?")  # of somebody else who speaks


def in_doubt(text: str, sentence: Sentence, figure: Quantity, listing: Listing) -> bool:
    """Does the list differ from the number, and may it be no list of what the number counts?"""
    wanted = int(figure.value or 0)
    found = len(listing.read_as(wanted))
    if found == wanted:
        return False
    if max(found, wanted) > _MOST_TIMES * min(found, wanted) or (found <= 2 and not listing.joined):
        return True
    if _AND_MORE.match(text, listing.end):
        return True
    items = [text[one.start : one.end] for one in listing.items]
    if any(_TURN.match(one) for one in items) or text[listing.end : sentence.end].rstrip("\"”'’ ").endswith("?"):
        return True
    if _OPENS.match(items[0]) or _describes(figure, items):
        return True
    return _is_of_another(text, sentence, figure, listing) or _is_of_object(text, figure, listing)


def _describes(figure: Quantity, items: list[str]) -> bool:
    """Do the words say what all are: "nine guards - natives of Tarsk and Holm", "two men - fathers and friends"?"""
    heads = [match for one in items if (match := _last_noun(one)) is not None]
    if not heads or not lexicon.is_plural(heads[0]["head"]):
        return False
    if heads[0]["more"] and not any(_GOING_ON.search(one) for one in items[1:]):
        return True
    people = bool(lexicon.classes(figure.noun) & lexicon.PERSON)
    return people and bool(lexicon.classes(lexicon.singular(heads[0]["head"])) & lexicon.PERSON)


def _last_noun(item: str) -> re.Match[str] | None:
    """The last word of an item before its first preposition, and whether there is one; None if it is a name."""
    match = _GOING_ON.search(item)
    end = match.start() if match else len(item)
    start = item.rfind(" ", 0, end) + 1
    return _HEAD.match(item, start)


def _is_of_another(text: str, sentence: Sentence, figure: Quantity, listing: Listing) -> bool:
    """May the list be of the things named before the figure: "faults in four bridges: rust, cracks and damp"?"""
    governed = _GOVERNED.search(text, max(sentence.start, figure.start - _LOOK_BACK), figure.start)
    if governed is None:
        return False
    if not lexicon.is_plural(governed["head"].lower()):
        return bool(governed["the"]) and governed["by"] != "of" and not listing.pure
    head = lexicon.singular(governed["head"].lower())
    return not listing.pure or head in MEMBERS or bool(lexicon.classes(head) & lexicon.PERSON)


def _is_of_object(text: str, figure: Quantity, listing: Listing) -> bool:
    """May the list be of one thing named behind the figure: "three wards had one complaint: dust, noise and rats"?"""
    start, end = figure.span[1], listing.items[0].start
    both = text[figure.start : figure.end].lower() == "both"
    if both and ":" in text[start:end] and not _of_nothing(text[start:end]):
        return True
    found = _OBJECT.search(text, start, end)
    if found is None or _PREPOSED.search(text, start, found.start()):
        return False
    return not (listing.pure and lexicon.classes(figure.noun) & lexicon.PERSON)


def _of_nothing(gap: str) -> bool:
    """Is nothing but a phrase with a preposition in the words up to the colon?"""
    return re.fullmatch(rf"(?: {_PREPOSITION}\b[^:]{{0,40}})?\s?:\s?", gap) is not None


def is_aside(text: str, one: Mention, figure: Quantity) -> bool:
    """Is an amount of a list told of an item, and too large for a part: "three sites: Arl, with 420 homes, ..."?"""
    if (
        isinstance(one, Quantity)
        and not one.noun
        and lexicon.classes(figure.noun) & lexicon.PERSON
        and text[: one.start].endswith(", ")
    ):
        return True  # an age: "two sons, Ed, 6, and Bo, 4"
    large = isinstance(one, Quantity) and (one.value or 0) > (figure.value or 0)
    return large and _WITH.search(text, figure.end, one.start) is not None
