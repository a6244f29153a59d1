"""`tieout rules`: list, test, schema."""

from __future__ import annotations

import json

import jsonschema
import yaml


def test_the_list_names_every_rule_with_its_severity(run, pack):
    """One rule a line, by id."""
    lines = run("rules", "--rules", pack("severity: warning")).stdout.splitlines()
    assert sorted(lines) == lines
    assert ["part-whole/fleet", "warning", "Boats"] == next(line for line in lines if "fleet" in line).split()[:3]


def test_examples_as_labelled_pass(run, pack):
    """A pack is tested by its own examples, whichever of the two commands it is given to."""
    folder, only = pack(), ("--select", "part-whole/fleet")
    for arguments in (("rules", "test", "--rules", folder, *only), ("rules", "--rules", folder, "test", *only)):
        result = run(*arguments)
        assert (0, "2 examples: 2 as labelled, 0 not.\n") == (result.exit_code, result.stdout)


def test_an_example_not_as_labelled_fails_and_is_named(run, pack):
    """What the label says and what the rule said."""
    folder = pack("level: fail")
    path = folder / "part-whole" / "fleet.yaml"
    path.write_text(path.read_text(encoding="utf-8").replace("fill 8 berths", "fill 7 spaces"), encoding="utf-8")
    result = run("rules", "test", "--rules", folder, "--select", "part-whole/fleet")
    assert 1 == result.exit_code
    expected = "part-whole/fleet: labelled fail, found pass: The 3 boats beside 4 ships fill 7 spaces."
    assert expected == result.stdout.splitlines()[0]


def test_a_pack_without_examples_cannot_be_tested(run, pack):
    """Nothing tested is never all good."""
    folder = pack()
    path = folder / "part-whole" / "fleet.yaml"
    path.write_text(path.read_text(encoding="utf-8").split("examples:")[0], encoding="utf-8")
    result = run("rules", "test", "--rules", folder, "--select", "part-whole/fleet")
    assert (2, "") == (result.exit_code, result.stdout)
    assert result.stderr.startswith("tieout: the rules have no examples")


def test_the_shipped_rules_do_what_their_examples_say(run):
    """Every example in every rule file."""
    result = run("rules", "test")
    assert (0, "") == (result.exit_code, "\n".join(result.stdout.splitlines()[:-1]))


def test_the_schema_accepts_every_shipped_rule(run, root):
    """Editors complete and validate rule files by it."""
    schema = json.loads(run("rules", "schema").stdout)
    jsonschema.Draft202012Validator.check_schema(schema)
    validator = jsonschema.Draft202012Validator(schema)
    paths = [path for path in (root / "rules").rglob("*.yaml") if path.name != "vocabulary.yaml"]
    assert paths
    for path in paths:
        assert [] == list(validator.iter_errors(yaml.load(path.read_text(encoding="utf-8"), yaml.BaseLoader))), path
    assert [] != list(validator.iter_errors({"title": "x", "holds": "a == b", "phrases": "x", "colour": "red"}))
