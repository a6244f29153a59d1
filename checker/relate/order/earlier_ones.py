"""The number of an event and those before it: "its third strike … the two earlier ones"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from checker.extract.figures.words import ORDINAL_WORDS
from checker.late import late
from checker.marks import ALL_KINDS, HEAD_END, KINDS
from checker.model import Mention, Passage, Quantity, Reading, Relation, Role, Sentence
from checker.relate.figures import marked, ordinal_at
from checker.relate.hints import sentences_told
from checker.relate.linker import Linker, Linkers

_COUNT, _DATES = KINDS["count"], KINDS["year"] + KINDS["date"]
_NTH = rf"(?:{KINDS['ordinal']}|{'|'.join(ORDINAL_WORDS[1:])})(?![\w-])"
# What comes in an order of its own, or has a number that counts no run of like events.
_NO_EVENT = (
    r"(?:quarters?|half|period|innings?|set|leg|day|week|month|year|century|season|place|largest|biggest|highest"
    r"|most|best"
    r"|worst|longest|oldest|straight|consecutive|successive|in a row|floor|grade|degree|anniversary|birthday|edition"
    r"|division|person|party|part|time|minute|hole|lap|round(?! of)|street|avenue|circuit|district|amendment|world"
    r"|of the"
    r"|of (?:a|its|his|her|their)\b|of [" + ALL_KINDS + "])"
)
_VERB = r"(?:would|will|was|is|were|had|has|must|could|might|should|came|failed|to)\b"
_PLACE = late(
    rf"\b(?:the|its|his|her|their|our|a|an|[\w-]+'s) (?P<nth>{_NTH})(?: (?!{_NO_EVENT}"
    rf"|{_VERB})(?P<noun>[^,;:.()\"]{{2,40}}))?"
)
_IT = r"(?:it|him|her|them|this(?: one)?|that|hers|his)"
_COUNTED = late(
    rf"(?P<a>{_COUNT})(?: [a-z-]+)? (?:earlier|prior|previous) (?P<an>[a-z-]+)"
    rf"|\b(?:the|all|its|those) (?:earlier|prior) (?P<b>{_COUNT})(?: (?P<bn>[a-z-]+))?"
    rf"|\bthe (?P<c>{_COUNT})(?: (?P<cn>[a-z-]+){HEAD_END}?)? (?:held |run "
    rf"|played )?(?:that came )?before {_IT}(?= |[,.;]|$)"
)
_ITEMS = rf"[{_DATES}](?:(?:,|,? and)(?: in)? [{_DATES}])+"
_THOSE = (
    r"(?:ones?|those|wins?|victories|titles?|success(?:es)?|triumphs?|winners?|golds?|medals?|championships?|crowns?"
    r"|trophies|cups?|finals?|(?:earlier|previous|prior) [a-z]+)"
)
_LISTED = late(
    rf"\b(?:after|following|adding to|to add to|to go with|joining|on top of) (?:the |his |her |their |its )?{_THOSE}"
    rf"(?: [a-z]+)? (?:of|in|from) (?P<items>{_ITEMS})(?=[.,;]|$| and (?:the )?first)"
)
_ONE_AND_ANOTHER = late(
    rf"\b(?:after|following) (?P<one>one) (?:on|in|at|last|near)\b[^;:]{{0,90}}? and (?P<other>another)"
    rf" (?:on|in|at|last|near|that|{KINDS['date']})"
)
_NAMED = late(
    r"(?:[Aa]fter|[Ff]ollowing) (?:(?:earlier|previous) [a-z]+|(?P<noun>[a-z]+s)) (?:in|at|with|against|over) "
)
_A_NAME = r"[A-Z][\w'’-]+(?: [A-Z][\w'’-]+)*"
_NAMES = late(rf"{_A_NAME}(?:, {_A_NAME})*,? and {_A_NAME}(?=[.,;]|$)")
_NAME = late(_A_NAME)
_NAMED_HINT = late(r"(?:after|following) (?:(?:earlier|previous) )?[a-z]+ (?:in|at|with|against|over) ")
_SUCCEEDED = late(
    rf"\b(?:succeed(?:s|ed|ing)?|replac(?:es|ed|ing)|(?:took|takes|taking) over from)\b[^;.]{{0,60}}?"
    rf"\b(?:the|its|their|our|[\w-]+'s) (?P<nth>{_NTH})(?P<noun> [a-z-]+)?"
)
_HOLDER = late(r" (?:holder|person|man|woman|incumbent|in|of)\b")
_ALIKE = frozenset("one ones case cases such incident event attempt occasion of that had have has were".split())
_SOME = late(r"\b(?:among|others|several|most recent|including|such as|many|not counting|record|all-time)\b")
_EACH_OF_THEM = late(r"\bthe first(?:,| [a-z]+,? (?:in|on|at)\b)")  # "two earlier ones: the first, in May, ..."
_MOST = len(ORDINAL_WORDS)
_BACK, _ON = 2, 2  # sentences with figures between the number and those before it
_FAR = 3  # sentences with figures between the number of who holds an office and that of who held it before


class _Place(NamedTuple):
    """A number in a run, with the words that follow it, and where it stands."""

    ordinal: Quantity
    noun: str
    sentence: Sentence
    at: int


def counted_before(reading: Reading, rule: str) -> Iterator[Relation]:
    """The number that a thing has in a run, with the count of those before it; the number that fits, if several may."""
    for order, sentence in sentences_told(reading, rule):
        for match in _COUNTED.finditer(sentence.form):
            group = next(one for one in "abc" if match[one])
            before = marked(sentence).get(match.start(group))
            if not isinstance(before, Quantity) or not _is_small(before) or _SOME.search(sentence.form):
                continue
            if any(_EACH_OF_THEM.search(one.form) for one in reading.sentences[order : order + 2]):
                continue
            near = [
                place
                for one in reading.sentences[max(0, order - _BACK) : order + _ON + 1]
                for place in _places(one)
                if _of_one_run(place, match[f"{group}n"] or before.noun, sentence)
            ]
            fitting = [place for place in near if place.ordinal.value == (before.value or 0) + 1]
            values = {place.ordinal.value for place in near}
            if fitting or len(values) == 1:
                place = (fitting or near)[0]
                sentences = tuple(dict.fromkeys(sorted((place.sentence, sentence), key=lambda one: one.start)))
                yield Relation(rule, {"place": place.ordinal, "before": before}, sentences)


def _is_small(count: Quantity) -> bool:
    whole = count.value is not None and count.value.denominator == 1 and 0 < count.value < _MOST
    return whole and not count.hedge and not count.range_part and not count.of_whole


def _places(sentence: Sentence) -> Iterator[_Place]:
    """The numbers of a sentence that may be those of a run, with the words after them."""
    for match in _PLACE.finditer(sentence.form):
        ordinal = ordinal_at(sentence, match.start("nth"), match["nth"])
        if ordinal is not None and not re.match(rf" {_NO_EVENT}", sentence.form[match.end("nth") :]):
            yield _Place(ordinal, match["noun"] or "", sentence, match.start())


def _of_one_run(place: _Place, noun: str, sentence: Sentence) -> bool:
    """Is the thing with the number of the kind that was counted: named by the same noun, or by none?"""
    stem = _stem(noun)
    if not place.noun and place.sentence.form.startswith(("a ", "an "), place.at):
        return False  # "11 forces, and a 12th, of Arl"
    if not stem or not place.noun:
        return abs(place.sentence.block - sentence.block) <= 1
    return any(_stem(word) == stem for word in place.noun.split())


def _stem(noun: str) -> str:
    """The noun without its plural, roughly; "" for one that stands for any thing."""
    noun = noun.strip(HEAD_END)
    if noun in _ALIKE:
        return ""
    return noun[:-3] + "y" if noun.endswith("ies") else noun.rstrip("s").removesuffix("e")


def listed_before_it(reading: Reading, rule: str) -> Iterator[Relation]:
    """The number that a thing has in a run, with the years, days or places of those before it that the words list."""
    for _, sentence in sentences_told(reading, rule):
        found = _items(reading, sentence)
        if found is None or _SOME.search(sentence.form):
            continue
        start, items = found
        before = [place for place in _places(sentence) if place.at < start]
        if len(before) == 1:
            roles: dict[str, Role] = {"place": before[0].ordinal, "items": items}
            yield Relation(rule, roles, (sentence,))


def _items(reading: Reading, sentence: Sentence) -> tuple[int, tuple[Mention, ...]] | None:
    """Where a list of those before begins in the form, and what stands in it."""
    form, text = sentence.form, reading.document.text
    dates = sum(map(form.count, _DATES))
    if dates > 1 and (listed := _LISTED.search(form)):
        figures = marked(sentence)
        return listed.start(), tuple(
            figures[at] for at in range(listed.start("items"), listed.end("items")) if at in figures
        )
    if "another" in form and (pair := _ONE_AND_ANOTHER.search(form)):
        words = [text.find(f" {word} ", sentence.start, sentence.end) + 1 for word in ("one", "another")]
        return pair.start(), tuple(
            Passage("list", at, at + len(word)) for at, word in zip(words, ("one", "another"), strict=True)
        )
    told = _NAMED.search(text, sentence.start, sentence.end)
    names = _NAMES.match(text, told.end(), sentence.end) if told else None
    if told is None or names is None:
        return None
    if told["noun"] and not any(
        _stem(told["noun"]) == _stem(word) for one in _places(sentence) for word in one.noun.split()
    ):
        return None
    items = tuple(Passage("name", one.start(), one.end()) for one in _NAME.finditer(text, names.start(), names.end()))
    return told.start() - sentence.start, items


def successors(reading: Reading, rule: str) -> Iterator[Relation]:
    """The number of who holds an office, with the number of who held it before."""
    for order, sentence in sentences_told(reading, rule):
        for match in _SUCCEEDED.finditer(sentence.form):
            before = ordinal_at(sentence, match.start("nth"), match["nth"])
            own = [place for place in _places(sentence) if place.at < match.start()]
            before_it = [list(_places(one)) for one in reading.sentences[max(0, order - _FAR) : order]]
            near = own or next((found for found in reversed(before_it) if found), [])
            noun = (match["noun"] or "").strip()
            if before is None or len(near) != 1 or not near[0].noun:
                continue
            if noun and not _HOLDER.match(match["noun"]) and noun not in near[0].noun.split():
                continue
            sentences = tuple(dict.fromkeys((near[0].sentence, sentence)))
            yield Relation(rule, {"place": near[0].ordinal, "before": before}, sentences)


_PLACED = frozenset({"place", "before"})

LINKERS: Linkers = {
    "counted-before": Linker(_PLACED, counted_before, told=((_COUNTED,),)),
    "listed-before-it": Linker(
        frozenset({"place", "items"}),
        listed_before_it,
        told=(
            (
                _LISTED,
                _ONE_AND_ANOTHER,
                _NAMED_HINT,
            ),
        ),
    ),
    "successors": Linker(_PLACED, successors, told=((_SUCCEEDED,),)),
}
