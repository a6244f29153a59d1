"""Functions of the rule language about ages and anniversaries."""

from __future__ import annotations

from datetime import timedelta
from fractions import Fraction

from checker.intervals import FALSE, TRUE, Interval, Truth
from checker.judge.amounts import Amount
from checker.judge.function import Function, known
from checker.judge.scope import Scope, Value
from checker.judge.timeline import SLACK, days_of, full_years, when_written
from checker.model import Passage, Quantity, Word
from checker.precision import SOFT, interval

_UNTIL_PRINTED = timedelta(90)  # an age may be as old as the reporting
_JUBILEES = {
    "silver jubilee": 25, "golden jubilee": 50, "diamond jubilee": 60, "platinum jubilee": 70, "centenary": 100,
    "centennial": 100, "bicentenary": 200, "bicentennial": 200, "tercentenary": 300, "sesquicentennial": 150,
    "quincentenary": 500, "half-century": 50, "quarter-century": 25,
    "silver wedding": 25, "ruby wedding": 40, "golden wedding": 50, "diamond wedding": 60,
    "platinum wedding": 70, "golden anniversary": 50, "silver anniversary": 25, "diamond anniversary": 60,
}  # fmt: skip
_JUBILEES_TOO = {"diamond jubilee": 75, "platinum jubilee": 75}  # of kings 60 and 70 years, of colleges 75
_AGE_WORDS = {
    "teenage": (13, 19), "teenager": (13, 19), "teen": (13, 19), "toddler": (1, 4), "schoolboy": (4, 19),
    "schoolgirl": (4, 19), "sexagenarian": (60, 69), "septuagenarian": (70, 79), "octogenarian": (80, 89),
    "nonagenarian": (90, 99), "centenarian": (100, 120),
}  # fmt: skip


def _ages(scope: Scope, values: tuple[Value, ...]) -> tuple[int, int] | None:
    """The least and the most full years from the first date to the second (or to when the copy was written)."""
    born = days_of(scope.reading, values[0])
    if len(values) > 1:
        event = days_of(scope.reading, values[1])
    else:
        now = when_written(scope.reading)
        event = None if now is None else (now[0] - _UNTIL_PRINTED, now[1] + SLACK)
    if born is None or event is None:
        return None
    return full_years(born[1], event[0]), full_years(born[0], event[1])


def _age_fits(scope: Scope, values: tuple[Value, ...]) -> Truth:
    """age_fits(age, birth, event): can someone born then be of that age at the event (or when the copy was written)?"""
    age, years = values[0], _ages(scope, values[1:])
    if not isinstance(age, Quantity) or years is None or age.unit not in ("year", ""):
        return TRUE
    return known(interval(age, scope.width).equals(Interval(Fraction(years[0]), Fraction(years[1]))).possible)


def _ages_agree(scope: Scope, values: tuple[Value, ...]) -> Truth:
    """ages_agree(one, when, other, then): can somebody be of the one age at the one date and of the other at the other?

    Without the last date, the other is the age when the copy was written. A year more or less, as by reckoning from
    the years alone, is not ruled out.
    """
    births: list[tuple[int, int]] = []
    for age, *when in (values[:2], values[2:]):
        days = days_of(scope.reading, when[0]) if when else when_written(scope.reading)
        if days is None or not isinstance(age, Quantity) or age.value is None:
            return TRUE
        slack = 0 if scope.width == SOFT or births else 1
        births.append((days[0].year - int(age.value) - 1 - slack, days[1].year - int(age.value) + slack))
    (low, high), (other_low, other_high) = births
    return known(low <= other_high and other_low <= high)


def _age_then(scope: Scope, values: tuple[Value, ...]) -> Value:
    """age_then(birth, event): the age at the event in words: "83", or "82 or 83"."""
    years = _ages(scope, values)
    if years is None:
        return "another age"
    return str(years[0]) if years[0] == years[1] else f"{years[0]} or {years[1]}"


def _number(value: Value) -> int | None:
    """The whole number that an ordinal, a count, an age or a time in years prints; of a jubilee, its years."""
    if isinstance(value, Word | Passage):
        return _JUBILEES.get(_words(value))
    if not isinstance(value, Quantity) or value.value is None:
        return None
    years = value.value * {"decade": 10, "century": 100}.get(value.unit, 1)
    return int(years) if years.denominator == 1 else None


def _words(value: Word | Passage) -> str:
    return value.text if isinstance(value, Word) else value.key


def _years_on(scope: Scope, values: tuple[Value, ...]) -> tuple[int, int] | None:
    """The least and the most calendar years from one date to another (or to when the copy was written)."""
    start = days_of(scope.reading, values[0])
    end = days_of(scope.reading, values[1]) if len(values) > 1 else when_written(scope.reading)
    if start is None or end is None:
        return None
    return end[0].year - start[1].year, end[1].year - start[0].year


