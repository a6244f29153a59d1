"""The names of a fact book as copy has them, and the parsing of its titles as copy words them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import replace

from checker.book.entries import Book, Person
from checker.extract import extract
from checker.extract.names.posts import in_office, ranked
from checker.model import Passage, Reading
from checker.read import read_text


def key_of(name: str) -> str:
    """The key that a name has in copy: its words in small letters, without initials and accents."""
    found = _read(f"Last week we met {name}.").names
    return found[-1].key if len(found) == 1 else " ".join(word.lower().rstrip(".") for word in name.split())


def people_by_key(book: Book) -> dict[str, Person]:
    """The people of a book by the keys of their names; one that two have names neither."""
    found: dict[str, Person | None] = {}
    for person in book.people:
        for key in {key_of(name) for name in (person.name, *person.aliases)}:
            found[key] = None if key in found else person
    return {key: person for key, person in found.items() if person is not None}


def posts_of(person: Person) -> frozenset[tuple[str, str]]:
    """The posts that a person's titles stand for: on each scale nobody holds two that are not listed."""
    surname = person.name.split()[-1]
    found: set[tuple[str, str]] = set()
    for title in person.titles:
        for text in (f"Last week {title} {person.name} spoke.", f"{person.name}, the {title.lower()}, spoke."):
            reading = _read(text)
            posts = [*ranked(reading), *in_office(reading)]
            found |= {(post.scale, post.value) for name, post in posts if surname.lower() in name.key.split(" ")}
    return frozenset(found)


def _read(text: str) -> Reading:
    return extract(read_text(text, id="book", source="book", format="plain", published=None))


def with_listed_names(reading: Reading, people: Mapping[str, Person]) -> Reading:
    """The reading with the people of a book named wherever the copy has a listed name; its surname then goes with it.

    people: by the keys of their names.
    """
    text = reading.document.text
    sighted: list[Passage] = []
    for key, person in people.items():
        for name in (person.name, *person.aliases):
            if name in text and key == key_of(name):
                found = re.finditer(rf"(?<!\w){re.escape(name)}(?![\w-])", text)
                whole = (match.span() for match in found if not _is_part(match.span(), reading.names))
                sighted += (Passage("name", *span, key) for span in whole)
    if not sighted:
        return reading
    others = [one for one in reading.names if not any(_overlap(one, listed) for listed in sighted)]
    owners = _owners({one.key for one in sighted} | {one.key for one in others if " " in text[one.start : one.end]})
    kept = [replace(one, key=_owned(one, text, owners)) for one in others]
    names = sorted({one.span: one for one in (*kept, *sighted)}.values(), key=lambda one: one.start)
    return replace(reading, names=tuple(names), _made={})


def _owners(keys: set[str]) -> dict[str, set[str]]:
    """The whole names by their last words."""
    found: dict[str, set[str]] = {}
    for key in keys:
        found.setdefault(key.rpartition(" ")[2], set()).add(key)
    return found


def _owned(name: Passage, text: str, owners: Mapping[str, set[str]]) -> str:
    """The key of a name: a surname that stands alone is the one person's who has it, and nobody's if two have it."""
    if " " in text[name.start : name.end]:
        return name.key
    word = name.key.rpartition(" ")[2]
    keys = owners.get(word, set())
    return next(iter(keys)) if len(keys) == 1 else word if keys else name.key


def _is_part(span: tuple[int, int], names: Iterable[Passage]) -> bool:
    """Is the name part of a longer one, which is another person's?"""
    return any(one.start <= span[0] and span[1] <= one.end and one.span != span for one in names)


def _overlap(one: Passage, other: Passage) -> bool:
    return one.start < other.end and other.start < one.end
