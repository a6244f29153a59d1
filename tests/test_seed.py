"""Tests of the seed article: its three figures tie, nothing else does by chance, and a changed figure is told."""

import json
from pathlib import Path
from shutil import copytree

import pytest

from checker.judge.rulebook import RuleBook, load_rulebook
from checker.model import Verdict
from checker.pipeline import check_document
from checker.read import read_text

_ROOT = Path(__file__).parents[1]
_SEED = (_ROOT / "seeds" / "ruto-haiti.txt").read_text("utf-8")
_HOUSE_PACK = _ROOT / "fixtures" / "newsroom" / "rules"

_WHOLE = (
    "Sending 1,000 security personnel to Haiti aligns with our values of ensuring stability and peace for humanity."
)
_FIRST = "the first 100 Kenyan police officers arrived"
_FURTHER = "An additional 900 officers are expected to follow,"
_FIRST_ENDS = " in Haiti to begin their peacekeeping mission. "
_TIED = ["1,000 security personnel", "100 Kenyan police officers", "900 officers"]

Change = tuple[str, str]


@pytest.fixture(scope="module")
def shipped() -> RuleBook:
    """The rules that come with the checker."""
    return load_rulebook()


@pytest.fixture(scope="module")
def with_house_pack() -> RuleBook:
    """The same with the newsroom's own rules."""
    return load_rulebook([_HOUSE_PACK])


def _changed(*changes: Change) -> str:
    """The seed article with words replaced, each of which it must hold."""
    text = _SEED
    for old, new in changes:
        assert old in text
        text = text.replace(old, new)
    return text


def _verdicts(text: str, rulebook: RuleBook) -> tuple[Verdict, ...]:
    """The verdicts on figures; that names are spelled alike is another matter."""
    found = check_document(read_text(text, id="seed", source="seed", format="plain"), rulebook).verdicts
    return tuple(one for one in found if not one.rule.startswith("name-spelling/"))


def _figures(verdict: Verdict) -> list[str]:
    return [one.text for one in verdict.evidence]


def test_the_three_figures_tie_and_nothing_else_does(shipped: RuleBook) -> None:
    """100 + 900 = 1,000 is the only thing that the article is found to say."""
    (verdict,) = _verdicts(_SEED, shipped)
    assert ("pass", "100 + 900 = 1,000", _TIED) == (verdict.status, verdict.message, _figures(verdict))


def test_chance_sums_of_other_places_are_not_made(shipped: RuleBook) -> None:
    """3,000 + 2,000 in the North Rift is not Somalia's 5,000: without the mission's figures nothing is left."""
    text = _changed((_FIRST, "the first Kenyan police officers arrived"), (_FURTHER, "More officers are to follow,"))
    assert () == _verdicts(text, shipped)


@pytest.mark.parametrize("somalia", ["5,000", "4,000", "9,000"])
def test_somalia_does_not_matter(shipped: RuleBook, somalia: str) -> None:
    """Whatever the number of troops in Somalia, the same three figures tie."""
    (verdict,) = _verdicts(_changed(("5,000 troops", f"{somalia} troops")), shipped)
    assert ("pass", _TIED) == (verdict.status, _figures(verdict))


_BROKEN: dict[str, tuple[list[Change], list[str]]] = {
    "further": ([("900", "800")], ["1,000 security personnel", "100 Kenyan police officers", "800 officers"]),
    "first": (
        [(_FIRST, _FIRST.replace("100", "200"))],
        ["1,000 security personnel", "200 Kenyan police officers", "900 officers"],
    ),
    "whole": (
        [(_WHOLE, _WHOLE.replace("1,000", "1,100"))],
        ["1,100 security personnel", "100 Kenyan police officers", "900 officers"],
    ),
}


@pytest.mark.parametrize("broken", _BROKEN)
def test_a_changed_figure_fails(shipped: RuleBook, broken: str) -> None:
    """Each of the three figures, changed alone, gives one failure with exactly the three as evidence."""
    changes, figures = _BROKEN[broken]
    (verdict,) = _verdicts(_changed(*changes), shipped)
    assert ("fail", "part-whole/arrived-and-expected", figures) == (verdict.status, verdict.rule, _figures(verdict))


