"""A place worked out from those before it: "only once has it rained more, making this its second-wettest day"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from checker.extract.figures.words import ORDINAL_WORDS
from checker.late import late
from checker.marks import KINDS
from checker.model import Quantity, Reading, Relation, Role, Sentence, Word
from checker.relate.figures import marked, only_ordinal
from checker.relate.hints import sentences_told
from checker.relate.linker import Linker, Linkers

_NTH = "|".join(ORDINAL_WORDS[:12])
_MORE = (
    r"(?:more|higher|hotter|wetter|colder|worse|better|larger|bigger|greater|longer|warmer|drier|lower|fewer|faster)"
)
_TWICE = KINDS["multiple"]  # "twice", "three times"
_ONLY_ONCE = late(
    rf"\bonly (?P<times>once\b|{_TWICE})[^;:]{{0,140}}\b{_MORE}\b[^;:]{{0,80}}?"
    r"\b(?:making|so|which makes|and) (?:it|this|that|him|her|them)(?: is| was)?"
    rf" (?:the|its|his|her|their|our) (?P<nth>{_NTH})[- ](?:[a-z]+est|best|worst|most)\b"
)
# "the third crash there since May, after one on the 14th and another on the 30th".
_AFTER_TWO = late(
    rf"\b(?:the|its|his|her|their) (?P<nth>{_NTH}) [^;:]{{2,80}}?"
    r"\b(?:since|in as many|this (?:week|month|season|year))\b"
    r"[^;:]{0,40}?,? (?:after|following) (?P<times>one) (?:on|in|at|last|that)\b[^;:]{0,90}? and another"
    rf" (?:on|in|at|last|that|{KINDS['date']})"
)
_MANY = late(r"\b(?:among|others|several|most recent|including|such as)\b")


def nth_after(reading: Reading, rule: str) -> Iterator[Relation]:
    """Each place told in words with how many stand before it, as the same sentence counts them."""
    for _, sentence in sentences_told(reading, rule):
        for pattern, more in ((_ONLY_ONCE, 0), (_AFTER_TWO, 1)):
            match = pattern.search(sentence.form)
            if match is None or _MANY.search(match[0]):
                continue
            place = only_ordinal(sentence, ORDINAL_WORDS.index(match["nth"]) + 1)
            if place is not None:
                before = _before(sentence, match, more)
                roles: dict[str, Role] = {"place": place, "before": before}
                yield Relation(rule, roles, (sentence,))


def _before(sentence: Sentence, match: re.Match[str], more: int) -> Word:
    """How many a sentence says stand before, as a word that counts them."""
    told = marked(sentence).get(match.start("times"))
    times = int(told.value or 0) if isinstance(told, Quantity) else 1
    return Word(f"{times} times" if times > 1 else match["times"], "before", times + more)


LINKERS: Linkers = {
    "nth-after": Linker(frozenset({"place", "before"}), nth_after, told=((_ONLY_ONCE, _AFTER_TWO),)),
}
