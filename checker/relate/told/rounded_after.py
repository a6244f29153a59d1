"""A figure told again in round numbers right after it: "7.046 million in March … more than seven million riders"."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from fractions import Fraction
from typing import TypeGuard

from checker.extract.language.nouns import compatible
from checker.late import late
from checker.marks import KINDS
from checker.model import Mention, Quantity, Reading, Relation, Sentence, Word
from checker.relate.figures import marked
from checker.relate.hints import sentences_told
from checker.relate.linker import Linker, Linkers
from checker.relate.sentences import adjoin

_SIDES = {"over": 1, "at_least": 1, "nearly": -1, "under": -1, "at_most": -1}
_KINDS = frozenset(("count", "money"))
_WHEN = (KINDS["date"], KINDS["year"])
_CLAUSE_END = late(r"[,;\"”]")
_NEAREST = Fraction(1, 40)  # part of the round figure that the exact one may be away from it
_FINER = 10  # times: so much finer is the exact figure printed than the round one
# What makes the round figure one of another time, place or thing, or a bound that was set.
_OTHER = late(
    r"\b(?:from|than|against|compared|versus|since|before|previous\w*|earlier|last|ago|other|another|target|limit|cap"
    r"|goal|forecast|expect\w*|aim\w*|plan\w*|should|could|would|will|may|might|if|not|no|never|per|each|every|down|up"
    r"|years? old|elsewhere|fell|fall\w*|dropp?\w*|rose|ris\w+|below|above|keep|kept|bring|cut|next|then|by|average"
    r"|almost all|only|while|whereas|but|though|half|of (?:them|these|those|which|whom)|alone|new|within|among"
    r"|including|with|had|used to|required|needed|eligible|between|after|net|excluding|without|less)\b"
)
# "That is", "In other words, they come to", "Yes, we have in effect": the round figure is the one just told.
_TAKES_UP = late(
    r"^[\"'“]?(?:(?:yes|so|and|well|in other words|put another way),? )*(?:(?:that|this|these|those|it|they)"
    r"(?:'s| is| are| was| were| means?| makes?| comes? to| amounts? to| equals?| adds? up to)"
    r"(?: effectively| in effect| really| well| a total of| now)*"
    r"|(?:we|they|there) (?:now )?(?:have|are|is) (?:effectively|in effect|in all|altogether)) $"
)
_NAME = late(r"(?<![.!?\"“] )(?<![\"“'‘])(?<!^)\b[A-Z][\w'’-]+")


def rounded_after(reading: Reading, rule: str) -> Iterator[Relation]:
    """Each exact figure with the round one that takes it up in the next sentence as more or less than so much."""
    for order, sentence in sentences_told(reading, rule):
        before = reading.sentences[order - 1] if order else None
        if before is None or not adjoin(reading, before, sentence):
            continue
        for mark, round_figure in marked(sentence).items():
            if not isinstance(round_figure, Quantity) or round_figure.hedge not in _SIDES:
                continue
            if not _TAKES_UP.search(sentence.form[:mark]):
                continue
            exact = [one for one in marked(before).values() if _may_be(one, round_figure)]
            if len(exact) == 1 and _is_told_again(reading, before, sentence, mark, round_figure.end):
                said = reading.document.text[round_figure.phrase_start : round_figure.start].strip()
                side = Word(said, "side", _SIDES[round_figure.hedge])
                level = replace(round_figure, hedge="", step=Fraction(0), zeros=0)  # a bound is taken at its word
                yield Relation(rule, {"direction": side, "exact": exact[0], "level": level}, (before, sentence))


def _may_be(exact: Mention, again: Quantity) -> TypeGuard[Quantity]:
    """Is it a plain figure of the same measure and much the same size, printed more finely?"""
    if (
        not isinstance(exact, Quantity)
        or exact.kind not in _KINDS
        or (exact.kind, exact.unit) != (again.kind, again.unit)
    ):
        return False
    if exact.hedge or exact.range_part or not exact.value or not again.value or exact.value == again.value:
        return False
    if exact.noun and again.noun and not compatible(exact.noun, again.noun):
        return False
    finer = exact.step * 10**exact.zeros * _FINER <= again.step * 10**again.zeros
    return finer and abs(exact.value - again.value) <= _NEAREST * again.value


def _is_told_again(reading: Reading, before: Sentence, sentence: Sentence, mark: int, end: int) -> bool:
    """Does the clause bring in no other time, no name that the sentence before has not, and nothing else to compare?

    What follows a comma or the end of a quotation says who said so.
    """
    stop = _CLAUSE_END.search(sentence.form, mark)
    clause = sentence.form[: stop.start() if stop else len(sentence.form)]
    if _OTHER.search(clause) or any(sign in clause for sign in _WHEN):
        return False
    text = reading.document.text
    stop = _CLAUSE_END.search(text, end, sentence.end)
    told = text[before.start : before.end]
    return all(name in told for name in _NAME.findall(text[sentence.start : stop.start() if stop else sentence.end]))


LINKERS: Linkers = {
    "rounded-after": Linker(
        frozenset({"direction", "exact", "level"}),
        rounded_after,
        told=(((_TAKES_UP, frozenset((KINDS["count"], KINDS["money"]))),),),
    ),
}
