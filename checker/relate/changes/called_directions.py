"""A rise or fall that is called one right after it is told: "fell 2.6 percent, its steepest drop in six years"."""

from __future__ import annotations

from collections.abc import Iterator

from checker.late import late
from checker.marks import ALL_KINDS, DASH, KINDS
from checker.model import Quantity, Reading, Relation, Role, Word
from checker.relate.changes.change_words import DOWN, UP
from checker.relate.figures import marked
from checker.relate.hints import sentences_told
from checker.relate.linker import Linker, Linkers

_VALUES = "".join(KINDS[kind] for kind in ("count", "money", "percent", "points", "measure", "ratio"))
_DATES = KINDS["date"] + KINDS["year"]
_UP_NOUN = "rises?|increases?|jump|surge|leap|climb|upturn|expansion|growth"
_DOWN_NOUN = "falls?|drop|declines?|decrease|slump|plunge|slide|downturn|contraction|shrinkage"
_NOUN = rf"(?:(?P<up_noun>{_UP_NOUN})|(?P<down_noun>{_DOWN_NOUN}))\b"
_CHANGED = late(
    rf"\b(?:(?P<up>{UP})|(?P<down>{DOWN})|(?P<shrank>contracted))(?: \w+ly| further| again)?(?: by| to)?"
    rf"(?: an?| about| just| only| some| nearly| almost| over)* (?P<figure>[{_VALUES}])"
)
# ", the biggest drop for a year", " - its third straight rise": of what stands before it in its clause.
_RANKED = (
    r"(?:(?:the|its|their) )?(?:(?:steepest|sharpest|biggest|largest|fastest|smallest|slowest|first|second|third"
    r"|fourth|fifth|sixth|worst|best|strongest|weakest) )+"
)
_CALLED = late(
    rf"^[^{ALL_KINDS}.;:,]{{0,60}}(?:[{_DATES}][^{ALL_KINDS}.;:,]{{0,40}})?(?:,| {DASH}|{DASH}| \() ?"
    rf"(?:(?:the|its|their) )?{_RANKED}"
    rf"(?:(?:consecutive|straight|successive|monthly|quarterly|weekly|daily|annual|yearly|year-on-year|such) )*{_NOUN}"
)
_TAKEN_UP = late(
    rf"^\"?(?:that|this) (?:[a-z-]+ )?{_NOUN}(?! (?:in|of|to|from|at|for|by|rate)\b)(?= [a-z]+(?:ed|s|t)?\b)"
)
_AHEAD = 90  # characters of the next sentence
_EITHER_WAY = late(rf"\b(?:{_UP_NOUN}|{UP}|raised|higher|more)\b"), late(rf"\b(?:{_DOWN_NOUN}|{DOWN}|fewer|less)\b")
# What falls when something else rises: yields and prices, the jobless and jobs.
_DOUBT = late(
    r"\b(?:yields?|jobless|unemploy\w+|deficits?|loss(?:es)?|not|no|against the|despite|though|although|instead of"
    r"|expect\w*|forecast\w*|would|could|should|may|might)\b"
)


def called_directions(reading: Reading, rule: str) -> Iterator[Relation]:
    """Each change that is told with a figure, with what it is called behind it or in the first words that follow."""
    for _, sentence in sentences_told(reading, rule):
        form = sentence.form
        changes = list(_CHANGED.finditer(form))
        if len(changes) != 1 or _DOUBT.search(form):
            continue
        called = _CALLED.match(form[changes[0].end() :])
        if called is None and not all(way.search(form) for way in _EITHER_WAY):
            called = _TAKEN_UP.match(reading.document.text[sentence.end : sentence.end + _AHEAD].lstrip().lower())
        figure = marked(sentence)[changes[0].start("figure")]
        if called is not None and isinstance(figure, Quantity):
            told = changes[0]["up"] or changes[0]["down"] or changes[0]["shrank"]
            roles: dict[str, Role] = {
                "direction": Word(told, "change", 1 if changes[0]["up"] else -1),
                "figure": figure,
                "name": Word(called["up_noun"] or called["down_noun"], "change", 1 if called["up_noun"] else -1),
            }
            yield Relation(rule, roles, (sentence,))


LINKERS: Linkers = {
    "called-directions": Linker(frozenset({"direction", "figure", "name"}), called_directions, told=((_CHANGED,),))
}
