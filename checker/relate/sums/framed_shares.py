"""A part with its share beside it, and the whole searched for among the figures around by what the share is of.

"It lent 52,400 books last year ... Of the books, 19,388, or 37%, went to children": the words beside the pair name what
it is of, and that many are told once before, in the headline or in the opening.
"""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction
from typing import NamedTuple

from checker.extract.language import lexicon
from checker.late import late
from checker.marks import ALL_KINDS, HEAD_END, KINDS
from checker.model import Quantity, Reading, Relation, Role, Sentence
from checker.relate.figures import Figure, marked
from checker.relate.hints import sentences_with
from checker.relate.linker import Linker, Linkers
from checker.relate.sentences import both

_PERCENT, _RATIO, _COUNT = KINDS["percent"], KINDS["ratio"], KINDS["count"]
_AMOUNT = f"[{_COUNT}{KINDS['money']}{KINDS['measure']}]"
_SHARE = f"(?P<share>[{_PERCENT}{_RATIO}])"
_ABOUT = r"(?:(?:about|just|some|only|exactly|nearly|almost|roughly|over|under) )*"
_WORDS = rf"[^{ALL_KINDS},;:.()]"
_WHEN = f"[{KINDS['date']}{KINDS['year']}{KINDS['duration']}]"
_THINGS = rf"(?P<things>{_WORDS}{{2,30}}?)"
_ALL = r"(?:the|all|all the|all of the|those|these) "
_END = r"(?=[,.;:)]|$| (?:were|was|are|is|had|have|has|came|come|went|go|said|did|do|by|and|but|while)\b)"
# "Of the books, 19,388, or 37%,": what they are of stands first.
_OF_FIRST = late(
    rf"(?:^|[;:\"] ?|\b(?:and|but|that) )(?:of|among) {_ALL}{_THINGS}, {_ABOUT}(?P<part>{_AMOUNT})"
    rf"(?: of them)?(?:,? or |, | \(){_ABOUT}{_SHARE}(?! of\b){_END}"
)
# "3,110 of the scans, or 36 per cent,", "3,110 of the scans (36 per cent)".
_SOME_OF = late(
    rf"(?P<part>{_AMOUNT}){HEAD_END}? of {_ALL}{_THINGS}{HEAD_END}?(?:,? or |, | \(){_ABOUT}{_SHARE}(?! of\b){_END}"
)
# "A quarter of the flats, 55,", "37% of the books, or 19,388,".
_SHARE_OF = late(rf"{_SHARE} of {_ALL}{_THINGS}(?:,? or |, | \(){_ABOUT}(?P<part>{_AMOUNT})(?: of them)?(?=[,.;:)]|$)")
# "19,388 books, or 37% of the books", "62 people, a third of the patients".
_OF_LAST = late(
    rf"(?P<part>{_AMOUNT})(?:{_WORDS}{{0,40}}{HEAD_END})?(?: {_WORDS}{{2,25}})?(?:,? or |, | \(){_ABOUT}{_SHARE}"
    rf" of {_ALL}{_THINGS}{_END}"
)
_PAIRS = (_OF_FIRST, _SOME_OF, _SHARE_OF, _OF_LAST)
# What makes the things narrower than those told before: "of the books on loan", "of those asked".
_NARROWER = late(
    r"\b(?:in|on|at|from|for|with|under|over|aged|who|that|which|by|within|between|among|outside|inside|than|to|new|other"
    r"|first|last|remaining|rest|[a-z]+ed|sold|sent|left|given|held|known|seen|found)\b"
)
_CHANGED = late(
    r"\b(?:up|down|by|rose|fell|grew|ris\w+|fall\w*|gain\w*|los[st]\w*|drop\w*|increas\w+|decreas\w+|cut|than|from"
    r"|against|another|further|extra|more|average|mean|each|every|per)(?: (?:of|by|to|the|an?|about|some|just))* \Z"
)
_COMPARED = late(
    r"\b(?:than|from|against|versus|compared (?:with|to)|record of|twice|target|goal|most|up to|limit|every|per|another"
    r"|further|extra|first|last|other|average|mean|at least|of (?:the|its|their|those|these))(?: (?:the|an?|just|some"
    r"|about|its|previous|earlier))* \Z"
)
_NO_WHOLE = late(
    rf"{_WORDS}{{0,40}}{HEAD_END} ?(?:of|(?:in|from|at|on)(?! (?:the |its )?(?:[a-z]+ )?{_WHEN})|who|that|aged|under"
    rf"|over|with)\b|{_WORDS}{{0,40}} (?:more|fewer|less|higher|lower|each|apiece|a (?:day|week|month|year))\b"
)
_TOTALS = frozenset(("total", "whole", "lot"))
_OPENING = 3  # sentences with figures at the top in which what the copy is about is counted
_LEAD = 2  # of these, where the count is of what the copy is about, however it is described
_BEFORE = 3  # and before the pair
_LIKE = 4  # an amount of which the part is another share by far is some other amount


