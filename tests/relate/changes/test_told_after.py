"""Tests of figures that the next sentence calls higher or lower than another."""

import pytest

from checker.extract import extract
from checker.model import Word
from checker.read import read_text
from checker.relate.changes.told_after import told_after

_FOUND = list[tuple[int, str, str]]


def _told(text: str) -> _FOUND:
    """The way that each relation goes, with its figure and level as printed."""
    found = []
    for relation in told_after(extract(read_text(text, id="copy", source="copy", format="plain")), "comparison/any"):
        word, figures = relation.roles["direction"], dict(relation.figures())
        assert isinstance(word, Word)
        found.append((word.sign, *(text[figures[role].start : figures[role].end] for role in ("figure", "level"))))
    return found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Exports grew 0.3%. That was a sharp decline from 0.7% in winter.", [(-1, "0.3%", "0.7%")]),
        (
            "Orla earned $1.61. That's how much each share brings – higher than the predicted $1.53.",
            [(1, "$1.61", "$1.53")],
        ),
        ("Orla sold 410 boats. It was more than the 388 boats of 2019.", [(1, "410", "388")]),
        ("Profits slid to €20m. Profits were well below the €37m forecast.", [(-1, "€20m", "€37m")]),
        (
            "Orla's profits slid to €20m. It rained. Orla's profits were well below the €37m forecast.",
            [(-1, "€20m", "€37m")],
        ),
        (
            "Profits slid to €20m. Profits compared unfavourably with May's €37m and were below expectations of €31m.",
            [(-1, "€20m", "€37m"), (-1, "€20m", "€31m")],
        ),
    ],
)
def test_the_next_sentence_sets_a_level_against_the_figure(text: str, found: _FOUND) -> None:
    """The word for the way, the figure before it and the level after it are found."""
    assert found == _told(text)


def test_of_several_figures_the_one_that_fits_is_meant() -> None:
    """A sentence with two figures fails only where neither lies on the side told; then the nearer one is shown."""
    assert [(-1, "0.3%", "0.7%")] == _told("Exports grew 0.3% in May and 1.5% on the year. It was a fall from 0.7%.")
    assert [(-1, "0.9%", "0.7%")] == _told("Exports grew 0.9% in May and 1.5% on the year. It was a fall from 0.7%.")


@pytest.mark.parametrize(
    "text",
    [
        "Exports grew 0.3%. That was not a decline from 0.7% in winter.",
        "Exports grew 0.3%. It rained. That was a decline from 0.7% in winter.",
        "Sales slid to €20m. Profits were well below the €37m forecast.",
        "Orla's profits slid to €20m. Tarn's profits were well below the €37m forecast.",
        "Profits slid to €20m. Profits were $3m, well below the €37m forecast.",
        "The loss grew to €40m. That was more than the €37m of May.",
        "Exports grew 0.3%. That was a decline from 70 barrels.",
        "Orla sold 410 more boats than in May. That was above the 2,388 boats of 2019.",
    ],
)
def test_other_sentences_are_left_alone(text: str) -> None:
    """What is denied, further off, of another subject or measure, or a difference is no comparison."""
    assert [] == _told(text)
