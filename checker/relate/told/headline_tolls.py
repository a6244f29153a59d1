"""How many are dead, hurt or held by the headline, and by the first sentences below it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from fractions import Fraction
from itertools import combinations

from checker.extract.language import lexicon
from checker.late import late
from checker.marks import ALL_KINDS, HEAD_END, KINDS
from checker.model import CalendarDate, Quantity, Reading, Relation, Role, Sentence
from checker.relate.figures import marked
from checker.relate.linker import Linker, Linkers
from checker.relate.told.alike import as_printed
from checker.relate.told.stated import title_block
from checker.relate.told.with_singles import tells_with_singles

_COUNT = KINDS["count"]
_FATES = {
    "dead": r"dead|killed|die|dies|died|kills?|killing|drown(?:ed|s)?|perish(?:ed)?|lives",
    "hurt": r"hurt|injured|wounded|injur(?:es|ing)|wounds",
    "held": r"arrested|held|detained|arrests?|in custody",
    "missing": r"missing",
    "rescued": r"rescued|saved|plucked|winched",
    "charged": r"charged",
    "jailed": r"jailed|sentenced|imprisoned",
}
_FATE = "|".join(f"(?P<{fate}{{0}}>{words})" for fate, words in _FATES.items())
_WORD = rf"[^{ALL_KINDS}{HEAD_END}\s,.;:()\"“”]+"
_AFTER = rf"{_COUNT}(?: {_WORD}){{0,3}}?{HEAD_END}?(?: {_WORD}){{0,4}}? (?:{_FATE.replace('{0}', '_after')})\b"
_BEFORE = rf"\b(?:{_FATE.replace('{0}', '_before')}) {_COUNT}"
_TOLL = late(f"{_AFTER}|{_BEFORE}")
_IN_FATES = late("|".join((*_FATES.values(), "toll", "deaths")))
_ONE_DEAD = late(rf"\b(?:{_FATES['dead']}|{_FATES['hurt']}|toll|victims?|bod(?:y|ies))\b")
_GREW = (
    r"(?:rises?|rose|risen|climb(?:s|ed)|hits?|reach(?:es|ed)|jump(?:s|ed)|mounts?|grows?|grown|swells|swollen|soars"
    r"|stands|stood|now|up|is)"
)
_WHOLE_TOLL = late(rf"\btoll(?: {_WORD}){{0,8}}? {_GREW}(?: now)?(?: to| at)? {_COUNT}|\btoll (?:to|at) {_COUNT}")
# "Cholera deaths in Gombari top 200": the story tells of more.
_PASSED = late(
    rf"\b(?:toll|deaths|dead)(?: {_WORD}){{0,6}}? (?:tops?|topped|pass(?:es|ed)|exceed(?:s|ed)|cross(?:es|ed)"
    rf"|surpass(?:es|ed))(?: the)? {_COUNT}"
)
_SOME = late(
    r"\b(?:another|others?|more|earlier|previous\w*|alone|overnight|at least|nearly|almost|of (?:them|those|whom))\b"
)
# Words of other people, of a part of them, or of a number that has changed since.
_OTHERS = late(
    r"\b(?:another|other|others|more|earlier|previous\w*|later|since|last|ago|including|among"
    r"|of (?:them|the|those|whom)|dozens|feared|not|no"
    r"|toll|rose|risen|in all|total)\b"
)
# "Killed two people and injured 19 others": other people, but not another gale.
_AS_WELL = late(rf"(?<={_COUNT}) other(?:s|{HEAD_END}| (?:people|passengers|men|women))")
_STILL_OTHERS = late(
    rf"{_COUNT} of the\b|\b(?:another|other|others|more|earlier|previous\w*|later|since|last|ago|including|among"
    r"|of (?:them|those|whom)"
    r"|dozens|feared|not|no|alone|overnight|at least|nearly|almost)\b"
)
_CLOSE = Fraction(3, 2)  # times: a toll and a number of dead farther apart are of two places or days
_LEAD = 500  # characters of the body in which the news of the headline is told
_ONE_MORE = late(
    r"\b(?:too|also|as well|himself|herself|driver|pilot|gunman|attacker|bomber|crewman|passer-?by"
    r"|the (?:(?:wo)?man|boy|girl|teenager|suspect) who|an? (?:[\w-]+ )?(?:wo)?man"
    r"|an? (?:[\w-]+ )?(?:boy|girl|child|teenager|baby|pensioner|fan))\b"
)
_OPENING = 1500  # characters in which one more of them may be spoken of
_LARGEST = 300


def headline_tolls(reading: Reading, rule: str) -> Iterator[Relation]:
    """Each number of dead, hurt or held people of the title with the number that the first sentences give of them."""
    title = title_block(reading)
    if title < 0 or _IN_FATES.search(reading.document.text[: reading.document.blocks[title].end].lower()) is None:
        return
    yield from _whole_tolls(reading, rule, title)
    yield from _passed_tolls(reading, rule, title)
    told = [(sentence, *one) for sentence in reading.sentences for one in _tolls(sentence)]
    heads = [one for one in told if one[0].block == title]
    fates = [fate for _, fate, _ in heads]
    for sentence, fate, head in heads:
        if fates.count(fate) > 1:
            continue
        body = [(one, figure) for one, of, figure in told if of == fate and one.block != title]
        same = next((one for one in body if one[1].value == head.value), None)
        again = same or _other_toll(reading, sentence, head, body)
        if again is not None:
            roles: dict[str, Role] = {"title": as_printed(head), "body": as_printed(again[1])}
            yield Relation(rule, roles, (sentence, again[0]), (f"both say how many are {fate}",))


def _whole_tolls(reading: Reading, rule: str, title: int) -> Iterator[Relation]:
    """The toll of the headline ("toll climbs to 47") with the number of dead of the first sentence."""
    heads = [one for one in reading.sentences if one.block == title and _WHOLE_TOLL.search(one.form)]
    below = [one for one in reading.sentences if one.block != title][:1]
    if (
        len(heads) != 1
        or not below
        or reading.document.text[reading.document.blocks[title].end : below[0].start].strip()
    ):
        return
    head = _whole_toll(heads[0])
    tolls = [figure for fate, figure in _tolls(below[0]) if fate == "dead"]
    again = _whole_toll(below[0]) or (tolls[0] if len(tolls) == 1 else None)
    if head is None or again is None or head.hedge or again.hedge or _STILL_OTHERS.search(heads[0].form):
        return
    if head.value != again.value and (_STILL_OTHERS.search(below[0].form) or not _is_misprint(reading, head, again)):
        return
    roles: dict[str, Role] = {"title": as_printed(head), "body": as_printed(again)}
    yield Relation(rule, roles, (heads[0], below[0]), ("both say how many are dead",))


def _passed_tolls(reading: Reading, rule: str, title: int) -> Iterator[Relation]:
    """The mark that deaths have passed by the headline, with the exact number of dead of the first sentence."""
    heads = [(one, match) for one in reading.sentences if one.block == title if (match := _PASSED.search(one.form))]
    below = [one for one in reading.sentences if one.block != title][:1]
    tolls = [figure for fate, figure in _tolls(below[0]) if fate == "dead"] if below else []
    if len(heads) != 1 or len(tolls) != 1 or _SOME.search(below[0].form):
        return
    head, match = heads[0]
    mark = marked(head).get(match.end() - 1)
    values = {one.value for one in reading.mentions() if isinstance(one, Quantity) and one.start > head.end}
    if isinstance(mark, Quantity) and not mark.hedge and mark.value and mark.value not in values:
        more = max((value for value in values if value and mark.value < value < 2 * mark.value), default=None)
        if tolls[0].value != mark.value and not (more and (tolls[0].value or 0) < mark.value):
            roles: dict[str, Role] = {"title": replace(mark, hedge="over"), "body": as_printed(tolls[0])}
            yield Relation(rule, roles, (head, below[0]), ("both say how many are dead",))


def _whole_toll(sentence: Sentence) -> Quantity | None:
    match = _WHOLE_TOLL.search(sentence.form)
    figure = marked(sentence)[match.end() - 1] if match is not None else None
    return figure if isinstance(figure, Quantity) and figure.value and not figure.of_whole else None


def _is_misprint(reading: Reading, head: Quantity, again: Quantity) -> bool:
    """Are the two close, with that of the headline nowhere below, and no sum that the copy tells unless both are?"""
    low, high = sorted((head.value or Fraction(1), again.value or Fraction(1)))
    values = [one.value for one in reading.mentions() if isinstance(one, Quantity) and one is not head]
    summed = _is_sum(reading, head) and not _is_sum(reading, again)
    return high <= _CLOSE * low and head.value not in values and not summed


def _tolls(sentence: Sentence) -> Iterator[tuple[str, Quantity]]:
    """The fates that a sentence gives numbers of, with the numbers."""
    for match in _TOLL.finditer(sentence.form) if _COUNT in sentence.form else ():
        fate = next(name for name, words in match.groupdict().items() if words)
        figure = marked(sentence)[match.start() + match[0].index(_COUNT)]
        if isinstance(figure, Quantity) and figure.value is not None and not (figure.of_whole or figure.more):
            yield re.sub("_(?:after|before)$", "", fate), figure


def _other_toll(
    reading: Reading, sentence: Sentence, head: Quantity, body: Sequence[tuple[Sentence, Quantity]]
) -> tuple[Sentence, Quantity] | None:
    """The one other number of the first sentences; None if the copy may know of both."""
    if len({figure.value for _, figure in body}) != 1 or head.hedge or _OTHERS.search(sentence.form):
        return None
    again, figure = body[0]
    near = again.start - reading.document.blocks[sentence.block].end < _LEAD
    whole = all(not one.hedge and 1 < (one.value or 0) <= _LARGEST for one in (head, figure))
    others = _OTHERS.search(_AS_WELL.sub("", again.form))
    if not near or not whole or others or _is_past(again) or _is_accounted_for(reading, head, figure):
        return None
    if any(
        isinstance(one, Quantity) and one.kind == "ordinal" and one.value == head.value
        for told in reading.sentences
        if _ONE_DEAD.search(told.form)
        for one in told.mentions
    ):
        return None  # "five people died; a sixth, a fireman, died on Sunday"
    one_more = head.value == (figure.value or 0) + 1 and _ONE_MORE.search(reading.document.text[:_OPENING].lower())
    return None if one_more or _is_sum(reading, head) else (again, figure)


def _is_accounted_for(reading: Reading, head: Quantity, figure: Quantity) -> bool:
    """Does the copy give the headline's number of people, or what parts it from the story's, elsewhere?"""
    one, other = head.value or Fraction(0), figure.value or Fraction(0)
    if tells_with_singles(reading, head, (other,)):
        return True
    return any(
        isinstance(each, Quantity)
        and each.kind == "count"
        and each is not head
        and each.value in (one, abs(one - other))
        and (not each.noun or each.noun in ("person", "other") or lexicon.classes(each.noun) & lexicon.PERSON)
        for each in reading.mentions()
    )


def _is_past(sentence: Sentence) -> bool:
    """Does the sentence name a year, or a day of "last week"?"""
    dates = (one for one in sentence.mentions if isinstance(one, CalendarDate))
    return any(one.year is not None or "last" in one.relative or "ago" in one.relative for one in dates)


def _is_sum(reading: Reading, head: Quantity) -> bool:
    """Do some numbers of the copy add up to the headline's: five adults and four children?"""
    values = {
        one.value for one in reading.mentions() if isinstance(one, Quantity) and one.kind == "count" and one.value
    }
    small = sorted(one for one in values if one and head.value and one < head.value)[:_LARGEST]
    sums = {sum(pair) for size in (2, 3) for pair in combinations(small[:20], size)}
    doubled = {2 * one for one in small}
    return head.value in sums | doubled


LINKERS: Linkers = {
    "headline-tolls": Linker(frozenset({"title", "body"}), headline_tolls, blocks=("title",)),
}
