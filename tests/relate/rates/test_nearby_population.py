"""Tests of the linker of rates for so many people told near the cases and the population."""

import pytest

from checker.extract import extract
from checker.read import read_text
from checker.relate.rates.nearby_population import rates_of_populations


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("There were 48 fires in Oster. With a population of 700,000, that is a rate of 12 per 100,000.", 1),
        ("There were 48 fires in Oster. Its population of 700,000 is old; the rate is 12 per 100,000.", 0),
        ("There were 48 fires and 30 floods. With a population of 700,000, that is 12 per 100,000.", 0),
        ("There were 84 fires and 30 floods. With a population of 700,000, that is 12 per 100,000.", 1),
        ("There were 48 fires in Oster, of 700,000 people. That is a rate of 12 per 97 engines.", 0),
    ],
)
def test_a_rate_finds_its_cases(text: str, found: int) -> None:
    """One count and one population before a rate that sums them up; of several only those that fit."""
    reading = extract(read_text(text, id="copy", source="copy", format="plain"))
    assert found == len(list(rates_of_populations(reading, "rate/any")))
