"""Claims of who meets a condition: "only Ash and Elm shrank", "the only one to have passed", "no port other than Ash"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from checker.model import Mention, Passage
from checker.reference.claims import Claim
from checker.reference.counts import COUNT, Outcome, conditions, counted, outcomes_of
from checker.reference.naming import Sighting
from checker.reference.walk import Scene

_ONLY_AHEAD = re.compile(
    r"(?:^|[,;:] |\b(?:and|but|of these|again|in the end|in \w+) )(?:only|just) (?:the )?$", re.IGNORECASE
)
_ONLY_BEHIND = re.compile(
    r"(?:,[^,;]{0,60},)? (?:(?:is|are|was|were|remains?|remained|became) )(?:again |still |once more )?the only (?:\w+ )?"
    r"(?P<noun>[a-z]+) (?:to|that|which|where|with|in which)\b",
    re.IGNORECASE,
)
_NO_OTHER = re.compile(
    r"\b(?:no (?:other )?|none of the )(?P<noun>[a-z]+)(?:,| )+(?:other than|except|apart from|besides|but|bar|than) (?:the )?$",
    re.IGNORECASE,
)
_LISTS = re.compile(r"(?:,? and |, |,? & )(?:the )?", re.IGNORECASE)


def member_claims(scene: Scene) -> Iterator[Claim]:
    """The lists of entities of a sentence that are said to be all that meet a condition."""
    for group in _groups(scene):
        start, end = group[0].start, group[-1].end
        line = scene.line
        ahead, behind = line.text[: start - line.start], line.text[end - line.start :]
        only = _ONLY_AHEAD.search(ahead) is not None
        match = _ONLY_BEHIND.match(behind) or _NO_OTHER.search(ahead)
        if not only and match is None:
            continue
        dimension = _dimension(scene, group, match)
        if dimension is not None:
            said = (match.start(), match.end()) if match else (0, 0)
            at = line.start if match is None or match.re is _NO_OTHER else end
            claim = _claim(scene, group, dimension, Passage("list", at + said[0], at + said[1], "only"))
            if claim is not None:
                yield claim


def _groups(scene: Scene) -> Iterator[list[Sighting]]:
    """The entities of a sentence, those that "and" or a comma joins together."""
    group: list[Sighting] = []
    for one in scene.sightings:
        if group and _LISTS.fullmatch(scene.line.between(group[-1].end, one.start)) is None:
            yield group
            group = []
        group.append(one)
    if group:
        yield group


def _dimension(scene: Scene, group: list[Sighting], match: re.Match[str] | None) -> int | None:
    """The dimension that all names of a list are of, which is also that of the noun beside them."""
    shared = set.intersection(*({named.dimension for named in one.named} for one in group))
    if match is not None and match["noun"] not in ("one", "ones"):
        noun = counted(scene, match["noun"])
        shared &= {noun} if noun is not None else set()
    return shared.pop() if len(shared) == 1 else None


def _claim(scene: Scene, group: list[Sighting], dimension: int, only: Passage) -> Claim | None:
    start, end = group[0].start, group[-1].end
    if any(one.start < end for one in scene.strangers):
        return None  # a member of the list that the table does not know
    names = {named.value for one in group for named in one.named if named.dimension == dimension}
    spot = Passage("list", start, end, "")
    condition = next(conditions(scene, spot), None)
    if condition is None:
        return None
    found = outcomes_of(scene, spot, dimension, condition)
    others = (*condition.limits, *((only,) if only.end > only.start else ()))
    made = [_judged(scene, group, names, one, others, len(found) == 1) for one in found]
    return next((one for one in made if one.status == "pass"), made[0] if made else None)


def _judged(
    scene: Scene, group: list[Sighting], names: set[str], outcome: Outcome, others: tuple[Mention, ...], certain: bool
) -> Claim:
    met = set(outcome.met)
    figures: list[tuple[str, Mention]] = [
        ("entity", Passage("name", one.start, one.end, one.named[0].value)) for one in group
    ]
    figures += [("limit", one) for one in others]
    start, end = group[0].start - scene.line.start, group[-1].end - scene.line.start
    return Claim(
        kind=COUNT,
        status="pass" if met == names else "fail",
        figures=tuple(figures),
        said=scene.line.text[start:end],
        found=f"{len(met)} of {len(outcome.now)}: {', '.join(outcome.met) or 'none'}",
        cube=scene.cube,
        query=outcome.query,
        facts=tuple(
            fact for name in sorted(met | names) if name in outcome.now for fact in outcome.now[name].facts[:1]
        ),
        certain=certain and names <= set(outcome.now),
    )
