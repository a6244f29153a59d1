"""The periods that a sentence names, and whether it is about them or compares with them."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from checker.reference.periods import MONTHS, Period, months

_NAMES = "|".join(sorted(MONTHS, key=len, reverse=True))
_Y = r"(?:1[6-9]|2[01])\d\d"
_ORDINALS = {"first": 1, "second": 2, "third": 3, "fourth": 4, "final": 4, "last": 4, "opening": 1}
_NUMBERS = dict(zip("two three four five six seven eight nine ten eleven twelve".split(), range(2, 13), strict=True))
AGO = "ago "  # the step of "five years ago", with how many
_YEAR_ROUND = 13  # months
_SEASONS = {"spring": 3, "summer": 6, "autumn": 9, "fall": 9, "winter": 12}
_BASE_BEFORE = re.compile(
    r"(?:\bthan(?: in| for| during| the| at)*|\bfrom|\bon|\bagainst|\bversus|"
    r"\bcompared (?:with|to)|\bsince(?: (?:\w+ ){0,3}(?:began|begin|started|revived|founded|introduced)"
    r"(?: again)?(?: in)?)?|\bof that (?:for|in)"
    r"|\bof|\bover|\bits|\bfollowing|\bafter|\bup on|\bdown on|\bto(?=$)|\bas in|\bdata to|"
    r"\bup to|\bthose of|\bbefore)"
    r"(?: (?:those|that|the|figure|figures|level|in|for|of|growth|a dip|\d[\d.,]*%?))* ?$"
)
_BASE_ALWAYS = re.compile(
    r"year[- ](?:earlier|ago|before|previously)|previous (?:year|season)|same (?:months|period|quarter|half|time)|"
    r"12 months (?:ago|earlier|before)|a year$|twelve months"
)


@dataclass(frozen=True, slots=True)
class When:
    """A period that the copy names: where, which, and whether another one is compared with it (`base`).

    years_before: so many years before whatever the copy is about ("a year earlier"); the period itself is then None.
    step: "month" for "the month before", "same month" for "in the same month"; focus finds the period itself.
    """

    start: int
    end: int
    period: Period | None
    base: bool
    years_before: int = 0
    step: str = ""


def periods_named(text: str, start: int, published: date | None) -> Iterator[When]:
    """The periods that a sentence names, in order; `start` is its offset in the document."""
    plain = text.lower().replace("–", "-").replace("—", "-")
    taken = 0
    last: Period | None = None
    for match in _ANY.finditer(plain):
        if match.start() < taken or match.lastgroup is None:
            continue
        name = match.lastgroup
        if name == "step":
            taken = match.end()
            unit, same = match["su"] or match["su2"] or match["su3"], bool(match["su3"])
            yield When(start + match.start(), start + match.end(), None, not same, 0, f"same {unit}" if same else unit)
            continue
        found = _sibling(match, last) if name == "sibling" else _READ[name](match, published)
        if found is None or (name == "month" and not text[match.start() : match.start() + 1].isupper()):
            continue
        taken = match.end()
        period, years = found
        last = period or last
        before = plain[: match.start()].rstrip()
        base = bool(_BASE_ALWAYS.search(match[0]) or (_BASE_BEFORE.search(before) and not _on_day(name, before)))
        step = f"{AGO}{(published.year if published else 0) - period.start.year}" if name == "ago" and period else ""
        yield When(start + match.start(), start + match.end(), period, base or years > 0, years, step)


def _on_day(name: str, before: str) -> bool:
    """Is it just the day on which something was ("on 3 June"), and nothing that is "up on" it?"""
    return name == "day" and re.search(r"(?<!\bup )(?<!\bdown )\bon(?: the)?$", before) is not None


Found = tuple[Period | None, int] | None


def _year_of(match: re.Match[str], name: str, published: date | None, month: int) -> int | None:
    """The year that stands there, or else the last one whose month had ended when the copy was published."""
    if match[name]:
        return int(match[name][-4:])
    if published is None:
        return None
    return published.year if month <= published.month else published.year - 1


def _month_range(match: re.Match[str], published: date | None) -> Found:
    first, last = MONTHS[match["r1"]], MONTHS[match["r2"]]
    year = _year_of(match, "ry", published, last)
    if year is None:
        return None
    count = (last - first) % 12 + 1
    return months(year if first <= last else year - 1, first, count), 0


def _month(match: re.Match[str], published: date | None) -> Found:
    month = MONTHS[match["m1"]]
    year = _year_of(match, "my", published, month)
    return None if year is None else (months(year, month, 1), 0)


def _week(match: re.Match[str], published: date | None) -> Found:
    month = MONTHS[match["wm"] or match["wm2"]]
    year = _year_of(match, "wy", published, month)
    try:
        last = date(year or 0, month, int(match["wd"] or match["wd2"]))
    except ValueError:
        return None
    return Period(last - timedelta(days=6), last + timedelta(days=1)), 0


def _since(match: re.Match[str], published: date | None) -> Found:
    """The stretch of "since January" or "so far this year": from its first day to the day of publication."""
    if published is None:
        return None
    return Period(date(published.year, 1, 1), published + timedelta(days=1)), 0


def _quarter(match: re.Match[str], published: date | None) -> Found:
    number = _ORDINALS.get(match["q1"] or "") or int(match["q2"])
    return _part(match["qy"] or match["qy2"], number, 3, published)


def _half(match: re.Match[str], published: date | None) -> Found:
    number = min(_ORDINALS.get(match["h1"] or "") or int(match["h2"]), 2)
    return _part(match["hy"] or match["hy2"], number, 6, published)


def _part(year: str | None, number: int, length: int, published: date | None) -> Found:
    if year:
        return months(int(year[-4:]), (number - 1) * length + 1, length), 0
    if published is None:
        return None
    found = months(published.year, (number - 1) * length + 1, length)
    return (found if found.end <= published else found.years_before()), 0


def _sibling(match: re.Match[str], last: Period | None) -> Found:
    """The half or quarter of "in the second" after another one of the same year."""
    if last is None or last.grain not in ("half", "quarter"):
        return None
    length = 6 if last.grain == "half" else 3
    first = (_ORDINALS[match["b1"]] - 1) * length + 1
    return (months(last.start.year, first, length), 0) if first < _YEAR_ROUND else None


def _no_sibling(match: re.Match[str], published: date | None) -> Found:
    return None


def _season(match: re.Match[str], published: date | None) -> Found:
    first = _SEASONS[match["s1"]]
    year = int(match["sy"])
    return months(year - (first == 12), first, 3), 0


def _two_years(match: re.Match[str], published: date | None) -> Found:
    year, following = int(match["t1"]), int(match["t2"])
    return (months(year, 4, 12, match[0]), 0) if following in (year + 1, (year + 1) % 100) else None


def _day(match: re.Match[str], published: date | None) -> Found:
    month = MONTHS[match["dm"] or match["dm2"]]
    year = _year_of(match, "dy", published, month)
    try:
        day = date(year or 0, month, int(match["dd"] or match["dd2"]))
    except ValueError:
        return None
    return Period(day, day + timedelta(days=1)), 0


def _year(match: re.Match[str], published: date | None) -> Found:
    return months(int(match["y1"]), 1, 12), 0


def _last_year(match: re.Match[str], published: date | None) -> Found:
    return None if published is None else (months(published.year - 1, 1, 12), 0)


def _this_year(match: re.Match[str], published: date | None) -> Found:
    return None if published is None else (months(published.year, 1, 12), 0)


def _year_earlier(match: re.Match[str], published: date | None) -> Found:
    return None, 1


def _years_ago(match: re.Match[str], published: date | None) -> Found:
    """So many years before today ("ago"), or before what the copy is about ("earlier", "in ten years")."""
    years = _NUMBERS.get(match["an"] or match["an2"] or "") or int(match["an"] or match["an2"] or 10)
    if (match["ak"] or match["ak2"]) != "ago":
        return None, years
    return None if published is None else (months(published.year - years, 1, 12), 0)


_UNITS = "week|month|quarter|half"


def _no_step(match: re.Match[str], published: date | None) -> Found:
    return None


def _last_month(match: re.Match[str], published: date | None) -> Found:
    if published is None:
        return None
    year, month = (published.year, published.month - 1) if published.month > 1 else (published.year - 1, 12)
    return months(year, month, 1), 0


_FORMS: tuple[tuple[str, str, Callable[[re.Match[str], date | None], Found]], ...] = (
    (
        "earlier",
        r"\b(?:(?:a|one|the|12 months|twelve months) ?(?:year )?(?:earlier|ago|before(?= |,|\.|;|$)|previously)"
        r"|(?:the )?(?:previous|preceding|prior) year|the same (?:\w+ )?(?:months|period|quarter|"
        r"half|month|week|time)"
        r" (?:of )?(?:last year|a year (?:ago|earlier|before)|the (?:year before|previous year)))",
        _year_earlier,
    ),
    (
        "step",
        rf"\b(?:(?:the|a|one) (?P<su>{_UNITS}) (?:before|earlier|previously)\b|(?:the )?(?:previous|preceding|prior) "
        rf"(?P<su2>{_UNITS})\b|(?:in|for|of|over|during) (?:the same|that) (?P<su3>{_UNITS}|year)\b"
        r"(?! (?:of|last|a year|in)))",
        _no_step,
    ),
    ("lastmonth", r"\blast month\b(?!'s)", _last_month),
    (
        "ago",
        rf"\b(?:(?P<an>{'|'.join(_NUMBERS)}|\d\d?) years (?P<ak>ago|earlier|before|previously)|"
        rf"a decade (?P<ak2>ago|earlier|before)|"
        rf"(?:over|in) (?:the (?:last |past )?)?(?:(?P<an2>{'|'.join(_NUMBERS)}|\d\d?) years|decade)(?! of))\b",
        _years_ago,
    ),
    (
        "since",
        r"\b(?:since (?:the (?:beginning|start) of the year|january)|so far this year|this year to date)",
        _since,
    ),
    (
        "range",
        rf"\b(?:between |from )?(?P<r1>{_NAMES})(?: and | to |-| through )(?P<r2>{_NAMES})\b"
        rf"(?: (?:quarter|period|months))?(?P<ry>(?: of|,)? {_Y}\b)?",
        _month_range,
    ),
    (
        "week",
        rf"\bweek (?:ending|to|ended)(?: on)? (?:the )?(?:(?P<wd>\d\d?)(?:st|nd|rd|th)? (?P<wm>{_NAMES})"
        rf"|(?P<wm2>{_NAMES}) (?P<wd2>\d\d?))\b(?P<wy>,? {_Y}\b)?",
        _week,
    ),
    (
        "quarter",
        rf"\b(?:(?P<q1>first|second|third|fourth|final) quarter|q(?P<q2>[1-4]))\b(?:(?P<qy>(?: of)? {_Y})|"
        rf"(?P<qy2>-{_Y}))?",
        _quarter,
    ),
    (
        "half",
        rf"\b(?:(?P<h1>first|second|opening) (?:half|six months)|h(?P<h2>[12]))\b(?:(?P<hy>(?: of)? {_Y})|"
        rf"(?P<hy2>-{_Y}))?",
        _half,
    ),
    ("sibling", r"\b(?:in|for|of) the (?P<b1>first|second|third|fourth)(?= ?(?:[.,;:]|and\b|but\b|$))", _no_sibling),
    ("season", rf"\b(?P<s1>spring|summer|autumn|fall|winter)(?: of)? (?P<sy>{_Y})\b", _season),
    ("span", rf"\b(?P<t1>{_Y})[-/](?P<t2>\d\d(?:\d\d)?)\b", _two_years),
    (
        "day",
        rf"\b(?:(?P<dd>\d\d?)(?:st|nd|rd|th)? (?:of )?(?P<dm>{_NAMES})|"
        rf"(?P<dm2>{_NAMES})\.? (?P<dd2>\d\d?))\b(?P<dy>,? {_Y}\b)?",
        _day,
    ),
    ("month", rf"\b(?P<m1>{_NAMES})\b\.?(?P<my>(?: of|,)? {_Y}\b)?", _month),
    ("last", r"(?<!the )\blast year\b(?!'s)", _last_year),
    ("this", r"\bthis year\b", _this_year),
    ("year", rf"\b(?P<y1>{_Y})\b(?![.,]\d|%)", _year),
)
_ANY = re.compile("|".join(f"(?P<{name}>{pattern})" for name, pattern, _ in _FORMS))
_READ = {name: read for name, _, read in _FORMS}
