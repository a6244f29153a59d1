"""Two figures only set against each other, and the sentence beside them that calls the change a rise or a fall.

"Foreign lending made up 37 percent, compared with 41 percent in May. The drop was ..."
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from checker.extract.language import lexicon
from checker.extract.text import sentences
from checker.late import late
from checker.marks import KINDS
from checker.model import Passage, Quantity, Reading, Relation, Role, Sentence, Word
from checker.relate.figures import marked, may_be_same
from checker.relate.linker import Linker, Linkers
from checker.relate.wording import content_words

_VALUES = "".join(KINDS[kind] for kind in ("count", "money", "percent", "measure"))
_AMOUNTS = _VALUES + "".join(KINDS[kind] for kind in ("points", "ratio", "multiple", "score"))
_WORDS = rf"[^{_AMOUNTS}.;:()]"
_PAIR = late(
    rf"(?P<new>[{_VALUES}]){_WORDS}{{0,60}}?,? ?\(?(?:(?:as )?compared (?:with|to)|against|versus|building on)"
    rf"(?: (?:the|just|only|a))?(?: [\w']+){{0,2}}? (?P<old>[{_VALUES}])"
)
_UP_NOUN = "rise|increase|growth|gain|jump|surge|improvement|upturn|climb|expansion|uptick"
_DOWN_NOUN = (
    "fall|drop|decline|decrease|reduction|slump|shrinkage|downturn|slide|slowdown|dip|contraction|loss of ground"
)
_THEN = r"(?:the previous|the prior|last|the preceding|a year|the same|the year|in the previous)"
_AFTER = late(
    rf"\b(?:the|this|that) (?!same)(?:(?P<what>[a-z-]+) )?(?:(?P<up>{_UP_NOUN})|(?P<down>{_DOWN_NOUN}))"
    r"(?! (?:to|from|by|rate)\b)"
    rf"|\b(?:(?P<higher>higher|larger|more)|(?P<lower>lower|smaller|less)) than {_THEN} (?:quarter|year|month|half)"
)
_BEFORE = late(
    rf"\b(?:a|an|the|this) (?:[\w.,%-]+ ){{0,3}}?(?:(?P<up>{_UP_NOUN})|(?P<down>{_DOWN_NOUN}))"
    r" (?:in|of|from|on|over)\b"
    r"|\bat (?:a )?(?:(?P<higher>higher|faster)|(?P<lower>lower|slower)) (?:level|rate|pace)s?\b"
)
# A change told without a figure: "Burglaries rose in the spring", "Fewer people died on its roads".
_TOLD = late(
    r"(?P<of>^.{0,80}?)\b(?:(?P<up>rose|risen|grew|grown|increased|climbed|improved|jumped|went up|gone up|widened)"
    r"|(?P<down>fell|fallen|dropped|declined|shrank|shrunk|eased|slipped|went down|gone down|came down|narrowed))\b"
    r"(?! (?:ill|sick|out|asleep|through|apart|short|in love|on|into)\b)"
    r"|^(?:(?P<higher>more)|(?P<lower>fewer|less)) (?P<what>(?!than\b)[a-z-]+ [a-z]+)"
)
_WORD = late(r"[a-z][a-z'-]*")
_OTHER_NUMBER = late(r"\b(?!(?:1[5-9]|20)\d\d\b)\d")
# What may stand after "in", "of" or "by" of times alone, and before the noun that both sentences have.
_OF_SOMETHING = late(
    r"\b(?:in|on|at|across|for|from|by|of|among|with) (?:the |its |their |a |an |our )*([a-z][a-z'-]*)"
)
_TIMES = frozenset(
    """
    year month week quarter period half season same previous prior corresponding preceding last first second third
    spring summer autumn winter january february march april may june july august september october november december
    """.split()
)
_PLAIN = frozenset(
    "the its their of total all some about just only these those our no and to a an were was had".split()
)
_THIS, _LAST = late(r"\bthis (?:year|month|week|season)\b"), late(r"\blast (?:year|month|week|season)\b")
# Verbs for what nouns count: "died" and "deaths".
_COUNTED_AS = {
    "died": "death", "killed": "death", "injured": "injury", "born": "birth", "married": "marriage", "sold": "sale",
    "arrived": "arrival", "visited": "visit", "crashed": "crash", "arrested": "arrest", "applied": "application",
}  # fmt: skip
_ANY = late(
    r"\b(?:(?P<up>(?<!made )(?<!make )(?<!makes )up|rose|rise|rises|rising|increas\w+|grew|grow\w*|gain\w*|climb\w*"
    r"|jump\w*|surg\w+|soar\w*|higher|more"
    r"|improv\w+|faster|larger|exceed\w*|expand\w*|above|upturn)"
    r"|(?P<down>down|fell|fall\w*|drop\w*|declin\w+|decreas\w+|reduc\w+|slump\w*|lower\w*|less|fewer|cut|slow\w*|smaller"
    r"|shr[aiu]nk\w*|below|slid\w*|eas\w+|weak\w*|los[st]\w*|downturn|contract\w+|dip\w*|worse\w*))\b"
)
_DOUBT = late(
    r"\b(?:not|no|if|would|could|will|(?<!in )may|might|expect\w*|forecast\w*|target\w*|goal|estimat\w+|loss|losses"
    r"|deficit|respectively|reverse|offset\w*|despite|instead|halt|end of|vote[sd]?|won|beat)\b"
)
_TURN = late(r", (?:and|but|while)\b")
_CURRENCY = late(r"\b(?:dollar|yen|pound|sterling|euro|mark|franc|shilling|peso|rupee|sdr|exchange)\b")
_PERCENT = late(r"\d ?(?:%|per ?cent|pct)")


def pair_and_direction(reading: Reading, rule: str) -> Iterator[Relation]:
    """Two figures compared without a word for which is higher, and that word in the sentence after or before."""
    for sentence in reading.sentences:
        form = sentence.form
        if "compared" not in form and "against" not in form and "versus" not in form and "building on" not in form:
            continue
        pair = _pair(sentence)
        if pair is None:
            continue
        for start, end, sought in _beside(reading, sentence):
            told = reading.document.text[start:end].lower()
            if pair[0].kind == "percent" and sought is _BEFORE and _PERCENT.search(told):
                continue  # a rise of 2 percent is itself a rate: another may be lower and still a rise
            words = _direction(told, form, sought)
            if words is None and sought is _BEFORE:
                words = _told_before(told, form, reading.document.text[sentence.start : sentence.end].lower())
            if words is not None:
                word, at = words
                passage = Passage("quote", start + at, start + at + len(word.text))
                roles: dict[str, Role] = {"direction": word, "words": passage, "new": pair[0], "old": pair[1]}
                yield Relation(rule, roles, (sentence,), (f"told beside it: {word.text}",))
                break


def _pair(sentence: Sentence) -> tuple[Quantity, Quantity] | None:
    """The two figures that a sentence sets against each other without saying which is higher, if it has no others."""
    form = sentence.form
    match = _PAIR.search(form)
    if match is None or _DOUBT.search(form) or _CURRENCY.search(form):
        return None
    turn = _TURN.search(form, match.end())
    if _ANY.search(form, 0, turn.start() if turn else len(form)):
        return None
    figures = marked(sentence)
    new, old = figures[match.start("new")], figures[match.start("old")]
    if not isinstance(new, Quantity) or not isinstance(old, Quantity) or not (may_be_same(new, old) or _is_bare(old)):
        return None
    quantities = [one for one in sentence.mentions if isinstance(one, Quantity)]
    rivals = [one for one in quantities if one not in (new, old) and may_be_same(one, new) and _near(one, new)]
    return None if rivals else (new, old)


def _is_bare(one: Quantity) -> bool:
    """Is it a number alone, which takes the unit of the figure that it is set against?"""
    return one.kind == "count" and not one.noun and not one.unit


def _near(one: Quantity, other: Quantity) -> bool:
    """Are the two of one order of size?"""
    if one.value is None or other.value is None:
        return True
    return abs(one.value) <= 10 * abs(other.value) and abs(other.value) <= 10 * abs(one.value)


def _beside(reading: Reading, sentence: Sentence) -> Iterator[tuple[int, int, re.Pattern[str]]]:
    """The sentence after and the one before, in this paragraph or the next, with what to look for in it."""
    document = reading.document
    blocks = document.blocks
    block = blocks[sentence.block]
    if block.kind != "paragraph":
        return
    bounds = sentences(document.text, block.start, block.end)
    after = [one for one in bounds if one[0] >= sentence.end]
    before = [one for one in bounds if one[1] <= sentence.start]
    following, previous = sentence.block + 1, sentence.block - 1
    if not after and following < len(blocks) and blocks[following].kind == "paragraph":
        after = sentences(document.text, blocks[following].start, blocks[following].end)
    if not before and previous >= 0 and blocks[previous].kind == "paragraph":
        before = sentences(document.text, blocks[previous].start, blocks[previous].end)
    if after:
        yield *after[0], _AFTER
    if before:
        yield *before[-1], _BEFORE


def _direction(told: str, form: str, sought: re.Pattern[str]) -> tuple[Word, int] | None:
    """The word for a rise or a fall and its place in a sentence, if all of it goes one way and is on one subject."""
    match = sought.search(told)
    if match is None or _DOUBT.search(told) or (sought is _BEFORE and _OTHER_NUMBER.search(told)):
        return None
    up = bool(match["up"] or match["higher"])
    if any(bool(one["up"]) != up for one in _ANY.finditer(told)):
        return None
    if not content_words(told) & content_words(form) or _is_of_another(told, match, form):
        return None
    group = next(name for name in ("up", "down", "higher", "lower") if match[name])
    return Word(match[group], "change", 1 if up else -1), match.start(group)


def _is_of_another(told: str, match: re.Match[str], form: str) -> bool:
    """Is it a rise in something that the pair's sentence does not name: "the rise in the trade surplus"?"""
    of = _OF_SOMETHING.match(told, match.end() + 1)
    words = _WORD.findall(told[of.start(1) :]) if of else []
    first = next((word for word in words if word not in _TIMES), "")
    named = _WORD.findall(form)
    before = match["what"] if "what" in match.re.groupindex else None
    if before and lexicon.classes(before) & lexicon.NOUN and before not in {*named, *_TIMES}:
        return True  # "the housing downturn"
    return bool(first) and first not in named


