"""Percentages of those who answered one question one way or another, or chose one party."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from checker.late import late
from checker.model import Reading, Relation
from checker.relate.hints import sentences_with
from checker.relate.linker import Linker, Linkers
from checker.relate.sums.percentages import COUNT, GROUPS, HUNDRED, OTHERWISE, PERCENT, percentages, total
from checker.relate.wording import content_words

_WORDS = (
    "rest", "remain", "other", "undecided", "know", "sure", "no opinion", "view", "neither", "neutral", "balance",
    "mind",
)  # fmt: skip
_NO_ANSWER = (
    r"(?:undecided|unsure|not sure|don't know|didn't know|did not know|do not know|neutral|not decided"
    r"|(?:not|yet to|never)(?: yet)? (?:made?|make) up (?:their|his|her|its) minds?"
    r"|no strong view|neither"
    r"|no (?:opinion|view|answer|clear view|preference|reply)|refused|declined|did not (?:say|answer|reply))"
)
_NO_ANSWER_AFTER = late(rf"[^.;:,()]{{0,40}}?\b{_NO_ANSWER}\b")
_NO_ANSWER_BEFORE = late(rf"\b{_NO_ANSWER}\b[^.;:,]{{0,25}}$")
_YES = late(
    r"\b(?:said yes|yes|in favou?r|support\w*|back\w*|agree[ds]?|approv\w+|favou?r\w*|satisfied|for it|would vote for"
    r"|wanted|better)\b"
)
_NO = late(
    r"\b(?:said no|no|against|oppos\w+|disagree\w*|disapprov\w+|dissatisfied|reject\w*|did not|not want\w*"
    r"|would not|worse"
    r"|unfavou?rabl[ey])\b"
)
_OPPOSITE = late(
    r"(?: (?:of (?:them|those (?:polled|asked|surveyed))|said they|saying they|who|were|thought it|said it|had))*,? ?"
    r"(?:disagree[ds]?|oppos\w+|did not|disapprov\w+|(?:were |are |was )?against|said no\b|said the opposite"
    r"|do not|does not"
    r"|would not)"
)
_THING = late(rf"[^.,;:()\"{PERCENT}]+?(?=[.,;:()\"]|$| and {PERCENT}| while\b| with\b)")  # what is opposed
_NOT = late(r"\b(?:not|never|no|against|oppos\w+|disagree\w*|disapprov\w+|disliked?|reject\w*)\b")
_NEXT = 30  # characters of the form behind a share in which it may be compared with another
_OFF = 25  # a sum further than this from 100 was not meant to be one
_FURTHER = late(r"\b(?:another|a further|an additional)(?: \w+)? ?\Z")  # others were told before
_COMPARED = late(r"compared (?:to|with)(?: the)? $")
_WHO = late(r" who (?!would|had)\w+ it\b")
_PARTY = late(
    r"\b(?:on|at|with|has|have|had|gets?|won|wins|polls?|by|to|scores?|took|takes)(?: just| only| about)?"
    rf" [{PERCENT}{COUNT}]"
)
_PARTIES = late(
    r"\b(?:party|parties|poll|greens?|labour|conservatives|democrats|republicans|liberal\w*|union|front"
    r"|coalition|alliance|of the vote"
    r"|candidates?|voters)\b"
)
_LEADS = late(
    rf"\b(?:lead|leads|led|leading|ahead of|trail\w*|beat\w*)\b[^.;:]{{0,40}} by {PERCENT} to {PERCENT}[^.;:]{{0,30}}"
    rf" (?:on|at|with) {PERCENT}"
)
_JOINT = late(r"(?:\band|\bwhile|\bwith|\bbut|\bagainst|,|;)(?: (?:just|only|some|about|the other|another) ?)*,? ?$")
_BREAK = late(r"[.;:()]")
_MOVED = late(r"\b(?:up|down|from|than|points?|among|respectively|turnout|year|percentage)\b")


def answers(reading: Reading, rule: str) -> Iterator[Relation]:
    """The percentages of those for, of those against and of those without an answer, in one sentence."""
    for _, sentence in sentences_with(reading, _WORDS):
        if PERCENT not in sentence.form:
            continue
        form, at = sentence.form, percentages(reading, sentence)
        if not 3 <= len(at) <= 5 or OTHERWISE.search(form) or GROUPS.search(form):
            continue
        last = max(at)
        before = form[: min(at)][-40:] + form[min(at) : last]
        if _FURTHER.search(form, 0, min(at)):
            continue
        closed = _NO_ANSWER_AFTER.match(form, last + 1) or _NO_ANSWER_BEFORE.search(form[:last])
        sides = _YES.search(before) and _NO.search(before)
        if closed and (sides or total(list(at.values())) >= HUNDRED):
            notes = ("+3 for and against" if sides else "+1 answers", "+3 and those without an answer")
            yield Relation(rule, {"parts": tuple(at.values())}, (sentence,), notes)


def answers_told_apart(reading: Reading, rule: str) -> Iterator[Relation]:
    """The percentages of one question over two sentences, the last of which tells of those without an answer."""
    for order, sentence in sentences_with(reading, _WORDS):
        if PERCENT not in sentence.form or not order:
            continue
        before = reading.sentences[order - 1]
        own, earlier = percentages(reading, sentence), percentages(reading, before)
        if not 1 <= len(own) <= 2 or not 1 <= len(earlier) <= 2 or before.block < sentence.block - 1:
            continue
        if OTHERWISE.search(sentence.form) or GROUPS.search(sentence.form) or GROUPS.search(before.form):
            continue
        if OTHERWISE.search(before.form[: max(earlier) + _NEXT]) or not _NO_ANSWER_AFTER.match(
            sentence.form, max(own) + 1
        ):
            continue
        parts = (*earlier.values(), *own.values())
        sides = len(own) > 1 and _NOT.search(sentence.form[min(own) : max(own)])
        goes_on = _FURTHER.search(sentence.form[: min(own)]) is not None and len(earlier) > 1
        off = abs(total(list(parts)) - HUNDRED)
        fits = off <= sum(one.step for one in parts) / 2
        if len(parts) > 2 and (fits or ((sides or goes_on) and off <= _OFF)):
            yield Relation(rule, {"parts": parts}, (before, sentence), ("+3 those without an answer are told last",))


def opposite_answers(reading: Reading, rule: str) -> Iterator[Relation]:
    """Two percentages of those who answered one question in opposite ways: they cannot be more than everyone."""
    for _, sentence in sentences_with(reading, (PERCENT,)):
        form = sentence.form
        if form.count(PERCENT) < 2 or GROUPS.search(form):
            continue
        at = percentages(reading, sentence)
        for one, other in pairwise(at):
            joint, after = form[one + 1 : other], form[other + 1 :]
            if (_answers_it(joint, after) and _joins(joint)) or (_COMPARED.search(joint) and _WHO.match(after)):
                yield Relation(rule, {"parts": (at[one], at[other])}, (sentence,), ("+4 answers in opposite ways",))


def shares_of_parties(reading: Reading, rule: str) -> Iterator[Relation]:
    """The shares of three parties or more in one poll, each said to be on, at or with its share."""
    for _, sentence in sentences_with(reading, (PERCENT,)):
        form = sentence.form
        if not _PARTIES.search(form):
            continue
        if _MOVED.search(form):
            continue
        at = percentages(reading, sentence)
        named = [one for mark, one in at.items() if _PARTY.search(form[max(0, mark - 14) : mark + 1])]
        if "of the vote" in form and len(at) > 2 and not GROUPS.search(form):
            yield Relation(rule, {"parts": tuple(at.values())}, (sentence,), ("+4 shares of one vote",))
        elif len(named) == len(at) and len(at) > 2 and (form.count(PERCENT) == 1 or _LEADS.search(form)):
            yield Relation(rule, {"parts": tuple(named)}, (sentence,), ("+4 shares of parties in one poll",))


def _answers_it(joint: str, after: str) -> bool:
    """Is the second answer the opposite of the first, and to no other question: of nothing that the first is not of?"""
    match = _OPPOSITE.match(after)
    if match is None or _OPPOSITE.match(joint):
        return False
    thing = _THING.match(after, match.end())
    return thing is None or content_words(thing[0]) <= content_words(joint)


def _joins(joint: str) -> bool:
    """Do the words between two percentages set two answers to one question side by side?"""
    joined = _JOINT.search(joint) is not None
    return joined and not OTHERWISE.search(joint) and not _BREAK.search(joint.rstrip("; "))


LINKERS: Linkers = {
    "percent-of-answers": Linker(frozenset({"parts"}), answers, ((PERCENT,), (_NO_ANSWER_AFTER, _NO_ANSWER_BEFORE))),
    "percent-of-answers-apart": Linker(frozenset({"parts"}), answers_told_apart, ((PERCENT,), (_NO_ANSWER_AFTER,))),
    "percent-of-opposites": Linker(frozenset({"parts"}), opposite_answers, ((PERCENT,),)),
    "percent-of-parties": Linker(frozenset({"parts"}), shares_of_parties, ((PERCENT,), (_PARTIES,))),
}
