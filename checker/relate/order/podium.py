"""Places told with their values in any order of words: "Third was Ana Duarte with 44", "United, in third, have 38"."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from checker.late import late
from checker.marks import KINDS
from checker.model import Quantity, Reading, Relation, Sentence
from checker.relate.figures import marked
from checker.relate.hints import sentences_told, sentences_with
from checker.relate.linker import Linker, Linkers
from checker.relate.sentences import both

_PLACES = {
    "first": 1, "top": 1, "runner-up": 2, "second": 2, "third": 3, "fourth": 4, "fifth": 5, "sixth": 6, "bronze": 3,
    "silver": 2, "gold": 1, "ahead of": 2, "winner": 1, "winners": 1, "winning": 1, "won": 1, "wins": 1,
    "leads": 1, "led": 1, "lead": 1, "leaders": 1,
}  # fmt: skip
_VALUE = f"[{KINDS['count']}{KINDS['money']}{KINDS['percent']}{KINDS['measure']}]"
_VALUES = frozenset(_VALUE) - {"[", "]"}
_ANY = "".join(KINDS[kind] for kind in ("count", "money", "percent", "points", "measure", "ratio", "multiple", "score"))
_GAP = f"[^{_ANY}.;:()]"
_TAKES = (
    r"(?:with|on|have|has|had|got|gets|getting|scored|scoring|polled|polling|earns?|earned|made|makes|makes do with"
    r"|is on"
    r"|are on|worth|at|taking|took|received|collected)"
)
_TOLD = late(
    # "second-placed Holm have 39", "third-placed", "in third, have", "the third, Pello Ruiz, gets"
    rf"\b(?:in |the |at |stay |stays |lie |sit |remain |are |is |was |were |finished |came |come |comes |and )?"
    rf"(?P<a>second|third|fourth|fifth|sixth|runner-up|top|first)(?:-placed|-place|-ranked)?(?: place| position| spot)?"
    rf"(?P<gap_a>,?(?: [a-z][\w'’-]*){{0,5}},?) {_TAKES} (?:just |only )?(?P<va>{_VALUE})"
    # "Third was Ana Duarte with 44", "silver went to Ruiz with 44"
    rf"|\b(?P<b>second|third|fourth|fifth|sixth|silver|bronze|runner-up|gold|first)(?: place| spot)? (?:was|were"
    rf"|went to|is|to)"
    rf" (?P<gap_b>{_GAP}{{2,40}}?),? ?(?:with|on|at|\(|who scored|who had|for|earning) ?(?P<vb>{_VALUE})"
    # "ahead of Tom Weld on 45"
    rf"|\b(?P<e>ahead of) (?P<gap_e>{_GAP}{{2,40}}?) (?:with|on|at|who scored|who had) (?P<ve>{_VALUE})"
    # "the winning entry scored 88 marks"
    rf"|\b(?P<f>winners?|winning)\b(?P<gap_f>(?:{_GAP}|\x95){{2,60}}?) (?:with|on|scored|had|got|received|of"
    rf"|earned) (?P<vf>{_VALUE})"
    # "won the bee with 48 points", "go top with 41 points", "lead the table on 41"
    rf"|\b(?:(?:go|went|move|moved|stay|stayed|are|climbed|climb|back) (?:on |to )?(?P<c>top)|(?P<d>won|wins|leads?"
    rf"|led|leaders))\b"
    rf"(?P<gap_c>{_GAP}{{0,50}}?) (?:with|on|have) (?P<vc>{_VALUE})"
)  # fmt: skip
_HINTS = ("second", "third", "fourth", "fifth", "sixth", "runner-up", "bronze", "silver")
_TALLIED = frozenset("point vote mark goal medal ballot".split())
# Where the least is first, another contest or time is told of, or what is told is no total.
_OTHERWISE = late(
    r"\b(?:fewest|lowest|(?<!had the )least"
    r"|smallest|slowest|worst|bottom|youngest|cheapest|deficits?|loss|losses|quarter|half|week"
    r"|month|then|added|down|drop\w*|injur\w+|set|leg|innings|par|strokes?|golf\w*|seconds|minutes|laps?|shots?"
    r"|bogey\w*"
    r"|birdie\w*|rounds?|handicap|penalt\w+|fastest|last (?:year|season|week)|previous\w*|sail\w*|regatta|heat"
    r"|first count"
    r"|preference\w*|games? in hand|behind|adrift|per game|average\w*|rebounds|assists|time|times|if|would|could|may"
    r"|next|more than|docked|deducted|stripped|disqualified|appeal|in (?:the|a) (?!table|standings|league|list|final"
    r"|vote|poll)[a-z]+ (?:[a-z]+ )?(?:chart|table|list|class|section|category|event)|division|group|race"
    r"|cross-country|earlier|before|reading|grade|degree|world)\b"
)
_FARTHEST = 2  # sentences with figures between a place and the one before it


class _Placed(NamedTuple):
    """A place with its value."""

    place: int
    value: Quantity
    sentence: Sentence
    order: int


def podium(reading: Reading, rule: str) -> Iterator[Relation]:
    """Each two places of one contest that sentences near each other tell, with their values."""
    orders = {order for order, one in sentences_with(reading, _HINTS) if _VALUES.intersection(one.form)}
    near = {at for order in orders for at in range(max(0, order - _FARTHEST), order + 1)}
    told = [one for at, each in sentences_told(reading, rule) if at in near for one in _placed(each, at)]
    for at, lower in enumerate(told):
        for upper in told[max(0, at - 3) : at]:
            spanned = both(upper.sentence, lower.sentence)
            tally = [one.value for one in told if upper.order - 1 <= one.order <= lower.order]
            below = upper.place < lower.place and lower.order - upper.order <= _FARTHEST
            if not below or not _one_tally(upper.value, lower.value, tally):
                continue
            dated = sum(one.form.count(KINDS["year"]) for one in spanned) > 1
            if not dated and not any(_OTHERWISE.search(one.form) for one in spanned):
                yield Relation(rule, {"higher": upper.value, "lower": lower.value}, spanned)


def _placed(sentence: Sentence, order: int) -> Iterator[_Placed]:
    at = marked(sentence)
    for match in _TOLD.finditer(sentence.form):
        word, value = next((match[one], at.get(match.start(f"v{where}"))) for one, where in _GROUPS if match[one])
        if isinstance(value, Quantity) and value.value is not None and not value.hedge and not value.more:
            yield _Placed(_PLACES[word], value, sentence, order)


_GROUPS = (("a", "a"), ("b", "b"), ("c", "c"), ("d", "c"), ("e", "e"), ("f", "f"))


def _one_tally(one: Quantity, other: Quantity, tally: list[Quantity]) -> bool:
    """Are the two sums or shares of one kind, or counts of one thing that they or another near them name?"""
    if one.kind != "count" or other.kind != "count":
        return (one.kind, one.unit) == (other.kind, other.unit)
    nouns = {each.noun for each in tally if each.kind == "count"} - {""}
    return len(nouns) == 1 and nouns <= _TALLIED


LINKERS: Linkers = {
    "podium": Linker(
        frozenset({"higher", "lower"}),
        podium,
        told=((_TOLD,), (frozenset(f"{one.partition('-')[0]}*" for one in _HINTS),)),
    ),
}
