"""Read a fact book from YAML or CSV; whatever cannot be meant is told with its entry."""

from __future__ import annotations

import csv
from collections.abc import Callable, Iterator, Mapping
from datetime import date, datetime
from fractions import Fraction
from pathlib import Path
from typing import Any

import yaml

from checker.book.entries import Book, Person, Place, StandingFigure
from checker.errors import ReferenceDataError

_KEYS = {
    "people": ("name", "aliases", "title", "party", "home", "born", "wrong", "as_of"),
    "places": ("name", "aliases", "wrong"),
    "figures": ("name", "value", "unit", "noun", "as_of", "cues"),
}
_KINDS = {"person": "people", "place": "places", "figure": "figures"}  # as a CSV file names them


def load_book(path: Path) -> Book:
    """Load a fact book: YAML with `people`, `places` and `figures`, or CSV with a column `kind`.

    Raises:
        ReferenceDataError: it is missing, empty, or says what cannot be meant.
    """
    try:
        text = path.read_text(encoding="utf-8-sig")
    except (OSError, UnicodeDecodeError) as wrong:
        raise ReferenceDataError(f"cannot be read: {wrong}", place=str(path), fix="check the fact book") from wrong
    return read_book(text, path.stem, str(path), form=path.suffix.lower().lstrip("."))


def read_book(text: str, name: str, source: str, form: str = "yaml") -> Book:
    """Read the text of a fact book.

    form: "yaml", "yml" or "csv".

    Raises:
        ReferenceDataError: it has no entry, or one that cannot be meant.
    """
    if form not in ("yaml", "yml", "csv"):
        raise ReferenceDataError("is no fact book", place=source, fix="its file ends in .yaml, .yml or .csv")
    entries = _from_csv(text, source) if form == "csv" else _from_yaml(text, source)
    found = {kind: tuple(_made(source, kind, at, one) for at, one in enumerate(entries[kind], 1)) for kind in _KEYS}
    if not any(found.values()):
        raise ReferenceDataError("has no entries", place=source, fix="one without any would check nothing")
    book = Book(name, source, **found)
    names = [one.name for one in book.named] + [one.name for one in book.figures]
    for one in names:
        if names.count(one) > 1:
            raise ReferenceDataError(f"has {one!r} twice", place=source, fix="leave one of them out")
    return book


def _from_yaml(text: str, source: str) -> Mapping[str, list[Any]]:
    try:
        loaded = yaml.safe_load(text) or {}
    except yaml.YAMLError as wrong:
        raise ReferenceDataError(f"is no YAML: {wrong}", place=source, fix="correct the file") from wrong
    if not isinstance(loaded, dict) or not all(isinstance(loaded.get(kind, []), list) for kind in _KEYS):
        raise ReferenceDataError("is no fact book", place=source, fix=f"it has lists: {', '.join(_KEYS)}")
    for key in loaded:
        if key not in _KEYS:
            raise ReferenceDataError(f"{key} is no known key", place=source, fix=f"allowed: {', '.join(_KEYS)}")
    return {kind: loaded.get(kind, []) for kind in _KEYS}


def _from_csv(text: str, source: str) -> Mapping[str, list[Any]]:
    found: dict[str, list[Any]] = {kind: [] for kind in _KEYS}
    for row in csv.DictReader(text.splitlines()):
        kind = _KINDS.get((row.pop("kind", "") or "").strip())
        if kind is None:
            allowed = ", ".join(_KINDS)
            raise ReferenceDataError("a row has no known kind", place=source, fix=f"the column kind has {allowed}")
        found[kind].append({key: cell.strip() for key, cell in row.items() if isinstance(cell, str) and cell.strip()})
    return found


def _made(source: str, kind: str, at: int, given: object) -> Any:  # noqa: ANN401 one of three
    place = f"{source}: {kind} {at}"
    if not isinstance(given, dict) or not isinstance(given.get("name"), str) or not given["name"].strip():
        raise ReferenceDataError("has no name", place=place, fix="an entry is - name: ...")
    place = f"{source}: {kind}: {given['name']}"
    for key in given:
        if key not in _KEYS[kind]:
            raise ReferenceDataError(f"{key} is no known key", place=place, fix=f"allowed: {', '.join(_KEYS[kind])}")
    return _MAKERS[kind](place, given)


def _person(place: str, given: Mapping[str, Any]) -> Person:
    born = given.get("born")
    return Person(
        given["name"].strip(),
        _texts(place, given, "aliases"),
        _texts(place, given, "title"),
        _text(place, given, "party"),
        _text(place, given, "home"),
        int(born) if isinstance(born, int) or (isinstance(born, str) and born.isdigit()) else _day(place, born, "born"),
        _texts(place, given, "wrong"),
        _day(place, given.get("as_of"), "as_of"),
    )


def _place(place: str, given: Mapping[str, Any]) -> Place:
    return Place(given["name"].strip(), _texts(place, given, "aliases"), _texts(place, given, "wrong"))


def _figure(place: str, given: Mapping[str, Any]) -> StandingFigure:
    try:
        value = Fraction(str(given.get("value")).replace(",", ""))
    except ValueError as wrong:
        raise ReferenceDataError("value is no number", place=place, fix="such as value: 1000") from wrong
    cues = _texts(place, given, "cues")
    if not cues:
        raise ReferenceDataError("has no cues", place=place, fix="such as cues: ['pledged {n} officers']")
    unit, noun = _text(place, given, "unit"), _text(place, given, "noun")
    return StandingFigure(given["name"].strip(), value, unit, noun, _day(place, given.get("as_of"), "as_of"), cues)


def _text(place: str, given: Mapping[str, Any], key: str) -> str:
    found = given.get(key) or ""
    if not isinstance(found, str):
        raise ReferenceDataError(f"{key} is no text", place=place, fix="put it in quotation marks")
    return found.strip()


def _texts(place: str, given: Mapping[str, Any], key: str) -> tuple[str, ...]:
    return tuple(_each(place, given.get(key) or [], key))


def _each(place: str, given: object, key: str) -> Iterator[str]:
    """The texts of a list; a text alone is one, or several with semicolons between."""
    for one in given.split(";") if isinstance(given, str) else given if isinstance(given, list) else [None]:
        if not isinstance(one, str):
            raise ReferenceDataError(f"{key} is no list of texts", place=place, fix="put each in quotation marks")
        if one.strip():
            yield one.strip()


def _day(place: str, given: object, key: str) -> date | None:
    if given is None or (isinstance(given, date) and not isinstance(given, datetime)):
        return given
    try:
        return date.fromisoformat(str(given))
    except ValueError as wrong:
        raise ReferenceDataError(f"{key} is no day", place=place, fix=f"such as {key}: 2024-06-27") from wrong


_MAKERS: dict[str, Callable[[str, Mapping[str, Any]], Person | Place | StandingFigure]] = {
    "people": _person,
    "places": _place,
    "figures": _figure,
}
