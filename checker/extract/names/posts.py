"""The posts that the words right before or after a person's name give them: ranks, offices, jobs."""

from __future__ import annotations

import re
from collections.abc import Container, Iterable, Iterator
from functools import lru_cache
from itertools import pairwise
from typing import NamedTuple

from checker.extract.names.post_words import (
    CHARGES,
    IN_CHARGE,
    NO_RANK_AFTER,
    NOT_NOW,
    OFFICES,
    RANKS,
    SUBJECTS,
    WITH_CHIEF,
    WITH_SUBJECT,
)
from checker.model import Passage, Reading

_LOOK_BACK = 64
_BEFORE_APPOSITION = frozenset((", ", " ("))
_MOST_WORDS = 6
_LONGEST_SHORT = 5  # characters of an abbreviation, with its full stop
_STYLES = frozenset(
    "mr mrs ms miss dr sir dame lord lady prof professor cllr councillor alderman rev revd reverend canon hon".split()
)
_BEFORE_RANK = frozenset("chief detective det rear vice brigadier".split())
_LAST_WORDS = frozenset([*(name.rpartition(" ")[2] for name in OFFICES), *IN_CHARGE, *CHARGES, *WITH_SUBJECT])

_ENDS_POST = _LAST_WORDS | SUBJECTS


def _as_printed(words: Iterable[str]) -> frozenset[str]:
    """The words as they may be printed before a name, so that a text is looked up in without changing it."""
    cases = [form for word in words for form in (word, word.capitalize(), word.title(), word.upper())]
    opened = [mark + form for form in cases for mark in ("", "(", '"', "“")]
    return frozenset(form + end for form in opened for end in ("", ".", ","))


_NAMING = _as_printed(_LAST_WORDS)
_BEFORE_NAMES = _as_printed((_LAST_WORDS - CHARGES.keys()) | _STYLES | {"state"})
_BEFORE_RANKED = _as_printed(RANKS.keys() | _STYLES)
_AFTER = re.compile(r"(?:, | \()(?:\d\d, )?(?:aged \d\d, )?([^,.;:\n()\"“”]{2,70})")
_OBJECT = re.compile(r"\b(?:with|to|from|of|for|by|against|about) \Z")
_ENDS_APPOSITION = re.compile(r"[,.;:)]|\s*\n|$")
_DETERMINED = frozenset("the its his her their our".split())
_MAY_FOLLOW = frozenset("of for at in since and to with who from on there here".split())
_MAKES_PROFESSOR = (
    "professor",
    "lecturer",
    "Professor of",
    "Professor Dr",
    "Prof Dr",
    "Prof. Dr",
    "reader in",
    "chair of",
)
_OF = frozenset(("of", "for"))
_JUNIOR = frozenset("deputy assistant junior shadow".split())  # each a scale of its own: "deputy foreign minister"
_OF_ONE_BODY = frozenset(("board", "council"))  # scales of offices that one person may hold in several bodies
_BODIES = frozenset("as council councils club county parish branch society trust town district borough said".split())
_NO_POST_BEFORE = frozenset(
    "of for was were had by with to from at on said says told asked whose where when after before".split()
)
# "who is in her sixth season as chief executive", "who has been its chairman since May", "whose finance brief ..."
_TERM = re.compile(
    r"who is in (?:his|her|their) [a-z]+ (?:season|year|term|spell|summer|decade) as (?:its |the )?|whose "
    r"|who has (?:been|served as) (?:its |the |their |an? )?(?=[^,.;]{3,50}? since\b)"
)
_ADDRESS = re.compile(r"\b(?:Mr|Mrs|Ms)\.?\s\Z")
_LONGEST_ADDRESS = 5
_YEARS = re.compile(r"(?:from|between|until|in the) ")


class Post(NamedTuple):
    """A post of a person: of the values of one scale nobody holds two. It is printed from `start` to `end`."""

    scale: str
    value: str
    start: int
    end: int


def words_before(reading: Reading) -> tuple[str, ...]:
    """The word right before each name of the copy, as printed with its signs; "" where a name opens the copy."""
    flat = reading.document.text.replace("\n", " ")
    return tuple([flat[flat.rfind(" ", 0, name.start - 1) + 1 : max(0, name.start - 1)] for name in reading.names])


def ranked(reading: Reading) -> Iterator[tuple[Passage, Post]]:
    """Each name with the rank right before it, as in "Captain Tarn"."""
    text = reading.document.text
    for name, before in zip(reading.names, reading.once(words_before), strict=True):
        if before in _BEFORE_RANKED:
            words = _words_before(text, name, RANKS)
            length = _rank_length(words) if words else 0
            if words and length and _held_now(words.plain[:-length]):
                yield name, Post("rank", _rank(words.plain), words.start(name, length), name.end)


