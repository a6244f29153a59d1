"""Items numbered one after the other in a paragraph: "five steps: 1. Fuel. Fill up. 2. Oil. Check it. ..."."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator

from checker.late import late
from checker.marks import KINDS
from checker.model import Passage, Quantity, Reading, Relation, Sentence
from checker.relate.linker import Linker, Linkers
from checker.relate.lists.announced import is_elsewhere
from checker.relate.lists.bullets import OPEN
from checker.relate.lists.list_pieces import item_end

_FIRST = late(r"(?P<gap>[^.:;!?()\"“”\n]{0,80}?)\s?:\s{1,3}(?P<sign>1[.)]) (?=[A-Z\"“])")
_NEXT = late(r"(?<=[^\d\s]) {1,3}(?P<sign>(?P<number>\d{1,2})[.)]) (?=[A-Z\"“])")
_CUE = late(r":\s{1,3}1[.)] ")
_MOST = 30
_FARTHEST = 1200  # characters from one sign to the next


def numbered_runs(reading: Reading, rule: str) -> Iterator[Relation]:
    """Each announced number with the items that are numbered behind its colon, in the same paragraph."""
    text = reading.document.text
    if _CUE.search(text) is None:
        return
    starts = [block.start for block in reading.document.blocks]
    for sentence in reading.sentences:
        figure = _last_count(text, sentence)
        first = _FIRST.match(text, figure.span[1]) if figure is not None else None
        if figure is None or first is None or OPEN.search(text, sentence.start, first.start("sign")):
            continue
        if is_elsewhere(first["gap"], sentence, figure.span[1], first.start("sign")):
            continue
        end = reading.document.blocks[bisect_right(starts, sentence.start) - 1].end
        signs = _run(text, first.start("sign"), end)
        if len(signs) > 1:
            items = tuple(Passage("list", at, item_end(text, at + 3, end)) for at in signs)
            yield Relation(rule, {"announced": figure, "items": items}, (sentence,))


def _last_count(text: str, sentence: Sentence) -> Quantity | None:
    """The last number of things before the sign of the first item, if a colon and a sign stand there at all."""
    cue = _CUE.search(text, sentence.start, sentence.end + len(" 1. "))
    if cue is None:
        return None
    before = [one for one in sentence.mentions if isinstance(one, Quantity) and one.start < cue.start()]
    if not before or before[-1].kind != "count" or not before[-1].noun or before[-1].hedge or before[-1].range_part:
        return None
    return before[-1] if before[-1].value in range(2, _MOST) else None


def _run(text: str, start: int, end: int) -> list[int]:
    """Where the signs 1, 2, 3 ... stand, as far as they count on in the paragraph; none if one is left out."""
    found = [start]
    for match in _NEXT.finditer(text, start + 1, end):
        number = int(match["number"])
        if number == len(found) + 1 and match.start() - found[-1] < _FARTHEST:
            found.append(match.start("sign"))
        elif number <= len(found) + 2:
            return []
    return found if len(found) <= _MOST else []


LINKERS: Linkers = {
    "numbered-runs": Linker(frozenset({"announced", "items"}), numbered_runs, ((KINDS["count"],), (":",)))
}
