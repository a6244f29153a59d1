"""Evaluate an expression of a rule over the figures of one relation, at one width of what they leave open."""

from __future__ import annotations

from checker.errors import ExpressionError
from checker.intervals import Truth
from checker.judge.amounts import plain, shared_unit
from checker.judge.expressions import COMPARISONS, Call, Name, Negation, Node, Number, Operation, Text
from checker.judge.functions import FUNCTIONS
from checker.judge.scope import Scope, UnfilledError, Value, described, text_of


def evaluate(node: Node, scope: Scope) -> Value:
    """The value of an expression.

    Raises:
        UnfilledError: a role that it needs has no filler.
        UnlikeError: it adds or compares amounts in different units.
        ExpressionError: it does not fit the figures (a list is no amount).
    """
    match node:
        case Number(value=value):
            return plain(value)
        case Text(value=text):
            return text
        case Name(name=name, attribute=attribute):
            return _role(name, attribute, scope)
        case Negation(sign=sign, operand=operand):
            inner = evaluate(operand, scope)
            return ~_truth(inner) if sign == "not" else -scope.amount(inner)
        case Call():
            return _called(node, scope)
        case Operation():
            return _operated(node, scope)


def _role(name: str, attribute: str, scope: Scope) -> Value:
    if name not in scope.roles:
        raise UnfilledError(name)
    filler = scope.roles[name]
    return text_of(filler, scope.reading.document.text) if attribute else filler


def _truth(value: Value) -> Truth:
    if not isinstance(value, Truth):
        raise ExpressionError(f"{described(value)} is neither true nor false")
    return value


def _called(node: Call, scope: Scope) -> Value:
    arguments = tuple(evaluate(argument, scope) for argument in node.arguments)
    try:
        return FUNCTIONS[node.name].apply(scope, arguments)
    except (ValueError, LookupError) as problem:  # a list for a figure, a unit that cannot be converted
        given = ", ".join(described(argument) for argument in arguments)
        raise ExpressionError(f"{node.name} cannot be worked out for {given}") from problem


def _operated(node: Operation, scope: Scope) -> Value:
    left = evaluate(node.left, scope)
    if node.sign in ("and", "or"):
        truth = _truth(left)
        if (node.sign == "and" and not truth.possible) or (node.sign == "or" and truth.certain):
            return truth
        right_truth = _truth(evaluate(node.right, scope))
        return truth & right_truth if node.sign == "and" else truth | right_truth
    right = evaluate(node.right, scope)
    if node.sign in COMPARISONS:
        return compared(node.sign, left, right, scope)
    one, other = scope.amount(left), scope.amount(right)
    match node.sign:
        case "+":
            return one + other
        case "-":
            return one - other
        case "*":
            return one * other
        case _:
            return one / other


def compared(sign: str, left: Value, right: Value, scope: Scope) -> Truth:
    """Whether a comparison can be true, and whether it must be; texts are equal or not.

    Raises:
        ExpressionError: one side is no amount.
        UnlikeError: the sides are amounts in different units.
    """
    if sign in ("==", "!=") and isinstance(left, str) and isinstance(right, str):
        equal = Truth(left == right, left == right)
        return equal if sign == "==" else ~equal
    amounts = scope.amount(left), scope.amount(right)
    shared_unit(*amounts)
    one, other = (amount.interval for amount in amounts)
    match sign:
        case "==":
            return one.equals(other)
        case "!=":
            return ~one.equals(other)
        case "<":
            return one.below(other)
        case ">":
            return other.below(one)
        case "<=":
            return ~other.below(one)
        case _:
            return ~one.below(other)
