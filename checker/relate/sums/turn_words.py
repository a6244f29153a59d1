"""How copy tells parts one after another, calls the last the rest, and sums them up: expressions over forms."""

from __future__ import annotations

from checker.late import late
from checker.marks import ALL_KINDS, HEAD_END, KINDS

HINTS = (
    *("rest", "remain", " other", "balance", " leav", " left", "the final", "and the last", "everything else"),
    *(" still ", "unpaid", "unsold", "unspent", " in hand"),
    *("total", "together", "in all", "all told", "combined", "between them"),
)
ABOUT = r"(?:(?:some|about|around|just|only|or|a further|the) )*"
# What calls the figure after it all that is left, or all that there is.
REST = late(
    r"(?:\b(?:the|its|their|his|her|our|all) (?:final |last )?(?:other|remaining) (?:sum of )?"
    r"|\b(?:the|any) (?:rest|remainder|balance)(?: of (?!the \w+ of)[\w' ]{2,25}?)?"
    r"(?:,| of| \(| \x97| —| –|:| was| were| came to| is| are| totalled| totaling| amounted to| being)? ?"
    r"|\bthe final |\band the last |^(?:the )?remaining "
    r"|^(?:that|this|which) (?:leaves|left|would leave) |^what (?:is|was) left, )"
    rf"{ABOUT}$"
)
# The same with a verb: "leaving 212 unread", "£13,800 is still in hand", but not those left dead or homeless.
LEAVING = late(
    rf"(?:\b(?:leaving|which left|which leaves)(?: (?:it|them|him|her|us|the [a-z]+) with)? |^everything else,? )"
    rf"{ABOUT}$"
)
STILL = late(
    rf".(?:[^{ALL_KINDS},.;:()]{{0,30}}?{HEAD_END})? ?(?:(?:are|is|were|was|remain(?:s|ed)?) )?"
    r"(?:still (?:in hand|to be|lying|outstanding|unpaid|unsold|unspent|open)|unspent|unsold|unpaid|in hand)\b"
)
HARMED = late(
    rf".(?:[^{ALL_KINDS},.;:()]{{0,30}}?{HEAD_END})? ?(?:others? |more |people )?(?:dead|missing|injured|wounded|hurt"
    r"|homeless|trapped|stranded|without|behind)\b"
)
OTHERS = late(
    rf".(?: more)? others\b|.(?:[^{ALL_KINDS},.;:()]{{0,30}}?{HEAD_END})? (?:who|that|which) "
    r"(?:(?:were|was|are|is) left\b(?! (?:out|behind|to|in|off|with|over|for)\b)|remain(?:ed|s)?\b(?! (?:in|at|on|un)))"
)
TOGETHER = late(
    rf"^(?:together|combined|between them)\b,?(?: the [{KINDS['count']}])?[^{ALL_KINDS},;]{{0,60}}$(?<!\bthe )"
)
NUMBERED = late(rf"^(?:together|combined|between them),? the (?={KINDS['count']})")
STAND = late(r"\b(?:put on|partnership|stand of)\b")  # runs of two at the wicket, not of each
SEATS = frozenset({"seat", "member", "councillor", "deputy", "place"})
SUM = late(
    r"(?:^(?:the|that makes a|this makes a|that made a|making a|giving a|which makes a|that gives a|that is a|for a)"
    r"(?: grand| combined| overall)? total(?:,? (?:of|is|was|came to|comes to|bill of|cost of|raised was|raised is"
    r"|stands at))?"
    rf"|^(?:in all|altogether|all told|in total),?(?: (?:mrs?|ms|dr|he|she|they|we|it|the"
    rf" (?:family|estate|charity|club|school|three|two|four|gifts?|parish|appeal))[^{ALL_KINDS},;]{{1,30}}?)?) {ABOUT}$"
)
# What calls the figure after it some of what was told: "most of the money, ", "another ", "the first ".
PART_MARK = late(
    r"(?:\b(?:most|half|some|part|much|the bulk|a (?:third|quarter)) of [^,.;]{2,25},? ?(?:or |some |about )?"
    r"|\b(?:another|an?other|a further|an additional|a second|a third|the first|the next|the second|the third)"
    r"|\bof (?:these|them|those|this|that)\b[^.;]{0,20}) ?$"
)
OF_TOLD = late(
    r"^(?:of|out of|from|among) (?:the |those|these|this|that|them|it\b|its|their)|\bof (?:which|whom|it|them"
    r"|these|those"
    r"|that|the (?:dead|total|sum|money|cash|victims|injured|whole))\b|^most of (?:it|that|them|the)\b"
)
# A sentence that begins with what its figures divide: "Of the letters, 840 were read".
OF_THINGS = late(r"^(?:of|out of) (?:the|these|those|its|their|this|that|all)(?P<things>(?: [a-z'-]+){1,3}?), ")
# "In Arl 31,000 were red": the parts of a place, which may be some of the whole.
AND_LAST = late(r"\band the last $")
PLACED_FIRST = late(rf"^(?:in|at|on) (?!all\b|total\b)[a-z' ]{{2,20}},? [{ALL_KINDS}]")
# "Of the sum promised £23,700 is unpaid": what is left of something else than the whole.
OF_THINGS_ALONE = late(r"^(?:of|from|out of) (?:the|its|their|that|this) (?:[a-z'-]+ ){2,4}$")
OF_THE = late(r". of (?:the|its|their) [a-z]+")
TOTAL = late(
    r"\b(?:total\w*|in all|altogether|amount(?:s|ed) to|came to|raised|spent|budget\w*|costs?|grant|sum of"
    r"|allocated|bill|worth"
    r"|collected"
    r"|invest\w*|pledged|bequest|legacy|fund|produced|bond|package|proceeds|turnout|recorded)\b"
)
TAKES = late(
    r"\b(?:account\w* for|contribut\w+|ma(?:de|kes?|king) up|provid\w+|went (?:to|on|towards?)|go(?:es)? (?:to|on"
    r"|towards?)"
    r"|c[ao]mes? (?:to|from|through)|brought in|will get|gets?|got|receiv\w+|paid for|pay for|spent on|set aside|put"
    r"|were|was|are|had been|have been|took|tak(?:es?|ing)|cover\w*|hold|holds|ha[sd]|added|reached|sold|used|gave"
    r"|given|won)\b"
)
MADE_UP = late(r"\b(?:account\w* for|ma(?:de|kes?|king) up|of (?:which|whom|that|this))\b")
FURTHER = late(r"\b(?:an?other|a further|a second)\b")
# Words by which the figures between are no parts: samples, bounds, values at other times, figures of each.
NO_PARTS = late(
    r"\b(?:including|included|such as|at least|up to|average\w*|per|each|every|than|compared|versus|last year"
    r"|forecast\w*"
    r"|expect\w*|previous\w*|earlier|would have|if|could(?! not)|aged|respectively|both|also"
    r"|target|record|scored|won|beat)\b"
)
COMPARED = late(
    r"\b(?:than|from|against|versus|vs|compared (?:with|to)|ahead of|(?:up|down) on|above|below|short of"
    r"|since|after|before|every|aged|target of|previous|by"
    r"|(?<!\Athe )first)"
    r"(?: (?:the|some|about|just|only|a|an|its))* $"
)
THEN = late(rf"[{KINDS['date']}{KINDS['year']}]'s $")  # "less than last year's 8,150"
OF_THEM = late(r".(?: or so)? of (?:them|these|those)\b")
WITH_MORE = late(rf"[^.;{ALL_KINDS}]{{0,20}}\b(?:with|plus|including|counting|on top of)\b")
SOME_OF = late(rf"(?:[^{ALL_KINDS},.;:()]{{0,30}}?{HEAD_END})? of (?:the|its|their|a|an|his|her|all the) ")
SOME_OF_THE = late(rf"[{ALL_KINDS}]{HEAD_END}? (?:out )?of the \Z")
PER = late(
    rf"(?:[^{ALL_KINDS},.;:()]{{0,30}}?{HEAD_END})? ?(?:(?:at|by|for|from|in|of|on|to|with) )?"
    r"(?:per|each|every|apiece|times"
    r"|an? (?:day|night|week|month|year|hour|minute|head|person|acre|hectare|kilo|kg|tonne|ton|litre|mile|share|barrel"
    r"|bag|box|piece|pair|seat|unit|plot|site|house|shop|branch|team|class|camp))\b"
)
NARROWER = late(
    rf"(?: others)?(?: [^.,;:]{{0,30}}?{HEAD_END})? (?:in(?! all)|from|at|on|with|who|whose|that|which|aged|of"
    rf"|under|over)\b"
)
WITH_THE_REST = late(r", with the (?:other|remaining) $")
RESTED = late(r"(?<!\bof )\bthe (?:rest|remainder|balance|others|remaining)\b")
LETTERED = late(r"\([a-h1-8]\)|\b(?:first|second|third)ly\b")
# A share told with an amount that is some of a whole: "half of the money, £95m, came from", "£29m, 60% of the group".
_SHARE = f"[{KINDS['percent']}{KINDS['ratio']}]"
SHARE_BEFORE = late(rf"{_SHARE} of [^.;:]{{2,40}}(?:,| \(|,? or) $")
FINISHED = late(r"\b(?:finish\w*|end(?:ed|s)?) (?:up )?(?:on|with) $")  # one side's seats are no whole
SHARE_AFTER = late(rf",? (?:or |\()?{_SHARE} of |,? (?:comes?|came) from\b| of the total\b")
