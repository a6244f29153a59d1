"""What must never print: placeholders, leftovers of chatbots and of editing, doubled words."""

from __future__ import annotations

from collections.abc import Iterator

from checker.late import late
from checker.model import Passage, Reading, Relation
from checker.relate.cues import text_words
from checker.relate.impossible.residue_patterns import (
    CHATBOT_SENTENCES,
    DOUBLED_WORDS,
    EDITING_MARKS,
    PLACEHOLDERS,
    Leftover,
)
from checker.relate.linker import Linker, Linkers

_OF_CHATBOTS = late(r"(?i)chat ?-?bot|chatgpt|openai|generative|gemini|copilot|anthropic|\bllms?\b|prompt")
_QUOTES = frozenset("\"“'‘")


def placeholders(reading: Reading, rule: str) -> Iterator[Relation]:
    """Every word that stands for what was still to come, such as TK; those that may be a name or numeral are left."""
    return _found(reading, rule, PLACEHOLDERS)


def chatbot_sentences(reading: Reading, rule: str) -> Iterator[Relation]:
    """Every sentence that a chatbot speaks of itself or to its user, unless the copy is about chatbots or quotes it."""
    text = reading.document.text
    for relation in _found(reading, rule, CHATBOT_SENTENCES):
        (_, mark), *_ = relation.figures()
        if text[max(0, mark.start - 1) : mark.start] not in _QUOTES and not _OF_CHATBOTS.search(text):
            yield relation


def editing_marks(reading: Reading, rule: str) -> Iterator[Relation]:
    """Every mark of tracked changes, comments and merges."""
    return _found(reading, rule, EDITING_MARKS)


def doubled_words(reading: Reading, rule: str) -> Iterator[Relation]:
    """Every word printed twice that no sentence has twice."""
    return _found(reading, rule, DOUBLED_WORDS)


def _found(reading: Reading, rule: str, leftovers: tuple[Leftover, ...]) -> Iterator[Relation]:
    text, words = reading.document.text, reading.once(text_words)
    for leftover in leftovers:
        for piece, whole in leftover.pieces.items():
            if whole <= words and piece in text:
                for match in leftover.pattern.finditer(text):
                    end = match.start() + len(match[0].rstrip())
                    yield Relation(rule, {"mark": Passage("residue", match.start(), end)}, ())
                break


LINKERS: Linkers = {
    "chatbot-sentences": Linker(
        frozenset({"mark"}), chatbot_sentences, (tuple(one.pattern for one in CHATBOT_SENTENCES),)
    ),
    "doubled-words": Linker(frozenset({"mark"}), doubled_words),
    "editing-marks": Linker(frozenset({"mark"}), editing_marks),
    "placeholders": Linker(frozenset({"mark"}), placeholders),
}
