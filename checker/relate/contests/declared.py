"""Results as a returning officer reads them, "Dell (Lab) 1,118", with the majority told elsewhere in the copy."""

from __future__ import annotations

import re
from collections.abc import Iterator
from fractions import Fraction
from typing import NamedTuple

from checker.late import late
from checker.model import Quantity, Reading, Relation
from checker.relate.linker import Linker, Linkers
from checker.relate.sentences import sentences_of

# "Dell (Lab) 1,118", "| Cy Orr (Con) | 904 |", "Pim, Ind: 96".
_RESULT = late(
    r"(?P<name>[A-Z][\w'’-]+(?: [A-Z][\w'’.-]*)*),? \(?(?P<party>Lab(?:our)?|Con?(?:servative)?|LD|Lib ?Dem"
    r"|Liberal Democrats?|Greens?|Reform(?: UK)?|SNP|Plaid(?: Cymru)?|DUP|UUP|SDLP|Alliance|Sinn F[eé]in|SF|FF|FG"
    r"|Ind(?:ependent)?|UKIP"
    r"|Workers(?: Party)?|Republican|Democrat|R|D|Rep|Dem|L|G|I|C|PC)\)?"
    r":? ?\|?[:,]? (?P<votes>\d{1,3}(?:,\d{3})+|\d{2,4})\b(?!\.\d|%)"
)
_MAJORITY = late(
    r"\b[Mm]ajority(?: of| was|:| is|,)? (?P<after>\d[\d,]*\d)\b"
    r"(?!\.\d|%| (?!(?:votes?|over|and|in|on|with|after|for)\b)[a-z])"
    r"|(?P<before>\d[\d,]*\d)(?:-vote)? majority\b"
)
_FORMER = late(
    r"\b(?:previous|last|former|old|cut|slashed|reduced|down|up|from|defend\w*|overturn\w*|notional|19\d\d|20\d\d|had"
    r"|increased|by-election|general election|predecessor\w*|before|inherited)\b(?:[^.\n]|\.(?=\d))*\Z"
)
_LONGEST_GAP = 60  # characters between two results of one list
_REACH = 70  # characters before a majority that may tell of another election
_FEWEST = 2


class _Result(NamedTuple):
    """Who was elected or not: the party, the votes, and where the result ends."""

    party: str
    votes: Quantity
    end: int


def declared_majority(reading: Reading, rule: str) -> Iterator[Relation]:
    """The only majority of the copy with the two highest counts of its only list of results."""
    text = reading.document.text
    if "ajority" not in text:
        return
    told = [
        one for one in _MAJORITY.finditer(text) if not _FORMER.search(text, max(0, one.start() - _REACH), one.start())
    ]
    figures = {one["after"] or one["before"] for one in told}
    runs = [one for one in _lists(text) if len(one) >= _FEWEST]
    if len(figures) != 1 or len(runs) != 1:
        return
    first, second = sorted(runs[0], key=lambda one: one.votes.value or 0, reverse=True)[:2]
    if first.party == second.party:
        return  # two seats of one ward
    for match in told:
        name = "after" if match["after"] else "before"
        majority = _count(match, name)
        roles = {"majority": majority, "first": first.votes, "second": second.votes}
        yield Relation(rule, dict(roles), sentences_of(reading, (majority, first.votes)))


def _lists(text: str) -> list[list[_Result]]:
    """The results of the copy, those that stand close to one another together."""
    lists: list[list[_Result]] = []
    for match in _RESULT.finditer(text):
        result = _Result(match["party"], _count(match, "votes"), match.end())
        if lists and match.start() - lists[-1][-1].end <= _LONGEST_GAP:
            lists[-1].append(result)
        else:
            lists.append([result])
    return lists


def _count(match: re.Match[str], name: str) -> Quantity:
    return Quantity("count", *match.span(name), Fraction(match[name].replace(",", "")), Fraction(1))


LINKERS: Linkers = {
    "declared-majority": Linker(
        frozenset({"majority", "first", "second"}), declared_majority, ((_MAJORITY,), (_RESULT,))
    ),
}
