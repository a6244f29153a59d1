"""The only margin of votes in the copy with its only tally, however far apart they stand."""

from __future__ import annotations

from collections.abc import Iterator

from checker.late import late
from checker.marks import HEAD_END, KINDS
from checker.model import Quantity, Reading, Relation, Sentence
from checker.relate.figures import marked
from checker.relate.hints import sentences_with
from checker.relate.linker import Linker, Linkers
from checker.relate.sentences import both

_COUNT = KINDS["count"]
_VOTE = "vote"
_FEW = 60  # members, who vote on much in one story: a tally of so few is that of the margin in the opening only
_OPENING = 4  # sentences with figures
_MARGIN = late(
    rf"\b(?:by (?:just |only |exactly |a mere )?|(?:margin|majority) of (?:just |only |exactly )?)(?P<margin>{_COUNT})"
    rf"(?!(?: votes?{HEAD_END})? (?:to|against) {_COUNT})"
)
_TALLY = late(
    rf"(?P<one>{_COUNT})(?: votes?{HEAD_END})?(?: in (?:[a-z]+|[{KINDS['date']}])(?:'s)? [a-z -]{{3,20}})?"
    rf" ?(?:to|against|-|–) ?(?:(?:[a-z]+[. ]+)?[a-z]+'s? )?(?P<other>{_COUNT})(?! ?(?:to|-|–) ?{_COUNT})"
)
_VOTED = late(r"\b(?:vot\w+|ballots?|elect\w+|referendum|poll\w*|candidates?|motion|councillors|returns|ahead)\b")
# Another vote, another round of it, or a margin that something else is of.
_OTHERWISE = late(
    r"\b(?:last (?:time|year|election)|previous\w*|earlier|recounts?|first (?:round|count|ballot|reading)|second"
    r"|ago|primary|committee|needed|short|would|could|if)\b"
    rf"|\bin [{KINDS['year']}{KINDS['date']}](?!'s)"
)


def one_margin(reading: Reading, rule: str) -> Iterator[Relation]:
    """The margin of votes and the tally of a copy that tells one of each, in different sentences."""
    margins = [one for each in _margins(reading) for one in each if not _OTHERWISE.search(one[-1].form)]
    tallies = [one for each in _tallies(reading) for one in each]
    if len({one.value for one, _ in margins}) != 1 or len({(one.value, other.value) for one, other, _ in tallies}) != 1:
        return
    margin, told = margins[0]
    one, other, counted = tallies[0]
    if told is counted:
        return
    if min(one.value or 0, other.value or 0) <= _FEW and not _is_of_headline(reading, told, counted, (one, other)):
        return
    if not any(_OTHERWISE.search(sentence.form) for *_, sentence in tallies):
        yield Relation(rule, {"delta": margin, "one": one, "other": other}, both(told, counted))


def _is_of_headline(reading: Reading, told: Sentence, counted: Sentence, sides: tuple[Quantity, Quantity]) -> bool:
    """Does the headline tell the margin, and the opening a tally that is said to be of votes?"""
    opening = [one.start for one in reading.sentences[:_OPENING]]
    headline = told.block == 0 and counted.block > 0
    return headline and counted.start in opening and any(one.noun == _VOTE for one in sides)


def _margins(reading: Reading) -> Iterator[list[tuple[Quantity, Sentence]]]:
    """The margins of each sentence that are told in votes."""
    for _, sentence in sentences_with(reading, ("by ", "margin of ", "majority of ")):
        at = marked(sentence)
        found = [at.get(match.start("margin")) for match in _MARGIN.finditer(sentence.form)]
        yield [(one, sentence) for one in found if isinstance(one, Quantity) and _is_plain(one) and one.noun == _VOTE]


def _tallies(reading: Reading) -> Iterator[list[tuple[Quantity, Quantity, Sentence]]]:
    """The tallies of each sentence that tells of a vote."""
    for _, sentence in sentences_with(reading, (_COUNT,)):
        at, found = marked(sentence), []
        for match in _TALLY.finditer(sentence.form) if _VOTED.search(sentence.form) else ():
            one, other = at.get(match.start("one")), at.get(match.start("other"))
            if isinstance(one, Quantity) and isinstance(other, Quantity) and _is_plain(one) and _is_plain(other):
                found.append((one, other, sentence))
        yield found


def _is_plain(one: Quantity) -> bool:
    """Is it a whole number without a hedge, of votes if its noun is said at all?"""
    return not one.hedge and not one.more and bool(one.value) and one.step == 1 and one.noun in ("", _VOTE)


LINKERS: Linkers = {
    "one-margin": Linker(frozenset({"delta", "one", "other"}), one_margin, told=((_MARGIN,), (_TALLY,))),
}
