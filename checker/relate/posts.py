"""One person's posts: each rank and office that the copy gives a person, against the others that it gives."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from checker.extract.names.name_words import NO_PERSON
from checker.extract.names.posts import Post, posts_beside
from checker.model import Passage, Reading, Relation
from checker.relate.linker import Linker, Linkers

# Whoever changes posts in the story has both.
_CHANGES = re.compile(
    r"\b(?:elect|appoint|nominat|becom|becam|succe|replac|promot|demot|resign|candida|running|ran for|sworn|former|served"
    r"|named|once|earlier|ex-|then|later|previous|stepp|take over|took over|turned|tipped|moved?\b)",
    re.IGNORECASE,
)
_KIN = re.compile(
    r"\b(?:wife|husband|son|daughter|brother|sister|father|mother|cousin|uncle|aunt|nephew|niece|couple|married|widow"
    r"|twins?|parents?|family|namesake|no relation)\b",
    re.IGNORECASE,
)
_AROUND = 120  # characters beside a post in which a change of posts is told
_SENTENCE_END = re.compile(r"[.!?]\s|\n")
_Told = list[tuple[Post, Passage]]


def ranks(reading: Reading, rule: str) -> Iterator[Relation]:
    """Each person's rank with the other places where the copy gives one."""
    yield from _compared(reading, rule, lambda post: post.scale == "rank")


def offices(reading: Reading, rule: str) -> Iterator[Relation]:
    """Each person's office or job with the other places where the copy gives one of the same kind."""
    yield from _compared(reading, rule, lambda post: post.scale != "rank")


def _compared(reading: Reading, rule: str, wanted: Callable[[Post], bool]) -> Iterator[Relation]:
    """The first post of each person on each scale with the same one told again, and with another told just once."""
    text = reading.document.text
    told: dict[tuple[str, str], _Told] = {}
    for name in reading.names:
        for post in posts_beside(text, name):
            if wanted(post):
                told.setdefault((name.key, post.scale), []).append((post, name))
    families = _shared_surnames(reading) if told else frozenset()
    for (key, _), posts in told.items():
        if len(posts) > 1 and key not in families and NO_PERSON.isdisjoint(key.split(" ")):
            yield from _relations(text, rule, posts)


def _relations(text: str, rule: str, posts: _Told) -> Iterator[Relation]:
    by_value: dict[str, list[Post]] = {}
    for post, _ in posts:
        by_value.setdefault(post.value, []).append(post)
    often, *others = sorted(by_value.values(), key=len, reverse=True)
    if len(often) > 1:
        yield Relation(rule, {"post": _passage(often[0]), "again": tuple(_passage(one) for one in often[1:])}, ())
    if len(others) == 1 and len(others[0]) == 1 and not _change(text, often[0]) and not _change(text, others[0][0]):
        yield Relation(rule, {"post": _passage(often[0]), "again": (_passage(others[0][0]),)}, ())


def _passage(post: Post) -> Passage:
    return Passage("title", post.start, post.end, post.value)


def _change(text: str, post: Post) -> bool:
    """Is a change of posts or a relative told of beside the post?"""
    start, end = max(0, post.start - _AROUND), post.end + _AROUND
    before = text[start : post.start]
    after = text[post.end : end]
    stop = _SENTENCE_END.search(after)
    beside = before[max(before.rfind(". "), before.rfind("\n")) + 1 :] + " " + after[: stop.start() if stop else None]
    return _CHANGES.search(beside) is not None or _KIN.search(text, start, end) is not None


def _shared_surnames(reading: Reading) -> frozenset[str]:
    """The names of one word that end more than one whole name, and the whole names they end."""
    whole: dict[str, set[str]] = {}
    for name in reading.names:
        if " " in name.key:
            whole.setdefault(name.key.rpartition(" ")[2], set()).add(name.key)
    shared = {last: keys for last, keys in whole.items() if len(keys) > 1}
    return frozenset(shared)


LINKERS: Linkers = {
    "offices": Linker(frozenset({"post", "again"}), offices),
    "ranks": Linker(frozenset({"post", "again"}), ranks),
}
