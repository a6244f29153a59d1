"""Long numbers that differ in two digits which have changed places, whatever they are said to count.

"Hosting 17,300 people" above and "13,700 have moved into the sites" below: nobody has two such numbers by chance.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import combinations

from checker.extract.language import lexicon
from checker.late import late
from checker.model import Quantity, Reading, Relation, Role
from checker.relate.linker import Linker, Linkers
from checker.relate.told.slips_of_digits import slip_between
from checker.relate.told.stated import Stated, accounted_for
from checker.relate.told.swapped import are_rows, states_it

_SHORTEST, _LONG = 3, 4  # digits of a number, and of one of which a single word in common is enough
_SHARED = 2  # words that say something and that the sentences of shorter ones must have in common
_MOST = 40  # numbers of a document; one with more is a table
_SMALL = 100
_ONE_BREATH = 30  # characters: nobody says one thing twice so soon
_THE_FIGURE = ("the figure of ", "the number of ", "the total of ", "those ", "the figure: ")
# Before what a side has still to make, which is no score.
_TO_MAKE = late(r"\b(?:set|chas(?:e|ed|ing)|need(?:ed|ing)?|requir(?:ed|ing)|(?:target|lead|deficit) of)(?: a)? $")
_SET_AGAINST = late(r"\bvs?\b")  # a row of a table, such as results are told in
_PROSE = frozenset(("title", "heading", "paragraph", "item", "caption", "quote"))
# Words of another state of things, if only one of the two sentences has them.
_OTHER = late(
    r"\b(?:revised|previous\w*|earlier|original\w*|initial\w*|another|further|additional|extra|up from|down from"
    r"|compared|versus|against|instead|rather|target\w*|forecast\w*|average\w*|respectively|ago|last|former\w*|since"
    r"|next|every|each|per)\b"
)


def long_numbers(reading: Reading, rule: str) -> Iterator[Relation]:
    """Each two long numbers of unlike nouns, or without one, of which one is the other with two digits swapped."""
    alike: dict[str, list[Stated]] = {}
    found = _numbers(reading)
    for one in found if len(found) <= _MOST else ():
        alike.setdefault("".join(sorted(one.digits)), []).append(one)
    for group in alike.values():
        for first, again in combinations(group, 2):
            if _may_be_one(first, again) and (first.size == again.size or _are_one(reading, first, again, found)):
                said = ", ".join(sorted(first.whole & again.whole)) or "the figure"
                roles: dict[str, Role] = {"first": first.figure, "again": again.figure}
                yield Relation(rule, roles, (first.sentence, again.sentence), (f"both say {said}",))


def _numbers(reading: Reading) -> list[Stated]:
    """The long whole numbers that the sentences of the copy state."""
    blocks = reading.document.blocks
    return [
        stated
        for sentence in reading.sentences
        if blocks[sentence.block].kind in _PROSE
        for mark, one in zip(sentence.marks, sentence.mentions, strict=True)
        if mark >= 0 and isinstance(one, Quantity) and one.kind == "count" and (one.value or 0) > _SMALL
        if not one.hedge and not one.range_part
        if len((stated := Stated(one, sentence, mark)).digits) >= _SHORTEST
    ]


def _may_be_one(first: Stated, again: Stated) -> bool:
    """Do two sentences that stand apart say much the same, of things that have unlike names or none?"""
    one, other = first.figure, again.figure
    if not isinstance(one, Quantity) or not isinstance(other, Quantity) or (one.noun and one.noun == other.noun):
        return False  # those of one noun are held against each other as facts told twice
    if first.sentence is again.sentence or other.start - one.end < _ONE_BREATH:
        return False
    if any(_TO_MAKE.search(each.sentence.form, 0, each.mark) for each in (first, again)):
        return False
    shared = len(first.whole & again.whole) + again.sentence.form.endswith(_THE_FIGURE, 0, again.mark)
    return shared >= (1 if len(first.digits) >= _LONG else _SHARED)


def _are_one(reading: Reading, first: Stated, again: Stated, found: Sequence[Stated]) -> bool:
    """Are two digits swapped in one of the two, and does nothing say that both are right?"""
    if slip_between(first, again) != "digits swapped":
        return False
    if _SET_AGAINST.search(first.sentence.form) or not again.times <= first.times or not _alike_in_noun(first, again):
        return False
    if sorted(_OTHER.findall(first.sentence.form)) != sorted(_OTHER.findall(again.sentence.form)):
        return False
    often = [sum(stated.size == size for stated in found) > 1 for size in (first.size, again.size)]
    if len(again.digits) < _LONG and are_rows(first, again):
        return False
    if all(often) or states_it(first, again) or states_it(again, first):
        return False
    return not accounted_for(first.figure, again.figure, reading)


def _alike_in_noun(first: Stated, again: Stated) -> bool:
    """Is one of them without a noun, or do both count people?"""
    nouns = [one.figure.noun for one in (first, again) if isinstance(one.figure, Quantity) and one.figure.noun]
    return len(nouns) < 2 or all(map(lexicon.is_of_people, nouns))


LINKERS: Linkers = {"long-numbers": Linker(frozenset({"first", "again"}), long_numbers)}
