"""Estimates with their confidence intervals, and the margins of error of surveys with their samples."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction
from itertools import chain

from checker.late import late
from checker.marks import HEAD_END, KINDS
from checker.model import Quantity, Reading, Relation, Sentence
from checker.relate.figures import marked, number_at
from checker.relate.linker import Linker, Linkers

_NUMBER = r"[-−–]?\d[\d,]*(?:\.\d+)?|[-−–]?\.\d+"
_BOUNDS = (
    r"[,:=]?(?: ?\(CI\),?)?(?: of| was| is| from| ranging from| between)? ?[\[(]?"
    rf"(?P<low>{_NUMBER}) ?%?(?: ?[–—-] ?| to | and |, ?|; ?)(?P<high>{_NUMBER}) ?(?P<percent>%|percent|per cent)?"
)
# Each begins with the letters that it is looked for by.
_INTERVALS = (
    (late(rf"CI(?<![\w]CI)s?{_BOUNDS}"), "CI"),
    (late(rf"interval(?<=(?:confidence|..credible) interval)s?{_BOUNDS}"), "interval"),
)
# The number right before it, with its unit and the level of confidence between them.
_ESTIMATE = late(
    rf"(?<![\w.,/–-])(?P<estimate>{_NUMBER})(?P<percent> ?(?:%|percent\b|per cent\b))?"
    r"(?: times(?: [a-z-]+){1,8}|(?: [a-z]+){0,3})[\s,;:(\[]*(?:with )?(?:an? |its |at |the )?"
    r"(?:\d\d(?:\.\d)? ?(?:%|percent|per cent)[- ]?)?$"
)
_KIND = late(r"(?:confidence|credible) $")
# Before the number: it is one of two that are compared, a sample, or a p-value.
_OTHERWISE = late(r"(?:\b(?:vs?\.?|versus|than|with|and|to|from|between|by|age|aged)|[nNpP] ?=|[<>])\s*$")
# "cut deaths by 21 per cent (95%": the interval is that of the number itself.
_BRACKETED = late(r"(?:%|percent|per cent) ?[(\[]\d")
_REACH = 60  # characters before an interval in which its estimate stands
_FAR = 3  # so many times an end of the interval: the number is on another scale
_LEAST_SAMPLE, _LARGEST_SAMPLE = 50, 200_000
# "Of the 203 respondents who manage others": some of the sample.
_OF_SOME = late(
    rf"(?: [a-z-]+)?{HEAD_END}? who (?!were (?:asked|polled|surveyed|interviewed)|took|take|responded|answered|replied)"
)
_MARGIN = late(r"margins?[ -]of[ -](?:sampling |statistical |polling )?error|error margin|sampling error")
_SURVEY = late(
    r"\b(?:poll|polls|polled|polling|survey\w*|interview\w*|respondents?|sampled?|questioned|canvass\w*|asked|adults"
    r"|voters|participants)\b"
)
_OF_GROUPS = late(r"\b(?:sub-?groups?|sub-?samples?|each|depend\w*|var(?:y|ies)|larger|higher|smaller|between)\b")
_LEAST_CONFIDENCE = 50  # percent
_NEARBY = 4  # sentences with figures between the sample and the margin


def estimates(reading: Reading, rule: str) -> Iterator[Relation]:
    """Every confidence interval with the estimate that it is printed after, if both are on one scale."""
    text = reading.document.text
    for match in chain.from_iterable(pattern.finditer(text) for pattern, word in _INTERVALS if word in text):
        start = max(0, match.start() - _REACH)
        before = _ESTIMATE.search(_KIND.sub("", text[start : match.start()]))
        if before is None:
            continue
        told = _OTHERWISE.search(text[max(0, start + before.start() - 12) : start + before.start()])
        if told is not None and not (told[0].strip() == "by" and _BRACKETED.search(before[0])):
            continue
        low, high = (number_at(text, *match.span(end)) for end in ("low", "high"))
        at = before.start("estimate") + start
        estimate = number_at(text, at, before.end("estimate") + start)
        alike = bool(before["percent"]) or not match["percent"]  # "22 per cent (95% confidence interval 19 to 25)"
        if low.value is not None and high.value is not None and estimate.value is not None and low.value < high.value:
            inside = low.value <= estimate.value <= high.value
            if inside or (alike and _on_one_scale(estimate.value, low.value, high.value)):
                yield Relation(rule, {"estimate": estimate, "low": low, "high": high}, ())


def _on_one_scale(value: Fraction, low: Fraction, high: Fraction) -> bool:
    """Is the number near enough to the interval to be meant for it?"""
    if low > 0:
        return low / _FAR < value < high * _FAR
    return abs(value) < _FAR * max(abs(low), abs(high))


def margins(reading: Reading, rule: str) -> Iterator[Relation]:
    """Every margin of error with the samples told near it: readings of which one must fit."""
    if "margin" not in reading.document.text and "sampling error" not in reading.document.text:
        return
    for order, sentence in enumerate(reading.sentences):
        stated = _MARGIN.search(sentence.form)
        if stated is None or _OF_GROUPS.search(sentence.form):
            continue
        margin = _margin(sentence)
        if margin is None:
            continue
        near = reading.sentences[max(0, order - _NEARBY) : order + _NEARBY + 1]
        for other in near:
            for size in _samples(other) if _SURVEY.search(other.form) or other is sentence else ():
                yield Relation(rule, {"margin": margin, "sample": size}, (other, sentence), group=f"{rule} {order}")


def _margin(sentence: Sentence) -> Quantity | None:
    """The margin of error that a sentence states: its one percentage, levels of confidence aside."""
    figures = [one for one in sentence.mentions if isinstance(one, Quantity) and one.value is not None]
    rates = [one for one in figures if one.kind in ("percent", "points") or one.noun == "point"]
    found = [one for one in rates if abs(one.value or Fraction(0)) < _LEAST_CONFIDENCE]
    return found[0] if len(found) == 1 else None


def _samples(sentence: Sentence) -> Iterator[Quantity]:
    """The counts of a sentence that may be a sample's size."""
    for mark, one in marked(sentence).items():
        if not isinstance(one, Quantity) or one.kind != "count" or one.step != 1 or one.range_part:
            continue
        if _OF_SOME.match(sentence.form, mark + 1):
            continue
        if one.value is not None and _LEAST_SAMPLE <= one.value <= _LARGEST_SAMPLE:
            yield one


LINKERS: Linkers = {
    "estimates-in-intervals": Linker(
        frozenset({"estimate", "low", "high"}), estimates, (tuple(pattern for pattern, _ in _INTERVALS),)
    ),
    "margins-and-samples": Linker(frozenset({"margin", "sample"}), margins, told=((_MARGIN,), (KINDS["count"],))),
}
