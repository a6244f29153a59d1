"""The same fact stated twice: two figures of one kind in sentences that say nearly the same.

A pair is weighed by the words that the two share, those that are rare in the document counting double. Equal figures
need little weight to be tied. Unequal ones must be a slip of the pen apart, for two statements with some words in
common are mostly about two facts.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from fractions import Fraction

from checker.extract.language.quotes import quotation_at
from checker.late import late
from checker.model import CalendarDate, Quantity, Reading, Relation, Role
from checker.relate.linker import Linker, Linkers
from checker.relate.told.alike import alike, as_printed
from checker.relate.told.lead_facts import is_fact_of_lead, is_told_otherwise, is_worked_out
from checker.relate.told.people_misprinted import people_misprinted
from checker.relate.told.slips_of_digits import NEAR, NOUGHTS, slip_between
from checker.relate.told.stated import COUNTED, Stated, accounted_for, agree, by_kind, rare, shared, title_block
from checker.relate.told.swapped import of_two_measures, swapped_weight
from checker.relate.wording import content_words

_TIED, _MISTYPED = 3, 6  # the weight that equal figures need, and those with another digit or a nought
_WORD_FOR_WORD = 15  # the weight of sentences so alike that no other figure beside them makes them two facts
_SHORT = 3  # digits that many figures have
_FEW = 4  # one in four of the words of the shorter statement is the least that both must share
_FAR, _HUNDRED = 1.6, 100  # times: figures of a title and of the body farther apart are two facts
_AMOUNTS = frozenset(("money", "measure"))
_TITLE_SHARES = 2  # words that a title must share with the sentence that states its figure again
# Words of another state of things, of a part, or of something held against something else.
_ANOTHER = late(
    r"\b(?:revised|aggregate|combined|previous\w*|earlier|original\w*|initial\w*|another|further|additional|extra|more|other|rest|remaining"
    r"|each|every|per|up from|down from|compared|versus|against|than|instead|rather|not|later|then|next|last|ago|first"
    r"|second|third|half|quarter|former|target\w*|forecast\w*|expect\w*|estimat\w*|predict\w*|projected"
    r"|projections?|average\w*|about \w+ of)\b"
)
_APART = late(r"\b(?:another|other|previous\w*|earlier|former|last|ago|left|remain\w*|rest|against|instead|rival)\b")
_THEIR = late(r"\b(?:his|her)\b")
_AGO = late(r"\b(?:ago|formerly|back then|at the time|in those days)\b")
_TODAY = late(r"\b(?:now|currently|today|nowadays|at present)\b")
_NEXT_SENTENCE = 300  # characters beyond which "his" may be another man's
_IN_SO_LONG = late(
    r"\b(?:(?!(?:w|for|inter|r|t|b|gu|qu|n|ch|harv|prot|arr|requ|inv|cont)est\b)[a-z]{2,}est|first|worst|most|record"
    r"|since|not|never)\b"
)
_FORECAST = late(r"(?:forecast|expect|estimat|predict|project)\w*")
_PARTS = late(r",|[–—]| - ")  # between a dateline and what it stands before
_AGAINST = late(
    r"\b(?:vs|versus|against|from|past|tops|topped|passes|passed|nears|beyond|crosses|crossed"
    r"|than(?! (?:thought|believed|expected|feared|first|previously|once|supposed)\b))\b"
)


def stated_twice(reading: Reading, rule: str) -> Iterator[Relation]:
    """Figures in the body of the copy whose clauses say nearly the same, each with the last that did before it.

    Figures that are printed alike are tied wherever they stand, in the title too.
    """
    title = title_block(reading)
    paired: set[int] = set()
    for group in reading.once(by_kind):
        found = [one for one in group if one.sentence.block != title] if title >= 0 else group
        for first, again, notes in _pairs(reading, found):
            paired.add(again.figure.start)
            yield _restated(rule, first, again, notes)
    for first, again, notes in people_misprinted(reading):
        if again.figure.start not in paired:
            yield _restated(rule, first, again, notes)
    for first, again, said in alike(reading):
        if again.figure.start not in paired:
            roles: dict[str, Role] = {"first": as_printed(first.figure), "again": as_printed(again.figure)}
            yield Relation(rule, roles, (first.sentence, again.sentence), (said,))


def _pairs(reading: Reading, found: Sequence[Stated]) -> Iterator[tuple[Stated, Stated, tuple[str, ...]]]:
    """Each figure with the last before it that is the same fact, and why it is."""
    for at, again in enumerate(found):
        for first in reversed(found[:at]):
            if first.sentence is again.sentence or _are_far_apart(first, again):
                continue
            notes = _weighed(reading, first, again, found)
            if notes:
                yield first, again, notes
                break


def _are_far_apart(one: Stated, other: Stated) -> bool:
    """Are two figures too far apart for two roundings or a slip? Quicker to ask than what either would be."""
    far = one.size >= NEAR * other.size or other.size >= NEAR * one.size
    return far and one.digits != other.digits


def _restated(rule: str, first: Stated, again: Stated, notes: tuple[str, ...]) -> Relation:
    """A figure and the one that states it again, as what a rule holds against each other."""
    return Relation(rule, {"first": first.figure, "again": again.figure}, (first.sentence, again.sentence), notes)


def headline_and_body(reading: Reading, rule: str) -> Iterator[Relation]:
    """A figure of the title with the figure of the body that states it again, or that a slip of the pen parts from it.

    Where some figure of the body agrees with the title's, nothing is wrong. Where none does, the one whose sentence
    says what the title says must be a slip away: titles also add up, subtract and pick out.
    """
    title = title_block(reading)
    for found in reading.once(by_kind) if title >= 0 else ():
        if found[0].sentence.block != title:
            continue
        body = [one for one in found if one.sentence.block != title]
        for head in found[: len(found) - len(body)]:
            agreeing = [one for one in body if agree(head, one) and head.words & one.whole]
            again = agreeing[0] if agreeing else _misprinted(head, body, reading)
            if again is not None and (agreeing or _is_of_a_record(again) or not _is_of_a_record(head)):
                said = ", ".join(sorted(head.words & again.whole))
                notes = (f"title and body both say {said}",)
                yield Relation(
                    rule, {"title": head.figure, "body": again.figure}, (head.sentence, again.sentence), notes
                )


def _misprinted(head: Stated, body: Sequence[Stated], reading: Reading) -> Stated | None:
    """The figure of the body that the title's misprints; None if there is none, or a doubt about which."""
    if any(agree(head, one) for one in body) or is_worked_out(head, reading):
        return None
    if is_told_otherwise(reading, head, body) or _AGAINST.search(head.clause):
        return None
    is_count = head.figure.kind == "count"
    said = [one for one in body if len(head.words & one.whole) + is_count >= _TITLE_SHARES]
    swaps = [
        one
        for one in body
        if (head.words & one.whole or is_count or _is_definite(head, one) or _is_in_lead(reading, head, one))
        and slip_between(head, one) == "digits swapped"
    ]
    if len(swaps) == 1:
        return None if _is_told_apart(head, swaps[0], reading) else swaps[0]
    likely = [one for one in said if slip_between(head, one, shortest=2 if is_count or _has_decimals(one) else 3)]
    if len(likely) == 1:
        return None if _ruled_out(head, likely[0]) else likely[0]
    if likely or not said or len({one.size for one in said}) > 1 or _ruled_out(head, said[0]):
        return None
    near = (
        (_is_near(head, said[0]) and len(head.whole & said[0].whole) >= _TITLE_SHARES)
        or is_fact_of_lead(reading, head, said[0])
        or (_is_nought_off(head, said[0]) and len(head.words & said[0].words) >= _TITLE_SHARES)
    )
    return said[0] if near and not accounted_for(said[0].figure, head.figure, reading) else None


