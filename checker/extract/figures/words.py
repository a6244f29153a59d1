"""Number words: what each is worth, and how they join to a number ("three hundred and twenty-five thousand")."""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction

ONES = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen "
    "eighteen nineteen"
).split()
TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split()

CARDINALS: dict[str, int] = {
    **{word: value for value, word in enumerate(ONES)},
    **{word: 10 * value for value, word in enumerate(TENS, 2)},
    "fourty": 40,
}
# Words that multiply the number before them, also after digits ("4.2 million", "300 mln").
SCALES: dict[str, int] = {
    "hundred": 100,
    "thousand": 10**3,
    "lakh": 10**5,
    "lakhs": 10**5,
    "million": 10**6,
    "mln": 10**6,
    "mn": 10**6,
    "crore": 10**7,
    "crores": 10**7,
    "billion": 10**9,
    "bn": 10**9,
    "bln": 10**9,
    "trillion": 10**12,
    "tn": 10**12,
    "trn": 10**12,
    "trln": 10**12,
    "quadrillion": 10**15,
}
DOZEN = "dozen"
# Plurals that state an amount without a figure ("hundreds of people"), and the size of which there are several.
PLURALS: dict[str, int] = {
    "dozens": 12,
    "scores": 20,
    "hundreds": 100,
    "thousands": 10**3,
    "millions": 10**6,
    "billions": 10**9,
    "trillions": 10**12,
}

# In order, from the first.
ORDINAL_WORDS = tuple(
    (
        "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth "
        "fifteenth sixteenth seventeenth eighteenth nineteenth"
    ).split()
)
_ORDINAL_TENS = "twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth".split()
ORDINALS: dict[str, int] = {
    **{word: value for value, word in enumerate(ORDINAL_WORDS, 1)},
    **{word: 10 * value for value, word in enumerate(_ORDINAL_TENS, 2)},
    "hundredth": 100,
    "thousandth": 1000,
}
# Places after the first, as copy counts them in words.
PLACES = {word: value for word, value in ORDINALS.items() if 2 <= value <= 10}
MEDALS = {"gold": 1, "silver": 2, "bronze": 3}

# Parts of one: "third" in "a third", "thirds" in "two-thirds"; the singular of most is an ordinal as well.
_PARTS = {word: value for word, value in ORDINALS.items() if value > 2}
PARTS: dict[str, int] = {"half": 2, "quarter": 4, **_PARTS}
PART_PLURALS: dict[str, int] = {"halves": 2, "quarters": 4, **{f"{word}s": value for word, value in _PARTS.items()}}
SIGNS: dict[str, Fraction] = {
    "½": Fraction(1, 2),
    "¼": Fraction(1, 4),
    "¾": Fraction(3, 4),
    "⅓": Fraction(1, 3),
    "⅔": Fraction(2, 3),
    "⅛": Fraction(1, 8),
    "⅜": Fraction(3, 8),
    "⅝": Fraction(5, 8),
    "⅞": Fraction(7, 8),
}


def spelled(lower: Sequence[str], first: int) -> tuple[int, int, int] | None:
    """Read a number in words from the tokens, as far as it goes.

    Args:
        lower: the tokens of a sentence in lower case.
        first: where the number begins; "hundred" and its like may begin one ("a hundred" is read from "hundred").

    Returns:
        Its value, the index after its last token, and the scale it ends on (three million: 1,000,000; 305: 1).
    """
    done, group, scale, last_scale = 0, 0, 1, 0
    at = first
    count = len(lower)
    while at < count:
        word = lower[at]
        value = CARDINALS.get(word)
        if value is not None:
            if at > first and not _fits(lower, at, value, group, done):
                break
            group += value
            scale = 1
        elif word in SCALES:
            size = SCALES[word]
            if size == 100 and 0 < group < 100:
                group *= 100
            elif size > 100 and group and (last_scale == 0 or size < last_scale):
                done += group * size
                group, last_scale = 0, size
            elif done and not group and size > last_scale:  # "a thousand million", "two lakh crore"
                done, last_scale = done * size, size
            elif at == first:
                done, group, last_scale = (0, size, 0) if size == 100 else (size, 0, size)
            else:
                break
            scale = size
        else:
            break
        at += 1
        at = _joined(lower, at, group, done)
    return (done + group, at, scale) if at > first else None


def _fits(lower: Sequence[str], at: int, value: int, group: int, done: int) -> bool:
    """Can the number word at a token go on the number read so far, of `done` and a `group` below a thousand?"""
    if value == 0 or group % (100 if value >= 10 else 10) or (value < 10 and group % 100 == 10):
        return False
    # "five million three" is two figures, "five million three hundred" is one.
    return not (done and not group and value < 10 and lower[at - 1] in SCALES) or _scaled(lower, at)


def _joined(lower: Sequence[str], at: int, group: int, done: int) -> int:
    """Step over a hyphen or "and" inside a number; stay where no part of the number follows."""
    if at + 1 >= len(lower):
        return at
    word = lower[at]
    after = CARDINALS.get(lower[at + 1])
    if word == "-":
        tens = group % 100 >= 20 and group % 10 == 0 and after is not None and after < 10
        if lower[at + 1] in SCALES or (after and (tens or group % 100 == 0)):
            return at + 1
        if lower[at + 1] == "and" and at + 3 < len(lower) and lower[at + 2] == "-" and group % 100 == 0:
            return at + 3 if CARDINALS.get(lower[at + 3]) else at
    elif word == "and" and after and group % 100 == 0 and group + done >= 100:
        return at if _starts_another(lower, at + 1, group) else at + 1
    return at


def _scaled(lower: Sequence[str], at: int) -> bool:
    """Does a scale word follow the token?"""
    return at + 1 < len(lower) and lower[at + 1] in SCALES


def _starts_another(lower: Sequence[str], at: int, group: int) -> bool:
    """Is the "three hundred" after "two hundred and" a number of its own, as "twenty-five thousand" would not be?"""
    while at < len(lower) and (lower[at] in CARDINALS or lower[at] == "-"):
        at += 1
    scale = SCALES.get(lower[at]) if at < len(lower) else None
    return scale is not None and (scale == 100 or not group)
