"""Which words of copy speak of which words of a header: one stem, or one of these groups."""

from __future__ import annotations

import re

from checker.extract.language.lexicon import singular

_GROUPS = """
visit visitor attendance attract drew draw welcome footfall crowd gate spectator
arrival visitor tourist guest come came arrive
attendance patient attend seen saw see treat treated
waiting wait queue
loan borrow lend lent issue checkout
land catch ashore haul
value worth fetch earn
employee employ staff workforce worker job headcount payroll
population people inhabitant resident live home
revenue sales turnover taking income
profit earnings surplus
death die dead kill fatality toll
case infection patient
vote poll ballot support
point score pour drop net
seat councillor member mp
store shop outlet branch
price cost
time punctual
gold title victory win champion
silver second runner-up
bronze third
win won victory triumph
lose lost loss defeat beaten
draw drawn drew tie
goal net score
against concede conceded conceding let letting ship shipped
rebound board
assist feed
block swat
steal
turnover giveaway
minute
appearance played
officer police personnel troop
member membership
pupil student enrolment candidate
enter entered entrant sat cohort entry
vaccinate vaccination reach jab
target aim
coverage vaccinated immunise dose
trains service departure
planned schedule
receipt money spend spending spent expenditure outlay
stay night
export shipment
sales sold sell hands
import
birth born
passenger traveller rider journey ridership
harvest crop yield
donation gift raise
grant award
crime offence
start begin began begun started
complete finish completed completion
home house dwelling property
rainfall rain fell wet
average norm normal mean usual
temperature warm hot cold cool heat
accident crash collision
injury injured hurt wounded casualty
fire blaze
arrest detain
unemployment jobless unemployed
wage pay salary
electorate voter
turnout vote
area cover
aged older over
debt borrowing owe
dividend payout
building built build
emission carbon co2
absence absent miss
complaint complain
cancellation cancelled cancel scrapped
delay late
order book
delivery deliver delivered
production output produce produced make made
generation generate generated power
"""
_ENDINGS = re.compile(r"(?:isations?|izations?|ations?|ations?|ings?|ions?|ments?|als?|ers?|ors?|ed|es|s|e)$")
_SHORTEST = 3


def stem(word: str) -> str:
    """A word without its ending, so that "landed" and "landings", "arrivals" and "arrived" are one."""
    plain = singular(word.lower().replace("-", ""))
    while len(plain) > _SHORTEST and (match := _ENDINGS.search(plain)) and match.start() >= _SHORTEST:
        plain = plain[: match.start()]
    return plain[:-1] if len(plain) > _SHORTEST and plain[-1] == plain[-2] else plain


_GROUP_OF: dict[str, frozenset[int]] = {}
for _number, _line in enumerate(_GROUPS.strip().splitlines()):
    for _word in _line.split():
        _GROUP_OF[stem(_word)] = _GROUP_OF.get(stem(_word), frozenset()) | {_number}


def same_word(one: str, other: str) -> bool:
    """Have two words one stem?"""
    return stem(one) == stem(other)


def speaks_of(word: str, header_word: str) -> bool:
    """Can the word of the copy mean what the header's word means?"""
    one, other = stem(word), stem(header_word)
    return one == other or bool(_GROUP_OF.get(one, frozenset()) & _GROUP_OF.get(other, frozenset()))
