"""What the words after a number make of it: a percentage, money, a measure, a span of time, a multiple."""

from __future__ import annotations

from collections.abc import Sequence

from checker.extract.figures.compounds import COMPOUND, SMALLER, add_article_unit, add_cents, add_smaller_units
from checker.extract.figures.currencies import CODES, MILLIONS, MINOR, NATIONS, SIGNS, WORDS
from checker.extract.figures.drafts import Draft, drafted
from checker.extract.figures.hedges import hedge_after
from checker.extract.figures.money import currency_after
from checker.extract.figures.numbers import LOOSE_SCALES, Number, glued, hyphened
from checker.extract.figures.units import SPELLINGS, TIME, unit_at
from checker.extract.figures.words import SCALES
from checker.extract.text import Tokens

_PERCENT = frozenset(("%", "percent", "pct", "percents", "percentage", "per", "％", "pc"))
_POINTS = frozenset(("pp", "ppt", "ppts", "pps"))
_BASIS = frozenset(("basis", "bp", "bps"))
_TIMES = frozenset(("times", "x", "fold"))
# Words between a number and the years, weeks or days that it counts: "seven turbulent years".
_OF_TIME = frozenset(
    "long full whole short turbulent happy unhappy difficult hard tough eventful glorious successful gruelling grueling"
    " anxious wonderful lean barren memorable fruitful tense agonising agonizing painful glittering stormy frantic"
    " trying miserable lonely idyllic momentous".split()
)
_LONG_UNITS = (["years"], ["months"], ["weeks"], ["days"], ["hours"], ["decades"])
# A word after a number that can make it something else than a count; all others need no closer look.
TELLING = (
    _PERCENT
    | _POINTS
    | _BASIS
    | _TIMES
    | SPELLINGS.keys()
    | WORDS.keys()
    | MINOR.keys()
    | NATIONS.keys()
    | SIGNS.keys()
    | _OF_TIME
    | {code.lower() for code in (*CODES, *MILLIONS)}
    | set("( + plus or of hong new south north west sri yo p c g m k b t f l st w".split())
)
_LARGE_SUM = 1000
_POST_HEDGES = {"+": 1, "plus": 1, "or": 2}  # words between a figure and its unit that bound it, and how many they are
_MASS_BEFORE = frozenset(
    "weigh weighs weighed weighing weight scales lost lose losing gained gain heavier lighter".split()
)
_OTHER_MASS = frozenset("kg kgs kilo kilos kilogram kilograms kilogramme kilogrammes stone".split())
_PAID = frozenset("paid pay pays paying cost costs price prices charge charged charges sold sell bought buy".split())
_TOLD_AGAIN = frozenset(", ( or about some roughly just over under .".split())
_MONEY_AFTER_POUND = frozenset("note notes coin coins fine fines bill prize deal bonus loan contract a-year".split())
# Seconds, days and years that are named rather than measured after "one".
_CAPITALS = frozenset("hr min sec ha gm cc cl mi".split())
_AFTER_METRES = frozenset("tall high deep long wide thick away above below by and to from in of at x".split())
_ONE_TIME = frozenset(("day", "second"))


def measured(tokens: Tokens, number: Number, first: int) -> Draft | None:
    """The draft of a number by the words after it; None if they leave it a plain number.

    first: the figure's first token (the number's own, or a sign's before it).
    """
    at = number.end
    if at >= len(tokens.raw):
        return None
    hyphen = False
    word = tokens.lower[at]
    if word not in TELLING:
        hyphen = hyphened(tokens, at)
        if not hyphen or tokens.lower[at + 1] not in TELLING:
            return None
        at += 1
        word = tokens.lower[at]
    joined = hyphen or glued(tokens, at)
    if word == "(":
        return _in_brackets(tokens, number, first)
    if word == "of":
        return _of_a_point(tokens, number, first, at)
    if word in _POST_HEDGES:
        return _after_hedge(tokens, number, first, at)
    if word in _PERCENT or word in _POINTS or word in _BASIS:
        return percentage(tokens, number, first, at)
    if word in _TIMES:
        return _multiple(tokens, number, first, at, joined)
    if word in LOOSE_SCALES and number.loose:
        return _loose(tokens, number, first, at)
    return _money(tokens, number, first, at, hyphen) or measure(tokens, number, first, at, hyphen)