def _is_of_a_record(one: Stated) -> bool:
    """Is a length of time that in which something was not so high, or no length of time: "coldest day in 40 years"?"""
    return one.figure.kind != "duration" or _IN_SO_LONG.search(one.clause) is not None


def _is_nought_off(head: Stated, one: Stated) -> bool:
    """Is one of two numbers of things ten, a hundred or a thousand times the other: "500 loaves", "5,000 loaves"?"""
    if head.figure.kind != "count" or not head.size or not one.size:
        return False
    return max(head.size, one.size) / min(head.size, one.size) in NOUGHTS


def _has_decimals(one: Stated) -> bool:
    """Is it a rate such as 4.8 percent, of which a headline prints every digit?"""
    return isinstance(one.figure, Quantity) and one.figure.kind == "percent" and 0 < one.figure.step < 1


def _is_definite(head: Stated, one: Stated) -> bool:
    """Is an amount of the body one that the reader knows: "the £4.6 million would buy" below "£6.4m for bridge"?"""
    return head.figure.kind in _AMOUNTS and one.beside[0] == "the"


def _is_in_lead(reading: Reading, head: Stated, one: Stated) -> bool:
    """Does the paragraph below the title, which is about the same, state an amount as the only one of its unit?"""
    blocks = reading.document.blocks
    lead = head.sentence.block + 1
    if head.figure.kind not in _AMOUNTS or one.sentence.block != lead or not isinstance(one.figure, Quantity):
        return False
    units = [
        other.unit
        for sentence in reading.sentences
        if sentence.block == lead
        for other in sentence.mentions
        if isinstance(other, Quantity)
    ]
    told = content_words(reading.document.text[blocks[lead].start : blocks[lead].end].lower())
    return units.count(one.figure.unit) == 1 and bool(head.words & told)


def _is_told_apart(head: Stated, one: Stated, reading: Reading) -> bool:
    """Do words or figures beside the figure of the body say that it is not the title's?"""
    dates = [date for date in one.sentence.mentions if isinstance(date, CalendarDate)]
    text = reading.document.text
    beside = [date for date in dates if not _PARTS.search(text[min(date.end, one.figure.end) : one.figure.start])]
    beside = [date for date in beside if "," not in text[one.figure.end : date.start]]
    dated = any(date.year is not None or "last" in date.relative for date in beside)
    return dated or bool(_APART.search(one.sentence.form)) or accounted_for(one.figure, head.figure, reading)


