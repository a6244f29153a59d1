"""What a figure is told for each of ("$6 a gram", "£20 each"), and how much of it another figure counts."""

from __future__ import annotations

import re
from dataclasses import dataclass
from fractions import Fraction
from functools import lru_cache

from checker.extract.figures.units import UNITS, unit_at
from checker.extract.language import lexicon
from checker.extract.language.nouns import compatible
from checker.extract.text import tokens
from checker.late import late
from checker.model import Quantity

_EACH = late(
    r"\s*,?\s*(?:each|apiece|a piece|in each|every one)\b(?! other| of)(?! (?:to|for|from) [^.,;:\d]{2,60}? and )",
    re.IGNORECASE,
)
_EACH_DAY = late(r"\s+(?:each|every) (?:second|minute|hour|day|week|month|year)\b")
_EACH_OF = late(r"\s*,?\s*(?:for|to) each of (?:the|its|his|her|their|those|these|them|our)\b", re.IGNORECASE)
_HEAD = late(r"\s*(?:a head|per head|per person|per capita|a person)\b", re.IGNORECASE)
_PER = late(
    r"(?:/|\s*(?:\ba|\ban|\bper|\beach|\bevery|\bfor each|\bfor every|\bto the"
    r"|\bto a)\s+)(?P<one>[A-Za-z]+)(?:[ -](?P<two>[a-z]+))?"
)
# "$1.35 to the pound" is a rate of exchange; sugar is sold by the pound.
_EXCHANGE = late(r"\s*(?:(?:per|to the|to a|to one) pound sterling|to (?:the|a|one) pound)\b", re.IGNORECASE)
_EXCHANGED = late(r"\b(?:exchange|conversion) rates? (?:of|was|is|at) (?:about |around |roughly |some )?$")
_TO_THE = late(r"\s*to (?:the|a)\b")
# "The cost per guest was £34", "each guest paid £12".
_NAMED_BEFORE = late(
    r"\b(?:per|for each|for every|each|every)\s+(?P<one>[a-z]+)(?:\s+(?:has|have|will|would|had))?\s+(?:is|was|were"
    r"|of|at|averaged"
    r"|came to|comes to|stood at|costs?|costing|pays?|paid|gets?|got|received?|receives|serves|holds?|carries|carried"
    r"|seats"
    r"|produces?|yields?|earns?|gave|raised|weighs|contains|feeds)\s+(?:about |some |around |an average of )?$"
)
# "an average donation of £80": so much for each of those who are counted beside it.
_AVERAGE_GIFT = late(
    r"\baverage (?:donation|gift|grant|claim|payment|fine|award|loan|order|price|bet|spend|salary|bonus|contribution"
    r"|pledge|bill|prize|cost|payout|takings|fare|fee|rent|wage|raise|dividend|refund|saving|stake|sale|purchase|ticket)s?"
    r" (?:of|was|is|being) (?:about |around |just over |some )?$"
)
# "Each weighs 15 kg", "Each ticket cost $4": so much for each of those just told.
_EACH_DOES = late(
    r"(?:^|[.;,]\s+|\band )each (?:one |of them |[a-z]+ )?(?:weighs|weighed|costs?|holds?|held|carries|carried|seats"
    r"|contains|contained|measures|measured|pays|paid|gets|got|receives|received|earns|earned|takes|took|yields|yielded"
    r"|gave|gives|raised|lasts|lasted) (?:about |around |some |roughly |just over |nearly )?$",
    re.IGNORECASE,
)
# "Staff will get a one-off payment of £300": each of them, for there is one of it for each.
_ALL_GET = late(
    r"\b(?:workers|employees|staff|members|families|households|pensioners|pupils|players|residents|farmers|students"
    r"|teachers|nurses|drivers|tenants|customers|shareholders)"
    r" (?:will |would |are to |were to )?(?:get|got|be paid|were paid|receive|received|be given|were given|be handed)"
    r" an? (?:[a-z-]+ ){0,3}(?:payment|bonus|grant|award|refund|rebate|voucher|cheque|check|payout|gratuity) of $",
    re.IGNORECASE,
)
# "Each of the 45 families will get $2,000".
_EACH_BEFORE = late(
    r"\beach of (?:the |its |our |their |his |her )?[\w,]+ [\w' -]{2,30}? (?:will |would |has |have |had )?(?:gets?|got"
    r"|receives?|received|be given|was given|were given|pays?|paid|gave|costs?|raised|earns?|weighs|holds|carries"
    r"|seats)"
    r" (?:about |around |some )?$",
    re.IGNORECASE,
)
# "31 clocks", "26 of the 31 clocks".
_WORD = late(r"\s+(?:(?:out )?of\s+(?:the|its|his|her|their)\s+(?:[\w,]+\s+)?)?([a-z]+)")
_OF_THEM = late(r"\s+of (?:them|us|you)\b")
_ARE = late(
    r"\s+(?:(?:were|was|are|have been|had been) )?(?:sold|bought|printed|made|given|handed|ordered|delivered)\b"
)
_LOOK_BACK = 60
_SPELLED_OUT = {"knot": "nautical-mile-per-hour"}
_NO_BASES = frozenset("few little bit while day's further record share shares year-on-year new different".split())
# What is sold at so much a head.
LIVESTOCK = tuple("lamb sheep ewe hogget cow cattle heifer bullock steer bull calf weanling pig sow goat horse".split())
# Words by which copy calls the same people or things a second time.
_ALIKE = (
    frozenset("pupil student child schoolchild youngster".split()),
    frozenset("worker employee staff job person".split()),
    frozenset("resident inhabitant person citizen head".split()),
    frozenset("household family home".split()),
    frozenset("visitor guest ticket spectator fan person".split()),
    frozenset("member subscriber person".split()),
    frozenset("game match".split()),
)


