"""Regular expressions that are compiled when first used: a short text needs few of the hundreds that there are."""

from __future__ import annotations

import re
from typing import AnyStr, cast


class _Late:
    """An expression that is compiled when it is first asked for one of its methods; from then on it has that method."""

    def __init__(self, source: str | bytes, flags: int) -> None:
        self._source = source
        self._flags = flags

    def __getattr__(self, name: str) -> object:
        found: object = getattr(re.compile(self._source, self._flags), name)
        setattr(self, name, found)
        return found


def late(source: AnyStr, flags: int = 0) -> re.Pattern[AnyStr]:
    """The expression for the source, as `re.compile` gives it, compiled when it is first used.

    A source that is no expression is found out only then: the tests use each.
    """
    return cast("re.Pattern[AnyStr]", _Late(source, flags))
