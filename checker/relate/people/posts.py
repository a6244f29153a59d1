"""One person's posts: each rank and office that the copy gives a person, against the others that it gives."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from checker.extract.language import lexicon
from checker.extract.names.find import without_possessive
from checker.extract.names.name_words import NO_PERSON
from checker.extract.names.post_words import IN_CHARGE, OFFICES, RANKS
from checker.extract.names.posts import Post, in_office, ranked, styled, words_before
from checker.late import late
from checker.model import Passage, Reading, Relation
from checker.relate.linker import Linker, Linkers
from checker.relate.people.name_weights import NAMES_ONLY
from checker.relate.people.nationalities import NATIONS

_HIGH = frozenset(("public", "presidency", "staff", "board", "council", "union", "police"))
_OFFICE_WORDS = {name.rpartition(" ")[2] for name, posts in OFFICES.items() if posts[0][0] in _HIGH} | IN_CHARGE.keys()
_STYLES = {"Chief": "rank", "Ambassador": "envoy", "Minister": "envoy"}
# "Fire Chief Tarn", "as Chief Tarn", but not "Army Chief Tarn" or "Finance Minister Tarn".
_ALONE = late(r"(?:(?:Fire|Police|\b[a-z]+|[.,\"”]) |^|[\n\"“(])$")
# Whoever changes posts in the story has both; a relative has the same surname.
_NEW_IN_POST = (
    r"\bwho,? as (?:an? )?[a-z]+"
    r"|\b(?:elect(?:ed|ion|s|ing)?\b|appoint|nominat|becom|becam|succe(?:ed|ssor|ssion)|replac|promot(?:ed|ion)|demot"
)
_KIN = (
    r"\b(?:wife|husband|son|daughter|brother|sister|father|mother|cousin|uncle|aunt|nephew|niece|couple|married|widow"
    r"|twins?|(?:his|her|whose) parents?|family|namesake|no relation)\b"
)
_CHANGES = late(
    rf"{_NEW_IN_POST}"
    r"|resign|candida|running|ran for|sworn|former|served|acting|deputi|deputy to|interim|doubl"
    r"|both (?:posts|roles|jobs)"
    r"|(?:is|was|are|been|and) also|also (?:an?|the|serv\w+|acts|holds|held|chairs|heads|works|coaches)\b"
    r"|confirmed as|\b(?:to|will|would|may) name\b|(?:was|been|is) named|at the time"
    r"|(?:is|are|who|and) now|now (?:an?|the|chief|\w+ (?:minister|director|officer))\b"
    r"|then (?:an?|the|chief|\w+ (?:minister|director|officer))\b|then-|in (?:19|20)\d\d"
    r"|had been (?:an?|the|his|her|its|chief|\w+ (?:minister|director))\b"
    r"|as he was|as she was|ex-|previous|stepp|take over|took over|under his|under her)"
    rf"|{_KIN}",
    re.IGNORECASE,
)
# Where both posts stand right before the name, as "Finance Minister Tarn" does, these alone put them in doubt.
_SURE_CHANGES = late(
    rf"{_NEW_IN_POST}"
    r"|resign|candida|running|ran for|sworn|acting|interim|doubl|(?:both|dual) (?:posts|roles|jobs)|confirmed as|named"
    r"|ex-|stepp|t[ao]ke over|took over|under (?:his|her)|at the time|then-"
    r"|(?:former|previous\w*|served as|was|is also|also|now|then|been) (?:an?|the)? ?(?:[a-z-]+ ){0,2}"
    rf"(?:{'|'.join(sorted(_OFFICE_WORDS))})\b)"
    rf"|{_KIN}",
    re.IGNORECASE,
)
_SURE_PROMOTED = late(
    r"\b(?:promot|demot|former|then\b|retired|became|becom|acting|acted as|now (?:an? |the )?(?:[a-z]+ )?"
    rf"(?:{'|'.join(sorted({rank.rpartition(' ')[2] for rank in RANKS.values()}))})\b"
    r"|father|mother|brother|sister|son\b|daughter|wife|husband|cousin|uncle|aunt)",
    re.IGNORECASE,
)
_DATED = late(r"\b[Ii]n (?:19|20)\d\d\b")
_PROMOTED = late(
    r"\b(?:promot|demot|former|then|now|later|retired|became|becom|acting|acted as|in (?:19|20)\d\d"
    r"|father|mother|brother|sister|son\b|daughter|wife|husband|cousin|uncle|aunt)",
    re.IGNORECASE,
)
# What a person plays or teaches: a year or a new club changes nothing in it.
_LASTING = frozenset(("position", "flank", "arm", "music", "subject"))
_ALSO = late(
    r"\b(?:former|previous|then (?:an? |the |play)|now (?:an? |the |plays|playing|at )|once (?:an? |the )"
    r"|also (?:an? |the |plays|play)|both (?:as|at)|converted (?:from|into|to|[a-z-]+er\b)|switch|emergency|makeshift"
    r"|moved to (?:left|right|cent|full|prop|hooker|the |midfield)|play(?:ed|ing) (?:at|as|in)|instead of|used to|doubl"
    r"|retrain|father|mother|brother|sister|son\b|daughter|wife|husband|cousin|namesake|no relation|unrelated"
    r"|last (?:club|season|year)|as an? (?:boy|junior|child|student)"
    r"|for (?:England|Scotland|Wales|Ireland|his country|her country))",
    re.IGNORECASE,
)
_OF_LAND = late(r",? (?:of|from) ([A-Z][a-z]+)")
_SAME_LAND = 3  # letters that a land and its people have in common: "Norway", "Norwegian"
_AROUND = 120  # characters beside a post in which a change of posts is told
_TITLE = 20  # characters before a name in which its title begins
_SENTENCE_END = late(r"[.!?]\s|\n")


def ranks(reading: Reading, rule: str) -> Iterator[Relation]:
    """Each person's rank with the other places where the copy gives one."""
    yield from _compared(reading, rule, (*ranked(reading), *_styled_so(reading, "rank")))


