"""A share in the headline and what the story opens with: "One in eight trains axed" over "602 of 4,816", "a tenth"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from fractions import Fraction
from itertools import combinations

from checker.intervals import Interval
from checker.late import late
from checker.marks import KINDS
from checker.model import CalendarDate, Quantity, Reading, Relation, Role, Sentence
from checker.precision import HARD, interval
from checker.relate.figures import marked
from checker.relate.linker import Linker, Linkers
from checker.relate.told.stated import title_sentences
from checker.relate.wording import content_words

_COUNT = KINDS["count"]
_PAIR = late(rf"(?P<part>{_COUNT}) (?:out )?of (?:(?:the|its|their|his|her|all|some|about) ){{0,2}}(?P<whole>{_COUNT})")
_NEWS = 2  # paragraphs below the headline that tell its news
_SHARED = 2  # words that headline and sentence have in common
_HUNDRED = 100
_ROUNDED, _ALMOST = Fraction(1, 40), Fraction(1, 100)  # by which a share may miss another that it is
_MOST = 12  # figures of a sentence that the headline may have worked out
# A change is no share of anything.
_WAY = (
    r"(?:up|down|ris(?:e|es|ing)|rose|risen|f[ae]ll(?:s|en|ing)?|increase\w*|decrease\w*|gr[eo]w\w*|jump\w*|drop\w*|cuts?"
    r"|climb\w*|surge\w*|slump\w*|gain\w*|lower|higher|more|less|fewer|rates?|stake|tax\w*|tariffs?|inflation|pay)"
)
_CHANGED_BY = late(rf"\b{_WAY}(?: [a-z]+)?(?: by| of| to| at)?(?: an?| about| nearly| almost| some| just)* $")
_AND_CHANGED = late(rf" (?:[a-z-]+ )?{_WAY}\b")
_HELD_AGAINST = late(
    r"\b(?:from|than|against|versus|compared (?:with|to))(?: (?:the|a|an|its|about|some|just|only|nearly|over"
    r"|under|previous|current|present|earlier))* \Z"
)
# Of some of them, or of another time.
_OTHERS = late(r"\b(?:of those|of whom|previous\w*|a year (?:ago|earlier)|compared|up from|down from|forecast\w*)\b")

# "One in five pupils cannot read".
_DENIED = late(r"[^,;:]{0,100}?(?:\b(?:not|cannot|never|unable|no longer)\b|n['’]t\b)")
_OF_THEM = late(r"\b(?:(?:of|among) (?:these|those|them|whom)|(?:the|an) ?other|the (?:rest|remaining))\b")


def headline_shares(reading: Reading, rule: str) -> Iterator[Relation]:
    """The only share of the headline with the only part and whole of the first paragraphs that tell the same news.

    If a share or other numbers of the copy give what the headline says, it is of those.
    """
    heads = title_sentences(reading)
    shares = [one for head in heads for one in head.mentions if isinstance(one, Quantity) and _is_share(one)]
    if len(shares) != 1:
        return
    if _is_told_again(reading, shares[0]):
        return
    words = content_words(" ".join(head.form for head in heads))
    below = [one for one in reading.sentences if heads[0].block < one.block <= heads[0].block + _NEWS]
    pairs = [pair for sentence in below for pair in _pairs(sentence)]
    if len(pairs) != 1:
        return
    part, whole, sentence = pairs[0]
    told = len(words & content_words(sentence.form)) >= _SHARED and not _is_of_others(sentence)
    if _fits(shares[0], part, whole) or (told and not _is_told_elsewhere(reading, shares[0])):
        roles: dict[str, Role] = {"share": shares[0], "part": part, "whole": whole}
        yield Relation(rule, roles, (*heads, sentence))


def shares_told_again(reading: Reading, rule: str) -> Iterator[Relation]:
    """The only share of the headline with the share that the story opens with, if nothing below gives the headline's.

    It is the first of the lead, in words of the headline, or the only one of the first paragraphs.
    """
    heads = title_sentences(reading)
    shares = [one for head in heads for one in head.mentions if isinstance(one, Quantity) and _is_share(one)]
    if len(shares) != 1 or shares[0].hedge or _is_of_change(heads, shares[0]):
        return
    (share,) = shares
    opening = [one for one in reading.sentences if heads[0].block < one.block <= heads[0].block + _NEWS]
    told = [(one, at) for at in opening for one in _shares(at)]
    if not any(_agree(share, one) for one, _ in told[:1]):  # one that is the headline's comes before another
        told.sort(key=lambda one: one[0].value != share.value or one[0].kind != share.kind)
    if not told or told[0][0].hedge or _is_of_others(told[0][1]) or _is_of_change([told[0][1]], told[0][0]):
        return
    again, sentence = told[0]
    if any(_is_denied(head, share) for head in heads) != _is_denied(sentence, again):
        return  # who can is not who cannot
    words = content_words(" ".join(head.form for head in heads))
    lead = reading.document.blocks[heads[0].block + 1].start
    above = content_words(reading.document.text[lead : sentence.end].lower())
    shared = len(words & content_words(sentence.form)) if sentence.block == heads[0].block + 1 else 0
    opens = share.start == heads[0].start and again.start == sentence.start
    alone = len({_as_part(one) for one, _ in told}) == 1 and len(words & above) > _SHARED
    if _agree(share, again) or (
        (shared >= _SHARED or alone) and not _may_be_made(reading, share, sure=opens or shared > _SHARED)
    ):
        yield Relation(rule, {"share": share, "again": again}, (*heads, sentence))


def _is_denied(sentence: Sentence, share: Quantity) -> bool:
    """Is it the share that does not do something, or cannot?"""
    mark = next((at for at, mention in marked(sentence).items() if mention is share), None)
    return mark is not None and _DENIED.match(sentence.form, mark + 1) is not None


def _shares(sentence: Sentence) -> Iterator[Quantity]:
    """The shares of a sentence that are not what another one is held against: "from 30 per cent to 20"."""
    for mark, one in marked(sentence).items():
        if isinstance(one, Quantity) and _is_share(one) and not _HELD_AGAINST.search(sentence.form, 0, mark):
            yield one


def _agree(one: Quantity, other: Quantity) -> bool:
    """Are two shares near each other, and may be the same as they are printed?"""
    near = abs(_as_part(one) - _as_part(other)) <= _ROUNDED
    return near and _left_open(one).equals(_left_open(other)).possible


def _left_open(share: Quantity) -> Interval:
    scale = Interval.point(Fraction(1, _HUNDRED) if share.kind == "percent" else Fraction(1))
    return interval(share, HARD, mixed=True) * scale


def _is_of_change(sentences: Sequence[Sentence], share: Quantity) -> bool:
    """Is it what something rose or fell by, or a rate?"""
    for one in sentences:
        mark = next((at for at, mention in marked(one).items() if mention is share), None)
        if mark is not None:
            return bool(_CHANGED_BY.search(one.form, 0, mark) or _AND_CHANGED.match(one.form, mark + 1))
    return True


def _may_be_made(reading: Reading, share: Quantity, *, sure: bool) -> bool:
    """Does anything below the headline come to its share: a share, the rest of one, two of them, two numbers?

    sure: it surely tells the same as the lead, so that only its very share counts.
    """
    told = _as_part(share)
    almost = _ALMOST / 2 if sure else _ALMOST
    wholes: list[Fraction] = []  # of the paragraph, for the parts that a further sentence gives of them
    block = -1
    for sentence in reading.sentences:
        below = [one for one in sentence.mentions if isinstance(one, Quantity) and one.start > share.end]
        parts = [_as_part(one) for one in below if _is_share(one)][:_MOST]
        made = [*parts, *(1 - one for one in parts), *(one + other for one, other in combinations(parts, 2))]
        counts = [one.value for one in below if one.kind == "count" and one.value and one.value > 1][:_MOST]
        wholes, block = wholes if sentence.block == block else [], sentence.block
        held = [*counts, *wholes] if _OF_THEM.search(sentence.form) else counts
        made += [one / other for one in counts for other in held if one < other]
        wholes += counts
        if any(abs(one - told) <= almost for one in made):
            return True
    return False


def _is_of_others(sentence: Sentence) -> bool:
    """Does a sentence speak of some of them, or of another time?"""
    dates = (one for one in sentence.mentions if isinstance(one, CalendarDate))
    return bool(_OTHERS.search(sentence.form)) or any(one.relative.startswith("last") for one in dates)


def _is_share(one: Quantity) -> bool:
    """Is it a part of a whole: "one in eight", "a third", "30 percent"?"""
    return one.kind in ("ratio", "percent") and one.value is not None and 0 < _as_part(one) < 1 and not one.range_part


def _as_part(share: Quantity) -> Fraction:
    value = share.value or Fraction(0)
    return value / _HUNDRED if share.kind == "percent" else value


def _pairs(sentence: Sentence) -> Iterator[tuple[Quantity, Quantity, Sentence]]:
    """The parts of wholes that a sentence gives as two numbers."""
    at = marked(sentence)
    for match in _PAIR.finditer(sentence.form):
        part, whole = at.get(match.start("part")), at.get(match.start("whole"))
        if isinstance(part, Quantity) and isinstance(whole, Quantity) and part.value and whole.value:
            yield part, whole, sentence


def _fits(share: Quantity, part: Quantity, whole: Quantity) -> bool:
    """Is the part that share of the whole, roughly?"""
    told = _as_part(share)
    held = (part.value or Fraction(0)) / (whole.value or Fraction(1))
    return abs(held - told) <= told / 10


def _is_told_again(reading: Reading, share: Quantity) -> bool:
    """Does the body give the headline's share again, in words or percent?"""
    told = _as_part(share)
    others = (one for one in reading.mentions() if isinstance(one, Quantity) and one.start > share.end)
    return any(_is_share(one) and abs(_as_part(one) - told) <= told / 10 for one in others)


def _is_told_elsewhere(reading: Reading, share: Quantity) -> bool:
    """Do two other numbers of the body give the headline's share?"""
    pairs = (pair for sentence in reading.sentences for pair in _pairs(sentence))
    return any(_fits(share, part, whole) for part, whole, _ in pairs)


LINKERS: Linkers = {
    "headline-shares-again": Linker(
        frozenset({"share", "again"}), shares_told_again, ((KINDS["ratio"], KINDS["percent"]),), blocks=("title",)
    ),
    "headline-shares": Linker(
        frozenset({"share", "part", "whole"}), headline_shares, told=((_PAIR,),), blocks=("title",)
    ),
}
