"""Names of the fact book as the copy spells them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from checker.book.entries import Book
from checker.book.made import BookClaim
from checker.book.names import key_of
from checker.extract.language import lexicon
from checker.extract.names.name_words import GIVEN_NAMES
from checker.model import Passage, Reading
from checker.relate.spelling import is_spelled_abroad, may_be_two, slip

_SHORTEST, _CERTAIN = 4, 5  # letters of a word of which another spelling is a slip, and is nothing else


def spelling_claims(reading: Reading, book: Book) -> Iterator[BookClaim]:
    """Each listed name that the copy has in full, once; each wrong spelling and each near miss of a whole name."""
    text = reading.document.text
    told: set[str] = set()
    wrong = dict(_wrong_places(text, book))
    for (start, end), name in wrong.items():
        yield _claim("fail", start, end, text, name, book)
    keys = _keys(book)
    for one in reading.names:
        if any(start < one.end and one.start < end for start, end in wrong):
            continue
        right = keys.get(one.key)
        if right is not None and " " in text[one.start : one.end] and right not in told:
            told.add(right)
            yield _claim("pass", one.start, one.end, text, right, book)
        elif right is None and (meant := _near(one.key, keys)):
            status = "fail" if _is_no_other(one.key, key_of(meant)) else "open"
            yield _claim(status, one.start, one.end, text, meant, book)


def _wrong_places(text: str, book: Book) -> Iterator[tuple[tuple[int, int], str]]:
    for entry in book.named:
        for spelling in entry.wrong:
            for match in re.finditer(rf"(?<!\w){re.escape(spelling)}(?!\w)", text):
                yield match.span(), entry.name


@lru_cache(maxsize=8)
def _keys(book: Book) -> dict[str, str]:
    return {key_of(name): one.name for one in book.named for name in (one.name, *one.aliases)}


def _near(key: str, keys: dict[str, str]) -> str:
    """The one listed name from which the words of a name are a slip apart, all but one word being the same."""
    words = key.split(" ")
    if len(words) < 2:
        return ""
    found = {name for listed, name in keys.items() if _is_slip(words, listed.split(" "))}
    return found.pop() if len(found) == 1 else ""


def _is_slip(words: list[str], listed: list[str]) -> bool:
    if len(words) != len(listed):
        return False
    differing = [(one, other) for one, other in zip(words, listed, strict=True) if one != other]
    if len(differing) != 1:
        return False
    one, other = differing[0]
    long_enough = min(len(one), len(other)) >= _SHORTEST
    return long_enough and bool(slip(one, other)) and not may_be_two(one, other) and not is_spelled_abroad(one, other)


def _is_no_other(key: str, listed: str) -> bool:
    """Is a name that is nearly a listed one surely that, and not another ("Port Brook" beside "Port Brock")?"""
    differing = set(key.split(" ")) - set(listed.split(" "))
    return all(len(one) >= _CERTAIN and one not in GIVEN_NAMES and not lexicon.classes(one) for one in differing)


def _claim(status: str, start: int, end: int, text: str, name: str, book: Book) -> BookClaim:
    said = " ".join(text[start:end].split())
    found = said if status == "pass" else name
    return BookClaim("book-spelling", status, Passage("name", start, end, name), said, found, name, "name", book)
