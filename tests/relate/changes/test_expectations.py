"""Tests of the linker of results and forecasts."""

import pytest

from checker.extract import extract
from checker.model import Word
from checker.read import read_text
from checker.relate.changes.expectations import result_and_forecast


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Orla beat market forecasts. Profit was €31m; analysts had expected €29m.", [(1, "€31m", "€29m")]),
        ("Orla's sales missed expectations. They were €31m. Wall Street had forecast €33m.", [(-1, "€31m", "€33m")]),
        ("It is short of its target: 83% were on time, compared with a target of 90%.", [(-1, "83%", "90%")]),
        ("Orla beat forecasts but missed its targets. Profit was €31m; analysts had expected €29m.", []),
        ("Orla beat forecasts. Analysts polled by the agency expected €29m; it reported €31m.", [(1, "€31m", "€29m")]),
        ("Orla beat forecasts. Analysts expected €29m; it reported €31m in the year before.", []),
        ("Orla beat forecasts for profit. Analysts expected sales of €29m. It reported sales of €31m.", []),
        ("Orla did not beat forecasts. Profit was €31m; analysts had expected €29m.", []),
        ("Orla beat forecasts. Its loss was €31m; analysts had expected €29m.", []),
        ("Orla beat forecasts. Profit was €31m, up from €30m; analysts had expected €29m.", [(1, "€31m", "€29m")]),
    ],
)
def test_a_result_is_held_against_what_was_expected(text: str, found: list[tuple[int, str, str]]) -> None:
    """The words, the result and the forecast are found; copy that says both, or a loss, is left alone."""
    told = []
    for relation in result_and_forecast(
        extract(read_text(text, id="copy", source="copy", format="plain")), "comparison/any"
    ):
        word, figures = relation.roles["direction"], dict(relation.figures())
        assert isinstance(word, Word)
        told.append((word.sign, *(text[figures[role].start : figures[role].end] for role in ("result", "hoped"))))
    assert found == told
