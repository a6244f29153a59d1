"""What a year's or a month's figure comes to a day: "It was called out 730 times last year, or twice a day"."""

from __future__ import annotations

from collections.abc import Iterator

from checker.late import late
from checker.marks import ALL_KINDS, HEAD_END, KINDS
from checker.model import CalendarDate, Quantity, Reading, Relation, Role, Sentence, Word
from checker.relate.figures import Figure, figures_in, marked, may_be_same
from checker.relate.hints import sentences_with
from checker.relate.linker import Linker, Linkers

_FIGURE = "".join(KINDS[kind] for kind in ("count", "money", "measure"))
_SOFT = r"(?:(?:about|some|an average of|on average|nearly|almost|more than|over|just|under|roughly|around|close to) )*"
# "…, or three a day", "That is three a day".
_A_DAY = late(
    rf"(?:(?:,|[-\x96\x97–—]|\() ?(?P<or>(?:or|that is|which is|equivalent to|averaging|an average of) )?{_SOFT}"
    rf"|^(?P<that>(?:that|this) (?:is|was|works out at|comes to|came to|means|equals|averages)) {_SOFT})"
    rf"(?P<rate>[{_FIGURE}])(?:[^{ALL_KINDS},.;:]{{0,25}}?{HEAD_END})? (?:a|an|per|each|every)"
    r" (?P<each>day|week|month|hour)\b"
    r"(?! (?:more|less|fewer|higher|lower|in|on|at|from|until|till|during|for|to|after|before|by|than)\b)"
)
_A_YEAR = late(r"\b(?:(?:over|in|during) the (?:past |last )?year\b(?! to| since| so)|annually\b)")
_PART = late(
    r"\b(?:since|so far|until|first|between|more|fewer|less|extra|additional|up|down|from|than|opened|began)\b"
)
# What may come on any day of the year, and not on working days alone.
_ANY_DAY = late(
    r"\b(?:fires?|blazes?|deaths?|died|births?|born|murders?|killings?|crash(?:es)?|accidents?|collisions?|crimes?|thefts?"
    r"|burglar\w+|stabbings?|assaults?|attacks?|emergenc\w+|suicides?|999|911|112|rescues?|overdoses?|robber\w+)\b"
)


def rates_of_calendar(reading: Reading, rule: str) -> Iterator[Relation]:
    """Every figure for a day, week, month or hour that sums up the one before it for a year or a month."""
    for order, sentence in sentences_with(reading, (" day", " week", " month", " hour")):
        match = _A_DAY.search(sentence.form)
        rate = marked(sentence).get(match.start("rate")) if match is not None else None
        if match is None or not isinstance(rate, Quantity) or not rate.value or rate.range_part:
            continue
        if not (match["or"] or match["that"] or rate.hedge):
            continue
        told = sentence if match.start() else reading.sentences[order - 1] if order else None
        if told is None or told.block != sentence.block:
            continue
        limit = match.start() if told is sentence else len(told.form)
        total, period = _total(told, order, limit, rate), _period(told, limit)
        if total is not None and period and period != match["each"]:
            whole = f"whole {period}" if _ANY_DAY.search(told.form, 0, limit) else period
            roles: dict[str, Role] = {
                "total": total.quantity, "p": Word(whole, "period"), "rate": rate, "q": Word(match["each"], "period"),
            }  # fmt: skip
            yield Relation(rule, roles, (told,) if told is sentence else (told, sentence))


def _total(told: Sentence, order: int, limit: int, rate: Quantity) -> Figure | None:
    """The one figure before the rate that it may be worked out from."""
    form = told.form[:limit]
    if _PART.search(form):
        return None
    found = [one for one in figures_in(told, order) if one.mark < limit]
    alike = [one for one in found if one.quantity.kind == rate.kind or one.quantity.unit == rate.unit != ""]
    if len(alike) != 1 or alike[0] is not found[-1] or not may_be_same(alike[0].quantity, rate):
        return None
    one = alike[0].quantity
    return alike[0] if one.value and rate.value and one.value > 3 * rate.value and not one.range_part else None


def _period(told: Sentence, limit: int) -> str:
    """The year or month that the sentence tells its figure of; "" if none, or more than one."""
    dates = [one for mark, one in marked(told).items() if isinstance(one, CalendarDate) and mark < limit]
    if len(dates) > 1 or KINDS["duration"] in told.form[:limit]:
        return ""
    if not dates:
        return "year" if _A_YEAR.search(told.form, 0, limit) else ""
    one = dates[0]
    if one.relative in ("last year",) or (one.year and not one.month and not one.day and not one.century_step):
        return "year"
    return "month" if one.month and not one.day and not one.day_end and not one.weekday else ""


LINKERS: Linkers = {
    "rates-of-calendar": Linker(frozenset({"total", "p", "rate", "q"}), rates_of_calendar, told=((_A_DAY,),)),
}
