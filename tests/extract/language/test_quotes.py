"""Tests of quotations and their speakers."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.extract.language.quotes import Quotation, quotation_at, quotations, same_speaker, speaker
from checker.model import Block, Document, SourceMap


def _document(text: str) -> Document:
    """A document with one paragraph a line."""
    blocks = []
    start = 0
    for line in text.split("\n"):
        blocks.append(Block("paragraph", start, start + len(line)))
        start += len(line) + 1
    return Document("d", "d", text, tuple(blocks), SourceMap(text))


def _speaker(copy: str) -> str:
    """The speaker at the "|" of the copy."""
    return speaker(_document(copy.replace("|", "")), copy.index("|"))


@pytest.mark.parametrize(
    ("text", "quoted"),
    [
        ("“We sent 40,” she said. “They left.”", ["“We sent 40,”", "“They left.”"]),
        ('"We sent 40," she said. "They left."', ['"We sent 40,"', '"They left."']),
        ("‘We sent 40,’ she said.", ["‘We sent 40,’"]),
        ("'We don't have 40,' she said.", ["'We don't have 40,'"]),
        ("He said: “We sent 40 and", ["“We sent 40 and"]),
        ("The firm's 40 workers' pay is 5' 10\" high.", []),
        ("No quotation here.", []),
    ],
)
def test_quotations_are_found(text: str, quoted: list[str]) -> None:
    """Double, straight and single marks hold quotations; apostrophes and inches do not."""
    assert quoted == [text[one.start : one.end] for one in quotations(text, 0, len(text))]


def test_open_quotation_runs_to_the_end_of_its_paragraph() -> None:
    """A quotation whose closing mark is missing ends with the paragraph and is marked as open."""
    text = "“We sent 40\nThey left"
    assert (Quotation(0, 11, open=True),) == quotations(text, 0, 11)


def test_quotation_at_an_offset() -> None:
    """The quotation that an offset stands in is found, and None outside."""
    text = "“We sent 40,” she said."
    assert Quotation(0, 13) == quotation_at(text, 0, len(text), 5)
    assert quotation_at(text, 0, len(text), 16) is None


@pytest.mark.parametrize(
    ("copy", "name"),
    [
        ("“We sent |40,” Adeyo said.", "Adeyo"),
        ("“We sent |40,” said Adeyo.", "Adeyo"),
        ("“We sent |40,” said local farmer Ann Adeyo.", "Ann Adeyo"),
        ("“We left,” Adeyo said. “We sent |40.”", "Adeyo"),
        ("Adeyo told reporters: “We sent |40.”", "Adeyo"),
        ("According to Adeyo, “we sent |40”.", "Adeyo"),
        ("Ann Adeyo, the mayor of Hull, said “we sent |40”.", "Ann Adeyo"),
        ("“We sent |40,” said Mr. Adeyo.", "Adeyo"),
        ("“We sent |40,” said Prime Minister Ann Adeyo.", "Ann Adeyo"),
        ("“We sent |40,” the minister said.", "minister"),
        ("Adeyo said the war was over. “We sent |40,” he said.", "Adeyo"),
        ("Adeyo said the war was over.\n“We sent |40,” he said.", "Adeyo"),
        ("“We left,” Adeyo said. “We went home.\n“We sent |40.”", "Adeyo"),
        ("The court heard of |40 men.", ""),
        ("“We sent |40.”", ""),
        ("He wanted |40, Adeyo said.", ""),
    ],
)
def test_speaker_is_named_beside_the_quotation(copy: str, name: str) -> None:
    """The speaker stands beside the quotation, behind a pronoun, or in the paragraph where it began."""
    assert name == _speaker(copy)


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [("Adeyo", "Ann Adeyo", True), ("Adeyo", "Berg", False), ("Adeyo", "", None), ("", "", None)],
)
def test_same_speaker(one: str, other: str, same: bool | None) -> None:
    """A surname is the same speaker as the full name; an unknown speaker can be anyone."""
    assert same is same_speaker(one, other)


@given(st.text(alphabet="“”\"'‘’ ab.,\nSsaid", max_size=80), st.integers(0, 90))
def test_any_text_has_quotations_inside_it(text: str, offset: int) -> None:
    """Quotations of any text are ordered, do not overlap, and any offset has a speaker or none."""
    found = quotations(text, 0, len(text))
    bounds = [at for one in found for at in (one.start, one.end)]
    assert sorted(bounds) == bounds
    assert all(0 <= at <= len(text) for at in bounds)
    assert speaker(_document(text), offset) == speaker(_document(text), offset)
