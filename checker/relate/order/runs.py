"""Figures in a run: "Colby had 47 percent, ahead of Osk at 42 and Holm at 36", "led with 64, followed by", "behind"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from checker.late import late
from checker.marks import HEAD_END, KINDS
from checker.model import Quantity, Reading, Relation, Role, Sentence, Word
from checker.relate.figures import marked
from checker.relate.hints import sentences_told
from checker.relate.linker import Linker, Linkers

_FIGURES = "".join(KINDS[kind] for kind in ("count", "money", "percent", "measure"))
_FIGURE = f"[{_FIGURES}]"
_ANY = "".join(kind for name, kind in KINDS.items() if name not in ("ordinal", "label"))
_LINK = late(
    r"(?:\b(?P<down>ahead of|in front of|followed (?:closely |distantly |in turn )?by|then (?:came|comes)"
    r"|next (?:came|comes))|\b(?P<up>behind))(?= )"
)
# From the figure of the first to the words: its noun, and what it is told of.
_BETWEEN = late(rf"[^{_ANY}.;:()]{{0,30}}?(?:{HEAD_END}[^{_ANY}.;:()]{{0,40}})?\)?,? ?")
_ITEM = late(
    rf"(?P<name>[^{_ANY}.;:()]{{3,50}}?)(?:,? (?:with|at|on|had|has|which had|which has|who had|who has|where it was|in"
    rf" second (?:with|on|at))|,| \()(?: (?:just|only|some))? ?(?P<value>{_FIGURE})"
    rf"(?:[^{_ANY}.;:(),]{{0,20}}?{HEAD_END})?\)?(?! of )"
)
_JOINED = late(r"(?:,? and then|,? and|,? then|,? followed by|, with|,)(?= )")
_CLAUSE = late(
    r"\b(?:while|whereas|but|when|after|from|than|compared|up|down|though|although|rose|fell|who said|because|since)\b"
)
_MOST = late(
    r"\b(?:most|highest|largest|biggest|greatest|top|topped|tops|led|leads?|headed|first|main|favou?rite|commonest"
    r"|busiest|heaviest|tallest|longest|oldest|dearest|strongest|richest|best)\b"
)
_LEAST = late(
    r"\b(?:lowest|least|fewest|smallest|cheapest|youngest|shortest|slowest|quickest|fastest|lightest|weakest|worst)\b"
)
_OTHERWISE = late(
    r"\b(?:respectively|against|compared|more than|less than|last (?:year|week|month|season)|rise of|fall of"
    r"|year-old|not|seconds|minutes|par|shots?|strokes?|adrift|total|out of|in all|altogether|quarter|rounds?"
    r"|scorers?|for the|followed by an?|fell|falls?|fallen|drop\w*|declin\w+|down|losses|loss|deficits?|if|would|could"
    r"|expect\w*|forecast\w*|target\w*|deducted|docked|penalty|stage|handicap|per|away|miles|kilomet\w+|metres?)\b"
)
_FEWEST_WIN = late(r"\b(?:[Gg]olf|birdies?|bogeys?|(?:under|over)[- ]par|putts?|regatta|time trial)\b")
_UNCLEAR = frozenset({"", "shot", "stroke", "year", "game", "match", "lap", "point"})


def runs_in_order(reading: Reading, rule: str) -> Iterator[Relation]:
    """The figure of one with those of the others that it is ahead of or behind, or that follow it, each with its name.

    Those that follow one another must stand in order; of those that it is merely ahead of, each is held against it.
    """
    for _, sentence in sentences_told(reading, rule):
        links = list(_LINK.finditer(sentence.form))
        if not links or _OTHERWISE.search(sentence.form) or _FEWEST_WIN.search(reading.document.text):
            continue
        for match in links:
            head = _head(sentence, match.start())
            others = _items(sentence, match.end(), head) if head is not None else []
            if head is None or not others or not _may_be_ranked(sentence, match, head, len(others)):
                continue
            sign = 1 if match["up"] else -1
            if _LEAST.search(sentence.form, 0, match.start()):
                sign = -sign
            follow = not match["up"] and not match[0].endswith(" of")
            for values in _values(head, others, sign, in_turn=follow):
                roles: dict[str, Role] = {"direction": Word(match[0], "order", sign), "values": values}
                yield Relation(rule, roles, (sentence,))


def _values(head: Quantity, others: list[Quantity], sign: int, *, in_turn: bool) -> Iterator[tuple[Quantity, ...]]:
    """What must stand in order: all in turn, or the first with each; nothing if more than one is out of place."""
    if not in_turn:
        wrong = [one for one in others if not _is_ordered((head, one), sign)]
        if len(wrong) <= 1 and (len(others) > 1 or not wrong or head.kind != "count"):
            yield from ((head, one) for one in others)
        return
    values = (head, *others)
    without = (values[:at] + values[at + 1 :] for at in range(len(values)))
    if _is_ordered(values, sign) or any(_is_ordered(some, sign) for some in without):
        yield values


def _is_ordered(values: tuple[Quantity, ...], sign: int) -> bool:
    return all(sign * ((after.value or 0) - (one.value or 0)) >= 0 for one, after in pairwise(values))


def _head(sentence: Sentence, end: int) -> Quantity | None:
    """The last figure before the words, if nothing of another thing stands between."""
    before = [(mark, one) for mark, one in marked(sentence).items() if mark < end]
    mark, one = max(before, default=(0, None), key=lambda pair: pair[0])
    if not isinstance(one, Quantity) or sentence.form[mark] not in _FIGURES or one.value is None:
        return None
    if one.hedge or one.range_part or one.more or _CLAUSE.search(sentence.form, mark, end):
        return None
    return one if _BETWEEN.fullmatch(sentence.form, mark + 1, end) else None


def _items(sentence: Sentence, start: int, head: Quantity) -> list[Quantity]:
    """The figures of the others, each behind its name; none if one of them is of another measure."""
    at = marked(sentence)
    found: list[Quantity] = []
    joined: re.Match[str] | None = None
    while True:
        match = _ITEM.match(sentence.form, joined.end() if joined else start)
        if match is None or _CLAUSE.search(match["name"]) or re.search(r"\band\b", match["name"]):
            return found
        one = at.get(match.start("value"))
        if not isinstance(one, Quantity) or not _alike(head, one):
            return found
        found.append(one)
        joined = _JOINED.match(sentence.form, match.end())
        if joined is None:
            return found


def _alike(head: Quantity, one: Quantity) -> bool:
    """May both be of one measure? A bare number takes the unit of the first."""
    if one.value is None or one.hedge or one.range_part or one.more:
        return False
    if one.kind == "count" and not one.noun:
        return head.kind != "percent" or one.value <= 100
    return (one.kind, one.unit) == (head.kind, head.unit) and (
        one.kind != "count" or one.noun == head.noun or not head.noun
    )


def _may_be_ranked(sentence: Sentence, match: re.Match[str], head: Quantity, others: int) -> bool:
    """Is more the better, as far as the words tell?"""
    if head.kind in ("percent", "money") and not (match["up"] and others < 2):
        return True
    ranked = _MOST.search(sentence.form, 0, match.start()) or _LEAST.search(sentence.form, 0, match.start())
    return bool(ranked) or (head.noun not in _UNCLEAR and others > 1 and head.kind == "count")


LINKERS: Linkers = {
    "one-after-another": Linker(
        frozenset({"direction", "values"}), runs_in_order, told=((_LINK,), (frozenset(_FIGURES),))
    ),
}
