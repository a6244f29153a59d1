"""A lead or a gap that is told in one sentence, and the two figures that it lies between in another."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from checker.late import late
from checker.marks import HEAD_END, KINDS
from checker.model import Quantity, Reading, Relation, Sentence
from checker.relate.figures import marked
from checker.relate.hints import sentences_with
from checker.relate.linker import Linker, Linkers

_COUNT, _POINTS = KINDS["count"], KINDS["points"]
_GAP = f"[{_COUNT}{_POINTS}]"
_FIGURE = f"[{KINDS['count']}{KINDS['percent']}]"
_AMOUNTS = "".join(KINDS[kind] for kind in ("count", "percent", "points", "money", "measure", "ratio", "multiple"))
_UNIT = rf"(?:[ -](?:percentage[ -])?(?:points?|votes?|seats?|runs?|shots?|strokes?|games?|goals?){HEAD_END}?)?"
_NAME = r"(?:the |its |his |her |their |rivals? |second-placed |third-placed |incumbent )*(?P<{0}>[a-z][\w'’-]+)"
_LEAD = late(
    rf"(?P<g1>{_GAP}){_UNIT} (?:lead|advantage|margin|gap|cushion|edge) (?:over|on) {_NAME.format('r1')}"
    rf"|\b(?:leads?|leading|led|trails?|trailing|trailed) {_NAME.format('r2')}[^{_AMOUNTS}.,;:]{{0,20}}"
    rf" by (?P<g2>{_GAP})"
    rf"|(?P<g3>{_GAP}){_UNIT} (?:ahead of|clear of|in front of|behind|adrift of|above|below) {_NAME.format('r3')}"
    r"|\b(?:lead|advantage|margin|majority) (?:now |currently |then )?(?:stands at|stood at|is|was)"
    rf" (?P<g4>{_GAP})(?![{_AMOUNTS}])"
    rf"|(?P<g5>{_GAP}){_UNIT} (?:clear|ahead|in front)(?= at the top|,|\.| in the (?:table|standings|league))"
)
_PAIR = late(
    rf"(?P<one>{_FIGURE})(?:[^{_AMOUNTS}{HEAD_END}.,;:]{{0,20}}{HEAD_END})?(?P<between>[^{_AMOUNTS}.;:]{{2,50}}?)(?P<other>{_FIGURE})"
)
_SECOND = late(
    rf"\b(?:second-placed|nearest rivals?|second,? )[^{_AMOUNTS}.;:]{{0,40}}? (?:have|has|on|with) (?P<other>{_FIGURE})"
)
_FIRST = late(rf"\b(?:to|on|have|has|with) (?P<one>{_FIGURE}) points?{HEAD_END}?")
# Another time, another body, or figures that are no standing of the two.
_ELSEWHERE = late(
    r"\b(?:last|previous\w*|earlier|ago|would|could|if|was|were|had been|before|compared|from|up|down|average\w*"
    r"|between|since|another|had put|nationally|nationwide|statewide|rival|under|among|aged|women|men|seats?)\b"
)
# What a lead that names no unit is never counted in.
_OTHER_COUNTS = frozenset({"title", "birdie", "bogey", "medal", "cap", "win", "year", "game", "match", "trophy"})
_WORDS = ("lead", "ahead", "behind", "clear", "margin", "majority", "advantage", "trail")  # one is in each form
_NEAR = 3  # sentences with figures between a lead and the figures of the two
_WITHOUT = "without a name"


@dataclass(frozen=True, slots=True)
class _Lead:
    """A lead, the first word of the rival's name if it is told, and its sentence."""

    gap: Quantity
    rival: str
    sentence: Sentence