@dataclass(frozen=True, slots=True)
class Base:
    """What a rate is for one of: words that a count may have as its noun, or a unit; `any` for "each"."""

    words: tuple[str, ...] = ()
    unit: str = ""
    any: bool = False


def base_of(text: str, rate: Quantity) -> Base | None:
    """What the figure is told for each of; None if it is told for all."""
    _, per, unit = _SPELLED_OUT.get(rate.unit, rate.unit).partition("-per-")
    if per:
        return Base(unit=unit)
    end = max(rate.end, rate.noun_end)
    if rate.kind == "money" and _is_exchange(text, rate, end):
        return None
    if _EACH.match(text, end) and not _EACH_DAY.match(text, end):
        return Base(any=True)
    if _HEAD.match(text, end):
        return Base(("person", *LIVESTOCK) if rate.kind == "money" else ("person",))
    if _EACH_OF.match(text, end):
        return Base(any=True)
    match = _PER.match(text, end)
    if match is None:
        match = _NAMED_BEFORE.search(text[max(0, rate.phrase_start - _LOOK_BACK) : rate.phrase_start])
        named = [match["one"]] if match else []
    else:
        named = [word for word in (match["one"].lower(), match["two"]) if word]
    words = tuple(word for word in named if word not in _NO_BASES and (word != "lot" or rate.kind == "money"))
    if not words:
        before = text[max(0, rate.phrase_start - _LOOK_BACK) : rate.phrase_start]
        told = any(one.search(before) for one in (_AVERAGE_GIFT, _EACH_BEFORE, _EACH_DOES, _ALL_GET))
        return Base(any=True) if told else None
    unit = _unit_named(" ".join(words)) or _unit_named(words[0])
    if not unit and match is not None and rate.kind == "measure" and _TO_THE.match(match[0]):
        return None  # "150 miles to the coast"
    return Base(unit=unit) if unit else Base(tuple(lexicon.singular(word) for word in words))


def _is_exchange(text: str, rate: Quantity, end: int) -> bool:
    """Is it what one of another currency costs?"""
    before = text[max(0, rate.phrase_start - _LOOK_BACK) : rate.phrase_start]
    return _EXCHANGE.match(text, end) is not None or _EXCHANGED.search(before) is not None


def how_many(text: str, base: Base, count: Quantity) -> Fraction | None:
    """How many of the base one of the count's unit is: 1,000 for kilograms and "a gram"; None if it counts none."""
    if count.value is None or count.range_part:
        return None
    if base.unit:
        one, other = UNITS.get(count.unit), UNITS.get(base.unit)
        if (
            one is None
            or other is None
            or one.dimension != other.dimension
            or count.kind not in ("measure", "duration")
        ):
            return None
        return one.factor / other.factor
    if count.kind == "multiple":
        before = text[max(0, count.start - _LOOK_BACK) : count.start]
        named = any(word == "time" or (len(word) > 3 and re.search(rf"\b{word[:-1]}", before)) for word in base.words)
        return Fraction(1) if named and count.unit == "" else None  # "ticketed 11 times", at so much a ticket
    if count.kind != "count":
        return None
    if _OF_THEM.match(text, count.end) and (base.any or "person" in base.words):
        return Fraction(1)
    if base.any:
        counted = count.noun or _ARE.match(text, count.end) or _next_word(text, count.end) == "overs"
        return Fraction(1) if counted else None
    noun = count.noun or lexicon.singular(_next_word(text, count.end))
    if any(noun in (word, f"{word}s") or (noun and _may_name(noun, word)) for word in base.words):
        return Fraction(1)
    return None


def _may_name(noun: str, word: str) -> bool:
    """May the two be words for the same: pupils and children, workers and jobs?"""
    return compatible(noun, word) or any(noun in alike and word in alike for alike in _ALIKE)


def measured_unit(rate: Quantity) -> str:
    """The unit of what the rate yields: kilometres of kilometres an hour."""
    return _SPELLED_OUT.get(rate.unit, rate.unit).partition("-per-")[0]


def _next_word(text: str, at: int) -> str:
    match = _WORD.match(text, at)
    return match[1] if match else ""


@lru_cache(maxsize=1024)
def _unit_named(words: str) -> str:
    """The unit that these words name: "hour", "square metre"; "" if none."""
    split = tokens(words, 0, len(words))
    found = unit_at(split, 0, False)
    return found[0] if found is not None and found[1] == len(split.raw) else ""
