"""What there was, what came and went, and what there is: "began with 312 shops, opened 17, shut six: 323 are left"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from fractions import Fraction

from checker.extract.language.nouns import compatible
from checker.late import late
from checker.marks import ALL_KINDS, HEAD_END
from checker.model import Quantity, Reading, Relation, Role, Sentence
from checker.relate.figures import Figure, figures_in
from checker.relate.hints import sentences_told
from checker.relate.linker import Linker, Linkers
from checker.relate.slips import slip_of_one

_IN = (
    r"(?:opened|added|adding|gained|gaining|hired|hiring|recruited|took on|taken on|taking on|joined|arrived|bought"
    r"|admitted|received|acquired|(?:were|was) born|enrolled|signed|built|welcomed|registered|delivered|launched"
    r"|let in|moved in|came in|planted|hatched|bred|opening|buying)"
)
_OUT = (
    r"(?:shut|shutting|closed|closing|lost|losing|sold|selling|cut|cutting|left|died|retired|resigned|scrapped|shed"
    r"|discharged|released|withdrew|dropped out|moved out|went|gave up|struck off|freed|culled|slaughtered|dismissed"
    r"|cancelled|expired|sank|sunk)"
)
_BARE = r"(?: (?:just|only|some|a further|another|about|its|the|off|down|in))* $"
_BEFORE = {
    "start": late(
        r"\b(?:beg[au]n|begins?|started|starts?|opened|entered|went into|came into)\b[^,;:]{0,40} (?:with|on)"
        r"(?: (?:just|only))? $"
    ),
    "end": late(
        r"\b(?:end(?:ed|ing|s)|finish(?:ed|ing|es)|clos(?:ed|ing)|emerged)\b[^,;:]{0,30} (?:with|on)"
        r"(?: (?:just|only))? $|\b(?:leaving|left|which leaves|giving|gave) (?:it|them|him|her|the \w+) (?:with )?$"
        r"|\b(?:bringing|taking) (?:the (?:total|number|tally|count)|its [a-z]+|[a-z]+ numbers) to $"
    ),
    "came": late(rf"\b{_IN}{_BARE}"),
    "went": late(rf"\b{_OUT}{_BARE}"),
}
_NOUN = rf"(?:[^{ALL_KINDS},.;:()]{{0,30}}?{HEAD_END})? ?(?:(?:new|old|more|others|people|had|have|has|were|was) )*"
_BEHIND = {
    "came": late(rf".{_NOUN}(?:{_IN})\b"),
    "went": late(rf".{_NOUN}(?:{_OUT})\b"),
    "end": late(rf".{_NOUN}(?:at|by) the (?:end|close)\b"),
    "start": late(rf".{_NOUN}at the (?:start|beginning|outset)\b"),
}
_HINT = late(
    r"\b(?:beg[au]n|begins?|started|starts?|opened|entered|went into|came into)\b[^,;:]{0,40} (?:with|on) "
    r"|at the (?:start|beginning|outset)\b"
)
_OTHERWISE = late(
    r"\b(?:per|each|average\w*|net|including|expect\w*|plans?|will|would|could|about|nearly|over|some|several|many)\b"
)
_MOST = 6


def flows(reading: Reading, rule: str) -> Iterator[Relation]:
    """A number at the start, what was added and taken away, and the number at the end, in a sentence or two.

    Each figure of these things must be one of them by the word beside it; then they must agree, or be a slip away.
    """
    for order, _ in sentences_told(reading, rule):
        for last in (order, order + 1):
            told = _told(reading, order, last)
            if told is not None:
                relation = _relation(rule, told, reading.sentences[order : last + 1])
                if relation is not None:
                    yield relation
                break


def _told(reading: Reading, first: int, last: int) -> list[tuple[str, Figure]] | None:
    """The counts of a sentence, or of it and the next, with what each is; None if one of them is none of these."""
    sentences = reading.sentences[first : last + 1]
    if len(sentences) != last - first + 1 or sentences[-1].block - sentences[0].block > 1:
        return None
    figures = [
        one
        for order, sentence in enumerate(sentences, first)
        for one in figures_in(sentence, order)
        if one.quantity.kind == "count"
    ]
    if not 3 <= len(figures) <= _MOST or any(_OTHERWISE.search(one.form) for one in sentences):
        return None
    told = [(_called(one, figures), one) for one in figures]
    called = [name for name, _ in told]
    if "" in called or called.count("start") != 1 or called.count("end") != 1:
        return None
    nouns = {one.quantity.noun for one in figures} - {""}
    alike = all(compatible(one, other) for one in nouns for other in nouns)
    return told if alike and not any(one.quantity.hedge or one.quantity.range_part for one in figures) else None


def _called(one: Figure, figures: Sequence[Figure]) -> str:
    """Whether the figure is what there was at the start or end, or what came or went; "" if it is none of these."""
    before = max((other.mark + 1 for other in figures if other.order == one.order and other.mark < one.mark), default=0)
    words = one.before[before:]
    found = [name for name, pattern in _BEFORE.items() if pattern.search(words)]
    if not found:
        found = [name for name, pattern in _BEHIND.items() if pattern.match(one.sentence.form, one.mark)]
    return found[0] if found else ""


def _relation(rule: str, told: Sequence[tuple[str, Figure]], sentences: tuple[Sentence, ...]) -> Relation | None:
    by_name = {
        name: [one.quantity for called, one in told if called == name] for name in ("start", "came", "went", "end")
    }
    (start,), (end,), came, went = by_name["start"], by_name["end"], by_name["came"], by_name["went"]
    if not came or not went:
        return None
    gap = sum(map(_value, (start, *came))) - sum(map(_value, (end, *went)))
    meant = [(_value(one), _value(one) - gap) for one in (start, *came)]
    meant += [(_value(one), _value(one) + gap) for one in (end, *went)]
    if gap and not (abs(gap) == 1 or any(slip_of_one(str(one), str(other)) for one, other in meant)):
        return None
    roles: dict[str, Role] = {"start": start, "came": tuple(came), "went": tuple(went), "end": end}
    return Relation(rule, roles, sentences)


def _value(one: Quantity) -> Fraction:
    return one.value or Fraction(0)


LINKERS: Linkers = {
    "flows": Linker(frozenset({"start", "came", "went", "end"}), flows, told=((_HINT,),)),
}
