"""Tests of where copy says what an abbreviation stands for."""

import pytest

from checker.extract import extract
from checker.read import read_text
from checker.relate.acronyms.defined import definitions


def _found(text: str) -> list[tuple[str, str]]:
    """Each abbreviation with the longest run of words that may be what it stands for."""
    reading = extract(read_text(text, id="copy", source="copy", format="plain"))
    return [(one.short, text[slice(*one.windows[-1])]) for one in definitions(reading) if one.windows]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("At noon the Tarn Mill (TM) shut.", [("TM", "At noon the Tarn Mill")]),
        ("At noon: the Tarn Mill (TM) shut.", [("TM", "the Tarn Mill")]),
        ("It shut. The Tarn Mill (the “TM”) burnt.", [("TM", "The Tarn Mill")]),
        ("Power in mill watt-hours (mWh) fell.", [("MWH", "Power in mill watt-hours")]),
        ("The TM (Tarn Mill) shut.", [("TM", "Tarn Mill")]),
        ("The Tarn Mill, or TM, shut.", [("TM", "The Tarn Mill")]),
        ("The mill (old) shut (see below).", []),
        ("Marl (NYSE: MRL) rose.", []),
    ],
)
def test_definitions_are_found(text: str, found: list[tuple[str, str]]) -> None:
    """Letters in brackets, or before words in brackets, come with the words of their clause."""
    assert found == _found(text)


def test_words_of_another_block_are_no_definition() -> None:
    """A bracket that opens a paragraph has no words before it."""
    reading = extract(read_text("The Tarn Mill\n\n(TM) shut.", id="copy", source="copy", format="plain"))
    assert all(not one.windows for one in definitions(reading))