def _anniversary(scope: Scope, values: tuple[Value, ...]) -> Truth:
    """anniversary(n, start, when): can the n-th anniversary of start fall in that year (or in that of the copy)?

    The year before and after is not ruled out: a jubilee is celebrated early, late, and for a whole season.
    """
    years, number = _years_on(scope, values[1:]), _number(values[0])
    if years is None or number is None:
        return TRUE
    slack = 0 if scope.width == SOFT else 1
    hedge = values[0].hedge if isinstance(values[0], Quantity) else ""
    if hedge in ("about", "nearly", "over"):
        slack += max(1, number // 20)
    too = _JUBILEES_TOO.get(_words(values[0]), number) if isinstance(values[0], Word | Passage) else number
    return known(any(years[0] - slack <= one <= years[1] + slack for one in (number, too)))


def _birthday(scope: Scope, values: tuple[Value, ...]) -> Truth:
    """birthday(n, birth): can somebody born then keep the n-th birthday about when the copy was written?

    With the day of birth known and a birthday close by, it is that one; if not, the last one or the next.
    """
    number, birth, now = values[0], days_of(scope.reading, values[1]), when_written(scope.reading)
    if not isinstance(number, Quantity) or number.value is None or birth is None or now is None:
        return TRUE
    low, high = full_years(birth[1], now[0] - _UNTIL_PRINTED), full_years(birth[0], now[1] + _UNTIL_PRINTED)
    if birth[0] == birth[1] and low < high:
        low = high  # the birthday lies within the months around the copy
    else:
        high += 1
    return known(low <= number.value <= high)


def _years_since(scope: Scope, values: tuple[Value, ...]) -> Value:
    """years_since(start, when): the calendar years from a date to another (or until the copy was written), in words."""
    years = _years_on(scope, values)
    return "another number of" if years is None else str(years[1])


def _edition(scope: Scope, values: tuple[Value, ...]) -> Truth:
    """edition(n, start, breaks): can the n-th yearly event be held by now, if the first was held then?

    Breaks make fewer; where it is said how many there were, the number is as many less, or a year off.
    """
    years, number = _years_on(scope, values[1:2]), _number(values[0])
    if years is None or number is None:
        return TRUE
    breaks = values[2] if len(values) > 2 else None
    if isinstance(breaks, Word):
        return known(years[0] <= number + breaks.sign <= years[1] + 2)
    return known(number <= years[1] + (1 if scope.width == SOFT else 2))


def _is_of_age(_scope: Scope, values: tuple[Value, ...]) -> Truth:
    """is_of_age(word, age): does a word such as "teenager" fit the age?"""
    word, age = values
    if not isinstance(word, Word) or not isinstance(age, Quantity) or age.value is None:
        return FALSE
    low, high = _AGE_WORDS.get(word.text, (0, 200))
    return known(low <= age.value <= high)


def _person_age(_scope: Scope, values: tuple[Value, ...]) -> Truth:
    """person_age(x): can the figure be the age of a person, as printed?"""
    (age,) = values
    if not isinstance(age, Quantity) or age.value is None or age.hedge or age.noun:
        return FALSE
    return known(age.unit in ("", "year") and age.value.denominator == 1 and 0 < age.value < 115)


def _gap_of_ages(scope: Scope, values: tuple[Value, ...]) -> Truth:
    """gap_of_ages(gap, one, other): can two people of these ages be that many years apart?"""
    gap, one, other = values
    numbers = [number.value for number in (one, other) if isinstance(number, Quantity)]
    if not isinstance(gap, Quantity) or len(numbers) != 2 or numbers[0] is None or numbers[1] is None:
        return TRUE
    apart = abs(numbers[0] - numbers[1])
    slack = 1 if scope.width == SOFT else 2
    return known(interval(gap, scope.width).equals(Interval(apart - slack, apart + slack)).possible)


def _plain_number(scope: Scope, values: tuple[Value, ...]) -> Value:
    """number(x): a figure as a plain number, its unit left out."""
    return Amount(scope.amount(values[0]).interval)


AGE_FUNCTIONS: dict[str, Function] = {
    "age_fits": Function(_age_fits, 2, 3),
    "ages_agree": Function(_ages_agree, 3, 4),
    "age_then": Function(_age_then, 1, 2),
    "anniversary": Function(_anniversary, 2, 3),
    "birthday": Function(_birthday, 2, 2),
    "edition": Function(_edition, 2, 3),
    "is_of_age": Function(_is_of_age, 2, 2),
    "gap_of_ages": Function(_gap_of_ages, 3, 3),
    "number": Function(_plain_number, 1, 1),
    "person_age": Function(_person_age, 1, 1),
    "years_since": Function(_years_since, 1, 2),
}
