"""People who are counted twice under two names, with two digits swapped: "130 rangers", "the 310 wardens"."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations

from checker.extract.language.nouns import compatible
from checker.marks import KINDS
from checker.model import Quantity, Reading
from checker.relate.figures import marked
from checker.relate.told.slips_of_digits import slip_between
from checker.relate.told.stated import Stated, is_plain, rare
from checker.relate.told.swapped import swapped_weight

_MOST = 20  # counts of people; with more, two are alike by chance
_SHARED = 2  # words that both say, one of them rare
_LEAST = 100  # fewer people are counted for many things


def people_misprinted(reading: Reading) -> Iterator[tuple[Stated, Stated, tuple[str, ...]]]:
    """Each two counts of people with other nouns of which one can be the other with two digits swapped, and why."""
    told = [
        Stated(figure, sentence, mark)
        for sentence in reading.sentences
        if KINDS["count"] in sentence.form
        for mark, figure in marked(sentence).items()
        if isinstance(figure, Quantity) and _counts_people(figure)
    ]
    for one, other in combinations(told, 2) if len(told) <= _MOST else ():
        if one.sentence is other.sentence or slip_between(one, other) != "digits swapped":
            continue
        words = one.words & other.words
        if len(words) >= _SHARED and rare(reading, words) and swapped_weight(reading, one, other):
            yield one, other, (f"both say {', '.join(sorted(words))}", "a slip apart: digits swapped")


def _counts_people(figure: Quantity) -> bool:
    if figure.kind != "count" or not figure.noun or figure.value is None or figure.value < _LEAST:
        return False
    return is_plain(figure) and compatible(figure.noun, "person")
