"""Tests of a headline's number that the copy lacks: where the first sentence tells the same of another number."""

import pytest

from checker.extract import extract
from checker.read import read_text
from checker.relate.told.lead_facts import is_fact_of_lead
from checker.relate.told.stated import by_kind


@pytest.mark.parametrize(
    ("lead", "expected"),
    [
        ("About 16,000 barns in Karvel lost roofs in a gale from the sea.", True),
        ("About 16,000 barns in Karvel still had lost roofs in the gale.", False),
        ("About 16,000 barns in Karvel lost roofs in the gale, of 52,000 in all.", False),
        ("About 16,000 barns a year lost roofs in a gale from the sea.", False),
        ("About 3,000 barns in Karvel lost roofs in a gale from the sea.", False),
        ("It rained. About 16,000 barns in Karvel lost roofs in the gale.", False),
        ("About 16,000 barns stand in Karvel by the sea.", False),
    ],
)
def test_a_number_that_the_copy_lacks(lead: str, expected: bool) -> None:
    """The first sentence must say the same, of a number not too far off, and the copy have no such number."""
    reading = extract(read_text(f"Gale takes 52,000 barns' roofs\n\n{lead}", id="x", source="x", format="plain"))
    head, one, *_ = next(group for group in by_kind(reading) if group[0].figure.kind == "count")
    assert expected == is_fact_of_lead(reading, head, one)
