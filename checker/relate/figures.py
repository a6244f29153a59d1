"""Figures where they stand among the words, as linkers look at what is before and after them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from fractions import Fraction

from checker.extract.figures.words import ORDINAL_WORDS
from checker.extract.language.nouns import compatible
from checker.marks import KINDS
from checker.model import CalendarDate, Mention, Quantity, Reading, Sentence

# The kinds of figure that can be parts of one another.
PART_KINDS = ("count", "money", "measure")
_COUNT, _MONEY, _MEASURE = (KINDS[kind] for kind in PART_KINDS)


@dataclass(frozen=True, slots=True)
class Figure:
    """A quantity with its sentence, the sentence's place in the reading, and where its character stands in the form."""

    quantity: Quantity
    sentence: Sentence
    order: int
    mark: int

    @property
    def before(self) -> str:
        """The words of the form before the figure."""
        return self.sentence.form[: self.mark]


def holds_figures(form: str) -> bool:
    """Does a form hold a figure that can be a part, whatever its value? Quicker to ask than to look."""
    return _COUNT in form or _MONEY in form or _MEASURE in form


def figures_in(sentence: Sentence, order: int) -> Iterator[Figure]:
    """The figures with a value in a sentence that can be parts of one another, in order of the text."""
    for mark, mention in zip(sentence.marks, sentence.mentions, strict=True):
        if mark >= 0 and mention.kind in PART_KINDS and isinstance(mention, Quantity) and mention.value is not None:
            yield Figure(mention, sentence, order, mark)


def figures_by_unit(reading: Reading) -> dict[tuple[str, str], list[Figure]]:
    """The figures of the copy that can be parts of one another, by kind and unit, in order of the text."""
    holding = ((order, one) for order, one in enumerate(reading.sentences) if holds_figures(one.form))
    return by_unit(figure for order, sentence in holding for figure in figures_in(sentence, order))


def by_unit(figures: Iterable[Figure]) -> dict[tuple[str, str], list[Figure]]:
    """Some figures by kind and unit, in their order."""
    groups: dict[tuple[str, str], list[Figure]] = {}
    for one in figures:
        groups.setdefault((one.quantity.kind, one.quantity.unit), []).append(one)
    return groups


def may_be_same(one: Quantity, other: Quantity) -> bool:
    """May both be of the same things? A count without a noun of its own takes the other's."""
    if (one.kind, one.unit) != (other.kind, other.unit):
        return False
    return one.kind != "count" or not one.noun or not other.noun or compatible(one.noun, other.noun)


def marked(sentence: Sentence, offset: int = 0) -> dict[int, Mention]:
    """The mentions of a sentence by the place of their character in a form that it begins in at offset."""
    return {mark + offset: one for mark, one in zip(sentence.marks, sentence.mentions, strict=True) if mark >= 0}


def ordinals(sentence: Sentence) -> list[Quantity]:
    """The ordinals of a sentence, in the order of the copy."""
    return [one for one in sentence.mentions if isinstance(one, Quantity) and one.kind == "ordinal"]


def only_ordinal(sentence: Sentence, number: int) -> Quantity | None:
    """The ordinal of a sentence with this number; None if there is none, or more than one."""
    found = [one for one in ordinals(sentence) if one.value == number]
    return found[0] if len(found) == 1 else None


def ordinal_at(sentence: Sentence, at: int, word: str) -> Quantity | None:
    """The ordinal at a place of the sentence's form, as a figure or as the word that stands there ("third")."""
    told = marked(sentence).get(at)
    if isinstance(told, Quantity):
        return told
    return only_ordinal(sentence, ORDINAL_WORDS.index(word) + 1) if word in ORDINAL_WORDS else None


def number_at(text: str, start: int, end: int, *, printed: tuple[int, int] | None = None, hedge: str = "") -> Quantity:
    """The bare number text[start:end] as a quantity, to the last decimal printed; a long minus sign is one too.

    printed: where the evidence starts and ends, if that is more than the digits ("p < .05").
    """
    digits = text[start:end].replace("−", "-").replace("–", "-").replace(",", "")
    step = Fraction(1, 10 ** len(digits.partition(".")[2]))
    return Quantity("count", *(printed or (start, end)), Fraction(digits), step, hedge=hedge)


def spoken(form: str, marks: dict[int, Mention], low: int, high: int) -> str:
    """A part of a form with "last year" and its like in words again."""
    if KINDS["date"] not in form:
        return form[low:high]
    said = {at: one.relative for at, one in marks.items() if isinstance(one, CalendarDate) and one.relative}
    return "".join([said.get(at, form[at]) for at in range(low, high)])
