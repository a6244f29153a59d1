"""Things told one sentence after the other by their order: "three tests. First, ... Second, ... And third, ..."."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator

from checker.extract.text import sentences
from checker.model import Passage, Quantity, Reading, Relation, Sentence
from checker.relate.late import late
from checker.relate.linker import Linker, Linkers
from checker.relate.lists.announced import announces

_ORDER = ("first", "second", "third", "fourth", "fifth", "sixth", "seventh")
_TOLD = late(
    rf"(?P<last>And |Then |And then )?(?P<order>(?i:{'|'.join(_ORDER)}))(?:ly)?(?:,|:| [–—-]| (?=to |that |there |the "
    r"|it |we |they |he |she |a |an |its |our |by |because ))"
    r"|(?:And )?(?P<finally>(?i:finally|lastly|last))(?:,|:)"
)
# What is told in sentences of its own; of people and places one tells something else first and second.
_TOLD_OF = frozenset(
    """
    reason test thing condition step question problem point aim stage part way goal priority demand change lesson factor
    concern argument option charge rule principle issue challenge measure purpose objective task difference advantage
    benefit drawback risk element component phase recommendation proposal action theme finding conclusion fault flaw
    mistake error weakness strength threat danger idea theory explanation possibility scenario message request objection
    ground criterion requirement cause effect consequence promise pledge exception tip
    """.split()
)
_FARTHEST = 1500  # characters between the announcement and the first of the things
_LONGEST = 12  # sentences in which they are told


def told_in_order(reading: Reading, rule: str) -> Iterator[Relation]:
    """Each announced number of things with the sentences behind it that tell the first, the second and so on.

    One told as the last ends them; without such a one more of them may be left untold, so that fewer prove nothing.
    """
    text = reading.document.text
    if "First" not in text:
        return
    for sentence in reading.sentences:
        figures = [one for one in sentence.mentions if isinstance(one, Quantity) and one.kind == "count"]
        if len(figures) != 1 or figures[0].noun not in _TOLD_OF or not announces(figures[0]):
            continue
        told, ended = _told(reading, sentence)
        number = figures[0].value or 0
        if len(told) > 1 and (ended or len(told) >= number):
            yield Relation(rule, {"announced": figures[0], "items": tuple(told)}, (sentence,))


def _told(reading: Reading, announcing: Sentence) -> tuple[list[Passage], bool]:
    """The words that number the sentences behind an announcement, and whether one is told as the last."""
    found: list[Passage] = []
    ended = False
    for start, end in _sentences_after(reading, announcing):
        match = _TOLD.match(reading.document.text, start, end)
        if match is None and not found:
            return [], False
        if match is None:
            continue
        if match["order"] and match["order"].lower() != _ORDER[min(len(found), len(_ORDER) - 1)]:
            return [], False
        found.append(Passage("list", *match.span(match.lastgroup or 0)))
        ended = bool(match["finally"] or (match["last"] and found[1:]))
        if ended:
            break
    return found, ended


def _sentences_after(reading: Reading, announcing: Sentence) -> Iterator[tuple[int, int]]:
    """The sentences that follow one, in its block and in those after it."""
    document = reading.document
    blocks = document.blocks
    at = max(0, bisect_left(blocks, announcing.end, key=lambda block: block.end))
    left = _LONGEST
    for block in blocks[at:]:
        if block.start - announcing.end > _FARTHEST or block.kind == "heading":
            return
        for start, end in sentences(document.text, max(block.start, announcing.end), block.end):
            yield start, end
            left -= 1
            if not left:
                return


LINKERS: Linkers = {"told-in-order": Linker(frozenset({"announced", "items"}), told_in_order)}
