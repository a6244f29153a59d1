"""Things bought or sold by number and price, and what they come to: "24 desks at £310 each and six at £445 each"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from checker.late import late
from checker.marks import HEAD_END, KINDS
from checker.model import Quantity, Reading, Relation, Role, Sentence
from checker.relate.figures import marked
from checker.relate.linker import Linker, Linkers
from checker.relate.sentences import adjoin

_COUNT, _MONEY = KINDS["count"], KINDS["money"]
_EACH = late(
    rf"(?P<count>{_COUNT})(?:[^{_COUNT}{_MONEY},.;:()]{{0,40}}?{HEAD_END})?(?: [a-z-]+){{0,2}}?,? ?"
    rf"(?:\(|for |at |priced at |costing |sold at |sold for |worth )(?:just |only )?(?P<price>{_MONEY}) "
    r"(?:each|apiece|a (?:piece|head|copy|ticket)"
    r"|per (?:person|head|ticket|copy|unit|item))\b"
)
_SUM = late(
    rf"[^{_MONEY}{_COUNT};.]{{0,12}}?[,:;–—-]? ?"
    r"(?:(?:and|which|that|it|they|all|together|in all|for|at|a|an|the lot|to)\b,? ?)*"
    r"(?:total\w*(?: of| cost of)?|altogether|(?:came|comes|amount\w*|adds?) (?:up )?to|cost|costing|bill of"
    r"|bill for the lot of|makes?|making|made|raised|raising|brought in|takings of|giving|outlay of)"
    rf"(?: (?:him|her|it|them|the [a-z]+))? (?:a total of |just |only )*"
)
_SUM_NEXT = late(
    rf"^(?:that|this|it|together they|in all|altogether|the (?:total|bill|lot|cost|order|sum|outlay|invoice))\b"
    rf"[^{_MONEY}{_COUNT};]{{0,40}}?(?P<whole>{_MONEY})"
)
_OTHERWISE = late(
    r"\b(?:discount\w*|off|delivery|postage|deposit|fees?|including|plus|less|saving|instead|was|usual\w*|from"
    r"|up to|average|other|rest|remaining|also|(?:with|including|excluding|without) (?:vat|tax)|more|half)\b"
)
# What makes an amount one of another span or of something more: "£1,190 a week", "£210 after tips".
_NOT_OF_THESE = late(
    r" (?:a|each|every|per) (?:day|week|month|year|season)\b| (?:after|once|when|with|net)\b|, (?:after|with)\b"
)
_EACH_AT_ALL = late(r"\b(?:each|apiece|per (?:person|head|ticket|copy|unit|item)|a (?:piece|head|copy|ticket))\b")


def priced_items(reading: Reading, rule: str) -> Iterator[Relation]:
    """Two or more numbers of things with the price of each, and the amount that the sentence or the next calls all."""
    for order, sentence in enumerate(reading.sentences):
        form = sentence.form
        if form.count(_MONEY) < 2 or _COUNT not in form or _EACH_AT_ALL.search(form) is None:
            continue
        pairs = list(_EACH.finditer(form))
        if len(pairs) < 2 or _OTHERWISE.search(form, pairs[0].start()):
            continue
        at = marked(sentence)
        counts = [one for one in (at.get(pair.start("count")) for pair in pairs) if isinstance(one, Quantity)]
        prices = [one for one in (at.get(pair.start("price")) for pair in pairs) if isinstance(one, Quantity)]
        whole, used = _whole(reading, order, pairs)
        if (
            whole is None
            or not _are_plain([*counts, *prices, whole])
            or len({one.unit for one in (*prices, whole)}) > 1
        ):
            continue
        roles: dict[str, Role] = {"whole": whole, "counts": tuple(counts), "prices": tuple(prices)}
        yield Relation(rule, roles, used)


def _whole(
    reading: Reading, order: int, pairs: Sequence[re.Match[str]]
) -> tuple[Quantity | None, tuple[Sentence, ...]]:
    """The only other amount of a sentence, if it is called the sum; that of the next sentence if there is none."""
    sentence = reading.sentences[order]
    form = sentence.form
    priced = {pair.start("price") for pair in pairs}
    others = [mark for mark, sign in enumerate(form) if sign == _MONEY and mark not in priced]
    if len(others) == 1 and others[0] > pairs[-1].end() and _SUM.fullmatch(form, pairs[-1].end(), others[0]):
        one = None if _NOT_OF_THESE.match(form, others[0] + 1) else marked(sentence)[others[0]]
        return (one if isinstance(one, Quantity) else None), (sentence,)
    if others or order + 1 == len(reading.sentences):
        return None, ()
    after = reading.sentences[order + 1]
    match = _SUM_NEXT.match(after.form)
    if (
        match is None
        or _NOT_OF_THESE.match(after.form, match.end())
        or not adjoin(reading, sentence, after)
        or _OTHERWISE.search(after.form[: match.end()])
    ):
        return None, ()
    one = marked(after)[match.start("whole")]
    return (one if isinstance(one, Quantity) else None), (sentence, after)


def _are_plain(figures: Sequence[Quantity]) -> bool:
    return all(one.value and not one.range_part and not one.hedge for one in figures)


LINKERS: Linkers = {
    "priced-items": Linker(frozenset({"whole", "counts", "prices"}), priced_items, ((_EACH_AT_ALL,), (_MONEY,))),
}
