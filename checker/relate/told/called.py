"""What a figure is called by the words behind it, and whether those pick out another one than the copy has told of."""

from __future__ import annotations

import re

from checker.extract.language import lexicon
from checker.late import late
from checker.marks import ALL_KINDS, HEAD_END
from checker.model import Reading
from checker.relate.lists.list_pieces import is_plain_verb
from checker.relate.told.stated import Stated
from checker.relate.wording import content_words

_STOP = (
    r"of|in|on|at|from|for|to|by|with|and|or|but|who|whom|whose|which|that|it|he|she|they|we|you|is|was|are|were|be"
    r"|been|being|without|among|inside|outside|aboard|has|had|have|will|would|could|should|can|may|might|must|did|does|do|as|if|when|where|while|after"
    r"|before|because|since|until|into|over|under|about|also|not|said|says|than|then|now|the|a|an|its|his|her|their"
)
_NAMED = late(rf"(?:-[a-z]+{HEAD_END}?)?((?: (?!(?:{_STOP})\b)[a-z][\w'-]*{HEAD_END}?){{0,4}})")
_COMPLEMENT = late(
    rf" (?:of|in|on|at|from|for|to|by|with|between|near|per|each|every|who|which|that|it|he|she|they|we|you|[a-z]+ed"
    rf"|given|set|won|paid|made|held|drawn|built|due|going|under|over|put|brought|left|seen|the|without|among|inside|outside)\b"
    rf"(?:(?! (?:is|was|are|were|has|have|had|will|would|could|should|may|can)\b)[^,.;:(){ALL_KINDS}]){{0,60}}"
)
_DEFINITE = late(r"\b(?:the|those|these) $")
# Who it was done by, or when: "the 15 miners brought up on Sunday were", "the budget put forward by the Greens".
_DONE = late(
    rf"[^{ALL_KINDS}.,;:()]{{0,40}}? (?:[a-z]+ed|put|brought|sent|taken|given|set|built|made|kept|left|lost|sold"
    r"|bought)"
    rf"(?: (?:up|out|forward|in|off|away|down))?"
    rf" (?:by [^,.;:(){ALL_KINDS}]{{3,40}}|(?:on|in|from|at) [^,.;:()]{{1,30}})"
    r" (?:were|was|are|is|have|has|had|will)\b"
    rf"|[^{ALL_KINDS}.,;:()]{{0,40}}? (?:put forward|set out|drawn up|proposed|drafted|offered|made|sought) by\b"
)
_GIVEN = late(
    rf" (?:[a-z]+ed|given|made|held|sent|sold|brought|found|won|paid|set|put|left) (?:to|by|for|in|at|from|on|up|out)\b"
    rf"[^,.;:(){ALL_KINDS}]{{0,60}}"
)
_PLACE = late(r"\b(?:[Ii]n|[Aa]t|[Nn]ear|[Ff]or|[Bb]y|[Ff]rom|[Oo]f|[Oo]n) (?:the )?([A-Z][a-z][\w-]+)")
_DAYS = late(
    r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September|October"
    r"|November|December"
)
_NEAR = 40  # characters to either side of a figure
_APART = late(r"(?:with|without|including|counting|excluding|unlike|besides|elsewhere|meanwhile)\b")


def named(form: str, at: int) -> tuple[str, str]:
    """What the words of a form from a place on call a figure, and what they go on with: "the 40 litres of milk".

    The name goes up to a verb; where it is but "of milk", that is the name.
    """
    found = _NAMED.match(form, at)
    name, mark, rest = (found[1] if found else "").partition(HEAD_END)
    words = name.split(" ")
    verb = next((place for place, word in enumerate(words) if _may_be_verb(word, place)), None)
    if verb is not None and not mark and found is not None:
        called = " ".join(words[:verb])
        given = _GIVEN.match(form, found.start(1) + len(called))
        return called, given[0] if given else ""
    complement = None if rest.strip() else _COMPLEMENT.match(form, found.end() if found else at)
    if complement is None:
        return name, ""
    of = not content_words(name) and complement[0].startswith(" of ")
    return (complement[0], "") if of else (name, complement[0])


def _may_be_verb(word: str, place: int) -> bool:
    """Is a word of a name rather the verb behind it: "the 14 km line runs along"?"""
    if place < 2 or not word:
        return bool(word) and is_plain_verb(word)
    lemma = lexicon.verb_lemma(word)
    return is_plain_verb(word) or word.endswith("ed") or (lemma != word and bool(lexicon.classes(lemma) & lexicon.VERB))


def picked_out(again: Stated, first: Stated) -> bool:
    """Do the words behind "the 75 ships" say which ones, with words that the other sentence mostly has not?"""
    form = again.sentence.form
    if _DEFINITE.search(form[: again.mark]) is None:
        return False
    if _DONE.match(form, again.mark + 1) is not None:
        return True
    complement = named(form, again.mark + 1)[1]
    words = content_words(complement)
    if not words:
        return f"{complement} ".startswith((" it ", " he ", " she ", " they ", " we "))
    return 2 * len(words & first.whole) <= len(words)


def in_other_places(reading: Reading, one: Stated, other: Stated) -> bool:
    """Do both sentences name places or owners, and none the same; or does one set its figure apart at its start?"""
    if any(_APART.match(stated.sentence.form) for stated in (one, other)):
        return True
    first, second = (_places(reading.document.text, stated) for stated in (one, other))
    return bool(first and second) and not first & second


def _places(text: str, stated: Stated) -> set[str]:
    """The names behind "in", "at", "by" and their like that stand near a figure or at the start of its sentence."""
    figure, sentence = stated.figure, stated.sentence
    found: list[re.Match[str]] = list(
        _PLACE.finditer(text, max(sentence.start, figure.start - _NEAR), min(sentence.end, figure.end + _NEAR))
    )
    first = _PLACE.match(text, sentence.start, sentence.end)
    return {one[1] for one in (*found, *([first] if first else [])) if not _DAYS.fullmatch(one[1])}
