"""The tally of a headline with the only tally of the story, and with the side that "six of the nine" members took."""

from __future__ import annotations

import re
from collections.abc import Iterator
from fractions import Fraction

from checker.late import late
from checker.marks import HEAD_END
from checker.model import CalendarDate, Quantity, Reading, Relation, Role, Sentence
from checker.relate.contests.tallies import COUNT, TALLY, Tally, tallies, told_twice
from checker.relate.figures import marked
from checker.relate.hints import sentences_told
from checker.relate.linker import Linker, Linkers
from checker.relate.sentences import both

# "Six of the bank's nine governors backed the rise".
_SIDE = late(
    rf"(?P<side>{COUNT}) of (?:the|its|their)(?: [a-z][a-z ]{{0,25}}'s)? (?P<whole>{COUNT})(?:-[a-z]+)?"
    rf"(?: [\w'-]+){{0,3}}?{HEAD_END}?(?: (?:had|have|then))? (?:backed|supported|favou?red|approved|endorsed"
    r"|opposed|rejected|dissented|voted (?:for|against|in favou?r|to|yes|no)|said (?:yes|no)"
    r"|were (?:in favou?r|against|opposed))\b"
)
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
_MEMBERS = frozenset("member councillor councilor commissioner trustee director senator delegate".split())
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
    if sum(one.value or 0 for one in headline.parts) != _all_of(told) and not _is_of_all(reading, told):
        return
    yield told_twice(rule, headline, told)


def sides_of_a_body(reading: Reading, rule: str) -> Iterator[Relation]:
    """The only tally of the copy with each side told in words as some of all the members."""
    found = reading.once(tallies)
    if len({(one.ayes.value, one.noes.value) for one in found}) != 1:
        return
    tally = found[0]
    for _, sentence in sentences_told(reading, rule, 1):
        match = _SIDE.search(sentence.form)
        if match is None or sentence is tally.sentence or _is_of_another(sentence, tally.sentence):
            continue
        side, whole = (marked(sentence).get(match.start(name)) for name in ("side", "whole"))
        if isinstance(side, Quantity) and isinstance(whole, Quantity) and not side.hedge and side.value and whole.value:
            roles: dict[str, Role] = {"side": side, "whole": whole, "ayes": tally.ayes, "noes": tally.noes}
            yield Relation(rule, roles, both(tally.sentence, sentence))


def _all_of(tally: Tally) -> Fraction:
    """How many voted, abstained or were away by a tally."""
    return sum((one.value or Fraction(0) for one in tally.members), Fraction(0))


def _is_of_all(reading: Reading, told: Tally) -> bool:
    """Do those who voted, abstained or were away come to the members that the same paragraph tells of?"""
    near = (one for one in reading.sentences if one.block == told.sentence.block)
    counts = (one for sentence in near for one in sentence.mentions if one not in told.members)
    return any(isinstance(one, Quantity) and one.noun in _MEMBERS and one.value == _all_of(told) for one in counts)


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
    "sides-of-a-body": Linker(frozenset({"side", "whole", "ayes", "noes"}), sides_of_a_body, told=((TALLY,), (_SIDE,))),
}
