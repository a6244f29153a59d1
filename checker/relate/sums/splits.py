"""Percentages that divide one whole: down to the rest, or listed under one verb."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from fractions import Fraction

from checker.late import late
from checker.model import Quantity, Reading, Relation, Sentence
from checker.relate.figures import marked
from checker.relate.hints import sentences_with
from checker.relate.linker import Linker, Linkers
from checker.relate.sums.percentages import COUNT, GROUPS, HUNDRED, OTHERWISE, PERCENT, RATIO, percentages, total

# What says that the percentage after it is all that is left, or that it is that of those who gave no answer.
_REST = late(
    r"\b(?:the|its|their|his|her)"
    r"(?: (?:other|remaining)| (?:rest|remainder|balance)(?: of [\w' ]{2,30})?(?:,| \(| at| of| is| was| –)?)(?: or)?"
    r"(?: (?:just|some|about|roughly|only))? ?$|\bthe (?:rest|remainder|balance|others)[^.;:%]{0,40}?[,(:] ?(?:or )?$"
    r"|\bwhat (?:is|was|remains|remained)(?: left)?(?:,| \(| –| \x97)? ?$|\bthe final $"
    r"|\b(?:everything|everyone|everybody|all) else(?:, [^.;:%]{3,40},)?"
    r"(?: (?:the other|was|were|is|at|on|with|for|made up|accounted for|took))* $"
    r"|(?:,|,? and|;)(?: all)?(?: the)? others?(?: parties| candidates)?(?: on| at| with)? ?$"
)
_REST_AFTER = late(
    r"(?: of [\w' ]{2,20})? (?:for|to|by|on|in|with|from|under|at|going to|went to|goes to)"
    r" (?:the rest|everyone else|everything else|all others)\b"
)
_UNDER_ONE_VERB = late(
    r"\b(?:account(?:s|ed|ing)? for|ma(?:de|kes?|king) up|suppl(?:y|ies|ied)|provid(?:es?|ed)|generat(?:es?|ed)"
    r"|carr(?:y|ies|ied)"
    r"|represent(?:s|ed)?|contribut(?:es?|ed)|took|takes|won|held|holds?|produc(?:es?|ed)|brought in|ha[sd]|have"
    r"|(?:employ(?:s|ed)?|controls?|controlled|owns?|owned|handles?|handled|buys?|bought|grows?|grew|sells?|sold)"
    rf"(?= {PERCENT} of (?:the|all|those|what|every)\b))"
    rf" {PERCENT} of [^,.;:(){PERCENT}]{{2,40}}(?:(?:,|,? and"
    rf"|;) (?:[\w'-]+,? ){{1,6}}?[{PERCENT}{COUNT}](?: of [\w' ]{{2,20}})?){{2,8}}"
)
# "Output was 14 units, of which rail carried 45 percent, barges 30 percent and lorries 25 percent".
_OF_WHICH = late(
    r"\b(?:of which|of this|of that|of these|of those|of it),? (?P<list>[^,.;:()]{2,40}? (?:account(?:s|ed)? for"
    r"|ma(?:de|kes?) up|suppl(?:y|ies|ied)|provid(?:es?|ed)|generat(?:es?|ed)|carr(?:y|ies|ied)|represent(?:s|ed)?"
    r"|contribut(?:es?|ed)|took|takes?|used?|uses|bought|buys?|produc(?:es?|ed)|brought in"
    r"|gets?|got|receiv(?:es?|ed)) (?:about |some )?"
    rf"{PERCENT}(?:, (?:[\w'-]+ ){{1,6}}?{PERCENT}){{1,7}},? and (?:[\w'-]+ ){{1,6}}?{PERCENT}(?=[,.;:)]|$))"
)
# "The fund keeps 60 percent in shares, 30 percent in bonds and 10 percent in cash".
_PLACED = late(
    r"\b(?:holds?|keeps?|kept|invest(?:s|ed)?|allocat(?:es?|ed)|spends?|spent|puts?|split) (?:[a-z]+ ){0,4}?"
    rf"{PERCENT}(?: of [\w' ]{{2,30}})? (?P<at>in|on|to|into) [^,.;:(){PERCENT}]{{1,40}}"
    rf"(?:, {PERCENT} (?P=at) [^,.;:(){PERCENT}]{{1,40}}){{0,6}},? and {PERCENT} (?P=at) "
)
# A fraction that a percentage repeats, and one that is all that is left.
_REPEATED = late(rf"{RATIO}(?= (?:of [\w' -]{{2,40}})?(?:, |\(|, or |– ){PERCENT})")
_REST_IN_WORDS = late(rf"\b(?:the|its|their) (?:other|remaining|final|last) (?P<rest>{RATIO})")
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
_LISTS = (_OF_WHICH, _UNDER_ONE_VERB, _COMPOSED, _PLACED)
# "80 percent under barley, 12 percent under oats and 8 percent under other crops".
_DOWN_TO_OTHERS = late(
    rf"{PERCENT}(?: of [^,.;:(){PERCENT}]{{2,40}})? (?P<at>under|in|on|for|to|from|by|with|goes to|went to)"
    rf" [^,.;:(){PERCENT}]{{1,40}}(?:, {PERCENT} (?P=at) [^,.;:(){PERCENT}]{{1,40}}){{0,6}},? and {PERCENT} (?P=at)"
    r" (?:all |the )?others?\b"
)
_OF_THOSE = late(rf"(?<={PERCENT}) of those (?:in|who)\b")  # whom the first share is of, the others are of too
_SHARED_AMONG = late(r"\b(?:split|shared|divided|spread|scattered|distributed) (?:out )?among\b")
_GOES_ON = late(r"\b(?:an?|yet)? ?(?:another|further|additional) $")
_EVERY = late(r"\b(?:each|every) (?:pound|dollar|euro|rupee)\b")
_OF_IT = late(rf"{PERCENT} of (?:that|it|them|those|these|which)\b")
_ITSELF = 2  # more parts than this in one sentence are a list by themselves
_CLOSE, _FAR = 15, 25  # a sum as close to 100 as this is meant to be one if no other is less far off
_NEAR = 45  # a sum further than this from 100 was not meant to be one
_BEGINNING = 3  # sentences with figures before it in which the first part of a list may be told
_Choice = tuple[list[Quantity], tuple[Sentence, ...]]


def down_to_the_rest(reading: Reading, rule: str) -> Iterator[Relation]:
    """The percentages of a list that ends with the rest; the first of them may stand in the sentences before."""
    for order, sentence in sentences_with(reading, ("rest", "remain", "other", "balance", "what is left", "the final")):
        if PERCENT not in sentence.form:
            continue
        at = percentages(reading, sentence)
        closed = _DOWN_TO_OTHERS.search(sentence.form)
        rest = max((mark for mark in at if closed and mark < closed.end()), default=None)
        if rest is None:
            rest = next((mark for mark in at if _is_rest(sentence.form, mark)), None)
        in_words = _REST_IN_WORDS.search(sentence.form) if rest is None else None
        if in_words is not None:
            rest = in_words.start("rest")
            at[rest] = _in_percent(sentence, rest)
        if rest is None or OTHERWISE.search(_SHARED_AMONG.sub("", _without_fractions(sentence.form, rest))):
            continue
        own = [one for mark, one in at.items() if mark <= rest]
        found = _with_those_before(reading, order, own)
        if found is not None:
            parts, sentences = found
            yield Relation(rule, {"parts": parts}, sentences, ("+4 the last is called the rest",))


def _in_percent(sentence: Sentence, mark: int) -> Quantity:
    """The fraction at a mark as a percentage: the quarter of "the remaining quarter"."""
    fraction = marked(sentence)[mark]
    assert isinstance(fraction, Quantity)
    value = None if fraction.value is None else fraction.value * HUNDRED
    return replace(fraction, kind="percent", unit="percent", value=value, step=fraction.step * HUNDRED)


def _without_fractions(form: str, rest: int) -> str:
    """The form without the fractions that percentages repeat, and without the one that is the rest."""
    return _REPEATED.sub("", form[:rest] + " " + form[rest + 1 :] if form[rest] == RATIO else form)


def _is_rest(form: str, mark: int) -> bool:
    """Do the words before or after a percentage call it what is left?"""
    if form.startswith(" of ", mark + 1) and form[:mark].endswith("the final "):
        return False
    return bool(_REST.search(form[:mark]) or _REST_AFTER.match(form, mark + 1))


def listed_shares(reading: Reading, rule: str) -> Iterator[Relation]:
    """Shares of one thing under one verb: "rail carries 44 percent of the stone, barges 33 percent and lorries 23"."""
    for _, sentence in sentences_with(reading, (PERCENT,)):
        form = sentence.form
        match = next((found for pattern in _LISTS if (found := pattern.search(form))), None)
        within = match["list"] if match and match.re.groupindex.get("list") else form
        groups = match is not None and GROUPS.search(_OF_THOSE.sub(" of all", form, count=1))
        if match and not OTHERWISE.search(within) and not groups:
            at = percentages(reading, sentence)
            parts = tuple(one for mark, one in at.items() if match.start() <= mark < match.end())
            if len(parts) > 2:
                yield Relation(rule, {"parts": parts}, (sentence,), ("+4 shares of one thing under one verb",))


def _fits(parts: list[Quantity]) -> bool:
    return abs(total(parts) - HUNDRED) <= sum((one.step for one in parts), Fraction(0)) / 2


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
        more = list(percentages(reading, told).values())
        if not more or OTHERWISE.search(told.form):
            break
        choices.append((more + choices[-1][0], (told, *choices[-1][1])))
    for parts, sentences in choices:
        if len(parts) > 1 and _fits(parts):
            return tuple(parts), sentences
    if any(len(parts) == 2 and parts[0].value == parts[1].value for parts, _ in choices):
        return None  # the rest told twice
    if _is_made_up(reading, own, choices) or _begins_before(reading, order, own, choices):
        return None
    if _is_of_more(reading, order, choices[-1][1]):
        return None
    likely = _likeliest(choices)
    if likely is not None and f"{PERCENT} of " not in sentence.form:
        return tuple(likely[0]), likely[1]
    goes_on = _goes_on(sentence, own[0]) and len(choices) > 1
    parts, sentences = choices[0] if len(own) > 1 and not goes_on else choices[-1]
    certain = goes_on or len(own) > _ITSELF or len(choices) == (1 if len(own) > 1 else 2)
    if len(parts) > 1 and certain and abs(total(parts) - HUNDRED) <= _NEAR:
        return tuple(parts), sentences
    return None


def _is_made_up(reading: Reading, own: list[Quantity], choices: list[_Choice]) -> bool:
    """Is a share told in other words all that the list lacks, or was all divided before it?"""
    if any(_fits(parts[: -len(own)]) for parts, _ in choices[1:]):
        return True
    lacking = HUNDRED - total(own)
    told = (one for one in reading.mentions() if isinstance(one, Quantity) and one.kind == "ratio")
    return any((one.value or 0) * HUNDRED == lacking for one in told)


def _begins_before(reading: Reading, order: int, own: list[Quantity], choices: list[_Choice]) -> bool:
    """Does the list begin in a sentence that is no plain list: "the 29 percent who asked ... A further 18 percent"?"""
    sentence = reading.sentences[order]
    if len(choices) == 1 and _goes_on(sentence, own[0]):
        return True
    lacking = HUNDRED - total(own)
    rounding = (own[-1].step or Fraction(1)) * (len(own) + 1) / 2
    told = (
        one
        for before in reading.sentences[max(0, order - _BEGINNING) : order + 1]
        for one in before.mentions
        if isinstance(one, Quantity) and one.kind == "percent" and one.start < own[0].start
    )
    return any(abs((one.value or 0) - lacking) <= rounding for one in told)


def _likeliest(choices: list[_Choice]) -> _Choice | None:
    """The one choice of parts that comes near 100, if all others are far from it."""
    near = [one for one in choices if abs(total(one[0]) - HUNDRED) <= _FAR]
    close = [one for one in near if abs(total(one[0]) - HUNDRED) <= _CLOSE]
    return close[0] if len(near) == len(close) == 1 and len(close[0][0]) > _ITSELF else None


def _is_of_more(reading: Reading, order: int, sentences: tuple[Sentence, ...]) -> bool:
    """May there be parts before these that are told in other words: "half of it", "of each pound, 35p"?"""
    before = reading.sentences[max(0, order - len(sentences)) : order]
    of_it = any(_OF_IT.search(one.form) for one in sentences)
    return any((of_it and RATIO in one.form) or _EVERY.search(one.form) for one in before)


def _goes_on(sentence: Sentence, first: Quantity) -> bool:
    """Is the first percentage of a sentence told as a further one: "adults made up another 12 percent"?"""
    mark = next(mark for mark, one in marked(sentence).items() if one.start == first.start)
    return _GOES_ON.search(sentence.form[:mark]) is not None


LINKERS: Linkers = {
    "percent-down-to-the-rest": Linker(frozenset({"parts"}), down_to_the_rest, ((PERCENT,),)),
    "percent-of-one-thing": Linker(frozenset({"parts"}), listed_shares, ((PERCENT,), _LISTS)),
}