class _Pair(NamedTuple):
    """A part and its share, the noun for what they are of, and where they stand."""

    part: Quantity
    share: Quantity
    noun: str
    sentence: Sentence
    order: int
    start: int


def framed_shares(reading: Reading, rule: str) -> Iterator[Relation]:
    """Each part and share of things by name, with the count of these that it fits, or else the only plain one."""
    for order, sentence in sentences_with(reading, (_PERCENT, _RATIO)):
        for pair in _pairs(sentence, order):
            whole = _whole(reading, pair)
            if whole is not None:
                roles: dict[str, Role] = {"share": pair.share, "part": pair.part, "whole": whole.quantity}
                yield Relation(rule, roles, both(whole.sentence, sentence))


def _pairs(sentence: Sentence, order: int) -> Iterator[_Pair]:
    form, at = sentence.form, marked(sentence)
    for pattern in _PAIRS:
        for match in pattern.finditer(form):
            part, share = at.get(match.start("part")), at.get(match.start("share"))
            things = match["things"].replace(HEAD_END, "").strip()
            if not isinstance(part, Quantity) or not isinstance(share, Quantity) or not part.value or not share.value:
                continue
            if part.range_part or share.range_part or part.more or _NARROWER.search(things):
                continue
            if _CHANGED.search(form[: match.start("part")]) or _CHANGED.search(form[: match.start("share")]):
                continue
            noun = lexicon.singular(things.split()[-1])
            noun = part.noun if noun in _TOTALS else noun
            yield _Pair(part, share, noun, sentence, order, match.start())


def _whole(reading: Reading, pair: _Pair) -> Figure | None:
    """The count of the things that the pair fits; else the only one in reach that is told for itself."""
    told = [one for one in _counts(reading, pair) if (one.quantity.value or 0) > (pair.part.value or 0)]
    fitting = [one for one in told if fits(pair.part, one.quantity, pair.share)]
    if fitting:
        return fitting[-1]
    near = [one for one in told if one.order < _OPENING or pair.order - _BEFORE <= one.order]
    plain = [one for one in near if _is_plain(one) and is_like(pair.part, one.quantity, pair.share)]
    return plain[-1] if len({one.quantity.value for one in plain}) == 1 else None


def _counts(reading: Reading, pair: _Pair) -> Iterator[Figure]:
    """The figures told up to the pair that count the things it is of."""
    for order in range(pair.order + 1):
        sentence = reading.sentences[order]
        for mark, one in marked(sentence).items():
            if order == pair.order and mark >= pair.start:
                return
            if isinstance(one, Quantity) and one.value and one.noun == pair.noun and one.kind == pair.part.kind:
                yield Figure(one, sentence, order, mark)


def _is_plain(one: Figure) -> bool:
    quantity = one.quantity
    odd = quantity.range_part or quantity.of_whole or quantity.more or quantity.modifiers or quantity.hedge not in ("",)
    narrower = one.order >= _LEAD and _NO_WHOLE.match(one.sentence.form, one.mark + 1)
    return not (odd or narrower or _COMPARED.search(one.before))


def is_like(part: Quantity, whole: Quantity, share: Quantity) -> bool:
    """Is the part nearly such a share of the whole, so that one of the three may be a slip?"""
    found = (part.value or Fraction(0)) / (whole.value or 1)
    asked = (share.value or Fraction(0)) / (100 if share.kind == "percent" else 1)
    return asked / _LIKE < found < asked * _LIKE


def fits(part: Quantity, whole: Quantity, share: Quantity) -> bool:
    """Is the part the share of the whole, as near as the three are printed?"""
    low = ((part.value or 0) - part.step / 2) / ((whole.value or 0) + whole.step / 2)
    high = ((part.value or 0) + part.step / 2) / max((whole.value or 0) - whole.step / 2, Fraction(1, 100))
    scale = Fraction(1, 100) if share.kind == "percent" else Fraction(1)
    leeway = share.step * scale if share.kind == "percent" else Fraction(1, 50)
    asked = (share.value or Fraction(0)) * scale
    return low - leeway <= asked <= high + leeway


LINKERS: Linkers = {
    "framed-shares": Linker(frozenset({"share", "part", "whole"}), framed_shares, (_PAIRS,)),
}
