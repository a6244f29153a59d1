"""Whether a part is the share of a whole that is told, and whether it is near enough to it to be meant."""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction

from checker.intervals import Interval
from checker.late import late
from checker.marks import ALL_KINDS, DASH, HEAD_END, KINDS
from checker.model import Quantity, Sentence
from checker.precision import HARD, interval, mixes
from checker.relate.figures import Figure

_LIKE = 4  # a share so many times off is one of something else
_SHARES = KINDS["percent"] + KINDS["ratio"]
_SOFT = r"(?:(?:about|some|just|only|over|almost|nearly|or) )*"
_WORDS = rf"(?:[^{ALL_KINDS},.;:()]{{0,40}}{HEAD_END})?[^{ALL_KINDS}{DASH},.;:()]{{0,40}}"
# "1,008, or 63 per cent,", "1,240 (62 per cent)", "1,008 made up 63 per cent", "63 per cent, or 1,008".
_IS = r" (?:which |that )?(?:ma(?:de|kes?|king) up|account\w* for|represent\w*|was|were|is|are|or) "
_WITH_SHARE = late(
    rf"{_WORDS}(?:, | \(| {DASH} |{_IS}){_SOFT}(?:an? )?[{_SHARES}](?! of (?!them|those|these|the (?:total|whole)\b))"
)
_AFTER_SHARE = late(rf"[{_SHARES}](?: of [^{ALL_KINDS},.;:()]{{1,30}})?(?:, | \(| or | at ){_SOFT}$")
_NEAR = 40  # characters before a part in which its share may stand


def fits(part: Quantity, whole: Quantity, share: Quantity) -> bool:
    """Is the part the share of the whole, as near as it is printed, so that a rule finds it right?"""
    found, asked = _in_percent(part, whole, share)
    near = abs(found - asked) <= (max(share.step, Fraction(1, 2)) if share.kind == "percent" else 2)
    return near and _may_be(part, whole, share)


def fits_with_rest(part: Quantity, sentence: Sentence, share: Quantity) -> bool:
    """Is it the share of the part and another one told after it: "90 tonnes, or three-fourths, and barges 30"?"""
    own = part.value or Fraction(0)
    told = (one for one in sentence.mentions if isinstance(one, Quantity) and one.start > max(part.start, share.start))
    rests = (one for one in told if one.value and (one.kind, one.unit) == (part.kind, part.unit))
    return any(fits(part, replace(one, value=own + (one.value or 0)), share) for one in rests)


def _may_be(part: Quantity, whole: Quantity, share: Quantity) -> bool:
    """Does what the three leave open hold a part and a whole with this share?"""
    mixed = mixes([part, whole, share])
    one, other, told = (interval(figure, HARD, mixed=mixed) for figure in (part, whole, share))
    scale = Interval.point(Fraction(1, 100) if share.kind == "percent" else Fraction(1))
    return (one / other).equals(told * scale).possible


def is_like(part: Quantity, whole: Quantity, share: Quantity) -> bool:
    """Is the share that is told less than so many times off?"""
    found, asked = _in_percent(part, whole, share)
    return found < _LIKE * asked and asked < _LIKE * found


def _in_percent(part: Quantity, whole: Quantity, share: Quantity) -> tuple[Fraction, Fraction]:
    """The share that the part is of the whole, and the one that is told."""
    found = 100 * (part.value or Fraction(0)) / (whole.value or 1)
    return found, (share.value or Fraction(0)) * (1 if share.kind == "percent" else 100)


def has_own_share(one: Figure) -> bool:
    """Is a share told beside the figure, so that it is itself a part, and a later share may be of its whole as well?"""
    form = one.sentence.form
    if _WITH_SHARE.match(form, one.mark + 1):
        return True
    return _AFTER_SHARE.search(form, max(0, one.mark - _NEAR), one.mark) is not None
