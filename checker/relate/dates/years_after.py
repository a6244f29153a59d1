"""The years that the first words of a story count since what it dates below: "arrested on Tuesday, 38 years after"."""

from __future__ import annotations

from collections.abc import Iterator

from checker.late import late
from checker.marks import KINDS
from checker.model import CalendarDate, Quantity, Reading, Relation, Sentence
from checker.relate.figures import marked
from checker.relate.linker import Linker, Linkers
from checker.relate.sentences import both

_DATE, _LENGTH = KINDS["date"], KINDS["duration"]
_SAID = late(
    rf"\b(?:arrested|charged|convicted|jailed|sentenced|found|identified|solved|buried|reopened|returned|recovered"
    rf"|freed"
    rf"|released|cleared|named|unveiled|honou?red|remembered|reunited)\b.*{_DATE}.*, (?:more than |nearly |almost "
    rf"|some )?"
    rf"(?P<span>{_LENGTH}) after (?:he|she|they|it|his|her|their|its|the|a|an|two|three)\b"
)
_NOT_IT = late(r"\b(?:born|joined|married|moved|elected|appointed|since|previous\w*|earlier|another|law|act)\b")
_IN = late(r"\b(?:in|on) $")
_LEAD, _BELOW = 2, 3  # sentences with figures at the head, and after them
_LEAST = 3  # years


def years_after(reading: Reading, rule: str) -> Iterator[Relation]:
    """The years counted in a lead that tells news of these days, with the first year named in the sentences below."""
    for order, sentence in enumerate(reading.sentences[:_LEAD]):
        match = _SAID.search(sentence.form) if f"{_LENGTH} after" in sentence.form else None
        span = marked(sentence)[match.start("span")] if match is not None else None
        if not isinstance(span, Quantity) or span.unit != "year" or (span.value or 0) < _LEAST:
            continue
        start = _first_year(reading.sentences[order : order + 1 + _BELOW])
        if start is not None:
            yield Relation(rule, {"span": span, "start": start[0]}, both(sentence, start[1]))


def _first_year(sentences: tuple[Sentence, ...]) -> tuple[CalendarDate, Sentence] | None:
    """The year or date of the first sentence that names one, if it names no other and tells what happened then."""
    for sentence in sentences:
        told = [
            (day, mark)
            for mark, day in zip(sentence.marks, sentence.mentions, strict=True)
            if isinstance(day, CalendarDate) and day.year is not None
        ]
        if told:
            day, mark = told[0]
            lead = sentence.form[: max(mark, 0)]
            return (day, sentence) if len(told) == 1 and _IN.search(lead) and not _NOT_IT.search(lead) else None
    return None


LINKERS: Linkers = {"years-after": Linker(frozenset({"span", "start"}), years_after, ((_SAID,), (_LENGTH,)))}
