"""The highest, least or best of some that are named with their figures, and the only one that has more than another."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from checker.late import late
from checker.marks import HEAD_END, KINDS
from checker.model import Mention, Quantity, Reading, Relation, Role, Sentence, Word
from checker.relate.figures import marked
from checker.relate.hints import sentences_told, sentences_with
from checker.relate.linker import Linker, Linkers
from checker.relate.sentences import adjoin, both

_FIGURES = "".join(KINDS[kind] for kind in ("count", "money", "percent", "measure", "duration", "age"))
_FIGURE = f"[{_FIGURES}]"
_OTHERS = "".join(KINDS[kind] for kind in ("points", "ratio", "multiple", "score"))
_GAP = f"[^{_FIGURES}{_OTHERS}.;:]"
_COUNT = KINDS["count"]
_MOST = (
    "highest|largest|biggest|greatest|longest|tallest|heaviest|oldest|eldest|dearest|busiest|hottest|warmest"
    "|most expensive"
    "|costliest|deepest|steepest|wettest|most populous|widest|longer|taller|older|elder|bigger|larger|higher|heavier"
    "|dearer|hotter|warmer|deeper|busier"
)
_LEAST = (
    "lowest|smallest|fewest|shortest|lightest|youngest|cheapest|coldest|coolest|quietest|least expensive|driest"
    "|narrowest"
    "|shorter|smaller|lower|younger|cheaper|lighter|cooler|colder|quieter"
)
_SUPERLATIVE = rf"(?:(?P<most>{_MOST})|(?P<least>{_LEAST}))"
# "Of the three bids the lowest came from Dunmore, at 1.84m"; "the youngest of the four finalists is Mia, 17".
_OF_SO_MANY = late(
    rf"\bof (?:the|its|their|all|all the) (?P<n>{_COUNT}) [a-z' -]{{2,30}}?{HEAD_END}?,? (?:(?:by far"
    rf"|easily) )?the {_SUPERLATIVE}\b"
    rf"{_GAP}{{0,60}}?(?P<value>{_FIGURE})"
)
_OF_SO_MANY_AFTER = late(
    rf"(?:\bthe |^){_SUPERLATIVE}(?: [a-z-]+)?,? of (?:the|its|their|all"
    rf"|all the) (?P<n>{_COUNT})(?: [a-z' -]{{2,30}}?{HEAD_END})?"
    rf"(?:(?:,|;|:| is| was| are| came| comes| went| goes| being| measures| runs| weighs| costs?| has| had| stands"
    rf"| takes| holds| seats| rises| at| with| \(| \x97 )(?P<gap>{_GAP}{{0,50}}?)(?P<value>{_FIGURE}))?"
)
_HAVING = (
    "had|has|have|recorded|saw|posted|scored|drew|paid|pays|charges|sold|reported|carried|carries|won|took|takes|made"
    "|makes|earned|earns|employs|employed|grew|grows|built|builds|produces|produced|received|attracts|attracted"
)
# "No ward had a lower turnout than Dockside, where 41 per cent voted".
_NONE_MORE = late(
    rf"\bno (?:other )?[a-z]+ (?:{_HAVING}) (?:a )?"
    rf"(?:(?P<least>lower|fewer|smaller|less|cheaper)|(?P<most>higher|more|larger|bigger"
    rf"|greater))\b[a-z ]{{0,30}} than "
    rf"{_GAP}{{2,50}}?(?P<value>{_FIGURE})"
)
# Words of the next sentence by which its figures are no members of the group, or of another time.
_OTHER = late(
    r"\b(?:total\w*|in all|altogether|combined|overall|average\w*|mean|median|more than|up from|down from"
    r"|last (?:year|month|week)"
    r"|previous\w*|compared|record|limit|target|would|could|budget|per|difference|gap|since|prize|worth|each|between"
    r"|by)\b"
    rf"|[{KINDS['date']}{KINDS['year']}]"
)
_OTHERS_TOLD = late(
    r"\b(?:others?|twin|sister|its|sent|gave|stops|reached|rest|neighbours?|neighbors?|rivals?|while|whereas|had|has"
    r"|have|offered|bid|was|were|is|are|came"
    r"|quoted|asked|drew|got|rise|rises|followed|remaining|next)\b"
)


_THE_OTHERS = late(
    r"(?:the others?|the rest|(?:its|his|her|their) (?:sisters?|twin|brothers?|neighbou?rs?|rivals?|partner"
    r"|companions?))\b"
)
_THE_OTHERS_WOULD = late(
    rf"\bthe (?:others|other [{_COUNT}a-z]+)[^.;]{{0,40}}? would (?:cost|take|run|need|have|be|measure|stand)\b"
)
_THEN = late(r"\b(?:when|before|after|until|once)\b")


class _Told(NamedTuple):
    """The word, whether it means the most (+1) or the least (-1), the figure, and the others with their sentence."""

    word: str
    sign: int
    value: Quantity
    others: tuple[Quantity, ...]
    at: Sentence


def foremost(reading: Reading, rule: str) -> Iterator[Relation]:
    """What is called the most or least of a group, with each of the group's other figures told beside it."""
    for order, sentence in sentences_told(reading, rule):
        after = reading.sentences[order + 1] if order + 1 < len(reading.sentences) else None
        if after is not None and not adjoin(reading, sentence, after):
            after = None
        for told in (*_of_group(reading.document.text, sentence, after), *_none_more(sentence, after)):
            for other in told.others:
                roles: dict[str, Role] = {"direction": Word(told.word, "superlative", told.sign)}
                yield Relation(rule, roles | {"value": told.value, "other": other}, both(sentence, told.at))


