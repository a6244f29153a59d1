"""Which measures of a table a figure in the copy can state: by its unit, its noun, and the words around it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from fractions import Fraction
from typing import NamedTuple

from checker.model import Quantity
from checker.reference.copy import Line
from checker.reference.cube import Cube, Measure
from checker.reference.headers import CURRENCIES
from checker.reference.synonyms import same_word, speaks_of

BY_UNIT, BY_TOPIC, BY_WORD, BY_NOUN = 1, 2, 3, 4
_WORDS = re.compile(r"[A-Za-z][A-Za-z'’-]*")
_PREFIXED = re.compile(r"(?:pre|post|after|before|like|same|on|off|full|part|short|long|per)-", re.IGNORECASE)
_SMALL = frozenset("on at in off up like pre non not with first made group company".split())
_EVENTS = frozenset(("", "game", "match", "race", "fixture", "time", "contest", "tie", "bout", "frame", "point"))
_VERB = re.compile(r"\b([a-z]+) (?:only |just |all |their |its |no more than |fully |another )?$")
_RUN = re.compile(
    r"(?: [a-z]+)? (?:straight|in a row|consecutive|successive|in succession|running|on the (?:trot|bounce|road)|"
    r"of (?:its|their|his|her|the) last|at home|away)\b"
)
_PEOPLE = frozenset(("person", "people"))  # whom a verb may count: "drew 900 people", "2 million people came"
CROWDS = frozenset(
    "patient runner entrant competitor participant walker spectator fan supporter customer shopper visitor guest "
    "passenger resident inhabitant viewer user".split()
)
_CLOSE = 45  # characters around a figure whose words are its own
_STATING = frozenset(("count", "money", "percent", "measure", "duration"))


class Cued(NamedTuple):
    """A measure that a figure can state, and how strongly the words say so."""

    measure: int
    strength: int
    words: int = 0


def cued(
    cube: Cube, line: Line, figure: Quantity, start: int, end: int, topic: frozenset[int] = frozenset()
) -> list[Cued]:
    """The measures that the figure can state, the likeliest first.

    start, end: the stretch of the line whose words count, which is the figure's clause. topic: the measures that the
    sentences before it were about, for a figure whose own sentence names none.
    """
    words = _words(line, start, end)
    fitting = [at for at, measure in enumerate(cube.measures) if fits(figure, measure)]
    if len(fitting) > 1:  # the words close by decide between them, if they can
        words = _words(line, max(start, figure.start - _CLOSE), min(_own_end(line, figure, end), figure.end + _CLOSE))
        words = words or _words(line, start, end)
    noun = noun_of(line, figure)
    if (verb := by_verb(cube, line, figure, noun)) is not None:
        return [Cued(verb, BY_NOUN, 1)]
    found = []
    for at in fitting:
        strength, count = _strength(figure, noun, cube.measures[at], words)
        if strength == BY_WORD and len(fitting) > 1 and count < len(telling(cube.measures[at])) and figure.unit:
            strength = BY_UNIT  # half a name does not tell one rate from another
        if strength:
            found.append(Cued(at, strength, count))
    if topic and all(one.strength <= BY_UNIT for one in found):
        carried = [Cued(at, BY_TOPIC) for at in sorted(topic) if fits(figure, cube.measures[at]) and not figure.noun]
        found = carried or found
    ranks = [(one.strength, _literal(cube.measures[one.measure], figure, noun), one.words) for one in found]
    return [one for one, rank in zip(found, ranks, strict=True) if rank == max(ranks)]


def by_verb(cube: Cube, line: Line, figure: Quantity, noun: str) -> int | None:
    """The measure that the verb right before a figure is: "won 12 games" of a table of games won, drawn and lost."""
    if figure.kind != "count" or noun not in _EVENTS:
        return None
    start = figure.phrase_start if figure.phrase_start >= 0 else figure.start
    match = _VERB.search(line.between(line.start, start))
    if _RUN.match(line.between(figure.end, line.end)):
        return None  # "lost four straight" is no count of all that were lost
    found = [
        at for at, one in enumerate(cube.measures) if match and [match[1]] == _same(one, match[1]) and not one.unit
    ]
    return found[0] if len(found) == 1 else None


def _same(measure: Measure, verb: str) -> list[str]:
    """The verb, if it is all that the measure's name says."""
    return [verb] if len(measure.words) == 1 and speaks_of(verb, measure.words[0]) else []


def _own_end(line: Line, figure: Quantity, end: int) -> int:
    """Where the words behind a figure begin to be those of the next one ("£6.3m, on sales of £158.8m")."""
    following = next((one for one in line.figures if figure.end < one.start < end and one.kind == figure.kind), None)
    comma = line.text.find(",", figure.end - line.start)
    return line.start + comma if following and 0 <= comma < following.start - line.start else end


def _literal(measure: Measure, figure: Quantity, noun: str) -> int:
    """How many words of the measure the figure's noun has itself: troops are police by their kind only."""
    nouns = (noun, *figure.modifiers) if noun else ()
    return sum(any(same_word(one, word) for one in nouns) for word in measure.words)