@pytest.mark.parametrize("broken", _BROKEN)
def test_a_changed_figure_fails_with_the_house_pack(with_house_pack: RuleBook, broken: str) -> None:
    """With the newsroom's own rule every failure names the same three figures, and its rule is among them."""
    changes, figures = _BROKEN[broken]
    verdicts = _verdicts(_changed(*changes), with_house_pack)
    assert {"fail"} == {verdict.status for verdict in verdicts}
    assert {"part-whole/arrived-and-expected", "part-whole/haiti-mission"} == {verdict.rule for verdict in verdicts}
    assert [figures] * len(verdicts) == [_figures(verdict) for verdict in verdicts]


def test_the_seed_passes_with_the_house_pack(with_house_pack: RuleBook) -> None:
    """The newsroom's rule ties the same three figures."""
    verdicts = _verdicts(_SEED, with_house_pack)
    assert {"pass"} == {verdict.status for verdict in verdicts}
    assert [_TIED] * len(verdicts) == [_figures(verdict) for verdict in verdicts]


def test_the_whole_at_another_place_is_left_alone(shipped: RuleBook, with_house_pack: RuleBook) -> None:
    """1,000 sent to Congo is another mission: neither tied nor contradicted, whatever the other figures are."""
    text = _changed((_WHOLE, _WHOLE.replace("Haiti", "Congo")), ("900", "800"))
    assert () == _verdicts(text, shipped)
    assert () == _verdicts(text, with_house_pack)


_OTHERWISE: dict[str, list[Change]] = {
    "pledged": [(_WHOLE, "Kenya pledged {whole} officers to Haiti.")],
    "will send": [(_WHOLE, "Kenya will send {whole} police officers to Haiti.")],
    "will be sent": [(_WHOLE, "In all, {whole} police officers will be sent to Haiti.")],
    "mission": [(_WHOLE, "The mission is to have {whole} officers.")],
    "place as name": [(_WHOLE, "Kenya has committed {whole} police officers to the Haiti mission.")],
    "strong": [(_WHOLE, "Kenya has promised a {whole}-strong force for Haiti.")],
    "of the": [(_WHOLE, "It is right."), (_FIRST, "the first {first} of the {whole} Kenyan police officers arrived")],
    "group": [(_FIRST, "the first group of {first} Kenyan police officers arrived")],
    "initial": [(_FIRST, "an initial {first} Kenyan police officers arrived")],
    "another": [(_FURTHER, "Another {further} will follow,")],
    "remaining": [(_FURTHER, "The remaining {further} officers are to follow,")],
    "more to come": [(_FIRST_ENDS + _FURTHER, " in Haiti, with {further} more to come,")],
    "one sentence": [(_FIRST_ENDS + _FURTHER, " in Haiti and a further {further} are expected to follow,")],
}
_AS_PUBLISHED: list[Change] = [
    (_WHOLE, _WHOLE.replace("1,000", "{whole}")),
    (_FIRST, _FIRST.replace("100", "{first}")),
    (_FURTHER, _FURTHER.replace("900", "{further}")),
]


def _written(changes: list[Change], first: str = "100", further: str = "900", whole: str = "1,000") -> str:
    """The article in other words and with these figures; what the changes leave is put in as published."""
    text = _changed(*changes)
    for old, new in _AS_PUBLISHED:
        text = text.replace(old, new)
    return text.format(first=first, further=further, whole=whole)


@pytest.mark.parametrize("words", _OTHERWISE)
def test_other_words_for_the_same_tie(shipped: RuleBook, words: str) -> None:
    """The same three facts in other words tie as well."""
    (verdict,) = _verdicts(_written(_OTHERWISE[words]), shipped)
    assert ("pass", "100 + 900 = 1,000") == (verdict.status, verdict.message)


@pytest.mark.parametrize("words", _OTHERWISE)
@pytest.mark.parametrize(
    ("first", "further", "whole"), [("200", "900", "1,000"), ("100", "800", "1,000"), ("100", "900", "1,200")]
)
def test_other_words_fail_too(shipped: RuleBook, words: str, first: str, further: str, whole: str) -> None:
    """In other words, too, a changed figure fails, with the three figures as evidence."""
    (verdict,) = _verdicts(_written(_OTHERWISE[words], first, further, whole), shipped)
    assert "fail" == verdict.status
    assert [first, further, whole] == [
        next(one.text for one in verdict.evidence if one.role == role).split()[0].removesuffix("-strong")
        for role in ("arrived", "expected", "pledged")
    ]


