"""The sets of a whole match of tennis in a row: "beat Mora 4-6 6-3 7-5"."""

from __future__ import annotations

from collections.abc import Iterator

from checker.late import late
from checker.marks import KINDS, SENTENCE_END
from checker.model import Reading, Relation
from checker.relate.contests.sets import ONE, TENNIS, games_of, is_set
from checker.relate.figures import marked
from checker.relate.linker import Linker, Linkers

_SCORE = KINDS["score"]
_BRACKET = rf"(?: \({_SCORE}\))?"
_ROW = late(rf"(?<!\()(?<!{_SCORE} ){_SCORE}{_BRACKET}(?:(?:,| and|, and)? {_SCORE}{_BRACKET}){{1,4}}(?!,? {_SCORE})")
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


def set_rows(reading: Reading, rule: str) -> Iterator[Relation]:
    """Every row of sets as they can end, alone in a part of a sentence that tells who won, in copy on tennis."""
    several = [sentence for sentence in reading.sentences if sentence.form.count(_SCORE) > 1]
    if not several or TENNIS.search(reading.document.text) is None:
        return
    for sentence in several:
        form = sentence.form
        for start, end in _parts(form):
            rows = list(_ROW.finditer(form, start, end))
            if len(rows) != 1 or form.count(_SCORE, start, end) != rows[0][0].count(_SCORE):
                continue
            if _OVER.search(form, start, end) is None or _NOT_OVER.search(form, start, end) is not None:
                continue
            row = tuple(marked(sentence)[one.start()] for one in ONE.finditer(form, *rows[0].span()))
            if all(is_set(games_of(reading.document.text[one.start : one.end])) for one in row):
                yield Relation(rule, {"row": row}, (sentence,))


def _parts(form: str) -> Iterator[tuple[int, int]]:
    start = 0
    for match in _PART.finditer(form):
        yield start, match.start()
        start = match.end()
    yield start, len(form)


LINKERS: Linkers = {
    "set-rows": Linker(frozenset({"row"}), set_rows, told=((_ROW,),)),
}
