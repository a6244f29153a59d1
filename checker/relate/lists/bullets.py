"""Announced numbers before a list set apart: "five measures:" with the items below, or "(1) ... (2) ..." behind it."""

from __future__ import annotations

from collections.abc import Iterator

from checker.late import late
from checker.model import Block, Document, Passage, Quantity, Reading, Relation, Sentence
from checker.read.offsets import to_given
from checker.relate.hints import sentences_with
from checker.relate.linker import Linker, Linkers
from checker.relate.lists.announced import announces, is_elsewhere
from checker.relate.lists.list_pieces import item_end

_COLON = late(r"(?P<gap>[^.:;!?()\"“”\n]{0,80}?)\s?: ?")
_MARK = late(r"[ \t]*(?:[-*+•‣–]|\d{1,2}[.)])[ \t\xa0]+\Z")
_MOST = 30
_LONGEST_MARK = 20
OPEN = late(r"\b(?:including|such as|among|e\.g|for example|at least|more|any|some|or)\b")
# The signs that number items inside a sentence, as what stands before and behind the number.
_NUMBERED = late(
    r"(?:(?<=: )|(?<=[,;] )|(?<=\b(?:and|for) )|(?<=\b(?:as|in|of|to|by|on) ))"
    r"(?P<sign>\((?P<in>\d{1,2}|[a-z]|[ivx]{1,4})\)|(?P<out>\d{1,2}|[a-h])\)) "
)
# "in three trials, being tested as (1) ...": an announced number without a colon; "and" ends such a list.
_AS = late(r"(?P<gap>[^.:;!?()\"“”\n]{0,60}?) (?:as|in|of|to|by|on|for)(?: either)? ")
_FIRST_SIGN = late(r"\b[1ai]\) ")
_AND = late(r"\band \Z")
_ROMAN = ("i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x")


def bulleted_items(reading: Reading, rule: str) -> Iterator[Relation]:
    """Each announced number at the end of a paragraph with the items that follow; items inside another are left out."""
    document = reading.document
    blocks = document.blocks
    for sentence in reading.sentences:
        order = sentence.block
        if order + 2 >= len(blocks) or blocks[order + 1].kind != "item" or blocks[order].kind != "paragraph":
            continue
        figure = _announced(document.text, sentence, blocks[order].end)
        items = _items(document, order) if figure is not None else []
        if figure is not None and len(items) > 1:
            passages = tuple(Passage("list", one.start, one.end) for one in items)
            yield Relation(rule, {"announced": figure, "items": passages}, (sentence,))


def _announced(text: str, sentence: Sentence, end: int) -> Quantity | None:
    """The number that a sentence announces at the end of its block: "the following five measures:"."""
    if sentence.end != end or text[end - 1] != ":" or OPEN.search(sentence.form):
        return None
    figures = [one for one in sentence.mentions if isinstance(one, Quantity) and one.kind == "count"]
    if len(figures) != 1 or not announces(figures[0]):
        return None
    joint = _COLON.fullmatch(text, figures[0].span[1], end)
    if joint is None or is_elsewhere(joint["gap"], sentence, figures[0].span[1], end):
        return None
    return figures[0]


def _items(document: Document, order: int) -> list[Block]:
    """The items after a block, without those that stand further in than the first."""
    found: list[Block] = []
    for block in document.blocks[order + 1 :]:
        if block.kind != "item" or len(found) > _MOST:
            break
        found.append(block)
    indents = [_indent(document, one) for one in found]
    return [one for one, indent in zip(found, indents, strict=True) if indent <= indents[0] + 1]


def _indent(document: Document, item: Block) -> int:
    """How far in the mark of an item stands on its line; 0 where the text as given has no such marks."""
    field, start, _ = to_given(document.places, item.start, item.end)
    if field == "title":
        return 0
    given = document.places.given
    line = given.rfind("\n", max(0, start - _LONGEST_MARK), start) + 1
    before = given[line:start]
    return len(before) - len(before.lstrip()) if _MARK.match(before) else 0


def numbered_items(reading: Reading, rule: str) -> Iterator[Relation]:
    """Each announced number with the items numbered in its sentence: "three aims: (1) ..., (2) ... and (3) ..."."""
    text = reading.document.text
    for _, sentence in sentences_with(reading, (")",)):
        signs = list(_NUMBERED.finditer(text, sentence.start, sentence.end))
        if len(signs) < 2 or not _run_on([one["in"] or one["out"] for one in signs]):
            continue
        before = [one for one in sentence.mentions if isinstance(one, Quantity) and one.start < signs[0].start()]
        if not before or not announces(before[-1]) or before[-1].kind != "count":
            continue
        at, start = before[-1].span[1], signs[0].start()
        joint = _COLON.fullmatch(text, at, start) or (
            _AND.search(text, signs[-2].end(), signs[-1].start()) and _AS.fullmatch(text, at, start)
        )
        if joint and not is_elsewhere(joint["gap"], sentence, at, joint.end()):
            passages = tuple(
                Passage("list", one.start("sign"), item_end(text, one.end(), sentence.end)) for one in signs
            )
            yield Relation(rule, {"announced": before[-1], "items": passages}, (sentence,))


def _run_on(numbers: list[str]) -> bool:
    """Do the signs count from one on without a gap?"""
    for series in ([str(at) for at in range(1, _MOST)], list(_ROMAN), list("abcdefghijklmnop")):
        if numbers == series[: len(numbers)]:
            return True
    return False


LINKERS: Linkers = {
    "bulleted-items": Linker(frozenset({"announced", "items"}), bulleted_items, blocks=("item",)),
    "numbered-items": Linker(frozenset({"announced", "items"}), numbered_items, ((_FIRST_SIGN,),)),
}