def in_office(reading: Reading) -> Iterator[tuple[Passage, Post]]:
    """Each name with the offices and jobs that the words around it give the person now: "the mayor, Ada Tarn,"."""
    text = reading.document.text
    for name, before in zip(reading.names, reading.once(words_before), strict=True):
        if before in _BEFORE_NAMES:
            for post in _offices_before(text, name):
                yield name, post
        if text[name.end : name.end + 2] in _BEFORE_APPOSITION:
            for post in _offices_after(text, name):
                yield name, post


def styled(reading: Reading) -> Iterator[tuple[Passage, Post]]:
    """Each name with the style of a judge or a scholar before it: "Mr Justice Tarn", "Judge Tarn", "Dr Tarn"."""
    text = reading.document.text
    learned = "rofessor" in text and "Dr" in text and not any(word in text for word in _MAKES_PROFESSOR)
    if not learned and "Justice " not in text:
        return
    for name, before in zip(reading.names, reading.once(words_before), strict=True):
        start = name.start - 1 - len(before)
        style = before.rstrip(".")
        if style == "Justice" and (address := _ADDRESS.search(text, max(0, start - _LONGEST_ADDRESS), start)):
            yield name, Post("bench", "justice", address.start(), name.end)
        elif style == "Judge":
            yield name, Post("bench", "judge", start, name.end)
        elif learned and style in ("Dr", "Professor", "Prof"):
            yield name, Post("degree", style.replace("essor", ""), start, name.end)


class _Words(NamedTuple):
    """The last words before a name, as printed and plain; `styles` are those of address that follow ("Mr", "Dr")."""

    printed: list[str]
    plain: list[str]
    styles: list[str]

    def start(self, name: Passage, length: int) -> int:
        """Where the last so many words begin."""
        return name.start - 1 - len(" ".join([*self.printed[-length:], *self.styles]))


def _words_before(text: str, name: Passage, last: Container[str]) -> _Words | None:
    """The words right before the name and those of address; None if the last of them is not one of `last`."""
    at = name.start - 1
    whole = text[max(0, at - _LOOK_BACK) : at].rpartition("\n")[2].split(" ")
    styles = 0
    while styles < len(whole) and _is_style(whole[-1 - styles], styles):
        styles += 1
    if styles == len(whole) or _plain(whole[-1 - styles]) not in last:
        return None
    printed = _last_words(whole[: len(whole) - styles])
    return _Words(printed, [_plain(one) for one in printed], whole[len(whole) - styles :]) if printed else None


def _is_style(word: str, others: int) -> bool:
    """Is a word one of address: "Mr", "Cllr", also "the" before others, as in "the Revd Ada Tarn"?"""
    return word[-1:] != "," and (_plain(word) in _STYLES or (others > 0 and word == "the"))


def _offices_before(text: str, name: Passage) -> Iterator[Post]:
    """The offices right before the name: "Mayor Tarn", "the mayor, Ada Tarn,"."""
    words = _words_before(text, name, _ENDS_POST)
    if words is None or "who" in words.plain or _ends_sentence(words.printed[-1]):
        return
    if not words.printed[-1].endswith(",") or _is_apposed(text, name, words.plain):
        for scale, value, length in _offices(words.plain):
            before = words.plain[:-length]
            if _held_now(before) and (scale not in _OF_ONE_BODY or not before or _tells_no_other_body(before[-1])):
                yield Post(scale, value, words.start(name, length), name.end)


def _ends_sentence(word: str) -> bool:
    return word.endswith(".") and (len(word) > _LONGEST_SHORT or word.islower())


def _tells_no_other_body(word: str) -> bool:
    """May the office after the word be one of the body that the copy is about: "the club's", not "the Tory leader"?"""
    return word in _BODIES or word in _DETERMINED or word.endswith("'s")


def _is_apposed(text: str, name: Passage, words: list[str]) -> bool:
    """Does a name after a comma tell who the words before it are: "the mayor, Ada Tarn,"?"""
    if any(pair in (("capacity", "as"), ("role", "as"), ("job", "as")) for pair in pairwise(words)):
        return True
    determined = any(one in _DETERMINED or one.endswith("'s") for one in words[:-1])
    return determined and _ENDS_APPOSITION.match(text, name.end) is not None


