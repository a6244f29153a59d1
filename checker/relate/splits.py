"""Percentages that divide one whole: down to the rest, by the answers to one question, by party."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from fractions import Fraction
from itertools import pairwise

from checker.marks import KINDS
from checker.model import Quantity, Reading, Relation, Sentence
from checker.relate.figures import marked
from checker.relate.hints import sentences_with
from checker.relate.late import late
from checker.relate.linker import Linker, Linkers

PERCENT, COUNT = KINDS["percent"], KINDS["count"]
_WORDS = ("rest", "remain", "other", "undecided", "know", "sure", "no opinion", "view", "neither", "neutral", "balance")
# What says that the percentage after it is all that is left, or that it is that of those who gave no answer.
_REST = late(
    r"\b(?:the|its|their|his|her)"
    r"(?: (?:other|remaining)| (?:rest|remainder|balance)(?: of [\w' ]{2,30})?(?:,| \(| at| of| is| was| –)?)(?: or)?"
    r"(?: (?:just|some|about|roughly|only))? ?$|\bthe (?:rest|remainder|balance|others)[^.;:%]{0,40}?[,(:] ?(?:or )?$"
    r"|\bwhat (?:is|was|remains|remained)(?: left)?(?:,| \(| –| \x97)? ?$|\bthe final $"
    r"|(?:,|,? and|;)(?: all)?(?: the)? others?(?: parties| candidates)?(?: on| at| with)? ?$"
)
_REST_AFTER = late(
    r"(?: of [\w' ]{2,20})? (?:for|to|by|on|in|with|from|under|at|going to|went to|goes to)"
    r" (?:the rest|everyone else|everything else|all others)\b"
)
_NO_ANSWER = (
    r"(?:undecided|unsure|not sure|don't know|didn't know|did not know|do not know|neutral|not decided"
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
# Percentages of something else, or of several things at once.
_OTHERWISE = late(
    r"\b(?:than|(?<!made )(?<!make )(?<!makes )(?<!making )up(?! to)|down"
    r"|rose|fell|rise|fall|increase\w*|decrease\w*|grew|growth|more than one|multiple|allowed to"
    r"|as well as|could (?:choose|pick|give|name|tick)|also|respectively|last (?:year|month|time)|previous\w*"
    r"|compared with|interest|points?|average|of whom|of which|of them|chance|discount|among|at least|turnout|versus"
    rf"|against a|margin of error|rate of|a year)\b|[{KINDS['points']}{KINDS['ratio']}]"
    rf"|\bfrom (?:[a-z']+ )?[{''.join(KINDS.values())}]"
)
_GROUPS = late(
    r" of (?:the )?(?:men|women|whites|blacks|republicans|democrats|boys|girls|over|under|young|older|those who"
    r"|those in|labour"
    r"|tory|conservative)"
)
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
# What follows a bare number that is a percentage as the one before it.
_LISTED = late(r" (?:no|yes|and|as|were|had|at|in|for|on)\b|[,.;]|$")
_MOVED = late(r"\b(?:up|down|from|than|points?|among|respectively|turnout|year|percentage)\b")
_UNDER_ONE_VERB = late(
    r"\b(?:account(?:s|ed|ing)? for|ma(?:de|kes?|king) up|suppl(?:y|ies|ied)|provid(?:es?|ed)|generat(?:es?|ed)"
    r"|carr(?:y|ies|ied)"
    r"|represent(?:s|ed)?|contribut(?:es?|ed)|took|takes|won|held|holds?|produc(?:es?|ed)|brought in|ha[sd]|have)"
    rf" {PERCENT} of [^,.;:(){PERCENT}]{{2,40}}(?:(?:,|,? and"
    rf"|;) (?:[\w'-]+ ){{1,5}}?[{PERCENT}{COUNT}](?: of [\w' ]{{2,20}})?){{2,8}}"
)
# "62 percent iron, 29 percent nickel and 9 percent cobalt": what a thing is made of.
_SUBSTANCE = (
    r"[\w' -]{0,20}?(?:iron|nickel|cobalt|copper|tin|zinc|lead|silver|gold|steel|alumin(?:i)?um|cotton|wool"
    r"|polyester|silk"
    r"|linen|nylon|elastane|sand|clay|silt|gravel|water|nitrogen|oxygen|hydrogen|carbon|methane|helium|fat|sugars?"
    r"|protein"
    r"|starch|ice|rock|dust|rye|wheat|oats|barley|maize|grass|clover|plastics?|paper|glass|metals?|wood|organic "
    r"matter"
    r"|other [a-z]+|others)"
)
_COMPOSED = late(
    rf"\b(?:is|are|was|were|contain(?:s|ed)?|consist(?:s|ed)? of|ma(?:de|kes) (?:up )?of|comprise[sd]?) (?:about "
    rf"|some )?"
    rf"{PERCENT} {_SUBSTANCE}(?:(?:,|,? and|;) {PERCENT} {_SUBSTANCE}){{2,8}}(?=[,.;:)]|$)"
)
# "80 percent under barley, 12 percent under oats and 8 percent under other crops".
_DOWN_TO_OTHERS = late(
    rf"{PERCENT}(?: of [^,.;:(){PERCENT}]{{2,40}})? (?P<at>under|in|on|for|to|from|by|with|goes to|went to)"
    rf" [^,.;:(){PERCENT}]{{1,40}}(?:, {PERCENT} (?P=at) [^,.;:(){PERCENT}]{{1,40}}){{0,6}},? and {PERCENT} (?P=at)"
    r" (?:all |the )?others?\b"
)
_GOES_ON = late(r"\b(?:an?|yet)? ?(?:another|further|additional) $")
_EVERY = late(r"\b(?:each|every) (?:pound|dollar|euro|rupee)\b")
_OF_IT = late(rf"{PERCENT} of (?:that|it|them|those|these|which)\b")
_ITSELF = 2  # more parts than this in one sentence are a list by themselves
_HUNDRED = 100
_CLOSE, _FAR = 15, 25  # a sum as close to 100 as this is meant to be one if no other is less far off
_NEAR = 45  # a sum further than this from 100 was not meant to be one
_Choice = tuple[list[Quantity], tuple[Sentence, ...]]


def down_to_the_rest(reading: Reading, rule: str) -> Iterator[Relation]:
    """The percentages of a list that ends with the rest; the first of them may stand in the sentences before."""
    for order, sentence in sentences_with(reading, ("rest", "remain", "other", "balance", "what is left", "the final")):
        if PERCENT not in sentence.form:
            continue
        at = _percentages(reading, sentence)
        closed = _DOWN_TO_OTHERS.search(sentence.form)
        rest = max((mark for mark in at if closed and mark < closed.end()), default=None)
        if rest is None:
            rest = next((mark for mark in at if _is_rest(sentence.form, mark)), None)
        if rest is None or _OTHERWISE.search(sentence.form):
            continue
        own = [one for mark, one in at.items() if mark <= rest]
        found = _with_those_before(reading, order, own)
        if found is not None:
            parts, sentences = found
            yield Relation(rule, {"parts": parts}, sentences, ("+4 the last is called the rest",))


def _is_rest(form: str, mark: int) -> bool:
    """Do the words before or after a percentage call it what is left?"""
    if form.startswith(" of ", mark + 1) and form[:mark].endswith("the final "):
        return False
    return bool(_REST.search(form[:mark]) or _REST_AFTER.match(form, mark + 1))


def answers(reading: Reading, rule: str) -> Iterator[Relation]:
    """The percentages of those for, of those against and of those without an answer, in one sentence."""
    for _, sentence in sentences_with(reading, _WORDS):
        if PERCENT not in sentence.form:
            continue
        form, at = sentence.form, _percentages(reading, sentence)
        if not 3 <= len(at) <= 5 or _OTHERWISE.search(form) or _GROUPS.search(form):
            continue
        last = max(at)
        before = form[: min(at)][-40:] + form[min(at) : last]
        closed = _NO_ANSWER_AFTER.match(form, last + 1) or _NO_ANSWER_BEFORE.search(form[:last])
        sides = _YES.search(before) and _NO.search(before)
        if closed and (sides or _sum(list(at.values())) >= _HUNDRED):
            notes = ("+3 for and against" if sides else "+1 answers", "+3 and those without an answer")
            yield Relation(rule, {"parts": tuple(at.values())}, (sentence,), notes)


def opposite_answers(reading: Reading, rule: str) -> Iterator[Relation]:
    """Two percentages of those who answered one question in opposite ways: they cannot be more than everyone."""
    for _, sentence in sentences_with(reading, (PERCENT,)):
        form = sentence.form
        if form.count(PERCENT) < 2 or _GROUPS.search(form):
            continue
        at = _percentages(reading, sentence)
        for one, other in pairwise(at):
            joint, after = form[one + 1 : other], form[other + 1 :]
            if (_OPPOSITE.match(after) and _joins(joint)) or (_COMPARED.search(joint) and _WHO.match(after)):
                yield Relation(rule, {"parts": (at[one], at[other])}, (sentence,), ("+4 answers in opposite ways",))


def shares_of_parties(reading: Reading, rule: str) -> Iterator[Relation]:
    """The shares of three parties or more in one poll, each said to be on, at or with its share."""
    for _, sentence in sentences_with(reading, (PERCENT,)):
        form = sentence.form
        if not _PARTIES.search(form):
            continue
        if _MOVED.search(form):
            continue
        at = _percentages(reading, sentence)
        named = [one for mark, one in at.items() if _PARTY.search(form[max(0, mark - 14) : mark + 1])]
        if "of the vote" in form and len(at) > 2 and not _GROUPS.search(form):
            yield Relation(rule, {"parts": tuple(at.values())}, (sentence,), ("+4 shares of one vote",))
        elif len(named) == len(at) and len(at) > 2 and (form.count(PERCENT) == 1 or _LEADS.search(form)):
            yield Relation(rule, {"parts": tuple(named)}, (sentence,), ("+4 shares of parties in one poll",))


def listed_shares(reading: Reading, rule: str) -> Iterator[Relation]:
    """Shares of one thing under one verb: "rail carries 44 percent of the stone, barges 33 percent and lorries 23"."""
    for _, sentence in sentences_with(reading, (PERCENT,)):
        match = _UNDER_ONE_VERB.search(sentence.form) or _COMPOSED.search(sentence.form)
        if match and not _OTHERWISE.search(sentence.form) and not _GROUPS.search(sentence.form):
            at = _percentages(reading, sentence)
            parts = tuple(one for mark, one in at.items() if match.start() <= mark < match.end())
            if len(parts) > 2:
                yield Relation(rule, {"parts": parts}, (sentence,), ("+4 shares of one thing under one verb",))


def _joins(joint: str) -> bool:
    """Do the words between two percentages set two answers to one question side by side?"""
    joined = _JOINT.search(joint) is not None
    return joined and not _OTHERWISE.search(joint) and not _BREAK.search(joint.rstrip("; "))


def _percentages(reading: Reading, sentence: Sentence) -> dict[int, Quantity]:
    """The percentages of a sentence by where they stand; a bare number after one, in a list, is one as well."""
    found: dict[int, Quantity] = {}
    for mark, one in marked(sentence).items():
        if not isinstance(one, Quantity) or one.value is None or one.range_part:
            continue
        bare = one.kind == "count" and not one.noun and found and one.value < _HUNDRED and not one.hedge
        if one.kind == "percent" or (bare and _LISTED.match(sentence.form, mark + 1)):
            found[mark] = replace(one, zeros=0, hedge="" if _is_some(reading, one) else one.hedge)
    return found


def _is_some(reading: Reading, one: Quantity) -> bool:
    """Is its only hedge a "some" before it, which begins a sentence with a figure rather than leaves it open?"""
    return reading.document.text[one.phrase_start : one.start].strip().lower() == "some"


def _sum(parts: list[Quantity]) -> Fraction:
    return sum((one.value or Fraction(0) for one in parts), Fraction(0))


def _fits(parts: list[Quantity]) -> bool:
    return abs(_sum(parts) - _HUNDRED) <= sum((one.step for one in parts), Fraction(0)) / 2


def _with_those_before(
    reading: Reading, order: int, own: list[Quantity]
) -> tuple[tuple[Quantity, ...], tuple[Sentence, ...]] | None:
    """The parts with those of as many sentences before as make them 100; the sentence's own if none do.

    None if it is in doubt where the list begins, or what is told adds up to nothing like a whole.
    """
    sentence = reading.sentences[order]
    choices: list[_Choice] = [(own, (sentence,))]
    for earlier in range(order - 1, max(-1, order - 4), -1):
        told = reading.sentences[earlier]
        more = list(_percentages(reading, told).values())
        if not more or _OTHERWISE.search(told.form):
            break
        choices.append((more + choices[-1][0], (told, *choices[-1][1])))
    for parts, sentences in choices:
        if len(parts) > 1 and _fits(parts):
            return tuple(parts), sentences
    if _is_of_more(reading, order, choices[-1][1]):
        return None
    likely = _likeliest(choices)
    if likely is not None and f"{PERCENT} of " not in sentence.form:
        return tuple(likely[0]), likely[1]
    goes_on = _goes_on(sentence, own[0]) and len(choices) > 1
    parts, sentences = choices[0] if len(own) > 1 and not goes_on else choices[-1]
    certain = goes_on or len(own) > _ITSELF or len(choices) == (1 if len(own) > 1 else 2)
    if len(parts) > 1 and certain and abs(_sum(parts) - _HUNDRED) <= _NEAR:
        return tuple(parts), sentences
    return None


def _likeliest(choices: list[_Choice]) -> _Choice | None:
    """The one choice of parts that comes near 100, if all others are far from it."""
    near = [one for one in choices if abs(_sum(one[0]) - _HUNDRED) <= _FAR]
    close = [one for one in near if abs(_sum(one[0]) - _HUNDRED) <= _CLOSE]
    return close[0] if len(near) == len(close) == 1 and len(close[0][0]) > _ITSELF else None


def _is_of_more(reading: Reading, order: int, sentences: tuple[Sentence, ...]) -> bool:
    """May there be parts before these that are told in other words: "half of it", "of each pound, 35p"?"""
    before = reading.sentences[max(0, order - len(sentences)) : order]
    of_it = any(_OF_IT.search(one.form) for one in sentences)
    return any((of_it and KINDS["ratio"] in one.form) or _EVERY.search(one.form) for one in before)


def _goes_on(sentence: Sentence, first: Quantity) -> bool:
    """Is the first percentage of a sentence told as a further one: "adults made up another 12 percent"?"""
    mark = next(mark for mark, one in marked(sentence).items() if one.start == first.start)
    return _GOES_ON.search(sentence.form[:mark]) is not None


LINKERS: Linkers = {
    "percent-down-to-the-rest": Linker(frozenset({"parts"}), down_to_the_rest, ((PERCENT,),)),
    "percent-of-answers": Linker(frozenset({"parts"}), answers, ((PERCENT,), (_NO_ANSWER_AFTER, _NO_ANSWER_BEFORE))),
    "percent-of-one-thing": Linker(frozenset({"parts"}), listed_shares, ((PERCENT,), (_UNDER_ONE_VERB,))),
    "percent-of-opposites": Linker(frozenset({"parts"}), opposite_answers, ((PERCENT,),)),
    "percent-of-parties": Linker(frozenset({"parts"}), shares_of_parties, ((PERCENT,), (_PARTIES,))),
}
