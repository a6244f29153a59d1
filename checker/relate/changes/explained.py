"""Whether another percentage tells the change between two values, or that of the earlier one itself."""

from __future__ import annotations

from fractions import Fraction

from checker.marks import KINDS
from checker.model import Quantity
from checker.relate.changes.then_and_now import VALUES, Pair
from checker.relate.figures import marked
from checker.relate.late import late

_PERCENT, _RATIO = KINDS["percent"], KINDS["ratio"]
# "40.4 billion last year, a 10.1 percent drop": that change is the figure's own.
_OWN = late(
    rf"[^{VALUES}{_PERCENT}{_RATIO}.;:()]{{0,40}}, (?:an? |up |down |which (?:is|was) )(?:[a-z-]+ ){{0,2}}"
    rf"(?P<delta>{_PERCENT})"
)
_NEAR = 1  # percentage points by which a change is cut off rather than rounded


def is_explained(pair: Pair, delta: Quantity) -> bool:
    """Does another percentage beside two values than the one in question tell their change, or that of the earlier?"""
    new, old = pair.new.figure.value or Fraction(0), pair.old.figure.value or Fraction(1)
    change = 100 * abs(new - old) / old
    beside = [one for sentence in (pair.new.sentence, pair.old.sentence) for one in sentence.mentions]
    others = [one for one in beside if isinstance(one, Quantity) and one.kind == "percent" and one.start != delta.start]
    if any(abs((one.value or 0) - change) <= _NEAR for one in others):
        return True
    own = _OWN.match(pair.old.sentence.form, pair.old.mark + 1)
    told = marked(pair.old.sentence).get(own.start("delta")) if own else None
    return told is not None and told.start != delta.start
