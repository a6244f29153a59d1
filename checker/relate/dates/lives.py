"""Births, deaths and ages: one life told over several sentences."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from checker.late import late
from checker.marks import DASH, HEAD_END, KINDS
from checker.model import CalendarDate, Mention, Reading, Relation, Sentence
from checker.relate.dates.birth_words import is_of_the_birth
from checker.relate.figures import marked
from checker.relate.linker import Linker, Linkers

_DATE = KINDS["date"] + KINDS["year"]
_COUNT = KINDS["count"] + KINDS["age"]
_NO_DATE = f"[^{_DATE};:.]"
_NO_KIN = "".join(f"(?<!{one} )" for one in ("son", "sons", "daughter", "daughters", "child", "baby"))
_BORN = late(rf"(?<![\w-]){_NO_KIN}born (?!(?:out )?of |with |from ){_NO_DATE}{{0,50}}?(?P<date>[{_DATE}])")
_DIED = late(
    rf"\b(?:died|passed away|death|was killed)\b(?:(?!born|\bbut\b|\bdated\b){_NO_DATE}){{0,40}}?(?P<date>[{_DATE}])"
)
_AGE_AT_DEATH = late(
    rf"\b(?:dead|dies|died|death|passed away)\b[^{_DATE};:]{{0,60}}?(?:, |at |at the age of |aged |age )"
    rf"(?P<age>[{_COUNT}])(?! of (?:them|those|whom)\b)"
    rf"|\b(?:dead|dies|died|passed away)\b[^;:.]{{0,70}}?(?:aged|at the age of) (?P<aged>[{_COUNT}])"
    rf"|^(?:he|she|(?!the |its |their )[a-z'’-]+ [a-z'’-]+) was (?P<was>[{_COUNT}])(?: years old)?[.,]?$"
)
_AGE_AT_EVENT = late(
    rf"\b(?P<who>he|she|who|[\w'-]+) (?:\w+ ){{0,4}}?(?:retired|married|joined|left|won|moved|became|emigrated|wed"
    rf"|enlisted|graduated|qualified|resigned|converted|arrived|started|began|stepped down|sold)\b{_NO_DATE}{{0,60}}?"
    rf"\bin (?P<date>[{_DATE}]),? (?:aged|at the age of|at age|at) (?P<age>[{_COUNT}])"
    r"(?![^.,;]*\b(?:per|years later)\b)"
)
_BOTH = late(
    rf"born {_NO_DATE}{{0,50}}?(?P<birth>[{_DATE}]){_NO_DATE}{{0,40}}? (?:and )?died {_NO_DATE}{{0,50}}?"
    rf"(?P<death>[{_DATE}])"
    rf",? (?:aged|at the age of|at age|at) (?P<age>[{_COUNT}])"
)
_YEARS = late(
    rf"\((?:born )?(?P<birth>[{_DATE}]) ?(?:{DASH}|[-–—]|to) ?(?P<death>[{_DATE}])\)[^;.]{{0,80}}?\b(?:died|dies"
    rf"|dead)\b"
    rf"[^;.]{{0,60}}?\b(?:aged|at the age of|at age|at) (?P<age>[{_COUNT}])"
)
_OTHERS = late(
    r"\b(?:wife|husband|son|daughter|brother|sister"
    r"|(?:his|her|whose|their|'s) (?:late )?(?:mother|father)|twins?|children|baby|widow|grand\w+"
    r"|elder|eldest|younger|youngest|uncle|aunt|cousin|nephew|niece|fianc\w+|partner|parents?)\b"
)


_RELATIVE = late(
    r"\b(?:his|her|whose) (?:\w+ )?(?:father|mother|wife|husband|sons?|daughters?|brothers?|sisters?|grand\w+"
    r"|parents),? "
    r"(?:\w+,? )?(?:who )?(?:was|were|is)? ?$"
)
# "He was the second of six children of Carl Orde, who died at 44 in 1951."
_OF_PARENT = late(
    rf"\b(?:child|children|son|sons|daughter|daughters){HEAD_END}? of [^;]*\bwho\b[^;]*\b(?:died|killed)\b"
)
_UNTIL_DEATH = late(r"\buntil (?:his|her) (?:own )?death\b")  # of a marriage: that of husband or wife
_HAS_DIED = late(r"\b(?:has|have|'s) (?:just |suddenly |peacefully )?died\b")
_SEX = late(r"\b(?:he|his|him|she|her)\b")
# "Hale, who died in 1980, once said": a death of long ago that is told aside is somebody else's.
_TOLD_ASIDE = late(rf"(?:,|-|{DASH}|–|—) ?who (?:had )?(?:died|was killed) in {KINDS['year']}(?: ?[,{DASH}–—-])")
_WHO_DIED = late(r"\b(he|she) (?:had )?died\b")
_SEXES = {"he": "m", "his": "m", "him": "m", "she": "f", "her": "f"}


class _Fact(NamedTuple):
    """A mention with the sentence that holds it, and the sentence's place in the reading."""

    mention: Mention
    sentence: Sentence
    order: int


