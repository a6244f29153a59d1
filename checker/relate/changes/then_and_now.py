"""Values and what they were before, wherever the two are told: "It cost €120m", "It was supposed to cost €40m"."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from checker.late import late
from checker.marks import DASH, KINDS
from checker.model import CalendarDate, Quantity, Reading, Sentence
from checker.relate.changes.one_time import has_no_base, is_of_one_time
from checker.relate.figures import marked, may_be_same, spoken
from checker.relate.lazily import lazily

VALUES = "".join(KINDS[kind] for kind in ("count", "money", "measure"))
_PERCENT = KINDS["percent"]
_YEAR, _DATE = KINDS["year"], KINDS["date"]
_DURATION = KINDS["duration"]
REACH = 2  # sentences with figures before and after, in which a value may stand
_GAP = 220  # characters without a figure between two of them
_FEW = 10  # of whose count a percentage is seldom told
_LIKE = 8  # times: values farther apart are not of one thing
# Just before a value of an earlier time, with what may stand between.
_FROM = late(
    r"(?:(?<!apart )(?<!away )(?<!aside )(?<!range )(?<!ranges )(?<!ranged )(?<!ranging )\bfrom"
    r"|\bagainst|\bcompare[ds]? (?:with|to)|\bversus|\bvs|\bhaving (?:been"
    r"|opened(?: the day)? at|stood at|started at|closed at)|\bused to be|\bsupposed to cost"
    r"|\b(?:up|down|ahead) (?:of|on)|\b(?:below|above) the|\b(?:more|less|fewer|higher|lower|greater) than)"
    r"(?: (?:a|an|the|just|only|some|about|its|their|last|year's|previous|earlier|mere|total|of|level|figure|record"
    rf"|[{_DATE}{_YEAR}](?:'s)?))* $"
)
_EARLIER = (
    r"\ba year (?:earlier|ago|before|previously|prior)|\b(?:12|twelve) months (?:earlier|ago|before)|\blast (?:year"
    r"|season|autumn|spring"
    r"|summer|winter|term)\b|\bthe (?:year|month|week|season|quarter|day) before\b|\b(?:the|its|a) (?:previous"
    r"|prior|preceding|corresponding)"
    r" (?:year|month|week|season|quarter|day|period|half|six months|twelve months|fiscal|autumn|spring|survey|census)"
    r"|\b(?:the|in|of) (?:the )?same (?:period|month|quarter|week|six months|three months|half|stage|time|day|nine "
    r"months)"
    r"(?: of| in)? (?:last|the previous|the year|a year|[\x8e\x8f])|\bsame [a-z -]{3,14} (?:last year|a year (?:ago"
    r"|earlier|before))"
    r"|\bprevious(?:ly)?\b|\bbudgeted\b|\boriginal(?:ly)?\b|\b(?:was|were) to cost\b"
    r"|\bthe current (?:figure|rate|fee|level)\b|\bsupposed to\b"
    r"|\b(?:year|month|week)s? (?:earlier|ago|before)\b|\bthe one before\b|\blast time\b"
    r"|\bthe (?:comparable|corresponding|equivalent) (?:figure|number|total|sum)\b"
    r"|\b(?:the )?(?:summer|winter|spring|autumn|term|census|survey) before\b"
    r"|\bwhen (?:he|she|they|it|[a-z]+(?: [a-z]+){0,2}) (?:took (?:over|office|charge)|arrived|came to power|opened)\b"
)
_WAS = late(rf"{_EARLIER}|{_DURATION} (?:ago|earlier|before)\b|\b(?:predecessor|forerunner)\b")
_YEARS_AGO = late(rf"{_DURATION} ago\b")
_BEFORE_THAT = late(
    r"\b(?:the|a) (?:year|month|week|season|quarter) (?:before|earlier)\b|\bthe previous (?:year"
    r"|season|month|week)\b"
)
# "Budgeted at £4m, it opened in 2031 at a cost of £6m": what was planned comes before what is told of a year.
_PLANNED = late(
    r"\b(?:budgeted|priced|estimated|costed|valued|planned) (?:originally |initially |first )?(?:at|to cost)"
    r"(?: (?:just|only|some|about|a|around))* $|\b(?:originally|initially) (?:[a-z]+ ){1,3}(?:at|cost|for)"
    r"(?: (?:just|only|some|about|around))* $"
)
_LAST = late(r"\blast (?:year|season|autumn|spring|summer|winter|month|quarter)\b")
_NOW = late(
    r"\bthis (?:year|month|week|season|time|autumn|spring|summer|winter|term)\b|(?<!until )\bnow\b"
    r"|\bcurrently\b|\btoday\b|\blatest\b"
)
# Just before what a value told before it has come to.
_CAME_TO = late(
    rf"(?:{_DURATION} (?:on|later)|\ba (?:year|month|decade|week|season) (?:on|later)"
    r"|\b(?:now|today|since|since then|by then))\b"
    r"(?:,? (?:it|they|there|that|the \w+|had|has|have|is|are|was|were|stood|stands?|at|risen|fallen|grown|climbed"
    r"|dropped|sunk|swollen|to|reached|numbers?|numbered|just|about|only|some|over|almost|nearly|a|down|up|costs?"
    r"|goes|go|for|employs|worth|shrunk|swelled|rose|fell|been|cut|reduced|raised|trimmed|come))*,? $"
)
# What a change is measured from, told before the value that it led to: "2 per cent down on a year ago, at £9m".
_BASE = late(
    r"(?:\b(?:up|down|more|less|fewer|higher|lower|better|worse)|^) (?:on|than|from)"
    r"(?: (?:in|at|the|a|last|that|of|same))*"
    rf" (?:{_DURATION}|[a-z]+)(?: (?:ago|earlier|before|[a-z]+)){{0,3}},"
)
_UNTIL = late(r"\buntil\b.{0,20} (?:was|were|paid|cost|had been) $")
_WHEN = late(r" (?:ago|earlier|before|later|on|to|ended|ending|period)\b|-")
_OLD_YEAR = late(
    rf"(?:\(|\bin ){_YEAR}:? ?|\bback in\b"
    rf"|^the {_YEAR} [a-z]+\b.{{0,40}} (?:was|were|stood at|came to|brought in|drew) $"
)
_OF_YEAR = late(
    r"^(?:the (?:toll|total|figure|number|tally|count|average)|it|they|there) (?:was|were|had been|stood at) $"
)
_IN_YEAR = late(rf"^ in {_YEAR}(?: ?[.,;]| and\b)")
_PAST_PERFECT = late(
    r"\bhad (?:just |only |already |also )?(?!to\b)[a-z]+(?:ed|en|de|old|ent|ad|un|aid|ood|ost)\b|\bhad been\b"
)
# What came or went, and is no earlier value of what there is.
_FLOW = late(
    r"\b(?:lost|gained|added|left|joined|quit|arrived|died|flotation|offered|issue price|public|old|former|rival"
    r"|neighbouring)\b"
)
# What is left of a whole, and is no earlier value of another part of it.
_REST = late(r"\b(?:remaining|the rest|the remainder|everything else|all else|the others?)\b")
# "down a quarter from the previous year to £6m": what it came to.
_TO = late(
    r"(?<!compared )(?<!next )\bto(?: (?:a|an|the|just|only|about|some|record|total|of|around|nearly|upward"
    r"|downward|revised))* $"
)
_PART = late(r"\b(?:quarter|half|weeks?|months?|days?)\b")
_SAME = late(r"\b(?:same|corresponding|comparable|year-ago|year-earlier|equivalent)\b")
# Where the words of a value end: another clause, or a multiple of another value ("three times the original estimate").
_CUT = late(
    rf"[;{DASH}]|{KINDS['multiple']} (?=the (?:original|previous)|as (?:many|much|big) as)"
    r"|, (?:and|but|while|whereas)\b|\bbut\b|\bwhile\b|\bwhereas\b"
)


@dataclass(frozen=True)
class Valued:
    """A figure of the copy with its sentence, its place in the form, and the words around it up to the next figures."""

    figure: Quantity
    sentence: Sentence
    order: int
    mark: int
    before: str
    after: str

    @property
    def around(self) -> str:
        """The words on either side."""
        return f"{_BASE.sub(' ', self.before)} {self.after}"

    @property
    def names_a_date(self) -> bool:
        """Is it told of a month, or of a year with its number ("in the same month of 2019")?"""
        return (
            _YEAR in self.around
            or _DATE in self.around
            or _YEARS_AGO.search(self.around) is not None
            or any(isinstance(one, CalendarDate) and one.year for one in self.sentence.mentions)
        )

    @property
    def names_a_part(self) -> bool:
        """Is it told of another part of a year, such as the quarter before?"""
        return bool(_PART.search(self.around)) and not _SAME.search(self.around)

    @property
    def is_of_last_year(self) -> bool:
        """Is it told of the last year, season or month, which an earlier one may be told beside?"""
        return bool(_LAST.search(self.around)) and not _OLD_YEAR.search(self.before)

    @property
    def is_of_a_year(self) -> bool:
        """Is it told of a year by its number: "in 2018 there were 12"?"""
        return bool(_OLD_YEAR.search(self.before))

    @property
    def is_come_to(self) -> bool:
        """Is it told as what a value before it has come to: "Ten years on, there are 12"?"""
        return bool(_CAME_TO.search(self.before))

    @lazily
    def pastness(self) -> int:
        """How surely this is what it was before: 0 not at all, 1 by "last year", 2 by "the year before"."""
        base = _FROM.search(self.before)
        if base is not None and not has_no_base(self, base.start()):
            return 3
        if _TO.search(self.before) or _FLOW.search(self.around) or _NOW.search(self.around):
            return 0
        if _REST.search(self.before):
            return 0
        if _BEFORE_THAT.search(self.around) or _PLANNED.search(self.before):
            return 2
        past = (
            _WAS.search(self.around)
            or _UNTIL.search(self.before)
            or _OLD_YEAR.search(self.before)
            or _PAST_PERFECT.search(self.before)
            or (_OF_YEAR.match(self.before) and _IN_YEAR.match(self.after))
        )
        return 1 if past else 0


@dataclass(frozen=True, slots=True)
class Pair:
    """A value and what it was before. alone: no other figure near them may be of the same thing."""

    new: Valued
    old: Valued
    alone: bool

    def near(self, order: int) -> bool:
        """Does one of them stand in the sentence of that number, or in one beside it?"""
        return min(abs(self.new.order - order), abs(self.old.order - order)) <= 1


def pairs_near(reading: Reading, order: int, kinds: str = VALUES) -> list[Pair]:
    """The values and earlier values told in the sentences around the one of that number."""
    kept = reading.once(_kept)
    told = []
    for at in around(reading, order):
        if (at, kinds) not in kept:
            kept[at, kinds] = list(valued(reading.sentences[at], at, kinds))
        told += kept[at, kinds]
    return pairs_of(told, order)


def pairs_of(told: list[Valued], order: int) -> list[Pair]:
    """The values and earlier values among figures that were found around the sentence of that number."""
    return list(_pairs(told, order)) if len(told) > 1 else []


def _kept(_reading: Reading) -> dict[tuple[int, str], list[Valued]]:
    """Where the figures of a sentence are kept once they are read: several changes ask for those of one sentence."""
    return {}


def around(reading: Reading, order: int) -> range:
    """The numbers of the sentences about the one of that number that follow one another in running copy."""
    sentences = reading.sentences
    first = order
    while first > max(0, order - REACH) and _follow(reading, sentences[first - 1], sentences[first]):
        first -= 1
    last = order
    while last < min(len(sentences) - 1, order + REACH) and _follow(reading, sentences[last], sentences[last + 1]):
        last += 1
    return range(first, last + 1)


def _follow(reading: Reading, one: Sentence, other: Sentence) -> bool:
    """Does the other follow in running copy, if not at once?"""
    blocks = reading.document.blocks
    plain = {blocks[one.block].kind, blocks[other.block].kind} <= {"paragraph", "quote"}
    return other.start - one.end <= _GAP and other.block - one.block <= 1 and (plain or one.block == other.block)


def valued(sentence: Sentence, order: int, kinds: str = VALUES) -> Iterator[Valued]:
    """The figures of those kinds in a sentence, with the words around each."""
    form, marks = sentence.form, marked(sentence)
    places = [at for at in sorted(marks) if form[at] in VALUES or form[at] == _PERCENT or _is_length(form, at, kinds)]
    for place, at in enumerate(places):
        figure = marks[at]
        if (
            not isinstance(figure, Quantity)
            or form[at] not in kinds
            or not figure.value
            or figure.range_part
            or figure.of_whole
        ):
            continue
        low = places[place - 1] + 1 if place else 0
        high = places[place + 1] if place + 1 < len(places) else len(form)
        low = max((match.end() for match in _CUT.finditer(form, low, at)), default=low)
        high = min((match.start() for match in _CUT.finditer(form, at, high)), default=high)
        if high < len(form):
            cut = form.rfind(",", at, high)  # what follows the last comma leads to the next figure
            high = cut if cut > 0 else high
        yield Valued(figure, sentence, order, at, spoken(form, marks, low, at), spoken(form, marks, at + 1, high))


def _is_length(form: str, at: int, kinds: str) -> bool:
    """Is it a length of time, asked for as a value, and no "twelve months ago"?"""
    return form[at] in kinds and not _WHEN.match(form, at + 1)


def _pairs(told: list[Valued], order: int) -> Iterator[Pair]:
    come_to = any(one.is_come_to for one in told)
    for old in told:
        if not (old.pastness or come_to):
            continue  # quicker to find out than what is like it
        alike = [one for one in told if one is not old and _alike(one, old)]
        for new in alike:
            if (_is_past_of(old, new) and not is_of_one_time(old, new)) or _has_come_to(old, new):
                span = range(min(new.order, old.order, order), max(new.order, old.order, order) + 1)
                yield Pair(new, old, alone=sum(one.order in span for one in alike) == 1)


def _is_past_of(old: Valued, new: Valued) -> bool:
    """Is the one told as a value of an earlier time than the other?"""
    if not old.pastness:
        return False
    return new.pastness < min(old.pastness, 2) or (new.is_of_last_year and old.is_of_a_year)


def _has_come_to(old: Valued, new: Valued) -> bool:
    """Is the one told shortly after the other, as what that has come to?"""
    follows = old.figure.start < new.figure.start and new.order - old.order <= 1
    return follows and new.is_come_to and not old.is_come_to and not new.pastness and not _NOW.search(old.around)


def _alike(one: Valued, other: Valued) -> bool:
    first, second = one.figure, other.figure
    if (
        first.kind in ("count", "duration")
        and min(first.value or 0, second.value or 0) < _FEW
        and (first.noun != second.noun or first.kind != "count")
    ):
        return False
    bare = any(each.kind == "count" and not each.noun for each in (first, second))  # "270 tonnes against 90"
    if not (may_be_same(first, second) or bare) or not first.value or not second.value:
        return False
    return (first.value > 0) == (second.value > 0) and 1 / _LIKE < first.value / second.value < _LIKE