def lead_and_values(reading: Reading, rule: str) -> Iterator[Relation]:
    """A lead over a rival with the two figures of a sentence nearby in which the rival's figure stands second.

    A lead without a rival ("Her lead stands at 1,204") belongs to two counts of votes, one "at the top" of a table to
    the points of the leader and of the side in second place.
    """
    for order, sentence in sentences_with(reading, _WORDS):
        for lead in _leads(sentence):
            for near in reading.sentences[max(0, order - _NEAR) : order + _NEAR + 1]:
                if near is not sentence and (pair := _pair(near, lead)) is not None:
                    roles = {"gap": lead.gap, "one": pair[0], "other": pair[1]}
                    yield Relation(rule, dict(roles), (sentence, near), (f"{lead.rival or 'the two'} in both",))
                    break


def _leads(sentence: Sentence) -> Iterator[_Lead]:
    for match in _LEAD.finditer(sentence.form):
        name, start = next((name, match.start(name)) for name in ("g1", "g2", "g3", "g4", "g5") if match[name])
        gap = marked(sentence)[start]
        if isinstance(gap, Quantity) and gap.value is not None and not gap.hedge and not _ELSEWHERE.search(match[0]):
            yield _Lead(gap, match["r1"] or match["r2"] or match["r3"] or ("" if name == "g4" else _WITHOUT), sentence)


def _pair(sentence: Sentence, lead: _Lead) -> tuple[Quantity, Quantity] | None:
    """The two figures of a sentence that the lead lies between."""
    for match in _PAIR.finditer(sentence.form):
        at = marked(sentence)
        said = sentence.form[sentence.form.rfind(";", 0, match.start()) + 1 : match.end()]
        one, other = at[match.start("one")], at[match.start("other")]
        if not isinstance(one, Quantity) or not isinstance(other, Quantity) or _ELSEWHERE.search(said):
            continue
        named = lead.rival and re.search(rf"\b{re.escape(lead.rival)}\b", match["between"]) is not None
        votes = not lead.rival and one.noun == "vote" and other.noun in ("", "vote")
        if votes or (named and _fits(lead.gap, one) and _is_of_what_leads(lead, one)):
            return one, other
    return None


def _is_of_what_leads(lead: _Lead, one: Quantity) -> bool:
    """May a gap that names no unit be of these, by what is counted before it ("with 77 points, six behind")?"""
    before = {
        each.noun
        for each in lead.sentence.mentions
        if isinstance(each, Quantity) and each.end <= lead.gap.start and each.noun
    }
    return bool(lead.gap.noun) or not before or one.noun in before


def _fits(gap: Quantity, one: Quantity) -> bool:
    """Are the two figures in what the lead is in: percent for points, counts of one thing else?"""
    if gap.kind == "points" or gap.noun == "point":
        return one.kind == "percent" or one.noun == "point"
    return one.kind == "count" and (gap.noun == one.noun or (not gap.noun and one.noun not in _OTHER_COUNTS))


def top_of_the_table(reading: Reading, rule: str) -> Iterator[Relation]:
    """How many points the first of a table is clear, with the points of the first and of the second."""
    text = reading.document.text
    if " points" not in text or ("econd-placed" not in text and "rival" not in text and "econd " not in text):
        return
    leads = [
        one for _, sentence in sentences_with(reading, _WORDS) for one in _leads(sentence) if one.rival == _WITHOUT
    ]
    for before, sentence in zip(reading.sentences, reading.sentences[1:], strict=False):
        second = _SECOND.search(sentence.form) if leads else None
        firsts = list(_FIRST.finditer(before.form)) if second else []
        if second is not None and len(firsts) == 1:
            one, other = marked(before)[firsts[0].start("one")], marked(sentence)[second.start("other")]
            for lead in leads:
                sentences = tuple(dict.fromkeys((lead.sentence, before, sentence)))
                yield Relation(rule, {"gap": lead.gap, "one": one, "other": other}, sentences)


LINKERS: Linkers = {
    "lead-and-values": Linker(frozenset({"gap", "one", "other"}), lead_and_values, told=((_LEAD,), (_PAIR,))),
    "top-of-the-table": Linker(
        frozenset({"gap", "one", "other"}), top_of_the_table, told=((_LEAD,), (_FIRST,), (_SECOND,))
    ),
}
