"""An attribute that is worked out when it is first asked for."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Generic, TypeVar

Value = TypeVar("Value")


class lazily(Generic[Value]):  # noqa: N801 (a decorator)
    """As `functools.cached_property`, without the lock that makes that slow before Python 3.12."""

    def __init__(self, work_out: Callable[[Any], Value]) -> None:
        self._work_out = work_out
        self.__doc__ = work_out.__doc__

    def __get__(self, owner: object, _: type | None = None) -> Value:
        value = owner.__dict__[self._work_out.__name__] = self._work_out(owner)
        return value
