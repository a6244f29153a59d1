"""A multiple ("doubled", "three times the estimate") and its two values, in neighbouring sentences."""

from __future__ import annotations

from collections.abc import Iterator

from checker.late import late
from checker.marks import DASH, HEAD_END, KINDS
from checker.model import Quantity, Reading, Relation, Role, Sentence
from checker.relate.changes.then_and_now import VALUES, Pair, Valued, pairs_near, valued
from checker.relate.changes.told_times import resumes, told_then
from checker.relate.figures import marked
from checker.relate.hints import sentences_with
from checker.relate.linker import Linker, Linkers
from checker.relate.sentences import both
from checker.relate.wording import content_words, metrics

_MULTIPLE = KINDS["multiple"]
_SHARES = VALUES + KINDS["percent"]
_OTHERWISE = late(
    r"\b(?:forecasts?|expected|predict\w*|target|could|would|may|might|aims?|plans? to|wants? "
    r"to (?!know)|if|not|unless|until|per|average)\b"
)
# "three times what he paid": a multiple of a value told before.
_OF_THAT = late(
    r"^ (?:what|the (?:original|initial|old|previous|first|earlier|size|number|price|cost|estimate|total|figure"
    r"|amount|sum|budget)|that of"
    r"|as (?:many|much|wide|large|big|long|high|tall|heavy|far|deep|old|fast)\b(?! as)|his|her|its|their)\b"
)
# ... and of a thing of its own, which must be named with that value: "three times its budget".
_OF_ITS = late(r"^ (?:his|her|its|their) (?P<thing>[a-z' -]+)")
_BARE = late(
    rf"^(?: ?[,(){DASH}]| (?:or|which|that|is|was|are|were|a|an|the|so|almost|nearly|about|exactly|more"
    rf"|than|well|over|some|to|just))* ?$"
)
_ENDS = late(rf"^ ?[.,;:)\"'{DASH}]")
_OF_LENGTH = late(r"^ as (?:wide|long|high|tall|far|deep|old)\b")
# "Raised 14 times so far".
_SO_OFTEN = late(r" (?:so far|already|a (?:day|week|month|year)|this (?:year|month|week|season))\b")
_DOUBLED = late(r"(?:ed|ing)$")
_IN_YEARS = late(rf"^ in {KINDS['duration']}")
_SINCE = late(rf"^ (?:since [a-z ]+[.,]|{KINDS['date']}|over the year|in the past year|in a year)")
_OF_A_YEAR = late(
    rf" (?:its|their|his|her|the) [a-z][a-z' -]{{2,30}} (?:in|of|for|at) [{KINDS['year']}{KINDS['date']}]"
)
# "Twice its yield last year, yet below the 61 of Besk": compared with another value.
_TURNED = late(r"\b(?:but|yet|though|although|while|whereas|despite|below|above|short of|ahead of|behind|beat\w*)\b")
_A_NUMBER = late(r"\bnumbers? (?:of|who|that)\b")  # which no percentage is a value of
_IN_A_YEAR = late(r"^.{0,25}[\x8e\x8f]")
_SO = late(r", so\b|^\"?(?:so|that is|this is|which means|that means)\b")
_GOES_ON = late(r"^\"?(?:there (?:were|was|have been|had been)|it |they |the (?:figure|total|number) |in [\x8e\x8f])")


def multiples_nearby(reading: Reading, rule: str) -> Iterator[Relation]:
    """Every multiple with the value and the other value near it, if no further figure may be of the same thing."""
    for order, sentence in sentences_with(reading, (_MULTIPLE,)):
        if _OTHERWISE.search(sentence.form):
            continue
        for mark, multiple in marked(sentence).items():
            if _SO_OFTEN.match(sentence.form, mark + 1):
                continue
            if sentence.form[mark] == _MULTIPLE and isinstance(multiple, Quantity) and multiple.value:
                yield from _of_multiple(reading, rule, sentence, order, mark, multiple)


def _of_multiple(
    reading: Reading, rule: str, sentence: Sentence, order: int, mark: int, multiple: Quantity
) -> Iterator[Relation]:
    told_as = reading.document.text[multiple.start : multiple.end].lower()
    pairs = pairs_near(reading, order, _SHARES)
    beside = _beside(sentence, order, mark)
    of_a_year = _OF_A_YEAR.match(sentence.form, mark + 1)
    for pair in pairs:
        if of_a_year and not _is_dated(pair.old, sentence, mark):
            continue  # "four times its score in 2020", which is told nowhere
        one, other = pair.new.sentence, pair.old.sentence
        if _OTHERWISE.search(one.form) or _OTHERWISE.search(other.form) or not pair.near(order):
            continue
        told = _is_told_of(sentence, order, mark, beside, pair, told_as) or _is_told_then(
            reading, sentence, beside, pair
        )
        if _fits(multiple, pair) or (pair.alone and told):
            used = {each.start: each for each in (*both(one, other), sentence)}
            roles: dict[str, Role] = {"n": multiple, "new": pair.new.figure, "old": pair.old.figure}
            yield Relation(rule, roles, tuple(used[at] for at in sorted(used)), group=f"{rule}@{multiple.start}")


