"""Tests of judging relations: what is a failure, what is only open, and which verdicts speak for the same words."""

from pathlib import Path

import pytest

from checker.extract import extract
from checker.judge.compile import compile_rule
from checker.judge.evidence import figure_states
from checker.judge.rule import CompiledRule
from checker.judge.rulefile import read_rule
from checker.judge.verdicts import judge
from checker.model import Block, Document, Relation, SourceMap, Verdict
from checker.relate.find import Entry, PhraseIndex
from checker.relate.given import GivenIndex
from checker.relate.patterns import Patterns
from checker.relate.vocabulary import WordList

VOCABULARY = {"rise": WordList("rise", ("rose",), 1), "fall": WordList("fall", ("fell",), -1)}
_PARTS = """\
title: Two parts make the whole
phrases: "{whole:count|money} ,? (of which|) {a:count|money} … and {b:count|money}"
where: not ranged(a)
holds: a + b == whole
message: "{a.text} + {b.text} = {a + b}, not {whole.text}"
suggest: "{whole.text} -> {a + b}"
"""


class _Desk:
    """A desk with some rules, that judges copy by them."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._rules: dict[str, CompiledRule] = {}

    def rule(self, rule_id: str, text: str, pack: str = "pack") -> None:
        """Add a rule by its file's text."""
        path = self._folder / "rule.yaml"
        path.write_text(text, encoding="utf-8")
        self._rules[rule_id] = compile_rule(read_rule(path, rule_id), VOCABULARY, self._folder / pack)

    def verdicts(self, text: str) -> tuple[Verdict, ...]:
        """The verdicts on copy that is one paragraph."""
        reading = extract(Document("copy", "copy", text, (Block("paragraph", 0, len(text)),), SourceMap(text)))
        phrases = [Entry(rule, at, one) for rule, each in self._rules.items() for at, one in enumerate(each.phrases)]
        patterns = Patterns()
        given = GivenIndex.of({rule: each.given for rule, each in self._rules.items() if each.given}, patterns)
        relations: list[Relation] = [*PhraseIndex.of(phrases, patterns).find(reading), *given.find(reading)]
        return judge(reading, relations, self._rules, patterns)

    def statuses(self, text: str) -> list[str]:
        """The verdicts' statuses alone."""
        return [verdict.status for verdict in self.verdicts(text)]


@pytest.fixture
def desk(tmp_path: Path) -> _Desk:
    """A desk without rules."""
    return _Desk(tmp_path)


def test_a_pass_shows_the_sum(desk: _Desk) -> None:
    """What holds is told in one line, with the working and no suggestion."""
    desk.rule("part-whole/two", _PARTS)
    (verdict,) = desk.verdicts("It has 70 cows, of which 30 graze and 40 rest.")
    assert ("pass", "error", "part-whole/two") == (verdict.status, verdict.severity, verdict.rule)
    assert verdict.message == "30 + 40 = 70"
    assert verdict.suggestion is None
    assert ("30 (a) + 40 (b) = 70", "70 (whole) = 70") == verdict.proof


def test_a_failure_shows_message_suggestion_and_evidence(desk: _Desk) -> None:
    """What cannot hold is told in the rule's words; the evidence covers the figures with their nouns, in order."""
    desk.rule("part-whole/two", _PARTS)
    text = "It has 71 cows, of which 30 graze and 40 rest."
    (verdict,) = desk.verdicts(text)
    assert ("fail", "30 + 40 = 70, not 71", "71 -> 70") == (verdict.status, verdict.message, verdict.suggestion)
    figures = [("whole", "71 cows"), ("a", "30"), ("b", "40")]
    assert figures == [(one.role, one.text) for one in verdict.evidence]
    assert figures == [(one.role, text[one.start : one.end]) for one in verdict.evidence]
    whole = verdict.evidence[0]
    assert (1, text.index("71") + 1, "71", "71", "cow") == (whole.line, whole.column, whole.low, whole.high, whole.unit)


