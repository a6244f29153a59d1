"""Tests of the linker that holds lists which leave nothing out against their wholes."""

import pytest

from checker.extract import extract
from checker.model import Quantity
from checker.read import read_text
from checker.relate.sums.closed_lists import closed_lists


def _values(text: str) -> list[list[int]]:
    reading = extract(read_text(text, id="copy", source="copy", format="plain"))
    found = closed_lists(reading, "part-whole/closed-list")
    return [[int(one.value or 0) for _, one in each.figures() if isinstance(one, Quantity)] for each in found]


@pytest.mark.parametrize(
    ("text", "figures"),
    [
        ("Four goats were sold: two to Arl, one to Besk and one to Corm.", [[4, 2, 1, 1]]),
        ("Hale won six of nine races: four on foot and one by boat.", [[6, 4, 1]]),
        ("Hale won six of nine races: four on foot, three by boat and two on skis.", [[9, 4, 3, 2]]),
        ("Of the 640 goats, 410 went to Arl, 155 to Besk and 75 to Corm.", [[640, 410, 155, 75]]),
        ("The inn has 93 cups, mugs and bowls. It lost 41 cups, 36 mugs and 14 bowls.", [[93, 41, 36, 14]]),
        ("Four goats were sold: two to Arl and one each to Besk and Corm.", [[4, 2, 1, 1]]),
        ("Five goats were sold: three to Arl and one each to Besk and Corm.", [[5, 3, 1, 1]]),
        ("Six goats were sold: two to Arl and one each to Besk, Ohio, and Corm.", []),
        ("Of the nine goats, three went to Arl and two to Besk.", []),
        ("Of the 640 goats, 410 went to Arl, 115 to Besk, many to Corm and 75 to Tarn.", []),
        ("Bonuses went to Arl (305 goats), Besk (155 goats), Corm (60 goats) and Tarn (30 goats).", []),
    ],
)
def test_figures_of(text: str, figures: list[list[int]]) -> None:
    """The figures are those that the words tie."""
    found = _values(text)
    assert figures == found
