"""Tests of the linkers that hold abbreviations against the words they stand for."""

from collections.abc import Callable, Iterator

import pytest

from checker.extract import extract
from checker.model import Passage, Reading, Relation
from checker.read import read_text
from checker.relate.acronyms.letters import bracketed, expansions, in_full, used_again

Found = list[tuple[str, str]]


def _found(linker: Callable[[Reading, str], Iterator[Relation]], text: str) -> Found:
    """Each relation's printed abbreviation (the last one of a list) and the letters it is held against."""
    reading = extract(read_text(text, id="copy", source="copy", format="plain"))
    pairs: Found = []
    for relation in linker(reading, "acronym/any"):
        roles = [one for _, one in relation.figures() if isinstance(one, Passage)]
        pairs.append((text[roles[-1].start : roles[-1].end], roles[0].key))
    return pairs


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("The Harbour Trades Council (HTC) met.", [("HTC", "HTC")]),
        ("The “Harbour Trades Council” (“HTC”) met.", [("HTC", "HTC")]),
        ("The HTC (Harbour Trades Council) met.", [("HTC", "HTC")]),
        ("The Harbour Trades Council, or HTC, met.", [("HTC", "HTC")]),
        ("The Harbour Trades Council, better known as the HTC, met.", [("HTC", "HTC")]),
        ("Two digital tide gauges (DTGs) failed.", [("DTG", "DTG")]),
        ("The Harbour Trades Council (HCT) met.", [("HCT", "HTC")]),
        ("The Quay Master (QN) left. The QM is 60.", [("QN", "QM")]),
        ("The quay (QM) is long.", []),
        ("Ann Marl (D-Maine) met Bo Tarn (right).", []),
        ("The union said so. Harbour Trades (HTC) met.", []),
    ],
)
def test_abbreviations_are_held_against_their_words(text: str, found: Found) -> None:
    """The letters in brackets come with those that the words give; where nothing fits, nothing is said."""
    assert found == _found(bracketed, text)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("The Harbour Trades Council (HTC) met. HTC clerks voted.", [("HTC", "HTC")]),
        ("The Harbour Trades Council (HTC) met. HCT clerks voted.", [("HCT", "HTC")]),
        ("The Harbour Trades Council (HTC) met. HTB clerks voted.", []),
        ("The Harbour Trades Council (HTC) met. HCT clerks and HCT cooks voted.", []),
        ("The Harbour Trades Council (HTC) met. Shares of Marl <HCT> rose.", []),
        ("HCT clerks left. The Harbour Trades Council (HTC) met.", []),
    ],
)
def test_later_uses_are_held_against_the_explained_one(text: str, found: Found) -> None:
    """What follows an explained abbreviation is the same, or a slip that nothing else accounts for."""
    assert found == _found(used_again, text)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("The Harbour Trades Council met. HTC clerks voted.", [("HTC", "HTC")]),
        ("The Harbour Trades Council met. HCT clerks voted.", [("HCT", "HTC")]),
        ("HCT clerks voted. The Harbour Trades Council met.", []),
        ("The Harbour Trades Council and the Harbour Clerks Trust met. HTB clerks voted.", []),
        ("The Harbour Trades Council met. HBC clerks voted.", [("HBC", "HTC")]),
        ("The Harbour Trades Council met. HTB clerks voted.", []),
        ("The Harbour Trades Fair opened. HTB clerks voted.", []),
        ("The Harbour Trades met. HT clerks voted.", []),
    ],
)
def test_names_in_full_are_held_against_later_abbreviations(text: str, found: Found) -> None:
    """A name of three words goes with its first letters, with two of them swapped, or that of a body with one wrong."""
    assert found == _found(in_full, text)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("The Harbour Trades Council (HTC) met. The Harbour Trades Council sat.", [("Harbour Trades Council", "HTC")]),
        (
            "The Harbour Trades Council (HTC) met. The Harbour Traffic Council sat.",
            [("Harbour Traffic Council", "HTC")],
        ),
        ("The Harbour Trades Council (HTC) met. The Harbour Trading Council sat.", []),
        ("The Harbour Trades Council (HTC) met. The Hull Trades Council sat.", []),
    ],
)
def test_expansions(text: str, found: Found) -> None:
    """The same words again are tied, another word in the middle is a slip, another body is none."""
    assert found == _found(expansions, text)
