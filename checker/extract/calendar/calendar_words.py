"""The closed lists of words by which dates and times are read: data, and the one-letter code of each word.

A sentence's tokens become a string of codes, one character a token, on which the grammars of `date_grammar.py` and
`clock.py` are plain regular expressions:

    W weekday   M month   D 1 to 31   N other number of two digits   Y 1000 to 2100   o st nd rd th
    R yesterday, today    L last, next, this    P previous, following    U year, month ...    e ago, later
    O first ... fourth    X later ordinals    H quarter    h half    F fiscal, FY    q Q    C century
    i mid, end, early    d s (1990s)    a a, an    t the    f of    & and, to, through    b before, after
    p a.m., p.m.    z GMT, hours    k o'clock    the signs , . - / : ' ( ) themselves; x any other token
"""

from __future__ import annotations

from types import MappingProxyType
from typing import Final

_MONTH_NAMES = "january february march april may june july august september october november december".split()
_WEEKDAY_NAMES = "monday tuesday wednesday thursday friday saturday sunday".split()
_SHORT_WEEKDAYS = {
    "mon": 0, "tue": 1, "tues": 1, "wed": 2, "weds": 2, "thu": 3, "thur": 3, "thurs": 3, "fri": 4, "sat": 5, "sun": 6,
}  # fmt: skip


def _with_possessives(words: dict[str, int]) -> dict[str, int]:
    return words | {f"{word}'s": number for word, number in words.items()}


FULL_MONTHS = frozenset(_MONTH_NAMES)
MONTHS = MappingProxyType(
    {name[:3]: number for number, name in enumerate(_MONTH_NAMES, 1)}
    | {"sept": 9}
    | _with_possessives({name: number for number, name in enumerate(_MONTH_NAMES, 1)})
)
WEEKDAYS = MappingProxyType(_SHORT_WEEKDAYS | _with_possessives({name: n for n, name in enumerate(_WEEKDAY_NAMES)}))
SHORT_WEEKDAYS = frozenset(_SHORT_WEEKDAYS)
DAYS_IN_MONTH = (31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)

_WORD_ORDINALS = (
    "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth "
    "sixteenth seventeenth eighteenth nineteenth twentieth"
).split()
ORDINALS = MappingProxyType({word: number for number, word in enumerate(_WORD_ORDINALS, 1)})
_UNITS = "year month week weekend decade day night morning afternoon evening spring summer autumn fall winter".split()
# What "the next" or "the last" may precede and still be a date; "the next year" is as long as a year.
POINTS_OF_TIME = frozenset("day night morning afternoon evening quarter weekend".split())
ZONES = frozenset("gmt bst utc est edt cst cdt mst mdt pst pdt et cet cest ist jst aest aedt hkt eat wat sast".split())
HOURS = frozenset(("hours", "hrs"))


def _codes() -> dict[str, str]:
    codes = {str(n): "D" if n <= 31 else "N" for n in range(1, 100)}
    codes |= {f"0{n}": "D" for n in range(1, 10)} | {"00": "N", "0": "N"}
    codes |= {str(n): "Y" for n in range(1000, 2101)}
    codes |= dict.fromkeys(_WORD_ORDINALS, "X") | dict.fromkeys(_WORD_ORDINALS[:4], "O")
    codes |= dict.fromkeys(WEEKDAYS, "W") | dict.fromkeys(MONTHS, "M")
    codes |= dict.fromkeys(_UNITS, "U") | {f"{unit}'s": "U" for unit in _UNITS}
    for code, words in {
        "o": "st nd rd th",
        "R": "yesterday today tomorrow tonight yesterday's today's tomorrow's tonight's",
        "L": "last next this",
        "P": "previous following prior preceding",
        "e": "ago earlier later",
        "b": "before after",
        "H": "quarter quarter's",
        "h": "half",
        "F": "fy fiscal financial",
        "q": "q",
        "C": "century century's",
        "i": "mid end early late",
        "d": "s",
        "a": "a an",
        "t": "the",
        "f": "of",
        "&": "and to through until till or thru",
        "p": "am pm a.m. p.m.",
        "k": "o'clock",
        "'": "' ’ ‘",
        "-": "- – ‑ −",
    }.items():
        codes |= dict.fromkeys(words.split(), code)
    codes |= dict.fromkeys(ZONES | HOURS, "z")
    return codes | {sign: sign for sign in ",./:()"}


