"""Abbreviations: whether their letters are those of what they stand for, and whether they stay the same in the copy."""

from __future__ import annotations

from collections.abc import Iterator

from checker.late import late
from checker.model import Passage, Reading, Relation, Role
from checker.relate.acronyms.defined import Definition, definitions, is_abbreviation
from checker.relate.acronyms.initials import among_first_letters, may_be_foreign, slip, weighty
from checker.relate.acronyms.known import KNOWN
from checker.relate.acronyms.uses import CERTAIN, SHORTEST, Name, Names, Use, is_shouted, names, stands_for_one, uses
from checker.relate.linker import Linker, Linkers

_LONGEST = 6  # letters of what may be initials; longer runs of capitals are words
_MANY = 300  # abbreviations: among so many, some are a slip apart by chance

# What calls a name that of a body, which copy shortens to its letters.
_BODIES = frozenset(
    """
    Administration Agency Alliance Assembly Association Authority Bank Board Bureau Center Centre College Commission
    Committee Confederation Congress Corporation Corps Council Court Department Directorate Federation Force Foundation
    Front Fund Group Institute Institution Journal League Ministry Office Organisation Organization Party Police Service
    Services Society Times Trust Union University
    """.split()
)
_THREE_WORDS = late(r"[A-Z][a-z]+(?: (?:of|for|and) (?:the )?| )[A-Z][a-z]+(?: (?:of|for|and) (?:the )?| )[A-Z][a-z]+")
_IN_A_NAME = late(r"[A-Z]\w+ [A-Z]\w+ \Z")  # "Tarn Savings FSLA" is a firm
_SAME_WORD = 4  # letters in common at the beginning

_Uses = dict[str, list[Use]]
_Slip = tuple[tuple[int, int], str, str]  # the words, the letters that were meant, what shows it


def bracketed(reading: Reading, rule: str) -> Iterator[Relation]:
    """Every abbreviation with the words beside it that it stands for; one that stands for no words near gives none.

    One that does not fit its words is given only if it is shown that another was meant: the right letters stand
    elsewhere in the copy and these nowhere else, or all letters but a swapped pair or one of many are right.
    """
    text = reading.document.text
    found: _Uses | None = None
    for one in reading.once(definitions):
        span = one.spelling(text, one.short)
        meant, note = one.short, ""
        if span is None:
            found = reading.once(uses) if found is None else found
            span, meant, note = _slipped(one, text, found) or (one.loosely(text, one.short), meant, note)
        if span is not None:
            roles: dict[str, Role] = {"name": Passage("name", *span, meant), "short": _short(one)}
            yield Relation(rule, roles, (), (note,) if note else ())


def _short(one: Definition) -> Passage:
    return Passage("acronym", one.start, one.end, one.short)


def _slipped(one: Definition, text: str, found: _Uses) -> _Slip | None:
    """The words that the abbreviation was meant for, the letters meant, and what shows that they have slipped."""
    once = len(found.get(one.short, ())) <= 1
    if not one.short.isalpha() or not (once or len(one.short) >= CERTAIN):
        return None
    for other in found if once and len(found) < _MANY else ():
        kind = slip(one.short, other)
        if not kind or (kind in ("missing", "added") and len(other) < CERTAIN):
            continue
        span = one.spelling(text, other)
        if span is not None and not is_abbreviation(text[slice(*span)]):
            return span, other, f"{other} stands elsewhere in the copy, {one.short} nowhere else"
    return None if one.short in KNOWN else _misspelled(one, text)


def _misspelled(one: Definition, text: str) -> _Slip | None:
    """As above, by the words alone: two of their first letters are swapped, or one of four or more is another."""
    near = one.nearly(text, one.short)
    if near is None or not one.bracketed or len(one.short) < SHORTEST or one.loosely(text, one.short):
        return None
    span, meant = near
    words = text[slice(*span)]
    if may_be_foreign(one.short, words) or not text[one.start : one.end].isupper():
        return None
    if among_first_letters(one.short, words):
        return None  # "the interest rate on deposits (IOD)" leaves a word out
    if slip(one.short, meant) == "swapped":
        return span, meant, f"the first letters are {meant}: two are swapped"
    if one.short[0] == meant[0] and (len(meant) >= CERTAIN or _is_plain(words, one.short)):
        return span, meant, f"the first letters are {meant}: one differs"
    return None


def _is_plain(words: str, letters: str) -> bool:
    """Are these three words of one capital each, of which no other letter gives one of the abbreviation?"""
    plain = _THREE_WORDS.fullmatch(words) is not None
    return plain and sum(letter.lower() not in words.lower() for letter in letters) == 1


def expansions(reading: Reading, rule: str) -> Iterator[Relation]:
    """Every name that the copy gives an abbreviation for, with the places where it stands in full again.

    A name that differs from it by one word in the middle is taken for a slip.
    """
    text = reading.document.text
    explained: dict[str, tuple[int, int]] = {}
    for one in reading.once(definitions):
        span = one.spelling(text, one.short) if len(one.short) >= SHORTEST and one.short.isalpha() else None
        if span is not None:
            explained.setdefault(one.short, span)
    named = names(reading, explained) if explained else {}
    for short, span in explained.items():
        found = named.get(short, ())
        span = next(((name.start, name.end) for name in found if name.end == span[1]), span)
        words = weighty(text[slice(*span)])
        for name in found:
            again = weighty(text[name.start : name.end])
            apart = _is_one_word_apart(words, again) and not text.startswith((", a ", ", an ", " and "), name.end)
            if name.start > span[1] and (again == words or apart):
                key = short if again == words else " ".join(again)
                roles: dict[str, Role] = {"name": Passage("name", *span, short)}
                yield Relation(rule, {**roles, "again": (Passage("name", name.start, name.end, key),)}, ())


