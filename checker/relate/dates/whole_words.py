"""How copy tells a length of time as a whole: "those six years", "the 17-day passage", "45 years in all"."""

from __future__ import annotations

import re

from checker.late import late
from checker.marks import HEAD_END, KINDS

_LENGTH = KINDS["duration"]
_JUST = r"(?: for| there for| a total of| just| only| about| some| over| nearly| almost| exactly| fully)*"
# The group that matches names the saying.
SAYINGS = late(
    rf"\b(?:those|these|all those|in that|over that|during that|after that) (?P<those>{_LENGTH})"
    rf"|(?:\b(?:the|his|her|its|their|that|this)"
    rf"|, an?) (?:[a-z-]+ )?(?P<named>{_LENGTH}){HEAD_END}? (?P<noun>[a-z-]{{3,}})\b"
    r"(?! (?:of|following|after|before|prior|leading|ahead|up to|since|contract|deal|term|sentence|plan|period))"
    rf"|\b(?:delay|wait|gap|interval|absence|lapse|journey|total|matter|extension|overrun|lag|passage|voyage|crossing"
    rf"|period"
    rf"|spell|stretch|interlude|lead time) of{_JUST} (?P<of>{_LENGTH})(?! (?:was|were|is|are)\b|[^.;]*\bwho\b)"
    rf"|\bwaited(?: for)?{_JUST} (?P<waited>{_LENGTH}) (?:for|until|before|to)\b"
    r"|\b(?:which|that|it|he|she|they|having|thus|so|and) (?:had |has |thus |therefore )?(?:lasted|lasting|lasts|last"
    r"|took"
    rf"|taken|taking|lay|sat|stood|spanned|ran for|been there)(?: it| them| him| her)?{_JUST} (?P<lasted>{_LENGTH})"
    r"|\b(?:had|having) (?:spent|served|been|given|done|put in|clocked up|notched up|completed|racked up)"
    rf"(?: it| them| there)?{_JUST} (?P<spent>{_LENGTH})"
    rf"|(?P<all>{_LENGTH}){HEAD_END}? (?:in all|all told|altogether|in total|from start to finish|start to finish"
    r"|door to door)\b(?! (?:for|to)\b)"
    rf"|(?P<long>{_LENGTH}) (?:is|was) (?:a long time|what it|how long|an age|far too long|too long)\b"
    rf"|\bafter{_JUST} (?P<gone>{_LENGTH})(?=[.,;]|$| (?:in (?:the|charge|office)|as|at the)\b)"
    rf"|^in (?:the )?(?P<in>{_LENGTH})(?:, | (?:he|she|they|it) (?:was|were|spent) )"
    rf"|^for (?P<for>{_LENGTH}),? (?:he|she|they) (?!had\b)"
    rf"|,{_JUST} (?P<after>{_LENGTH}) (?:after|from when) (?:he|she|it|they) (?:had(?! (?:celebrated|marked"
    rf"|kept)\b)|was|were|left|set|began|started"
    rf"|opened)\b"
    rf"|,{_JUST} (?P<into>{_LENGTH}) into (?:a|an|the|its|her|his|their)\b"
    rf"|\b(?:will|to) (?:take|last){_JUST} (?P<planned>{_LENGTH})(?=, (?:with|until|ending|so|when))"
    rf"|\bfor (?P<until>{_LENGTH}), (?:until|till)\b"
    rf"|\b(?:he|she) (?:stayed|remained|served|sat|stuck at it)(?: there| on| in office| in the (?:post|job|chair))?"
    rf" for{_JUST} (?P<stayed>{_LENGTH}), (?:stepping|standing|retiring|leaving|resigning|bowing|quitting)\b"
    rf"|^\"?(?:that is|that's|that was|it was|all of )?(?P<quoted>{_LENGTH})(?=[.!]| (?:on|in|without|with|waiting)\b)"
    rf"|\b(?:under|during|over|throughout) (?:the|this|that|its"
    rf"|their) (?P<under>{_LENGTH}){HEAD_END}? (?P<other>[a-z-]{{3,}})\b"
    r"(?! (?:of|following|after|before|prior|leading|ahead|up to|since))"
)
# Lengths told ahead of their dates: "She taught for 31 years. She started there in 1961 and left in 1992."
AHEAD = late(
    rf"\b(?:taught|worked|served|played|lived|ran it|reigned|presided|led it|was [a-z' -]{{3,40}}|held [a-z ]{{3,30}}"
    rf"|stood|drove|sang|preached|sat|coached|managed|captained|chaired|edited|ruled)(?: [a-z' ]{{1,30}}?)? for"
    rf"{_JUST} (?P<ahead>{_LENGTH})(?=[.,;]|$| and\b)"
)
THERE = late(
    r"\b(?:there|here|the (?:job|post|role|chair|team|firm|school|company|club|board)|appointed|took over|took charge"
    r"|succeeded|began teaching|started teaching)\b"
)
GOES_ON = late(r"[,;]|\band\b")  # ends what follows "six years after"
GONE = late(
    r"^\"?(?:he|she|it|they|after\b|joining|appointed|starting|he'd|from)\b.*\b(?:left|leaving|retired|retiring|until"
    r"|ended"
    r"|resigned|died|stepped down|moved on|closed|finished|gave up|stood down|handed over|lost|to)\b"
)
# Words between the two dates that make the second an end.
ENDS = late(
    r"\b(?:until|till|to|through|end(?:ed|s|ing)?|clos(?:ed|e|es)|finish\w*|over|back|return\w*|reopen\w*|resum\w*"
    r"|restor\w*|repaired|lifted|left|leav\w+|retir\w+|stepp?(?:ed|ing)? down|resign\w*|died|death|released|freed|found"
    r"|rescued|arriv\w+|reach\w*|cross\w*|landed|docked|came|complet\w+|let up|stopped|called off|adjourn\w*|filed|sold"
    r"|handed|granted|distress|running|became|got|gave (?:it |them )?up|quit|sold up|dropped|by the time|extended)\b"
)
# What the two dates must be told of for a length to be that of such a thing.
_TOLD_AS = {
    "closure|shutdown": r"clos|shut",
    "outage|blackout": r"power|electric|lights|supply",
    "strike|stoppage|walkout|dispute": r"strike|walk|stoppage|downed tools",
    "passage|voyage|crossing|journey|trip|drive|trek|flight|ride": r"left|leav|sail|set (?:off|out)|depart|took off",
    "reign|tenure|headship|career|stint|spell|premiership|presidency|captaincy|leadership": (
        r"join|appoint|became|crowned|took|head|elect|reign|captain|chair|manage|rule"
    ),
    "deal|contract|agreement|lease|sponsorship|partnership": r"contract|deal|agreement|lease|sponsor|partner",
    "gap|interval|absence|silence|interregnum|hiatus|lull|pause|break": r"",
    "ordeal|captivity|siege|standoff|stand-off": r"held|hostage|trapped|seized|kidnap|captive|siege",
    "marriage": r"married|wed",
}
_LEAST = 4  # letters of a noun that may be told by its own name


