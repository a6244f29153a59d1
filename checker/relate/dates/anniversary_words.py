"""The words by which copy tells an anniversary, and the founding or disaster that it is kept of."""

from __future__ import annotations

from checker.late import late
from checker.marks import HEAD_END, KINDS

WHEN = KINDS["date"] + KINDS["year"]
_ORDINAL, LENGTH = KINDS["ordinal"], KINDS["duration"]
_GAP = rf"[^{WHEN};]"
_JUBILEE = (
    r"(?:silver|golden|diamond|platinum) jubilee|(?<=their )(?:silver|ruby|golden|diamond|platinum) wedding|centenary"
    r"|centennial"
    r"|bicentenary|bicentennial|tercentenary|sesquicentennial|(?<=its )half-century|(?<=its )quarter-century"
)
_DISASTER = (
    r"(?:disaster|flood|fire|battle|attack|crash|explosion|sinking|shooting|tragedy|massacre|earthquake|quake|eruption"
    r"|bombing|raid|wreck|derailment|collapse|landslide|avalanche|storm|hurricane|tornado|riot|siege|famine)"
)
_GAVE = r"(?:helped|served|supported|raised|reached|welcomed|gave|provided|delivered|answered)"
NUMBER = late(
    rf"(?:\b(?:its|their|our|the)|'s?) (?:[a-z]+ )?(?P<ordinal>{_ORDINAL})"
    rf" (?:wedding )?(?:anniversary\b(?! (?:of|at|as|on|since)\b)"
    rf"|birthday\b|year(?=[,.;]|$| this| (?:in|with) (?:[{WHEN}]|a\b)| (?:we|it|they) {_GAVE}\b))"
    rf"|\b(?P<jubilee>{_JUBILEE})\b(?! (?:medal|line|park|year of|of (?!the|our)))"
    rf"|\b(?:mark\w*|celebrat\w*|end\w*|after|with|over|of|boasts?|has|have) (?:its |their |our |the "
    rf"|some )?(?P<length>{LENGTH}){HEAD_END}?"
    r" (?:of (?:trading|teaching|service|business|history|operation|music|making|publication|continuous|unbroken"
    r"|brewing|baking"
    r"|football|publishing|selling|serving)|in (?:business|trade|existence|operation|the trade)|on the (?:site"
    r"|high street|street))\b"
    rf"|\b(?:(?:will|is to|to|are to) (?:close|shut)|closing|closes)[^;.]{{0,60}} after (?P<closing>{LENGTH})(?=[.,;]"
    rf"|$| in business| of trading| on)"
    rf"|\b(?:celebrat\w+|mark\w*) (?:its |their |our )?(?P<marked>{LENGTH})(?=[.,;]|$| of the\b| this (?:year|month"
    rf"|week|summer"
    rf"|autumn|spring|weekend))"
    rf"|(?:^it (?:is|will be|was)(?: now)?|\b(?:mark\w*|celebrat\w*|commemorat\w*)) (?P<since>{LENGTH}) since\b"
    rf"|\b(?:turns|turned|will turn|is turning|turning|reaches|hits) (?P<turned>{KINDS['count']})(?= (?:this"
    rf"|next) (?:year|month|week|spring|summer|autumn|winter)| [{WHEN}]|[.,;]|$)"
    rf"|\b(?:is|are) (?P<old>{KINDS['age']})(?=[.,;]|$| (?:today|this|and)\b| {KINDS['date']})"
    rf"|(?:'s?|s') (?P<bare>{_ORDINAL})$"
    rf"|(?P<disaster>{_ORDINAL}) anniversary of (?:the|its|their|that|a) (?:[a-z-]+ ){{0,2}}?{_DISASTER}\b"
)
# What tells a jubilee in a sentence without figures.
JUBILEES = frozenset(
    "jubilee wedding centenary centennial bicentenary bicentennial tercentenary sesquicentennial century".split()
)
NUMBER_IN_WORDS = late(rf"\b(?:{_JUBILEE})\b")
KEPT = late(r"\b(?:its|their|our) (?:own )?$|\b(?:celebrat|mark|reach)\w* (?:a |the )?$")
ROYAL = late(r"\b(?:king|queen|reign|monarch|royal|coronation|throne|majesty|elizabeth|pope|sultan|emperor)\b")
OF_DISASTER = late(rf" (?:the|its|their|that) (?:[a-z-]+ ){{0,2}}?{_DISASTER}\b(?![^;.]* in [{WHEN}])")
KEPT_NOW = late(rf"{KINDS['age']} (?:this|today|{KINDS['date']})")
_SET_UP = r"(?:founded|formed|established|set up|opened|started|launched|created|built|incorporated|begun|planted)"
AT_ONCE = late(
    rf"\"?(?:it|they|we) (?!opened a|started a|launched a|began a)|{_SET_UP}\b[^,]*(?:$|, (?:it|they|we)\b)"
    rf"|to (?:mark|celebrate) its|the (?:[\w-]+ ){{0,2}}?"
    r"(?P<thing>[\w-]+)(?:,| was| were| has| opened| began| started| dates| will| is)\b"
)
SENTENCE_ENDS = late(r"[.!?](?=\s|$)|(?=\n)")
_BEGUN = (
    r"(?:founded|established|formed|set up|created|incorporated|opened(?: its doors)?|first opened|launched|started"
    r"|began|begun"
    r"|built|got together|inaugurated|granted|received its (?:royal )?charter|organi[sz]ed"
    r"|first (?:held|run|staged|played|published|sold|sailed|met|ran)"
    r"|dates (?:back )?to"
    r"|dates from|whose first (?:tenants|residents|pupils|students|members|patients|issue|edition|match|passengers"
    r"|customers|meeting)|(?:admitted|served|sold|made|held|welcomed|ran|took|printed|enrolled) its first|married|wed"
    r"|finished|consecrated|came together|has (?:traded|run|stood"
    r"|been trading)[^;.]{0,40} since|founding|sank|went down|chartered|erected|planted|hung)"
)
START = late(rf"\b(?P<verb>{_BEGUN})\b{_GAP}{{0,60}}?\b(?:in|on|to|from|since) (?:[a-z]+ )?(?P<start>[{WHEN}])")
STARTED = late(
    rf"^(?:in|on) (?P<start>[{WHEN}]),? (?:he|she|they|it|we|the (?:couple|pair|firm|club)) (?:was |were )?"
    rf"(?P<verb>{_BEGUN})\b"
)
WHEN_FIRST = late(
    rf"^\"?(?P<verb>when) (?![^,]*\b(?:closed|died|war|ended|lost|fell"
    rf"|left)\b){_GAP}{{10,90}}? in (?P<start>[{WHEN}]), "
)
IT_WAS = late(
    rf"^\"?(?P<verb>it was) (?:back )?in (?P<start>[{WHEN}]) that"
    r" (?:the first (?:batch|pupils|students|patients|issue|edition|match|members|meeting|service|show|customers)"
    r"|it was|it opened|it began|we|they|he|she"
    r"|the (?:club|school|firm|society|charity|company|college|church))\b"
)
STRUCK = late(
    rf"\b(?P<verb>collapsed|struck|sank|went down|crashed|exploded|killed|died|happened|took place|broke out|gave way"
    rf"|hit"
    rf"|burst|derailed|was sunk|were killed|was bombed|swept|tore|opened fire){_GAP}{{0,60}}? (?:in|on|of)"
    rf" (?:the (?:morning|night|evening|afternoon) of )?(?P<start>[{WHEN}])"
)
SINCE = late(
    rf"{LENGTH} since (?P<verb>(?:(?!\b(?:and|as|than|that|which|who|founded|formed|built)\b)[^{WHEN};,]){{1,60}}?),?"
    rf" (?:in|on) (?P<start>[{WHEN}])"
)
THEN = late(
    rf"\b(?:in|on) (?P<a>[{WHEN}]),? (?:(?:its|their|our|the) {_ORDINAL} year\b|(?:the|it|they|we|he"
    rf"|she)\b[^,;]{{0,40}}$)"
    rf"|(?P<b>[{WHEN}]) (?:would (?:therefore )?|will |therefore )?(?:mark|marks|marked|be|is|was|sees"
    rf"|saw)\b[^,;]{{0,20}}$"
)
THEN_AFTER = late(rf"^[^{WHEN};.]{{0,40}}?\b(?:in|on) (?P<a>[{WHEN}])")
SUBJECT = late(
    r"^\"?(?:since |the clerk reported that |members heard that )?(?:(?:it|they|we|which|our|its) ?"
    r"|(?:the|our|this|a|an|[\w'’&.-]+'s) (?:[\w'’&.-]+ ){0,3}?(?P<thing>[\w'’&-]+),? ?)?"
    r"(?:(?:which|who|that|was|were|is|has|had|been|first) )*$"
)
NAMED = late(
    r"(?:the )?(?:[\w'’&.-]+ ){0,4}?(?P<thing>school|station|club|hospital|church|chapel|theatre|theater|museum|library"
    r"|college|bridge|hall|pub|inn|hotel|cinema|brewery|mill|factory|mine|pit|colliery|line|railway|bakery|choir"
    r"|orchestra|band|festival|league|lighthouse|market|pool|park|zoo|garden|diner|cafe|restaurant|yard|academy) (?:was"
    r" |first |itself |had )*"
)
RELATIVE = late(r", (?:(?:which|that) (?:\w+ ){0,2})?$|^\"?(?:when|back in|it was) [^;]*$")
GOES_ON = late(
    rf"^\"?(?:to (?:mark|celebrate) (?:its|their)\b(?!.*, the\b)"
    rf"|(?:in|on|this|it|they|we|its|our|now|so|that|members noted that|but|the (?:group|firm|company|business"
    rf"|club"
    rf"|charity|society|choir|band|school|shop|couple|organisation|organization|event|festival|team|church))\b"
    rf"|[{WHEN}])"
)
ANY_THING = frozenset(
    "shop firm company business group charity organisation organization club society couple pair event"
    " show trust foundation association band ensemble first".split()
)
OTHER = late(
    r"\b(?:became|on (?:this|the|its) (?:\w+ )?site|old|former|original|took up|taken over|took over|re-?founded"
    r"|renamed|merged|rivals?|rivalry|of his|of her|each|every"
    r"|it (?:opened|launched|started|began|created|built|formed|established|published)"
    r" (?:an?|the|its (?!doors)|new|two)"
    r"|opened by the (?:king|queen|duke|duchess|prince|princess|earl)|officially opened|(?:broke|split) up|re-?formed"
    r"|merger|amalgamat\w+|married (?:before|again|first)|previously|reunited"
    r"|another|reopened|rebuilt|previous|predecessor|extension|branch|second (?:shop|site"
    r"|store)|wing|sister|parent|not|(?<!and has )(?<!and have )never|n't)\b"
    rf"|\bfrom {KINDS['count']}"
)
HINTS = (
    *(
        "anniversary",
        "birthday",
        "jubilee",
        "wedding",
        "centenary",
        "centennial",
        f"{_ORDINAL} year",
        f"'s {_ORDINAL}",
        " turns ",
        " turn ",
        " turning ",
        f" is {KINDS['age']}",
    ),
    *(f"{LENGTH} since", f"{LENGTH} of ", f"{LENGTH} in ", " closing ", " close ", " shut ", "celebrat", " mark"),
)
# A thing put up in a house that has an anniversary of its own: the anniversary must be said to be that of the thing.
PUT_UP = frozenset(("erected", "planted", "hung"))
MADE = frozenset(
    "founded,formed,established,organised,organized,built,planted,created,erected,chartered,set up,launched".split(",")
)
OWN = late(r"(?:(?! (?:the|a|an|our) |'s ).)*? (?:its|their) ")
KEEPER = late(
    r"\b(?:the|its|their) (?:\w+ )?(?P<who>\w+) (?:will |is to |is |has )?"
    r"(?:mark|celebrat|keep|kept|reach|turn)\w* its\b"
)
APART = late(r";")
IN_A_PLACE = late(
    r"\b(?:at|in|into|on|to|from|with|by|near|for) (?:an?|the|its|their) [\w-]+ (?:[\w-]+ )?$"
    r"|\b(?:at|in|on|to|from|with|by|near) (?:the|a|its|their) [\w ]{1,30}, $"
)
WHOSE_THING = late(r"\bwhose [^,;]*\Z")
OF_A_THING = late(r"\b(?:that|which|who) \Z")  # "the plane that crashed in 1941"
OF_SOMEONE = late(r"(?:his|her|another) [^,]{1,30}, ")  # "Her studio, opened in 2001": not hers to keep
KIN = late(r"\b(?:sons?|daughters?|grand\w+|brother|sister|parents|nephew|niece)\b")
WHOSE = late(r"[\w-]+$")
AROUND = 40  # characters before a founding in which its subject stands
REACH = 2  # sentences with figures between an anniversary and its founding
