"""Column headers: the words that name a measure, and what they say of its unit, scale and period."""

from __future__ import annotations

import re
from dataclasses import dataclass
from fractions import Fraction

from checker.reference.periods import Period, parse_period

_UNITS: dict[str, tuple[str, Fraction]] = {}
_SCALES = {
    **dict.fromkeys(("thousand", "thousands", "000", "000s", "k"), Fraction(1000)),
    **dict.fromkeys(("million", "millions", "m", "mn", "mln"), Fraction(10**6)),
    **dict.fromkeys(("billion", "billions", "bn"), Fraction(10**9)),
}
for _unit, _names in {
    "percent": ("pct", "percent", "percentage", "%"),
    "tonne": ("t", "tonne", "tonnes"),
    "kilogram": ("kg", "kgs", "kilogram", "kilograms"),
    "kilometre": ("km", "kilometre", "kilometres", "kilometers"),
    "metre": ("metre", "metres", "meters"),
    "centimetre": ("cm", "centimetre", "centimetres", "centimeters"),
    "millimetre": ("mm", "millimetre", "millimetres", "millimeters"),
    "square-kilometre": ("sq-km", "sqkm", "km2", "km²", "square-km", "square-kilometres", "square-kilometers"),
    "square-metre": ("sq-m", "sqm", "m2", "m²", "square-m", "square-metres", "square-meters"),
    "square-mile": ("sq-mi", "square-miles", "sq-miles", "sqmi"),
    "celsius": ("celsius", "c", "degc", "°c"),
    "fahrenheit": ("fahrenheit", "degf", "°f"),
    "gigawatt-hour": ("gwh",),
    "megawatt-hour": ("mwh",),
    "kilowatt-hour": ("kwh",),
    "megawatt": ("mw",),
    "gram": ("gram", "grams"),
    "kilometre-per-hour": ("kmh", "kph"),
    "mile-per-hour": ("mph",),
    "knot": ("kt", "kts", "knot", "knots"),
    "mile": ("mile", "miles"),
    "hectare": ("ha", "hectare", "hectares"),
    "litre": ("litre", "litres", "liters"),
    "hour": ("hour", "hours", "hrs"),
    "minute": ("minute", "minutes", "min", "mins"),
    "second": ("second", "seconds", "sec", "secs"),
    "day": ("day", "days"),
    "night": ("night", "nights"),
    "year": ("year", "years"),
    "USD": ("usd", "dollar", "dollars", "$"),
    "GBP": ("gbp", "pound", "pounds", "£"),
    "EUR": ("eur", "euro", "euros", "€"),
    "INR": ("inr", "rupee", "rupees"),
    "JPY": ("jpy", "yen"),
    "CHF": ("chf",),
    "KES": ("kes",),
    "cent": ("cent", "cents"),
    "penny": ("pence",),
}.items():
    for _name in _names:
        _UNITS[_name] = (_unit, Fraction(1))
CURRENCIES = frozenset(("USD", "GBP", "EUR", "INR", "JPY", "CHF", "KES", "cent", "penny"))
_EMPTY = frozenset(("of", "the", "in", "and", "per", "by", "for", "a", "to", "no", "number", "total", "count", "n"))
_RATES = re.compile(r"\b(?:per|rate|ratio|average|avg|mean|median|index|share)\b")
_SPLIT = re.compile(r"[a-z]+\d{0,2}(?![a-z\d])|[a-z]+|\d+|[%$£€]", re.IGNORECASE)
_CAMEL = re.compile(r"(?<=[a-z])(?=[A-Z])")
_AREAS = frozenset(("sq", "square"))
_YEAR = re.compile(r"(?:1[6-9]|2[01])\d\d")
_LONGEST_PERIOD = 3  # words of a header that name a period: "h1 2024", "2023 24 q1"


@dataclass(frozen=True, slots=True)
class Header:
    """What a column's header says.

    words: the words that name the measure, as printed, in lower case. unit: as figures have it ("percent", "USD",
    "tonne"), "" for counts. scale: what a cell is counted in (1,000 for "gbp_thousand"). period: the one it names.
    additive: can its values be summed up? Shares, rates and averages cannot.
    """

    text: str
    words: tuple[str, ...]
    unit: str = ""
    scale: Fraction = Fraction(1)
    period: Period | None = None
    additive: bool = True


def read_header(text: str, unit: str = "") -> Header:
    """Read a header such as "value_gbp_thousand", "Sales (£m)" or "revenue_h1_2024_usd_m".

    unit: a unit that stands elsewhere, as in a column of units; it has the same form ("usd_m", "pct").
    """
    words, spanned = _without_span(_words(text))
    words, period = _without_period(words)
    found, scale = "", Fraction(1)
    kept = []
    named = [*words, "|", *_words(unit)] if unit else words
    for at, word in enumerate(named):
        here = _unit_at(named, at)
        if word == "|":
            continue
        if here is not None and not (found and here[0] == found):
            found = here[0] or found
            scale *= here[1]
        elif here is None and at < len(words):
            kept.append(word)
    plain = " ".join(words)
    additive = found != "percent" and (spanned or not _RATES.search(plain))
    return Header(text, tuple(kept) or tuple(words), found, scale, period, additive)


def _words(text: str) -> list[str]:
    words = [word.lower() for word in _SPLIT.findall(_CAMEL.sub(" ", text))]
    whole: list[str] = []
    for word in words:
        if whole and whole[-1] in _AREAS:
            whole[-1] = f"{whole[-1]}-{word}"
        else:
            whole.append(word)
    return whole


def _without_span(words: list[str]) -> tuple[list[str], bool]:
    """The words without a span of years such as "1991 2020", which is no period: each row has its own average of it."""
    for at in range(len(words) - 1):
        if _YEAR.fullmatch(words[at]) and _YEAR.fullmatch(words[at + 1]) and int(words[at + 1]) > int(words[at]) + 1:
            return words[:at] + words[at + 2 :], True
    return words, False


def _without_period(words: list[str]) -> tuple[list[str], Period | None]:
    for length in range(min(_LONGEST_PERIOD, len(words)), 0, -1):
        for at in range(len(words) - length + 1):
            period = parse_period(" ".join(words[at : at + length]))
            if period is not None:
                return words[:at] + words[at + length :], period
    return words, None


def _unit_at(words: list[str], at: int) -> tuple[str, Fraction] | None:
    """The unit or scale that the word names there; a letter or a word that also names a measure must come last."""
    word = words[at]
    last = all(one in _UNITS or one in _SCALES for one in words[at:] if one != "|")
    if word in _SCALES and last and (at > 0 or len(words) == 1):
        return "", _SCALES[word]
    if word in _UNITS and (last or word in ("%", "$", "£", "€", "pct", "usd", "gbp", "eur")):
        return (_UNITS[word][0], Fraction(1)) if at > 0 else None
    return None


def known_units() -> tuple[str, ...]:
    """The units that a measure can have, as figures have them."""
    return tuple(dict.fromkeys(unit for unit, _ in _UNITS.values()))


def content_words(header: Header) -> tuple[str, ...]:
    """The words of a header that tell its measure from another, without "number of" and such."""
    return (
        tuple(word for word in header.words if word not in _EMPTY and not word.isdigit() and len(word) > 1)
        or header.words
    )
