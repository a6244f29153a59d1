"""Claims of a share: "27% of all that was picked", "a ninth of the crop", "two in seven of the boats"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from checker.model import Quantity
from checker.reference.agree import AGREES, CONTRADICTS, compared, printed_digits
from checker.reference.claims import Claim
from checker.reference.measures import fits, named
from checker.reference.query import Answer, Where, total
from checker.reference.synonyms import speaks_of
from checker.reference.values import periods_meant, shown
from checker.reference.walk import Scene, Subject
from checker.reference.wording import changes

SHARE = "share"
_OF = re.compile(
    r"^(?: \w+){0,1} ?(?:of (?:the |all |its |their |that |everything|everyone|group |total )|"
    r"of [a-z]+\b)|^ \w+s\b|^ share",
    re.IGNORECASE,
)
_OF_WHAT = re.compile(r"^ (?:\w+ )?of (?:all |the |its |their )+(?:[a-z]+ )??(?P<what>[a-z]+)(?= ?[.,;]|$)")
_ANYTHING = frozenset(
    "total whole all everything everyone lot group sum rest figure number amount volume value".split()
)
_MAKES = re.compile(
    r"\b(?:account\w* for|ma[dk]e\w* up|represent\w*|brings? in|brought in|contribut\w+|"
    r"compris\w+|constitut\w+|handled|took|provid\w+|share of)\b"
    r"[^.;]{0,30}$",
    re.IGNORECASE,
)


def share_claims(scene: Scene) -> Iterator[Claim]:
    """The figures of a sentence that state which part of a total an entity has."""
    for figure in scene.line.figures:
        if figure.kind not in ("percent", "ratio"):
            continue
        start = figure.phrase_start if figure.phrase_start >= 0 else figure.start
        ahead = scene.line.text[: start - scene.line.start]
        behind = scene.line.text[figure.end - scene.line.start :]
        cue = bool(_MAKES.search(ahead))
        if changes(scene.line, figure) and not cue:
            continue  # "shed a third of its weight" is no share
        if not cue and not _OF.match(behind):
            continue
        subject = scene.subject(figure.start, figure.end)
        if subject.where and not subject.unsure:
            claim = _claim(scene, figure, subject, cue)
            if claim is not None:
                yield claim


def _claim(scene: Scene, figure: Quantity, subject: Subject, cue: bool) -> Claim | None:
    outcomes: list[Claim] = []
    measures, certain = _measures(scene, figure)
    for measure in measures:
        if _is_of_another(scene, figure, measure):
            continue
        for period in periods_meant(scene, figure):
            part = total(scene.cube, measure, subject.where, period)
            if part is None:
                continue
            for where in _wholes(subject.where):
                whole = total(scene.cube, measure, where, period)
                if whole is not None and whole.value > 0:
                    outcomes.append(
                        _judged(scene, figure, part, whole, certain and (cue or _is_anchored(scene, figure, part)))
                    )
    best = next((one for one in outcomes if one.status == AGREES), outcomes[0] if outcomes else None)
    if best is None or (best.status == CONTRADICTS and any(one.status != CONTRADICTS for one in outcomes)):
        return None
    return best


def _is_anchored(scene: Scene, figure: Quantity, part: Answer) -> bool:
    """Does another figure of the sentence state the part itself ("£203.1 million, or 37% of sales")?"""
    return any(
        printed_digits(one) > 2 and compared(one, part.value) == AGREES
        for one in scene.line.figures
        if one is not figure
    )


def _measures(scene: Scene, figure: Quantity) -> tuple[list[int], bool]:
    """The counts or sums that a share can be of, and whether the words leave only one."""
    cube, line = scene.cube, scene.line
    additive = [at for at, one in enumerate(cube.measures) if one.additive]
    stated = [
        at
        for other in line.figures
        if other.kind in ("count", "money", "measure")
        for at in additive
        if cube.measures[at].unit and fits(other, cube.measures[at])
    ]
    here = [at for at in additive if at in named(cube, line, line.start, line.end)]
    for found in (here, stated, [at for at in additive if at in scene.topic], additive if len(additive) == 1 else []):
        if found:
            return list(dict.fromkeys(found)), len(set(found)) == 1
    return [], False


def _is_of_another(scene: Scene, figure: Quantity, measure: int) -> bool:
    """Is it a share of something that the measure does not count ("of all starts", of a table of inhabitants)?"""
    match = _OF_WHAT.match(scene.line.text[figure.end - scene.line.start :])
    if match is None or match["what"].lower() in _ANYTHING:
        return False
    own = [*scene.cube.measures[measure].words, *(word for one in scene.cube.dimensions for word in one.noun)]
    return not any(speaks_of(match["what"], word) for word in own)


def _wholes(where: Where) -> Iterator[Where]:
    """What the entity may be a part of: everything, or everything that shares its other names."""
    for at in where:
        yield {one: values for one, values in where.items() if one != at}
    if len(where) > 1:
        yield {}


def _judged(scene: Scene, figure: Quantity, part: Answer, whole: Answer, certain: bool) -> Claim:
    value = part.value / whole.value * (100 if figure.kind == "percent" else 1)
    return Claim(
        kind=SHARE,
        status=compared(figure, value),
        figures=(("share", figure),),
        said=scene.line.printed(figure.start, figure.end),
        found=f"{shown(part.value)} of {shown(whole.value)} is {float(part.value / whole.value * 100):.1f} percent",
        cube=scene.cube,
        query=f"{part.query}; {whole.query}",
        facts=part.facts,
        value=value,
        certain=certain,
    )
