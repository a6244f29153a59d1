"""What can go wrong, as a small tree; every error carries its place, its cause and what to do.

TieoutError
 +-- UsageError       the command line cannot be carried out as given
 +-- ReadError        a document cannot be read
 +-- RuleError        a rule file is wrong
      +-- ExpressionError   an expression in it is wrong
 +-- ReferenceDataError     a table that copy is checked against cannot be used
"""

from __future__ import annotations


class TieoutError(Exception):
    """Something could not be done; `place` says where, `cause` why, `fix` what to do about it."""

    def __init__(self, cause: str, *, place: str = "", fix: str = "") -> None:
        super().__init__(cause)
        self.cause = cause
        self.place = place
        self.fix = fix

    def __str__(self) -> str:
        place = f"{self.place}: " if self.place else ""
        fix = f" ({self.fix})" if self.fix else ""
        return f"{place}{self.cause}{fix}"


class UsageError(TieoutError):
    """The command line cannot be carried out as given."""


class ReadError(TieoutError):
    """A document cannot be read."""


class RuleError(TieoutError):
    """A rule file is wrong; `place` is file:line:column."""


class ExpressionError(RuleError):
    """An expression of a rule is wrong; `column` is the 1-based place in the expression."""

    def __init__(self, cause: str, *, column: int = 1, place: str = "", fix: str = "") -> None:
        super().__init__(cause, place=place, fix=fix)
        self.column = column


class ReferenceDataError(TieoutError):
    """A table that copy is checked against cannot be used; nothing checked against it would be worth anything."""
