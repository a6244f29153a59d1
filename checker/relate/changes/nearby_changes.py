"""A change told beside the two values that it lies between, in one sentence or in neighbouring ones.

"The counters recorded 18,400 people. A year earlier it had been 23,000. That is 20 per cent down": words say which was
before; and no other figure near may be of the same thing, or the change is only tied where it fits.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date

from checker.extract.language.nouns import compatible
from checker.late import late
from checker.marks import DASH, HEAD_END, KINDS
from checker.model import Quantity, Reading, Relation, Role, Sentence, Word
from checker.relate.changes.change_words import (
    BARE,
    BASE_AFTER,
    BREAK,
    CHANGES,
    DOES,
    DOWN_NOUN,
    ENDS,
    GOES_ON,
    GOES_ON_ABOUT,
    LEADS_ON,
    MOVED_TO,
    OF_A_PART,
    OF_WHAT,
    OTHER_BASE,
    OTHER_MEASURE,
    OTHERWISE,
    PERCENT,
    RATIO,
    RISE_IN,
    THAT_CHANGE,
    UP_NOUN,
    sums_up,
    towards,
)
from checker.relate.changes.one_time import is_time_taken
from checker.relate.changes.own_changes import (
    are_two_names,
    is_changed_itself,
    is_of_years_ago,
    is_said_to_be_beyond,
    is_told_by_another,
    leads_elsewhere,
)
from checker.relate.changes.then_and_now import VALUES, Pair, pairs_near
from checker.relate.changes.told_times import resumes, told_then
from checker.relate.figures import marked, spoken
from checker.relate.hints import sentences_told
from checker.relate.linker import Linker, Linkers
from checker.relate.sentences import both
from checker.relate.wording import METRICS, WORD, content_words, metrics

OF_THE = late(r"(?:^|[,;] ?)(?:of|among|out of) (?:the |its |their |those )$")  # a whole, no earlier value
_OF_ANOTHER = late(rf"\b(?:a|an|the|this|that) (?:{UP_NOUN}|{DOWN_NOUN}) from \Z")
_ITS_OWN = late(rf"(?P<delta>[{PERCENT}{RATIO}]),?(?: (?:up|down|higher|lower|more|less))? from(?: [a-z]+){{0,3}} $")
_SPAN_OF = late(r" ?(?:average|mean|median|high|low|peak|record)\b")  # "below the five-year average"
_SURELY = 3  # "against", "from": see `Valued.pastness`


@dataclass(frozen=True, slots=True)
class _Stated:
    """A change with its direction, and the part of its sentence that tells it."""

    delta: Quantity
    direction: Word
    sentence: Sentence
    order: int
    mark: int
    clause: str
    after: str
    written: int | None


def changes_nearby(reading: Reading, rule: str) -> Iterator[Relation]:
    """Every change in percent with the value and the earlier value near it that the words say it lies between."""
    for order, sentence in sentences_told(reading, rule):
        if OTHERWISE.search(sentence.form) and not THAT_CHANGE.match(sentence.form):
            continue
        for stated in _changes(sentence, order, reading.document.published):
            yield from _of_pairs(reading, rule, stated)


def _changes(sentence: Sentence, order: int, published: date | None) -> Iterator[_Stated]:
    form = sentence.form
    seen: set[int] = set()
    for pattern in CHANGES:
        for match in pattern.finditer(form):
            mark = match.start("delta")
            delta = marked(sentence).get(mark)
            if mark in seen or not isinstance(delta, Quantity) or not delta.value or delta.range_part:
                continue
            seen.add(mark)
            low = max((one.end() for one in BREAK.finditer(form, 0, mark)), default=0)
            high = next((one.start() for one in BREAK.finditer(form, match.end())), len(form))
            after = spoken(form, marked(sentence), match.end(), high)
            base = spoken(form, marked(sentence), match.end("delta"), high)
            if OTHER_BASE.match(base) or OTHER_BASE.match(after):
                continue
            if match.end() == match.end("delta") or ENDS.match(after):
                direction = Word(match["up"] or match["down"], "change", 1 if match["up"] else -1)
                written = published.year if published else None
                yield _Stated(delta, direction, sentence, order, mark, form[low:high], after, written)


def _of_pairs(reading: Reading, rule: str, stated: _Stated) -> Iterator[Relation]:
    found = [(_towards(stated, pair), pair) for pair in pairs_near(reading, stated.order, VALUES + KINDS["duration"])]
    found = [one for one in found if _may_lie_between(reading, *one)]
    if len({pair.old.figure.start for _, pair in found}) > 1:
        found = [one for one in found if _fits(*one)]
    for meant, pair in found:
        gone = is_of_years_ago(pair.new, meant.sentence, meant.mark, meant.written)
        alone = pair.alone and not gone and not is_told_by_another(pair, meant.delta)
        if (alone and _is_told_of(meant, pair)) or _fits(meant, pair):
            yield _relation(rule, meant, pair)


def _towards(stated: _Stated, pair: Pair) -> _Stated:
    """The change in the direction that is meant of two values."""
    return replace(stated, direction=towards(stated.direction, pair.new.figure, pair.old.figure))


def _relation(rule: str, stated: _Stated, pair: Pair) -> Relation:
    roles: dict[str, Role] = {"delta": stated.delta, "direction": stated.direction}
    roles |= {"new": pair.new.figure, "old": pair.old.figure}
    values = both(pair.new.sentence, pair.old.sentence)
    used = {one.start: one for one in (*values, stated.sentence)}
    return Relation(rule, roles, tuple(used[start] for start in sorted(used)), group=f"{rule}@{stated.delta.start}")


def _may_lie_between(reading: Reading, stated: _Stated, pair: Pair) -> bool:
    """Does the change go the way from the one value to the other, and do all speak of the same measure?"""
    new, old = pair.new.figure.value, pair.old.figure.value
    if not new or not old or new == old or not pair.near(stated.order):
        return False
    if OF_THE.search(pair.new.before) or OF_THE.search(pair.old.before):
        return False
    if any(is_time_taken(one) or _SPAN_OF.match(one.after) for one in (pair.new, pair.old)):
        return False
    if _OF_ANOTHER.search(pair.old.before):
        return False  # "up 12%, after a fall from 6,000"
    own = _ITS_OWN.search(pair.old.sentence.form, 0, pair.old.mark)
    if own is not None and (pair.old.sentence, own.start()) != (stated.sentence, stated.mark):
        return False  # "thefts rose 12% from 3,848" has that change already
    base = BASE_AFTER.match(stated.sentence.form[stated.mark + 1 :])
    if base is not None:
        place = stated.sentence, stated.mark + 1 + base.start("old")
        if place != (pair.old.sentence, pair.old.mark) or pair.new.figure.start > stated.delta.start:
            return False
    if stated.direction.sign * (new - old) <= 0 and not _is_surely_told(stated, pair):
        return False
    if is_said_to_be_beyond(pair, stated.direction.sign):
        return False
    one, other = pair.new.sentence, pair.old.sentence
    if OTHERWISE.search(one.form) or OTHERWISE.search(other.form) or not _one_metric(pair):
        return False
    if are_two_names(reading, pair) or leads_elsewhere(pair, stated.sentence, stated.mark):
        return False
    told = {*OTHER_MEASURE.findall(one.form), *OTHER_MEASURE.findall(other.form)}
    return set(OTHER_MEASURE.findall(stated.clause)) <= told


def _is_told_of(stated: _Stated, pair: Pair) -> bool:
    """Do the words leave no doubt that the change is that between these two?"""
    if pair.new.sentence is stated.sentence is not pair.old.sentence:
        then = told_then(stated.sentence, stated.clause, pair.old, stated.written)
        if then is False:
            return False
        if then and resumes(stated.sentence, pair.old) and _is_beside(stated, pair.new.mark):
            return True
    if _of_another_thing(stated, pair) or is_changed_itself(pair, stated.sentence, stated.mark):
        return False
    form = stated.sentence.form
    summed = sums_up(form, stated.mark, [one.mark for one in (pair.new, pair.old) if one.sentence is stated.sentence])
    if summed and stated.delta.start > max(pair.new.figure.start, pair.old.figure.start):
        return True
    if pair.old.sentence is not stated.sentence and PERCENT in pair.old.sentence.form:
        return False
    if pair.new.order == pair.old.order == stated.order + 1 and GOES_ON.match(pair.new.sentence.form):
        return True
    if _says_it_again(stated, pair):
        return True
    dated = (pair.old.names_a_date or pair.old.names_a_part) and not pair.new.is_come_to
    if dated and pair.old.sentence is not stated.sentence:
        return False
    here = [one for one in (pair.new, pair.old) if one.sentence is stated.sentence]
    if here:
        return _stands_beside(stated, pair, [one.mark for one in here])
    told = pair.new.sentence.form + pair.old.sentence.form
    if any(group & _named(told) and not group & _named(form) for group in METRICS):
        return False
    if any(word not in form for word in OF_A_PART.findall(pair.new.before)):
        return False
    noun = pair.new.figure.noun or pair.old.figure.noun
    clause = stated.clause.replace(HEAD_END, " ")
    named = bool(noun) and any(compatible(word.strip(",.'\""), noun) for word in clause.split() if len(word) > 3)
    shared = content_words(clause) & (content_words(pair.new.sentence.form) | content_words(pair.old.sentence.form))
    return stated.order < pair.old.order and (named or len(shared) > 1)


def _stands_beside(stated: _Stated, pair: Pair, here: list[int]) -> bool:
    """Does the change stand beside one of the values in its sentence, and do the words hold it against no other?"""
    if pair.old.names_a_date and pair.old.pastness < _SURELY and stated.mark <= max(here):
        return False
    if pair.old.sentence is not pair.new.sentence and not _goes_on_about(pair):
        return False
    if BASE_AFTER.match(stated.sentence.form[stated.mark + 1 :]) and pair.new.sentence is stated.sentence:
        return _is_beside(stated, pair.new.mark)
    return any(_is_beside(stated, mark) for mark in here)


def _says_it_again(stated: _Stated, pair: Pair) -> bool:
    """Does the next sentence tell both values of all that the change is told of: "a 20 per cent fall in its rents"?"""
    if not pair.new.order == pair.old.order == stated.order + 1 or pair.old.names_a_part:
        return False
    thing = OF_WHAT.match(stated.after)
    words = content_words(thing[1]) if thing is not None else frozenset()
    moved = MOVED_TO.search(pair.new.sentence.form)
    if moved is None or not words or not words <= content_words(pair.new.sentence.form[: moved.start()]):
        return False
    return (moved["up"] is not None) == (stated.direction.sign > 0)


def _of_another_thing(stated: _Stated, pair: Pair) -> bool:
    """Is the change told of something that is not named with the values ("the 10 per cent rise in rents")?"""
    clause = stated.clause.removesuffix(stated.after) if DOES.match(stated.after) else stated.clause
    told = _named((pair.new.sentence.form + pair.old.sentence.form).replace(clause, " "))
    if any(group & _named(clause) and not group & told for group in METRICS):
        return True
    match = RISE_IN.match(stated.after)
    return match is not None and not _named(match[1]) & told


def _goes_on_about(pair: Pair) -> bool:
    """Does the sentence of the earlier value speak of the same thing as that of the other?"""
    one, other = pair.new, pair.old
    if (other.figure.noun and other.figure.noun == one.figure.noun) or GOES_ON_ABOUT.search(other.sentence.form):
        return True
    return bool(content_words(one.sentence.form) & content_words(other.sentence.form))


def _is_surely_told(stated: _Stated, pair: Pair) -> bool:
    """Is the change told after the new value, so that it is wrong even if it goes the other way?

    Not if it fits once the two change places: then they were read the wrong way round.
    """
    one = pair.new.sentence is pair.old.sentence is stated.sentence
    after = one or stated.delta.start > pair.new.figure.start
    return (
        after and pair.alone and _is_told_of(stated, pair) and not _fits(stated, Pair(pair.old, pair.new, alone=True))
    )


def _is_beside(stated: _Stated, mark: int) -> bool:
    """Does nothing of another thing stand between the change and the value in its own sentence?"""
    form = stated.sentence.form
    if mark < stated.mark:
        between = form[mark + 1 : stated.mark]
        last = max(between.rfind(","), between.rfind(DASH), between.rfind("("), between.rfind(HEAD_END))
        near = not any(char in VALUES + PERCENT for char in between)
        return near and BARE.match(between[last + 1 :]) is not None
    between = form[stated.mark + 1 : mark]
    return (
        not LEADS_ON.search(between)
        and not BREAK.search(between)
        and sum(char in VALUES + PERCENT for char in between) == 0
    )


def _fits(stated: _Stated, pair: Pair) -> bool:
    """Is it the change between the two, as far as they are printed?"""
    new, old, delta = pair.new.figure.value, pair.old.figure.value, stated.delta
    if not new or not old or delta.value is None:
        return False
    change = stated.direction.sign * (new - old) / old * (1 if delta.kind == "ratio" else 100)
    return abs(change - delta.value) <= (delta.step / 2 if delta.step else delta.value / 20)


def _one_metric(pair: Pair) -> bool:
    """Are no two measures named, such as sales with the one and profit with the other?"""
    one, other = (metrics(value.sentence.form) for value in (pair.new, pair.old))
    return other <= one or not one


def _named(form: str) -> set[str]:
    return set(WORD.findall(form))


LINKERS: Linkers = {
    "changes-nearby": Linker(
        frozenset({"delta", "direction", "new", "old"}),
        changes_nearby,
        told=(tuple((one, frozenset((PERCENT, RATIO))) for one in CHANGES),),
    ),
}
