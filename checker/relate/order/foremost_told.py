"""What is called the highest or lowest with its value, and the values of others told right after it."""

from __future__ import annotations

import re
from collections.abc import Iterator

from checker.marks import KINDS
from checker.model import Quantity, Reading, Relation, Role, Sentence, Word
from checker.relate.figures import marked
from checker.relate.hints import sentences_told
from checker.relate.late import late
from checker.relate.linker import Linker, Linkers
from checker.relate.order.siblings import all_but_one, siblings
from checker.relate.sentences import adjoin, both

_FIGURES = "".join(KINDS[kind] for kind in ("count", "money", "percent", "measure"))
_FIGURE = f"[{_FIGURES}]"
_TIMES = KINDS["date"] + KINDS["year"] + KINDS["duration"] + KINDS["ordinal"]
_GAP = f"[^{_FIGURES}{_TIMES}.;:]"
_GAP_OR_DATE = f"[^{_FIGURES}.;:]"
_MOST = (
    "highest|largest|biggest|greatest|longest|tallest|heaviest|dearest|busiest|hottest|warmest|most expensive|costliest"
    "|deepest|steepest|wettest|widest|strongest|best|most"
)
_LEAST = (
    "lowest|smallest|fewest|shortest|lightest|cheapest|coldest|coolest|quietest|least expensive|driest|narrowest"
    "|weakest|least"
)
_WORD = rf"(?:(?P<most>{_MOST})|(?P<least>{_LEAST}))"
_OF_ALL = (
    r"(?: [a-z-]+){0,3}? (?:in|of|among|anywhere in|across) (?:the|any|all|every|its|their|our|these|those)\b"
    r"|(?: (?:figure|number|share|rate|total|score|level|price|turnout|count|ward|result|proportion))?(?=[,.;)]|$)"
)
_VALUE_FIRST = late(
    rf"(?P<value>{_FIGURE}){_GAP}{{0,70}}?[,(] ?(?:by far |easily |comfortably )?(?:the|her|his|its|their) {_WORD}"
    rf"(?:{_OF_ALL})"
    rf"|(?P<value2>{_FIGURE}){_GAP_OR_DATE}{{0,70}}?,? (?:(?P<more>more|higher|larger|bigger)|(?P<less>fewer|lower|less"
    rf"|smaller))"
    r" than (?:in |at |for |of |on |from )?any other\b"
)
_WORD_FIRST = late(
    rf"\b{_WORD}(?: (?!(?:since|ever)\b)[a-z-]+){{0,2}} (?:in|at|on|among|for|was|were|is|are) {_GAP}{{2,50}}?"
    rf"(?:, at|, with|, where(?! the)|, on| at| with| \() {_GAP}{{0,30}}?(?P<value>{_FIGURE})"
    rf"|^at (?P<value2>{_FIGURE}){_GAP}{{0,60}}? (?:is|are|was|were) (?:the )?(?:(?P<more>{_MOST})"
    rf"|(?P<less>{_LEAST}))\b"
)
_OF_TIME = late(
    r"\b(?:since|record\w*|ever|so far|history|(?<!a )(?:year|month|week|day|season)|previous\w*|second|third"
    r"|next|one of"
    r"|among the"
    r"|rise|fall|increase|decrease|drop|growth|change|gain|decline|jump|improvement|cut|at least|at most|or more"
    r"|would|could|if|forecast\w*|expected)\b"
)


def foremost_told(reading: Reading, rule: str) -> Iterator[Relation]:
    """Each value that is told as the highest or lowest, with those of two or more others told behind it."""
    for order, sentence in sentences_told(reading, rule):
        after = reading.sentences[order + 1] if order + 1 < len(reading.sentences) else None
        if after is None or not adjoin(reading, sentence, after):
            continue
        for match in (found for one in (_VALUE_FIRST, _WORD_FIRST) for found in one.finditer(sentence.form)):
            if not _OF_TIME.search(match[0]):
                yield from _beside(reading, sentence, match, after, rule)


def _beside(
    reading: Reading, sentence: Sentence, match: re.Match[str], after: Sentence, rule: str
) -> Iterator[Relation]:
    own = marked(sentence).get(max(match.start("value"), match.start("value2")))
    if not isinstance(own, Quantity) or own.value is None or own.hedge or own.range_part:
        return
    most = bool(match["most"] or match["more"])
    word = Word(match["most"] or match["least"] or match["more"] or match["less"], "superlative", 1 if most else -1)
    others = siblings(reading, after, own)
    fits = [(one.value or 0) <= own.value if most else (one.value or 0) >= own.value for one in others]
    for other in all_but_one(others, fits):
        roles: dict[str, Role] = {"direction": word, "value": own, "other": other}
        yield Relation(rule, roles, both(sentence, after))


LINKERS: Linkers = {
    "foremost-told": Linker(
        frozenset({"direction", "value", "other"}), foremost_told, told=((_VALUE_FIRST, _WORD_FIRST),)
    ),
}