def test_what_only_a_wide_reading_allows_is_open(desk: _Desk) -> None:
    """Outside the ordinary reading but inside the widest, nothing is proved and nothing is suggested."""
    desk.rule("part-whole/two", _PARTS)
    (verdict,) = desk.verdicts("It has about 85 cows, of which 30 graze and 40 rest.")
    assert ("open", None) == (verdict.status, verdict.suggestion)
    assert desk.statuses("It has about 75 cows, of which 30 graze and 40 rest.") == ["pass"]
    assert desk.statuses("It has about 95 cows, of which 30 graze and 40 rest.") == ["fail"]


def test_a_rule_of_level_review_never_fails(desk: _Desk) -> None:
    """Where a rule is likely but no proof, a person decides."""
    desk.rule("part-whole/two", _PARTS + "level: review\nseverity: info\n")
    (verdict,) = desk.verdicts("It has 71 cows, of which 30 graze and 40 rest.")
    assert ("review", "info", "71 -> 70") == (verdict.status, verdict.severity, verdict.suggestion)


def test_conditions_silence_a_rule(desk: _Desk) -> None:
    """A relation that `where` excludes, or a phrase of `unless` in its sentence, gives no verdict."""
    desk.rule("part-whole/two", _PARTS + "unless: roughly speaking\n")
    assert [] == desk.statuses("It has 71 cows, of which 30 to 35 graze and 40 rest.")
    assert [] == desk.statuses("Roughly speaking it has 71 cows, of which 30 graze and 40 rest.")
    assert desk.statuses("It has 71 cows, of which 30 graze and 40 rest.") == ["fail"]


def test_unlike_units_are_another_relation(desk: _Desk) -> None:
    """Figures in different currencies are neither tied nor contradicted."""
    desk.rule("part-whole/two", _PARTS)
    assert [] == desk.statuses("It cost $70, of which €30 went to Ruvia and €40 to Norvia.")
    assert desk.statuses("It cost $70, of which $30 went to Ruvia and $40 to Norvia.") == ["pass"]


_OPTIONAL = """\
title: Parts
phrases: "{whole:count} , {a:count} … and {b:count} (besides {c:count}|)"
where: c > 2
holds: a + b == whole
message: "{c.text} is too much"
suggest: "{c.text} -> 0"
"""


def test_a_missing_role_silences_neither_conditions_nor_failures(desk: _Desk) -> None:
    """A condition about a role that the copy leaves out does not apply; a message about it gives way to a plain one."""
    desk.rule("part-whole/some", _OPTIONAL)
    (verdict,) = desk.verdicts("It has 71 cows, 30 in the barn and 40 outside.")
    assert ("fail", "does not hold: 30 + 40 = 71", None) == (verdict.status, verdict.message, verdict.suggestion)
    (other,) = desk.verdicts("It has 71 cows, 30 in the barn and 40 besides 5 outside.")
    assert ("fail", "5 is too much", "5 -> 0") == (other.status, other.message, other.suggestion)
    assert [] == desk.statuses("It has 71 cows, 30 in the barn and 40 besides 2 outside.")


def test_a_rule_whose_condition_lacks_a_role_is_silent(desk: _Desk) -> None:
    """What has to hold cannot be judged without all of its figures."""
    desk.rule("part-whole/some", _OPTIONAL.replace("holds: a + b", "holds: a + b + c"))
    assert [] == desk.statuses("It has 71 cows, 30 in the barn and 40 outside.")


@pytest.mark.parametrize(
    ("holds", "cause"),
    [("a + b", "neither true nor false"), ("noun(a) == 5", "is no amount"), ("sign(a) == 1", "sign takes a word")],
)
def test_a_rule_that_breaks_is_an_error(desk: _Desk, holds: str, cause: str) -> None:
    """A rule that does not fit its figures ends in an error verdict with its evidence, not in a pass or a crash."""
    desk.rule("part-whole/two", _PARTS.replace("holds: a + b == whole", f"holds: {holds}"))
    (verdict,) = desk.verdicts("It has 71 cows, of which 30 graze and 40 rest.")
    assert verdict.status == "error"
    assert cause in verdict.message
    assert len(verdict.evidence) == len("abw")


_FACTS = """\
title: Facts
given:
  first: "first {n:count}"
  more: "another {n:count}"
  whole: "pledged {n:count}"
holds: first + more == whole
"""


