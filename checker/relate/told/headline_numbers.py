"""Numbers of the headline that the story does not have, where it has one that a slip parts from it.

Of 527 numbers in the headlines of 5,000 published articles 466 stand in the story as they are; the others are rounded,
added up, or numbers of another kind.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from fractions import Fraction
from itertools import combinations

from checker.extract.language.nouns import compatible
from checker.late import late
from checker.marks import HEAD_END
from checker.model import CalendarDate, Quantity, Reading, Relation, Sentence
from checker.relate.linker import Linker, Linkers
from checker.relate.slips import slip_of_one
from checker.relate.told.lead_facts import is_told_otherwise, is_worked_out
from checker.relate.told.stated import Stated, agree, is_plain, significant, stated_in, title_sentences
from checker.relate.wording import content_words

_KINDS = frozenset(("count", "money", "percent", "points", "duration", "measure", "age"))
_HEDGES = frozenset(("", "about"))
_NEWS = 5  # paragraphs below the headline in which its number is told
_ONE_OFF = 30  # numbers up to it are a slip apart if they are one apart
_NAMED = 100  # smaller numbers must be of things that both name
_MOST = 3  # figures of the story that the headline may have added up
_MILLION = 1_000_000
_NOUGHTS = (10, 1000)
_TOO_MANY = 12  # figures of one kind: of so many some three add up to anything
# Before a mark that was passed, of which the story tells what came of it.
_PASSED = late(
    r"\b(?:past|tops?|topped|passe[sd]|nears?|beyond|cross(?:es|ed)|breaks?|hits?|reach(?:es|ed)?|towards?)(?: the)? $"
)
# "Four years after the rats": another time than that in which the numbers grew.
_APART = late(rf"{HEAD_END}? (?:after|before|ago|on|later|since|early|late|ahead|from|until)\b")
# "13 rooftops to see", "Five things to know": the desk has counted what it shows.
_COUNTED_UP = late(
    r"\W*(?:the |these |here are |top |best )*[\w-]+ (?:[\w'’-]+ ){0,4}?(?:things|ways|reasons|tips|places|facts"
    r"|questions|photos|pictures|signs|rituals|designers|locations|rules|lessons|steps|books|films|movies|apps|stories|points"
    r"|takeaways|moments|people|ideas|recipes|quotes)\b",
    re.IGNORECASE,
)


def headline_numbers(reading: Reading, rule: str) -> Iterator[Relation]:
    """Each exact number of the title that the story lacks, with the only one of its first paragraphs a slip off.

    The two are of one kind, and the sentence of the second has a word of the title.
    """
    heads = _stated(title_sentences(reading))
    if not heads or _COUNTED_UP.match(reading.document.text):
        return
    title = heads[0].sentence.block
    body = _stated([one for one in reading.sentences if one.block != title])
    for head in heads:
        again = next((one for one in body if _is_told_again(head, one)), None)
        if again is not None:
            roles = {"title": head.figure, "body": again.figure}
            yield Relation(rule, dict(roles), (head.sentence, again.sentence))
        elif _is_exact(reading, head):
            others = {one.size for one in heads if one is not head}  # what the headline tells rightly besides
            first = (one for one in body if one.sentence.block <= title + _NEWS and one.size not in others)
            meant = [one for one in first if _may_be_meant(head, one) and _are_compounds(reading, head, one)]
            misprint = any(_is_misprint(head, one) for one in meant)
            if _is_in_story(reading, head, body, added_up=not misprint):
                continue
            if len({one.size for one in meant}) != 1 or (not misprint and is_worked_out(head, reading)):
                continue
            if not is_told_otherwise(reading, head, meant):
                roles = {"title": head.figure, "body": meant[0].figure}
                yield Relation(rule, dict(roles), (head.sentence, meant[0].sentence))


def _is_told_again(head: Stated, one: Stated) -> bool:
    """Is it the headline's number again, in a sentence with a word of the headline?"""
    first, second = head.figure, one.figure
    if not isinstance(first, Quantity) or not isinstance(second, Quantity) or not _are_alike(head, one):
        return False
    if first.value != second.value or not is_plain(first) or not is_plain(second):
        return False
    return bool(content_words(head.sentence.form) & content_words(one.sentence.form))


def _stated(sentences: Sequence[Sentence]) -> list[Stated]:
    """The figures of some sentences that have a value."""
    return [one for one in stated_in(sentences) if isinstance(one.figure, Quantity) and one.figure.value]


def _is_exact(reading: Reading, head: Stated) -> bool:
    """Is it a number of its own, neither rough nor a part of another, nor of one thing, nor in a compound?"""
    one, text = head.figure, reading.document.text
    if (
        not isinstance(one, Quantity)
        or one.kind not in _KINDS
        or one.hedge
        or one.range_part
        or one.more
        or one.of_whole
    ):
        return False
    if _PASSED.search(head.sentence.form, 0, head.mark):
        return False
    if _is_apart(head):
        return False
    bare = one.kind == "count" and not one.noun and head.size < _NAMED
    return head.size > 1 and not bare and text[one.start - 1 : one.start] != "-"


