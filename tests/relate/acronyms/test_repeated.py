"""Tests of abbreviations that nobody explains."""

from collections.abc import Callable

import pytest

from checker.relate.acronyms.repeated import repeated

Keys = Callable[..., list[list[str]]]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The OTHB met. Two OTHB clerks left.", [["OTHB", "OTHB"]]),
        ("The OTHB met. Two OTHB clerks left. The OHTB sat.", [["OTHB", "OTHB"], ["OTHB", "OHTB"]]),
        ("The HTB met. Two HTB clerks left. The HBT sat.", []),
        ("The HTB met, the HTB sat, the HTB rose and the HTB left. The HBT sang.", [["HTB", "HBT"]]),
        ("The HTB met, the HTB sat, the HTB rose and the HTB left. The Harbour Boat Trust (HBT) sang.", []),
        ("The HTB met, the HTB sat, the HTB rose and the HTB left. The BTH sang.", []),
    ],
)
def test_repeated(keys: Keys, text: str, expected: list[list[str]]) -> None:
    """One that is used often is right, and one with two neighbours swapped is a slip, unless it is explained."""
    assert expected == keys(text, repeated)
