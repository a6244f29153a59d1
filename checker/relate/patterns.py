"""Regular expressions compiled when first needed, and given back in a form that a later run can load at once.

`re` takes some milliseconds to compile a long phrase, and a run over copy of all kinds needs hundreds. What it compiles
to is a list of numbers that loads in microseconds; `re` offers no way to it, so its inner modules are asked, as they
have been since Python 3.11. Where they cannot answer, each run compiles for itself.
"""

from __future__ import annotations

import marshal
import re
import zlib
from array import array
from collections.abc import Mapping
from importlib import import_module
from typing import Any

_NUMBER = "I"  # the type of the numbers, 32 bits wide


class Patterns:
    """Expressions by their source: those kept from earlier runs are loaded, the others compiled.

    `fresh` holds what has been compiled since, in the form in which it can be kept.
    """

    def __init__(self, kept: Mapping[str, bytes] | None = None) -> None:
        self._kept = kept or {}
        self._ready: dict[str, re.Pattern[str]] = {}
        self.fresh: dict[str, bytes] = {}

    def compiled(self, pattern: str) -> re.Pattern[str]:
        """The expression for a pattern."""
        ready = self._ready.get(pattern)
        if ready is None:
            ready = self._ready[pattern] = self._made(pattern)
        return ready

    def _made(self, pattern: str) -> re.Pattern[str]:
        kept = self._kept.get(pattern)
        if kept is not None:
            return _loaded(pattern, kept)
        packed = _packed(pattern)
        if packed is None:
            return re.compile(pattern)
        self.fresh[pattern] = packed
        return _loaded(pattern, packed)


def _packed(pattern: str) -> bytes | None:
    """The pattern compiled, as bytes; nothing if this Python compiles in another way."""
    try:
        inner: Any = import_module("re._compiler")
        parser: Any = import_module("re._parser")
        parsed = parser.parse(pattern, 0)
        code: list[int] = inner._code(parsed, 0)
    except (ImportError, AttributeError, TypeError):
        return None
    names: dict[str, int] = parsed.state.groupdict
    return zlib.compress(
        marshal.dumps((parsed.state.flags, array(_NUMBER, code).tobytes(), parsed.state.groups - 1, names)), 1
    )


def _loaded(pattern: str, packed: bytes) -> re.Pattern[str]:
    engine: Any = import_module("_sre")
    flags, numbers, groups, names = marshal.loads(zlib.decompress(packed))
    code = array(_NUMBER)
    code.frombytes(numbers)
    by_number: list[str | None] = [None] * (groups + 1)
    for name, number in names.items():
        by_number[number] = name
    made: re.Pattern[str] = engine.compile(pattern, flags, code.tolist(), groups, names, tuple(by_number))
    return made