def ages_and_births(reading: Reading, rule: str) -> Iterator[Relation]:
    """Ages at death or at dated events, each with the date of birth; for documents that tell of one birth only.

    A life told in one sentence ("born in 1950 and died in 2011, aged 60") needs nothing else.
    """
    births: list[_Fact] = []
    told: list[Relation] = []
    for order, sentence in enumerate(reading.sentences):
        told += _in_one_sentence(reading, sentence, rule) if "die" in sentence.form or "dead" in sentence.form else ()
        if "born" in sentence.form:
            births += _births(reading, sentence, order)
    yield from told
    if len({_stated(one.mention) for one in births}) != 1 or not _has_year(births[0].mention):
        return
    ages = [one.roles["age"] for one in told]
    yield from (one for one in _over_sentences(reading, rule, births[0]) if one.roles["age"] not in ages)


def ages_at_death_in_the_news(reading: Reading, rule: str) -> Iterator[Relation]:
    """Ages at a death of these days ("died Sunday") with the date of birth, in a document that tells of one birth."""
    text = reading.document.text
    if "orn " not in text or "died" not in text:
        return
    births = [one for order, sentence in enumerate(reading.sentences) for one in _births(reading, sentence, order)]
    if len({_stated(one.mention) for one in births}) != 1 or not _has_year(births[0].mention):
        return
    deaths = [one for order, sentence in enumerate(reading.sentences) for one in _facts(sentence, order, _DIED)]
    own_deaths = [one for one in deaths if not _OTHERS.search(one.sentence.form)]
    if own_deaths and all(_is_weekday(one.mention) for one in own_deaths):
        for age in ages_at_death(reading):
            sentences = tuple(dict.fromkeys((births[0].sentence, age.sentence)))
            yield Relation(rule, {"birth": births[0].mention, "age": age.mention}, sentences)


def _is_weekday(mention: Mention) -> bool:
    plain = isinstance(mention, CalendarDate) and mention.weekday is not None
    return plain and isinstance(mention, CalendarDate) and mention.year is None and mention.day is None


def _in_one_sentence(reading: Reading, sentence: Sentence, rule: str) -> Iterator[Relation]:
    for match in (found for pattern in (_BOTH, _YEARS) for found in pattern.finditer(sentence.form)):
        at = marked(sentence)
        roles = {name: at[match.start(group)] for name, group in _ROLES}
        if is_of_the_birth(reading, sentence, roles["birth"]):
            yield Relation(rule, dict(roles), (sentence,))


_ROLES = (("birth", "birth"), ("event", "death"), ("age", "age"))


def _over_sentences(reading: Reading, rule: str, birth: _Fact) -> Iterator[Relation]:
    """The ages at death, by the one date of death, and the ages at other dated events of that life."""
    deaths = [one for order, sentence in enumerate(reading.sentences) for one in _facts(sentence, order, _DIED)]
    own_deaths = [one for one in deaths if not _OTHERS.search(one.sentence.form) or one.order == birth.order]
    told_with = {order for order, one in enumerate(reading.sentences) if _told_with_birth(one)}
    own_deaths = [one for one in own_deaths if one.order in told_with] or [
        one for one in own_deaths if not _is_of_other_sex(one, birth)
    ]
    own_deaths = [
        one for one in own_deaths if not _is_of_a_spouse(reading, one) and not _TOLD_ASIDE.search(one.sentence.form)
    ]
    own_deaths = [one for one in own_deaths if not _is_long_past(reading, one)]
    if len({_stated(one.mention) for one in own_deaths}) == 1 and _is_day_or_year(own_deaths[0].mention):
        death = own_deaths[0]
        for age in ages_at_death(reading):
            if _is_of_another_death(age, death, deaths):
                continue
            sentences = dict.fromkeys((birth.sentence, death.sentence, age.sentence))
            yield Relation(rule, {"birth": birth.mention, "event": death.mention, "age": age.mention}, tuple(sentences))
    for sentence in reading.sentences[birth.order :]:
        if "aged" in sentence.form or " at " in sentence.form:
            for match in _AGE_AT_EVENT.finditer(sentence.form):
                at = marked(sentence)
                if not _OTHERS.search(sentence.form):
                    roles = {"birth": birth.mention, "event": at[match.start("date")], "age": at[match.start("age")]}
                    yield Relation(rule, dict(roles), (birth.sentence, sentence))