@pytest.mark.parametrize(
    ("wholes", "status"),
    [
        (("90",), "pass"),
        (("80",), "fail"),
        (("80", "80"), "fail"),
        (("80", "90"), "pass"),
        (("80", "85"), "open"),
    ],
)
def test_a_group_fails_only_if_its_readings_agree(desk: _Desk, wholes: tuple[str, ...], status: str) -> None:
    """Of several readings of one fact one must hold; where they differ and none does, nothing is proved."""
    desk.rule("part-whole/facts", _FACTS)
    pledges = " ".join(f"Ruvia pledged {whole} medics." for whole in wholes)
    (verdict,) = desk.verdicts(f"The first 30 medics came. Another 60 medics follow. {pledges}")
    assert status == verdict.status
    assert verdict.suggestion is None


def test_a_broken_reading_is_not_hidden_by_its_group(desk: _Desk) -> None:
    """If a rule breaks on one of the readings, the group says so, whatever the others say."""
    desk.rule("part-whole/facts", _FACTS.replace("holds: first", "holds: noun(whole) == 5 or first"))
    text = "The first 30 medics came. Another 60 medics follow. Ruvia pledged 80 medics. Ruvia pledged 85 medics."
    assert desk.statuses(text) == ["error"]


def test_copy_that_holds_in_one_reading_of_a_family_is_right(desk: _Desk) -> None:
    """A failure is dropped if another rule of its family ties all of its figures; other families do not count."""
    text = "It has 70 cows, of which 30 graze and 40 rest."
    wrong = _PARTS.replace("a + b == whole", "a + whole == b")
    desk.rule("part-whole/two", _PARTS)
    desk.rule("part-whole/wrong", wrong)
    assert desk.statuses(text) == ["pass"]
    desk.rule("share/wrong", wrong)
    assert ["part-whole/two", "share/wrong"] == [verdict.rule for verdict in desk.verdicts(text)]


def test_the_same_finding_is_told_once(desk: _Desk) -> None:
    """Rules of one family and pack with the same figures and status give one verdict; another pack's stands beside."""
    text = "It has 71 cows, of which 30 graze and 40 rest."
    desk.rule("part-whole/one", _PARTS)
    desk.rule("part-whole/two", _PARTS)
    assert ["part-whole/one"] == [verdict.rule for verdict in desk.verdicts(text)]
    desk.rule("part-whole/three", _PARTS, pack="house")
    assert ["part-whole/one", "part-whole/three"] == [verdict.rule for verdict in desk.verdicts(text)]


def test_verdicts_come_in_order_of_the_text(desk: _Desk) -> None:
    """Verdicts are told as a reader meets their figures, whatever the order of the rules."""
    desk.rule("part-whole/facts", _FACTS)
    desk.rule("share/parts", _PARTS)
    text = "The first 3 medics came. It has 70 cows, of which 30 graze and 40 rest. Another 6 follow. Ruvia pledged 9."
    assert ["part-whole/facts", "share/parts"] == [verdict.rule for verdict in desk.verdicts(text)]


def test_states_of_figures_follow_the_strongest_verdict(desk: _Desk) -> None:
    """A figure that one verdict ties and another contradicts is contradicted; one in no verdict has no state."""
    desk.rule("part-whole/two", _PARTS)
    desk.rule("share/most", 'title: x\nphrases: "of which {a:count} … and {b:count}"\nholds: a > b\n')
    text = "It has 70 cows, of which 30 graze and 40 rest; 5 left."
    states = figure_states(desk.verdicts(text))
    expected = {"70 cows": "tied", "30": "contradicted", "40": "contradicted"}
    assert expected == {text[start:end]: state for (start, end), state in states.items()}


def test_a_failure_points_at_the_word_of_direction(desk: _Desk) -> None:
    """The word that says which way it went is evidence of a failure, and stands after the figures."""
    phrase = "{direction:rise|fall} to {new:money} from {old:money}"
    desk.rule("change/way", f'title: t\nphrases: "{phrase}"\nholds: sign(direction) * (new - old) > 0\n')
    (failed,) = desk.verdicts("Rent fell to £90 from £80.")
    assert [("new", "£90"), ("old", "£80"), ("direction", "fell")] == [(one.role, one.text) for one in failed.evidence]
