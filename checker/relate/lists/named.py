"""Numbers said in a word or a sentence before, with the names that follow: "the trio of", "They were named as"."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator
from fractions import Fraction

from checker.extract.language import lexicon
from checker.late import late
from checker.marks import KINDS
from checker.model import Passage, Quantity, Reading, Relation, Sentence
from checker.relate.linker import Linker, Linkers
from checker.relate.lists.announced import counted
from checker.relate.lists.list_pieces import item_end
from checker.relate.lists.lists import Listing, read_list

_COLLECTIVES = {
    "duo": 2, "twin": 2, "dual": 2, "both": 2, "Both": 2, "trio": 3, "triplets": 3, "triple": 3, "quartet": 4,
    "quintet": 5,
}  # fmt: skip
_ANY_COLLECTIVE = late(rf"\b(?:{'|'.join(_COLLECTIVES)})s?\b")
# What may stand between the word and the first name: "the trio of", "twin sons,", "dual headquarters in".
_TO_NAMES = late(r"s?(?: of|(?P<noun>(?: (?!(?:in|at) )[a-z-]+){0,2})(?P<sign>,|:| [–—-]| \(| in| at|)) ?(?=[A-Z])")
# Two or three of a kind that are in so many places.
_PLACED = frozenset(("dual", "twin", "triple"))
# "Stars with twins: Ana Hale, ..." are no twins.
_OWNED = late(r"\b(?:with|of|to|for|from|like) (?:[a-z]+ )?\Z")
_LOOK_BACK = 20
_TO_BOTH = late(r" (?=[A-Z])")
_NAMED_AS = late(
    r"\b(?:They|The (?P<noun>men|women|boys|girls|victims|dead|suspects|officers|soldiers|children|casualties"
    r"|defendants"
    r"|passengers|teenagers|students|climbers|brothers|pair|three|four|five|six|two|seven|eight|crew|arrested)"
    r"|(?:Police|Officials|Authorities|Prosecutors|Investigators|The coroner|A spokesman|A spokeswoman) (?:have |has )?"
    r"(?:identified|named) (?:them|the (?:men|women|victims|dead|suspects|officers|soldiers|children|defendants"
    r"|pair)) as)"
    r"(?:(?<=as)| (?:were|have been|had been|are)(?: (?:later|all|since|formally))?"
    r" (?:identified|named)(?: (?:by|on|in) [^.,;:]{3,40}?)? as) "
)
_SUBJECT = late(r"The (?P<noun>[a-z]+s)\b")
_PEOPLE = frozenset(
    """
    person people victim men man woman boy girl child officer soldier suspect student teenager passenger climber tourist
    civilian defendant worker tourer hiker skier pilot crew brother sister teacher footballer sailor miner driver
    """.split()
)
_FARTHEST = 3  # sentences with figures before a list of names
_REACH = 700  # characters
_ONE = r"(?:one|another|the other|a third|the third|a second|the second|the last)"
_ONES = late(
    rf"(?:[,;:–—(] ?(?:and )?| -{{1,2}} |\band )(?P<one>{_ONE})(?= (?:in|at|for|from|of|on|to|with|by|near"
    rf"|about|under|over|against|who|which|that|called|named|is|was)\b)"
)
_GAP = late(r"(?: (?:of|in|from|at|for|on|to|by|this|last|next)\b[^,.:;()–—\n]{0,50}?)?")
_SHORTENED = "".join(
    rf"(?<!\b{rank})" for rank in "Maj Capt Lt Sgt Col Gen Cpl Pvt Cmdr Adm Insp Det Rev Dr Mr Mrs Ms Jr Sr St".split()
)
_SENTENCE_END = late(rf"(?<=[a-z)\d>”\"]){_SHORTENED}[.!?](?=\s|\Z)|\n|\Z")
_SPACED = 30


def collective_names(reading: Reading, rule: str) -> Iterator[Relation]:
    """Each word for so many people or things ("the quartet of", "twins", "both"), with the names that follow it."""
    text = reading.document.text
    for word, number in _COLLECTIVES.items():
        joint = _TO_BOTH if word.endswith("oth") else _TO_NAMES
        end = 0
        while (start := text.find(word, end)) >= 0:
            end = start + len(word)
            match = joint.match(text, end)
            if match is None or text[start - 1 : start].isalnum():
                continue
            listing = read_list(text, match.end(), sentence_end(reading, match.end()))
            if listing is None or not listing.pure or not listing.joined:
                continue
            if joint is _TO_BOTH or _leads_to_names(text, word, start, match, listing):
                figure = Quantity("count", start, end, Fraction(number), Fraction(1))
                yield counted(rule, figure, listing, ())


def _leads_to_names(text: str, word: str, start: int, match: re.Match[str], listing: Listing) -> bool:
    """Do the words from "trio" or "twins" to the first name leave no doubt that they are so called?"""
    if match["sign"] is None:
        return True  # "the trio of"
    noun = match["noun"].split()
    placed = match["sign"].strip() in ("in", "at")
    if noun and not placed and not _is_plural_noun(noun[-1]):
        return False  # "the trio beat Norvia and Drenmark"
    if placed:
        return word in _PLACED and bool(noun) and not lexicon.classes(lexicon.singular(noun[-1])) & lexicon.PERSON
    if not match["sign"]:
        return True
    return not listing.tailed and (bool(noun) or _OWNED.search(text, max(0, start - _LOOK_BACK), start) is None)


def _is_plural_noun(word: str) -> bool:
    """Is the word a plural, and no form of a verb ("the duo visits")?"""
    return lexicon.is_plural(word) and not lexicon.classes(lexicon.singular(word)) & lexicon.VERB


def sentence_end(reading: Reading, at: int) -> int:
    """Where the sentence or block around an offset ends, roughly: at a full stop, or at the end of the line."""
    text = reading.document.text
    match = _SENTENCE_END.search(text, at)
    return match.start() if match else len(text)


def named_before(reading: Reading, rule: str) -> Iterator[Relation]:
    """The number of people of a sentence with the names that a later one gives them: "They were named as ..."."""
    text = reading.document.text
    if "named" not in text and "identified" not in text:
        return
    starts: list[int] = []
    for match in _NAMED_AS.finditer(text):
        starts = starts or [one.start for one in reading.sentences]
        order = bisect_left(starts, match.start())
        figure = _people_before(reading.sentences, order, match.start())
        figure = figure or _counted_alike(text, match, reading.sentences[:order])
        listing = read_list(text, match.end(), sentence_end(reading, match.end()))
        if figure is not None and listing is not None and _all_named(listing):
            sentence = next(one for one in reading.sentences if one.start <= figure.start < one.end)
            yield counted(rule, figure, listing, (sentence,))


def _all_named(listing: Listing) -> bool:
    return listing.named and listing.joined


def _people_before(sentences: tuple[Sentence, ...], order: int, at: int) -> Quantity | None:
    """The number of people that "they" are: the only one in the nearest sentence that has any."""
    for sentence in reversed(sentences[max(0, order - _FARTHEST) : order]):
        if at - sentence.end > _REACH:
            return None
        found = [
            one
            for one in sentence.mentions
            if isinstance(one, Quantity) and one.kind == "count" and _counts_people(one)
        ]
        values = {one.value for one in found}
        if found:
            figure = found[0]
            fits = len(values) == 1 and figure.value is not None and not figure.hedge and 2 <= figure.value <= _SPACED
            return figure if fits else None
    return None


def _counted_alike(text: str, match: re.Match[str], before: tuple[Sentence, ...]) -> Quantity | None:
    """The number of the soldiers of "The soldiers were missed. They were named as", if the copy gives just one."""
    told = match["noun"]
    if told is None:
        last = text.rfind("\n", 0, max(0, match.start() - 1))
        start = max(last, *(text.rfind(f"{stop} ", 0, match.start() - 1) + 1 for stop in ".!?")) + 1
        subject = _SUBJECT.match(text, start, match.start())
        told = subject["noun"] if subject else ""
    noun = lexicon.singular(told)
    counts = [one for sentence in before for one in sentence.mentions if isinstance(one, Quantity) and one.noun == noun]
    counts = [one for one in counts if one.kind == "count" and _counts_people(one)]
    if (
        not noun
        or len({one.value for one in counts}) != 1
        or any(one.more or one.of_whole or one.hedge for one in counts)
    ):
        return None
    return counts[-1] if counts[-1].value and 2 <= counts[-1].value <= _SPACED else None


def _counts_people(figure: Quantity) -> bool:
    return figure.noun in _PEOPLE or bool(lexicon.classes(figure.noun) & lexicon.PERSON)


def one_by_one(reading: Reading, rule: str) -> Iterator[Relation]:
    """An announced number with things told one by one: "two vigils, one in Tarsk and one in Holm"."""
    text = reading.document.text
    for sentence in reading.sentences:
        if "one " not in text[sentence.start : sentence.end]:
            continue
        ones = list(_ONES.finditer(text, sentence.start, sentence.end))
        if len(ones) < 2 or ones[0]["one"] != "one":
            continue
        figure = _announcing(sentence, ones[0].start())
        if (
            figure is None
            or not _GAP.fullmatch(text, figure.span[1], ones[0].start())
            or _others(sentence, figure, ones)
        ):
            continue
        items = tuple(Passage("list", one.start("one"), item_end(text, one.end(), sentence.end)) for one in ones)
        yield Relation(rule, {"announced": figure, "items": items}, (sentence,))


def _announcing(sentence: Sentence, at: int) -> Quantity | None:
    """The last count before the offset, if it can announce so few things."""
    before = [one for one in sentence.mentions if isinstance(one, Quantity) and one.kind == "count" and one.start < at]
    if not before or not before[-1].noun or before[-1].hedge or before[-1].value not in (2, 3, 4):
        return None
    return before[-1]


def _others(sentence: Sentence, figure: Quantity, ones: list[re.Match[str]]) -> bool:
    """Do other counts stand among them: "three goals, one in May and two in June"?"""
    starts = {one.start("one") for one in ones}
    later = (one for one in sentence.mentions if isinstance(one, Quantity) and one.start > figure.start)
    return any(one.kind == "count" and one.start not in starts and one.value != 1 for one in later)


LINKERS: Linkers = {
    "collective-names": Linker(frozenset({"announced", "items"}), collective_names, ((_ANY_COLLECTIVE,),)),
    "named-before": Linker(frozenset({"announced", "items"}), named_before, ((frozenset({"named", "identified"}),),)),
    "one-by-one": Linker(frozenset({"announced", "items"}), one_by_one, ((KINDS["count"],),)),
}
