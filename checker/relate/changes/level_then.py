"""A value said to have risen or fallen, and what the next sentence says it was: "It fell to £31m. It had been £36m"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from checker.late import late
from checker.marks import KINDS
from checker.model import Passage, Quantity, Reading, Relation, Role, Sentence, Word
from checker.relate.changes.then_and_now import VALUES, Pair, pairs_of, valued
from checker.relate.figures import marked, may_be_same
from checker.relate.linker import Linker, Linkers
from checker.relate.sentences import adjoin

_YEAR, _DATE, _DURATION = KINDS["year"], KINDS["date"], KINDS["duration"]
_UP = (
    r"rose|risen|grew|grown|increased|climbed|jumped|went up|gone up|crept up|swelled|swollen|soared|edged up|up"
    r"|higher|bigger|larger"
)
_DOWN = (
    r"fell|fallen|dropped|declined|shrank|shrunk|slipped|went down|gone down|came down|narrowed|dwindled|slid|dipped"
    r"|sank|sunk|down|lower|smaller"
)
_VERB = late(
    rf"(?i)\b(?:(?P<up>{_UP})|(?P<down>{_DOWN}))\b(?! (?:by|against|on|from|than|for|to date|in arms|and running)\b)"
)
_LEVEL = late(
    r"\b(?:to|at|was|were|is|are|has|had|have|stood at|reached)(?: (?:just|only|a|an|the|some|about|around))* $"
)
_OPENS = late(
    rf"^(?:but |and |that is |this is )?(?:a year|{_DURATION} (?:ago|earlier|before)|(?:the|its|their) (?:comparable"
    r"|corresponding|equivalent|previous|year-ago|prior|figure|number|total)\b"
    rf"|(?:in|at|by|on|for|back in) (?:the )?(?:[a-z]+ ){{0,3}}(?:{_YEAR}|{_DATE}|same|previous|year-end)|{_DATE}"
    r"|last|previously|(?:it|they|that|there) (?:had been|was|were|stood|had)\b)"
)
_NOUN = late(
    r"\s*(?:The|That|This)(?: [a-z]+)? (?:(?P<up>rise|increase|growth|gain|jump|surge|upturn)"
    r"|(?P<down>fall|drop|decline|decrease|reduction|slump|shrinkage|dip))\b(?! (?:to|from|in|of|rate)\b)"
)
_DOUBT = late(
    r"\b(?:not|no|if|would|could|may|might|expect\w*|forecast\w*|target\w*|goal|respectively|despite|instead|per cent"
    r"|from|but|although|though|while|whereas|loss|losses|quarter|half-year ended|adjusted|underlying|shares?|stock"
    r"|index|yen|dollar|pound|euro|sterling|peak|highest|lowest|record|whole|different|among|(?:first|second) half"
    r"|elsewhere|other|another|dawn|noon|midnight|overnight)\b|n't\b"
)
# "It had 412 pupils in 2019 and now has 356"; before it a sentence without figures.
_HAD = late(
    rf"^(?:it|they|there|that) (?:had|were|was|stood at|employed|sold|took|covered|held) (?P<old>[{VALUES}])"
    rf"[^.;{VALUES}]*\b(?:now|today) (?:[a-z]+ ){{0,2}}?(?P<new>[{VALUES}])"
)
_SENTENCE = late(r"(?:\A|[.!?\n]\s*)(?P<told>[A-Z][^.!?\n\d]*[.!?] ?)\Z")
_LONGEST = 120  # characters of such a sentence
_CONTRARY = late(rf"\b(?:(?P<up>{_UP}|rise|increase|more)|(?P<down>{_DOWN}|fall|decline|fewer|less))\b")


def level_then(reading: Reading, rule: str) -> Iterator[Relation]:
    """A value and what the next sentence says it was before, with the word for a rise or a fall beside them."""
    for first, later in pairwise(reading.sentences):
        if not _OPENS.match(later.form) or not adjoin(reading, first, later):
            continue
        if not all(any(one in told.form for one in VALUES) for told in (first, later)) or not _plain(first, later):
            continue
        pair = _pair(first, later)
        match = (_verb(reading, first, pair) or _noun(reading, later)) if pair else None
        if pair is not None and match is not None:
            yield _relation(rule, match, (pair.new.figure, pair.old.figure), (first, later))
    for sentence in reading.sentences:
        told = _HAD.match(sentence.form)
        match = _told_before(reading, sentence) if told and not _DOUBT.search(sentence.form) else None
        if told is not None and match is not None:
            old, new = (marked(sentence).get(told.start(name)) for name in ("old", "new"))
            if isinstance(old, Quantity) and isinstance(new, Quantity) and _alike(old, new):
                yield _relation(rule, match, (new, old), (sentence,))


def _alike(old: Quantity, new: Quantity) -> bool:
    bare = new.kind == "count" and not new.noun
    return bare or may_be_same(old, new)


def _plain(first: Sentence, later: Sentence) -> bool:
    """Are both sentences without doubt, and the later one without a direction of its own?"""
    return not (_DOUBT.search(first.form) or _DOUBT.search(later.form) or _CONTRARY.search(later.form))


def _relation(
    rule: str, match: re.Match[str], values: tuple[Quantity, Quantity], told: tuple[Sentence, ...]
) -> Relation:
    group = "up" if match["up"] else "down"
    roles: dict[str, Role] = {
        "direction": Word(match[group].lower(), "change", 1 if match["up"] else -1),
        "words": Passage("quote", *match.span(group)),
        "new": values[0],
        "old": values[1],
    }
    return Relation(rule, roles, told)


def _pair(first: Sentence, later: Sentence) -> Pair | None:
    """The only value of the first sentence, and the only one of the next, told of an earlier time."""
    told = [*valued(first, 0, VALUES), *valued(later, 1, VALUES)]
    if len(told) != 2:
        return None
    pairs = [one for one in pairs_of(told, 0) if one.new.order == 0 and one.old.order == 1]
    if len(pairs) != 1 or pairs[0].new.pastness or pairs[0].old.is_of_a_year:
        return None
    noun = pairs[0].old.figure.noun
    if noun and noun not in (pairs[0].new.figure.noun, "") and noun not in first.form:
        return None  # "The workforce is down to 410. Last year it had 390 vacancies"
    return pairs[0]


def _verb(reading: Reading, first: Sentence, pair: Pair) -> re.Match[str] | None:
    """The only word for a rise or a fall in a sentence, before the level to which it led."""
    if not _LEVEL.search(first.form[: pair.new.mark]) or any(sign in first.form for sign in (_DATE, _YEAR, _DURATION)):
        return None  # what rose in May may be less than a year before
    told: list[re.Match[str]] = list(_VERB.finditer(reading.document.text, first.start, pair.new.figure.start))
    return told[0] if len(told) == 1 and len(list(_CONTRARY.finditer(first.form))) == 1 else None


def _noun(reading: Reading, later: Sentence) -> re.Match[str] | None:
    """The word with which the sentence after the two takes them up: "The rise surprised even the board"."""
    match: re.Match[str] | None = _NOUN.match(reading.document.text, later.end)
    return match


def _told_before(reading: Reading, sentence: Sentence) -> re.Match[str] | None:
    """The only word for a rise or a fall in a sentence without figures before: "The roll has shrunk"."""
    before = _SENTENCE.search(reading.document.text, max(0, sentence.start - _LONGEST), sentence.start)
    if before is None or _DOUBT.search(before[0].lower()):
        return None
    told: list[re.Match[str]] = list(_VERB.finditer(reading.document.text, before.start("told"), before.end()))
    return told[0] if len(told) == 1 else None


LINKERS: Linkers = {
    "level-then": Linker(frozenset({"direction", "words", "new", "old"}), level_then, told=((_OPENS, _HAD),)),
}
