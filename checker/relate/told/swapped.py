"""Two figures with the same digits but for two that have changed places: hardly ever chance, unless of two facts."""

from __future__ import annotations

from checker.extract.language import lexicon
from checker.late import late
from checker.model import Quantity, Reading
from checker.relate.told.called import in_other_places, picked_out
from checker.relate.told.likeness import is_definite
from checker.relate.told.stated import Stated, accounted_for, rare
from checker.relate.wording import content_words, metrics

_ONE_BREATH = 40  # characters: nobody says one thing twice so soon
_SHORT = 2  # digits that a figure has if swapping them tells nothing more
_NEEDED = 2  # the weight of a pair: a word that both clauses have, and a rare one or a longer figure
_ENOUGH_WORDS, _LONG = 2, 4  # words that both clauses must have, unless the figures have so many digits
_MANY = 100  # of so many things two people hardly have numbers with the same digits
_NAME = late(r"\b[A-Z][a-z'’-]+")
_FEW = 10  # one in so many words of the shorter clause is the least that both must share
# Words of another state of things, or of two, even if the figures have the same digits.
_UPDATED = late(
    r"\b(?:revised|previous\w*|earlier|original\w*|initial\w*|another|further|additional|extra|other|rest|remaining"
    r"|up from|down from|compared|versus|vs|against|instead|rather|target\w*|forecast\w*|average\w*|respectively"
    r"|next|nearby|since|aggregate|combined|rang(?:e|ed|es|ing)"
    r"|neighbou?ring|sister|twin|without|separate(?:ly)?)\b"
)


def swapped_weight(reading: Reading, one: Stated, other: Stated) -> int:
    """What two figures with swapped digits weigh as one fact, printed wrong once; 0 if that is too little."""
    words = one.words & other.words
    if not words or len(words) * _FEW < min(len(one.words), len(other.words)) or _two_facts(one, other):
        return 0
    if one.size < _MANY and one.size.is_integer() and _say_little(reading, one, other):
        return 0  # two digits make many a figure
    if picked_out(other, one) or in_other_places(reading, one, other):
        return 0
    if accounted_for(one.figure, other.figure, reading) or _of_two_people(reading, one, other):
        return 0
    if len(words) < _ENOUGH_WORDS and len(one.digits) < _LONG and not is_definite(other):
        return 0  # "a room costing £10,500", "the room was done after a legacy of £15,000"
    weight = len(words) + len(one.digits) - _SHORT + (2 if one.figure.kind == "count" else 0)
    if weight < _NEEDED:
        weight += rare(reading, words)
    return weight if weight >= _NEEDED else 0


def _say_little(reading: Reading, one: Stated, other: Stated) -> bool:
    """Is what both clauses say less than half of either, or no more than what is counted: "46 huts", "64 huts"?"""
    words = one.words & other.words
    low, high = one.figure.span
    return 2 * len(words) < min(len(one.words), len(other.words)) or words <= content_words(
        reading.document.text[low:high].lower()
    )


def _of_two_people(reading: Reading, one: Stated, other: Stated) -> bool:
    """Does another person stand before either figure in its sentence: "Hale had 21 points", "Tarn had 12"?"""
    if one.size >= _MANY or one.figure.kind != "count":
        return False
    first, second = (_last_person(reading, stated) for stated in (one, other))
    return bool(first and second) and first != second


def _last_person(reading: Reading, stated: Stated) -> str:
    """The last word before a figure in its sentence that is printed as a name and is no word; "" if there is none."""
    before = _NAME.findall(reading.document.text, stated.sentence.start, stated.figure.start)
    names = [word for word in before if not lexicon.classes(word.lower())]
    return names[-1] if names else ""


def _two_facts(one: Stated, other: Stated) -> bool:
    """Do the words say that two facts are meant: of two times, before and after, a part, two in one breath?"""
    if one.times and other.times and not one.times & other.times:
        return True
    if states_it(one, other) or states_it(other, one) or abs(one.figure.start - other.figure.start) < _ONE_BREATH:
        return True
    if are_rows(one, other) or of_two_measures(one, other):
        return True
    if "including" in (one.beside[0], other.beside[0]):
        return True
    return sorted(_UPDATED.findall(one.sentence.form)) != sorted(_UPDATED.findall(other.sentence.form))


def of_two_measures(one: Stated, other: Stated) -> bool:
    """Do the clauses name two things that are measured in money, such as profit and debt?"""
    first, second = metrics(one.clause), metrics(other.clause)
    return bool(first and second) and not first & second


def are_rows(one: Stated, other: Stated) -> bool:
    """Have both sentences other figures of one kind, and none of them the same, as rows of a table in prose have?

    Percentages that stand among others are of one thing each.
    """
    rows = []
    for stated in (one, other):
        beside = [at for at in stated.sentence.mentions if isinstance(at, Quantity) and at is not stated.figure]
        rows.append({(at.kind, at.value) for at in beside})
    kinds = [{kind for kind, _ in row} for row in rows]
    if one.figure.kind == "percent" and any("percent" in row for row in kinds):
        return True
    return bool(kinds[0] & kinds[1]) and not rows[0] & rows[1]


def states_it(stated: Stated, other: Stated) -> bool:
    """Does the sentence of the one give the other's figure too?"""
    figure = other.figure
    return isinstance(figure, Quantity) and any(
        isinstance(one, Quantity) and one.kind == figure.kind and one.value == figure.value
        for one in stated.sentence.mentions
    )
