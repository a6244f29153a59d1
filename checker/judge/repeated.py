"""One failure for one misspelling: what several rules of names and abbreviations say of it is said once."""

from __future__ import annotations

from collections.abc import Sequence

from checker.model import Evidence, Verdict

_FAMILIES = frozenset(("name-spelling", "acronym"))
_MISSPELT = frozenset(("again", "used"))  # the roles of what is held against a name

_Span = tuple[str, int, int]


def without_repeated(verdicts: Sequence[Verdict]) -> list[Verdict]:
    """The verdicts without failures of a name or abbreviation that another failure shows to be misspelt.

    The one that names the thing at most length is kept: "National Harbour Fund has the letters NHF, not NFH" tells more
    than "NHF elsewhere, NFH here".
    """
    failed = [one for one in verdicts if one.status == "fail" and one.rule.partition("/")[0] in _FAMILIES]
    if len(failed) < 2:
        return list(verdicts)
    misspelt: set[_Span] = set()
    repeated: set[int] = set()
    for one in sorted(failed, key=_telling, reverse=True):
        if misspelt.isdisjoint(map(_span, one.evidence)):
            misspelt.update(_span(each) for each in one.evidence if each.role in _MISSPELT)
        else:
            repeated.add(id(one))
    return [one for one in verdicts if id(one) not in repeated]


def _telling(verdict: Verdict) -> int:
    """How long the longest name is that the verdict shows."""
    return max(len(one.text) for one in verdict.evidence)


def _span(one: Evidence) -> _Span:
    return one.field, one.start, one.end