def is_told_of(noun: str, told: str) -> bool:
    """Do the words that tell the two dates speak of what the length is said to be that of?"""
    for nouns, words in _TOLD_AS.items():
        if noun in nouns.split("|"):
            return re.search(words, told) is not None
    return len(noun) >= _LEAST and re.search(rf"\b{re.escape(noun)}", told) is not None


NOT_WHOLE = late(
    rf"{HEAD_END}? (?:ago|old|older|younger|earlier|before|left|more|each|every|apiece|or|since|between|to|until|ended"
    r"|ending|into|from|after (?:they|he|she|it|we|i)\b|sentence|prison|jail|term of|later)\b"
)
OTHER = late(
    r"\b(?:born|another|again|average|combined|between them|respectively|minimum|maximum|up to|renewed|originally"
    r"|whereas)\b"
    rf"|\b(?:further|first|last|next|final|second|third|previous|past) {_LENGTH}"
    rf"|\b(?:each|every|per)\b[^;,.]{{0,25}}{_LENGTH}|{_LENGTH}[^;,.]{{0,25}}\b(?:each|every|apiece)\b"
)
UNSURE = late(r"\b(?:example|typically|usually|normally|if|could|may|might|would|should|aged|jail|prison|jailed)\b")
AT_DATE = late(
    r"\b(?:in|on|from|since|until|till|to|by|at|of|before|after|through|and|between|shortly|about|around|early|late"
    r"|spring|summer|autumn|fall|winter|end)(?: (?:the|about|around|shortly|just|before|after))*(?: spring"
    r"| summer| autumn"
    r"| fall| winter| end| start)?(?: of)? $"
)
DATED_NEXT = late(r",? (?:which |that )?(?:ran |runs |lasted |lasting )?(?:from|between)\b")
# Who held a post from the first of two dates in one sentence.
SINCE = late(r"\b(?:since|from|join\w*|appoint\w*|became|took|elected|began|started|opened|founded)\b")
HAS_BEEN = late(r"\b(?:has|have|had) been\b")
# Another post or work than the one begun before.
ANEW = late(
    r"\b(?:and|where|later|then)\b[^.;]{0,20}? (?:served|was|were|led|worked|ran|sat|played|taught|became|chaired"
    r"|edited)"
    r"(?: (?:as|its|the|their)\b)"
)
BY_THEN = late(r"^\"?by (?:then|that time)\b")
