"""What figures side by side take over from each other: "$1.2-1.5 million", "12 to 15 percent", "two or three men"."""

from __future__ import annotations

from checker.extract.figures.counts import has_plural
from checker.extract.figures.drafts import Draft
from checker.extract.figures.numbers import glued
from checker.extract.text import Tokens

_HYPHENS = frozenset("-–—‑")
_TYPED = frozenset(("money", "percent", "points", "measure", "duration", "age", "multiple"))
_LISTS = frozenset(((",",), ("and",), (",", "and"), (",", "or")))
# Between a value and the one that it is compared with, which often is printed without its unit.
_VERSUS = frozenset(
    (
        ("from",),
        ("against",),
        ("vs",),
        ("vs", "."),
        ("versus",),
        (",", "from"),
        ("up", "from"),
        ("down", "from"),
        ("compared", "with"),
        ("compared", "to"),
        (",", "compared", "with"),
        (",", "compared", "to"),
        (",", "up", "from"),
        (",", "down", "from"),
        (",", "against"),
    )
)
# What opens an aside on the things counted before: "312 goats, brought by 47 farms", "312 goats from 47 farms".
_ABOUT_THEM = frozenset("which who that whose with including among where".split())
_PLACED = frozenset("by from in at on across of for among to involving between".split())
_LONGEST_ASIDE = 8  # tokens
_GOES_ON = frozenset("and but or while as ; : . – —".split())
# Between some of a whole and the whole: "172 acres of the 215 required".
_SOME_OF = frozenset((("of", "the"), ("of", "its"), ("of", "their"), ("of", "those"), ("out", "of", "the")))
# Before a percentage that is a level and not a change.
_LEVEL = frozenset("to at was were is are of reached hit stood totaled totalled".split())
_WHOLE = 100
_BOUNDS = frozenset(("under", "over", "aged", "age", "below", "above"))
_CHANGE_NOUNS = frozenset("rise increase gain growth jump climb fall drop decline decrease reduction cut dip".split())
_SCORE_DIGITS = 1000
# After these "5 to 60" is a change and its result rather than a range.
_CHANGES = frozenset(
    "rose rise rises rising risen fell fall falls falling fallen up down added adding gained gains gaining lost losing "
    "dropped dropping slipped climbed jumped grew shed slid dipped advanced declined eased edged increased decreased "
    "improved by from".split()
)


def join_neighbours(tokens: Tokens, drafts: list[Draft]) -> list[Draft]:
    """Let neighbouring figures share unit, multiplier and noun, mark ranges, and make one mention of a score.

    Args:
        tokens: the sentence.
        drafts: its figures, in order; they are changed in place.

    Returns:
        The figures, in order; a score ("6-4") is one.
    """
    joined: list[Draft] = []  # from the last to the first
    for at, one in reversed(list(enumerate(drafts))):
        other = joined[-1] if joined else None
        joint = "" if other is None or one.word or other.word else _joint(tokens, one, other)
        if other is not None and joint:
            if _is_score(tokens, one, other, joint):
                one.kind, one.end, one.value, one.step, one.zeros = "score", other.end, None, 0, 0
                one.noun, one.noun_last, one.unit, one.inherited = "", -1, "", False
                joined.pop()
            else:
                apart = joint == "versus" and at > 0 and _is_told_beside(tokens, drafts[at - 1], one)
                if not apart:
                    _share(tokens, one, other, joint)
        joined.append(one)
    joined.reverse()
    return joined


def _joint(tokens: Tokens, one: Draft, other: Draft) -> str:
    """How two figures are joined, "" if they are not.

    hyphen, dash (a hyphen with spaces), hyphened ("two-to-one"), to, or, between (with "and"), list, versus ("from"),
    some ("of the").
    """
    lower = tokens.lower
    end = one.end if one.noun_last < 0 else one.noun_last + 1
    gap = other.phrase - end
    if gap < 1 or gap > 3:
        return ""
    first = lower[end]
    if gap == 1:
        if first in _HYPHENS:
            if glued(tokens, end) != glued(tokens, end + 1):
                return ""
            return "hyphen" if glued(tokens, end) else "dash"
        if first in ("to", "or"):
            return first
        if first == "and" and one.phrase > 0 and lower[one.phrase - 1] == "between":
            return "between"
        return _named_joint((first,))
    if gap == 3 and first == "-" and lower[end + 1] in ("to", "for") and lower[end + 2] == "-":
        return "hyphened"
    return _named_joint(tuple(lower[end : other.phrase]))


def _named_joint(words: tuple[str, ...]) -> str:
    if words in _SOME_OF:
        return "some"
    return "list" if words in _LISTS else "versus" if words in _VERSUS else ""


def _is_told_beside(tokens: Tokens, before: Draft, one: Draft) -> bool:
    """Is the figure told of the things counted before it, or beside them, so that a number is set against these?"""
    if before.kind != "count" or not before.noun or one.kind != "count":
        return False
    between = tokens.lower[max(before.end, before.noun_last + 1) : one.phrase]
    if between[-1:] == ["and"] and len(between) <= len((",", "and")):
        return True  # "312 goats and 47 rams, compared with 260"
    if not 0 < len(between) <= _LONGEST_ASIDE or not _GOES_ON.isdisjoint(between):
        return False
    if between[0] != "," or between[-1] in _PLACED:
        return between[0] in _PLACED or between[-1] in _PLACED
    return between[1:2] != [] and (between[1] in _ABOUT_THEM or between[1].endswith("ing"))


