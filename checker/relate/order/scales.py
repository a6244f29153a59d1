"""Numbers of steps and parts with how many there are: "grade nine on a scale from zero to eight", "round 12 of 19"."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from fractions import Fraction

from checker.extract.figures.words import spelled
from checker.late import late
from checker.marks import KINDS
from checker.model import Quantity, Reading, Relation
from checker.relate.figures import marked
from checker.relate.hints import sentences_with
from checker.relate.linker import Linker, Linkers

_LABEL, _COUNT = KINDS["label"], KINDS["count"]
_STEP = late(
    rf"(?P<step>{_LABEL})[^{_LABEL}{_COUNT};:]{{0,40}}? on (?:a|the|its|their) (?:[\w-]+ ){{0,2}}scale"
    rf" (?:of|from|running from|that runs from) (?P<low>{_COUNT}) to (?P<high>{_COUNT})"
)


def named_steps(reading: Reading, rule: str) -> Iterator[Relation]:
    """Every level, grade or stage with a number that is told on a scale with its two ends."""
    if "scale" not in reading.document.text:
        return
    for _, sentence in sentences_with(reading, (" scale ",)):
        if (match := _STEP.search(sentence.form)) is None:
            continue
        figures = marked(sentence)
        step, low, high = (figures[match.start(role)] for role in ("step", "low", "high"))
        value = _number(reading.document.text[step.start : step.end])
        if value is not None and isinstance(step, Quantity):
            rating = replace(step, kind="count", value=value, step=Fraction(1))
            yield Relation(rule, {"rating": rating, "low": low, "high": high}, (sentence,))


# Things that are numbered through from one on.
_NUMBERED = (
    "hall", "day", "week", "round", "lap", "stage", "page", "leg", "hole", "match", "game", "episode", "heat", "fence",
    "gate", "platform", "lot", "volume", "lesson", "part",
)  # fmt: skip
_OF = late(
    rf"(?P<part>{_LABEL}) (?:out )?of (?:the |its |a |a total of )?(?P<whole>[{_COUNT}{KINDS['duration']}])(?!-)"
)


def numbered_parts(reading: Reading, rule: str) -> Iterator[Relation]:
    """Every day, round or page with a number that is told with how many there are: "round 12 of 19"."""
    for _, sentence in sentences_with(reading, (_LABEL,)):
        if " of " not in sentence.form:
            continue
        for match in _OF.finditer(sentence.form):
            figures = marked(sentence)
            part, whole = figures[match.start("part")], figures[match.start("whole")]
            words = reading.document.text[part.start : part.end].lower()
            value = _number(words)
            if words.split()[0] not in _NUMBERED or value is None or not isinstance(whole, Quantity):
                continue
            if (whole.noun or whole.unit or words.split()[0]) != words.split()[0]:
                continue  # "page 40 of the 12 volumes"
            if isinstance(part, Quantity) and not whole.hedge and whole.value is not None:
                counted = replace(part, kind="count", value=value, step=Fraction(1))
                yield Relation(rule, {"part": counted, "whole": whole}, (sentence,))


_SCORE = KINDS["score"]
_SERIES = late(
    rf"\b(?:series|championship|finals?|title|matchup|best-of-(?:seven|five|three))\b[^{_SCORE};.]{{0,30}}?(?P<score>{_SCORE})"
    rf"(?:(?! after | since | when | once )[^{_SCORE}{_LABEL}{_COUNT};.]){{0,30}}?"
    rf" in (?:(?P<named>{_LABEL})|game (?P<counted>{_COUNT}))"
)


def games_of_series(reading: Reading, rule: str) -> Iterator[Relation]:
    """Every series that is told to have been won so many games to so many in a game with a number."""
    if "game" not in reading.document.text and "Game" not in reading.document.text:
        return
    for _, sentence in sentences_with(reading, (_SCORE,)):
        for match in _SERIES.finditer(sentence.form):
            figures = marked(sentence)
            game = figures[match.start("named" if match["named"] else "counted")]
            words = reading.document.text[game.start : game.end].lower()
            value = _number(words)
            if isinstance(game, Quantity) and value is not None and (match["counted"] or words.startswith("game")):
                counted = replace(game, kind="count", value=value, step=Fraction(1))
                yield Relation(rule, {"score": figures[match.start("score")], "game": counted}, (sentence,))


def _number(label: str) -> Fraction | None:
    """The number of a label such as "level six" or "grade 4"."""
    last = label.split()[-1].lower()
    if last.isdigit():
        return Fraction(last)
    read = spelled([last], 0)
    return None if read is None else Fraction(read[0])


LINKERS: Linkers = {
    "games-of-series": Linker(frozenset({"score", "game"}), games_of_series, ((_SERIES,),)),
    "numbered-parts": Linker(frozenset({"part", "whole"}), numbered_parts, ((_OF,),)),
    "named-steps": Linker(frozenset({"rating", "low", "high"}), named_steps, ((_STEP,),)),
}
