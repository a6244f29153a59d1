"""Tests of the linkers of rates and averages told near their total and count."""

import pytest

from checker.extract import extract
from checker.model import Relation
from checker.read import read_text
from checker.relate.rates.nearby_rates import LINKERS


def _found(linker: str, text: str) -> list[Relation]:
    reading = extract(read_text(text, id="copy", source="copy", format="plain"))
    return list(LINKERS[linker].find(reading, "rate/any"))


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Oru bred 420 geese. At $65 each they will bring in $15,600.", 1),
        ("The units cost $580 apiece. With 28 units the order comes to $23,800.", 1),
        ("The walkers raised $3,600. There were 42 of them, so that is $150 a head.", 1),
        ("Oru bred 420 geese. At $65 each, plus carriage, they will bring in $15,600.", 0),
        ("Oru bred 420 geese. At $65 each they are dear; the mill cost $15,600.", 0),
        ("Entry cost $3 and 1,650 people came. The roof fund took $9,450.", 0),
        ("Entry cost $3 and 1,650 people came. The roof fund took $4,950.", 1),
        ("Arl made 244 for six in their 40 overs, which is 6.7 an over.", 1),
        ("Each of the 45 heirs will get $2,100. The full $98,000 is in the bank.", 1),
        ("Each of the 45 heirs will get $2,100. The full $98,000 is in the bank, the rest being for the dog.", 0),
        ("The horse ate 40 bales in all. At 95p a bale they came to £30.", 1),
        ("Arl has £42m. It rained in 2004. It rained in 2005. It rained in 2006. It rained in 2007. "
         "With 21,000 residents, that comes to £2,000 a head.", 1),
        ("Arl has £42m. It rained in 2004. It rained in 2005. It rained in 2006. It rained in 2007. "
         "With 21,000 residents, that comes to £2,600 a head.", 0),
        ("The cart averaged 9 mph over the first mile, and took two hours for the 14 miles.", 0),
    ],
)  # fmt: skip
def test_a_rate_finds_its_total_and_count(text: str, found: int) -> None:
    """A total must sum up, or the rate must; otherwise the three are only given if they fit."""
    assert found == len(_found("rates-nearby", text))


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Over five nights the play drew 2,510 people, an average house of 430.", 1),
        ("Oru averaged 13 points over the four games, 124 in all.", 1),
        ("Oru scored 84 points in six starts. His average of 18 leads the league.", 1),
        ("Oru scored 84 points in six starts. His average of 18 in home games leads the league.", 0),
        ("An average of 30 people came to each of the 12 talks, with 600 at the feast.", 0),
        ("Over five nights the play drew 2,510 people; the average house last year was 430.", 0),
    ],
)
def test_an_average_finds_its_total_and_count(text: str, found: int) -> None:
    """An average is told after its total, or the total is told to be of all."""
    assert found == len(_found("averages-nearby", text))
