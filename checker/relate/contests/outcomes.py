"""What the copy says a tally came to, in a later or earlier sentence: the majority, the turnout, the two shares."""

from __future__ import annotations

import re
from collections.abc import Iterator

from checker.late import late
from checker.marks import HEAD_END, KINDS
from checker.model import CalendarDate, Quantity, Reading, Relation, Role, Sentence
from checker.relate.contests.tallies import COUNT, SCORE, Tally, tallies
from checker.relate.figures import marked
from checker.relate.linker import Linker, Linkers
from checker.relate.sentences import both

_PERCENT = KINDS["percent"]
_NEAR = 3  # sentences with figures after a tally in which its majority may be told
_MAJORITY = late(
    r"\b(?:pass(?:ed|es)|through|carried|approved|adopted|won|wins|(?:gives|gave|giving|given) \w+"
    r"|that (?:is|was|made|makes)|it was|result was|by|on|secured|prevailed|succeeded|survived)"
    r"(?: [^,.;:()]{0,40}?)??(?: with| by| on)? "
    rf"(?:a|the) (?:final |slim |narrow |clear )?(?:majority|margin) of (?:just |only |exactly )?(?P<delta>{COUNT})"
    rf"(?! ?(?:votes?{HEAD_END} )?(?:to|against|seats?|percent)\b)(?!-)"
)
_ELSEWHERE = late(r"\s*In [A-Z]")
_OTHER_VOTE = late(
    r"\b(?:last (?:year|month|week|time)|earlier|previous\w*|another|separate\w*|(?:second|first|third) (?:vote|reading"
    r"|ballot|poll)|also voted|amendment|in \d{4}|reduced|working|parliamentary|commons|seats)\b"
)
_TURNOUT = late(
    rf"\bturnout (?:was|of|at|stood at|reached|came to|is|was put at|was just|was only) (?P<one>{_PERCENT})"
    rf"|(?P<two>{_PERCENT}) turnout"
)
_ENTITLED = late(
    rf"(?P<one>{COUNT})(?: [\w'-]+){{0,4}}?(?:{HEAD_END})?(?: were| are| had been| was)?"
    r" (?:sent out|issued|posted out|distributed|balloted|eligible|entitled|registered)\b"
    rf"|\b(?:electorate|membership|roll|register) (?:of|is|was|numbers|stands at) (?P<two>{COUNT})"
    rf"|\b(?:eligible|registered) (?:voters?|members?|electors?),? (?P<three>{COUNT})"
    rf"|(?P<four>{COUNT}) (?:eligible|registered)\b"
)
_PAIR = late(
    rf"(?<!from )(?P<one>{_PERCENT}) (?:to|against|-|–) (?P<other>{_PERCENT})"
    rf"|(?P<first>{_PERCENT}) [^.;]{{0,60}}? (?:and|to|with|against|while) (?P<second>{_PERCENT}) "
    r"[^.;]{0,25}?(?:against|no|opposed|leave|remain)\b"
)
_COUNTED = rf"(?: votes?{HEAD_END})?(?: had)?(?: voted)? (?:for|in favou?r of|to|against|backing) "
_SIDES = late(
    rf"(?P<ayes>{COUNT}){_COUNTED}[^.;:()]{{2,60}}?,? (?:and|to|with|against|but) (?P<noes>{COUNT}){_COUNTED}"
)
_VOTED = ("vote", "referendum", "ballot", "poll", "election")


def majorities_of_tallies(reading: Reading, rule: str) -> Iterator[Relation]:
    """A tally with the majority that one of the next sentences gives, where the document has no other tally."""
    text = reading.document.text
    if " majority of " not in text and " margin of " not in text:
        return
    for tally in _only(reading):
        for sentence in reading.sentences[tally.order : tally.order + _NEAR + 1]:
            match = _MAJORITY.search(sentence.form, tally.end if sentence is tally.sentence else 0)
            delta = marked(sentence).get(match.start("delta")) if match else None
            if not isinstance(delta, Quantity) or delta.hedge or _is_other(sentence):
                continue
            roles: dict[str, Role] = {"delta": delta, "ayes": tally.ayes, "noes": tally.noes}
            yield Relation(rule, roles, both(tally.sentence, sentence))
            break


