"""Tests of the linker of superlatives of what a table compares."""

import pytest

from checker.extract import extract
from checker.read import read_text
from checker.relate.tables.superlatives import superlatives_of_tables

QUARTERS = "| £m | Q1 | Q2 | Q3 | Q4 |\n|---|---|---|---|---|\n| Sales | 58.4 | 57.7 | 51.3 | 66.0 |"
LOOMS = "Looms by mill:\n\n- Osk: 412\n- Tarn: 388\n- Holm: 214"
SCHOOLS = "| School | Passes |\n|---|---|\n| Tarsk | 126 |\n| Holm | 120 |\n| Velling | 140 |\n| Total | 386 |"


@pytest.mark.parametrize(
    ("table", "sentence", "roles"),
    [
        (QUARTERS, "The third quarter was the quietest of the year.", {"51.3", "57.7"}),
        (QUARTERS, "The second quarter was the quietest of the year.", {"57.7", "51.3"}),
        (QUARTERS, "The second quarter was the quietest in our history.", set()),
        (SCHOOLS, "Velling had the most passes.", {"140", "126"}),
        (SCHOOLS, "Velling had the most improved pupils.", set()),
        (LOOMS, "Tarn is the largest of the three mills.", {"388", "412"}),
        (LOOMS, "Tarn is the largest of the mills of the dale.", set()),
        (SCHOOLS, "Velling is in the north.", set()),
    ],
)
def test_superlatives(table: str, sentence: str, roles: set[str]) -> None:
    """The number of what is the most or the least is found with the one next to it; totals are not compared."""
    text = f"{table}\n\n{sentence}"
    relations = superlatives_of_tables(extract(read_text(text, id="copy", source="copy", format="plain")), "r")
    found = {text[one.start : one.end] for each in relations for role, one in each.figures() if role != "word"}
    assert roles == found
