"""A result against what was expected of it: "beat forecasts" here, the result and the forecast there."""

from __future__ import annotations

import re
from collections.abc import Iterator

from checker.late import late
from checker.marks import KINDS
from checker.model import Passage, Quantity, Reading, Relation, Role, Sentence, Word
from checker.relate.figures import marked, may_be_same
from checker.relate.hints import sentences_with
from checker.relate.linker import Linker, Linkers
from checker.relate.wording import metrics

_FIGURE = f"[{''.join(KINDS[kind] for kind in ('count', 'money', 'percent', 'measure'))}]"
_AMOUNTS = "".join(KINDS[kind] for kind in ("count", "money", "percent", "measure", "points", "ratio", "multiple"))
_HOPES = (
    r"(?:(?:wall street|city|market|analysts?'?|economists?'?|consensus|analyst|the|its|their|our|all|most|own"
    r"|street)'?s? )*"
    r"(?:forecasts?|expectations?|estimates?|targets?|predictions?|consensus|goals?|hopes|views?)"
)
_THAN = r"[ -]than[ -](?:expected|forecast|predicted|anticipated|estimated|hoped)"
_ABOVE = (
    r"(?:beat|beats|beating|exceed|exceeds|exceeded|exceeding|top|topped|tops|topping|above|surpass|surpassed"
    rf"|surpassing|ahead of|better than|smash|smashed|overtaken|overtook|overtakes) {_HOPES}"
    rf"|(?:better|more|higher|bigger|larger|greater|stronger){_THAN}"
)
_BELOW = (
    r"(?:miss|missed|misses|missing|undershot|below|short of|behind|worse than|failed to (?:meet|reach|match)"
    rf"|failing to meet|fails to meet) {_HOPES}|(?:less|lower|smaller|fewer|weaker){_THAN}"
)
_CUE = late(rf"\b(?:(?P<above>{_ABOVE})|(?P<below>{_BELOW}))\b", re.IGNORECASE)
_WHO = (
    r"(?:analysts?|economists?|wall street|the city|markets?|experts|forecasters|the consensus|traders|investors"
    r"|brokers|most)"
)
_EXPECTED = late(
    rf"\b{_WHO}(?: [\w']+)?(?: (?:polled|surveyed|canvassed) by (?:the )?[\w ]{{2,30}}?)?"
    r",? (?:had |have |were )?,? ?(?:on average,? |\w+ly )?(?:been )?(?:expected|expecting"
    r"|forecast|predicted|pencilled in|estimated|looking for)"
    rf"(?: (?:a|an|the|for|of|on|earnings|profits?|revenues?|sales|gain|rise|increase|drop|fall|around|just|only))*"
    rf" (?P<hoped>{_FIGURE})"
    rf"|\b(?:compared with|compares with|against|and|versus)(?: [^{_AMOUNTS}.;:]{{0,40}})? (?:a|its|the|their)"
    rf" (?:target|goal|forecast|consensus forecast|consensus estimate|consensus) (?:of|for) (?P<target>{_FIGURE})"
    rf"|\bthe (?:(?:average|mean|median|market|analyst) )?(?:consensus|(?<=average )(?:forecast|estimate)"
    rf"|(?<=mean )(?:forecast|estimate)|(?<=median )(?:forecast|estimate))(?: (?:forecast|estimate|view))?"
    rf"(?: (?:of|from|among) [^.;:$£]{{3,40}}?)? (?:was|had been|stood at)(?: (?:for|a|an|of|at|earnings|profits?))*"
    rf" (?P<mean>{_FIGURE})"
    rf"|\b(?:the|than|against|with|of) (?P<theirs>{_FIGURE})(?: (?:a|per) share)?(?: that)?"
    rf" (?:{_WHO} (?:had )?(?:been )?(?:expected|expecting|forecast|predicted|pencilled in|looked for|looking for)"
    rf"|(?:expected|forecast|predicted|estimated|pencilled in) by (?:the )?{_WHO})\b"
)
_REPORTED = (
    r"(?:reported|posted|earned|delivered|announced|turned in|achieved|booked|came in (?:at|with)|came to)"
    r"(?: (?:a|an|the|sales|revenues?|profits?|earnings|growth|of|at|just|only|about|net|income))*"
)
_IT = rf"(?:it|they|the [a-z-]+)(?: \w+ly)? {_REPORTED} (?P<result>{_FIGURE})(?= ?[.,;]| ?$| and\b)"
_CAME = late(rf"(?:;|\bbut|\band|\bwhile|\bwhereas) {_IT}")
_CAME_NEXT = late(rf"(?:in the event,? )?{_IT}")
_FOR = late(r" (?:for|of|on) [\w ]{3,25}")
_DAMPED = late(r"\b(?:not|no|if|would|could|may|might|hope\w*|will|should|track|set to|aims?|expects?|likely|can)\b")
_OLDER = late(r"\b(?:compares? (?:with|to)|compared (?:with|to)|against|up from|down from|from) (?:the |a |just )?$")
_OR = late(rf"[{_AMOUNTS}](?: (?:a|per) [a-z]+)?,? or \Z")  # "against $72m, or $1.18 a share": both are the older
_AHEAD = late(r"\b(?:sees|expects?|forecasts?|guides?|guidance|outlook|aims?|hopes|will|would|plans?)\b")
_LOSS = late(r"\b(?:loss|losses|deficit|lost|negative|unemployment|jobless|costs?|shortfall|shrank|contract\w*)\b")


