"""Places with the figures that earned them, in running copy: "Holm took second with 41kg", "Osk are fourth on 23"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from checker.extract.figures.words import MEDALS, ORDINAL_WORDS
from checker.late import late
from checker.marks import HEAD_END, KINDS
from checker.model import CalendarDate, Mention, Quantity, Reading, Relation, Sentence
from checker.relate.figures import marked
from checker.relate.hints import sentences_told, sentences_with
from checker.relate.linker import Linker, Linkers
from checker.relate.sentences import adjoin, both

_ORDINALS = ORDINAL_WORDS[:8]
_OTHER_WORDS = MEDALS | {"runner-up": 2}
_WORDS = "|".join((*_ORDINALS, *_OTHER_WORDS))
_VALUE = f"[{''.join(KINDS[kind] for kind in ('count', 'money', 'percent', 'measure'))}]"
_ANY = "".join(kind for name, kind in KINDS.items() if name not in ("ordinal", "label"))
_NAME = f"[^{_ANY}.;:()]"
_NOUN = rf"(?:(?: [a-z]+)?{HEAD_END})?"
_PLACE = r" ?(?:-placed?|place|spot|position|overall)?"
_FOR = (
    r"(?:,? (?:with|on|at|scoring|polling|taking|having)(?: (?:just|only|an?"
    r"|(?:sales|(?:a|an) (?:total|throw|score|leap|jump|mark|tally|haul|mean|average|rate)) of))*"
    r"| \()"
)
_HAVE = r"(?:,? (?:who |which )?(?:have|has|had|are on|is on|on|with|polled|scored|managed|got|received|took|won))"
_TOLD = late(
    # "fourth on 23", "silver with 45", "second (£19m)"
    rf"\b(?P<a>{_WORDS}){_PLACE}{_FOR} ?(?P<va>{_VALUE})"
    # "third was Orr with 44", "second-placed Holm have 39"
    rf"|\b(?P<b>{_WORDS})(?:-placed| was| were| is| went to) {_NAME}{{2,40}}?(?:{_HAVE}|{_FOR}) ?(?P<vb>{_VALUE})"
    # "41kg was third", "with 612, came second"
    rf"|(?P<vc>{_VALUE}){_NOUN},? (?:was|came|came in|comes|is|finished|took|takes|earned|ranks|ranked|were|are"
    r"|lies|for|in)"
    rf"(?: (?:him|her|them|only|joint|a|distant|the))* (?P<c>{_WORDS})\b(?=[,.;]| place| and | to | for |$)"
    # "Osk, the leaders, have 34", "the winner, Ada Dell, polled 812"
    # "topped the list with 204", "top of the class was Orr with 91", "sold best at 940"
    rf"|\b(?P<top>(?:tops?|topped|topping|heads?|headed) (?:of )?(?:the )?(?:[a-z]+ )?(?:list|table|sheet|poll|league"
    r"|juniors|seniors|class|field"
    rf"|rankings?|standings|leaderboard)\b|(?:sold|did|scored|polled) best\b|(?:came|finished|ranked) (?:top|first)\b)"
    rf"{_NAME}{{0,40}}?(?:{_HAVE}|{_FOR}) ?(?P<vt>{_VALUE})"
    rf"|\b(?<!'s )(?<!former )(?<!previous )(?<!defending )(?P<first>leaders?|winners?)\b"
    rf",?(?: {_NAME}{{2,40}}?,?)??{_HAVE} (?P<vf>{_VALUE})"
    # "the caber went to Dell with 12.10m"
    # "€900m, making it the largest buyer", "with 14 tries Orr ended as top scorer"
    rf"|(?P<vm>{_VALUE}){_NOUN}, making (?:it|them|him|her|this) the (?:largest|biggest|top|leading)\b"
    rf"|^with (?P<vw>{_VALUE}){_NOUN},? {_NAME}{{2,40}}? (?:finished|was|is|ended)(?: up)?(?: as)?"
    r" (?:the )?(?:top|leading|winner)\b"
    rf"|\bwent to {_NAME}{{3,40}}? (?:with|at) (?P<vg>{KINDS['measure']})"
    # "her nearest rival, Cy Orr, had 2,204"
    rf"|\b(?P<second>closest|nearest) (?:challenger|rival|opponent|pursuer|contender)s?\b{_NAME}{{0,70}}?{_HAVE} "
    rf"(?P<vs>{_VALUE})"
    rf"|\b(?:are|is|was|were|come|came) (?P<next>next){_FOR} (?P<vn>{_VALUE})"
)
_IN_TURN = late(
    rf"\b(?:come|came|are|were|finish|finished|rank|ranked) "
    rf"(?P<in_turn>(?:{_WORDS})(?:, (?:{_WORDS}))*,? and (?:{_WORDS}))\b"
)
# "followed by Ann Dow, 88kg, and Di Orr, 71kg, while"
_FOLLOWED = late(
    rf"\b(?:followed by|ahead of) (?P<rest>{_NAME}{{2,40}}?(?:{_FOR}|,) ?{_VALUE}{_NOUN}\)?(?:,? (?:and |then )?"
    rf"(?!while|but|whereas|though){_NAME}{{2,40}}?(?:{_FOR}|,) ?{_VALUE}{_NOUN}\)?)*)(?=[,.;]|$)"
)
_GROUPS = (
    ("a", "va"),
    ("b", "vb"),
    ("c", "vc"),
    ("top", "vt"),
    ("first", "vf"),
    ("", "vg"),
    ("", "vm"),
    ("", "vw"),
    ("second", "vs"),
    ("next", "vn"),
)
_OF_ANOTHER = ("b", "first", "second")  # groups of those who may be named beside the one whose figure it is
_HINTS = (*_ORDINALS[1:], "followed by", "ahead of", "rival", "silver", "bronze", "runner-up", " next ")
# Where the least comes first, or another time or contest is told of.
_OTHERWISE = late(
    r"\b(?:fewest|lowest|least|smallest|slowest|worst|bottom|youngest|cheapest|quickest|fastest|deficits?|loss|losses"
    r"|par|strokes?|golf\w*|seconds|minutes|laps?|bogey\w*|birdie\w*|handicap|penalt\w+|medals?|docked|deducted|sail\w*"
    r"|regatta|preference\w*|per game|heats?|last (?:year|season|week|time)|previous\w*|ago|earlier"
    r"|formerly|would|could|if"
    r"|games? in hand on|(?:boys|girls)'|(?:the|for|among|in|of) (?:boys|girls)\b|m[ae]n's|wom[ae]n's"
    r"|respectively|per cent of|crime|emissions|average\w*"
    rf"|in (?:the )?{KINDS['label']}|appeal\w*|bonus|stage|sprint|deduct\w+"
    r"|in (?:league|division|group|pool|conference|section|class)"
    r"|in (?:the|a) (?!table|standings|league|list|final|vote|poll|race|city|country|county|region|province|world"
    r"|rankings|lead|end|rain)[a-z]+)(?!\w)"
)
_FEWEST_WIN = late(r"\b(?:[Gg]olf|birdies?|bogeys?|(?:under|over)[- ]par|tee(?:d|s) off|putts?|regatta)\b")
_NAMED = late(r"[A-Z]")
_THE = r"(?:the|an?|its|their|his|her|this|that|last|[a-z]+'s)"
# Before a winner or second told of beside another: "no kin of the winner, took 81" is not what the winner took.
_BESIDE = late(
    r"\b(?:(?:to|of|by|from|than|behind|beside|alongside|against|over|after|before|with|about|for|beat|beats|met|not)"
    rf"(?: {_THE})?|[a-z]{{2,}}ing {_THE})(?: (?!the\b)[a-z-]+){{0,2}} $"
    r"|\b(?:who|whom|whose|which|that)\b(?! (?:is|was|are|were|(?:be|fini|en)[a-z]+ed|came|became)\b)[^,;:()]* $"
)
_TALLIED = ("point", "vote", "run", "goal", "mark")


class _Placed(NamedTuple):
    """A place with its figure and the sentence that tells them."""

    place: int
    value: Quantity
    sentence: Sentence
    order: int


def placed_figures(reading: Reading, rule: str) -> Iterator[Relation]:
    """Each two places that a sentence or two neighbouring ones tell with their figures, of one measure."""
    told: list[_Placed] = []
    orders = {near for order, _ in sentences_with(reading, _HINTS) for near in (order - 1, order, order + 1)}
    for order, sentence in sentences_told(reading, rule) if orders else ():
        if order in orders:
            told.extend(_placed(sentence, order, told))
    for at, one in enumerate(told):
        for other in told[at + 1 :]:
            if other.order - one.order > 1:
                break
            if one.place != other.place and _of_one_contest(reading, one, other):
                higher, lower = (one, other) if one.place < other.place else (other, one)
                roles = {"higher": higher.value, "lower": lower.value}
                yield Relation(rule, dict(roles), both(one.sentence, other.sentence))


def _placed(sentence: Sentence, order: int, before: list[_Placed]) -> list[_Placed]:
    """The places that a sentence tells with their figures, in order of the figures."""
    at = marked(sentence)
    found: list[_Placed] = []
    for match in _TOLD.finditer(sentence.form):
        name, figure = next(pair for pair in _GROUPS if match[pair[1]])
        if name in _OF_ANOTHER and _BESIDE.search(sentence.form, 0, match.start(name)):
            continue
        word, mark = match[name] if name else "first", match.start(figure)
        last = found or [one for one in before if one.order >= order - 1]
        place = last[-1].place + 1 if word == "next" and last else _number(word)
        found.extend(_Placed(place, value, sentence, order) for value in _values([at.get(mark)]))
    for match in _FOLLOWED.finditer(sentence.form):
        values = _values([one for mark, one in sorted(at.items()) if match.start() < mark < match.end()])
        start = min((one.start for one in values), default=0)
        last = [one for one in (*before, *found) if one.order >= order - 1 and one.value.start < start]
        if last:
            found.extend(_Placed(last[-1].place + each, value, sentence, order) for each, value in enumerate(values, 1))
    for match in _IN_TURN.finditer(sentence.form):
        places = [_number(word) for word in re.findall(rf"\b(?:{_WORDS})\b", match["in_turn"])]
        values = _values([one for mark, one in sorted(at.items()) if mark < match.start()][-len(places) :])
        if len(values) == len(places):
            found.extend(_Placed(*pair, sentence, order) for pair in zip(places, values, strict=True))
    return sorted(found, key=lambda one: one.value.start)


def _number(word: str) -> int:
    if word in _ORDINALS:
        return _ORDINALS.index(word) + 1
    return _OTHER_WORDS.get(word, 2 if word in ("closest", "nearest", "next") else 1)


def _values(mentions: Sequence[Mention | None]) -> list[Quantity]:
    return [
        one
        for one in mentions
        if isinstance(one, Quantity) and one.value is not None and not (one.hedge or one.more or one.range_part)
    ]


def _of_one_contest(reading: Reading, one: _Placed, other: _Placed) -> bool:
    """Are two places of one contest and measure, and of two that took part, as far as the words tell?"""
    first, second = one.value, other.value
    if (first.kind, first.unit) != (second.kind, second.unit) or first.start == second.start:
        return False
    if first.noun != second.noun and ((first.noun and second.noun) or second.noun not in ("", *_TALLIED)):
        return False
    text = reading.document.text
    if text.startswith(" of ", first.end) != text.startswith(" of ", second.end):
        return False  # "$5.1 billion of imports"
    if one.sentence is not other.sentence and not adjoin(reading, one.sentence, other.sentence):
        return False
    spanned = both(one.sentence, other.sentence)
    if any(_OTHERWISE.search(each.form) for each in spanned) or _FEWEST_WIN.search(text):
        return False
    dates = [each for sentence in spanned for each in sentence.mentions if isinstance(each, CalendarDate)]
    dated = [each for each in dates if each.kind == "year" or each.year or each.relative]
    if any("ago" in each.relative or "year" in each.relative for each in dates):
        return False
    named = _NAMED.search(text, first.end + 1, second.start) is not None
    return named and len(dated) < 2


LINKERS: Linkers = {
    "placed-figures": Linker(
        frozenset({"higher", "lower"}),
        placed_figures,
        told=(
            (_TOLD, _IN_TURN, _FOLLOWED),
            (frozenset(f"{one.strip().partition('-')[0].partition(' ')[0]}*" for one in _HINTS),),
        ),
    ),
}
