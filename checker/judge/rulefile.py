"""Read a rule file: YAML into a `Rule`, with the place of everything that is wrong."""

from __future__ import annotations

import difflib
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml

from checker.errors import ExpressionError, RuleError
from checker.judge.fields import EXAMPLE_KINDS, FIELDS, SOURCES_OF_RELATIONS
from checker.judge.rule import Examples, Rule
from checker.relate.vocabulary import WordList

# The base loader makes every scalar a text: "no" stays "no", and 1.10 keeps its zero.
_LOADER: type = getattr(yaml, "CBaseLoader", yaml.BaseLoader)


@dataclass(frozen=True, slots=True)
class RuleFile:
    """A rule with the places of its fields: (field, index) -> file:line:column."""

    rule: Rule
    places: dict[tuple[str, int], str]

    def place(self, field: str, index: int = 0) -> str:
        """Where the field (its entry at index) stands in the file."""
        return self.places.get((field, index)) or self.places.get((field, 0), str(self.rule.path))


def read_rule(path: Path, rule_id: str) -> RuleFile:
    """Read one rule file.

    Raises:
        RuleError: it is no YAML, has unknown or missing fields, or values of the wrong shape.
    """
    return _RuleReader(path).rule(rule_id)


def read_vocabulary(path: Path) -> dict[str, WordList]:
    """Read a vocabulary: lists of words, and fragments of phrases, by name.

    A list of directions is a mapping with `sign` and `words`; a text is a fragment.

    Raises:
        RuleError: it is no mapping of these.
    """
    return _VocabularyReader(path).lists()


