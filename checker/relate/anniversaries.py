"""Anniversaries and years of standing, with the founding that is told in the same sentence or close by."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from checker.marks import HEAD_END, KINDS
from checker.model import CalendarDate, Mention, Quantity, Reading, Relation, Sentence, Word
from checker.relate.figures import marked
from checker.relate.hints import sentences_with
from checker.relate.late import late
from checker.relate.linker import Linker, Linkers
from checker.relate.sentences import both

_WHEN = KINDS["date"] + KINDS["year"]
_ORDINAL, _LENGTH = KINDS["ordinal"], KINDS["duration"]
_GAP = rf"[^{_WHEN};]"
_JUBILEE = (
    r"(?:silver|golden|diamond|platinum) jubilee|(?<=their )(?:silver|ruby|golden|diamond|platinum) wedding|centenary"
    r"|centennial"
    r"|bicentenary|bicentennial|tercentenary|sesquicentennial"
)
_DISASTER = (
    r"(?:disaster|flood|fire|battle|attack|crash|explosion|sinking|shooting|tragedy|massacre|earthquake|quake|eruption"
    r"|bombing|raid|wreck|derailment|collapse|landslide|avalanche|storm|hurricane|tornado|riot|siege|famine)"
)
_GAVE = r"(?:helped|served|supported|raised|reached|welcomed|gave|provided|delivered|answered)"
_NUMBER = late(
    rf"(?:\b(?:its|their|our|the)|'s?) (?:[a-z]+ )?(?P<ordinal>{_ORDINAL})"
    rf" (?:wedding )?(?:anniversary\b(?! (?:of|at|as|on|since)\b)"
    rf"|birthday\b|year(?=[,.;]|$| this| (?:in|with) (?:[{_WHEN}]|a\b)| (?:we|it|they) {_GAVE}\b))"
    rf"|\b(?P<jubilee>{_JUBILEE})\b(?! (?:medal|line|park|year of|of (?!the|our)))"
    rf"|\b(?:mark\w*|celebrat\w*|end\w*|after|with|over|of|boasts?|has|have) (?:its |their |our |the "
    rf"|some )?(?P<length>{_LENGTH}){HEAD_END}?"
    r" (?:of (?:trading|teaching|service|business|history|operation|music|making|publication|continuous|unbroken"
    r"|brewing|baking"
    r"|football|publishing|selling|serving)|in (?:business|trade|existence|operation|the trade)|on the (?:site"
    r"|high street|street))\b"
    rf"|\b(?:(?:will|is to|to|are to) (?:close|shut)|closing|closes)[^;.]{{0,60}} after (?P<closing>{_LENGTH})(?=[.,;]"
    rf"|$| in business| of trading| on)"
    rf"|\b(?:celebrat\w+|mark\w*) (?:its |their |our )?(?P<marked>{_LENGTH})(?=[.,;]|$| of the\b| this (?:year|month"
    rf"|week|summer"
    rf"|autumn|spring|weekend))"
    rf"|(?:^it (?:is|will be|was)|\b(?:mark\w*|celebrat\w*|commemorat\w*)) (?P<since>{_LENGTH}) since\b"
    rf"|\b(?:turns|turned|will turn|is turning|turning|reaches|hits) (?P<turned>{KINDS['count']})(?= (?:this"
    rf"|next) (?:year|month|week|spring|summer|autumn|winter)| [{_WHEN}]|[.,;]|$)"
    rf"|\bis (?P<old>{KINDS['age']})(?=[.,;]|$| (?:today|this|and)\b)"
    rf"|(?:'s?|s') (?P<bare>{_ORDINAL})$"
    rf"|\b(?P<disaster>{_ORDINAL}) anniversary of (?:the|its|their|that|a) (?:[a-z-]+ ){{0,2}}?{_DISASTER}\b"
)
_BEGUN = (
    r"(?:founded|established|formed|set up|created|incorporated|opened(?: its doors)?|first opened|launched|started"
    r"|began|begun"
    r"|built|got together|inaugurated|granted|received its (?:royal )?charter|organi[sz]ed|first (?:held|run|staged|played|published|sold|sailed|met|ran)"
    r"|dates (?:back )?to"
    r"|dates from|whose first (?:tenants|residents|pupils|students|members|patients|issue|edition|match|passengers"
    r"|customers|meeting)|(?:admitted|served|sold|made|held|welcomed|ran|took|printed|enrolled) its first|married|wed"
    r"|finished|consecrated|came together|has (?:traded|run|stood"
    r"|been trading)[^;.]{0,40} since|founding|sank|went down|chartered|erected|planted|hung)"
)
_START = late(rf"\b(?P<verb>{_BEGUN})\b{_GAP}{{0,60}}?\b(?:in|on|to|from|since) (?:[a-z]+ )?(?P<start>[{_WHEN}])")
_STARTED = late(
    rf"^(?:in|on) (?P<start>[{_WHEN}]),? (?:he|she|they|it|we|the (?:couple|pair|firm|club)) (?:was |were )?"
    rf"(?P<verb>{_BEGUN})\b"
)
_WHEN_FIRST = late(
    rf"^\"?(?P<verb>when) (?![^,]*\b(?:closed|died|war|ended|lost|fell"
    rf"|left)\b){_GAP}{{10,90}}? in (?P<start>[{_WHEN}]), "
)
_IT_WAS = late(
    rf"^\"?(?P<verb>it was) (?:back )?in (?P<start>[{_WHEN}]) that (?:the first (?:batch|pupils|students|patients|issue|edition|match|members"
    r"|meeting|service|show|customers)|it was|it opened|it began|we|they|he|she"
    r"|the (?:club|school|firm|society|charity|company|college|church))\b"
)
_STRUCK = late(
    rf"\b(?P<verb>collapsed|struck|sank|went down|crashed|exploded|killed|died|happened|took place|broke out|gave way"
    rf"|hit"
    rf"|burst|derailed|was sunk|were killed|was bombed|swept|tore|opened fire){_GAP}{{0,60}}? (?:in|on|of)"
    rf" (?:the (?:morning|night|evening|afternoon) of )?(?P<start>[{_WHEN}])"
)
_SINCE = late(rf"{_LENGTH} since (?P<verb>{_GAP}{{1,60}}?),? (?:in|on) (?P<start>[{_WHEN}])")
_THEN = late(
    rf"\b(?:in|on) (?P<a>[{_WHEN}]),? (?:(?:its|their|our|the) {_ORDINAL} year\b|(?:the|it|they|we|he"
    rf"|she)\b[^,;]{{0,40}}$)"
    rf"|(?P<b>[{_WHEN}]) (?:would (?:therefore )?|will |therefore )?(?:mark|marks|marked|be|is|was|sees"
    rf"|saw)\b[^,;]{{0,20}}$"
)
_THEN_AFTER = late(rf"^[^{_WHEN};.]{{0,40}}?\b(?:in|on) (?P<a>[{_WHEN}])")
_SUBJECT = late(
    r"^\"?(?:since |the clerk reported that |members heard that )?(?:(?:it|they|we|which|our|its) ?"
    r"|(?:the|our|this|a|an|[\w'’&.-]+'s) (?:[\w'’&.-]+ ){0,3}?(?P<thing>[\w'’&-]+),? ?)?"
    r"(?:(?:which|who|that|was|were|is|has|had|been|first) )*$"
)
_NAMED = late(
    r"(?:the )?(?:[\w'’&.-]+ ){0,4}?(?P<thing>school|station|club|hospital|church|chapel|theatre|theater|museum|library"
    r"|college|bridge|hall|pub|inn|hotel|cinema|brewery|mill|factory|mine|pit|colliery|line|railway|bakery|choir"
    r"|orchestra|band|festival|league|lighthouse|market|pool|park|zoo|garden|diner|cafe|restaurant|yard|academy) (?:was"
    r" |first |itself |had )*"
)
_RELATIVE = late(r", (?:(?:which|that) (?:\w+ ){0,2})?$|^\"?(?:when|back in|it was) [^;]*$")
_GOES_ON = late(
    rf"^\"?(?:(?:in|on|this|it|they|we|its|our|now|so|that|members noted that|but|the (?:group|firm|company|business"
    rf"|club"
    rf"|charity|society|choir|band|school|shop|couple|organisation|organization|event|festival|team|church))\b"
    rf"|[{_WHEN}])"
)
_ANY_THING = frozenset(
    "shop firm company business group charity organisation organization club society couple pair event"
    " show trust foundation association band ensemble first".split()
)
_OTHER = late(
    r"\b(?:became|on (?:this|the|its) (?:\w+ )?site|old|former|original|took up|taken over|took over|re-?founded"
    r"|renamed|merged|rivals?|rivalry|of his|of her|each|every"
    r"|another|reopened|rebuilt|previous|predecessor|extension|branch|second (?:shop|site"
    r"|store)|wing|sister|parent|not|never|n't)\b"
)
_HINTS = (
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
        " hits ",
        f" is {KINDS['age']}",
    ),
    *(f"{_LENGTH} since", f"{_LENGTH} of ", f"{_LENGTH} in ", " closing ", " close ", " shut ", "celebrat", " mark"),
)
# A thing put up in a house that has an anniversary of its own: the anniversary must be said to be that of the thing.
_PUT_UP = frozenset(("erected", "planted", "hung"))
_MADE = frozenset("founded formed established organised organized built planted created erected chartered".split())
_OWN = late(r"(?:(?! (?:the|a|an|our) |'s ).)*? (?:its|their) ")
_KEEPER = late(
    r"\b(?:the|its|their) (?:\w+ )?(?P<who>\w+) (?:will |is to |is |has )?(?:mark|celebrat|keep|kept|reach|turn)\w* its\b"
)
_APART = late(r";")
_IN_A_PLACE = late(r"\b(?:at|in|on|to|from|with|by|near) (?:the|a|its|their) [\w ]{1,30}, $")
_WHOSE_THING = late(r"\bwhose [^,;]*\Z")
_KIN = late(r"\b(?:sons?|daughters?|grand\w+|brother|sister|parents|nephew|niece)\b")
_WHOSE = late(r"[\w-]+$")
_AROUND = 40  # characters before a founding in which its subject stands
_REACH = 2  # sentences with figures between an anniversary and its founding


class _Jubilee(NamedTuple):
    """An anniversary: its number, the year that it is told for (None: that of the copy), and where it stands."""

    number: Quantity | Word
    when: CalendarDate | None
    sentence: Sentence
    order: int
    at: int
    is_of_disaster: bool = False
    is_of_age: bool = False  # told as "125 years old"
    owner: str = ""  # whose it is said to be: the "club" of "the club's 50th anniversary"


def anniversaries_then(reading: Reading, rule: str) -> Iterator[Relation]:
    """Each anniversary that the copy gives to a year, with the founding that it tells close by."""
    for one, start, sentence in reading.once(_pairs):
        if one.when is not None:
            yield Relation(rule, {"number": one.number, "start": start, "when": one.when}, both(one.sentence, sentence))


def anniversaries_now(reading: Reading, rule: str) -> Iterator[Relation]:
    """Each anniversary of the year of the copy, with the founding that it tells close by."""
    for one, start, sentence in reading.once(_pairs):
        if one.when is None:
            yield Relation(rule, {"number": one.number, "start": start}, both(one.sentence, sentence))


def _pairs(reading: Reading) -> tuple[tuple[_Jubilee, CalendarDate, Sentence], ...]:
    found = []
    for one in _jubilees(reading):
        starts = [
            (start, sentence)
            for order in range(max(0, one.order - _REACH), min(len(reading.sentences), one.order + _REACH + 1))
            for start, sentence in _starts(reading.sentences[order], one)
        ]
        own = [pair for pair in starts if pair[1] is one.sentence] or starts or list(_told_far_off(reading, one))
        if len({start.year for start, _ in own}) == 1:
            found.append((one, *own[0]))
    return tuple(found)


def _told_far_off(reading: Reading, one: _Jubilee) -> Iterator[tuple[CalendarDate, Sentence]]:
    """The foundings anywhere of a thing that the sentence of the anniversary names too: "The school opened in 1883"."""
    for _, sentence in sentences_with(reading, tuple(_WHEN)):
        for match in _START.finditer(sentence.form):
            named = _NAMED.fullmatch(sentence.form, 0, match.start())
            if named is None or not re.search(rf"\b{named['thing']}\b", one.sentence.form):
                continue
            start = marked(sentence)[match.start("start")]
            if isinstance(start, CalendarDate) and start.year and not _OTHER.search(sentence.form):
                yield start, sentence


def _jubilees(reading: Reading) -> Iterator[_Jubilee]:
    for order, sentence in sentences_with(reading, _HINTS):
        form = sentence.form
        for match in _NUMBER.finditer(form):
            if match["jubilee"]:
                number: Mention | Word = Word(match["jubilee"], "jubilee")
            else:
                number = marked(sentence)[match.start(match.lastgroup or "ordinal")]
            if isinstance(number, Word) or (isinstance(number, Quantity) and _in_years(number)):
                when = None if match["since"] else _year_of(sentence, match)
                disaster = match["disaster"] is not None
                yield _Jubilee(
                    number,
                    when,
                    sentence,
                    order,
                    match.start(),
                    disaster,
                    match["old"] is not None,
                    _owner(form, match),
                )


def _owner(form: str, match: re.Match[str]) -> str:
    """The last word of whose anniversary it is said to be; "" where no one is named."""
    owner = _WHOSE.search(form[: match.start()]) if match.group().startswith("'") else None
    return owner.group() if owner is not None else ""


def _in_years(number: Quantity) -> bool:
    return number.value is not None and number.value >= 2 and number.unit in ("", "year", "century", "decade")


def _year_of(sentence: Sentence, match: re.Match[str]) -> CalendarDate | None:
    """The year that the words give to an anniversary, if they do."""
    form = sentence.form
    foundings = {start.start("start") for start in _START.finditer(form)}
    for found, offset in (
        (_THEN.search(form[: match.end()]), 0),
        (_THEN_AFTER.match(form[match.end() :]), match.end()),
    ):
        if found is not None:
            group = next(name for name in found.re.groupindex if found[name] is not None)
            when = marked(sentence)[found.start(group) + offset]
            if found.start(group) + offset in foundings:
                continue
            if isinstance(when, CalendarDate) and when.year is not None and not when.century_step:
                return when
    return None


def _starts(sentence: Sentence, one: _Jubilee) -> Iterator[tuple[CalendarDate, Sentence]]:
    """The foundings in a sentence that may be that of the anniversary (or the disasters, where it is that of one)."""
    form = sentence.form
    for match in (found for pattern in _patterns(form, one) for found in pattern.finditer(form)):
        if _is_of_another(sentence, match, one):
            continue
        start = marked(sentence)[match.start("start")]
        if isinstance(start, CalendarDate) and start.year and not start.century_step and start is not one.when:
            later = sentence.start > one.sentence.start
            own = one.is_of_disaster or (
                sentence is one.sentence
                and not _APART.search(form[one.at : match.start()])
                and not _IN_A_PLACE.search(form[: match.start()])
            )
            if own or _is_own(form[: match.start()], one, match["verb"], tells_later=later):
                yield start, sentence


def _patterns(form: str, one: _Jubilee) -> tuple[re.Pattern[str], ...]:
    if one.is_of_disaster:
        return (_STRUCK,)
    return (_SINCE,) if _LENGTH + " since " in form else (_START, _STARTED, _WHEN_FIRST, _IT_WAS)


def _is_of_another(sentence: Sentence, match: re.Match[str], one: _Jubilee) -> bool:
    """Is it no wedding where one is kept, a thing put up in a house of its own age, or of another firm or shop?"""
    form = sentence.form
    if _is_wedding(one.number) and match["verb"] not in ("married", "wed"):
        return True
    if one.is_of_age and match["verb"] not in _MADE:
        return True
    put_up_here = sentence is one.sentence and _OWN.fullmatch(form, match.end(), form.find(" ", one.at) + 1)
    if (match["verb"] in _PUT_UP and not put_up_here) or _WHOSE_THING.search(form, 0, match.start()):
        return True
    return _OTHER.search(form, max(0, match.start() - _AROUND), match.end() + _AROUND) is not None


def _is_wedding(number: Quantity | Word) -> bool:
    return isinstance(number, Word) and number.text.endswith("wedding")


def _is_own(lead: str, one: _Jubilee, verb: str, *, tells_later: bool) -> bool:
    """Is what was founded that which has the anniversary: "it", the firm, or what the other sentence names too?"""
    if _is_wedding(one.number) and not _KIN.search(lead):
        return True
    subject = _SUBJECT.match(lead)
    if subject is None and (_RELATIVE.search(lead) is None or lead.startswith(("his ", "her ", "another "))):
        return False
    thing = subject["thing"] if subject is not None else None
    if tells_later and (not thing or thing in _ANY_THING):
        return True
    if thing and one.owner and thing != one.owner and thing not in _ANY_THING:
        return False  # "the Mill Cafe's 10th anniversary": not that of the mill
    if not tells_later and _is_of_else(lead, one, verb):
        return False
    if not tells_later and _GOES_ON.match(one.sentence.form):
        return not one.owner or one.owner in lead or one.owner in _ANY_THING
    return bool(thing) and re.search(rf"\b{re.escape(thing or '')}\b", one.sentence.form) is not None


def _is_of_else(lead: str, one: _Jubilee, verb: str) -> bool:
    """Does the sentence name who keeps the anniversary ("the parish marks its 90th"), and another than was founded?"""
    keeper = _KEEPER.search(one.sentence.form)
    if keeper is None or keeper["who"] in lead or verb in ("when", "it was"):
        return False
    return keeper["who"] not in _ANY_THING or not lead


_TOLD = ((_NUMBER,), (_START, _STARTED, _SINCE, _STRUCK, _WHEN_FIRST))

LINKERS: Linkers = {
    "anniversaries-then": Linker(frozenset({"number", "start", "when"}), anniversaries_then, told=_TOLD),
    "anniversaries-now": Linker(frozenset({"number", "start"}), anniversaries_now, told=_TOLD),
}
