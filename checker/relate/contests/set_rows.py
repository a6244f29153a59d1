"""The sets of a whole match of tennis in a row: "beat Mora 4-6 6-3 7-5", and how many there are said to have been."""

from __future__ import annotations

from collections.abc import Iterator

from checker.marks import KINDS, SENTENCE_END
from checker.model import Mention, Quantity, Reading, Relation, Sentence
from checker.relate.contests.sets import TENNIS, games_of, is_set
from checker.relate.figures import marked
from checker.relate.late import late
from checker.relate.linker import Linker, Linkers

_SCORE, _COUNT = KINDS["score"], KINDS["count"]
_BRACKET = rf"(?: \({_SCORE}\))?"
_ROW = late(rf"(?<!\()(?<!{_SCORE} ){_SCORE}{_BRACKET}(?:(?:,| and|, and)? {_SCORE}{_BRACKET}){{1,4}}(?!,? {_SCORE})")
_ONE = late(rf"(?<!\(){_SCORE}")
# The match is over, and its winner is told.
_OVER = late(
    r"\b(?:beat|beats|beating|defeated|defeats|defeating|won|wins?|winning|lost|losing|loss|defeat|victory|triumph\w*"
    r"|prevailed|outlasted|edged|ousted|routed|crushed|thrashed|downed|eliminated|overcame|overcoming|saw off"
    r"|knocked out|dispatched|despatched|came through|went down|battled past|eased past|swept past|upset)\b"
)
_NOT_OVER = late(
    r"\b(?:retire[sd]?|retirement|led|leading|lead|trail\w*|when|pulled out|withdr\w+|abandoned|suspended|rain"
    r"|darkness|serving|match points?|walkover|injur\w+|ahead|up|level\w*|stopped|halted|doubles|respectively)\b"
)
_PART = late(rf"[;{SENTENCE_END}]|, (?:while|whereas|but)\b| (?:while|whereas)\b")
_SETS = late(rf"\b(?:in|needed|over|took|taken to|won in|after|of) (?P<sets>{_COUNT})|\ba (?P<long>{_COUNT})-set\b")


def set_rows(reading: Reading, rule: str) -> Iterator[Relation]:
    """Every row of sets of a match that is over, in copy on tennis."""
    for sentence, row, _ in _rows(reading):
        yield Relation(rule, {"row": row}, (sentence,))


def sets_counted(reading: Reading, rule: str) -> Iterator[Relation]:
    """The number of sets that a match is said to have had, with the sets themselves."""
    for sentence, row, (start, end) in _rows(reading):
        told = list(_SETS.finditer(sentence.form, start, end))
        figures = [marked(sentence)[one.start("sets") if one["sets"] else one.start("long")] for one in told]
        sets = [one for one in figures if isinstance(one, Quantity) and (one.noun == "set" or one.end < one.noun_end)]
        if len(told) == len(sets) == 1 and sets[0].noun == "set":
            yield Relation(rule, {"sets": sets[0], "row": row}, (sentence,))


def _rows(reading: Reading) -> Iterator[tuple[Sentence, tuple[Mention, ...], tuple[int, int]]]:
    """Each row of sets as they can end, alone in a part of a sentence that tells who won; with that part's place."""
    several = [sentence for sentence in reading.sentences if sentence.form.count(_SCORE) > 1]
    if not several or TENNIS.search(reading.document.text) is None:
        return
    for sentence in several:
        for start, end in _parts(sentence.form):
            rows = list(_ROW.finditer(sentence.form, start, end))
            if len(rows) != 1 or sentence.form.count(_SCORE, start, end) != rows[0][0].count(_SCORE):
                continue
            told = sentence.form[start:end]
            if _OVER.search(told) is None or _NOT_OVER.search(told) is not None:
                continue
            row = tuple(marked(sentence)[one.start()] for one in _ONE.finditer(sentence.form, *rows[0].span()))
            if all(is_set(games_of(reading.document.text[one.start : one.end])) for one in row):
                yield sentence, row, (start, end)


def _parts(form: str) -> Iterator[tuple[int, int]]:
    start = 0
    for match in _PART.finditer(form):
        yield start, match.start()
        start = match.end()
    yield start, len(form)


LINKERS: Linkers = {
    "set-rows": Linker(frozenset({"row"}), set_rows, told=((_ROW,),)),
    "sets-counted": Linker(frozenset({"sets", "row"}), sets_counted, told=((_ROW,),)),
}
