"""Members of one party who voted with another: "Fourteen Reds joined 212 Blues in favor" of a tally's 226."""

from __future__ import annotations

from collections.abc import Iterator

from checker.late import late
from checker.marks import ALL_KINDS, HEAD_END
from checker.model import Quantity, Reading, Relation, Role
from checker.relate.contests.tallies import COUNT, Tally, tallies
from checker.relate.figures import marked
from checker.relate.linker import Linker, Linkers
from checker.relate.sentences import both

_GAP = rf"[^{ALL_KINDS},.;:()]{{0,40}}?"
_CROSSED = late(
    rf"(?P<some>{COUNT}){_GAP} (?:joined|joining|sided with|siding with|voted with|voting with)"
    rf" (?:all |the |all of the |with )*(?P<others>{COUNT}){HEAD_END}?{_GAP}{HEAD_END}? (?:in |to |on )?"
    r"(?:(?P<ayes>favou?r|support|backing|approv|pass|vot(?:e|ed|ing) (?:for|yes|in favou?r)|yes)"
    r"|(?P<noes>oppos|against|reject|vot(?:e|ed|ing) (?:no|against)))"
)
_OTHERS = late(r"\b(?:independents?|one|another|also|both|who|caucus\w*|switched|amendment)\b")
_NEAR = 2  # sentences with figures between the tally and who crossed


def crossings(reading: Reading, rule: str) -> Iterator[Relation]:
    """Those who crossed and those they joined, with the side of the one tally near them."""
    told = reading.once(tallies)
    for order, sentence in enumerate(reading.sentences) if told else ():
        match = _CROSSED.search(sentence.form)
        near = [one for one in told if abs(one.order - order) <= _NEAR]
        if (
            match is None
            or len(near) != 1
            or _OTHERS.search(sentence.form)
            or sentence.form.count(COUNT) > _most(near[0], order)
        ):
            continue
        some, others = (marked(sentence).get(match.start(name)) for name in ("some", "others"))
        if isinstance(some, Quantity) and isinstance(others, Quantity) and not (some.hedge or others.hedge):
            side = near[0].ayes if match["ayes"] else near[0].noes
            turned = near[0].noes if match["ayes"] else near[0].ayes
            if (some.value or 0) + (others.value or 0) == turned.value:
                side = turned  # "rejected by 10 to 8": the first are those against
            roles: dict[str, Role] = {"parts": (some, others), "whole": side}
            yield Relation(rule, roles, both(near[0].sentence, sentence))


def _most(tally: Tally, order: int) -> int:
    """How many counts the sentence has if it tells nothing else: two, and those of a tally of its own."""
    return 2 if tally.order != order else 2 + len(tally.parts)


LINKERS: Linkers = {"crossings": Linker(frozenset({"parts", "whole"}), crossings, ((_CROSSED,),))}
