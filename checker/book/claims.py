"""What copy says of people, places and standing figures that are in a fact book."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from functools import lru_cache

from checker.book.entries import Book, Person
from checker.book.figures import figure_claims
from checker.book.made import BookClaim
from checker.book.names import people_by_key, posts_of, with_listed_names
from checker.book.spelling import spelling_claims
from checker.extract.names.posts import in_office, ranked
from checker.model import Passage, Reading
from checker.relate.dates.ages import ages_of_people
from checker.relate.people.parties import party_name, party_told
from checker.relate.people.posts import tells_of_change

_OF = re.compile(r",? (?:of|from) (?=[A-Z])")
_DAYS_BEFORE = timedelta(days=7)  # copy tells the age of the day of which it speaks
_DEAD = re.compile(r"\b(?:died|dead|death|killed|the late|obituary|funeral|then|was)\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Listed:
    """A fact book ready to be held against copy: its people by the keys of their names, with their posts."""

    book: Book
    people: dict[str, Person]
    posts: dict[str, frozenset[tuple[str, str]]]


@lru_cache(maxsize=8)
def listed(book: Book) -> Listed:
    """The book as claims need it; made once for any number of documents."""
    return Listed(book, people_by_key(book), {one.name: posts_of(one) for one in book.people})


def book_claims(reading: Reading, books: Iterable[Book]) -> Iterator[BookClaim]:
    """Every claim of the copy that a fact book can decide; who and what is in none is left alone."""
    for book in books:
        known = listed(book)
        named = with_listed_names(reading, known.people)
        yield from _titles(named, known)
        yield from _ages(named, known)
        yield from _parties(named, known)
        yield from _homes(named, known)
        yield from spelling_claims(named, book)
        yield from figure_claims(reading, book)


def _titles(reading: Reading, known: Listed) -> Iterator[BookClaim]:
    text = reading.document.text
    for name, post in (*ranked(reading), *in_office(reading)):
        person = known.people.get(name.key)
        held = {value for scale, value in known.posts[person.name] if scale == post.scale} if person else None
        if person is None or not held or tells_of_change(text, post):
            continue
        mention = Passage("title", post.start, post.end, post.value)
        said = " ".join(text[post.start : post.end].split())
        status = _status(reading, person, post.value in held)
        yield BookClaim(
            "book-title", status, mention, said, " and ".join(person.titles), person.name, "title", known.book
        )


def _ages(reading: Reading, known: Listed) -> Iterator[BookClaim]:
    published = reading.document.published
    for age, name, sentence in ages_of_people(reading):
        person = known.people.get(name.key)
        if person is None or person.born is None or published is None:
            continue
        if _DEAD.search(reading.document.text, sentence.start, sentence.end):
            continue
        possible = sorted({_age(person.born, published - _DAYS_BEFORE), _age(person.born, published)})
        if isinstance(person.born, int):
            possible = [published.year - person.born - 1, published.year - person.born]
        found = " or ".join(map(str, possible))
        said = reading.document.text[age.start : age.end]
        status = "pass" if age.value in possible else "fail"
        note = f"born {person.born}, told on {published}"
        yield BookClaim("book-age", status, age, said, found, person.name, "born", known.book, notes=(note,))


def _age(born: date | int, day: date) -> int:
    if isinstance(born, int):
        return day.year - born
    return day.year - born.year - ((day.month, day.day) < (born.month, born.day))


def _parties(reading: Reading, known: Listed) -> Iterator[BookClaim]:
    text = reading.document.text
    for name in reading.names:
        person = known.people.get(name.key)
        told = party_told(text, name) if person is not None and person.party else None
        if person is None or told is None:
            continue
        status = _status(reading, person, told.key == party_name(person.party))
        said = text[told.start : told.end]
        yield BookClaim("book-attribute", status, told, said, person.party, person.name, "party", known.book)


def _homes(reading: Reading, known: Listed) -> Iterator[BookClaim]:
    """Where a person is said to be of: only another place of the book is a wrong one."""
    text = reading.document.text
    places = {name: place.name for place in known.book.places for name in (place.name, *place.aliases)}
    for name in reading.names:
        person = known.people.get(name.key)
        match = _OF.match(text, name.end) if person is not None and person.home else None
        if person is None or match is None:
            continue
        longest = max(
            (one for one in places if re.match(re.escape(one) + r"\b", text[match.end() :])), key=len, default=""
        )
        if longest:
            mention = Passage("name", match.end(), match.end() + len(longest), longest)
            status = _status(reading, person, places[longest] == places.get(person.home, person.home))
            yield BookClaim("book-attribute", status, mention, longest, person.home, person.name, "home", known.book)


def _status(reading: Reading, person: Person, right: bool) -> str:
    """The status of a claim; what became true after the copy decides nothing against it."""
    published = reading.document.published
    if right:
        return "pass"
    return "open" if person.as_of is not None and published is not None and published < person.as_of else "fail"
