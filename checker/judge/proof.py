"""The working of a verdict in words: each side of what must hold, with its figures and what they come to."""

from __future__ import annotations

from checker.errors import ExpressionError
from checker.intervals import Truth
from checker.judge.amounts import Amount, UnlikeError, ranged, shown
from checker.judge.evaluate import evaluate
from checker.judge.expressions import COMPARISONS, Call, Name, Negation, Node, Number, Operation, Text
from checker.judge.functions import FUNCTIONS
from checker.judge.rule import Template
from checker.judge.scope import Scope, UnfilledError, Value, is_list, text_of
from checker.model import Mention, Word

_SIGNS = {"==": "=", "!=": "is not", "<": "is below", "<=": "is at most", ">": "is above", ">=": "is at least"}
_BINDING = {"or": 0, "and": 1, **dict.fromkeys(COMPARISONS, 2), "+": 3, "-": 3, "*": 4, "/": 4}
_CALLS = {
    "change": "the change from {} to {}",
    "share": "{} as a share of {}",
    "times": "{} / {}",
    "points": "{} - {}",
    "percentage": "{}",
    "abs": "{}",
    "sign": "{}",
    "largest": "the largest of {}",
    "smallest": "the smallest of {}",
    "count": "the number of {}",
    "moves": "{2} against {1} ({0})",
    "some_of": "{0} of {1}",
    "first_of": "the first side of {}",
    "second_of": "the second side of {}",
    "sets_won": "the sets of who won the last of {}",
    "sets_lost": "the sets of the other side of {}",
    "key": "{}",
    "same_key": "the same in all places: {}",
    "lasts": "{0} is the time that passed",
    "to_the_hour": "{0} is the time that passed",
    "lasts_within": "{0} fits the time that passed",
    "age_fits": "{0} is the age of one born {1}",
    "anniversary": "{0} is the number of years since {1}",
    "in_order": "{0} comes before {1}",
    "by_then": "{0} is not after the day of the copy",
    "from_then": "{0} is not before the day of the copy",
    "same_moment": "{0} is {1}",
    "weekend": "{0} is at a weekend",
    "months_apart": "the months from {0} to {1}",
    "weekday_agrees": "{} falls on the weekday printed",
    "possible": "{} exists",
}


def worked(node: Node, point: Scope, hard: Scope, *, roles: bool, true: bool = False) -> tuple[str, ...]:
    """The lines of working of a condition: "100 (arrived) + 900 (expected) = 1,000" and so on for each side.

    point and hard are the scopes at the figures' own values and at all that they leave open. true: the condition is
    known to hold.
    """
    if isinstance(node, Operation) and node.sign in ("and", "or"):
        sides = [side for side in (node.left, node.right) if not (node.sign == "or" and _ruled_out(side, hard))]
        both = (worked(side, point, hard, roles=roles) for side in sides or [node.left])
        return tuple(dict.fromkeys(line for lines in both for line in lines))
    if isinstance(node, Operation) and node.sign in COMPARISONS:
        of_sides = [_side(side, point, hard, roles) for side in (node.left, node.right) if not isinstance(side, Number)]
        return tuple(dict.fromkeys(line for lines in of_sides for line in lines))
    words = described(node, point, roles=roles)
    return (f"not so: {words}" if not true and _impossible(node, hard) else words,)


def _ruled_out(node: Node, hard: Scope) -> bool:
    """Is it "yes-or-no and something else", with a no? The something else would mislead: it may well add up."""
    return (
        isinstance(node, Operation)
        and node.sign == "and"
        and isinstance(node.left, Call)
        and _impossible(node.left, hard)
    )


def _impossible(node: Node, hard: Scope) -> bool:
    """Is it a yes-or-no that no reading of the figures makes a yes?"""
    try:
        truth = evaluate(node, hard)
    except (UnfilledError, UnlikeError, ExpressionError):
        return False
    return isinstance(truth, Truth) and not truth.possible


