"""Tests of the published schema of rule files: it allows what the reader allows, and refuses what it refuses."""

from pathlib import Path
from typing import Any

import jsonschema
import pytest
import yaml

from checker.errors import RuleError
from checker.judge.fields import FIELDS
from checker.judge.rulefile import read_rule
from checker.judge.schema import rule_schema

_MINIMAL = 'title: Parts add up\nphrases: "{part:count} of {whole:count}"\nholds: part <= whole\n'


def _accepts(text: str) -> bool:
    """Does the schema accept a rule file of this text, every scalar of which is a text?"""
    content: Any = yaml.load(text, Loader=yaml.BaseLoader)
    return jsonschema.Draft202012Validator(rule_schema()).is_valid(content)


def test_the_schema_is_a_schema() -> None:
    """An editor can load it: it is a valid schema that describes every field."""
    schema: Any = rule_schema()
    jsonschema.Draft202012Validator.check_schema(schema)
    assert set(FIELDS) == set(schema["properties"])
    assert all(schema["properties"][name]["description"] == field.help for name, field in FIELDS.items())


@pytest.mark.parametrize(
    "text",
    [
        _MINIMAL,
        _MINIMAL + "severity: info\nlevel: review\nwhy: no\nsource: 1.10\nwhere: [a, b]\nunless: x\n",
        _MINIMAL + "message: x\nsuggest: y\nexamples:\n  pass: a\n  fail: [b, c]\n  silent: [d]\n",
        "title: x\nholds: y\nlinker: z\n",
        "title: x\nholds: y\ngiven: {a: x, b: [y, z]}\n",
        _MINIMAL + "wher: a\n",
        _MINIMAL + "severity: fatal\n",
        _MINIMAL + "level: maybe\n",
        _MINIMAL + "linker: parts\n",
        "title: x\nholds: a == b\n",
        "title: x\nphrases: y\n",
        "phrases: y\nholds: z\n",
        _MINIMAL + "why: ''\n",
        _MINIMAL + "why: [a]\n",
        _MINIMAL + "where: {a: b}\n",
        _MINIMAL + "where: [a, [b]]\n",
        _MINIMAL + "where: []\n",
        "title: x\nholds: a\ngiven: []\n",
        "title: x\nholds: a\ngiven: {}\n",
        "title: x\nholds: a\ngiven: {a: {b: c}}\n",
        _MINIMAL + "examples: text\n",
        _MINIMAL + "examples: {passes: a}\n",
        _MINIMAL + "examples: {pass: []}\n",
        _MINIMAL + "examples: {}\n",
        "- a\n",
        "a text\n",
    ],
)
def test_the_schema_and_the_reader_agree(tmp_path: Path, text: str) -> None:
    """What an editor marks as wrong is what the tool refuses, and nothing else."""
    path = tmp_path / "rule.yaml"
    path.write_text(text, encoding="utf-8")
    try:
        read_rule(path, "share/parts")
    except RuleError:
        read = False
    else:
        read = True
    assert read == _accepts(text)
