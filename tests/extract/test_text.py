"""Tests of sentences and tokens: where they begin and end."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.extract.text import sentences, tokens


def _sentences(copy: str) -> list[str]:
    return [copy[start:end] for start, end in sentences(copy, 0, len(copy))]


@pytest.mark.parametrize(
    ("copy", "expected"),
    [
        ("Ten left. Five stayed.", ["Ten left.", "Five stayed."]),
        ("Mr. Obed paid $5. He left.", ["Mr. Obed paid $5.", "He left."]),
        ("No. 5 won. Nos. 6 and 7 lost.", ["No. 5 won.", "Nos. 6 and 7 lost."]),
        ("It met on Sept. 5 in the U.S. Senate.", ["It met on Sept. 5 in the U.S. Senate."]),
        ("They live in the U.S. The rest do not.", ["They live in the U.S.", "The rest do not."]),
        ('"Why?" he asked. "No."', ['"Why?" he asked.', '"No."']),
        ("J. Adeyo of Arden Inc. won.", ["J. Adeyo of Arden Inc. won."]),
        ("It names Mr P. Adeyo. See p. 12.", ["It names Mr P. Adeyo.", "See p. 12."]),
        ("Wait... And then it fell 5%.", ["Wait...", "And then it fell 5%."]),
        ("It hit 5.25%. Inflation fell.", ["It hit 5.25%.", "Inflation fell."]),
        ("  One. \n Two.  ", ["One.", "Two."]),
        ("", []),
    ],
)
def test_splits_sentences(copy: str, expected: list[str]) -> None:
    """A full stop ends a sentence unless it belongs to an abbreviation."""
    assert expected == _sentences(copy)


@pytest.mark.parametrize(
    ("copy", "expected"),
    [
        ("cost $1,234.50.", ["cost", "$", "1,234.50", "."]),
        ("1,50,000 rupees", ["1,50,000", "rupees"]),
        ("twenty-one don’t", ["twenty", "-", "one", "don’t"]),
        ("60m at 4 p.m.", ["60", "m", "at", "4", "p.m."]),
        ("Kenya's U.S. envoy", ["Kenya's", "U.S.", "envoy"]),
        ("Bogotá Kraków Timișoara", ["Bogotá", "Kraków", "Timișoara"]),
        ("", []),
        ("   ", []),
    ],
)
def test_splits_tokens(copy: str, expected: list[str]) -> None:
    """Numbers keep their separators, words their apostrophes, and signs stand alone."""
    assert expected == tokens(copy, 0, len(copy)).raw


@given(st.text())
def test_tokens_cover_the_text(copy: str) -> None:
    """Every token is its own span of the text, and nothing but white space lies between tokens."""
    split = tokens(copy, 0, len(copy))
    assert split.raw == [copy[start:end] for start, end in zip(split.start, split.end, strict=True)]
    assert "".join(split.raw) == "".join(copy.split())
    assert len(split.raw) == len(split.lower)


@given(st.text(alphabet=st.sampled_from("ab A.!? \n\"'5")))
def test_sentences_lose_nothing(copy: str) -> None:
    """Sentences ascend, do not overlap, and hold everything but white space."""
    bounds = sentences(copy, 0, len(copy))
    edges = [edge for span in bounds for edge in span]
    assert sorted(edges) == edges
    assert "".join(copy.split()) == "".join("".join(copy[start:end].split()) for start, end in bounds)
