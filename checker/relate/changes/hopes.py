"""What came of a budget, target, forecast or limit: the figure hoped for, the result, and which side it fell on."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from checker.late import late
from checker.marks import DASH, KINDS
from checker.model import Quantity, Reading, Relation, Role, Sentence, Word
from checker.relate.figures import marked, may_be_same
from checker.relate.hints import sentences_told
from checker.relate.linker import Linker, Linkers
from checker.relate.sentences import adjoin, both

_KINDS = ("count", "money", "percent", "measure", "duration")
_FIGURES = "".join(KINDS[kind] for kind in _KINDS)
_FIGURE = f"[{_FIGURES}]"
_HOPED = late(
    r"(?<!than )(?<!below )(?<!above )(?<!over )(?<!under )"
    r"\b(?:forecast\w*|expect|expected|expecting|expectations? (?:of|for)|pencilled in|predicted"
    r"|prediction of|budgeted"
    r"|budget of|set aside|earmarked|allocated|guidance (?:of|for)|guided|target\w*|goal|aim(?:ed|ing)? (?:for|to)"
    r"|hoped"
    r"|hoping for|estimated?|estimates?|consensus|projected|planned|supposed to|was to (?:have cost|cost|raise)"
    r"|meant to"
    rf"|approved|promised|pledged to|limit of|cap of|ceiling of"
    r"|price tag|(?:limit|cap|ceiling|target|threshold|goal)(?: [a-z' ]{0,40})? (?:is|was|stands at|had been))\b"
    rf"(?P<gap>[^{_FIGURES},.;:]{{0,80}}?)(?P<hoped>{_FIGURE})"
)
_SAID_HOPE = (
    r"(?:what (?:it|they|he|she|we|the \w+|\w+) (?:had |have )?(?:\w+ly )?"
    r"(?:expected|forecast|planned|predicted|approved|budgeted|hoped|pencilled in|promised|set aside|allocated|wanted)"
    r"|(?:(?:the|its|their|our|his|her|this|that|all|analysts?'?|market|city|original|official|own|economists'|most"
    r"|\w+'s) )*"
    r"(?:forecasts?|expectations?|estimates?|targets?|predictions?|consensus|goals?|hopes|budget|projections?|plan"
    r"|limit"
    r"|cap|ceiling|price tag)"
    r"|(?:expected|forecast|planned|predicted|hoped|budgeted|estimated|projected|promised)\b)"
)
_ABOVE = (
    r"(?:beat|beats|beating|exceed|exceeds|exceeded|exceeding|topped|topping|above|over|surpass\w*|ahead of|smash\w*"
    r"|passed"
    r"|passing|beyond|(?:better|more|higher|bigger|larger|greater|stronger) than|in excess of)"
)
_BELOW = (
    r"(?:missed|misses|missing|undershot|undershooting|below|short of|under|(?:less|lower|smaller|fewer|weaker) than"
    r"|fell short of|failed to (?:meet|reach|match)|failing to (?:meet|reach|match))"
)
_CUE = late(
    rf"\b(?:(?P<above>{_ABOVE} {_SAID_HOPE}|beating (?:it|that)|exceeding (?:it|that)|surpassing (?:it|that)"
    rf"|over budget"
    rf"|(?:a|the) (?:target|forecast|goal|figure|budget|limit|hope) (?:that |which )?(?:it|they|he|she|we"
    rf"|the [a-z]+) (?:has |have |had )?(?:\w+ly |easily |well )?(?:beat|beaten|exceeded|passed|topped|surpassed"
    rf"|overshot)"
    rf"|(?:beat|exceeded|passed|topped|surpassed|went over|was over|is over|was above|is above) (?:it|that))"
    rf"|(?P<below>{_BELOW} {_SAID_HOPE}|missing (?:it|that)|(?:a|the) (?:target|forecast|goal|figure|hope) (?:that "
    rf"|which )?(?:it|they|he|she|we|the [a-z]+) (?:has |have |had )?(?:\w+ly )?(?:missed|undershot|fell short of"
    rf"|failed to (?:reach|meet))|(?:stayed|stays|kept|keeps|came|was|were|is|are) (?:well |just "
    rf"|comfortably )?(?:below|under) (?:it|that)|under budget|within budget|below budget))\b"
)
_DAMPED = late(
    r"\b(?:not|no|if|would|could|may|might|will|should|likely|can|to|nor|never|unless|whether|hop\w+|risk\w*"
    r"|set|on (?:course|track))(?: \w+){0,2} $|n't (?:\w+ )?$"
)
# With these the smaller of two figures may be the better, or the hope is one of several.
_DOUBT = late(
    r"\b(?:loss|losses|deficit|lost|negative|shortfall|shrank|contract\w*|raised its|lowered its|cut its|raised the"
    r"|lowered the|new (?:target|forecast|goal)|next year|respectively|worth|per (?:share|cent of)|minus)\b"
)
_OLDER = late(
    r"\b(?:compared? (?:with|to)|up from|down from|from|by|than|after|last (?:year|month)(?:'s)?|a year (?:ago|earlier)"
    r"|(?:rise|rose|fell|grew|growth|increase|increased|up|down|gained|added)(?: by| of)?(?: an?)?) (?:the |a |just )?$"
)
_HOPED_TOO = late(r"(?: [a-z]+)? (?:budgeted|planned|forecast|expected|targeted|pencilled in|approved)\b")
_PART = late(r"\b(?:the other|another|elsewhere|alone|overall|so far)\b")
# To beat a target of these may be to stay under it.
_LESS_IS_BETTER = late(
    r"\b(?:cut|reduc\w+|lower\w*|bring|down|below|under|fewer|less|deaths?|wait\w*|times?|costs?|emissions?"
    r"|unemployment|deficit"
    r"|delays?|inflation|no more than|at most|limit)\b"
)
_TURNED = late(r"\b(?:but|though|although|however)\b")
_DATED = late(r" (?:on|in) [\x8e\x8f]")
_BEATS = late(r"beat|ahead of|better|smash|surpass")
_BY = late(r"\b(?:by|from) (?:the |a |just )?$|\b(?:after|when|as|because|since|but|than|with|while)\b")
# "Stocks are half a million tonnes over target": what lies between the two.
_EXCESS = late(r"[a-z' \x95-]{0,30}")
_BEYOND = late(r"above|over|ahead of|below|short of|under|more|less")
_DASHED = (f"{DASH} ", " - ", "– ", "— ")
_APART = 20  # times: figures further apart are of two things


@dataclass(frozen=True, slots=True)
class _Hope:
    """The figure hoped for with its sentence, and where the words for it begin and end in the form."""

    figure: Quantity
    sentence: Sentence
    start: int
    end: int


def hopes_and_results(reading: Reading, rule: str) -> Iterator[Relation]:
    """A figure that was hoped for, planned or allowed, and the only other one of its measure beside it.

    The words that say which is the higher stand in the sentence of the result or that of the hope, whichever is later.
    """
    for order, sentence in sentences_told(reading, rule):
        for hope in _hopes(sentence):
            for other in _neighbours(reading, order):
                found = _result(hope, other)
                if found is None:
                    continue
                result, cue, at = found
                name = "above" if cue["above"] else "below"
                word = Word(cue[0], "hope", 1 if name == "above" else -1)
                roles: dict[str, Role] = {"direction": word, "result": result, "hoped": hope.figure}
                yield Relation(rule, roles, both(sentence, at), (f"told: {cue[0]}",))
                break


def _hopes(sentence: Sentence) -> Iterator[_Hope]:
    """The one figure of a sentence that its words make a hope."""
    if not any(isinstance(one, Quantity) and one.kind in _KINDS for one in sentence.mentions):
        return
    found = []
    for match in _HOPED.finditer(sentence.form):
        figure = marked(sentence)[match.start("hoped")]
        if isinstance(figure, Quantity) and figure.value and not figure.range_part and not _BY.search(match["gap"]):
            plain = replace(figure, hedge="")  # "less than $90m": what is above that is above the hope
            found.append(_Hope(plain, sentence, match.start(), match.start("hoped")))
    alone = len(found) == 1 and not any(
        isinstance(one, Quantity) and one.start > found[0].figure.start and _may_result(one, found[0].figure)
        for mark, one in marked(sentence).items()
        if sentence.form[max(0, mark - 5) : mark].endswith(("and ", ", "))
    )
    if alone and not _DOUBT.search(sentence.form):
        yield found[0]


def _neighbours(reading: Reading, order: int) -> Iterator[Sentence]:
    """The sentence itself, the next and the one before."""
    sentence = reading.sentences[order]
    yield sentence
    for at in (order + 1, order - 1):
        if 0 <= at < len(reading.sentences):
            first, second = sorted((sentence, reading.sentences[at]), key=lambda one: one.start)
            if adjoin(reading, first, second):
                yield reading.sentences[at]


def _result(hope: _Hope, at: Sentence) -> tuple[Quantity, re.Match[str], Sentence] | None:
    """The only figure of a sentence that may be the result, with the words that set it above or below the hope."""
    if _DOUBT.search(at.form) or _PART.search(at.form):
        return None
    alike = [
        one
        for mark, one in marked(at).items()
        if isinstance(one, Quantity) and one.start != hope.figure.start and _may_result(one, hope.figure)
        if not _OLDER.search(at.form[:mark]) and not _HOPED_TOO.match(at.form, mark + 1)
    ]
    later = at if at.start > hope.sentence.start else hope.sentence
    cues = [
        cue
        for cue in _CUE.finditer(later.form)
        if not _DAMPED.search(later.form[max(0, cue.start() - 30) : cue.start()])
    ]
    if len(alike) != 1 or len(cues) != 1:
        return None
    (mark,) = (place for place, one in marked(at).items() if one is alike[0])
    if later is at and _EXCESS.fullmatch(at.form, mark + 1, cues[0].start()) and _BEYOND.match(cues[0][0]):
        return None
    if at is hope.sentence and hope.end < cues[0].start() < mark and at.form[: cues[0].start()].endswith(_DASHED):
        return None  # "It may cost $21bn - more than the price tag that he put at $12bn"
    turned = later is at and _TURNED.search(at.form[mark : cues[0].start()])
    if turned or _DATED.match(later.form, cues[0].end()):
        return None
    if _BEATS.match(cues[0][0]) and (_LESS_IS_BETTER.search(hope.sentence.form) or hope.figure.kind == "duration"):
        return None
    before = at is hope.sentence and alike[0].start < hope.figure.start and mark < cues[0].start()
    own = not before and at is hope.sentence and cues[0].start() <= hope.start and hope.end - cues[0].end() < 20
    return None if own else (alike[0], cues[0], at)


def _may_result(one: Quantity, hoped: Quantity) -> bool:
    if not one.value or not hoped.value or one.range_part or one.more or not may_be_same(one, hoped):
        return False
    return 0 < one.value < _APART * hoped.value and hoped.value < _APART * one.value


LINKERS: Linkers = {
    "hopes-and-results": Linker(
        frozenset({"direction", "result", "hoped"}), hopes_and_results, told=((_HOPED,), (_CUE,))
    ),
}
