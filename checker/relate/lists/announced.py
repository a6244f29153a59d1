"""Announced numbers: "three officers: Hale, Oduya and Brandt", with the names or things that follow in the sentence."""

from __future__ import annotations

import re
from collections.abc import Iterator

from checker.extract.language import lexicon
from checker.late import late
from checker.marks import KINDS
from checker.model import Passage, Quantity, Reading, Relation, Sentence
from checker.relate.linker import Linker, Linkers
from checker.relate.lists.announced_doubts import MEMBERS, in_doubt, is_aside
from checker.relate.lists.lists import Listing, read_list

_MOST = 30
_OF = r"(?:\s(?:of|in|from|at|for|on|to|by|with)\b[^,.:;()–—\n]{0,40}?)?"
_WHO = r"(?:\s(?:who|that|which)\b[^,.:;()–—\n]{0,90}?)?"
_SAID = late(r", [^,]{1,40} (?:said|says|added|explained|wrote)\Z")
COLON = late(r"(?P<gap>[^.:;!?()\"“”\n]{0,80}?)(?:\s?: (?=\S)|(?<!\d):(?=\S))")
_DASH = late(rf"(?P<gap>{_OF}{_WHO})(?: ?[–—] ?| ?-- ?| -(?: |(?=[A-Z]))|- )(?:namely |that is,? )?")
_BRACKET = late(rf"(?P<gap>{_OF}) ?\((?:namely |i\.e\.,? )?")
_NAMED = late(
    rf"(?P<gap>{_OF}),? (?:namely|viz\.?|that is|to wit"
    r"|called(?! (?:the|a|an|his|her|its|their|for|on|off|it) )"
    r"|(?:who (?:were|are|have been) )?(?:later )?(?:identified|named)(?: by [^,.;:]{3,40}?)? (?:only )?as),?:? "
)
_ARE = late(r"(?P<gap>) (?:are|were) ")
_AS = late(r" as ")
_NAMED_TOO = MEMBERS | frozenset("town village school street island place ship boat hospital mill".split())
_NAMES_THEM = late(r"\b(?:named|identified) (?:the|all|all the|those) (?:\w+ )?\Z")
_COMPOUND = late(r" (?:[a-z]+ ){1,2}?(?:of|to|between) (?=[A-Z])| (?:[a-z]+ ){0,1}[a-z]+(?::| [–—-]| \() ?(?=[A-Z])")
_NAMES = late(r"(?P<gap>) (?=[A-Z])")
_AFTER_NAMES = late(r"[.,;)]|\Z| (?:for|in|at|from|with|on|during|after|before)\b")
_LOCATED = late(r"(?P<gap>),? (?:which are |that are |all )?(?:located|situated) in (?=[A-Z])")
_SCORED = late(
    r"(?P<gap> (?:scored|found the net|were on target|got on the scoresheet|found the target)"
    r"(?: (?:for|in|at|from) [^,.;:()\n]{2,40}?)?), (?=[A-Z])"
)
_FIRST_GAP = late(r"(?P<gap>[^.:;!?()\"“”\n,]{0,90}?)(?:, (?:which|who|that) [^.:;!?()\"“”\n,]{3,60})?: (?=\S)")
_APPOSED = late(r"(?P<gap>), (?=(?:the )?[A-Z])")
_CLOSING = late(r"\s[-–—]{1,2}\s|—|–|--")
# Nouns of which "or" sets the last apart.
_CHOICES = frozenset("option choice possibility alternative way outcome scenario answer route verdict".split())
# Nouns of which what follows is no list.
_NOT_LISTED = frozenset(
    """
    time point goal vote seat run wicket minute hour second percent mile metre meter mark try game set dollar pound
    euro cent
    degree page line word copy step inch foot size part exit guest star letter digit
    """.split()
)
# "Survived by three sons, Ed and Bo; seven grandchildren": the names are theirs, and not those of others.
_KIN = frozenset(
    """
    son daughter child brother sister sibling grandson granddaughter grandchild stepson stepdaughter stepchild nephew
    niece great-grandchild half-brother half-sister
    """.split()
)
_LEFT_BY = late(r"\b(?:[Ss]urvived by|[Ss]urvivors(?: include| are|,)|leaves|mourned by|ha[sd]|have) [^.\n]{0,200}\Z")
# "Shops in four towns, Holm, Tarn and Pell, will shut": what is in them has other names, and seldom so many.
_PLACES = frozenset("town city village country county state district province suburb island".split())
_FEWEST_PLACES = 3
_OTHER_KIN = late(
    r";|,? and (?:by )?\w+ (?:[a-z-]+ )?(?:grand|great-|step)?(?:child|son|daughter|sister|brother|sibling|niece|nephew"
    r"|cousin|wife|husband|partner|widow|mother|father|parent)"
)
_SURVIVED = late(r"\b(?:survived|mourned|outlived|predeceased) by (?:(?:his|her|their) )?\Z")
DATED = frozenset("day night date evening weekend occasion year morning afternoon month sunday saturday friday".split())
_AMOUNTS = frozenset(("count", "money", "percent", "points", "measure", "ratio", "multiple", "duration", "score"))
ELSEWHERE = late(
    r"\b(?:when|after|because|say|says|said|if|but|as|while|since|following|before|until|than|including|against"
    r"|each|per|every"
    r"|whether|why|how)\b"
)
_RELATIVE = late(r"\s(?:who|that|which)\b")
_PARTITIVE = late(r" (?:out )?of (?:the|its|his|her|their|those|these|our|my|all|[\w-]+[’']s?) (?:[\w'’-]+ ){0,2}")
_TITLE_LIKE = late(r"(?: [A-Z]\w+){2}\Z| on [A-Z]\w+\Z")
# "His children from two marriages, Ann and Bea": the list may be of what stands before.
_GOVERNED = late(
    r"\b(?:from|of|in|after|during|over|at|for|by|on) (?:(?:the|his|her|their|its|these) )?"
    r"(?:(?!(?:them|him|it|us|this|that)\b)\w+ )?\Z"
)
_LINE = late(r"the \d{1,3}[A-Z]?")
_SCORE = late(r" \(\d{1,2}[-–]\d{1,2}\)\Z")
_WITH_NUMBER = late(r".*\b\d[\d,.]*")
_HAD = late(r"\b(?:had|has|have|saw|got|took|made|won|scored|recorded|reported|counted)(?: [a-z]+)? \Z")
_LOOK_BACK = 40
_DEFINITE = late(r"\b(?:[Tt]he|[Tt]hese|[Tt]hose|[Hh]is|[Hh]er|[Tt]heir|[Ii]ts|[Oo]ur|[Oo]ther|[Aa]ll) (?:\w+ )?\Z")


