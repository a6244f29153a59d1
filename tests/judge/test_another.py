"""Tests of other readings: with which figures of the copy a sum that fails is tried again."""

from checker.extract import extract
from checker.judge.another import is_read_rightly, other_readings, wholes_above
from checker.model import Block, Document, Quantity, Reading, Relation, SourceMap

_SCORES = "They made 264 on Monday, 27 of them late, and 151 all out, a lead of 113."


def _reading(text: str, kind: str = "paragraph") -> Reading:
    return extract(Document("copy", "copy", text, (Block(kind, 0, len(text)),), SourceMap(text)))


def _relation(reading: Reading, *values: int) -> Relation:
    """The figures of those values in roles of their own, as of the first sentence."""
    figures = [one for one in reading.mentions() if isinstance(one, Quantity)]
    chosen = [next(one for one in figures if one.value == value) for value in values]
    return Relation("rule", dict(zip("abcdef", chosen, strict=False)), reading.sentences[:1])


def _values(relation: Relation) -> tuple[int, ...]:
    return tuple(int(one.value or 0) for _, one in relation.figures() if isinstance(one, Quantity))


def _others(reading: Reading, *values: int, tied: int | None = None) -> set[tuple[int, ...]]:
    relation = _relation(reading, *values)
    spans = {one.span for one in reading.mentions() if isinstance(one, Quantity) and one.value == tied}
    return {_values(one) for one in other_readings(reading, relation, spans)}


def test_a_figure_of_the_sentence_takes_each_place() -> None:
    """Each figure that is not in the relation is tried in the place of each that is."""
    assert {(264, 151, 113), (27, 264, 113), (27, 151, 264)} == _others(_reading(_SCORES), 27, 151, 113)


def test_what_its_own_rule_ties_is_not_exchanged() -> None:
    """A figure that has its place in what the copy says rightly is none that may be meant instead."""
    assert set() == _others(_reading(_SCORES), 27, 151, 113, tied=264)


def test_a_whole_has_more_shares_than_one() -> None:
    """The whole that a share is tied to may be that of a further share, and no part."""
    reading = _reading("It has 8,427 crates. Boats brought 5,261 of these. Carts brought 2,785, a share of 33%.")
    figures = [one for one in reading.mentions() if isinstance(one, Quantity)]
    landed, whole, part, share = figures
    relation = Relation("rule", {"part": part, "whole": whole, "share": share}, reading.sentences[1:])
    right = Relation("rule", {"part": whole, "whole": landed, "share": share}, reading.sentences)
    tied = wholes_above(relation, [right])
    assert set() == wholes_above(right, [relation])
    assert [] == list(other_readings(reading, relation, tied))
    (found,) = other_readings(reading, relation, tied, wholes=tied)
    assert {"part": part, "whole": landed, "share": share} == found.roles


def test_only_telling_figures_come_from_elsewhere() -> None:
    """Out of other sentences come figures of three digits or more, for shorter ones fit by chance."""
    reading = _reading("It has 70 cows, 30 in the barn and 50 outside. It had 415 hens and 20 goats. It is old.")
    found = _others(reading, 70, 30, 50)
    assert {415} == {value for values in found for value in values} - {70, 30, 50}


def test_things_of_another_kind_are_not_counted_with_them() -> None:
    """A count of stages is none that may be meant among acts, however near it stands."""
    reading = _reading("It had 46 acts on four stages, 18 acts in the barn and 21 acts and six more by the lake.")
    assert {6} == {value for values in _others(reading, 46, 18, 21) for value in values} - {46, 18, 21}


def test_pairs_and_tables_have_one_reading() -> None:
    """What two figures must be, some third one nearly always is; and in a table each figure has its place."""
    assert set() == _others(_reading(_SCORES), 27, 151)
    assert set() == _others(_reading(_SCORES, kind="row"), 27, 151, 113)


def test_a_figure_beside_a_multiple_may_be_meant() -> None:
    """Beside a share or a multiple a short figure of its sentence may be meant; one of another thing may not."""
    reading = _reading("It has 14 saws, and 33 of its 132 oars are new, three times as many as the 11 it had.")
    figures = [one for one in reading.mentions() if isinstance(one, Quantity)]
    times, new, old = (next(one for one in figures if one.value == value) for value in (3, 132, 11))
    relation = Relation("rule", {"n": times, "new": new, "old": old}, reading.sentences[:1])
    tried = {one for other in other_readings(reading, relation, set()) for _, one in other.figures()}
    assert {33} == {int(one.value or 0) for one in tried - {times, new, old} if isinstance(one, Quantity)}


def test_a_statement_that_is_read_rightly_is_not_read_wrongly_too() -> None:
    """With one figure exchanged the same roles hold; not if that is a share, which may have been told twice."""
    reading = _reading(
        "It has $30 million for five years, or $6 million a year, on top of $24 million a year, 20 percent."
    )
    figures = [one for one in reading.mentions() if isinstance(one, Quantity)]
    total, count, right, wrong, share = figures
    passed = Relation("rule", {"total": total, "count": count, "each": right}, reading.sentences)
    assert is_read_rightly(
        Relation("rule", {"total": total, "count": count, "each": wrong}, reading.sentences), [passed]
    )
    assert not is_read_rightly(
        Relation("rule", {"total": total, "count": wrong, "each": share}, reading.sentences), [passed]
    )
    assert not is_read_rightly(
        Relation("rule", {"total": total, "count": count, "each": share}, reading.sentences), [passed]
    )
