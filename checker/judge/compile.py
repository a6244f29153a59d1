"""Compile a rule: its phrases to patterns, its expressions to trees, all names checked."""

from __future__ import annotations

import difflib
import re
from collections.abc import Callable, Iterable
from functools import partial
from pathlib import Path
from typing import TypeVar

from checker.errors import ExpressionError, RuleError
from checker.judge.expressions import Node, calls, names, parse
from checker.judge.functions import FUNCTIONS
from checker.judge.rule import CompiledRule, Template
from checker.judge.rulefile import RuleFile, with_place
from checker.relate.linkers import LINKERS
from checker.relate.needed_words import cues_of
from checker.relate.phrase import Phrase
from checker.relate.phrases import compile_cue, compile_phrase
from checker.relate.vocabulary import Vocabulary

_BRACES = re.compile(r"\{([^{}]*)\}")
_BINDER_ROLES = frozenset(("claim", "value"))  # what the copy says, and what the table has
_SOLE_ROLE = "n"  # the slot that each phrase under `given` has
_Made = TypeVar("_Made")


def compile_rule(file: RuleFile, vocabulary: Vocabulary, pack: Path) -> CompiledRule:
    """Compile one rule.

    Raises:
        RuleError: a phrase or expression is wrong, or names a role, function, list or linker that does not exist;
            its place is file:line:column.
    """
    rule = file.rule

    def each(field: str, sources: Iterable[str], make: Callable[[str], _Made]) -> tuple[_Made, ...]:
        return tuple(_placed(file, field, index, partial(make, source)) for index, source in enumerate(sources))

    phrases = each("phrases", rule.phrases, lambda source: compile_phrase(source, vocabulary))
    given = {
        role: each(f"given.{role}", sources, lambda source: _given_phrase(source, vocabulary))
        for role, sources in rule.given.items()
    }
    roles = _roles(file, phrases)
    cues = each("unless", rule.unless, lambda source: compile_cue(source, vocabulary))
    return CompiledRule(
        rule=rule,
        pack=pack,
        phrases=phrases,
        given=given,
        unless="|".join(f"(?:{cue})" for cue in cues),
        where=each("where", rule.where, lambda source: _expression(source, roles)),
        holds=_placed(file, "holds", 0, lambda: _expression(rule.holds, roles)),
        message=_placed(file, "message", 0, lambda: _template(rule.message, roles)),
        suggest=_placed(file, "suggest", 0, lambda: _template(rule.suggest, roles)),
        cues=cues_of(LINKERS[rule.linker]) if rule.linker else (),
    )


def _placed(file: RuleFile, field: str, index: int, make: Callable[[], _Made]) -> _Made:
    """The made thing; what is wrong with it is reported at the field's place."""
    try:
        return make()
    except RuleError as problem:
        raise with_place(problem, file.place(field, index)) from problem


def _given_phrase(source: str, vocabulary: Vocabulary) -> Phrase:
    phrase = compile_phrase(source, vocabulary)
    if phrase.roles != {_SOLE_ROLE} or any(slot.many or slot.word_list for slot in phrase.slots):
        raise RuleError(f"the phrase {source!r} must have one slot, {{n}} or {{n:kind}}")
    return phrase


def _roles(file: RuleFile, phrases: tuple[Phrase, ...]) -> frozenset[str]:
    """The roles that the rule's expressions may name."""
    rule = file.rule
    if rule.linker:
        if rule.linker not in LINKERS:
            fix = f"linkers are {', '.join(sorted(LINKERS))}"
            raise RuleError(f"there is no linker {rule.linker!r}", place=file.place("linker"), fix=fix)
        return LINKERS[rule.linker].roles
    if rule.binder:
        return _BINDER_ROLES
    if rule.given:
        return frozenset(rule.given)
    return frozenset().union(*(phrase.roles for phrase in phrases))


def _expression(source: str, roles: frozenset[str]) -> Node:
    node = parse(source)
    for name in names(node):
        if name.name not in roles:
            raise ExpressionError(
                f"there is no role {name.name!r}", column=name.column, fix=f"roles are {', '.join(sorted(roles))}"
            )
    for call in calls(node):
        function = FUNCTIONS.get(call.name)
        if function is None:
            close = difflib.get_close_matches(call.name, FUNCTIONS, 1)
            fix = f"did you mean {close[0]}?" if close else f"functions are {', '.join(sorted(FUNCTIONS))}"
            raise ExpressionError(f"there is no function {call.name!r}", column=call.column, fix=fix)
        given = len(call.arguments)
        if given < function.least or (function.most is not None and given > function.most):
            raise ExpressionError(f"{call.name} takes {_arity(function.least, function.most)}", column=call.column)
    return node


def _arity(least: int, most: int | None) -> str:
    count = f"{least} or more" if most is None else str(least) if least == most else f"{least} to {most}"
    return f"{count} argument{'' if count == '1' else 's'}"


def _template(source: str, roles: frozenset[str]) -> Template:
    """A message as its fixed texts and the expressions between them."""
    parts: list[str | Node] = []
    at = 0
    for match in _BRACES.finditer(source):
        parts.append(source[at : match.start()])
        try:
            parts.append(_expression(match[1], roles))
        except ExpressionError as problem:
            column = problem.column + match.start(1)  # of the message, in which the expression stands
            raise ExpressionError(problem.cause, column=column, fix=problem.fix) from problem
        at = match.end()
    parts.append(source[at:])
    if any(isinstance(part, str) and ("{" in part or "}" in part) for part in parts):
        raise RuleError(f"unbalanced braces in {source!r}")
    return tuple(part for part in parts if part != "")
