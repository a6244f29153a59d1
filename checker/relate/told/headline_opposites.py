"""A headline that says the opposite of the first sentence: "strikes down" over "upheld", "man" over "woman"."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from checker.extract.language import lexicon
from checker.extract.text import sentences
from checker.late import late
from checker.model import Passage, Reading, Relation
from checker.relate.linker import Linker, Linkers
from checker.relate.told.opposite_words import DEED, FATE, KIND_OF_PAIR, PERSON, SUBJECT, opposites_in

_HEADLINES = frozenset(("title", "heading"))
_LONGEST_HEADLINE = 160  # characters
_FEWEST_WORDS = 8  # of a first sentence
_ALIKE = 2  # words that headline and sentence must have in common
_STEM = 4  # letters by which words are taken to be of one stem
_SHORTEST = 4  # letters of a word that says something
_WORD = late(r"[^\W_]+(?:['’-][^\W_]+)*")
_DENIED = frozenset(
    """
    not no never nor neither cannot refuse refuses refused fail fails failed reject rejects rejected despite without
    deny denies denied decline declines declined dismiss dismisses dismissed spurn spurns spurned rebuff rebuffs
    rebuffed against instead rather unless until if but although though while except lose loses lost
    """.split()
)
# After these a verb has another subject than the words before, or tells what did not happen.
_NEW_CLAUSE = frozenset(
    "and but after before while when as that who which whose if because since until than would could may might".split()
)
# To strike down a challenge is to uphold what it was against.
_OBSTACLES = frozenset(
    """
    challenge challenges bid bids attempt attempts effort efforts lawsuit lawsuits suit suits objection objections plea
    pleas appeal appeals veto ban bans amendment amendments motion motions stay injunction
    """.split()
)
_LAWS = frozenset(
    "ban bans law laws ordinance statute act rule rules order policy bylaw regulation regulations".split()
)
_DECISIONS = frozenset(
    "vote votes voted voters choose chooses chose chosen decide decides decided agree agrees agreed".split()
)
_RELATIVE = frozenset(("where", "which", "who", "whose"))
_WISHES = frozenset("should must ought cannot want wants wanted hope hopes".split())
_PASSIVE = frozenset(("be", "been", "is", "was", "are", "were", "being"))
_TEACHERS = frozenset("teacher teachers tutor tutors lecturer professor master mistress student pupil graduate".split())
_NO_CONTENT = frozenset(
    "that this with from have been were they their would which will after over about into says said".split()
)


class _Text(NamedTuple):
    """A headline or a sentence by its lower-case words and where each is printed."""

    words: list[str]
    spans: list[tuple[int, int]]

    def joined(self, at: int) -> bool:
        """Does only a space part the word from the next?"""
        return self.spans[at][1] + 1 == self.spans[at + 1][0]


def headline_opposites(reading: Reading, rule: str) -> Iterator[Relation]:
    """The words of the headline that the first sentence repeats or says the opposite of."""
    document = reading.document
    blocks = document.blocks
    if len(blocks) < 2 or blocks[0].kind not in _HEADLINES or blocks[0].end - blocks[0].start > _LONGEST_HEADLINE:
        return
    headline = _text(document.text, blocks[0].start, blocks[0].end)
    told = opposites_in(headline.words)
    if not told:
        return
    lead = _first_sentence(reading)
    if lead is None or _alike(headline, lead) < _ALIKE:
        return
    again = opposites_in(lead.words)
    for (pair, side), at in told.items():
        if (pair, 1 - side) in told:
            continue
        for other in (side, 1 - side):
            if (pair, other) not in again or (pair, 1 - other) in again:
                continue
            if other != side and not _same_told(KIND_OF_PAIR[pair], headline, at, lead, again[pair, other]):
                continue
            if not _denied(headline, at) and not _denied(lead, again[pair, other]):
                yield Relation(
                    rule,
                    {
                        "headline": _passage(headline, at, f"{pair}/{side}"),
                        "body": _passage(lead, again[pair, other], f"{pair}/{other}"),
                    },
                    (),
                )


def _same_told(kind: str, headline: _Text, at: int, lead: _Text, again: int) -> bool:
    """Are opposite words told of one thing: deeds of one doer and object, people of one fate, one thing's quality?"""
    after, after_again = headline.words[at + 1 :], _one_clause(lead.words[again + 1 :])
    if kind == DEED:
        laws = _LAWS & set(after[:3]) and _LAWS & set(after_again[:6])
        if _OBSTACLES & (set(after[:3]) ^ set(after_again[:6])) and not laws:
            return False
        if _is_decided(headline.words[:at]) and _is_decided(lead.words[:again]):
            return True
        if lead.words[again - 1 : again] and lead.words[again - 1] in _PASSIVE:
            told_of = _stems(after[:4]) & _stems(lead.words[:again])  # "the old shelter will be demolished"
            whole = len(told_of) > 1 or told_of == _stems(after[:4])
            return whole and (_NEW_CLAUSE | _WISHES).isdisjoint(lead.words[:again])
        same_object = _stems(after[:3]) & _stems(after_again[:6])
        return bool(same_object) and _is_done_by(_stems(headline.words[:at]), lead.words[:again])
    if kind == FATE:
        return _is_done_by(_stems(headline.words[:at]), lead.words[:again]) and at > 0
    if kind == SUBJECT:
        return at < 2 and again < 3 and bool(_TEACHERS & set(after[:1])) and bool(_TEACHERS & set(after_again[:1]))
    if kind == PERSON:
        return at < 2 and again < 3 and bool(_stems(after[:1]) & _stems(after_again[:6]))
    return bool(_stems(after[:1]) & _stems(after_again[:1])) and headline.joined(at) and lead.joined(again)