CODES: Final = _codes()

# Months that are also a verb, a march or a person: bare, they need a preposition before them and a capital.
DOUBTFUL_MONTHS = frozenset("may march may's march's".split())
# Months that are also given names: bare, they need a preposition or no capitalised word after them.
NAME_MONTHS = frozenset("april june august april's june's august's".split())
BEFORE_BARE_MONTH = frozenset(
    "in since by until till of end last next this during from before after early late mid between through "
    "throughout for every each".split()
)
# A capitalised word after these weekdays makes a name of both.
AFTER_WEEKDAY_NAMES = frozenset(
    "times telegraph mail express mirror herald independent sport post world sun star people tribune mercury "
    "business league school night nights evening bloody standard journal review magazine football lunch supper "
    "party addams island islands brunch feelgood focus politics game group".split()
)
BEFORE_WEEKDAY_NAMES = frozenset(
    "black good ash bloody super holy easter palm cyber fat shrove giving ruby sheffield man girl freaky happy "
    "maundy pancake whit casual manic stormy blue ms mr mrs taco taking beautiful".split()
)

# Before a year.
YEAR_CUES = frozenset(
    "in since during circa year until till before after early late mid spring summer autumn fall winter ad".split()
)
LOOSE_YEAR_CUES = frozenset("from by of between to through and than or".split())
# Before a number that is an amount however much it looks like a year.
AMOUNT_CUES = frozenset(
    "at about around nearly almost over roughly some exactly approximately another under above below just only "
    "additional minus plus no number total up average approx rs usd eur gbp cad aud chf inr jpy".split()
)
CURRENCY_SIGNS = frozenset("$ £ € ¥ ₹ ₦ ₩ ₽ ¢ #".split())
MULTIPLIERS = frozenset("hundred thousand million billion trillion mln bln bn m k mn dozen lakh crore".split())
# After a number: it counts or measures, and is neither a day nor a year.
MEASURES = MULTIPLIERS | frozenset(
    "% percent pct per percentage points dlrs cts dollars pounds euros pence cents yen francs marks metres meters "
    "km kilometres kilometers miles feet ft foot inches yards acres hectares tonnes tons kg kilos grams litres "
    "liters gallons barrels mph kph rpm mw kw kwh gb mb tb degrees hours hrs minutes seconds people men women "
    "children sq square cubic cc hp bhp mg ml mm cm lb lbs oz times bpd shares votes p °".split()
)
# Lower-case words ending in -s that count nothing when they follow a year or day.
NOT_COUNTED = frozenset(
    "was is as has does its his this thus us says goes gives makes means shows takes comes plus versus besides "
    "always perhaps across towards afterwards unless whereas series news".split()
)
ZERO_PLURALS = frozenset("people police men women children troops staff personnel more other others".split())
# What years have and what is not counted by hundreds: "the 2000 elections".
YEARLY = frozenset(
    "elections results figures earnings revenues profits levels awards games olympics models estimates budgets".split()
)
# After "in March 10": these carry on the sentence, so that the 10 is a day; another word would be what it counts.
AFTER_DAY = frozenset("at when after as and for to where with by but before until till through in on from or".split())
STREETS = frozenset(
    "street st avenue ave road rd lane ln drive dr boulevard blvd way place square parkway pkwy court ct terrace "
    "highway hwy plaza broadway circle crescent gardens mews quay wharf".split()
)
