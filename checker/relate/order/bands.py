"""A band told as two figures ("between 31 and 34") and what is said to lie in it or beyond it, or to be its mean."""

from __future__ import annotations

import re
from collections.abc import Iterator

from checker.marks import DASH, KINDS
from checker.model import CalendarDate, Quantity, Reading, Relation, Role, Sentence, Word
from checker.relate.figures import marked
from checker.relate.hints import sentences_with
from checker.relate.late import late
from checker.relate.linker import Linker, Linkers
from checker.relate.sentences import adjoin, both

_FIGURES = "".join(KINDS[kind] for kind in ("count", "money", "percent", "measure", "duration", "age"))
_FIGURE = f"[{_FIGURES}]"
_BAND = late(
    rf"(?P<low>{_FIGURE})(?:[^{_FIGURES}.;:,()]{{0,30}}?)(?:-| to | and |{DASH}| {DASH} | up to )"
    rf"(?:as much as |about )?(?P<high>{_FIGURE})"
)
# "The lightest was 54kg and the heaviest 91kg".
_LEAST = "lightest|lowest|smallest|shortest|youngest|cheapest|coldest|slowest|least|minimum|worst"
_MOST = "heaviest|highest|largest|biggest|longest|tallest|oldest|eldest|dearest|hottest|fastest|most|maximum|best"
_ENDS = tuple(
    late(
        rf"\b(?:{one})\b[^{_FIGURES}.;:()]{{0,30}}?(?P<{low}>{_FIGURE})[^{_FIGURES}.;:()]{{0,40}}?"
        rf"\b(?:{other})\b[^{_FIGURES}.;:()]{{0,30}}?(?P<{high}>{_FIGURE})"
    )
    for one, other, low, high in ((_LEAST, _MOST, "low", "high"), (_MOST, _LEAST, "high", "low"))
)
_IS_BAND = late(
    r"\b(?:between|from|rang\w+|vary|varies|varied|spread|band|corridor|anywhere|guid\w+|forecast\w*|target\w*"
    r"|expect\w*"
    r"|tolerance|normal|recommended|must|limits?|span\w*|ran|went|bracket)\b"
)
_NOUN = (
    r"(?:range|band|corridor|guidance|bracket|target|tolerance|comfort zone|window|forecast|projection|outlook"
    r"|estimates?|limits?)"
)
_OWNER = (
    r"(?:that|this|the|its|their|our|his|her|company|bank's|own|previous|earlier|original|official|target|forecast)"
)
_END = (
    r"(?:(?:the )?(?:top|upper (?:end|limit|bound|edge)|high end|ceiling|bottom|lower (?:end|limit|bound|edge)|low end"
    r"|floor) of )?"
)
_TOLD = rf"(?:{_FIGURE}(?:-| to | and |{DASH}){_FIGURE} )?"  # the band itself: "below the 2-4 percent band"
_CUE = late(
    rf"\b(?:(?P<inside>within|inside|in the middle of|in line with)|(?P<above>(?:just |well |slightly |still )?"
    r"(?:above|over|beyond|exceed(?:s|ed|ing)|higher than|topp(?:ed|ing)|surpass(?:ed|ing)))"
    rf"|(?P<below>below|under|short of|lower than)|(?P<outside>outside)) {_END}(?:(?:{_OWNER} )*{_TOLD}{_NOUN}"
    rf"|it(?=[,.;]|$))\b"
    r"|\b(?P<middle>(?:lies|is|was|sits|falls|comes|lying|falling)(?: roughly| right| somewhere"
    r"| squarely)? (?:in the middle"
    r"|in between|between the two|within those (?:limits|bounds)|inside (?:it|them)|within (?:it|them)))(?=[.,;]|$)"
)
# What may stand between a figure and the words that place it: "2.8 per cent in August, back inside".
_UP_TO_CUE = late(
    r"(?: [a-z' -]{0,30})?(?: (?:in|on|for|by) [\x8e\x8f](?:'s)?)?[,–\x97]?(?: (?:which|that|and|so|it|this|is|was"
    r"|were|are"
    r"|still|well|just|comfortably|firmly|safely|slightly|far|landing|falling|putting|all|a little|the figure))* ?"
    r"|, (?!and |but |while |with |as |though )[a-z\x8e\x8f' -]{2,45} (?:is|was|were|are|remains?|stays?|lies|sits"
    r"|fell|came in|stood)(?: (?:still|well|just|now|comfortably))* "
)
_AFTER_CUE = late(r"[,]? (?:at|with|on|to) ")
_MEAN = late(
    rf"(?:\bmost (?:[a-z]+ ){{0,3}}?(?:are given|get|pay|paid|take|took|cost|sold for|sell for|fetched|fetch|made"
    rf"|make|weigh|earn) "
    rf"|\bthe (?:usual|commonest|normal|standard) [a-z]{{3,12}} (?:is|was|being) )(?P<usual>{_FIGURE})(?!-)|"
    r"(?:\b(?:an?|the|their|its|his|her|my|our|with|overall) |^)(?:mean|average|median|typical|modal)"
    r"(?: (?P<of>price|age|value|score|mark|grade"
    r"|figure|temperature|time|size|weight|length|depth|height|cost|fee|wage|rent|yield|reading|level|bid|bill))?"
    r"(?: (?:across|over|for) (?:the|all|his|her|its|their) [a-z]+)?"
    rf"(?:,| (?:was|is|has been|had been|being|of|at|stood at|came to|came out at|worked out at"
    r"|coming out at|,|:))+ ?(?:just |about |only )?"
    rf"(?P<mean>{_FIGURE})(?!-)"
)
_NOT = late(
    r"\b(?:not|no|never|if|would|could|may|might|back|return\w*|until|before|expected|forecast to|likely|will|should"
    r"|nor|without|risk\w*|cut|raised?|lowered|narrowed|widened|up from|down from)\b|n't\b"
)
_OTHER = late(
    r"\b(?:national|nationwide|last (?:year|season|month)|previous\w*|compared|against|up from|down from|elsewhere"
    r"|overall"
    r"|state|county|country|world|for (?:men|women|boys|girls|adults|children)|five-year|ten-year|long-term|winning"
    r"|rise"
    r"|increase|change|respectively)\b"
)

