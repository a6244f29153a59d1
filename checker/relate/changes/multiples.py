"""A multiple in one sentence ("sales doubled") and the two values that it is of in the next or the one before."""

from __future__ import annotations

from collections.abc import Iterator

from checker.extract.language import lexicon
from checker.late import late
from checker.marks import HEAD_END, KINDS
from checker.model import Quantity, Reading, Relation, Role, Sentence
from checker.relate.figures import marked, may_be_same
from checker.relate.linker import Linker, Linkers

_MULTIPLE = KINDS["multiple"]
_VALUES = "".join(KINDS[kind] for kind in ("count", "money", "measure", "percent", "duration"))
_AMOUNTS = "".join(KINDS[kind] for kind in ("count", "money", "measure", "percent"))
_NOUN = rf"[^{_VALUES};:()\"]{{0,90}}?"
_OLD = r"(?: (?:a|an|the|just|only|some|about|last|year's|earlier|of|level))*"
# "4.6 million loaves, against 2.3 million", "to 616 from 154", "from 154 to 616".
_NEW_OLD = late(
    rf"(?P<new>[{_VALUES}]){_NOUN},? (?:up from|down from|from|against|compared with|compared to"
    rf"|versus){_OLD} (?P<old>[{_VALUES}])"
)
_OLD_NEW = late(rf"\bfrom{_OLD} (?P<old>[{_VALUES}]){_NOUN} to{_OLD} (?P<new>[{_VALUES}])")
# "so that", "in other words": the multiple sums up the sentence before.
_SUMS_UP = late(
    r"^\"?(?:in other words|that is|that means|this means|that makes|this is|that was|this was|which means"
    r"|put another way)\b"
)
# A multiple told at once is of the values before it, unless it is said of what: "2.6 times its yearly revenue", "five
# times as common as in the city". Of these only time makes no other basis: "twice as high as it was".
_OF_THE_VALUES = late(
    r"(?:$|[,.;:)\"]"
    r"| (?:rise|increase|jump|growth|gain|surge|fall|drop|decline|in|over|since|within|on|at|during|after|from"
    r"|compared)\b"
    r"| (?:as [a-z]+|more|less|[a-z]+er)\b"
    r"(?![^,.;]* (?:as|than) (?!(?:it|they|before|then|last|previously|earlier|a (?:day|week|month|year|decade))\b)))"
)
_OTHERWISE = late(r"\b(?:forecast|expected|predicted|target|could|would|may|might|aims?|plans?|wants?|if|not)\b")
_VERB = late(
    r"\b(?P<subject>[a-z]+)(?: (?:has|have|had|more|than|nearly|almost|about|roughly|be|been|is|are|was|were))* $"
)
# Words for one thing: what doubled in one sentence may have another name in the next.
_ALIKE = tuple(
    frozenset(words.split())
    for words in (
        "sales revenue revenues turnover takings",
        "profit profits earnings income",
        "traffic passengers passenger",
        "roll rolls enrolment enrollment pupils pupil students student",
        "membership members member",
        "workforce staff payroll headcount employees employee workers worker",
        "crowd crowds gate gates attendance attendances spectators spectator audience",
    )
)
_AHEAD = 2  # sentences with figures after the multiple in which its values may stand


def multiple_and_values(reading: Reading, rule: str) -> Iterator[Relation]:
    """A multiple with the only two values near it of which one is told to have come from, or to be against, the other.

    Where what was multiplied is not named with the values, only those that fit are given.
    """
    sentences = reading.sentences
    for order, sentence in enumerate(sentences):
        if _MULTIPLE not in sentence.form or _OTHERWISE.search(sentence.form):
            continue
        for mark, multiple in marked(sentence).items():
            if sentence.form[mark] != _MULTIPLE or not isinstance(multiple, Quantity) or not multiple.value:
                continue
            if _SUMS_UP.match(sentence.form) and order:
                if not _has_values(sentence, mark):
                    sure = _OF_THE_VALUES.match(sentence.form, mark + 1) is not None
                    yield from _of_values(rule, sentence, multiple, sentences[order - 1], sure=sure)
                continue
            subject = _VERB.search(sentence.form[:mark])
            if subject is None or _has_values(sentence, mark):
                continue
            for later in sentences[order + 1 : order + 1 + _AHEAD]:
                sure = later is sentences[order + 1] and _is_named(subject["subject"], later)
                yield from _of_values(rule, sentence, multiple, later, sure=sure)


def _of_values(rule: str, sentence: Sentence, multiple: Quantity, told: Sentence, *, sure: bool) -> Iterator[Relation]:
    """The relation of a multiple with the two values of another sentence, if there are two and no more."""
    match = _NEW_OLD.search(told.form) or _OLD_NEW.search(told.form)
    if match is None or _OTHERWISE.search(told.form):
        return
    at = marked(told)
    new, old = at.get(match.start("new")), at.get(match.start("old"))
    if not isinstance(new, Quantity) or not isinstance(old, Quantity) or not may_be_same(new, old):
        return
    if not new.value or not old.value or new.range_part or old.range_part:
        return
    ratio = new.value / old.value
    fits = any(abs(one / (multiple.value or 1) - 1) < 1 / 20 for one in (ratio, 1 / ratio))
    if fits or sure:
        used = (sentence, told) if sentence.start < told.start else (told, sentence)
        roles: dict[str, Role] = {"n": multiple, "new": new, "old": old}
        yield Relation(rule, roles, used)


def _has_values(sentence: Sentence, mark: int) -> bool:
    """Are there figures beside the multiple in its own sentence that it may be of?"""
    return any(at > mark and sentence.form[at] in _AMOUNTS for at in sentence.marks if at >= 0)


def _is_named(subject: str, told: Sentence) -> bool:
    """Is what was multiplied named in the other sentence, before its values?"""
    match = _NEW_OLD.search(told.form) or _OLD_NEW.search(told.form)
    words = told.form[: match.start() if match else None].replace(HEAD_END, " ").split()
    if match is not None and (new := marked(told).get(match.start("new"))) and isinstance(new, Quantity):
        words.append(new.noun)
    names = {subject, lexicon.singular(subject), *(one for group in _ALIKE if subject in group for one in group)}
    return any(word.strip(",.'\"") in names for word in words)


LINKERS: Linkers = {
    "multiple-and-values": Linker(
        frozenset({"n", "new", "old"}), multiple_and_values, ((_MULTIPLE,), (_NEW_OLD, _OLD_NEW))
    ),
}
