"""Comparatives that stand apart from one of their figures: "It was hotter still at Lodge Hill, where it was 32C"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from checker.late import late
from checker.marks import HEAD_END, KINDS
from checker.model import Quantity, Reading, Relation, Role, Sentence, Word
from checker.relate.figures import marked, may_be_same
from checker.relate.fragments import words_by_sentence
from checker.relate.linker import Linker, Linkers
from checker.relate.sentences import adjoin, both
from checker.relate.wording import content_words

_KINDS = ("count", "money", "percent", "measure", "duration", "age")
_FIGURES = "".join(KINDS[kind] for kind in _KINDS)
_OTHERS = "".join(KINDS[kind] for kind in ("points", "ratio", "multiple", "score"))
_FIGURE = f"[{_FIGURES}]"
_GAP = f"[^{_FIGURES}{_OTHERS}.;:]"
_MORE = (
    r"higher|more(?! [a-z]+(?:ed|al|ous|ive|ful|ant|ic|able|ible|ish|less)\b)"
    "|larger|bigger|greater|longer|taller|heavier|hotter|warmer|older|elder|dearer|wider|deeper|costlier"
    "|pricier"
    "|more expensive"
)
_FEWER = (
    "lower|fewer|less|smaller|shorter|lighter|colder|cooler|younger|cheaper|narrower|shallower|thinner|less expensive"
)
_WORD = (
    rf"(?:(?P<more>{_MORE})|(?P<fewer>{_FEWER})|(?P<quick>quicker|faster)|(?P<slow>slower)|(?P<good>better)"
    r"|(?P<bad>worse))"
)
_LONG_GAP = _GAP.replace(KINDS["duration"], "")  # "the 30-year mean"
_IS = (
    r"\b(?:is|are|was|were|been|proved|did|fared|does|do|turned out|came out|finished|ran|felt|looks|claimed"
    r"|reported|counted|recorded)"
    r"(?: (?:even|still|far|much|slightly|considerably|significantly|well|a little|a bit|again|rather|also|somewhat|yet"
    r"|always|once again|a good deal|a lot|the))*"
)
# "were quicker at 31", "has been fewer: 187", "was hotter still at Lodge Hill, where 32C".
_THEN_VALUE = late(
    rf"{_IS} {_WORD}(?! than\b)(?P<gap>{_GAP}{{0,70}}?)(?:: ?| \x97 |, |\b(?:at|with|where|on) )"
    rf"(?:at |with |where |only |just |about |around |some |there were |it was )*(?P<value>{_FIGURE})"
)
# "is better than last year, when wet weather held them to 7.4 tonnes".
_THAN_BASE = late(
    rf"{_IS} {_WORD} than (?:in |at |for |on )?(?:the|last|that|those|a year|its|their|any|those"
    rf"|(?!\w+ by\b)[a-z]+'s|[\x8e\x8f])(?:'s)?"
    rf"(?P<gap>{_GAP}{{2,80}}?)(?P<base>{_FIGURE})"
)
# "is longer than the old: 142 metres against 118".
_AGAINST = late(
    rf"\b(?:{_WORD} (?:[a-z' ]{{2,30}}? )?than|(?P<up>up on|ahead of|above)|(?P<down>down on|behind|below"
    rf"|short of)) (?P<gap>{_GAP}{{2,60}}?)"
    rf"(?:: ?| \x97 |, | at |, at | \()(?:at |with |only |just )?(?P<value>{_FIGURE})(?:[a-z ]{{0,25}}{HEAD_END})?,? "
    rf"(?:against|compared (?:with|to)|versus|vs\.?|as against|set against) {_GAP}{{0,30}}?(?P<base>{_FIGURE})"
)
# "was well below the 30-year mean of 62mm: only 38mm fell".
_MEASURED_BY = late(
    r"\b(?:is|are|was|were|remain\w*|stay\w*|came in|ended|finished) (?:well |just |far |slightly |still |some way "
    r"|only )?"
    rf"(?:(?P<up>above|over|ahead of|higher than|more than)|(?P<down>below|under|short of|lower than|less than))"
    rf" (?P<gap>{_LONG_GAP}{{2,60}}?(?:mean|average|norm|normal|record|figure|level|total|mark|usual|best|target)"
    rf"{_GAP}{{0,20}}?)(?P<base>{_FIGURE})(?:: ?| \x97 |, at |, with )(?:only |just |some |at "
    rf"|with )*(?P<value>{_FIGURE})"
)
# "At 84, Irene Mott is the older of the two; Edith is 81".
# "The number is down to 19"; "that has since risen to 48".
_NOW = late(
    r"(?:(?:by|in|since|on|at) [\x8e\x8f]+,? |now |since then,? |today,? |[\x8e\x8f],? )?(?:the (?:number|figure"
    r"|total|rate|count|share"
    rf"|level|list|membership|tally)|that|it|this|they|numbers"
    rf"|membership)\b(?P<gap>[a-z\x8e\x8f ]{{0,25}}?) (?:(?P<up>risen|rose|up|grown|grew|climbed"
    r"|increased|gone up|jumped|swelled|swollen|soared)|(?P<down>fallen|fell|down|dropped|shrunk|shrank|declined|cut"
    rf"|slipped|gone down|reduced|come down|dwindled)) (?:back |sharply |further |again )?to (?:just |only |about "
    rf"|some )?(?P<value>{_FIGURE})"
)
_OF_TWO = late(rf"(?:is|was|are) the {_WORD} of the (?:two|pair|\x86)(?: [a-z]+{HEAD_END}?)?(?P<gap>)")
_COMPARED = frozenset(
    "higher lower larger smaller bigger fewer older younger elder longer shorter cheaper dearer hotter colder warmer"
    " cooler taller heavier lighter faster quicker slower better worse".split()
)
_PHRASES = (
    "far more", "more than", "less than", "more in", "up on", "down on", "ahead of", "above the", "below the",
    "short of", "behind the", "down to", "up to", "risen to", "fallen to", "grown to", "dropped to", "climbed to",
)  # fmt: skip
_IN_PHRASES = frozenset("more less up down ahead above below short behind risen fallen grown dropped climbed".split())
_DOUBT = late(
    r"\b(?:not|no|never|if|would|could|may|might|will|should|expected|nor|neither|by(?! a | far| some )|than ever"
    r"|loss|losses|deficit"
    r"|respectively|times|likely|chance|odds|risk)\b|n't\b"
)
# After the value: it has a base of its own, or is of a part, or of those who say so.
_NOT_WHOLE = late(
    rf"[^.;:{_FIGURES}]{{0,30}}?\b(?:against|compared|versus|than|from {_FIGURE}|alone|of (?:which|them)|saying|said"
    rf"|who (?!were|are)"
    r"|claiming|turning|reporting|in (?:one|a|an)|that holds|for (?!the first))\b"
)
_IN_A_WHOLE = late(r"\b(?:(?:in|of|from|among) (?:a|an|the|its) [a-z ]{0,30}\bof|out of|of (?:the|its|their|all)) $")
_TURNS = late(r"\b(?:but|while|though|although|whereas)\b")
_OWN_NOUN = late(
    r"\b(?!(?:figure|total|average|level|record|mean|rate|peak|high|low|price|number|best|norm)\b)([a-z]+) of $"
)
# What shows that a sentence goes on about the figure of the sentence before.
_GOES_ON = late(
    r"[a-z\x8e\x8f ]{0,25}\b(?:it|they) (?:is|was|were|has|have|had)\b"
    r"|(?:it|this|that|they|these|those|the (?:figure|number|rate|total|same|other))\b"
    r"|[^,]{0,60}\b(?:again|still|even|also|far|much|yet)\b"
)
_BETTER_HIGH = late(
    r"\b(?:yields?|pass|passed|clear\w*|score[ds]?|marks?|attendances?|turnout|sales|profits?|revenues?|harvest|crop"
    r"|output"
    r"|takings|membership|grades?)\b"
)
_BETTER_LOW = late(
    r"\b(?:wait\w*|times?|deaths?|died|unemploy\w*|loss\w*|crimes?|emissions?|errors?|handicap|fail\w*|absen\w*|cases"
    r"|delay\w*|injur\w*|missed|late|debt|costs?)\b"
)
_FARTHEST = 10  # times: figures further apart are of two things


@dataclass(frozen=True, slots=True)
class _Compared:
    """A comparative with the one figure, if not both, that its own sentence ties to it."""

    word: str
    kind: str
    value: Quantity | None
    base: Quantity | None
    at: int
    of: str = ""  # "of members at work", in "the number of members at work has risen to 40"


def comparatives(reading: Reading, rule: str) -> Iterator[Relation]:
    """What is called more or less than something, with the figures of both, of which one may stand a sentence before.

    A figure that is not tied to the comparative by its clause must be the only one of its measure before it.
    """
    for order, (sentence, words) in enumerate(zip(reading.sentences, reading.once(words_by_sentence), strict=True)):
        if words.isdisjoint(_COMPARED) and (
            words.isdisjoint(_IN_PHRASES) or not any(one in sentence.form for one in _PHRASES)
        ):
            continue
        before = reading.sentences[order - 1] if order else None
        here = _figures(sentence)
        if not here or here + (_figures(before) if before is not None else 0) < 2:
            continue
        for told in _told(sentence):
            value, base, other = told.value, told.base, sentence
            known = value or base
            if known is None:
                continue
            if value is None or base is None:
                found = _only_before(reading, sentence, told.at, known, before)
                if found is None:
                    continue
                figure, other = found
                if other is not sentence and not _goes_on(other, sentence):
                    continue
                if told.of and (not content_words(told.of) <= content_words(other.form) or _is_whole(other, figure)):
                    continue
                value, base = value or figure, base or figure
            sign = _sign(told, (value, base), f"{other.form} {sentence.form}")
            if sign and _alike(value, base):
                roles: dict[str, Role] = {
                    "direction": Word(told.word, "comparative", sign),
                    "value": value,
                    "base": base,
                }
                yield Relation(rule, roles, both(other, sentence))


def _figures(sentence: Sentence) -> int:
    """How many figures that may be compared a sentence holds: quicker to ask than to look for words."""
    return sum(one.kind in _KINDS for one in sentence.mentions)


def _told(sentence: Sentence) -> Iterator[_Compared]:
    form = sentence.form
    at = marked(sentence)
    for pattern in (_AGAINST, _MEASURED_BY, _THAN_BASE, _THEN_VALUE, _OF_TWO, _NOW):
        for match in (one for one in (_NOW.match(form),) if one) if pattern is _NOW else pattern.finditer(form):
            if pattern in (_THEN_VALUE, _NOW) and _NOT_WHOLE.match(form, match.end()):
                continue
            if pattern is _THAN_BASE and _TURNS.search(match["gap"]):
                continue
            if (
                pattern is _THAN_BASE
                and (own := _OWN_NOUN.search(match["gap"]))
                and own[1] not in form[: match.start()]
            ):
                continue
            clause = form[max(form.rfind(stop, 0, match.start()) for stop in (";", ":", ", ")) + 1 : match.end()]
            if _DOUBT.search(clause):
                continue
            groups = match.groupdict()
            kind = next(
                name for name in ("more", "fewer", "quick", "slow", "good", "bad", "up", "down") if groups.get(name)
            )
            value, base = (at.get(match.start(role)) if groups.get(role) else None for role in ("value", "base"))
            if pattern is _OF_TWO:
                value, base = _of_two(sentence, match)
            yield _Compared(
                match[kind],
                kind,
                value if isinstance(value, Quantity) else None,
                base if isinstance(base, Quantity) else None,
                match.start(),
                match["gap"] if pattern is _NOW else "",
            )


def _is_whole(sentence: Sentence, figure: Quantity) -> bool:
    """Is the figure what some are told to be of: "56 were out of work in a labour force of 1,400"?"""
    marks = marked(sentence)
    return any(one is figure and _IN_A_WHOLE.search(sentence.form, 0, mark) for mark, one in marks.items())


def _of_two(sentence: Sentence, match: re.Match[str]) -> tuple[Quantity | None, Quantity | None]:
    """The one figure before "is the older of the two" and the one after it."""
    at = marked(sentence)
    before = [one for mark, one in at.items() if mark < match.start() and isinstance(one, Quantity)]
    after = [one for mark, one in at.items() if mark >= match.end() and isinstance(one, Quantity)]
    if len(before) == len(after) == 1:
        return before[0], after[0]
    return None, None


def _only_before(
    reading: Reading, sentence: Sentence, end: int, known: Quantity, before: Sentence | None
) -> tuple[Quantity, Sentence] | None:
    """The only figure like the known one before the comparative, in its sentence or the one before."""
    here = [one for mark, one in marked(sentence).items() if mark < end and isinstance(one, Quantity)]
    alike = _of_kind([one for one in here if _alike(one, known)], known)
    if alike:
        return (alike[0], sentence) if len(alike) == 1 else None
    if before is None or not adjoin(reading, before, sentence):
        return None
    alike = _of_kind([one for one in before.mentions if isinstance(one, Quantity) and _alike(one, known)], known)
    return (alike[0], before) if len(alike) == 1 else None


def _goes_on(before: Sentence, sentence: Sentence) -> bool:
    """Does a sentence take up what the one before is about, by a pronoun or a word of it?"""
    return _GOES_ON.match(sentence.form) is not None or bool(content_words(before.form) & content_words(sentence.form))


def _of_kind(alike: list[Quantity], known: Quantity) -> list[Quantity]:
    """Those of the known figure's own kind, if there are any."""
    return [one for one in alike if one.kind == known.kind] or alike


