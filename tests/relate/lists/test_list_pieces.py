"""Tests of the pieces of a list and what each looks like."""

import pytest

from checker.relate.lists.list_pieces import item_end, pieces_of


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Ana Hale", "pure"),
        ("The Long Tide (1982)", "pure"),
        ("midfielder Bo Tarn", "name"),
        ("his brother Bo", "name"),
        ("<Hale and Tarn Inc>", "pure"),
        ("widebody", "bare"),
        ("a lamp", "indefinite"),
        ("the pike", "definite"),
        ("energy", "bare"),
        ("27", "remark"),
        ("who ran the port", "remark"),
        ("R-Fla.", "remark"),
        ("chairman of the bank", "remark"),
        ("he said", "clause"),
        ("developing the mine", "clause"),
        ("large", "clause"),
        ("", ""),
    ],
)
def test_what_a_piece_looks_like(text: str, kind: str) -> None:
    """A piece is a name, a thing, a remark on another, or a clause that ends the list."""
    assert kind == "".join(one.kind for one in pieces_of(text, 0, len(text)))


def test_the_joints_of_pieces() -> None:
    """Commas and "and" part pieces; brackets and quotations are kept whole."""
    text = 'Hale (Tarsk, Holm), "Rise and Fall", Tarn and Velling; and Brand'
    pieces = pieces_of(text, 0, len(text))
    assert ["", ",", ",", "and", ";and"] == [one.joint for one in pieces]
    assert "Hale (Tarsk, Holm)" == text[pieces[0].start : pieces[0].end]


@pytest.mark.parametrize(
    ("text", "item"),
    [("one in Tarsk, one in Holm", "one in Tarsk"), ("one in Tarsk and one", "one in Tarsk"), ("one", "one")],
)
def test_an_item_ends_at_its_joint(text: str, item: str) -> None:
    """The first words of an item end at a comma or "and", or with the text."""
    assert item == text[: item_end(text, 0, len(text))]
