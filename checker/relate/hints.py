"""Which sentences have a hint of a relation: asked of the whole copy first, since most copy has none of it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

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
            for hint in told:  # twice as fast as `any`
                if hint in form:
                    yield order, sentence
                    break


@dataclass(slots=True)
class Hopeful:
    """What each sentence of the copy meets of all that linkers want of one, as bits, and the bits of what each wants.

    It is noted here while it is found out which linkers the copy concerns at all; without that, nothing is known.
    """

    met: list[int] = field(default_factory=list)
    wanted: Mapping[str, tuple[int, ...]] = field(default_factory=dict)


def hopeful_sentences(_: Reading) -> Hopeful:
    """The sentences that meet what linkers want: nothing is known at first."""
    return Hopeful()


def sentences_told(reading: Reading, rule: str, group: int = 0) -> Iterator[tuple[int, Sentence]]:
    """The sentences with the words of one of the expressions in a group of `told` of the rule's linker.

    These come with their places in order; they are all, if it is not known.
    """
    hopeful = reading.once(hopeful_sentences)
    wanted = hopeful.wanted.get(rule, ())
    bit = wanted[group] if wanted else 0
    for order, sentence in enumerate(reading.sentences):
        if not bit or hopeful.met[order] & bit:
            yield order, sentence
