"""What plain numbers count: their noun, the whole that they are part of, and the letters "m" and "k" glued to them."""

from __future__ import annotations

from collections.abc import Set as AbstractSet

from checker.extract.figures.drafts import Draft
from checker.extract.figures.hedges import hedge_after
from checker.extract.figures.numbers import hyphened
from checker.extract.language.lexicon import PERSON, ZERO_PLURALS, classes
from checker.extract.language.nouns import Noun, counted_noun
from checker.extract.text import Tokens
from checker.model import CalendarDate

_DETERMINERS = frozenset("the its their his her our your my those these all a an".split())
_THEM = frozenset("them whom which us you".split())
_THESE = frozenset(("these", "those"))  # pronouns too, unless a noun follows
_MORE_BEFORE = frozenset("another other further additional extra".split())
_MORE_AFTER = frozenset("additional other others further extra".split())
_POST_HEDGES = {"plus": 1, "+": 1, "-": 2, "or": 2}
_NO_HYPHEN_NOUNS = frozenset("off way time times on up in out something somethings and by old fold style".split())
_HYPHEN_NOUNS = frozenset("bed shed seed family ally hospital meal trial journal ring wing".split())
_METRES_AFTER = frozenset(
    "tall high deep long wide away above below race sprint hurdles freestyle relay final finals heat heats butterfly "
    "backstroke breaststroke champion record dash runner gold silver bronze title pool steeplechase individual medley "
    "walk".split()
)
# "The 1.8m who rent", and "of these, 2.4m were late", but not "waves of 3m were seen".
_WHO = frozenset(("who", "whose"))
_PLURAL_VERBS = frozenset(("are", "were", "have"))
_BEFORE_SUBJECT = frozenset(("", ",", ";", "and", "but", "while", "another", "the"))
_RACE = 100  # metres of the shortest race that those in millions are not told apart from
# Whoever is counted beside these words is counted in millions: "it peaked at 11.4m".
_AUDIENCE_NEAR = frozenset(("viewers", "audience", "audiences", "listeners", "ratings"))
_METRES_NEAR = _METRES_AFTER | frozenset(
    "metres metre meters tall width depth height length distance indoors indoor athletics olympic sprinter jump swim "
    "cable yards pole track medal".split()
)


def add_nouns(tokens: Tokens, drafts: list[Draft], taken: AbstractSet[int]) -> list[Draft]:
    """Find the noun of each count, and settle which numbers are figures at all.

    Args:
        tokens: the sentence.
        drafts: its amounts, in order; they are changed in place.
        taken: indexes of tokens of dates, times and labels.

    Returns:
        The drafts that are figures, in order.
    """
    stop = set(taken)
    for draft in drafts:
        if not draft.word:
            stop.update(range(draft.phrase, draft.end))
    kept: list[Draft] = []
    following: Draft | None = None
    in_millions = any(draft.scale >= 10**6 and draft.kind != "loose" for draft in drafts)
    for draft in reversed(drafts):
        if draft.kind == "loose" and not _settled(tokens, draft, in_millions, stop):
            continue
        if draft.kind == "count":
            _count(tokens, draft, following, stop)
            if draft.needs_noun and not draft.noun and not _joined(tokens, draft, following):
                continue
        elif draft.word:
            kept.append(draft)
            continue
        _mark_more(tokens, draft)
        if not draft.hedge:
            draft.hedge = hedge_after(tokens, draft.end, draft.kind == "money")
            if not draft.hedge and draft.noun_last >= 0:
                draft.hedge = hedge_after(tokens, draft.noun_last + 1, False)
        kept.append(draft)
        following = draft
    kept.reverse()
    _inherit_nouns(tokens, kept)
    return kept


def _joined(tokens: Tokens, draft: Draft, following: Draft | None) -> bool:
    """Is it the first of "one or two men", "one to two minutes"?"""
    if following is None or following.phrase != draft.end + 1:
        return False
    return tokens.lower[draft.end] in ("to", "or", "-")


def _count(tokens: Tokens, draft: Draft, following: Draft | None, stop: AbstractSet[int]) -> None:
    """Give a count its noun; `following` is the amount after it."""
    after, lower = draft.after, tokens.lower
    if after >= len(lower):
        return
    word = lower[after]
    if word in _POST_HEDGES and hedge_after(tokens, after, False):
        after += _POST_HEDGES[word]
    elif hyphened(tokens, after):
        _hyphen_noun(tokens, draft, after + 1, stop)
        return
    elif word == "of":
        _partitive(tokens, draft, following, stop)
        return
    noun = counted_noun(tokens, after, draft.value == 1, stop)
    if noun is None:
        return
    if lower[draft.first] == "both" and (
        lower[noun.last + 1 : noun.last + 2] == ["and"] or not _is_plural(tokens, noun)
    ):
        return  # "both men and women", "both police and"
    if noun.lemma in ("other", "others", "more"):
        draft.more = True
        return
    _name(draft, noun)


def _name(draft: Draft, noun: Noun) -> None:
    draft.noun, draft.modifiers, draft.noun_last = noun.lemma, noun.modifiers, noun.last


def _hyphen_noun(tokens: Tokens, draft: Draft, at: int, stop: AbstractSet[int]) -> None:
    """The noun of "a 14-member board": members are counted; "two-way" and "three-legged" count nothing."""
    word = tokens.lower[at]
    if at in stop or not word.isalpha() or word in ("to", "for", "odd", "plus"):
        return
    if word == "strong":  # "a 1,200-strong force" counts the force
        noun = counted_noun(tokens, at + 1, True, stop)
        if noun is not None:
            _name(draft, noun)
        return
    ending = word.endswith(("ed", "ly", "al", "ing")) and word not in _HYPHEN_NOUNS
    if word in _NO_HYPHEN_NOUNS or len(word) == 1 or ending:
        draft.needs_noun = True
    else:
        draft.noun, draft.noun_last = word, at


