"""Figures that are printed alike in two sentences which say much the same: hedged ones, ordinals, ages, shares."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from checker.extract.language.frames import places_told, share_place
from checker.model import Mention, Quantity, Reading, Sentence
from checker.relate.told.stated import Stated, rare, shared

_KINDS = frozenset(
    ("count", "money", "percent", "measure", "duration", "ratio", "ordinal", "age", "multiple", "points")
)
_VAGUE = frozenset(("ordinal", "ratio", "multiple"))  # the same ones stand in the copy for many things
_NOTHING = ((0, 1), (1, 1))
_ABOVE = {"over": 1, "at_least": 1, "under": -1, "nearly": -1, "up_to": -1, "at_most": -1}
_TIED = 3  # the weight that the words of the two sentences must have
_SMALL = 12  # counts up to it are as vague
_MOST = 12  # places of one figure; the last of many are held against the first only


def as_printed(figure: Mention) -> Mention:
    """The figure without its hedge: "over 48 minutes" and "48 minutes" are the same minutes told twice."""
    return replace(figure, hedge="") if isinstance(figure, Quantity) and figure.hedge else figure


def alike(reading: Reading) -> Iterator[tuple[Stated, Stated, str]]:
    """Each figure with the last sentence before that gives the same one and says much the same, and what both say."""
    for told in _printed_alike(reading).values():
        places = [Stated(*one) for one in told] if len(told) > 1 else []
        for at, again in enumerate(places[1:_MOST], start=1):
            for first in reversed(places[:at]):
                said = _said_of_both(reading, first, again)
                if said:
                    yield first, again, said
                    break


def _printed_alike(reading: Reading) -> dict[tuple[object, ...], list[tuple[Quantity, Sentence, int]]]:
    """The figures of the copy by what they are, each with its sentence and its place in the form."""
    named: dict[tuple[object, ...], list[tuple[Quantity, Sentence, int]]] = {}
    for sentence in reading.sentences:
        for mark, one in zip(sentence.marks, sentence.mentions, strict=True):
            if mark >= 0 and one.kind in _KINDS and isinstance(one, Quantity) and one.value is not None:
                value = one.value.as_integer_ratio()  # of which a key is quicker to make than of a fraction
                if value not in _NOTHING:
                    named.setdefault((one.kind, one.unit, value), []).append((one, sentence, mark))
    return named


def _said_of_both(reading: Reading, first: Stated, again: Stated) -> str:
    """What two sentences say of one figure; "" if that is too little."""
    if first.sentence is again.sentence or first.whole.isdisjoint(again.whole):
        return ""
    words = shared(first, again)
    figure = again.figure
    other = first.figure
    if not words or not isinstance(figure, Quantity) or not isinstance(other, Quantity):
        return ""
    if {_ABOVE.get(figure.hedge, 0), _ABOVE.get(other.hedge, 0)} == {1, -1}:
        return ""  # "up to 10 minutes", "more than 10 minutes"
    same_frame = sum(one == other != "" for one, other in zip(first.beside, again.beside, strict=True))
    vague = figure.kind in _VAGUE or (figure.kind == "count" and (figure.value or 0) <= _SMALL and not figure.noun)
    weight = len(words) + rare(reading, words) + same_frame + min(len(again.digits) - 1, 2) - vague
    if weight < _TIED or _elsewhere(reading, first, again):
        return ""
    return f"+{weight} both say {', '.join(sorted(words))}"


def _elsewhere(reading: Reading, first: Stated, again: Stated) -> bool:
    """Do the words name two places for the two figures: as many were sent to one country as to another?"""
    places = places_told(reading, first.sentence, first.figure)
    return bool(places) and share_place(places, places_told(reading, again.sentence, again.figure)) is False
