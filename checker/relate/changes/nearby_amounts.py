"""A rise or fall by an amount told beside the two values that it lies between, in neighbouring sentences.

"The co-op paid 38p a litre. A year ago it was 32p. The 6p rise covered feed": which value was before, the words say.
"""

from __future__ import annotations

from collections.abc import Iterator
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from fractions import Fraction

from checker.late import late
from checker.marks import ALL_KINDS, DASH, HEAD_END, KINDS
from checker.model import Quantity, Reading, Relation, Role, Sentence, Word
from checker.relate.changes.change_words import BREAK, DOWN, DOWN_NOUN, OTHER_MEASURE, OTHERWISE, UP, UP_NOUN
from checker.relate.changes.then_and_now import REACH, VALUES, Pair, Valued, around, pairs_of, valued
from checker.relate.figures import marked, may_be_same
from checker.relate.fragments import words_by_sentence
from checker.relate.linker import Linker, Linkers
from checker.relate.sentences import both
from checker.relate.wording import metrics

_PERCENT, _POINTS, _DURATION = KINDS["percent"], KINDS["points"], KINDS["duration"]
_SIGNS = VALUES + _PERCENT + _POINTS + _DURATION
_LEAST = 2  # figures around a change: itself and one of the two values that it lies between
_DELTA = rf"(?P<delta>[{VALUES}{_POINTS}{_DURATION}])"
_NOUN = rf"(?:[^{ALL_KINDS},;:.()]{{0,25}}?{HEAD_END})?"
_WAY = rf"(?:(?P<up>{UP_NOUN})|(?P<down>{DOWN_NOUN}))"
_UP_THAN = "more|higher|dearer|better off|longer|taller"
_DOWN_THAN = "fewer|less|lower|cheaper|worse off|shorter"
_MORE = rf"(?:(?P<up>{_UP_THAN})|(?P<down>{_DOWN_THAN}))"
# What follows the change if it is no longer that between the two values told: it is one of a place or time of its own.
_ELSE = (
    r"(?!-)(?! (?:in|of|to|from|for|on|since|over|at|a|an|per|each|every|that"
    r"|than (?!a (?:year|month|week)|the (?:year|month|week|season|previous)|last|before))\b)"
)
_ABOUT = r"(?:(?:an?|some|about|just|only|almost|nearly|over) )*"
# A change that points back to what was told: "the 6p rise", "the drop of 14,000", "that is 14,000 fewer".
_POINTS_BACK = (
    late(rf"(?:^|\b)(?:the|that|this|its|their)(?: extra)? {_DELTA}{_NOUN} {_WAY}\b{_ELSE}"),
    late(
        rf"\b(?:the|that|this)(?: (?:year-on-year|overall|annual|resulting|net))? {_WAY}(?: of|, of| was| is"
        rf"| amounts to| works out at| comes to| came to) {_ABOUT}{_DELTA}{_NOUN}(?![ \w'-]{{0,25}}{HEAD_END}){_ELSE}"
    ),
    late(
        rf"(?:^(?:that|this|it)(?:'s| is| was| means| makes| made| meant)|,? (?:so|which means|which is|which was"
        rf"|meaning|that is|or)\b)[^{ALL_KINDS},;:.()]{{0,40}} {_DELTA}{_NOUN} {_MORE}\b{_ELSE}"
    ),
)
_OTHERS = (
    late(rf"{_DELTA}{_NOUN} (?:(?P<up>{_UP_THAN}|up|ahead|above)|(?P<down>{_DOWN_THAN}|down|below|behind))\b"),
    late(rf"\b(?:(?P<up>{UP})|(?P<down>{DOWN}))(?: \w+ly| again| further)?(?: by)? {_ABOUT}{_DELTA}"),
    late(rf"{_DELTA}{_NOUN} {_WAY}\b"),
    late(rf"{_WAY} of {_ABOUT}{_DELTA}"),
)
_CUES = frozenset(f"{UP}|{DOWN}|{UP_NOUN}|{DOWN_NOUN}|more|higher|fewer|less|lower|cheaper|dearer".split("|"))
_NOUNS, _VERBS, _COMPARATIVES = (
    frozenset(one.replace(" off", "").split("|"))
    for one in (f"{UP_NOUN}|{DOWN_NOUN}", f"{UP}|{DOWN}", f"{_UP_THAN}|{_DOWN_THAN}")
)
# What each of these must have among the words of a sentence: quicker to ask than to look.
_HINTS = (
    *(_NOUNS, _NOUNS, _COMPARATIVES),
    *(_COMPARATIVES | frozenset("up ahead above down below behind".split()), _VERBS, _NOUNS, _CUES),
)
_ASIDE = late(
    r"^(?:at|in|for|among|across) [^,]*,|\b(?:partly|partially|offset|came in|each|per|forecast|target|next|average of"
    r"|combined|of which|excluding|since|share)\b"
)
_TO = late(rf"{_NOUN},? to (?:just |about |only |some )?")
_IT_WAS = late(
    r"(?:it|they|that|this|the (?:figure|rate|number|total|price|share))(?: had been| was| were| stood at)\b"
)
_ANY_MEASURE = frozenset({"rate"})
_APART = late(rf"\b(?:and|but|while|though)\b[^.]{{0,60}}[{DASH};:]")


