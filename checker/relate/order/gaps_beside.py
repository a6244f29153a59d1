"""A gap told beside what it is counted from: "29 points, four behind Kell, who have 33"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from checker.marks import HEAD_END, KINDS
from checker.model import Quantity, Reading, Relation, Sentence
from checker.relate.figures import marked
from checker.relate.hints import sentences_with
from checker.relate.late import late
from checker.relate.linker import Linker, Linkers
from checker.relate.sentences import both

_COUNT, _PERCENT, _POINTS = (KINDS[kind] for kind in ("count", "percent", "points"))
_VALUE = f"[{_COUNT}{_PERCENT}]"
_ANY = "".join(kind for name, kind in KINDS.items() if name not in ("ordinal", "label"))
_NOUN = rf"(?:(?: [a-z]+)?{HEAD_END})?"
_SITS = (
    r"(?:(?:who|which) (?:now |still |currently )?(?:have|has|had|are|is|were|sit|sits|stand|stands|lie|lies|lead|leads"
    r"|top|tops|scored|won|finished|polled|took|got|remain|stay|moved|earned|collected)|with|on|at)"
)
# What may follow a total: of "12 wins" or "two fewer" it is none.
_ENDS = (
    rf"(?=(?: (?:points?|votes?|marks?|runs|seats|medals){HEAD_END}?)?(?:[,.;:)]| and (?!{_COUNT})| but | with | after"
    r" | from |$))"
)
_GAP = late(
    rf"\b(?:on|with|to|have|has|had|at|scored|gives? (?:them|him|her|it)|polled|won|took|finished with) "
    rf"(?P<own>{_VALUE}){_NOUN}(?P<between>[^{_ANY}.;:()]{{0,40}}?)(?:, | - | – | — |\x97)"
    rf"(?:(?:just |only )?[{_COUNT}{_POINTS}]{_NOUN} [^{_ANY}.;:(),]{{3,60}}?,? and )?(?:just |only |still |now )*"
    rf"(?P<gap>[{_COUNT}{_POINTS}]){_NOUN} "
    r"(?P<side>behind|adrift of|off|below|ahead of|clear of|above|in front of) "
    rf"(?P<rival>[a-z][^{_ANY}.;:,()]{{1,40}}?)(?:(?:,| \(|,? and)? ?{_SITS}(?: [a-z]+){{0,3}}?(?: on| with| at)? "
    rf"(?P<theirs>{_VALUE}){_ENDS}"
    r"|(?= but|,|\.| with| and)|$)"
)
_ROLE = late(
    r"^(?:(?:the|its|his|her|their|closest|nearest|league|table-topping|(?:second|third|fourth|fifth|bottom)-placed"
    r"|leaders?|champions?|rivals?|neighbou?rs?|pacesetters|title-holders|incumbent|front-?runners?) )*"
)
_OTHER_TIME = late(
    r"\b(?:last (?:year|season|week|month)|previous\w*|if|would|could|pace|record|target|average|handicap|deduct\w+"
    r"|docked|per game|goal difference|games in hand behind|same (?:stage|point))\b"
)
_LEADS = frozenset(("ahead of", "clear of", "above", "in front of"))
_NEAR = 4  # sentences with figures before a gap, in which the rival's figure may stand


def gaps_beside(reading: Reading, rule: str) -> Iterator[Relation]:
    """A figure, how far it is behind or ahead of a rival, and the rival's own: there or in a sentence before."""
    for order, sentence in sentences_with(
        reading,
        (
            " behind ",
            "adrift of ",
            " ahead of ",
            " clear of ",
            " off ",
            " above ",
            " below ",
            " in front of ",
        ),
    ):
        for match in _GAP.finditer(sentence.form):
            if _OTHER_TIME.search(sentence.form[: match.end() + 40]):
                continue
            at = marked(sentence)
            own, gap = at.get(match.start("own")), at.get(match.start("gap"))
            found = _theirs(reading, order, sentence, match)
            if found is None or not isinstance(own, Quantity) or not isinstance(gap, Quantity):
                continue
            theirs, there = found
            if _comparable(own, gap, theirs):
                higher, lower = (own, theirs) if match["side"] in _LEADS else (theirs, own)
                yield Relation(rule, {"gap": gap, "higher": higher, "lower": lower}, both(there, sentence))


def _theirs(reading: Reading, order: int, sentence: Sentence, match: re.Match[str]) -> tuple[Quantity, Sentence] | None:
    """The rival's figure: the one told with its name there, or the only one told with it shortly before."""
    if match["theirs"]:
        found = marked(sentence).get(match.start("theirs"))
        return (found, sentence) if isinstance(found, Quantity) else None
    name = _ROLE.sub("", match["rival"]).strip()
    if not name or name in ("them", "it", "him", "her", "that", "second", "third", "the"):
        return None
    told = late(
        rf"\b{re.escape(name)}\b[^{_ANY}.;:()]{{0,40}}? (?:to|on|have|has|with|had) (?P<theirs>{_VALUE}){_ENDS}"
    )
    found_in: list[tuple[Quantity, Sentence]] = []
    for near in reading.sentences[max(0, order - _NEAR) : order + 1]:
        for each in told.finditer(near.form):
            figure = marked(near).get(each.start("theirs"))
            if isinstance(figure, Quantity) and not (near is sentence and each.start() >= match.start()):
                found_in.append((figure, near))
    return found_in[0] if len(found_in) == 1 else None


def _comparable(own: Quantity, gap: Quantity, theirs: Quantity) -> bool:
    """Are the three in one measure, as far as their nouns say it?"""
    if own.kind != theirs.kind or not own.value or not theirs.value or not gap.value:
        return False
    if any(one.hedge or one.more or one.range_part for one in (own, gap, theirs)):
        return False
    if own.kind == "percent":
        return gap.kind == "points" or gap.noun in ("", "point")
    nouns = {one.noun for one in (own, gap, theirs)} - {""}
    return gap.kind == "count" and len(nouns) < 2


LINKERS: Linkers = {
    "gaps-beside": Linker(frozenset({"gap", "higher", "lower"}), gaps_beside, told=((_GAP,),)),
}
