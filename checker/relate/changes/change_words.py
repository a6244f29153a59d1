"""How changes are worded that stand beside their values: expressions over the forms of sentences."""

from __future__ import annotations

from dataclasses import replace

from checker.late import late
from checker.marks import DASH, HEAD_END, KINDS
from checker.model import Quantity, Word
from checker.relate.changes.then_and_now import VALUES

PERCENT, RATIO = KINDS["percent"], KINDS["ratio"]
UP = (
    r"rose|risen|rise|rises|rising|grew|grown|grows|growing|increased|increases|up|climbed|jumped|surged|soared"
    r"|gained|swelled|advanced"
    r"|leapt|improved"
)
DOWN = (
    r"fell|fallen|fall|falls|falling|dropped|declined|down|decreased|slipped|slid|plunged|tumbled|shrank|shrunk"
    r"|dipped"
    r"|slumped|sank|lost|lower|cut|reduced"
)
UP_AFTER = (
    r"up|higher|more|ahead|better|above|dearer|rise|increase|jump|surge|leap|climb|gain|growth|hike|uplift"
    r"|improvement"
)
DOWN_AFTER = (
    r"down|lower|fewer|less|below|cheaper|fall|drop|decline|decrease|slump|plunge|cut|reduction|dip|slide"
    r"|behind|worse off"
)
UP_NOUN = r"rise|increase|jump|surge|leap|climb|gain|growth|hike|uplift|improvement"
DOWN_NOUN = r"fall|drop|decline|decrease|slump|plunge|cut|reduction|dip|slide"
# A queue that improves is a shorter one, a profit that does a larger one.
EITHER_WAY = frozenset(("improved", "improvement", "better", "worse", "worse off", "quicker", "faster", "slower"))
DELTA = rf"(?P<delta>{PERCENT}|{RATIO}(?! an? ))"  # "half a cent" is no half of it
CHANGES = (
    late(rf"\b(?:(?P<up>{UP})|(?P<down>{DOWN}))(?: \w+ly| again| further| back)?(?: by)? {DELTA}"),
    late(rf"{DELTA} (?:(?P<up>{UP_AFTER})|(?P<down>{DOWN_AFTER}))\b"),
    late(rf"\bput(?:s|ting)? the (?:(?P<up>{UP_NOUN})|(?P<down>{DOWN_NOUN})) at {DELTA}"),
    late(
        rf"\b(?:(?P<up>{UP_NOUN})|(?P<down>{DOWN_NOUN}))(?: since then)?(?: of| works out at| worked out at| is| was"
        rf"| comes to| came to| amounts to| amounted to| equals| equates to)(?: an?| some| about| just)* {DELTA}"
    ),
)
# A sentence that speaks of what was just told.
SUMS_UP = late(
    r"^[\"']?(?:in other words,? |so |and |which )?(?:(?:that|this|it)(?:'s| is| was| makes| represents| means| "
    r"marks| amounts| works| equates"
    rf"| would be| (?:{UP_NOUN}|{DOWN_NOUN}) of)|(?:the|an?) (?:increase|rise|fall|drop|decline|change|growth"
    rf"|reduction|cut|jump)\b|we are\b|we're\b|they are\b)"
    r"|\b(?:is|are|was|were|has|have|had) (?:therefore|thus)\b|, so\b|, making (?:for )?|, which puts\b"
    r"|, which (?:means|meant|is|was|makes|made|represents|marks|amounts|works|equates)\b"
)
# "the 20 per cent rise", "A 20 per cent jump": that between values just told.
THE_CHANGE = late(rf"(?:(?:^|\b|\")(?:the|that|this)|^\"?an?) [{PERCENT}{RATIO}] (?:{UP_NOUN}|{DOWN_NOUN})\b")
# What comes of it is no forecast of it: "That 20 per cent fall could cost jobs".
THAT_CHANGE = late(rf"^\"?(?:that|this) [{PERCENT}{RATIO}] (?:{UP_NOUN}|{DOWN_NOUN})\b")
# A sentence that tells more of what was just told.
GOES_ON = late(r"^\"?(?:there (?:were|was|have been|had been)|it |they |the (?:figure|total|number) )")
GOES_ON_ABOUT = late(
    r"^\"?(?:that|this)\b|\b(?:it|they|there|he|she|we|(?:the|that) (?:figure|number|total|company|firm|group|bank"
    r"|lender|club|council|charity|trust|retailer|maker|agency|[\w-]+-based \w+))\b"
)
RISE_IN = late(
    r"^ (?:in|of) (?:the |its |their |our |a )?(?!(?:the|its|their|our|a) |year|month|quarter|period|past|last|same"
    r"|first|second|half|number"
    r"|figure|just|[\x80-\x98])"
    r"(\w+(?: \w+)?)"
)
# All that a change is told of, to the end of its clause: "in its earnings from malt".
OF_WHAT = late(
    rf"^ (?:in|of) ((?:(?! for | at | over | during | since |[{VALUES}\x80-\x98,;:.()]).){{3,60}})"
    r"(?=[,.;]|$| (?:for|over|during) )"
)
# What narrows a thing to some of it: "visitors from abroad", "rents in the north".
OF_A_PART = late(r"\b(?:from|of|in|at) (?:the )?([a-z]{3,})")
# A sentence that tells both values of a thing.
MOVED_TO = late(rf"\b(?:(?P<up>{UP})|(?P<down>{DOWN}))(?: \w+ly| again| further| back)? (?:to|from) (?=[{VALUES}])")
# Between a value and the change told of it: no words of another thing.
BARE = late(
    rf"^(?: ?[,(){DASH}]| (?:a|an|the|some|about|up|down|by|or|which|that|is|was|are|were|it|representing|marking"
    rf"|meaning|being|rising|falling"
    rf"|having|risen|fallen|just|almost|nearly|only|well|still|overall|rise|increase|growth|fall|drop|decline"
    rf"|decrease|reduction|gain"
    rf"|jump|cut|year-on-year|of|and|its|than|higher|lower))* ?$"
)
BREAK = late(r"[;:]|\b(?:and|but|while|whereas|although|though|as|after|because)\b")
# What a change may be measured by instead of the value near it.
OTHER_BASE = late(
    r"^.{0,12}?\b(?:than|(?<!year )on|of|from|above|below|over|against) (?!a year|(?:the same [a-z]+ )?last"
    r"|a (?:month|week)|the (?:year|season|term|month|week|quarter|day|summer|winter|spring|autumn|census)\b"
    rf"|the previous|the same|then|before|in |that |those"
    rf"|the corresponding|[{VALUES}{KINDS['year']}{KINDS['duration']}]|[{KINDS['date']}](?:'s)? [{VALUES}]"
    rf"|the [{VALUES}{KINDS['duration']}])"
    # The level at that time is told nowhere: "It closed at $70, down 11% since January".
    rf"|^ (?:since|so far|in the past|over the past) (?:the (?:start|beginning|turn) of )?(?:the |this )?"
    rf"(?:[{KINDS['date']}{KINDS['year']}{KINDS['duration']}]|year\b)"
)
# What a change may do: "the 8 per cent slide followed a warning".
_DOES = (
    r"followed|follows|came|comes|was|is|has|had|will|left|leaves|puts?|makes?|made|took|means|meant|reflects|marks"
    r"|represents|compares|wiped|brings|brought|reversed|ended|ends|added"
)
DOES = late(rf"^ (?:{_DOES})\b")
# What may follow it, and is no other thing that changed ("10 per cent fewer staff", "a 5 per cent rise in costs").
ENDS = late(
    rf"^(?: (?:than|on|of|year|now|again|because|at|for|over|thanks|from|when|down|up|this|last|to|after|since"
    rf"|compared|against"
    rf"|versus|while|although|the|a|overall|so|too|and|in (?:the|a|its|just|{KINDS['year']}|{KINDS['date']}"
    rf"|{KINDS['duration']}|real))\b"
    rf"| (?:{_DOES})\b"
    rf"| (?:in |on )?[{VALUES}{KINDS['date']}{KINDS['year']}]| ?[,.;:)\"'{DASH}]|-| {HEAD_END}|{HEAD_END}| ?$)"
)
OTHER_MEASURE = late(
    r"\b(?:constant|like-for-like|same-store|comparable|underlying|adjusted|organic\w*|real terms|inflation|core"
    r"|average|averaged|per"
    r"|excluding|seasonal\w*|net|gross|operating|since|decade|rate|compound|annuali[sz]ed|share|proportion|others?"
    r"|north\w*|south\w*|east\w*|west\w*|online|each|volume|value|cumulative\w*|month-on-month|nationally|national"
    r"|index)\b"
)
OTHERWISE = late(
    r"\b(?:forecasts?|expected|predict\w*|target|could|would|may|might|aims?|plans? to|wants?|if|did not|didn't"
    r"|unless"
    r"|by {_YEAR}|expects?"
    r"|ranged|projected|proposed|asked|asking|seeks?|demand\w*)\b".replace("{_YEAR}", KINDS["year"])
)
NAMED = late(
    r"(?!(?:They|It|In|Last|The|An?|There|That|This|We|He|She|Just|Only|Some|About|For|At|During|Over|One|Its|Their"
    r"|His|Her|By|Then"
    r"|Back|Before|Previously|Against|When|On|Our)\b)(?P<name>[A-Z][\w'’-]+)(?: [A-Z][\w'’-]+)* (?:had|was|were"
    r"|stood|recorded|counted|saw|has)\b"
)
# The value that it is measured from, right after it: "19 per cent more than the 3,672".
BASE_AFTER = late(
    rf"^.{{0,12}}?\b(?:than|on|of|from|above|below|over|against) (?:the |its "
    rf"|their )?(?P<old>[{VALUES}])"
)
# A comma between a change and the value after it, that leads on to the value.
LEADS_ON = late(r", (?!(?:to|at|from|when|having|against|compared|down|up|in|on|or|with)\b)")


def towards(direction: Word, new: Quantity, old: Quantity) -> Word:
    """The direction as it is meant of two values: an "improvement" is the way that they went."""
    if direction.text not in EITHER_WAY:
        return direction
    return replace(direction, sign=1 if (new.value or 0) > (old.value or 0) else -1)


def sums_up(form: str, mark: int, own: list[int]) -> bool:
    """Is it told as the change that was just spoken of: "that is 20 per cent", "the 20 per cent rise"?

    own: where the two values stand, if they do in this sentence; beside another value it is the change of that one.
    """
    match = SUMS_UP.search(form)
    if match is not None and match.end() <= mark + 1 and not BREAK.search(form[match.end() : mark]):
        others = (at for at in range(match.end(), mark) if form[at] in VALUES and at not in own)
        if not any(others):
            return True
    return any(one.start() <= mark < one.end() for one in THE_CHANGE.finditer(form))
