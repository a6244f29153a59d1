"""Ages that one person had in two years: "joined in 1998 at the age of 31 … retires in 2032 when he reaches 65"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from checker.late import late
from checker.marks import DASH, KINDS
from checker.model import CalendarDate, Mention, Quantity, Reading, Relation, Role, Sentence
from checker.relate.dates.birth_words import is_of_the_birth
from checker.relate.figures import marked
from checker.relate.hints import all_forms, sentences_with
from checker.relate.linker import Linker, Linkers
from checker.relate.sentences import adjoin, both

_WHEN = KINDS["date"] + KINDS["year"]
_AGE = KINDS["count"] + KINDS["age"]
_ORDINAL = KINDS["ordinal"]
_GAP = rf"[^{_WHEN};:()]"
_BE = (
    r"(?:was|is|were|will be|turned|turns|turning|reached|reaches|reaching)"
    r"(?: just| only| already| still| barely| then)?"
)
_ENDS = r"(?= (?:years (?:old|of age)|and|to|he|she|it|by|when|with|after|for|but|as|in|on|his|her)\b|[,.;)?!]|$)"
FACT = late(
    rf"(?P<w1>[{_WHEN}])(?:(?!\b(?:has|have|is|dies)\b){_GAP}){{0,50}}?\b(?:at the age of|aged|at age|at just|at only"
    rf"|aged just|aged only|at(?= {KINDS['age']})|when (?:he"
    rf"|she|it) {_BE})"
    rf" (?P<a1>[{_AGE}]){_ENDS}"
    rf"|\b(?:at the age of|aged|at age|turned|turns|will turn|turning|reached|was|will be) (?P<a2>[{_AGE}]),? (?:in"
    rf"|on) (?:the (?:\w+ of )?|early |late )?(?P<w2>[{_WHEN}])"
    rf"|\b(?:won|winning|left|joined|joining|married|wed|became|debut|title|school|retired|graduated|emigrated|turned"
    rf" professional|started|ordained|crowned|elected){_GAP}{{0,40}}? at (?:just |only )?(?P<a0>[{_AGE}])"
    rf" in (?P<w0>[{_WHEN}])"
    rf"|\b(?:at|aged|now|still|just|only) (?P<a8>[{_AGE}]), (?:back )?in (?:the (?:early |late )?\w+ of |early |late )?"
    rf"(?P<w8>[{_WHEN}])"
    rf"|\bwhen {_GAP}{{0,60}}(?:in|on) (?P<w3>[{_WHEN}]){_GAP}{{0,20}}?,? (?:he|she|it) {_BE} (?P<a3>[{_AGE}]){_ENDS}"
    rf"|\b(?:his|her) (?P<a4>{_ORDINAL}) birthday,? (?:{_GAP}{{0,20}})(?:in|on) (?P<w4>[{_WHEN}])"
    rf"|\b(?:was|were) (?:just |only |already |barely |still )?(?P<a6>[{_AGE}])(?: years old)? when [a-z][\w'-]*"
    rf" {_GAP}{{0,50}}?"
    rf"\b(?:in|at|on)(?: the(?: \w+ of)?| early| late)? (?P<w6>[{_WHEN}])"
    rf"|\bas an? (?P<ab>{KINDS['age']}) in (?:the \w+ of |early |late )?(?P<wb>[{_WHEN}])"
    rf"|\b(?:was|had been) (?P<ac>[{_AGE}])(?: years old)? at the time of {_GAP}{{3,40}}? (?:in|on) (?P<wc>[{_WHEN}])"
    rf"|(?:^|\b)(?:aged|just|only) (?P<ad>[{_AGE}]) when (?:he|she) {_GAP}{{3,50}}? in"
    rf" (?:the \w+ of |early |late )?(?P<wd>[{_WHEN}])"
    rf"|\b(?:in|on) (?P<w9>[{_WHEN}]),? as an? (?P<a9>{KINDS['age']})"
    rf"|\b(?:in|on) (?P<w7>[{_WHEN}]),? at (?P<a7>[{_AGE}]){_ENDS}"
    rf"|\b(?:in|on) (?P<w5>[{_WHEN}]),? (?:\w+ ){{0,2}}(?:he|she) {_BE} (?P<a5>[{_AGE}]){_ENDS}"
)
BORN = late(
    rf"(?<![\w-])(?:born|hatched|foaled|came into the world|date of birth)(?! (?:out )?of\b| with\b"
    rf"| from\b)[^{_WHEN};:.]{{0,60}}?(?P<when>[{_WHEN}])"
)
_BIRTHS = ("born", "hatched", "foaled", "into the world", "of birth")
# "Owen died in 2011, at 83": of one who died then, so much more is told.
_ANOTHER_DIED = late(
    rf"(?!(?:he|she|it|who|mr|mrs|ms|dr|miss)\b)[a-z]+ (?:died|was killed) in {KINDS['year']},? (?:at|aged)\b"
)
# "Like Hale -- who died at 79 in May 2016 -- Tarn is tall": a death told aside is somebody else's.
_DIED_ASIDE = late(rf"(?:-|{DASH}|–|—) ?who (?:had )?(?:died|was killed) $")
_OTHERS = late(
    r"\b(?:wife|husband|sons?|daughters?|brothers?|sisters?|mother|father|twins?|(?<!her first )child"
    r"|children|baby|widow|grand\w+|parents?"
    r"|uncle|aunt|nephew|niece|partner|predecessor|successor|colleague|friend"
    rf"|whose(?! date of birth| {_ORDINAL} birthday)|they|record|youngest ever"
    r"|when the [\w-]+ (?:was|were|turned)|until(?! (?:he|she)\b))\b"
)
# Looked for by the figure first, and by the word before it then, because few sentences have such a figure.
_BEFORE_AGE = (
    "at|now|aged|age|of|was|is|were|be|turn|turns|turned|turning|been|reach|reaches|reached|reaching|just|only|already|still"
    "|barely|then|as a|as an"
).split("|")
_QUICK = late(
    rf"[{_AGE}](?:{'|'.join(rf'(?<=[ (]{word} .)|(?<=^{word} .)' for word in _BEFORE_AGE)})|{_ORDINAL} birthday"
)
# "He was named to the bench in 1967. At 36 he was the youngest": the age then, told in the next sentence.
_MADE = late(
    r"\b(?:named|appointed|elected|made|promoted|crowned|chose|picked|hired|sworn in|ordained|installed)\b"
    r"|\b(?:he|she) (?:joined|became|took over|won|entered|succeeded)\b"
)
AT_THAT = late(
    rf"^\"?(?:at|aged|at the age of|at just|at only) (?P<age>[{_AGE}]),? (?:he|she) (?:was|became|had become) "
)
_REDEEMED = late(r"\b(?:called|callable|redeem\w*|retired? (?:at|from)|bonds?|notes?|premiums?|par|priced)\b")
_OLDEST = 120
_MOST = 6  # facts that follow one and may be of the same life
_REACH = 3  # sentences with figures between two facts of one life
_SAME = late(rf"(?:^|, |\band |\bwhen |\"|^at [{_AGE}] )(?:he|she|it)\b")


class LifeFact(NamedTuple):
    """An age with the date when it was reached; no age at a birth."""

    age: Quantity | None
    when: CalendarDate
    sentence: Sentence
    order: int
    at: int  # where it begins in the form


def ages_in_years(reading: Reading, rule: str) -> Iterator[Relation]:
    """Each two ages of one person with the dates to which the copy gives them."""
    facts = [fact for fact in reading.once(life_facts) if fact.age is not None]
    for at, one in enumerate(facts):
        for other in facts[at + 1 : at + _MOST]:
            if one.age and other.age and one.when is not other.when and are_of_one_life(one, other, reading):
                roles: dict[str, Role] = {"one": one.age, "other": other.age}
                roles |= {"one_when": one.when, "other_when": other.when}
                yield Relation(rule, roles, both(one.sentence, other.sentence))


def ages_since_birth(reading: Reading, rule: str) -> Iterator[Relation]:
    """Each age of a person at a dated event with the date of birth."""
    facts = reading.once(life_facts)
    births = [fact for fact in facts if fact.age is None]
    for fact in facts if births else ():
        if fact.age is None:
            continue
        own = [birth for birth in births if are_of_one_life(birth, fact, reading)]
        if len(own) == 1 and own[0].when is not fact.when:
            roles: dict[str, Role] = {"birth": own[0].when, "age": fact.age, "event": fact.when}
            yield Relation(rule, roles, both(own[0].sentence, fact.sentence))


def life_facts(reading: Reading) -> tuple[LifeFact, ...]:
    """The births of the copy, and the ages that it gives to years, in order."""
    found: list[LifeFact] = []
    whole = reading.once(all_forms)
    births = tuple(word for word in _BIRTHS if word in whole)
    for order, sentence in sentences_with(reading, tuple(_WHEN)):
        form = sentence.form
        if births and any(word in form for word in births):
            found += _births(reading, sentence, order)
        if _QUICK.search(form):
            found += _ages(sentence, order)
        found += _age_next(reading, sentence, order)
    return tuple(found)


def _age_next(reading: Reading, sentence: Sentence, order: int) -> Iterator[LifeFact]:
    """The age that the next sentence opens with, of who took a post on the only date of this one."""
    after = reading.sentences[order + 1] if order + 1 < len(reading.sentences) else None
    match = AT_THAT.match(after.form) if after is not None else None
    if after is None or match is None or not adjoin(reading, sentence, after) or not _MADE.search(sentence.form):
        return
    age = marked(after)[match.start("age")]
    days = [one for one in sentence.mentions if isinstance(one, CalendarDate)]
    whole = len(days) == 1 and days[0].year is not None and not days[0].century_step
    if whole and isinstance(age, Quantity) and _is_age(age) and not _OTHERS.search(sentence.form):
        yield LifeFact(age, days[0], after, order + 1, 0)


def _births(reading: Reading, sentence: Sentence, order: int) -> Iterator[LifeFact]:
    for match in BORN.finditer(sentence.form):
        when = marked(sentence)[match.start("when")]
        if (
            isinstance(when, CalendarDate)
            and when.year is not None
            and not when.century_step
            and not _others(sentence, match)
            and is_of_the_birth(reading, sentence, when)
        ):
            yield LifeFact(None, when, sentence, order, match.start())


def _ages(sentence: Sentence, order: int) -> Iterator[LifeFact]:
    at = marked(sentence)
    for match in FACT.finditer(sentence.form):
        number = next(one for one in "0123456789bcd" if match[f"w{one}"] is not None)
        age, when = at[match.start(f"a{number}")], at[match.start(f"w{number}")]
        if isinstance(when, CalendarDate) and when.year is not None and _is_age(age) and not _others(sentence, match):
            yield LifeFact(age if isinstance(age, Quantity) else None, when, sentence, order, match.start())


def _is_age(age: Mention) -> bool:
    if not isinstance(age, Quantity) or age.value is None or age.value.denominator != 1:
        return False
    if age.value > _OLDEST:
        return False  # "exports in 1985/86 at 740"
    return not age.hedge and age.unit in ("", "year") and not age.range_part


def _others(sentence: Sentence, match: re.Match[str]) -> bool:
    """Does the sentence up to the fact, or the fact itself, speak of another person?"""
    start = sentence.form.rfind(";", 0, match.start()) + 1
    if _ANOTHER_DIED.match(sentence.form, start) or _DIED_ASIDE.search(sentence.form[start : match.start()]):
        return True
    if _REDEEMED.search(sentence.form):
        return True  # "the loan may be called in 1992 at 101"
    return _OTHERS.search(sentence.form, start, match.end()) is not None


def are_of_one_life(one: LifeFact, other: LifeFact, reading: Reading) -> bool:
    """Are both facts of one life: told in one sentence, or close by of the same "he" or "she"?"""
    first, second = (one, other) if (one.order, one.at) <= (other.order, other.at) else (other, one)
    between = first.sentence.form[first.at : second.at] if first.order == second.order else ""
    if first.order == second.order:
        told = reading.document.text[min(first.when.end, second.when.start) : second.when.start]
        return ";" not in between and not _NEW_PERSON.search(between) and not _NEW_NAME.search(told)
    if second.order - first.order > _REACH or (_IT.search(second.sentence.form, second.at) and not _animal(first)):
        return False
    gap = reading.sentences[first.order + 1 : second.order + 1]
    if any(_pronouns(first.sentence) - _pronouns(sentence) and _pronouns(sentence) for sentence in gap):
        return False
    owners, others = _owners(reading, first), _owners(reading, second)
    if others != _names(reading, second.sentence):  # "…, who was 24": of nobody else in the sentence
        return bool(owners & others)
    text = second.sentence.form[: second.at + 60]
    return _SAME.search(text) is not None or bool(owners & others)


def _owners(reading: Reading, fact: LifeFact) -> frozenset[str]:
    """The names that a fact may be of: that before "who", or all of its sentence."""
    named = _WHO.findall(reading.document.text, fact.sentence.start, fact.when.end)
    return frozenset((named[-1].lower(),)) if named else _names(reading, fact.sentence)


_NEW_NAME = late(
    r"[A-Z][\w'’-]+,? (?:who|whom|whose|then)\b|\b(?:and|with|to|by) [A-Z][\w'’-]+ (?:[A-Z]|who|was|left|,)"
)
_WHO = late(r"([A-Z][\w'’-]+),? who\b")
_IT = late(r"\bit (?:was|is|turned|reached)\b")
_NEW_PERSON = late(rf", [{KINDS['age']}],|\bwhile\b|\bwhereas\b|\band (?:mr|mrs|ms|dr)\b")


def _animal(fact: LifeFact) -> bool:
    """Is it the birth of an animal, which is "it" later on?"""
    return "hatched" in fact.sentence.form or "foaled" in fact.sentence.form


def _pronouns(sentence: Sentence) -> frozenset[str]:
    return frozenset(re.findall(r"\b(?:he|she)\b", sentence.form))


def _names(reading: Reading, sentence: Sentence) -> frozenset[str]:
    """The last words of the names in a sentence."""
    return frozenset(
        name.key.rpartition(" ")[2] for name in reading.names if sentence.start <= name.start < sentence.end
    )


LINKERS: Linkers = {
    "ages-in-years": Linker(
        frozenset({"one", "one_when", "other", "other_when"}),
        ages_in_years,
        told=(((FACT, _QUICK, frozenset(_WHEN)), AT_THAT),),
    ),
    "ages-since-birth": Linker(
        frozenset({"birth", "age", "event"}),
        ages_since_birth,
        told=(((FACT, _QUICK, frozenset(_WHEN)), AT_THAT), (BORN,)),
    ),
}
