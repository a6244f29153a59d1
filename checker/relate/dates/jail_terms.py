"""How long somebody was jailed for, told twice: in the lead of "a man of 67", and below of the man by his name."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from checker.extract.names.find import is_person
from checker.late import late
from checker.marks import HEAD_END, KINDS
from checker.model import CalendarDate, Quantity, Reading, Relation, Sentence
from checker.relate.dates.accused import LEAD, is_of_several
from checker.relate.figures import marked
from checker.relate.linker import Linker, Linkers

_DURATION = KINDS["duration"]
_FIGURES = "".join(KINDS[kind] for kind in ("count", "money", "percent", "measure", "duration", "age"))
_IN_PRISON = (
    r"(?: (?:in|of) (?:state |federal |a )?(?:prison|jail|custody|imprisonment|penitentiary)| behind bars|[,.]| at "
    r"| by | for | on | after | today| yesterday| over)"
)
_JAILED = late(
    # "Was sentenced to nine years in prison", "the judge jailed him for nine years", "was given a nine-year sentence".
    rf"\b(?:(?:was|is|has been|been|being) (?:[a-z]+ly )?(?:sentenced|jailed|gaoled|imprisoned)\b"
    rf"[^.;:{_FIGURES}]{{0,80}}? ?(?:to|for)|(?:jailed|gaoled|sentenced|imprisoned) (?:him|her|[a-z'-]+) (?:to|for))"
    rf" (?P<term>{_DURATION}){_IN_PRISON}"
    rf"|\b(?:was|is|has been|been|being|were) (?:sent|put) (?:to (?:prison|jail|gaol)|down|behind bars|away) for"
    rf" (?P<sent>{_DURATION})(?=[.,]|$| (?:by|for|on|after|today|yesterday|over|at)\b)"
    rf"|\b(?:was|has been|been|is) locked up for (?P<locked>{_DURATION})(?=[.,]|$| (?:by|for|on|after|today|over|at)\b)"
    rf"|\b(?:was|has been|been|is|being) (?:given|handed) an? (?P<given>{_DURATION})"
    r"(?:{HEAD_END})? (?:jail|prison|custodial)? ?(?:sentence|term)\b".replace("{HEAD_END}", HEAD_END)
)
# Of somebody else, of a part of the term or of another one.
_OTHERS = late(
    r"\b(?:brother|sister|wife|husband|son|daughter|father|mother|partner|co-\w+|accomplices?|friend|other|second|also"
    r"|another|same|separate|unrelated|too|both|each|they|were|while|maximum|minimum|suspended|concurrent\w*|consecutive\w*|reduced|increased"
    r"|appeal\w*|previous\w*|earlier|originally|first|total|further|additional|extra|former|would|could|may|if|faces"
    r"|ago|later|plus)\b(?!-degree)"
)


# "A former teacher", "a Norwich man": the one of whom the copy is.
_IN_THE_LEAD = late(r"(?:^|\b(?:that|as) )an? [^.;:]*? ?\Z")
_BESIDE = 30  # characters
_SEVERAL = late(rf" and [{_FIGURES}](?: [a-z]+)? (?:for|on)\b")


# The headline: "Ostby man sentenced to 14 years to life", "Baker gets six years".
_ABOVE = late(
    rf"\b(?:sentenced to|jailed for|gaoled for|imprisoned for|gets?|given|handed|locked up for) (?P<term>{_DURATION})"
    r"(?! (?:jail|prison)? ?(?:probation|ban|driving|suspended))"
)
_NO_TERM = late(
    r"\b(?:suspended|probation|parole|supervis\w+|community|ban(?:ned)?|driving|at least|minimum|reduced|cut|credit"
    r"|discount|lowered|before)\b"
)


class _Term(NamedTuple):
    sentence: Sentence
    figure: Quantity
    start: int  # of the verb, in the form
    end: int


def jail_terms(reading: Reading, rule: str) -> Iterator[Relation]:
    """The term that the copy says somebody was jailed for with the one that it tells again, if it tells two at all."""
    told = [term for sentence in reading.sentences if _DURATION in sentence.form for term in _terms(sentence)]
    if len(told) != 2 or told[0].sentence is told[1].sentence:
        return
    first, again = told
    if (
        _OTHERS.search(first.sentence.form)
        or _OTHERS.search(again.sentence.form)
        or not _is_same(reading, first, again)
    ):
        return
    roles = {"first": first.figure, "again": again.figure}
    yield Relation(rule, {**roles}, (first.sentence, again.sentence), ("both say that somebody was jailed",))


def _terms(sentence: Sentence) -> Iterator[_Term]:
    at = marked(sentence)
    for match in _JAILED.finditer(sentence.form):
        told = next(name for name, term in match.groupdict().items() if term)
        figure = None if _SEVERAL.search(sentence.form, match.end(told)) else at.get(match.start(told))
        if isinstance(figure, Quantity) and not figure.hedge and not figure.range_part:
            yield _Term(sentence, figure, match.start(), match.end(told))


def _is_same(reading: Reading, first: _Term, again: _Term) -> bool:
    """Is one person jailed in both sentences: by pronoun, by one name, or by a name below and one day?"""
    one, other = (_people(reading, term) for term in (first, again))
    if _tells_another_day(first, again):
        return False
    if again.sentence.form.startswith(("he ", "she ")):
        return not other
    if not one and _IN_THE_LEAD.search(first.sentence.form, 0, first.start) and not is_of_several(reading):
        return bool(other) and first.sentence.start < LEAD
    if not one:  # "a man was jailed on Friday"
        days = [
            {date.weekday for date in term.sentence.mentions if isinstance(date, CalendarDate)} - {None}
            for term in (first, again)
        ]
        return bool(other) and bool(days[0]) and days[0] == days[1]
    return bool(one & other)


def _tells_another_day(first: _Term, again: _Term) -> bool:
    """Is the second told of a year or a month of its own: "in 2012 Owen Tull was sentenced"?"""
    days = [
        {(date.year, date.month) for date in _dates_beside(term) if date.year or (date.month and not date.day)}
        for term in (first, again)
    ]
    return bool(days[1]) and days[0] != days[1]


def _dates_beside(term: _Term) -> list[CalendarDate]:
    """The dates told beside the verb and the length."""
    near = range(term.start - _BESIDE, term.end + _BESIDE)
    return [date for mark, date in marked(term.sentence).items() if mark in near and isinstance(date, CalendarDate)]


def _people(reading: Reading, term: _Term) -> set[str]:
    """The surnames that stand before the verb of a sentence."""
    start, end = term.sentence.start, term.figure.start
    before = [name for name in reading.names if start <= name.start < end and is_person(name.key)]
    verb = term.start / max(1, len(term.sentence.form))
    return {name.key.rpartition(" ")[2] for name in before if name.start - start < verb * (term.sentence.end - start)}


def headline_terms(reading: Reading, rule: str) -> Iterator[Relation]:
    """The term in the headline with the one to which somebody is sentenced in the first sentence that tells one."""
    above: Quantity | None = None
    for sentence in reading.sentences:
        told = list(_terms(sentence)) if _DURATION in sentence.form and sentence.start < LEAD else []
        if told and above is not None:
            if len(told) == 1 and sentence.form.count(_DURATION) == 1 and not _NO_TERM.search(sentence.form):
                yield Relation(rule, {"first": above, "again": told[0].figure}, (sentence,))
            return
        match = None if told else _ABOVE.search(sentence.form)
        if match is not None and not sentence.form.endswith(".") and sentence.form.count(_DURATION) == 1:
            figure = None if _NO_TERM.search(sentence.form) else marked(sentence)[match.start("term")]
            above = figure if isinstance(figure, Quantity) and not figure.hedge else None


_NEEDS = ((frozenset(("sentenced", "jailed", "gaoled", "imprisoned", "sent", "locked", "put")),),)
LINKERS: Linkers = {
    "headline-terms": Linker(frozenset({"first", "again"}), headline_terms, _NEEDS),
    "jail-terms": Linker(frozenset({"first", "again"}), jail_terms, _NEEDS),
}