_HINTS = (
    "expect", "forecast", "target", "predicted", "consensus", "estimated", "goal ", "looking for", "pencilled",
)  # fmt: skip


def result_and_forecast(reading: Reading, rule: str) -> Iterator[Relation]:
    """A result with the forecast told after it, and the words, here or before, that say which is the higher.

    Copy that says both (profit beat forecasts, sales missed them) is left alone, as is a loss, whose smaller number is
    the better one.
    """
    hopes = [
        (order, match)
        for order, sentence in sentences_with(reading, _HINTS)
        for match in _EXPECTED.finditer(sentence.form)
    ]
    if not hopes or (cue := _told(reading.document.text)) is None:
        return
    told, words = cue
    for order, match in hopes:
        sentence = reading.sentences[order]
        hoped = marked(sentence)[match.start(match.lastgroup or 0)]
        previous = reading.sentences[order - 1] if order else None
        if not isinstance(hoped, Quantity):
            continue
        found = _result(sentence, match.start(), hoped, previous) or _result_after(reading, order, match.end(), hoped)
        if found is not None and words.start < sentence.end and _is_of_what_is_told(reading, words, sentence):
            result, at = found
            roles: dict[str, Role] = {"direction": told, "words": words, "result": result, "hoped": hoped}
            yield Relation(rule, roles, (at, sentence) if at is not sentence else (at,), (f"told: {told.text}",))


def _is_of_what_is_told(reading: Reading, words: Passage, sentence: Sentence) -> bool:
    """Is the forecast one of what is said to have beaten it: "forecasts for profit" and one of profit?"""
    of = _FOR.match(reading.document.text, words.end)
    return of is None or not metrics(of[0].lower()) or bool(metrics(of[0].lower()) & metrics(sentence.form))


def _told(text: str) -> tuple[Word, Passage] | None:
    """The words that say whether a result was above or below what was hoped, if all of the copy says the same."""
    cues = [cue for cue in _CUE.finditer(text) if not _DAMPED.search(text[max(0, cue.start() - 25) : cue.start()])]
    signs = {1 if cue["above"] else -1 for cue in cues}
    if len(signs) != 1:
        return None
    return Word(cues[0][0], "expectation", signs.pop()), Passage("quote", *cues[0].span())


def _result(
    sentence: Sentence, start: int, hoped: Quantity, previous: Sentence | None
) -> tuple[Quantity, Sentence] | None:
    """The one figure before the forecast that may be the result, here or else in the sentence before."""
    for each, end in ((sentence, start), (previous, -1)):
        if each is None:
            return None
        form = each.form if end < 0 else each.form[:end]
        if _LOSS.search(form):
            return None
        figures = [
            one
            for at, one in marked(each).items()
            if at < len(form) and isinstance(one, Quantity) and not _OLDER.search(_OR.sub("", form[:at]))
        ]
        alike = [one for one in figures if may_be_same(one, hoped) and not one.range_part and _near(one, hoped)]
        if alike:
            at = next(mark for mark, one in marked(each).items() if one is alike[-1])
            apt = metrics(sentence.form[start:]) <= metrics(form) and not _AHEAD.search(form, 0, at)
            return (alike[-1], each) if len(alike) == 1 and apt else None
    return None


def _result_after(reading: Reading, order: int, end: int, hoped: Quantity) -> tuple[Quantity, Sentence] | None:
    """The figure that is said to have come about after the forecast, in its sentence or at the start of the next."""
    before = reading.sentences[order].form[:end]
    for each, start in (
        (reading.sentences[order], end),
        *((one, 0) for one in reading.sentences[order + 1 : order + 2]),
    ):
        if _LOSS.search(each.form):
            return None
        match = (_CAME.search if start else _CAME_NEXT.match)(each.form, start)
        result = marked(each)[match.start("result")] if match else None
        if match and isinstance(result, Quantity) and may_be_same(result, hoped) and _near(result, hoped):
            return (result, each) if not result.range_part and metrics(match[0]) <= metrics(before) else None
    return None


def _near(one: Quantity, hoped: Quantity) -> bool:
    """Are the two of one order of size?"""
    if one.value is None or hoped.value is None or one.value * hoped.value <= 0:
        return False
    return one.value < 20 * hoped.value and hoped.value < 20 * one.value


LINKERS: Linkers = {
    "result-and-forecast": Linker(
        frozenset({"direction", "words", "result", "hoped"}), result_and_forecast, ((_EXPECTED,), (_CUE,))
    ),
}
