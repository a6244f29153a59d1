"""Parts told one after another are found with the whole that stands before or after them."""

from __future__ import annotations

from checker.extract import extract
from checker.model import Quantity
from checker.read import read_text
from checker.relate.sums.told_in_turn import parts_told_in_turn


def _sums(copy: str) -> list[tuple[int, list[int]]]:
    found = []
    for one in parts_told_in_turn(extract(read_text(copy, id="t", source="t", format="plain")), "r"):
        whole, parts = one.roles["whole"], one.roles["parts"]
        assert isinstance(whole, Quantity)
        assert isinstance(parts, tuple)
        found.append((int(whole.value or 0), [int(part.value or 0) for part in parts if isinstance(part, Quantity)]))
    return found


def test_down_to_the_rest() -> None:
    """The first figure is the whole of those after it down to the rest, right or wrong."""
    copy = "The storm killed 26. Eleven of the dead were sailors and seven farmers. The remaining {} were guests."
    assert ([(26, [11, 7, 8])], [(26, [11, 7, 5])]) == (_sums(copy.format("eight")), _sums(copy.format("five")))


def test_a_rest_of_other_things() -> None:
    """The other districts are no rest of cases, and a rest that was told before leaves none for the last figure."""
    districts = "The vale had 480 cases. Arl had 205 and Besk 140. The other 153 districts had none."
    twice = "The guild raised $75m. Of that, $52m went on debt. The rest was kept. The other $40m came from a loan."
    women = "Twelve people sailed. Nine of the women swam ashore. The other three women were saved."
    assert ([], [], []) == (_sums(districts), _sums(twice), _sums(women))


def test_a_figure_further_back_that_is_completed() -> None:
    """Where some of the figures come to another one with the rest, these are told and nothing is contradicted."""
    copy = "The club has 60 members. Twelve stood down in May. Seven of them were old and the other five left town."
    assert [(12, [7, 5])] == _sums(copy)


def test_up_to_a_total() -> None:
    """A total after a lettered list is that of the list; one after figures of another kind of list may be of more."""
    lettered = "We must pay for (a) coal at £1,340 and (b) paint at £875. The total of £2,251 is due."
    loose = "The raffle made £240 and the teas £310. The total of £1,200 is a record."
    assert ([(2251, [1340, 875])], []) == (_sums(lettered), _sums(loose))


def test_those_who_were_left() -> None:
    """Those who were left are the rest; those who left, or were left out, need not be."""
    copy = "The school sent 64 pupils. Some 28 ran. Of the others, 21 jumped. The {} sang."
    found = [_sums(copy.format(rest)) for rest in ("15 who were left", "25 who were left", "25 who left early")]
    assert [[(64, [28, 21, 15])], [(64, [28, 21, 25])], []] == found


def test_less_in_all_than_the_parts() -> None:
    """Parts of a sentence that come to more than what is told in all after it contradict it."""
    copy = "Arl mill has 1,300 hands, Besk 850 and Corm 620. Altogether {} hands wait."
    assert ([(2450, [1300, 850, 620])], []) == (_sums(copy.format("2,450")), _sums(copy.format("4,450")))


def test_the_rest_of_a_whole_told_after_its_first_part() -> None:
    """Of "£14m of the £31m" the second is the whole; a rest with something on top of it is left alone."""
    copy = "Pensions took £14m of the £31m. Wages took a further £12m. That left {} for kit."
    assert ([(31_000_000, [14_000_000, 12_000_000, 8_000_000])], []) == (
        _sums(copy.format("£8m")),
        _sums(copy.format("£8m, with £3m of grants,")),
    )


def test_a_whole_far_before() -> None:
    """A list that is closed by its rest is held against the one figure far before that may be its whole."""
    copy = "A library lent {} books. It cost £80,000. It is red. Of the loans, 12,300 came back and 1,900 did so late. "
    last = "Some 1,240 were renewed, leaving 2,610 on loan."
    other = copy.format("17,600").replace("It is red", "In May it lent 18,050") + last
    wrong = copy.format("17,600") + last
    assert ([(17600, [12300, 1900, 1240, 2610])], []) == (
        _sums(wrong),
        [one for one in _sums(other) if one[0] != 18050],
    )


def test_what_is_left_with_a_verb() -> None:
    """What a club still has in hand closes the list of what it spent; those left homeless close none."""
    hand = "It had a £64,000 budget. By May £41,500 was spent and £9,200 promised. It has £12,300 still in hand."
    quake = "The quake hit 260 homes. It killed 141 people and hurt 93, leaving 35 homeless."
    assert ([(64000, [41500, 9200, 12300])], []) == (_sums(hand), _sums(quake))