@dataclass(frozen=True, slots=True)
class _Amount:
    """A change by an amount, its direction, its sentence, and whether its words point back to two values."""

    delta: Quantity
    direction: Word
    sentence: Sentence
    order: int
    mark: int
    points_back: bool


def amounts_nearby(reading: Reading, rule: str) -> Iterator[Relation]:
    """Every rise or fall by an amount with the value and the earlier value near it that it lies between.

    Where its words point back to them, and no other figure near may be of the same thing, these are its values whether
    they fit or not; otherwise only if they do.
    """
    for amounts in reading.once(_all_amounts).values():
        if amounts and not OTHERWISE.search(amounts[0].sentence.form):
            for amount in amounts:
                yield from _of_pairs(reading, rule, amount)


def _all_amounts(reading: Reading) -> dict[int, tuple[_Amount, ...]]:
    """The changes by an amount of each sentence that has the words for one, and figures enough around it for three."""
    figures = [sum(map(sentence.form.count, _SIGNS)) for sentence in reading.sentences]
    words = reading.once(words_by_sentence)
    return {
        order: tuple(_amounts(sentence, order, words[order]))
        for order, sentence in enumerate(reading.sentences)
        if figures[order]
        and sum(figures[max(0, order - REACH) : order + REACH + 1]) > _LEAST
        and not _CUES.isdisjoint(words[order])
    }


def _amounts(sentence: Sentence, order: int, words: AbstractSet[str]) -> Iterator[_Amount]:
    marks = marked(sentence)
    seen: set[int] = set()
    for at, pattern in enumerate((*_POINTS_BACK, *_OTHERS)):
        for match in pattern.finditer(sentence.form) if not _HINTS[at].isdisjoint(words) else ():
            mark = match.start("delta")
            delta = marks.get(mark)
            if mark in seen or not isinstance(delta, Quantity) or not delta.value or delta.range_part:
                continue
            if delta.unit == "basis-point":
                continue
            seen.add(mark)
            word = Word(match["up"] or match["down"], "change", 1 if match["up"] else -1)
            yield _Amount(delta, word, sentence, order, mark, at < len(_POINTS_BACK))


def _of_pairs(reading: Reading, rule: str, amount: _Amount) -> Iterator[Relation]:
    pairs = [one for one in pairs_of(_values(reading, amount), amount.order) if _may_lie_between(amount, one)]
    fitting = [one for one in pairs if _fits(amount, one)]
    if not fitting and len(pairs) == 1 and pairs[0].alone and _is_told_of(amount, pairs[0]):
        fitting = pairs
    for pair in fitting[:1]:
        roles: dict[str, Role] = {
            "delta": amount.delta,
            "direction": amount.direction,
            "new": pair.new.figure,
            "old": pair.old.figure,
        }
        used = {one.start: one for one in (*both(pair.new.sentence, pair.old.sentence), amount.sentence)}
        yield Relation(rule, roles, tuple(used[start] for start in sorted(used)))