class _YamlReader:
    """A YAML file as nodes with their places."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def _place(self, node: yaml.Node) -> str:
        return f"{self._path}:{node.start_mark.line + 1}:{node.start_mark.column + 1}"

    def _wrong(self, node: yaml.Node, cause: str, fix: str = "") -> RuleError:
        return RuleError(cause, place=self._place(node), fix=fix)

    def _root(self) -> yaml.MappingNode:
        try:
            text = self._path.read_text(encoding="utf-8")
            node = yaml.compose(text, Loader=_LOADER)
        except (OSError, UnicodeDecodeError) as problem:
            raise RuleError(f"cannot be read: {problem}", place=str(self._path)) from problem
        except yaml.MarkedYAMLError as problem:
            mark = problem.problem_mark
            at = f":{mark.line + 1}:{mark.column + 1}" if mark else ""
            fix = "put quotes around a phrase or message"
            raise RuleError(f"is no YAML: {problem.problem}", place=f"{self._path}{at}", fix=fix) from problem
        except yaml.YAMLError as problem:
            raise RuleError(f"is no YAML: {problem}", place=str(self._path)) from problem
        if not isinstance(node, yaml.MappingNode):
            raise RuleError("must be a mapping of fields", place=f"{self._path}:1:1")
        return node

    def _entries(self, node: yaml.MappingNode) -> dict[str, tuple[yaml.Node, yaml.Node]]:
        found: dict[str, tuple[yaml.Node, yaml.Node]] = {}
        for key, value in node.value:
            name = str(key.value)
            if name in found:
                raise self._wrong(key, f"{name!r} stands here a second time")
            found[name] = key, value
        return found

    def _texts(self, node: yaml.Node, what: str) -> list[tuple[str, yaml.Node]]:
        items = node.value if isinstance(node, yaml.SequenceNode) else [node]
        if not items:
            raise self._wrong(node, f"{what} is empty", "leave it out, or give it an entry")
        return [(self._text(item, what), item) for item in items]

    def _text(self, node: yaml.Node, what: str) -> str:
        if not isinstance(node, yaml.ScalarNode) or not str(node.value).strip():
            raise self._wrong(node, f"{what} must be a text", 'put quotes around it: "{n:count} arrived"')
        return str(node.value).strip()


class _RuleReader(_YamlReader):
    """One rule file."""

    def rule(self, rule_id: str) -> RuleFile:
        root = self._root()
        entries = self._entries(root)
        self._check_names(root, entries)
        places: dict[tuple[str, int], str] = {}
        values: dict[str, Any] = {}
        for name, (_, node) in entries.items():
            values[name] = self._value(name, node, places)
        examples = values.pop("examples", Examples())
        rule = Rule(id=rule_id, path=self._path, examples=examples, **values)
        return RuleFile(rule, places)

    def _check_names(self, root: yaml.Node, entries: dict[str, tuple[yaml.Node, yaml.Node]]) -> None:
        for name, (key, _) in entries.items():
            if name not in FIELDS:
                close = difflib.get_close_matches(name, FIELDS, 1)
                hint = f"did you mean {close[0]}? " if close else ""
                raise self._wrong(key, f"{name!r} is no field of a rule", f"{hint}fields are {', '.join(FIELDS)}")
        for name, field in FIELDS.items():
            if field.required and name not in entries:
                raise self._wrong(root, f"the field {name!r} is missing")
        given = [name for name in SOURCES_OF_RELATIONS if name in entries]
        if len(given) != 1:
            choice = ", ".join(SOURCES_OF_RELATIONS)
            raise self._wrong(root, f"a rule has exactly one of {choice} (this one has {len(given)})")

    def _value(self, name: str, node: yaml.Node, places: dict[tuple[str, int], str]) -> object:
        field = FIELDS[name]
        places[name, 0] = self._place(node)
        if field.shape == "text":
            text = self._text(node, name)
            if field.choices and text not in field.choices:
                raise self._wrong(node, f"{name} must be one of {', '.join(field.choices)} (got {text!r})")
            return text
        if field.shape == "texts":
            return self._listed(name, node, places)
        if field.shape == "roles":
            return self._keyed(name, node, lambda role, value: self._listed(f"{name}.{role}", value, places))
        found = self._keyed(name, node, lambda kind, value: self._listed(f"{name}.{kind}", value, places))
        for kind, (key, _) in self._entries(node).items() if isinstance(node, yaml.MappingNode) else ():
            if kind not in EXAMPLE_KINDS:
                raise self._wrong(key, f"{kind!r} is no kind of example", f"kinds are {', '.join(EXAMPLE_KINDS)}")
        return Examples(found.get("pass", ()), found.get("fail", ()), found.get("silent", ()))

    def _listed(self, name: str, node: yaml.Node, places: dict[tuple[str, int], str]) -> tuple[str, ...]:
        found = self._texts(node, name)
        for index, (_, item) in enumerate(found):
            places[name, index] = self._place(item)
        return tuple(text for text, _ in found)

    def _keyed(
        self, name: str, node: yaml.Node, read: Callable[[str, yaml.Node], tuple[str, ...]]
    ) -> dict[str, tuple[str, ...]]:
        if not isinstance(node, yaml.MappingNode):
            raise self._wrong(node, f"{name} must be a mapping")
        if not node.value:
            raise self._wrong(node, f"{name} is empty", "leave it out, or give it an entry")
        return {key: read(key, value) for key, (_, value) in self._entries(node).items()}


class _VocabularyReader(_YamlReader):
    """One vocabulary file."""

    def lists(self) -> dict[str, WordList]:
        return {name: self._list(name, node) for name, (_, node) in self._entries(self._root()).items()}

    def _list(self, name: str, node: yaml.Node) -> WordList:
        if isinstance(node, yaml.ScalarNode):
            return WordList(name, (), fragment=self._text(node, name))
        sign = 0
        if isinstance(node, yaml.MappingNode):
            entries = self._entries(node)
            if set(entries) != {"sign", "words"}:
                raise self._wrong(node, f"the list {name!r} must have the keys sign and words, or be a plain list")
            if entries["sign"][1].value not in ("+1", "-1"):
                raise self._wrong(entries["sign"][1], "sign must be +1 or -1")
            sign = int(entries["sign"][1].value)
            node = entries["words"][1]
        return WordList(name, tuple(text for text, _ in self._texts(node, name)), sign)


def with_place(problem: RuleError, place: str) -> RuleError:
    """The same problem with the place where it stands; an expression's own column is named too."""
    column = f" (at column {problem.column} of it)" if isinstance(problem, ExpressionError) else ""
    return RuleError(f"{problem.cause}{column}", place=place, fix=problem.fix)
