"""The values that travel between the stages: frozen, slotted, without behaviour beyond arithmetic on themselves.

Document  --extract-->  Reading (Sentences with Mentions)  --relate-->  Relations  --judge-->  Verdicts
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from fractions import Fraction
from typing import Any, NamedTuple, TypeVar

from checker.document import Block as Block
from checker.document import Document as Document
from checker.document import Note as Note
from checker.document import Place as Place
from checker.document import SourceMap as SourceMap

Made = TypeVar("Made")


@dataclass(frozen=True, slots=True)
class Quantity:
    """A span of text that denotes an amount, with what its words say about it.

    start, end: the figure with its unit ("$3.4bn", "12 percent", "20"), hedge and noun excluded.
    value: the central value, exact; None for an amount without one ("dozens").
    step: the printed precision in the same unit (4.2 million: 100,000; 37: 1), 0 for words such as "half".
    zeros: how many digits before the decimal point are trailing zeros (20,000: 4; $3.4bn: 0; 190 million: 1).
    hedge: "", about, over, at_least, under, nearly, up_to, at_most, or a plural amount such as "dozens".
    unit: the unit's key ("USD", "percent", "kilometre", "year"); "" for counts.
    noun: the counted noun's lemma ("officer"); `noun_end` is where it ends.
    phrase_start: where the hedge begins, or the figure if it has none.
    """

    kind: str
    start: int
    end: int
    value: Fraction | None
    step: Fraction = Fraction(0)
    zeros: int = 0
    unit: str = ""
    hedge: str = ""
    noun: str = ""
    modifiers: tuple[str, ...] = ()
    phrase_start: int = -1
    noun_end: int = -1
    of_whole: bool = False  # "20 of the 35": this is the 20
    more: bool = False  # "20 more", "another 20", "the other 12"
    range_part: str = ""  # "low" or "high" for the two ends of a printed range
    inherited: bool = False  # multiplier, unit or noun taken over from the neighbouring figure

    @property
    def span(self) -> tuple[int, int]:
        """Start and end of the evidence: from the figure to the end of its noun."""
        return self.start, max(self.end, self.noun_end)


@dataclass(frozen=True, slots=True)
class CalendarDate:
    """A date as printed: any part may be missing.

    kind: "date" or "year". weekday: 0 is Monday. relative: "yesterday", "last week", "" for an absolute date.
    century_step: 10 for a decade ("the 1990s"), 100 for a century, else 0.
    possible: False for a date that no calendar has (31 June).
    """

    kind: str
    start: int
    end: int
    year: int | None = None
    month: int | None = None
    day: int | None = None
    weekday: int | None = None
    relative: str = ""
    century_step: int = 0
    possible: bool = True
    day_end: int | None = None  # "4 to 6 July" gives two mentions; "4-6 July" one, with the last day here

    @property
    def span(self) -> tuple[int, int]:
        """Start and end of the evidence: the date itself."""
        return self.start, self.end


@dataclass(frozen=True, slots=True)
class ClockTime:
    """A time of day as printed; `possible` is False for one that no clock shows (25:30)."""

    start: int
    end: int
    hour: int
    minute: int
    possible: bool = True
    kind: str = "time"

    @property
    def span(self) -> tuple[int, int]:
        """Start and end of the evidence: the time itself."""
        return self.start, self.end


@dataclass(frozen=True, slots=True)
class Passage:
    """A mention in words: kind is name, acronym, title, quote, list or residue; `key` is what rules compare it by."""

    kind: str
    start: int
    end: int
    key: str = ""

    @property
    def span(self) -> tuple[int, int]:
        """Start and end of the evidence: the words themselves."""
        return self.start, self.end


@dataclass(frozen=True, slots=True)
class Word:
    """A word of a vocabulary list that filled a slot, such as the "rose" of {direction:rise|fall}."""

    text: str
    list: str
    sign: int = 0  # +1 for a word of rising, -1 for one of falling


Mention = Quantity | CalendarDate | ClockTime | Passage


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence with its mentions, in order, and its form.

    The form is the sentence in lower case with each mention (from `phrase_start` to `end`) replaced by the one
    character of its kind, and HEAD_END after its noun; phrases are matched on it. `marks` are the positions
    of the mentions' characters in the form; -1 for an ordinal word, which stays as it is.
    """

    start: int
    end: int
    block: int
    mentions: tuple[Mention, ...]
    form: str
    marks: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Reading:
    """A document with its sentences that hold a mention, and the names of people, firms and places, in order."""

    document: Document
    sentences: tuple[Sentence, ...]
    names: tuple[Passage, ...] = ()
    _made: dict[Callable[[Reading], Any], Any] = field(default_factory=dict, compare=False, repr=False)

    def once(self, make: Callable[[Reading], Made]) -> Made:
        """What `make` makes of this reading (its tables, its tallies): made once, however many rules ask for it."""
        known = self._made
        if make not in known:
            known[make] = make(self)
        made: Made = known[make]
        return made

    def mentions(self) -> Iterator[Mention]:
        """Every mention of the document, in order."""
        for sentence in self.sentences:
            yield from sentence.mentions


