"""Ages: "a 45-year-old", "aged 45", "five months of age", "Mary Brown, 45,"."""

from __future__ import annotations

from checker.extract.figures.drafts import Draft
from checker.extract.figures.numbers import hyphened
from checker.extract.figures.words import CARDINALS
from checker.extract.language.nouns import counted_noun
from checker.extract.text import Tokens

_UNITS = frozenset(("year", "month", "week", "day"))
_OLD = frozenset(("old", "olds"))
_AGED = frozenset(("aged", "age", "ages"))
_OLDEST = 115
_SHORT_OF_OLD = frozenset(("yo", "y.o."))
# Capitalised words before a comma and a number that are no names.
_NO_NAMES = frozenset(
    "january february march april may june july august september october november december monday tuesday wednesday "
    "thursday friday saturday sunday chapter section article page rule verse paragraph clause act scene part no volume "
    "today yesterday tomorrow however but and in on at of the meanwhile".split()
)
_JOINTS = frozenset(("and", "or", ","))
_SUBJECTS = frozenset(("he", "she", "who", "i"))
_IS = frozenset(("is", "was", "am", "turned", "turns"))
_BOUNDS = frozenset(("under", "over", "above", "below"))
_BEFORE_AGE = _AGED | _IS | {"between", "of", "at", ","}
_OR_OLDER = frozenset((joint, bound) for joint in ("and", "or") for bound in ("older", "younger"))
# Those whom a bare bound sets apart by their age: "children under five", "drivers over 75".
_OF_AN_AGE = frozenset(
    "child children kid kids boy boys girl girls infant infants toddler toddlers baby babies youngster youngsters "
    "teenager teenagers youth youths adolescent adolescents pupil pupils man men woman women male males female females "
    "adult adults people person persons pensioner pensioners patient patients driver drivers resident residents "
    "anyone anybody everyone everybody someone".split()
)


def as_age(tokens: Tokens, draft: Draft) -> None:
    """Turn a draft of a span of time into an age if "old" or "of age" follows, or "aged" stands before it."""
    if draft.unit not in _UNITS:
        return
    lower, at = tokens.lower, draft.end
    if lower[at : at + 1] == ["-"]:
        at += 1
    if at < len(lower) and lower[at] in _OLD:
        draft.kind, draft.end = "age", at + 1
    elif lower[at : at + 2] == ["of", "age"]:
        draft.kind, draft.end = "age", at + 2
    elif lower[at : at + 3] == ["of", "-", "age"]:
        draft.kind, draft.end = "age", at + 3
    elif _aged(tokens, draft.phrase):
        draft.kind = "age"
    draft.after = draft.end


def bare_age(tokens: Tokens, draft: Draft) -> bool:
    """Turn a plain number into an age in years if the words around say that it is one; was it?"""
    value = draft.value
    shortened = draft.end < len(tokens.lower) and tokens.lower[draft.end] in _SHORT_OF_OLD
    bounded = _bounds_age(tokens, draft) or _is_next_age(tokens, draft)
    if not shortened and not bounded and (draft.phrase == 0 or tokens.lower[draft.phrase - 1] not in _BEFORE_AGE):
        return False
    if value is None or draft.step != 1 or draft.scale != 1 or not 0 <= value <= _OLDEST:
        return False
    if shortened and draft.digits:
        draft.end = draft.after = draft.end + 1
    elif not (bounded or _aged(tokens, draft.phrase) or (draft.digits and _is_about_someone(tokens, draft))):
        return False
    draft.kind, draft.unit = "age", "year"
    return True


def _aged(tokens: Tokens, first: int) -> bool:
    """Does "aged", "age" or "at the age of" stand before the token?"""
    if first <= 0:
        return False
    before = tokens.lower[first - 1]
    if before == "between":
        return first > 1 and tokens.lower[first - 2] in _AGED
    return before in _AGED or (before == "of" and first > 1 and tokens.lower[first - 2] in _AGED)


def _bounds_age(tokens: Tokens, draft: Draft) -> bool:
    """Is it the number of "children under five" with nothing behind it that it may count, or of "65 and older"?"""
    lower, at = tokens.lower, draft.first
    if tuple(lower[draft.end : draft.end + 2]) in _OR_OLDER:
        return True
    bounds = at > 1 and lower[at - 1] in _BOUNDS and lower[at - 2] in _OF_AN_AGE
    return bounds and _counts_nothing(tokens, draft)


def _is_next_age(tokens: Tokens, draft: Draft) -> bool:
    """Is it one more of "two sisters aged seven, nine and 11", with nothing behind it that it may count?"""
    lower, place = tokens.lower, draft.first - 1
    if draft.first < 3 or lower[place] not in _JOINTS:
        return False
    while place > 0 and (lower[place] in _JOINTS or lower[place] in CARDINALS or lower[place].isdigit()):
        place -= 1
    return lower[place] in ("aged", "ages") and _counts_nothing(tokens, draft)


def _counts_nothing(tokens: Tokens, draft: Draft) -> bool:
    """Is there nothing behind the number that it may count?"""
    return not hyphened(tokens, draft.end) and counted_noun(tokens, draft.end, False, frozenset()) is None


def _opens_sentence(tokens: Tokens, draft: Draft) -> bool:
    """Is it the number of "At 38, she ..."?"""
    return draft.first == 1 and tokens.raw[0] == "At" and tokens.raw[draft.end : draft.end + 1] == [","]


def _is_about_someone(tokens: Tokens, draft: Draft) -> bool:
    return _in_apposition(tokens, draft) or _predicated(tokens, draft) or _opens_sentence(tokens, draft)


def _in_apposition(tokens: Tokens, draft: Draft) -> bool:
    """Is it the number of "Mary Brown, 45, said" or "Mary Brown, 45."?"""
    at, raw = draft.first, tokens.raw
    if at < 2 or raw[at - 1] != "," or draft.phrase != at:
        return False
    name = raw[at - 2]
    if not name[0].isupper() or len(name) < 2 or name.lower() in _NO_NAMES or not name[-1].isalpha():
        return False
    if draft.end >= len(raw):
        return True
    if raw[draft.end] not in ",.;)":
        return False
    following = draft.end + 1
    return following >= len(raw) or not raw[following][0].isdigit()


def _predicated(tokens: Tokens, draft: Draft) -> bool:
    """Is it the number of "She is 45." or "who turned 30 in May"?"""
    at = draft.first
    if at < 2 or tokens.lower[at - 1] not in _IS or tokens.lower[at - 2] not in _SUBJECTS:
        return False
    if draft.end >= len(tokens.raw):
        return True
    return tokens.raw[draft.end] in ".,;" or tokens.lower[draft.end] in ("and", "when", "in")
