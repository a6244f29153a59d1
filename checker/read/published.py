"""The day of publication as records, front matter and pages print it."""

from __future__ import annotations

import re
from datetime import date, datetime

_ISO = re.compile(r"\d{4}-\d\d-\d\d(?P<time>[T ].+)?", re.ASCII)


def day_of(printed: str) -> date:
    """The day of an ISO date such as 2024-06-27, with or without a time behind it.

    Raises ValueError, with a cause for the writer, for anything else.
    """
    form = _ISO.fullmatch(printed.strip())
    shown = printed if len(printed) <= 40 else f"{printed[:40]}..."
    if form is None:
        raise ValueError(f'the date of publication "{shown}" is not written like 2024-06-27')
    try:
        return datetime.fromisoformat(form[0]).date() if form["time"] else date.fromisoformat(form[0])
    except ValueError as wrong:
        raise ValueError(f'the date of publication "{shown}" is in no calendar') from wrong
