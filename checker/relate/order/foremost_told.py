"""What is called the highest or lowest with its value, and the values of others told right after it."""

from __future__ import annotations

import re
from collections.abc import Iterator

from checker.late import late
from checker.marks import KINDS
from checker.model import Quantity, Reading, Relation, Role, Sentence, Word
from checker.relate.figures import marked
from checker.relate.hints import sentences_told
from checker.relate.linker import Linker, Linkers
from checker.relate.order.siblings import all_but_one, may_be_sibling, siblings
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
    rf"(?P<value>{_FIGURE}){_GAP}{{0,70}}?[,(] ?(?:(?:is|was|has|had|have|having|being|with|recorded|remains|by far"
    rf"|easily|comfortably|still|again) )*(?:the|her|his|its|their) {_WORD}"
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
# "the lowest rate at 3.7 percent", "the highest, 5.6 percent".
_WORD_THEN_VALUE = late(
    rf"\b(?:the|its|their) {_WORD}(?: (?!(?:since|ever|in|on|to|for)\b)[a-z-]+){{0,3}}?"
    rf"(?:,? (?:at|with|on|of)|,| \() ?(?:just |only )?(?P<value>{_FIGURE})"
)
_AFTERWARDS = late(
    rf"^[^,.;:]{{0,20}}(?: since| in (?:more|[{KINDS['duration']}])| for | on record| [{KINDS['year']}])"
)
_IN_BETWEEN = late(r"\b(?:in between|(?:lie|lay|fell|fall|came|come|were|are|was|sat|sit)(?: somewhere)? between)\b")
_OF_TIME = late(
    r"\b(?:since|record\w*|ever|so far|history|(?<!a )(?:year|month|week|day|season)|previous\w*|second|third"
    r"|next|one of"
    r"|among the"
    r"|rise|fall|increase|decrease|drop|growth|change|gain|decline|jump|improvement|cut|at least|at most|or more"
    r"|would|could|if|forecast\w*|expected)\b"
)


def foremost_told(reading: Reading, rule: str) -> Iterator[Relation]:
    """Each value told as the highest or lowest, with those of others listed behind it or in a sentence beside."""
    for order, sentence in sentences_told(reading, rule):
        beside = [
            reading.sentences[at]
            for at in (order - 1, order + 1)
            if 0 <= at < len(reading.sentences)
            and adjoin(reading, *sorted((sentence, reading.sentences[at]), key=lambda one: one.start))
        ]
        seen: set[int] = set()
        for pattern in (_VALUE_FIRST, _WORD_FIRST, _WORD_THEN_VALUE):
            for match in pattern.finditer(sentence.form):
                told = _told(sentence, match)
                if told is not None and told[0].start not in seen:
                    seen.add(told[0].start)
                    yield from _beside(reading, sentence, match, told, beside, rule)


def _told(sentence: Sentence, match: re.Match[str]) -> tuple[Quantity, Word] | None:
    """The figure that is told as the highest or lowest, and the word; None if it is so among times or forecasts."""
    groups = match.groupdict()
    own = marked(sentence).get(match.start("value") if groups["value"] else match.start("value2"))
    if _OF_TIME.search(match[0]) or _AFTERWARDS.match(sentence.form[match.end() :]):
        return None
    if not isinstance(own, Quantity) or own.value is None or own.hedge or own.range_part:
        return None
    most = groups["most"] or groups.get("more")
    return own, Word(most or groups["least"] or groups.get("less") or "", "superlative", 1 if most else -1)


def _beside(
    reading: Reading,
    sentence: Sentence,
    match: re.Match[str],
    told: tuple[Quantity, Word],
    beside: list[Sentence],
    rule: str,
) -> Iterator[Relation]:
    own, word = told
    for at in (sentence, *beside):
        if at is sentence:
            others = siblings(reading, at, own, match.end())
        else:
            others = _between(at, own) if _IN_BETWEEN.search(at.form) else siblings(reading, at, own)
        fits = [word.sign * ((one.value or 0) - (own.value or 0)) <= 0 for one in others]
        for other in all_but_one(others, fits):
            roles: dict[str, Role] = {"direction": word, "value": own, "other": other}
            yield Relation(rule, roles, both(*sorted((sentence, at), key=lambda one: one.start)))


def _between(sentence: Sentence, own: Quantity) -> list[Quantity]:
    """The values of a sentence that says of all of them that they lie between: "Holm, at 4, and Osk, at 5, fell in"."""
    figures = [one for one in sentence.mentions if isinstance(one, Quantity)]
    return figures if all(may_be_sibling(own, one) for one in figures) else []


LINKERS: Linkers = {
    "foremost-told": Linker(
        frozenset({"direction", "value", "other"}),
        foremost_told,
        told=((_VALUE_FIRST, _WORD_FIRST, _WORD_THEN_VALUE),),
    ),
}