def _told_before(told: str, form: str, said: str) -> tuple[Word, int] | None:
    """The word for a change that a sentence without figures tells of what the pair after it counts.

    said: the pair's sentence in lower case, with its times in words.
    """
    match = _TOLD.search(told)
    if match is None or _DOUBT.search(told) or _OTHER_NUMBER.search(told):
        return None
    up = bool(match["up"] or match["higher"])
    if any(bool(one["up"]) != up for one in _ANY.finditer(told)):
        return None
    of = match["of"] or match["what"] or ""
    words = {*_WORD.findall(told), *(_COUNTED_AS.get(word, "") for word in told.split())}
    named = content_words(f"{of} {' '.join(_COUNTED_AS.get(word, '') for word in told.split())}")
    if (_THIS.search(said) and _LAST.search(told)) or (_LAST.search(said) and _THIS.search(told)):
        return None
    if not named & content_words(form) or not _is_of_the_same(words, named, form):
        return None
    group = next(name for name in ("up", "down", "higher", "lower") if match[name])
    return Word(match[group], "change", 1 if up else -1), match.start(group)


def _is_of_the_same(words: set[str], named: frozenset[str], form: str) -> bool:
    """Does the pair's sentence speak of no place, time or kind that the sentence before it does not name?"""
    if any(one not in words and one not in _TIMES for one in _OF_SOMETHING.findall(form)):
        return False
    spoken = form.split()
    return all(
        not one[0].isalpha() or one in _PLAIN or one in words
        for one, other in pairwise(spoken)
        if content_words(other + " ") & named
    )


LINKERS: Linkers = {
    "pair-and-direction": Linker(
        frozenset({"direction", "words", "new", "old"}),
        pair_and_direction,
        told=(((_PAIR, frozenset(("compared", "against", "versus", "building"))),),),
    ),
}
