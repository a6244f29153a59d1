"""Tests of every rule file, shipped or of the imagined newsroom: its examples, its completeness and its speed."""

import re
import time
from pathlib import Path
from typing import Any

import jsonschema
import pytest
import yaml

from checker.judge.rulebook import RuleBook, load_rulebook
from checker.judge.schema import rule_schema
from checker.marks import HEAD_END, KINDS
from checker.rule_examples import found_in, references_of

ROOT = Path(__file__).parent.parent
HOUSE = sorted(path for path in (ROOT / "fixtures").glob("*/rules") if path.is_dir())
FILES = sorted(
    path for pack in (ROOT / "rules", *HOUSE) for path in pack.rglob("*.yaml") if path.name != "vocabulary.yaml"
)
BOOK = load_rulebook(HOUSE)
REFERENCES = {rule.id: references_of(rule) for rule in BOOK.rules}
ALONE: dict[str, RuleBook] = {rule.id: BOOK.only(rule.id) for rule in BOOK.rules}
EXAMPLES = [
    pytest.param(rule.id, expected, text, id=f"{rule.id}-{expected}-{number}")
    for rule in BOOK.rules
    for expected, texts in (
        ("pass", rule.examples.passes),
        ("fail", rule.examples.fails),
        ("silent", rule.examples.silent),
    )
    for number, text in enumerate(texts, 1)
]
_SHIPPED = [rule for rule in BOOK.rules if BOOK.compiled[rule.id].pack == ROOT / "rules"]
_LONGEST_FILE = 80
# Copy made to be read in many ways: no sentence of an editor, but a page of a table run together looks like it.
_HOSTILE = (
    "{count} of the {count}, ",
    "rose {percent} to {money} from ",
    "{money} from {money} to ",
    "({money}) and {count}^, ",
    "to from by of and a ",
    "{count} a b c d e f g h i j k l m n o p q r s t ",
)


@pytest.mark.parametrize(("rule", "expected", "text"), EXAMPLES)
def test_examples(rule: str, expected: str, text: str) -> None:
    """A rule says of each of its examples what the example is there to show."""
    assert expected == found_in(text, ALONE[rule], REFERENCES[rule])


@pytest.mark.parametrize("rule", _SHIPPED, ids=lambda rule: rule.id)
def test_shipped_rules_are_complete(rule: Any) -> None:
    """A shipped rule says why it is there, where it comes from and what went wrong, and shows where it is silent."""
    assert all((rule.title, rule.why, rule.source, rule.message))
    shown = rule.examples
    # A date that exists is nothing to report, so that the rules of what is impossible may never pass anything.
    assert len(shown.passes) >= 1 or rule.family == "impossible"
    assert len(shown.fails) >= 1
    assert len(shown.silent) >= 2, "two near misses at least show where the rule must be silent"


@pytest.mark.parametrize("path", FILES, ids=lambda path: f"{path.parent.name}/{path.stem}")
def test_rule_files_are_short_and_valid(path: Path) -> None:
    """A rule file fits on a page or two, and is what the published schema allows."""
    text = path.read_text(encoding="utf-8")
    assert text.count("\n") < _LONGEST_FILE
    jsonschema.validate(yaml.load(text, Loader=yaml.BaseLoader), rule_schema(), jsonschema.Draft202012Validator)


def test_every_rule_file_is_loaded() -> None:
    """No rule lies where it would not be found."""
    assert {str(path) for path in FILES} == {str(rule.path) for rule in BOOK.rules}


@pytest.mark.parametrize("rule", sorted(BOOK.compiled))
def test_no_copy_makes_a_rule_slow(rule: str) -> None:
    """Each pattern of a rule gets through a long hostile sentence in time that grows with its length only."""
    one = BOOK.compiled[rule]
    patterns = [phrase.pattern for phrase in (*one.phrases, *(each for role in one.given.values() for each in role))]
    for piece in _HOSTILE:
        form = _form(piece * (2_000 // len(piece)))
        for pattern in (*patterns, *([one.unless] if one.unless else [])):
            began = time.process_time()
            for _ in re.compile(pattern).finditer(form):
                pass
            assert time.process_time() - began < 2, pattern


def _form(copy: str) -> str:
    for kind, character in KINDS.items():
        copy = copy.replace(f"{{{kind}}}", character)
    return copy.replace("^", HEAD_END)
