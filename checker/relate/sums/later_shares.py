"""A share that a later sentence or clause works out ("That was 42 per cent of those asked") from figures before it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from checker.extract.language.nouns import compatible
from checker.late import late
from checker.marks import ALL_KINDS, HEAD_END, KINDS
from checker.model import Quantity, Reading, Relation, Role
from checker.relate.figures import Figure, figures_in, marked
from checker.relate.hints import sentences_with
from checker.relate.linker import Linker, Linkers
from checker.relate.sums.fitting_shares import fitting_pairs
from checker.relate.sums.share_fits import fits, has_own_share, is_like

_SHARES = KINDS["percent"] + KINDS["ratio"]
_AMOUNTS = KINDS["count"] + KINDS["money"] + KINDS["measure"]
_RATE = (
    r"(?:an? |the )(?:(?P<rate>[a-z-]+) )?(?:rate|share|proportion|return|turnout|figure|average|success|response"
    r"|uptake) of "
)
_SOFT = r"(?:(?:that|just|only|almost|nearly|roughly|some|about|over|under|exactly|fully|well|a little|around) )*"
# What takes up the figures told before: "That was", "It represents", "At 40%, the rate", "With two in five of them".
_WORKS_OUT = (
    r"(?:'s|(?: also| now| still| therefore| thus)? (?:is|was|are|were|means?|meant|makes? (?:up )?|made(?: up)?"
    r"|amount(?:s|ed)? to"
    r"|represent(?:s|ed)?|gives?(?: [^,;]{1,25})?|gave(?: [^,;]{1,25})?|equals?|equates to|comes? to|came to"
    r"|works? out (?:at|as)|worked out (?:at|as)|account(?:s|ed)? for|corresponds to"
    r"|puts (?!the (?:rise|increase|fall|drop|cut|growth|decline|gain|jump)\b)[^,;]{1,30} at"
    r"|leaves [^,;]{1,30} at)) "
)
_TAKES_UP = late(
    rf"(?:^\"?(?:and |but |so )?|[;–—\x97] (?:and )?|, )(?:(?:that|this|these|they|it|which"
    rf"|the (?:figure|number|total)){_WORKS_OUT}{_SOFT}(?:{_RATE}{_SOFT}|an? )?|(?<!, )with {_SOFT}"
    rf"|^\"?(?:that|this) (?=. (?:[a-z]+ )?(?:rate|share|proportion)\b)"
    rf"|at {_SOFT}(?=.(?: of (?:the total|them|those), (?:it|this|that|they|these|the (?:figure|share|rate"
    rf"|number))\b|,[^,.;:]{{0,20}}\b(?P<rate_of>[a-z-]+) (?:figure|rate|share"
    rf"|proportion"
    rf"|percentage|number|result)\b)))(?P<share>[{_SHARES}])"
)
# "28 came back positive, a rate of 0.8 per cent".
_A_RATE = late(
    rf"(?P<part>[{_AMOUNTS}])(?:[^{ALL_KINDS},.;:()]{{0,60}}),(?: giving| or| "
    rf"making)? {_RATE}{_SOFT}(?P<share>[{_SHARES}])(?=[,.;]|$)"
)
# "Subscriptions made up 40% of revenue", both told in the sentence before.
_SUBJECT = late(
    rf"^(?:the )?(?P<subject>[a-z][a-z-]{{3,}})(?: [a-z-]+)? (?:therefore |thus |now )?(?:ma(?:de|kes?) up"
    rf"|account(?:s|ed)? for"
    rf"|represent(?:s|ed)?) {_SOFT}(?P<share>[{_SHARES}]) of (?:the |its |total |group "
    rf"|all )*(?P<base>[a-z][a-z-]{{3,}})(?=[,.;]|$)"
)
# "740 of these were old, 40 per cent of the backlog": the clause after the part takes it up.
_IN_CLAUSE = late(
    rf"(?P<part>[{_AMOUNTS}])(?:[^{ALL_KINDS},.;:()]{{0,30}}?{HEAD_END})? of (?:these|them|those|it|(?:the|our|its"
    rf"|their|his|her)"
    rf" (?P<whole>[{_AMOUNTS}]))[^{ALL_KINDS}.;:()]{{1,90}}(?:,|, or|, which (?:is|was)|, that is|, making up|, about"
    rf"| –| —)"
    rf" {_SOFT}(?P<share>[{_SHARES}])(?= of )"
)
# "Of the 96 stalls, 24 are let to bakers, one in four": the whole, its part and the share in one sentence.
_OF_WHOLE = late(
    rf"(?:^|[.;:\"] ?)(?:of|among|out of) (?:the |its |their |his |her |our |those |all |some )*(?:[a-z]+'s )?"
    rf"(?P<whole>[{_AMOUNTS}])[^{ALL_KINDS};:()]{{0,60}}?, {_SOFT}(?P<part>[{_AMOUNTS}])[^{ALL_KINDS},.;:()]{{1,90}}"
    rf"(?:,|, or|, that is|, representing|, about| –| —|,? \() ?{_SOFT}(?P<share>[{_SHARES}])"
    r"(?=[.,;)]|$| of (?:the total|the whole)\b)"
)
_MOVED = late(
    r" (?:of (?:a|an|last|that (?:of|in))\b|more|higher|lower|up|down|above|below|over|less|fewer|better|worse|too"
    r"|points?"
    r"|increase|rise|fall|drop|growth|discount|cut|reduction|gain|jump|decline|swing|stake|interest|off|year|chance"
    r"|likel"
    r"|smaller|larger|greater|bigger|faster|slower|on (?:the|last)|from|in favou?r)"
)
_RATES = late(
    r"\b(?:interest|growth|tax|inflation|exchange|annual|discount|unemployment) rate|\brate of (?:interest|growth)"
)
_OF_TOLD = late(
    rf" of (?:the |its |all (?:the )?|a total (?:of )?)?[^{ALL_KINDS},.;:()]{{0,40}}?(?P<whole>[{_AMOUNTS}])"
)
_END = r"(?:$|[,.;:)–—]| and\b| –| —)"
# What a share may be of without another word: all that was told.
_TOLD = late(
    r" (?:(?:response|success|return|reply|failure|pass|detection|refusal|rejection|approval|survival|hit) )?"
    r"(?:rate|return|uptake|turnout|response)\b(?! of| from| among| in\b| by)|"
    rf" of (?:them|it|those|these|the (?:total|whole|lot|sum|figure|money|number)|all|everyone|everything"
    rf"|the full amount"
    r"|(?:those|all|the people|all those|everyone) (?:asked|contacted|approached|invited|polled|surveyed|questioned"
    r"|tested|checked|examined|sampled|inspected|studied|interviewed|canvassed|seen|written to|counted|looked at"
    r"|on the (?:list|books)))"
    rf"{_END}|{_END}"
)
# The noun that a share is of, with one word after it at most: "of the posts vacant", "one in three applicants".
_BASE = late(
    rf" (?:of )?(?:the |its |their |his |her |our |all |these |those |that |this )*(?P<head>[a-z][\w'-]*){HEAD_END}?"
    rf"(?: (?!in\b|of\b|at\b|from\b|on\b|for\b|to\b|by\b|across\b|among\b|under\b|with\b)[a-z]+)?(?: [a-z]+)?{_END}"
)
_COMPARED = late(
    r"\b(?:than|from|against|versus|vs|compared (?:with|to)|per|every|each|aged|another|first|by)(?: (?:the|some"
    r"|about|just|only|a|an|its))* $"
)
_DATED = late(
    rf"(?:[^{ALL_KINDS},.;:()]{{0,40}}?{HEAD_END})? (?:in|on|during|for|last|this) ?[{KINDS['date']}{KINDS['year']}]"
)
_TIMED = late(rf"\bin [{KINDS['year']}]|\b(?:the|its|their) (?:last|previous) [a-z]")
_REACH = 2  # sentences with figures before the share in which the part and the whole may stand
_LEAST_STEM, _LONGEST_STEM = 4, 6  # letters by which the noun of a share is known again
_AROUND = 60
_ANY_RATE = frozenset("the a response success return overall low high total average final same poor good".split())


@dataclass(frozen=True, slots=True)
class _Told:
    """A share that takes up figures told before: where it ends, the part and whole in its own clause, and certainty."""

    share: Quantity
    order: int
    mark: int
    part: Figure | None
    whole: Figure | None
    sure: bool


def shares_told_later(reading: Reading, rule: str) -> Iterator[Relation]:
    """A share with each part and whole before it from which it may be worked out, as one group.

    What the share is said to be of must be what was told ("of them", "of those asked", the noun of the whole); where it
    is called something else, only figures that fit are given.
    """
    for order, sentence in sentences_with(reading, tuple(_SHARES)):
        for told in _shares(reading, order):
            near = _near(reading, told)
            group = f"{rule}@{told.share.start}"
            for part, whole in _pairs(told, near):
                fitting = fits(part.quantity, whole.quantity, told.share)
                if fitting or (
                    not _is_of_another_time(sentence.form, part, whole)
                    and not (whole is not told.whole and has_own_share(whole))
                    and _is_alone(told, near, part, whole)
                    and _is_sure(reading, told, whole)
                    and is_like(part.quantity, whole.quantity, told.share)
                ):
                    used = {one.start: one for one in (part.sentence, whole.sentence, sentence)}
                    roles: dict[str, Role] = {"part": part.quantity, "whole": whole.quantity, "share": told.share}
                    notes = ("+4 the share takes up what was told",)
                    yield Relation(rule, roles, tuple(used[start] for start in sorted(used)), notes, group)
        for share, part, whole in fitting_pairs(reading, order):
            used = {one.start: one for one in (part.sentence, whole.sentence, sentence)}
            roles = {"part": part.quantity, "whole": whole.quantity, "share": share}
            notes = ("the share is that of the part in the whole",)
            yield Relation(rule, roles, tuple(used[start] for start in sorted(used)), notes, f"{rule}@{share.start}")


def _is_of_another_time(form: str, part: Figure, whole: Figure) -> bool:
    """Does the sentence of the share tell a year, or the last of such events, and those of the figures do not?"""
    return bool(_TIMED.search(form)) and not any(_TIMED.search(one.sentence.form) for one in (part, whole))


def _shares(reading: Reading, order: int) -> Iterator[_Told]:
    """The shares of a sentence that take up figures told before."""
    sentence = reading.sentences[order]
    form = sentence.form
    match = _TAKES_UP.search(form) or _IN_CLAUSE.search(form) or _OF_WHOLE.search(form)
    match = match or _A_RATE.search(form) or _SUBJECT.match(form)
    if match is None or _RATES.search(form):
        return
    if match[0].startswith(", which") and not any(one in form[: match.start()] for one in _AMOUNTS):
        return  # "The gulls, which made up 71 per cent": a share of its own
    rate = match.groupdict().get("rate") or match.groupdict().get("rate_of")
    if rate and not _is_told_rate(reading, rate, order):
        return
    share, end = marked(sentence).get(match.start("share")), match.end("share")
    if not isinstance(share, Quantity) or not share.value or share.range_part or _MOVED.match(form, end):
        return
    figures = {one.mark: one for one in figures_in(sentence, order)}
    named = match.groupdict()
    part = figures.get(match.start("part")) if "part" in named else None
    whole = figures.get(match.start("whole")) if named.get("whole") else None
    told = _OF_TOLD.match(form, end)
    if told is not None and part is None:
        whole = figures.get(told.start("whole"))
        yield _Told(share, order, end, part, whole, sure=whole is not None)
        return
    if "subject" in named:
        part, whole = _named(reading, order, named["subject"]), _named(reading, order, named["base"])
        if part is None or whole is None:
            return
    yield _Told(share, order, end, part, whole, sure=part is not None or _TOLD.match(form, end) is not None)


def _named(reading: Reading, order: int, word: str) -> Figure | None:
    """The one figure of the sentence before that stands in the clause of a word."""
    if not order:
        return None
    before = reading.sentences[order - 1]
    stem = re.escape(word.rstrip("s")[:_LONGEST_STEM])
    found = [
        one
        for one in figures_in(before, order - 1)
        if re.search(rf"\b{stem}[a-z]*[^{ALL_KINDS},;]*$", one.before)
        or re.match(rf"[^{ALL_KINDS},;.]{{0,30}}\b{stem}", before.form[one.mark + 1 :])
    ]
    return found[0] if len(found) == 1 else None


def _is_told_rate(reading: Reading, rate: str, order: int) -> bool:
    """Is the rate named by a word of the sentences before it ("admission": "admitted"), or by one that fits any?"""
    before = reading.sentences[max(0, order - _REACH) : order]
    return rate in _ANY_RATE or any(f" {rate[:_LEAST_STEM]}" in one.form for one in before)


def _near(reading: Reading, told: _Told) -> list[Figure]:
    """The figures of the sentences before the share, as far as they belong together, and of its own before it."""
    found: list[Figure] = []
    block = reading.sentences[told.order].block
    for order in range(told.order, max(-1, told.order - _REACH - 1), -1):
        sentence = reading.sentences[order]
        if block - sentence.block > 1:
            break
        block = sentence.block
        some = [one for one in figures_in(sentence, order) if order < told.order or one.mark < told.mark]
        found = [one for one in some if _is_amount(one)] + found
    return found


def _is_amount(one: Figure) -> bool:
    """May the figure be a part or a whole: no bound, no end of a range, nothing that another is compared with?"""
    quantity = one.quantity
    plain = quantity.hedge in ("", "about", "over", "nearly", "under", "at_least") and not quantity.range_part
    return bool(plain and quantity.value and not _COMPARED.search(one.before[-40:]))


def _pairs(told: _Told, near: list[Figure]) -> Iterator[tuple[Figure, Figure]]:
    """The parts and wholes that the words leave open."""
    before = [one for one in near if one.order < told.order] or near
    for part in [told.part] if told.part else near if told.whole is None else before:
        for whole in [told.whole] if told.whole else near:
            if part is not whole and _may_be_of(part, whole, named=told.whole is not None and told.part is None):
                yield part, whole


def _may_be_of(part: Figure, whole: Figure, *, named: bool) -> bool:
    """May the one be some of the other: smaller, of the same measure and noun, and not the same thing at two times?"""
    one, other = part.quantity, whole.quantity
    if named and one.kind == "count" and other.noun and not one.noun:
        return False
    if (one.kind, one.unit) != (other.kind, other.unit) or (one.value or 0) >= (other.value or 0):
        return False
    if not named and one.noun and other.noun and not compatible(other.noun, one.noun):
        return False
    return not all(_DATED.match(each.sentence.form, each.mark + 1) for each in (part, whole))


def _is_sure(reading: Reading, told: _Told, whole: Figure) -> bool:
    """Is the share said to be of just this whole: by the whole's own noun, or by no word at all?"""
    if told.sure:
        return True
    base = _BASE.match(reading.sentences[told.order].form, told.mark)
    stem = base["head"].rstrip("s")[:_LONGEST_STEM] if base else ""
    if len(stem) < _LEAST_STEM:
        return False
    form = whole.sentence.form
    around = form[max(0, whole.mark - _AROUND) : whole.mark + _AROUND]
    return whole.quantity.noun.startswith(stem) or re.search(rf"\b{re.escape(stem)}", around) is not None


def _is_alone(told: _Told, near: list[Figure], part: Figure, whole: Figure) -> bool:
    """Do no further figures of the kind stand near, whatever they count, of which the share may be as well?

    Nor two figures of any kind in a sentence nearer to the share.
    """
    last = max(one.order for one in (part, whole))
    if sum(last < one.order < told.order for one in near) > 1:
        return False
    kind = (part.quantity.kind, part.quantity.unit)
    alike = [
        one for one in near if (one.quantity.kind, one.quantity.unit) == kind and one not in (told.part, told.whole)
    ]
    return len(alike) <= (told.part is None) + (told.whole is None)


LINKERS: Linkers = {
    "share-told-later": Linker(
        frozenset({"part", "whole", "share"}),
        shares_told_later,
        told=((_TAKES_UP, _IN_CLAUSE, _OF_WHOLE, _A_RATE, _SUBJECT),),
    ),
}
