"""What a headline says has risen, fallen or doubled, and the two values that the story opens with.

"Tarn Mills profit drops 12pc" over "Tarn Mills made a net profit of $264m, against $300m": the first sentences name
the measure of the headline, and tell one value of it and one of before.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from fractions import Fraction
from typing import NamedTuple

from checker.extract.language import lexicon
from checker.late import late
from checker.marks import DASH, KINDS
from checker.model import Quantity, Reading, Relation, Role, Sentence, Word
from checker.relate.changes.headline_words import ALIKE, CHANGED, MULTIPLIED, OTHERWISE, PERIODS, TIMES
from checker.relate.figures import holds_figures, marked, may_be_same
from checker.relate.linker import Linker, Linkers
from checker.relate.told.alike import as_printed
from checker.relate.told.stated import title_block, title_sentences
from checker.relate.wording import WORD, content_words

_VALUES = "".join(KINDS[kind] for kind in ("count", "money", "measure"))
_SHARES = KINDS["percent"] + KINDS["ratio"]
_NOUN = rf"[^{_VALUES}{_SHARES};:()\"{DASH}]{{0,70}}?"
_OLD = r"(?: (?:a|an|the|just|only|some|about|last|year's|earlier|of|level|figure|total|loss|profit))*"
_PAIRS = (
    late(
        rf"(?P<new>[{_VALUES}]){_NOUN}\b(?:from|against|compared with|compared to|versus|vs){_OLD} (?P<old>[{_VALUES}])"
    ),
    late(rf"\bfrom{_OLD} (?P<old>[{_VALUES}]){_NOUN} to{_OLD} (?P<new>[{_VALUES}])"),
)
_LEAD = 2  # first sentences with figures in which the values may stand
_NEAR = 600  # characters of the story in which these stand
_LIKE = 4  # times: values farther apart than that, or than the multiple and as much again, are not of one measure
_PERIOD = late(r"\b(?:quarter|month)\b")
_RATED = late(r"\s*(?:an?|per|each|every) [a-z]+\b|/[a-z]")
_PRICES = next(group for group in ALIKE if "price" in group)
_ASIDE = late(
    r"\b(?:constant|like-for-like|same-store|comparable|underlying|adjusted|organic\w*|real terms|excluding"
    r"|annuali[sz]ed|seasonal\w*|forecasts?|expect\w*|predict\w*|target|consensus|estimate[sd]?|analysts?|average"
    r"|peak|each|respectively|between|decade|per share|month|week|quarter)\b"
)
_MULTIPLES = late(r"(?i)doubl|tripl|trebl|quadrupl|quintupl|halv")
_ONE_OF = late(r"^(?:number|total|cost|price) of ")
_NARROWS = late(r" (?:to|in|at|for|from|of|by) ")


class _Told(NamedTuple):
    """What a headline says: the figure, the way it went, the words of what it is told of, and its sentence."""

    figure: Quantity
    direction: Word
    thing: str
    sentence: Sentence


class _Pair(NamedTuple):
    """A value and one of before, the sentence of both, and its words before them."""

    new: Quantity
    old: Quantity
    sentence: Sentence
    words: str


def changes_in_headline(reading: Reading, rule: str) -> Iterator[Relation]:
    """The one rise or fall of the headline with the two values that the story tells of the same measure."""
    told = _changed(title_sentences(reading))
    pair = _pair(reading, told) if told is not None else None
    if told is not None and pair is not None:
        roles: dict[str, Role] = {"delta": as_printed(told.figure), "direction": told.direction}
        yield Relation(rule, {**roles, "new": pair.new, "old": pair.old}, (told.sentence, pair.sentence))


def multiples_in_headline(reading: Reading, rule: str) -> Iterator[Relation]:
    """What the headline says has doubled, or halved, with the two values that the first sentences tell of it."""
    told = _multiplied(reading)
    pair = _pair(reading, told) if told is not None else None
    if told is not None and pair is not None:
        yield Relation(rule, {"n": told.figure, "new": pair.new, "old": pair.old}, (told.sentence, pair.sentence))


def _multiplied(reading: Reading) -> _Told | None:
    """What the headline tells, if that is one multiple and no more."""
    block = reading.document.blocks[title_block(reading)]
    printed = reading.document.text[block.start : block.end].lower()
    found = {match.start("delta"): match for each in reversed(MULTIPLIED) for match in each.finditer(printed)}
    if len(found) != 1 or OTHERWISE.search(printed) or _ASIDE.search(printed):
        return None
    at, match = next(iter(found.items()))
    if _is_ahead(printed, match):
        return None
    word = match["delta"]
    down = word.startswith("hal")
    times = Fraction(1, 2) if down else Fraction(next(TIMES[stem] for stem in TIMES if word.startswith(stem)))
    figure = Quantity("multiple", block.start + at, block.start + at + len(word), times, phrase_start=block.start + at)
    heads = (one for one in reading.sentences if one.start <= figure.start < one.end)
    empty = Sentence(block.start, block.end, title_block(reading), (figure,), printed, (-1,))
    return _Told(figure, Word(word, "change", -1 if down else 1), match["thing"], next(heads, empty))


def _body(reading: Reading) -> list[Sentence]:
    title = title_block(reading)
    return [one for one in reading.sentences if one.block != title]


def _changed(heads: list[Sentence]) -> _Told | None:
    """What the headline tells, if that is one change and no more."""
    if any(OTHERWISE.search(one.form) or _ASIDE.search(one.form) for one in heads):
        return None
    found = {
        match.start("delta"): (one, match)
        for one in heads
        for each in reversed(CHANGED)
        for match in each.finditer(one.form)
    }
    if len(found) != 1:
        return None
    sentence, match = next(iter(found.values()))
    figure = marked(sentence).get(match.start("delta"))
    if (
        not isinstance(figure, Quantity)
        or not figure.value
        or figure.range_part
        or figure.hedge in ("up_to", "at_most")
    ):
        return None
    if _is_ahead(sentence.form, match):
        return None
    way = match["up"] or match["down"]
    return _Told(figure, Word(way, "change", 1 if match["up"] else -1), match["thing"], sentence)


def _is_ahead(form: str, match: re.Match[str]) -> bool:
    """Is it still to come: "profit to drop 12pc"?"""
    return match["thing"].endswith(" to ") or form[: match.start()].endswith(" to ")


def _pair(reading: Reading, told: _Told) -> _Pair | None:
    """The value and the earlier value of what the headline tells, if the story tells no others that explain it."""
    title, body = title_block(reading), _body(reading)
    pairs = [pair for sentence in body for pair in _pairs(sentence)]
    start = reading.document.blocks[title].end
    lead = [one for one in body[:_LEAD] if one.start - start < _NEAR]
    of_it = [one for one in pairs if _is_of_it(reading, told, one)]
    near = [one for one in of_it if one.sentence in lead]
    if not near:
        near = [one for one in of_it if not _is_told_itself(body, one) and " vs " not in one.sentence.form]
    if len(near) != 1 or _is_told_again(reading, body, told):
        return None
    explained = not _fits(told, near[0]) and any(_fits(told, one) for one in pairs)
    return None if explained else near[0]


def _pairs(sentence: Sentence) -> Iterator[_Pair]:
    """The values of a sentence that are told with one of before."""
    at = marked(sentence)
    for pattern in _PAIRS:
        for match in pattern.finditer(sentence.form):
            new, old = at.get(match.start("new")), at.get(match.start("old"))
            if not isinstance(new, Quantity) or not isinstance(old, Quantity) or not may_be_same(new, old):
                continue
            if new.value and old.value and not new.range_part and not old.range_part:
                yield _Pair(new, old, sentence, sentence.form[: match.start("new")])


def _is_of_it(reading: Reading, told: _Told, pair: _Pair) -> bool:
    """Do the values go the way that the headline says, and are they of the measure that it names?"""
    new, old = pair.new.value or 1, pair.old.value or 1
    most = _LIKE if told.figure.kind != "multiple" else 2 * max(told.figure.value or 1, 2)
    if told.direction.sign * (new - old) <= 0 or max(new / old, old / new) > most:
        return False
    if _ASIDE.search(_PERIOD.sub("", pair.sentence.form)) or not _is_over_it(reading, told, pair):
        return False
    if told.figure.kind in ("count", "money", "measure") and not may_be_same(told.figure, pair.new):
        return False
    return _is_named(reading, told, pair)


def _is_over_it(reading: Reading, told: _Told, pair: _Pair) -> bool:
    """Are the values of the year, half or quarter that the headline names, as far as it names one?"""
    said = reading.document.text[pair.sentence.start : pair.sentence.end].lower()
    named = [words for name, words in PERIODS.items() if re.search(rf"\b{name}\b", told.sentence.form)]
    return all(any(word in said for word in words) for words in named[:1])


def _is_told_itself(body: list[Sentence], pair: _Pair) -> bool:
    """Does the story tell the change of the pair in percent? Then that of the headline is of something else."""
    new, old = pair.new.value or Fraction(1), pair.old.value or Fraction(1)
    change = abs(new - old) / old * 100
    shares = (one for each in body for one in each.mentions if isinstance(one, Quantity) and one.kind == "percent")
    return any(abs(change - (one.value or 0)) <= one.step / 2 for one in shares)


def _is_named(reading: Reading, told: _Told, pair: _Pair) -> bool:
    """Do the words before the values, or what they count, name what the headline speaks of, and nothing else?"""
    head, _, narrowed = _NARROWS.sub(" | ", _ONE_OF.sub("", told.thing), count=1).partition(" | ")
    words = [one for one in WORD.findall(head.replace("'s", "")) if len(one) > 2]
    if not words:
        return False
    names = next((group for group in ALIKE if words[-1] in group), frozenset({words[-1], lexicon.singular(words[-1])}))
    before = {*WORD.findall(pair.words), pair.new.noun}
    others = [group for group in ALIKE if group & before and group is not names]
    after = reading.document.text[max(pair.new.end, pair.new.noun_end) :][:20]
    if names is _PRICES and _RATED.match(after):
        return True
    if not names & before or others:
        return False
    beside = [one for one in words[-2:-1] if one not in PERIODS and not _is_name(reading, one)]
    return content_words(" ".join((*beside, narrowed))) <= content_words(pair.sentence.form)


def _is_name(reading: Reading, word: str) -> bool:
    """Is the word written with a capital within a sentence of the story, as the name of a firm or place is?"""
    return (
        re.search(
            rf"[a-z,] (?:[A-Z]\w+ )?{word.capitalize()}\b",
            reading.document.text[reading.document.blocks[title_block(reading)].end :],
        )
        is not None
    )


def _is_told_again(reading: Reading, body: list[Sentence], told: _Told) -> bool:
    """Does the story tell the figure of the headline itself, of whatever it may be, and in like words if in words?"""
    text, figure = reading.document.text.lower(), told.figure
    room = max(figure.step, Fraction(1)) / 2 if figure.kind == "percent" else Fraction(0)
    things = [word for word in WORD.findall(told.thing) if len(word) > 2][-1:]
    repeats = [
        at < _LEAD and things and things[0] in each.form and not holds_figures(each.form)
        for at, each in enumerate(body)
    ]
    again = [
        one
        for sentence, repeat in zip(body, repeats, strict=True)
        for one in sentence.mentions
        if isinstance(one, Quantity)
        and not repeat
        and (one.kind, one.unit) == (figure.kind, figure.unit)
        and abs((one.value or Fraction(0)) - (figure.value or Fraction(0))) <= room
    ]
    last = text[figure.start : figure.end].split()[-1]
    return any(figure.kind != "ratio" or text[one.start : one.end].endswith(last) for one in again)


def _fits(told: _Told, pair: _Pair) -> bool:
    """Is the figure of the headline what the two values make, roughly?"""
    new, old, said = (one.value or Fraction(1) for one in (pair.new, pair.old, told.figure))
    made = abs(new - old)
    if told.figure.kind == "multiple":
        made = new / old
    elif told.figure.kind in ("percent", "ratio"):
        made = made / old * (100 if told.figure.kind == "percent" else 1)
    return abs(made - said) <= max(said / 20, told.figure.step / 2)


LINKERS: Linkers = {
    "changes-in-headline": Linker(
        frozenset({"delta", "direction", "new", "old"}), changes_in_headline, (_PAIRS,), blocks=("title",)
    ),
    "multiples-in-headline": Linker(
        frozenset({"n", "new", "old"}), multiples_in_headline, ((_MULTIPLES,), _PAIRS), blocks=("title",)
    ),
}