def _of_group(text: str, sentence: Sentence, after: Sentence | None) -> Iterator[_Told]:
    """The most or least "of the three" with the figures of the two others, in its sentence and the next."""
    at = marked(sentence)
    for pattern in (_OF_SO_MANY, _OF_SO_MANY_AFTER):
        match = pattern.search(sentence.form) if "est" in sentence.form or "er of the " in sentence.form else None
        if match is None:
            continue
        number = at.get(match.start("n"))
        own: Mention | None = _only_before(sentence, match.start())
        end = match.start("n") + 1
        if own is None and match["value"]:
            own, end = at.get(match.start("value")), match.end()
        if not isinstance(number, Quantity) or not isinstance(own, Quantity) or not number.value or own.more:
            continue
        here = [one for mark, one in at.items() if mark >= end and isinstance(one, Quantity) and _alike(own, one)]
        there = [one for one in after.mentions if isinstance(one, Quantity) and _alike(own, one)] if after else []
        wanted = int(number.value) - 1
        told = sentence if len(here) == wanted else after
        others = here if told is sentence else here + there
        if told is None or len(others) != wanted or not 1 <= wanted <= 9:
            continue
        rest = sentence.form[end:] if told is sentence else sentence.form[end:] + told.form
        if told is after and not _are_members(text, sentence, after, others):
            continue
        if _THE_OTHERS_WOULD.search(rest):
            rest = rest.replace(" would ", " ")
        if not _OTHER.search(rest) and _OTHERS_TOLD.search(rest):
            yield _Told(match["most"] or match["least"], 1 if match["most"] else -1, own, tuple(others), told)


def _are_members(text: str, sentence: Sentence, after: Sentence, others: list[Quantity]) -> bool:
    """Are the figures of the next sentence those of others of the group: of "the others", or each of a name?"""
    if _THE_OTHERS.match(after.form):
        return True
    there = [one for one in others if one.start >= after.start]
    starts = [after.start, *(one.end for one in there)]
    names = [re.search(r"[A-Z]\w", text[start + 1 : one.start]) for start, one in zip(starts, there, strict=False)]
    return len(others) > 1 and all(names[1:]) and bool(names)


def _only_before(sentence: Sentence, end: int) -> Quantity | None:
    """The only figure before a place in a sentence that begins with it: "At 1,344 metres, Beinn Ruadh is ..."."""
    found = [one for mark, one in marked(sentence).items() if mark < end and isinstance(one, Quantity)]
    return found[0] if len(found) == 1 and sentence.form.startswith(("at ", "with ")) else None


