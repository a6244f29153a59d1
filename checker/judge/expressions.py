"""The small language of a rule's `where`, `holds`, `message` and `suggest`: parsed here, no Python is run.

holds: sign(direction) * delta == change(old, new)
where: same_unit(old, new) and not percent(old)

or, and, not    == != < <= > >=    + - * /    numbers, "text", roles, role.text, function(...)

The nodes of its trees are tuples since `pickle` reads these fastest: a run begins with reading thousands of them.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from fractions import Fraction
from typing import NamedTuple

from checker.errors import ExpressionError

_TOKEN = re.compile(
    r"\s*(?:(?P<number>[0-9]{1,30}(?:\.[0-9]{1,30})?)|(?P<name>[a-z_][a-z0-9_]*)|(?P<text>\"[^\"]*\"|'[^']*')"
    r"|(?P<sign>==|!=|<=|>=|[-+*/()<>,.]))"
)
COMPARISONS = ("==", "!=", "<", "<=", ">", ">=")
_NESTING = 40
_LONGEST = 200  # signs of an expression; a tree of more could nest too deep to be worked out


class Number(NamedTuple):
    """A number written in the rule."""

    value: Fraction


class Text(NamedTuple):
    """A text written in the rule."""

    value: str


class Name(NamedTuple):
    """A role; `attribute` is "text" for its printed words."""

    name: str
    column: int
    attribute: str = ""


class Call(NamedTuple):
    """A function of the language applied to its arguments."""

    name: str
    arguments: tuple[Node, ...]
    column: int


class Negation(NamedTuple):
    """`not x` or `-x`; `sign` is which."""

    sign: str
    operand: Node


class Operation(NamedTuple):
    """Two operands and the sign between them; and, or, a comparison or arithmetic."""

    sign: str
    left: Node
    right: Node


Node = Number | Text | Name | Call | Negation | Operation


def parse(source: str) -> Node:
    """The tree of an expression.

    Raises:
        ExpressionError: it is malformed; `column` says where.
    """
    return _Parser(source).whole()


def names(node: Node) -> Iterator[Name]:
    """Every role that an expression names."""
    return (one for one in _nodes(node) if isinstance(one, Name))


def calls(node: Node) -> Iterator[Call]:
    """Every function call in an expression."""
    return (one for one in _nodes(node) if isinstance(one, Call))


def _nodes(node: Node) -> Iterator[Node]:
    """The node and all below it, in the order in which they are written."""
    yield node
    for operand in _operands(node):
        yield from _nodes(operand)


def _operands(node: Node) -> tuple[Node, ...]:
    match node:
        case Call(arguments=arguments):
            return arguments
        case Negation(operand=operand):
            return (operand,)
        case Operation(left=left, right=right):
            return left, right
        case _:
            return ()


@dataclass(frozen=True, slots=True)
class _Token:
    kind: str
    text: str
    column: int


_LEVELS: tuple[tuple[str, ...], ...] = (("or",), ("and",), COMPARISONS, ("+", "-"), ("*", "/"))


class _Parser:
    """Precedence climbing over the tokens of one expression."""

    def __init__(self, source: str) -> None:
        self._source = source
        self._tokens = list(self._split())
        if len(self._tokens) > _LONGEST:
            raise ExpressionError(f"longer than {_LONGEST} signs", column=self._tokens[_LONGEST].column)
        self._at = 0
        self._depth = 0

    def whole(self) -> Node:
        node = self._level(0)
        token = self._peek()
        if token is not None:
            raise ExpressionError(f"unexpected {token.text!r} in {self._source!r}", column=token.column)
        return node

    def _split(self) -> Iterator[_Token]:
        at = 0
        source = self._source.rstrip()
        while at < len(source):
            match = _TOKEN.match(source, at)
            if match is None:
                rest = source[at:].lstrip()
                raise ExpressionError(f"cannot read {rest[:20]!r} in {source!r}", column=len(source) - len(rest) + 1)
            kind = str(match.lastgroup)
            yield _Token(kind, match[kind], match.start(kind) + 1)
            at = match.end()

    def _peek(self) -> _Token | None:
        return self._tokens[self._at] if self._at < len(self._tokens) else None

    def _take(self, *texts: str) -> _Token | None:
        token = self._peek()
        if token is not None and token.kind != "text" and token.text in texts:
            self._at += 1
            return token
        return None

    def _level(self, level: int) -> Node:
        if level == len(_LEVELS):
            return self._unary()
        if level == 2 and (token := self._take("not")) is not None:
            return Negation("not", self._deeper(2, token.column))
        node = self._level(level + 1)
        while (token := self._take(*_LEVELS[level])) is not None:
            if token.text in COMPARISONS and isinstance(node, Operation) and node.sign in COMPARISONS:
                raise ExpressionError("comparisons cannot be chained", column=token.column, fix="join them with and")
            node = Operation(token.text, node, self._level(level + 1))
        return node

    def _deeper(self, level: int, column: int) -> Node:
        self._depth += 1
        if self._depth > _NESTING:
            raise ExpressionError(f"nested more than {_NESTING} deep", column=column)
        node = self._level(level)
        self._depth -= 1
        return node

    def _unary(self) -> Node:
        token = self._peek()
        if token is None:
            raise ExpressionError(f"{self._source!r} ends too early", column=len(self._source) + 1)
        self._at += 1
        if token.kind == "number":
            return Number(Fraction(token.text))
        if token.kind == "text":
            return Text(token.text[1:-1])
        if token.text == "-":
            return Negation("-", self._deeper(len(_LEVELS), token.column))
        if token.text == "(":
            node = self._deeper(0, token.column)
            self._expect(")")
            return node
        if token.kind == "name" and token.text not in ("or", "and", "not"):
            return self._named(token)
        raise ExpressionError(f"unexpected {token.text!r} in {self._source!r}", column=token.column)

    def _named(self, token: _Token) -> Node:
        if self._take("(") is not None:
            arguments: list[Node] = []
            if self._take(")") is None:
                arguments.append(self._deeper(0, token.column))
                while self._take(",") is not None:
                    arguments.append(self._deeper(0, token.column))
                self._expect(")")
            return Call(token.text, tuple(arguments), token.column)
        if self._take(".") is not None:
            attribute = self._peek()
            if attribute is None or attribute.text != "text":
                raise ExpressionError(f"{token.text}. must be followed by text", column=token.column)
            self._at += 1
            return Name(token.text, token.column, "text")
        return Name(token.text, token.column)

    def _expect(self, sign: str) -> None:
        if self._take(sign) is None:
            token = self._peek()
            column = token.column if token else len(self._source) + 1
            raise ExpressionError(f"missing {sign!r} in {self._source!r}", column=column)
