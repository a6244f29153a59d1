"""The functions of the rule language about what may be printed at all."""

from __future__ import annotations

from checker.intervals import Truth
from checker.judge.function import Function, known
from checker.judge.scope import Scope, Value
from checker.model import Passage


def _printable(_scope: Scope, values: tuple[Value, ...]) -> Truth:
    """printable(x): may it stand in finished copy? What is left over from drafting may not."""
    (value,) = values
    return known(not (isinstance(value, Passage) and value.kind == "residue"))


PRINT_FUNCTIONS: dict[str, Function] = {
    "printable": Function(_printable, 1, 1),
}