def _one_clause(words: list[str]) -> list[str]:
    """The words up to one that begins a clause of its own: "flats where the shelter stands" are flats."""
    end = next((index for index, word in enumerate(words) if word in _RELATIVE), len(words))
    return words[:end]


def _is_decided(before: list[str]) -> bool:
    """Is a deed what was voted for or decided: "votes to keep", "voters have chosen to give up"?"""
    decided = not _DECISIONS.isdisjoint(before) and _NEW_CLAUSE.isdisjoint(before)
    return decided and before[-1:] == ["to"]


def _is_done_by(doers: set[str], before: list[str]) -> bool:
    """Is one of the doers the subject of the deed after the words, which stands in the same clause and is real?"""
    if not doers:
        return _NEW_CLAUSE.isdisjoint(before)
    last = max((index for index, word in enumerate(before) if _stems([word]) & doers), default=None)
    return last is not None and _NEW_CLAUSE.isdisjoint(before[last:])


def _first_sentence(reading: Reading) -> _Text | None:
    """The first sentence of the copy under its headline that is long enough to tell the story."""
    document = reading.document
    for block in document.blocks[1:4]:
        if block.kind == "paragraph":
            start, end = next(iter(sentences(document.text, block.start, block.end)))
            found = _text(document.text, start, end)
            if len(found.words) >= _FEWEST_WORDS and document.text[start] not in "\"“'‘":
                return found
    return None


def _denied(text: _Text, told: int) -> bool:
    """Does another word than the told one deny what the words say?"""
    return any(
        (word in _DENIED or word.endswith(("n't", "n’t"))) and index != told for index, word in enumerate(text.words)
    )


def _text(text: str, start: int, end: int) -> _Text:
    matches = list(_WORD.finditer(text, start, end))
    return _Text([one[0].lower() for one in matches], [one.span() for one in matches])


def _alike(one: _Text, other: _Text) -> int:
    """How many stems of words that say something both have."""
    return len(_stems(one.words) & _stems(other.words))


def _stems(words: list[str]) -> set[str]:
    """The stems of the words that say something."""
    return {lexicon.verb_lemma(word)[:_STEM] for word in words if len(word) >= _SHORTEST and word not in _NO_CONTENT}


def _passage(text: _Text, at: int, key: str) -> Passage:
    return Passage("title", *text.spans[at], key)


LINKERS: Linkers = {
    "headline-opposites": Linker(frozenset({"headline", "body"}), headline_opposites, blocks=tuple(sorted(_HEADLINES)))
}
