"""The tally of a headline with the only tally of the story, when both are of as many voters."""

from __future__ import annotations

import re
from collections.abc import Iterator

from checker.model import CalendarDate, Reading, Relation, Sentence
from checker.relate.contests.tallies import TALLY, tallies, told_twice
from checker.relate.late import late
from checker.relate.linker import Linker, Linkers

# Another vote than that of the headline.
_OTHERWISE = late(
    r"\b(?:last (?:time|year|month|week)|previous\w*|earlier|first (?:round|count|ballot|reading|vote)|second|ago"
    r"|separate\w*|another|recommend\w*|also voted|would|could|if|had voted|amendment|in a (?:different|later))\b"
)
_LESSER = late(r"\b(?:sub-?committee|committee|commission|panel|planners|advisory|task force|court|jury|trustees)\b")
# What every vote has, so that it does not tell which one it is.
_ANY_VOTE = frozenset(
    """
    counc city town vote votes coun count hous sena boar pass appr reje back plan bill move over with from afte that
    thei this into will for lawm memb narr
    """.split()
)
_STEM = 4
_OPENING = 4  # sentences with figures among which the opening of a story stands


def headline_tallies(reading: Reading, rule: str) -> Iterator[Relation]:
    """The tally of the headline with that of the story, if the story has just one."""
    found = reading.once(tallies)
    if len(found) < 2 or found[0].sentence.block != 0 or len(reading.document.blocks) < 2:
        return
    headline, *others = found
    if len({(one.ayes.value, one.noes.value) for one in others}) != 1 or others[0].sentence.block == 0:
        return
    told = others[0]
    before = reading.sentences[max(1, told.order - 1) : told.order]
    if _is_of_another(told.sentence, headline.sentence) or told.order - headline.order > _OPENING:
        return
    if not _stems(headline.sentence) & _stems(told.sentence, *before):
        return
    yield told_twice(rule, headline, told)


def _stems(*sentences: Sentence) -> set[str]:
    """What the words begin with that say what is voted on."""
    words = (word for one in sentences for word in re.findall(r"[a-z]{4,}", one.form))
    return {word[:_STEM] for word in words} - _ANY_VOTE


def _is_of_another(sentence: Sentence, headline: Sentence) -> bool:
    """Is it said of another vote, of another year, or of a body that the headline does not name?"""
    if _OTHERWISE.search(sentence.form):
        return True
    lesser = {match[0] for match in _LESSER.finditer(sentence.form)}
    if any(word not in headline.form for word in lesser):
        return True
    dates = (one for one in sentence.mentions if isinstance(one, CalendarDate))
    return any("last" in one.relative or one.year is not None for one in dates)


LINKERS: Linkers = {
    "headline-tallies": Linker(
        frozenset({"ayes", "noes", "told_ayes", "told_noes"}), headline_tallies, told=((TALLY,),)
    ),
}
