"""Tests of the linkers that find announced numbers and the list that follows."""

import pytest

from checker.extract import extract
from checker.model import Relation
from checker.read import read_text
from checker.relate.lists.announced import announced_lists
from checker.relate.lists.announced_dates import announced_dates


def _found(text: str) -> list[tuple[str, int]]:
    reading = extract(read_text(text, id="copy", source="copy", format="plain"))
    return [_told(text, one) for one in (*announced_lists(reading, "r"), *announced_dates(reading, "r"))]


def _told(text: str, relation: Relation) -> tuple[str, int]:
    figures = relation.figures()
    announced = next(one for role, one in figures if role == "announced")
    return text[announced.start : announced.end], sum(role == "items" for role, _ in figures)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("It has four mills: Tarsk, Holm and Velling.", ("four", 3)),
        ("It has four mills (Tarsk, Holm and Velling).", ("four", 3)),
        ("It has four mills - Tarsk, Holm and Velling - in Norvia.", ("four", 3)),
        ("It has four mills, namely Tarsk, Holm and Velling.", ("four", 3)),
        ("It has two mills, Tarsk and Holm, in Norvia.", ("two", 2)),
        ("The four mills are Tarsk, Holm and Velling.", ("four", 3)),
        ("Three of the four mills are shut: Tarsk, Holm and Velling.", ("Three", 3)),
        ("A four-nation tour of Norvia, Drenmark and Holm began.", ("four", 3)),
        ("Police named the three men as Ana Hale and Bo Tarn.", ("three", 2)),
        ("It has four options: shutting the pool, lending it, or raising the charge.", ("four", 3)),
        ("It has four options: a toll, a tunnel or a ferry.", ("four", 3)),
        ("It gave four reasons, the mayor said: a lack of slate, a wet spring and a strike.", ("four", 3)),
        ("Late buses run on four routes: the 6, the 14 and the 22.", ("four", 3)),
        ("Four players scored: Hale (0-4), Tarn (1-2) and Brandt (0-1).", ("Four", 3)),
        ("To pay for it all of them sold four barns, Tarsk, Holm and Brand, in May.", ("four", 3)),
        ("You can see four things that lie under lock: the strongbox, the psalter and the pike.", ("four", 3)),
        ("It opens on three days: March 4, 11 and 18.", ("three days", 3)),
        ("The five are <Hale and Tarn Inc>, <Norvia> and <Holm Bank>.", ("five", 3)),
        ("It has three mills located in Tarsk, Holm, Velling and Brand.", ("three", 4)),
        ("It takes three cards Norvia Pay and Blue Card for sums.", ("three", 2)),
        ("Four plays open the year at the Mill, which was shut: a farce, a mask and a dirge.", ("Four", 3)),
        ("She won it three times, in 2004, 2009, 2013 and 2017.", ("three times", 4)),
    ],
)
def test_a_number_with_its_list(text: str, told: tuple[str, int]) -> None:
    """The number and the items behind a colon, a dash, a bracket, a comma or a verb are found."""
    assert [told] == _found(text)


@pytest.mark.parametrize(
    "text",
    [
        "It has four mills, including Tarsk, Holm and Velling.",
        "It has eight seats: Tarsk five, Holm two and Velling one.",
        "About four mills (Tarsk, Holm and Velling) are shut.",
        "It has three to four mills: Tarsk, Holm and Velling.",
        "Two men changed the following laws: Tarsk, Holm and Velling.",
        "Four men fled when the guards came: Hale, Tarn and Brand.",
        "His children from two marriages, Ana, Bo and Cy, came.",
        "Present were three ministers, Ana Hale and Bo Tarn.",
        "It has four mills located in Tarsk and Holm.",
        "The pilots flew four raids Thursday and Friday in the north.",
        "Three friends Ana Hale and Bo Tarn met came back.",
        "There are four mills in each size: small, medium and large.",
        "She won it three times, in Tarsk and Holm.",
        "Two talks will be held at 9:00 in Room C, Hale Hall, Tarsk.",
    ],
)
def test_lists_of_something_else(text: str) -> None:
    """Open lists, lists with figures of their own, and lists of other nouns are left alone."""
    assert [] == _found(text)
