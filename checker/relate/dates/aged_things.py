"""The age of a bridge, a mill or a tree, and the year in which it was built or planted: "a 96-year-old bridge"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from checker.late import late
from checker.marks import HEAD_END, KINDS
from checker.model import CalendarDate, Quantity, Reading, Relation, Sentence
from checker.relate.figures import marked
from checker.relate.hints import sentences_told, sentences_with
from checker.relate.linker import Linker, Linkers
from checker.relate.sentences import adjoin, both

_AGE, _YEAR = KINDS["age"], KINDS["year"]
_THING = (
    r"(?P<thing>bridge|chapel|church|mill|house|school|hall|building|pub|tower|pier|lighthouse|station|hotel|theatre"
    r"|theater|cinema|tree|oak|yew|ship|ferry|boat|tram|locomotive|dam|tunnel|stadium|pool|hospital|barn|windmill"
    r"|viaduct"
    r"|plant|reactor|factory|jail|prison|library|clock|organ|bell|carousel|wall|canal|lock|plane|mosque|temple"
    r"|synagogue"
    r"|cathedral|grandstand|ballroom|bathhouse|farmhouse|cottage|castle)"
)
_OLD = late(
    rf"(?P<age>{_AGE}) (?:(?!(?:and|of|in|who)\b)[a-z-]+ ){{0,3}}?{_THING}\b(?!'s| (?:owner|keeper|driver|teacher))"
)
_BUILT = (
    r"(?:was |were |had been |which |that )*(?:built|completed|opened|erected|went up|dates from|dates back to"
    rf"|planted|launched|commissioned|constructed|cast|put up)\b[^{_YEAR};.]{{0,30}}? (?:in )?(?P<year>{_YEAR})"
)
_RAISED = late(rf"\b(?:the|that|this) (?:[a-z-]+ )?{_THING}{HEAD_END}?,? {_BUILT}")
_IT = late(rf"^\"?it {_BUILT}")
_OTHER = late(
    r"\b(?:first|second|original|old|new|newer|another|other|wing|extension|rebuilt|replac\w+|next|former|predecessor"
    r"|restored|moved|reopened|burned|burnt|site)\b"
)
# "Launched in 1988, she was 36 years old": of a ship, which may have sunk before the copy was written.
_MADE = r"(?:launched|built|completed|commissioned|constructed|erected|laid down|opened|planted|cast)"
_AT_ONCE = late(
    rf"\b{_MADE} in (?P<year>{_YEAR}),? (?:she|it|the (?:[a-z]+ )?{_THING}) (?:is|was)(?: just| only| already| then)?"
    rf" (?P<age>[{_AGE}{KINDS['count']}])(?: years old|[.,;]|$| (?:and|when|at|this|that|in|on)\b)"
    rf"|\b(?:she|it|the (?:[a-z]+ )?{_THING.replace('<thing>', '<other>')}) (?:is|was)(?: just| only| already)?"
    rf" (?P<old>[{_AGE}{KINDS['count']}])(?: years old)?,? (?:having been )?{_MADE} in (?P<since>{_YEAR})"
)
# A thing of two ages, whichever is meant.
_MADE_ANEW = late(r"\b(?:rebuilt|rebuilding|replaced|reconstructed|restored|remade|recast|replanted|refounded)\b")


def aged_things(reading: Reading, rule: str) -> Iterator[Relation]:
    """Each age of a thing with the only year in which the copy says that it was built, opened or planted."""
    yield from _told_at_once(reading, rule)
    for order, sentence in sentences_told(reading, rule):
        for match in _OLD.finditer(sentence.form):
            age = marked(sentence).get(match.start("age"))
            if not isinstance(age, Quantity) or age.unit != "year" or age.hedge or age.range_part:
                continue
            told = list(_told(reading, order, sentence, match["thing"]))
            years = {one.year for one, _ in told}
            if len(years) == 1 and not _MADE_ANEW.search(reading.document.text):
                start, where = told[0]
                yield Relation(rule, {"age": age, "start": start}, both(sentence, where))


def _told_at_once(reading: Reading, rule: str) -> Iterator[Relation]:
    """Each age told with the year of building, unless it is the age in another year that the copy names."""
    for _, sentence in sentences_with(reading, (_YEAR,)):
        match = _AT_ONCE.search(sentence.form)
        if match is None or _OTHER.search(match[0]) or _MADE_ANEW.search(reading.document.text):
            continue
        at = marked(sentence)
        start, age = (
            at.get(max(match.start(one), match.start(two))) for one, two in (("year", "since"), ("age", "old"))
        )
        if not isinstance(start, CalendarDate) or not isinstance(age, Quantity) or age.hedge or age.value is None:
            continue
        then = (start.year or 0) + age.value
        others = [
            one.year for one in reading.mentions() if isinstance(one, CalendarDate) and one.year and one is not start
        ]
        published = reading.document.published
        if age.unit in ("", "year") and not any(
            abs(year - then) <= 1 for year in others if published is None or year != published.year
        ):
            yield Relation(rule, {"age": age, "start": start}, (sentence,))


def _told(reading: Reading, order: int, sentence: Sentence, thing: str) -> Iterator[tuple[CalendarDate, Sentence]]:
    """The years in which the thing is said to have been built, each with its sentence."""
    for at, other in enumerate(reading.sentences):
        matches: list[re.Match[str]] = []
        if thing in other.form:
            matches += [one for one in _RAISED.finditer(other.form) if one["thing"] == thing]
        if at == order + 1 and adjoin(reading, sentence, other):
            matches += _IT.finditer(other.form)
        for match in matches:
            year = marked(other).get(match.start("year"))
            if isinstance(year, CalendarDate) and not year.century_step and not _OTHER.search(match[0]):
                yield year, other


LINKERS: Linkers = {"aged-things": Linker(frozenset({"age", "start"}), aged_things, told=((_OLD, _AT_ONCE),))}