def _is_misprint(head: Stated, one: Stated) -> bool:
    """Are they so alike that what the story adds up to is no matter: two digits swapped, or billions for millions?"""
    apart = max(head.size, one.size) / min(head.size, one.size)
    if head.digits == one.digits:
        return apart in _NOUGHTS
    return slip_of_one(_all_digits(head), _all_digits(one)) == "swapped"


def _is_in_story(reading: Reading, head: Stated, body: Sequence[Stated], *, added_up: bool) -> bool:
    """Does the story have the number, in whatever kind or rounding, or (if they count) numbers that make it?"""
    value = head.figure.value if isinstance(head.figure, Quantity) else None
    if any(one.size == head.size for one in body) or value is None:
        return True
    dates = [one for one in reading.mentions() if isinstance(one, CalendarDate)]
    if any(value in (date.year, date.day) for date in dates):
        return True
    alike = [one for one in body if _are_alike(head, one)]
    if any(agree(head, one) or (one.digits.startswith(head.digits) and _is_of_its_size(head, one)) for one in alike):
        return True  # "$16bn" for 16.6
    if not added_up:
        return False
    sizes = [Fraction(one.figure.value) for one in alike if isinstance(one.figure, Quantity) and one.figure.value]
    if len(sizes) > _TOO_MANY:
        return True
    times = [one.size for one in body if one.figure.kind == "count" and 1 < one.size <= _TOO_MANY]
    if any(value == many * size for many in times for size in sizes):
        return True  # "two 10,000-tonne cargoes"
    return any(
        value in (sum(some), abs(some[0] - some[1]))
        for many in range(2, _MOST + 1)
        for some in combinations(sizes, many)
    )


def _is_of_its_size(head: Stated, one: Stated) -> bool:
    """Is one of the two numbers less than ten times the other?"""
    return max(head.size, one.size) < 10 * min(head.size, one.size)


def _are_alike(one: Stated, other: Stated) -> bool:
    """Are two figures of one kind and unit?"""
    first, second = one.figure, other.figure
    if not isinstance(first, Quantity) or not isinstance(second, Quantity):
        return False
    return (first.kind, first.unit) == (second.kind, second.unit)


def _may_be_meant(head: Stated, one: Stated) -> bool:
    """Is it a figure of the same, told in words of the headline, that one slip parts from the headline's?"""
    first, second = head.figure, one.figure
    if not isinstance(first, Quantity) or not isinstance(second, Quantity) or not _are_alike(head, one):
        return False
    if second.hedge not in _HEDGES or second.range_part or second.more or not _is_slip(head, one):
        return False
    if first.kind == "count" and not _name_the_same(first, second):
        return False
    if _is_apart(one):
        return False
    if first.kind == "count" and first.noun == second.noun == "" and _is_misprint(head, one):
        return True  # "Ardel's 121 wins it", "she made 112 not out"
    known = first.kind == "age" and one.sentence.form.endswith("the ", 0, one.mark)  # "The 62-year-old said"
    return known or bool(content_words(head.sentence.form) & content_words(one.sentence.form))


def _is_apart(stated: Stated) -> bool:
    """Does a length of time part two events ("four years after the fire"), and is it none that something took?"""
    return stated.figure.kind == "duration" and _APART.match(stated.sentence.form, stated.mark + 1) is not None


def _are_compounds(reading: Reading, one: Stated, other: Stated) -> bool:
    """Do both stand in a compound ("a 14-year term"), or neither?"""
    text = reading.document.text
    joined = [text[each.figure.end - 5 : each.figure.end + 1].count("-") > 0 for each in (one, other)]
    return joined[0] == joined[1] or one.figure.kind == "age"


def _name_the_same(one: Quantity, other: Quantity) -> bool:
    """Do both name what they count, by nouns for the same; or is it too large a number to stand for two things?"""
    if one.noun and other.noun:
        return one.noun == other.noun or compatible(one.noun, other.noun)
    return (one.value or 0) >= _NAMED


def _is_slip(head: Stated, one: Stated) -> bool:
    """Is one number the other with a digit changed, two swapped or a nought more, or the next small number?"""
    low, high = sorted((head.size, one.size))
    if high <= _ONE_OFF and high - low == 1:
        return True
    if head.digits == one.digits:
        return len(head.digits) > 1 and (high == 10 * low or (_is_amount(head) and high == 1000 * low))
    first, second = _all_digits(head), _all_digits(one)
    return high < 10 * low and len(first) > 1 and slip_of_one(first, second) != ""


def _is_amount(stated: Stated) -> bool:
    """Is it an amount that is told in millions or billions?"""
    return stated.figure.kind in ("money", "measure") and stated.size >= _MILLION


def _all_digits(stated: Stated) -> str:
    """The digits of a number with the noughts behind them: "100" and "20" are no slip apart."""
    value = Fraction(stated.figure.value or 0) if isinstance(stated.figure, Quantity) else Fraction(0)
    return str(abs(value.numerator)) if value.denominator == 1 else significant(value)


LINKERS: Linkers = {
    "headline-numbers": Linker(frozenset({"title", "body"}), headline_numbers, blocks=("title",)),
}
