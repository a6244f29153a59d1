"""The mean of what ranges between two figures ("from £31 to £58, with an average of £44")."""

from __future__ import annotations

import re
from collections.abc import Iterator

from checker.late import late
from checker.marks import HEAD_END, KINDS
from checker.model import CalendarDate, Quantity, Reading, Relation, Sentence
from checker.relate.figures import marked
from checker.relate.hints import sentences_with
from checker.relate.linker import Linker, Linkers
from checker.relate.order.bands import EXTREME, FIGURE, Band, band_near, fits, mark_of
from checker.relate.sentences import both

_COUNT = KINDS["count"]
_MEAN = late(
    rf"(?:\b(?:most|the bulk(?: of them)?) (?:[a-z]+ ){{0,3}}?(?:are given|get|pay|paid|take|took|cost|sold for"
    rf"|sell for|fetched|fetch|made|make|weigh|earn|went for|going for|go for|went at|going at|changing hands at"
    rf"|changing hands for|changed hands (?:at|for)|selling (?:at|for)|sold at|trading at|traded at|fetching|making"
    r"|paying|costing|coming in at|priced at|at) "
    rf"|\b(?P<one>a (?:typical|standard|middling|mid-range)) (?:[a-z'-]+ ){{1,5}}?(?:goes for|went for|is|was"
    rf"|costs?|sold for|sells for|fetched|fetches|makes?|made|takes?|took|weighs|weighed|rents for|let for|lets for"
    r"|came to|comes to) "
    rf"|\bthe (?:usual|commonest|normal|standard) [a-z]{{3,12}} (?:is|was|being) )(?P<usual>{FIGURE})(?!-)|"
    r"(?:,|\b(?:and|they|these|those|prices|it all|the lot))(?: have| had)? averag(?:ed|es|ing)(?: out)?(?: at)? "
    rf"(?:just |only )?(?P<verb>{FIGURE})(?!-)|"
    rf"\bon average,? (?:they|it|each|(?:the|all|all the|our|his|her|their) {_COUNT}(?: [a-z]+{HEAD_END})?) [a-z]+ "
    rf"(?P<told>{FIGURE})(?!-)|"
    r"(?:\b(?:an?|the|their|its|his|her|my|our|with|overall) |^)(?:mean|average|median|typical|modal)"
    r"(?: (?P<of>price|age|value|score|mark|grade"
    r"|figure|temperature|time|size|weight|length|depth|height|cost|fee|wage|rent|yield|reading|level|bid|bill|count|number|delay|wait|distance))?"
    r"(?: (?:across|over|for|on) (?:(?:the|all|his|her|its|their|whole|entire) )+[a-z]+)?"
    r"(?:, (?:says|said|according to|it says|they say)[^,.;\d]{0,30},)?"
    rf"(?:,| (?:was|is|has been|had been|being|of|at|stood at|came to|came out at|worked out at"
    r"|coming out at|,|:))+ ?(?:just |about |only )?"
    rf"(?P<mean>{FIGURE})(?!-)"
)
_OTHER = late(
    r"\b(?:national|nationwide|last (?:year|season|month|week|time)|previous\w*|compared|against|versus|vs"
    r"|up from|down from|elsewhere|overall"
    r"|state|county|country|world|for (?:men|women|boys|girls|adults|children)|five-year|ten-year|long-term|winning"
    r"|rise"
    r"|increase|change|respectively)\b"
)

_EXTRA = late(
    r"[^.;]{0,20}\b(?:with|including|overtime|extra|in (?:two|three)|a (?:day|week)|in \x86)\b|[^.;]{0,20}in \x86"
)
_ELSEWHERE = late(r"(?! over the | across the )[^.;,]{0,25}? (?:in|at|on|for|across|among) (?!all\b)|[^.;,]{0,25}?\x8f")
_PARTED = late(r"\b(?:but|though|although|while|whereas|however|including|with (?!the |an? |$))\b")
_MEAN_HINTS = (
    "mean", "average", "median", "typical", "modal", "most ", "the usual", "commonest", "the normal", "the standard",
)  # fmt: skip
_TOLD = ("usual", "verb", "told", "mean")
_OPENING = late(r"\s*(?:and|overall,?|in all,?|across the board,?|for what it is worth,?)?\s*")
_PLAIN = ("value", "figure", "price", "cost", "score", "mark", "grade", "reading", "level")
_NEAR = 15  # characters after a mean in which a date is of the mean: "the mean was £281 in 2023"


def mean_in_band(reading: Reading, rule: str) -> Iterator[Relation]:
    """A band of prices, marks or temperatures with the mean of them that the sentence or the next one tells."""
    for order, sentence in sentences_with(reading, _MEAN_HINTS):
        match = _MEAN.search(sentence.form)
        if match is None or _OTHER.search(_around(sentence.form, match)):
            continue
        before = reading.sentences[order - 1] if order else None
        found = band_near(reading, sentence, match.start(), before)
        mean = marked(sentence).get(next(match.start(one) for one in _TOLD if match[one]))
        if found is None or not isinstance(mean, Quantity) or mean.value is None or mean.hedge:
            continue
        low, high, at = found
        if _is_of_band(sentence, match, mean, found):
            yield Relation(rule, {"low": low, "high": high, "value": mean}, both(at, sentence))


def _around(form: str, match: re.Match[str]) -> str:
    """The words about a mean; what follows a comma ("which is £4 up on the previous sale") is another matter."""
    after = form[match.end() : match.end() + 40]
    if after.startswith(", which"):
        after = ""
    return form[max(0, match.start() - 30) : match.end()] + after


def _is_of_band(sentence: Sentence, match: re.Match[str], mean: Quantity, band: Band) -> bool:
    """Is a mean that of the values that range over the band, as far as the words between the two can tell?"""
    low, high, at = band
    start = mark_of(sentence, high) if at is sentence else 0
    if start > match.start():
        return False  # "the average was 1.5 acres, on farms of 200 to 900"
    if match["verb"] and KINDS["year"] in at.form:
        return False  # "it went from 50 in 1990 to 190, and averaged 230 since"
    between = sentence.form[start : match.start()]
    if _PARTED.search(between) or (at is not sentence and not _OPENING.fullmatch(between)):
        return False
    if match["of"] and match["of"] not in _PLAIN and match["of"] not in at.form:
        return False
    if match["one"] and not EXTREME.search(at.form):
        return False  # "lambs made €80 to €120; a typical ewe went for €150"
    end = low if high.kind == "count" and not high.noun and low.kind == "measure" else high
    if match["usual"] and (not fits(mean, end) or _EXTRA.match(sentence.form, match.end())):
        return False
    near = mean.end + _NEAR
    dates = (one for one in sentence.mentions if isinstance(one, CalendarDate) and one.start < near)
    if (at is not sentence and any(dates)) or _ELSEWHERE.match(sentence.form, match.end()):
        return False
    if mean.kind == end.kind == "duration":
        return True  # "from two weeks to nine years, with a median of 14 months"
    return fits(mean, end) or (mean.kind == "count" and not mean.noun and low.kind != "money")


LINKERS: Linkers = {
    "mean-in-band": Linker(frozenset({"low", "high", "value"}), mean_in_band, told=((_MEAN,),)),
}
