"""Claims that count the rows of a table of records by a column of yes and no: "17 elected", "taking 21 seats"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from fractions import Fraction

from checker.model import Quantity
from checker.reference.claims import Claim
from checker.reference.counts import COUNT
from checker.reference.cube import Dimension, Fact
from checker.reference.synonyms import speaks_of
from checker.reference.walk import Scene, Subject
from checker.reference.wording import changes

_YES, _NO = frozenset(("yes", "y", "true")), frozenset(("no", "n", "false", ""))
_CHOSEN = frozenset(("elected", "won", "winner"))  # columns that say who holds a seat
_SEATS = frozenset(("seat", "councillor", "member", "mp", "candidate"))
_GOT = re.compile(
    r"\b(?:won|winning|took|taking|taken|has|have|holds?|with|elected|returned|secured|securing|got|claimed|claiming)"
    r" (?:just |only |all |exactly )?$"
)
_OTHERWISE = re.compile(
    r"\b(?:lost|losing|lose|gain\w*|lead|majority|short|need\w*|defend\w*|contest\w*|field\w*|more|fewer|extra|ahead|"
    r"before|previously|had|held|unsuccessful|defeated|not)\b"
)


def record_claims(scene: Scene) -> Iterator[Claim]:
    """The counts of a sentence of rows that a column of yes and no marks, for the entity that it names."""
    flags = [at for at, one in enumerate(scene.cube.dimensions) if _is_flag(one)]
    if not flags or not scene.cube.measures:
        return
    for figure in scene.line.figures:
        plain = figure.kind == "count" and figure.value is not None and not figure.hedge
        if not plain or changes(scene.line, figure):
            continue
        subject = scene.subject(figure.start, figure.end)
        for flag in flags:
            claim = _claim(scene, figure, flag, subject)
            if claim is not None:
                yield claim


def _is_flag(dimension: Dimension) -> bool:
    values = {value.lower() for value in dimension.values}
    return bool(values & _YES) and values <= _YES | _NO


def _claim(scene: Scene, figure: Quantity, flag: int, subject: Subject) -> Claim | None:
    where = {at: values for at, values in subject.where.items() if at != flag}
    dimension, line = scene.cube.dimensions[flag], scene.line
    first, _ = scene.clause(figure.start, figure.end)
    if (
        not where
        or not scene.cube.holds_all(where)
        or subject.unsure
        or _OTHERWISE.search(line.between(first, figure.span[1] + 20))
    ):
        return None
    noun = any(speaks_of(figure.noun, word) for word in dimension.noun) if figure.noun else False
    seats = bool(_CHOSEN & set(dimension.noun)) and figure.noun in _SEATS
    said = any(re.search(rf"\b{re.escape(word)} $", line.between(first, figure.start)) for word in dimension.noun)
    behind = any(line.between(figure.end, line.end).lstrip().startswith(word) for word in dimension.noun)
    if not (noun or seats or said or behind):
        return None
    rows = [
        fact
        for fact in scene.cube.by_measure[0]
        if fact.keys[flag].lower() in _YES and all(fact.keys[at] in values for at, values in where.items())
    ]
    got = bool(_GOT.search(line.between(first, figure.start)))
    return _made(scene, figure, flag, rows, certain=subject.named and (said or behind or got))


def _made(scene: Scene, figure: Quantity, flag: int, rows: list[Fact], *, certain: bool) -> Claim:
    name = scene.cube.dimensions[flag].name
    return Claim(
        kind=COUNT,
        status="pass" if len(rows) == figure.value else "fail",
        figures=(("count", figure),),
        said=scene.line.printed(figure.start, figure.span[1]),
        found=f"{len(rows)} rows with {name} = yes",
        cube=scene.cube,
        query=f"SELECT count(*) FROM {scene.cube.name} WHERE {name} = 'yes'",
        facts=tuple(rows),
        value=Fraction(len(rows)),
        certain=certain,
    )
