"""Extraction: a document's sentences with the mentions in them, which is all that the later stages look at."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import islice
from operator import attrgetter

from checker.extract.anchors import anchored, folded
from checker.extract.calendar.dates import find_dates
from checker.extract.figures.amounts import find_amounts
from checker.extract.figures.counts import add_nouns, year_of
from checker.extract.figures.drafts import Draft
from checker.extract.figures.neighbours import join_neighbours
from checker.extract.forms import form_of
from checker.extract.labels.labels import find_labels
from checker.extract.names.find import find_names
from checker.extract.text import Tokens, sentences, tokens
from checker.extract.thousands import with_commas
from checker.model import CalendarDate, ClockTime, Document, Mention, Quantity, Reading, Sentence

Place = tuple[int, int, int]  # index of the block, start and end of the sentence
Dated = tuple[int, int, CalendarDate | ClockTime]  # first token, one past the last, what they say
_UNSPLIT = frozenset(("cell", "row"))
_START = attrgetter("start")
# So many sentences are taken through one step before the next: a tenth faster than one by one, since the code of a step
# stays in the processor's cache, and yet a text of any length is never held in tokens as a whole.
_RUN = 256


def extract(document: Document) -> Reading:
    """Find every figure, date, label and name of a document; sentences without a figure or date are left out."""
    text = with_commas(document.text)
    places = _places(document)
    found: list[Sentence] = []
    while run := list(islice(places, _RUN)):
        found.extend(_read(text, run))
    return Reading(document, tuple(found), find_names(document))


def _places(document: Document) -> Iterator[Place]:
    """The sentences that can hold a mention; a cell of a table is one sentence."""
    text = document.text
    plain = folded(text)
    for index, block in enumerate(document.blocks):
        if not anchored(plain, block.start, block.end):
            continue
        whole = block.kind in _UNSPLIT
        for start, end in [(block.start, block.end)] if whole else sentences(text, block.start, block.end):
            if anchored(plain, start, end):
                yield index, start, end


def _read(text: str, run: Sequence[Place]) -> Iterator[Sentence]:
    """The sentences of the run that hold a mention: dates and labels first take their words, then figures."""
    split = [tokens(text, start, end) for _, start, end in run]
    dates = [find_dates(words, text) for words in split]
    labels = [find_labels(words, text) for words in split]
    fixed = [_fixed(*parts) for parts in zip(split, dates, labels, strict=True)]
    drafts = [find_amounts(words, taken) for words, (taken, _) in zip(split, fixed, strict=True)]
    figures = [
        join_neighbours(words, add_nouns(words, found, taken)) if found else found
        for words, (taken, _), found in zip(split, fixed, drafts, strict=True)
    ]
    for (index, start, end), words, (_, mentions), found in zip(run, split, fixed, figures, strict=True):
        mentions += _figures(words, found)
        if any(mention.kind != "label" for mention in mentions):
            mentions.sort(key=_START)
            form, marks = form_of(text, start, end, mentions)
            yield Sentence(start, end, index, tuple(mentions), form, marks)


def _fixed(words: Tokens, dates: list[Dated], labels: list[tuple[int, int]]) -> tuple[set[int], list[Mention]]:
    """The dates and labels of a sentence, and the tokens that they take from the figures."""
    taken: set[int] = set()
    mentions: list[Mention] = []
    for first, last, date in dates:
        taken.update(range(first, last))
        mentions.append(date)
    for first, last in labels:
        if taken.isdisjoint(range(first, last)):
            taken.update(range(first, last))
            mentions.append(Quantity("label", words.start[first], words.end[last - 1], None))
    return taken, mentions


def _figures(words: Tokens, drafts: list[Draft]) -> list[Mention]:
    """The figures of a sentence; an ordinal inside a counted noun ("20 second-half goals") is none."""
    figures: list[Mention] = []
    covered = -1
    for draft in drafts:
        if not (draft.word and draft.first < covered):
            covered = max(covered, draft.noun_last + 1)
            figures.append(year_of(words, draft) or draft.quantity(words))
    return figures
