"""Changes that two values cannot be tied to: one has a change of its own, lies beyond the other, or is long past."""

from __future__ import annotations

from fractions import Fraction

from checker.late import late
from checker.marks import DASH, HEAD_END, KINDS
from checker.model import Quantity, Reading, Sentence
from checker.relate.changes.change_words import BARE, BREAK, NAMED
from checker.relate.changes.then_and_now import VALUES, Pair, Valued
from checker.relate.changes.told_times import years_told
from checker.relate.figures import marked
from checker.relate.sentences import both

_CHANGE = KINDS["percent"] + KINDS["ratio"]
_LEADS_TO = late(rf" to (?:[a-z]+ ){{0,2}}[{VALUES}]")
_MORE_THAN = late(r" (?:higher|lower|more|less|fewer|above|below|over) (?:than|the|last)\b")
_BESIDE = late(r"\b(?:above|(?P<below>below|short of)) (?:the |its |their )?$")
_PEAK = late(
    r"\bpeak(?:s|ed)?\b|\b(?:topped|bottomed) out\b"
    r"|\bat (?:its|their|the) (?:height|peak|highest|lowest|best|worst)\b|\b(?:its|their|all-time) (?:high|low)\b"
)
# "Values have gone up by 20 per cent in five years": up to now, and not up to a value of some years ago.
_UP_TO_NOW = late(r"\b(?:has|have|is|are|now|currently|today|since)\b|[’'](?:s|ve|re) ")
_SUMMED_UP = late(r"\b(?:that|this|which) (?:is|was|were|represent(?:s|ed)|mark(?:s|ed))\b")
_SURELY = 3  # "against", "from": see `Valued.pastness`


def is_changed_itself(pair: Pair, sentence: Sentence, mark: int) -> bool:
    """Has the earlier value a change of its own beside it, another than the one at that mark of its sentence?

    "Trade to the isle was $40bn last year, down 10 percent, and trade from it stood at $139bn, down 2.8 percent".
    """
    old = pair.old
    if old.pastness >= _SURELY or old.sentence is not sentence or old.sentence is not pair.new.sentence:
        return False
    form = sentence.form
    for at in range(old.mark + 1, len(form)):
        if form[at] in VALUES:
            return False
        if form[at] in _CHANGE:
            between = form[old.mark + 1 : at].replace(HEAD_END, " ")
            last = max(between.rfind(","), between.rfind(DASH), between.rfind("("))
            beside = last >= 0 and BARE.match(between[last + 1 :]) is not None
            return beside and (at != mark or _goes_on(form[at + 1 : pair.new.mark]))
    return False


def _goes_on(after: str) -> bool:
    """Does the sentence go on after a change to a value of another thing, and not to what it led to?"""
    return bool(after) and (BREAK.search(after) is not None or not after.rstrip().endswith(" to"))


def is_told_by_another(pair: Pair, delta: Quantity) -> bool:
    """Do the sentences of the pair tell another change that fits them, so that this one is of another time?"""
    new, old = pair.new.figure.value or Fraction(0), pair.old.figure.value or Fraction(1)
    for sentence in both(pair.new.sentence, pair.old.sentence):
        for mark, one in marked(sentence).items():
            if sentence.form[mark] not in _CHANGE or not isinstance(one, Quantity) or one.start == delta.start:
                continue
            change = abs(new - old) / old * (1 if one.kind == "ratio" else 100)
            if one.value and abs(change - one.value) <= max(one.step, Fraction(one.value, 20)):
                return True
    return False


def is_said_to_be_beyond(pair: Pair, sign: int) -> bool:
    """Is the old value said to lie where the change leads away from: risen, "but below the 940 of May"?"""
    if _MORE_THAN.match(pair.new.sentence.form, pair.new.mark + 1):
        return True  # "£248m higher than last year's £992m" is the change itself
    match = _BESIDE.search(pair.old.sentence.form, 0, pair.old.mark)
    return match is not None and (match["below"] is not None) == (sign > 0)


def leads_elsewhere(pair: Pair, sentence: Sentence, mark: int) -> bool:
    """Does the change at that mark of its sentence lead to another value: "rose by 9.6 percent to £650m"?"""
    match = _LEADS_TO.match(sentence.form, mark + 1)
    return match is not None and (pair.new.sentence is not sentence or pair.new.mark != match.end() - 1)


def is_of_years_ago(new: Valued, sentence: Sentence, mark: int, written: int | None) -> bool:
    """Is a value told as a peak or of a year gone by, and the change at that mark of its sentence up to now?"""
    here = new.sentence is sentence
    leads = sentence.form[new.mark + 1 if here else 0 : mark]
    if _SUMMED_UP.search(leads):
        return False  # "Sales peaked at 640 in 2019. That was 20 per cent up from 410"
    up_to_now = _UP_TO_NOW.search(leads) is not None
    if _PEAK.search(new.around):
        return up_to_now or not here
    years = years_told(new.sentence) - (years_told(sentence) if here else set())
    return up_to_now and bool(years) and (written is None or max(years) < written - 1)


def are_two_names(reading: Reading, pair: Pair) -> bool:
    """Does the sentence of the earlier value begin with a name that the other sentence does not have?"""
    one, other = pair.new.sentence, pair.old.sentence
    text = reading.document.text
    name = NAMED.match(text[other.start : other.end])
    return one is not other and name is not None and name["name"] not in text[one.start : one.end]
