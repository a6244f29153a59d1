"""What a match report says of the result in two places: the score line and who won, one score won and lost."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from fractions import Fraction
from itertools import combinations

from checker.late import late
from checker.marks import KINDS
from checker.model import Passage, Quantity, Reading, Relation, Role, Sentence, Word
from checker.relate.figures import marked
from checker.relate.linker import Linker, Linkers

_SCORE = KINDS["score"]
_TEAM = r"[A-Z][\w.&'’-]*(?: [\w.&'’-]+){0,3}?"
_LONGEST_LINE = 70  # characters
_SCORE_LINE = late(
    rf"^(?P<home>{_TEAM}) (?P<scored>\d{{1,3}}),? (?:v |- |– )?(?P<away>{_TEAM}) (?P<against>\d{{1,3}})\.?$",
    re.MULTILINE,
)
_BEAT = (
    r"beat|beats|beating|see off|sees off|saw off|seeing off|defeat|defeats|defeated|edge|edges|edged|edge past"
    r"|edged past|sink|sinks|sank|downed|thrash|thrashed|thrashes|hammer|hammered|crush|crushed|rout|routed"
    r"|overcome|overcame|overpower|overpowered|stun|stuns|stunned|upset|outlast|outlasted|top|topped|tops|conquer|conquered"
    r"|knock out|knocked out|dump out|dumped out|shock|shocked|win against|won against|victory over|win over"
)
_LOST = (
    r"lost to|lose to|loses to|losing to|beaten by|fell to|falls to|fall to|went down to|go down to|defeat to|defeat by"
    r"|loss to"
)
_GO_TOP = (
    r"(?:sent|send|sends|sending|lifted|lifts|lift|lifting|took|takes|take|moved|moves|fired|fires|put|puts) {team}"
    r"(?: back)?(?: up)?(?: in)?(?: to| into)?(?: the)? (?:top|summit|second|third)\b"
)
_ANY_RESULT = (late(rf"\b(?:{_BEAT}|{_LOST})\b"), late(_GO_TOP.format(team=".*")))
# Another match, another moment of this one, or what did not happen.
_ELSEWHERE = late(
    r"\b(?:last|earlier|previous\w*|when|since|ago|half|break|lead\w*|led|could|would|might|hop\w+|not|never|no|fail\w*"
    r"|before|next|first|reverse|until|if|almost|nearly|chance\w*|try|trying|tried|women|reserves|youth)\b"
)


@dataclass(frozen=True, slots=True)
class _Team:
    """A side of a score line: the words that it may be called by, and what it scored."""

    names: str
    scored: Quantity


def score_line(reading: Reading, rule: str) -> Iterator[Relation]:
    """A line that gives only the score ("Harlow Vale 2 Tring 1") with what the report says of who won.

    "Beat" and its like make one side the winner; a result that sends a side up the table is no defeat. A report
    whose sentences name different winners is left alone.
    """
    text = reading.document.text
    lines = [
        (match, sentence)
        for sentence in reading.sentences
        if len(sentence.mentions) > 1 and sentence.end - sentence.start < _LONGEST_LINE
        if (match := _SCORE_LINE.match(text, sentence.start)) is not None
    ]
    if len(lines) != 1:
        return
    ((line, at),) = lines
    home, away = line["home"].split(), line["away"].split()
    one = _Team(_called(home, away), _scored(line, "scored"))
    other = _Team(_called(away, home), _scored(line, "against"))
    told = [
        found
        for low, high in ((0, line.start()), (line.end(), len(text)))
        for found in _winners(text, low, high, one, other)
    ]
    if len({first for first, _, _ in told}) == 1:
        first, word, place = max(told, key=lambda each: each[1].sign)
        winner, loser = (one, other) if first == 0 else (other, one)
        roles: dict[str, Role] = {"winner": winner.scored, "loser": loser.scored, "told": word, "words": place}
        yield Relation(rule, roles, (at,), (f"the report says {word.text!r}",))


def _called(name: list[str], rival: list[str]) -> str:
    """An expression for a team's name in full or in one word that its rival does not have."""
    words = [" ".join(name), *(word for word in name if word[0].isupper() and word not in rival and len(word) > 2)]
    return "(?:" + "|".join(re.escape(word) for word in words) + ")"


def _winners(text: str, low: int, high: int, one: _Team, other: _Team) -> Iterator[tuple[int, Word, Passage]]:
    """Which of the two sides (0 or 1) each sentence makes the winner, with the words that do."""
    for order, (side, rival) in enumerate(((one, other), (other, one))):
        told = r"\b{}\b(?P<before>[^.!?\n]{{0,80}}?)\b(?P<word>{})\b(?P<after>[^.!?\n]{{0,30}}?\b{}\b[^.!?\n]{{0,40}})"
        won = told.format(side.names, _BEAT, rival.names)
        lost = told.format(rival.names, _LOST, side.names)
        top = rf"(?P<before>)(?P<word>{_GO_TOP.format(team=side.names)})(?P<after>)"
        for pattern, sign in ((won, 1), (lost, 1), (top, 0)):
            for match in re.compile(pattern).finditer(text, low, high):
                if not _ELSEWHERE.search(match["before"] + match["after"]):
                    yield order, Word(match["word"], "result", sign), Passage("quote", *match.span("word"))


def _scored(line: re.Match[str], group: str) -> Quantity:
    """What a side scored; "City 1 Selby Wharf" reads like an address elsewhere."""
    return Quantity(
        "count", *line.span(group), value=Fraction(line[group]), step=Fraction(1), phrase_start=line.start(group)
    )


_RESULT = late(
    rf"\b(?:(?P<won>{_BEAT})|(?P<lost>{_LOST})) (?:the |visiting |hosts |neighbours |rivals )*"
    rf"(?P<rival>[a-z][\w'’ -]{{2,40}}?),? (?P<score>{_SCORE})"
)


@dataclass(frozen=True, slots=True)
class _Told:
    """A result as a sentence tells it: the word of winning or losing, where it stands, the rival and the score."""

    word: Word
    words: Passage
    rival: str
    score: str
    sentence: Sentence


def told_results(reading: Reading, rule: str) -> Iterator[Relation]:
    """One score against one rival told twice, each time with a word of winning or losing."""
    told = [one for sentence in reading.sentences if _SCORE in sentence.form for one in _results(reading, sentence)]
    for one, again in combinations(told, 2):
        if one.rival == again.rival and one.score == again.score:
            roles: dict[str, Role] = {"one": one.word, "first": one.words, "again": again.word, "second": again.words}
            yield Relation(
                rule, roles, tuple(dict.fromkeys((one.sentence, again.sentence))), (f"both against {one.rival}",)
            )


def _results(reading: Reading, sentence: Sentence) -> Iterator[_Told]:
    text = reading.document.text
    for match in _RESULT.finditer(sentence.form):
        score = marked(sentence)[match.start("score")]
        word = match["won"] or match["lost"]
        start = text.lower().rfind(word, sentence.start, score.start)
        if isinstance(score, Quantity) and start >= 0:
            told = Word(word, "result", 1 if match["won"] else -1)
            words = Passage("quote", start, score.end)
            yield _Told(told, words, match["rival"].split()[-1], text[score.start : score.end], sentence)


LINKERS: Linkers = {
    "score-line": Linker(frozenset({"winner", "loser", "told", "words"}), score_line, (_ANY_RESULT,)),
    "told-results": Linker(frozenset({"one", "first", "again", "second"}), told_results, ((_RESULT,),)),
}