def offices(reading: Reading, rule: str) -> Iterator[Relation]:
    """Each person's office or job with the other places where the copy gives one of the same kind."""
    yield from _compared(reading, rule, (*in_office(reading), *styled(reading), *_styled_so(reading, "envoy")))


def _styled_so(reading: Reading, scale: str) -> Iterator[tuple[Passage, Post]]:
    """Each name with a word such as "Chief" or "Ambassador" right before it: who is one is no captain, no minister."""
    text = reading.document.text
    words = [word for word, of in _STYLES.items() if of == scale and f"{word} " in text]
    for name, before in zip(reading.names, reading.once(words_before), strict=True) if words else ():
        style = before.lstrip('"“(')
        at = name.start - 1 - len(style)
        if style in words and (style == "Ambassador" or _ALONE.search(text, max(0, at - _TITLE), at)):
            yield name, Post(scale, style.lower(), at, name.end)


def _compared(reading: Reading, rule: str, posts: Iterable[tuple[Passage, Post]]) -> Iterator[Relation]:
    """The first post of each person on each scale with the same one told again, and with another told just once."""
    told: dict[tuple[str, str], list[Post]] = {}
    for name, post in posts:
        if NO_PERSON.isdisjoint(name.key.split(" ")):
            told.setdefault((name.key, post.scale), []).append(post)
    scales = [post.scale for found in told.values() for post in found]
    if len(set(scales)) < len(scales):
        for found in _by_person(reading, told).values():
            if len(found) > 1:
                yield from _relations(reading.document.text, rule, found)


def _by_person(reading: Reading, told: dict[tuple[str, str], list[Post]]) -> dict[tuple[str, str], list[Post]]:
    """The posts by person and scale; a surname is the one namesake's who has any title."""
    text = reading.document.text
    whole: dict[str, set[str]] = {}
    titled: set[str] = set()
    for name in reading.names:
        if " " in name.key:
            whole.setdefault(name.key.rpartition(" ")[2], set()).add(name.key)
            if text[max(0, name.start - _TITLE) : name.start - 1].rpartition(" ")[2][:1].isupper():
                titled.add(name.key)
    people: dict[tuple[str, str], list[Post]] = {}
    for (key, scale), posts in told.items():
        namesakes = [one for one in whole.get(key, ()) if len(whole[key]) == 1 or one in titled or (one, scale) in told]
        if not whole.get(key):
            if " " not in key and lexicon.classes(key) not in NAMES_ONLY:
                continue  # "CEO Commentary" names nobody
            people.setdefault((key, scale), []).extend(posts)
        elif len(namesakes) == 1:
            people.setdefault((namesakes[0], scale), []).extend(posts)
    return people