def _side(node: Node, point: Scope, hard: Scope, roles: bool) -> list[str]:
    """One side of a comparison: its value, and the range that its figures leave open."""
    words = described(node, point, roles=roles)
    try:
        value, open_to = evaluate(node, point), evaluate(node, hard)
        amount = point.amount(value)
        wide = hard.amount(open_to)
    except (UnfilledError, UnlikeError, ExpressionError):
        return [words]
    line = f"{words} = {shown(amount)}"
    return [line if amount.interval == wide.interval else f"{line} (can stand for {ranged(wide)})"]


def summed_up(node: Node, scope: Scope) -> str:
    """What holds, in one line: "100 + 900 = 1,000"."""
    if isinstance(node, Operation) and node.sign in ("and", "or"):
        return "; ".join(dict.fromkeys((summed_up(node.left, scope), summed_up(node.right, scope))))
    if isinstance(node, Operation) and node.sign in COMPARISONS:
        return f"{described(node.left, scope)} {_SIGNS[node.sign]} {described(node.right, scope)}"
    return described(node, scope)


def described(node: Node, scope: Scope, *, roles: bool = False) -> str:
    """An expression in words, with the printed figures in place of the roles (and the roles beside, if wanted)."""
    match node:
        case Name(name=name):
            return _role(name, scope, roles)
        case Number():
            return shown(scope.amount(evaluate(node, scope)))
        case Text(value=text):
            return text
        case Negation(sign=sign, operand=operand):
            inner = _bracketed(operand, described(operand, scope, roles=roles), _BINDING["*"])
            return f"not {inner}" if sign == "not" else f"-{inner}"
        case Call(name=name, arguments=arguments):
            return _call(name, arguments, scope, roles)
        case Operation(sign=sign, left=left, right=right):
            tightness = _BINDING[sign]
            one = _bracketed(left, described(left, scope, roles=roles), tightness)
            other = _bracketed(right, described(right, scope, roles=roles), tightness + (sign in "-/"))
            if sign == "*" and isinstance(left, Call) and left.name == "sign":
                return f"{one} {other}"
            return f"{one} {_SIGNS.get(sign, sign)} {other}"


def _bracketed(node: Node, words: str, tightness: int) -> str:
    """The words of an operand, in brackets if it binds less than what it stands beside."""
    if isinstance(node, Call) and node.name == "sum":
        return f"({words})" if _BINDING["+"] < tightness else words
    return f"({words})" if isinstance(node, Operation) and _BINDING[node.sign] < tightness else words


def _role(name: str, scope: Scope, roles: bool) -> str:
    filler = scope.roles.get(name)
    if filler is None:
        return name
    text = scope.reading.document.text
    if isinstance(filler, tuple):
        return " + ".join(_one(one, name, text, roles) for one in filler)
    return filler.text if isinstance(filler, Word) else _one(filler, name, text, roles)


def _one(filler: Mention, name: str, text: str, roles: bool) -> str:
    words = text_of(filler, text)
    return f"{words} ({name})" if roles else words


def _call(name: str, arguments: tuple[Node, ...], scope: Scope, roles: bool) -> str:
    inner = [described(argument, scope, roles=roles) for argument in arguments]
    if name == "sum":
        return " + ".join(inner)
    if name == "convert":
        return inner[0]
    template = _CALLS.get(name)
    if name in ("times", "points"):
        inner = [_bracketed(one, words, _BINDING["*"] + 1) for one, words in zip(arguments, inner, strict=True)]
    if FUNCTIONS[name].most is None:  # of any number of figures
        inner = [", ".join(inner)]
    return template.format(*inner) if template else f"{name.replace('_', ' ')} of {', '.join(inner)}"


def filled(template: Template, scope: Scope) -> str:
    """A message with its expressions worked out.

    Raises:
        UnfilledError: a role that it names has no filler.
    """
    return "".join(part if isinstance(part, str) else _worded(evaluate(part, scope), scope) for part in template)


def _worded(value: Value, scope: Scope) -> str:
    if isinstance(value, str):
        return value
    if isinstance(value, Amount):
        return shown(value)
    if isinstance(value, Truth):
        return "yes" if value.possible else "no"
    if is_list(value):
        return " + ".join(text_of(one, scope.reading.document.text) for one in value)
    return text_of(value, scope.reading.document.text)
