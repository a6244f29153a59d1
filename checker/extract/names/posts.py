"""The posts that the words right before or after a person's name give them: ranks, offices, jobs."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from checker.extract.names.post_words import CHARGES, IN_CHARGE, NO_RANK_AFTER, NOT_NOW, OFFICES, RANKS
from checker.model import Passage

_LOOK_BACK = 64
_MOST_WORDS = 6
_LONGEST_SHORT = 5  # characters of an abbreviation, with its full stop
_STYLES = frozenset("mr mrs ms miss dr sir dame lord lady prof professor".split())
_LAST_WORDS = frozenset(
    [*RANKS, *(name.rpartition(" ")[2] for name in OFFICES), *IN_CHARGE, *CHARGES],
)
_AFTER = re.compile(r"(?:, | \()(?:\d\d, )?(?:aged \d\d, )?([^,.;:\n()\"“”]{2,70})")
_ENDS_APPOSITION = re.compile(r"[,.;:)]|\s*\n|$")
_DETERMINED = frozenset("the its his her their our".split())
_MAY_FOLLOW = frozenset("of for at in since and to with who from on".split())
_OF = frozenset(("of", "for"))
_NO_POST_BEFORE = frozenset(
    "of for was were had by with to from at on said says told asked whose where when after before".split()
)
_YEARS = re.compile(r"(?:from|between|until|in the) ")


class Post(NamedTuple):
    """A post of a person: of the values of one scale nobody holds two. It is printed from `start` to `end`."""

    scale: str
    value: str
    start: int
    end: int


def posts_beside(text: str, name: Passage) -> Iterator[Post]:
    """The posts that the words around the name give the person now; former posts and deputies' doubts are left out."""
    if text[name.start - 1 : name.start] == " ":
        yield from _before(text, name)
    if text.startswith((", ", " ("), name.end):
        yield from _after(text, name)


def _before(text: str, name: Passage) -> Iterator[Post]:
    """The posts right before the name: "Captain Tarn", "the mayor, Ada Tarn,"."""
    nearest = text[max(0, name.start - _LOOK_BACK) : name.start - 1].rpartition("\n")[2]
    last = _plain(nearest.rpartition(" ")[2])
    if last not in _LAST_WORDS and last not in _STYLES:
        return
    whole = _last_words(nearest)
    styles = 0
    while styles < len(whole) and _plain(whole[-1 - styles]) in _STYLES:
        styles += 1
    printed = whole[: len(whole) - styles]
    words = [_plain(one) for one in printed]
    if not words or (printed[-1].endswith(",") and not _is_apposed(text, name, words)):
        return
    for scale, value, length in _rank(printed, words) or _offices(words):
        if "who" not in words and _held_now(words[: len(words) - length]):
            yield Post(scale, value, name.start - 1 - len(" ".join(whole[len(words) - length :])), name.end)


def _is_apposed(text: str, name: Passage, words: list[str]) -> bool:
    """Does a name after a comma tell who the words before it are: "the mayor, Ada Tarn,"?"""
    determined = any(one in _DETERMINED or one.endswith("'s") for one in words[:-1])
    return determined and _ENDS_APPOSITION.match(text, name.end) is not None


def _after(text: str, name: Passage) -> Iterator[Post]:
    """The posts right after the name: "Ada Tarn, the mayor of Ellery,"."""
    match = _AFTER.match(text, name.end)
    if match is None:
        return
    printed = match[1].split(" ")
    words = [_plain(one) for one in printed]
    acts = len(words) > 2 and words[0] == "who"
    for last in range(1, min(len(words), _MOST_WORDS + 2) + 1):
        if words[last - 1] in _NO_POST_BEFORE and not (
            words[last - 1] in _OF and last > 1 and words[last - 2] in IN_CHARGE
        ):
            return
        known = words[last - 1] in _LAST_WORDS and (last == len(words) or words[last] in _MAY_FOLLOW or acts)
        found = list(_offices(words[:last])) if known else []
        if found:
            if not _YEARS.match(" ".join(printed[last:])) and _held_now(words[: last - found[0][2]]):
                end = match.start(1) + len(" ".join(printed[:last]))
                yield from (Post(scale, value, name.start, end) for scale, value, _ in found)
            return


def _rank(printed: list[str], words: list[str]) -> tuple[tuple[str, str, int], ...]:
    """The rank that the words end in, with the number of its words; it has a capital."""
    rank = RANKS.get(words[-1])
    before = words[-2] if len(words) > 1 else ""
    if rank is None or not printed[-1][0].isupper() or before.rpartition("-")[2] in NO_RANK_AFTER:
        return ()
    length = 2 if before in RANKS or before in ("chief", "detective", "det", "rear", "vice", "brigadier") else 1
    return (("rank", rank, length),)


def _offices(words: list[str]) -> Iterator[tuple[str, str, int]]:
    """The offices that the words end in, each with its scale and its number of words; the longest counts."""
    for length in (3, 2, 1):
        known = OFFICES.get(" ".join(words[-length:])) if length <= len(words) else None
        if known:
            yield from ((scale, value, length) for scale, value in known)
            return
    if len(words) > 1 and words[-1] in IN_CHARGE and words[-2] in CHARGES:
        yield IN_CHARGE[words[-1]], CHARGES[words[-2]], 2
    elif len(words) > 2 and words[-2] in ("of", "for") and words[-3] in IN_CHARGE and words[-1] in CHARGES:
        yield IN_CHARGE[words[-3]], CHARGES[words[-1]], 3


def _held_now(before: list[str]) -> bool:
    """Do the words before a post leave it as it is, one post that is held now?"""
    return NOT_NOW.isdisjoint(before[-4:]) and not any(one.startswith(("ex-", "non-")) for one in before[-2:])


def _last_words(window: str) -> list[str]:
    """The last words of the window that stand in one phrase; a comma may end only the very last."""
    words = window.split(" ")[-_MOST_WORDS:]
    for at in range(len(words) - 2, -1, -1):
        one = words[at]
        ends = one.endswith(".") and _plain(one) not in RANKS and len(one) > _LONGEST_SHORT
        if ends or not one or one[-1] in ',;:)"”!?':
            return words[at + 1 :]
    return words


def _plain(word: str) -> str:
    """The word in lower case, without stops, commas, brackets and curly apostrophes."""
    return word.lower().replace(".", "").replace("’", "'").strip(",(\"“‘'")
