"""The same fact stated twice: two figures of one kind in sentences that say nearly the same.

A pair is weighed by the words that the two share, those that are rare in the document counting double. Equal figures
need little weight to be tied. Unequal ones must be a slip of the pen apart, for two statements with some words in
common are mostly about two facts.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from fractions import Fraction
from functools import cached_property
from itertools import combinations

from checker.marks import HEAD_END
from checker.model import CalendarDate, Quantity, Reading, Relation, Sentence
from checker.precision import HARD, interval
from checker.relate.figures import marked
from checker.relate.late import late
from checker.relate.linker import Linker, Linkers
from checker.relate.wording import content_words

_KINDS = frozenset(("count", "money", "percent", "measure", "duration"))
_TITLE_SHARES = 2  # words that a title must share with the sentence that states its figure again
_MOST_OF_A_KIND = 40  # figures of one kind; a document with more is a table in prose, whose sentences are all alike
# The weight that equal figures need, figures with two digits swapped, and with another digit or a nought.
_TIED, _SWAPPED, _MISTYPED = 3, 4, 8
_FEW = 4  # one in four of the words of the shorter statement is the least that both must share
_FARTHEST = 5.0  # times: two swapped digits take a figure no farther
_NOUGHTS = frozenset((10.0, 100.0, 1000.0))
_RARE = 3  # sentences that hold a rare word
# Words of another state of things, of a part, or of something held against something else.
_ANOTHER = late(
    r"\b(?:revised|previous\w*|earlier|original\w*|initial\w*|another|further|additional|extra|more|other|rest|remaining"
    r"|each|every|per|up from|down from|compared|versus|against|than|instead|rather|not|later|then|next|last|ago|first"
    r"|second|third|half|quarter|former|target\w*|forecast\w*|expect\w*|estimat\w*|average\w*|about \w+ of)\b"
)
_AGAINST = late(r"\b(?:vs|versus|against|from|than)\b")
_BREAK = late(r"[;:()\x97]|, (?=and|but|while|with|which|as)| (?:and|but|while|compared|against|from|than|versus) ")


@dataclass(frozen=True)
class _Stated:
    """A figure with the clause that states it."""

    figure: Quantity
    sentence: Sentence
    mark: int  # where its character stands in the sentence's form
    size: float  # of the figure, roughly; quick to compare

    @cached_property
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

    @cached_property
    def words(self) -> frozenset[str]:
        """What the clause is about."""
        return content_words(self.clause)

    @cached_property
    def whole(self) -> frozenset[str]:
        """What its whole sentence is about."""
        return content_words(self.sentence.form)

    @property
    def times(self) -> frozenset[tuple[object, ...]]:
        """The times that its sentence names."""
        dates = (one for one in self.sentence.mentions if isinstance(one, CalendarDate))
        return frozenset((one.year, one.month, one.day, one.weekday, one.relative) for one in dates)


def stated_twice(reading: Reading, rule: str) -> Iterator[Relation]:
    """Pairs of figures in the body of the copy whose clauses say nearly the same."""
    groups = _by_kind(reading, titles=False)
    for found in groups:
        for one, other in combinations(found, 2):
            apart = max(one.size, other.size) / min(one.size, other.size) if one.size and other.size else 0.0
            if (
                (apart < _FARTHEST or apart in _NOUGHTS)
                and one.sentence is not other.sentence
                and _may_be_same(one.figure, other.figure)
            ):
                notes = _weighed(reading, one, other, found)
                if notes:
                    yield Relation(
                        rule, {"first": one.figure, "again": other.figure}, (one.sentence, other.sentence), notes
                    )


def headline_and_body(reading: Reading, rule: str) -> Iterator[Relation]:
    """A figure of the title with the figure of the body that states it again, or that a slip of the pen parts from it.

    Where some figure of the body agrees with the title's, nothing is wrong. Where none does, the one whose sentence
    says what the title says must be a slip away: titles also add up, subtract and pick out.
    """
    title = _title(reading)
    for found in _by_kind(reading, titles=True) if title >= 0 else ():
        body = [one for one in found if one.sentence.block != title]
        for head in (one for one in found if one.sentence.block == title):
            like = [one for one in body if _may_be_same(head.figure, one.figure)]
            agreeing = [one for one in like if _overlap(head, one) and head.words & one.whole]
            again = agreeing[0] if agreeing else _misprinted(head, like)
            if again is not None:
                said = ", ".join(sorted(head.words & again.whole))
                notes = (f"title and body both say {said}",)
                yield Relation(
                    rule, {"title": head.figure, "body": again.figure}, (head.sentence, again.sentence), notes
                )


def _misprinted(head: _Stated, like: list[_Stated]) -> _Stated | None:
    """The figure of the body that the title's misprints; None if there is none, or a doubt about which."""
    if any(_overlap(head, one) for one in like) or _AGAINST.search(head.clause):
        return None
    said = [(len(head.words & one.whole) + (head.figure.kind == "count"), one) for one in like]
    shortest = 2 if head.figure.kind == "count" else 3
    slips = [(shared, one) for shared, one in said if slip_between(head.figure, one.figure, shortest=shortest)]
    likely = [one for shared, one in slips if shared >= _TITLE_SHARES]
    if len(likely) != 1:
        return None
    swapped = slip_between(head.figure, likely[0].figure) == "digits swapped"
    return likely[0] if swapped or not _ruled_out(head, likely[0]) else None


