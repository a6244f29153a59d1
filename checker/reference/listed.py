"""Measures that copy lists and takes together: "apples, pears and plums rose to ..."."""

from __future__ import annotations

import re
from fractions import Fraction

from checker.model import Quantity
from checker.reference.copy import Line
from checker.reference.cube import Cube
from checker.reference.measures import fits, telling
from checker.reference.periods import Period
from checker.reference.query import Answer, Where, total
from checker.reference.synonyms import same_word

_WORD = re.compile(r"[a-z]+(?:[-'’][a-z]+)*")
_GLUE = re.compile(r"(?:,? and |, |,? & |,? plus |,? together with )(?:the |its |their )?")
_TOGETHER = re.compile(r"\b(?:together|combined|altogether|jointly|between them|total\w*)\b", re.IGNORECASE)
_APART = re.compile(r"\b(?:each|respectively|former|latter|both|either|whereas|while)\b")


def listed(cube: Cube, line: Line, figure: Quantity, first: int) -> tuple[int, ...]:
    """The measures that a list right before the figure, from `first` on, names together; () if it lists none."""
    text = line.between(first, figure.start)
    if any(first <= one.start < figure.start for one in line.figures if one.kind == figure.kind != "count"):
        return ()
    best: list[tuple[int, int, int]] = []
    group: list[tuple[int, int, int]] = []
    for found in _named(cube, text):
        if group and _GLUE.fullmatch(text[group[-1][1] : found[0]]):
            group.append(found)
        else:
            group = [found]
        best = group if len(group) > 1 else best
    measures = tuple(dict.fromkeys(measure for _, _, measure in best))
    return measures if len(measures) > 1 else ()


def are_apart(cube: Cube, line: Line, figure: Quantity, measures: tuple[int, ...]) -> bool:
    """Is a list no sum: of unlike measures or of money, or each with a figure of its own ("by 3 and 4 percent")?"""
    of = [cube.measures[at] for at in measures]
    if len({one.unit for one in of}) > 1 or not all(one.additive for one in of):
        return True
    if any(one.unit for one in of) and not _TOGETHER.search(line.text):
        return True
    behind = line.between(figure.end, line.end)
    return _APART.search(line.text.lower()) is not None or re.match(r",? and (?:by )?[\d£$€]", behind) is not None


def total_of(cube: Cube, measures: tuple[int, ...], where: Where, period: Period | None) -> Answer | None:
    """The sum of several measures; None if the table lacks one of them."""
    answers = [total(cube, at, where, period) for at in measures]
    known = [one for one in answers if one is not None]
    if len(known) < len(measures):
        return None
    facts = tuple(fact for one in known for fact in one.facts)
    return Answer(sum((one.value for one in known), Fraction(0)), facts, " + ".join(f"({one.query})" for one in known))


def may_state(cube: Cube, measures: tuple[int, ...], figure: Quantity) -> bool:
    """Can the figure be the sum itself: is it in the measures' unit, and a count of nothing else?"""
    return bool(measures) and fits(figure, cube.measures[measures[0]]) and not figure.noun


def _named(cube: Cube, text: str) -> list[tuple[int, int, int]]:
    """Where the text names a measure in full, with the measure: (start, end, measure)."""
    words = [(match[0], match.start(), match.end()) for match in _WORD.finditer(text)]
    found = []
    for at in range(len(words)):
        for number, measure in enumerate(cube.measures):
            names = telling(measure)
            taken = words[at : at + len(names)]
            if len(taken) == len(names) and all(
                same_word(word, name) for (word, _, _), name in zip(taken, names, strict=True)
            ):
                found.append((taken[0][1], taken[-1][2], number))
                break
    return found
