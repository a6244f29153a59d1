"""The mean of so many figures that stand before it: "6.51m, then 6.62m and 6.84m. Her three jumps averaged"."""

from __future__ import annotations

from collections.abc import Iterator

from checker.late import late
from checker.marks import HEAD_END, KINDS
from checker.model import Quantity, Reading, Relation, Role, Sentence
from checker.relate.figures import marked
from checker.relate.hints import sentences_told
from checker.relate.linker import Linker, Linkers
from checker.relate.sentences import adjoin, both

_COUNT = KINDS["count"]
_VALUE = f"[{''.join(KINDS[kind] for kind in ('count', 'money', 'percent', 'measure', 'duration'))}]"
_THE = r"(?:the|all|these|those|her|his|its|their|our|my)(?: the| these| those)?"
_MANY = tuple(rf"{_THE} (?P<n{at}>{_COUNT})(?: [a-z'-]+){{0,3}}?{HEAD_END}?" for at in range(1, 5))
_IS = r"(?:is|was|were|being|of|at|came to|comes to|came out at|works out at|worked out at|stood at|stands at|,|:)"
_MEAN = late(
    # "her four valid jumps averaged 6.67m"
    rf"\b{_MANY[0]} (?:[a-z]+ )?(?:averaged|averages|averaging|average)(?: out)?(?: at)? (?P<m1>{_VALUE})"
    # "the mean of the three stations was 240 mm"
    rf"|\b(?:mean|average)(?: [a-z]+)? (?:of|for|across|over|between) {_MANY[1]} {_IS} (?P<m2>{_VALUE})"
    # "an average of 240 mm across the three"
    rf"|\b(?:mean|average)(?: [a-z]+)? {_IS} (?P<m3>{_VALUE})(?:(?: [a-z]+)?{HEAD_END})?(?: [a-z]+)?"
    rf" (?:for|across|over|between|from) {_MANY[2]}"
    rf"|\b(?:averaged|averaging|averages) (?P<m4>{_VALUE})(?:(?: [a-z]+)?{HEAD_END})?(?: [a-z]+)?"
    rf" (?:for|across|over|between|in|from) {_MANY[3]}"
)
_OTHERWISE = late(
    r"\b(?:weighted|median|last (?:year|season)|previous\w*|career|national\w*|season|each (?:day|week|month|year)"
    r"|a (?:day|week|month|year|game|match)|per|other|others|respectively|more than|less than|best|worst|top|bottom"
    r"|excluding|without|apart from|next)\b"
)
_FEWEST, _MOST = 2, 12


def told_means(reading: Reading, rule: str) -> Iterator[Relation]:
    """A mean of so many with the figures of its measure before it, in its sentence or in the one before, if so many."""
    for order, sentence in sentences_told(reading, rule):
        for match in _MEAN.finditer(sentence.form):
            which = next(one for one in "1234" if match[f"m{one}"])
            figures = marked(sentence)
            many, mean = figures.get(match.start(f"n{which}")), figures.get(match.start(f"m{which}"))
            if not isinstance(many, Quantity) or not isinstance(mean, Quantity) or mean.value is None or mean.hedge:
                continue
            if _OTHERWISE.search(sentence.form, 0, match.end()):
                continue
            before = reading.sentences[order - 1] if order else None
            for told in _reaches(reading, sentence, before, min(many.start, mean.start), mean):
                if len(told) == many.value and _FEWEST <= len(told) <= _MOST and len({one.start for one in told}) > 1:
                    near = (before, sentence) if before is not None and told[0].start < sentence.start else (sentence,)
                    roles: dict[str, Role] = {"items": tuple(told), "mean": mean}
                    yield Relation(rule, roles, both(near[0], sentence))
                    break


def _reaches(
    reading: Reading, sentence: Sentence, before: Sentence | None, end: int, mean: Quantity
) -> Iterator[list[Quantity]]:
    """The figures of a mean's measure before it: of its sentence, of this and the one before, of the one before."""
    here = _alike(sentence, end, mean)
    yield here
    if before is not None and adjoin(reading, before, sentence) and not _OTHERWISE.search(before.form):
        yield _alike(before, before.end, mean) + here


def _alike(sentence: Sentence, end: int, mean: Quantity) -> list[Quantity]:
    """The plain figures of a sentence up to some place that are of one measure with a mean."""
    return [
        one
        for one in sentence.mentions
        if isinstance(one, Quantity)
        and one.start < end
        and (one.kind, one.unit) == (mean.kind, mean.unit)
        and one.value is not None
        and (one.kind != "count" or one.noun in ("", mean.noun))
        and not (one.hedge or one.more or one.range_part or one.of_whole)
    ]


LINKERS: Linkers = {
    "told-means": Linker(frozenset({"items", "mean"}), told_means, told=((_MEAN,),)),
}
