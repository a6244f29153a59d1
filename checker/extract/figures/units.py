"""Units of measure: how copy spells them, what each is worth, and exact conversion.

Units that differ between countries without saying so (a gallon, a ton, a degree) are a dimension of their own, so that
nothing is ever proved from the wrong one.
"""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction

from checker.extract.text import Tokens


@dataclass(frozen=True, slots=True)
class Unit:
    """A unit: value * factor + offset is the amount in the base unit of its dimension, exactly."""

    key: str
    dimension: str
    factor: Fraction
    offset: Fraction = Fraction(0)


# key: factor to the base unit, then the spellings beside the key itself and its plural in -s.
_TABLE: dict[str, dict[str, str]] = {
    "length": {
        "micrometre": "0.000001 micrometer micron",
        "millimetre": "0.001 millimeter mm",
        "centimetre": "0.01 centimeter cm",
        "metre": "1 meter",
        "kilometre": "1000 kilometer km kms",
        "inch": "0.0254 inches",
        "foot": "0.3048 feet ft",
        "yard": "0.9144 yd yds",
        "mile": "1609.344",
        "nautical-mile": "1852",
        "light-year": "9460730472580800",
    },
    "area": {
        "square-metre": "1 square-meter sq-metre sq-meter sq-m m² sqm",
        "square-kilometre": "1000000 square-kilometer sq-kilometre sq-kilometer sq-km km²",
        "square-centimetre": "0.0001 square-centimeter sq-cm cm²",
        "hectare": "10000 ha",
        "acre": "4046.8564224",
        "square-inch": "0.00064516 square-inches sq-inch sq-inches sq-in",
        "square-foot": "0.09290304 square-feet sq-foot sq-feet sq-ft sqft",
        "square-yard": "0.83612736 sq-yard sq-yd",
        "square-mile": "2589988.110336 sq-mile sq-mi",
    },
    "volume": {
        "cubic-metre": "1 cubic-meter cu-metre cu-m m³",
        "cubic-kilometre": "1000000000 cubic-kilometer",
        "cubic-centimetre": "0.000001 cubic-centimeter cc cm³",
        "cubic-foot": "0.028316846592 cubic-feet cu-ft cu-feet",
        "cubic-yard": "0.764554857984 cu-yd",
        "litre": "0.001 liter ltr",
        "centilitre": "0.00001 centiliter cl",
        "millilitre": "0.000001 milliliter ml",
        "barrel": "0.158987294928 bbl bbls",
    },
    "gallons": {"gallon": "8 gal gals", "pint": "1", "quart": "2"},
    "bushels": {"bushel": "1"},
    "barrels a day": {"barrel-per-day": "1 barrels-per-day bpd barrels-a-day"},
    "mass": {
        "microgram": "0.000000001 microgramme mcg μg µg",
        "milligram": "0.000001 milligramme mg",
        "gram": "0.001 gramme gm gms",
        "kilogram": "1 kilogramme kg kgs kilo",
        "tonne": "1000 metric-ton metric-tonne",
        "pound": "0.45359237 lb lbs",
        "ounce": "0.028349523125 oz",
        "troy-ounce": "0.0311034768",
        "stone": "6.35029318",
        "short-ton": "907.18474",
        "long-ton": "1016.0469088",
    },
    "ton": {"ton": "1 gross-ton gross-tonne deadweight-ton deadweight-tonne register-ton"},
    "speed": {
        "kilometre-per-hour": "5/18 kilometres-per-hour kilometer-per-hour kilometers-per-hour km-per-hour km/h kmh "
        "kph kmph kilometres-an-hour kilometers-an-hour km-an-hour kilometre-an-hour kilometer-an-hour",
        "mile-per-hour": "0.44704 miles-per-hour miles-an-hour mile-an-hour mph m.p.h. m.p.h",
        "metre-per-second": "1 metres-per-second meters-per-second metres-a-second meters-a-second m/s",
        "foot-per-second": "0.3048 feet-per-second feet-a-second",
        "kilometre-per-second": "1000 kilometres-per-second kilometers-per-second km-per-second km/s",
        "knot": "463/900",
    },
    "degree": {"degree": "1 deg °"},
    "time": {
        "millisecond": "0.001",
        "second": "1 sec secs",
        "minute": "60 min mins minute's",
        "hour": "3600 hr hrs hour's",
        "day": "86400 day's",
        "week": "604800 wk wks week's",
        "fortnight": "1209600 fortnight's",
    },
    "calendar": {
        "month": "1 mth mths month's",
        "year": "12 yr yrs year's",
        "decade": "120",
        "century": "1200 centuries",
    },
    "energy": {
        "kilowatt-hour": "3600000 kwh",
        "megawatt-hour": "3600000000 mwh",
        "gigawatt-hour": "3600000000000 gwh",
        "terawatt-hour": "3600000000000000 twh",
    },
    "power": {
        "watt": "1",
        "kilowatt": "1000 kw",
        "megawatt": "1000000 mw",
        "gigawatt": "1000000000 gw",
        "terawatt": "1000000000000 tw",
        "horsepower": "745.69987158227022 hp bhp",
    },
    "voltage": {"volt": "1", "kilovolt": "1000 kv"},
    "data": {
        "kilobyte": "1000 kb",
        "megabyte": "1000000 mb",
        "gigabyte": "1000000000 gb",
        "terabyte": "1000000000000 tb",
        "petabyte": "1000000000000000 pb",
    },
    "data rate": {
        "megabit-per-second": "1 megabits-per-second mbps mbit/s",
        "gigabit-per-second": "1000 gigabits-per-second gbps gbit/s",
        "kilobit-per-second": "0.001 kilobits-per-second kbps",
    },
    "pressure": {"millimetre-of-mercury": "1 mm-hg mmhg"},
    "frequency": {"hertz": "1 hz", "kilohertz": "1000 khz", "megahertz": "1000000 mhz", "gigahertz": "1000000000 ghz"},
    "kitchen": {"tablespoon": "3 tbsp", "teaspoon": "1 tsp"},
    "points": {"points": "1", "basis-point": "0.01 bp bps"},
}
_TEMPERATURES = (
    Unit("celsius", "temperature", Fraction(1), Fraction("273.15")),
    Unit("fahrenheit", "temperature", Fraction(5, 9), Fraction(45967, 180)),
    Unit("kelvin", "temperature", Fraction(1)),
)
_TEMPERATURE_SPELLINGS = {
    "celsius": "celsius celcius centigrade degrees-celsius degree-celsius degrees-celcius degrees-centigrade degrees-c "
    "degree-c deg-c °-c degree-centigrade",
    "fahrenheit": "fahrenheit degrees-fahrenheit degree-fahrenheit degrees-f degree-f deg-f °-f",
    "kelvin": "kelvin",
}

