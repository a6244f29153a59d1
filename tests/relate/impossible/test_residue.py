"""Tests of the linkers that find what must never print."""

from collections.abc import Callable, Iterator

import pytest

from checker.extract import extract
from checker.model import Passage, Reading, Relation
from checker.read import read_text
from checker.relate.impossible.residue import chatbot_sentences, doubled_words, editing_marks, placeholders


def _found(linker: Callable[[Reading, str], Iterator[Relation]], text: str) -> list[str]:
    reading = extract(read_text(text, id="copy", source="copy", format="plain"))
    marks = [one for relation in linker(reading, "impossible/any") for _, one in relation.figures()]
    return [text[one.start : one.end] for one in marks if isinstance(one, Passage)]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("It has TK members and TKTK boats.", ["has TK", "TKTK"]),
        ("It cost $TK, or $XX million.", ["$TK", "$XX"]),
        ("It rose XX percent on May XX.", ["XX", "May XX"]),
        ("It opens on XX/XX/XXXX. [CHECK date]", ["XX/XX/XXXX", "[CHECK date]"]),
        ("“Yes,” said [Name] of [Company Name].", ["[Name]", "[Company Name]"]),
        ("It cost $??? then.", ["$???"]),
        ("Dear {{ first_name }}, it cost #REF! then.", ["{{ first_name }}", "#REF!"]),
        ("Super Bowl XX, XXL shirts, XX Corps, TK Tarn and “he [Tarn] said”. Really??", []),
    ],
)
def test_placeholders_are_found(text: str, found: list[str]) -> None:
    """What stands for words to come is found; names, numerals and asides in brackets are left."""
    assert sorted(found) == sorted(_found(placeholders, text))


@pytest.mark.parametrize(
    ("text", "many"),
    [
        ("As an AI language model, I have no boat.", 1),
        ("Certainly! Here is a story on boats.", 1),
        ("The boat left.\n\nLet me know if you would like me to add a quote.", 1),
        ("“As an AI language model, I have no boat,” he joked.", 0),
        ("The chatbot wrote: As an AI language model, I have no boat.", 0),
        ("Certainly, here is a boat.", 0),
    ],
)
def test_sentences_of_chatbots_are_found(text: str, many: int) -> None:
    """A chatbot that speaks to its user is found, unless it is quoted or what the copy is about."""
    assert many == len(_found(chatbot_sentences, text))


def test_marks_of_editing_are_found() -> None:
    """Insertions, deletions and comments are marks; brackets of other kinds are not."""
    assert ["{++two++}", "Commented [AB1]"] == _found(editing_marks, "It has {++two++} {or} boats. Commented [AB1]")


def test_doubled_words_are_found() -> None:
    """Only words that no sentence has twice in a row count."""
    assert ["the the"] == _found(doubled_words, "He had had the the boat that that man in The The sold.")