def announced_lists(reading: Reading, rule: str) -> Iterator[Relation]:
    """Each announced number with the names or things that follow it, where they surely are what it counts."""
    text = reading.document.text
    for sentence in reading.sentences:
        before: Quantity | None = None
        for figure in sentence.mentions:
            if not isinstance(figure, Quantity) or figure.kind not in ("count", "multiple"):
                continue
            if figure.kind == "multiple":
                listing = _of_purposes(text, sentence, figure)
                if listing is not None:
                    yield counted(rule, figure, listing, (sentence,))
                continue
            listing = _listing(text, sentence, figure) if announces(figure) else _of_the(text, sentence, figure)
            if listing is not None and not _holds_amounts(text, sentence, listing, figure):
                part = before if before and _PARTITIVE.fullmatch(text, before.end, figure.start) else None
                announced = part or figure
                told = announced.value is not None and not announced.hedge
                if told and not in_doubt(text, sentence, announced, listing):
                    yield counted(rule, announced, listing, (sentence,))
            before = figure


def counted(rule: str, figure: Quantity, listing: Listing, sentences: tuple[Sentence, ...]) -> Relation:
    """The relation of an announced number and a list, in the reading of the list that comes nearest to the number."""
    items = listing.read_as(int(figure.value or 0))
    passages = tuple(Passage("list", one.start, one.end) for one in items)
    return Relation(rule, {"announced": figure, "items": passages}, sentences)


def _of_purposes(text: str, sentence: Sentence, figure: Quantity) -> Listing | None:
    """The infinitives behind "threefold": "its aims are threefold: to cut costs, to plant elms and to ..."."""
    if not text.startswith(": to ", figure.end) or not text[figure.start : figure.end].endswith("fold"):
        return None
    return read_list(text, figure.end + len(": "), sentence.end)


def announces(figure: Quantity) -> bool:
    """Can the figure announce a list: a plain whole number of things?"""
    return is_whole(figure) and bool(figure.noun) and figure.noun not in _NOT_LISTED | DATED


def is_whole(figure: Quantity) -> bool:
    """Is it one whole number, without a hedge, of as many as can be named?"""
    if figure.value is None or figure.hedge or figure.range_part:
        return False
    return figure.value.denominator == 1 and 2 <= figure.value.numerator <= _MOST


