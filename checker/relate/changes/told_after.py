"""A figure, and the next sentence that calls it higher or lower than another: "That was a fall from 41 percent"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from checker.late import late
from checker.marks import KINDS
from checker.model import Mention, Passage, Quantity, Reading, Relation, Role, Sentence, Word
from checker.relate.changes.differences import is_difference
from checker.relate.figures import marked, may_be_same
from checker.relate.linker import Linker, Linkers
from checker.relate.sentences import adjoin

_VALUES = "".join(KINDS[kind] for kind in ("count", "money", "percent", "measure"))
_WORDS = rf"[^{_VALUES}.;:()]"
# What is better or worse may be more or less: "That is better than 24%" may be of samples that failed.
_UP = "rise|increase|jump|gain|climb|advance|surge"
_DOWN = "fall|drop|decline|decrease|reduction|slowdown|slump|dip"
_SIZE = (
    r"(?:slight|sharp|small|big|steep|marked|significant|modest|slightly|sharply|well|far|just|much|a little|still) "
)
_ABOVE = "above|higher than|more than|ahead of|larger than"
_BELOW = "below|lower than|less than|short of|smaller than|fewer than"
_LEVEL = rf"{_WORDS}{{0,40}}?(?P<level>[{_VALUES}])"
# What takes up the figure of the sentence before: "that", "the figure", "the figures, representing".
_THAT = (
    r"(?:(?:that|this|it|which|the (?:figures?|numbers?|total|rate|result|amount|level))(?:,| was| is| were| marks"
    r"| marked| represents| represented| would be| represent)|that's|it's)"
)
_ANAPHOR = late(
    rf"{_THAT}(?: representing| how (?:much|many)\b{_WORDS}{{0,80}}?)?(?: still| also)?"
    rf" (?:(?:an?|the) (?:{_SIZE})?(?:(?P<rise>{_UP})|(?P<fall>{_DOWN})) (?:from|on|over|compared with)"
    rf"|(?:\x97 )?(?:{_SIZE})?(?:(?P<above>{_ABOVE}|up from)|(?P<below>{_BELOW}|down from)))"
    rf" {_LEVEL}"
)
_SUBJECT = (
    r"profits?|earnings|sales|revenues?|income|turnover|output|production|exports|imports|inflation|growth|unemployment"
    r"|attendances?|prices?|orders|margins?|deliveries|shipments|volumes?|membership|enrolment|enrollment|dividend"
)
_NAMED = late(
    rf"\b(?P<subject>{_SUBJECT})(?: [^{_VALUES}.;:(),]{{0,40}}?)? (?:(?:was|were|is|are|came in|remains?)"
    rf" (?:{_SIZE})?(?:(?P<above>{_ABOVE}|better than)|(?P<below>{_BELOW}|worse than))"
    rf"|compared (?:(?P<rise>favou?rably)|(?P<fall>unfavou?rably)) with) {_LEVEL}"
)
_ANY_SUBJECT = late(rf"\b(?:{_SUBJECT})\b")
_OWNER = late(r"([a-z]{4,})(?:'s|s')(?: [a-z-]+)? $")
_COMPARING = (
    " above ",
    " below ",
    "er than ",
    "more than ",
    "less than ",
    "ahead of ",
    "short of ",
    "avourably",
    "avorably",
)
_NEAR = 500  # characters between a figure and the sentence that names its subject again
_AND_ALSO = late(
    rf"(?: figure)? and (?:was|were|is|are) (?:{_SIZE})?(?:(?P<above>{_ABOVE})|(?P<below>{_BELOW})) {_LEVEL}"
)
_DOUBT = late(
    r"\b(?:not|no|never|if|loss|losses|deficit|cost|costs|would have|dollar|yen|pound|sterling|respectively|range|by"
    r"|tax|debt|minus)\b|n't\b"
)
# "Of the dead, 11 were walkers": "the figure" of the next sentence is that of all.
_PARTS = ("of the ", "of those", "of them", "of these", "among them", "among the ")
_SIGNS = {"rise": 1, "above": 1, "fall": -1, "below": -1}
_FARTHEST = 10  # times: figures further apart are of two things


def told_after(reading: Reading, rule: str) -> Iterator[Relation]:
    """A figure with the level that the next sentence calls it above or below, where all figures it could mean agree."""
    before: Sentence | None = None
    for sentence in reading.sentences:
        if before is not None:
            for match, figures in _told(sentence, before):
                if adjoin(reading, before, sentence):
                    yield from _relation(rule, before, sentence, match, figures)
            for match, figures in _told_of_subject(sentence, before):
                if sentence.start - before.end < _NEAR:
                    yield from _relation(rule, before, sentence, match, figures)
        before = sentence


def _told(sentence: Sentence, before: Sentence) -> Iterator[tuple[re.Match[str], Sequence[Mention]]]:
    """What a sentence says of "that" figure, told in the sentence before it."""
    if sentence.form.startswith(("that", "this", "it", "which", "the ")):
        match = _ANAPHOR.match(sentence.form)
        if match is not None:
            yield match, before.mentions


def _told_of_subject(sentence: Sentence, before: Sentence) -> Iterator[tuple[re.Match[str], Sequence[Mention]]]:
    """What a sentence says of a subject for which it gives no figure and a sentence before it does: "profits"."""
    form = sentence.form
    if not any(words in form for words in _COMPARING):
        return
    match = _NAMED.search(form)
    if match is None or any(one in form[: match.start("level")] for one in _VALUES):
        return
    owner = _OWNER.search(form[: match.start("subject")])
    if owner is not None and owner[1] not in before.form:
        return
    figures = _of_subject(before, match["subject"])
    yield match, figures
    if (again := _AND_ALSO.match(form, match.end())) is not None:
        yield again, figures


def _of_subject(before: Sentence, subject: str) -> Sequence[Mention]:
    """The one amount that a sentence gives for a subject, told after its name."""
    match = re.search(rf"\b{subject.rstrip('s')}s?\b[^.;:]{{0,60}}?(?P<figure>[{_VALUES}])", before.form)
    if match is None or _ANY_SUBJECT.search(before.form[match.start() + len(subject) : match.end()]):
        return ()
    if before.form[: match.start("figure")].endswith("by "):
        return ()
    return (marked(before)[match.start("figure")],)


def _relation(
    rule: str, before: Sentence, sentence: Sentence, match: re.Match[str], mentions: Sequence[Mention]
) -> Iterator[Relation]:
    """The figure that fits the words best, or else the nearest, against the level: none of the others may fit."""
    if before.form.startswith(_PARTS):
        return
    if _DOUBT.search(before.form) or _DOUBT.search(sentence.form[: match.end()]):
        return
    level = marked(sentence)[match.start("level")]
    if not isinstance(level, Quantity) or level.range_part or not level.value:
        return
    group = next(name for name in _SIGNS if match.groupdict().get(name))
    sign = _SIGNS[group]
    found = [
        (one.value - level.value, one)
        for one in mentions
        if isinstance(one, Quantity) and one.value and _comparable(one, level) and not is_difference(before, one)
    ]
    if not found:
        return
    fitting = [each for each in found if sign * each[0] > 0]
    _, figure = min(fitting or found, key=lambda each: abs(each[0]))
    at, end = match.span(group)
    words = _passage(sentence, at, end)
    roles: dict[str, Role] = {"direction": Word(match[group], "level", sign), "figure": figure, "level": level}
    yield Relation(rule, roles | words, (before, sentence))


def _passage(sentence: Sentence, at: int, end: int) -> dict[str, Role]:
    """The words themselves, where the form has kept the sentence letter for letter up to them."""
    if any(0 <= mark < end for mark in sentence.marks):
        return {}
    return {"words": Passage("quote", sentence.start + at, sentence.start + end)}


def _comparable(one: Quantity, level: Quantity) -> bool:
    """Are the two of one measure and order of size?"""
    if not may_be_same(one, level) or one.range_part or not one.value or not level.value:
        return False
    return 0 < one.value <= _FARTHEST * level.value and level.value <= _FARTHEST * one.value


LINKERS: Linkers = {
    "told-after": Linker(frozenset({"direction", "words", "figure", "level"}), told_after, told=((_ANAPHOR, _NAMED),)),
}
