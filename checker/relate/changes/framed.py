"""A rise or fall with its two values in one clause, in whatever order: the words before each figure tell its part.

"A stall lets for €2,640, going by the list, up €180 in a year from €2,460": a change stands beside its word,
what it led to after "to" or "at" or before the comma, and what it came from after "from" or "after".
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from checker.late import late
from checker.marks import ALL_KINDS, DASH, HEAD_END, KINDS, SENTENCE_END
from checker.model import Quantity, Reading, Relation, Role, Sentence, Word
from checker.relate.changes.change_words import DOWN, DOWN_NOUN, UP, UP_NOUN, towards
from checker.relate.changes.then_and_now import VALUES
from checker.relate.figures import marked, may_be_same, spoken
from checker.relate.hints import sentences_told
from checker.relate.linker import Linker, Linkers

_PERCENT, _POINTS, _RATIO = KINDS["percent"], KINDS["points"], KINDS["ratio"]
_ALL = VALUES + _PERCENT + _POINTS + _RATIO
_DELTA = rf"(?P<delta>[{_ALL}])"
_NOUN = rf"(?:[^{ALL_KINDS},;:.()]{{0,25}}?{HEAD_END})?"
_ABOUT = r"(?:(?:an?|some|about|just|only|almost|nearly|over|further|another|around) )*"
# "up 4p", "rose by 20 percent"; "a 4p rise", "a rise of 4p"; "4p more than".
_AFTER_WORD = late(
    rf"\b(?:(?P<up>{UP}|raised|lifted|increasing|climbing|jumping|gaining|adding|added)|(?P<down>{DOWN}|lowered|trimmed"
    rf"|shed|losing|falling|dropping|slipping|easing|eased))(?: \w+ly| again| further| back)?(?: by)? {_ABOUT}{_DELTA}"
)
_BEFORE_NOUN = late(
    rf"{_DELTA}{_NOUN} (?:year-on-year |annual |overall )?(?:(?P<up>{UP_NOUN})|(?P<down>{DOWN_NOUN}))\b"
)
_AFTER_NOUN = late(rf"\b(?:(?P<up>{UP_NOUN})|(?P<down>{DOWN_NOUN})) of {_ABOUT}{_DELTA}")
_CUES = (_AFTER_WORD, _BEFORE_NOUN, _AFTER_NOUN)
_STANDS_BY = late(
    r"(?:[,(]|^) ?(?:or |which (?:is|was) |that is )?(?:still |now |just )?\Z"
)  # ", up 4p": of the value before it
_CLAUSE = late(
    rf"[;{DASH}{SENTENCE_END}]|: |, (?:and|but|while|whereas|although|though|when|where)\b|\b(?:but|while|whereas)\b"
)
_WORDS = r"(?: (?!(?:and|or|to|from|at|by|than|against|after|with|for|of which)\b)[a-z'’.-]+){0,5} "
_OLD = late(
    rf"(?<!apart )(?<!away )(?<!aside )\b(?:from"
    rf"|having (?:closed|stood|been|ended|finished"
    rf"|started)(?: (?:at|on))?|(?:previous|earlier|old) [a-z]+ of|had (?:stood at|been|numbered|cost|paid)"
    rf"|on (?:the )?(?:previous|prior|same|last|year|DATE|YEAR))(?: (?:DATE|YEAR)(?:'s)?)?{_WORDS}\Z"
    r"|\bafter (?:(?:just|only|about|a) )?\Z".replace("DATE", KINDS["date"]).replace("YEAR", KINDS["year"])
)
_NEW = late(
    r"\b(?:to|at|reach(?:ed|ing)|hit|hitting|now|total(?:led|ed|ling|ing)|makes?|making)"
    r"(?: (?!(?:and|or|to|from|at|by|than|against|after|with|for|of)\b)[a-z'’.-]+){0,4}"
    r"(?: (?:average|total|mean|median|level|height|rate) of)? \Z"
)
_HAS_OTHER_BASE = late(
    r"\b(?:constant|like-for-like|same-store|comparable|underlying|adjusted|organic\w*|real terms|excluding|stripping"
    r"|annuali[sz]ed|seasonal\w*|respectively|forecasts?|expected|predicted|target|consensus"
    r"|estimate[sd]?|guidance|analysts?|budget(?:ed)?|list price"
    r"|(?:low|high) point|maximum|minimum|record (?:high|low)|(?:high|low|peak)"
    r" of|low of|each|plus|including|loss|losses|deficit|swung|swing|between|since)\b"
)
# A change of one period beside a value of another: "rose by 12 in the month from 340 a year before".
_OF_A_PERIOD = late(
    r"\b(?:in|over|on|during|for) (?:the|that|a) (?:day|week|month|quarter)\b|\b(?:year|month|week|quarter)"
    r"-(?:on|over)-(?:year|month"
    r"|week|quarter)\b|\bin (?:one|a single) (?:day|week|month)\b"
)
# The two values of another change: "up by 3.2%, the week after passes are increased from €20 to €24".
_ANOTHER = late(rf"\b(?!(?:up|down) from)(?:{UP}|{DOWN}|{UP_NOUN}|{DOWN_NOUN}|raised|lowered|went|goes|go|and)\b")
_LAST_PERIOD = "last week last month last quarter yesterday today".split()
_MOST = 6  # figures in a clause of which the parts can be told


class _Cue(NamedTuple):
    """A change by its word: its place in the form, whether it is one of the value just before it, and its direction."""

    mark: int
    start: int
    stands_by: bool
    direction: Word


class _Clause(NamedTuple):
    sentence: Sentence
    start: int
    end: int

    def before(self, mark: int) -> str:
        """The words between the figure and the one before it in the clause."""
        form = self.sentence.form
        low = max((at + 1 for at in self.marks() if at < mark), default=self.start)
        return form[max(low, self.start) : mark].replace(HEAD_END, "")

    def marks(self) -> list[int]:
        """The places of its figures."""
        form = self.sentence.form
        return [at for at in sorted(marked(self.sentence)) if self.start <= at < self.end and form[at] in _ALL]


def framed(reading: Reading, rule: str) -> Iterator[Relation]:
    """Each change of a clause with what it led to and what it came from, where the words leave no choice."""
    for _, sentence in sentences_told(reading, rule):
        form = sentence.form
        if sum(map(form.count, _ALL)) < 3:
            continue
        for clause in _clauses(sentence):
            cues = list(_cues(clause))
            if (
                len(cues) == 1
                and len(clause.marks()) <= _MOST
                and not _HAS_OTHER_BASE.search(form, clause.start, clause.end)
            ):
                yield from _frame(clause, cues[0], rule)


def _clauses(sentence: Sentence) -> Iterator[_Clause]:
    start = 0
    for match in _CLAUSE.finditer(sentence.form):
        yield _Clause(sentence, start, match.start())
        start = match.end()
    yield _Clause(sentence, start, len(sentence.form))


def _cues(clause: _Clause) -> Iterator[_Cue]:
    form = clause.sentence.form
    for pattern in _CUES:
        for match in pattern.finditer(form, clause.start, clause.end):
            word = Word(match["up"] or match["down"], "change", 1 if match["up"] else -1)
            stands_by = bool(_STANDS_BY.search(form, clause.start, match.start())) or pattern is not _AFTER_WORD
            yield _Cue(match.start("delta"), match.start(), stands_by, word)


def _frame(clause: _Clause, cue: _Cue, rule: str) -> Iterator[Relation]:
    figures = marked(clause.sentence)
    delta = figures[cue.mark]
    others = [at for at in clause.marks() if at != cue.mark and clause.sentence.form[at] != _RATIO]
    old = [at for at in others if _OLD.search(clause.before(at))]
    new = [at for at in others if at > cue.mark and at not in old and _NEW.search(clause.before(at))]
    if not new and cue.stands_by:
        new = [at for at in others if at < cue.start and at not in old][-1:]
    if len(old) != 1 or len(new) != 1 or not isinstance(delta, Quantity) or delta.range_part:
        return
    if delta.kind == "ratio" and clause.sentence.form.startswith((" a ", " of ", "-"), cue.mark + 1):
        return  # "half a cent"
    one, other = figures[new[0]], figures[old[0]]
    if not (isinstance(one, Quantity) and isinstance(other, Quantity)) or not _alike(one, other):
        return
    rest = [figures[at] for at in others if at not in (*old, *new)]
    if any(isinstance(each, Quantity) and each.kind == one.kind and each.unit == one.unit for each in rest):
        return
    between = clause.sentence.form[cue.mark + 1 : max(old[0], new[0])]
    if _is_of_a_period(clause, cue.mark, old[0]) or _ANOTHER.search(between):
        return
    roles: dict[str, Role] = {"delta": delta, "direction": towards(cue.direction, one, other), "new": one, "old": other}
    yield Relation(rule, roles, (clause.sentence,))


def _is_of_a_period(clause: _Clause, delta: int, old: int) -> bool:
    between = spoken(clause.sentence.form, marked(clause.sentence), delta + 1, old)
    return bool(_OF_A_PERIOD.search(between)) or any(period in between for period in _LAST_PERIOD)


def _alike(one: Quantity, other: Quantity) -> bool:
    if one.range_part or other.range_part or not one.value or not other.value:
        return False
    bare = any(each.kind == "count" and not each.noun and not each.unit for each in (one, other))
    return may_be_same(one, other) or (bare and one.kind == other.kind)


LINKERS: Linkers = {"framed-changes": Linker(frozenset({"delta", "direction", "new", "old"}), framed, told=(_CUES,))}