def test_the_whole_may_stand_paragraphs_away(shipped: RuleBook) -> None:
    """Three further paragraphs between the parts and their whole change nothing."""
    between = "\n".join(
        ["He spoke of roads and of schools at home.", "The courts have to rule yet.", "Critics disagree."]
    )
    text = _changed(("“The US cannot commit Kenya", f"{between}\n“The US cannot commit Kenya"), ("900", "800"))
    (verdict,) = _verdicts(text, shipped)
    assert ("fail", "100 + 800 = 900, not 1,000") == (verdict.status, verdict.message)


@pytest.mark.parametrize(
    "further",
    [
        "An additional 200 officers arrived on Thursday,",  # a second batch, not the rest
        "An additional 200 officers are due on Thursday,",  # the next batch, perhaps not the last
        "An additional 800 blankets are expected to follow,",
        "The additional officers are expected to follow,",
    ],
)
def test_what_is_no_rest_is_not_added(shipped: RuleBook, further: str) -> None:
    """A further batch or other things do not complete the whole, so that nothing is contradicted."""
    assert not [one for one in _verdicts(_changed((_FURTHER, further)), shipped) if one.status != "pass"]


@pytest.fixture
def newsroom(tmp_path: Path) -> Path:
    """A copy of the imagined newsroom, with the article."""
    folder = tmp_path / "newsroom"
    copytree(_ROOT / "fixtures" / "newsroom", folder)
    (folder / "ruto-haiti.txt").write_text(_SEED, encoding="utf-8")
    return folder


def test_the_demo_checks_the_article_against_book_and_table(run, newsroom: Path) -> None:
    """Nothing fails, and both are among the verdicts."""
    result = run("check", newsroom / "ruto-haiti.txt", "--config", newsroom / "tieout.toml", "--format", "json")
    (document,) = json.loads(result.stdout)["documents"]
    assert (0, "pass") == (result.exit_code, document["status"])
    tables = {one["reference"]["table"] for one in document["verdicts"] if one["reference"]}
    assert {"deployments", "facts"} == tables


def test_the_demo_runs_this_configuration() -> None:
    """The Makefile names it."""
    makefile = (_ROOT / "Makefile").read_text("utf-8")
    assert "DESK := fixtures/newsroom\n" in makefile
    assert "tieout check seeds/ruto-haiti.txt --config $(DESK)/tieout.toml" in makefile


@pytest.mark.parametrize(
    ("cell", "broken"),
    [
        ("\nSomalia,", "\nHaiti,"),
        ('Haiti,,"1,000"', 'Haiti,,"1,100"'),
        ('"3,000","2,000"', '"3,000","2,100"'),
        ('DRC,"1,000","1,000"', 'DRC,"1,000","1,010"'),
    ],
)
def test_one_broken_cell_of_the_table_stops_the_demo(run, newsroom: Path, cell: str, broken: str) -> None:
    """The suite beside the table refuses it, so nothing is checked against it and the run ends in 2."""
    table = newsroom / "deployments.csv"
    text = table.read_text("utf-8")
    assert 1 == text.count(cell)
    table.write_text(text.replace(cell, broken), encoding="utf-8")
    result = run("check", newsroom / "ruto-haiti.txt", "--config", newsroom / "tieout.toml")
    assert (2, "") == (result.exit_code, result.stdout)
    assert "the table does not pass its suite" in result.stderr


def test_a_wrong_figure_is_told_by_book_and_table(run, newsroom: Path) -> None:
    """The slip of a digit contradicts the fact book, and the table the number of troops."""
    story = newsroom / "ruto-haiti.txt"
    story.write_text(_changed(("Sending 1,000 security", "Sending 1,600 security")), encoding="utf-8")
    result = run("check", story, "--config", newsroom / "tieout.toml", "--format", "concise")
    assert "reference-value/standing-figure 1,600 is not what the fact book has: 1,000" in result.stdout