def turnouts_of_tallies(reading: Reading, rule: str) -> Iterator[Relation]:
    """A tally with the number of those who could vote and the turnout that the sentences around it give."""
    if "urnout" not in reading.document.text:
        return
    for tally in _only(reading):
        near = reading.sentences[max(0, tally.order - 1) : tally.order + _NEAR]
        shares = [(one, found) for one in near if (found := _found(one, _TURNOUT)) is not None]
        wholes = [(one, found) for one in near if (found := _found(one, _ENTITLED)) is not None]
        if len(shares) != 1 or len(wholes) != 1 or any(_is_other(one) for one, _ in (*shares, *wholes)):
            continue
        (shared, share), (counted, whole) = shares[0], wholes[0]
        if _are_more_told(reading, tally, counted):
            continue
        if whole.start not in [one.start for one in tally.parts] and not whole.hedge:
            spanned = {one.start: one for one in (tally.sentence, shared, counted)}
            roles: dict[str, Role] = {"share": share, "whole": whole, "parts": tally.parts}
            yield Relation(rule, roles, tuple(spanned[at] for at in sorted(spanned)))


def shares_of_sides(reading: Reading, rule: str) -> Iterator[Relation]:
    """The two shares of a vote with the votes of its two sides, where the document gives each of them once."""
    text = reading.document.text
    if "cent" not in text and "%" not in text and "pct" not in text:
        return
    if not any(word in text for word in _VOTED):
        return
    pairs = [(one, match) for one in reading.sentences for match in _PAIR.finditer(one.form)]
    sides = [(one, match) for one in reading.sentences for match in _SIDES.finditer(one.form)] if pairs else []
    if len(pairs) != 1 or len(sides) != 1:
        return
    (told, pair), (counted, votes) = pairs[0], sides[0]
    groups = ("one", "other") if pair["one"] else ("first", "second")
    shares = [marked(told).get(pair.start(group)) for group in groups]
    counts = [marked(counted).get(votes.start(group)) for group in ("ayes", "noes")]
    figures = [one for one in (*shares, *counts) if isinstance(one, Quantity) and one.value and not one.hedge]
    if _ELSEWHERE.match(text, counted.start):
        return  # "in Ellery 1,402 voted for the weir"
    if len(figures) == len(shares) + len(counts) and not (_is_other(told) or _is_other(counted)):
        one, other, ayes, noes = figures
        roles: dict[str, Role] = {"one": one, "other": other, "ayes": ayes, "noes": noes}
        yield Relation(rule, roles, both(told, counted))


def _are_more_told(reading: Reading, tally: Tally, counted: Sentence) -> bool:
    """Are others given their votes, or all who voted counted, up to the sentence that tells how many could vote?"""
    last = max(one.end for one in tally.parts)
    between = reading.sentences[tally.order : tally.order + _NEAR]
    return any(
        isinstance(one, Quantity) and one.kind == "count" and last < one.start
        for sentence in between
        if sentence.start < counted.start
        for one in sentence.mentions
    )


def _only(reading: Reading) -> tuple[Tally, ...]:
    """The tally of a document that has a single one, however often it tells it."""
    found = reading.once(tallies)
    return found[:1] if len({(one.ayes.value, one.noes.value) for one in found}) == 1 else ()


def _found(sentence: Sentence, pattern: re.Pattern[str]) -> Quantity | None:
    """The figure of the first match of a pattern in a sentence."""
    match = pattern.search(sentence.form)
    if match is None:
        return None
    group = next(name for name, value in match.groupdict().items() if value)
    figure = marked(sentence).get(match.start(group))
    return figure if isinstance(figure, Quantity) and figure.value is not None else None


def _is_other(sentence: Sentence) -> bool:
    """May the sentence tell of another vote: "at the second reading", "in 2016", "last year"?"""
    if _OTHER_VOTE.search(sentence.form):
        return True
    dates = (one for one in sentence.mentions if isinstance(one, CalendarDate))
    return any(one.kind == "year" or one.relative.startswith("last") for one in dates)


LINKERS: Linkers = {
    "majorities-of-tallies": Linker(
        frozenset({"delta", "ayes", "noes"}), majorities_of_tallies, ((_MAJORITY,), (COUNT, SCORE))
    ),
    "shares-of-sides": Linker(frozenset({"one", "other", "ayes", "noes"}), shares_of_sides, ((_PAIR,), (_SIDES,))),
    "turnouts-of-tallies": Linker(
        frozenset({"share", "whole", "parts"}), turnouts_of_tallies, ((_TURNOUT,), (_ENTITLED,))
    ),
}