def _relations(text: str, rule: str, posts: list[Post]) -> Iterator[Relation]:
    by_value: dict[str, list[Post]] = {}
    for post in sorted(posts, key=lambda one: one.start):
        by_value.setdefault(post.value, []).append(post)
    often, *others = sorted(by_value.values(), key=len, reverse=True)
    if len(often) > 1:
        yield Relation(rule, {"post": _passage(often[0]), "again": tuple(_passage(one) for one in often[1:])}, ())
    if (
        len(others) == 1
        and len(others[0]) == 1
        and not _is_short_style(often, others[0][0])
        and _of_one_land(text, often[0], others[0][0])
        and not _may_change(text, often[0], others[0][0])
    ):
        yield Relation(rule, {"post": _passage(often[0]), "again": (_passage(others[0][0]),)}, ())


def _is_short_style(often: list[Post], other: Post) -> bool:
    """May "Judge Tarn" be short for "Mr Justice Tarn"? Irish copy calls a judge by both, but seldom by turns."""
    return other.scale == "bench" and not (
        often[0].value == "justice" and often[0].start < other.start < often[-1].start
    )


def _may_change(text: str, one: Post, other: Post) -> bool:
    """Does the copy tell beside one of two posts that somebody changes posts, or of a relative?"""
    if one.scale in _LASTING or not (_is_title(text, one) and _is_title(text, other)):
        return tells_of_change(text, one) or tells_of_change(text, other)
    changes = _SURE_PROMOTED if one.scale == "rank" else _SURE_CHANGES
    for post in (one, other):
        before, after = _beside(text, post)
        if changes.search(f"{before} {after}") or _DATED.search(before):
            return True
    return False


def _is_title(text: str, post: Post) -> bool:
    """Does a post stand right before the name, in capitals, as "Finance Minister Tarn" does?"""
    printed = text[post.start : post.end]
    return printed[:1].isupper() and "," not in printed and all(word[:1].isupper() for word in printed.split())


def _of_one_land(text: str, one: Post, other: Post) -> bool:
    """May two posts be of one land: "Norway's Finance Minister Tarn", and not "the Danish foreign minister, Tarn"?"""
    lands = [_land(text, post) for post in (one, other)]
    return "" in lands or lands[0] == lands[1]


def _land(text: str, post: Post) -> str:
    """The land or people right before a post, or after "of" behind the name, by its first letters; "" if none is."""
    before = without_possessive(text[max(0, post.start - _AROUND) : post.start].rstrip().rpartition(" ")[2])
    after = _OF_LAND.match(text, post.end)
    word = after[1] if after else before.strip('"“(')
    known = word.lower() in NATIONS or lexicon.classes(word.lower()) & lexicon.PLACE
    return word[:_SAME_LAND].lower() if word[:1].isupper() and known else ""


def _passage(post: Post) -> Passage:
    return Passage("title", post.start, post.end, post.value)


def tells_of_change(text: str, post: Post) -> bool:
    """Is a change of posts or a relative told of beside the post?"""
    before, after = _beside(text, post)
    changes = _ALSO if post.scale in _LASTING else _PROMOTED if post.scale == "rank" else _CHANGES
    return changes.search(f"{before} {text[post.start : post.end]} {after}") is not None


def _beside(text: str, post: Post) -> tuple[str, str]:
    """The words of the sentence before a post and those after it, as far as they matter."""
    before = text[max(0, post.start - _AROUND) : post.start]
    after = text[post.end : post.end + _AROUND]
    stop = _SENTENCE_END.search(after)
    return before[max(before.rfind(". "), before.rfind("\n")) + 1 :], after[: stop.start() if stop else None]


LINKERS: Linkers = {
    "offices": Linker(frozenset({"post", "again"}), offices),
    "ranks": Linker(frozenset({"post", "again"}), ranks),
}
