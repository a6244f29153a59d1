"""Tests of the functions about what may be printed."""

from collections.abc import Callable

import pytest

from checker.judge.print_functions import PRINT_FUNCTIONS
from checker.judge.scope import Scope
from checker.model import Passage


@pytest.mark.parametrize(("kind", "printable"), [("residue", False), ("acronym", True)])
def test_residue_is_not_printable(scoped: Callable[..., Scope], kind: str, printable: bool) -> None:
    """What is left over from drafting may not print; other words may."""
    found = PRINT_FUNCTIONS["printable"].apply(scoped("copy"), (Passage(kind, 0, 4),))
    assert printable is found.possible  # type: ignore[union-attr]
