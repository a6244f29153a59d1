"""Tests of the linker of hopes and results."""

from collections.abc import Callable, Iterator

import pytest

from checker.model import Reading, Relation
from checker.relate.changes.hopes import hopes_and_results

Linker = Callable[[Reading, str], Iterator[Relation]]
Printed = Callable[[Linker, str], list[list[str]]]


@pytest.mark.parametrize(
    ("linker", "text", "roles"),
    [
        (
            hopes_and_results,
            "The town had set aside £1.4 million for salt, and the work came in under budget at £1.1 million.",
            [["£1.1 million", "£1.4 million"]],
        ),
        (
            hopes_and_results,
            "Revenue was £38.2m. Brokers had forecast £37.5m, so the figure beat expectations.",
            [["£38.2m", "£37.5m"]],
        ),
        (hopes_and_results, "The yard had been hoping for 200 boats, a target it easily beat. It sold 212 boats.", []),
        (
            hopes_and_results,
            "It sold 212 boats. The yard had been hoping for 200 boats, a target it easily beat.",
            [["212", "200"]],
        ),
        (hopes_and_results, "The target is to cut deaths to 40. There were 31 deaths, so it beat the target.", []),
        (hopes_and_results, "The target was 2 million tonnes. Stocks are half a million tonnes over target.", []),
    ],
)
def test_hopes(printed: Printed, linker: Linker, text: str, roles: list[list[str]]) -> None:
    """A target, budget or forecast is found with the one result that is set above or below it."""
    assert roles == printed(linker, text)