def _listing(text: str, sentence: Sentence, figure: Quantity) -> Listing | None:
    """The list that the figure announces, if the words between leave no doubt of it."""
    at, end = figure.span[1], sentence.end
    if text.startswith("-", figure.end):
        match = _COMPOUND.match(text, at, end) if figure.noun in MEMBERS else None
        listing = read_list(text, match.end(), _dashed_end(text, match.end(), end)) if match else None
        return listing if listing is not None and listing.pure and listing.joined else None
    if _AS.match(text, at, end) and _NAMES_THEM.search(
        text, max(sentence.start, figure.start - _LOOK_BACK), figure.start
    ):
        return read_list(text, at + len(" as "), end)
    if (match := _NAMED.match(text, at, end)) is not None:
        return read_list(text, match.end(), _dashed_end(text, match.end(), end))
    if (match := _BRACKET.match(text, at, end)) is not None:
        close = text.find(")", match.end(), end)
        listing = None if close < 0 else read_list(text, match.end(), close)
        return listing if listing is not None and listing.pure and not listing.tailed else None
    if (match := _DASH.match(text, at, end)) is not None:
        close = _dashed_end(text, match.end(), end)
        listing = read_list(text, match.end(), close)
        return listing if listing is not None and (listing.pure or not _RELATIVE.search(match["gap"])) else None
    if (match := _of_subject(text, sentence, figure) or COLON.match(text, at, end)) is not None:
        gap = _SAID.sub("", match["gap"])
        listing = read_list(text, match.end(), end, choice=figure.noun in _CHOICES)
        of_people = listing is not None and _names_people(text, figure, listing)
        return None if is_elsewhere(gap, sentence, at, match.end(), of_people=of_people) else listing
    return _without_sign(text, sentence, figure)


def _without_sign(text: str, sentence: Sentence, figure: Quantity) -> Listing | None:
    """The list that follows the figure without a colon, dash or bracket, if it surely is one of what it counts."""
    at, end = figure.span[1], sentence.end
    if (match := _LOCATED.match(text, at, end)) is not None:
        listing = read_list(text, match.end(), end)
        named = listing is not None and listing.named and listing.joined and listing.most >= (figure.value or 0)
        return listing if named else None  # two mills may stand in one town
    if (match := _NAMES.match(text, at, end)) is not None:
        listing = read_list(text, match.end(), end)
        if listing is None or not listing.pure or not listing.joined or _AFTER_NAMES.match(text, listing.end) is None:
            return None
        dated = any(match.end() <= one.start < listing.end for one in sentence.mentions)
        return None if dated else listing  # "four raids Thursday and Friday"
    if (match := _APPOSED.match(text, at, end)) is not None:
        governed = _GOVERNED.search(text, max(sentence.start, figure.start - _LOOK_BACK), figure.start)
        listing = _apposed(text, match.end(), _of_kin_end(text, figure, match.end(), end))
        survived = governed and _SURVIVED.search(text, sentence.start, figure.start)
        placed = listing is not None and figure.noun in _PLACES and len(listing.items) >= _FEWEST_PLACES
        if governed and not survived and not placed and listing is not None and len(listing.items) != figure.value:
            return None  # "his children from two marriages, Ann and Bea and Finn"
        return listing if listing and _is_closed(text, sentence, figure, listing) else None
    if (match := _SCORED.match(text, at, end)) is not None:
        return _apposed(text, match.end(), end)
    if (match := _ARE.match(text, at, end)) is not None and _DEFINITE.search(text, sentence.start, figure.start):
        listing = read_list(text, match.end(), end)
        closed = listing is not None and listing.pure and not listing.tailed and listing.end >= end - 1
        return listing if closed else None
    return None


def _of_the(text: str, sentence: Sentence, figure: Quantity) -> Listing | None:
    """The list of "The six are Norvia, Drenmark ...", which says at last who they were."""
    if (
        figure.noun
        or not is_whole(figure)
        or text[max(sentence.start, figure.start - len("The ")) : figure.start] != "The "
    ):
        return None
    match = _ARE.match(text, figure.end, sentence.end)
    listing = read_list(text, match.end(), sentence.end) if match else None
    return listing if listing is not None and listing.pure and listing.joined and not listing.tailed else None


