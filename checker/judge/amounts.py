"""Amounts as the rule language computes with them, and how they are shown in messages and proofs."""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction

from checker.intervals import Interval
from checker.model import Quantity
from checker.precision import interval

_SYMBOLS = {"USD": "$", "GBP": "£", "EUR": "€", "JPY": "¥", "INR": "₹"}
_SCALES = ((10**12, "trillion"), (10**9, "billion"), (10**6, "million"))


class UnlikeError(Exception):
    """Amounts in different units, which can be neither added nor compared."""


@dataclass(frozen=True, slots=True)
class Amount:
    """An interval with its unit ("" for counts and plain numbers).

    sure: False for a product or quotient, whose unit is a guess for showing it ("945,000 pesos at 21 to the dollar").

    Raises:
        UnlikeError: amounts in different units are added or subtracted; a number without unit takes the other's.
    """

    interval: Interval
    unit: str = ""
    sure: bool = True

    def __add__(self, other: Amount) -> Amount:
        return Amount(self.interval + other.interval, shared_unit(self, other), self.sure and other.sure)

    def __sub__(self, other: Amount) -> Amount:
        return Amount(self.interval - other.interval, shared_unit(self, other), self.sure and other.sure)

    def __mul__(self, other: Amount) -> Amount:
        one, another = (other, self) if self.unit == "percent" else (self, other)  # 5 percent of $40 are dollars
        return Amount(self.interval * other.interval, one.unit or another.unit, sure=False)

    def __truediv__(self, other: Amount) -> Amount:
        return Amount(self.interval / other.interval, "" if self.unit == other.unit else self.unit, sure=False)

    def __neg__(self) -> Amount:
        return Amount(-self.interval, self.unit, self.sure)


_RATES = frozenset(("percent", "points"))  # percentages differ by points


def shared_unit(one: Amount, other: Amount) -> str:
    """The unit of two amounts that can be added or compared.

    Raises:
        UnlikeError: they are surely in different units.
    """
    if one.unit == other.unit or not other.unit or (one.unit in _RATES and other.unit in _RATES):
        return one.unit
    if not one.unit:
        return other.unit
    if one.sure and other.sure:
        raise UnlikeError(f"{one.unit} and {other.unit}")
    return ""


def amount(quantity: Quantity, width: str, mixed: bool) -> Amount:
    """The amount that a figure stands for, at a width of `checker.precision`."""
    return Amount(interval(quantity, width, mixed=mixed), quantity.unit)


def plain(number: int | Fraction, unit: str = "") -> Amount:
    """The amount of one exact number."""
    return Amount(Interval.point(number), unit)


def shown(value: Amount) -> str:
    """An amount in the words of copy: "12.5 percent", "$4.2 million", "900"; "any" if nothing bounds it."""
    middle = value.interval.middle
    if middle is None:
        return "any amount"
    if value.unit == "percent":
        return f"{_number(middle, _decimals(middle))} percent"
    if value.unit == "points":
        return f"{_number(middle, 2)} points"
    if value.unit in _SYMBOLS:
        sign = "-" if middle < 0 else ""
        number = _scaled(abs(middle))
        cents = "0" if number[-2:-1] == "." else ""  # $12.50
        return f"{sign}{_SYMBOLS[value.unit]}{number}{cents}"
    number = _scaled(middle)
    unit = value.unit if value.unit.isupper() or number == "1" else _plural(value.unit)
    return f"{number} {unit.replace('-', ' ')}".rstrip()


def _decimals(percentage: Fraction) -> int:
    """How many decimals a percentage is shown with: one or two, more for one so small that they would show nothing."""
    if (percentage * 100).denominator == 1:
        return 2
    places = 1
    while places < _MOST_DECIMALS and abs(percentage) * 10**places < 1:
        places += 1
    return places if places == 1 else places + 1


_SAME_IN_PLURAL = frozenset(("", "celsius", "fahrenheit", "kelvin", "hertz", "stone", "horsepower"))
_MOST_DECIMALS = 9
_IRREGULAR = {"foot": "feet", "inch": "inches", "century": "centuries"}


def _plural(unit: str) -> str:
    """The plural of a unit's key: "square-feet", "miles-per-hour"."""
    measured, per, rest = unit.partition("-per-")
    first, hyphen, last = measured.rpartition("-")
    if last.endswith("hertz") or last in _SAME_IN_PLURAL:
        return unit
    return f"{first}{hyphen}{_IRREGULAR.get(last, last + 's')}{per}{rest}"


def _scaled(number: Fraction) -> str:
    """A number with a word for its millions, if that loses nothing that matters."""
    if number.denominator == 1 and abs(number.numerator) < _SCALES[-1][0]:
        return f"{number.numerator:,}"  # the great mass of numbers
    for size, word in _SCALES:
        if abs(number) >= size:
            scaled = number / size
            if (scaled * 1000).denominator == 1 or abs(number) >= 1000 * size:
                return f"{_number(scaled, 3)} {word}"
            break
    if (number * 100).denominator == 1:  # cents and the like are never rounded away
        return _number(number, 2)
    return _number(number, 2 if abs(number) < 100 else 1 if abs(number) < 1000 else 0)


def _number(number: Fraction, places: int) -> str:
    """A number with thousands separators and at most so many decimals, trailing zeros dropped."""
    scale = 10**places
    units, rest = divmod(abs(number) * scale, 1)
    whole = int(units) + (1 if rest >= Fraction(1, 2) else 0)
    digits = f"{whole // scale:,}"
    decimals = f"{whole % scale:0{places}d}".rstrip("0") if places else ""
    sign = "-" if number < 0 and whole else ""
    return f"{sign}{digits}.{decimals}" if decimals else f"{sign}{digits}"


def ranged(value: Amount) -> str:
    """An amount with what it leaves open: "20.5 percent to 22 percent"; as `shown` if it is one value."""
    bounds = value.interval.low, value.interval.high
    low, high = (None if bound is None else shown(plain(bound, value.unit)) for bound in bounds)
    if low is None and high is None:
        return shown(value)
    if low is None:
        return f"up to {high}"
    if high is None:
        return f"{low} or more"
    return low if low == high else f"{low} to {high}"
