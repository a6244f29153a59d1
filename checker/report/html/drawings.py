"""Small drawings where looking is quicker than reading: parts against a whole, from and to, two ranges, a week."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from fractions import Fraction
from html import escape

from checker.model import CalendarDate, Evidence, Verdict
from checker.report.characters import one_line

_WIDTH, _BAR, _GAP, _LEFT = 320, 18, 8, 4
_FROM_TO = {"old": 0, "from": 0, "new": 1, "to": 1}
_DAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
Bar = tuple[Fraction, str, str]  # value, text, class


def drawing(verdict: Verdict) -> str:
    """The drawing of a verdict as inline SVG; "" where there is nothing to see."""
    valued = [one for one in verdict.evidence if one.low is not None and one.high is not None]
    units = {one.unit for one in valued}
    whole = [one for one in valued if one.role == "whole"]
    parts = [one for one in valued if one.role in ("parts", "part")]
    if len(whole) == 1 and len(parts) >= 2:
        return _stacked(parts, whole[0], verdict.status)
    days = [
        one for one in verdict.evidence if isinstance(one.mention, CalendarDate) and one.mention.weekday is not None
    ]
    if verdict.rule.startswith("weekday-date/") and days:
        return _week(days[0].mention, verdict.status)
    pair = sorted((one for one in valued if one.role in _FROM_TO), key=lambda one: _FROM_TO[one.role])
    if len(pair) == 2 and len({one.unit for one in pair}) == 1:
        return _bars(pair, verdict.status)
    if 2 <= len(valued) <= 6 and len(units) == 1:
        return _number_line(valued, verdict.status)
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
    shapes.append(_rect(Fraction(_LEFT), _BAR + _GAP, wide, f"whole {status}", whole.text))
    said = f"{' + '.join(one.text for one in parts)} drawn end to end above {whole.text}"
    return _svg(shapes, 2 * _BAR + _GAP, said)


def _bars(pair: Sequence[Evidence], status: str) -> str:
    """From and to as two bars on one scale."""
    most = max(abs(_value(one)) for one in pair)
    if most == 0:
        return ""
    shapes = [
        _rect(Fraction(_LEFT), at * (_BAR + _GAP), abs(_value(one)) / most * (_WIDTH - 2 * _LEFT), kind, one.text)
        for at, (one, kind) in enumerate(zip(pair, ("part p0", f"whole {status}"), strict=True))
    ]
    return _svg(shapes, 2 * _BAR + _GAP, f"{pair[0].text} and {pair[1].text} as bars on one scale")


def _number_line(valued: Sequence[Evidence], status: str) -> str:
    """What each figure can stand for, one under another on one scale."""
    low = min(Fraction(one.low or 0) for one in valued)
    high = max(Fraction(one.high or 0) for one in valued)
    if low == high:
        return ""
    margin = (high - low) / 20
    scale = (_WIDTH - 2 * _LEFT) / (high - low + 2 * margin)
    shapes = []
    for at, one in enumerate(valued):
        x = (Fraction(one.low or 0) - low + margin) * scale + _LEFT
        wide = max((Fraction(one.high or 0) - Fraction(one.low or 0)) * scale, Fraction(3))
        shapes.append(_rect(x, at * (_BAR + _GAP), wide, f"range {status if at else 'part p0'}", one.text, beside=True))
    height = len(valued) * (_BAR + _GAP) - _GAP
    return _svg(shapes, height, "on one scale: " + ", ".join(one.text for one in valued))


def _week(mention: object, status: str) -> str:
    """The days of a week, with the one that the copy names."""
    named = getattr(mention, "weekday", None)
    wide = Fraction(_WIDTH - 2 * _LEFT, 7)
    shapes = [
        _rect(_LEFT + wide * at, 0, wide - 2, f"day {status if at == named else ''}".strip(), name)
        for at, name in enumerate(_DAYS)
    ]
    return _svg(shapes, _BAR, f"the copy says {_DAYS[named]}" if isinstance(named, int) else "a week")


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
    return f'<rect class="{kind}" x="{left:.1f}" y="{y}" width="{length:.1f}" height="{_BAR}" rx="2"/>{label}'


def _text(x: float, y: int, kind: str, text: str) -> str:
    return f'<text class="{kind}" x="{x:.1f}" y="{y + 13}">{escape(one_line(text))}</text>'


def _svg(shapes: Iterator[str] | Sequence[str], height: int, said: str) -> str:
    return (
        f'<svg class="drawing" viewBox="0 0 {_WIDTH} {height}" width="{_WIDTH}" height="{height}" role="img"'
        f' aria-label="{escape(one_line(said))}">{"".join(shapes)}</svg>'
    )
