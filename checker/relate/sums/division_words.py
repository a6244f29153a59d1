"""How copy divides a whole into its parts, and what makes figures no parts: expressions over forms. Data only."""

from __future__ import annotations

from checker.late import late
from checker.marks import ALL_KINDS, HEAD_END, KINDS

COMPARED = late(
    r"\b(?:than|from|against|versus|vs|compared (?:with|to)|ahead of|(?:up|down) on|above|below|short of"
    r"|since|after|before|per|every|aged|or|last|of (?:them"
    r"|these))"
    r"(?: (?:the|some|about|just|only|a|an|another))* $"
)
# Words by which the figures are samples, bounds or values of each: no parts.
NO_PARTS = late(
    r"\b(?:including|counting|includes?|such as|among|notably|mainly|mostly|for example|at least|up to|average\w*"
    r"|per|each|apiece"
    r"|daily"
    r"|weekly|monthly|(?<!in )every|respectively|than|compared|versus|scored?|beat|ranked|forecast\w*|expect\w*"
    rf"|between(?! [{KINDS['date']}{KINDS['year']}])|nearly"
    r"|multiple|also|both|symptoms?|last year|earlier|previous\w*|worth|valued|respondents?|polled|surveyed"
    r"|(?:first|second)(?! (?:year|half|phase|stage|term|quarter|day|week|month|season|place)\b| and\b|[,.]|$)"
    r"|some of|projects?|minutes|(?:before|less|after) costs|net of|minus)\b"
)
CHANGE = late(
    r"\b(?:ros?e|risen|fell|fallen|up|down|increase\w*|decrease\w*|gr[eo]w\w*|declin\w+|gain\w*|more|fewer|less|won"
    r"|lead|led"
    r"|estimate\w*|next|another|further)\b"
)
# Further parts that are told without a figure.
AND_OTHERS = late(r"\b(?:rest|others|(?<!or )other|remainder|remaining|unknown|the balance)\b")
# ... and one that is told in words: "seven in Arl, four in Besk and one in Corm", "... and a tug".
# "The last is in Corm".
AND_ONE = late(
    r"(?:\b(?:and|plus|with)|;) (?:one|an?|another|yet another) (?!spokes|report|further)"
    r"|, (?:one|another) (?:in|at|on|from|to|of|by)\b"
    r"|\b(?:and|plus) (?:the|his|her|its|their) (?:\w+ ){0,2}\w+(?:[.;:)]|$)"
)
# "22 women, 17 men, a boy and a dog": parts without a figure behind the last that has one.
AND_A_FEW = late(r"^[^,.;:]{0,30}, (?:an?|one|another) [a-z]+(?:,| and) ")
THE_LAST = late(
    r"[.;] the (?:other|last|final|[a-z-]+th|third|second) (?:one )?(?:is|was|are|were|will|went|came|has)\b"
)
OF_THE = late(
    r"(?:^|[\"(,;:] ?|\b(?:and|but|that|said) )(?:of|among|out of) (?:(?:the|those|these|its|their"
    r"|all) )?(?:[\w'-]+ ){0,2}$"
)
OF_TOLD = late(r"^(?:of|among) (?:the|those|these|them|its|their|that|this|all)(?: [\w'-]+){0,3}, ")
# ... and of an amount: "of that, nine were sold" after hectares.
OF_MASS = late(r"^(?:of|out of) (?:that|this|it)(?: (?:area|land|sum|amount|total|money|length|time|acreage))?, ")
# "Nine of those were held in Arl, six in Besk": a list that begins with some of what was told before.
SOME_OF_TOLD = late(
    rf"(?:^|[\"(,;:] ?){KINDS['count']}{HEAD_END}? of (?:the (?:[a-z'-]+ )?[a-z]+s|the dead|those|these)\b"
)
OPENS = late(
    r"(?:[:(\x97]|(?:, (?:of (?:which|whom)|with|made up of|it|they|he|she|and (?:it|they))|\b(?:were|was|are|is|went"
    r"|came"
    r"|will|includ\w+|split|divided|have|had|comprising|comprised|sent|gave|took|voted|died))\b)[^:()]{0,40}$"
)
SOME_OF = late(rf"{HEAD_END}? of (?:the |its |their |these |those )?(?:(?!and\b)[\w'-]+ ){{0,2}}[{ALL_KINDS}]")
SOME_OF_THE = late(rf"{HEAD_END}? of (?:the|its|their|these|those|them)\b")
COLON = late(r"[:\x97][^:()]{0,25}$")
TOTAL = late(
    r"\b(?:total\w*|in all|altogether|overall|combined|all told|split|divided|shared|made up|consist\w*|compris\w*)\b"
)
TAKES = late(
    r"\b(?:account\w* for|contribut\w+|made up|making up|provided|went to|go to|goes to|came from|comes? from"
    r"|brought in"
    r"|raised|set aside for|spent on|went on|will go to|took|takes|brought|earned|numbered)\b"
)
CLOSES = late(r"\b(?:(?:the|its|their|all) (?:rest|remaining|other)\b[^,;:]{0,40}|elsewhere |others? (?:[a-z]+ )?)$")
# "They comprised 920 yachts, 140 barges and 31 tugs": the parts of what the sentence before counts.
_FATES = {
    "dead|victims|fatalities": "killed|dead|died|deaths|lives|perished|drowned|fatalities|victims|bodies",
    "injured|wounded|casualties": "injured|wounded|hurt|injuries|casualties",
    "arrested|detainees": "arrested|detained|held|arrests",
}
# "Nineteen were killed and 43 hurt. The dead were 11 women, six men and two children": of which count these are.
FATES = tuple(
    (late(rf"^the (?:{called}) "), late(rf".[^{ALL_KINDS},;.]{{0,40}}?\b(?:{told})\b"))
    for called, told in _FATES.items()
)
MADE_UP = late(
    rf"^(?:it|they|these|this|that|(?:the|this|that|these) (?:\w+ )?[a-z]+) (?:(?:was|were|is|are) (?:made up|composed)"
    rf" of|compris\w+|consist\w+ of|broke down (?:as|into)|breaks? down (?:as|into)) (?:the )?(?=[{ALL_KINDS}])"
    # "The dead were 11 women, six men and two children".
    rf"|^the (?:dead|victims|injured|wounded|casualties|fatalities|survivors"
    rf"|missing|passengers|arrested|detainees) (?:were|are) (?=[{ALL_KINDS}])"
)
LAST = late(r"\b(?:and|while|plus)\b(?:[^,;:]{0,40}|[^,;:]{0,30}, (?:which|who|where) [^,;:]{0,40}, [^,;:]{0,12})$")
# What brings or takes a part: "grants brought £96,000".
EACH_TAKES = late(
    r"\b(?:brought(?: in)?|came to|gave|made|raised|took|cost|contributed|earned|fetched|added|yielded|went to|paid"
    r"|provided|accounted for)(?: (?:in|us|about|some))* $"
)
SHARED = late(r"\b(?:between them|together|in all|combined|altogether)\b")
AFTER = late(
    rf"(?:[^{ALL_KINDS},;:.()]{{0,30}}?{HEAD_END})? ?(?:of them )?(?:(?:will )?(?:be )?(?:were|was|are|is|went|came"
    rf"|go|move|sent|moved|transfer) )?(?P<word>[a-z]+)"
)
# What narrows the last part: "12 men and 18 women on its committees".
SCOPED = late(
    rf".[^{ALL_KINDS},;:.()]{{0,30}}?(?:{HEAD_END}| ) ?(?:in|at|on|under|over|aged|from|who|when|because|during|with)\b"
)
PLACING = frozenset("in at from to for on by".split())
# Two things that leave no third.
_THINGS = (
    ("men|males?|boys", "women|females?|girls"),
    ("adults", "children|minors|juveniles"),
    ("full[- ]time", "part[- ]time"),
    ("passengers", "crew"),
    (r"at home|domestic\w*", r"exports|exported|away|abroad|overseas|foreign\w*|international\w*"),
    ("died|dead|killed", "survived|survivors|lived"),
    ("passed", "failed"),
    ("acquittal|acquitting", "conviction|convicting"),
    ("guilty", "not guilty|innocent|acquitted"),
    ("accepted|approved|granted", "rejected|refused|denied|turned down"),
    ("public", "private"),
    ("urban|towns|cities", "rural|countryside|villages"),
    ("short-haul", "long-haul"),
    (".", "(?:gave|giving) no reason|did not (?:say|answer|respond)|were undecided|declined to (?:say|answer)"),
    ("in favou?r|in support|supporting|backing", "opposed|opposing|opposition|against|object(?:ed|ing|ions?)"),
    ("starters|starting (?:five|team|line-?up|side)", "bench|reserves|substitutes"),
    ("first half|(?:before|by|at) (?:half-time|the interval|the break)", "second|after (?:it|the|half-time)"),
    ("morning", "afternoon"),
)
EXCLUSIVE = tuple((late(rf"\b(?:{one})\b"), late(rf"\b(?:{other})\b")) for one, other in _THINGS)
ANY_SECOND = late(rf"\b(?:{'|'.join(other for _, other in _THINGS)})\b")  # of these things: most sentences have none
NEITHER = late(
    rf"(?:[^{ALL_KINDS},;:.()]{{0,30}}?{HEAD_END})? ?(?:(?:were|was|had|did|who|is|are|[a-z]+ed)\b.{{0,30}})?"
    r"(?:undecided|neutral|no (?:opinion|view|reason)|not (?:say|vote|sure|known)|unsure|abstain\w*|unknown|spoil\w*"
    r"|void|blank|unchanged|neither|absent|pending|, said |mostly)"
)
# Ages of those counted: "206 were children under six, 118 were aged six to 15".
AGED = late(
    rf"(?:{HEAD_END}|\b(?:children|people|women|men|adults|boys|girls|those|pupils|residents|patients)"
    rf"|\baged?(?: between)?(?: [{ALL_KINDS}] (?:to|and))?) $"
)
# "Anna Lund, a student of 20".
OF_AGE = late(
    r"\b(?:an?|another|the) (?:[a-z-]+ )?(?:man|woman|boy|girl|child|student|pupil|nurse|teacher|driver|widow|widower"
    r"|baby|lad|youth|mother|father|[a-z]+(?:er|or|ist|ian|man|woman|ant|ent)) of $"
)
# The things that a part is some of: "640 of the new posts".
OF_NAMED = late(r"\bof (?:the|these|those|its|their) (?:[a-z'-]+ )?(?P<things>[a-z]+s|dead)\b")
LOST = late(r"\b(?:lost|shed|cut|closed|gave up|fell by|down) (?:about |some |another )?$")
WERE = late(r" (?:were|are|was|is) ")
OF_THE_TOTAL = late(r" of (?:the total|the whole|that|this|it|which)\b")
