"""A part with its share ("$24m, or 40 percent") and the whole that it is of, told shortly before."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from fractions import Fraction

from checker.extract.language.nouns import compatible
from checker.late import late
from checker.marks import ALL_KINDS, HEAD_END, KINDS
from checker.model import Quantity, Reading, Relation, Role, Sentence
from checker.relate.figures import PART_KINDS, marked
from checker.relate.hints import sentences_with
from checker.relate.linker import Linker, Linkers
from checker.relate.sums.share_fits import fits, fits_with_rest
from checker.relate.sums.side_by_side import OF_THEM, is_side_by_side

_PARTS = f"[{''.join(KINDS[kind] for kind in PART_KINDS)}]"
_SHARES = f"[{KINDS['percent']}{KINDS['ratio']}]"
_BASE = rf"(?: of (?:the |its |their |all |that |this |those |these )*(?P<base>[^{ALL_KINDS},.;:()–—]{{2,40}}?))?"
_AFTER_BASE = "which who that versus against up from in at but and was were has have had is are came will remain"
_END = rf"(?=[,.;:)–—]|$| (?:{_AFTER_BASE.replace(' ', '|')})\b)"
# "$24m, or 40 percent", "24 of them, one in three", "24 people (40 per cent of those affected)".
_JOINT = (
    r"(?:,? (?:or|representing|accounting for|equal to|equivalent to|making up|which is|that is|amounting to"
    r"|comprising)"
    r"|,| \(|:| (?:represent(?:s|ed)|account(?:s|ed) for|ma(?:kes|de) up|is|was|equals))(?: (?:exactly"
    r"|precisely|just|only|or))*"
)
_NOUN = rf"(?:[^{ALL_KINDS},.;:()]{{0,40}}{HEAD_END})?"
_PAIR = late(
    rf"(?P<part>{_PARTS}){_NOUN}(?: of (?:them|those|these|it|which|whom))?(?: [a-z'][a-z' {KINDS['date']}-]{{0,30}})?"
    rf"{_JOINT} ?(?P<share>{_SHARES}){_BASE}{_END}"
)
# "75 percent of it, $18m", "half of them, 12 people".
_OF_IT = late(
    rf"(?P<share>{_SHARES}) of (?P<base>it|that|them|this sum|this|these|those|the new \w+|the \w+)(?:,| \("
    rf"|, or|:| –| —)"
    rf" (?:or )?(?P<part>{_PARTS}){_NOUN}(?: of (?:them|those))?(?=[,.;)–—]| –)"
)
# "Rye brought in $18m of it, a 40 per cent share".
_A_SHARE = late(
    rf"(?P<part>{_PARTS}){_NOUN} of (?:it|them|that|those|this|the total),? (?:or |giving it |making )?an? "
    rf"(?P<share>{KINDS['percent']}) share(?P<base>)(?=[,.;:)–—]|$)"
)
# "a profit of $18m, giving a margin of 12 percent".
_MARGIN = late(
    rf"(?P<part>{KINDS['money']}),? (?:giving|for|or|with|yielding|making|representing|which is)? ?an? "
    rf"(?:operating |profit |net |pre-tax |trading )?margin of (?P<share>{KINDS['percent']})(?P<base>)"
)
_CHANGED = late(
    r"\b(?:increase|rise|gain|fall|drop|decline|decrease|reduction) in [^,.;:]{2,40} of $"
    r"|\b(?:up|down|by|compared to|compared with|versus|against|grew|growing|grow|climbed|jumped|rose|fell|rise"
    r"|fall|increase\w*|decrease\w*|drop\w*"
    r"|gain\w*|lost|lose|loss|cut|than|from"
    r"|margin|lead|ahead|averag\w*"
    r"|another|further|additional|profit|fined|discount|per|each|bonus|tax|interest|dividend)"
    r"(?: (?:of|a|an|the|its|their|some|about|just|nearly|only))* $"
)
_LATER = late(
    rf"\)? of (?:the |those |these )?{_PARTS}"
    r"|,? (?:short of|shy of|more|higher|lower|less|fewer|up|down|above|below|year-on-year|a year|per|over|growth|rise"
    r"|increase"
    r"|cut|off|stake"
    rf"|interest)\b| and {_SHARES}| from {_PARTS}| (?:in|for) (?:the )?[{KINDS['date']}{KINDS['year']}]"
)
_OF_THE_PART = frozenset("them these which whom it".split())
# A value that another one is compared with is not the whole: "down from 107", "(2023: 41)".
_COMPARED = late(
    r"\b(?:from|than|against|versus|compared (?:with|to)|target of|twice|record of)"
    r"(?: (?:the|a|an|its|just|some|about|previous|earlier))* $|\([^()]{0,20}: $"
)
_OTHER_SIDE = late(rf"{KINDS['count']}(?: votes)?{HEAD_END}? to $")
# Nor is one side of a vote, or what is some of another amount.
_NO_WHOLE = late(
    rf"(?: votes{HEAD_END})? (?:to|against|for and|in favou?r and) {KINDS['count']}"
    rf"|[^{ALL_KINDS}.,;:]{{0,20}} (?:out )?of (?:its|the|their|his|her) {_PARTS}"
)
# A figure with a share of its own is one more part: "4,200 of the new forms (37 percent)".
_OWN_SHARE = late(
    rf"[^{ALL_KINDS}.;:(]{{0,80}}(?:\(|, or |, which is )(?:about |some |or |nearly )?{_SHARES}"
    r"(?! of (?!the (?:outstanding|shares|stock|company)\b))"
)
_GENERAL = frozenset(
    "total totals whole sum amount overall all everything lot them those it that this these list goal target"
    " number grand".split()
)
_ALIKE = (
    ("increase", "rise", "gain", "added", "rose", "grew", "created", "more"),
    ("sales", "revenue", "revenues", "turnover"),
    ("budget", "spending", "spend", "expenditure", "cost"),
    ("target", "goal", "aim", "quota", "capped", "needs", "needed"),
    ("crop", "harvest", "production", "output"),
    ("nights", "stays"),
)
_OWNERS = frozenset("group company country net our annual full new remaining overall entire council's".split())
# What narrows the share after it, and before its part.
_SCOPED = late(
    rf",? (?:of|from(?! (?:a )?{_PARTS})|in|at|on|among|along|within|across|under|aged|outside|inside|worldwide"
    r"|nationally|locally|overseas"
    r"|abroad|over|between) (?!(?:total|all|the (?:total|whole|end))\b)"
)
# "90 of 450 did not, or 20 percent", "gave six to an ally, 34.2 percent", "the 640 in the barn, 47 percent": these
# are no parts of which the share is told.
_WHOLE_ITSELF = late(rf"{_PARTS}{_NOUN} (?:out )?of (?:the |those |these |its |their |all )*\Z")
_NOT_BESIDE = late(rf"{_NOUN} (?:to|for|by|with|from|[a-z]+ing)\b[^,]*, ?\Z")
_NO_DATES = "".join(sign for kind, sign in KINDS.items() if kind not in ("date", "year"))
_OF_OTHERS = late(
    rf"(?:^|[.;:\"] ?)(?:of|among|in|from|for|at) (?!which\b|them\b|these,|those,)[^{_NO_DATES},;:]{{3,60}},"
    r" (?:[a-z]+ ){0,6}$"
)
_OF_SOME = late(r"\b(?:of|among|for) (?:the |those |all )?(?!them\b|these\b|those\b|total\b)[a-z-]+ \Z")
_OF_THEM_BEFORE = late(r"\b(?:of|among) (?:them|those|these|whom|which),? (?:[a-z]+ ){0,3}\Z")
_SENTENCES = 2  # with figures, before the pair, in which an amount may be the whole
_NAMED = 5  # and where the share says what it is of
_FARTHEST = 60  # and in which one that fits is taken for it
_AFTER = 2
_AROUND = 80  # how far from an amount its name stands, in characters of the form
_LIKE = 3  # an amount of which the part is another share by far is some other amount


@dataclass(frozen=True, slots=True)
class _Pair:
    """A part and its share, where they begin in the form of their sentence, and what the share is said to be of."""

    part: Quantity
    share: Quantity
    start: int
    base: str
    of_them: bool = False  # is it told of those in the words before: "of them", "Of those, 310, or 40 per cent"?
    scoped: bool = False  # may the words around narrow what the share is of: "Of those charged, 310, or 40 per cent"?


def shares_of_told(reading: Reading, rule: str) -> Iterator[Relation]:
    """A part and its share with each amount shortly before them that may be the whole; one group for each pair.

    An amount anywhere in the document that fits is taken for the whole as well. Of those nearby that do not, ones with
    the noun of the part come first.
    """
    for order, sentence in sentences_with(reading, (KINDS["percent"], KINDS["ratio"])):
        for pair in _pairs(sentence):
            found = list(_candidates(reading, order, pair))
            if fits_with_rest(pair.part, sentence, pair.share):
                found = [one for one in found if fits(pair.part, one[0], pair.share)]
            named = [one for one, _ in found if one.noun and one.noun == pair.part.noun]
            for whole, told in found:
                if not named or whole in named or fits(pair.part, whole, pair.share):
                    roles: dict[str, Role] = {"share": pair.share, "part": pair.part, "whole": whole}
                    sentences = (sentence,) if told is sentence else (told, sentence)
                    group = f"{rule}@{pair.share.start}"
                    yield Relation(rule, roles, sentences, ("+3 a part with its share",), group)


def _candidates(reading: Reading, order: int, pair: _Pair) -> Iterator[tuple[Quantity, Sentence]]:
    """The amounts that fit, wherever they are, and those shortly before the pair that must be the whole."""
    for at in range(max(0, order - _FARTHEST), min(len(reading.sentences), order + 1 + _AFTER)):
        told = reading.sentences[at]
        near = _is_near(reading, at, order, pair.base)
        for whole in _wholes(told, reading.sentences[order], pair, near=near):
            if fits(pair.part, whole, pair.share) or (
                near
                and not pair.scoped
                and _may_be_whole(pair, whole)
                and not (pair.of_them and _is_narrowed(reading.sentences[at : order + 1], whole, pair))
            ):
                yield whole, told


def _is_narrowed(sentences: Sequence[Sentence], whole: Quantity, pair: _Pair) -> bool:
    """May the part be of a share of the whole that is told between them without its amount: "A third had oars."?"""
    first = min(pair.part.start, pair.share.start)
    for sentence in sentences:
        at = marked(sentence)
        told = [at.get(match.start("share")) for match in _PAIR.finditer(sentence.form)]
        if any(
            one.kind in ("percent", "ratio") and whole.end <= one.start < first and one not in told
            for one in sentence.mentions
        ):
            return True
    return False


def _is_near(reading: Reading, at: int, order: int, base: str) -> bool:
    """Does a sentence stand so near before the pair that its amount must be the whole?"""
    if not order - (_NAMED if base else _SENTENCES) <= at <= order:
        return False
    told, sentence = reading.sentences[at], reading.sentences[order]
    kinds = {reading.document.blocks[one.block].kind for one in (told, sentence)}
    return kinds == {"paragraph"} and sentence.block - told.block <= (2 if base else 1)


def _may_be_whole(pair: _Pair, whole: Quantity) -> bool:
    """Is the amount exact enough, and large enough beside the part, to be told that it does not fit?"""
    if pair.part.kind == "count" and not pair.part.noun and pair.part.step > 1:
        return False  # "370 million" of kroner that were told before
    found = (pair.part.value or Fraction(0)) / (whole.value or 1)
    asked = (pair.share.value or Fraction(0)) / (100 if pair.share.kind == "percent" else 1)
    return whole.hedge not in ("about", "up_to") and asked / _LIKE < found < min(asked * _LIKE, Fraction(97, 100))


def _pairs(sentence: Sentence) -> Iterator[_Pair]:
    form, at = sentence.form, marked(sentence)
    for pattern in (_PAIR, _OF_IT, _MARGIN, _A_SHARE):
        for match in pattern.finditer(form):
            part, share = at.get(match.start("part")), at.get(match.start("share"))
            if not isinstance(part, Quantity) or not isinstance(share, Quantity) or part.value is None:
                continue
            some_of = part.of_whole and not OF_THEM.match(form, match.start("part") + 1)
            doubtful = (
                "against" in match[0]
                or part.range_part
                or part.more
                or some_of
                or form.endswith("out of ", 0, match.start("part"))
                or _WHOLE_ITSELF.search(form, 0, match.start("part"))
                or _NOT_BESIDE.match(form, match.end("part"), match.start("share"))
                or is_side_by_side(sentence, match)
                or share.range_part
                or share.hedge in ("over", "under")
            )
            if doubtful or _CHANGED.search(form[: match.start("part")]) or _LATER.match(form, match.end()):
                continue
            base = "sales" if pattern is _MARGIN else (match["base"] or "").strip()
            if pattern is _PAIR and (base.split(" ")[0] in _OF_THE_PART or base.startswith("what ")):
                continue
            start = min(match.start("part"), match.start("share"))
            told = pattern is not _PAIR or " of them" in match[0] or " of those" in match[0]
            scoped = (
                _SCOPED.match(form, match.end()) or _OF_OTHERS.search(form[:start]) or _OF_SOME.search(form, 0, start)
            )
            of_them = told or " of these" in match[0] or _OF_THEM_BEFORE.search(form, 0, start) is not None
            yield _Pair(part, share, start, base, of_them, scoped=not told and scoped is not None)


def _wholes(told: Sentence, sentence: Sentence, pair: _Pair, *, near: bool) -> Iterator[Quantity]:
    """The amounts of a sentence that the part may be some of; one with a share of its own only if near, and it fits."""
    at = marked(told)
    parts = [at.get(match.start("part")) for pattern in (_PAIR, _OF_IT) for match in pattern.finditer(told.form)]
    for mark, whole in at.items():
        if told is sentence and mark >= pair.start:
            return
        if _COMPARED.search(told.form[:mark]) or _NO_WHOLE.match(told.form, mark + 1):
            continue
        if not isinstance(whole, Quantity) or whole.value is None or whole.range_part:
            continue
        if _OTHER_SIDE.search(told.form, 0, mark):
            continue
        if (whole in parts or _OWN_SHARE.match(told.form, mark + 1)) and not (
            near and fits(pair.part, whole, pair.share)
        ):
            continue
        if (whole.kind, whole.unit) != (pair.part.kind, pair.part.unit) or whole.value <= (pair.part.value or 0):
            continue
        around = told.form[max(0, mark - _AROUND) : mark if told is sentence else mark + _AROUND]
        if _of_one_kind(whole, pair.part) and _is_base(around, whole, pair.base):
            yield whole


def _of_one_kind(whole: Quantity, part: Quantity) -> bool:
    taken_over = part.inherited and part.of_whole  # "40 of them": which of those told before, the words leave open
    return (
        whole.kind != "count" or not part.noun or taken_over or bool(whole.noun and compatible(whole.noun, part.noun))
    )


def _is_base(around: str, whole: Quantity, base: str) -> bool:
    """May the share be of the whole, by what it is said to be of?"""
    words = base.split()
    if not words or words[0] in _GENERAL:
        return True
    if any(word not in around for word in words[:-1] if word not in _GENERAL and word not in _OWNERS):
        return False
    if words[-1] in _GENERAL:
        return True
    last = words[-1].rstrip("s")
    if last == whole.noun or re.search(rf"\b{re.escape(last)}", around):
        return True
    return any(
        last in (one.rstrip("s") for one in group) and any(re.search(rf"\b{word}\b", around) for word in group)
        for group in _ALIKE
    )


LINKERS: Linkers = {
    "share-of-told": Linker(
        frozenset({"share", "part", "whole"}),
        shares_of_told,
        ((_PAIR, _OF_IT, _MARGIN, _A_SHARE), (KINDS["percent"], KINDS["ratio"])),
    ),
}
