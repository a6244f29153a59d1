"""The frames in which copy tells a length of time beside its two ends."""

from __future__ import annotations

from checker.late import late
from checker.marks import KINDS

_LENGTH = KINDS["duration"]
_WHEN = KINDS["date"] + KINDS["year"] + KINDS["time"]
_SAID = f"[^{_WHEN}{_LENGTH};.]"
_JUST = r"(?:just |only |some |about |almost |nearly |exactly |barely |more than |over |a total of )?"
# "The first went through in June 2012 … The last was in May 2018", "… over six years".
FIRST = late(rf"\bthe (?:very )?first(?: (?P<thing>[a-z]+))?\b{_SAID}{{0,40}}?(?P<start>[{_WHEN}])")
LAST = late(rf"\bthe (?:very )?(?:last|final)(?: (?P<thing>[a-z]+))?\b{_SAID}{{0,40}}?(?P<end>[{_WHEN}])")
OVER = late(
    rf"\b(?:over|across|in|for|during|within|spanning|spread over|took place over|lasted|lasting)"
    rf" (?:a period of |the space of |the course of |a span of )?{_JUST}(?P<span>{_LENGTH})"
    r"(?! (?:later|earlier|before|after|ago|old|each|every|in (?:prison|jail)|more|of|sentence)\b)"
)
NO_SPELL = late(
    r"\b(?:jail\w*|sentence\w*|prison|each|every|per|average|suspended|aged|older|younger)\b"
    rf"|\b(?:last|past|next|first) {_LENGTH}"
)
# "Made foreman in 1962, he stayed in the job for 28 years, until he retired in 1990".
HELD = late(
    rf"\b(?:appointed|made|elected|became|becoming|named|took over|took up|took the|succeeded|promoted|ordained|crowned"
    rf"|installed|enthroned|joined){_SAID}{{0,60}}? in (?P<start>[{_WHEN}]){_SAID}{{0,90}}?"
    rf"\b(?:(?:held|kept|had|occupied|filled) (?:it|on|the [a-z]+|that [a-z]+|onto it|on to it)"
    rf"|(?:stayed|remained|was|was to stay|was to remain|served|continued|lasted)"
    rf"(?: (?:there|on|in it|as such|in (?:the|that|his|her) [a-z]+|at the helm|in charge|in office|in post))+)"
    rf" for {_JUST}(?P<span>{_LENGTH}),? (?:until|till|before|up to|to|leaving|retiring|stepping|resigning|departing)"
    rf"{_SAID}{{0,50}}?(?P<end>[{_WHEN}])"
)
# "… have six weeks from that day, up to 3 May"
FROM_THEN = late(
    rf"(?P<span>{_LENGTH}) from (?:then|that (?:date|day|time|point)|the (?:date|day) of (?:the|that) [a-z]+),?"
    rf" (?:until|till|to|up to|or until|which is|that is)(?: about| around)? (?P<end>[{_WHEN}])"
)
# "It took 11 days to free the barge, which came off the sill on 9 May"
TOOK = late(
    rf"\b(?:took|taken)(?: [a-z' ]{{2,30}}?)? {_JUST}(?P<span>{_LENGTH}) to [a-z]+"
    rf"(?:(?!\b(?:another|further)\b){_SAID}){{0,60}}?"
    rf"(?:, (?:which|who|and (?:it|they)|a [a-z]+)|, and)"
    rf" {_SAID}{{0,30}}?\b(?:came|finish\w+|complet\w+|done|ended|freed|reopened|over|out|reached|arrived|lifted"
    rf"|restored"
    rf"|found){_SAID}{{0,40}}?(?:on|in|at) (?P<end>[{_WHEN}])"
)
STATE = late(
    rf"\b(?:out of (?:use|service|action|order)|shut|closed|idle|offline|off air|without (?:power|water|heating|light)"
    rf"|missing|stranded|trapped|blocked|off the road|suspended|stuck|cut off|becalmed|at sea|on strike)"
    rf" for {_JUST}(?P<span>{_LENGTH})(?=[.,;]|$| (?:after|when|because|by|and)\b)"
    rf"|\btook {_JUST}(?P<span2>{_LENGTH}) to [a-z]+"
)
BROKEN = late(
    r"\b(?:clos\w+|shut\w*|block\w*|struck|hit|burst|fire|flood\w*|broke\w*|fail\w*|fell|came down|collaps\w+|went"
    r"|last seen|vanish\w*|disappear\w*|stopp\w+|trapped|stranded|storm|lightning|landslide|crash\w*|suspended|stuck"
    r"|stalled|began|started|walked out|cut|damaged|accident|blew|ran aground)\b"
)
RESTORED = late(
    r"\b(?:reopen\w*|(?:was|were|came|went|got|is|put|it|they) back|resum\w*|restor\w*|repair\w*|end(?:ed|s)|over"
    r"|found|freed|releas\w+|return\w*|lifted|fixed"
    r"|finish\w*|rescued|moved again|came on|running again)\b"
)
OTHER = late(
    r"\b(?:born|had|another|again|respectively|originally|earlier|previous\w*|expected|due|planned|would|should"
    r"|could|may)\b"
)
# "…, 56 minutes after the breakdown", "56 minutes after the breakdown, at 10.20am"
AFTER = late(
    rf"(?P<end>[{_WHEN}])[,(]? {_JUST}(?P<span>{_LENGTH}) after(?: the| its| his| her| their)?"
    rf"(?: (?:first|initial|original|fatal|main))? (?P<noun>[a-z-]+)\b"
    rf"(?: (?:was|were|had been) (?P<done>[a-z]+ed|found|seen|begun|heard|lost|sent)\b)?"
    rf"|(?P<span2>{_LENGTH}) after(?: the| its| his| her| their)?(?: (?:first|initial|original"
    rf"|fatal))? (?P<noun2>[a-z-]+),?"
    rf" (?:at|on) (?P<end2>[{_WHEN}])"
)
# "The run takes 50 minutes, leaving at 7.35am to reach the school by 8.25am"
TAKES = late(
    rf"\b(?:takes?|took|taking|lasts?|lasted) {_JUST}(?P<span>{_LENGTH}), (?:leaving|starting|departing|setting off)"
    rf"{_SAID}{{0,30}}? at (?P<start>[{_WHEN}]){_SAID}{{0,40}}? (?:by|at) (?P<end>[{_WHEN}])"
)
