"""Tests of compiling rules: names are checked, and what is wrong is named with file, line and column."""

from pathlib import Path

import pytest

from checker.errors import RuleError
from checker.judge.compile import compile_rule
from checker.judge.expressions import Name
from checker.judge.rule import CompiledRule
from checker.judge.rulefile import read_rule
from checker.relate.vocabulary import WordList

VOCABULARY = {"rise": WordList("rise", ("rose",), 1)}
_RULE = """\
title: Parts and whole
phrases:
  - "{way:rise} {part:count} of {whole:count}"
  - "{part:count} ({extra:count}|) in {whole:count}"
unless: [<rise> again, so far]
where:
  - not ranged(part)
  - comparable(part, whole)
holds: part <= whole
message: "{part.text} of {whole.text}: {share(part, whole)} {way}"
suggest: "{part.text}"
"""


def _compiled(tmp_path: Path, text: str) -> CompiledRule:
    path = tmp_path / "rule.yaml"
    path.write_text(text, encoding="utf-8")
    return compile_rule(read_rule(path, "share/parts"), VOCABULARY, tmp_path)


def _error(tmp_path: Path, *change: tuple[str, str]) -> RuleError:
    """What is wrong with the rule after these changes to its text."""
    text = _RULE
    for old, new in change:
        assert old in text
        text = text.replace(old, new)
    with pytest.raises(RuleError) as caught:
        _compiled(tmp_path, text)
    return caught.value


def test_a_rule_is_compiled(tmp_path: Path) -> None:
    """Phrases become patterns, conditions trees, and a message its fixed texts with the expressions between."""
    rule = _compiled(tmp_path, _RULE)
    fixed = [part for part in rule.message if isinstance(part, str)]
    assert [{"way", "part", "whole"}, {"part", "extra", "whole"}] == [phrase.roles for phrase in rule.phrases]
    assert (2, tmp_path) == (len(rule.where), rule.pack)
    assert [" of ", ": ", " "] == fixed
    assert (Name("part", 1, "text"),) == rule.suggest
    assert "rose" in rule.unless
    assert "so" in rule.unless


def test_a_rule_without_silencing_phrases_has_none(tmp_path: Path) -> None:
    """An empty expression would match every sentence, so that there must be none at all."""
    assert not _compiled(tmp_path, _RULE.replace("unless: [<rise> again, so far]\n", "")).unless


@pytest.mark.parametrize(
    ("old", "new", "at", "cause", "fix"),
    [
        ("part <= whole", "part <= all", "9:8", "no role 'all' (at column 9 of it)", "roles are extra, part, way"),
        ("not ranged(part)", "not ragned(part)", "7:5", "no function 'ragned' (at column 5", "did you mean ranged?"),
        ("not ranged(part)", "zzz(part)", "7:5", "no function 'zzz'", "functions are above_zero, abs,"),
        ("not ranged(part)", "ranged()", "7:5", "ranged takes 1 or more arguments", ""),
        ("share(part, whole)", "share(part)", "10:10", "share takes 2 arguments (at column 31 of it)", ""),
        ("share(part, whole)", "abs(part, part)", "10:10", "abs takes 1 argument (at", ""),
        ("share(part, whole)", "part +", "10:10", "ends too early (at column 37 of it)", ""),
        ("comparable(part, whole)", "part ==", "8:5", "'part ==' ends too early", ""),
        ("{part.text} of {whole", "{part.text of {whole", "10:10", "unbalanced braces", ""),
        ('suggest: "{part.text}"', 'suggest: "}{"', "11:10", "unbalanced braces", ""),
        ("{way:rise} {part:count}", "{way:rises} {part:count}", "3:5", "has the slot type 'rises'", "types are count,"),
        ("{way:rise} {part:count}", "{way:rise} ({part:count}", "3:5", "unclosed or unopened bracket", ""),
        ("({extra:count}|) in", "<total> in", "4:5", "names the word list 'total'", "lists are rise"),
        ("<rise> again", "<fall> again", "5:10", "names the word list 'fall'", "lists are rise"),
        ("so far", "so // far", "5:24", "reaches into a second sentence", ""),
    ],
)
def test_wrong_names_are_placed(tmp_path: Path, old: str, new: str, at: str, cause: str, fix: str) -> None:
    """A name that does not exist is quoted with its place in the file and what there is instead."""
    problem = _error(tmp_path, (old, new))
    assert cause in problem.cause
    assert f"{tmp_path / 'rule.yaml'}:{at}" == problem.place
    assert fix in problem.fix


_GIVEN = """\
title: Facts
given:
  arrived: "first {n:count}"
  due: ["another {n:count}", "{n:count} more"]
holds: arrived < due
"""


def test_the_roles_of_facts_are_the_keys_of_given(tmp_path: Path) -> None:
    """Each role of `given` has its phrases, each with the one slot n, and expressions name the roles."""
    rule = _compiled(tmp_path, _GIVEN)
    counts = {"arrived": 1, "due": 2}
    assert counts == {role: len(phrases) for role, phrases in rule.given.items()}


@pytest.mark.parametrize(
    ("old", "new", "at"),
    [
        ("first {n:count}", "first {m:count}", "3:12"),
        ("{n:count} more", "{n:count} more than {m}", "4:30"),
        ("{n:count} more", "{n+:count} more", "4:30"),
        ("{n:count} more", "{n:count} {n:rise}", "4:30"),
    ],
)
def test_facts_have_one_figure(tmp_path: Path, old: str, new: str, at: str) -> None:
    """A phrase of `given` names exactly one figure, called n."""
    with pytest.raises(RuleError) as caught:
        _compiled(tmp_path, _GIVEN.replace(old, new))
    assert "must have one slot, {n} or {n:kind}" in caught.value.cause
    assert f"{tmp_path / 'rule.yaml'}:{at}" == caught.value.place


def test_unknown_linkers_and_their_roles(tmp_path: Path) -> None:
    """A rule names a linker that there is, and only the roles that it fills."""
    text = "title: x\nlinker: {}\nholds: arrived + expected == {}\n"
    assert _compiled(tmp_path, text.format("arrived-and-expected", "pledged")).rule.linker
    with pytest.raises(RuleError, match=r"rule.yaml:2:9: there is no linker 'arrivals' \(linkers are aboard-and"):
        _compiled(tmp_path, text.format("arrivals", "pledged"))
    with pytest.raises(RuleError, match=r"rule.yaml:3:8: there is no role 'whole' .*roles are arrived, .*pledged"):
        _compiled(tmp_path, text.format("arrived-and-expected", "whole"))
