"""Tests of which letters of an abbreviation stand for which words."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.relate.acronyms.initials import first_letters, found_in_order, may_be_foreign, slip, spelled


@pytest.mark.parametrize(
    ("letters", "words"),
    [
        ("HTC", "Harbour Trades Council"),
        ("OAR", "Office of the Assistant Reeve"),
        ("BOK", "Board of Keels"),
        ("LMLP", "low- and middle-lying parishes"),
        ("TTV", "tidal TV"),
        ("MHC", "MoorHouseCooper"),
        ("R7", "Reach Seven"),
        ("Q&M", "Quay & Mole"),
        ("HTC", "Harbour Trades Council Ltd"),
        ("TMM", "telemast museum"),
    ],
)
def test_first_letters_spell_an_abbreviation(letters: str, words: str) -> None:
    """Little words may give a letter or none; compounds give one for each piece."""
    assert spelled(letters, words)


@pytest.mark.parametrize(
    ("letters", "words"),
    [("HCT", "Harbour Trades Council"), ("HT", "Harbour Trades Council"), ("HTCS", "Harbour Trades Council")],
)
def test_other_letters_do_not(letters: str, words: str) -> None:
    """No word of weight is left out, no letter is left over, and the order counts."""
    assert not spelled(letters, words)


@pytest.mark.parametrize(
    ("letters", "words", "found"),
    [
        ("HBT", "Harbour Trust", True),
        ("XBL", "extensible barge language", True),
        ("DVT", "digital video recorder", False),
        ("UN", "under the existing note", False),
    ],
)
def test_letters_are_found_in_order(letters: str, words: str, found: bool) -> None:
    """Letters may be taken from inside words, as long as each word gives its first."""
    assert found is found_in_order(letters, words)


def test_words_in_capitals_give_one_letter_or_all() -> None:
    """An abbreviation inside a name can be taken over whole."""
    assert ("TT", "TTV") == first_letters("tidal TV")


@pytest.mark.parametrize(
    ("one", "other", "kind"),
    [
        ("HTC", "HCT", "swapped"),
        ("HTC", "HTB", "changed"),
        ("HTC", "HTCS", "missing"),
        ("HTCS", "HTC", "added"),
        ("HTC", "CTH", ""),
        ("HTC", "HTC", ""),
        ("HTC", "BBC", ""),
    ],
)
def test_slips_are_told_apart(one: str, other: str, kind: str) -> None:
    """One slip is a swap of neighbours, or one letter changed, missing or added."""
    assert kind == slip(one, other)


@given(st.text("ABCD", min_size=2, max_size=5), st.text("ABCD", min_size=2, max_size=5))
def test_a_slip_is_one_both_ways(one: str, other: str) -> None:
    """Whichever of two abbreviations is wrong, one is a slip away from the other."""
    assert bool(slip(one, other)) == bool(slip(other, one))


@pytest.mark.parametrize(
    ("letters", "words", "foreign"),
    [
        ("QMH", "Marl Quay House", False),
        ("MHQ", "Marl Quay House", False),
        ("HMQ", "Marl Quay House", True),
        ("ROT", "Outer Reach of Tarn", True),
        ("OPDM", "Office of the Deputy Pier Master", False),
        ("NPD", "National Democratic Pact", True),
    ],
)
def test_letters_of_another_language(letters: str, words: str, foreign: bool) -> None:
    """A noun moved before what describes it, or a word such as Democratic, may come from another language."""
    assert foreign is may_be_foreign(letters, words)
