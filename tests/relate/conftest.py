"""What a linker finds in a text, by the keys of the passages in the roles."""

from collections.abc import Callable, Iterator

import pytest

from checker.extract import extract
from checker.model import Passage, Reading, Relation
from checker.read import read_text

Find = Callable[[Reading, str], Iterator[Relation]]


@pytest.fixture(scope="session")
def keys() -> Callable[[str, Find], list[list[str]]]:
    """A function that gives the keys of the passages of each relation that a linker finds in a text."""

    def found(text: str, find: Find) -> list[list[str]]:
        reading = extract(read_text(text, id="copy", source="copy", format="plain"))
        return [
            [one.key for _, one in relation.figures() if isinstance(one, Passage)]
            for relation in find(reading, "family/rule")
        ]

    return found


@pytest.fixture(scope="session")
def printed() -> Callable[[Find, str], list[list[str]]]:
    """A function that gives the figures of each relation that a linker finds in a text, as printed."""

    def found(find: Find, text: str) -> list[list[str]]:
        reading = extract(read_text(text, id="copy", source="copy", format="plain"))
        relations = find(reading, "family/rule")
        return [[text[one.start : one.end] for _, one in relation.figures()] for relation in relations]

    return found
