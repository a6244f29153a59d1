"""The words that say of something that it is first, last or third of its kind, or that it changed most."""

from __future__ import annotations

import re

_MOST = (
    r"highest|biggest|largest|greatest|busiest|most crowded|most populous|most expensive|most popular|most|longest|"
    r"heaviest|tallest|dearest|wettest|rainiest|hottest|warmest|oldest|deepest|fullest|richest|priciest|costliest|"
    r"(?:more|higher|larger|bigger|greater|longer) than (?:any|all)(?: the)? others?|"
    r"sunniest|windiest|densest|deadliest|best[- ]attended|top|peak"
)
_LEAST = (
    r"(?:fewer|less|lower|smaller|shorter) than (?:any|all)(?: the)? others?|"
    r"lowest|smallest|fewest|least|shortest|lightest|quietest|cheapest|driest|coldest|coolest|youngest|poorest|emptiest"
)
_EITHER = r"best|worst|strongest|weakest|fastest|slowest|safest"
ORDINALS = {"second": 2, "third": 3, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7, "next": 2}
SUPERLATIVE = re.compile(
    rf"\b(?:(?P<place>{'|'.join(ORDINALS)})[- ](?:to )?)?(?:(?P<most>{_MOST})|"
    rf"(?P<least>{_LEAST}|bottom)|(?P<either>{_EITHER}))\b",
    re.IGNORECASE,
)
# What some superlatives are of, without saying so; they are of nothing else.
_OF = {
    "rainfall rain precipitation": "wettest rainiest driest",
    "temperature temp": "hottest warmest coldest coolest",
    "density": "densest most-crowded",
    "population": "most-populous",
    "attendance crowd gate": "best-attended",
    "deaths fatalities killed": "deadliest",
    "price cost rent fare fee": "priciest costliest most-expensive dearest cheapest",
    "income wealth earnings wage": "richest poorest",
    "age aged": "oldest youngest",
    "sunshine sun": "sunniest",
    "wind gust speed": "windiest",
}
MEANT = {adjective: tuple(words.split()) for words, adjectives in _OF.items() for adjective in adjectives.split()}
_BIG = r"biggest|largest|greatest|sharpest|steepest|fastest|strongest|highest|quickest|best|heaviest|worst|most"
_RISE = r"gain|increase|rise|jump|stride|leap|improvement|growth|advance|climb|surge|expansion"
_FALL = r"fall|drop|decline|decrease|cut|loss|slump|slide|reduction|contraction"
_UP = r"grew|grown|growing|grow|rose|risen|rising|increased|improved|expanded|advanced|gained|climbed|jumped"
_DOWN = r"fell|fallen|falling|shrank|shrunk|shrinking|declined|declining|dropped|contracted|slipped|lost"
STRIDE = re.compile(
    rf"\b(?:(?:{_BIG})[- ](?:\w+ )?(?:(?P<up>{_RISE})|(?P<down>{_FALL}))s?\b"
    rf"|(?:{_BIG})[- ](?P<growing>growing|improving|rising)|(?:{_BIG})[- ](?P<shrinking>shrinking|falling|declining)"
    rf"|(?:(?P<up2>{_UP})|(?P<down2>{_DOWN})) (?:by )?(?:the )?(?:most|fastest|furthest|quickest|hardest))\b",
    re.IGNORECASE,
)


def ways_of(match: re.Match[str]) -> tuple[int, ...]:
    """Which end of the order a superlative can mean, the likelier first: 1 for the top, -1 for the bottom."""
    if match["most"]:
        return (1,)
    return (-1,) if match["least"] else (1, -1) if match["either"].lower() in ("best", "strongest") else (-1, 1)