def _of_a_point(tokens: Tokens, number: Number, first: int, of: int) -> Draft | None:
    """The draft of "0.3 of a percentage point"; every other number before "of" is left a plain one."""
    if number.value >= 1 or tokens.lower[of + 1 : of + 2] != ["a"] or of + 2 >= len(tokens.lower):
        return None
    found = percentage(tokens, number, first, of + 2) if tokens.lower[of + 2] in _PERCENT else None
    return found if found is not None and found.kind == "points" else None


def percentage(tokens: Tokens, number: Number, first: int, at: int) -> Draft | None:
    """The draft of a number before "%", "per cent", "percentage points" or "basis points" at the token."""
    lower = tokens.lower
    word = lower[at]
    follows = lower[at + 1] if at + 1 < len(lower) else ""
    if word in _POINTS:
        return drafted("points", number, first, at + 1, "points")
    if tokens.raw[at] == "BP" and not glued(tokens, at):
        return None
    if word in _BASIS:
        if word == "basis":
            skip = 1 + (follows == "-")
            if lower[at + skip : at + skip + 1] not in (["point"], ["points"]):
                return None
            return drafted("points", number, first, at + skip + 1, "basis-point")
        return drafted("points", number, first, at + 1, "basis-point")
    end = at + 1
    if word == "per":
        if follows != "cent":
            return None
        end = at + 2
    elif word == "pc" and not (glued(tokens, at) and tokens.raw[at] == "pc"):
        return None
    after = end + (lower[end : end + 1] == ["-"])
    if lower[after : after + 1] in (["point"], ["points"]):
        return drafted("points", number, first, after + 1, "points")
    return None if word == "percentage" else drafted("percent", number, first, end, "percent")


def _after_hedge(tokens: Tokens, number: Number, first: int, at: int) -> Draft | None:
    """The draft of "20-plus years", "90+ percent", "5 or more hours": the hedge stands before the unit."""
    hyphen = tokens.lower[at - 1] == "-"
    hedge = hedge_after(tokens, at - hyphen, False)
    unit = at + _POST_HEDGES[tokens.lower[at]]
    if not hedge or unit >= len(tokens.raw):
        return None
    if tokens.lower[unit] in _PERCENT:
        found = percentage(tokens, number, first, unit)
    else:
        found = measure(tokens, number, first, unit, False)
    if found is not None:
        found.hedge = hedge
    return found


def _multiple(tokens: Tokens, number: Number, first: int, at: int, joined: bool) -> Draft | None:
    """The draft of "three times", "10x" or "3-fold"."""
    word = tokens.lower[at]
    if word == "times" and (tokens.raw[at] == "Times" or tokens.lower[at - 1] == "-"):
        return None
    if word == "x" and (not joined or tokens.lower[at - 1] == "-" or _digits_at(tokens, at + 1)):
        return None
    if word == "times" and number.value == 1:
        return None
    return drafted("multiple", number, first, at + 1)


def _digits_at(tokens: Tokens, at: int) -> bool:
    return at < len(tokens.raw) and tokens.raw[at][0].isdigit()


def _in_brackets(tokens: Tokens, number: Number, first: int) -> Draft | None:
    """The draft of "20 (kg)"."""
    at = number.end + 1
    if at + 1 >= len(tokens.raw) or tokens.raw[at + 1] != ")":
        return None
    unit = unit_at(tokens, at, False)
    if unit is None or unit[1] != at + 1:
        return None
    return drafted("duration" if unit[0] in TIME else "measure", number, first, at + 2, unit[0])


def _loose(tokens: Tokens, number: Number, first: int, at: int) -> Draft | None:
    """The draft of "60m", "10k" before a currency or a unit; None where only the noun can tell what the letter is."""
    scaled = multiplied(number, at + 1)
    end = scaled.end
    money = currency_after(tokens, end, large=True)
    if money is not None and money[0] not in MINOR.values():
        return drafted("money", scaled, first, money[1], money[0])
    if tokens.lower[at] == "m" and end < len(tokens.raw):
        unit = unit_at(tokens, end, False)
        if unit is not None:
            return drafted("duration" if unit[0] in TIME else "measure", scaled, first, unit[1], unit[0])
    return None


def multiplied(number: Number, end: int) -> Number:
    """The number with its loose multiplier letter taken at its word."""
    scale = number.loose
    return number._replace(
        value=number.value * scale, step=number.step * scale, zeros=number.zeros, end=end, scale=scale, loose=0
    )


