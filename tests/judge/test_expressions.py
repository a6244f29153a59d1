"""Tests of the rule language's parser: what it reads, and where it says that something is wrong."""

import string
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.errors import ExpressionError
from checker.judge.expressions import Call, Name, Negation, Node, Number, Operation, Text, calls, names, parse

_PIECES = [*'old new sum ( ) , + - * / == <= < not and or .text 12 0.5 "x"'.split(), " "]
_SIGNS = st.sampled_from("+-*/")
_TREES = st.recursive(st.sampled_from(string.ascii_lowercase), lambda one: st.tuples(one, _SIGNS, one), max_leaves=20)


def _shown(node: Node) -> str:
    """The tree with a bracket around every operation."""
    match node:
        case Number(value=value):
            return str(value)
        case Text(value=text):
            return repr(text)
        case Name(name=name, attribute=attribute):
            return f"{name}.{attribute}" if attribute else name
        case Call(name=name, arguments=arguments):
            return f"{name}({', '.join(_shown(one) for one in arguments)})"
        case Negation(sign=sign, operand=operand):
            return f"({sign} {_shown(operand)})"
        case Operation(sign=sign, left=left, right=right):
            return f"({_shown(left)} {sign} {_shown(right)})"


@pytest.mark.parametrize(
    ("source", "tree"),
    [
        ("arrived + expected == pledged", "((arrived + expected) == pledged)"),
        ("a - b - c", "((a - b) - c)"),
        ("a - (b - c)", "(a - (b - c))"),
        ("a + b * c / d", "(a + ((b * c) / d))"),
        ("-a * b", "((- a) * b)"),
        ("a - -b", "(a - (- b))"),
        ("a or b and c", "(a or (b and c))"),
        ("not a == b and c", "((not (a == b)) and c)"),
        ("a and not b or c", "((a and (not b)) or c)"),
        ("not not a", "(not (not a))"),
        ("sum(parts, 3) <= whole", "(sum(parts, 3) <= whole)"),
        ("sum()", "sum()"),
        ("abs(-(a + 1.25))", "abs((- (a + 5/4)))"),
        ("unit(a) != \"USD\" or noun(a) == 'home'", "((unit(a) != 'USD') or (noun(a) == 'home'))"),
        ("old.text", "old.text"),
        ('"and" == kind(a)', "('and' == kind(a))"),
        ("  a\n  + b  ", "(a + b)"),
        ("count - count(parts)", "(count - count(parts))"),
    ],
)
def test_expressions_are_read_by_precedence(source: str, tree: str) -> None:
    """Signs bind as in school; `not` takes a whole comparison, and equal signs group from the left."""
    assert tree == _shown(parse(source))


@pytest.mark.parametrize(
    ("source", "column", "cause"),
    [
        ("", 1, "ends too early"),
        ("a +", 4, "ends too early"),
        ("a + * b", 5, "unexpected '*'"),
        ("a b", 3, "unexpected 'b'"),
        ("a + (b", 7, "missing ')'"),
        ("a)", 2, "unexpected ')'"),
        ("sum(a b)", 7, "missing ')'"),
        ("sum(a,)", 7, "unexpected ')'"),
        ("a = b", 3, "cannot read '= b'"),
        ("a ==  Old", 7, "cannot read 'Old'"),
        ("a == 'x", 6, 'cannot read "\'x"'),
        ("a.value", 1, "a. must be followed by text"),
        ("a.", 1, "a. must be followed by text"),
        ("a and", 6, "ends too early"),
        ("a + not b", 5, "unexpected 'not'"),
        ("1 < a < 3", 7, "comparisons cannot be chained"),
        ("12abc", 3, "unexpected 'abc'"),
        ("__import__('os').system", 17, "unexpected '.'"),
    ],
)
def test_what_is_wrong_is_named_with_its_column(source: str, column: int, cause: str) -> None:
    """A malformed expression says in which column what was found or missed."""
    with pytest.raises(ExpressionError) as caught:
        parse(source)
    assert cause in caught.value.cause
    assert column == caught.value.column


@pytest.mark.parametrize("opening", ["(", "-", "not ", "sum(", "-("])
def test_deep_nesting_is_refused(opening: str) -> None:
    """An expression nested too deep to be read by a person is refused, not a crash."""
    with pytest.raises(ExpressionError, match="nested more than 40 deep"):
        parse(opening * 41 + "a" + ")" * 41)


def test_many_signs_side_by_side_are_not_nested() -> None:
    """Forty minus signs one beside the other are no nesting; only the length of an expression is limited."""
    signs = 60
    assert signs == _shown(parse(" + ".join(["-a"] * signs))).count("(- a)")
    with pytest.raises(ExpressionError, match="longer than 200 signs"):
        parse(" + ".join(["a"] * 200))


def test_numbers_are_exact() -> None:
    """A decimal in a rule is the fraction that it says, not the nearest binary float."""
    assert Number(Fraction(1, 10)) == parse("0.1")


def test_roles_and_functions_are_listed_with_their_columns() -> None:
    """Every role and function that an expression names is found, wherever it stands."""
    node = parse("not abs(a - 1) == sum(b.text, c) or -d > 2")
    roles = {"a": 9, "b": 23, "c": 31, "d": 38}
    functions = {"abs": 5, "sum": 19}
    assert roles == {one.name: one.column for one in names(node)}
    assert functions == {one.name: one.column for one in calls(node)}


@given(st.one_of(st.text(max_size=80), st.lists(st.sampled_from(_PIECES), max_size=40).map("".join)))
def test_any_text_is_read_or_refused(source: str) -> None:
    """Whatever stands in a rule file, the parser gives a tree or an error, with columns inside the text."""
    try:
        node = parse(source)
    except ExpressionError as problem:
        assert 1 <= problem.column <= len(source) + 1
    else:
        named: list[Name | Call] = [*names(node), *calls(node)]
        for one in named:
            assert source[one.column - 1 :].startswith(one.name)


@given(_TREES)
def test_brackets_keep_the_shape_of_a_tree(tree: object) -> None:
    """An expression written with all its brackets is read as the tree that was meant."""
    written = _written(tree)
    assert written == _shown(parse(written))


def _written(tree: object) -> str:
    return f"({_written(tree[0])} {tree[1]} {_written(tree[2])})" if isinstance(tree, tuple) else str(tree)
