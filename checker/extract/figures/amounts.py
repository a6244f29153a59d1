"""Every amount of a sentence, in order: where one begins, and which reading of its words applies."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from collections.abc import Set as AbstractSet

from checker.extract.figures import ratios, word_figures
from checker.extract.figures.ages import as_age, bare_age
from checker.extract.figures.digit_figures import in_figures
from checker.extract.figures.drafts import Draft
from checker.extract.figures.hedges import LAST_WORDS, hedge_before
from checker.extract.figures.words import CARDINALS, DOZEN, ORDINALS, PLURALS, SCALES, SIGNS
from checker.extract.text import Tokens

Reader = Callable[[Tokens, int, int], Draft | None]
# Every word that an amount can begin with or stand on, and how it is read.
ANCHORS: Mapping[str, Reader] = {
    **dict.fromkeys(ORDINALS, word_figures.ordinal),
    **dict.fromkeys(CARDINALS, word_figures.cardinal),
    **dict.fromkeys((*SCALES, DOZEN), word_figures.scale),
    **dict.fromkeys((*PLURALS, "tens"), word_figures.plural),
    **dict.fromkeys(("half", "quarter"), ratios.part),
    **dict.fromkeys(ratios.MULTIPLES, ratios.multiple),
    **dict.fromkeys(SIGNS, ratios.sign),
    "couple": word_figures.couple,
    "both": word_figures.both,
}
_WORDS = frozenset(ANCHORS)


def find_amounts(tokens: Tokens, taken: AbstractSet[int]) -> list[Draft]:
    """Read every amount of a sentence.

    Args:
        tokens: the sentence.
        taken: indexes of tokens that belong to dates, times and labels.

    Returns:
        Drafts with kind, value, unit and hedge, ascending and disjoint; nouns and neighbours are not looked at yet.
    """
    drafts: list[Draft] = []
    floor = 0
    lower = tokens.lower
    for at in _anchors(tokens):
        if at < floor or at in taken:
            continue
        draft = ANCHORS.get(lower[at], in_figures)(tokens, at, floor)
        if draft is None or draft.first < floor or not taken.isdisjoint(range(draft.first, draft.end)):
            continue
        if not draft.word:
            _finish(tokens, draft, floor)
        drafts.append(draft)
        floor = draft.end
    return drafts


def _anchors(tokens: Tokens) -> list[int]:
    """Where an amount may begin: at digits and at the words of `ANCHORS`."""
    if _WORDS.isdisjoint(tokens.lower):
        return tokens.digits
    words = [at for at, word in enumerate(tokens.lower) if word in ANCHORS]
    return sorted(tokens.digits + words) if tokens.digits else words


def _finish(tokens: Tokens, draft: Draft, floor: int) -> None:
    """Look at the words before a draft: the hedge, and what makes an age of it."""
    lower = tokens.lower
    draft.phrase = draft.first
    if draft.first > floor and lower[draft.first - 1] in LAST_WORDS:
        hedge, draft.phrase = hedge_before(tokens, draft.first, floor, draft.kind == "duration")
        if hedge == "up_to" and lower[draft.phrase] == "up" and lower[draft.end : draft.end + 1] == ["from"]:
            hedge, draft.phrase = "", draft.first  # "up to 15 percent from 12"
        if not (hedge == "about" and lower[draft.phrase : draft.first] == ["some"] and _is_precise(draft)):
            draft.hedge = hedge or draft.hedge
    if draft.kind == "duration":
        as_age(tokens, draft)
    elif draft.kind == "count":
        bare_age(tokens, draft)


def _is_precise(draft: Draft) -> bool:
    """Is it a figure that nobody rounds to ("some 168 people"), so that the word before it leaves nothing open?"""
    return draft.digits and draft.scale == 1 and draft.value is not None and draft.value > 20 and draft.value % 5 != 0