def _is_of_another_death(age: _Fact, death: _Fact, deaths: list[_Fact]) -> bool:
    """Does its sentence tell of a death in another year: "Hugh died in 2003, aged 81"?"""
    when = death.mention
    years = {one.mention.year for one in deaths if one.order == age.order and isinstance(one.mention, CalendarDate)} - {
        None
    }
    return isinstance(when, CalendarDate) and when.year is not None and bool(years) and when.year not in years


def _told_with_birth(sentence: Sentence) -> bool:
    return "born" in sentence.form and _BORN.search(sentence.form) is not None


def _is_of_other_sex(death: _Fact, birth: _Fact) -> bool:
    """Is it the death of a "she" where the birth is that of a "he", or the other way round?"""
    born, died = (frozenset(_SEX.findall(one.sentence.form)) for one in (birth, death))
    return bool(born and died) and not {_SEXES[word] for word in born} & {_SEXES[word] for word in died}


def _is_of_a_spouse(reading: Reading, death: _Fact) -> bool:
    """Is it said that "he died", in copy that is of a "she", or the other way round?"""
    who = _WHO_DIED.search(death.sentence.form)
    told = [_SEXES[word] for one in reading.sentences for word in _SEX.findall(one.form)]
    return who is not None and 2 * told.count(_SEXES[who[1]]) < len(told)


def _is_long_past(reading: Reading, death: _Fact) -> bool:
    """Is it a death of years ago, in copy about somebody who "has died"?"""
    published, when = reading.document.published, death.mention
    if published is None or not isinstance(when, CalendarDate) or when.year is None:
        return False
    return when.year < published.year - 1 and any(_HAS_DIED.search(one.form) for one in reading.sentences)


def ages_at_death(reading: Reading) -> Iterator[_Fact]:
    """The ages that a document gives for a death: "dies at 83", "died ..., aged 83", "She was 83"."""
    told = False
    for order, sentence in enumerate(reading.sentences):
        form = sentence.form
        dying = "die" in form or "dead" in form or "death" in form
        if dying or ((told or order == 0) and " was " in form[:40]):
            if _OTHERS.search(form) or _UNTIL_DEATH.search(form):
                continue
            match = _AGE_AT_DEATH.search(form)
            if match is not None and (match["was"] is None or told or order == 0):
                group = match.lastgroup or "age"
                yield _Fact(marked(sentence)[match.start(group)], sentence, order)
        told = told or dying


def _births(reading: Reading, sentence: Sentence, order: int) -> list[_Fact]:
    """The dates of birth in a sentence, but for those of what was done later in it."""
    return [one for one in _facts(sentence, order, _BORN) if is_of_the_birth(reading, sentence, one.mention)]


def _facts(sentence: Sentence, order: int, pattern: re.Pattern[str]) -> list[_Fact]:
    """The dates that the pattern finds in a sentence, but for those of "his father" and other relatives."""
    at = marked(sentence)
    return [
        _Fact(at[match.start("date")], sentence, order)
        for match in pattern.finditer(sentence.form)
        if not _RELATIVE.search(sentence.form, 0, match.start()) and not _OF_PARENT.search(sentence.form[: match.end()])
    ]


def _stated(mention: Mention) -> tuple[int | None, ...]:
    if not isinstance(mention, CalendarDate):
        return ()
    return mention.year, mention.month, mention.day


def _has_year(mention: Mention) -> bool:
    return isinstance(mention, CalendarDate) and mention.year is not None and not mention.century_step


def _is_day_or_year(mention: Mention) -> bool:
    return isinstance(mention, CalendarDate) and (mention.day is not None or mention.year is not None)


LINKERS: Linkers = {
    "ages-at-death-in-the-news": Linker(
        frozenset({"age", "birth"}), ages_at_death_in_the_news, ((_BORN,), (_DIED,), (_AGE_AT_DEATH,))
    ),
    "ages-and-births": Linker(frozenset({"age", "birth", "event"}), ages_and_births, ((_BORN, _BOTH, _YEARS),)),
}
