"""Tests of bundles: their price, what they save and the prices of what is in them."""

import pytest

from checker.extract import extract
from checker.read import read_text
from checker.relate.sums.bundles import bundles


@pytest.mark.parametrize(
    ("copy", "expected"),
    [
        ("The pass is $12, saving 40% compared with buying each separately (tram $8, ferry $12).", [2]),
        ("The pass is $12, a discount of 40% on the combined price of $8 for the tram and $12 for the ferry.", [2]),
        ("The pass is $12, saving 40% compared with the adult fare (tram $8, ferry $12).", []),
        ("The pass is $12, saving over 20% compared with buying each separately (tram $8, ferry $12).", []),
        ("The pass is $12, saving 40% compared with buying each separately (from $8, up to $12).", []),
    ],
)
def test_what_is_in_a_bundle(copy: str, expected: list[int]) -> None:
    """The prices count where they are those of its parts, told one by one."""
    relations = bundles(extract(read_text(copy, id="copy", source="copy", format="plain")), "change/bundle")
    assert expected == [len(relation.roles["parts"]) for relation in relations]  # type: ignore[arg-type]
