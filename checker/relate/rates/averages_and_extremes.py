"""An average with the largest or the smallest of the same values, in its sentence or in one beside it."""

from __future__ import annotations

from collections.abc import Iterator

from checker.late import late
from checker.marks import ALL_KINDS, KINDS
from checker.model import Quantity, Reading, Relation, Role, Sentence
from checker.relate.figures import marked, may_be_same
from checker.relate.hints import sentences_told
from checker.relate.linker import Linker, Linkers
from checker.relate.sentences import both

_VALUE = f"[{''.join(KINDS[kind] for kind in ('count', 'money', 'measure', 'duration', 'percent', 'age'))}]"
_GAP = rf"[^{ALL_KINDS}.;:()]{{0,40}}? ?"
_AVERAGE = late(rf"\b(?:average[sd]?|averaging|mean)\b{_GAP}(?P<value>{_VALUE})")
_LARGEST = late(
    r"\b(?:longest|highest|largest|biggest|heaviest|tallest|dearest|most expensive|costliest|greatest|oldest|fullest"
    rf"|busiest|best|fastest|peak|maximum)\b{_GAP}(?P<value>{_VALUE})"
)
_SMALLEST = late(
    r"\b(?:shortest|lowest|smallest|lightest|cheapest|least|youngest|slowest|quietest|minimum)\b"
    rf"{_GAP}(?P<value>{_VALUE})"
)
# What makes the one of other values, times or places than the other.
_OTHERWISE = late(
    r"\b(?:last|previous\w*|earlier|compared|than|against|per|record|since|from|national\w*|elsewhere|other|another"
    r"|season|career|forecast\w*|target|low|limit|drop|fall|rise|gain|increase|decline|up|down|below|above|speed"
    r"|moving|industrial|index|shares?|expected)\b"
)


def averages_and_extremes(reading: Reading, rule: str) -> Iterator[Relation]:
    """Each average with what the sentence, or one beside it in the paragraph, calls the largest or the smallest."""
    for order, sentence in sentences_told(reading, rule):
        match = _AVERAGE.search(sentence.form)
        average = marked(sentence).get(match.start("value")) if match else None
        if not isinstance(average, Quantity) or not _is_plain(average) or _OTHERWISE.search(sentence.form):
            continue
        for beside in reading.sentences[max(0, order - 1) : order + 2]:
            if beside.block == sentence.block and not _OTHERWISE.search(beside.form):
                for roles in _extremes(beside, average):
                    yield Relation(rule, roles, both(*sorted((sentence, beside), key=lambda one: one.start)))


def _extremes(sentence: Sentence, average: Quantity) -> Iterator[dict[str, Role]]:
    """An average and each extreme of the sentence, as the lower and the higher one."""
    at = marked(sentence)
    for pattern, is_largest in ((_LARGEST, True), (_SMALLEST, False)):
        for match in pattern.finditer(sentence.form):
            one = at.get(match.start("value"))
            if not isinstance(one, Quantity) or one.start == average.start or not may_be_same(one, average):
                continue
            if _is_plain(one):
                low, high = (average, one) if is_largest else (one, average)
                yield {"low": low, "high": high, "average": average}


def _is_plain(one: Quantity) -> bool:
    return bool(one.value) and not one.hedge and not one.range_part


LINKERS: Linkers = {
    "averages-and-extremes": Linker(
        frozenset({"low", "high", "average"}),
        averages_and_extremes,
        ((_LARGEST, _SMALLEST),),
        told=((_AVERAGE,),),
    ),
}