def _is_dated(old: Valued, sentence: Sentence, mark: int) -> bool:
    """Has the earlier value a date, which is not that of a multiple before it in its sentence?"""
    if old.sentence is sentence and old.mark > mark:
        return KINDS["date"] in old.after or KINDS["year"] in old.after
    return old.names_a_date


def _is_told_of(sentence: Sentence, order: int, mark: int, beside: Valued | None, pair: Pair, told_as: str) -> bool:
    """Do the words leave no doubt that the multiple is that between these two?"""
    after = sentence.form[mark + 1 :]
    if beside is not None:
        return (
            beside.figure is pair.new.figure
            and pair.old.order <= order
            and (pair.old.sentence is sentence or not _IN_A_YEAR.match(after))
            and not (pair.old.sentence is sentence and _TURNED.search(sentence.form, mark, max(mark, pair.old.mark)))
            and bool(_OF_THAT.match(after) or _ENDS.match(after))
            and _is_apt(after, beside)
            and _is_of_that_thing(after, pair)
        )
    if pair.new.sentence is sentence and pair.new.mark > mark:
        to = sentence.form[mark + 1 : pair.new.mark].strip() in ("to", "last year to")
        return (to or " to " in sentence.form[mark:][:20]) and _is_of_one_thing(pair)
    if _SO.search(sentence.form[:mark]) and (pair.new.sentence is not sentence or mark > pair.new.mark):
        return pair.old.order <= order and _DOUBLED.search(told_as) is not None
    if (
        min(pair.new.order, pair.old.order) != order + 1
        or not _DOUBLED.search(told_as)
        or not _is_whole_change(after, pair)
    ):
        return False
    clause = sentence.form[:mark].replace(HEAD_END, " ")
    if pair.new.figure.kind == "percent" and _A_NUMBER.search(clause):
        return False
    told = pair.new.sentence.form + pair.old.sentence.form
    noun = pair.new.figure.noun or pair.old.figure.noun
    named = bool(content_words(clause) & content_words(told)) or (bool(noun) and noun in clause)
    return named or _GOES_ON.match(_start(pair)) is not None


def _is_told_then(reading: Reading, sentence: Sentence, beside: Valued | None, pair: Pair) -> bool:
    """Does the next sentence tell the value of the time that it is a multiple of: "twice as many as last year"?"""
    if beside is None or beside.figure is not pair.new.figure or pair.old.order != pair.new.order + 1:
        return False
    published = reading.document.published
    then = told_then(sentence, "", pair.old, published.year if published else None)
    return bool(then) and resumes(sentence, pair.old)


def _is_whole_change(after: str, pair: Pair) -> bool:
    """Is the multiple told of all that there is, and of no other length of time than that between the two values?"""
    if _IN_YEARS.match(after):
        return pair.old.names_a_date
    return _ENDS.match(after) is not None or _SINCE.match(after) is not None


def _is_apt(after: str, value: Valued) -> bool:
    """Do the words of comparison fit the value: "as long" a length?"""
    return value.figure.kind == "measure" or not _OF_LENGTH.match(after)


def _is_of_that_thing(after: str, pair: Pair) -> bool:
    """Is what the multiple is said to be of named with the earlier value, if it is "its" own?"""
    match = _OF_ITS.match(after)
    return match is None or bool(content_words(match["thing"]) & content_words(pair.old.sentence.form))


def _is_of_one_thing(pair: Pair) -> bool:
    """Do the words of the earlier value name the thing that the other is of, and no other measure?"""
    one, other = pair.new.sentence, pair.old.sentence
    counted = other.form[pair.old.mark + 1 :].partition(HEAD_END) if pair.old.figure.noun else ("", "", "")
    if counted[1] and not content_words(counted[0]) <= content_words(one.form):
        return False  # "membership doubled to 840", "it had 310 women members"
    if one is other or pair.old.is_of_a_year or pair.old.names_a_date:
        return metrics(other.form) <= metrics(one.form) or not metrics(one.form)
    begins = _GOES_ON.match(other.form) is not None or resumes(one, pair.old)
    return begins and metrics(other.form) <= metrics(one.form)


def _start(pair: Pair) -> str:
    """The form of the sentence in which the pair begins."""
    return min((pair.new, pair.old), key=lambda one: one.order).sentence.form


def _beside(sentence: Sentence, order: int, mark: int) -> Valued | None:
    """The value just before the multiple, if nothing of another thing stands between."""
    before = [one for one in valued(sentence, order, _SHARES) if one.mark < mark]
    if not before:
        return None
    between = sentence.form[before[-1].mark + 1 : mark]
    last = max(between.rfind(","), between.rfind(DASH), between.rfind("("), between.rfind(HEAD_END))
    return before[-1] if _BARE.match(between[last + 1 :]) else None


def _fits(multiple: Quantity, pair: Pair) -> bool:
    new, old, n = pair.new.figure.value, pair.old.figure.value, multiple.value
    return bool(new and old and n) and abs(new / old / n - 1) < 1 / 20  # type: ignore[operator]


LINKERS: Linkers = {
    "multiples-nearby": Linker(frozenset({"n", "new", "old"}), multiples_nearby, told=((_MULTIPLE,),)),
}
