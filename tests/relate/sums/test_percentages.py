"""The percentages of a sentence are read, with bare numbers in a list after one."""

from __future__ import annotations

from checker.extract import extract
from checker.read import read_text
from checker.relate.sums.percentages import percentages, total


def test_percentages_of_a_sentence() -> None:
    """A bare number after a percentage is one as well, a count of something is not."""
    copy = "Rail carries 44 percent of the stone, barges 33 and carts 23, on 12 boats."
    reading = extract(read_text(copy, id="t", source="t", format="plain"))
    found = list(percentages(reading, reading.sentences[0]).values())
    assert [44, 33, 23] == [one.value for one in found]
    assert 100 == total(found)
