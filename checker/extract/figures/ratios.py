"""Parts and multiples of a whole: "two-thirds", "half", "one in five", "doubled", "tenfold"."""

from __future__ import annotations

from fractions import Fraction

from checker.extract.figures.drafts import Draft, drafted
from checker.extract.figures.measures import measure, measured, percentage
from checker.extract.figures.numbers import Number, glued, hyphened, in_words, number_at
from checker.extract.figures.words import DOZEN, PART_PLURALS, PARTS, SCALES, SIGNS
from checker.extract.text import Tokens

MULTIPLES: dict[str, Fraction] = {
    **dict.fromkeys(("double", "doubled", "doubling", "twice", "twofold"), Fraction(2)),
    **dict.fromkeys("triple tripled tripling treble trebled trebling thrice threefold".split(), Fraction(3)),
    **dict.fromkeys(("quadruple", "quadrupled", "quadrupling", "fourfold"), Fraction(4)),
    **dict.fromkeys(("quintupled", "fivefold"), Fraction(5)),
    **dict.fromkeys(("halve", "halved", "halving"), Fraction(1, 2)),
    **{"doubles": Fraction(2), "triples": Fraction(3), "trebles": Fraction(3), "quadruples": Fraction(4)},
    "sixfold": Fraction(6),
    "sevenfold": Fraction(7),
    "eightfold": Fraction(8),
    "ninefold": Fraction(9),
    "tenfold": Fraction(10),
    "hundredfold": Fraction(100),
}
# These are adjectives and nouns as well ("a double room"); their neighbours must show that they multiply.
_UNSURE = frozenset("double triple treble quadruple halving doubling tripling trebling quadrupling".split())
_BEFORE_MULTIPLE = frozenset(
    "to will would could can may might should must shall nearly almost than about roughly least at is was "
    "were are just".split()
)
_AFTER_MULTIPLE = frozenset(
    "the that those its their his her our your my what last this from to by in over as since within of".split()
)
# Verbs in the present, which are plural nouns as well: "the fee doubles to $80", but "the doubles" of tennis.
_PRESENT = frozenset(("doubles", "triples", "trebles", "quadruples"))
_NO_SUBJECT = frozenset("the mixed in of and or men's women's boys' girls' 's ladies' her his their first two".split())
_NOT_AFTER_MULTIPLE = frozenset(("check", "down", "up"))

_FUNCTION_WORDS = frozenset(
    "of the a an its their his her our your my this that these those all what whose as is are was were be "
    "been have has had to said say says who which in on at by for from with than and or but more less again "
    "since while when if will would can could do did does live lived came come went go got get were not "
    "believe think thought want wanted it they them he she we you i so because after before compared there".split()
)
_BEFORE_PART = frozenset(
    "by about nearly almost over than roughly around up down only just least approximately another some "
    "under to from or rose fell cut dropped climbed jumped grew increased declined lost gained".split()
)
_AFTER_PART = frozenset("of more less fewer lower higher larger smaller bigger that".split())
_OF_A_WHOLE = (["the"], ["its"], ["their"], ["all"], ["those"], ["these"], ["his"], ["her"], ["our"])
_CHANGES = frozenset("rise increase growth jump gain surge fall drop decline decrease cut reduction slump dip".split())
_PERIODS = frozenset("first second latter each either next last opening closing this that".split())
# "Three in 10 games" is a run of games, not a share.
_NO_SHARES = frozenset(
    "years year months month days day weeks week hours hour minutes minute seconds games game matches match "
    "starts outings appearances seasons season attempts innings overs balls tests races races' years' a.m. "
    "p.m. am pm % percent pct per million billion thousand m bn overtime of".split()
)
_WHOLES = tuple([word] for word in "the all those these its their our his her them us".split())
_ROUND = frozenset((*range(2, 21), 24, 25, 30, 40, 50, 60, 100, 200, 250, 500, *(10**n for n in range(3, 7))))
PART_FOLLOWS = PARTS.keys() | PART_PLURALS.keys() | {"-", "in", "out", "of"}
_ARTICLES = frozenset(("a", "an", "one", "1"))