_EXTRA = late(
    r"[^.;]{0,20}\b(?:with|including|overtime|extra|in (?:two|three)|a (?:day|week)|in \x86)\b|[^.;]{0,20}in \x86"
)
_ELSEWHERE = late(r"[^.;,]{0,25}? (?:in|at|across|among) (?!all\b)|[^.;,]{0,25}?\x8f")
_PARTED = late(r"\b(?:but|though|although|while|whereas|however|including|with (?!the |an? |$))\b")
_MEAN_HINTS = (
    "mean", "average", "median", "typical", "modal", "most ", "the usual", "commonest", "the normal", "the standard",
)  # fmt: skip
_PLAIN = ("value", "figure", "price", "cost", "score", "mark", "grade", "reading", "level")
# Within the band, above its upper end, below its lower end, or either.
_SIDES = {"inside": 0, "above": 1, "below": -1, "outside": 2, "middle": 0}


def band_told(reading: Reading, rule: str) -> Iterator[Relation]:
    """The one band of a sentence or the one before with a figure that is said to lie within it, above it or below."""
    hints = (
        " range",
        " band",
        "guidance",
        "corridor",
        "bracket",
        "tolerance",
        "limit",
        " it,",
        " it.",
        " target",
        "estimate",
        "forecast",
        "outlook",
        "zone",
        "the middle",
        "between",
        "those ",
    )
    for order, sentence in sentences_with(reading, hints):
        if not any(one in sentence.form for one in _FIGURES):
            continue
        for cue in _CUE.finditer(sentence.form):
            before = reading.sentences[order - 1] if order else None
            found = _band_near(reading, sentence, cue.start(), before)
            value = _value(sentence, cue, found[:2]) if found is not None else None
            if found is None or value is None or _NOT.search(_clause(sentence.form, cue)):
                continue
            low, high, at = found
            side = next(name for name, said in cue.groupdict().items() if said)
            word = Word(cue[side], side, _SIDES[side])
            roles: dict[str, Role] = {"low": low, "high": high, "value": value, "word": word}
            yield Relation(rule, roles, both(at, sentence), (f"told: {cue[0]}",))


def _clause(form: str, cue: re.Match[str]) -> str:
    """The words between the last stop before a cue and its end; a comma parts only what has a figure of its own."""
    return form[max(form.rfind(stop, 0, cue.start()) for stop in (";", ":", "and ", ",")) + 1 : cue.end()]


_Band = tuple[Quantity, Quantity, Sentence]


def _band_near(reading: Reading, sentence: Sentence, end: int, before: Sentence | None) -> _Band | None:
    """The only band that is told in a sentence up to some place, or in the sentence before it."""
    bands = _bands(sentence, 0, len(sentence.form))
    if not bands and before is not None and adjoin(reading, before, sentence):
        bands = _bands(before, 0, len(before.form))
    return bands[0] if len(bands) == 1 else None


