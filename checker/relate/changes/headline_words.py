"""How headlines say that something rose, fell or doubled: expressions over forms. Data only."""

from __future__ import annotations

from checker.late import late
from checker.marks import ALL_KINDS, DASH, HEAD_END, KINDS

_AMOUNTS = "".join(KINDS[kind] for kind in ("count", "money", "measure", "percent", "ratio"))
# What the headline speaks of: up to five words before the verb, or after one that takes an object.
_WORD = rf"[^\s{ALL_KINDS}{DASH}{HEAD_END},;:]+"
_THING = rf"(?P<thing>(?:{_WORD} ){{1,5}}?)"
_OBJECT = rf"(?P<thing>(?:{_WORD} ){{1,3}}?)"
UP = (
    r"rises?|rose|climbs?|climbed|jumps?|jumped|surges?|surged|soars?|soared|gains?|grows?|grew|increases?|increased"
    r"|leaps?|leapt|swells?|swelled|goes up|go up|went up|shoots? up|edges? up|creeps? up|ticks? up|up"
)
DOWN = (
    r"falls?|fell|drops?|dropped|dips?|dipped|declines?|declined|decreases?|decreased|slips?|slipped|slides?|slid|slumps?"
    r"|slumped|plunges?|plunged|plummets?|tumbles?|tumbled|sinks?|sank|shrinks?|shrank|eases?|eased|goes down|go down"
    r"|went down|edges? down|ticks? down|down"
)
_RAISES = r"raises?|lifts?|boosts?|hikes?|increases?|grows?|ups|puts up"
_CUTS = r"cuts?|trims?|slashes|slash|reduces?|narrows?|lowers?|shrinks?"
NOUN_UP = r"rise|increase|jump|surge|leap|climb|gain|growth|hike"
NOUN_DOWN = r"fall|drop|decline|decrease|slump|plunge|cut|dip|slide"
_BY = r"(?: by)?(?: (?:an?|about|some|nearly|almost|just|over|more than))* ?"
_DELTA = rf"(?P<delta>[{_AMOUNTS}])(?! an? [a-z])"
_BEGINS = rf"(?:^|[,;:{DASH}] ?|\b(?:as|and|while|after) )"
CHANGED = (
    late(rf"{_BEGINS}{_THING}(?:(?P<up>{UP})|(?P<down>{DOWN})){_BY}{_DELTA}"),
    late(rf"\b(?:(?P<up>{_RAISES})|(?P<down>{_CUTS})) {_OBJECT}by{_BY}{_DELTA}"),
    late(rf"\b(?:(?P<up>{_RAISES})|(?P<down>{_CUTS})) {_OBJECT}{_DELTA}"),
    late(
        rf"{_DELTA} (?:(?P<up>{NOUN_UP})|(?P<down>{NOUN_DOWN})) in "
        rf"(?P<thing>(?:{_WORD} ?){{1,3}}?)(?=$|[,;:{DASH}]|\b(?:as|and|after|on|at)\b)"
    ),
    late(rf"\bposts {_DELTA} (?P<thing>{_WORD} )(?:(?P<up>{NOUN_UP})|(?P<down>{NOUN_DOWN}))"),
)  # fmt: skip
# Of the words as they are printed, since a verb such as "doubles" is no figure by itself.
_TIMES = r"(?P<delta>(?:doubl|tripl|trebl|quadrupl|quintupl)(?:es|ed|e)|halv(?:es|ed|e))"
_GOES_ON = r"as|at|in|on|to|after|despite|thanks|amid|with|and|for|over"
MULTIPLIED = (  # the first that fits is meant
    late(rf"{_BEGINS}{_THING}(?:(?:more than|nearly|almost|has|have) )*{_TIMES}(?=$|[,;:.]| (?:{_GOES_ON})\b)"),
    late(rf"\b{_TIMES} (?!(?:{_GOES_ON})\b)(?P<thing>(?:{_WORD} ?){{1,3}}?)(?=$|[,;:]|\b(?:{_GOES_ON})\b)"),
)
TIMES = {"doubl": 2, "tripl": 3, "trebl": 3, "quadrupl": 4, "quintupl": 5}
# A headline that looks ahead, or asks.
OTHERWISE = late(
    r"\b(?:may|might|could|would|will|set|seeks?|wants?|plans?|proposes?|proposed|asks?|forecasts?|sees|expects?|expected"
    r"|targets?|aims?|eyes|if|not|no|warns?|fears?|hopes?|by (?:year-?end|20\d\d)|since|shares?|stocks?"
    r"|daily|year[ -]to[ -]date|so far)\b|\?"
)
# What a headline says that the change was measured over, and words of which the story must then have one.
PERIODS = {
    "annual": ("year", "annual", "12 months", "in 20", "for 20"),
    "full-year": ("year", "annual", "12 months"),
    "half-year": ("half", "six months"),
    "first-half": ("half", "six months"),
    "quarterly": ("quarter", "three months"),
    "quarter": ("quarter", "three months"),
    "monthly": ("month",),
    "weekly": ("week",),
}
# Words for one thing: what the headline calls by one of them, the story may by another.
ALIKE = tuple(
    frozenset(words.split())
    for words in (
        "sales revenue revenues turnover takings sold",
        "profit profits earnings income surplus earned",
        "loss losses deficit lost",
        "price prices rate rates fare fares fee fees toll tolls tariff charge charges rent rents",
        "traffic passengers passenger",
        "pupils pupil students student roll enrolment enrollment",
        "membership members member",
        "workforce staff payroll headcount employees workers jobs",
        "crowd crowds gate attendance attendances spectators audience",
        "visitors visitor visits tourists arrivals",
        "output production harvest crop",
        "debt debts borrowing borrowings arrears",
        "exports export exported", "imports import imported",
        "dividend dividends payout", "budget spending", "donations donation gifts",
    )
)  # fmt: skip
