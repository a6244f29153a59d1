"""Tallies of votes: how many were for and against, how many abstained, whatever way the copy words it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from fractions import Fraction

from checker.late import late
from checker.marks import HEAD_END, KINDS
from checker.model import Mention, Quantity, Reading, Relation, Role, Sentence
from checker.relate.figures import marked
from checker.relate.hints import sentences_with

COUNT, SCORE = KINDS["count"], KINDS["score"]
CUES = (
    "vote",
    "voting",
    "defeated",
    "ballot",
    "abst",
    "favo",
    "passed",
    "passes",
    "carried",
    "approved",
    "approves",
    "reject",
    "adopt",
    "ruled",
    "ruling",
    "majority",
    "split",
    "members",
    "councillors",
    "councilors",
    "senators",
    "lawmakers",
)
# Without one of these in the document nobody votes in it.
_ANYWHERE = (
    "vote",
    "Vote",
    "ballot",
    "justice",
    "Justice",
    "abst",
    "majority",
    "judge",
    "ruled",
    "ruling",
    "motion",
    "Motion",
    "voting",
    "Senate",
    "House",
    "bill ",
    "split",
)
# What the sentence of a tally holds.
TALLY = (frozenset(f"{one}*" for one in CUES), frozenset((COUNT, SCORE)))
_NOUN = rf"(?:[^.,;:(){COUNT}]{{0,30}}?{HEAD_END})?"
_AYES = r"(?:in favou?r|for|yes|aye|to approve|to support|backing|supporting|to accept|to strike)"
_NOES = r"(?:against|opposed|opposing|no|nay|to reject|not|rejected|voted against|voting against|in opposition|oppose)"
_NONE = r"(?:none|nobody|no one|nil|zero)"
_NOBODY = late(rf"\b{_NONE}\b")
_NOES_WORDS = ("against", "oppos", " no", " nay", "reject")
_JOINED = late(rf"\b(?:to|against|for and) (?:{COUNT}|{_NONE}\b)")
_WERE = r"(?:,? (?:had |have )?(?:voted|voting|were|was|cast|came out|being))?"
# "16 members had voted to walk out and four against".
_TO_DO = late(
    rf"(?P<ayes>{COUNT}){_NOUN} (?:had |have )?voted to [a-z][a-z ]{{1,50}}?,?(?: and| with| to|;) "
    rf"(?P<noes>{COUNT}|{_NONE}){_NOUN}{_WERE} {_NOES}\b"
)
# "12 votes in favour and five against", "12 members voted for and five against".
_FOR_AGAINST = late(
    rf"(?P<ayes>{COUNT}){_NOUN}(?: of (?:its|the"
    rf"|their) members{HEAD_END}?)?{_WERE}(?: votes{HEAD_END}?)?(?: cast)? {_AYES}\b"
    rf"[^.;:()]{{0,40}}?(?:,| and|, and|, with| with| to|;) (?P<noes>{COUNT}|{_NONE}){_NOUN}{_WERE} {_NOES}\b"
)
# "Won with 412,300 votes; 261,400 were cast against".
_WON_WITH = late(
    rf"\b(?:won|passed|carried|approved|adopted|succeeded"
    rf"|prevailed)\b[^.;()]{{0,60}}?(?P<ayes>{COUNT}) votes{HEAD_END}?[;,]?(?: and| with| while)? "
    rf"(?P<noes>{COUNT})(?: votes{HEAD_END}?)?(?: were)?(?: cast)? (?:against|opposed)\b"
)
# "Backed by 2,601 and opposed by 289".
_BY_EACH = late(
    rf"\b(?:backed|supported|approved|endorsed|favou?red) by (?P<ayes>{COUNT}){_NOUN},?(?: and| but| with|;)"
    rf"(?: was| were)? (?:opposed|rejected|resisted) by (?P<noes>{COUNT}|{_NONE}\b)"
)
_TO = late(
    rf"(?P<ayes>{COUNT})(?P<noun>{_NOUN})(?:,| in favou?r)? (?:to|against|for and) (?P<noes>{COUNT}"
    rf"|{_NONE}\b)(?![-\w%])"
)
_TWO_SIDES = (_FOR_AGAINST, _TO_DO, _WON_WITH, _BY_EACH)
_BEFORE = late(
    r"\b(?:vot(?:e[sd]?|ing)|pass(?:ed|es|ing)?|approv(?:ed|es|al)|reject(?:ed|s)|carried|adopt(?:ed|s)|ratified"
    r"|endorsed|backed"
    r"|agreed|confirmed|defeated|split|ruled|ruling|decision|decided|overrode|re-?elected|tally|division|margin"
    r"|majority)\b"
    r"[^;()]{0,70}$"
)
_AFTER = late(r" (?:vote|ruling|decision|split|majority|party-line)\b")
_MOVED = late(r"\bfrom (?:about |some |just )?$")  # "from 41 votes to 35"
_SPORT = late(
    r"\b(?:goals?|match|games?|season|innings|sets?|half-time|playoffs?|league|cup|touchdowns?|points|coach"
    r"|striker|record"
    r"|series|odds)\b"
)
_ABSTAINED = late(
    rf"(?P<count>{COUNT}|\b(?:one|a single|an?)\b){_NOUN}(?: \w+)?(?: of them)? ?"
    r"(?:abstained|abstaining|abstentions?|abstain)\b"
    rf"|(?:abstentions?|abstained): (?P<listed>{COUNT})"
    # One voter who is named: "with the chair, Ada Tarn, abstaining".
    rf"|\b(?:the (?:chair|chairman|chairwoman|chairperson|mayor|president|deputy \w+|vice[ -]\w+)|cllr|councillor|coun"
    r"|commissioner|trustee|director|member|senator|justice|judge|mrs?|ms|dr)\b\.?"
    rf"(?:(?! and | or |\bnone\b|\bnobody\b)[^;.{COUNT}]){{0,40}}? abstain(?:ed|ing)\b"
)
_NOT_THERE = late(
    rf"(?P<count>{COUNT}|\bone\b){_NOUN}(?: of (?:the|its|their)(?: [a-z][a-z ]{{0,25}}'s)? {COUNT} ?{_NOUN})?"
    r"(?:,[^,;.]{1,30},)?(?: (?:was|were|being))? ?(?:absent|away|missing|did not (?:vote|attend|take part|turn up)"
    r"|not voting|not present|sent (?:his |her |their )?apologies|stayed away)\b"
)
_AWAY = late(
    r"\b(?:abst\w+|absen\w+|recus\w+|vacan\w+|did not vote|not voting|away|missing|apologies|voting present"
    r"|declared an interest"
    r"|left the|spoil\w+|blank|invalid|rejected|undecided|tied?|casting vote|no vote)\b"
)


@dataclass(frozen=True, slots=True)
class Tally:
    """A tally with its sentence and the sentence's place in the reading.

    complete: False if some voters are mentioned whose number is not told ("the chairman was absent").
    """

    ayes: Quantity
    noes: Quantity
    abstained: Quantity | None
    sentence: Sentence
    order: int
    end: int  # in the form of the sentence
    complete: bool
    away: Quantity | None = None

    @property
    def parts(self) -> tuple[Quantity, ...]:
        """All groups of voters told."""
        return (self.ayes, self.noes) if self.abstained is None else (self.ayes, self.noes, self.abstained)

    @property
    def members(self) -> tuple[Quantity, ...]:
        """All groups of members told, with those who were away."""
        return self.parts if self.away is None else (*self.parts, self.away)


def told_twice(rule: str, headline: Tally, below: Tally) -> Relation:
    """The tally of a headline with that of the story, as one relation."""
    roles: dict[str, Role] = {
        "ayes": headline.ayes,
        "noes": headline.noes,
        "told_ayes": below.ayes,
        "told_noes": below.noes,
    }
    return Relation(rule, roles, (headline.sentence, below.sentence))


def tallies(reading: Reading) -> tuple[Tally, ...]:
    """The tallies of a document, in order of the text."""
    return tuple(_tallies(reading))


def _tallies(reading: Reading) -> Iterator[Tally]:
    if not any(word in reading.document.text for word in _ANYWHERE):
        return
    for order, sentence in sentences_with(reading, CUES):
        form = sentence.form
        counts = form.count(COUNT)
        if SCORE not in form and counts < 2 and not (counts and _NOBODY.search(form)):
            continue
        found = _tally(reading, sentence)
        if found is not None:
            ayes, noes, end = found
            following = reading.sentences[order + 1 : order + 2]
            told = ((sentence, end), *((one, 0) for one in following))
            abstained, complete = _abstentions(reading, told)
            yield Tally(ayes, noes, abstained, sentence, order, end, complete, _those_away(reading, told))


def _tally(reading: Reading, sentence: Sentence) -> tuple[Quantity, Quantity, int] | None:
    """The first tally of a sentence: those for and against, and where it ends in the form."""
    form, at = sentence.form, marked(sentence)
    opposed = any(word in form for word in _NOES_WORDS)
    match = next(filter(None, (one.search(form) for one in _TWO_SIDES)), None) if opposed else None
    if match is None and _JOINED.search(form) and not _SPORT.search(form):
        match = next((one for one in _TO.finditer(form) if _is_vote(form, one)), None)
    if match is not None:
        ayes, noes = at.get(match.start("ayes")), at.get(match.start("noes"))
        if noes is None:
            noes = _in_words(reading, sentence, _NONE, 0)
        if isinstance(ayes, Quantity) and isinstance(noes, Quantity) and _counted(ayes) and _counted(noes):
            return ayes, noes, match.end()
        return None
    if SCORE in form and not _SPORT.search(form):
        mark = form.index(SCORE)
        if _BEFORE.search(form[:mark]) or _AFTER.match(form, mark + 1):
            sides = sides_of(reading, at.get(mark))
            return (*sides, mark + 1) if sides else None
    return None


def _is_vote(form: str, match: re.Match[str]) -> bool:
    if _MOVED.search(form[: match.start()]):
        return False
    return "vote" in match["noun"] or _BEFORE.search(form[: match.start()]) is not None


def _counted(one: Quantity) -> bool:
    return one.value is not None and one.value.denominator == 1 and not one.hedge


def sides_of(reading: Reading, score: Mention | None) -> tuple[Quantity, Quantity] | None:
    """The two sides of a score such as 12-5 as counts; both stand where the score stands."""
    if not isinstance(score, Quantity):
        return None
    match = re.fullmatch(r"(\d[\d,]*)\s*[-–—]\s*(\d[\d,]*)", reading.document.text[score.start : score.end])
    if match is None:
        return None
    one, other = (Fraction(side.replace(",", "")) for side in match.groups())
    side = replace(score, kind="count", value=one, step=Fraction(1))
    return side, replace(side, value=other)


def _abstentions(reading: Reading, places: Sequence[tuple[Sentence, int]]) -> tuple[Quantity | None, bool]:
    """The abstentions told after a tally or in the next sentence, and whether all voters have a number."""
    for told, start in places:
        match = _ABSTAINED.search(told.form, start)
        if match is None:
            continue
        group = "listed" if match["listed"] else "count"
        one = marked(told).get(match.start(group))
        rest = told.form[:start] + told.form[start : match.start()] + told.form[match.end() :]
        if one is None:
            single = r"abstain(?:ed|ing)" if match[group] is None else r"(?:one|a single|an?)(?= [^.;]{0,30}?abst)"
            one = _in_words(reading, told, single, 1)
        known = isinstance(one, Quantity) and one.value is not None and not one.hedge
        return (one if known and isinstance(one, Quantity) else None), known and not _AWAY.search(rest)
    sentence, end = places[0]
    return None, not _AWAY.search(sentence.form[end:])


def _those_away(reading: Reading, places: Sequence[tuple[Sentence, int]]) -> Quantity | None:
    """How many members were not there, told after a tally or in the next sentence."""
    for told, start in places:
        match = _NOT_THERE.search(told.form, start)
        if match is not None:
            one = marked(told).get(match.start("count"))
            one = one or _in_words(reading, told, r"one(?=\b[^.;]{0,40}?(?:absent|away|missing|not ))", 1)
            return one if isinstance(one, Quantity) and _counted(one) else None
    return None


def _in_words(reading: Reading, sentence: Sentence, words: str, value: int) -> Quantity | None:
    """The "one" of "one abstained" or the "none" of "none against", which are no figures by themselves."""
    text = reading.document.text[sentence.start : sentence.end]
    printed = re.search(rf"\b(?:{words})", text, re.IGNORECASE)
    if printed is None:
        return None
    start, end = sentence.start + printed.start(), sentence.start + printed.end()
    return Quantity("count", start, end, Fraction(value), Fraction(1))