UNITS: dict[str, Unit] = {
    key: Unit(key, dimension, Fraction(row.split()[0]))
    for dimension, rows in _TABLE.items()
    for key, row in rows.items()
} | {unit.key: unit for unit in _TEMPERATURES}

TIME = frozenset(key for key, unit in UNITS.items() if unit.dimension in ("time", "calendar"))
_SECONDS_OF_MONTH = 2_629_800  # a twelfth of 365 days and a quarter
# Letters that are a unit only where they are glued to the figure, as printed.
_GLUED = {
    "C": "celsius",
    "F": "fahrenheit",
    "g": "gram",
    "l": "litre",
    "L": "litre",
    "t": "tonne",
    "h": "hour",
    "st": "stone",
    "W": "watt",
    "mi": "mile",
}
_SQUARES = {"km": "square-kilometre", "m": "square-metre", "cm": "square-centimetre"}
_CUBES = {"km": "cubic-kilometre", "m": "cubic-metre", "cm": "cubic-centimetre"}


# Small money: what one is worth in hundredths, and of which currencies.
COINS: dict[str, tuple[int, tuple[str, ...]]] = {
    "penny": (1, ("GBP", "USD", "CAD", "EUR")),
    "cent": (1, ("USD", "EUR", "CAD", "AUD")),
    "nickel": (5, ("USD", "CAD")),
    "dime": (10, ("USD", "CAD")),
}


def is_coin_of(coin: str, currency: str) -> bool:
    """Is it small money of a currency, such as the cent of the dollar?"""
    return coin in COINS and currency in COINS[coin][1]


def convert(value: Fraction, source: str, target: str) -> Fraction:
    """The same amount in another unit, exactly: 1 mile is 1.609344 kilometres.

    Args:
        value: the amount in the unit `source`.
        source: the key of its unit in `UNITS`.
        target: the key of the other unit.

    Raises:
        ValueError: a unit is unknown, or the two measure different things.
    """
    one, other = UNITS.get(source), UNITS.get(target)
    if one is None or other is None or one.dimension != other.dimension:
        raise ValueError(f"{source!r} cannot be converted to {target!r}")
    return (value * one.factor + one.offset - other.offset) / other.factor


def _spellings() -> dict[str, tuple[tuple[tuple[str, ...], str], ...]]:
    """First word of every spelling, with the words that must follow it and the unit; longer spellings first."""
    listed: dict[str, str] = {}
    for rows in _TABLE.values():
        for key, row in rows.items():
            for spelling in (key, *row.split()[1:]):
                listed[spelling] = key
                if len(spelling) > 2 and not spelling.endswith(("s", "'s")):
                    listed.setdefault(spelling + "s", key)
    for key, row in _TEMPERATURE_SPELLINGS.items():
        listed.update(dict.fromkeys(row.split(), key))
    del listed["stones"], listed["points"]
    found: dict[str, list[tuple[tuple[str, ...], str]]] = {}
    for spelling, key in listed.items():
        first, *rest = spelling.replace("/", "-/-").split("-")
        found.setdefault(first, []).append((tuple(rest), key))
        if first in ("light", "kilowatt", "megawatt", "gigawatt", "terawatt", "nautical") and rest:
            found[first].append((("-", *rest), key))
    return {first: tuple(sorted(rows, key=lambda row: -len(row[0]))) for first, rows in found.items()}


SPELLINGS = _spellings()


def seconds(unit: str) -> Fraction:
    """How many seconds a unit of time has, those of the calendar on average; one for any other unit."""
    if unit not in TIME:
        return Fraction(1)
    return UNITS[unit].factor * (_SECONDS_OF_MONTH if UNITS[unit].dimension == "calendar" else 1)


def unit_at(tokens: Tokens, at: int, glued: bool) -> tuple[str, int] | None:
    """The unit that begins at a token: its key and the index after it; None if there is none.

    glued: the token stands directly after the figure, so that single letters count ("64F").
    """
    if glued:
        key = _GLUED.get(tokens.raw[at])
        if key is not None:
            return key, at + 1
    power = _power(tokens, at)
    if power is not None:
        return power, at + 2
    lower = tokens.lower
    for rest, key in SPELLINGS.get(lower[at], ()):
        end = at + 1 + len(rest)
        if not rest or tuple(lower[at + 1 : end]) == rest:
            return key, end
    return None


def _power(tokens: Tokens, at: int) -> str | None:
    """The unit of "m2" or "km3", which are two tokens."""
    if tokens.raw[at + 1 : at + 2] not in (["2"], ["3"]) or tokens.start[at + 1] != tokens.end[at]:
        return None
    return (_SQUARES if tokens.raw[at + 1] == "2" else _CUBES).get(tokens.lower[at])