Role = Mention | Word | tuple[Mention, ...]


@dataclass(frozen=True, slots=True)
class Relation:
    """Mentions in named roles that the words put in relation, found for one rule.

    `sentences` are the sentences that hold the roles; `notes` are lines of the proof (weights, what was inherited).
    Relations of one `group` are readings of the same words of which one must hold.
    """

    rule: str
    roles: dict[str, Role]
    sentences: tuple[Sentence, ...]
    notes: tuple[str, ...] = ()
    group: str = ""

    def figures(self) -> tuple[tuple[str, Mention], ...]:
        """The mentions with their roles, lists spread out, words left out."""
        pairs: list[tuple[str, Mention]] = []
        for role, filler in self.roles.items():
            if isinstance(filler, tuple):
                pairs.extend((role, one) for one in filler)
            elif not isinstance(filler, Word):
                pairs.append((role, filler))
        return tuple(pairs)


@dataclass(frozen=True, slots=True)
class Evidence:
    """A mention that a verdict rests on, in the coordinates of the text as given."""

    role: str
    field: str
    text: str
    start: int
    end: int
    line: int
    column: int
    low: str | None
    high: str | None
    unit: str
    mention: Mention

    @property
    def is_word(self) -> bool:
        """Is it a word that tells a direction ("rose"), not one of the figures that are compared?"""
        return self.mention.kind == "word"


@dataclass(frozen=True, slots=True)
class TableValue:
    """What a reference table says; `row` is its key and number ("port=Ash, row 12"), or how many rows it is over."""

    table: str
    source: str
    row: str
    column: str
    value: str
    query: str


class Suppression(NamedTuple):
    """Why a verdict is suppressed: what its status was, and the reason given.

    where it is given: "comment", "front matter", "configuration" or "baseline".
    """

    status: str
    where: str
    reason: str


@dataclass(frozen=True, slots=True)
class Verdict:
    """One relation judged: `status` is pass, fail, review, open, error or suppressed.

    reference: the table's value, for a claim that is held against one. suppression: for a suppressed one, why it is.
    """

    rule: str
    status: str
    severity: str
    message: str
    proof: tuple[str, ...]
    suggestion: str | None
    evidence: tuple[Evidence, ...]
    reference: TableValue | None = None
    suppression: Suppression | None = None


@dataclass(frozen=True, slots=True)
class DocumentResult:
    """All that was found out about one document; `failure` says why it could not be checked, if so.

    remarks: what is wrong with the suppressions that it asks for, each in one line.
    """

    document: Document
    reading: Reading | None
    verdicts: tuple[Verdict, ...]
    states: dict[tuple[int, int], str] = field(default_factory=dict)  # figure span -> tied, contradicted, review ...
    failure: str = ""
    remarks: tuple[str, ...] = ()

    @property
    def status(self) -> str:
        """The document's status: error, fail, review or pass, by its worst verdict."""
        found = {verdict.status for verdict in self.verdicts}
        if self.failure or "error" in found:
            return "error"
        return next((status for status in ("fail", "review") if status in found), "pass")
