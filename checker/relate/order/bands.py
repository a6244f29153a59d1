"""A band told as two figures ("between 31 and 34") and what is said to lie in it or beyond it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from fractions import Fraction

from checker.extract.figures.units import seconds
from checker.late import late
from checker.marks import DASH, KINDS
from checker.model import Quantity, Reading, Relation, Role, Sentence, Word
from checker.relate.figures import marked
from checker.relate.hints import sentences_told
from checker.relate.linker import Linker, Linkers
from checker.relate.sentences import adjoin, both

_FIGURES = "".join(KINDS[kind] for kind in ("count", "money", "percent", "measure", "duration", "age"))
_COUNT = KINDS["count"]
FIGURE = f"[{_FIGURES}]"
_BAND = late(
    rf"(?P<low>{FIGURE})(?:[^{_FIGURES}.;:,()]{{0,30}}?|(?<=from .)[^{_FIGURES}.;:,()]{{31,60}}?"
    rf"|, [^{_FIGURES}.;:,()]{{2,60}}?,)(?:-| to | and |{DASH}| {DASH} | up to "
    r"| and (?:reach|rise to|run to|go up to|climb to|top out at) |(?P<up_to> ))"  # "from 3 tonnes at Holm up to 9"
    rf"(?:as much as |about )?(?P<high>{FIGURE})"
)
# "The lightest was 54kg and the heaviest 91kg".
_LEAST = "lightest|lowest|smallest|shortest|youngest|cheapest|coldest|slowest|least|minimum|worst"
_MOST = "heaviest|highest|largest|biggest|longest|tallest|oldest|eldest|dearest|hottest|fastest|most|maximum|best"
EXTREME = late(rf"\b(?:{_LEAST}|{_MOST})\b")
_ON = rf"(?:[^{_FIGURES}.;:()]|{_COUNT}-)"  # "a four-bedroom house"
_ENDS = tuple(
    late(
        rf"\b(?:{one})\b{_ON}{{0,60}}?(?P<{low}>{FIGURE})(?!-)[^{_FIGURES}.;:()]{{0,40}}?"
        rf"\b(?:{other})\b{_ON}{{0,60}}?(?P<{high}>{FIGURE})(?!-)"
    )
    for one, other, low, high in ((_LEAST, _MOST, "low", "high"), (_MOST, _LEAST, "high", "low"))
)
_IS_BAND = late(
    r"\b(?:between|from|rang\w+|starts?|vary|varies|varied|spread|band|corridor|anywhere|guid\w+|forecast\w*|target\w*"
    r"|expect\w*"
    r"|tolerance|normal|recommended|must|limits?|span\w*|ran|went|bracket)\b"
)
_NOUN = (
    r"(?:range|band|corridor|guidance|bracket|target|tolerance|comfort zone|window|forecast|projection|outlook"
    r"|estimates?|limits?)"
)
_OWNER = (
    r"(?:that|this|the|its|their|our|his|her|company|bank's|own|previous|earlier|original|official|target|forecast"
    r"|new|latest|current|updated|revised|old|initial|full-year|annual|trading|price|predicted|expected|agreed|safe|usual)"
)
_END = (
    r"(?:(?:the )?(?:top|upper (?:end|limit|bound|edge)|high end|ceiling|bottom|lower (?:end|limit|bound|edge)|low end"
    r"|floor) of )?"
)
_TOLD = rf"(?:{FIGURE}(?:-| to | and |{DASH}){FIGURE} )?"  # the band itself: "below the 2-4 percent band"
_CUE = late(
    rf"\b(?:(?P<inside>within|inside|in the middle of|in line with)|(?P<above>(?:just |well |slightly |still )?"
    r"(?:above|over|beyond|exceed(?:s|ed|ing)|higher than|topp(?:ed|ing)|surpass(?:ed|ing)))"
    rf"|(?P<below>below|under|short of|lower than)|(?P<outside>outside)) {_END}(?:(?:{_OWNER} )*{_TOLD}{_NOUN}"
    rf"|it(?=[,.;]|$))\b"
    r"|\b(?P<middle>(?:lies|is|was|sits|falls|comes|lying|falling|lay|sat|stands|stood|came|fell)(?: roughly| right"
    rf"| somewhere| squarely)? (?:in the middle|in between|between (?:them|th(?:e|ese|ose) (?:{_COUNT}|extremes|ends))"
    r"|within those (?:limits|bounds)|inside (?:it|them)|within (?:it|them)))(?=[.,;]|$)"
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
_AFTER_MIDDLE = late(r"[,]? (?:at|with|on|to|got|had|has|made|took|recorded|logged|paid|pays|scored|managed|averaged) ")
_NOT = late(
    r"\b(?:not|no|never|if|would|could|may|might|back|return\w*|until|before|expected|forecast to|likely|will|should"
    r"|nor|without|risk\w*|cut|raised?|lowered|narrowed|widened|up from|down from)\b|n't\b"
)
# Within the band, above its upper end, below its lower end, or either.
_SIDES = {"inside": 0, "above": 1, "below": -1, "outside": 2, "middle": 0}


def band_told(reading: Reading, rule: str) -> Iterator[Relation]:
    """The one band of a sentence or the one before with a figure that is said to lie within it, above it or below."""
    for order, sentence in sentences_told(reading, rule):
        if not any(one in sentence.form for one in _FIGURES):
            continue
        for cue in _CUE.finditer(sentence.form):
            before = reading.sentences[order - 1] if order else None
            found = band_near(reading, sentence, cue.start(), before)
            value = _value(sentence, cue, found[:2]) if found is not None else None
            if found is None or value is None or _NOT.search(_clause(sentence.form, cue)):
                continue
            low, high, at = found
            side = next(name for name, said in cue.groupdict().items() if said)
            word = Word("within" if side == "middle" else cue[side], side, _SIDES[side])
            roles: dict[str, Role] = {"low": low, "high": high, "value": value, "word": word}
            yield Relation(rule, roles, both(at, sentence), (f"told: {cue[0]}",))


def _clause(form: str, cue: re.Match[str]) -> str:
    """The words between the last stop before a cue and its end; a comma parts only what has a figure of its own."""
    return form[max(form.rfind(stop, 0, cue.start()) for stop in (";", ":", "and ", ",")) + 1 : cue.end()]


Band = tuple[Quantity, Quantity, Sentence]


def band_near(reading: Reading, sentence: Sentence, end: int, before: Sentence | None) -> Band | None:
    """The only band that is told in a sentence up to some place, or in the sentence before it."""
    bands = _bands(sentence, 0, len(sentence.form))
    if not bands and before is not None and adjoin(reading, before, sentence):
        bands = _bands(before, 0, len(before.form))
    return bands[0] if len(bands) == 1 else None


def _bands(sentence: Sentence, start: int, end: int) -> list[Band]:
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


def _band(sentence: Sentence, match: re.Match[str]) -> Band | None:
    """The two ends that were found, if they are of one measure and in rising order."""
    at = marked(sentence)
    low, high = at.get(match.start("low")), at.get(match.start("high"))
    if not isinstance(low, Quantity) or not isinstance(high, Quantity) or low.value is None or high.value is None:
        return None
    bare = high.kind == "count" and not high.noun and low.kind == "measure"  # "from 3.1 tonnes to 5.6"
    alike = bare or (low.kind == high.kind and (low.unit == high.unit or low.kind == "duration"))
    if match.groupdict().get("up_to") and high.hedge != "up_to":
        return None
    return (low, high, sentence) if alike and _size(low) < _size(high) else None


def _size(end: Quantity) -> Fraction:
    """The value of an end of a band; of a time that in seconds, so that two weeks are less than nine years."""
    value = end.value or Fraction(0)
    return value * seconds(end.unit) if end.kind == "duration" else value


def _value(sentence: Sentence, cue: re.Match[str], band: tuple[Quantity, Quantity]) -> Quantity | None:
    """The one figure of a sentence, apart from the band itself, that may lie in it."""
    ends = {one.start for one in band}
    alike = [
        one
        for at, one in marked(sentence).items()
        if isinstance(one, Quantity)
        and one.start not in ends
        and not cue.start() <= at < cue.end()  # "between the two"
        and (fits(one, band[1]) or (cue["middle"] and _is_bare(one, band[1])))
        and not one.range_part
    ]
    if len(alike) != 1:
        return None
    mark = mark_of(sentence, alike[0])
    if mark < cue.start():
        placed = _UP_TO_CUE.fullmatch(sentence.form, mark + 1, cue.start()) is not None
    else:
        after = _AFTER_MIDDLE if cue["middle"] else _AFTER_CUE
        placed = after.fullmatch(sentence.form, cue.end(), mark) is not None
    return alike[0] if placed else None


def _is_bare(one: Quantity, end: Quantity) -> bool:
    """May a number without a unit be of the measure that ranges, as in "from 3.1 tonnes to 5.6 ... got 4.2"?"""
    return one.kind == "count" and not one.noun and end.kind == "measure" and one.value is not None


def fits(one: Quantity, end: Quantity) -> bool:
    """May a figure be one of those that range up to the end of a band: of its unit, and of nothing else?"""
    return (one.kind, one.unit) == (end.kind, end.unit) and one.value is not None and one.noun in ("", end.noun)


def mark_of(sentence: Sentence, figure: Quantity) -> int:
    """Where the character of a figure stands in the form of its sentence."""
    return next(at for at, one in marked(sentence).items() if one is figure)


LINKERS: Linkers = {
    "band-told": Linker(frozenset({"low", "high", "value", "word"}), band_told, told=((_CUE,),)),
}
