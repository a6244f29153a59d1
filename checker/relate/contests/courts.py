"""How judges were split: the same split told twice, and the judges who dissented."""

from __future__ import annotations

from collections.abc import Iterator

from checker.late import late
from checker.model import Passage, Reading, Relation
from checker.relate.contests.tallies import SCORE, Tally, tallies, told_twice
from checker.relate.linker import Linker, Linkers
from checker.relate.lists.lists import read_list

_COURTS = ("ourt", "ustice", "Judge", " judge", "panel")  # and no budget
_BENCH = r"(?:Justices|Judges|Judge|Justice|Lords|Lord Justices)"
_TOGETHER = late(rf"\b{_BENCH} (?P<names>[A-Z][^.;()]{{3,120}}?),? (?:all )?(?:dissented|were in dissent)")
_JOINED = late(
    rf"\b{_BENCH} (?P<first>[A-Z][\w.'’-]*(?: [A-Z][\w.'’-]*){{0,2}}) (?:wrote (?:the|a|in) dissent|dissented)"
    rf"(?:ing opinion)?,? (?:joined by|with|and was joined by|backed by) (?:(?:the other )?{_BENCH} )?(?=[A-Z])"
)
_ONE = late(r"(?P<name>[A-Z][\w'’-]*(?: [A-Z][\w'’-]*){0,2})(?:\.(?:\s|\Z)|;|, (?!(?:and )?[A-Z]))")
# With these the judges named are not all who dissented, or dissented in another case.
_NOT_ALL = late(r"\bseparate(?:ly)?\b|\bin part\b|\bquestion\b|\b(?:19|20)\d\d case\b|\balso dissent")
_COURT_NAMES = ("upreme Court", "ppeals court", "ppeal court", "ourt of Appeal", "ircuit Court", "igh Court")
_OTHER_MOTION = late(r"(?i)\b(?:motion|amendment|bid|attempt|delay|postpone\w*|defer\w*)\b")
_OPENING = 3  # sentences with figures among which the opening of a story stands


def splits_twice(reading: Reading, rule: str) -> Iterator[Relation]:
    """The split of a court in the headline with the one that the opening gives."""
    if not _is_of_court(reading):
        return
    found = _scored(reading)
    blocks = reading.document.blocks
    if len(found) < 2 or found[0].sentence.block != 0 or found[1].order - found[0].order > _OPENING:
        return
    headline, opening = found[:2]
    if blocks[opening.sentence.block].start == blocks[headline.sentence.block].start:
        return
    if _OTHER_MOTION.search(opening.sentence.form) and not _OTHER_MOTION.search(headline.sentence.form):
        return
    yield told_twice(rule, headline, opening)


def dissenters(reading: Reading, rule: str) -> Iterator[Relation]:
    """The only split of a court in a document with the judges who are named as having dissented."""
    text = reading.document.text
    if "dissent" not in text or not _is_of_court(reading):
        return
    names = _dissenting(text)
    found = [one for one in _scored(reading) if names and one.sentence.start < names[0].start]
    splits = {(one.ayes.value, one.noes.value) for one in found}
    if len(splits) == 1 and names and not _is_of_another(text, found[0].sentence.start, found[0].sentence.end, names):
        yield Relation(rule, {"noes": found[0].noes, "names": names}, (found[0].sentence,))


def _is_of_another(text: str, start: int, end: int, names: tuple[Passage, ...]) -> bool:
    """Is another court named after the sentence with the split, or another dissent told of beside the names?"""
    between = text[end : names[0].start]
    if any(name in between and name not in text[start:end] for name in _COURT_NAMES):
        return True
    line = text.rfind("\n", 0, names[0].start) + 1
    stop = text.find("\n", names[-1].end)
    return _NOT_ALL.search(text, line, stop if stop >= 0 else len(text)) is not None


def _is_of_court(reading: Reading) -> bool:
    return any(word in reading.document.text for word in _COURTS)


def _scored(reading: Reading) -> list[Tally]:
    """The tallies printed like a score (5-4), each the only one of its sentence; none if some sentence has two."""
    found = [one for one in reading.once(tallies) if one.ayes.start == one.noes.start]
    return found if all(one.sentence.form.count(SCORE) == 1 for one in found) else []


def _dissenting(text: str) -> tuple[Passage, ...]:
    """The judges named as having dissented, if the copy leaves no doubt how many they are."""
    match = _JOINED.search(text)
    if match is not None:
        line = text.find("\n", match.end())
        end = line if line >= 0 else len(text)
        one = _ONE.match(text, match.end(), end)
        rest = (Passage("name", *one.span("name")),) if one else _names(text, match.end(), end)
        return (Passage("name", *match.span("first")), *rest) if rest else ()
    match = _TOGETHER.search(text)
    return _names(text, *match.span("names")) if match is not None and text.count("dissented") == 1 else ()


def _names(text: str, start: int, end: int) -> tuple[Passage, ...]:
    listing = read_list(text, start, end)
    if listing is None or not listing.pure or not listing.joined or listing.tailed or listing.least != listing.most:
        return ()
    return tuple(Passage("name", one.start, one.end) for one in listing.items)


LINKERS: Linkers = {
    "dissenters": Linker(frozenset({"noes", "names"}), dissenters, ((SCORE,), (_TOGETHER, _JOINED))),
    "splits-twice": Linker(frozenset({"ayes", "noes", "told_ayes", "told_noes"}), splits_twice, ((SCORE,),)),
}
