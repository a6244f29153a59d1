"""Slips of the pen that make one figure of another: two digits swapped, one mistyped, a nought too many."""

from __future__ import annotations

from checker.relate.told.stated import Stated

NEAR = 5.0  # times: two swapped digits take a figure no farther
NOUGHTS = frozenset((10.0, 100.0, 1000.0))


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
