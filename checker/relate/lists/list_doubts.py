"""Whether what follows an announced number is a list of just what it counts, or something else."""

from __future__ import annotations

from checker.extract.language import lexicon
from checker.model import Quantity, Sentence
from checker.relate.late import late
from checker.relate.lists.lists import Listing

AMOUNTS = frozenset(("count", "money", "percent", "points", "measure", "ratio", "multiple", "duration", "score"))
LOOK_BACK = 40  # characters before the number that are looked at
_LINE = late(r"the \d{1,3}[A-Z]?")
_SCORE = late(r" \(\d{1,2}[-–]\d{1,2}\)\Z")
_WITH_NUMBER = late(r".*\b\d[\d,.]*")
_HAD = late(r"\b(?:had|has|have|saw|got|took|made|won|scored|recorded|reported|counted)(?: [a-z]+)? \Z")
_FARTHEST_OFF = 3  # how far the number of items may be off for a slip
_LONGEST_ITEM = 15  # words
# "the criteria for Earth's seven continents: ...": what is listed stands before.
_KNOWN = late(r"\b(?:to|for|of|by|from) (?:(?:the|its|his|her|their)(?: \w+['’]s)?|\w+['’]s) \Z")
# The list stopped short of what goes on: "Ana Hale, his first wife Bea, who died in 1949, their son Cy".
_GOES_ON = late(r", (?:his|her|their|its|the|an?) ")


def is_doubtful(text: str, sentence: Sentence, listing: Listing, figure: Quantity) -> bool:
    """Is it more likely that the words are no list of just what the figure counts?

    A slip leaves the number and the list near each other: nine announced and two named are no slip.
    """
    if _holds_amounts(text, sentence, listing, figure):
        return True
    announced = int(figure.value or 0)
    items = listing.read_as(announced)
    if len(items) == announced:
        return False
    if abs(len(items) - announced) > _FARTHEST_OFF or len(items) < 2 or text[listing.end : sentence.end].endswith("?"):
        return True
    if len(items) < announced and _GOES_ON.match(text, listing.end, sentence.end):
        return True
    words = max(len(text[one.start : one.end].split()) for one in items)
    known = ":" in text[figure.end : items[0].start] and _KNOWN.search(text, sentence.start, figure.start)
    return words > _LONGEST_ITEM or bool(known)


def _holds_amounts(text: str, sentence: Sentence, listing: Listing, figure: Quantity) -> bool:
    """Do figures stand in the list? Then it may divide the number: "eight seats: Labour five, Greens three".

    The numbers of lines ("the 6, the 14 and the 22") and scores in brackets behind people ("Hale (0-6)") do not.
    """
    if all(_LINE.fullmatch(text, one.start, one.end) for one in listing.items):
        return False
    had = _HAD.search(text, max(sentence.start, figure.start - LOOK_BACK), figure.start)
    if had and all(_WITH_NUMBER.fullmatch(text, one.start, one.end) for one in listing.items):
        return True  # "Castle Ward had nine fires, Mill Ward 14 and Pier Ward 11"
    amounts = [one for one in sentence.mentions if listing.items[0].start <= one.start < listing.end]
    amounts = [one for one in amounts if one.kind in AMOUNTS]
    people = bool(lexicon.classes(figure.noun) & lexicon.PERSON)
    scores = people and all(_SCORE.search(text, one.start, one.end) for one in listing.items)
    return bool(amounts) and not scores
