"""Small drawings where looking is quicker than reading: parts against a whole, from and to, two ranges, a week."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date
from fractions import Fraction
from html import escape

from checker.model import CalendarDate, Evidence, Verdict
from checker.report.characters import one_line

_WIDTH, _BAR, _GAP, _LEFT = 320, 18, 8, 4
_WHOLES = ("whole", "total", "aboard")
_CHANGES = ("delta", "by")
_FROM_TO = {"old": 0, "from": 0, "new": 1, "to": 1}
_DAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
Bar = tuple[Fraction, str, str]  # value, text, class


def drawing(verdict: Verdict) -> str:
    """The drawing of a verdict as inline SVG; "" where there is nothing to see."""
    dates = [one.mention for one in verdict.evidence if isinstance(one.mention, CalendarDate)]
    days = [one for one in dates if one.weekday is not None]
    if verdict.rule.startswith("weekday-date/") and days:
        return _week(days[0], verdict.status)
    valued = [one for one in verdict.evidence if one.low is not None and one.high is not None]
    of_whole = _of_whole(valued, verdict)
    if of_whole:
        return of_whole
    pair = sorted((one for one in valued if one.role in _FROM_TO), key=lambda one: _FROM_TO[one.role])
    if len(pair) == 2 and len({one.unit for one in pair}) == 1:
        stated = next((one for one in valued if one.role in _CHANGES), None)
        return _bars(pair, stated, verdict.status)
    if verdict.status != "pass" and 2 <= len(valued) <= 6 and len({one.unit for one in valued}) == 1:
        return _number_line(valued, verdict.status)
    return ""


def _of_whole(valued: Sequence[Evidence], verdict: Verdict) -> str:
    """Parts above their whole, or a part beside it with the share that the copy states."""
    whole = [one for one in valued if one.role in _WHOLES]
    if len(whole) != 1:
        return ""
    summed = verdict.rule.startswith("part-whole/")
    rest = [one for one in valued if one is not whole[0] and one.unit != "percent"]
    parts = [one for one in rest if summed or one.role in ("parts", "part")]
    if len(parts) >= 2:
        return _stacked(parts, whole[0], verdict.status)
    if len(parts) == 1 and whole[0].unit != "percent":
        share = next((one for one in valued if one.unit == "percent"), None)
        return _bars((parts[0], whole[0]), share, verdict.status)
    return ""


def _value(one: Evidence) -> Fraction:
    return (Fraction(one.low or 0) + Fraction(one.high or 0)) / 2


def _stacked(parts: Sequence[Evidence], whole: Evidence, status: str) -> str:
    """The parts end to end above the whole."""
    total = sum((_value(one) for one in parts), Fraction(0))
    most = max(total, _value(whole))
    if most <= 0 or any(_value(one) < 0 for one in parts):
        return ""
    shapes, x = [], Fraction(_LEFT)
    for at, one in enumerate(parts):
        wide = _value(one) / most * (_WIDTH - 2 * _LEFT)
        shapes.append(_rect(x, 0, wide, f"part p{at % 4}", one.text))
        x += wide
    wide = _value(whole) / most * (_WIDTH - 2 * _LEFT)
    ends = (x, _LEFT + wide)
    if min(ends) < max(ends):  # what is missing in the shorter row
        y = 0 if x < _LEFT + wide else _BAR + _GAP
        shapes.append(_rect(min(ends), y, max(ends) - min(ends), "gap", ""))
    shapes.append(_rect(Fraction(_LEFT), _BAR + _GAP, wide, f"whole {status}", whole.text))
    said = f"{' + '.join(one.text for one in parts)} drawn end to end above {whole.text}"
    return _svg(shapes, 2 * _BAR + _GAP, said)


def _bars(pair: Sequence[Evidence], stated: Evidence | None, status: str) -> str:
    """From and to as two bars on one scale, and under them where the change that the copy states would lead."""
    kinds = "part p0", f"whole {status}"
    bars: list[Bar] = [(_value(one), one.text, kind) for one, kind in zip(pair, kinds, strict=True)]
    told = f"{pair[0].text} and {pair[1].text} as bars on one scale"
    if stated is not None and (led := _led_to(pair, stated)) is not None:
        bars.append((*led, "stated"))
        told += f", and as stated: {led[1]}"
    most = max(abs(value) for value, _, _ in bars)
    if most == 0:
        return ""
    shapes = [
        _rect(Fraction(_LEFT), at * (_BAR + _GAP), abs(value) / most * (_WIDTH - 2 * _LEFT), kind, text)
        for at, (value, text, kind) in enumerate(bars)
    ]
    return _svg(shapes, len(bars) * (_BAR + _GAP) - _GAP, told)


def _led_to(pair: Sequence[Evidence], stated: Evidence) -> tuple[Fraction, str] | None:
    """Where the change that the copy states leads from the old value, towards the new one; or its share of a whole."""
    old, new = map(_value, pair)
    by = abs(_value(stated))
    sign = 1 if new >= old else -1
    if stated.unit == "percent" and pair[1].role in _WHOLES:
        return new * by / 100, f"{stated.text} of {pair[1].text}"
    if stated.unit == "percent" and pair[0].unit != "percent":
        return old * (1 + sign * by / 100), f"{pair[0].text} changed by {stated.text}"
    return (old + sign * by, f"{pair[0].text} changed by {stated.text}") if stated.unit == pair[0].unit else None


def _number_line(valued: Sequence[Evidence], status: str) -> str:
    """What each figure can stand for, one under another on one scale."""
    low = min(Fraction(one.low or 0) for one in valued)
    high = max(Fraction(one.high or 0) for one in valued)
    if low == high or all(one.low == one.high for one in valued):
        return ""  # points on a line say no more than the figures do
    margin = (high - low) / 20
    scale = (_WIDTH - 2 * _LEFT) / (high - low + 2 * margin)
    shapes = []
    for at, one in enumerate(valued):
        x = (Fraction(one.low or 0) - low + margin) * scale + _LEFT
        wide = max((Fraction(one.high or 0) - Fraction(one.low or 0)) * scale, Fraction(3))
        shapes.append(_rect(x, at * (_BAR + _GAP), wide, f"range {status if at else 'part p0'}", one.text, beside=True))
    height = len(valued) * (_BAR + _GAP) - _GAP
    return _svg(shapes, height, "on one scale: " + ", ".join(one.text for one in valued))


def _week(mention: CalendarDate, status: str) -> str:
    """The days of a week, with the one that the copy names, and the one that the date has where its year is printed."""
    named, real = mention.weekday, _weekday(mention)
    wide = Fraction(_WIDTH - 2 * _LEFT, 7)
    kinds = {real: "day real", named: f"day {status}"}
    shapes = [_rect(_LEFT + wide * at, 0, wide - 2, kinds.get(at, "day"), name) for at, name in enumerate(_DAYS)]
    said = f"the copy says {_DAYS[named]}" if named is not None else "a week"
    said += f", the date is a {_DAYS[real]}" if real is not None and real != named else ""
    return _svg(shapes, _BAR, said)


def _weekday(mention: CalendarDate) -> int | None:
    """The weekday of a date that is printed in full."""
    if mention.year is None or mention.month is None or mention.day is None or not mention.possible:
        return None
    return date(mention.year, mention.month, mention.day).weekday()


def _rect(x: Fraction, y: int, wide: Fraction, kind: str, text: str, *, beside: bool = False) -> str:
    """A bar with its text in it, or beside it where the bar is too short."""
    left, length = float(x), max(float(wide), 1.0)
    fits = not beside and length > 7 * len(text)
    room_right = _WIDTH - (left + length) > 7 * len(text)
    if fits:
        label = _text(left + 4, y, "inside", text)
    elif room_right:
        label = _text(left + length + 4, y, "beside", text)
    else:
        label = _text(left - 4, y, "beside end", text) if beside else ""
    shape = f'class="{kind}" x="{left:.1f}" y="{y}" width="{length:.1f}" height="{_BAR}" rx="2"'
    hint = f"<title>{escape(one_line(text))}</title>" if text and not label else ""
    return f"<rect {shape}>{hint}</rect>{label}" if hint else f"<rect {shape}/>{label}"


def _text(x: float, y: int, kind: str, text: str) -> str:
    return f'<text class="{kind}" x="{x:.1f}" y="{y + 13}">{escape(one_line(text))}</text>'


def _svg(shapes: Iterator[str] | Sequence[str], height: int, said: str) -> str:
    return (
        f'<svg class="drawing" viewBox="0 0 {_WIDTH} {height}" width="{_WIDTH}" height="{height}" role="img"'
        f' aria-label="{escape(one_line(said))}">{"".join(shapes)}</svg>'
    )
