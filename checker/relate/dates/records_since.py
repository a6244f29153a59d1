"""How far back something goes, told as a length and as a date: "the lowest for 27 years … not so low since 1995"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from checker.late import late
from checker.marks import KINDS
from checker.model import CalendarDate, Mention, Quantity, Reading, Relation, Sentence
from checker.relate.figures import marked
from checker.relate.hints import all_forms, sentences_with
from checker.relate.linker import Linker, Linkers
from checker.relate.sentences import both

_WHEN = KINDS["date"] + KINDS["year"]
_LENGTH = KINDS["duration"]
_GAP = rf"[^{_WHEN}{_LENGTH};.]"
_LOW = r"lows?|lowest|worst|slowest|smallest|weakest|poorest|fewest|steepest fall|coldest|driest"
_HIGH = (
    r"highs?|highest|best|fastest|biggest|largest|strongest|peak|most|hottest|wettest"
    r"|sharpest|steepest"
)
_WORD = rf"(?:(?P<low>{_LOW})|(?P<high>{_HIGH}))"
_FOR = late(
    rf"\b{_WORD}\b{_GAP}{{0,45}}?\b(?:in|for) (?:more than |over |nearly |almost |at least )?(?P<span>{_LENGTH})"
    rf"|(?P<before>{_LENGTH}) (?:(?P<low2>lows?)|(?P<high2>highs?|peak))\b"
)
_SINCE = late(
    r"\b(?:been|was|were|fallen|risen|stood|seen) (?:(?P<low>so low|so few|so small|so weak)"
    r"|(?P<high>so high|so many|so strong))"
    rf"\b[^{_LENGTH};.]{{0,60}}?\bsince (?P<when>[{_WHEN}])"
    rf"|\b(?:to|at) (?P<level>levels?) (?:last|not) seen (?:in|since) (?P<when2>[{_WHEN}])"
    rf"|\b(?:(?P<low2>{_LOW})|(?P<high2>{_HIGH}))\b{_GAP}{{0,40}}? since (?:the |early "
    rf"|late )*(?:[a-z]+ (?:of )?)?(?P<when3>[{_WHEN}])"
)
# A rule, a run or a body that ends, and since when there was one.
_ENDS = late(
    rf"\b(?:end|ends|ended|ending) (?P<span>{_LENGTH}) of "
    rf"(?P<thing>{_GAP}{{0,40}}?\b(?:rule|power|control|office|government))\b"
)
_RULED = late(
    rf"\b(?:ha[sd]|have) (?:run|ruled|governed|controlled|led|held|been in (?:power|control|charge|office))"
    rf"{_GAP}{{0,50}}? since (?P<when>[{_WHEN}])"
)
_PLURAL = late(
    r"^(?!(?:stocks|levels|numbers|figures|the|this|its|their|his|her) )([a-z]+(?: [a-z]+)?s)"
    r" (?:has|have|had|are|were)\b"
)
_REACH = 2  # sentences with figures between the two
_LEAD = 2  # sentences with figures at the head of the copy, which sum up what stands anywhere below


class _Told(NamedTuple):
    mention: Mention
    kind: str
    sentence: Sentence
    order: int
    thing: str  # whose rule it is: "conservative rule"
    plain: bool  # "the lowest since 2008", which may be said of anything


def records_since(reading: Reading, rule: str) -> Iterator[Relation]:
    """Each record told to be the first for so long, with the one date since when there was none."""
    whole = reading.once(all_forms)
    if " since " in whole or " last " in whole or "not seen" in whole:
        yield from _paired(
            reading, rule, list(_found(reading, _FOR, (_LENGTH,))), list(_found(reading, _SINCE, tuple(_WHEN)))
        )


def rules_ended(reading: Reading, rule: str) -> Iterator[Relation]:
    """Each rule of so many years that ends, with the date since when it was held."""
    if " since " in reading.once(all_forms) and " of " in reading.once(all_forms):
        yield from _paired(
            reading, rule, list(_found(reading, _ENDS, (_LENGTH,))), list(_found(reading, _RULED, tuple(_WHEN)))
        )


def _paired(reading: Reading, rule: str, lengths: list[_Told], dates: list[_Told]) -> Iterator[Relation]:
    for one in lengths:
        near = [day for day in dates if _is_near(one, day) and _is_of(one, day)]
        apart = [other for other in lengths if other.kind == one.kind and other.mention is not one.mention]
        if len({_stated(day.mention) for day in near}) == 1 and not any(_is_near(other, near[0]) for other in apart):
            yield Relation(rule, {"span": one.mention, "start": near[0].mention}, both(one.sentence, near[0].sentence))


def _is_of(one: _Told, day: _Told) -> bool:
    """Are both of one kind: both of a low, or both of the rule of the same party?"""
    if not one.thing:
        return day.kind in (one.kind, "level") and not _names_another(one, day)
    return any(re.search(rf"\b{word}", day.sentence.form) for word in one.thing.split()[:-1])


def _names_another(one: _Told, day: _Told) -> bool:
    """Does the sentence of the date begin with a thing in the plural that the other does not name: "Costs have not"?"""
    match = _PLURAL.match(day.sentence.form)
    return match is not None and any(word not in one.sentence.form for word in match[1].split())


def _is_near(one: _Told, day: _Told) -> bool:
    if day.plain:  # a headline and the lead that tells it again
        return one.sentence.block == 0 != day.sentence.block and day.order <= _REACH
    return abs(one.order - day.order) <= _REACH or (one.order < _LEAD and day.order > one.order)


def _found(reading: Reading, pattern: re.Pattern[str], hints: tuple[str, ...]) -> Iterator[_Told]:
    for order, sentence in sentences_with(reading, hints):
        for match in pattern.finditer(sentence.form):
            groups = {name: at for name, at in ((n, match.start(n)) for n in match.re.groupindex) if at >= 0}
            place = next(groups[name] for name in ("span", "before", "when", "when2", "when3") if name in groups)
            kind = next(
                (name.rstrip("2") for name in ("low", "high", "first", "low2", "high2", "level") if name in groups), ""
            )
            mention = marked(sentence)[place]
            if _is_plain(mention):
                yield _Told(mention, kind, sentence, order, match.groupdict().get("thing") or "", "when3" in groups)


def _is_plain(mention: Mention) -> bool:
    if isinstance(mention, Quantity):
        return mention.unit in ("year", "month", "decade") and mention.value is not None and not mention.range_part
    return isinstance(mention, CalendarDate) and mention.year is not None and not mention.century_step


def _stated(mention: Mention) -> tuple[int | None, int | None]:
    return (mention.year, mention.month) if isinstance(mention, CalendarDate) else (None, None)


LINKERS: Linkers = {
    "records-since": Linker(frozenset({"span", "start"}), records_since, told=((_FOR,), (_SINCE,))),
    "rules-ended": Linker(frozenset({"span", "start"}), rules_ended, told=((_ENDS,), (_RULED,))),
}