def _by_kind(reading: Reading, *, titles: bool) -> list[list[_Stated]]:
    """The figures that can be stated twice, by kind and unit; kinds with too many are left out."""
    groups: dict[tuple[str, str], list[_Stated]] = {}
    title = _title(reading)
    for sentence in reading.sentences:
        if (sentence.block == title) and not titles:
            continue
        for mark, mention in zip(sentence.marks, sentence.mentions, strict=True):
            if isinstance(mention, Quantity) and mention.kind in _KINDS and mark >= 0 and _is_plain(mention):
                groups.setdefault((mention.kind, mention.unit), []).append(
                    _Stated(mention, sentence, mark, float(abs(mention.value or 0)))
                )
    return [found for found in groups.values() if 1 < len(found) <= _MOST_OF_A_KIND]


def _title(reading: Reading) -> int:
    """The index of the title's block; -1 if there is none."""
    blocks = reading.document.blocks
    return 0 if blocks and blocks[0].kind == "title" else -1


def _is_plain(figure: Quantity) -> bool:
    """Does the figure state one amount, of its own?"""
    if figure.value is None or figure.range_part or figure.more or figure.of_whole:
        return False
    return figure.hedge in ("", "about") and not (figure.kind == "count" and figure.value < 2)


def _may_be_same(one: Quantity, other: Quantity) -> bool:
    """May both count the same things? Counts without a noun of their own may be anything."""
    return one.kind != "count" or (bool(one.noun) and one.noun == other.noun)


def _weighed(reading: Reading, one: _Stated, other: _Stated, found: list[_Stated]) -> tuple[str, ...]:
    """The notes of a pair that weighs enough to be the same fact; nothing otherwise."""
    agree = _overlap(one, other)
    slip = "" if agree else slip_between(one.figure, other.figure)
    if not (agree or slip):
        return ()
    words = one.words & other.words
    if not words or len(words) * _FEW < min(len(one.words), len(other.words)):
        return ()
    swapped = slip == "digits swapped"
    weight = len(words) + _rare(reading, words) + (2 if one.figure.kind == "count" else 0)
    if weight < (_TIED if agree else _SWAPPED if swapped else _MISTYPED):
        return ()
    if not agree and (_ruled_out(one, other) or _stated_elsewhere(one, other, found)):
        return ()
    if not (agree or swapped) and (_beside(one) != _beside(other) or one.times != other.times):
        return ()
    notes = f"+{weight} both say {', '.join(sorted(words))}"
    return (notes, f"a slip apart: {slip}") if slip else (notes,)


def _overlap(one: _Stated, other: _Stated) -> bool:
    """Can the two figures be one amount, each rounded in its own way?"""
    if one.size == other.size:
        return one.figure.value == other.figure.value
    if one.size > 2 * other.size or other.size > 2 * one.size:
        return False
    return interval(one.figure, HARD).equals(interval(other.figure, HARD)).possible


def _rare(reading: Reading, words: frozenset[str]) -> int:
    """How many of the words few sentences of the document hold."""
    forms = [sentence.form for sentence in reading.sentences]
    return sum(sum(word in form for form in forms) <= _RARE for word in words)


def _ruled_out(one: _Stated, other: _Stated) -> bool:
    """Do the words say that two facts are meant: two times, an update, a part, a comparison?"""
    if one.times and other.times and one.times != other.times:
        return True
    alone = [_ANOTHER.findall(stated.clause) for stated in (one, other)]
    return sorted(alone[0]) != sorted(alone[1])


def _beside(stated: _Stated) -> frozenset[tuple[str, Fraction | None]]:
    """The other figures of its sentence: where they differ too, the sentences are two rows of a table in prose."""
    beside = (one for one in stated.sentence.mentions if isinstance(one, Quantity) and one is not stated.figure)
    return frozenset((one.kind, one.value) for one in beside if one.kind in _KINDS)


def _stated_elsewhere(one: _Stated, other: _Stated, found: list[_Stated]) -> bool:
    """Is each of the two amounts stated again elsewhere, so that the copy knows both?"""
    values = Counter(stated.figure.value for stated in found)
    return values[one.figure.value] > 1 and values[other.figure.value] > 1


def slip_between(one: Quantity, other: Quantity, *, shortest: int = 3) -> str:
    """The slip of the pen that makes one figure of the other: two digits swapped, one mistyped, a nought; or "".

    shortest: of how many digits a figure must be if one of them is mistyped; of two digits most are one apart.
    """
    values = one.value, other.value
    if None in values or not all(values):
        return ""
    first, second = (_digits(value or Fraction(1)) for value in values)
    small, large = sorted(abs(value or Fraction(1)) for value in values)
    if first == second:
        return "ten times" if len(first) > 1 and large / small in (10, 100, 1000) else ""
    length = max(len(first), len(second))
    if large >= 10 * small or abs(len(first) - len(second)) > 1:
        return ""
    pairs = list(zip(first.ljust(length, "0"), second.ljust(length, "0"), strict=True))
    unlike = [at for at, (a, b) in enumerate(pairs) if a != b]
    if len(unlike) == 2 and unlike[1] == unlike[0] + 1 and pairs[unlike[0]] == pairs[unlike[1]][::-1]:
        return "digits swapped"
    rounded = max(unlike) >= min(len(first), len(second))  # 16 for 16.6
    return "a digit mistyped" if len(unlike) == 1 and length >= shortest and not rounded else ""


def _digits(value: Fraction) -> str:
    """The digits of a value without the noughts around them."""
    value = abs(value)
    for _ in range(6):
        if value.denominator == 1:
            break
        value *= 10
    return str(int(value)).rstrip("0")


LINKERS: Linkers = {
    "headline-and-body": Linker(frozenset({"title", "body"}), headline_and_body),
    "stated-twice": Linker(frozenset({"first", "again"}), stated_twice),
}