def _words(line: Line, start: int, end: int, *, nouns: bool = True) -> list[str]:
    """The words of a stretch of the line, without those of its figures (and without their nouns, if so asked)."""
    kept, at = [], start
    for one in line.mentions:
        if isinstance(one, Quantity) and start <= one.start < end:
            kept.append(line.between(at, one.start))
            at = one.end if nouns else one.span[1]
    kept.append(line.between(at, end))
    whole = [word for piece in kept for word in _WORDS.findall(piece)]
    return [part for word in whole for part in ((word, *word.split("-")) if _PREFIXED.match(word) else (word,))]


def named(cube: Cube, line: Line, start: int, end: int, *, nouns: bool = True) -> frozenset[int]:
    """The measures whose words stand in a stretch of a sentence, the fullest named ones.

    nouns: count the nouns of its figures too ("21 stores").
    """
    words = _words(line, start, end, nouns=nouns)
    found = {}
    for at, measure in enumerate(cube.measures):
        words_of = telling(measure)
        count = sum(any(speaks_of(one, word) for one in words) for word in words_of)
        if count and (2 * count >= len(words_of) or measure.stated):
            found[at] = Fraction(count, len(words_of)), count
    most = max(found.values(), default=None)
    fullest = {at for at, count in found.items() if count == most}
    return frozenset(_heads(cube, fullest, words) or fullest)


def _heads(cube: Cube, found: set[int], words: list[str]) -> set[int]:
    """Those measures of several that an "of" puts above the others: the value, in "the value of landings"."""
    at_of = next((at for at, word in enumerate(words) if word == "of"), -1)
    if len(found) < 2 or at_of < 1:
        return set()
    above = {at for at in found if any(speaks_of(words[at_of - 1], word) for word in telling(cube.measures[at]))}
    below = {
        at
        for at in found
        if any(speaks_of(one, word) for one in words[at_of + 1 : at_of + 4] for word in telling(cube.measures[at]))
    }
    return above if below - above else set()


def fully_named(cube: Cube, at: int, line: Line, start: int, end: int) -> bool:
    """Do all words of the measure's name stand in a stretch of the sentence?"""
    words = _words(line, start, end)
    return all(any(speaks_of(one, word) for one in words) for word in telling(cube.measures[at]))


def is_named(cube: Cube, at: int, line: Line) -> bool:
    """Does a sentence have half the words of the measure's name, or more?"""
    words, names = _words(line, line.start, line.end), telling(cube.measures[at])
    return 2 * sum(any(speaks_of(one, word) for one in words) for word in names) >= len(names)


def telling(measure: Measure) -> tuple[str, ...]:
    """The words of a measure's name that tell it from others: not the "on" of "on time"."""
    return tuple(word for word in measure.words if word not in _SMALL) or measure.words


def fits(figure: Quantity, measure: Measure) -> bool:
    """Is the figure in the measure's unit?"""
    if figure.kind == "money":
        return measure.unit in CURRENCIES and measure.unit == figure.unit
    if figure.kind == "percent":
        return measure.unit == "percent"
    if figure.kind in ("measure", "duration"):
        named = any(same_word(figure.unit, word) for word in measure.words)
        return measure.unit == figure.unit or (not measure.unit and named)
    return (figure.kind == "count" and measure.unit == "") or figure.noun == measure.unit != ""


def noun_of(line: Line, figure: Quantity) -> str:
    """What a figure counts: its noun, or the plural behind a number that takes none ("1 rebounds", a slip)."""
    if figure.noun:
        return figure.noun
    match = re.match(r" ([a-z]+s)\b", line.between(figure.end, line.end))
    return match[1] if match and figure.kind == "count" else ""


def _strength(figure: Quantity, noun: str, measure: Measure, words: list[str]) -> tuple[int, int]:
    """How strongly the words name the measure, and by how many of its words."""
    nouns = [noun, *figure.modifiers] if noun else []
    counts = figure.kind == "count" and figure.noun and not measure.unit
    if counts and not _may_count(noun) and not any(speaks_of(noun, word) for word in measure.words):
        return 0, 0  # it counts something else
    words_of = telling(measure)
    if figure.kind in ("measure", "duration"):
        nouns.append(figure.unit)
    by_noun = sum(any(speaks_of(noun, word) for noun in nouns) for word in words_of)
    found = sum(any(speaks_of(one, word) for one in (*words, *nouns)) for word in words_of)
    if by_noun and (found == len(words_of) or measure.stated):
        return BY_NOUN, found
    if found and (2 * found >= len(words_of) or measure.stated):
        return BY_WORD, found
    return (BY_UNIT, 0) if measure.unit else (0, 0)


def _may_count(noun: str) -> bool:
    """Can a measure count these without naming them, as people ("871 patients" on a list)?"""
    return noun in _PEOPLE or noun in CROWDS


def whole_figures(line: Line) -> Iterator[Quantity]:
    """The figures of a line that can state a measure; places in an order, scores and years cannot."""
    for one in line.figures:
        if one.kind in _STATING and one.value is not None and not _is_joined(line, one):
            yield one


def _is_joined(line: Line, figure: Quantity) -> bool:
    """Is it half of a compound: a 13-point lead, 5-of-9 shooting?"""
    around = line.text[max(figure.start - line.start - 1, 0) : figure.end - line.start + 1]
    return around.startswith("-") or around.endswith("-")