def part_of_number(tokens: Tokens, number: Number, first: int) -> Draft | None:
    """The draft of "two-thirds", "one-fifth", "one in five" or "four out of ten", given the number it begins with."""
    value = number.value
    at = number.end
    word = tokens.lower[at] if at < len(tokens.lower) else ""
    if word not in PART_FOLLOWS or not isinstance(value, int) or number.step != 1 or not 0 < value <= 100:
        return None
    if word == "-" and hyphened(tokens, at):
        at += 1
        word = tokens.lower[at]
    joined = at > number.end
    below = PART_PLURALS.get(word, 0) if value > 1 else PARTS.get(word, 0)
    periods = word == "quarters" and not joined and not (value == 3 and _is_quarters(tokens, first, at))
    if value < below and not periods and (value > 1 or joined or _is_part(tokens, first, at)):
        return extended(tokens, Fraction(value, below), below, first, at + 1)
    if word in ("in", "out", "of"):
        return _share(tokens, number, first, at)
    return None


def _is_quarters(tokens: Tokens, first: int, at: int) -> bool:
    """Are "three quarters" a part, and not nine months?"""
    follows = tokens.lower[at + 1] if at + 1 < len(tokens.lower) else ""
    return follows in ("of", "a") or follows in SCALES or (first > 0 and tokens.lower[first - 1] in _BEFORE_PART)


def _share(tokens: Tokens, number: Number, first: int, at: int) -> Draft | None:
    """The draft of "one in five", "four out of ten", "one of every six"; `at` is its preposition."""
    lower = tokens.lower
    word = lower[at]
    at += 1
    strong = False
    if word == "out":
        if lower[at : at + 1] != ["of"]:
            return None
        at, strong = at + 1, True
    if lower[at : at + 1] == ["every"]:
        at, strong = at + 1, True
    elif word == "of":
        return None
    at += lower[at : at + 1] == ["-"]
    if at >= len(lower):
        return None
    if lower[at] == "a":  # "one in a million"
        whole = in_words(tokens, at + 1) if lower[at + 1 : at + 2] in (["hundred"], ["million"], ["thousand"]) else None
    else:
        whole = number_at(tokens, at)
    if whole is None or not isinstance(whole.value, int) or not isinstance(number.value, int):
        return None
    if whole.value not in _ROUND or not number.value < whole.value:
        return None
    follows = lower[whole.end] if whole.end < len(lower) else ""
    if glued(tokens, whole.end) and follows[0] not in ".,;:!?)\"'”’" and not (follows == "-" == lower[at - 1]):
        return None
    if follows == "of":  # "one in six of the 840 people", not "two in 10 of March"
        strong = strong or lower[whole.end + 1 : whole.end + 2] in _WHOLES
    if not strong and (follows in _NO_SHARES or measured(tokens, whole, whole.first) is not None):
        return None
    return _ratio(Fraction(number.value, whole.value), first, whole.end)


def _ratio(value: Fraction, first: int, end: int) -> Draft:
    return Draft("ratio", first, end, value, after=end, base=value)


def part(tokens: Tokens, at: int, floor: int) -> Draft | None:
    """The draft that "half", "quarter" or "third" at a token belongs to, where no number stands before it."""
    lower = tokens.lower
    before = lower[at - 1] if at else ""
    if before == "a" and at > 1 and lower[at - 2] == "and" and lower[max(0, at - 3)] != ",":
        found = _and_a_half(tokens, at)
        if found is not None or lower[at + 1 : at + 2] != ["of"] or lower[at + 2 : at + 3] not in _OF_A_WHOLE:
            return found  # else "and a third of the cows" is a share
    if lower[at] == "half":
        named = at > 0 and tokens.raw[at] == "Half" and tokens.raw[at - 1][0].isupper()
        if named or before in _PERIODS or (before == "the" and lower[at + 1 : at + 2] != ["of"]):
            return None
    elif before != "a" and not (lower[at] == "quarter" and before != "the" and before not in _PERIODS):
        return None
    first = at - 1 if before == "a" else at
    below = PARTS[lower[at]]
    found = extended(tokens, Fraction(1, below), below, first, at + 1)
    if found is None or found.kind != "ratio":
        return found
    if hyphened(tokens, at + 1) or glued(tokens, at) or (lower[at] != "half" and before != "a"):
        return None
    return found if (_is_half(tokens, at) if lower[at] == "half" else _is_part(tokens, first, at)) else None


