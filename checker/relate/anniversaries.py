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
_NUMBER = late(
    rf"(?:\b(?:its|their|our|the)|'s?) (?:[a-z]+ )?(?P<ordinal>{_ORDINAL})"
    rf" (?:wedding )?(?:anniversary\b(?! (?:of|at|as|on|since)\b)"
    rf"|birthday\b|year(?=[,.;]|$| this| (?:in|with) (?:[{_WHEN}]|a\b)))"
    rf"|\b(?P<jubilee>{_JUBILEE})\b(?! (?:medal|line|park|year of|of (?!the|our)))"
    rf"|\b(?:mark\w*|celebrat\w*|end\w*|after|with|over|of|boasts?|has|have) (?:its |their |our |the "
    rf"|some )?(?P<length>{_LENGTH}){HEAD_END}?"
    r" (?:of (?:trading|teaching|service|business|history|operation|music|making|publication|continuous|unbroken"
    r"|brewing|baking"
    r"|football|publishing|selling|serving)|in (?:business|trade|existence|operation|the trade)|on the (?:site"
    r"|high street|street))\b"
    rf"|\b(?:(?:will|is to|to|are to) (?:close|shut)|closing|closes)[^;.]{{0,60}} after (?P<closing>{_LENGTH})(?=[.,;]"
    rf"|$| in business| of trading| on)"
    rf"|\b(?:celebrat\w+|mark\w*) (?:its |their |our )?(?P<marked>{_LENGTH})(?=[.,;]|$| this (?:year|month|week|summer"
    rf"|autumn|spring|weekend))"
    rf"|(?:^it (?:is|will be|was)|\b(?:mark\w*|celebrat\w*|commemorat\w*)) (?P<since>{_LENGTH}) since\b"
    rf"|\b(?:turns|turned|will turn|reaches) (?P<turned>{KINDS['count']})(?= (?:this|next) (?:year|month|week|spring"
    rf"|summer|autumn|winter)| [{_WHEN}])"
)
_BEGUN = (
    r"(?:founded|established|formed|set up|created|incorporated|opened(?: its doors)?|first opened|launched|started"
    r"|began|begun"
    r"|built|got together|inaugurated|granted|first (?:held|run|staged|played|published|sold|sailed|met|ran)"
    r"|dates (?:back )?to"
    r"|dates from|married|wed|finished|consecrated|came together|has (?:traded|run|stood"
    r"|been trading)[^;.]{0,40} since|founding|sank|went down|chartered|erected|planted|hung)"
)
_START = late(rf"\b(?P<verb>{_BEGUN})\b{_GAP}{{0,60}}?\b(?:in|on|to|from|since) (?:[a-z]+ )?(?P<start>[{_WHEN}])")
_STARTED = late(
    rf"^(?:in|on) (?P<start>[{_WHEN}]),? (?:he|she|they|it|we|the (?:couple|pair|firm|club)) (?:was |were )?"
    rf"(?P<verb>{_BEGUN})\b"
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
_GOES_ON = late(rf"^\"?(?:(?:in|on|this|it|they|we|its|our|now|so|that|members noted that|but)\b|[{_WHEN}])")
_ANY_THING = frozenset(
    "shop firm company business group charity organisation organization club society couple pair event"
    " show trust foundation association band ensemble first".split()
)
_OTHER = late(
    r"\b(?:became|took up|taken over|took over|re-?founded|renamed|merged|rivals?|rivalry|of his|of her|each|every"
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
        " turns ",
        " turn ",
    ),
    *(f"{_LENGTH} since", f"{_LENGTH} of ", f"{_LENGTH} in ", " closing ", " close ", " shut ", "celebrat", " mark"),
)
# A thing put up in a house that has an anniversary of its own: the anniversary must be said to be that of the thing.
_PUT_UP = frozenset(("erected", "planted", "hung"))
_OWN = late(r"(?:(?! (?:the|a|an|our) |'s ).)*? (?:its|their) ")
_AROUND = 40  # characters before a founding in which its subject stands
_REACH = 2  # sentences with figures between an anniversary and its founding


class _Jubilee(NamedTuple):
    """An anniversary: its number, the year that it is told for (None: that of the copy), and where it stands."""

    number: Quantity | Word
    when: CalendarDate | None
    sentence: Sentence
    order: int
    at: int


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
        own = [pair for pair in starts if pair[1] is one.sentence] or starts
        if len({start.year for start, _ in own}) == 1:
            found.append((one, *own[0]))
    return tuple(found)


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
                yield _Jubilee(number, when, sentence, order, match.start())


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
            if isinstance(when, CalendarDate) and not when.century_step and when.relative != "this year":
                return when
    return None


def _starts(sentence: Sentence, one: _Jubilee) -> Iterator[tuple[CalendarDate, Sentence]]:
    """The foundings in a sentence that may be that of the anniversary."""
    form = sentence.form
    told = form.find(_LENGTH + " since ")
    patterns = (_SINCE,) if told >= 0 else (_START, _STARTED)
    for match in (found for pattern in patterns for found in pattern.finditer(form)):
        if _is_wedding(one.number) and match["verb"] not in ("married", "wed"):
            continue
        if match["verb"] in _PUT_UP and not (
            sentence is one.sentence and _OWN.fullmatch(form, match.end(), form.find(" ", one.at) + 1)
        ):
            continue
        if _OTHER.search(form, max(0, match.start() - _AROUND), match.end() + _AROUND):
            continue
        start = marked(sentence)[match.start("start")]
        if isinstance(start, CalendarDate) and start.year and not start.century_step and start is not one.when:
            later = sentence if sentence.start > one.sentence.start else one.sentence
            lead = form[: match.start()]
            if sentence is one.sentence or _is_own(lead, one.sentence.form, tells_later=later is sentence):
                yield start, sentence


def _is_wedding(number: Quantity | Word) -> bool:
    return isinstance(number, Word) and number.text.endswith("wedding")


def _is_own(lead: str, jubilee: str, *, tells_later: bool) -> bool:
    """Is what was founded that which has the anniversary: "it", the firm, or what the other sentence names too?"""
    subject = _SUBJECT.match(lead)
    if subject is None:
        return False
    if tells_later and (not subject["thing"] or subject["thing"] in _ANY_THING):
        return True
    if not tells_later and _GOES_ON.match(jubilee):
        return True
    return bool(subject["thing"]) and re.search(rf"\b{re.escape(subject['thing'])}\b", jubilee) is not None


_TOLD = ((_NUMBER,), (_START, _STARTED, _SINCE))

LINKERS: Linkers = {
    "anniversaries-then": Linker(frozenset({"number", "start", "when"}), anniversaries_then, told=_TOLD),
    "anniversaries-now": Linker(frozenset({"number", "start"}), anniversaries_now, told=_TOLD),
}