def _is_near(head: Stated, one: Stated) -> bool:
    """Is the figure of a title nearly the body's, and not the body's cut short ("$16bn" for 16.6)?"""
    if not head.size or not 1 / _FAR < one.size / head.size < _FAR:
        return False
    exact = head.figure.kind == "count" and head.size < _HUNDRED
    return exact or not (one.digits.startswith(head.digits) or head.digits.startswith(one.digits))


def _weighed(reading: Reading, one: Stated, other: Stated, found: Sequence[Stated]) -> tuple[str, ...]:
    """The notes of a pair that weighs enough to be the same fact; nothing otherwise."""
    if agree(one, other):
        return _tied(reading, one, other)
    slip = slip_between(one, other)
    if slip and (_is_said(reading, one) != _is_said(reading, other) or _are_two_people_or_times(one, other)):
        return ()
    if slip == "digits swapped":
        weight = 0 if _stated_elsewhere(one, other, found) else swapped_weight(reading, one, other)
        said = ", ".join(sorted(one.words & other.words))
        return (f"+{weight} both say {said}", f"a slip apart: {slip}") if weight else ()
    words = one.words & other.words if slip else frozenset()
    if not words or len(words) * _FEW < min(len(one.words), len(other.words)):
        return ()
    frame = _same_frame(one, other)
    weight = len(words) + rare(reading, words) + (2 if one.figure.kind == "count" else 0) + frame
    if weight < _MISTYPED or _ruled_out(one, other) or _stated_elsewhere(one, other, found):
        return ()
    rows = _beside(one) != _beside(other) or one.times != other.times
    if rows and weight < _WORD_FOR_WORD:
        return ()
    return f"+{weight} both say {', '.join(sorted(words))}", f"a slip apart: {slip}"


def _is_said(reading: Reading, stated: Stated) -> bool:
    """Does the figure stand in a quotation, so that somebody else vouches for it?"""
    block = reading.document.blocks[stated.sentence.block]
    return quotation_at(reading.document.text, block.start, block.end, stated.figure.start) is not None


def _are_two_people_or_times(one: Stated, other: Stated) -> bool:
    """Are both told of "his" something, far apart, or the one of long ago and the other of today?"""
    if _AGO.search(one.sentence.form) and _TODAY.search(other.sentence.form):
        return True
    of_one = all(_THEIR.search(each.clause) for each in (one, other))
    return of_one and other.sentence.start - one.sentence.end > _NEXT_SENTENCE


def _same_frame(one: Stated, other: Stated) -> int:
    """How many of the words just before and after two figures are the same; long figures are worth their digits more.

    Nobody prints "1,926,507" and "1,962,507" for two things.
    """
    words = sum(first == again != "" for first, again in zip(one.beside, other.beside, strict=True))
    return words + max(0, min(len(one.digits), len(other.digits)) - _SHORT)


def _tied(reading: Reading, one: Stated, other: Stated) -> tuple[str, ...]:
    """The notes of two figures that agree, if the words around either say what the other's sentence says."""
    words = shared(one, other)
    weight = len(words) + rare(reading, words) + _telling(one) if words else 0
    return (f"+{weight} both say {', '.join(sorted(words))}",) if weight >= _TIED else ()


def _telling(stated: Stated) -> int:
    """How unlikely it is that a figure stands in the copy for two facts: long ones, sums and counts of one noun."""
    return (stated.figure.kind in ("count", "money")) + min(len(stated.digits) - 1, 2)


def _ruled_out(one: Stated, other: Stated) -> bool:
    """Do the words say that two facts are meant: two times, an update, a part, a comparison?"""
    if one.times and other.times and not (one.times <= other.times or other.times <= one.times):
        return True
    if of_two_measures(one, other):
        return True
    alone = [[_FORECAST.sub("expected", found) for found in _ANOTHER.findall(stated.clause)] for stated in (one, other)]
    return sorted(alone[0]) != sorted(alone[1])


def _beside(stated: Stated) -> frozenset[tuple[str, Fraction | None]]:
    """The other figures of its sentence: where they differ too, the sentences are two rows of a table in prose."""
    beside = (one for one in stated.sentence.mentions if isinstance(one, Quantity) and one is not stated.figure)
    return frozenset((one.kind, one.value) for one in beside if one.kind in COUNTED)


def _stated_elsewhere(one: Stated, other: Stated, found: Sequence[Stated]) -> bool:
    """Is each of the two amounts stated again elsewhere, so that the copy knows both?"""
    sizes = Counter(stated.size for stated in found)
    return sizes[one.size] > 1 and sizes[other.size] > 1


LINKERS: Linkers = {
    "headline-and-body": Linker(frozenset({"title", "body"}), headline_and_body, blocks=("title",)),
    "stated-twice": Linker(frozenset({"first", "again"}), stated_twice),
}
