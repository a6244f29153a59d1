"""Tests of lives told over several sentences: births, deaths and ages."""

import pytest

from checker.extract import extract
from checker.model import Block, Document, Reading, SourceMap
from checker.relate.dates.lives import ages_and_births, ages_at_death_in_the_news


def _reading(*paragraphs: str) -> Reading:
    text = "\n\n".join(paragraphs)
    starts = [sum(len(one) + 2 for one in paragraphs[:order]) for order in range(len(paragraphs))]
    blocks = tuple(Block("paragraph", start, start + len(one)) for start, one in zip(starts, paragraphs, strict=True))
    return extract(Document("copy", "copy", text, blocks, SourceMap(text)))


def _found(*paragraphs: str) -> list[dict[str, str]]:
    reading = _reading(*paragraphs)
    text = reading.document.text
    return [
        {role: text[one.start : one.end] for role, one in relation.roles.items() if not isinstance(one, tuple)}
        for relation in ages_and_births(reading, "age/born")
    ]


BIRTH = "Born on 2 May 1931 in Narva, he went to sea."
LIFE = {"birth": "2 May 1931", "event": "3 May 2001"}


@pytest.mark.parametrize(
    ("paragraphs", "relations"),
    [
        (("Ilves was born in 1931 and died in 2001, aged 70.",), [{"birth": "1931", "event": "2001", "age": "70"}]),
        (("Jaan Ilves has died at 70.", BIRTH, "He died on 3 May 2001."), [{**LIFE, "age": "70"}]),
        ((BIRTH, "He died on 3 May 2001, aged 70."), [{**LIFE, "age": "70"}]),
        (
            (
                "Ilves has died aged 70.",
                "His town fell in 1950 and its mayor died in 1962.",
                "Ilves, born 1931; died 2001",
            ),
            [{"birth": "1931", "event": "2001", "age": "70"}],
        ),
        ((BIRTH, "He retired in 1996 aged 65."), [{"birth": "2 May 1931", "event": "1996", "age": "65"}]),
        ((BIRTH, "His wife died on 3 May 2001, aged 70."), []),
        ((BIRTH, "He was born again, in a way, in 1950.", "He died on 3 May 2001, aged 70."), []),
        (("Jaan Ilves has died at 70.", "He died on 3 May 2001."), []),
    ],
)
def test_the_ages_of_a_life(paragraphs: tuple[str, ...], relations: list[dict[str, str]]) -> None:
    """An age is tied to the one birth and death of a document, and to nothing where two lives are told."""
    assert relations == _found(*paragraphs)


@pytest.mark.parametrize(
    ("paragraphs", "relations"),
    [
        (("Jaan Ilves died Sunday. He was 70.", BIRTH), 1),
        (("Jaan Ilves died Sunday. He was 70.", BIRTH, "A friend died in 1999."), 0),
        (("Jaan Ilves died Sunday. He was 70.",), 0),
        (("Jaan Ilves sang on Sunday. He was 70.", BIRTH), 0),
    ],
)
def test_the_ages_at_a_death_of_these_days(paragraphs: tuple[str, ...], relations: int) -> None:
    """A death told by its weekday is of these days, if no other death is told."""
    assert relations == len(list(ages_at_death_in_the_news(_reading(*paragraphs), "age/born-and-died")))