def _bands(sentence: Sentence, start: int, end: int) -> list[_Band]:
    """The bands that a sentence tells: two figures of one measure in rising order, with a word of range before them."""
    form = sentence.form
    found = []
    for match in _BAND.finditer(form, start, end):
        band = _band(sentence, match)
        worded = _IS_BAND.search(form[max(0, match.start() - 60) : match.end() + 25]) is not None
        if band is not None and (worded or band[0].range_part):
            found.append(band)
    ends = [_band(sentence, match) for one in _ENDS for match in one.finditer(form, start, end)] if not found else []
    return found + [one for one in ends if one is not None]


def _band(sentence: Sentence, match: re.Match[str]) -> _Band | None:
    """The two ends that were found, if they are of one measure and in rising order."""
    at = marked(sentence)
    low, high = at.get(match.start("low")), at.get(match.start("high"))
    if not isinstance(low, Quantity) or not isinstance(high, Quantity) or low.value is None or high.value is None:
        return None
    alike = low.kind == high.kind and low.unit == high.unit and low.value < high.value
    return (low, high, sentence) if alike else None


def _value(sentence: Sentence, cue: re.Match[str], band: tuple[Quantity, Quantity]) -> Quantity | None:
    """The one figure of a sentence, apart from the band itself, that may lie in it."""
    ends = {one.start for one in band}
    alike = [
        one
        for one in sentence.mentions
        if isinstance(one, Quantity) and one.start not in ends and _fits(one, band[1]) and not one.range_part
    ]
    if len(alike) != 1:
        return None
    mark = _mark(sentence, alike[0])
    if mark < cue.start():
        placed = _UP_TO_CUE.fullmatch(sentence.form, mark + 1, cue.start()) is not None
    else:
        placed = _AFTER_CUE.fullmatch(sentence.form, cue.end(), mark) is not None
    return alike[0] if placed else None


def _fits(one: Quantity, end: Quantity) -> bool:
    return (one.kind, one.unit) == (end.kind, end.unit) and one.value is not None and one.noun in ("", end.noun)


def _mark(sentence: Sentence, figure: Quantity) -> int:
    """Where the character of a figure stands in the form of its sentence."""
    return next(at for at, one in marked(sentence).items() if one is figure)


def mean_in_band(reading: Reading, rule: str) -> Iterator[Relation]:
    """A band of prices, marks or temperatures with the mean of them that the sentence or the next one tells."""
    for order, sentence in sentences_with(reading, _MEAN_HINTS):
        match = _MEAN.search(sentence.form)
        if match is None or _OTHER.search(sentence.form[max(0, match.start() - 30) : match.end() + 40]):
            continue
        before = reading.sentences[order - 1] if order else None
        found = _band_near(reading, sentence, match.start(), before)
        mean = marked(sentence).get(match.start("mean" if match["mean"] else "usual"))
        if found is None or not isinstance(mean, Quantity) or mean.value is None or mean.hedge:
            continue
        low, high, at = found
        if _is_of_band(sentence, match, mean, found):
            yield Relation(rule, {"low": low, "high": high, "value": mean}, both(at, sentence))


def _is_of_band(sentence: Sentence, match: re.Match[str], mean: Quantity, band: _Band) -> bool:
    """Is a mean that of the values that range over the band, as far as the words between the two can tell?"""
    low, high, at = band
    start = _mark(sentence, high) if at is sentence else 0
    if start > match.start():
        return False  # "the average was 1.5 acres, on farms of 200 to 900"
    between = sentence.form[start : match.start()]
    if _PARTED.search(between) or (at is not sentence and between.strip() not in ("", "and", "overall,")):
        return False
    if match["of"] and match["of"] not in _PLAIN and match["of"] not in at.form:
        return False
    if match["usual"] and (not _fits(mean, high) or _EXTRA.match(sentence.form, match.end())):
        return False
    dates = (one for one in sentence.mentions if isinstance(one, CalendarDate))
    if (at is not sentence and any(dates)) or _ELSEWHERE.match(sentence.form, match.end()):
        return False
    return _fits(mean, high) or (mean.kind == "count" and not mean.noun and low.kind != "money")


LINKERS: Linkers = {
    "band-told": Linker(frozenset({"low", "high", "value", "word"}), band_told, told=((_CUE,),)),
    "mean-in-band": Linker(frozenset({"low", "high", "value"}), mean_in_band, told=((_MEAN,),)),
}