def _is_half(tokens: Tokens, at: int) -> bool:
    """Is "half" at the token a share, and not the adjective of "half price"?"""
    return at + 1 >= len(tokens.lower) or tokens.lower[at + 1] in _FUNCTION_WORDS or not tokens.raw[at + 1].isalpha()


def _is_part(tokens: Tokens, first: int, at: int) -> bool:
    """Is "a third", "one quarter" a share, and not "a third man", "a quarter later"?"""
    follows = tokens.lower[at + 1] if at + 1 < len(tokens.lower) else "."
    if follows in _AFTER_PART:
        return True
    before = tokens.lower[first - 1] if first else ""
    if before == "of" and first > 1 and tokens.lower[first - 2] in _CHANGES:  # "a drop of a fifth"
        before = "by"
    return before in _BEFORE_PART and (follows in _FUNCTION_WORDS or not follows[0].isalpha())


def _and_a_half(tokens: Tokens, at: int) -> Draft | None:
    """The draft of "an hour and a half"."""
    lower = tokens.lower
    if at < 4 or lower[at - 4] not in _ARTICLES or lower[at] not in ("half", "quarter"):
        return None
    value = 1 + Fraction(1, PARTS[lower[at]])
    one = Number(value, Fraction(1, 10), 0, at - 4, at - 3, value)
    found = measure(tokens, one, at - 4, at - 3, False)
    if found is None or found.end != at - 2:
        return None
    found.end = found.after = at + 1
    return found


def extended(tokens: Tokens, value: Fraction, below: int, first: int, end: int) -> Draft | None:
    """The draft of a fraction with what it is a fraction of: "half a million", "a third of a point".

    below: the denominator as printed. first, end: the fraction's tokens.
    """
    lower = tokens.lower
    at = end
    if at < len(lower) and hyphened(tokens, at):
        at += 1
    of = lower[at : at + 1] == ["of"]
    at += of
    article = at < len(lower) and lower[at] in _ARTICLES
    at += article
    if at >= len(lower):
        return _ratio(value, first, end)
    word = lower[at]
    size = SCALES.get(word, 0)
    if size and (article or not of):
        number = Number(value * size, Fraction(size, 10), 0, first, at + 1, value, size, digits=False)
        return measured(tokens, number, first) or _counted(number, first)
    if word == DOZEN and (article or not of):
        return _counted(Number(value * 12, 1, 0, first, at + 1, value, digits=False), first)
    number = Number(value, 0, 0, first, at, value, digits=False)
    found = percentage(tokens, number, first, at) if word in ("percent", "percentage", "per", "pct", "%") else None
    if found is None and word in ("point", "points") and (article or not of):
        found = drafted("points", number, first, at + 1, "points")
    if found is None and (article or not of) and not (not article and word in ("year", "century", "day")):
        found = measure(tokens, number, first, at, article)
    if found is not None:
        found.step = Fraction(1, below)
        return found
    return _ratio(value, first, end)


def _counted(number: Number, first: int) -> Draft:
    return drafted("count", number, first, number.end)


def multiple(tokens: Tokens, at: int, floor: int) -> Draft | None:
    """The draft of "doubled", "twice", "tenfold" at the token; None where it does not multiply."""
    lower = tokens.lower
    word = lower[at]
    follows = lower[at + 1] if at + 1 < len(lower) else ""
    before = lower[at - 1] if at else ""
    if follows == "-" or before == "-" or follows in _NOT_AFTER_MULTIPLE:
        return None
    if word in _PRESENT:
        moved = follows in ("to", "from") and before not in _NO_SUBJECT
        return Draft("multiple", at, at + 1, MULTIPLES[word], after=at + 1) if moved else None
    shown = follows in _AFTER_MULTIPLE or (before in _BEFORE_MULTIPLE and not follows.isalpha())
    if word in _UNSURE and not shown:
        return None
    return Draft("multiple", at, at + 1, MULTIPLES[word], after=at + 1)


def sign(tokens: Tokens, at: int, floor: int) -> Draft | None:
    """The draft of "½" without a number before it."""
    number = Number(SIGNS[tokens.raw[at]], Fraction(1, 8), 0, at, at + 1, SIGNS[tokens.raw[at]], digits=False)
    return measured(tokens, number, at) or _ratio(SIGNS[tokens.raw[at]], at, at + 1)