def _none_more(sentence: Sentence, after: Sentence | None) -> Iterator[_Told]:
    """That which no other is above or below, with the figures of others in the next sentence."""
    match = _NONE_MORE.search(sentence.form) if "no " in sentence.form and " than " in sentence.form else None
    if (
        match is None
        or after is None
        or _OTHER.search(after.form)
        or _THEN.search(after.form)
        or not _OTHERS_TOLD.search(after.form)
    ):
        return
    own = marked(sentence).get(match.start("value"))
    if isinstance(own, Quantity):
        others = [one for one in after.mentions if isinstance(one, Quantity) and _alike(own, one)]
        others = [one for one in others if one.noun in ("", own.noun)]
        yield _Told(match["most"] or match["least"], 1 if match["most"] else -1, own, tuple(others), after)


def _alike(own: Quantity, one: Quantity) -> bool:
    """May the two belong to one list: of one unit and noun, or the second bare?"""
    if one.value is None or one.hedge or one.range_part or one.more:
        return False
    if one.kind == "count" and not one.noun:
        return own.kind in ("count", "percent", "measure", "age", "duration")
    if (one.kind, one.unit) != (own.kind, own.unit):
        return False
    return one.kind != "count" or one.noun == own.noun or not own.noun


# "Only the health board, with 6,800, has more"; "only 1912 (158mm) and 2012 (149mm) had more".
_ONLY = late(
    rf"\bonly (?P<those>[^.;]{{0,120}}?(?:,? (?:with|at|on|which had|where it was)"
    rf"| \() ?{_FIGURE}(?:[a-z ]{{0,20}}{HEAD_END})?)"
    rf"[,)]*(?: [a-z ]{{0,30}})? (?:has|have|had|did|was|were|is|are|does|do|came|ranks?|ranked|employs?|sold|recorded"
    r"|scored|got|took|produced?|stands?|fared|finished|received|drew|pays?) (?:(?P<most>more|larger|higher|bigger"
    r"|better"
    r"|above it|ahead|taller|longer|greater)|(?P<least>fewer|less|lower|smaller|shorter))\b(?! than)"
)
_NAMED = late(rf"(?:(?:with|at|on|had|was) |\( ?)(?P<value>{_FIGURE})")


def only_one_above(reading: Reading, rule: str) -> Iterator[Relation]:
    """The figures of the only ones that have more, with the figure before them that this is more than."""
    for order, sentence in sentences_with(reading, ("only ",)):
        match = _ONLY.search(sentence.form)
        if match is None:
            continue
        at = marked(sentence)
        named = _NAMED.finditer(sentence.form, match.start("those"), match.end("those"))
        above = [one for each in named if isinstance(one := at.get(each.start("value")), Quantity)]
        before = reading.sentences[order - 1] if order else None
        under = _only_under(reading, sentence, match.start(), above, before) if above else None
        if under is not None:
            word = Word(match["most"] or match["least"], "comparative", 1 if match["most"] else -1)
            figure, told = under
            for one in above:
                yield Relation(rule, {"direction": word, "value": one, "other": figure}, both(sentence, told))


def _only_under(
    reading: Reading, sentence: Sentence, end: int, above: list[Quantity], before: Sentence | None
) -> tuple[Quantity, Sentence] | None:
    """The only figure before the words that may be under those above, in their sentence or the one before."""
    here = [one for mark, one in marked(sentence).items() if mark < end and isinstance(one, Quantity)]
    alike, told = [one for one in here if _may_be_under(above[0], one)], sentence
    if not alike and before is not None and adjoin(reading, before, sentence):
        alike = [one for one in before.mentions if isinstance(one, Quantity) and _may_be_under(above[0], one)]
        told = before
    return (alike[0], told) if len(alike) == 1 else None


def _may_be_under(above: Quantity, one: Quantity) -> bool:
    if one.value is None or one.range_part or one.more or not above.value:
        return False
    bare = above.kind == "count" and not above.noun
    near = one.value < 20 * above.value and above.value < 20 * one.value
    return near and ((one.kind, one.unit) == (above.kind, above.unit) or bare)


LINKERS: Linkers = {
    "foremost": Linker(
        frozenset({"direction", "value", "other"}), foremost, told=((_OF_SO_MANY, _OF_SO_MANY_AFTER, _NONE_MORE),)
    ),
    "only-one-above": Linker(frozenset({"direction", "value", "other"}), only_one_above, told=((_ONLY,),)),
}
