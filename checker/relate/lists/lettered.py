"""Announced numbers before paragraphs marked (a), (b), (c): "Three items came before the Board:"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from checker.extract.language import lexicon
from checker.late import late
from checker.model import Block, Passage, Quantity, Reading, Relation, Sentence
from checker.relate.linker import Linker, Linkers
from checker.relate.lists.announced import announces

_MARK = late(r"\(?(?P<mark>[a-z]|\d{1,2}|[ivx]{1,4})\) ")
_OPEN = late(r"\b(?:including|such as|among|e\.g|for example|at least|more|any|some|or|if|when|unless)\b")
_WORD = late(r"\b[a-z]{3,}\b")
_SERIES = (
    "abcdefghijklmnopqrst",
    tuple(str(number) for number in range(1, 30)),
    ("i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x"),
)
_LONGEST = 120  # characters between the number and the colon
_FARTHEST = 40  # paragraphs within which the marked ones stand


def lettered_items(reading: Reading, rule: str) -> Iterator[Relation]:
    """Each announced number at the end of a paragraph with the marked paragraphs behind it."""
    text, blocks = reading.document.text, reading.document.blocks
    for sentence in reading.sentences:
        block = blocks[sentence.block]
        if sentence.end != block.end or text[sentence.end - 1] != ":" or sentence.block + 2 >= len(blocks):
            continue
        items = _marked(text, blocks[sentence.block + 1 : sentence.block + _FARTHEST])
        figure = _announced(text, sentence) if len(items) > 1 else None
        if figure is not None:
            passages = tuple(Passage("list", one.start, one.end) for one in items)
            yield Relation(rule, {"announced": figure, "items": passages}, (sentence,))


def _announced(text: str, sentence: Sentence) -> Quantity | None:
    """The one number of things in a sentence, if it stands first or the colon follows what it counts."""
    figures = [one for one in sentence.mentions if isinstance(one, Quantity) and one.kind == "count"]
    if len(figures) != 1 or not announces(figures[0]) or _OPEN.search(sentence.form):
        return None
    figure = figures[0]
    if any(lexicon.is_plural(word) for word in _WORD.findall(text[figure.span[1] : sentence.end])):
        return None  # "four officers reported on these matters:"
    begins = figure.start == sentence.start and sentence.end - figure.span[1] < _LONGEST
    return figure if begins or sentence.end - figure.span[1] == 1 else None


def _marked(text: str, blocks: Sequence[Block]) -> list[Block]:
    """The paragraphs that are marked one after the other from the first mark on, in one of the ways of marking."""
    first = _MARK.match(text, blocks[0].start) if blocks else None
    series = next((one for one in _SERIES if first is not None and first["mark"] == one[0]), ())
    found: list[Block] = []
    for block in blocks:
        mark = _MARK.match(text, block.start)
        if mark is None or len(found) >= len(series) or mark["mark"] != series[len(found)]:
            break
        found.append(block)
    return found


LINKERS: Linkers = {
    "lettered-items": Linker(frozenset({"announced", "items"}), lettered_items, told=((frozenset(":"),),)),
}