def _partitive(tokens: Tokens, draft: Draft, following: Draft | None, stop: AbstractSet[int]) -> None:
    """The noun of "20 of the 35 officers", "20 of Kent's 35 officers", "20 of the officers", "20 of them"."""
    lower, at = tokens.lower, draft.after + 1
    if draft.value is None or at >= len(lower):
        return
    if lower[at] in _THEM or (lower[at] in _THESE and not _noun_at(tokens, at + 1, stop)):
        draft.of_whole = draft.of_them = True
        return
    begun = at
    while at < len(lower) and at < begun + 3 and lower[at] in _DETERMINERS:
        at += 1
    if lower[at : at + 2] == ["total", "of"]:
        at += 2
    elif lower[at : at + 1] == ["total"]:
        at += 1
    owned = following is not None and at < following.phrase < at + 4 and lower[following.phrase - 1].endswith("'s")
    if following is not None and following.kind == "count" and (owned or following.phrase == at):
        if following.value is None or draft.value <= following.value:
            draft.of_whole, draft.inherited = True, bool(following.noun)
            draft.noun, draft.modifiers = following.noun, following.modifiers
        return
    noun = counted_noun(tokens, at, False, stop)
    if noun is not None:
        draft.of_whole = True
        _name(draft, noun)


def _noun_at(tokens: Tokens, at: int, stop: AbstractSet[int]) -> bool:
    return at in stop or counted_noun(tokens, at, False, stop) is not None


def _mark_more(tokens: Tokens, draft: Draft) -> None:
    """Note "20 more", "another 20", "an additional 900"."""
    lower = tokens.lower
    follows = lower[draft.after] if draft.after < len(lower) else ""
    if follows == "more":
        draft.more = draft.more or lower[draft.after + 1 : draft.after + 2] != ["than"]
    elif follows in _MORE_AFTER or (draft.phrase > 0 and lower[draft.phrase - 1] in _MORE_BEFORE):
        draft.more = True


def _inherit_nouns(tokens: Tokens, drafts: list[Draft]) -> None:
    """Give "20 more" and "20 of them" the noun of the count before them in the sentence."""
    last: Draft | None = None
    for draft in drafts:
        if draft.kind != "count":
            continue
        if draft.bare and last is not None and (draft.more or draft.of_them):
            draft.noun, draft.modifiers, draft.inherited = last.noun, (), True
        if draft.noun:
            last = draft


def _settled(tokens: Tokens, draft: Draft, in_millions: bool, stop: AbstractSet[int]) -> bool:
    """Settle whether the letter of "60m" or "10k" is a multiplier or a unit; False if it is neither.

    in_millions: the sentence has another figure in millions.
    """
    lower = tokens.lower
    follows = lower[draft.end] if draft.end < len(lower) else ""
    noun = counted_noun(tokens, draft.end, False, stop)
    millions = noun is not None and _is_plural(tokens, noun) and follows not in _METRES_AFTER
    watched = not _AUDIENCE_NEAR.isdisjoint(lower[max(0, draft.first - 40) : draft.end + 40])
    millions = millions or _are_people(tokens, draft, follows)
    if draft.unit == "m" and not millions:
        jump = draft.step != 1 and draft.step != 0 and 100 * draft.step == 1
        near = not _METRES_NEAR.isdisjoint(lower[max(0, draft.first - 40) : draft.end + 40])
        if jump or near or not (in_millions or watched or draft.hedge in ("up_to", "nearly")):
            draft.kind, draft.unit, draft.scale = "measure", "metre", 1
            return True
    elif draft.unit == "k" and not millions and (draft.base == 401 or draft.base < 10):
        return False
    draft.kind, draft.unit = "count", ""
    draft.value = draft.base * draft.scale
    draft.step = draft.step * draft.scale
    return True


def _are_people(tokens: Tokens, draft: Draft, follows: str) -> bool:
    """Do the words around "1.8m" tell of those counted, as no race and no length is told of?"""
    lower = tokens.lower
    if draft.base >= _RACE or not _METRES_NEAR.isdisjoint(lower[max(0, draft.first - 40) : draft.end + 40]):
        return False
    before = lower[draft.first - 1] if draft.first else ""
    return follows in _WHO or (follows in _PLURAL_VERBS and before in _BEFORE_SUBJECT)


def _is_plural(tokens: Tokens, noun: Noun) -> bool:
    return tokens.lower[noun.last] != noun.lemma or noun.lemma in ZERO_PLURALS


def year_of(tokens: Tokens, draft: Draft) -> CalendarDate | None:
    """The year that a count is after all: "1986 sales", "1987 models"; people are counted."""
    if draft.kind != "count" or not draft.noun or draft.scale != 1 or draft.phrase != draft.first:
        return None
    value = draft.value
    if not (isinstance(value, int) and 1900 < value < 2036 and value % 100 and len(tokens.raw[draft.first]) == 4):
        return None
    if classes(draft.noun) & PERSON or draft.noun == "person" or draft.more or draft.of_whole or draft.inherited:
        return None
    return CalendarDate("year", tokens.start[draft.first], tokens.end[draft.end - 1], year=value)


def has_plural(tokens: Tokens, draft: Draft) -> bool:
    """Is the draft's noun printed in the plural ("30-40 people", not "a 2-1 win")?"""
    return draft.noun_last >= 0 and (tokens.lower[draft.noun_last] != draft.noun or draft.noun in ZERO_PLURALS)
