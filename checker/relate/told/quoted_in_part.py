"""A few words quoted in the first paragraphs, with the whole quotation further down that they are taken from."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from checker.extract.language import lexicon
from checker.extract.language.quotes import quotations, same_speaker, speaker
from checker.late import late
from checker.model import Block, Passage, Reading, Relation
from checker.relate.linker import Linker, Linkers
from checker.relate.told.quoted import Words, one_word_off, words_of
from checker.relate.wording import content_words

_OPENING_BLOCKS = 5  # blocks in which copy quotes in part what it quotes in full below
_FEWEST, _MOST = 4, 25  # words of a part
_SHARED = 2  # words that say something and that a part must share with a quotation that has another word
_BESIDE = 60  # characters to either side of a part in which it is told whose it is
_THE = late(r"\b(?:the|its|their|his|her) ([a-z]+(?: [a-z]+)?)\b")
_PART = late(r"[\"“][a-z]")  # how one begins
_MARKS = "\"“”'‘’"
_SMALL = late(rf"[{_MARKS}](?<!\w.)[{_MARKS}]*[^\W\d_A-Z]")


def quoted_in_part(reading: Reading, rule: str) -> Iterator[Relation]:
    """Each part of a quotation in the first paragraphs with the same words of a later one, or all but one of them."""
    blocks = [block for block in reading.document.blocks if block.kind in ("paragraph", "item")]
    text = reading.document.text
    opening = blocks[:_OPENING_BLOCKS]
    if not opening or _PART.search(text, opening[0].start, opening[-1].end) is None:
        return
    parts = [(at, words) for at, block in enumerate(opening) for words in _parts(text, block.start, block.end)]
    if not parts:
        return
    for at, part in parts:
        found = _repeated(reading, part, list(_quoted_below(text, blocks[at + 1 :], part)))
        if found is not None:
            yield Relation(rule, {"part": part.passage(0, len(part.words)), "quote": found}, ())


def _quoted_below(text: str, blocks: Sequence[Block], part: Words) -> Iterator[Words]:
    """The quotations of the blocks, if one of the two longest words of a part stands in the block at all."""
    longest = sorted(part.words, key=len)[-2:]
    for block in blocks:
        printed = text[block.start : block.end].lower()
        if any(word in printed for word in longest):
            for one in quotations(text, block.start, block.end):
                yield words_of(text, one.start, one.end)


def _parts(text: str, start: int, end: int) -> Iterator[Words]:
    """The quotations of a paragraph that are no sentences: they begin with a small letter and have no full stop."""
    if _SMALL.search(text, start, end) is None:
        return
    for one in quotations(text, start, end):
        printed = text[one.start : one.end].strip(_MARKS)
        if printed[:1].islower() and not one.open and not any(sign in printed for sign in ".!?"):
            words = words_of(text, one.start, one.end)
            if _FEWEST <= len(words.words) <= _MOST:
                yield words


def _repeated(reading: Reading, part: Words, said: list[Words]) -> Passage | None:
    """The same words of a later quotation, or the only ones that have another word, if of one speaker."""
    length = len(part.words)
    near: list[Passage] = []
    for one in said:
        for at in range(len(one.words) - length + 1):
            same = one.words[at : at + length]
            if same == part.words:
                return one.passage(at, at + length)
            if one_word_off(part.words, same) and _share(part.words, same):
                near.append(one.passage(at, at + length))
    if len(near) != 1:
        return None
    above, below = (speaker(reading.document, place) for place in (part.places[0][0], near[0].start))
    if above[:1].isupper() and below[:1].isupper():
        return near[0] if same_speaker(above, below) else None
    others = (speaker(reading.document, one.places[0][0]) for one in said if one.places)  # several may speak
    alone = all(same_speaker(below, other) is not False for other in others if other[:1].isupper())
    return near[0] if alone and below and _of_one_person(reading.document.text, part) else None


def _of_one_person(text: str, part: Words) -> bool:
    """Is a part quoted from one person without a name, such as "the mayor", and not from "the union" or "critics"?"""
    start, end = part.places[0][0], part.places[-1][1]
    beside = text[max(0, start - _BESIDE) : start].rpartition("\n")[2] + text[end : end + _BESIDE].partition("\n")[0]
    words = " ".join(_THE.findall(beside.lower())).split()
    return any(lexicon.classes(word) & lexicon.PERSON for word in words)


def _share(part: tuple[str, ...], same: tuple[str, ...]) -> bool:
    """Do the words that both have say enough to be of one utterance?"""
    both = " ".join(one for one, other in zip(part, same, strict=True) if one == other)
    return len(content_words(both)) >= _SHARED


LINKERS: Linkers = {"quoted-in-part": Linker(frozenset({"part", "quote"}), quoted_in_part)}
