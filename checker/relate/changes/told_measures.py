"""Which measure a sentence speaks of, of which part of it and of which time, and whether another goes on about it."""

from __future__ import annotations

from dataclasses import dataclass

from checker.late import late
from checker.marks import HEAD_END, KINDS
from checker.model import CalendarDate, Quantity, Reading, Sentence
from checker.relate.wording import METRICS, WORD

_STOCK = frozenset({"stock", "shares"})
_PROFIT = frozenset("profit profits earnings income surplus earned made".split())
# Measures by all the words that name them, also those that only tell of them: "It made $4m".
_MEASURES = (
    *(one for one in METRICS if "profit" not in one and "tax" not in one),
    _PROFIT,
    frozenset({"output", "production", "produced"}),
    frozenset({"visitors", "visitor", "visits"}),
    frozenset({"deliveries", "delivered"}),
    _STOCK,
)
_KINDS_OF_PROFIT = late(
    r"\b(?:(?:net|gross|operating|pre-?tax|core|underlying|adjusted|headline|trading|interest)"
    r"(?= (?:[a-z]+ )?(?:profits?|income|earnings|surplus))|before tax|after tax)\b"
)
# What a measure may be narrowed to: "sales in France", "exports to Peru", "profit from lending".
_NARROWED = late(r" (?:(?P<in>to|from|in|for|at|by)|of) (?P<what>(?:the |its |their )?[a-z][a-z'-]+(?: [a-z'-]+)?)")
_NARROW = late(
    r"\b(domestic|foreign|overseas|home|export|constant|like-for-like|same-store|comparable|organic\w*|real|inflation"
    r"|excluding|seasonal\w*|rate|annuali[sz]ed|share|proportion|others?|north\w*|south\w*|east\w*|west\w*|online"
    r"|volume|value|cumulative\w*|national\w*|group|overall|unit|division|arm|parent|subsidiary|rivals?"
    r"|on the (?:month|week|quarter)|\w+-on-\w+|this (?:week|month|year))\b"
)
_AT_WHAT_TIME = late(r"\b(after-hours|pre-?market|before the bell|this (?:week|month|year|quarter))\b")
# Words that tell of no other thing, where the later sentence leads up to its values.
_PLAIN = frozenset(
    """the it its they their this that a an of in for to at by and was were is are has had have been which with
    stood came reached totalled totaled amounted rose fell climbed dropped slipped slid jumped tumbled lost gained
    closed ended finished trading traded made earned posted reported recorded received handled carried produced
    delivered sold hit up down from around about some just only nearly almost over more than less also however now
    number total figure figures level net gross operating income pre-tax pretax tax before after result results
    reporting period quarter quarterly half month months year annual last first second third fourth latest same three
    six nine twelve ending during between through compared close price said worth against late afternoon session
    company firm group airline bank carrier maker retailer brewer chain lender insurer club charity business nights
    market""".split()
)
_COUNTED = late(rf"{KINDS['count']} [a-z -]+{HEAD_END}")  # "104,000 vehicles"
_OWNERS = frozenset("company firm group airline bank carrier maker retailer brewer chain lender insurer club".split())
_PERIODS = late(r"\b(quarter|half|month|week|annual|full[- ]year|year as a whole)(?:ly|s|'s|-\w+)?\b")
_BEFORE_IT = late(
    r"\b(?:(?:the )?(?:same|corresponding|comparable|previous|prior|year-ago|year-earlier|equivalent) [a-z]+"
    r"|(?:month|quarter|week)s? (?:earlier|ago|before))\b"
)
_ORDINALS = late(r"\b(first|second|third|fourth)[- ](?=quarter|half)")
_MONTHS = {1: "month", 3: "quarter", 6: "half", 9: "nine", 12: "annual"}


@dataclass(frozen=True, slots=True)
class Measure:
    """A measure that a sentence names, the sentence, and the part of its form that names it."""

    words: frozenset[str]
    sentence: Sentence
    form: str  # the part of the sentence that names it

    @property
    def is_stock(self) -> bool:
        """Is it the price of shares?"""
        return self.words is _STOCK