def _sign(told: _Compared, pair: tuple[Quantity, Quantity], said: str) -> int:
    """+1 if the word says that the value is the higher, -1 if the lower, 0 if that depends."""
    if told.kind in ("more", "up"):
        return 1
    if told.kind in ("fewer", "down"):
        return -1
    if told.kind in ("quick", "slow"):
        quick = 1 if told.kind == "quick" else -1
        if any(one.kind == "measure" and "hour" in one.unit for one in pair):
            return quick
        return -quick if any(one.kind == "duration" for one in pair) else 0
    high, low = _BETTER_HIGH.search(said), _BETTER_LOW.search(said)
    if (high is None) == (low is None):
        return 0
    return (1 if high else -1) * (1 if told.kind == "good" else -1)


def _alike(one: Quantity, other: Quantity) -> bool:
    """Are the two of one measure and order of size? A bare number takes the measure of the other."""
    if not one.value or not other.value or one.range_part or other.range_part or one.more or other.more:
        return False
    near = 0 < one.value <= _FARTHEST * other.value and other.value <= _FARTHEST * one.value
    bare = any(each.kind == "count" and not each.noun for each in (one, other))
    aged = {one.kind, other.kind} <= {"age", "count", "duration"}
    return near and (may_be_same(one, other) or (bare and aged and one.kind != other.kind))


LINKERS: Linkers = {
    "comparatives": Linker(
        frozenset({"direction", "value", "base"}),
        comparatives,
        told=((_AGAINST, _MEASURED_BY, _THAN_BASE, _THEN_VALUE, _OF_TWO, _NOW),),
    ),
}