def _is_one_word_apart(words: tuple[str, ...], again: tuple[str, ...]) -> bool:
    """Does one word between the first and the last differ, and is it no other form of the same word?"""
    if len(words) != len(again) or words[0] != again[0] or words[-1] != again[-1]:
        return False
    different = [pair for pair in zip(words, again, strict=True) if pair[0] != pair[1]]
    return len(different) == 1 and different[0][0][:_SAME_WORD] != different[0][1][:_SAME_WORD]


def used_again(reading: Reading, rule: str) -> Iterator[Relation]:
    """Every abbreviation that the copy explains, with its later uses, and with what is a slip away from it.

    A slip is printed once, is no abbreviation that is explained itself or known, and stands for no other name.
    """
    text = reading.document.text
    explained: dict[str, Definition] = {}
    unclear: set[str] = set()  # beside words that they do not stand for
    for one in reading.once(definitions):
        if one.short.isalpha() and (one.spelling(text, one.short) or one.loosely(text, one.short)):
            explained.setdefault(one.short, one)
        else:
            unclear.add(one.short)
    if not explained:
        return
    found = reading.once(uses)
    for short, one in explained.items():
        later = tuple(
            Passage("acronym", use.start, use.end, short) for use in found.get(short, ()) if use.start > one.end
        )
        if later:
            yield Relation(rule, {"short": _short(one), "used": later}, ())
        for other, places in found.items() if len(found) < _MANY else ():
            if other in explained or other in unclear or places[0].start < one.end:
                continue
            kind = slip(other, short) or ("swapped" if _is_turned(other, short) else "")
            likely = kind == "swapped" or (len(short) >= CERTAIN and not later and _has_same_ends(short, other))
            if (
                kind
                and likely
                and _is_alone(text, places)
                and not stands_for_one(text, other, names(reading, (other,)))
            ):
                wrong = Passage("acronym", places[0].start, places[0].end, other)
                yield Relation(rule, {"short": _short(one), "used": (wrong,)}, ())


def _is_turned(one: str, other: str) -> bool:
    """Have both the same letters, the first in its place, and the others in another order: "SIRA", "SARI"?"""
    return len(one) >= CERTAIN and one[0] == other[0] and sorted(one) == sorted(other)


def _has_same_ends(one: str, other: str) -> bool:
    """Are first and last letters the same? Without them an abbreviation may be that of a part of the name."""
    return len(one) == len(other) or (one[0] == other[0] and one[-1] == other[-1])


def _is_alone(text: str, places: list[Use]) -> bool:
    """Does an abbreviation that nobody knows stand in the copy once, as a word of its own?"""
    one = places[0]
    known = one.letters in KNOWN or len(one.letters) < SHORTEST
    return len(places) == 1 and not one.piece and not known and not is_shouted(text, one)


def in_full(reading: Reading, rule: str) -> Iterator[Relation]:
    """Every name that stands in full before an abbreviation with its first letters, or with a slip in them."""
    text = reading.document.text
    found = reading.once(uses)
    wanted = {
        letters: places
        for letters, places in found.items()
        if SHORTEST <= len(letters) <= _LONGEST and not is_shouted(text, places[0])
    }
    if not wanted:
        return
    named = names(reading, wanted)
    explained = {one.short for one in reading.once(definitions)} if named else set()
    for letters, places in wanted.items() if named else ():
        if letters in explained:
            continue
        first = places[0]
        before = [name for name in named.get(letters, ()) if name.end < first.start]
        whole = [use for use in places if not use.piece]
        if not before and _is_alone(text, places) and not stands_for_one(text, letters, named):
            nearly = _nearly_named(text, letters, named, found) if not _IN_A_NAME.search(text, 0, first.start) else []
            before = [name for name in nearly if name.end < first.start and not _is_made_of(text, name, first)]
        if before and whole:
            last = before[-1]
            used = tuple(Passage("acronym", use.start, use.end, letters) for use in whole)
            yield Relation(rule, {"name": Passage("name", last.start, last.end, last.letters), "used": used}, ())


def _is_body(words: str) -> bool:
    """Is it the name of an office or a body, by a word that begins or ends it?"""
    told = words.split()
    return told[-1] in _BODIES or (told[0] in _BODIES and told[1] in ("of", "for"))


def _is_made_of(text: str, name: Name, use: Use) -> bool:
    """Is the abbreviation told right behind the name, and made of other letters of it: "Soya Meal Exchange, SOMEX"?"""
    if text[name.end : use.start] not in (", ", " or "):
        return False
    letters = iter(text[name.start : name.end].upper())
    return all(letter in letters for letter in use.letters)


def _nearly_named(text: str, letters: str, named: Names, found: _Uses) -> list[Name]:
    """The one name in full of whose first letters these are a slip."""
    near = []
    for meant, places in named.items():
        kind = slip(letters, meant)
        of_body = len(named) == 1 and letters[-1] == meant[-1] and _is_body(text[places[0].start : places[0].end])
        sure = len(letters) >= CERTAIN or of_body
        one_wrong = kind == "changed" and sure and letters[0] == meant[0] and meant not in found
        if kind == "swapped" or one_wrong:
            near.append(places[0])
    if len(near) != 1 or may_be_foreign(letters, text[near[0].start : near[0].end]):
        return []
    return near


LINKERS: Linkers = {
    "acronyms-in-brackets": Linker(frozenset({"name", "short"}), bracketed),
    "acronym-expansions": Linker(frozenset({"name", "again"}), expansions),
    "acronyms-used-again": Linker(frozenset({"short", "used"}), used_again),
    "names-in-full": Linker(frozenset({"name", "used"}), in_full),
}
