"""Which sentences have a hint of a relation: asked of the whole copy first, since most copy has none of it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from checker.model import Reading, Sentence


def all_forms(reading: Reading) -> str:
    """The forms of all sentences of the copy, one to a line."""
    return "\n".join([sentence.form for sentence in reading.sentences])


def sentences_with(reading: Reading, hints: Sequence[str]) -> Iterator[tuple[int, Sentence]]:
    """The sentences whose form holds one of the hints (words, or characters of figures), with their places in order."""
    whole = reading.once(all_forms)
    told = [hint for hint in hints if hint in whole]
    if len(told) == 1:
        (hint,) = told
        for order, sentence in enumerate(reading.sentences):
            if hint in sentence.form:
                yield order, sentence
    elif told:
        for order, sentence in enumerate(reading.sentences):
            form = sentence.form
            if any(hint in form for hint in told):
                yield order, sentence
