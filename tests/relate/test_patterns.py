"""Tests of kept patterns: what is loaded finds what `re` itself finds."""

import re

import pytest

from checker.relate.patterns import Patterns

_PATTERNS = [
    r"(?P<new>\d+) from (?P<old>\d+)",
    r"\b(?:rose|fell) (?:[^,;]){0,20}?(\d+)",
    "[\x86-\x94] of (?=the)",
    r"(a+)+b|é{2,3}",
]


@pytest.mark.parametrize("pattern", _PATTERNS)
@pytest.mark.parametrize("text", ["rose in May to 12 from 10", "\x87 of the whole", "aaab ééé", ""])
def test_a_kept_pattern_finds_what_it_found(pattern: str, text: str) -> None:
    """A pattern compiled by one run and loaded by another gives the same matches and groups."""
    first = Patterns()
    first.compiled(pattern)
    loaded = Patterns(first.fresh).compiled(pattern)
    expected = [(one.span(), one.groupdict()) for one in re.finditer(pattern, text)]
    assert expected == [(one.span(), one.groupdict()) for one in loaded.finditer(text)]
    assert re.compile(pattern).flags == loaded.flags


def test_what_is_kept_is_not_compiled_again() -> None:
    """Only patterns that no earlier run has needed are fresh."""
    first = Patterns()
    first.compiled("one")
    second = Patterns(first.fresh)
    second.compiled("one")
    second.compiled("two")
    assert ({"one"}, {"two"}) == (set(first.fresh), set(second.fresh))


def test_a_python_that_compiles_otherwise_is_no_hindrance(monkeypatch: pytest.MonkeyPatch) -> None:
    """Where the inner modules of `re` do not answer, the pattern is compiled and nothing is kept."""
    monkeypatch.setattr("checker.relate.patterns.import_module", lambda name: object())
    patterns = Patterns()
    assert patterns.compiled("a(b)").fullmatch("ab")
    assert {} == patterns.fresh
