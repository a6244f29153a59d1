"""Figures and dates with the clauses that state them, gathered by what they may be figures of."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from fractions import Fraction

from checker.extract.language import lexicon
from checker.extract.language.nouns import compatible
from checker.late import late
from checker.marks import HEAD_END
from checker.model import CalendarDate, Mention, Quantity, Reading, Sentence
from checker.precision import HARD, interval
from checker.relate.figures import marked
from checker.relate.hints import all_forms
from checker.relate.lazily import lazily
from checker.relate.wording import content_words

Kind = tuple[str, str, str]
"""What a figure may be one of: its kind, its unit and the noun that it counts."""

Time = tuple[int | None, int | None, int | None, int | None, str]
"""A date as printed: its year, month, day and weekday, and "last week" and its like."""

COUNTED = frozenset(("count", "money", "percent", "measure", "duration"))
_MOST_OF_A_KIND = 40  # figures of one kind; a document with more is a table in prose, whose sentences are all alike
_RARE = 3  # times that a rare word stands in the document
_FARTHEST = 1.3  # times: figures farther apart are no two roundings of one
_BREAK = late(r"[;:()\x97]|, (?=and|but|while|with|which|as)| (?:and|but|while|compared|against|from|than|versus) ")

_LAST_WORD = late(r"([a-z'-]+) $")
_NEXT_WORD = late(r" ([a-z'-]+)")
_LONG_WORD = 30
_THOUSANDTH = Fraction(1, 1000)
_PLAIN = frozenset(("", "about"))  # hedges
_OTHERS = frozenset(("other", "others", "more", "rest"))
_YEARS = {"decade": 10, "century": 100}
_NO_NUMBERS = frozenset(("ordinal", "label", "age"))  # no part, rest or sum of a number of things


@dataclass(frozen=True)
class Stated:
    """A figure or date with the sentence that states it, and the place of its character in the sentence's form."""

    figure: Mention
    sentence: Sentence
    mark: int

    @lazily
    def size(self) -> float:
        """The figure without its sign, roughly; quick to compare."""
        value = self.figure.value if isinstance(self.figure, Quantity) else None
        return abs(value.numerator / value.denominator) if value else 0.0

    @lazily
    def digits(self) -> str:
        """The digits of the figure without the noughts around them."""
        value = self.figure.value if isinstance(self.figure, Quantity) else None
        return significant(value) if value else ""

    @lazily
    def clause(self) -> str:
        """The words around it; of a sentence with several figures of the kind only those of its own clause."""
        form, marks = self.sentence.form, marked(self.sentence)
        like = [at for at, one in marks.items() if one.kind == self.figure.kind]
        low = max((at for at in like if at < self.mark), default=-1) + 1
        high = min((at for at in like if at > self.mark), default=len(form))
        if len(like) > 1:
            low = max((match.end() for match in _BREAK.finditer(form, low, self.mark)), default=low)
            high = min((match.start() for match in _BREAK.finditer(form, self.mark, high)), default=high)
        return form[low:high].replace(HEAD_END, " ")

    @lazily
    def words(self) -> frozenset[str]:
        """What the clause is about."""
        return content_words(self.clause)

    @lazily
    def whole(self) -> frozenset[str]:
        """What its whole sentence is about."""
        return content_words(self.sentence.form)

    @lazily
    def beside(self) -> tuple[str, str]:
        """The word just before the figure and the one just after it; "" where there is a comma or another figure."""
        before = _LAST_WORD.search(self.sentence.form, max(0, self.mark - _LONG_WORD), self.mark)
        after = _NEXT_WORD.match(self.sentence.form, self.mark + 1)
        return before[1] if before else "", after[1] if after else ""

    @lazily
    def times(self) -> frozenset[Time]:
        """The times that its sentence names."""
        dates = (one for one in self.sentence.mentions if isinstance(one, CalendarDate))
        return frozenset(map(time_of, dates))


def time_of(date: CalendarDate) -> Time:
    """What a date names."""
    return date.year, date.month, date.day, date.weekday, date.relative


def stated_in(sentences: Iterable[Sentence]) -> Iterator[Stated]:
    """The figures and dates of some sentences, in the order of the copy."""
    return (Stated(one, sentence, mark) for sentence in sentences for mark, one in marked(sentence).items())


def rare(reading: Reading, words: frozenset[str]) -> int:
    """How many of the words stand in few places of the document."""
    known = reading.once(_known_rare)
    few = 0
    for word in words:
        is_rare = known.get(word)
        if is_rare is None:
            is_rare = known[word] = reading.once(all_forms).count(word) <= _RARE
        few += is_rare
    return few


def _known_rare(_: Reading) -> dict[str, bool]:
    """Which words have been looked for in the document, and whether they are rare there; none at first."""
    return {}


def shared(one: Stated, other: Stated) -> frozenset[str]:
    """What the words around either figure and the other's whole sentence both say."""
    return (one.words & other.whole) | (one.whole & other.words)


