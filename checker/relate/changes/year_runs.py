"""A rise or fall "for the third year running" with the figures of those years that the copy gives in order."""

from __future__ import annotations

from collections.abc import Iterator

from checker.late import late
from checker.marks import KINDS
from checker.model import CalendarDate, Quantity, Reading, Relation, Role, Sentence, Word
from checker.relate.figures import may_be_same, ordinals
from checker.relate.hints import sentences_with
from checker.relate.linker import Linker, Linkers
from checker.relate.sentences import adjoin, both

_UP = r"rose|risen|rises|rising|grew|grown|growing|up|climbed|increased|higher|gained|rise|increase|growth"
_DOWN = (
    r"fell|fallen|falls|falling|dipped|dropped|down|declined|decreased|lower|shrank|slipped|slid|fall|drop|decline|dip"
)
_AGAIN = (
    r"(?:year|quarter|month|season|week|time) (?:running|in a row|in succession|on the trot)"
    r"|(?:straight|successive|consecutive) (?:year|quarter|month|season|week|time|annual|yearly|quarterly)"
)
_RUN = late(
    rf"\b(?:(?P<up>{_UP})|(?P<down>{_DOWN}))\b[^.;]{{0,40}}? (?:for|in|over) (?:the"
    rf"|a) [a-z{KINDS['ordinal']}-]+ (?:{_AGAIN})\b"
    rf"|\b(?:the|a) [a-z{KINDS['ordinal']}-]+ (?:{_AGAIN}|straight|successive"
    rf"|consecutive)(?: of)? (?:(?P<rise>growth|rise|increase|gains?)|(?P<fall>decline|fall|drop|falls))\b"
)
_HINTS = (" running", " in a row", " in succession", "straight ", "successive ", "consecutive ", "on the trot")
_BARRED = late(
    r"\b(?:not|end\w*|snap\w*|would|could|expected|forecast|target|respectively|per cent"
    r"|loss|by|after|while|although|but)\b"
)
_GOES_ON = late(r"(?:they|it|there|these|the (?:figures|totals?|numbers?)|from|in [\x8e\x8f])\b")
_FEWEST = 3


def year_runs(reading: Reading, rule: str) -> Iterator[Relation]:
    """The figures of successive years, told each with its year in one sentence, with the word for how they moved."""
    for order, sentence in sentences_with(reading, _HINTS):
        match = _RUN.search(sentence.form)
        if match is None or _BARRED.search(sentence.form):
            continue
        after = reading.sentences[order + 1] if order + 1 < len(reading.sentences) else None
        for told in (sentence, after):
            near = told is not None and (
                told is sentence or (adjoin(reading, sentence, told) and _GOES_ON.match(told.form))
            )
            values = _series(told) if told is not None and near else ()
            values = values[-_steps(sentence) - 1 :] if _steps(sentence) else ()
            if told is not None and values and not (told is not sentence and _BARRED.search(told.form)):
                group = next(name for name in ("up", "down", "rise", "fall") if match[name])
                word = Word(match[group], "run", 1 if group in ("up", "rise") else -1)
                roles: dict[str, Role] = {"direction": word, "values": values}
                yield Relation(rule, roles, both(sentence, told))
                break


def _steps(sentence: Sentence) -> int:
    """How many times in a row the sentence speaks of; 0 if that is not told."""
    return next((int(one.value) for one in ordinals(sentence) if one.value), 0)


def _series(sentence: Sentence) -> tuple[Quantity, ...]:
    """The figures of a sentence that each have a later year after them; none if others stand among them."""
    values = [
        one for one in sentence.mentions if isinstance(one, Quantity) and one.kind in ("count", "money", "measure")
    ]
    dates = [one for one in sentence.mentions if isinstance(one, CalendarDate)]
    if len(values) < _FEWEST or len(values) != len(dates) or not all(may_be_same(values[0], one) for one in values):
        return ()
    paired = all(one.start < date.start for one, date in zip(values, dates, strict=True))
    paired = paired and all(date.start < one.start for date, one in zip(dates, values[1:], strict=False))
    years = [date.year for date in dates[:-1] if date.year is not None]
    if not paired or len(years) != len(dates) - 1 or years != list(range(years[0], years[0] + len(years))):
        return ()
    last = dates[-1]
    rising = last.year is None or last.year > years[-1]
    return tuple(values) if rising and not any(one.hedge for one in values) else ()


LINKERS: Linkers = {
    "year-runs": Linker(frozenset({"direction", "values"}), year_runs, told=((_RUN,),)),
}
