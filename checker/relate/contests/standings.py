"""Points in a league: the side that the copy puts on top has no fewer than another that it names beside it."""

from __future__ import annotations

from collections.abc import Iterator

from checker.late import late
from checker.marks import HEAD_END, KINDS
from checker.model import Quantity, Reading, Relation, Sentence
from checker.relate.figures import marked
from checker.relate.hints import sentences_with
from checker.relate.linker import Linker, Linkers

_COUNT = KINDS["count"]
_POINTS = rf"(?P<points>{_COUNT})(?: points?{HEAD_END})?"
_TOP = late(
    r"\b(?:stay|stays|stayed|remain|remains|remained|go|goes|went|are|is|still|sit|sits|move|moved|moves|back|clear) "
    rf"(?:at the )?top (?:of (?:the )?[a-z' ]{{2,30}} )?(?:on|with) {_POINTS}"
    rf"|\b(?:leaders|leader) [a-z' ]{{3,30}},? (?:on|with|who have|have|are on) (?P<led>{_COUNT}) points{HEAD_END}"
)
_OTHERS = late(
    r"\b(?:takes|took|lifts|lifted|puts|moves?|moved|leaves|left|climbed|climb|have|has|are|stay|remain|up)"
    rf"(?: [a-z'-]+){{0,5}}? (?:to|on|have|has|with)?(?:(?<= )| )(?P<points>{_COUNT}) points?{HEAD_END}"
)


def points_of_the_top(reading: Reading, rule: str) -> Iterator[Relation]:
    """The points of the side on top with those of each other side in the same paragraph."""
    if "top" not in reading.document.text and "leader" not in reading.document.text:
        return
    for order, sentence in sentences_with(reading, ("top", "leader")):
        if _COUNT not in sentence.form:
            continue
        match = _TOP.search(sentence.form)
        top = marked(sentence).get(match.start("points" if match["points"] else "led")) if match else None
        if not isinstance(top, Quantity) or top.hedge or sentence.form.count(" top ") > 1:
            continue
        for near in reading.sentences[max(0, order - 1) : order + 2]:
            if near.block != sentence.block:
                continue
            for other in _points(near):
                if other is not top:
                    spanned = (
                        (near,) if near is sentence else tuple(sorted((near, sentence), key=lambda one: one.start))
                    )
                    yield Relation(rule, {"top": top, "other": other}, spanned)


def _points(sentence: Sentence) -> Iterator[Quantity]:
    for match in _OTHERS.finditer(sentence.form):
        found = marked(sentence).get(match.start("points"))
        if isinstance(found, Quantity) and not found.hedge and not found.more:
            yield found


LINKERS: Linkers = {
    "points-of-the-top": Linker(frozenset({"other", "top"}), points_of_the_top, ((_TOP,),)),
}
