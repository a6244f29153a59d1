"""How many years older one is than another, in copy that tells two ages: "She is three years his junior"."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction

from checker.late import late
from checker.marks import KINDS
from checker.model import Quantity, Reading, Relation, Sentence
from checker.relate.figures import marked
from checker.relate.hints import sentences_told
from checker.relate.linker import Linker, Linkers
from checker.relate.sentences import sentences_of

_AGE, _NUMBER, _LENGTH = KINDS["age"], KINDS["count"], KINDS["duration"]
_GAP = late(
    rf"^\"?(?:he|she) is (?P<gap>{_LENGTH}) (?:his|her) (?:junior|senior)\b"
    rf"|\b(?:at|is|aged) [{_AGE}{_NUMBER}],?(?: and)? (?P<gap2>{_LENGTH}) (?:older|younger) than\b"
)
_PERSON = late(
    rf"(?:\bturn(?:s|ed)|\bwho is|\b(?:he|she) is|\baged|\bat(?=[^;.]{{3,6}} (?:older"
    rf"|younger))) (?P<n>[{_AGE}{_NUMBER}])"
    rf"(?=[,.;)]|$| (?:on|in|last|this|and|{_LENGTH}))|(?P<old>{_AGE})(?=[ ,.])"
)
_OTHER_TIME = late(
    r"\b(?:when|then|died|would|ago|later|earlier|next|record|oldest|youngest|average|ever|victims?|law|at least"
    r"|offence)\b"
)
_NOT_PEOPLE = late(r"\b(?:system|car|house|building|church|ship|boat|law|company|firm|club|bridge|dog|horse)s?\b")
_LEAST, _MOST = 10, 110
_BACK = 12  # sentences with figures before that of the gap


def age_gaps(reading: Reading, rule: str) -> Iterator[Relation]:
    """Each number of years between two people, with the two ages of the copy that it lies between, or the only two."""
    for order, sentence in sentences_told(reading, rule):
        match = _GAP.search(sentence.form)
        at = max(match.start("gap"), match.start("gap2")) if match is not None else -1
        gap = marked(sentence).get(at)
        if match is None or not isinstance(gap, Quantity) or gap.unit != "year" or gap.hedge or gap.value is None:
            continue
        if _OTHER_TIME.search(sentence.form) or _NOT_PEOPLE.search(sentence.form):
            continue
        ages: dict[Fraction, Quantity] = {}
        for one in reading.sentences[max(0, order - _BACK) : order + 2]:
            for age in _ages(one):
                ages.setdefault(age.value or Fraction(0), age)
        pair = _pair(ages, gap.value)
        if pair is not None:
            roles = {"gap": gap, "one": pair[0], "other": pair[1]}
            yield Relation(rule, dict(roles), sentences_of(reading, roles.values()))


def _pair(ages: dict[Fraction, Quantity], gap: Fraction) -> tuple[Quantity, Quantity] | None:
    """The two ages that lie so far apart, or the only two there are."""
    for one in ages:
        for other in ages:
            if one < other and other - one == gap:
                return ages[one], ages[other]
    first, second = (*ages.values(), None, None)[:2]
    return (first, second) if len(ages) == 2 and first is not None and second is not None else None


def _ages(sentence: Sentence) -> Iterator[Quantity]:
    """The ages of people on the day of the copy that a sentence tells."""
    for match in _PERSON.finditer(sentence.form):
        mark = max(match.start("n"), match.start("old"))
        age = marked(sentence).get(mark)
        clause = sentence.form[mark : mark + len("x when ")]
        if isinstance(age, Quantity) and _is_age(age) and not _OTHER_TIME.search(clause):
            yield age


def _is_age(age: Quantity) -> bool:
    plain = age.unit in ("", "year") and not age.noun and not age.hedge and not age.range_part
    return plain and age.value is not None and age.value.denominator == 1 and _LEAST <= age.value <= _MOST


LINKERS: Linkers = {"age-gaps": Linker(frozenset({"gap", "one", "other"}), age_gaps, told=((_GAP,),))}
