"""The leading scorer of a game or a team with those who are told to have scored fewer."""

from __future__ import annotations

from collections.abc import Iterator

from checker.late import late
from checker.marks import HEAD_END, KINDS
from checker.model import Quantity, Reading, Relation, Role, Sentence, Word
from checker.relate.figures import marked
from checker.relate.hints import sentences_with
from checker.relate.linker import Linker, Linkers

_COUNT = KINDS["count"]
# "Rourke finished with 28 points, a game high"; "Dunne led all scorers with 26 points".
_OF_GAME = late(
    rf"(?P<points>{_COUNT}) points{HEAD_END}?,? (?P<after>(?:a|the) (?:game|match)[ -]high|to lead all scorers"
    r"|the most (?:by anyone|of anyone|of any player|in the game|in the match))"
    rf"|\b(?P<before>led all scorers) with (?P<led>{_COUNT})"
)
# "Kerr scored 14 points to lead the Foxes"; "Dunne led the Eagles with 26 points".
_OF_TEAM = late(
    rf"(?P<points>{_COUNT}) points{HEAD_END}? (?P<after>to lead(?! all)|to top)\b"
    rf"|\b(?P<before>led (?!all\b)[a-z' -]{{3,30}}?|paced [a-z' -]{{3,30}}?) with (?P<led>{_COUNT})(?= points)"
)
_OTHERS = late(
    rf"[a-z] (?P<value>{_COUNT})(?! (?:rebounds|assists|of|minutes|steals|blocks|runs|from|boards|turnovers)\b)"
    rf"(?! [a-z-]+{HEAD_END})"
)
_ELSEWHERE = late(
    r"\b(?:quarter|half|season|career|rebounds|assists|last|average\w*|lead|minutes|shots?|threes|won|by|year|games?"
    r"|record|runs?|overtime|adding to|to go with|replying|reply|opponents)\b|s' |[\x8e\x8f]"
)


def scorers(reading: Reading, rule: str) -> Iterator[Relation]:
    """Who led a game or a team in points, with each of those whose points the rest of the sentence tells.

    Where the sentence goes on to scorers "for" a team, they may be of the other side: a team's leader is left alone.
    """
    for _, sentence in sentences_with(reading, (" points",)):
        for pattern in (_OF_GAME, _OF_TEAM):
            match = pattern.search(sentence.form)
            if match is None:
                continue
            at = marked(sentence)
            most = at.get(match.start("points" if match["points"] else "led"))
            rest = sentence.form[match.end() :]
            if not isinstance(most, Quantity) or _ELSEWHERE.search(rest) or (pattern is _OF_TEAM and " for " in rest):
                continue
            word = Word(match["after"] or match["before"], "superlative", 1)
            for other in _told(sentence, match.end()):
                roles: dict[str, Role] = {"direction": word, "value": most, "other": other}
                yield Relation(rule, roles, (sentence,))


def _told(sentence: Sentence, start: int) -> Iterator[Quantity]:
    """The bare counts in a sentence from some place on."""
    for match in _OTHERS.finditer(sentence.form, start):
        one = marked(sentence).get(match.start("value"))
        if isinstance(one, Quantity) and one.noun in ("", "point") and not one.hedge:
            yield one


LINKERS: Linkers = {
    "scorers": Linker(frozenset({"direction", "value", "other"}), scorers, told=((_OF_GAME, _OF_TEAM),)),
}