def _money(tokens: Tokens, number: Number, first: int, at: int, hyphen: bool) -> Draft | None:
    """The draft of a number before a currency word, with the cents after it."""
    large = number.scale >= _LARGE_SUM or number.value >= _LARGE_SUM
    found = currency_after(tokens, at, large)
    if found is None or (tokens.lower[at] in ("pound", "pounds") and _is_mass(tokens, number, first, at, hyphen)):
        return None
    code, end = found
    if number.scale == 1 and code in CODES and end < len(tokens.lower) and tokens.lower[end] in SCALES:
        # "75 USD million"
        scale = SCALES[tokens.lower[end]]
        number = number._replace(value=number.value * scale, step=number.step * scale, scale=scale)
        end += 1
    if tokens.raw[at] in MILLIONS:
        number = number._replace(value=number.value * 10**6, step=number.step * 10**6, scale=10**6)
    draft = drafted("money", number, first, end, code)
    if code not in MINOR.values():
        add_cents(tokens, draft)
    return draft


def _is_mass(tokens: Tokens, number: Number, first: int, at: int, hyphen: bool) -> bool:
    """Are these pounds of weight? Only where the words around say so."""
    lower = tokens.lower
    if number.scale > 1:
        return False
    after = lower[at + 1] if at + 1 < len(lower) else ""
    if _is_told_in_metric(lower, at + 1):
        return _PAID.isdisjoint(lower[max(0, first - 12) : first])
    if hyphen:
        return lower[at] == "pound" and after not in _MONEY_AFTER_POUND
    return not _MASS_BEFORE.isdisjoint(lower[max(0, first - 4) : first]) or after in ("of", "overweight", "heavier")


def _is_told_in_metric(lower: Sequence[str], at: int) -> bool:
    """Is the weight told again in another unit right after it: "132 pounds, or 60 kilos", "9 pounds (4kg)"?"""
    words = lower[at : at + 6]
    for place, word in enumerate(words):
        if word in _OTHER_MASS:
            return place > 1
        if not (word in _TOLD_AGAIN or word.replace(".", "").isdecimal()):
            return False
    return False


def measure(tokens: Tokens, number: Number, first: int, at: int, hyphen: bool) -> Draft | None:
    """The draft of a number before a unit of measure or of time."""
    if tokens.lower[at] in _OF_TIME and tokens.lower[at + 1 : at + 2] in _LONG_UNITS and number.value > 1:
        at += 1  # "seven turbulent years"
    unit = unit_at(tokens, at, glued(tokens, at) and not hyphen) or _metre(tokens, number, at)
    if unit is None or _not_a_unit(tokens, number, at, hyphen, unit[0]):
        return None
    draft = drafted("duration" if unit[0] in TIME else "measure", number, first, unit[1], unit[0])
    if unit[0] in COMPOUND:
        add_smaller_units(tokens, draft)
    if first > 2 and draft.unit in SMALLER:
        add_article_unit(tokens, draft)
    return draft


def _metre(tokens: Tokens, number: Number, at: int) -> tuple[str, int] | None:
    """The unit of "12 m" where nothing counted follows: "40 feet (12 m) wide", "12 m tall"."""
    follows = tokens.lower[at + 1] if at + 1 < len(tokens.lower) else "."
    if tokens.raw[at] != "m" or number.scale != 1 or not number.digits:
        return None
    return ("metre", at + 1) if follows in _AFTER_METRES or not follows[0].isalnum() else None


def _not_a_unit(tokens: Tokens, number: Number, at: int, hyphen: bool, unit: str) -> bool:
    """Is the word something else than the unit here: "the two second goals", "one day", "21st"?"""
    word = tokens.lower[at]
    if word in _CAPITALS and tokens.raw[at].isupper():
        return True  # "2 million HR professionals", "three GM plants"
    if word == "st":
        return number.value % 10 == 1 and number.value % 100 != 11
    if tokens.raw[at] in ("F", "W") and number.value < 10:
        return True  # rather a code than a measure
    if word == "g" and number.value < 6 and tokens.lower[at + 1 : at + 2] != ["of"]:
        return True  # "5g" networks
    if unit == "degree" and tokens.lower[at + 1 : at + 2] in (["in"], ["from"]):
        return True  # those of a university
    if word == "second" and number.value != 1 and not hyphen:
        return True
    follows = tokens.lower[at + 1 : at + 2]
    if word == "second" and follows in (["half"], ["-"]):
        return True
    return number.value == 1 and not number.digits and not hyphen and word in _ONE_TIME
