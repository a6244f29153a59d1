"""Numbers of people told with single ones beside them: "two divers and a cook" are three."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from fractions import Fraction

from checker.extract.language import lexicon
from checker.late import late
from checker.model import Quantity, Reading

_DETERMINER = r"(?i:an?|one|another|the|his|her|their|its)"
_FROM = r"(?: (?:from|of|at|in|aged) [^,.;:()]{1,25}?)?"
# "two divers and a cook", "two divers, a clerk and a cook": the words of the single one, which may go on too far.
_AFTER = late(
    rf"(?P<joint>{_FROM},? (?:and|plus|as well as|along with) |, ){_DETERMINER} (?P<words>[\w'’-]+(?: [\w'’-]+){{0,3}})"
)
_BEFORE = late(
    rf"\b{_DETERMINER} (?P<words>(?:[\w'’-]+ ){{0,2}}[\w'’-]+)(?:,? and|,| with) (?:(?:the|his|her|their) )?$"
)
_NAMED_BEFORE = late(r"\b[A-Z][\w'’-]+(?:, \d\d,)? and (?:his|her|their) $")
_NAMED_AFTER = late(r",? and [A-Z][\w'’-]+ [A-Z][\w'’-]+")
_TWO = frozenset(("couple", "pair"))
_REACH = 60  # characters before a number in which single people are told with it


def with_singles(reading: Reading) -> Mapping[int, frozenset[Fraction]]:
    """By its place each number of people that single ones are told with, and the numbers that they are together."""
    return reading.once(_found)


def tells_with_singles(reading: Reading, head: Quantity, others: Iterable[Fraction | None]) -> bool:
    """Does the copy make a number of people with single ones: "two divers and a cook" below "three people"?

    others: what the copy gives instead. A number with single ones beside it must itself make one of these with them.
    """
    found = with_singles(reading)
    own = found.get(head.start)
    if own is not None:
        return not own.isdisjoint(others)
    return any(head.value in totals for totals in found.values())


def _found(reading: Reading) -> dict[int, frozenset[Fraction]]:
    """The numbers of people with single ones before or behind them."""
    text = reading.document.text
    found = {}
    for one in reading.mentions():
        if isinstance(one, Quantity) and one.kind == "count" and one.value and lexicon.is_of_people(one.noun):
            before = (0, *_before(text, one.span[0]))
            after = (0, *_after(text, one.span[1]))
            totals = {one.value + some + others for some in before for others in after if some or others}
            if totals:
                found[one.start] = frozenset(totals)
    return found


def _after(text: str, end: int) -> Iterator[int]:
    """How many single people are joined to those counted before a place, told with "and"."""
    many = 0
    if _NAMED_AFTER.match(text, end):
        yield 1
    while match := _AFTER.match(text, end):
        words = match["words"].split(" ")
        last = next((at for at, word in enumerate(words) if _is_person(word)), -1)
        if last < 0:
            return
        many += 1
        end = match.start("words") + len(" ".join(words[: last + 1]))
        if match["joint"] != ", ":
            yield many


def _before(text: str, start: int) -> Iterator[int]:
    """How many single people stand right before those counted from a place on, joined to them."""
    if _NAMED_BEFORE.search(text, max(0, start - _REACH), start):
        yield 1
    many = 0
    while match := _BEFORE.search(text, max(0, start - _REACH), start):
        noun = match["words"].rpartition(" ")[2]
        if not _is_person(noun) and noun not in _TWO:
            return
        many += 2 if noun in _TWO else 1
        start = match.start()
        yield many


def _is_person(word: str) -> bool:
    """Is the word a noun for one person?"""
    return bool(lexicon.classes(word) & lexicon.PERSON) and not lexicon.is_plural(word)