def _values(reading: Reading, amount: _Amount) -> list[Valued]:
    """The figures around a change that may be values of what changed; other changes are none."""
    kinds = _PERCENT if _is_points(amount.delta) else VALUES + _DURATION
    told_of = reading.once(_all_amounts)
    told: list[Valued] = []
    for order in around(reading, amount.order):
        sentence = reading.sentences[order]
        changes = {one.mark for one in told_of.get(order, ())}
        told += [
            one
            for one in valued(sentence, order, kinds)
            if one.mark not in changes and (kinds == _PERCENT or may_be_same(one.figure, amount.delta))
        ]
    return told


def _is_points(delta: Quantity) -> bool:
    return delta.kind == "points" or (delta.kind == "count" and delta.noun == "point")


def _may_lie_between(amount: _Amount, pair: Pair) -> bool:
    """Does the change go from the one to the other, and is nothing said that makes them of other things?"""
    new, old = pair.new.figure.value, pair.old.figure.value
    if not new or not old or not pair.near(amount.order) or amount.direction.sign * (new - old) <= 0:
        return False
    if any(OTHERWISE.search(one.sentence.form) for one in (pair.new, pair.old)):
        return False
    one, other = (metrics(value.around) for value in (pair.new, pair.old))
    return not one or not other or one == other


def _is_told_of(amount: _Amount, pair: Pair) -> bool:
    """Do the words leave no doubt that the change is that between these two?"""
    first, last = sorted((pair.new, pair.old), key=lambda one: one.figure.start)
    if _came_to(amount, pair) and not _ASIDE.search(amount.sentence.form):
        return True
    if not amount.points_back or amount.delta.start < last.figure.start:
        return False
    if _ASIDE.search(amount.sentence.form) or amount.order - first.order > 2 or not _is_like(pair):
        return False
    if not _measures(amount.sentence) | _measures(pair.old.sentence) <= _measures(pair.new.sentence):
        return False
    between = last.sentence.form[last.mark : amount.mark] if last.order == amount.order else ""
    return not _APART.search(between) and (last.order == amount.order or not BREAK.search(last.after))


def _is_like(pair: Pair) -> bool:
    """Are the two of one size and of like lengths of time?"""
    new, old = pair.new.figure.value or 1, pair.old.figure.value or 1
    alike = pair.new.names_a_part == pair.old.names_a_part or (pair.new.names_a_date and pair.old.pastness > 0)
    return max(new, old) < 3 * min(new, old) and alike


def _came_to(amount: _Amount, pair: Pair) -> bool:
    """Is the new value what it came to, and the earlier one told at once: "down 0.3 to 4.6. It had been 4.9"?"""
    if pair.new.order != amount.order or pair.old.order != amount.order + 1:
        return False
    between = amount.sentence.form[amount.mark + 1 : pair.new.mark]
    return _TO.fullmatch(between) is not None and _IT_WAS.match(pair.old.sentence.form) is not None


def _measures(sentence: Sentence) -> set[str]:
    """The words of a sentence that say how something was measured."""
    return set(OTHER_MEASURE.findall(sentence.form.replace("comparable figure", ""))) - _ANY_MEASURE


def _fits(amount: _Amount, pair: Pair) -> bool:
    """Is it the change between the two, as far as they are printed?"""
    new, old, delta = pair.new.figure, pair.old.figure, amount.delta
    none = Fraction(0)
    gap = amount.direction.sign * ((new.value or none) - (old.value or none)) - (delta.value or none)
    return abs(gap) <= (none if new.step == 1 else (new.step + old.step) / 2)


LINKERS: Linkers = {
    "amounts-nearby": Linker(
        frozenset({"delta", "direction", "new", "old"}), amounts_nearby, told=((*_POINTS_BACK, *_OTHERS),)
    ),
}
