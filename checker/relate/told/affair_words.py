"""Words by which copy names one affair again: who was "jailed" serves a "sentence", what was "bought" is a "deal"."""

from __future__ import annotations

from checker.late import late

_AFFAIRS = {
    "jail": "jailed sentenced sentence prison imprisoned imprisonment bars custody term behind",
    "contract": "deal contract signed signs sign agreement extension",
    "ban": "ban banned bans suspended suspension suspends exclusion disqualified disqualification",
    "fine": "fine fined fines penalty",
    "grant": "grant granted award awarded grants funding",
    "takeover": "buy bought buys acquire acquired acquires acquisition purchase takeover deal bid offer merger",
    "investment": "invest invested invests investment investing",
    "loan": "loan lend lent lends lending borrow borrowed borrowing",
    "gift": "gift donated donate donates donation gave bequest bequeathed legacy",
    "theft": "stole stolen steal theft fraud swindle scam heist robbery embezzled defrauded haul",
    "seizure": "seized seize seizes seizure haul cache consignment shipment",
    "settlement": "settle settled settles settlement payout compensation damages",
    "contract award": "contract order awarded wins won",
    "strike": "strike walkout stoppage",
    "closure": "shut shuts shutting shutdown closed closure",
    "trial": "jury jurors deliberation deliberations deliberated deliberating convict verdict",
    "outage": "outage blackout",
    "recall": "recall recalled recalls",
    "delay": "delay delayed delays held late postponed",
    "trip": "trip visit tour journey",
    "siege": "siege standoff stand-off",
    "rise": "rise rose rises rising increase increased increases hike raise raised raises",
    "cut": "cut cuts reduction reduced reduce reduces",
    "build": "tower building block skyscraper towers",
    "pay": "rise pay award",
    "raising": "raised raise raises raising funding round",
}
_NAMED: dict[str, frozenset[str]] = {}
for _affair, _words in _AFFAIRS.items():
    for _word in _words.split():
        _NAMED[_word] = _NAMED.get(_word, frozenset()) | {_affair}
_WORD = late(r"[a-z][a-z-]+")


def affairs(words: str) -> frozenset[str]:
    """The affairs that words of a sentence's form may be about."""
    found: frozenset[str] = frozenset()
    for word in _WORD.findall(words):
        found |= _NAMED.get(word, frozenset())
    return found
