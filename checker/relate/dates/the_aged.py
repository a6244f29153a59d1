"""People who are named by their age ("the 34-year-old said …") and the age that the copy gave them before."""

from __future__ import annotations

from collections.abc import Iterator

from checker.late import late
from checker.marks import KINDS
from checker.model import Quantity, Reading, Relation, Sentence
from checker.relate.hints import sentences_with
from checker.relate.linker import Linker, Linkers
from checker.relate.sentences import both

_AGE = KINDS["age"]
# "the 34-year-old said": a verb follows, or the end of the clause, and no noun that the age belongs to.
_NAMED_BY_AGE = late(
    rf"(?:^|[ \"])the (?:now |now-)?(?P<age>{_AGE})(?= (?:said|says|told|was|is|has|had|will|who|added|went|did|made"
    rf"|won|lost|took"
    r"|also|then|came|died|admitted|denied|pleaded|appeared|remains|suffered|scored|joined|left|from|later|never|and"
    r"|could|would"
    r"|wept|must|\w+ed)\b|[,.;:]|'s| \"|$)"
)
_TOLD = late(
    rf"(?:\b(?:an?|the) (?P<a>{_AGE}) (?!and\b)[\w-]+|, (?:aged )?(?P<b>{_AGE}),|(?:^|[ \"])(?:he|she) (?:is"
    rf"|was) (?P<c>{_AGE})(?=[.,;]|$))"
)
_TWICE = 2  # an age must be told so often for another one to be the slip
_MANY = 3  # ages of a document of one person, at most


def ages_for_names(reading: Reading, rule: str) -> Iterator[Relation]:
    """Each "the 34-year-old" with the one age that the copy tells before it, if it tells of one person's age only."""
    if "-year-old" not in reading.document.text:
        return
    ages = [
        (one, sentence, mark)
        for _, sentence in sentences_with(reading, (_AGE,))
        for mark, one in zip(sentence.marks, sentence.mentions, strict=True)
        if mark >= 0 and isinstance(one, Quantity) and one.kind == "age" and one.unit == "year"
    ]
    if not 2 <= len(ages) <= 2 * _MANY:
        return
    told_often = len(ages) > _TWICE
    first: tuple[Quantity, Sentence] | None = None
    for one, sentence, mark in ages:
        if one.range_part:
            continue
        if first is None:
            if not any(
                mark == match.start(group) for match in _TOLD.finditer(sentence.form) for group in "abc" if match[group]
            ):
                return
            first = one, sentence
        elif any(match.start("age") == mark for match in _NAMED_BY_AGE.finditer(sentence.form)):
            others = {other.value for other, _, _ in ages if other is not one and not other.range_part}
            if one.value == first[0].value or (len(others) == 1 and told_often):
                yield Relation(rule, {"one": first[0], "other": one}, both(first[1], sentence))


LINKERS: Linkers = {
    "ages-for-names": Linker(frozenset({"one", "other"}), ages_for_names, told=((_TOLD,), (_NAMED_BY_AGE,)))
}
