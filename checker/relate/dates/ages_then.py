"""An age in a year, or a birthday, beside the age of today: "Hale, 57, … in 2016, when she was 49"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from checker.late import late
from checker.marks import KINDS
from checker.model import CalendarDate, Quantity, Reading, Relation, Role, Sentence, Word
from checker.relate.dates.life_ages import FACT
from checker.relate.figures import marked, ordinals
from checker.relate.hints import sentences_told
from checker.relate.linker import Linker, Linkers

_AGE, _COUNT, _WHEN = KINDS["age"], KINDS["count"], KINDS["year"] + KINDS["date"]
_AGES = _AGE + _COUNT
_GAP = rf"[^{_WHEN};:()]{{0,60}}?"
_ROLE = r"as an? (?!team|group|crew|band|party|club|firm|company|side|town|village|city|family)(?:[a-z-]+ ){1,2}of"
# "in 1972 as a fireman of 31", "in 2011 when they were 26", "at 26 … in 2011"
_WITH_YEAR = late(
    rf"(?P<w1>[{_WHEN}]){_GAP}\b(?:{_ROLE}|when (?:he|she|they|both) (?:was|were|turned)(?: only| just| both| still)?)"
    rf" (?P<a1>[{_AGES}])(?=[,.;]|$| (?:and|with|but|years old)\b)"
    rf"|\b(?:{_ROLE}|when (?:he|she|they) (?:was|were)(?: only| just)?|at the age of|at just"
    rf"|aged) (?P<a2>[{_AGES}]),? in"
    rf" (?P<w2>[{_WHEN}])"
)
_NOW = late(
    rf"(?P<who>[\w'’-]+),(?: now| aged| who is| both| both now)* (?P<a>[{_AGES}])(?=[,;)]|$|\.| and\b)"
    rf"|\b(?:is|are) now (?P<c>[{_AGES}])(?=[,.;]|$| and\b)"
    rf"|\b(?:an?|the) (?P<b>{_AGE})(?! (?:[a-z-]+ ){{0,2}}?(?:mill|bridge|house|building|church|tree|company|firm"
    rf"|record"
    rf"|tradition|law|ship|wall|car|dog|cat|horse|whisk)\w*)"
)
_THEN = late(r"\b(?:then|when|while|was|were|late|died|killed|at the time)\b[^,]{0,20}$")
_DEAD = late(r"\b(?:died|dead|dies|killed|murdered|obituary|mourn\w*|funeral)\b")
_KIN = late(
    r"\b(?:wife|husband|sons?|daughters?|brothers?|mother|father|uncle|aunt|nephew|niece|partner|predecessor|successor"
    r"|grand\w+|parents?|widow|whose|friend|colleague|victim|rival|opponent|child|children|boy|girl|coach|mentor)\b"
)
_ANOTHER = late(r"\b[A-Z][\w'’-]+,? (?:who|whom|whose)\b|[,;] (?:and|while|but) [A-Z][\w'’-]+ [A-Z]")
_SAME = late(
    r"(?:^|[,;] |\b(?:and|when|but|that|said|years) |\")(?:he|she)\b|\bthe [a-z-]+, who\b|\b(?:his"
    r"|her) [a-z]+ (?:began|started)"
)
_BIRTHDAY = late(
    rf"\b(?:celebrat\w+|mark\w*|keeps|kept|reach\w*|short of|approach\w*) (?:his"
    rf"|her) (?P<n>\S+) birthday\b(?!,? in [{_WHEN}])"
    rf"|\b(?:turned|turns|(?P<ahead>will turn|would have turned|is to turn|will be)) (?P<a>[{_AGES}])"
    rf",? (?:(?:in|on|this|last|next) )?(?P<when>[{_WHEN}])"
)
_FAR = 3  # sentences with figures from the age of today on to the age then
_NEAR_BLOCKS = 3
_OLDEST, _YOUNGEST = 110, 3


class _Now(NamedTuple):
    age: Quantity
    sentence: Sentence
    order: int
    mark: int
    named: bool


def ages_then(reading: Reading, rule: str) -> Iterator[Relation]:
    """Each age in a year that the copy names, with the age of today that is told of the same person before it."""
    now = reading.once(_ages_now)
    for order, sentence in sentences_told(reading, rule) if now else ():
        for then, when, at in _facts(sentence):
            own = _owner(reading, now, order, sentence, at)
            if own is not None and own.age is not then and (own.age.value or 0) >= (then.value or 0):
                roles: dict[str, Role] = {"age": own.age, "then": then, "when": when}
                yield Relation(rule, roles, tuple(dict.fromkeys((own.sentence, sentence))))


def _facts(sentence: Sentence) -> Iterator[tuple[Quantity, CalendarDate, int]]:
    """The ages of a sentence that stand with a year, and where they begin in its form."""
    if not any(sign in sentence.form for sign in _WHEN):
        return
    figures = marked(sentence)
    for pattern in (FACT, _WITH_YEAR):
        for match in pattern.finditer(sentence.form):
            number = next(key[1:] for key, told in match.groupdict().items() if key.startswith("w") and told)
            then, when = figures.get(match.start(f"a{number}")), figures.get(match.start(f"w{number}"))
            dated = isinstance(when, CalendarDate) and when.year is not None and not when.century_step
            if dated and isinstance(when, CalendarDate) and isinstance(then, Quantity) and _is_age(then):
                yield then, when, match.start()


def _is_age(one: Quantity) -> bool:
    whole = one.value is not None and one.value.denominator == 1 and _YOUNGEST <= one.value <= _OLDEST
    return whole and not one.hedge and not one.range_part and one.unit in ("", "year") and not one.noun


def _ages_now(reading: Reading) -> tuple[_Now, ...]:
    """The ages of today: behind a name, or before a word for a person."""
    return tuple(_each_age_now(reading))


def _each_age_now(reading: Reading) -> Iterator[_Now]:
    for order, sentence in enumerate(reading.sentences):
        if _AGE not in sentence.form and ", " + _COUNT not in sentence.form and " now " not in sentence.form:
            continue
        for match in _NOW.finditer(sentence.form):
            mark = max(match.start(group) for group in "abc")
            age = marked(sentence).get(mark)
            told = isinstance(age, Quantity) and (age.kind == "age" or " now " in match[0])
            if (
                told
                and isinstance(age, Quantity)
                and _is_age(age)
                and not _THEN.search(sentence.form, 0, match.start())
            ):
                yield _Now(age, sentence, order, mark, not match["b"])


def _owner(reading: Reading, now: Sequence[_Now], order: int, sentence: Sentence, at: int) -> _Now | None:
    """The age of today of the person of an age then: the only one before it in its sentence, or in those before."""
    told = [one for one in now if one.sentence is sentence]
    own = [one for one in told if one.mark < at]
    after = [one for one in told if sentence.form.startswith(("is now ", "are now "), one.mark - len("is now "))]
    if after and len(told) == 1 and not _KIN.search(sentence.form):
        return after[0]
    if own:
        between = reading.document.text[own[-1].age.end : _place(sentence, at)]
        clear = not _KIN.search(sentence.form, own[-1].mark, at) and not _ANOTHER.search(between) and ";" not in between
        return own[0] if len(own) == 1 and clear else None
    if _KIN.search(sentence.form, 0, at + 1) or not _SAME.search(sentence.form) or _DEAD.search(sentence.form):
        return None
    back = [one for one in now if 0 < order - one.order <= _FAR and sentence.block - one.sentence.block <= _NEAR_BLOCKS]
    if len({one.age.value for one in back}) != 1:
        return None
    nearest = back[-1]
    between = " ".join(one.form for one in reading.sentences[nearest.order : order])
    return None if _DEAD.search(between) or _has_new_people(reading, nearest, sentence) else nearest


def _place(sentence: Sentence, at: int) -> int:
    """Where in the copy the figure stands that is nearest behind a place in the form."""
    return next((one.start for mark, one in sorted(marked(sentence).items()) if mark >= at), sentence.end)


def _has_new_people(reading: Reading, now: _Now, sentence: Sentence) -> bool:
    """Are others named from the age of today on than the one whose age it is?"""
    text = reading.document.text
    known = text[now.sentence.start : now.sentence.end]
    later = [one for one in reading.names if now.sentence.end <= one.start < sentence.end and " " in one.key]
    new = {text[one.start : one.end].rpartition(" ")[2] for one in later} - set(re.findall(r"[\w'’-]+", known))
    return len(new) > (0 if now.named else 1)  # "a 29-year-old cyclist", named in the next sentence


def birthdays_next(reading: Reading, rule: str) -> Iterator[Relation]:
    """The age that somebody is about to reach or has just reached, with the age that the copy gives before it."""
    now = reading.once(_ages_now)
    for order, sentence in sentences_told(reading, rule) if now else ():
        for match in _BIRTHDAY.finditer(sentence.form):
            number = _birthday(sentence, match)
            own = _owner_of_birthday(reading, now, order, sentence, match.start())
            if number is not None and own is not None and own.age is not number:
                ahead = Word(match["ahead"], "ahead", 1) if match["ahead"] else Word("birthday", "ahead", 0)
                roles: dict[str, Role] = {"age": own.age, "number": number, "ahead": ahead}
                yield Relation(rule, roles, tuple(dict.fromkeys((own.sentence, sentence))))


def _birthday(sentence: Sentence, match: re.Match[str]) -> Quantity | None:
    figures = marked(sentence)
    if match["a"]:
        told = figures.get(match.start("a"))
        when = figures.get(match.start("when"))
        past = isinstance(when, CalendarDate) and when.year is not None
        return told if isinstance(told, Quantity) and _is_age(told) and not past else None
    told = figures.get(match.start("n"))
    number = ordinals(sentence)
    return told if isinstance(told, Quantity) else number[0] if len(number) == 1 else None


def _owner_of_birthday(reading: Reading, now: Sequence[_Now], order: int, sentence: Sentence, at: int) -> _Now | None:
    """The age of today before a birthday, of the same sentence or of the only person with an age told so far."""
    own = [one for one in now if one.sentence is sentence and one.mark < at]
    if own:
        return own[-1] if not _KIN.search(sentence.form, own[-1].mark, at) else None
    back = [one for one in now if one.order < order and not _KIN.search(one.sentence.form, one.mark)]
    if _KIN.search(sentence.form, 0, at) or len({one.age.value for one in back}) != 1:
        return None
    if sentence.form.startswith("would have", at) and not back[-1].named:
        return back[-1]  # told of the dead, of whom the copy gives the one age
    return back[-1] if not _has_new_people(reading, back[-1], sentence) else None


LINKERS: Linkers = {
    "ages-then": Linker(frozenset({"age", "then", "when"}), ages_then, ((_AGE, "now"),), told=((FACT, _WITH_YEAR),)),
    "birthdays-next": Linker(
        frozenset({"age", "number", "ahead"}), birthdays_next, ((_AGE, "now"),), told=((_BIRTHDAY,),)
    ),
}