def _of_subject(text: str, sentence: Sentence, figure: Quantity) -> re.Match[str] | None:
    """The words up to the colon of a sentence that begins with the figure: "Four plays open the season: ..."."""
    return _FIRST_GAP.match(text, figure.span[1], sentence.end) if figure.start == sentence.start else None


def _of_kin_end(text: str, figure: Quantity, start: int, end: int) -> int:
    """Where a list of relatives ends at the latest: "two sons, Ed and Bo; seven grandchildren; and a sister"."""
    others = _OTHER_KIN.search(text, start, end) if figure.noun in _KIN else None
    return end if others is None else others.start()


def _apposed(text: str, start: int, end: int) -> Listing | None:
    """A list of nothing but names set off by commas: "two singles, Gale and Drift, came out"."""
    listing = read_list(text, start, end)
    if listing is None or not listing.pure or not listing.joined or listing.tailed:
        return None
    return listing if re.match(r"[,.;:]? ?(?:\Z|[,;–—-])|[.]", text[listing.end : end][:3]) else None


def _is_closed(text: str, sentence: Sentence, figure: Quantity, listing: Listing) -> bool:
    """Is the list surely one in apposition? "Three ministers, Ana Hale and Bo Tarn." may be five people."""
    if text.startswith((",", " –", " —", " -"), listing.end) or len(listing.items) > (figure.value or 0):
        return True
    if (
        figure.noun in _KIN
        and text.startswith((";", "."), listing.end)
        and _LEFT_BY.search(text, sentence.start, figure.start)
    ):
        return True
    return (
        not lexicon.is_of_people(figure.noun)
        or _DEFINITE.search(text, sentence.start, figure.start) is not None
        or len(listing.items) == figure.value
    )


def _dashed_end(text: str, start: int, end: int) -> int:
    """Where the next dash closes the list, or the sentence ends."""
    match = _CLOSING.search(text, start, end)
    return match.start() if match else end


def _names_people(text: str, figure: Quantity, listing: Listing) -> bool:
    """Is it a list of nothing but whole names, after a number of people?"""
    whole = all(" " in text[one.start : one.end] for one in listing.items)
    people = figure.noun in MEMBERS or bool(lexicon.classes(figure.noun) & lexicon.PERSON)
    return people and whole and listing.pure and not listing.tailed


def is_elsewhere(gap: str, sentence: Sentence, start: int, end: int, *, of_people: bool = False) -> bool:
    """Does something in the gap put in doubt that the list after the colon is of what the figure counts?

    of_people: people were counted and names follow, so that things told between them are not what is listed.
    """
    relative = _RELATIVE.match(gap)
    rest = gap[relative.end() :] if relative else gap
    if ELSEWHERE.search(rest) or (not relative and _RELATIVE.search(gap)) or _TITLE_LIKE.search(gap):
        return True
    plurals = [word for word in re.findall(r"\b[a-z]+\b", rest) if lexicon.is_plural(word)]
    singular = [lexicon.singular(word) for word in plurals]
    if any(not of_people or one in _NAMED_TOO or lexicon.classes(one) & lexicon.PERSON for one in singular):
        return True
    return any(start < one.start < end and one.kind in _AMOUNTS for one in sentence.mentions)


def _holds_amounts(text: str, sentence: Sentence, listing: Listing, figure: Quantity) -> bool:
    """Do figures stand in the list? Then it may divide the number: "eight seats: Labour five, Greens three".

    The numbers of lines ("the 6, the 14 and the 22") and scores in brackets behind people ("Hale (0-6)") do not.
    """
    if all(_LINE.fullmatch(text, one.start, one.end) for one in listing.items):
        return False
    had = _HAD.search(text, max(sentence.start, figure.start - _LOOK_BACK), figure.start)
    if had and all(_WITH_NUMBER.fullmatch(text, one.start, one.end) for one in listing.items):
        return True  # "Castle Ward had nine fires, Mill Ward 14 and Pier Ward 11"
    amounts = [one for one in sentence.mentions if listing.items[0].start <= one.start < listing.end]
    amounts = [one for one in amounts if one.kind in _AMOUNTS and not is_aside(text, one, figure)]
    people = bool(lexicon.classes(figure.noun) & lexicon.PERSON)
    scores = people and all(_SCORE.search(text, one.start, one.end) for one in listing.items)
    return bool(amounts) and not scores


LINKERS: Linkers = {
    "announced-list": Linker(
        frozenset({"announced", "items"}), announced_lists, ((KINDS["count"], KINDS["multiple"]),)
    ),
}