def by_kind(reading: Reading) -> list[list[Stated]]:
    """The figures that may state one fact twice, by kind, unit and noun; kinds with too many are left out.

    Counts without a noun may be of anything, so that they are of no kind.
    """
    groups: dict[Kind, list[tuple[Mention, Sentence, int]]] = {}
    for sentence in reading.sentences:
        for mark, mention in zip(sentence.marks, sentence.mentions, strict=True):
            if mark >= 0 and mention.kind in COUNTED and isinstance(mention, Quantity) and is_plain(mention):
                mention = _in_years(mention) if mention.unit in _YEARS else mention
                kind = mention.kind, mention.unit, mention.noun if mention.kind == "count" else ""
                groups.setdefault(kind, []).append((mention, sentence, mark))
    several = (found for found in groups.values() if 1 < len(found) <= _MOST_OF_A_KIND)
    return [[Stated(*one) for one in found] for found in several]


def _in_years(figure: Quantity) -> Quantity:
    """Centuries and decades as the years that they are: "six centuries" and "600 years" are one figure."""
    years = _YEARS[figure.unit]
    if figure.value is None:
        return figure
    return replace(figure, value=figure.value * years, step=figure.step * years, unit="year")


def is_plain(figure: Quantity) -> bool:
    """Does the figure state one amount, of its own?"""
    value = figure.value
    further = figure.more and figure.kind != "percent"  # "72% more" is a rise of 72%
    if value is None or figure.range_part or further or figure.of_whole or figure.hedge not in _PLAIN:
        return False
    if value.numerator < 0:
        return False  # "-11.6%" in a table is a "decrease of 11.6%" in the words under it
    if figure.kind == "money" and 0 < figure.step <= _THOUSANDTH:
        return False  # "550.000 USD": a point for thousands
    return figure.kind != "count" or (bool(figure.noun) and value.numerator >= 2 * value.denominator)


def agree(one: Stated, other: Stated) -> bool:
    """Can the two figures be one amount, each rounded in its own way?"""
    if one.size == other.size:
        return getattr(one.figure, "value", None) == getattr(other.figure, "value", None)
    if one.size > _FARTHEST * other.size or other.size > _FARTHEST * one.size:
        return False
    first, second = one.figure, other.figure
    if not (isinstance(first, Quantity) and isinstance(second, Quantity)):
        return False
    if first.step == second.step and first.zeros == second.zeros and first.hedge == second.hedge:
        return False  # two figures printed alike are rounded alike
    return interval(first, HARD).equals(interval(second, HARD)).possible


def title_block(reading: Reading) -> int:
    """The index of the title's block; -1 if there is none."""
    blocks = reading.document.blocks
    return 0 if blocks and blocks[0].kind == "title" else -1


def title_sentences(reading: Reading) -> list[Sentence]:
    """The sentences with figures of the title; none if there is no title."""
    title = title_block(reading)
    return [one for one in reading.sentences if one.block == title] if title >= 0 else []


def significant(value: Fraction) -> str:
    """The digits of a value without the noughts around them, and without more than six decimals."""
    above, below = abs(value.numerator), value.denominator
    for _ in range(6):
        if above % below == 0:
            break
        above *= 10
    return str(above // below).rstrip("0")


def accounted_for(first: Mention, again: Mention, reading: Reading, *, before: int | None = None) -> bool:
    """Does the copy give the second number elsewhere, or one that makes it of the first?

    before: where in the text the one that makes it must stand, for a number that only points back.
    """
    if not (isinstance(first, Quantity) and isinstance(again, Quantity)):
        return True
    one, other = first.value or Fraction(0), again.value or Fraction(0)
    made_of_both = (one - other, other - one, one + other)
    for mention in reading.mentions():
        if isinstance(mention, Quantity) and mention is not again and mention.kind not in _NO_NUMBERS:
            value = mention.value
            after = before is not None and mention.start >= before
            if value is None or _of_two_kinds(mention, again) or (after and not mention.noun):
                continue
            if value == other or (not after and value in made_of_both and _may_be_part(mention, again)):
                return True
    return False


def _of_two_kinds(one: Quantity, other: Quantity) -> bool:
    """Is one a number of things and the other a measure: five days are no part of five women?"""
    return "count" in (one.kind, other.kind) and {one.kind, other.kind} <= COUNTED and one.kind != other.kind


def _may_be_part(part: Quantity, whole: Quantity) -> bool:
    """May a number be a part or the rest of another one, by what both count?"""
    if (
        "count" in (part.kind, whole.kind)
        and part.kind in COUNTED
        and whole.kind in COUNTED
        and part.kind != whole.kind
    ):
        return False  # five days are no part of five women
    if part.kind == whole.kind == "money" and part.unit != whole.unit:
        return False
    if not part.noun or not whole.noun or part.kind != "count" or part.noun in _OTHERS:
        return True
    people = all(lexicon.classes(noun) & lexicon.PERSON for noun in (part.noun, whole.noun))
    return people or compatible(part.noun, whole.noun)
