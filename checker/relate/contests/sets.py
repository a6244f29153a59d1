"""Who came from a set down, and the scores of the sets: "came from a set down ... The Czech won 4-6 7-5 6-1"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from checker.late import late
from checker.marks import KINDS
from checker.model import Passage, Quantity, Reading, Relation
from checker.relate.figures import marked
from checker.relate.linker import Linker, Linkers

_SCORE = KINDS["score"]
_BEHIND = late(
    r"\b(?:from|overcame|despite being) (?:a|one) set (?:down|behind|deficit)\b"
    r"|\b(?:lost|drop|dropped|dropping|losing|surrendered|conceded) the (?:first|opening) set\b",
    re.IGNORECASE,
)
_SETS = late(rf"(?P<first>{_SCORE})(?: \({_SCORE}\))?,?(?: and)? {_SCORE}")
_WON = late(
    r"\b(?:won|wins?|winning|beat|beats|prevailed|triumph\w*|victory|through|winner|overc[oa]me|defeated|saw off)\b"
)
_LOST = late(
    r"\b(?:lost (?:to|in)|beaten|defeat|two sets|knocked out|eliminated|retired|trailed|went down|went out)\b",
    re.IGNORECASE,
)
_OTHER_MATCH = late(r"\b(?:against|rounds?|semi-?finals?|\w+day's|earlier|previous)\b", re.IGNORECASE)
# Sports with sets up to six games; in others a run of 6-4, 7-4 is an ordinary one.
TENNIS = late(
    r"\b(?:tennis|tie-?breaks?|match points?|break points?|straight sets|double faults?|Wimbledon|ATP|WTA|Grand Slam"
    r"|Roland Garros|(?i:top|second|third|fourth|fifth|sixth|seventh|eighth)[ -]seed\w*"
    r"|first set|second set|third set|deciding set|service game|unseeded|second serve|qualifier)\b"
)
_ROW = late(rf"(?<!\(){_SCORE}(?: \({_SCORE}\))?(?:,?(?: and)? {_SCORE}(?!\))(?: \({_SCORE}\))?){{1,4}}")
ONE = late(rf"(?<!\(){_SCORE}")
_DIGITS = late(r"\d+")
_MOST = 7  # games of a set with a tie-break
_NEAR = 400  # characters between the words and the scores


def first_set_lost(reading: Reading, rule: str) -> Iterator[Relation]:
    """The first set of a match that was won from a set down."""
    text = reading.document.text
    if " set" not in text or not any(_SCORE in sentence.form for sentence in reading.sentences):
        return
    behind = list(_BEHIND.finditer(text))
    if len(behind) != 1:
        return
    start, end = behind[0].span()
    for sentence in reading.sentences:
        match = _SETS.search(sentence.form) if sentence.end > end else None
        if match is None:
            continue
        first = marked(sentence)[match.start("first")]
        between = text[min(start, sentence.start) : first.start]
        told = text[sentence.start : first.start].replace(behind[0][0], "")
        won = _WON.search(between) is not None and _LOST.search(told) is None
        won = won and _OTHER_MATCH.search(text[end : first.start]) is None
        if isinstance(first, Quantity) and 0 <= first.start - end <= _NEAR and won:
            yield Relation(rule, {"first": first, "words": Passage("quote", start, end)}, (sentence,))
        return


def sets_to_seven(reading: Reading, rule: str) -> Iterator[Relation]:
    """Every set of tennis that one side is said to have taken with seven games, in a row of sets."""
    several = [sentence for sentence in reading.sentences if sentence.form.count(_SCORE) > 1]
    if not several or TENNIS.search(reading.document.text) is None:
        return
    for sentence in several:
        for row in _ROW.finditer(sentence.form):
            scores = [marked(sentence)[one.start()] for one in ONE.finditer(sentence.form, *row.span())]
            games = [games_of(reading.document.text[one.start : one.end]) for one in scores]
            for at, (_, high) in enumerate(games):
                others = games[:at] + games[at + 1 :]
                told_apart = at == 0 or games[at - 1] != (6, 7)  # "7-6, 7-4" may tell the tie-break
                if high == _MOST and told_apart and all(map(is_set, others)):
                    yield Relation(rule, {"score": scores[at]}, (sentence,))


def games_of(score: str) -> tuple[int, int]:
    """The games of the loser and the winner of a set, as it is printed."""
    sides = sorted(int(one) for one in _DIGITS.findall(score))
    return (sides[0], sides[1]) if len(sides) == 2 else (0, 0)


def is_set(games: tuple[int, int]) -> bool:
    """Can a set of tennis end so?"""
    low, high = games
    return (high == 6 and low <= 4) or (high == _MOST and low in (5, 6))


LINKERS: Linkers = {
    "sets-to-seven": Linker(frozenset({"score"}), sets_to_seven, told=((_ROW,),)),
    "first-set-lost": Linker(frozenset({"first", "words"}), first_set_lost, ((_BEHIND,), (_SETS,))),
}
