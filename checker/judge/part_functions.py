"""Functions of the rule language for parts and wholes: which figures can be some of others."""

from __future__ import annotations

import re

from checker.extract.language import lexicon
from checker.extract.language.nouns import compatible
from checker.intervals import FALSE, TRUE, Truth
from checker.judge.function import Function, figures, known, quantities_of
from checker.judge.scope import Scope, Value
from checker.late import late
from checker.model import Quantity

# People who are counted in groups: 12 families may well include 40 children.
_IN_GROUPS = frozenset(
    """
    family couple team group household crew pair class band gang delegation party community club school company force
    unit squad battalion regiment generation staff troops parent mother father
    """.split()
)
_PLACING = late(
    r" (?:of (?:them|whom) )?(?:(?:were|was|are|is|came|went|live|lived|work|worked) )?"
    r"(?P<word>to|for|of(?= (?!th(?:e|em|ese|ose|at|is)\b|its?\b|which|whom|all\b|our\b|his\b|her\b)[a-z]{3})"
    r"|(?:in|from|at|on)(?=(?: the)? [A-Z]))"
    r"(?! (?:\d|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|Mon|Tue|Wed|Thu|Fri|Sat|Sun)"
    r"|English|French|German|Spanish|Latin|Math|Science|Physics|History|Xbox|Android"
    r"|the (?:first|second|third|fourth|last|next|previous|same|year|quarter|month)"
    r"|each|one|all|every|total|cash|addition))"
)
_LONGEST_JOINT = 24
_JOINT = late(r"(?:[,;]|\band|\bplus|&)\s+(?:another |a further |some |about |the other )?$")


def _some_could_be(scope: Scope, values: tuple[Value, ...]) -> Truth:
    """some_could_be(whole, part, ...): is each part bare, of the same noun as the whole, or people of people?

    The 15 of "15-member teams" is no whole: it does not count the teams.
    """
    whole, *parts = figures(values)
    compound = scope.reading.document.text.startswith("-", whole.end)
    return known(not compound and all(_is_narrower(whole, part) for part in parts))


def _is_narrower(whole: Quantity, part: Quantity) -> bool:
    if (whole.kind, whole.unit) != (part.kind, part.unit) or whole.range_part or part.range_part:
        return False
    if whole.kind != "count" or not part.noun or part.noun == whole.noun:
        return True
    if not whole.noun:
        return False
    return compatible(whole.noun, part.noun) or (_is_person(whole.noun) and _is_person(part.noun))


def _is_person(noun: str) -> bool:
    """Does the noun count people one by one?"""
    return noun not in _IN_GROUPS and (noun == "person" or lexicon.classes(noun) & lexicon.PERSON > 0)


def _unrivalled(scope: Scope, values: tuple[Value, ...]) -> Truth:
    """unrivalled(whole, part): is the part of the whole, and not of a larger figure that stands before it?

    "7,300 farms in six valleys, 2,900 of them in Tarn" leaves open what "them" are; "... of its six valleys" does not.
    """
    whole, part = figures(values)[:2]
    if part.noun and part.noun == whole.noun and not part.inherited:
        return TRUE
    rivals = (one for one in quantities_of(scope) if one.start < whole.start and one is not part)
    return known(not any(_could_hold(one, part) for one in rivals))


def _could_hold(rival: Quantity, part: Quantity) -> bool:
    alike = (rival.kind, rival.unit) == (part.kind, part.unit)
    return alike and rival.value is not None and part.value is not None and rival.value >= part.value


def _alone(scope: Scope, values: tuple[Value, ...]) -> Truth:
    """alone(a): does no other figure of its kind and unit stand in its sentence?"""
    (one,) = figures(values)
    sentence = scope.sentence_of(one)
    found = [two for two in sentence.mentions if isinstance(two, Quantity)] if sentence else []
    return known(sum((two.kind, two.unit) == (one.kind, one.unit) for two in found) == 1)


def _bare_list(scope: Scope, values: tuple[Value, ...]) -> Truth:
    """bare_list(parts): do only commas and "and" stand before the parts, no verb of their own?"""
    text = scope.reading.document.text
    later = figures(values)[1:]
    starts = [one.phrase_start if one.phrase_start >= 0 else one.start for one in later]
    return known(all(_JOINT.search(text, max(0, start - _LONGEST_JOINT), start) for start in starts))


def _same_sentence(scope: Scope, values: tuple[Value, ...]) -> Truth:
    """same_sentence(a, b, ...): do all figures stand in one sentence?"""
    found = figures(values)
    return known(any(all(two.start <= one.start < two.end for one in found) for two in scope.sentences))


def _placed(scope: Scope, values: tuple[Value, ...]) -> Truth:
    """placed(parts): does the same preposition follow each, but no date: "12 in Tarsk, 30 in Drenmark"?

    What is at one place is at no other, so that such parts do not overlap; a name tells a place from a state ("12 in
    hats, 30 in scarves"), except after "to" and "for".
    """
    text = scope.reading.document.text
    found = [_PLACING.match(text, one.span[1]) for one in figures(values)]
    return known(None not in found and len({match["word"] for match in found if match}) == 1)


def _listed_too(scope: Scope, values: tuple[Value, ...]) -> Truth:
    """listed_too(whole, parts): may the first figure be one of the list itself?

    It is if it is some of something, or if the word that places the parts stands between it and them: "nine of the
    calls were to farms, six to shops", "of those hurt, 61 were in cars, 34 on foot".
    """
    whole, *parts = figures(values)
    text = scope.reading.document.text
    match = _PLACING.match(text, parts[0].span[1])
    between = text[whole.end : parts[0].start]
    if not any(one.start <= whole.start and parts[0].start < one.end for one in scope.sentences):
        return FALSE
    of_those = re.search(
        r"\b(?:of|among) (?:those|them|these)\b[\w' -]{0,30},? $", text[: whole.start][-60:], re.IGNORECASE
    )
    if whole.of_whole or of_those or re.match(r"\s*of\b", between):
        return TRUE
    return known(match is not None and re.search(rf"\b{match['word']}\b(?!.*:)", between) is not None)


def _no_others(scope: Scope, values: tuple[Value, ...]) -> Truth:
    """no_others(a, b, ...): do the sentences hold no further figure that may count the same things?"""
    found = figures(values)
    nouns = [one.noun for one in found if one.noun]
    return known(
        not any(
            (one.kind, one.unit) == (found[0].kind, found[0].unit)
            and one not in found
            and (not one.noun or any(compatible(one.noun, noun) for noun in nouns))
            for one in quantities_of(scope)
        )
    )


PART_FUNCTIONS: dict[str, Function] = {
    "alone": Function(_alone, 1, 1),
    "bare_list": Function(_bare_list, 1, None),
    "listed_too": Function(_listed_too, 2, None),
    "no_others": Function(_no_others, 2, None),
    "placed": Function(_placed, 1, None),
    "same_sentence": Function(_same_sentence, 2, None),
    "some_could_be": Function(_some_could_be, 2, None),
    "unrivalled": Function(_unrivalled, 2, 2),
}