def measure_of(sentence: Sentence, form: str) -> Measure | None:
    """The one measure that a part of a sentence names; None if it names none, or several."""
    words = set(WORD.findall(form))
    named = [one for one in _MEASURES if one & words]
    return Measure(named[0], sentence, form) if len(named) == 1 else None


def goes_on_about(reading: Reading, told: Measure, later: Measure) -> bool:
    """Does the one go on about the measure of the other: of the same kind, part, and time?"""
    one, other = told.sentence.form, _BEFORE_IT.sub("", later.sentence.form)
    if told.words is not later.words or not _is_of_one_kind(reading, told, later):
        return False
    narrow = _AT_WHAT_TIME if told.is_stock else _NARROW
    if set(narrow.findall(one)) != set(narrow.findall(other)):
        return False
    if told.is_stock and (_is_of_long(told.sentence) or _is_of_long(later.sentence)):
        return False
    return _is_of_one_part(told, later) and _is_of_one_time(told.sentence, later.sentence)


def _is_of_long(sentence: Sentence) -> bool:
    """Does a sentence speak of more than the day: of last week, or this year?"""
    dates = [one for one in sentence.mentions if isinstance(one, CalendarDate)]
    return any(one.relative and one.weekday is None and "day" not in one.relative for one in dates)


def _is_of_one_kind(reading: Reading, told: Measure, later: Measure) -> bool:
    """Is it one kind of profit, or the only one that the copy speaks of?"""
    one, other = (set(_KINDS_OF_PROFIT.findall(each.sentence.form)) for each in (told, later))
    if one == other or told.words is _STOCK:
        return True
    if (one and other) or len(one | other) != 1 or told.words is not _PROFIT:
        return False
    return set(_KINDS_OF_PROFIT.findall(reading.document.text.lower())) == one | other


def _is_of_one_part(told: Measure, later: Measure) -> bool:
    """Does neither sentence narrow the measure by a word that the other does not have?"""
    words, others = _words(told.sentence.form), _words(_COUNTED.sub(" ", later.form))
    if others - words - told.words - _PLAIN:
        return False
    if told.is_stock:
        return True
    match = next(one for one in WORD.finditer(told.form) if one[0] in told.words)
    modifier = [one for one in told.form[: match.start()].split()[-1:] if not one.endswith("'s")]
    narrowed = _NARROWED.match(told.form, match.end())
    what = _words(narrowed["what"]) if narrowed is not None and narrowed["in"] else set()
    return _recur({*modifier} - _PLAIN, others) and (bool(what & _OWNERS) or _recur(what - _PLAIN, others))


def _recur(some: set[str], others: set[str]) -> bool:
    return not some or any(one.rstrip("s") in {other.rstrip("s") for other in others} for one in some)


def _words(form: str) -> set[str]:
    return set(WORD.findall(form.replace("'s", "").replace("pre-tax", "pretax")))


def _is_of_one_time(told: Sentence, later: Sentence) -> bool:
    """Do both speak of one period, or the later one of none, or of a part of a year where the first names no time?"""
    one, other = _periods(told), _periods(later)
    if (one and other and one != other) or ("annual" in other and one != other):
        return False
    ordinals = [set(_ORDINALS.findall(each.form)) for each in (told, later)]
    if all(ordinals) and ordinals[0] != ordinals[1]:
        return False
    own, others = _dates(told), _dates(later)
    years = [{year for year, _ in each if year} for each in (own, others)]
    months = [{month for _, month in each if month} for each in (own, others)]
    if months[0] and other - one:
        return False
    apart = any(first and second and not first & second for first, second in (years, months))
    return not apart and not (months[1] and not months[0] and not other)


def _periods(sentence: Sentence) -> set[str]:
    named = set(_PERIODS.findall(_BEFORE_IT.sub("", sentence.form)))
    for one in sentence.mentions:
        if isinstance(one, Quantity) and one.unit == "month" and one.value is not None:
            named.add(_MONTHS.get(int(one.value), "other"))
        if isinstance(one, CalendarDate) and "quarter" in one.relative:
            named.add("quarter")
    return {"annual" if one in ("full-year", "full year", "year as a whole") else one for one in named}


def _dates(sentence: Sentence) -> set[tuple[int | None, int | None]]:
    return {(one.year, one.month) for one in sentence.mentions if isinstance(one, CalendarDate)}
