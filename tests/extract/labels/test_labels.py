"""Numbers in names and references are labels, and numbers that count are not."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.extract.labels.labels import find_labels
from checker.extract.text import tokens


def labels(text: str) -> list[str]:
    """The labels of a sentence as printed."""
    split = tokens(text, 0, len(text))
    return [text[split.start[first] : split.end[last - 1]] for first, last in find_labels(split, text)]


@pytest.mark.parametrize(
    ("text", "label"),
    [
        ("They flew in a Boeing 737 home.", "Boeing 737"),
        ("An Airbus A380 landed.", "A380"),
        ("It lies on Highway 61 there.", "Highway 61"),
        ("They took the M25 north.", "M25"),
        ("She is the world number one again.", "number one"),
        ("He is ranked No. 3 here.", "No. 3"),
        ("He listens to Radio Five daily.", "Radio Five"),
        ("They broke Article 50 then.", "Article 50"),
        ("See Rule 10b-5 for that.", "10b-5"),
        ("It is on page 12 below.", "page 12"),
        ("Turn to pages 12, 13 and 15 now.", "pages 12, 13 and 15"),
        ("He bought an iPhone 6 there.", "iPhone 6"),
        ("A phase 2 trial began.", "phase 2"),
        ("The Group of Seven met.", "Group of Seven"),
        ("They played in League One then.", "League One"),
        ("Filed as Case # 31KD4407 there.", "31KD4407"),
        ("Call 714-555-0143 today.", "714-555-0143"),
        ("Call (555) 123-4567 today.", "(555) 123-4567"),
        ("Call +44 20 7946 0000 today.", "+44 20 7946 0000"),
        ("It is in Ostrel, CA 92701 now.", "92701"),
        ("They met at 10 Downing Street today.", "10 Downing Street"),
        ("See https://example.org/2024/06/x-12.html for more.", "https://example.org/2024/06/x-12.html"),
        ("Write to me12@example.org today.", "me12@example.org"),
        ("It needs v2.3 or so.", "v2.3"),
        ("This is known [12] and so on.", "[12]"),
        ("Under 10 U.S.C. 1234 it is banned.", "10 U.S.C. 1234"),
        ("Since 9/11 it is banned.", "9/11"),
        ("It is open 24/7 there.", "24/7"),
        ("An F-16 crashed.", "F-16"),
        ("A COVID-19 ward opened.", "COVID-19"),
        ("The 4G network failed.", "4G"),
        ("They helped one another out.", "one another"),
        ("There was no one there.", "no one"),
        ("She won the 2000 Guineas.", "2000 Guineas"),
        ("It was a 33-1 shot.", "33-1"),
        ("The Porsche 911 is old.", "Porsche 911"),
        ("A 9/11-style plot was foiled.", "9/11-style"),
    ],
)
def test_labels(text: str, label: str) -> None:
    """A number that says which one, not how many, is a label with the name around it."""
    assert [label] == labels(text)


@pytest.mark.parametrize(
    "text",
    [
        "Scotland 20 Ireland 13 was the score.",
        "Labour 35, Greens 12 and others 4.",
        "Labour hold 29, the Conservatives 18 and the Liberal Democrats 11.",
        "At 50 he left.",
        "Turnout 70 percent was a record.",
        "Some 20 people came.",
        "The 5 men left.",
        "There were no 20 people there.",
        "They talked to 100 Wall Street bankers.",
        "It cost EUR50m to build.",
        "Profit rose in Q3 2024 again.",
        "It paid $3M for it.",
        "A 24-hour strike began.",
        "A 45-year-old won.",
        "One of them left in one day.",
        "In mid-1990s style.",
        "He ran 5km and 60m.",
        "No one reason was given.",
        "She won 6-4 7-6 there.",
        "They lost the game 2-1 there.",
        "She beat the third seed 7-6 then.",
        "Driver Gets Two Years After Crash Kills Three Friends",
    ],
)
def test_counts_are_no_labels(text: str) -> None:
    """Numbers that count, measure or date are left to be read as figures."""
    assert [] == [label for label in labels(text) if label.lower() != "no one"]


PIECES = st.sampled_from(
    "No . 3 12 # page Boeing 737 one two Seven of the Group A B2 - / @ www .com http :// ( ) 555 4567 + [ ] 7/2 CA "
    "92701 Street Downing “ ” Nations day another no U.S.C. § ² ٣ 3M 2000 Guineas v 2.3 percent 1-800 ’s".split(" ")
)


@given(
    st.one_of(
        st.text(max_size=60), st.lists(PIECES, max_size=14).map(" ".join), st.lists(PIECES, max_size=14).map("".join)
    )
)
def test_any_text_is_read(text: str) -> None:
    """Whatever the text, the labels found are in order, apart from each other and inside it."""
    split = tokens(text, 0, len(text))
    past = 0
    for first, last in find_labels(split, text):
        assert past <= first < last <= len(split)
        past = last
