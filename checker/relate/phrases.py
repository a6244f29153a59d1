r"""Phrase patterns: sentence fragments with typed slots, compiled to plain regular expressions over sentence forms.

    "<rise> … {delta:percent} ,? to {new} from {old}"

    {role}            a figure; {role:percent} one of that kind; {role:money|measure} one of several
    {role:rise|fall}  a word of one of these vocabulary lists
    {role+}           two or more figures in a list ("12 homes, 3 shops and 2 barns"); types as above; no list that goes
                      on in words ("12 homes, 3 shops and a barn")
    <list>            a word of a vocabulary list, or a fragment of a phrase that the vocabulary names
    {_} {_:money}     a figure that plays no part
    …                 a gap: a few words, but no amount, no comma and no clause end (dates may stand in it); after
                      {role:rise|fall} also none of those words, so that the nearest one is meant
    ……                a long gap: up to 200 characters with commas and counts, but no money, measure or percentage
    […]               an aside in brackets, or none: "$4.2m (£3.3m)"
    //                the end of one sentence and the start of the next
    (a b|c|)          a choice; an empty alternative makes it optional
    word?  ,?         optional
    \( \) \| \? …     the signs themselves

A slot takes the counted noun along: {n:count} arrived matches "100 Kenyan police officers arrived".
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import pairwise, product

from checker.errors import RuleError
from checker.extract.forms import folded
from checker.late import late
from checker.marks import KINDS, SENTENCE_END
from checker.relate.fragments import (
    ASIDE,
    DEFAULT_KINDS,
    GAP,
    GAP_CHAR,
    GAP_END,
    GOES_ON_IN_WORDS,
    JOIN,
    LONG_GAP,
    NOUN,
    ON_TO,
    any_of,
    commonness,
    first_words,
)
from checker.relate.phrase import Phrase, Side, Slot
from checker.relate.vocabulary import Vocabulary, WordList, expanded

_ELEMENT = late(
    r"(?P<space>\s+)"
    r"|\{(?P<role>[a-z_]+)(?P<plus>\+)?(?::(?P<types>[a-z_|]+))?\}"
    r"|<(?P<list>[a-z_]+)>"
    r"|(?P<long>……)|(?P<gap>…)|(?P<aside>\[…\])"
    r"|(?P<stop>//)"
    r"|(?P<open>\()|(?P<bar>\|)|(?P<close>\))"
    r"|(?P<optional>\?)"
    r"|\\(?P<literal>.)"
    r"|(?P<word>(?:(?!//)[^\s{}<>…()|?\\\[\]])+)"
)
_NESTING = 20
_MOST_LISTED = 60
_IGNORED = "_"  # the name of a slot that fills no role


def compile_phrase(source: str, vocabulary: Vocabulary) -> Phrase:
    """Compile one phrase.

    Raises:
        RuleError: the phrase is malformed, or names a kind or list that does not exist.
    """
    return _Compiler(source, vocabulary).compiled()


@dataclass(slots=True)
class _Piece:
    """A compiled element: its expression, and the words of which it needs one (none: not known)."""

    regex: str
    keys: frozenset[str]
    optional: bool = False
    figure: bool = False
    stop: bool = False
    words: str = ""  # the words of a word slot, which a gap after it must not run over


def compile_cue(source: str, vocabulary: Vocabulary) -> str:
    """The expression of a phrase that only has to occur, such as those of a rule's `unless`; its slots are not kept.

    Raises:
        RuleError: it is malformed.
    """
    return _Compiler(source, vocabulary).cue()


class _Compiler:
    """One pass over one phrase; holds the position and the slots found so far."""

    def __init__(self, source: str, vocabulary: Vocabulary) -> None:
        self._source = source
        self._vocabulary = vocabulary
        self._slots: list[Slot] = []
        self._stops = 0
        self._depth = 0
        self._outer: list[_Piece] = []  # the pieces outside of all brackets, if the phrase has no alternatives there
        self._tokens = self._split()
        self._at = 0

    def compiled(self) -> Phrase:
        regex, keys = self._alternatives(top=True)
        if not any(slot.kinds for slot in self._slots):
            raise self._wrong("has no slot for a figure", "name at least one figure, as in {n:count}")
        return Phrase(regex, tuple(self._slots), keys, self._sides())

    def _sides(self) -> tuple[Side, ...]:
        """What its sentences must hold; of two of which the bound stands inside brackets nothing is known."""
        stops = [at for at, piece in enumerate(self._outer) if piece.stop and not piece.optional]
        if len(stops) < self._stops:
            return Side(), Side()
        if stops:
            return _side(self._outer[: stops[0]]), _side(self._outer[stops[0] + 1 :])
        side = _side(self._outer)
        return (side if side.figures else side._replace(figures=1),)

    def cue(self) -> str:
        regex, _ = self._alternatives(top=True)
        if self._stops:
            raise self._wrong("reaches into a second sentence", "what must not occur is looked for in one")
        return re.sub(r"\(\?P<s\d+>", "(?:", regex)

    def _wrong(self, cause: str, fix: str = "") -> RuleError:
        return RuleError(f"the phrase {self._source!r} {cause}", fix=fix)

    def _split(self) -> list[re.Match[str]]:
        found: list[re.Match[str]] = []
        at = 0
        source = expanded(self._source, self._vocabulary)
        while at < len(source):
            match = _ELEMENT.match(source, at)
            if match is None:
                rest = source[at : at + 20]
                raise self._wrong(f"cannot be read at {rest!r}", "slots are {role} and {role:kind}")
            if match["space"] is None:
                found.append(match)
            at = match.end()
        return found

    def _alternatives(self, top: bool = False) -> tuple[str, frozenset[str]]:
        """Alternatives up to the closing bracket (or the end), with the words of which one is needed."""
        branches: list[str] = []
        keys: list[frozenset[str]] = []
        while True:
            pieces = self._sequence()
            if top:
                self._outer = [] if branches else pieces
            branches.append(_joined(pieces))
            keys.append(_best(pieces))
            token = self._tokens[self._at] if self._at < len(self._tokens) else None
            if token is None or token["close"]:
                if (token is None) != top:
                    raise self._wrong("has an unclosed or unopened bracket", "write \\( for a bracket in the copy")
                break
            self._at += 1
        united = frozenset().union(*keys) if all(keys) else frozenset()
        return (branches[0] if len(branches) == 1 else f"(?:{'|'.join(branches)})"), united

    def _sequence(self) -> list[_Piece]:
        pieces: list[_Piece] = []
        while self._at < len(self._tokens):
            token = self._tokens[self._at]
            if token["bar"] or token["close"]:
                break
            self._at += 1
            if token["optional"]:
                if not pieces:
                    raise self._wrong("has a ? with nothing before it")
                last = pieces[-1]
                pieces[-1] = _Piece(last.regex, frozenset(), optional=True)
            elif token["gap"] and pieces and pieces[-1].words:
                pieces.append(_Piece(rf"(?:(?!{pieces[-1].words}){GAP_CHAR}){{0,60}}?{GAP_END}", frozenset()))
            else:
                pieces.append(self._piece(token))
        return pieces

    def _piece(self, token: re.Match[str]) -> _Piece:
        if token["role"]:
            return self._slot(token["role"], bool(token["plus"]), token["types"])
        if token["list"]:
            listed = self._list(token["list"])
            return _Piece(any_of(listed.words), first_words(listed.words))
        if token["gap"] or token["long"] or token["aside"]:
            return _Piece(GAP if token["gap"] else LONG_GAP if token["long"] else ASIDE, frozenset())
        if token["stop"]:
            self._stops += 1
            if self._stops > 1:
                raise self._wrong("has more than one //", "a phrase reaches over two sentences at most")
            return _Piece(rf"[.!?]?\"?{SENTENCE_END}\"?", frozenset(), stop=True)
        if token["open"]:
            self._depth += 1
            if self._depth > _NESTING:
                raise self._wrong(f"has brackets nested more than {_NESTING} deep")
            regex, keys = self._alternatives()
            self._at += 1
            self._depth -= 1
            return _Piece(f"(?:{regex})", keys, optional=regex.endswith("|)"))
        text = folded(token["literal"] or token["word"])
        if not any(sign.isalnum() for sign in text):
            return _Piece(re.escape(text), first_words((text,)))
        return _Piece(any_of((text,)), first_words((text,)))

    def _list(self, name: str) -> WordList:
        if name not in self._vocabulary:
            raise self._wrong(f"names the word list {name!r}", f"lists are {', '.join(sorted(self._vocabulary))}")
        listed = self._vocabulary[name]
        if listed.fragment:
            raise self._wrong(f"takes the fragment {name!r} for a list of words", f"write it as <{name}>")
        return listed

    def _slot(self, role: str, many: bool, types: str | None) -> _Piece:
        names = types.split("|") if types else list(DEFAULT_KINDS)
        if any(name in self._vocabulary for name in names) and not all(name in KINDS for name in names):
            if many:
                raise self._wrong(f"has a list of words, {role!r}", "a + stands for a list of figures")
            return self._word_slot(role, names)
        unknown = [name for name in names if name not in KINDS]
        if unknown:
            known = ", ".join([*KINDS, *sorted(self._vocabulary)])
            raise self._wrong(f"has the slot type {unknown[0]!r}", f"types are {known}")
        kinds = "".join(KINDS[name] for name in names)
        more = ""
        if many:
            more = rf"(?:{ON_TO % kinds}[{kinds}]){{1,{_MOST_LISTED}}}(?!{GOES_ON_IN_WORDS % (kinds, kinds)})"
        name = "" if role == _IGNORED else f"?P<{self._group(Slot('', role, many, kinds))}>"
        return _Piece(rf"({name or '?:'}[{kinds}]{more}){NOUN}", frozenset(kinds), figure=True)

    def _word_slot(self, role: str, names: list[str]) -> _Piece:
        branches: list[str] = []
        words: list[str] = []
        for name in names:
            listed = self._list(name)
            group = self._group(Slot("", role, word_list=name, sign=listed.sign))
            branches.append(f"(?P<{group}>{any_of(listed.words)})")
            words.extend(listed.words)
        return _Piece(f"(?:{'|'.join(branches)})", first_words(tuple(words)), words=any_of(tuple(words)))

    def _group(self, slot: Slot) -> str:
        name = f"s{len(self._slots)}"
        self._slots.append(slot._replace(group=name))
        return name


def _side(pieces: list[_Piece]) -> Side:
    """What a sentence must hold for these elements: the words of each, and their figures in this order."""
    needed = [piece for piece in pieces if piece.keys and not piece.optional]
    figures = [piece.keys for piece in needed if piece.figure]
    orders = [frozenset(map("".join, product(*two))) for two in pairwise(figures)]
    return Side(tuple(dict.fromkeys([*(piece.keys for piece in needed), *orders])), len(figures))


def _best(pieces: list[_Piece]) -> frozenset[str]:
    """The rarest set of words of which a sentence must hold one for the run to match."""
    sets = [piece.keys for piece in pieces if piece.keys and not piece.optional]
    return min(sets, key=commonness, default=frozenset())


def _joined(pieces: list[_Piece]) -> str:
    """One expression for a run of elements: spaces between words, none needed around punctuation and gaps."""
    regex = ""
    for piece in pieces:
        joint = JOIN if regex else ""
        regex += f"(?:{joint}{piece.regex})?" if piece.optional else joint + piece.regex
    return regex
