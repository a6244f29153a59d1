"""Ages that a document gives to people by name: told twice, and beside the date of birth."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from typing import NamedTuple

from checker.late import late
from checker.marks import KINDS
from checker.model import CalendarDate, Passage, Quantity, Reading, Relation, Sentence
from checker.relate.linker import Linker, Linkers

_AFTER_NAME = late(r",? \(?(?:aged? |now )?|,? (?:who is now |who is |now )(?:aged )?")
_BEFORE_NAME = late(r" (?:(?!(?:of|for|from|in|at|with|to|by|and|or|than|who|named|called)\b)[a-z-]+ ){0,4}")
_AGE_ENDS = late(r"[,.;)]|(?: [–—-]{1,2} )")
# What makes an age one of another time, in the words just before or after it.
_OTHER_TIME = late(
    r"\b(?:then|at the time|when|while|turn(?:s|ed|ing)|birthday|at (?:the )?age|once|was only|next|as an?|previously"
    r"|later|ago|years before)\b"
)
_PAST_YEAR = late(r"(?<!born )\b(?:in|since|of) (?:1[89]|20)\d\d\b")
_UNKNOWN = late(r"\b(?:doe|roe|victim|witness|juror|defendant)\b")
_BORN = late(
    r",? (?:(?:who|whose) )?(?:(?:is|was) )?(?:born|date of birth is|date of birth was|came into the world)"
    r"(?: (?!of\b|with\b|to\b)[\w,'-]+){0,7} "
)
_DEAD = ("died", "dies", "dead", "death", "killed", "late ", "murder", "obituary", "funeral", "drowned")
_KIN = late(r"\b(?:sons?|daughter|brother|sister|father|mother|wife|husband|nephew|niece|grand\w+),? \Z")
_ONE_OF_MANY = late(r"(?:^|\b)(?:a|an) $", re.IGNORECASE)  # "a six-year-old Great Dane" names a breed
_NAME_GOES_ON = late(r" [\"“”‘'(]")  # Cesar "Danny" Ruiz is not the Cesar before
_NEAR = 40  # characters
_OLDEST = 110
_ABOUT = 4  # years by which a year told may miss the year of the other age


class Age(NamedTuple):
    """An age with the name of its owner and the sentence that gives it."""

    age: Quantity
    name: Passage
    sentence: Sentence


def ages_told_twice(reading: Reading, rule: str) -> Iterator[Relation]:
    """The first age that a document gives for a name, with each further one; ages of another time are left out."""
    first: dict[str, Age] = {}
    for one in ages_of_people(reading):
        earlier = first.setdefault(one.name.key, one)
        if _is_introduced(reading, earlier, one):
            continue  # a relative of the one who was told by the surname before
        if earlier is not one and not _is_of_another_year(reading, earlier.age, one.age):
            sentences = tuple(dict.fromkeys((earlier.sentence, one.sentence)))
            yield Relation(rule, {"one": earlier.age, "other": one.age}, sentences)


def _is_introduced(reading: Reading, earlier: Age, one: Age) -> bool:
    """Is a person with an age named in full here for the first time, after an age beside the bare surname?"""
    text = reading.document.text
    bare, whole = (text[each.name.start : each.name.end] for each in (earlier, one))
    return " " not in bare and whole != bare and text.find(whole) > earlier.name.start


def _is_of_another_year(reading: Reading, one: Quantity, other: Quantity) -> bool:
    """Does the document name a year as long before its last as the ages are apart, or longer?"""
    apart = abs(int(one.value or 0) - int(other.value or 0))
    if not apart:
        return False
    years: set[int] = {day.year for day in reading.mentions() if isinstance(day, CalendarDate) and day.year is not None}
    if reading.document.published is not None:
        years.add(reading.document.published.year)
    last = max(years, default=0)
    return any(last - year >= apart - _ABOUT for year in years if year != last)


def named_births(reading: Reading, rule: str) -> Iterator[Relation]:
    """The age of a living person with the date of birth given by name."""
    text = reading.document.text
    if not any(word in text for word in ("born", "of birth", "into the world")):
        return
    births = list(_births(reading))
    keys = [name.key for name, _, _ in births]
    for one in ages_of_people(reading) if births else ():
        if keys.count(one.name.key) == 1 and not _is_dead(text, one.name.key.rpartition(" ")[2]):
            _, born, sentence = births[keys.index(one.name.key)]
            sentences = tuple(dict.fromkeys((sentence, one.sentence)))
            yield Relation(rule, {"birth": born, "age": one.age}, sentences)


def _is_dead(text: str, surname: str) -> bool:
    """Does the copy speak of the death of a person of that name?"""
    if not any(word in text for word in _DEAD):
        return False
    own = rf"\b{re.escape(surname)}\b"
    gone = r"\b(?:died|dies|dead|death|killed|murdered|drowned|funeral|obituary)\b"
    told = rf"{own}[^.\n]{{0,40}}{gone}|(?:of|killed|murdered|late) (?:[\w.'’]+ ){{0,3}}{own}"
    return re.search(told, text, re.IGNORECASE) is not None


def _births(reading: Reading) -> Iterator[tuple[Passage, CalendarDate, Sentence]]:
    """Each date of birth that follows a name in its sentence."""
    text = reading.document.text
    ends = [name.end for name in reading.names]
    for sentence in reading.sentences:
        for born in sentence.mentions:
            if isinstance(born, CalendarDate) and born.year is not None and not born.century_step:
                at = bisect_right(ends, born.start) - 1
                while at >= 0 and ends[at] > sentence.start:
                    name = reading.names[at]
                    if _BORN.fullmatch(text, name.end, born.start) and not _KIN.search(text, 0, name.start):
                        yield name, born, sentence
                        break
                    at -= 1


def ages_of_people(reading: Reading) -> Iterator[Age]:
    """The ages of the day with their owners; a surname that two people share has no owner."""
    names = reading.names
    starts, ends = [one.start for one in names], [one.end for one in names]
    for sentence in reading.sentences:
        for age in sentence.mentions:
            if isinstance(age, Quantity) and _is_age(age):
                name = _owner(reading, age, starts, ends)
                if name is None or not is_of_the_day(reading.document.text, age):
                    continue
                if not _is_shared(names, name):
                    yield Age(age, name, sentence)


def _is_age(age: Quantity) -> bool:
    if age.kind not in ("age", "count") or age.hedge or age.range_part or age.value is None:
        return False
    return ((age.kind == "age" and age.unit == "year") or _is_bare(age)) and age.value <= _OLDEST


def _is_bare(age: Quantity) -> bool:
    """Is it a whole number without a noun, such as an age is after "who is now"?"""
    return (
        age.kind == "count" and not age.unit and not age.noun and age.value is not None and age.value.denominator == 1
    )


def is_of_the_day(text: str, age: Quantity) -> bool:
    """Is it the age on the day of the copy, by the words around it?"""
    around = text[max(0, age.start - _NEAR) : age.start], text[age.end : age.end + _NEAR]
    return not any(_OTHER_TIME.search(one) or _PAST_YEAR.search(one) for one in around)


def _owner(reading: Reading, age: Quantity, starts: list[int], ends: list[int]) -> Passage | None:
    """The name that an age stands directly after ("Ada Tarn, 34,") or before ("the 34-year-old Tarn")."""
    text = reading.document.text
    at = bisect_right(ends, age.start) - 1
    if at >= 0 and _AFTER_NAME.fullmatch(text, ends[at], age.start):
        bare = text[age.start : age.end].isdigit() or text[age.start : age.end].startswith("age")
        told = age.kind == "age" or "who is" in text[ends[at] : age.start]
        ends_here = _AGE_ENDS.match(text, age.end) or (told and text.startswith(" and ", age.end))
        return reading.names[at] if bare and told and ends_here else None
    after = bisect_left(starts, age.end)
    if _ONE_OF_MANY.search(text, max(0, age.start - 4), age.start):
        return None
    if after < len(starts) and text[age.end - 3 : age.end] == "old":
        whole = not _NAME_GOES_ON.match(text, reading.names[after].end)
        return reading.names[after] if whole and _BEFORE_NAME.fullmatch(text, age.end, starts[after]) else None
    return None


def _is_shared(names: tuple[Passage, ...], name: Passage) -> bool:
    """Is a name unknown, of one word, or is its last word that of another person of the document too?"""
    if " " not in name.key or _UNKNOWN.search(name.key):
        return True
    last = name.key.rpartition(" ")[2]
    return any(" " in one.key and one.key != name.key and one.key.rpartition(" ")[2] == last for one in names)


LINKERS: Linkers = {
    "ages-told-twice": Linker(frozenset({"one", "other"}), ages_told_twice, ((KINDS["age"], KINDS["count"]),)),
    "named-births": Linker(frozenset({"birth", "age"}), named_births, ((KINDS["age"], KINDS["count"]), (_BORN,))),
}
