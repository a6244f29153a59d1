"""Load a rule pack: a folder of family/name.yaml, with a vocabulary.yaml of its own if it has more words."""

from __future__ import annotations

import difflib
from dataclasses import replace
from pathlib import Path

from checker.errors import RuleError, UsageError
from checker.judge.compile import compile_rule
from checker.judge.families import FAMILIES
from checker.judge.record import NOT_MEASURED, read_records
from checker.judge.rule import CompiledRule
from checker.judge.rulefile import read_rule, read_vocabulary
from checker.relate.vocabulary import Vocabulary

VOCABULARY = "vocabulary.yaml"


def load_pack(pack: Path, shipped: Vocabulary) -> tuple[Vocabulary, tuple[CompiledRule, ...]]:
    """The words and the rules of a pack, whose phrases may use the shipped words too.

    Raises:
        RuleError: a rule file is wrong, or lies in no folder of a family.
        UsageError: the pack is no folder, or holds no rules.
    """
    if not pack.is_dir():
        raise UsageError("is no folder of rules", place=str(pack), fix="give the folder that holds family/name.yaml")
    own = read_vocabulary(pack / VOCABULARY) if (pack / VOCABULARY).is_file() else {}
    vocabulary = {**shipped, **own}
    for path in sorted(pack.rglob("*.yml")):
        raise RuleError("a rule file must end in .yaml", place=f"{path}:1:1", fix="rename it, or it would be left out")
    paths = sorted(path for path in pack.rglob("*.yaml") if path.name != VOCABULARY)
    if not paths:
        raise UsageError("holds no rules", place=str(pack), fix="give the folder that holds family/name.yaml")
    records = read_records(pack)
    rules = (_load_rule(path, pack, vocabulary) for path in paths)
    if records is None:
        return vocabulary, tuple(rules)
    return vocabulary, tuple(replace(one, record=records.get(one.rule.id, NOT_MEASURED)) for one in rules)


def _load_rule(path: Path, pack: Path, vocabulary: Vocabulary) -> CompiledRule:
    rule_id = path.relative_to(pack).with_suffix("").as_posix()
    family, _, name = rule_id.partition("/")
    if family not in FAMILIES or not name or "/" in name:
        close = difflib.get_close_matches(family, FAMILIES, 1)
        hint = f"did you mean {close[0]}? " if close else ""
        fix = f"{hint}families are {', '.join(FAMILIES)}"
        raise RuleError("a rule file must lie in the folder of its family", place=f"{path}:1:1", fix=fix)
    return compile_rule(read_rule(path, rule_id), vocabulary, pack)
