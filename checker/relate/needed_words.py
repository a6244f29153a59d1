"""The words without which a regular expression cannot match, read off the expression itself.

They are worked out once, when rules are compiled. `re` offers no way to what an expression is made of, so its inner
modules are asked, as in `patterns`; where they cannot answer, nothing is needed and every document is looked through.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from importlib import import_module
from itertools import product
from typing import Any

from checker.late import late
from checker.marks import KINDS
from checker.relate.cues import BLOCK, Cues
from checker.relate.linker import Expression, Linker
from checker.relate.sentence_cues import BEGINS, SHORTEST_BEGINNING, Way

_Element = tuple[Any, Any]  # of an expression: what it is, and what belongs to it
_UNKNOWN = "\x00"  # any letters may stand here
_BREAK = " "  # a word begins or ends here
_MOST_STRINGS = 1000
_MOST_CUES = 400
_KINDS = frozenset(KINDS.values())
_NO_LETTERS = _KINDS | {_BREAK}
# Words in nearly every document.
_EVERYWHERE = frozenset(
    "the a an of to from in on at by and or for with that was were is are be it its as has had s but he his who have "
    "said not this after their they more been will one".split()
)
_CHUNK = late(rf"(?<![a-z{_UNKNOWN}])[a-z]+(?![a-z])|[{''.join(KINDS.values())}]")


def cues_of(linker: Linker) -> Cues:
    """The cues without which a document cannot concern a linker."""
    blocks = (frozenset(BLOCK % kind for kind in linker.blocks),) if linker.blocks else ()
    told = (tuple(_way(one) for one in group) for group in linker.told)
    return (*needed_words(linker.needs), *(ways if all(ways) else () for ways in told), *blocks)


def _way(expressions: Expression | tuple[Expression, ...]) -> Way:
    """What a sentence must hold if an expression, or each of several, is to match in its form; nothing if unknown."""
    each = expressions if isinstance(expressions, tuple) else (expressions,)
    needs = dict.fromkeys(need for one in each for need in _needs(one, in_sentence=True) if len(need) <= _MOST_CUES)
    return tuple(sorted(needs, key=_commonness))


def needed_words(expressions: Iterable[Sequence[Expression]]) -> tuple[frozenset[str], ...]:
    """The cues that a document must hold if of each group of expressions one is to match in it, or in its forms."""
    found: dict[frozenset[str], None] = {}
    for group in expressions:
        each = [_needs(one) for one in group]
        if len(each) == 1:
            found.update(dict.fromkeys(each[0]))
        elif all(each):
            found[frozenset().union(*(min(needs, key=_commonness) for needs in each))] = None
    return tuple(one for one in found if len(one) <= _MOST_CUES)


def _needs(expression: Expression, *, in_sentence: bool = False) -> list[frozenset[str]]:
    """The sets of cues that one expression needs; none if it is not known.

    in_sentence: give those sets too whose cues tell something of a sentence only.
    """
    needs = _all_needs(expression)
    return needs if in_sentence else [one for one in needs if not any(_is_vague(cue) for cue in one)]


def _all_needs(expression: Expression) -> list[frozenset[str]]:
    if isinstance(expression, frozenset):
        return [expression]
    if isinstance(expression, str):
        return needs_of(re.escape(expression))
    return needs_of(expression.pattern, expression.flags & ~re.UNICODE)


def needs_of(source: str, flags: int = 0) -> list[frozenset[str]]:
    """The sets of words and kinds of figure of each of which a form that the source of an expression fits holds one."""
    try:
        parser: Any = import_module("re._parser")
        parsed = parser.parse(source, flags)
    except (ImportError, AttributeError):
        return []
    return list(dict.fromkeys(_Reader().sequence(list(parsed), _UNKNOWN, _UNKNOWN)))


def _commonness(cues: frozenset[str]) -> tuple[int, bool, int]:
    """How telling the cues are, the most telling first."""
    return sum(cue in _KINDS for cue in cues), any(_is_vague(cue) for cue in cues), len(cues)


def _is_vague(cue: str) -> bool:
    """Is a cue in nearly every document, or a mere beginning of a word? In a sentence it still tells something."""
    return cue.endswith(BEGINS) or cue in _EVERYWHERE


_REPEATS = frozenset(("MAX_REPEAT", "MIN_REPEAT", "POSSESSIVE_REPEAT"))
_INNER: dict[str, Callable[[Any], Sequence[Sequence[_Element]]]] = {
    "SUBPATTERN": lambda argument: [argument[3]],
    "ATOMIC_GROUP": lambda argument: [argument],
    "BRANCH": lambda argument: list(argument[1]),
    **dict.fromkeys(_REPEATS, lambda argument: [argument[2]]),
}


_AT_BREAKS = frozenset(("AT_BEGINNING", "AT_BEGINNING_STRING", "AT_END", "AT_END_STRING", "AT_BOUNDARY"))


class _Reader:
    """One pass over one expression; keeps the strings of the elements that it has worked out."""

    def __init__(self) -> None:
        self._known: dict[int, list[str] | None] = {}

    def sequence(self, items: list[_Element], before: str, after: str) -> Iterator[frozenset[str]]:
        """The needs of elements one after the other, between what stands before and after them."""
        run = [before]
        for index, item in enumerate(items):
            strings = self._strings(item)
            if strings is not None and len(run) * len(strings) <= _MOST_STRINGS:
                run = _joined(run, strings)
                continue
            if strings is not None:  # too many together: what follows begins anew, after an unknown letter
                yield from _of_strings([one + _UNKNOWN for one in run])
                run = [_UNKNOWN + one for one in strings]
                continue
            beside = _BREAK if self._breaks(items[index:], after) else _UNKNOWN
            yield from _of_strings([one + beside for one in run])
            edge = _BREAK if all(one.endswith(_BREAK) for one in run) else _UNKNOWN
            yield from self._item(item, edge, _BREAK if self._breaks(items[index + 1 :], after) else _UNKNOWN)
            run = [_BREAK if self._breaks(items[: index + 1], before, at_end=True) else _UNKNOWN]
        yield from _of_strings([one + after for one in run])

    def _item(self, item: _Element, before: str, after: str) -> Iterator[frozenset[str]]:
        """The needs of an element that stands for more than a few strings."""
        name, argument = str(item[0]), item[1]
        if name == "SUBPATTERN":
            yield from self.sequence(list(argument[3]), before, after)
        elif name == "ATOMIC_GROUP":
            yield from self.sequence(list(argument), before, after)
        elif name in _REPEATS and argument[0] > 0:
            once = argument[1] == 1
            yield from self.sequence(list(argument[2]), before if once else _UNKNOWN, after if once else _UNKNOWN)
        elif name == "BRANCH":
            branches = [list(self.sequence(list(branch), before, after)) for branch in argument[1]]
            if all(branches):
                yield frozenset().union(*(min(needs, key=_commonness) for needs in branches))

    def _breaks(self, items: list[_Element], beyond: str, *, at_end: bool = False) -> bool:
        """Does whatever the elements match begin (or end) with a sign that is no letter? `beyond` stands there."""
        for item in reversed(items) if at_end else items:
            strings = self._strings(item)
            if strings is None:
                name, argument = str(item[0]), item[1]
                inner = _INNER.get(name, lambda _: ())(argument)
                if not inner or not all(self._breaks(list(one), _UNKNOWN, at_end=at_end) for one in inner):
                    return False
                if name not in _REPEATS or argument[0] > 0:
                    return True
                continue
            some = [one for one in strings if one]
            if not all(one[-1 if at_end else 0] in _NO_LETTERS for one in some):
                return False
            if len(some) == len(strings):
                return True
        return beyond == _BREAK

    def _strings(self, item: _Element) -> list[str] | None:
        """All strings that an element can match, with breaks for what is no letter; None if they are too many."""
        if str(item[0]) == "LITERAL":
            return [_sign(chr(item[1]))]
        if id(item) not in self._known:
            self._known[id(item)] = self._worked_out(item)
        return self._known[id(item)]

    def _worked_out(self, item: _Element) -> list[str] | None:
        name, argument = str(item[0]), item[1]
        if name == "AT":
            return [_BREAK] if str(argument) in _AT_BREAKS else [""]
        if name == "ASSERT_NOT" and len(argument[1]) == 1 and _holds_letters(argument[1][0]):
            return [_BREAK]
        if name in ("ASSERT", "ASSERT_NOT"):
            return [_BREAK] if name == "ASSERT" and self._is_beside_break(*argument) else [""]
        if name == "IN":
            return _of_set(argument)
        if name == "SUBPATTERN":
            return self._all(list(argument[3]))
        if name == "ATOMIC_GROUP":
            return self._all(list(argument))
        if name == "BRANCH":
            each = [self._all(list(branch)) for branch in argument[1]]
            return None if None in each else list(dict.fromkeys(one for strings in each for one in strings or ()))
        if name in _REPEATS and argument[1] == 1:
            inner = self._all(list(argument[2]))
            return inner if inner is None or argument[0] else list(dict.fromkeys([*inner, ""]))
        return None

    def _is_beside_break(self, direction: int, items: list[_Element]) -> bool:
        """Does what must stand ahead, as in `(?=[,.]|$)`, begin with a break, or what stands behind end with one?"""
        strings = self._all(list(items))
        at = 0 if direction > 0 else -1
        return bool(strings) and all(one and one[at] in _NO_LETTERS for one in strings or ())

    def _all(self, items: list[_Element]) -> list[str] | None:
        strings = [""]
        for item in items:
            more = self._strings(item)
            if more is None or len(strings) * len(more) > _MOST_STRINGS:
                return None
            strings = _joined(strings, more)
        return strings


def _joined(strings: list[str], more: list[str]) -> list[str]:
    """Each string followed by each of the others."""
    if len(more) == 1:
        return [one + more[0] for one in strings]
    return list(dict.fromkeys(one + other for one, other in product(strings, more)))


def _holds_letters(item: _Element) -> bool:
    r"""Is the element a set of characters with all letters in it, as in `(?<!\w)`?"""
    members = item[1] if str(item[0]) == "IN" else [item]
    return any(str(one[0]) == "CATEGORY" and str(one[1]) == "CATEGORY_WORD" for one in members)


def _of_set(members: list[_Element]) -> list[str] | None:
    """The strings of a set of characters; letters in ranges are too many, signs are all breaks."""
    found: dict[str, None] = {}
    for member in members:
        name, argument = str(member[0]), member[1]
        if name == "LITERAL":
            found[_sign(chr(argument))] = None
        elif name == "CATEGORY" and str(argument) == "CATEGORY_SPACE":
            found[_BREAK] = None
        elif str(argument) == "CATEGORY_DIGIT" or (name == "RANGE" and argument == (ord("0"), ord("9"))):
            found[_UNKNOWN] = None
        else:
            return None
    return list(found)


def _sign(sign: str) -> str:
    """The sign as words are looked for: plain letters in lower case, kinds of figure as they are, digits unknown."""
    if sign in _KINDS or (sign.isascii() and sign.isalpha()):
        return sign.lower()
    return _UNKNOWN if sign.isalnum() or sign == "_" else _BREAK


def _of_strings(strings: list[str]) -> Iterator[frozenset[str]]:
    """The need of a choice of strings: the most telling cue of each; none if one string has none."""
    cues = [_cue(one) for one in strings]
    if all(cues):
        yield frozenset(cues)


def _cue(string: str) -> str:
    """The most telling cue of a string: its longest word, else a beginning of a word, a kind of figure, a common word.

    "" if it has none of them.
    """
    words: list[str] = []
    beginnings: list[str] = []
    common: list[str] = []
    kinds: list[str] = []
    for match in _CHUNK.finditer(string):
        if match[0] in _KINDS:
            kinds.append(match[0])
        elif string[match.end() : match.end() + 1] == _UNKNOWN:
            beginnings.append(match[0])
        else:
            (common if match[0] in _EVERYWHERE else words).append(match[0])
    if words:
        return max(reversed(words), key=len)
    beginning = max(beginnings, key=len, default="")
    if len(beginning) >= SHORTEST_BEGINNING:
        return beginning + BEGINS
    return kinds[0] if kinds else max(common, key=len, default="")
