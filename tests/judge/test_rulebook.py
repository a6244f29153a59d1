"""Tests of loading rule packs: where rules may lie, how they are chosen, and what is refused."""

from pathlib import Path

import pytest

from checker.errors import RuleError, UsageError
from checker.judge.families import FAMILIES
from checker.judge.rulebook import load_rulebook

_RULE = 'title: Parts\nphrases: "{a:count} zorbs <nice>"\nholds: a <= 5\n'


@pytest.fixture
def pack(tmp_path: Path) -> Path:
    """A pack of two rules with a word list of its own."""
    folder = tmp_path / "pack"
    for rule in ("share/zorbs", "reference-value/zorbs"):
        path = folder / f"{rule}.yaml"
        path.parent.mkdir(parents=True)
        path.write_text(_RULE, encoding="utf-8")
    (folder / "vocabulary.yaml").write_text("nice: [fine]\n", encoding="utf-8")
    return folder


def test_shipped_rules_and_packs_are_one_book(pack: Path) -> None:
    """A pack's rules stand beside the shipped ones, in the order of their ids, with the pack's own words."""
    shipped, both = load_rulebook().compiled, load_rulebook([pack]).compiled
    assert {"share/zorbs", "reference-value/zorbs"} == both.keys() - shipped.keys()
    assert sorted(both) == list(both)
    assert pack == both["share/zorbs"].pack
    assert "fine" in both["share/zorbs"].phrases[0].pattern


def test_a_book_of_one_rule(pack: Path) -> None:
    """A rule can be taken alone, with nothing else looked for."""
    alone = load_rulebook([pack]).only("reference-value/zorbs")
    assert ["reference-value/zorbs"] == [rule.id for rule in alone.rules]
    assert {"reference-value/zorbs"} == {
        one.entry.rule for meets in alone.plan.phrases.meets.values() for one in meets.single
    }


@pytest.mark.parametrize(
    ("select", "ignore", "kept"),
    [
        (["share/zorbs"], [], {"share/zorbs"}),
        (
            ["reference-value"],
            [],
            {
                "reference-value/cell",
                "reference-value/finish",
                "reference-value/result",
                "reference-value/standing-figure",
                "reference-value/zorbs",
            },
        ),
        (
            ["reference-value/", "share/zorbs"],
            [],
            {
                "share/zorbs",
                "reference-value/cell",
                "reference-value/finish",
                "reference-value/result",
                "reference-value/standing-figure",
                "reference-value/zorbs",
            },
        ),
        (
            ["reference-value", "share/zorbs"],
            ["reference-value/zorbs"],
            {
                "share/zorbs",
                "reference-value/cell",
                "reference-value/finish",
                "reference-value/result",
                "reference-value/standing-figure",
            },
        ),
    ],
)
def test_rules_are_selected_by_id_or_family(pack: Path, select: list[str], ignore: list[str], kept: set[str]) -> None:
    """What is selected is kept, less what is ignored."""
    assert kept == set(load_rulebook([pack], select=select, ignore=ignore).compiled)


def test_nothing_selected_is_everything_but_the_ignored(pack: Path) -> None:
    """Ignoring a family leaves all the others."""
    ids = set(load_rulebook([pack]).compiled)
    rest = {rule for rule in ids if not rule.startswith("share/")}
    assert rest == set(load_rulebook([pack], ignore=["share"]).compiled)


@pytest.mark.parametrize(
    ("select", "ignore", "message"),
    [
        (["reference-value/zorb"], [], r"no rule is named 'reference-value/zorb' \(did you mean reference-value/zorbs"),
        ([], ["shares"], r"no rule is named 'shares' \(did you mean share"),
        (["qqqq"], [], r"no rule is named 'qqqq' \(tieout rules lists them\)"),
        (["reference-value"], ["reference-value"], "no rule is left to check by"),
    ],
)
def test_a_selection_that_keeps_nothing_is_refused(
    pack: Path, select: list[str], ignore: list[str], message: str
) -> None:
    """A misspelt selection, or one that leaves no rule, would check nothing and must not look like a pass."""
    with pytest.raises(UsageError, match=message):
        load_rulebook([pack], select=select, ignore=ignore)


@pytest.mark.parametrize(
    ("place", "cause", "fix"),
    [
        ("shares/zorbs.yaml", "must lie in the folder of its family", "did you mean share? families are part-whole"),
        ("zorbs.yaml", "must lie in the folder of its family", "families are part-whole"),
        ("share/deep/zorbs.yaml", "must lie in the folder of its family", "families are part-whole"),
        ("share/more.yml", "must end in .yaml", "rename it"),
    ],
)
def test_rules_in_the_wrong_place(pack: Path, place: str, cause: str, fix: str) -> None:
    """A rule outside the folder of a family, or with another ending, is named and not silently left out."""
    path = pack / place
    path.parent.mkdir(exist_ok=True)
    path.write_text(_RULE, encoding="utf-8")
    with pytest.raises(RuleError) as caught:
        load_rulebook([pack])
    assert cause in caught.value.cause
    assert f"{path}:1:1" == caught.value.place
    assert fix in caught.value.fix


def test_two_rules_of_one_id_are_refused(pack: Path, tmp_path: Path) -> None:
    """A second rule of the same name would leave it open which one spoke."""
    other = tmp_path / "other" / "share" / "zorbs.yaml"
    other.parent.mkdir(parents=True)
    other.write_text(_RULE.replace(" <nice>", ""), encoding="utf-8")
    with pytest.raises(RuleError, match=r"share/zorbs is in .*pack.* already") as caught:
        load_rulebook([pack, tmp_path / "other"])
    assert f"{other}:1:1" == caught.value.place


def test_packs_that_hold_nothing(tmp_path: Path) -> None:
    """A folder that is not there or has no rules in it is a usage error, not an empty pack."""
    with pytest.raises(UsageError, match="is no folder of rules"):
        load_rulebook([tmp_path / "nowhere"])
    with pytest.raises(UsageError, match="holds no rules"):
        load_rulebook([tmp_path])


def test_wrong_files_of_a_pack_keep_their_place(pack: Path) -> None:
    """What is wrong inside a pack's files is reported with file, line and column."""
    (pack / "vocabulary.yaml").write_text("nice: [[fine]]\n", encoding="utf-8")
    with pytest.raises(RuleError, match=r"vocabulary.yaml:1:8: nice must be a text"):
        load_rulebook([pack])
    (pack / "vocabulary.yaml").unlink()
    with pytest.raises(RuleError, match=r"zorbs.yaml:2:10: .* names the word list 'nice'"):
        load_rulebook([pack])


def test_families_are_those_of_the_design() -> None:
    """Family names are lower case, and no two are the same."""
    assert len(set(FAMILIES)) == len(FAMILIES)
    assert all(name == name.lower() and " " not in name for name in FAMILIES)
