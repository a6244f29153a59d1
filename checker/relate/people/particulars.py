"""What a person has just one of, told beside the name: a shirt number, a school year, a seat, a mayor's town."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from checker.extract.names.find import folded_name, without_possessive
from checker.extract.names.name_words import GIVEN_NAMES
from checker.late import late
from checker.model import Passage, Reading, Relation
from checker.relate.cues import text_words
from checker.relate.linker import Linker, Linkers
from checker.relate.people.beside import names_beside

_AROUND = 60  # characters beside a name in which a particular of the person is looked for
_PLACE = r"(?P<value>[A-Z][\w'’.-]+(?:,? (?:and |upon |on |of |the )?[A-Z][\w'’-]+){0,3})"
_HOLDS = r"(?:, (?:\d\d, )?| \()(?:(?:who is|who has been|who was elected as) )?(?:the |an? )?(?:[A-Z][\w ]{1,20} )?"
_SEAT = r"(?:MP|MSP|MLA|TD)"
# The states whose names stand in copy in full. Georgia and Washington are left out, for they are other places too.
_SIDES = "New|North|South|West|Rhode"
_STATE_NAMES = (
    "Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|Florida|Hawaii|Idaho|Illinois"
    "|Indiana|Iowa|Kansas|Kentucky|Louisiana|Maine|Maryland|Massachusetts|Michigan|Minnesota|Mississippi|Missouri"
    "|Montana|Nebraska|Nevada|Ohio|Oklahoma|Oregon|Pennsylvania|Tennessee|Texas|Utah|Vermont|Virginia|Wisconsin|Wyoming"
)
_STATE = rf"(?P<value>{_STATE_NAMES}|(?:{_SIDES}) [A-Z][a-z]+)"
_LAWMAKER = r"(?:Republican|Democrat|[Ss]enator|[Cc]ongress(?:wo)?man|[Rr]epresentative|[Gg]overnor|lawmaker)"


class _Kind(NamedTuple):
    """A kind of particular: words of which the copy must hold one, and where it stands beside a name.

    words: those and others that it cannot be told without, as words of their own, in lower case.
    """

    words: frozenset[str]
    cues: tuple[str, ...]
    before: re.Pattern[str]
    after: re.Pattern[str]


_KINDS = {
    "shirt": _Kind(
        frozenset(("no", "number")),
        ("No. ", "Number "),
        late(r"(?<![Ww]orld )(?<!seed )\b(?:No\.?|Number) (?P<value>\d{1,2}) (?:jersey |shirt )?$"),
        late(
            r",? (?:who (?:was |is )?)?(?:wearing|wears|wore|in) (?:the |his |her )?(?:familiar )?"
            r"(?:No\.?|Number) (?P<value>\d{1,2})\b"
        ),
    ),
    "year": _Kind(
        frozenset(("year",)),
        ("Year ",),
        late(r"\bYear (?P<value>\d{1,2})(?: (?:pupil|student|boy|girl|prefect))?,? $"),
        late(r",? (?:\d\d, )?(?:who is |is |now |a |the )*(?:in )?Year (?P<value>\d{1,2})\b(?! (?:group|team|class))"),
    ),
    "seat": _Kind(
        frozenset(("mp", "msp", "mla", "td", "electorate", "constituency", "riding")),
        ("MP for", "MSP for", "MLA for", "TD for", "electorate", "constituency", "riding"),
        late(rf"\b{_SEAT} for {_PLACE},? (?:Mr |Ms |Mrs |Dr |Sir )?$"),
        late(rf"{_HOLDS}(?:{_SEAT} for|who (?:has )?represent(?:s|ed)) {_PLACE}(?=[,.;)]| (?:since|in Parliament)\b)"
             rf"| \({re.sub('value', 'aside', _PLACE)}\)"
             rf"|, whose {re.sub('value', 'whose', _PLACE)} (?:electorate|constituency|riding|seat)\b"),
    ),
    "state": _Kind(
        frozenset(f"{_STATE_NAMES}|{_SIDES}".lower().split("|")),
        ("Republican", "Democrat", "represent", "Senat", "senator", "Congress", "congress"),
        late(rf"\b{_STATE} (?:Republican|Democrat|Sen\.|Senator|Rep\.|Representative|Gov\.|Governor"
             rf"|Congress(?:wo)?man|Democratic) (?:(?:Sen|Rep|Gov)\.? )?$"),
        late(rf",? (?:(?:an?|the) )?(?:[a-z-]+ )?(?:{_LAWMAKER} ?){{1,2}}(?:from|of) {_STATE}(?![ -][A-Z])"
             rf"|, who (?:has )?represent(?:s|ed) {re.sub('value', 'for', _STATE)} in (?:the |Congress|Washington)"
             rf"|,? (?:an?|the) {re.sub('value', 'home', _STATE)} {_LAWMAKER}\b"),
    ),
    "mayor": _Kind(
        frozenset(("mayor",)),
        ("ayor",),
        late(rf"(?:(?:^|[^\w.] ?|\b(?:said|the|by|with|and|but|as|to) ){_PLACE} (?:Lord )?Mayor"
             rf"|\b[Mm]ayor of {re.sub('value', 'town', _PLACE)},?) $"),
        late(rf"{_HOLDS}(?:[Ll]ord )?[Mm]ayor of {_PLACE}(?=[,.;)]| (?:since|for|who|until|said)\b)"),
    ),
}  # fmt: skip
_WORDS = (
    "electorate",
    "constituency",
    "riding",
    "No",
    "Number",
    "Year",
    "MP",
    "MSP",
    "MLA",
    "TD",
    "Mayor",
    "Republican",
    "Democrat",
    "Senate",
    "Congress",
)
# Who moves, or is one of two, has both.
_CHANGES = late(
    r"\b(?:former|then|previous|now|once|switch|mov(?:e|ed|es|ing)\b|new\b|until|ex-|instead|changed|retired|swap|later|honorary"
    r"|last (?:year|season)|in (?:19|20)\d\d|boundary|abolished|candidate|shadow|deputy mayor|running)"
)
# What stands before "Mayor" and is no town.
_NO_PLACE = frozenset(
    """
    us u.s u.s. democratic republican labour conservative tory independent green liberal greens liberals nationals
    coalition reform labor democrats democrat conservatives alliance party lib dem snp dup ukip captain chair acting
    deputy lady lord
    on in at when while if as but and former monday tuesday wednesday thursday friday saturday sunday yesterday today
    """.split()
)


def particulars(reading: Reading, rule: str) -> Iterator[Relation]:
    """Each particular of a person with the other places where the copy tells the same one."""
    text, words_told = reading.document.text, reading.once(text_words)
    for kind, (words, cues, before, after) in _KINDS.items():
        if words.isdisjoint(words_told) or sum(map(text.count, cues)) < (1 if kind == "seat" else 2):
            continue
        told: dict[str, list[Passage]] = {}
        for name in reading.names if kind == "seat" else names_beside(reading, cues, _AROUND):
            start = max(0, name.start - _AROUND)
            match = after.match(text, name.end) or _just_before(text, name, before)
            if (
                match
                and _NO_PLACE.isdisjoint(match[match.lastgroup or 0].lower().split())
                and not _CHANGES.search(text, start, match.end() + _AROUND)
            ):
                told.setdefault(name.key, []).append(_passage(match))
        for passages in _by_person(reading, told):
            yield from _relations(rule, passages)


def _just_before(text: str, name: Passage, pattern: re.Pattern[str]) -> re.Match[str] | None:
    return pattern.search(text, max(0, name.start - _AROUND, text.rfind("\n", 0, name.start) + 1), name.start)


def _passage(match: re.Match[str]) -> Passage:
    group = str(match.lastgroup)
    return Passage("title", *match.span(group), folded_name(without_possessive(match[group])))


def _by_person(reading: Reading, told: dict[str, list[Passage]]) -> Iterator[list[Passage]]:
    """The passages of each person; one told by the given name alone is the one of whom that is the first name."""
    whole = {name.key for name in reading.names if " " in name.key} if len(told) > 1 else ()
    for key in list(told):
        if key in GIVEN_NAMES or " " not in key:
            owners = [one for one in whole if one.startswith(f"{key} ")]
            if len(owners) == 1 and owners[0] in told:
                told[owners[0]] = sorted(told[owners[0]] + told.pop(key), key=lambda one: one.start)
    yield from told.values()


def _relations(rule: str, passages: list[Passage]) -> Iterator[Relation]:
    """Each other passage against the first; places of which one is a part of the other's words are the same."""
    first = passages[0]
    for again in passages[1:]:
        words, others = set(first.key.split()), set(again.key.split())
        if words <= others or others <= words:
            again = Passage(again.kind, again.start, again.end, first.key)
        yield Relation(rule, {"first": first, "again": again}, ())


LINKERS: Linkers = {"particulars": Linker(frozenset({"first", "again"}), particulars, (_WORDS,))}
