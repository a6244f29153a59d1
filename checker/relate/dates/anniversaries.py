"""Anniversaries and years of standing, with the founding that is told in the same sentence or close by."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator
from typing import NamedTuple

from checker.model import CalendarDate, Mention, Passage, Quantity, Reading, Relation, Sentence
from checker.relate.cues import text_words
from checker.relate.dates.anniversary_words import (
    ANY_THING,
    APART,
    AROUND,
    AT_ONCE,
    GOES_ON,
    HINTS,
    IN_A_PLACE,
    IT_WAS,
    JUBILEES,
    KEEPER,
    KEPT,
    KEPT_NOW,
    KIN,
    LENGTH,
    MADE,
    NAMED,
    NUMBER,
    NUMBER_IN_WORDS,
    OF_A_THING,
    OF_DISASTER,
    OF_SOMEONE,
    OTHER,
    OWN,
    PUT_UP,
    REACH,
    RELATIVE,
    ROYAL,
    SENTENCE_ENDS,
    SINCE,
    START,
    STARTED,
    STRUCK,
    SUBJECT,
    THEN,
    THEN_AFTER,
    WHEN,
    WHEN_FIRST,
    WHOSE,
    WHOSE_THING,
)
from checker.relate.dates.gone_by import is_gone_by, is_of_any_year
from checker.relate.figures import marked
from checker.relate.hints import sentences_with
from checker.relate.linker import Linker, Linkers
from checker.relate.sentences import both


class _Jubilee(NamedTuple):
    """An anniversary: its number, the year that it is told for (None: that of the copy), and where it stands."""

    number: Quantity | Passage
    when: CalendarDate | None
    sentence: Sentence
    order: int
    at: int
    is_of_disaster: bool = False
    is_of_age: bool = False  # told as "125 years old"
    is_strict: bool = False  # told in words, or as an age: the founding must be told at once, of the same thing
    owner: str = ""  # whose it is said to be: the "club" of "the club's 50th anniversary"


def anniversaries_then(reading: Reading, rule: str) -> Iterator[Relation]:
    """Each anniversary that the copy gives to a year, with the founding that it tells close by."""
    for one, start, sentence in reading.once(_pairs):
        if one.when is not None:
            yield Relation(rule, {"number": one.number, "start": start, "when": one.when}, both(one.sentence, sentence))


def anniversaries_now(reading: Reading, rule: str) -> Iterator[Relation]:
    """Each anniversary of the year of the copy, with the founding that it tells close by."""
    for one, start, sentence in reading.once(_pairs):
        if one.when is None:
            yield Relation(rule, {"number": one.number, "start": start}, both(one.sentence, sentence))


def _pairs(reading: Reading) -> tuple[tuple[_Jubilee, CalendarDate, Sentence], ...]:
    found = []
    for one in (*_jubilees(reading), *_jubilees_in_words(reading)):
        starts = [
            (start, sentence)
            for order in range(max(0, one.order - REACH), min(len(reading.sentences), one.order + REACH + 1))
            for start, sentence in _starts(reading.sentences[order], one)
            if not one.is_strict or sentence is one.sentence or _tells_at_once(reading, one.sentence, sentence)
        ]
        own = [pair for pair in starts if pair[1] is one.sentence] or starts or list(_told_far_off(reading, one))
        if len({start.year for start, _ in own}) == 1 and (own[0][1] is one.sentence or not _tells_its_own(one)):
            found.append((one, *own[0]))
    return tuple(found)


def _tells_its_own(one: _Jubilee) -> bool:
    """Does its sentence name a year, in other words: "the wing, added in 1924, keeps its centenary"?"""
    return any(date.kind == "year" and date is not one.when for date in one.sentence.mentions)


def _tells_at_once(reading: Reading, jubilee: Sentence, founding: Sentence) -> bool:
    """Do the two stand side by side, the later going on about the same with "it" or by naming it again?"""
    first, second = sorted((jubilee, founding), key=lambda sentence: sentence.start)
    if reading.document.text[first.end : second.start].strip():
        return False
    named = AT_ONCE.match(second.form)
    return named is not None and (not named["thing"] or f" {named['thing']}" in f" {first.form}")


def _told_far_off(reading: Reading, one: _Jubilee) -> Iterator[tuple[CalendarDate, Sentence]]:
    """The foundings anywhere of a thing that the sentence of the anniversary names too: "The school opened in 1883"."""
    for _, sentence in sentences_with(reading, tuple(WHEN)):
        for match in START.finditer(sentence.form):
            named = NAMED.fullmatch(sentence.form, 0, match.start())
            thing = named["thing"] if named is not None else ""
            if not thing or one.owner not in ("", thing) or not re.search(rf"\b{thing}\b", one.sentence.form):
                continue
            start = marked(sentence)[match.start("start")]
            if isinstance(start, CalendarDate) and start.year and not OTHER.search(sentence.form):
                yield start, sentence


def _jubilees(reading: Reading) -> Iterator[_Jubilee]:
    for order, sentence in sentences_with(reading, HINTS):
        form = sentence.form
        for match in NUMBER.finditer(form):
            if (match["jubilee"] and ROYAL.search(form)) or is_gone_by(reading, form, match):
                continue
            if match["jubilee"]:
                number: Mention = _in_place(reading, sentence, match["jubilee"])
            else:
                number = marked(sentence)[match.start(match.lastgroup or "ordinal")]
            if isinstance(number, Passage) or (isinstance(number, Quantity) and _in_years(number)):
                when = None if match["since"] else _year_of(sentence, match)
                if when is None and is_of_any_year(sentence, match):
                    continue
                disaster = match["disaster"] is not None or OF_DISASTER.match(form, match.end()) is not None
                old = match["old"] is not None
                yield _Jubilee(
                    number,
                    when,
                    sentence,
                    order,
                    match.start(),
                    disaster,
                    is_of_age=old,
                    is_strict=old,
                    owner=_owner(form, match),
                )


def _jubilees_in_words(reading: Reading) -> Iterator[_Jubilee]:
    """The jubilees of sentences without a figure, which the reading leaves out: "It is its golden jubilee."."""
    text = reading.document.text
    if JUBILEES.isdisjoint(reading.once(text_words)):
        return
    starts = [sentence.start for sentence in reading.sentences]
    for match in NUMBER_IN_WORDS.finditer(text.lower()):
        order = bisect_right(starts, match.start())
        if order and match.start() < reading.sentences[order - 1].end:
            continue
        start = max(text.rfind(sign, 0, match.start()) for sign in (". ", "! ", "? ", "\n")) + 1
        found = SENTENCE_ENDS.search(text, match.end())
        end = found.end() if found else len(text)
        form = " ".join(text[start:end].lower().replace("’", "'").split())
        sentence = Sentence(start, end, -1, (), form, ())
        for told in NUMBER.finditer(form):
            kept = told["jubilee"] and KEPT.search(form, 0, told.start()) and not ROYAL.search(form)
            if kept and not is_gone_by(reading, form, told) and not is_of_any_year(sentence, told):
                number = _in_place(reading, sentence, told["jubilee"])
                yield _Jubilee(number, None, sentence, order, told.start(), is_strict=True, owner=_owner(form, told))


def _in_place(reading: Reading, sentence: Sentence, words: str) -> Passage:
    """The words of a jubilee where the sentence has them; where it breaks a line within them, the sentence."""
    at = reading.document.text.lower().find(words, sentence.start, sentence.end)
    start, end = (at, at + len(words)) if at >= 0 else (sentence.start, sentence.end)
    return Passage("title", start, end, words)


def _owner(form: str, match: re.Match[str]) -> str:
    """The last word of whose anniversary it is said to be; "" where no one is named."""
    owner = WHOSE.search(form[: match.start()]) if match.group().startswith("'") else None
    return owner.group() if owner is not None else ""


def _in_years(number: Quantity) -> bool:
    return number.value is not None and number.value >= 2 and number.unit in ("", "year", "century", "decade")


def _year_of(sentence: Sentence, match: re.Match[str]) -> CalendarDate | None:
    """The year that the words give to an anniversary, if they do."""
    form = sentence.form
    foundings = {start.start("start") for start in START.finditer(form)}
    for found, offset in (
        (THEN.search(form[: match.end()]), 0),
        (THEN_AFTER.match(form[match.end() :]), match.end()),
    ):
        if found is not None:
            group = next(name for name in found.re.groupindex if found[name] is not None)
            when = marked(sentence)[found.start(group) + offset]
            if found.start(group) + offset in foundings:
                continue
            if isinstance(when, CalendarDate) and when.year is not None and not when.century_step:
                return when
    return None


def _starts(sentence: Sentence, one: _Jubilee) -> Iterator[tuple[CalendarDate, Sentence]]:
    """The foundings in a sentence that may be that of the anniversary (or the disasters, where it is that of one)."""
    form = sentence.form
    for match in (found for pattern in _patterns(form, one) for found in pattern.finditer(form)):
        if _is_of_another(sentence, match, one):
            continue
        start = marked(sentence)[match.start("start")]
        if (
            one.is_of_disaster
            and one.number.kind == "duration"
            and (not isinstance(start, CalendarDate) or start.day is None)
        ):
            continue
        if isinstance(start, CalendarDate) and start.year and not start.century_step and start is not one.when:
            later = sentence.start > one.sentence.start
            own = one.is_of_disaster or (
                sentence is one.sentence
                and not APART.search(form[one.at : match.start()])
                and not IN_A_PLACE.search(form[: match.start()])
            )
            if own or _is_own(form[: match.start()], one, match["verb"], tells_later=later):
                yield start, sentence


def _patterns(form: str, one: _Jubilee) -> tuple[re.Pattern[str], ...]:
    if one.is_of_disaster:
        return (STRUCK,)
    return (SINCE,) if LENGTH + " since " in form else (START, STARTED, WHEN_FIRST, IT_WAS)


def _is_of_another(sentence: Sentence, match: re.Match[str], one: _Jubilee) -> bool:
    """Is it no wedding where one is kept, a thing put up in a house of its own age, or of another firm or shop?"""
    form = sentence.form
    if _is_wedding(one.number) and match["verb"] not in ("married", "wed"):
        return True
    if one.is_of_disaster and OF_A_THING.search(form, 0, match.start()):
        return True
    kept = sentence is one.sentence and KEPT_NOW.search(form, one.at)
    if one.is_of_age and match["verb"] not in MADE and not kept:
        return True
    put_up_here = sentence is one.sentence and OWN.fullmatch(form, match.end(), form.find(" ", one.at) + 1)
    if (match["verb"] in PUT_UP and not put_up_here) or WHOSE_THING.search(form, 0, match.start()):
        return True
    return OTHER.search(form, max(0, match.start() - AROUND), match.end() + AROUND) is not None


def _is_wedding(number: Quantity | Passage) -> bool:
    return isinstance(number, Passage) and number.key.endswith("wedding")


def _is_own(lead: str, one: _Jubilee, verb: str, *, tells_later: bool) -> bool:
    """Is what was founded that which has the anniversary: "it", the firm, or what the other sentence names too?"""
    if _is_wedding(one.number) and not KIN.search(lead):
        return True
    subject = SUBJECT.match(lead)
    if subject is None and (RELATIVE.search(lead) is None or OF_SOMEONE.fullmatch(lead)):
        return False
    thing = subject["thing"] if subject is not None else None
    if tells_later and (not thing or thing in ANY_THING):
        return True
    if thing and one.owner and thing != one.owner and thing not in ANY_THING:
        return False  # "the Mill Cafe's 10th anniversary": not that of the mill
    if not tells_later and _is_of_else(lead, one, verb):
        return False
    if not tells_later and GOES_ON.match(one.sentence.form):
        return not one.owner or one.owner in lead or one.owner in ANY_THING
    return bool(thing) and re.search(rf"\b{re.escape(thing or '')}\b", one.sentence.form) is not None


def _is_of_else(lead: str, one: _Jubilee, verb: str) -> bool:
    """Does the sentence name who keeps the anniversary ("the parish marks its 90th"), and another than was founded?"""
    keeper = KEEPER.search(one.sentence.form)
    if keeper is None or keeper["who"] in lead or verb in ("when", "it was"):
        return False
    return keeper["who"] not in ANY_THING or not lead


_STARTS = (START, STARTED, SINCE, STRUCK, WHEN_FIRST)

LINKERS: Linkers = {
    "anniversaries-then": Linker(frozenset({"number", "start", "when"}), anniversaries_then, told=((NUMBER,), _STARTS)),
    "anniversaries-now": Linker(frozenset({"number", "start"}), anniversaries_now, told=(_STARTS,)),
}
