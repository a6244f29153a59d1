"""Sentences with figures: which stand side by side, and which hold the figures of a relation."""

from __future__ import annotations

from collections.abc import Iterable

from checker.model import CalendarDate, Mention, Reading, Sentence


def adjoin(reading: Reading, first: Sentence, second: Sentence) -> bool:
    """Do the two stand side by side, in one block or two paragraphs? The reading leaves out those without a figure."""
    if reading.document.text[first.end : second.start].strip():
        return False
    blocks = reading.document.blocks
    return first.block == second.block or blocks[first.block].kind == blocks[second.block].kind == "paragraph"


def sentences_of(reading: Reading, mentions: Iterable[Mention]) -> tuple[Sentence, ...]:
    """The sentences that hold the mentions, in order of the text."""
    places = {one.start for one in mentions}
    return tuple(one for one in reading.sentences if any(one.start <= place < one.end for place in places))


def sentence_start(text: str, at: int) -> int:
    """Where the sentence or line around an offset begins, roughly: behind a full stop, or at the start of the line."""
    return max(text.rfind(end, 0, at) for end in (". ", "\n")) + 1


def both(one: Sentence, other: Sentence) -> tuple[Sentence, ...]:
    """The two in order of the text; one if they are the same."""
    return (one,) if one is other else tuple(sorted((one, other), key=lambda sentence: sentence.start))


def is_of_another_time(last: Sentence, others: Iterable[Sentence]) -> bool:
    """Does a sentence tell a month or year of its own, while the others tell another?"""
    own = _months(last)
    told = {one for sentence in others if sentence is not last for one in _months(sentence)}
    return bool(own and told and not own & told)


def _months(sentence: Sentence) -> set[tuple[int | None, int | None, str]]:
    dates = (one for one in sentence.mentions if isinstance(one, CalendarDate))
    return {(one.year, one.month, one.relative) for one in dates if one.weekday is None}
