"""A change told with what it is measured from, and the value that it is told of, wherever that stands.

"The board passed a $60 million budget in May, a 20% rise over the current $50 million": what the change is measured
from stands right after it; the value is looked for before it, and may be that of the sentence before ("It is still").
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from collections.abc import Set as AbstractSet
from dataclasses import replace
from fractions import Fraction
from typing import NamedTuple

from checker.late import late
from checker.marks import ALL_KINDS, DASH, HEAD_END, KINDS
from checker.model import Quantity, Reading, Relation, Role, Sentence, Word
from checker.relate.changes.bases import AFTER_DELTA, OTHER_MEASURE_OF, WHEN, fits, in_unit_of, is_of_order, may_be_year
from checker.relate.changes.change_words import DOWN, DOWN_NOUN, EITHER_WAY, UP, UP_NOUN, towards
from checker.relate.changes.then_and_now import VALUES, around
from checker.relate.figures import marked, may_be_same
from checker.relate.fragments import words_by_sentence
from checker.relate.linker import Linker, Linkers
from checker.relate.sentences import both

_PERCENT, _RATIO, _POINTS = KINDS["percent"], KINDS["ratio"], KINDS["points"]
_LEVELS = VALUES + _PERCENT + KINDS["duration"]
_DELTA = rf"(?P<delta>[{_LEVELS}{_RATIO}{_POINTS}])"
_NOUN = rf"(?:[^{ALL_KINDS},;:.()]{{0,25}}?{HEAD_END})?"
_REF = r"(?:than|on|from|over|against|compared (?:with|to)|for)"
_THAN = rf" {_REF}(?: in| at| for| that of| what was)?(?={AFTER_DELTA})"
_THAN_OR_NONE = rf"(?: {_REF}| of)?(?: in| at| for| that of| what was)?(?={AFTER_DELTA})"
# "5% more than", "a tenth below", "3.5%, short of": the level follows.
_COMPARED = late(
    rf"(?P<aside>, or |\()?{_DELTA}{_NOUN}(?(aside)[,)]?)"
    rf" (?:(?:(?P<up>more|higher|up|larger|greater|bigger|better|dearer|longer|taller|heavier|slower|older"
    rf"|wider|deeper|hotter|warmer)"
    rf"|(?P<down>fewer|less|lower|down|smaller|cheaper|worse|shorter|lighter|quicker|faster|younger"
    rf"|narrower|cooler|colder)){_THAN}"
    rf"|(?:(?P<above>above|over|ahead|in excess)|(?P<below>below|under|short|behind|beneath|shy)){_THAN_OR_NONE})"
)
# "a 4 percent rise in sales over", "an increase of 11 on", ", up 20% from".
_NAMED = late(
    rf"\b(?:an?|the|this|that|some|,|\() ?{_DELTA}{_NOUN}(?: [a-z-]+)? (?:(?P<up>{UP_NOUN})|(?P<down>{DOWN_NOUN}))"
    rf"(?: in (?:[a-z]+ ){{0,2}}[a-z]+)?{_THAN}"
)
_OF = late(
    rf"\b(?:(?P<up>{UP_NOUN})|(?P<down>{DOWN_NOUN})) of (?:(?:an?|some|about|just|almost|nearly) )*{_DELTA}{_NOUN}"
    rf"{_THAN}"
)
_MOVED = late(
    rf"\b(?:(?P<up>{UP})|(?P<down>{DOWN}))(?: \w+ly)?(?: by)? {_DELTA}{_NOUN}"
    rf"(?: [{KINDS['date']}{KINDS['year']}]| year[ -]on[ -]year)?(?:,(?= from))?{_THAN}"
)
_BEFORE_BASES = frozenset(
    "than on from over against compared for above ahead excess below under short behind beneath shy".split()
)
_CUES = (_COMPARED, _NAMED, _OF, _MOVED)
_NOUNS, _VERBS = (frozenset(one.split("|")) for one in (f"{UP_NOUN}|{DOWN_NOUN}", f"{UP}|{DOWN}"))
_COMPARATIVES = frozenset(
    "more higher up larger greater bigger better dearer longer taller heavier slower older wider deeper hotter warmer"
    " fewer less lower down smaller cheaper worse shorter lighter quicker faster younger narrower cooler colder"
    " above over ahead excess below under short behind beneath shy".split()
)
# What each of the cues must have among the words of a sentence: quicker to ask than to look.
_HINTS = (_COMPARATIVES, _NOUNS, _NOUNS, _VERBS)
# Words between a value and the change told of it, after the last comma or turn: none of another thing.
_APPOSED = late(
    rf"(?:^|[,(]|{DASH}|\b(?:though|although|but|and|yet)\b)"
    r"(?: ?(?:an?|the|some|about|up|down|by|or|which|that|is|was|are|were|it|still|just|almost|nearly|only|well|now"
    r"|even|also|representing|marking|meaning|being|at|rise|increase|drop|fall|decrease|of|around|roughly|exactly"
    r"|remains?|stands?|risen|fallen|rising|falling|therefore|thus|already|and|but|though))* ?$"
)
_BE = (
    r"(?:is|was|are|were|'s|stands?|stood|represents?|represented|marks?|marked|remains?|would be|equals"
    r"|f[ae]lls?|came|comes?|sits?|lies|leaves? it|left it)"
)
_LATE = (
    r"(?: (?:still|now|just|about|some|also|only|almost|nearly|an?|up|down|well|therefore|thus|roughly|already|at))*"
)
# "The 6,510 members are", "At $66m the offer is": the value is the subject.
_SUBJECT = late(rf"^[^,;:{DASH}]{{0,45}} {_BE}{_LATE} ?$")
_TURN = late(r"\b(?:and|but|while|whereas|although|though|as|after|because|with|for|by|who|if)\b")
# "It is now", "said the total was": of the value in the sentence before.
_IT = late(
    rf"(?:^|[,;] |\b(?:and|but|said|says|noted|adds?|added|that) )[\"']?(?:it|that|this|they|these"
    rf"|the (?:[a-z-]+ ){{0,2}}?(?:figure|total|number|toll|tally|sum|amount|level|count|result|latest|rate|price))"
    rf"{_LATE}(?: {_BE}|, [^,]*, {_BE}| came in){_LATE} ?$"
)
_PAST = late(
    r"\b(?:from|against|compared (?:with|to)|versus|than|below|above|(?:up|down) on)(?: (?:the|a|an|its|just|only|last"
    rf"|some|[{KINDS['date']}{KINDS['year']}](?:'s)?|[a-z-]+))? ?$"
)
_SET = late(r"\b(?:targets?|goal|threshold|limit|ceiling|floor|cap|quota)\b")
_ASIDE = late(r"\b(?:each|every|per|of which|plus)\b[^,]*$")
_REACH = 3  # sentences before, of which a value may make the change true
_SMALL = 10  # times smaller: no rival of the value
_MANY = 1000
_LEAST = 12  # of what is counted, that a percentage is told of


class _Based(NamedTuple):
    """A change, where it stands, its direction, and what it is measured from."""

    sentence: Sentence
    order: int
    mark: int
    start: int
    direction: Word
    delta: Quantity
    old: Quantity


class _Value(NamedTuple):
    """A figure that the change may be told of, and where it stands."""

    figure: Quantity
    sentence: Sentence
    order: int
    mark: int


def based(reading: Reading, rule: str) -> Iterator[Relation]:
    """Each change with its base and its value: the one that fits, or the one that the words point to."""
    for roles, sentences in reading.once(_changes):
        yield Relation(rule, dict(roles), sentences)


def _changes(reading: Reading) -> list[tuple[dict[str, Role], tuple[Sentence, ...]]]:
    """The roles and sentences of each such change, found once for the rules of percentages and of amounts."""
    found: list[tuple[dict[str, Role], tuple[Sentence, ...]]] = []
    for order, sentence, words in _with_a_base(reading):
        for told in _told(sentence, order, words):
            values = list(_values(reading, told))
            signs = (1, -1) if told.direction.text in EITHER_WAY else (told.direction.sign,)
            fitting = [one for one in values for sign in signs if _fits(told, sign, one)]
            value = min(fitting, key=lambda one: abs(one.figure.start - told.delta.start), default=None)
            value = value or _pointed_to(reading, told, values)
            if value is not None:
                roles: dict[str, Role] = {
                    "delta": told.delta,
                    "direction": towards(told.direction, value.figure, told.old),
                    "new": value.figure,
                    "old": told.old,
                }
                found.append((roles, both(value.sentence, sentence)))
    return found


def _fits(told: _Based, sign: int, value: _Value) -> bool:
    """Is it the change to the value, as far as it is printed? A value of before in its sentence must fit exactly."""
    figure = value.figure
    if _is_counted_out(figure) and _is_counted_out(told.old) and _is_counted_out(told.delta):
        return told.delta.value == sign * ((figure.value or 0) - (told.old.value or 0))
    if value.order == told.order and _PAST.search(value.sentence.form[: value.mark]):
        figure = replace(figure, step=Fraction(0))
        return fits(told.delta, sign, figure, replace(told.old, step=Fraction(0)))
    return fits(told.delta, sign, figure, told.old)


def _is_counted_out(one: Quantity) -> bool:
    """Is it a count to the last one, which leaves no room: 23, not 230 or 2.3 million?"""
    return one.kind == "count" and one.step == 1 and one.zeros == 0


def _with_a_base(reading: Reading) -> Iterator[tuple[int, Sentence, AbstractSet[str]]]:
    """The sentences with two figures and a word that a base may follow, with their places in order and their words."""
    words = reading.once(words_by_sentence)
    for order, (sentence, told) in enumerate(zip(reading.sentences, words, strict=True)):
        if len(sentence.mentions) > 1 and not told.isdisjoint(_BEFORE_BASES):
            yield order, sentence, told


def _told(sentence: Sentence, order: int, words: AbstractSet[str]) -> Iterator[_Based]:
    """The changes of a sentence that are measured from a value told after them."""
    marks, form = marked(sentence), sentence.form
    seen: set[int] = set()
    for pattern in (one for one, hints in zip(_CUES, _HINTS, strict=True) if not hints.isdisjoint(words)):
        for match in pattern.finditer(form):
            delta = marks.get(match.start("delta"))
            after = WHEN.match(form, match.end())
            old = marks.get(after.start(after.lastgroup or 0)) if after else None
            if match.start("delta") in seen or not isinstance(delta, Quantity) or not isinstance(old, Quantity):
                continue
            delta = in_unit_of(delta, old)
            if after is not None and _SET.search(form, after.start(), after.end() + 20):
                old = replace(old, step=Fraction(0))  # a target of 3 percent is no rounded one
            if not _may_be_based(delta, old) or form.startswith((" a ", " an ", "-"), match.start("delta") + 1):
                continue
            if after is None or OTHER_MEASURE_OF.match(form, after.end()):
                continue
            seen.add(match.start("delta"))
            yield _Based(sentence, order, match.start("delta"), match.start(), _way(match), delta, old)


def _way(match: re.Match[str]) -> Word:
    groups = match.groupdict()
    up = groups.get("up") or groups.get("above")
    return Word(up or groups.get("down") or groups.get("below") or "", "change", 1 if up else -1)


def _may_be_based(delta: Quantity, old: Quantity) -> bool:
    """Are they a share or an amount of the one and a value to measure it from?"""
    if not delta.value or not old.value or delta.range_part or old.range_part or old.of_whole:
        return False
    if (old.kind == "count" and old.value < _LEAST) or (old.kind == "duration") > (delta.kind == "duration"):
        return False
    if delta.kind in ("percent", "ratio"):
        return old.kind != "percent"
    if delta.kind == "points" or old.kind == "percent":
        return old.kind == "percent" and (delta.kind == "points" or delta.noun == "point")
    return delta.value < old.value and may_be_same(delta, old)


def _values(reading: Reading, told: _Based) -> Iterator[_Value]:
    """The figures in reach that are of one measure with the base."""
    near = range(max(0, told.order - _REACH), min(len(reading.sentences), told.order + 2))
    for order in sorted({0, *near}):
        sentence = reading.sentences[order]
        for mark, one in marked(sentence).items():
            if not isinstance(one, Quantity) or not one.value or one in (told.old, told.delta) or may_be_year(one):
                continue
            if one.of_whole and order == told.order and one.start > told.old.start:
                continue  # "the 24 of last year, 19 of which": some of the base
            if may_be_same(one, told.old) or _is_bare(one, told.old) or _is_bare(told.old, one):
                yield _Value(one, sentence, order, mark)


def _is_bare(one: Quantity, other: Quantity) -> bool:
    """Is the one a number alone, to be read as so many of what the other counts, measures or costs?"""
    if one.kind != "count" or one.noun:
        return False
    return other.kind in ("count", "measure") or (other.kind == "money" and one.step >= _MANY)


def _pointed_to(reading: Reading, told: _Based, values: list[_Value]) -> _Value | None:
    """The value that the words leave no doubt of: right before the change, or the only one in the sentence before."""
    form = told.sentence.form
    here = [one for one in values if one.order == told.order and one.mark < told.start]
    if here:
        now = [one for one in here if not _PAST.search(form[: one.mark])]
        last = now[-1] if now else None
        return last if last is not None and _is_before(form, last, told, len(now)) and _is_apt(last, told) else None
    if not _IT.search(form[: told.start]) or told.order - 1 not in around(reading, told.order):
        return None
    before = [
        one
        for one in values
        if one.order == told.order - 1
        and (one.figure.value or 0) * _SMALL > (told.old.value or 0)
        and not _PAST.search(one.sentence.form[: one.mark])
    ]
    return before[0] if len(before) == 1 and _is_apt(before[0], told) else None


def _is_before(form: str, value: _Value, told: _Based, rivals: int) -> bool:
    """Does nothing of another thing stand between the value and the change?"""
    between = form[value.mark + 1 : told.start].replace(HEAD_END, "")
    match = _APPOSED.search(between)
    if match is not None:
        head = between[: match.start()]
        plain = not _TURN.search(head) and "," not in head
        return plain if rivals > 1 else not re.search(r"\b(?:and|but|while|whereas)\b", head)
    return rivals == 1 and _SUBJECT.match(between) is not None and not _TURN.search(between)


def _is_apt(value: _Value, told: _Based) -> bool:
    """May the value be one of what the change is measured from?"""
    figure = value.figure
    if figure.range_part or figure.of_whole or (figure.kind == "count" and (figure.value or 0) < _LEAST):
        return False
    return is_of_order(figure, told.old) and not _ASIDE.search(value.sentence.form[: value.mark])


LINKERS: Linkers = {"based-changes": Linker(frozenset({"delta", "direction", "new", "old"}), based, told=(_CUES,))}