def _is_score(tokens: Tokens, one: Draft, other: Draft, joint: str) -> bool:
    """Are two figures a score, a vote or odds ("6-4", "52-48", "two-to-one")?"""
    if joint not in ("hyphen", "dash", "hyphened") or not (one.bare or one.kind == "score"):
        return False
    if one.value is None or one.step != 1 or one.scale != 1 or one.value >= _SCORE_DIGITS or one.hedge:
        return False
    if other.kind == "score":
        return joint == "hyphen"
    if other.kind != "count" or other.value is None or other.value >= _SCORE_DIGITS:
        return False
    if other.step != 1 or other.scale != 1:
        return False
    if joint == "hyphened":
        return True
    if not (one.digits and other.digits):
        return False
    return other.value <= one.value or not has_plural(tokens, other)


def _share(tokens: Tokens, one: Draft, other: Draft, joint: str) -> None:
    """Let two joined figures take over from each other what only one of them says; mark a range."""
    if joint in ("dash", "hyphened"):
        return
    if joint == "versus":
        _share_with_compared(tokens, one, other)
        return
    if joint == "some":
        if one.kind in ("money", "measure") and other.bare and not other.noun:
            other.kind, other.unit, other.inherited = one.kind, one.unit, True
        return
    ranged = joint != "list"
    had_own = not one.bare
    if one.bare and other.kind in _TYPED and not other.prefixed and other.value is not None:
        beyond = joint == "list" and other.kind == "percent" and one.value is not None and one.value > _WHOLE
        before = tokens.lower[one.first - 1] if one.first else ""
        apart = joint == "list" and before in _BOUNDS  # "were under 35, 47 percent were older"
        if ranged or (one.digits == other.digits and not beyond and not apart and not _is_share_of(tokens, one, other)):
            one.kind, one.unit, one.inherited = other.kind, other.unit, True
    elif one.kind in ("money", "age") and other.bare and ranged and (one.prefixed or one.kind == "age"):
        other.kind, other.unit, other.inherited = one.kind, one.unit, True
    elif one.bare and other.kind == "count" and other.noun and not one.of_whole:
        one.noun, one.modifiers, one.inherited = other.noun, other.modifiers, True
    if ranged and one.kind == other.kind and one.unit == other.unit:
        _share_multiplier(one, other)
        if joint != "or":
            _mark_range(tokens, one, other, joint, had_own)


def _is_share_of(tokens: Tokens, one: Draft, other: Draft) -> bool:
    """Is a percentage that of the number before it: "of 243, 61, or 25 per cent", not "20, 25, or 30 per cent"?"""
    if other.kind != "percent" or tuple(tokens.lower[one.end : other.phrase]) != (",", "or"):
        return False
    listed = one.phrase > 1 and tokens.lower[one.phrase - 1] == "," and tokens.raw[one.phrase - 2][0].isdigit()
    return not listed


def _share_with_compared(tokens: Tokens, one: Draft, other: Draft) -> None:
    """Give the second figure of "8,100 bales from 6,542" the unit or noun of the first; a change has another unit."""
    if not other.bare or one.value is None or one.of_whole or other.of_whole:
        return
    if one.kind == "count" and one.noun:
        other.noun, other.modifiers, other.inherited = one.noun, one.modifiers, True
    elif one.kind in ("money", "measure") or (one.kind == "percent" and _is_level(tokens, one, other)):
        other.kind, other.unit, other.inherited = one.kind, one.unit, True


def _share_multiplier(one: Draft, other: Draft) -> None:
    """Give the low end of "1.2-1.5 million" the multiplier of the high end."""
    if one.scale == 1 and other.scale > 12 and one.value is not None and one.value < other.base:
        one.base = one.value
        one.scale, one.inherited = other.scale, True
        one.value, one.step = one.value * one.scale, one.step * one.scale


def _mark_range(tokens: Tokens, one: Draft, other: Draft, joint: str, had_own: bool) -> None:
    """Mark the two ends of a range, if the words do not say that one value became the other."""
    if one.value is None or other.value is None or not one.value < other.value:
        return
    if joint == "to" and one.phrase > 0:
        before = tokens.lower[max(0, one.phrase - 4) : one.phrase]
        if before[-1] in _CHANGES or "from" in before or (had_own and not _CHANGES.isdisjoint(before[-2:])):
            return
    one.range_part, other.range_part = "low", "high"


def _is_level(tokens: Tokens, one: Draft, other: Draft) -> bool:
    """Is the percentage a level that the other figure may be one of too, and no "rise of 19 percent from 1,600"?"""
    if other.value is None or other.value > _WHOLE or tokens.lower[one.phrase - 1] not in _LEVEL:
        return False
    return tokens.lower[one.phrase - 2] not in _CHANGE_NOUNS
