"""Things told one after the other by their order: "three tests. First, ... Second, ... And third, ..."."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass
from fractions import Fraction

from checker.extract.figures.words import ORDINAL_WORDS
from checker.extract.language import lexicon
from checker.extract.text import sentences
from checker.late import late
from checker.model import Passage, Quantity, Reading, Relation, Sentence
from checker.relate.linker import Linker, Linkers
from checker.relate.lists.announced import announces

_ORDER = ORDINAL_WORDS[:7]
_VERB = r"(?:is|was|are|were|will|would|concern(?:s|ed)|relate[sd]?|involve[sd]?|deal[st]|cover(?:s|ed))"
_TOLD = late(
    rf"(?P<last>And |Then |And then )?(?P<order>(?i:{'|'.join(_ORDER)}))(?:ly)?(?:,|:| [–—-]| (?=to |that |there |the "
    r"|it |we |they |he |she |a |an |its |our |by |because ))"
    r"|(?:And )?(?P<finally>(?i:finally|lastly|last))(?:,|:)"
    rf"|(?:And )?[Tt]he (?:(?P<the>{'|'.join(_ORDER)})|(?P<final>last|final))(?: (?P<noun>\w+))?,? {_VERB}\b"
)
# Another one told in the same sentence: "The third was noise, and the fourth the height of the chimney".
_BESIDE = late(
    rf"(?:,|;|,? (?P<and>and|while))(?: the)? (?:(?P<the>{'|'.join(_ORDER[1:])})|(?P<final>last|final))"
    rf"(?:,? {_VERB}\b|, | (?=(?:the|a|an|to|that|its|their|his|her|whether|how|why|what) ))"
)
# A sentence that may tell one more without numbering it.
_MAY_TELL = late(
    r"(?:And )?(?:Then|Next|After (?:that|this)|Later|Another|Also|An?other"
    r"|(?:A|The) (?:further|second|third|fourth|fifth|sixth|others?|final|last)|(?:\w+ ){1,4}also)\b"
)
# What is told in sentences of its own; of people and places one tells something else first and second.
_TOLD_OF = frozenset(
    """
    reason test thing condition step question problem point aim stage part way goal priority demand change lesson factor
    concern argument option charge rule principle issue challenge measure purpose objective task difference advantage
    benefit drawback risk element component phase recommendation proposal action theme finding conclusion fault flaw
    mistake error weakness strength threat danger idea theory explanation possibility scenario message request objection
    failing failure ground criterion requirement cause effect consequence promise pledge exception tip
    """.split()
)
_FARTHEST = 1500  # characters between the announcement and the first of the things
_LONGEST = 12  # sentences in which they are told


@dataclass(slots=True)
class _Telling:
    """What the sentences behind an announcement tell: the words that number things, and how sure their count is.

    ended: whether the words say that it is the last told so far. closed: whether nothing can follow it, as after
    "finally". doubtful: how many more may be told without a number.
    """

    items: list[Passage]
    ended: bool = False
    closed: bool = False
    doubtful: int = 0

    def read_as(self, number: Fraction) -> bool:
        """Do the sentences tell a number of things for sure, whether or not it is the one announced?"""
        if len(self.items) < 2:
            return False
        if self.doubtful:
            return len(self.items) == number
        return self.ended or len(self.items) >= number


def told_in_order(reading: Reading, rule: str) -> Iterator[Relation]:
    """Each announced number of things with the sentences behind it that tell the first, the second and so on.

    One told as the last ends them; without such a one more of them may be left untold, so that fewer prove nothing.
    """
    text = reading.document.text
    if "First" not in text and "The first" not in text:
        return
    for sentence in reading.sentences:
        figures = [one for one in sentence.mentions if isinstance(one, Quantity) and one.kind == "count"]
        if len(figures) != 1 or figures[0].noun not in _TOLD_OF or not announces(figures[0]):
            continue
        told = _told(reading, sentence, figures[0].noun)
        if told.read_as(figures[0].value or Fraction(0)):
            yield Relation(rule, {"announced": figures[0], "items": tuple(told.items)}, (sentence,))


def _told(reading: Reading, announcing: Sentence, noun: str) -> _Telling:
    """The words that number the sentences behind an announcement, as far as they count on from the first."""
    told = _Telling([])
    text = reading.document.text
    for start, end in _sentences_after(reading, announcing):
        match = _TOLD.match(text, start, end)
        if match is None and not told.items:
            return _Telling([])
        if match is None:
            told.doubtful += _MAY_TELL.match(text, start, end) is not None
            continue
        if match["noun"] and lexicon.singular(match["noun"]) not in (noun, "one"):
            return _Telling([])
        for one in (match, *_BESIDE.finditer(text, match.end(), end)):
            if not _goes_on(told, one):
                return _Telling([])
        if told.closed:
            break
    return told


def _goes_on(told: _Telling, match: re.Match[str]) -> bool:
    """Add what a match numbers; False if it is not the next in order."""
    said = match.groupdict()
    order = (said.get("order") or said["the"] or "").lower()
    if order and order != _ORDER[min(len(told.items), len(_ORDER) - 1)]:
        return False
    word = next(name for name in ("order", "finally", "the", "final") if said.get(name))
    told.items.append(Passage("list", *match.span(word)))
    told.closed = bool(said.get("finally") or said.get("final"))
    told.ended = told.closed or bool(said.get("and") or (said.get("last") and told.items[1:]))
    return True


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


LINKERS: Linkers = {
    "told-in-order": Linker(frozenset({"announced", "items"}), told_in_order, ((frozenset({"first", "firstly"}),),))
}
