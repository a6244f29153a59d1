"""Tests of the event that a date is the date of."""

import pytest

from checker.marks import KINDS
from checker.relate.told.said_events import event_at


@pytest.mark.parametrize(
    ("form", "expected"),
    [
        ("brandt resigned from the council on {date}.", ("resignation", False)),
        ("since his resignation from the council on {date}.", ("resignation", True)),
        ("work stopped before {date}'s collapse.", ("collapse", True)),
        ("the death rate in {date} was low.", None),
        ("he resigned two days before {date}.", None),
        ("he resigned, and on {date} she spoke.", None),
        ("the earlier crash on {date} was worse.", None),
    ],
)
def test_which_event_a_date_dates(form: str, expected: tuple[str, bool] | None) -> None:
    """The event is the nearest before the date, or owned by it; words between that leave a doubt rule it out."""
    form = form.replace("{date}", KINDS["date"])
    assert expected == event_at(form, form.index(KINDS["date"]))
