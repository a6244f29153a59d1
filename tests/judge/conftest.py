"""Scopes for tests of the rule language: copy whose figures are given roles."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from checker.extract import extract
from checker.judge.scope import Scope
from checker.model import Block, Document, Mention, Quantity, Reading, Role, SourceMap, Word
from checker.precision import POINT, mixes


def reading_of(text: str) -> Reading:
    """The reading of copy that is one paragraph."""
    return extract(Document("copy", "copy", text, (Block("paragraph", 0, len(text)),), SourceMap(text)))


def scope_of(text: str, width: str = POINT, **roles: str | Word | list[str]) -> Scope:
    """A scope over copy; each role is given by the printed words of its figure, or figures, or is a word."""
    reading = reading_of(text)

    def figure(words: str) -> Mention:
        return next(one for one in reading.mentions() if text[one.start : one.end] == words)

    filled: dict[str, Role] = {}
    for name, words in roles.items():
        if isinstance(words, list):
            filled[name] = tuple(figure(one) for one in words)
        else:
            filled[name] = words if isinstance(words, Word) else figure(words)
    mixed = mixes([one for one in filled.values() if isinstance(one, Quantity)])
    return Scope(filled, width, mixed, reading, reading.sentences)


@pytest.fixture
def scoped() -> Callable[..., Scope]:
    """A function that makes a scope over copy: `scoped("Of 50 trams, 30 left.", whole="50", part="30")`."""
    return scope_of
