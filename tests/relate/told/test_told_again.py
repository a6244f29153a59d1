"""Tests of facts told again: which numbers and dates are held against each other, and what accounts for two."""

import pytest

from checker.extract import extract
from checker.read import read_text
from checker.relate.told.told_again import dates_told_again, numbers_told_again


def _numbers(text: str) -> list[tuple[str, ...]]:
    reading = extract(read_text(text, id="x", source="x", format="plain"))
    return [
        tuple(reading.document.text[slice(*figure.span)] for _, figure in one.figures())
        for one in numbers_told_again(reading, "restatement/told-again")
    ]


def _dates(text: str) -> list[tuple[str, ...]]:
    reading = extract(read_text(text, id="x", source="x", format="plain"))
    return [
        tuple(reading.document.text[slice(*figure.span)] for _, figure in one.figures())
        for one in dates_told_again(reading, "restatement/date-told-again")
    ]


@pytest.mark.parametrize(
    ("title", "lead", "expected"),
    [
        ("recall 14 looms", "it would recall 14 looms.", [("14 looms", "14 looms")]),
        ("recall 14 looms", "it would recall 19 looms.", [("14 looms", "19 looms")]),
        ("pay $35m for looms", "it would pay $85m for looms.", [("$35m", "$85m")]),
        ("open in its 7th year", "it would open in its 9th year.", [("7th", "9th")]),
        ("recall 14 looms", "it would recall 27 looms.", []),  # no slip
        ("pay $24m for looms", "it would pay $24.6m for looms.", []),  # cut short
        ("recall 14 looms", "it would recall 11 looms and, by May, 3 looms.", []),  # added up
        ("recall 14 looms", "it would recall 19 looms, 14 of them now.", []),  # told besides
        (
            "recall 2.4m looms",
            "it would recall 2,380,000 looms and buy 2.9m looms.",
            [("2.4m looms", "2,380,000 looms")],
        ),
        ("recall over 1,400 looms", "it would recall over 1,900 looms.", [("1,400 looms", "1,900 looms")]),
        ("recall over 1,400 looms", "it would recall nearly 1,900 looms.", []),  # hedged in two ways
        ("hire 9 women", "it would hire 8 women and a boy.", []),  # with a single one
        ("recall 140 looms", "it would recall 144 looms.", []),  # rounded
        ("recall 144 looms", "it would recall 140 looms.", [("144 looms", "140 looms")]),  # no title is more exact
        ("lift pay as profits rise 12%", "it would lift pay by 19%.", []),  # of two measures
    ],
)
def test_numbers_of_title_and_lead(title: str, lead: str, expected: list[tuple[str, ...]]) -> None:
    """A number of the title is held against the lead's that is equal or a slip away, if nothing accounts for both."""
    assert expected == _numbers(f"Ostby mill to {title}\n\nThe Ostby mill in the valley of Marl said {lead}")


def test_a_slip_is_made_once() -> None:
    """Two numbers that the copy tells twice each are two facts."""
    text = "Ostby mill to recall 14 looms\n\nThe Ostby mill said it would recall 19 looms."
    assert [("14 looms", "19 looms")] == _numbers(text)
    assert ("14 looms", "19 looms") not in _numbers(f"{text}\n\nOf 14 looms one fell over. Of 19 looms none did.")


def test_numbers_beyond_a_table_are_left() -> None:
    """Copy with more than thirty numbers of one kind is a table in prose."""
    text = "Ostby mill to recall 14 looms\n\nThe Ostby mill said it would recall 19 looms."
    assert [] == _numbers(text + "".join(f"\n\nIt rained on {number} looms." for number in range(200, 230)))


@pytest.mark.parametrize(
    ("lead", "expected"),
    [
        ("takings of the Ostby mill rose in March.", [("March", "March")]),
        ("takings of the Ostby mill rose to 4m crowns in May.", [("March", "May")]),
        ("takings of the Ostby mill rose from those of May.", []),  # another word before it
        ("takings of the Ostby mill rose in May and in June.", []),  # which of the two?
    ],
)
def test_dates_of_title_and_lead(lead: str, expected: list[tuple[str, ...]]) -> None:
    """A month of the title is held against the lead's only date, behind the same word."""
    assert expected == _dates(f"Ostby mill takings rise in March\n\nThe {lead}")


@pytest.mark.parametrize(
    ("year", "expected"), [("2031", [("2031", "2031")]), ("2032", [("2031", "2032")]), ("2032 or 2033", [])]
)
def test_years_of_title_and_lead(year: str, expected: list[tuple[str, ...]]) -> None:
    """A year of the title is held against the lead's as a month is."""
    assert expected == _dates(f"Ostby mill to shut in 2031\n\nThe mill at Ostby is to shut in {year}, it said.")
