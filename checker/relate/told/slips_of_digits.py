"""Slips of the pen that make one figure of another: two digits swapped, one mistyped, a nought too many."""

from __future__ import annotations

from fractions import Fraction

from checker.relate.told.stated import Stated

NEAR = 5.0  # times: two swapped digits take a figure no farther
NOUGHTS = frozenset((10.0, 100.0, 1000.0))
_IN_WORDS = 12  # numbers up to it are printed as a word, and any word may stand for another


def slip_between(one: Stated, other: Stated, *, shortest: int = 3) -> str:
    """The slip of the pen that makes one figure of the other: two digits swapped, one mistyped, a nought; or "".

    shortest: of how many digits a figure must be if one of them is mistyped; of two digits most are one apart.
    """
    first, second = one.digits, other.digits
    if not first or not second or abs(len(first) - len(second)) > 1:
        return ""
    apart = max(one.size, other.size) / min(one.size, other.size)
    if first == second:
        return "ten times" if len(first) > 1 and apart in NOUGHTS else ""
    length = max(len(first), len(second))
    if apart >= NEAR or length < 2:
        return ""
    pairs = list(zip(first.ljust(length, "0"), second.ljust(length, "0"), strict=True))
    unlike = [at for at, (a, b) in enumerate(pairs) if a != b]
    if len(unlike) == 2 and unlike[1] == unlike[0] + 1 and pairs[unlike[0]] == pairs[unlike[1]][::-1]:
        return "digits swapped"
    rounded = max(unlike) >= min(len(first), len(second))  # 16 for 16.6
    return "a digit mistyped" if len(unlike) == 1 and length >= shortest and not rounded else ""


def is_slip_apart(one: Fraction, other: Fraction) -> bool:
    """May a slip of the pen make one number of the other: a digit wrong, left out or swapped, a nought, another word?

    Wider than `slip_between`, for figures of which the words make sure that they are one.
    """
    low, high = sorted((abs(one), abs(other)))
    if low == 0:
        return False
    if high / low in NOUGHTS or (high <= _IN_WORDS and low.denominator == high.denominator == 1):
        return True
    scale = max(low.denominator, high.denominator)
    first, second = low * scale, high * scale
    if not first.denominator == second.denominator == 1:
        return False
    while first % 10 == second % 10 == 0:
        first, second = first / 10, second / 10
    short, long = str(first), str(second)
    if len(short) == len(long):
        unlike = [at for at, (a, b) in enumerate(zip(short, long, strict=True)) if a != b]
        return len(unlike) == 1 or (len(unlike) == 2 and sorted(short) == sorted(long))
    return len(long) == len(short) + 1 and any(long[:at] + long[at + 1 :] == short for at in range(len(long)))
