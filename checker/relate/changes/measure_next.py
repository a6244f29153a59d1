"""A change of a measure in percent, and the two values of that measure told in a sentence after it.

"Shares in Orlo fell 8%. The stock closed at $46, from $50": the words of both name one measure and no other.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from checker.late import late
from checker.marks import DASH, KINDS
from checker.model import Quantity, Reading, Relation, Role, Sentence, Word
from checker.relate.changes.change_words import CHANGES, ENDS, OTHER_BASE, OTHERWISE, RISE_IN, towards
from checker.relate.changes.then_and_now import VALUES
from checker.relate.changes.told_measures import Measure, goes_on_about, measure_of
from checker.relate.figures import marked, may_be_same
from checker.relate.hints import sentences_with
from checker.relate.linker import Linker, Linkers
from checker.relate.sentences import adjoin

_PERCENT, _RATIO = KINDS["percent"], KINDS["ratio"]
_ASIDE = r"(?: \([^)]*\))?"  # the same in other currencies
_TOLD = (
    r"(?: (?:an?|the|its|just|only|some|about|of|revised|previous|earlier|last|close|closing|price|level|profits?))*"
)
_PAIR = late(
    rf"(?P<new>[{VALUES}]){_ASIDE}(?P<gap>(?:(?![{VALUES}{_PERCENT}{_RATIO};{DASH}]|\b(?:of|and|to|but)\b).){{0,60}}?)"
    rf"\b(?:from|against|compared (?:with|to)|versus|vs){_TOLD} (?P<old>[{VALUES}]){_ASIDE}(?P<after>[^{VALUES};]*)"
)
_NO_LEVEL = late(
    r"\b(?:as much as|as low as|as high as|at one point|early trad\w+|intraday|opened|high of|low of|peak|offer\w*"
    r"|bids?|issue price|flotation|ipo|debut\w*|so far|per cent of|per share|each"
    r"|(?:an?|every) (?:share|month|week|day)|index|average|up to|seen|set to|poised|likely"
    r"|compound|over the|in the past|decade|years|respectively|since)\b"
)
_HOPES = late(
    r"\b(?:topp?ing|beat\w*|miss\w*|above|below|ahead of|in line with|exceed\w*|outstripp?ing|short of|meet|met|match)"
    r"(?: [a-z'-]+){0,2} (?:forecasts?|expectations)\b"
)
_ON_THE_NEWS = late(r" on (?!the (?:week|month|year|quarter)\b)")
_SOME_TIME_AGO = late(r"\b(?:week|month|year|quarter|since|peak|high|low)\b")
_REACH = 4  # sentences after the one at the head of the copy in which a firm's shares may be told once more
_NAME = late(r"\b[a-z]?[A-Z][\w&'-]{2,}")
_LIKE = 4  # times: values farther apart are not of one measure


@dataclass(frozen=True, slots=True)
class _Change:
    """A change in percent, the measure that it is of, and its sentence."""

    delta: Quantity
    direction: Word
    measure: Measure
    sentence: Sentence
    order: int


def changes_of_measure(reading: Reading, rule: str) -> Iterator[Relation]:
    """Each change of a measure with the values of the same measure in the next sentence, or nearest to a lead."""
    for order, sentence in sentences_with(reading, (_PERCENT, _RATIO)):
        change = _change(sentence, order)
        if change is None:
            continue
        for later in _after(reading, change):
            pair = _pair(reading, change, later)
            if pair is not None:
                roles: dict[str, Role] = {
                    "delta": change.delta,
                    "direction": towards(change.direction, *pair),
                    "new": pair[0],
                    "old": pair[1],
                }
                yield Relation(rule, roles, (sentence, later))
                break


def _change(sentence: Sentence, order: int) -> _Change | None:
    """The one change of a sentence that tells no other share and no value, and the one measure that it names."""
    form = sentence.form
    if sum(form.count(sign) for sign in (_PERCENT, _RATIO)) != 1 or any(sign in form for sign in VALUES):
        return None
    match = next((found for one in CHANGES if (found := one.search(form))), None)
    if match is None or OTHERWISE.search(_HOPES.sub("", form)) or _NO_LEVEL.search(form):
        return None
    of_what = RISE_IN.match(form[match.end() :]) if match.start() == match.start("delta") else None
    measure = measure_of(sentence, of_what[0] if of_what else form[: match.end()])
    if measure is None:
        return None
    delta, after = marked(sentence).get(match.start("delta")), form[match.end() :]
    if not isinstance(delta, Quantity) or not delta.value or delta.range_part or delta.hedge in ("up_to", "at_most"):
        return None
    if OTHER_BASE.match(after) and not (measure.is_stock and _ON_THE_NEWS.match(after)):
        return None
    if match.end() != match.end("delta") and not ENDS.match(after) and not RISE_IN.match(after):
        return None
    direction = Word(match["up"] or match["down"], "change", 1 if match["up"] else -1)
    return _Change(delta, direction, measure, sentence, order)


def _after(reading: Reading, change: _Change) -> Iterator[Sentence]:
    """The sentence after a change, and for shares in a lead those of the next that name the same firm."""
    later = reading.sentences[change.order + 1 : change.order + 1 + _REACH]
    next_to_it = bool(later) and adjoin(reading, change.sentence, later[0])
    if next_to_it:
        yield later[0]
    if change.measure.is_stock and change.order == 0:
        text = reading.document.text
        names = {one.lower() for one in _NAME.findall(text[change.sentence.start : change.sentence.end])[1:]}
        yield from (one for one in later[next_to_it:] if _is_named(text[one.start : one.end], names))


def _is_named(text: str, names: set[str]) -> bool:
    return any(one.lower() in names for one in _NAME.findall(text))


def _pair(reading: Reading, change: _Change, later: Sentence) -> tuple[Quantity, Quantity] | None:
    """The value and the earlier value of the measure that a sentence tells, if it tells no others."""
    form = later.form
    match = _PAIR.search(form)
    if match is None or _PERCENT in form or _RATIO in form or OTHERWISE.search(form) or _NO_LEVEL.search(form):
        return None
    new, old = (marked(later).get(match.start(name)) for name in ("new", "old"))
    if not isinstance(new, Quantity) or not isinstance(old, Quantity) or not may_be_same(new, old):
        return None
    unit = (new.kind, new.unit)
    alike = [one for one in later.mentions if isinstance(one, Quantity) and (one.kind, one.unit) == unit]
    told = measure_of(later, form[: match.end("gap")])
    if len(alike) != 2 or told is None or not _is_like(new, old) or not _is_of_last_year(change, match["after"]):
        return None
    return (new, old) if goes_on_about(reading, change.measure, told) else None


def _is_like(new: Quantity, old: Quantity) -> bool:
    one, other = new.value or 0, old.value or 0
    return bool(one and other and one < _LIKE * other and other < _LIKE * one)


def _is_of_last_year(change: _Change, after: str) -> bool:
    """Is the earlier value of no time that the change may not be measured from, such as some year before?"""
    if KINDS["duration"] in after or (change.measure.is_stock and _SOME_TIME_AGO.search(after)):
        return False
    return KINDS["year"] not in after or " same " in after


LINKERS: Linkers = {
    "measure-next-sentence": Linker(
        frozenset({"delta", "direction", "new", "old"}),
        changes_of_measure,
        told=(tuple((one, frozenset((_PERCENT, _RATIO))) for one in CHANGES), (_PAIR,)),
    ),
}