def _offices_after(text: str, name: Passage) -> Iterator[Post]:
    """The offices right after the name: "Ada Tarn, the mayor of Ellery,"."""
    match = _AFTER.match(text, name.end)
    if match is None:
        return
    term = _TERM.match(match[1]) if match[1].startswith("wh") else None
    told = match.start(1) + (term.end() if term else 0)
    printed = text[told : match.end(1)].split(" ")
    if _NAMING.isdisjoint(printed):
        return
    if text.startswith(". ", match.end()) and len(printed[-1]) < _LONGEST_SHORT:
        printed.pop()  # "Sen. Tarn, Rep. Hallam" are two people
    words = [_plain(one) for one in printed]
    acts = term is not None or (len(words) > 2 and words[0] == "who")
    for last in range(1, min(len(words), _MOST_WORDS + 2) + 1):
        if words[last - 1] in _NO_POST_BEFORE and not (
            words[last - 1] in _OF and last > 1 and words[last - 2] in IN_CHARGE
        ):
            return
        known = words[last - 1] in _LAST_WORDS and (last == len(words) or acts or _may_follow(words[last]))
        found = list(_offices(words[:last])) if known else []
        if found:
            before = text[max(0, name.start - _LOOK_BACK) : name.start]
            if words[last:] and words[last] not in _MAY_FOLLOW and _OBJECT.search(before):
                return  # "In a call with Tarn, the mayor vowed": she is somebody else
            if not _YEARS.match(" ".join(printed[last:])) and _held_now(words[: last - found[0][2]]):
                end = told + len(" ".join(printed[:last]))
                bound = (printed[last:][:1], found[0][0]) in (
                    (["of"], "board"),
                    (["of"], "council"),
                    (["for"], "staff"),
                )
                for scale, value, _ in found:
                    if not bound:
                        yield Post(scale, value, name.start, end)
            return


def _may_follow(word: str) -> bool:
    """May the word go on after a post: "the mayor of Ellery", "the striker signed in May"?"""
    return word in _MAY_FOLLOW or word.endswith("ed")


def _rank(words: list[str]) -> str:
    """The rank in full that the words end in."""
    rank = RANKS[words[-1]]
    return f"chief {rank}" if rank in WITH_CHIEF and "chief" in words[-2:-1] else rank


def _rank_length(words: _Words) -> int:
    """Of how many words the rank is that the words end in; 0 if they end in none. A rank has a capital."""
    *_, before, last = ["", *words.plain]
    if (
        last not in RANKS
        or not words.printed[-1][:1].isupper()
        or words.printed[-1].endswith(",")
        or before.rpartition("-")[2] in NO_RANK_AFTER
    ):
        return 0
    return 2 if before in RANKS or before in _BEFORE_RANK else 1


def _offices(words: list[str]) -> Iterator[tuple[str, str, int]]:
    """The offices that the words end in, each with its scale and its number of words; the longest counts."""
    if len(words) > 1 and words[-1] in WITH_SUBJECT and words[-2] in SUBJECTS:
        yield "subject", words[-2], 2
    elif len(words) > 2 and words[-3] in WITH_SUBJECT and words[-2] in _OF and words[-1] in SUBJECTS:
        yield "subject", words[-1], 3
    for length in (4, 3, 2):
        known = OFFICES.get(" ".join(words[-length:])) if length <= len(words) else None
        if known:
            yield from ((scale, value, length) for scale, value in known)
            return
    if len(words) > 1 and words[-1] in IN_CHARGE and words[-2] in CHARGES:
        junior = words[-3] if len(words) > 2 and words[-3] in _JUNIOR else ""
        yield f"{junior} {IN_CHARGE[words[-1]]}".strip(), CHARGES[words[-2]], 3 if junior else 2
    elif len(words) > 2 and words[-2] in _OF and words[-3] in IN_CHARGE and words[-1] in CHARGES:
        yield IN_CHARGE[words[-3]], CHARGES[words[-1]], 3
    else:
        yield from ((scale, value, 1) for scale, value in OFFICES.get(words[-1], ()))


def _held_now(before: list[str]) -> bool:
    """Do the words before a post leave it as it is, one post that is held now?"""
    phrase = before[-4:]
    at = max((order for order, word in enumerate(phrase) if word in _DETERMINED), default=0)
    return NOT_NOW.isdisjoint(phrase[max(0, at - 1) :]) and not any(
        one.startswith(("ex-", "non-")) for one in before[-2:]
    )


def _last_words(words: list[str]) -> list[str]:
    """The last of the words that stand in one phrase; a comma may end only the very last."""
    words = words[-_MOST_WORDS:]
    for at in range(len(words) - 2, -1, -1):
        one = words[at]
        ends = one.endswith(".") and _plain(one) not in RANKS and len(one) > _LONGEST_SHORT
        if ends or not one or one[-1] in ',;:)"”!?':
            return words[at + 1 :]
    return words


@lru_cache(maxsize=8192)  # the same few stand before names
def _plain(word: str) -> str:
    """The word in lower case, without stops, commas, brackets and curly apostrophes."""
    return word.lower().replace(".", "").replace("’", "'").strip(",(\"“‘'")
