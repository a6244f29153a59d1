"""Headlines in capitals, as releases print them above or within the copy, held against the phrase that repeats them."""

from __future__ import annotations

from collections.abc import Iterator

from checker.late import late
from checker.marks import HEAD_END
from checker.model import Mention, Reading, Relation
from checker.relate.linker import Linker, Linkers
from checker.relate.told.stated import Stated, agree, by_kind
from checker.relate.wording import content_words

_TOKEN = late(r"[^\W\d_]+|[^\w\s]")
_WINDOW = 120  # characters on each side of a figure in which a run of equal words is looked for
_FEWEST = 3  # content words in a run that headline and copy both have around the figure
_BESIDE = 15  # characters on each side of a figure that are all capitals in such a headline


def headline_in_capitals(reading: Reading, rule: str) -> Iterator[Relation]:
    """Each figure in a stretch of capitals with the first figure that stands in the same phrase of the copy."""
    text = reading.document.text
    if not any(in_capitals(text, one) for sentence in reading.sentences for one in sentence.mentions):
        return
    for found in reading.once(by_kind):
        heads = [one for one in found if in_capitals(text, one.figure)]
        for head in {head.size: head for head in heads}.values():
            again = [one for one in found if one not in heads and len(_same_wording(head, one)) >= _FEWEST]
            if again:
                best = next((one for one in again if agree(head, one)), None)
                if best is None and _told_in_the_copy(reading, head):
                    continue  # the copy has the headline's figure too, in other words: "35 of its 62 branches"
                best = best or again[0]
                said = ", ".join(sorted(_same_wording(head, best)))
                notes = (f"headline and copy both say {said} in one phrase",)
                yield Relation(rule, {"title": head.figure, "body": best.figure}, (head.sentence, best.sentence), notes)


def _told_in_the_copy(reading: Reading, head: Stated) -> bool:
    """Has the copy a figure of the headline's value, whatever it counts?"""
    text = reading.document.text
    value = getattr(head.figure, "value", None)
    return value is not None and any(
        getattr(one, "value", None) == value and not in_capitals(text, one) for one in reading.mentions()
    )


def in_capitals(text: str, figure: Mention) -> bool:
    """Are the words behind the figure capitals, and those before it, if there are any?"""
    if not text[figure.end : figure.end + _BESIDE].isupper():
        return False  # nearly all
    before = text[max(0, figure.start - _BESIDE) : figure.start]
    return before == before.upper()


def _same_wording(one: Stated, other: Stated) -> frozenset[str]:
    """The content words of the unbroken run of words around the figure that both sentences have."""
    run = (*_run(_before(one), _before(other)), *_run(_after(one), _after(other)))
    return content_words(" ".join(run))


def _before(stated: Stated) -> list[str]:
    form = stated.sentence.form
    return _TOKEN.findall(form[max(0, stated.mark - _WINDOW) : stated.mark].replace(HEAD_END, " "))[::-1]


def _after(stated: Stated) -> list[str]:
    return _TOKEN.findall(stated.sentence.form[stated.mark + 1 : stated.mark + _WINDOW].replace(HEAD_END, " "))


def _run(one: list[str], other: list[str]) -> Iterator[str]:
    for first, second in zip(one, other, strict=False):
        if first != second:
            return
        yield first


LINKERS: Linkers = {
    "headline-in-capitals": Linker(frozenset({"title", "body"}), headline_in_capitals),
}
