"""Tests of reading rule files and vocabularies: what they may hold, and where they are wrong."""

from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from checker.errors import ExpressionError, RuleError
from checker.judge.rule import Examples
from checker.judge.rulefile import read_rule, read_vocabulary, with_place
from checker.relate.vocabulary import WordList

_MINIMAL = 'title: Parts add up\nphrases: "{part:count} of {whole:count}"\nholds: part <= whole\n'
_YAML = st.text(alphabet="abc:-[]{}#&*!|>'\"%@`,? \n\t0\\~=<é\x00", max_size=60)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Where the rule file of a test is written."""
    return tmp_path / "rule.yaml"


def _error(path: Path, text: str) -> RuleError:
    """What is wrong with a rule file of this text."""
    path.write_text(text, encoding="utf-8")
    with pytest.raises(RuleError) as caught:
        read_rule(path, "share/parts")
    return caught.value


def test_a_whole_rule_is_read(path: Path) -> None:
    """Every field of a rule file arrives, one text standing for a list of one, and "no" staying a word."""
    path.write_text(
        "title: Facts add up\nseverity: warning\nlevel: review\nwhy: no\nsource: 1.10\n"
        'given:\n  arrived: "first {n:count}"\n  due: ["another {n:count}", "{n:count} more"]\n'
        "where: not ranged(arrived)\nunless: [no more]\nholds: arrived < due\nmessage: '{arrived.text}'\nsuggest: x\n"
        "examples:\n  pass:\n    - >-\n      The first 2\n      came.\n  fail: [one, two]\n",
        encoding="utf-8",
    )
    rule = read_rule(path, "part-whole/facts").rule
    given = {"arrived": ("first {n:count}",), "due": ("another {n:count}", "{n:count} more")}
    assert ("part-whole/facts", "part-whole", path) == (rule.id, rule.family, rule.path)
    assert ("Facts add up", "warning", "review", "no", "1.10") == (
        rule.title, rule.severity, rule.level, rule.why, rule.source,
    )  # fmt: skip
    assert given == rule.given
    assert (("not ranged(arrived)",), ("no more",)) == (rule.where, rule.unless)
    assert ("arrived < due", "{arrived.text}", "x") == (rule.holds, rule.message, rule.suggest)
    assert Examples(("The first 2 came.",), ("one", "two"), ()) == rule.examples


def test_a_rule_needs_little(path: Path) -> None:
    """A title, a phrase and what must hold make a rule: an error that fails, unless it says otherwise."""
    path.write_text(_MINIMAL, encoding="utf-8")
    rule = read_rule(path, "share/parts").rule
    assert ("error", "fail", ()) == (rule.severity, rule.level, rule.where)
    assert ("{part:count} of {whole:count}",) == rule.phrases


@pytest.mark.parametrize(
    ("text", "at", "cause", "fix"),
    [
        (_MINIMAL + "wher: a\n", "4:1", "'wher' is no field of a rule", "did you mean where? fields are title,"),
        (_MINIMAL + "colour: a\n", "4:1", "'colour' is no field of a rule", "fields are title, severity, level"),
        (_MINIMAL + "title: again\n", "4:1", "'title' stands here a second time", ""),
        (_MINIMAL + "severity: fatal\n", "4:11", "must be one of error, warning, info (got 'fatal')", ""),
        (_MINIMAL + "level: maybe\n", "4:8", "must be one of fail, review", ""),
        (_MINIMAL + "linker: parts\n", "1:1", "exactly one of phrases, given, linker, binder (this one has 2)", ""),
        ("title: x\nholds: a == b\n", "1:1", "exactly one of phrases, given, linker, binder (this one has 0)", ""),
        ("title: x\nphrases: y\n", "1:1", "the field 'holds' is missing", ""),
        ("phrases: y\nholds: z\n", "1:1", "the field 'title' is missing", ""),
        (_MINIMAL + "why:\n", "4:5", "why must be a text", "quotes"),
        (_MINIMAL + "why: '  '\n", "4:6", "why must be a text", "quotes"),
        (_MINIMAL + "why: [a]\n", "4:6", "why must be a text", "quotes"),
        (_MINIMAL + "where: {a: b}\n", "4:8", "where must be a text", "quotes"),
        (_MINIMAL + "where:\n  - a\n  - {b: c}\n", "6:5", "where must be a text", "quotes"),
        (_MINIMAL + "where: []\n", "4:8", "where is empty", "leave it out"),
        ("title: x\nholds: a\ngiven: []\n", "3:8", "given must be a mapping", ""),
        ("title: x\nholds: a\ngiven: {}\n", "3:8", "given is empty", "leave it out"),
        ("title: x\nholds: a\ngiven:\n  a: {b: c}\n", "4:6", "given.a must be a text", "quotes"),
        ("title: x\nholds: a\ngiven:\n  a: x\n  a: y\n", "5:3", "'a' stands here a second time", ""),
        (_MINIMAL + "examples: text\n", "4:11", "examples must be a mapping", ""),
        (_MINIMAL + "examples:\n  passes: a\n", "5:3", "'passes' is no kind of example", "kinds are pass, fail"),
        ("- a\n", "1:1", "must be a mapping of fields", ""),
        ("", "1:1", "must be a mapping of fields", ""),
        ("title: x\nholds: [a\n", "3:1", "is no YAML", "quotes"),
        ("title: x: y\n", "1:9", "is no YAML", "quotes"),
        ("title: x\n\tholds: y\n", "2:1", "is no YAML", "quotes"),
        ("title: a\n---\ntitle: b\n", "2:1", "is no YAML", ""),
        ("title: *nothing\n", "1:8", "is no YAML", ""),
    ],
)
def test_what_is_wrong_is_named_with_its_place(path: Path, text: str, at: str, cause: str, fix: str) -> None:
    """A wrong rule file names file, line and column, what is wrong, and what is allowed."""
    problem = _error(path, text)
    assert cause in problem.cause
    assert f"{path}:{at}" == problem.place
    assert fix in problem.fix


def test_objects_are_never_made(path: Path) -> None:
    """A tag that asks for an object is not carried out: what it tags is read as text or refused."""
    problem = _error(path, _MINIMAL + "why: !!python/object/apply:os.getcwd []\n")
    assert "why must be a text" in problem.cause


def test_aliases_are_read_as_what_they_stand_for(path: Path) -> None:
    """A text can be repeated by its anchor, and a list inside itself is refused."""
    path.write_text("title: &t Parts\nwhy: *t\nphrases: x\nholds: y\n", encoding="utf-8")
    assert read_rule(path, "share/parts").rule.why == "Parts"
    assert "where must be a text" in _error(path, _MINIMAL + "where: &w [*w]\n").cause


def test_files_that_are_no_text(path: Path) -> None:
    """A missing or undecodable rule file is a rule error with its path, not a crash."""
    with pytest.raises(RuleError, match="cannot be read"):
        read_rule(path, "share/parts")
    path.write_bytes(b"title: \xff\xfe")
    with pytest.raises(RuleError, match="cannot be read"):
        read_rule(path, "share/parts")


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(text=st.one_of(_YAML, _YAML.map(lambda more: _MINIMAL + more)))
def test_any_text_is_read_or_refused(path: Path, text: str) -> None:
    """Whatever a rule file holds, it gives a rule or a rule error that names the file."""
    path.write_text(text, encoding="utf-8")
    try:
        assert read_rule(path, "share/parts").rule.title
    except RuleError as problem:
        assert problem.place.startswith(str(path))


def test_deep_nesting_is_refused(path: Path) -> None:
    """A file of a hundred thousand brackets is refused without a crash."""
    assert "is no YAML" in _error(path, "title: " + "[" * 100_000).cause


def test_places_of_fields_and_entries(path: Path) -> None:
    """The place of an entry of a list is its own; of one that is not there, that of its field or file."""
    path.write_text("title: x\nphrases:\n  - a\n  - b\nholds: c\n", encoding="utf-8")
    file = read_rule(path, "share/parts")
    found = [file.place("phrases", 1), file.place("phrases", 7), file.place("holds"), file.place("message")]
    assert [f"{path}:4:5", f"{path}:3:5", f"{path}:5:8", str(path)] == found


def test_an_expression_error_keeps_its_column() -> None:
    """Beside the place in the file stands the column in the expression."""
    placed = with_place(ExpressionError("unexpected '*'", column=5, fix="mend it"), "a.yaml:3:8")
    expected = "a.yaml:3:8: unexpected '*' (at column 5 of it) (mend it)"
    assert expected == str(placed)


def test_vocabularies_hold_lists_and_directions(path: Path) -> None:
    """A vocabulary list is plain, or has a sign that says which way its words point."""
    path.write_text('total: [in all, altogether]\nfall:\n  sign: "-1"\n  words: [fell]\n', encoding="utf-8")
    expected = {"total": WordList("total", ("in all", "altogether")), "fall": WordList("fall", ("fell",), -1)}
    assert expected == read_vocabulary(path)


@pytest.mark.parametrize(
    ("text", "at", "cause"),
    [
        ("rise:\n  words: [up]\n", "2:3", "must have the keys sign and words"),
        ("rise:\n  sign: 1\n  words: [up]\n", "2:9", "sign must be +1 or -1"),
        ("rise: [[up]]\n", "1:8", "rise must be a text"),
        ("rise: []\n", "1:7", "rise is empty"),
        ("rise: [up]\nrise: [down]\n", "2:1", "stands here a second time"),
        ("up\n", "1:1", "must be a mapping"),
    ],
)
def test_wrong_vocabularies(path: Path, text: str, at: str, cause: str) -> None:
    """A wrong vocabulary names its place too."""
    path.write_text(text, encoding="utf-8")
    with pytest.raises(RuleError) as caught:
        read_vocabulary(path)
    assert cause in caught.value.cause
    assert f"{path}:{at}" == caught.value.place
